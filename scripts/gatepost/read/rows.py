"""Tables without their rows: what pyromark need not see, since cells are read from the text.

It reports three events a cell. In a document full of tables that is most of the time it takes to read it.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from itertools import accumulate
from typing import Final

from gatepost.model import Block, Blocks
from gatepost.patterns import pattern

_HEAD: Final = pattern(r"\n\n\|[^\n]*\n\|[-:| \t]+\n(?=\|)")
_WORDLESS: Final = pattern(r"\n[^\w\n]*\n")


class Cuts:
    """Where rows were cut out of a text, to find the way back from the shorter text to the whole one."""

    __slots__ = ("_ahead", "_at", "text")

    def __init__(self, text: str) -> None:
        spans = list(_plain_rows(text))
        self._ahead = [0, *accumulate(end - start for start, end in spans)]
        self._at = [start - ahead for (start, _), ahead in zip(spans, self._ahead, strict=False)]
        starts, ends = [0, *(end for _, end in spans)], [*(start for start, _ in spans), len(text)]
        self.text = "".join([text[start:end] for start, end in zip(starts, ends, strict=True)])

    def whole(self, blocks: Blocks, base: int) -> Blocks:
        """Blocks of the shorter text, as blocks of the whole one that stands at `base`."""
        if not self._at:
            return blocks
        at, ahead = [cut + base for cut in self._at], self._ahead
        # A table that ends at a cut ends behind the rows; nothing begins there, for a blank line follows.
        return Blocks(
            [
                Block(kind, start + ahead[bisect_right(at, start)], end + ahead[bisect_right(at, end)], level)
                for kind, start, end, level in blocks.top
            ],
            [
                (start + ahead[bisect_right(at, start)], end + ahead[bisect_right(at, end)])
                for start, end in blocks.code
            ],
            [
                (start + ahead[bisect_right(at, start)], end + ahead[bisect_right(at, end)])
                for start, end in blocks.items
            ],
        )


def _plain_rows(text: str) -> Iterator[tuple[int, int]]:
    """The rows of tables that can mean nothing else, wherever they stand.

    Blank lines stand around the table, and each row opens with a pipe, holds a word, and has no `>` that could close
    HTML. If it stands in a fence or a comment it is no table, but then it does not matter either.
    """
    for head in _HEAD.finditer(text):
        start = head.end()
        blank = text.find("\n\n", start)
        end = blank + 1 if blank >= 0 else len(text)
        rows = text[start - 1 : end]
        if (
            rows[-1] == "\n"
            and ">" not in rows
            and rows.count("\n|") == rows.count("\n") - 1
            and not _WORDLESS.search(rows)
        ):
            yield start, end
