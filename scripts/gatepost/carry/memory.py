"""What was carried last time, kept in the PID itself as short hashes: whose words a cell holds, the bid's or a person's.

They stand in one comment at the end: `<!-- carried: ... -->`, twelve characters a place. The first seven are the hash of
the place's address, such as `f/customer` or `products-and-acceptance-criteria/DEL-001/due`; the others are that of the
text that was put there. White space is folded before a text is hashed, so a line that was wrapped anew is no change.
"""

from __future__ import annotations

from textwrap import wrap
from typing import Final

from gatepost.document import Document
from gatepost.model import Comment
from gatepost.patterns import pattern

_OPENING: Final = "carried:"
_TOKEN: Final = pattern(r"[a-z2-7]{12}")
_ADDRESS: Final = 7
_VALUE: Final = 5
_WIDTH: Final = 130


class Memory:
    """The texts that were carried, by the hash of their addresses."""

    __slots__ = ("_kept",)

    def __init__(self, words: str = "") -> None:
        self._kept: dict[str, str] = {
            token[:_ADDRESS]: token[_ADDRESS:] for token in words.split() if _TOKEN.fullmatch(token)
        }

    def __bool__(self) -> bool:
        return bool(self._kept)

    def has(self, address: str) -> bool:
        """Whether something was carried to a place."""
        return _digest(address, _ADDRESS) in self._kept

    def wrote(self, address: str, text: str) -> bool:
        """Whether a text is the one that was carried to a place."""
        return self._kept.get(_digest(address, _ADDRESS)) == _digest(text, _VALUE)

    def keep(self, address: str, text: str) -> None:
        """Remember a text as the one that was carried."""
        self._kept[_digest(address, _ADDRESS)] = _digest(text, _VALUE)

    @property
    def comment(self) -> str:
        """As it stands at the end of the document."""
        tokens = " ".join(address + value for address, value in self._kept.items())
        return "\n".join((f"<!-- {_OPENING}", *wrap(tokens, _WIDTH), "-->"))


def memory_of(document: Document) -> tuple[Memory, Comment | None]:
    """What a document remembers, and the comment in which it does."""
    found = [one for one in document.comments if one.text.startswith(_OPENING)]
    if not found:
        return Memory(), None
    return Memory(found[-1].text.removeprefix(_OPENING)), found[-1]


def same(one: str, other: str) -> bool:
    """Whether two texts differ in nothing but white space."""
    return one.split() == other.split()


def _digest(text: str, length: int) -> str:
    from base64 import b32encode
    from hashlib import sha256

    folded = " ".join(text.split())
    return b32encode(sha256(folded.encode("utf-8", "surrogatepass")).digest()).decode("ascii").lower()[:length]
