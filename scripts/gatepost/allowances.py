"""Findings that somebody accepted in writing: `<!-- allow SEC106: the customer asked for this section -->`."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable
from typing import Final

from gatepost.model import Comment
from gatepost.patterns import pattern
from gatepost.read import Reading
from gatepost.tuples import NamedTuple

_ALLOW: Final = pattern(r"allow\b[ \t]*(?P<codes>[^:\n]*)(?::(?P<reason>.*))?", re.IGNORECASE | re.DOTALL)
_CODE: Final = pattern(r"[A-Za-z]{3}\d{3}")


class Allowance(NamedTuple):
    """What a comment allows, where, and why. `start` and `end` are the span that it speaks for."""

    codes: tuple[str, ...]
    words: str
    """What stands where the codes stand, as written."""
    reason: str
    comment: Comment
    start: int
    end: int


class Allowances(NamedTuple):
    """The allowances of a document, which of them were used, and which codes there are."""

    all: tuple[Allowance, ...]
    used: frozenset[tuple[int, str]]
    """The place of the comment and the code that it allowed."""
    known: frozenset[str]
    off: frozenset[str]


class Granted:
    """The allowances of a document, so kept that it costs no more to ask many of them than one.

    Lines lie in sections and sections in sections: of two spans, one holds the other or they do not touch.
    """

    __slots__ = ("_by_code", "all")

    def __init__(self, found: Iterable[Allowance]) -> None:
        self.all: Final = tuple(found)
        by_code: dict[str, list[Allowance]] = {}
        for one in self.all:
            if one.reason:
                for code in one.codes:
                    by_code.setdefault(code, []).append(one)
        self._by_code: Final = {code: _Nested(ones) for code, ones in by_code.items()}

    def narrowest(self, code: str, start: int) -> Allowance | None:
        """The allowance for a finding at a place: the narrowest that gives a reason."""
        nested = self._by_code.get(code)
        return nested.narrowest(start) if nested is not None else None


class _Nested:
    """Allowances of one code, each with the one around it."""

    __slots__ = ("_around", "_ones", "_starts")

    def __init__(self, ones: Iterable[Allowance]) -> None:
        spans: dict[tuple[int, int], Allowance] = {}
        for one in ones:
            spans.setdefault((one.start, -max(one.end, one.start + 1)), one)
        self._ones = [spans[span] for span in sorted(spans)]
        self._starts = [one.start for one in self._ones]
        self._around: list[int] = []
        open_: list[int] = []
        for at, one in enumerate(self._ones):
            while open_ and self._end(open_[-1]) <= one.start:
                open_.pop()
            self._around.append(open_[-1] if open_ else -1)
            open_.append(at)

    def _end(self, at: int) -> int:
        return max(self._ones[at].end, self._ones[at].start + 1)

    def narrowest(self, start: int) -> Allowance | None:
        at = bisect_right(self._starts, start) - 1
        while at >= 0 and self._end(at) <= start:
            at = self._around[at]
        return self._ones[at] if at >= 0 else None


NONE_GRANTED: Final = Granted(())


def allowing(granted: Granted, code: str, start: int) -> Allowance | None:
    """The allowance for a finding at a place: the narrowest that gives a reason."""
    return granted.narrowest(code, start)


def read_allowances(reading: Reading) -> Granted:
    """The allowances among a document's comments.

    One that shares its line with other text speaks for that line; one that stands alone speaks for the section
    it stands in, and above the first heading, or under the title, for the whole document.
    """
    found: list[Allowance] = []
    starts = [section.start for section in reading.sections]
    for comment in reading.comments:
        match = _ALLOW.fullmatch(comment.text)
        if match is None:
            continue
        start, end = _scope(reading, comment, starts)
        codes = tuple(code.upper() for code in _CODE.findall(match["codes"]))
        reason = " ".join((match["reason"] or "").split())
        found.append(Allowance(codes, match["codes"].strip(), reason, comment, start, end))
    return Granted(found)


def _scope(reading: Reading, comment: Comment, starts: list[int]) -> tuple[int, int]:
    text = reading.text
    if not comment.alone:
        line_end = text.find("\n", comment.end)
        return text.rfind("\n", 0, comment.start) + 1, len(text) if line_end < 0 else line_end
    at = bisect_right(starts, comment.start) - 1
    if at < 0 or (at == 0 and reading.sections[0].level == 1):
        return 0, len(text) + 1
    return reading.sections[at].start, reading.sections[at].end
