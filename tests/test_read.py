"""Reading one document: what stands where, to the character, whatever the bytes were."""

from __future__ import annotations

import subprocess
import sys

import pytest
import yaml
from hypothesis import HealthCheck, example, given, settings

from gatepost.read import Reader, Reading, front, heading_text, read
from gatepost.read.front import read_front_matter
from gatepost.read.inline import code_spans
from gatepost.read.native import read_blocks as native
from gatepost.read.pure import read_blocks as pure
from gatepost.read.source import mask, prepare
from gatepost.read.tables import read_table, split_row
from tests.strategies import TEXTS, documents, front_matters

READERS = pytest.mark.parametrize("reader", [native, pure], ids=["native", "pure"])


def kinds(reading: Reading) -> list[str]:
    """The outermost blocks, by kind."""
    return [block.kind for block in reading.blocks.top]


def values(text: str) -> dict[str, str]:
    """The fields of a document."""
    return {name: field.value for name, field in read(text).fields.items()}


# --- any text


@READERS
@settings(max_examples=100, derandomize=True, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(text=TEXTS)
@example(text="")
@example(text="\ufeff")
@example(text="---")
@example(text="---\n---")
@example(text="\ud800\udfff\x00\r")
def test_any_text_reads(reader: Reader, text: str) -> None:
    """Any text at all reads without raising, and what was read stays within the text and in order."""
    reading = read(text, reader)
    size = len(reading.text)
    assert size == len(text.removeprefix("\ufeff"))
    position = reading.source.body_start
    for block in reading.blocks.top:
        assert position <= block.start < block.end <= size
        position = block.end
        if block.kind == "table":
            read_table(reading.text, block.start, block.end)
    for comment in reading.comments:
        assert reading.text.startswith("<!--", comment.start)
        assert reading.text.endswith("-->", 0, comment.end)
    for at in range(size + 1):
        line, column = reading.place(at)
        assert 1 <= column <= len(reading.line_text(line)) + 3
        reading.in_code(at)


@READERS
@settings(max_examples=100, derandomize=True, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(text=documents())
def test_reported_places_hold_the_text(reader: Reader, text: str) -> None:
    """At the line and column of a heading, a cell, a field or a comment stands that heading, cell, field or comment."""
    reading = read(text, reader)
    lines = reading.text.split("\n")

    def at(offset: int) -> str:
        line, column = reading.place(offset)
        assert reading.line_text(line) == lines[line - 1].removesuffix("\r")
        return lines[line - 1][column - 1 :]

    for section in reading.sections:
        assert at(section.title_start).startswith(section.title)
    for block in reading.blocks.top:
        if block.kind == "table":
            table = read_table(reading.text, block.start, block.end)
            for row in (table.header, *table.rows):
                for cell in row.cells:
                    assert at(cell.start).replace("\\|", "|").startswith(cell.text)
                    assert reading.text[cell.start : cell.end].replace("\\|", "|") == cell.text
    for comment in reading.comments:
        assert at(comment.start).startswith("<!--")
    for field in reading.fields.values():
        assert (
            at(field.value_start)
            .lstrip("'\"|>[{")
            .startswith(reading.text[field.value_start : field.end].split("\n")[0].strip("\r'\"|>[{"))
        )


_LONG = {
    "backticks": "`" * 100_000,
    "backticks of all lengths": "".join("`" * length + " " for length in range(1, 450)),
    "backticks and comments": "x ` <!-- ` --> " * 50_000,
    "brackets": "[" * 100_000,
    "brackets, a line each": "[\n" * 8_000,
    "definitions": "[a]: b\n" * 8_000,
    "comments that open": "<!--" * 100_000,
    "comments": "x <!-- a --> " * 50_000,
    "comments, a line each": "<!-- a -->\n" * 5_000,
    "comments behind backslashes": "\\<!-- a --> " * 50_000,
    "backslashes": "\\" * 100_000 + "<!-- a -->",
    "pipes": "|" * 100_000,
    "a wide table": "|a" * 1000 + "\n" + "|-" * 1000 + "\n" + "|b\n" * 1000,
    "a table that text follows": "# T\n\n| a | b |\n|---|---|\n" + "| word word word | word |\n" * 1000 + "text\n",
    "a line of marks and tabs": "|\t" * 50_000 + "a",
    "tables that hide tables": "x\na|b\n-|-\n    c\n" * 2000,
    "tables that are lists": "a|b\n- |-\n" * 3000,
    "delimiter rows": "a|b\n" + "-|-\n" * 10_000,
    "quotes": ">" * 10_000,
    "quotes in quotes": "".join(">" * depth + " a\n" for depth in range(1, 500)),
    "lists on a line": "- " * 10_000,
    "lists in lists": "".join("  " * depth + "- a\n" for depth in range(500)),
    "lists": "- `a\n" * 5_000,
    "a long line": "word " * 1_000_000,
    "a long line of ticks": "word ` " * 60_000,
    "a long heading": "# a" + " " * 100_000 + "b",
    "hashes": "# " + "# " * 100_000 + "a",
    "a long underlined heading": "a\n" * 10_000 + "===",
    "headings": "a\n===\n" * 5_000,
    "html": "<div>\n" * 20_000,
    "processing": "<?" * 100_000,
    "fences": "```\n" * 20_000,
    "rules": "- -\n" * 5_000,
    "blank": "\n" * 200_000,
    "carriage returns": "\r" * 100_000,
    "nothing": "\0" * 100_000,
    "front matter without an end": "---\n" + "a: b\n" * 50_000,
    "front matter of many lines": "---\n" + "a: b\n" * 100_000 + "---\n",
    "front matter of many odd lines": "---\n" + "a: 'b'\n" * 100_000 + "---\n",
    "front matter, deep": "---\na: " + "[" * 60_000 + "\n---\n",
    "front matter, deep maps": "---\na: " + "{a: " * 8_000 + "\n---\n",
    "front matter, keys": "---\n" + "? " * 8_000 + "\n---\n",
    "blank lines above front matter": "\n" * 100_000 + "---\na",
}
"""Texts over which a careless reader is quadratic, or runs out of stack."""


@READERS
def test_long_texts_take_time_by_their_length(reader: Reader) -> None:
    """Texts made to be slow are read in seconds, all of them together, and so is every question about them.

    In a process of its own, so that a reader that hangs, or runs out of stack, fails the test and not the run.
    """
    script = f"""
from tests.test_read import _LONG, ask, {reader.__module__.rpartition(".")[2]} as reader
for text in _LONG.values():
    ask(text, reader)
"""
    subprocess.run(
        [sys.executable, "-c", script], check=True, timeout=120, cwd=__file__.rpartition("tests")[0]
    )  # about 5 s


def ask(text: str, reader: Reader) -> None:
    """Read a text, and ask a thousand questions about it."""
    reading = read(text, reader)
    for at in range(0, len(reading.text), len(reading.text) // 1000 + 1):
        reading.in_code(at)
        reading.place(at)
    for block in reading.blocks.top:
        if block.kind == "table":
            read_table(reading.text, block.start, block.end)


def test_deep_nesting_is_no_error() -> None:
    """A hundred thousand quotes or lists in one another are one block."""
    for text in (">" * 100_000, "> " * 100_000, "- " * 100_000, "1. " * 100_000):
        assert len(kinds(read(text, native))) == 1
        assert len(kinds(read(text, pure))) == 1


# --- the text before it is read


def test_a_lone_carriage_return_ends_a_line() -> None:
    """A carriage return without a line feed ends a line; one before a line feed belongs to it."""
    reading = read("# A\r## B\r\n\r\ntext")
    assert [section.title for section in reading.sections] == ["A", "B"]
    assert reading.place(reading.sections[1].title_start) == (2, 4)
    assert reading.line_text(2) == "## B"


def test_mask_keeps_length_and_ascii() -> None:
    """The mask has one character for each of the text; line ends and ASCII stay, everything else means nothing."""
    text = "# é\U0001f600\ud800\r\n\t| \u00a0 |\x00\x0b\x0c\x1c\x85\x7f"
    assert mask(text) == "# %%%\r\n\t| % |%%%%%\x7f"
    assert mask("plain\n") == "plain\n"


def test_a_byte_order_mark_is_no_character() -> None:
    """Offsets, lines and columns begin behind a byte order mark."""
    reading = read("\ufeff---\ntitle: x\n---\n# T\n")
    assert reading.fields["title"].value == "x"
    assert reading.place(reading.sections[0].start) == (4, 1)


@pytest.mark.parametrize(
    ("text", "start", "end", "body"),
    [
        ("---\na: b\n---\n# T", 4, 9, 13),
        ("---\na: b\n---", 4, 9, 12),
        ("---\na: b\n...\n# T", 4, 9, 13),
        ("--- \t\r\na: b\r\n--- \r\n# T", 7, 13, 19),
        ("---\n---\n# T", 4, 4, 8),
        ("---\n\n---\n", 4, 5, 9),
        ("---\na: b\n----\n---\n", 4, 14, 18),
        ("---\na: b\n ---\n---\n", 4, 14, 18),
        ("---\ra: b\r---\r# T", 4, 9, 13),
    ],
)
def test_front_matter_is_cut_off(text: str, start: int, end: int, body: int) -> None:
    """Front matter goes from a first line of three dashes to the next line of three dashes or three points."""
    source = prepare(text)
    assert (source.has_front_matter, source.front_start, source.front_end, source.body_start) == (
        True,
        start,
        end,
        body,
    )
    assert source.fault is None


@pytest.mark.parametrize(
    ("text", "fault", "at"),
    [
        ("---\ntitle: x\n\n# T\n", "unclosed", 0),
        ("---\nSome text between rules\n\n", None, 0),
        ("----\na: b\n----\n", None, 0),
        ("--\na: b\n--\n", None, 0),
        (" ---\na: b\n---\n", "late", 1),
        ("\n---\na: b\n---\n", "late", 1),
        ("\r\n \r\n---\r\na: b\r\n---\r\n", "late", 5),
        ("+++\na = 1\n+++\n", "toml", 0),
        ("\n+++\na = 1\n+++\n", "toml", 1),
        ("text\n---\na: b\n---\n", None, 0),
        ("", None, 0),
        ("---", None, 0),
        ("\n---\n\n# T\n", None, 0),
        ("---\n" + "x" * 100 + "\n", None, 0),
    ],
)
def test_front_matter_that_is_none(text: str, fault: str | None, at: int) -> None:
    """Front matter that is not closed, not at the top or in TOML is a fault with a place; a rule is just a rule."""
    source = prepare(text)
    assert not source.has_front_matter
    assert (source.body_start, source.fault) == (0, fault)
    assert source.fault_at == at


# --- front matter


@pytest.mark.parametrize(
    ("yaml_text", "expected"),
    [
        ("template: pid@1.0", "pid@1.0"),
        ("template: [[x]]", "[[x]]"),
        ("template: {{ cookiecutter.kind }}", "{{ cookiecutter.kind }}"),
        ("k: no", "no"),
        ("k: 1.10", "1.10"),
        ("k: 2026-11-23", "2026-11-23"),
        ("k: ~", "~"),
        ("k: 0x10", "0x10"),
        ("k:", ""),
        ("k:   ", ""),
        ("k: ''", ""),
        ("k: # note", ""),
        ("k: v # note", "v"),
        ("k: v#w", "v#w"),
        ("k:\tv", "v"),
        ("k: 'it''s'", "it's"),
        ('k: "a\\tb"', "a\tb"),
        ("k: [a, b c]", "a, b c"),
        ("k: []", ""),
        ("k: {}", ""),
        ("k:\n  - a\n  - b", "a, b"),
        ("k:\n- a\n- b", "a, b"),
        ("k: |\n  one\n  two", "one\ntwo"),
        ("k: >\n  one\n  two", "one two"),
        ("k: one\n  two", "one two"),
        ("k: !!python/object:os.system ls", "ls"),
        ("k: !!str 12", "12"),
        ("k: &anchor v", "v"),
        ("? k\n: v", "v"),
        ("'k': v", "v"),
        ("{k: v, l: w}", "v"),
        ("k: a\u2028b", "a b"),
        ("k: é\U0001f600", "é\U0001f600"),
        ("k: http://a.b/c?d=e#f", "http://a.b/c?d=e#f"),
        ("# note\n\nk: v", "v"),
    ],
)
def test_values_are_what_was_typed(yaml_text: str, expected: str) -> None:
    """A value is the text that its author typed, whatever YAML would make of it; a list is joined by commas."""
    assert next(iter(values(f"---\n{yaml_text}\n---\n").values())) == expected
    assert next(iter(values(f"---\n{yaml_text}\n---\n".replace("\n", "\r\n")).values())) == expected


def test_names_are_what_was_typed() -> None:
    """Names stay text and in order: `1`, `yes` and `~` are names like others."""
    assert list(values("---\n1: a\nyes: b\n~: c\né: d\n---\n")) == ["1", "yes", "~", "é"]


def test_a_repeated_name_keeps_its_first_value() -> None:
    """The first of two entries counts, and the others are told with their places."""
    reading = read("---\na: 1\nb: 2\na: 3\na: 4\n---\n")
    assert {name: field.value for name, field in reading.fields.items()} == {"a": "1", "b": "2"}
    assert [(field.value, reading.place(field.start)) for field in reading.front.repeated] == [
        ("3", (4, 1)),
        ("4", (5, 1)),
    ]


@pytest.mark.parametrize(
    ("yaml_text", "words", "place"),
    [
        ("a: b: c", "a value with a colon", (2, 5)),
        ("a: 'b", "a quote is opened", (2, 4)),
        ('a: "b', "a quote is opened", (2, 4)),
        ("\ta: b", "indented with a tab", (2, 1)),
        ("a: @b", "needs quotes", (2, 4)),
        ("a: -", "needs quotes", (2, 4)),
        ("a: %b", "needs quotes", (2, 4)),
        ("a: `b`", "needs quotes", (2, 4)),
        ("a: [[b]] c", "not of the form", (2, 10)),
        ("a: b\nc", "not of the form", (3, 1)),
        ("text", "not of the form", (2, 1)),
        ("a:b", "not of the form", (2, 1)),
        ("- a\n- b", "it is a list", (2, 1)),
        ("a: &x b\nc: *x", "alias", (3, 4)),
        ("a: &x b\n<<: *x", "alias", (3, 5)),
        ("? [a]\n: b", "in brackets", (2, 3)),
        ("a: b\x00", "does not allow", (2, 5)),
        ("a: é\U0001f600\x7f", "does not allow", (2, 6)),
        ("a: \ud800", "does not allow", (2, 4)),
        ("a: " + "[" * 100, "nested too deeply", (2, 23)),
        ("a: " + "{b: " * 100, "nested too deeply", (2, 80)),
        ("a: 'b'\n" * 20_000, "longer than", (2, 1)),
        ("a: b\n--- c\nd: e", "not of the form", (3, 5)),
    ],
)
@pytest.mark.parametrize("loader", ["CBaseLoader", "BaseLoader"])
def test_front_matter_that_cannot_be_read(
    yaml_text: str, words: str, place: tuple[int, int], loader: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What stands against front matter is said in plain words and with its place, by the fast loader and the pure one."""
    monkeypatch.setattr(front, "_LOADER", getattr(yaml, loader))
    reading = read(f"---\n{yaml_text}\n---\n# T\n")
    assert reading.front.fault is not None
    assert words in reading.front.fault
    assert reading.place(reading.front.fault_at) == place
    assert not reading.fields
    assert [section.title for section in reading.sections] == ["T"]


@settings(max_examples=100, derandomize=True, deadline=None)
@given(front_matters())
@example("---\ntitle: Boiler repair\n\tk: v\n---\n")
def test_both_loaders_of_yaml_agree(text: str) -> None:
    """Libyaml and the pure loader, which the browser has, give the same fields and places, and refuse the same."""
    source = prepare(text.removeprefix("\ufeff"))
    if source.has_front_matter:
        with pytest.MonkeyPatch.context() as patch:
            fast = read_front_matter(source.text, source.front_start, source.front_end)
            patch.setattr(front, "_LOADER", yaml.BaseLoader)
            assert read_front_matter(source.text, source.front_start, source.front_end) == fast


def test_places_of_fields() -> None:
    """A field knows where its name and its value stand, behind wide characters, quotes and comments too."""
    reading = read('\ufeff---\r\né\U0001f600: "x y" # note\r\nlist:\r\n  - a\r\n  - b\r\nlast: z  \r\n---\r\n')
    places = {
        name: (
            reading.place(field.start),
            reading.place(field.value_start),
            reading.text[field.value_start : field.end],
        )
        for name, field in reading.fields.items()
    }
    assert places == {
        "é\U0001f600": ((2, 1), (2, 5), '"x y"'),
        "list": ((3, 1), (4, 3), "- a\r\n  - b"),
        "last": ((6, 1), (6, 7), "z"),
    }


# --- blocks and headings


@READERS
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("# A", ["heading"]),
        ("#A\n\n####### B", ["paragraph", "paragraph"]),
        ("- a\n\n  # B\n\n> # C", ["list", "quote"]),
        ("```\n# A\n", ["code"]),
        ("~~~\n```\n~~~\n# A", ["code", "heading"]),
        ("<!-- o\n\n# A\n", ["html"]),
        ("<!-- o\n\n# A\n-->\n# B", ["html", "heading"]),
        ("<div>\n# A\n\n# B", ["html", "heading"]),
        ("text\n| a |\n|---|\n| b |", ["paragraph", "table"]),
        ("text\na | b\n---|---\nc | d\n---", ["paragraph", "table", "rule"]),
        ("a | b\n- | -", ["paragraph", "list"]),
        ("| a |\n|---|\n| b |\ntext\n\ntext", ["table", "paragraph"]),
        ("| a |\n|---|\n    code", ["table", "code"]),
        ("| a |\n|---|\n> b", ["table", "quote"]),
        ("a|\n--", ["heading"]),
        ("| a |\n| - | - |", ["paragraph"]),
        ("- a\n- b\n\n1. c\n+ d", ["list", "list", "list"]),
        ("***\n---\n___", ["rule", "rule", "rule"]),
        ("text\n---\n\ntext\n\n---", ["heading", "paragraph", "rule"]),
        ("\x0c", ["paragraph"]),
        ("\u00a0", ["paragraph"]),
        (" \t\r\n", []),
        ("[a]: /u\n", []),
    ],
)
def test_blocks(text: str, expected: list[str], reader: Reader) -> None:
    """The outermost blocks are those that GitHub shows."""
    assert kinds(read(text, reader)) == expected


@READERS
@pytest.mark.parametrize(
    ("text", "title", "place"),
    [
        ("# A", "A", (1, 3)),
        ("   ##  A b  ##  ", "A b", (1, 8)),
        ("#\tA\t#\t", "A", (1, 3)),
        ("# A #b", "A #b", (1, 3)),
        ("# A#", "A#", (1, 3)),
        ("# A \\#", "A \\#", (1, 3)),
        ("# #", "", (1, 3)),
        ("## ##", "", (1, 4)),
        ("#", "", (1, 2)),
        ("# ", "", (1, 2)),
        ("# \u00a0A", "A", (1, 4)),
        ("# *A* `b` [c](d) \U0001f600", "*A* `b` [c](d) \U0001f600", (1, 3)),
        ("# A {#id}", "A {#id}", (1, 3)),
        ("A\n===", "A", (1, 1)),
        ("   A b  \n  ---  ", "A b", (1, 4)),
        ("\n\nA\r\n---\r\n", "A", (3, 1)),
    ],
)
def test_headings(text: str, title: str, place: tuple[int, int], reader: Reader) -> None:
    """A heading's words come without its marks, and its place is where they start."""
    reading = read(text, reader)
    assert [section.title for section in reading.sections] == [title]
    assert reading.place(reading.sections[0].title_start) == place


def test_heading_of_several_lines() -> None:
    """The words of a heading of several lines are one line, also with carriage returns."""
    assert heading_text("A\r\n  b\r\n===\r\n", 0, 12) == ("A b", 0)


def test_sections_nest() -> None:
    """A section ends where the next heading of its level or a higher one begins, its own part at the next of any level."""
    reading = read("# A\n\nx\n\n## B\n\n#### C\n\n## D\n\n# E\n")
    tree = [
        (
            one.title,
            one.level,
            one.parent.title if one.parent else None,
            reading.place(one.own_end)[0],
            reading.place(one.end)[0],
        )
        for one in reading.sections
    ]
    assert tree == [
        ("A", 1, None, 5, 11),
        ("B", 2, "A", 7, 9),
        ("C", 4, "B", 9, 9),
        ("D", 2, "A", 11, 11),
        ("E", 1, None, 12, 12),
    ]
    assert [block.kind for block in reading.sections[0].blocks] == ["paragraph"]


@READERS
def test_items_start_with_their_mark(reader: Reader) -> None:
    """Every list item is told with the place of its mark, nested ones and several on a line included."""
    text = "- a\n  - b\n\n> 1. c\n>    - d\n\n- - e\n\t- f\n"
    reading = read(text, reader)
    assert [reading.place(start) for start, _ in reading.blocks.items] == [
        (1, 1),
        (2, 3),
        (4, 3),
        (5, 6),
        (7, 1),
        (7, 3),
        (8, 2),
    ]


# --- tables


@pytest.mark.parametrize(
    ("line", "cells"),
    [
        ("| a | b |", ["a", "b"]),
        ("a | b", ["a", "b"]),
        ("| a", ["a"]),
        ("a |", ["a"]),
        ("||", [""]),
        ("|", [""]),
        ("| |", [""]),
        ("|a||b|", ["a", "", "b"]),
        ("| a \\| b | c |", ["a | b", "c"]),
        ("| a \\\\| b |", ["a \\| b"]),
        ("| a \\|", ["a |"]),
        ("| `a|b` |", ["`a", "b`"]),
        ("| `a\\|b` |", ["`a|b`"]),
        ("\t| a |\t\tb\t|\t", ["a", "b"]),
        ("| \u00a0 | b |", ["", "b"]),
        ("\u00a0 | b", ["", "b"]),
        ("| 日本 | \U0001f600x\u0301 |\r", ["日本", "\U0001f600x\u0301"]),
        ("| a <!-- b --> | c |", ["a <!-- b -->", "c"]),
        ("", [""]),
    ],
)
def test_row_is_split_as_github_splits_it(line: str, cells: list[str]) -> None:
    """A pipe splits a row unless a backslash stands before it, in code too; the place of each cell is its text's."""
    row = split_row(f"x\n{line}\ny", 2, 2 + len(line))
    assert [cell.text for cell in row.cells] == cells
    for cell in row.cells:
        assert f"x\n{line}\ny"[cell.start : cell.end].replace("\\|", "|") == cell.text


def test_places_in_a_table() -> None:
    """Cells have their line and column in characters, behind a byte order mark, front matter and wide characters."""
    text = "\ufeff---\na: \U0001f600\n---\n| é | \U0001f600 b |\n|---|---|\n| x\u0301 | c \\| d | e |\n"
    reading = read(text.replace("\n", "\r\n"))
    block = reading.blocks.top[0]
    table = read_table(reading.text, block.start, block.end)
    assert [[(cell.text, *reading.place(cell.start)) for cell in row.cells] for row in (table.header, *table.rows)] == [
        [("é", 4, 3), ("\U0001f600 b", 4, 7)],
        [("x\u0301", 6, 3), ("c | d", 6, 8), ("e", 6, 17)],
    ]
    assert reading.text[table.rows[0].start : table.rows[0].end] == "| x\u0301 | c \\| d | e |"


# --- comments and code


@READERS
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("<!-- a -->", [("a", True)]),
        ("  <!--a-->  \r\n", [("a", True)]),
        ("<!--\na\n\nb\n-->\n# T", [("a\n\nb", True)]),
        ("<!-- a --> x", [("a", False)]),
        ("x <!-- a -->", [("a", False)]),
        ("<!-- a --><!-- b -->", [("a", False), ("b", False)]),
        ("<!-->\n# T\n-->", [("", True)]),
        ("<!--->", [("", True)]),
        ("<!---->", [("", True)]),
        ("x <!-- a\nb -->", [("a\nb", False)]),
        ("x <!-- a\n\n# T\n\n-->", []),
        ("<!-- a", []),
        ("x <!-- a", []),
        ("<!-- <!-- a -->", [("<!-- a", True)]),
        ("\\<!-- a -->", []),
        ("\\\\<!-- a -->", [("a", False)]),
        ("`<!-- a -->`", []),
        ("` <!-- ` -->", []),
        ("x <!-- ` --> y <!-- ` -->", [("`", False), ("`", False)]),
        ("`a <!-- b\nc --> d`", []),
        ("`` ` <!-- a --> ``", []),
        ("` <!-- a --> ``", [("a", False)]),
        ("\\`<!-- a -->`", [("a", False)]),
        ("```\n<!-- a -->\n```", []),
        ("    <!-- a -->", []),
        ("- ```\n  <!-- a -->\n  ```\n- <!-- b -->", [("b", False)]),
        ("- <!-- a\n\nb -->", []),
        ("- <!-- a\n\n  b -->", [("a\n\n  b", False)]),
        ("> <!-- a -->", [("a", False)]),
        ("| a <!-- b --> | <!-- c --> |\n|---|---|", [("b", False), ("c", False)]),
        ("| a <!-- b | c --> |\n|---|---|", []),
        ("| ` <!-- a --> | ` |\n|---|---|", [("a", False)]),
        ("# T <!-- a -->", [("a", False)]),
        ("<div> <!-- a --> </div>", [("a", False)]),
        ("---\n# <!-- a -->\nb: c\n---\n<!-- d -->", [("d", True)]),
    ],
)
def test_comments(text: str, expected: list[tuple[str, bool]], reader: Reader) -> None:
    """Comments are those that GitHub hides: closed where they stand, and neither in code nor behind a backslash."""
    assert [(comment.text, comment.alone) for comment in read(text, reader).comments] == expected


@pytest.mark.parametrize(
    ("text", "inside"),
    [
        ("`a` b", "a"),
        ("``a ` b`` c", "a ` b"),
        ("`a b", ""),
        ("\\`a` b`", " b"),
        ("`a\\` b`", "a\\"),
        ("``a` b", ""),
        ("`a`` b", ""),
        ("`a`` b`", "a`` b"),
        ("<!-- ` --> `a`", "a"),
        ("`a`b`c`", "ac"),
        ("```", ""),
    ],
)
def test_code_spans(text: str, inside: str) -> None:
    """A run of backticks is closed by the next one of its length; a backslash means nothing inside."""
    assert "".join(text[start:end] for start, end in code_spans(text, 0, len(text))) == inside


@READERS
def test_code_spans_end_with_their_paragraph(reader: Reader) -> None:
    """A backtick finds its partner on the next line, but not in another paragraph, item, cell or heading."""
    text = "`a\nb` c\n\n` d\n\ne `\n\n- ` f\n- g `\n\n| ` h | i ` |\n|---|---|\n\n# ` j\n\nk `\n"
    reading = read(text, reader)
    assert [letter for letter in "abcdefghijk" if reading.in_code(text.index(letter))] == ["a", "b"]


@READERS
def test_code_blocks_are_code(reader: Reader) -> None:
    """Fenced and indented code is code, in lists and quotes too, and to the end where a fence is not closed."""
    text = "a\n\n```\nb\n```\n\n- c\n\n      d\n\n> ~~~\n> e\n\nf\n\n    g\n\n```\nh\n\n# i\n"
    reading = read(text, reader)
    assert [letter for letter in "abcdefghi" if reading.in_code(text.index(letter))] == ["b", "d", "e", "g", "h", "i"]


# --- places


@READERS
@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("prefix", ["", "\ufeff", "---\na: é\n---\n", "\t\n\U0001f600\n\n"])
def test_places_count_characters(prefix: str, newline: str, reader: Reader) -> None:
    """Lines and columns count characters from 1, whatever the line ends, marks and wide characters before them."""
    text = (prefix + "# é \U0001f600\n\nx\u0301 日本 <!-- c -->\n").replace("\n", newline)
    reading = read(text, reader)
    line = prefix.count("\n") + 1
    assert reading.place(reading.sections[-1].title_start) == (line, 3)
    assert reading.place(reading.comments[0].start) == (line + 2, 7)
    assert reading.line_text(line + 2) == "x\u0301 日本 <!-- c -->"
    assert reading.place(0) == (1, 1)
    assert reading.place(len(reading.text)) == (line + 3, 1)
    assert reading.line_text(line + 3) == ""
