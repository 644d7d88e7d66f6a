"""The words that `document.toml` may say, and how anything else is refused: with the file, the key and a guess."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from gatepost.errors import GatepostError
from gatepost.model import Status
from gatepost.names import closest

FIELD_TYPES: Final = ("text", "choice", "date", "money", "number", "percent", "person", "currency")
COLUMN_TYPES: Final = ("text", "id", "ref", "money", "number", "percent", "date", "choice", "person")
CHECKS: Final = ("product", "sum", "ascending", "before", "same", "unique", "one-of")

ID_TITLES: Final = ("Id", "#", "No.", "Nr.", "Ref")
"""What people write above a column of ids."""

# What each table of document.toml may say, and as what. The page of the vocabulary is written from this.
KIND_WORDS: Final[Mapping[str, type]] = {
    "title": str, "version": str, "audience": str, "guidance": str, "files": list,
    "order": str, "unknown-sections": str, "part": str, "form": bool, "oldest": str, "field": dict, "section": dict,
}  # fmt: skip
FIELD_WORDS: Final[Mapping[str, type]] = {
    "type": str, "values": list, "from": str, "optional": bool, "when": dict,
    "after": str, "expires": bool, "min": (float), "max": (float), "guidance": str, "since": str,
}  # fmt: skip
SECTION_WORDS: Final[Mapping[str, type]] = {
    "also": list, "absent": str, "when": dict, "otherwise": str, "optional": bool, "order": str, "owner": str, "stands": bool,
    "reference": bool, "measured": bool, "promises": bool, "sign-off": bool, "table": dict, "since": str,
}  # fmt: skip
TABLE_WORDS: Final[Mapping[str, type]] = {
    "item": str, "covered-by": list, "columns": dict, "each": dict, "checks": list, "optional": bool,
}  # fmt: skip
COLUMN_WORDS: Final[Mapping[str, type]] = {
    "type": str, "values": list, "to": str, "elsewhere": bool, "also": list, "optional": bool, "measured": bool, "from": str,
    "after": str, "min": (float), "max": (float), "since": str,
}  # fmt: skip


def status(origin: str, where: str, value: str) -> Status:
    return Status(one_of(origin, where, value, ("draft", "review", "approved")))


def since(origin: str, where: str, data: Mapping[str, Any], word: str = "since") -> str | None:
    """The version of the template that a part came with, as it is written; None where nothing is said."""
    value = data.get(word)
    if value is not None and version_numbers(value) is None:
        raise GatepostError(f'{origin}: {where}{word} = {value!r} is no version, such as "1.1"')
    return value


def version_numbers(text: str) -> tuple[int, ...] | None:
    """The numbers of a version, comparable: 1.0 and 1 are the same. None where the text is no version."""
    parts = text.strip().removeprefix("v").split(".")
    if not all(part.isascii() and part.isdecimal() and len(part) < 9 for part in parts):
        return None
    numbers = [int(part) for part in parts]
    while len(numbers) > 1 and not numbers[-1]:
        numbers.pop()
    return tuple(numbers)


def one_of(origin: str, where: str, value: Any, allowed: tuple[str, ...]) -> str:
    if value not in allowed:
        guess = closest(str(value), list(allowed), 0.6)
        raise GatepostError(
            f"{origin}: {where} = {value!r} is none of {', '.join(allowed)}"
            + (f"; did you mean {guess}?" if guess else "")
        )
    return str(value)


def tables(origin: str, where: str, data: Any) -> Mapping[str, Mapping[str, Any]]:
    if not isinstance(data, dict) or not all(isinstance(value, dict) for value in data.values()):
        raise GatepostError(f"{origin}: {where} holds tables, such as [{where}.name]")
    return data


def refuse_unknown(origin: str, where: str, data: Mapping[str, Any], known: Mapping[str, type]) -> None:
    for word, value in data.items():
        at = f"{where}.{word}" if where else word
        if word not in known:
            guess = closest(word, list(known), 0.6)
            raise GatepostError(
                f"{origin}: {at} is not known"
                + (f"; did you mean {guess}?" if guess else f"; known are {', '.join(known)}")
            )
        expected = known[word]
        if not isinstance(value, (int, float) if expected is float else expected) or (
            isinstance(value, bool) and expected is not bool
        ):
            raise GatepostError(f"{origin}: {at} = {value!r} is not a {_TYPE_NAMES[expected]}")
        if isinstance(value, list) and word != "checks" and not all(isinstance(one, str) for one in value):
            raise GatepostError(f"{origin}: {at} = {value!r} is not a list of texts")


_TYPE_NAMES: Final = {str: "text", list: "list", dict: "table", bool: "true or false", float: "number"}
