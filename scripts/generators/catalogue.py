"""The page of the faults that are found across the documents of a deal: the catalogue of `tests/deal_faults.py`, run."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final

from gatepost.rules import RULES, load
from tests.deal_faults import FAULTS, SILENT, Fault, found

PAGE: Final = "docs/reference/fault-catalogue.md"

_HEAD: Final = """\
---
description: Which faults between the documents of a deal Gatepost finds, each put alone into a complete deal, with the message.
---

# Fault catalogue

Each fault below was put alone into the documents of an [example deal](../examples/index.md): one row dropped, one figure
changed, one name swapped. Aimed at is one finding in the whole folder, by the rule that says what is wrong, at its
line and column. The tables are written by running the checker, and the same {faults} faults are a test, so that one which is
no longer found stops the build. The faults of a single document stand in the [detection matrix](detection-matrix.md).

What the checker cannot know is whether the documents agree on something foolish. Somebody has to read them.

"""
_HEADINGS: Final = {
    "TRC2": "What was asked for, and what became of it",
    "TRC3": "What has to agree",
    "TRC1": "Handover and promises",
    "EST": "Estimate, cost and margin",
    "OUT": "What may not go out",
    "SGN": "What was signed",
    "": "Faults that a document shows by itself",
}
_SILENT: Final = """
## What is passed over

Documents that agree do not look alike. In each of these {count} variants nothing may be found.

"""


def catalogue(root: Path) -> dict[Path, str]:
    """The page and its text."""
    load()
    text = _HEAD.format(faults=len(FAULTS))
    left = list(FAULTS)
    for start, heading in _HEADINGS.items():
        ones = [one for one in left if one.code.startswith(start)]
        left = [one for one in left if one not in ones]
        text += f"## {heading}\n\n" + _table(("Fault", "Deal", "Rule", "What is said"), _rows(ones)) + "\n"
    text = text.rstrip("\n") + "\n" + _SILENT.format(count=len(SILENT))
    text += _table(("Variant", "Deal"), ((one.title, _deal(one)) for one in SILENT))
    return {root / PAGE: text}


def _rows(faults: Iterable[Fault]) -> Iterator[tuple[str, ...]]:
    for fault in faults:
        findings = found(fault)
        main = next((one for one in findings if one.code == fault.code), None)
        if main is None:
            yield fault.title, _deal(fault), "-", "nothing"
            continue
        more = f" (and {len(findings) - 1} more)" if len(findings) > 1 else ""
        rule = f"[{main.code}](../rules/{main.code}.md) {RULES[main.code].name}"
        yield fault.title, _deal(fault), rule, f"`{fault.file}.md`: {_escaped(main.message)}{more}"


def _deal(fault: Fault) -> str:
    return fault.deal.replace("-", " ")


def _escaped(words: str) -> str:
    for mark in ("\\", "|", "<", "*", "[", "]"):
        words = words.replace(mark, f"\\{mark}")
    return words


def _table(header: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> str:
    lines = [header, ("---",) * len(header), *rows]
    return "".join(f"| {' | '.join(line)} |\n" for line in lines)
