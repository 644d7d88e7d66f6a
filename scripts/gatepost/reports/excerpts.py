"""The line of a finding, cut around the place where it is long."""

from __future__ import annotations

from typing import Final

from gatepost.model import Finding
from gatepost.names import printable
from gatepost.tuples import NamedTuple

_BEFORE: Final = 60


class Excerpt(NamedTuple):
    """A line in three parts, printable; dots stand where something was cut off."""

    before: str
    marked: str
    after: str


def excerpt(finding: Finding, longest: int = 110) -> Excerpt | None:
    """The line with the place marked; None where there is nothing to show."""
    line = finding.excerpt
    if not line.strip():
        return None
    start = min(finding.column - 1, len(line))
    cut = max(0, start - _BEFORE) if len(line) > longest else 0
    end = min(max(finding.end_column - 1, start), cut + longest, len(line))
    return Excerpt(
        ("..." if cut else "") + printable(line[cut:start]),
        printable(line[start:end]),
        printable(line[end : cut + longest]) + ("..." if len(line) > cut + longest else ""),
    )
