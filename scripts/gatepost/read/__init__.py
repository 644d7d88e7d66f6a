"""Text to blocks to a `Reading`: what stands where, before any kind gives it a meaning."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable
from typing import Final

from gatepost.model import Block, Blocks, Comment, Field, Section
from gatepost.read.front import FrontMatter, read_front_matter
from gatepost.read.source import Source, prepare

Reader = Callable[[str, int], Blocks]

_ATX: Final = re.compile(r"#{1,6}(?:[ \t]+|$)")
_CLOSING_HASHES: Final = re.compile(r"(?:^|[ \t]+)#+[ \t]*$")


def default_reader() -> Reader:
    """Pyromark where it is installed, else its pure twin."""
    try:
        from gatepost.read.native import read_blocks
    except ImportError:
        from gatepost.read.pure import read_blocks
    return read_blocks


class Reading:
    """A text, read. Offsets are characters into `text`, which has the same length as what came in."""

    __slots__ = ("_line_starts", "blocks", "comments", "front", "sections", "source", "text")

    def __init__(self, text: str, reader: Reader) -> None:
        self.source: Source = prepare(text)
        self.text: str = self.source.text
        self.front: FrontMatter = (
            read_front_matter(self.text, self.source.front_start, self.source.front_end)
            if self.source.has_front_matter
            else FrontMatter({}, (), None, 0)
        )
        self.blocks: Blocks = reader(self.text, self.source.body_start)
        self.comments: tuple[Comment, ...] = _comments(self.text, self.source.body_start, self.blocks.code)
        self.sections: list[Section] = _sections(self.text, self.blocks.top)
        self._line_starts: list[int] | None = None

    @property
    def fields(self) -> dict[str, Field]:
        return self.front.fields

    def place(self, offset: int) -> tuple[int, int]:
        """Line and column, counted in characters from 1."""
        if self._line_starts is None:
            starts, position = [0], self.text.find("\n")
            while position >= 0:
                starts.append(position + 1)
                position = self.text.find("\n", position + 1)
            self._line_starts = starts
        line = bisect_right(self._line_starts, offset)
        return line, offset - self._line_starts[line - 1] + 1

    def line_text(self, line: int) -> str:
        """The text of a line, without its end."""
        self.place(0)
        assert self._line_starts is not None
        start = self._line_starts[line - 1]
        end = self.text.find("\n", start)
        return self.text[start : len(self.text) if end < 0 else end].rstrip("\r")

    def in_code(self, offset: int) -> bool:
        """Whether `offset` stands in a code block or in a code span of its line."""
        if within(self.blocks.code, offset):
            return True
        line = self.text.rfind("\n", 0, offset) + 1
        end = self.text.find("\n", offset)
        return _in_code_span(self.text[line : len(self.text) if end < 0 else end], offset - line)


def read(text: str, reader: Reader | None = None) -> Reading:
    """Read a document. Any text reads; what is wrong with it shows in what was read."""
    return Reading(text.removeprefix("\ufeff"), reader or default_reader())


def within(spans: list[tuple[int, int]], offset: int) -> bool:
    """Whether `offset` stands in one of the ordered spans."""
    at = bisect_right(spans, (offset, len(spans) and spans[-1][1] + 1)) - 1
    return at >= 0 and spans[at][0] <= offset < spans[at][1]


def _in_code_span(line: str, offset: int) -> bool:
    if "`" not in line:
        return False
    position = line.find("`")
    while 0 <= position < offset:
        run = position
        while run < len(line) and line[run] == "`":
            run += 1
        ticks = line[position:run]
        close = line.find(ticks, run)
        while close >= 0 and line[close + len(ticks) : close + len(ticks) + 1] == "`":
            following = close + len(ticks)
            while following < len(line) and line[following] == "`":
                following += 1
            close = line.find(ticks, following)
        if close < 0:
            position = line.find("`", run)
            continue
        if run <= offset < close:
            return True
        position = line.find("`", close + len(ticks))
    return False


def _comments(text: str, base: int, code: list[tuple[int, int]]) -> tuple[Comment, ...]:
    """HTML comments outside code. `find`, not a pattern: an unclosed one costs one look at the rest, not many."""
    start = text.find("<!--", base)
    if start < 0:
        return ()
    found: list[Comment] = []
    while start >= 0:
        end = text.find("-->", start + 4)
        if end < 0:
            break
        line = text.rfind("\n", 0, start) + 1
        if (code and within(code, start)) or _in_code_span(text[line : start + 1], start - line):
            start = text.find("<!--", start + 4)
            continue
        stop = text.find("\n", end)
        after = text[end + 3 : len(text) if stop < 0 else stop]
        alone = not text[line:start].strip() and not after.strip()
        found.append(Comment(text[start + 4 : end].strip(), start, end + 3, alone))
        start = text.find("<!--", end + 3)
    return tuple(found)


def heading_text(text: str, start: int, end: int) -> tuple[str, int]:
    """The words of a heading, as written but without its marks, and where they start."""
    raw = text[start:end].rstrip()
    atx = _ATX.match(raw)
    if atx:
        title = _CLOSING_HASHES.sub("", raw[atx.end() :]).strip()
        return title, start + atx.end()
    lines = raw.split("\n")[:-1]
    return " ".join(line.strip() for line in lines), start


def _sections(text: str, blocks: list[Block]) -> list[Section]:
    sections: list[Section] = []
    open_: list[Section] = []
    current: list[Block] | None = None
    size = len(text)
    for block in blocks:
        if block.kind != "heading":
            if current is not None:
                current.append(block)
            continue
        start, level = block.start, block.level
        if sections:
            sections[-1].own_end = start
        while open_ and open_[-1].level >= level:
            open_.pop().end = start
        title, title_start = heading_text(text, start, block.end)
        current = []
        parent = open_[-1] if open_ else None
        section = Section(title, level, start, block.end, title_start, size, size, current, parent)
        if parent is not None:
            parent.children.append(section)
        sections.append(section)
        open_.append(section)
    return sections
