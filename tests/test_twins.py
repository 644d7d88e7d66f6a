"""Two readers, one reading: pyromark and markdown-it-py see the same document, and it is the one GitHub shows."""

from __future__ import annotations

import json
import re
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, assume, example, given, settings
from pyromark import Options, events_with_range

from gatepost.read import Reader, Reading, read
from gatepost.read.native import read_blocks as native
from gatepost.read.pure import read_blocks as pure
from gatepost.read.source import mask
from gatepost.read.tables import read_table, split_row
from tests.conftest import ROOT
from tests.strategies import bodies, documents, tables

DATA = Path(__file__).parent / "data"
COMMONMARK: list[dict[str, Any]] = json.loads((DATA / "commonmark.json").read_text())
GFM: list[dict[str, Any]] = json.loads((DATA / "gfm.json").read_text())
EXAMPLES = [
    pytest.param(one["markdown"], one["html"], id=f"{name}-{one['example']}")
    for name, ones in (("commonmark", COMMONMARK), ("gfm", GFM))
    for one in ones
]
_FOLDERS = ("docs", "templates", "cookiecutter-bid", "cookiecutter-pid", "tests")
_CRASHES = ROOT / "tests" / "crashes"  # made to break readers: nested deeper than one of them goes
FILES = sorted(
    path
    for path in (*ROOT.glob("*.md"), *(path for folder in _FOLDERS for path in (ROOT / folder).rglob("*.md")))
    if _CRASHES not in path.parents
)


def shape(text: str, reader: Reader) -> dict[str, Any]:
    """What a reader makes of a text. Ends count up to the last word: who owns a blank line is nobody's business."""
    reading = read(text, reader)
    source = reading.text

    def span(start: int, end: int) -> tuple[int, int]:
        return start, start + len(source[start:end].rstrip())

    found = [read_table(source, block.start, block.end) for block in reading.blocks.top if block.kind == "table"]
    return {
        "blocks": [(block.kind, block.level, *span(block.start, block.end)) for block in reading.blocks.top],
        "headings": [
            (one.title, one.level, reading.place(one.title_start), one.own_end, one.end) for one in reading.sections
        ],
        "cells": [
            [(cell.text, *reading.place(cell.start)) for row in (table.header, *table.rows) for cell in row.cells]
            for table in found
        ],
        "comments": reading.comments,
        "code": [span(*one) for one in reading.blocks.code],
        "items": [span(*one) for one in reading.blocks.items],
        "in code": [
            at for at, character in enumerate(source[:2000]) if not character.isspace() and reading.in_code(at)
        ],
        "fields": reading.front,
    }


def assert_same(text: str) -> None:
    """Both readers make the same of a text."""
    assert shape(text, native) == shape(text, pure)


# Where they still part: markdown-it-py reads what GitHub and pyromark do not, or the other way round. Nobody writes
# these; each is kept here so that it is known, and so that the list shrinks when a library is mended.
APART = {
    "a definition ends where its line ends, and a paragraph does not start there (pure)": "[a]: /u\n    indented\n",
    "a definition does not take an underline for its address (pure)": "[a]:\n--\n",
    "no list of 2 starts within a paragraph that opens with a definition (pure)": "[a]: /u\n2) b\n",
    "a list ends before the definition behind an empty item (native: it owns the line)": "-\n[a]: /u\nb\n",
    "a quote does not go on with an indented mark (pure)": ">\n    >\n",
    "a line indented by four opens no block within an item whose words start further in (pure)": "-    a\n    # b\n",
    "a line indented by four goes on with the paragraph of a quote in a quote (pure)": "> > a\n    - b\n",
    "script, style and pre may close one another (native)": "<pre\n</script>\nb\n",
    "a table within a quote ends at an indented line (native)": "> a|\n> -|\n>     b\n",
    "more than twenty quotes in one another (pure looks no deeper)": ">" * 25 + "     code\n",
}
_INDENTED = re.compile(r" {4}| {0,3}\t")


def has_lazy_code(text: str) -> bool:
    """Whether an indented line stands under the words of a quote, which is one of them."""
    quoted = False
    for line in re.split(r"\r\n|\r|\n", text):
        if not line.strip():
            quoted = False
        elif quoted and _INDENTED.match(line):
            return True
        else:
            quoted = quoted or ">" in line
    return False


@pytest.mark.parametrize(("markdown", "html"), EXAMPLES)
def test_readers_agree_on_the_specifications(markdown: str, html: str) -> None:
    """Every example of the CommonMark and GFM specifications is the same document to both readers."""
    assert_same(markdown)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_readers_agree_on_the_repository(path: Path) -> None:
    """Every Markdown file of this repository is the same document to both readers, with any line ends."""
    text = path.read_bytes().decode().replace("\r\n", "\n")
    assert_same(text)
    assert_same("\ufeff" + text.replace("\n", "\r\n"))


@settings(max_examples=150, derandomize=True, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(documents())
@example("x\na | b\n--- | ---\nc | d\n---\n")
@example("a | b\n- | -\nc | d\n")
@example("a|b\n-|-\n    code\nx\n===\n")
@example("text\n1. | a |\n|---|---|\n")
@example("a\n  |a|  \n- |\n\n| a \\\n| --- |\n| b \\\n")
@example("a\n  a | b\n| --- | --- |\n| --- | --- |\n")
@example("a \\| b\n| --- |\n\na\na \\| b\n| --- |\n")
@example("- u\na|b\n\t-|-\n")
@example("a|\n--\n")
@example("a|b\n-|-\t\n|\nc\n")
@example("- - - a\n1. > - b\n")
@example("\x0c\n\x0b# a\n\x1c\n")
@example("[ΑΓΩ]: /φου\n\n[b]: \ufeff\n")
def test_readers_agree_on_made_up_documents(text: str) -> None:
    """Lists, quotes, tables, fences and comments in all odd forms are the same document to both readers."""
    assume(not has_lazy_code(text))
    assert_same(text)


@pytest.mark.parametrize("text", APART.values(), ids=APART)
def test_where_readers_part(text: str) -> None:
    """The known differences are still there; one that is gone leaves the list."""
    assert shape(text, native) != shape(text, pure)


class _Outline(HTMLParser):
    """The outermost elements of a page."""

    KINDS = {
        "p": "paragraph",
        "ul": "list",
        "ol": "list",
        "blockquote": "quote",
        "pre": "code",
        "table": "table",
        "hr": "rule",
    }

    def __init__(self, html: str) -> None:
        super().__init__()
        self.kinds: list[tuple[str, int]] = []
        self.depth = 0
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if self.depth == 0:
            self.kinds.append(("heading", int(tag[1])) if tag[1:].isdigit() else (self.KINDS[tag], 0))
        if tag not in ("hr", "br", "img", "input"):
            self.depth += 1

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if self.depth == 0:
            self.kinds.append((self.KINDS[tag], 0))

    def handle_endtag(self, tag: str) -> None:
        self.depth -= 1


@pytest.mark.parametrize("reader", [native, pure], ids=["native", "pure"])
@pytest.mark.parametrize(("markdown", "html"), EXAMPLES)
def test_blocks_are_those_of_the_specification(markdown: str, html: str, reader: Reader) -> None:
    """The outermost blocks of an example are the outermost elements of the page that the specification expects."""
    reading = read(markdown, reader)
    if reading.source.has_front_matter or reading.source.fault:
        pytest.skip("the specification knows no front matter")
    if "<" in markdown:
        pytest.skip("raw HTML has an outline of its own")
    assert [(block.kind, block.level) for block in reading.blocks.top] == _Outline(html).kinds


def _events(reading: Reading) -> list[tuple[str, int, int]]:
    """Pyromark's own words about a text, in characters, and without what stands above the body."""
    base = reading.source.body_start
    found = []
    events: Any = events_with_range(mask(reading.text[base:]), options=Options.ENABLE_TABLES)
    for event, span in events:
        name = event if isinstance(event, str) else next(iter(event))
        if name == "Start":
            tag = event["Start"]
            name = tag if isinstance(tag, str) else next(iter(tag))
        found.append((name, span["start"] + base, span["end"] + base))
    return found


def assert_cells(text: str) -> None:
    """The cells of the outermost tables are pyromark's, text and place."""
    reading = read(text, native)
    starts = [block.start for block in reading.blocks.top if block.kind == "table"]
    rows = [
        (name, start, end)
        for name, start, end in _events(reading)
        if name in ("Table", "TableHead", "TableRow", "TableCell")
    ]
    mine: list[Any] = []
    row_end = -1
    inside = -1
    for name, start, end in rows:
        if name == "Table":
            inside = end if start in starts else -1
        elif inside < 0 or start >= inside:
            continue
        elif name in ("TableHead", "TableRow"):
            newline = reading.text.find("\n", start)
            row_end = len(reading.text) if newline < 0 else newline
            mine = list(split_row(reading.text, start, row_end).cells)
        else:
            words = reading.text[start:end].strip()
            cell = mine.pop(0) if mine else None
            if words:
                assert cell is not None
                assert (cell.text, cell.start) == (
                    words.replace("\\|", "|"),
                    start + reading.text[start:end].index(words),
                )
            else:
                assert cell is None or not cell.text


@pytest.mark.parametrize(("markdown", "html"), EXAMPLES)
def test_cells_are_pyromarks_in_the_specifications(markdown: str, html: str) -> None:
    """The row splitter finds the cells that pyromark finds, in every example."""
    assert_cells(markdown)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_cells_are_pyromarks_in_the_repository(path: Path) -> None:
    """The row splitter finds the cells that pyromark finds, in every file of the repository."""
    assert_cells(path.read_text())


@settings(max_examples=120, derandomize=True, deadline=None)
@given(tables())
@example("| a \\| b | `c|d` | é😀 |\n|---|:-:|--:|\n|  | \t | x\u0301 |\n")
@example("a\\\\|b | c\n-|-\n")
def test_cells_are_pyromarks_in_made_up_tables(text: str) -> None:
    """The row splitter finds the cells that pyromark finds: escaped pipes, pipes in code, empty cells, tabs."""
    assert_cells(text)


def assert_code(text: str) -> None:
    """Code spans are pyromark's, and its words are not in code."""
    reading = read(text, native)
    html = [(block.start, block.end) for block in reading.blocks.top if block.kind == "html"]
    for name, start, end in _events(reading):
        if any(first <= start < last for first, last in html):
            continue
        if name == "Code":
            ticks = len(reading.text[start:end]) - len(reading.text[start:end].lstrip("`"))
            assert reading.in_code(start + ticks)
            assert reading.in_code(end - ticks - 1)
            assert not reading.in_code(start)
        elif name == "Text" and not any(first <= start < last for first, last in reading.blocks.code):
            assert not reading.in_code(start), reading.text[start:end]


# A tag or a bare address with a backtick in it: pyromark reads it first, we do not look into tags.
_TAGS_WITH_TICKS = frozenset((344, 346))


@pytest.mark.parametrize(
    "markdown",
    [
        pytest.param(one["markdown"], id=str(one["example"]))
        for one in COMMONMARK
        if one["example"] not in _TAGS_WITH_TICKS
    ],
)
def test_code_spans_are_pyromarks_in_the_specification(markdown: str) -> None:
    """What stands in a code span is in code, and words are not, in every example."""
    assert_code(markdown)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_code_spans_are_pyromarks_in_the_repository(path: Path) -> None:
    """What stands in a code span is in code, and words are not, in every file of the repository."""
    assert_code(path.read_text())


@settings(max_examples=100, derandomize=True, deadline=None)
@given(bodies(("\n",)))
def test_made_up_bodies_have_one_section_a_heading(text: str) -> None:
    """The sections of a document are its outermost headings of one line, in order, each within the one above it."""
    for reader in (native, pure):
        reading = read(text, reader)
        headings = [
            block
            for block in reading.blocks.top
            if block.kind == "heading" and text[block.start : block.end].strip().count("\n") < 2
        ]
        assert [(one.start, one.level) for one in reading.sections] == [
            (block.start, block.level) for block in headings
        ]
        for one in reading.sections:
            assert one.start <= one.title_start <= one.heading_end <= one.own_end <= one.end
            if one.parent is not None:
                assert one.parent.level < one.level
                assert one.end <= one.parent.end
