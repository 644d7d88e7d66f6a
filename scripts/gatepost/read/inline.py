"""What stands inside a run of text: code spans, and the comments among the words."""

from __future__ import annotations

import re
from bisect import bisect_right
from itertools import pairwise
from typing import Final

from gatepost.model import Block
from gatepost.patterns import pattern
from gatepost.read.tables import split_row

_MARK: Final = pattern(r"\\[\\`<]|`+|<!--")
_RUN: Final = pattern(r"^[ \t>]*(?:[-+*][ \t]|\d{1,9}[.)][ \t]|#{1,6}[ \t]|```|~~~|\||\r?$)", re.MULTILINE)
_TICKS: Final = pattern("`+")
_FAR: Final = 1 << 62

Span = tuple[int, int]


class Runs:
    """The runs of a document: the texts within which inline marks find their partners.

    A run is a paragraph, a heading, a table cell, or the words of a list entry up to a blank line. Each block is
    looked at once, when something in it is first asked for, so many questions cost no more than few.
    """

    __slots__ = ("_code", "_runs", "_starts", "_text", "_top")

    def __init__(self, text: str, top: list[Block]) -> None:
        self._text = text
        self._top = top
        self._starts: list[int] = []
        self._runs: dict[int, list[Span]] = {}
        self._code: dict[Span, list[Span]] = {}

    def block(self, offset: int) -> Block | None:
        """The outermost block in which `offset` stands."""
        if not self._starts:
            self._starts = [block.start for block in self._top]
        at = bisect_right(self._starts, offset) - 1
        return self._top[at] if at >= 0 and offset < self._top[at].end else None

    def run(self, offset: int) -> Span:
        """The run in which `offset` stands; an empty one where no words stand."""
        block = self.block(offset)
        if block is None or block.kind in ("code", "rule"):
            return offset, offset
        if block.kind in ("paragraph", "heading", "html"):
            return block.start, block.end
        runs = self._runs.get(block.start)
        if runs is None:
            runs = self._runs[block.start] = _runs_of(self._text, block)
        at = bisect_right(runs, (offset, _FAR)) - 1
        return runs[at] if at >= 0 and offset < runs[at][1] else (offset, offset)

    def in_code(self, offset: int) -> bool:
        """Whether `offset` stands in a code span. HTML has none."""
        block = self.block(offset)
        if block is None or block.kind == "html":
            return False
        run = self.run(offset)
        spans = self._code.get(run)
        if spans is None:
            spans = self._code[run] = code_spans(self._text, *run)
        return within(spans, offset)


def within(spans: list[Span], offset: int) -> bool:
    """Whether `offset` stands in one of the ordered spans."""
    at = bisect_right(spans, (offset, _FAR)) - 1
    return at >= 0 and offset < spans[at][1]


def _runs_of(text: str, block: Block) -> list[Span]:
    if block.kind == "table":
        runs: list[Span] = []
        position = text.rfind("\n", 0, block.start) + 1
        while position < block.end:
            newline = text.find("\n", position)
            stop = len(text) if newline < 0 else newline
            runs += ((cell.start, cell.end) for cell in split_row(text, position, stop).cells)
            position = stop + 1
        return runs
    cuts = [block.start, *(match.start() for match in _RUN.finditer(text, block.start + 1, block.end)), block.end]
    return list(pairwise(cuts))


def code_spans(text: str, start: int, end: int) -> list[Span]:
    """The insides of the code spans of a run.

    As CommonMark has it: a run of backticks is closed by the next one of the same length, a comment that opens
    first wins, and a backslash takes its meaning from the first backtick, but not inside of code.
    """
    if text.find("`", start, end) < 0:
        return []
    closers: dict[int, list[int]] = {}
    for ticks in _TICKS.finditer(text, start, end):
        closers.setdefault(len(ticks[0]), []).append(ticks.start())
    spans: list[Span] = []
    position = start
    while match := _MARK.search(text, position, end):
        position = match.end()
        mark = match[0]
        if mark == "<!--":
            close = text.find("-->", match.start() + 2, end)
            position = close + 3 if close >= 0 else position
        elif mark[0] == "`":
            later = closers.get(len(mark), [])
            at = bisect_right(later, match.start())
            if at < len(later):
                spans.append((position, later[at]))
                position = later[at] + len(mark)
    return spans
