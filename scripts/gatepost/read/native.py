"""pyromark's events as blocks: the reader wherever its wheel runs."""

from __future__ import annotations

import re
from typing import Any, Final, cast

from pyromark import Options, events_with_range

from gatepost.model import Block, Blocks
from gatepost.patterns import pattern
from gatepost.read.source import mask
from gatepost.read.tables import hidden_table

_OPTIONS: Final = Options.ENABLE_TABLES
_LEVELS: Final = {"H1": 1, "H2": 2, "H3": 3, "H4": 4, "H5": 5, "H6": 6}
_CONTAINERS: Final = {"List": "list", "BlockQuote": "quote"}
_BULLET_ROW: Final = pattern(r"[^\n]*\n(?= {0,3}-[ \t])")
_MARKS_ONLY: Final = pattern(r"^[-:| \t]++(?=\r?$)", re.MULTILINE)
_INDENTED: Final = pattern(r"\n(?= {4}| {0,3}\t)")


def read_blocks(text: str, base: int) -> Blocks:
    """The blocks of `text[base:]`, with offsets into `text`.

    Where pyromark and GitHub part ways about a table, the rest is read anew from there. Odd documents may ask
    for that at every line, so there is a limit; beyond it, pyromark's word stands.
    """
    body = mask(text[base:] if base else text)
    if "\t" in body:
        body = _MARKS_ONLY.sub(_with_spaces, body)
    if "\\\n" in body or "\\\r" in body:  # nor a header row with a backslash at its end
        body = body.replace("\\\n", "%\n").replace("\\\r", "%\r")
    blocks = Blocks([], [], [])
    spare = 8 * len(body) + 1_000_000
    start = 0
    while start >= 0:
        spare -= len(body)
        start = _read(body, base, blocks, mend=spare > 0)
        body = body[start:]
        base += start
    return blocks


def _read(body: str, base: int, blocks: Blocks, mend: bool) -> int:
    """Add the blocks of `body`. Gives -1, or from where on to read anew."""
    top, code, items = blocks
    inside = 0  # end of the outermost block that is being walked through
    for event, span in cast("Any", events_with_range(body, options=_OPTIONS)):
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
                items.append((_skip(body, start, " \t\r\n>") + base, span["end"] + base))
            elif nested:
                continue
            elif tag == "Paragraph":
                inside = span["end"]
                table = hidden_table(body, start, inside) if mend and body.find("|", start, inside) >= 0 else -1
                if table > start:
                    top.append(Block("paragraph", start + base, table + base))
                    return table
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
            table = hidden_table(body, start, inside) if mend and body.find("|", start, inside) >= 0 else -1
            if table > start:
                top.append(Block("paragraph", start + base, table + base))
                return table
            top.append(Block("heading", start + base, inside + base, _LEVELS[tag["Heading"]["level"]]))
        elif name == "Table":
            inside = span["end"]
            bullet = _BULLET_ROW.match(body, start) if mend else None
            if bullet:
                line = body.rfind("\n", 0, start) + 1
                if top and top[-1].kind == "paragraph" and top[-1].end == line + base:
                    start = top.pop().start - base
                top.append(Block("paragraph", start + base, bullet.end() + base))
                return bullet.end()
            indented = _INDENTED.search(body, start, inside - 1) if mend else None
            if indented:
                top.append(Block("table", start + base, indented.end() + base))
                return indented.end()
            top.append(Block("table", start + base, inside + base))
        elif name in _CONTAINERS:
            inside = span["end"]
            top.append(Block(_CONTAINERS[name], _skip(body, start, " \t") + base, inside + base))
    return -1


def _with_spaces(line: re.Match[str]) -> str:
    """Pyromark takes no delimiter row with tabs in it. Those before it, and behind a bullet, are for something else."""
    marks = line[0].lstrip(" \t")
    if "|" not in marks or marks[:2] in ("- ", "-\t"):
        return line[0]
    return line[0][: -len(marks)] + marks.replace("\t", " ")


def _skip(body: str, start: int, marks: str) -> int:
    """A list or an item starts with its own mark, not with the indentation before it."""
    while body[start] in marks:
        start += 1
    return start
