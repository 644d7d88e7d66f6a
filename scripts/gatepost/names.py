"""Headings, column titles and ids as they are compared: what a person means, not how it is decorated."""

from __future__ import annotations

import unicodedata
from functools import lru_cache
from typing import Final

from gatepost.patterns import pattern

_ATTRIBUTES: Final = pattern(r"\{:? ?[#.:][^{}]*\}$")
_LINK: Final = pattern(r"!?\[([^\[\]]*)\](?:\([^()]*\)|\[[^\[\]]*\])")
_TAGS: Final = pattern(r"</?[A-Za-z][^<>]*>|\[\^[^\[\]]*\]")
_BRACKET: Final = pattern(r"(?<=\w)[ \t]*\([^()]*\)[ \t:]*$")
_MARKS: Final = pattern(r"[*_`~\\]+")
_NUMBERING: Final = pattern(
    r"^(?:(?:section|part|chapter|appendix|annex|schedule)\s+(?:\d+(?:\.\d+)*|[a-z]|[ivxlc]+)(?=[\s.:)\u2013\u2014-])[\s.:)\u2013\u2014-]+)?"
    r"(?:(?:\(?[a-z]?\d{1,3}(?:\.\d+)*[.):]*|\(?[a-z][.)]|\(?[ivxlc]+[.)])(?:\s+|$))?"
)
_PARTS: Final = frozenset(("section", "part", "chapter", "appendix", "annex", "schedule"))
_DECORATION: Final = pattern(r"[^\w(%]+")
_WORDS: Final = pattern(r"[^\w%+#]+")
_GAPS: Final = pattern(r"[\W_]+")
_SIGNS: Final = str.maketrans(",-'/:.", "      ")
_INNER: Final = str.maketrans("", "", ",-'/:")
"""What may stand in or after a first word that is no number: `a.` is one."""
_LONGEST: Final = 100


@lru_cache(maxsize=2048)
def normalise(title: str) -> str:
    """A heading or column title without numbering, emphasis, emoji, punctuation, trailing colon and case.

    >>> normalise("## 3.1 **Key Assumptions**:".lstrip("# "))
    'key assumptions'
    """
    words = title.casefold().split()
    if words and words[0] not in _PARTS and title.isascii():
        if "".join(words).isalpha():
            return " ".join(words)  # nothing to take away, as in most titles
        plain = title.lower().translate(_SIGNS).split()
        if (
            words[0].translate(_INNER).isalpha()
            and plain[0] not in _PARTS
            and "".join(plain).replace("%", "").isalnum()
        ):
            return " ".join(plain)  # words and signs between them: no pattern is needed, and none compiled
    return _undecorated(title)


def _undecorated(title: str) -> str:
    """The same for any title."""
    text = _TAGS.sub(" ", squeeze(unicodedata.normalize("NFC", title))).strip()
    if text == "#":
        return text  # a column of numbers
    text = _ATTRIBUTES.sub("", text)
    text = _LINK.sub(r"\1", text)
    text = (
        _BRACKET.sub("", _MARKS.sub("", text))
        .casefold()
        .replace("&amp;", " and ")
        .replace("&nbsp;", " ")
        .replace("&", " and ")
    )
    text = text.strip(" \t:\u2013\u2014-")
    decoration = _DECORATION.match(text)  # an emoji before the number would hide it
    text = text[decoration.end() :] if decoration else text
    first = text.partition(" ")[0]
    if not first.isalpha() or first in _PARTS:  # no number is made of letters alone
        text = _NUMBERING.sub("", text, count=1) or text
    return _WORDS.sub(" ", text).strip()


@lru_cache(maxsize=2048)
def slug(title: str) -> str:
    """The key of a title: its words in lower case, joined by hyphens."""
    return _GAPS.sub("-", unicodedata.normalize("NFC", title).casefold()).strip("-")


def has(text: str, mark: str, rare: int = 0) -> bool:
    """Whether a mark stands in a text. It is looked for by one character, the one at `rare`, while that is rare.

    To look for one character costs a fiftieth of what it costs to look for two.
    """
    letter, at = mark[rare], text.find(mark[rare])
    for _ in range(_FEW):
        if at < 0 or (at >= rare and text.startswith(mark, at - rare)):
            return at >= 0
        at = text.find(letter, at + 1)
    return mark in text


_FEW: Final = 64


def squeeze(text: str) -> str:
    """Text as it is compared with the template's: comments out, white space folded."""
    if "<!--" in text:
        text = _without_comments(text)
    return " ".join(text.split())


def _without_comments(text: str) -> str:
    """Not by a pattern: that would look for the end of each comment that has none anew."""
    kept: list[str] = []
    position = 0
    while (start := text.find("<!--", position)) >= 0 and (end := text.find("-->", start + 2)) >= 0:
        kept += (text[position:start], " ")
        position = end + 3
    return "".join((*kept, text[position:]))


def closest(word: str, among: list[str], cutoff: float = 0.8) -> str | None:
    """The most similar of some words, or None where none is similar enough. Nobody mistypes a text of a page."""
    if len(word) > _LONGEST:
        return None
    from difflib import get_close_matches

    found = get_close_matches(word, [one for one in among if len(one) <= 2 * _LONGEST], n=1, cutoff=cutoff)
    return found[0] if found else None


def printable(text: str) -> str:
    """Text of a stranger, without what a terminal would obey."""
    if text.isprintable():
        return text
    return "".join(one if one.isprintable() else " " if one in "\t\n\r" else "\ufffd" for one in text)
