"""Forms: kinds that are filled in in one sitting, and what a deal's documents know of one beforehand."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from datetime import date
from typing import Final

from gatepost.deal import Deal
from gatepost.errors import GatepostError
from gatepost.kinds import PARTS, Kind, Kinds
from gatepost.names import closest
from gatepost.patterns import pattern
from gatepost.read import read
from gatepost.values import says_something

KNOWN: Final = (
    "title", "customer", "supplier", "engagement", "currency", "number-format",
    "account-manager", "delivery-manager", "project-manager",
)  # fmt: skip
"""The fields that a form takes over from the documents of its deal."""

_MARK: Final = pattern(r'"\[\[([a-z0-9-]+)\]\]"|\[\[([a-z0-9-]+)\]\]')
_SPECIAL: Final = pattern(r"[\\`*\[\]|<]|(?<![^\W_])_|_(?![^\W_])")


def forms(kinds: Kinds) -> tuple[Kind, ...]:
    """The kinds that are forms, by name."""
    found = (kinds.get(name) for name in sorted(kinds.names))
    return tuple(kind for kind in found if kind is not None and kind.form)


def form_named(kinds: Kinds, name: str) -> Kind:
    """The form of that name.

    Raises:
        GatepostError: there is none, with a guess or the ones that there are.
    """
    kind = kinds.get(name)
    if kind is not None and kind.form:
        return kind
    names = [one.name for one in forms(kinds)]
    if kind is not None:
        command = "pid" if name == "pid" else "bid"
        start = f"gatepost new {command} starts one" if name in PARTS else "its kind does not say `form = true`"
        raise GatepostError(f"{name} is no form; {start}. Forms are {', '.join(names)}")
    guess = closest(name, names, 0.6)
    raise GatepostError(
        f"{name}: there is no such form; " + (f"did you mean {guess}?" if guess else f"there are {', '.join(names)}")
    )


def known(deal: Deal) -> dict[str, str]:
    """What the documents of a deal say of the fields that forms share. The latest document goes first.

    A folder with several documents of one part tells nothing: nobody knows which of them holds.
    """
    if deal.extra:
        return {}
    parts = [deal.parts[part] for part in reversed(PARTS) if part in deal.parts]
    others = [one for kind in sorted({one.kind.name for one in deal.documents}) for one in deal.named(kind)]
    answers: dict[str, str] = {}
    for document in (*parts, *(one for one in others if one.kind.form)):
        for name in KNOWN:
            value = document.values.get(name, "")
            if name not in answers and says_something(value):
                answers[name] = value
    return answers


def filled(kind: Kind, answers: Mapping[str, str], today: date) -> str:
    """The template of a form with the known fields filled in, and with today as its date."""
    given = {name: value for name, value in answers.items() if name in kind.fields}
    if "date" in kind.fields:
        given["date"] = today.isoformat()
    reading = read(kind.template)
    comments = [(comment.start, comment.end) for comment in reading.comments]

    def value(match: re.Match[str]) -> str:
        name = match[1] or match[2]
        if name not in given or any(start <= match.start() < end for start, end in comments):
            return match[0]
        if match.start() < reading.source.body_start:
            return json.dumps(given[name], ensure_ascii=False)  # each JSON string is a YAML string
        return f'"{_plain(given[name])}"' if match[1] else _plain(given[name])

    text = _MARK.sub(value, reading.text)
    if "currency" in given and "number-format" in answers:
        form = json.dumps(answers["number-format"], ensure_ascii=False)
        text = re.sub(
            r"^currency: .*\n", lambda line: f"{line[0]}number-format: {form}\n", text, count=1, flags=re.MULTILINE
        )
    return text


def _plain(value: str) -> str:
    """A value as Markdown that means what it says, in a heading and in a table cell too."""
    return _SPECIAL.sub(r"\\\g<0>", value)
