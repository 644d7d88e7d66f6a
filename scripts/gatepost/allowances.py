"""Findings that somebody accepted in writing: `<!-- allow SEC106: the customer asked for this section -->`."""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from gatepost.model import Comment
from gatepost.read import Reading

_ALLOW: Final = re.compile(r"allow\b[ \t]*(?P<codes>[^:\n]*)(?::(?P<reason>.*))?", re.IGNORECASE | re.DOTALL)
_CODE: Final = re.compile(r"[A-Za-z]{3}\d{3}")


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


def read_allowances(reading: Reading) -> tuple[Allowance, ...]:
    """The allowances among a document's comments.

    One that shares its line with other text speaks for that line; one that stands alone speaks for the section
    it stands in, and above the first heading, or under the title, for the whole document.
    """
    found: list[Allowance] = []
    for comment in reading.comments:
        match = _ALLOW.fullmatch(comment.text)
        if match is None:
            continue
        start, end = _scope(reading, comment)
        codes = tuple(code.upper() for code in _CODE.findall(match["codes"]))
        reason = " ".join((match["reason"] or "").split())
        found.append(Allowance(codes, match["codes"].strip(), reason, comment, start, end))
    return tuple(found)


def _scope(reading: Reading, comment: Comment) -> tuple[int, int]:
    text = reading.text
    if not comment.alone:
        line_end = text.find("\n", comment.end)
        return text.rfind("\n", 0, comment.start) + 1, len(text) if line_end < 0 else line_end
    around = [section for section in reading.sections if section.start <= comment.start < section.end]
    if not around or (around[-1] is reading.sections[0] and around[-1].level == 1):
        return 0, len(text) + 1
    return around[-1].start, around[-1].end


def allowing(allowances: tuple[Allowance, ...], code: str, start: int) -> Allowance | None:
    """The allowance for a finding at a place: the narrowest that gives a reason."""
    fitting = [
        one
        for one in allowances
        if one.reason and code in one.codes and one.start <= start < max(one.end, one.start + 1)
    ]
    return min(fitting, key=lambda one: one.end - one.start, default=None)
