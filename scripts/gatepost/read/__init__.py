"""Text to blocks to a `Reading`: what stands where, before any kind gives it a meaning."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable
from typing import Final

from gatepost.model import Block, Blocks, Comment, Field, Section
from gatepost.names import has
from gatepost.patterns import pattern
from gatepost.read import plain
from gatepost.read.flat import FrontMatter, read_flat
from gatepost.read.inline import Runs, within
from gatepost.read.source import Source, prepare

Reader = Callable[[str, int], Blocks]

_ATX: Final = pattern(r"#{1,6}(?:[ \t]+|$)")
_MARKS: Final = pattern(r"(?:[ \t>]|[-+*][ \t]|\d{1,9}[.)][ \t])*")
_REST: Final = pattern(r"[ \t]*\r?(?:\n|\Z)")


def read_blocks(text: str, base: int) -> Blocks:
    """What is plain by how it opens, the rest by a reader of all Markdown."""
    return plain.read_blocks(text, base, _read_whole)


def _read_whole(text: str, base: int) -> Blocks:
    """Pyromark where it is installed, else its pure twin; most documents need neither."""
    try:
        from gatepost.read import native as whole
    except ImportError:
        from gatepost.read import pure as whole  # type: ignore[no-redef]
    return whole.read_blocks(text, base)


def default_reader() -> Reader:
    """The reader of the checker."""
    return read_blocks


class Reading:
    """A text, read. Offsets are characters into `text`, which has the same length as what came in."""

    __slots__ = ("_line", "_line_starts", "_runs", "blocks", "comments", "front", "sections", "source", "text")

    def __init__(self, text: str, reader: Reader) -> None:
        self.source: Source = prepare(text)
        self.text: str = self.source.text
        self.front: FrontMatter = (
            _front_matter(self.text, self.source.front_start, self.source.front_end)
            if self.source.has_front_matter
            else FrontMatter({}, (), None, 0)
        )
        self.blocks: Blocks = reader(self.text, self.source.body_start)
        self._runs: Runs = Runs(self.text, self.blocks.top)
        self.comments: tuple[Comment, ...] = _comments(self.text, self.source.body_start, self.blocks, self._runs)
        self.sections: list[Section] = _sections(self.text, self.blocks.top)
        self._line_starts: list[int] | None = None
        self._line: tuple[int, str] = (0, "")

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
        """The text of a line, without its end. Many findings on one long line share one copy of it."""
        if self._line[0] == line:
            return self._line[1]
        self.place(0)
        assert self._line_starts is not None
        start = self._line_starts[line - 1]
        end = self.text.find("\n", start)
        self._line = line, self.text[start : len(self.text) if end < 0 else end].rstrip("\r")
        return self._line[1]

    def in_code(self, offset: int) -> bool:
        """Whether `offset` stands in a code block or in a code span."""
        return within(self.blocks.code, offset) or self._runs.in_code(offset)


def _front_matter(text: str, start: int, end: int) -> FrontMatter:
    flat = read_flat(text, start, end)
    if flat is None:
        from gatepost.read.front import read_front_matter  # imports YAML

        return read_front_matter(text, start, end)
    return flat


def read(text: str, reader: Reader | None = None) -> Reading:
    """Read a document. Any text reads; what is wrong with it shows in what was read."""
    return Reading(text.removeprefix("\ufeff"), reader or default_reader())


def _comments(text: str, base: int, blocks: Blocks, runs: Runs) -> tuple[Comment, ...]:
    """HTML comments, where GitHub has them: outside code, and closed before what they stand in ends.

    What was found behind one comment is kept for the next, so that a line full of them costs one look at it.
    """
    start = text.find("<!--", base) if has(text, "<!--") else -1
    if start < 0:
        return ()
    found: list[Comment] = []
    top, size = iter(blocks.top), len(text)
    line = seen = base  # no line begins between them
    block_end = end = -1
    while start >= 0:
        if end < start + 2:  # `<!-->` is a whole comment: its marks share their dashes
            end = text.find("-->", start + 2)
            if end < 0:
                break
        while block_end <= start:
            block_end = next((block.end for block in top), size + 1)
        line = max(line, text.rfind("\n", seen, start) + 1)
        seen = start
        first = line == start or _opens(text, line, start)
        if (
            end >= (block_end if first else runs.run(start)[1])
            or (blocks.code and within(blocks.code, start))
            or not (first or _speaks(text, start, runs))
        ):
            start = text.find("<!--", start + 4)
            continue
        alone = first and _REST.match(text, end + 3) is not None and (line == start or text[line:start].isspace())
        found.append(Comment(text[start + 4 : end].strip(), start, end + 3, alone))
        start = text.find("<!--", end + 3)
    return tuple(found)


def _opens(text: str, line: int, start: int) -> bool:
    """Whether a comment is the first thing in its block: only indentation and marks stand before it."""
    marks = _MARKS.match(text, line, start)
    return marks is not None and marks.end() == start


def _speaks(text: str, start: int, runs: Runs) -> bool:
    """Whether the mark of a comment means what it says: neither in a code span nor behind a backslash."""
    backslashes = start
    while backslashes and text[backslashes - 1] == "\\":
        backslashes -= 1
    return (start - backslashes) % 2 == 0 and not runs.in_code(start)


def heading_text(text: str, start: int, end: int) -> tuple[str, int]:
    """The words of a heading, as written but without its marks, and where they start."""
    raw = text[start:end].rstrip()
    marks, _, title = raw.partition(" ")
    if title and not title[0].isspace() and title[-1] != "#" and not marks.strip("#"):
        return title, start + len(marks) + 1  # as most are written
    atx = _ATX.match(raw)
    if atx is None:
        title = " ".join(line.strip() for line in raw.split("\n")[:-1]).lstrip()
        return title, start + len(raw) - len(raw.lstrip())
    title = raw[atx.end() :]
    unclosed = title.rstrip("#")
    if not unclosed or unclosed[-1] in " \t":  # a hash that touches a word is part of it
        title = unclosed
    words = title.lstrip()
    return words.rstrip(), start + atx.end() + (len(title) - len(words) if words else 0)


def _is_ruled_text(text: str, block: Block) -> bool:
    """Whether a heading is lines of text above a rule that was drawn too close: nobody means a title of two lines."""
    return text[block.start] != "#" and text.count("\n", block.start, block.end - 1) > 1


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
        if _is_ruled_text(text, block):
            if current is not None:
                current.append(Block("paragraph", block.start, block.end))
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
