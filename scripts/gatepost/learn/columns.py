"""What a column or field holds, guessed from its title and from what stands in it."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from typing import Any, Final

from gatepost.kinds import ColumnSpec
from gatepost.learn.words import blanks
from gatepost.names import normalise
from gatepost.patterns import pattern
from gatepost.rules.documents import type_problem
from gatepost.values import ID, bare, parse_date, parse_money, parse_percent, says_something

_BY_WORD: Final = {
    "percent": pattern(r"%|\bper ?cent(?:age)?\b"),
    "date": pattern(r"\b(?:date|deadline|due|by when|until|start|end|finish|when)\b"),
    "money": pattern(r"\b(?:amount|price|costs?|total|subtotal|fees?|budget)\b"),
    "number": pattern(r"\b(?:quantity|qty|hours|days)\b"),
    "person": pattern(
        r"^(?:full )?name$|\b(?:owner|author|assignee|responsible|(?:prepared|approved|reviewed|written|signed|checked) by|"
        r"(?:account|project|delivery|programme|contract) manager)\b"
    ),
}
_SCALES: Final = (
    ("yes", "no"), ("yes", "no", "n/a"), ("high", "medium", "low"), ("must", "should", "could"), ("must", "should", "could", "won't"),
    ("open", "closed"), ("open", "in progress", "closed"), ("pass", "fail"), ("approved", "rejected"), ("in", "out"),
)  # fmt: skip
_MONEY_SIGN: Final = pattern(r"[$\u20ac\u00a3\u00a5\u20b9]|\b[A-Z]{3}\b")
_CHOICE: Final = pattern(r"[A-Za-z][\w' -]{0,20}(?: ?[/|] ?[A-Za-z][\w' -]{0,20}){1,5}")
_ID_TITLE: Final = pattern(r"(?:#|ids?|ref|reference|no|nr|number|(?:\w+ ){1,3}(?:id|ref|no|nr|number))")
_SHORT_ID: Final = pattern(r"[A-Za-z]{1,5}[ .-]?\d{1,4}")


def filled(cells: Sequence[str]) -> list[str]:
    """The cells that hold something, placeholders left out."""
    return [cell for cell in cells if says_something(cell) and not blanks(cell)[1]]


def is_id_title(title: str) -> bool:
    """Whether a column's title says that it holds ids."""
    return _ID_TITLE.fullmatch(normalise(title) or title.strip()) is not None


def id_prefix(cells: Sequence[str]) -> str | None:
    """The prefix of the ids in a column (`DEL` of `DEL-001`), also of those between brackets; None where it has another form."""
    found = {match[0] for cell in cells if (match := ID.fullmatch(bare(cell.strip("[]<>{} "))))}
    prefixes = {one.partition("-")[0] for one in found}
    others = [cell for cell in filled(cells) if not ID.fullmatch(bare(cell))]
    return prefixes.pop() if len(prefixes) == 1 and not others else None


def odd_id(cells: Sequence[str]) -> str | None:
    """An id of a form that is not followed, such as `R1`."""
    samples = filled(cells)
    return (
        samples[0] if samples and all(_SHORT_ID.fullmatch(one) and not ID.fullmatch(one) for one in samples) else None
    )


def guess_column(
    title: str, cells: Sequence[str], known: ColumnSpec | None, prefixes: Collection[str]
) -> dict[str, Any]:
    """The words of `document.toml` for a column; empty for plain text.

    Args:
        title: as it stands in the header.
        cells: what stands below it.
        known: the column that the kinds of gatepost have under this title, in a section of this name.
        prefixes: of the items that the document holds.
    """
    choice = _choice(cells)
    if choice:
        return {"type": "choice", "values": choice}
    samples = filled(cells)
    if samples and all(ID.fullmatch(bare(one)) for one in samples):
        found = {one.partition("-")[0] for one in map(bare, samples)}
        if len(found) == 1 and found <= set(prefixes):
            return {"type": "ref", "to": found.pop()}
        return {}
    if known is not None and known.type == "ref":
        return {"type": "ref", "to": known.to} if known.to in prefixes and not samples else {}
    simple = known.type if known is not None and known.type not in ("id", "choice", "text") else None
    kind = guess_type(title, samples, simple)
    return {"type": kind} if kind else {}


def guess_type(title: str, samples: Sequence[str], known: str | None = None) -> str | None:
    """The type of a column or field; None for plain text. What stands there has the last word."""
    words = title.casefold() if "%" in title else normalise(title)
    wanted = [known] if known else [kind for kind, pattern in _BY_WORD.items() if pattern.search(words)]
    for kind in wanted:
        if kind == "money":  # a cell with the currency alone waits for its amount
            samples = [one for one in samples if not _MONEY_SIGN.fullmatch(one.strip())]
        if all(type_problem(kind, one, False) is None or type_problem(kind, one, True) is None for one in samples):
            return kind
    if len(samples) < 2:
        return None
    if all(parse_date(one) for one in samples):
        return "date"
    if all(parse_percent(one) is not None for one in samples):
        return "percent"
    if all(_MONEY_SIGN.search(one) and parse_money(one) is not None for one in samples):
        return "money"
    return None


def _choice(cells: Sequence[str]) -> list[str]:
    """The values between which somebody chooses: `Yes/No` in a cell, or cells that are all of one scale."""
    for cell in cells:
        words = cell.strip("[]<>{}_ ")
        if _CHOICE.fullmatch(words):
            parts = [part.strip() for part in re.split(r"[/|]", words)]
            if any({part.casefold() for part in parts} == set(scale) for scale in _SCALES):
                return parts
    found = {one.casefold(): one for one in reversed(filled(cells))}
    for scale in _SCALES:
        if len(found) > 1 and set(found) <= set(scale):
            return [found.get(value, value.capitalize()) for value in scale]
    return []
