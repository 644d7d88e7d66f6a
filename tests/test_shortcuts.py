"""The shortcuts of reading: each gives what the long way gives, or stands aside."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from gatepost import states
from gatepost.check import Checker
from gatepost.document import Document
from gatepost.kinds import Kinds, build_kind
from gatepost.model import Blocks
from gatepost.read import plain, read, read_blocks
from gatepost.read.flat import read_flat
from gatepost.read.front import read_front_matter
from gatepost.read.native import read_blocks as native
from gatepost.read.pure import read_blocks as pure
from gatepost.read.tables import read_table, split_row
from gatepost.states import State
from tests.conftest import ROOT
from tests.test_twins import EXAMPLES, FILES, shape

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


_OPENINGS = st.sampled_from(
    ["# H", "## H ##", "###### ", "####### x", "#x", "Words.", "é words", "\u2014 words", "(words)", "**Bold** words", "*x* y", "* x", "***", "* * *", "_x_", "___",
     "| a | b |", "|---|---|", "| - | :-: |", "|---|", "|", "||", "| |", "| c |", "| d | e | f |", "| \\| | `|` |", "a | b", "--- | ---", "|---|\t---|",
     "- item", "- [ ] box", "- [x] box", "- [a](b)", "- [a]: b", "- - x", "-", "---", "- ", "-\tx", "  more", "   more", "    more", "\tmore", "+ x", "1. one", "2. two", "10. ten",
     "1) one", "1.", "2027 was", "3.5 days", "<!-- c -->", "<!-- open", "close -->", "<!-->", "<!--->", "<!---->", "<!-- a -- b --> c", "<b>", "</div>", "<pre>", "> quote", "> [!NOTE]", ">",
     "> - x", "> ```", "```", "```py", "~~~", "````", "`code` words", "``x``", "===", "[a]: /u", "[[place]]", "[a](b)", "&amp;", "\\# x", "\\", "\x0b", "\u00a0x", "\u2028", "\x00"]
)  # fmt: skip
_ENDS = st.sampled_from(["\n", "\n", "\n", "\n\n", "\n\n", "\n \t\n", "\r\n", "\r\n\r\n"])


@settings(max_examples=600)
@given(st.lists(st.tuples(_OPENINGS, _ENDS), max_size=12).map(lambda lines: "".join(map("".join, lines))))
@example("Words.\n- item\n  more\n- item\n\n# H\n")
@example("- item\n\n- item\n\nWords.")
@example("1. one\n2. two\n   more\n\nWords.\n")
@example("| a | b |\n|---|---|\n| | |\n\n")
@example("<!-- c -->\nWords.\n<!-- open\n\nclose --> x\n# H")
@example("> [!NOTE]\n> quote\n>\n> quote\n\n```\n# H\n```\n")
@example("```py\nx\n\n# H\n\n| a |\n")
def test_what_is_told_by_its_opening_is_what_a_whole_reader_finds(text: str) -> None:
    """Blocks, code and entries are the same whether or not plain stretches were shown to a whole reader.

    Where pyromark and its twin part, as with a list before a definition, either may be right.
    """
    found = shape(text, read_blocks)
    assert found == shape(text, native) or found == shape(text, pure)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_this_repository_is_read_alike(path: Path) -> None:
    """Every Markdown file of this repository is the same document to the quick reader, with any line ends."""
    text = path.read_bytes().decode().replace("\r\n", "\n")
    assert shape(text, read_blocks) == shape(text, native)
    text = text.replace("\n", "\r\n")
    assert shape(text, read_blocks) == shape(text, native)


@pytest.mark.parametrize(("markdown", "html"), EXAMPLES)
def test_the_specifications_are_read_alike(markdown: str, html: str) -> None:
    """Every example of the CommonMark and GFM specifications is the same document to the quick reader."""
    assert shape(markdown, read_blocks) == shape(markdown, native), html


@pytest.mark.parametrize("deal", ["berth-booking", "payroll-move", "pump-spares"])
def test_a_bid_is_plain(deal: str) -> None:
    """No stretch of an example bid needs a reader of all Markdown."""
    text = (ROOT / "docs" / "examples" / deal / "proposal.md").read_text("utf-8")

    def none(_text: str, at: int) -> Blocks:
        raise AssertionError(text[at : at + 80])

    assert plain.read_blocks(text, read(text).source.body_start, none).top


_CELLS = st.text("ab |\\\t\u00a0\u2003é`", max_size=5)


@settings(max_examples=300)
@given(
    st.lists(st.lists(_CELLS, min_size=1, max_size=4).map(lambda row: f"| {' | '.join(row)} |"), min_size=1, max_size=4)
)
@example(["| a | | b |", "| | | |", "| a | b | |"])
@example(["| a |b | c |", "| a | b | c |"])
@example(["| a  | b |", "| a | b |"])
@example(["| a | \u00a0b |", "| a | b |"])
def test_rows_that_are_split_together_are_those_split_alone(rows: list[str]) -> None:
    """The cells of a table, text and place, are those of its rows looked at one by one."""
    text = "\n".join(("| a | b |", "|---|---|", *rows, ""))
    table = read_table(text, 0, len(text))
    position = text.index(rows[0], 20)
    for row, line in zip(table.rows, rows, strict=True):
        alone = split_row(text, position, position + len(line))
        assert (row.start, row.end, row.texts, row.cells) == (alone.start, alone.end, alone.texts, alone.cells)
        assert [text[cell.start : cell.end].replace("\\|", "|") for cell in row.cells] == list(row.texts)
        position += len(line) + 1


_KIND = Kinds([ROOT / "templates"]).get("proposal")
_FIRST = st.sampled_from(
    ["", "<!-- guidance -->\n", "Not applicable: we sell spares, and nothing but spares.", "not applicable", "N/A", "None.", "nil", "Does not apply: nobody asked for it in the request.", "Do as we say, and say it in one page.",
     "Nobody waits for an answer any more, and that is all.", "*None*: nobody asked.", "See the quality policy, which holds for all that we do.", "[Policy](policy.md) holds for all of it.",
     "We follow [the policy](policy.md) in all that we do here.", "[[what is sold]]", "[[customer]] asked for it in a letter of the year 2026.", "- [[a]]", "- one\n- two", "1. one\n2. two",
     "- Not applicable: nobody asked.", "A paragraph that is long enough to be told by its opening.", "Short.", "<b>Bold</b> words that stand in HTML and are long enough.", "> A quote that is long enough.",
     "| Id | Deliverable |\n|---|---|\n", "| Id | Deliverable |\n|---|---|\n| DEL-001 | [[what]] |\n", "| Id | Deliverable |\n|---|---|\n| n/a | |\n", "| Id | Deliverable |\n|---|---|\n| | |\n",
     "| Id | Deliverable |\n|---|---|\n| DEL-001 | A boiler |\n", "```\ncode that is long enough to be told, too\n```"]
)  # fmt: skip


def _slow(document: Document) -> dict[str, State]:
    """The state of each section, with the whole of it looked at."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(states, "_says_its_own", lambda *_: False)
        again = Document(document.reading, document.kind, document.path, settings=document.settings)
        return {spec.key: again.state(spec) for spec in document.kind.sections}


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_how_a_section_begins_says_how_far_it_is(data: st.DataObject) -> None:
    """A section that is judged by its first words is in the state that it is in when all of it is looked at."""
    assert _KIND is not None
    parts = ["---\ntemplate: proposal@1.0\ncustomer: Ada\n---\n\n# T\n"]
    for spec in _KIND.sections:
        own = next(iter(sorted(spec.owned)), "")
        first = data.draw(st.one_of(_FIRST, st.just(own), st.just(own.replace("[[customer]]", "Ada"))))
        parts.append(f"{'#' * spec.level} {spec.title}\n\n{first}\n")
    document = Document(read("\n".join(parts)), _KIND, "x.md")
    assert {spec.key: document.state(spec) for spec in _KIND.sections} == _slow(document)


def test_the_templates_own_words_are_known_by_their_opening() -> None:
    """A section that still holds the plain words of its template is untouched; one that goes on otherwise is not."""
    kind = build_kind(
        "memo", "# Memo\n\n## Terms\n\nThe terms of the house hold for whatever is sold here.\n", {}, "memo"
    )
    for words, state in (
        ("The terms of the house hold for whatever is sold here.", State.UNTOUCHED),
        ("The terms  of the house hold\nfor whatever is sold here.", State.UNTOUCHED),
        ("The terms of the house hold for whatever is sold here, and for what is lent.", State.FILLED),
        ("Other terms hold, and they are written down in the annex.", State.FILLED),
    ):
        document = Document(read(f"# Memo\n\n## Terms\n\n{words}\n"), kind, "memo.md")
        assert document.state(kind.by_key["terms"]) is state


@pytest.mark.parametrize(
    "path",
    [one for one in FILES if "examples" in one.parts or "cases" in one.parts or "cookiecutter" in one.parts[-3]],
    ids=lambda path: path.relative_to(ROOT).as_posix(),
)
def test_the_sections_of_this_repository_are_as_far_as_they_seem(path: Path, checker: Checker) -> None:
    """The sections of each example are in the state that they are in when all of each is looked at."""
    document = checker.open(path.read_text("utf-8"), path.as_posix())
    if isinstance(document, Document):
        assert {spec.key: document.state(spec) for spec in document.kind.sections} == _slow(document)
