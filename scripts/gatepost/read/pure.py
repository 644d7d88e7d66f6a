"""markdown-it-py's tokens as blocks: the twin for where no compiled wheel runs, the browser above all."""

from __future__ import annotations

from typing import Final

from markdown_it import MarkdownIt
from markdown_it.rules_block import StateBlock, table

from gatepost.model import Block, Blocks
from gatepost.patterns import pattern
from gatepost.read.source import mask

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
_LIST_MARK: Final = pattern(r"[ \t>]*([-+*]|\d{1,9}[.)])")


def _table(state: StateBlock, first: int, last: int, silent: bool) -> bool:
    """A table where GitHub has one: `a|` over `--` is a heading, and a lazy line of a list does not end the list."""
    delimiter = first + 1
    if delimiter >= last or state.sCount[first] < state.blkIndent:
        return False
    start, end = state.bMarks[delimiter] + state.tShift[delimiter], state.eMarks[delimiter]
    if start >= end or state.src[start] not in "|-:" or state.src.find("|", start, end) < 0:
        return False
    header = state.src[state.bMarks[first] : state.eMarks[first]]
    return ("\\|" not in header or "|" in header.replace("\\|", "")) and table(state, first, last, silent)


def _lone_pipe(state: StateBlock, line: int, _last: int, silent: bool) -> bool:
    """A pipe alone on its line is no row: it ends the table, and starts nothing."""
    return silent and state.parentType == "table" and state.src[state.bMarks[line] : state.eMarks[line]].strip() == "|"


def _parser() -> MarkdownIt:
    parser = MarkdownIt("commonmark").disable("inline")
    parser.block.ruler.before("lheading", "pipe_table", _table, {"alt": ["paragraph", "reference"]})
    parser.block.ruler.push("lone_pipe", _lone_pipe, {"alt": ["blockquote"]})
    return parser


_PARSER: Final = _parser()


def read_blocks(text: str, base: int) -> Blocks:
    """The blocks of `text[base:]`, with offsets into `text`."""
    starts = _line_starts(text, base)
    blocks = Blocks([], [], [])
    marked = -1  # where the mark of the last list item ends: two items may share a line
    for token in _PARSER.parse(mask(text[base:] if base else text)):
        if token.map is None or token.nesting < 0:
            continue
        start, end = starts[token.map[0]], starts[min(token.map[1], len(starts) - 1)]
        if token.type in ("fence", "code_block"):
            blocks.code.append((start, end))
        elif token.type == "list_item_open":
            mark = _LIST_MARK.match(text, max(start, marked))
            at = mark.start(1) if mark else start
            marked = mark.end(1) if mark else marked
            blocks.items.append((at, end))
        if token.level == 0:
            if token.type == "heading_open":
                blocks.top.append(Block("heading", _indent(text, start), end, int(token.tag[1])))
            elif token.type in _KINDS:
                kind = _KINDS[token.type]
                blocks.top.append(Block(kind, start if kind == "code" else _indent(text, start), end))
    return blocks


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
