"""The shortcuts of reading: each gives what the long way gives, or stands aside."""

from __future__ import annotations

from hypothesis import example, given, settings
from hypothesis import strategies as st

from gatepost.model import Blocks
from gatepost.read import read
from gatepost.read.flat import read_flat
from gatepost.read.front import read_front_matter
from gatepost.read.native import _read
from gatepost.read.native import read_blocks as read_native
from gatepost.read.rows import Cuts
from gatepost.read.source import mask

_NAMES = st.sampled_from(["title", "status", "a-b", "_x", "template", "1st", "no", "x" * 90])
_VALUES = st.one_of(
    st.sampled_from(
        ['"Port of Aldmoor"', "approved", "2026-11-23", "412,300.00", '"1.234,56"', "pid@1.0", "x: y", "a # b", "a #b", "'q'", '""', '"  "', "", "[[name]]",
         "yes", "1e3", "- a", "a - b", "50 %", "%50", "@x", "x@y", '"a\\"b"', '"a" # c', "a: b", "a:b", "é", '"é – ü"', '"\x85"', "(x)", "a_b", "| x", "> x", "&a b", "*a", "!t x", "~", "null"]
    ),
    st.text("ab1 .,:#\"'-[]{}&*!|>%@\t/+()\\\u2014\u2028é", max_size=12),
)  # fmt: skip
_LINES = st.one_of(
    st.tuples(
        _NAMES, st.sampled_from([": ", ":", ":  ", ":\t", " : "]), _VALUES, st.sampled_from(["", " ", "  ", "\r"])
    ).map("".join),
    st.sampled_from(["", "# note", "  indented", "- item", "text", "...", "  - a", "\t"]),
)


@given(st.lists(_LINES, max_size=6).map(lambda lines: "".join(f"{line}\n" for line in lines)))
@example('title: "a"\n')
def test_flat_front_matter_is_what_yaml_reads(source: str) -> None:
    """Front matter that is read without YAML has the fields, values and places that YAML gives."""
    flat = read_flat(source, 0, len(source))
    if flat is not None:
        assert flat == read_front_matter(source, 0, len(source))


def test_flat_front_matter_is_taken_for_plain_lines() -> None:
    """Names with plain or quoted values, comments and blank lines need no YAML; a colon inside a value does."""
    plain = 'template: pid@1.0\n# a comment\n\ntitle: "Berths: booking"\nprice: 412,300.00\n'
    assert read_flat(plain, 0, len(plain)) is not None
    for line in ("title: Berths: booking\n", "list:\n", "  - a\n", "title: 'x'\n", 'title: "a\\tb"\n'):
        assert read_flat(plain + line, 0, len(plain + line)) is None


_TABLE_LINES = st.sampled_from(
    ["| a | b |", "|---|---|", "| - | - |", "|", "| c |", "| x > y |", "| --> |", "|-|", "||", "| é | — |", "| a \\| b | c |", "", "", "", "text", "a | b",
     "--- | ---", "```", "~~~", "<!-- x", "-->", "<pre>", "</pre>", "# H", "===", "---", "- item", "  | in | item |", "  |---|---|", "    code", "> q", "> | a |", "[x]: /u", "1. one", "| ``` | |", "\t| t |"]
)  # fmt: skip


@settings(max_examples=200)
@given(st.lists(_TABLE_LINES, max_size=14).map("\n".join), st.sampled_from(["", "\n", "\n\n"]))
@example("\n\n| a | b |\n|---|---|\n| c | d |\n| e | f |", "\n")
@example("```\n\n| a |\n|---|\n| c |\n\n```\ntext", "\n")
@example("- x\n\n| a |\n|---|---|\n| c |\n| d |\n\n# H", "\n")
def test_rows_that_are_cut_out_leave_no_trace(text: str, end: str) -> None:
    """A document has the same blocks whether or not the rows of its tables were shown to pyromark."""
    text += end
    body = mask(text)
    whole = Blocks([], [], [])
    start = base = 0
    while start >= 0:
        start = _read(body, base, whole, mend=True)
        body, base = body[start:], base + start
    assert read_native(text, 0) == whole


def test_rows_are_cut_out_of_plain_tables() -> None:
    """The rows of a table between blank lines are not shown to pyromark, but they are part of the table."""
    text = "# T\n\n| a | b |\n|---|---|\n| c | d |\n| e | f |\n\ntext\n"
    assert "e" not in Cuts(text).text.partition("text")[0]
    table, paragraph = read(text).blocks.top[1:]
    assert text[table.start : table.end] == "| a | b |\n|---|---|\n| c | d |\n| e | f |\n"
    assert text[paragraph.start : paragraph.end] == "text\n"
