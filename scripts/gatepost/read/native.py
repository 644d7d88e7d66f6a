"""pyromark's events as blocks: the reader wherever its wheel runs."""

from __future__ import annotations

from typing import Any, Final, cast

from pyromark import Options, events_with_range

from gatepost.model import Block, Blocks
from gatepost.read.source import mask

_OPTIONS: Final = Options.ENABLE_TABLES
_LEVELS: Final = {"H1": 1, "H2": 2, "H3": 3, "H4": 4, "H5": 5, "H6": 6}


def read_blocks(text: str, base: int) -> Blocks:
    """The blocks of `text[base:]`, with offsets into `text`."""
    body = mask(text[base:] if base else text)
    top: list[Block] = []
    code: list[tuple[int, int]] = []
    items: list[tuple[int, int]] = []
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
                items.append((start + base, span["end"] + base))
            elif nested:
                continue
            elif tag == "Paragraph" or tag == "HtmlBlock":
                inside = span["end"]
                top.append(Block("paragraph" if tag == "Paragraph" else "html", start + base, inside + base))
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
            top.append(Block("heading", start + base, inside + base, _LEVELS[tag["Heading"]["level"]]))
        elif name == "Table":
            inside = span["end"]
            _table(body, start, inside, base, top, code)
        elif name == "List" or name == "BlockQuote":
            inside = span["end"]
            top.append(Block("list" if name == "List" else "quote", start + base, inside + base))
    return Blocks(top, code, items)


def _table(body: str, start: int, end: int, base: int, top: list[Block], code: list[tuple[int, int]]) -> None:
    """Two readings of pyromark's that GitHub does not share are put right here.

    A delimiter row that opens with a bullet is a list, and a line indented by four ends the table as code.
    """
    delimiter = body.find("\n", start) + 1
    if body[delimiter : delimiter + 4].lstrip(" ").startswith("- "):
        top.append(Block("paragraph", start + base, end + base))
        return
    indented = min((at for at in (body.find("\n    ", start, end), body.find("\n\t", start, end)) if at >= 0), default=-1)
    if indented >= 0 and body[indented + 1 : end].strip():
        top.append(Block("table", start + base, indented + 1 + base))
        top.append(Block("code", indented + 1 + base, end + base))
        code.append((indented + 1 + base, end + base))
        return
    top.append(Block("table", start + base, end + base))
