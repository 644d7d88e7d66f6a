"""How the lines of a text end, and words in the same endings."""

from __future__ import annotations

from functools import lru_cache


@lru_cache(maxsize=1)  # each fix of a document asks, and the answer costs a look at the whole text
def line_end(text: str) -> str:
    """What ends most likely every line of a text: CRLF where one is in it, a lone CR where there is nothing else."""
    return "\r\n" if "\r\n" in text else "\r" if "\r" in text and "\n" not in text else "\n"


def with_ends(text: str, end: str) -> str:
    """A text whose lines end with LF or CRLF, with another ending."""
    return text.replace("\r\n", "\n").replace("\n", end)
