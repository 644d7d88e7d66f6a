"""The page of the detection matrix: the catalogue of `tests/matrix.py`, and what is found when it is run."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path
from typing import Final

from gatepost.check import Checker
from gatepost.kinds import Kinds
from tests.matrix import DEFECTS, PEERS, ROWS, VALID, Defect, found

PAGE: Final = "docs/reference/detection-matrix.md"

_HEAD: Final = """\
---
description: Which defects in a document Gatepost and other checkers find, each put into a complete proposal one at a time.
---

# Detection matrix

What does a checker find, and what does it pass over? The tables below answer with {count} small changes, each made alone to a
complete document of an [example deal](../examples/index.md). What is aimed at: one change, one finding, by the rule that
says what is wrong, at the right line and column, and nothing else for the same cause. Where a change leaves the document
valid, nothing may be found.

The column *Gatepost* is written by running it; "and 2 more" says that the aim is missed in that row. The same catalogue is a
test of code, line and column, so a defect that stops being found stops the build.

A row that is found says that the form of a document was looked at. Headings prove nothing: nobody here reads whether a
price is wise, a promise can be kept or an assumption is true.

## Beside other checkers

Gatepost stands on the left. The peers' columns were measured in November 2026 with the versions named below the table, on
another proposal of 20 KB with the same defects. A version that came out since may do better.

"""

_PEERS_NOTE: Final = """
How to read the peers' columns:

- *yes*: it was reported, and the command ended with an error. *warning*: it was reported, and the command ended well.
- *as missing*: reported as a missing section, without a word on the heading that stands there instead.
- *indirectly*: something else was reported that leads to it. *yes, no line*: without the place.
- *ok*: silent about a document that is valid. *wrongly reported*: a valid document was refused.
- A dash: silent.

How the peers were configured: each was given the best configuration that we found for it, such as a schema with the
sections, the columns and the front matter of the proposal. Somebody who knows one of them well may get more out of it, for
example with regular expressions in mdschema. Their authors may do better, and we should like to hear of it. Most of them were
made for other work than bids: the rules MD043 of three Markdown linters compare headings and claim no more.

Versions: compliance-trestle 5.2.0, mdschema 0.15.4, markdownlint-cli2 0.22.1 with markdownlint 0.40.0, rumdl 0.3.0,
pymarkdownlnt 0.9.41, contextlint 0.5.3, cartulary 0.4.0, mds-core 0.17.6, docassert 1.0.2.

Of rows 1 to 24, trestle reported 7, mdschema 16, MD043 of markdownlint and
rumdl 6 each and that of pymarkdown 7, contextlint 14, cartulary 15, mds 13 and docassert 9. *As missing* counts as
reported there, also where the heading is an accepted variant for Gatepost.

## Further defects

Each is put into the proposal or the PID of the same deal. The status that it is held to is *approved*.

"""

_VALID_HEAD: Final = """
## Valid variants

Documents look different and are still right. In each of these rows nothing may be found.

"""


def matrix(root: Path) -> dict[Path, str]:
    """The page and its text."""
    checker = Checker(Kinds([root / "templates"]), today=date(2026, 11, 23))
    count = len(ROWS) + len(DEFECTS) + len(VALID)
    text = _HEAD.format(count=count)
    text += _table(("", "Change", "Gatepost", *PEERS), _peer_rows(checker)) + _PEERS_NOTE
    text += _table(("Defect", "Document", "Gatepost"), _rows(checker, DEFECTS))
    text += _VALID_HEAD + _table(("Variant", "Document", "Gatepost"), _rows(checker, VALID))
    return {root / PAGE: text}


def _peer_rows(checker: Checker) -> Iterator[tuple[str, ...]]:
    for number, row in enumerate(ROWS, start=1):
        yield (str(number), row.defect.title, _verdict(row.defect, checker), *row.peers)


def _rows(checker: Checker, defects: Iterable[Defect]) -> Iterator[tuple[str, ...]]:
    for defect in defects:
        yield defect.title, "PID" if defect.base == "pid" else "proposal", _verdict(defect, checker)


def _verdict(defect: Defect, checker: Checker) -> str:
    """What Gatepost says: the rule that finds it, or that it says nothing."""
    report = found(defect, checker)
    codes = [finding.code for finding in report.findings]
    if not codes:
        return "nothing"
    main = defect.code if defect.code in codes else codes[0]
    finding = next(one for one in report.findings if one.code == main)
    link = f"[{main}](../rules/{main}.md) {finding.name}"
    return link if len(codes) == 1 else f"{link}, and {len(codes) - 1} more"


def _table(header: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> str:
    lines = [header, ("---",) * len(header), *rows]
    return "".join(f"| {' | '.join(line)} |\n" for line in lines)
