"""What a finding is known by when the lines above it have moved: for baselines, SARIF and GitLab."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from hashlib import sha256
from typing import Final

from gatepost.model import Finding
from gatepost.patterns import pattern

_LENGTH: Final = 32
_PLACE: Final = pattern(r"(?<=\.md):\d+|(?<=\.markdown):\d+|(?<=\bline )\d+(?:, \d+)*", re.IGNORECASE)
"""Lines that a message names: of another document (`scope.md:81`), or of this one (`on line 12, 40`)."""
_HEADING: Final = pattern(r"#{1,6}\s+(?:[0-9]+(?:\.[0-9]+)*[.)]?\s+)?")
"""What opens a heading, with its number: a section inserted above counts the ones below anew."""


def fingerprints(findings: Iterable[Finding]) -> list[str]:
    """A fingerprint for each finding, 32 hexadecimal digits, in their order, and no two alike.

    It is made of the rule, the path, the section or field, the words of the line and the message; never of a line's
    number, the message's own included, of the number of a heading, or of how wide the cells of a table are. Whoever
    edits the line answers for it anew. Findings that are alike in all of these are counted, from the top.
    """
    seen: Counter[tuple[str, ...]] = Counter()
    made: list[str] = []
    for one in findings:
        known_by = (
            one.code,
            one.path,
            one.section or "",
            one.field or "",
            _words(one.excerpt),
            _PLACE.sub("", one.message),
        )
        seen[known_by] += 1
        text = "\0".join((*known_by, str(seen[known_by])))
        made.append(sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:_LENGTH])
    return made


def _words(line: str) -> str:
    """A line without what says nothing: white space, the padding of cells, the level and the number of a heading."""
    opening = _HEADING.match(line)
    if opening:
        line = line[opening.end() :]
    elif "|" in line:
        line = "|".join(cell.strip() for cell in line.split("|"))
    return " ".join(line.split())
