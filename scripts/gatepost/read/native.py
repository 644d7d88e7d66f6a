"""pyromark's events as blocks: the reader wherever its wheel runs."""

from __future__ import annotations

import re
from typing import Any, Final, cast

from pyromark import Options, events_with_range

from gatepost.model import Block, Blocks
from gatepost.read.source import mask
from gatepost.read.tables import hidden_table

_TABLES: Final = Options.ENABLE_TABLES
_PLAIN: Final = Options(0)
_LEVELS: Final = {"H1": 1, "H2": 2, "H3": 3, "H4": 4, "H5": 5, "H6": 6}
_LIST_MARK: Final = re.compile(r"[^\n]*\n {0,3}-[ \t]")
_INDENTED: Final = re.compile(r"\n(?= {4}| {0,3}\t)")
_DEPTH: Final = 8
"""How often a piece is read again: tables hidden in tables hidden in tables must not make reading quadratic."""


def read_blocks(text: str, base: int) -> Blocks:
    """The blocks of `text[base:]`, with offsets into `text`."""
    blocks = Blocks([], [], [])
    _read(mask(text[base:] if base else text), base, blocks)
    return blocks


def _read(body: str, base: int, blocks: Blocks, options: Options = _TABLES, depth: int = _DEPTH) -> None:
    top, code, items = blocks
    inside = 0  # end of the outermost block that is being walked through
    for event, span in cast("Any", events_with_range(body, options=options)):
        if event.__class__ is not dict:
            if event == "Rule" and span["start"] >= inside:
                top.append(Block("rule", span["start"] + base, span["end"] + base))
            continue
        tag = event.get("Start")
        if tag is None:
            continue
        start = span["start"]
        nested = start < inside
        if tag.__class__ is str:
            if tag == "Item":
                items.append((_past_blanks(body, start) + base, span["end"] + base))
            elif nested:
                continue
            elif tag == "Paragraph":
                inside = span["end"]
                if body.find("|", start, inside) < 0 or not _split(body, start, inside, base, blocks, depth):
                    top.append(Block("paragraph", start + base, inside + base))
            elif tag == "HtmlBlock":
                inside = span["end"]
                top.append(Block("html", start + base, inside + base))
            continue
        name = next(iter(tag))
        if name == "CodeBlock":
            line = body.rfind("\n", 0, start) + 1
            code.append((line + base, span["end"] + base))
            if not nested:
                inside = span["end"]
                top.append(Block("code", line + base, inside + base))
        elif nested:
            continue
        elif name == "Heading":
            inside = span["end"]
            if body.find("|", start, inside) < 0 or not _split(body, start, inside, base, blocks, depth):
                top.append(Block("heading", start + base, inside + base, _LEVELS[tag["Heading"]["level"]]))
        elif name == "Table":
            inside = span["end"]
            _table(body, start, inside, base, blocks, depth)
        elif name == "List" or name == "BlockQuote":
            inside = span["end"]
            top.append(Block("list" if name == "List" else "quote", _past_blanks(body, start) + base, inside + base))


def _past_blanks(body: str, start: int) -> int:
    """A list starts with its mark, not with the indentation before it."""
    while body[start] == " ":
        start += 1
    return start


def _split(body: str, start: int, end: int, base: int, blocks: Blocks, depth: int) -> bool:
    """Read a paragraph as GitHub does where the last lines of it are a table without outer pipes."""
    table = hidden_table(body, start, end) if depth else -1
    if table < 0:
        return False
    if table > start:
        blocks.top.append(Block("paragraph", start + base, table + base))
    _read(body[table:end], base + table, blocks, depth=depth - 1)
    return True


def _table(body: str, start: int, end: int, base: int, blocks: Blocks, depth: int) -> None:
    """Two readings of pyromark's that GitHub does not share are put right here.

    A delimiter row that opens with a bullet is a list, and a line indented by four ends the table as code.
    """
    if depth and _LIST_MARK.match(body, start):
        _read(body[start:end], base + start, blocks, _PLAIN, depth - 1)
        return
    indented = _INDENTED.search(body, start, end - 1) if depth else None
    stop = indented.end() if indented else end
    blocks.top.append(Block("table", start + base, stop + base))
    if indented:
        _read(body[stop:end], base + stop, blocks, depth=depth - 1)
