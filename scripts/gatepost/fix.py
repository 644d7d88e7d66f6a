"""Findings to a new text: safe edits, and others only where they are asked for."""

from __future__ import annotations

from bisect import bisect_right, insort
from collections import Counter
from collections.abc import Callable, Iterable
from operator import itemgetter

from gatepost.check import Checker
from gatepost.endings import line_end, with_ends
from gatepost.model import Edit, Finding

_ROUNDS = 200


def fix_text(
    checker: Checker, text: str, path: str = "", kind: str | None = None, unsafe: bool = False
) -> tuple[str, int]:
    """Mend what can be mended. Returns the new text and how many findings were mended.

    An edit can make room for the next, so it is checked again until nothing fixable is left. Characters
    outside the edits stay as they are, line ends included.
    """

    def findings(text: str) -> Iterable[Finding]:
        return checker.check(text, path, kind).findings

    after, mended = mend(text, findings, lambda one: one.fix is not None and (one.fix.safe or unsafe))
    return after, len(mended)


def mend(
    text: str, findings: Callable[[str], Iterable[Finding]], wanted: Callable[[Finding], bool]
) -> tuple[str, list[Finding]]:
    """Apply the edits of all wanted findings, until there is none left. Returns the new text and what was mended.

    `findings` checks a text. An edit that does not mend its finding is not made: a section that lands behind a code
    fence that is not closed would be inserted again and again.
    """
    mended: list[Finding] = []
    hopeless: set[_Mark] = set()
    open_ = [one for one in findings(text) if wanted(one)]
    for _ in range(_ROUNDS):
        chosen = _choose([one for one in open_ if _mark(one) not in hopeless])
        if not chosen:
            break
        after = apply(text, [edit for one in chosen if one.fix for edit in one.fix.edits])
        left = [one for one in findings(after) if wanted(one)]
        before, behind = Counter(map(_mark, open_)), Counter(map(_mark, left))
        idle = {mark for one in chosen if behind[mark := _mark(one)] >= before[mark]}
        if after == text:
            break
        if idle:
            hopeless |= idle
            continue
        text, open_ = after, left
        mended += chosen
        hopeless.clear()  # what led nowhere in the text before may lead somewhere in this one
    return text, mended


_Mark = tuple[str, str | None, str | None, str]


def _mark(finding: Finding) -> _Mark:
    """What tells a finding from another while lines move."""
    return finding.code, finding.section, finding.field, finding.message


def _choose(findings: list[Finding]) -> list[Finding]:
    """The findings whose edits do not touch one another, first come first served."""
    chosen: list[Finding] = []
    taken: list[tuple[int, int]] = []  # in order, and apart from one another
    for finding in findings:
        fix = finding.fix
        if fix is None or any(_touches(edit, taken) for edit in fix.edits):
            continue
        chosen.append(finding)
        for edit in fix.edits:
            insort(taken, (edit.start, edit.end))
    return chosen


def _touches(edit: Edit, taken: list[tuple[int, int]]) -> bool:
    at = bisect_right(taken, edit.end, key=itemgetter(0)) - 1
    return at >= 0 and edit.start <= taken[at][1]


def apply(text: str, edits: Iterable[Edit]) -> str:
    """The text with edits that do not overlap, their line ends as those of the text.

    At one place, edits stand in the order in which they were made.
    """
    end = line_end(text)
    pieces: list[str] = []
    position = 0
    for edit in sorted(edits, key=itemgetter(0, 1)):
        pieces += (text[position : edit.start], with_ends(edit.text, end))
        position = edit.end
    pieces.append(text[position:])
    return "".join(pieces)
