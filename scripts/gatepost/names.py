"""Headings, column titles and ids as they are compared: what a person means, not how it is decorated."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import Final

_COMMENT: Final = re.compile(r"<!--.*?-->")
_ATTRIBUTES: Final = re.compile(r"\s*\{:?\s*[#.:][^{}]*\}\s*$")
_LINK: Final = re.compile(r"!?\[([^\[\]]*)\](?:\([^()]*\)|\[[^\[\]]*\])")
_MARKS: Final = re.compile(r"[*_`~\\]+")
_NUMBERING: Final = re.compile(
    r"^(?:(?:section|part|chapter|appendix|annex|schedule)\s+(?:\d+(?:\.\d+)*|[a-z]|[ivxlc]+)(?=[\s.:)\u2013\u2014-])[\s.:)\u2013\u2014-]+)?"
    r"(?:(?:[a-z]?\d+(?:\.\d+)*[.):]?|\(?[a-z][.)]|\(?[ivxlc]+[.)])(?:\s+|$))?"
)
_WORDS: Final = re.compile(r"[^\w%+#]+")


@lru_cache(maxsize=4096)
def normalise(title: str) -> str:
    """A heading or column title without numbering, emphasis, emoji, punctuation, trailing colon and case.

    >>> normalise("## 3.1 **Key Assumptions**:".lstrip("# "))
    'key assumptions'
    """
    text = unicodedata.normalize("NFC", title)
    if "<!--" in text:
        text = _COMMENT.sub(" ", text)
    text = _ATTRIBUTES.sub("", text)
    text = _LINK.sub(r"\1", text)
    text = _MARKS.sub("", text).casefold().replace("&amp;", " and ").replace("&nbsp;", " ").replace("&", " and ")
    text = text.strip(" \t:\u2013\u2014-")
    # An emoji before the number would hide it.
    while text and not (text[0].isalnum() or text[0] in "(%"):
        text = text[1:]
    unnumbered = _NUMBERING.sub("", text, count=1)
    return _WORDS.sub(" ", unnumbered).strip()


@lru_cache(maxsize=4096)
def slug(title: str) -> str:
    """The key of a title: its words in lower case, joined by hyphens."""
    return re.sub(r"[^a-z0-9]+", "-", title.casefold()).strip("-")


def squeeze(text: str) -> str:
    """Text as it is compared with the template's: comments out, white space folded."""
    if "<!--" in text:
        text = _COMMENT_BLOCK.sub(" ", text)
    return " ".join(text.split())


_COMMENT_BLOCK: Final = re.compile(r"<!--.*?-->", re.DOTALL)


def closest(word: str, among: list[str], cutoff: float = 0.8) -> str | None:
    """The most similar of some words, or None where none is similar enough."""
    from difflib import get_close_matches

    found = get_close_matches(word, among, n=1, cutoff=cutoff)
    return found[0] if found else None
