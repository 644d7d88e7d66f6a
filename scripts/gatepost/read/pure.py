"""markdown-it-py's tokens as blocks: the twin for where no compiled wheel runs, the browser above all."""

from __future__ import annotations

import re
from typing import Final

from markdown_it import MarkdownIt

from gatepost.model import Block, Blocks

_PARSER: Final = MarkdownIt("commonmark").enable("table").disable("inline")
_KINDS: Final = {
    "paragraph_open": "paragraph",
    "bullet_list_open": "list",
    "ordered_list_open": "list",
    "blockquote_open": "quote",
    "table_open": "table",
    "fence": "code",
    "code_block": "code",
    "html_block": "html",
    "hr": "rule",
}
_MARKER: Final = re.compile(r"[ \t>]*")


def read_blocks(text: str, base: int) -> Blocks:
    """The blocks of `text[base:]`, with offsets into `text`."""
    starts = _line_starts(text, base)
    top: list[Block] = []
    code: list[tuple[int, int]] = []
    items: list[tuple[int, int]] = []
    for token in _PARSER.parse(text[base:] if base else text):
        if token.map is None or token.nesting < 0:
            continue
        start, end = starts[token.map[0]], starts[min(token.map[1], len(starts) - 1)]
        if token.type in ("fence", "code_block"):
            code.append((start, end))
        elif token.type == "list_item_open":
            marker = _MARKER.match(text, start)
            items.append((marker.end() if marker else start, end))
        if token.level == 0:
            if token.type == "heading_open":
                top.append(Block("heading", _indent(text, start), end, int(token.tag[1])))
            elif token.type in _KINDS:
                kind = _KINDS[token.type]
                top.append(Block(kind, start if kind == "code" else _indent(text, start), end))
    return Blocks(top, code, items)


def _line_starts(text: str, base: int) -> list[int]:
    starts = [base]
    position = text.find("\n", base)
    while position >= 0:
        starts.append(position + 1)
        position = text.find("\n", position + 1)
    starts.append(len(text))
    return starts


def _indent(text: str, start: int) -> int:
    while start < len(text) and text[start] in " \t":
        start += 1
    return start
