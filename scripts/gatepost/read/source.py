"""The text before a Markdown reader sees it: line ends, front matter, and a mask for what is not ASCII."""

from __future__ import annotations

import codecs
import re

from gatepost.patterns import pattern
from gatepost.tuples import NamedTuple

_LONE_CR = pattern(r"\r(?!\n)")
_FENCE = pattern(r"^(?:---|\.\.\.)[ \t]*\r?(?:\n|\Z)", re.MULTILINE)
_OPENING = pattern(r"---[ \t]*\r?\n")
_LATE_OPENING = pattern(r"\s*(---|\+\+\+)[ \t]*\r?\n[A-Za-z_][\w-]*\s*[:=]")

_CONTROLS = "\0\x0b\x0c\x1c\x1d\x1e\x1f"
_HIDDEN = dict.fromkeys(map(ord, _CONTROLS), "%")


def _hide(error: UnicodeError) -> tuple[str, int]:
    assert isinstance(error, UnicodeEncodeError)
    return "%" * (error.end - error.start), error.end


codecs.register_error("gatepost-hide", _hide)


class Source(NamedTuple):
    """A text cut in two: `text[front_start:front_end]` is YAML, everything from `body_start` is Markdown."""

    text: str
    front_start: int
    front_end: int
    body_start: int
    fault: str | None
    """What is wrong with the fences of the front matter, or None."""
    fault_at: int

    @property
    def has_front_matter(self) -> bool:
        return self.front_end >= 0


def prepare(text: str) -> Source:
    """Cut the front matter off, without moving any character that follows.

    A lone carriage return ends a line, as it does in CommonMark; it becomes a line feed. A byte order mark is
    for the edge to strip: offsets start behind it.
    """
    if "\r" in text:
        text = _LONE_CR.sub("\n", text)
    opening = _OPENING.match(text)
    if opening is None:
        late = _LATE_OPENING.match(text)
        if late is None:
            return Source(text, 0, -1, 0, None, 0)
        fault = "toml" if late[1] == "+++" else "late"
        return Source(text, 0, -1, 0, fault, late.start(1))
    closing = _FENCE.search(text, opening.end())
    if closing is not None:
        return Source(text, opening.end(), closing.start(), closing.end(), None, 0)
    looks_like_yaml = re.match(r"[A-Za-z_][\w-]*\s*:", text[opening.end() : opening.end() + 80])
    return Source(text, 0, -1, 0, "unclosed" if looks_like_yaml else None, 0)


def mask(text: str) -> str:
    """Put one ASCII character in place of each other one, so that byte offsets are character offsets.

    Only printable ASCII decides how Markdown falls into blocks. A per cent sign stands in because it means
    nothing anywhere; so it does for the control characters that only some readers take for white space.
    """
    if not text.isascii():
        text = text.encode("ascii", "gatepost-hide").decode("ascii")
    for control in _CONTROLS:
        if control in text:
            return text.translate(_HIDDEN)
    return text
