"""Characters to what an editor counts, and back."""

from __future__ import annotations

from bisect import bisect_right
from typing import Final

from gatepost.model import Finding
from gatepost.patterns import pattern
from gatepost.tuples import NamedTuple

_END: Final = pattern(r"\r\n|\n|\r")
_UNITS: Final = {"utf-8": ("utf-8", 1), "utf-16": ("utf-16-le", 2), "utf-32": ("utf-32-le", 4)}


class Span(NamedTuple):
    """From one character to before another, in a text."""

    start: int
    end: int

    def touches(self, start: int, end: int) -> bool:
        """Whether something from `start` to `end` lies in it or at its edge."""
        return start <= self.end and self.start <= end


class Lines:
    """The lines of a text. A line ends as the protocol has it: CR, LF or both, and nothing else ends one.

    `encoding` is one of utf-8, utf-16 and utf-32: what the editor counts. `bom` says that the editor's text opens with
    a byte order mark that `text` lacks.
    """

    __slots__ = ("_bom", "_codec", "_starts", "_unit", "text")

    def __init__(self, text: str, encoding: str = "utf-16", bom: bool = False) -> None:
        self.text: Final = text
        self._codec, self._unit = _UNITS[encoding]
        self._starts = [0, *(match.end() for match in _END.finditer(text))]
        self._bom = self._width("\ufeff") if bom else 0

    def position(self, offset: int) -> tuple[int, int]:
        """Line and place in it, both from 0, of a character. What lies outside the text is moved to its edge."""
        offset = min(max(offset, 0), len(self.text))
        line = bisect_right(self._starts, offset) - 1
        before = self._width(self.text[self._starts[line] : offset])
        return line, before + (self._bom if line == 0 else 0)

    def offset(self, line: int, place: int) -> int:
        """The character at a line and a place in it. What lies outside is moved to the edge of the line or the text."""
        if line < 0:
            return 0
        if line >= len(self._starts):
            return len(self.text)
        start, end = self._line(line)
        place -= self._bom if line == 0 else 0
        words = self.text[start:end]
        if words.isascii():
            return start + min(max(place, 0), len(words))
        for at, one in enumerate(words):
            if place <= 0:
                return start + at
            place -= self._width(one)
        return end

    def span(self, finding: Finding) -> Span:
        """What a finding marks. One that stands between two characters marks the rest of its line."""
        line = min(max(finding.line - 1, 0), len(self._starts) - 1)
        first, end = self._line(line)
        start = min(first + max(finding.column - 1, 0), end)
        stop = min(first + max(finding.end_column - 1, 0), end)
        return Span(start, stop if stop > start else max(start, first + len(self.text[first:end].rstrip())))

    def _line(self, line: int) -> tuple[int, int]:
        """Where a line begins and where its words end."""
        start = self._starts[line]
        if line + 1 == len(self._starts):
            return start, len(self.text)
        end = self._starts[line + 1] - 1
        return start, end - 1 if end > start and self.text[end - 1 : end + 1] == "\r\n" else end

    def _width(self, words: str) -> int:
        return len(words) if words.isascii() else len(words.encode(self._codec, "surrogatepass")) // self._unit


def line_at(text: str, offset: int) -> Span:
    """The line around a character, without its end."""
    start = max(text.rfind("\n", 0, offset), text.rfind("\r", 0, offset)) + 1
    end = _END.search(text, offset)
    return Span(start, end.start() if end else len(text))
