"""The blocks of what is plainly written, told by how they open; a reader of all Markdown sees only the rest.

Most of a bid is headings, paragraphs, tables with a pipe at each side, lists of one level and comments, each begun at
the margin. They can mean one thing only, and telling them takes a tenth of the time that a whole reader takes. Here
is nothing of CommonMark's finer points: what is not plain beyond doubt is left alone. A test holds the blocks that
are found here to those that the whole readers find.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

from gatepost.model import Block, Blocks
from gatepost.patterns import pattern

_WORD: Final = r"(?:[^\s\x00-\x1f#>|<`~+*\-\d=:_\[\\]|\*\*?[A-Za-z]|\[\[|`[^`\n]|\d+(?![\d.)]))"
"""What opens a line of words: none of the marks that open, close or underline a block."""
_LINE: Final = rf"{_WORD}[^\n]*+(?:\n|\Z)"
_BLANK: Final = r"[ \t]*+\r?\n"
_ENTRY: Final = r"(?:\[[ xX]\] |\[(?!\[))?"  # a box; or a link: what it may define changes no entry
_OTHER: Final = r"\Z|\#{1,6}[ \t]|<!--"
"""What ends words and lists without a blank line."""

_BLANK_LINE: Final = pattern(_BLANK)
_WORDS: Final = pattern(rf"(?:{_LINE})++(?={_BLANK}|- {_WORD}|{_OTHER})")
_BULLETS: Final = pattern(
    rf"(?:- {_ENTRY}{_LINE}(?:  {_LINE})*+(?:{_BLANK}(?=- {_WORD}))?+)++"
    rf"(?:(?:{_BLANK})++(?=[^\s-])|(?:{_BLANK})*+(?={_OTHER}))"
)
_NUMBERS: Final = pattern(
    rf"(?:\d{{1,3}}\. {_ENTRY}{_LINE}(?:   {_LINE})*+)++(?:(?:{_BLANK})++(?=[^\s\d])|(?:{_BLANK})*+(?={_OTHER}))"
)
_NUMBER: Final = pattern(r"^(?=\d)", re.MULTILINE)
_TABLE: Final = pattern(
    r"(?P<header>\|[^\n\\`]*+)\n(?P<marks>\|(?: *:?-+:? *\|)++ *\r?)(?:\n|\Z)"
    rf"(?:\|[ \t]*+\S[^\n]*+(?:\n|\Z))*+(?={_BLANK}|\Z)"
)
_QUOTE: Final = pattern(rf"(?:> {_LINE}|> \[![A-Z]+\]\r?\n|> ?\r?\n)++(?={_BLANK}|\Z)")
_CODE: Final = pattern(r"```(?!`)[^`\n]*+\n(?:(?! {0,3}```)[^\n]*+\n)*+```(?= *\r?\n|\Z)")
_RULE: Final = pattern(r"(?:---+|\*\*\*+|___+) *\r?(?:\n|\Z)")
_FRESH: Final = pattern(r"\n[ \t]*\r?\n(?=#{1,6}[ \t])")
"""Where nothing that was opened before is open any more ..."""
_KEPT_OPEN: Final = pattern(r"^ {0,3}(?:<|```|~~~)", re.MULTILINE)
"""... but for these."""
_MARKS: Final = frozenset("#" * level for level in range(1, 7))
_MOST: Final = 16
"""A document with more stretches than this that are not plain is read whole from there."""

Reader = Callable[[str, int], Blocks]


def read_blocks(text: str, base: int, whole: Reader) -> Blocks:
    """The blocks of `text[base:]`, with offsets into `text`; `whole` reads the stretches that are not plain."""
    blocks = Blocks([], [], [])
    at, size, left = base, len(text), _MOST
    while at < size:
        first = text[at]
        if first == "\n":
            at += 1
            continue
        end = _BY_FIRST.get(first, _words)(text, at, blocks)
        if end < 0:
            left -= 1
            end = _stretch(text, at) if left else size
            more = whole(text[:end], at)
            blocks.top.extend(more.top)
            blocks.code.extend(more.code)
            blocks.items.extend(more.items)
        at = end
    return blocks


def _stretch(text: str, at: int) -> int:
    """Where a stretch ends that has to be read whole: at a heading behind a blank line."""
    fresh = _FRESH.search(text, at)
    end = fresh.end() if fresh else len(text)
    return len(text) if _KEPT_OPEN.search(text, at, end) else end


# --- one function for each first character: the end of the block that begins at `at`, or -1


def _heading(text: str, at: int, blocks: Blocks) -> int:
    words = text.find(" ", at, at + 8)
    if words < 0 or text[at:words] not in _MARKS:
        return -1
    end = _line_end(text, at)
    blocks.top.append(Block("heading", at, end, words - at))
    return end


def _words(text: str, at: int, blocks: Blocks) -> int:
    return _add(_WORDS.match(text, at), "paragraph", blocks)


def _table(text: str, at: int, blocks: Blocks) -> int:
    found = _TABLE.match(text, at)
    if found is None or found["header"].count("|") != found["marks"].count("|") or found["header"].rstrip()[-1] != "|":
        return -1
    return _add(found, "table", blocks)


def _bullets(text: str, at: int, blocks: Blocks) -> int:
    end = _add(_BULLETS.match(text, at), "list", blocks)
    if end < 0:
        return _rule(text, at, blocks)
    while at >= 0:
        following = text.find("\n- ", at, end) + 1
        blocks.items.append((at, following or end))
        at = following or -1
    return end


def _numbers(text: str, at: int, blocks: Blocks) -> int:
    end = _add(_NUMBERS.match(text, at), "list", blocks)
    if end < 0:
        return _words(text, at, blocks)
    starts = [mark.start() for mark in _NUMBER.finditer(text, at, end)]
    blocks.items.extend(zip(starts, [*starts[1:], end], strict=True))
    return end


def _comment(text: str, at: int, blocks: Blocks) -> int:
    """HTML's `<!-->` and `<!--->` are comments, too, but nobody writes them."""
    if not text.startswith("<!--", at) or text.startswith((">", "->"), at + 4):
        return -1
    close = text.find("-->", at + 4)
    if close < 0:
        return -1
    end = _line_end(text, close)
    blocks.top.append(Block("html", at, end))
    return end


def _quote(text: str, at: int, blocks: Blocks) -> int:
    return _add(_QUOTE.match(text, at), "quote", blocks)


def _code(text: str, at: int, blocks: Blocks) -> int:
    end = _add(_CODE.match(text, at), "code", blocks)
    if end < 0:
        return _words(text, at, blocks)
    blocks.code.append((at, end))
    return end


def _rule(text: str, at: int, blocks: Blocks) -> int:
    return _add(_RULE.match(text, at), "rule", blocks)


def _rule_or_words(text: str, at: int, blocks: Blocks) -> int:
    end = _rule(text, at, blocks)
    return _words(text, at, blocks) if end < 0 else end


def _blank(text: str, at: int, _blocks: Blocks) -> int:
    """A line of white space alone."""
    line = _BLANK_LINE.match(text, at)
    return line.end() if line else -1


_BY_FIRST: Final[dict[str, Callable[[str, int, Blocks], int]]] = {
    "#": _heading,
    "|": _table,
    "-": _bullets,
    "<": _comment,
    ">": _quote,
    "`": _code,
    "*": _rule_or_words,
    "_": _rule,
    " ": _blank,
    "\t": _blank,
    "\r": _blank,
    **dict.fromkeys("0123456789", _numbers),
}


def _add(found: re.Match[str] | None, kind: str, blocks: Blocks) -> int:
    if found is None:
        return -1
    start, end = found.span()
    blocks.top.append(Block(kind, start, end))
    return end


def _line_end(text: str, at: int) -> int:
    return text.find("\n", at) + 1 or len(text)
