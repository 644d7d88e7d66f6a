"""A team's own document becomes a kind that loads, whose template has only gaps, and which the document itself fits."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from gatepost.check import Checker
from gatepost.commands.group import gatepost
from gatepost.document import Document
from gatepost.errors import GatepostError
from gatepost.kinds import Kind, Kinds, build_kind, load_kind
from gatepost.learn import Learned, learn
from gatepost.learn.columns import guess_type
from gatepost.learn.toml import write_toml
from gatepost.learn.words import as_comment, blanks, plain_title
from gatepost.model import Report, Status
from gatepost.read import read
from gatepost.rules import load
from tests.conftest import ROOT
from tests.strategies import bodies, documents

SHIPPED = Kinds([ROOT / "templates"])
KNOWN = [kind for name in SHIPPED.names if name != "play" and (kind := SHIPPED.get(name)) is not None]

OURS = """\
# Quotation for [Project name]

| Customer: | |
|---|---|
| Quote no. | <number> |
| Valid until | |

**Prepared by:** {{ author }}

## 1. Introduction

*Two sentences on why the customer asked us.*

We thank [Customer] for the invitation of [date].

## 2. Key assumptions

Name what you took as true.

## 3. What we deliver

<!-- One row each. -->

| ID | Deliverable | Due date | Status |
|---|---|---|---|
| DEL-001 | TBD | | Open/Closed |

## 4. Prices

| Item | Amount | Discount % | Pays for |
|---|---:|---|---|
| ____ | EUR | | |

### 4.1 Travel (if applicable)

Click or tap here to enter text.

#### 4.1.1 Hotels

## 5. Signatures

| Name | Date |
|---|---|
| | |
"""


def made(text: str, name: str = "quotation", known: list[Kind] | None = None) -> tuple[Learned, Kind]:
    """What is learned, and the kind as it loads. The promises that hold for every document are held here."""
    learned = learn(text, name, KNOWN if known is None else known)
    kind = build_kind(name, learned.template, tomllib.loads(learned.declaration), "document.toml")
    own = judged(learned.template, kind)
    rules = load()
    assert [(one.code, one.message) for one in own.findings if one.demanded is Status.DRAFT] == []
    assert [(one.code, one.message) for one in own.findings if not rules[one.code].gap] == []
    assert own.findings
    assert read(learned.template).fields["template"].value == f"{name}@1.0"
    found = {one.code for one in judged(text, kind).findings}
    assert not found & {"SEC101", "SEC102", "SEC103", "SEC107"}
    assert learned == learn(text, name, KNOWN if known is None else known)
    return learned, kind


def judged(text: str, kind: Kind) -> Report:
    """The report on a text held to a kind and to approved, whatever it says itself."""
    return Checker(SHIPPED, Status.APPROVED).judge(Document(read(text), kind, f"{kind.name}.md"))


# --- a template


def test_headings_become_sections() -> None:
    """Every heading becomes a section under its words, without its number, at its level; deep ones may be left out."""
    _, kind = made(OURS)
    assert [(spec.title, spec.level, spec.optional) for spec in kind.sections] == [
        ("Introduction", 2, False),
        ("Key assumptions", 2, False),
        ("What we deliver", 2, False),
        ("Prices", 2, False),
        ("Travel", 3, True),
        ("Hotels", 4, True),
        ("Signatures", 2, False),
    ]


def test_known_headings_bring_their_other_names() -> None:
    """A heading that the shipped kinds know is accepted under its other names too, and under no name twice."""
    _, kind = made(OURS)
    assert "assumptions" in kind.by_key["key-assumptions"].names
    assert kind.by_key["key-assumptions"].absent
    assert "price" in kind.by_key["prices"].names
    assert all(len(specs) == 1 for specs in kind.lookup.values())
    _, alone = made(OURS, known=[])
    assert alone.by_key["key-assumptions"].names == {"key assumptions"}


def test_columns_are_typed_by_title_and_cells() -> None:
    """Ids, dates, money, percentages and choices are recognised; what says nothing is text."""
    _, kind = made(OURS)
    deliver, prices = kind.by_key["what-we-deliver"].table, kind.by_key["prices"].table
    assert deliver is not None
    assert prices is not None
    assert deliver.item == "DEL"
    assert [(column.key, column.type) for column in deliver.columns.values()] == [
        ("id", "id"), ("deliverable", "text"), ("due-date", "date"), ("status", "choice"),
    ]  # fmt: skip
    assert deliver.columns["status"].values == ("Open", "Closed")
    assert [(column.key, column.type) for column in prices.columns.values()] == [
        ("item", "text"), ("amount", "money"), ("discount", "percent"), ("pays-for", "ref"),
    ]  # fmt: skip
    assert prices.columns["pays-for"].to == "DEL"


def test_head_becomes_fields() -> None:
    """A table of names and values and bold lines at the head become front matter, asked for from review on."""
    _, kind = made(OURS)
    assert {name: (spec.type, spec.demanded) for name, spec in kind.fields.items()} == {
        "customer": ("text", Status.REVIEW),
        "quote-no": ("text", Status.REVIEW),
        "valid-until": ("date", Status.REVIEW),
        "prepared-by": ("person", Status.REVIEW),
    }


def test_blanks_and_instructions_find_their_place() -> None:
    """Blanks become placeholders in the author's wording, instructions become comments for the writer."""
    template = made(OURS)[0].template
    assert "# Quotation for [[Project name]]\n" in template
    assert "We thank [[Customer]] for the invitation of [[date]]." in template
    assert "<!--\nTwo sentences on why the customer asked us.\n-->" in template
    assert "<!--\nName what you took as true.\n-->" in template
    assert "| DEL-001 | [[deliverable]] | [[yyyy-mm-dd]] | [[Open or Closed]] |" in template


def test_front_matter_becomes_fields() -> None:
    """Entries of the front matter are fields; kind and status are the kind's own affair."""
    text = "---\ntemplate: old@3\nstatus: final\nclient: Acme\nstart-date: 2026-01-02\nBid Total: soon\n---\n\n# T\n\n## Scope\n\nx\n"
    learned, kind = made(text)
    assert [(name, spec.type) for name, spec in kind.fields.items()] == [
        ("client", "text"), ("start-date", "date"), ("bid-total", "text"),
    ]  # fmt: skip
    assert "status: draft" in learned.template


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("pay <amount due> now", "pay [[amount due]] now"),
        ("[Client] and \\[Supplier\\]", "[[Client]] and [[Supplier]]"),
        ("{{ cookiecutter.name }}", "[[cookiecutter.name]]"),
        ("\u00abName\u00bb on \\_\\_\\_\\_", "[[Name]] on [[fill in]]"),
        ("TBD, t.b.c. and XXX", "[[fill in]], [[fill in]] and [[fill in]]"),
        ("Click here to enter text.", "[[fill in]]"),
        ("[[already]]", "[[already]]"),
        ("[a link](there), [x] done, [ ] not, [1], [^2], <b>bold</b>, <https://example.com>, a < b > c", None),
        ("MAXXX, STBD and snake_case", None),
    ],
)
def test_blanks(text: str, expected: str | None) -> None:
    """What people leave to be filled in is recognised in its notations; links, boxes, footnotes and tags are left alone."""
    assert blanks(text)[0] == (text if expected is None else expected)


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("3.1 **Key _Points_**:", "Key Points"),
        ("IV. Price & terms", "Price & terms"),
        ("[Scope](#scope) {#scope}", "Scope"),
        ("\U0001f680 Start", "Start"),
        ("2026 outlook", "2026 outlook"),
        ("Annex B: Rates", "Rates"),
        ("<!-- x -->", ""),
    ],
)
def test_titles_lose_their_decoration(title: str, expected: str) -> None:
    """Numbers, emphasis, links, anchors and colons are no part of a title; words and years are."""
    assert plain_title(title) == expected


@pytest.mark.parametrize(
    ("title", "cells", "expected"),
    [
        ("Due", ["2026-03-01"], "date"),
        ("Due", ["soon"], None),
        ("When it was", ["1 March 2026", "2 March 2026"], "date"),
        ("Price", ["12.500,00"], "money"),
        ("Price", ["on request"], None),
        ("Paid", ["EUR 12", "EUR 1,300.00"], "money"),
        ("Count", ["12", "13"], None),
        ("Share", ["12 %", "88 %"], "percent"),
        ("Owner", [], "person"),
        ("Product name", [], None),
        ("Remarks", [], None),
    ],
)
def test_what_stands_in_a_column_has_the_last_word(title: str, cells: list[str], expected: str | None) -> None:
    """A type is guessed from the title where no cell speaks against it, and from cells where all of them agree."""
    assert guess_type(title, cells) == expected


def test_comment_cannot_be_left_or_mean_something() -> None:
    """Text that becomes a comment cannot end it, open another, or be read as an allowance or an owner."""
    comment = as_comment(["a --> b <!-- c", "<!doctype"])
    assert comment.count("-->") == comment.count("<!--") == 1
    assert as_comment(["allow SEC101: no"]).startswith("<!--\nHelp: allow")
    assert as_comment(["Owner: me"]).startswith("<!--\nHelp: Owner")
    assert as_comment(["", "\x00"]) == ""


# --- other documents


@pytest.mark.parametrize(
    "path", sorted((ROOT / "docs" / "examples").glob("*/*.md")), ids=lambda path: f"{path.parent.name}-{path.stem}"
)
def test_examples_can_be_learned(path: Path) -> None:
    """A filled-in document gives its form and not its words: the next reader does not get the last customer's text."""
    text = path.read_text("utf-8")
    if len(read(text).sections) < 2:
        pytest.skip("a page without sections")
    learned, _ = made(text, "learned")
    customer = read(text).fields.get("customer")
    assert customer is None or customer.value not in learned.template


def test_own_templates_can_be_learned() -> None:
    """The shipped templates, learned, have the sections and tables that they have as kinds."""
    for kind in KNOWN:
        _, again = made(kind.template, "again")
        assert set(again.by_key) == set(kind.by_key), kind.name
        tables = {spec.key: set(spec.table.columns) for spec in kind.sections if spec.table}
        assert {spec.key: set(spec.table.columns) for spec in again.sections if spec.table} == tables, kind.name


def test_repeated_headings_are_taken_once_and_said() -> None:
    """Of headings with the same words the first is taken, and the others are named with their lines."""
    learned, kind = made("# T\n\n## Phase\n\n### Work\n\n## Next\n\n### 2.1 Work:\n\n## C++\n\n## C#\n")
    assert [spec.title for spec in kind.sections] == ["Phase", "Work", "Next", "C++"]
    assert any('"Work" stands again on line 9.' in one for one in learned.unsure)


def test_second_table_and_odd_ids_are_said() -> None:
    """What could not be taken over is told: a second table, ids of another form, bold lines for headings."""
    table = "| No. | Risk |\n|---|---|\n| R1 | Rain |\n"
    learned, _ = made(f"## Risks\n\n{table}\n{table}\n**Opportunities**\n\n## Sign-off\n\ntext\n")
    told = " ".join(learned.unsure)
    assert '"Risks" has 2 tables' in told
    assert "Ids such as R1 cannot be followed" in told
    assert 'Bold lines are no headings, and were not taken for sections: "Opportunities"' in told
    assert '"Sign-off" seems to hold signatures' in told


def test_sections_of_the_first_level() -> None:
    """A document whose sections are of the first level keeps them there; a title is put above."""
    learned, kind = made("# Scope\n\nText.\n\n# Price\n\nText.\n\n# End\n\nText.\n")
    assert [(spec.title, spec.level) for spec in kind.sections] == [("Scope", 1), ("Price", 1), ("End", 1)]
    assert "# Quotation\n\n# Scope\n" in learned.template
    learned, kind = made("# Scope\n\n# Price\n\n# Scope\n", "scope")
    assert [spec.title for spec in kind.sections] == ["Scope", "Price"]
    assert "# [[What this document is about]]\n" in learned.template


def test_headings_in_code_and_underlined_ones() -> None:
    """A heading in a code fence is none; an underlined one is one."""
    _, kind = made("Title\n=====\n\nScope\n-----\n\n```\n## Not this\n```\n\n## Price ##\n")
    assert [spec.title for spec in kind.sections] == ["Scope", "Price"]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "it has no headings with words"),
        ("words alone\n", "it has no headings with words"),
        ("**Scope**\n\nText.\n", 'lines in bold such as "Scope" look like some: write "## Scope"'),
        ("# Alone\n", 'its only heading is "Alone"'),
        ("## \n\n## [[x]]\n\n## \U0001f680\n", "it has no headings with words"),
        ("## A\n\n" * 10_000, "it has 10,000 headings"),
    ],
)
def test_document_that_is_no_template_says_why(text: str, words: str) -> None:
    """Without sections, or with those of a book, nothing is made and the next step is said."""
    with pytest.raises(GatepostError, match=words.replace("(", r"\(")):
        learn(text, "x", KNOWN)


def test_many_sections_and_columns() -> None:
    """The most headings that are taken, and wide and long tables, are done within seconds."""
    wide = f"| {' | '.join(f'Column {n}' for n in range(200))} |\n|{'---|' * 200}\n" + "| a " * 200 + "|\n"
    text = wide.join(f"## Section {'i' * (n % 40)} number {n} of all\n\n" for n in range(400))
    _, kind = made(text[:400_000], known=[])
    assert len(kind.sections) > 50


@pytest.mark.parametrize("name", ["", "Quote", "a b", "../x", "-a", "a--b", "\u00e9", "a" * 61])
def test_name_that_is_none_is_refused(name: str) -> None:
    """A kind's name becomes a folder's: nothing else than letters, digits and hyphens goes."""
    with pytest.raises(GatepostError, match="is no name of a kind"):
        learn(OURS, name)


@settings(max_examples=150, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
@given(text=st.one_of(documents(), bodies()), name=st.sampled_from(["ours", "pid", "proposal"]))
def test_any_document_becomes_a_kind_or_is_refused(text: str, name: str) -> None:
    """Whatever is learned loads, is a draft without findings, has only gaps, and the document has all its sections."""
    try:
        learn(text, name, KNOWN)
    except GatepostError:
        return
    made(text, name)


_KEYS = st.text(min_size=1, max_size=6)
_VALUES = st.one_of(st.booleans(), st.text(max_size=8), st.lists(st.text(max_size=5), max_size=3))


@settings(max_examples=100, deadline=None, derandomize=True)
@given(
    data=st.fixed_dictionaries(
        {"title": st.text(max_size=9)},
        optional={
            "section": st.dictionaries(
                _KEYS.filter(lambda key: key != "columns"),
                st.fixed_dictionaries(
                    {},
                    optional={
                        "also": st.lists(st.text(max_size=5), max_size=3),
                        "table": st.fixed_dictionaries(
                            {}, optional={"item": st.text(max_size=4), "columns": st.dictionaries(_KEYS, st.dictionaries(_KEYS, _VALUES, max_size=3), min_size=1, max_size=3)}
                        ),
                    },
                ),
                max_size=3,
            )
        },
    )
)  # fmt: skip
def test_declarations_are_written_as_toml(data: dict[str, Any]) -> None:
    """The standard library reads back what was written, whatever characters are in it."""
    clean = _without_surrogates(data)
    assert tomllib.loads(write_toml(clean)) == clean


def _without_surrogates(value: Any) -> Any:
    if isinstance(value, dict):
        return {_without_surrogates(key): _without_surrogates(one) for key, one in value.items()}
    if isinstance(value, list):
        return [_without_surrogates(one) for one in value]
    return value.encode("utf-8", "ignore").decode() if isinstance(value, str) else value


# --- the command


def run(*arguments: str | Path) -> Result:
    return CliRunner().invoke(gatepost, ["learn", *map(str, arguments)], standalone_mode=False)


def test_folder_is_written_and_used(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The folder loads as a kind, and a document is checked against it where gatepost.toml names the folder."""
    monkeypatch.chdir(tmp_path)
    Path("Our Quotation.md").write_text(OURS, "utf-8")
    done = run("Our Quotation.md")
    assert done.return_value == 0
    assert 'our-templates/our-quotation: the kind "our-quotation" with 7 sections\n' in done.output
    assert "A date is expected in:" in done.output
    assert 'templates = ["our-templates"]' in done.output
    assert load_kind(Path("our-templates/our-quotation")).title == "Our quotation"
    assert sorted(path.name for path in Path("our-templates").iterdir()) == ["our-quotation"]
    Path("gatepost.toml").write_text('templates = ["our-templates"]\nexclude = ["our-templates"]\n', "utf-8")
    template = Path("our-templates/our-quotation/template.md").read_text("utf-8")
    Path("first.md").write_text(template.replace("## Prices", "## Jokes"), "utf-8")
    checked = CliRunner().invoke(gatepost, ["check", "first.md"], standalone_mode=False)
    assert checked.return_value == 1
    assert '"Prices" is missing' in checked.output


def test_nothing_is_overwritten(tmp_path: Path) -> None:
    """A folder that is there stays as it is, and the error says what to do."""
    (tmp_path / "quote.md").write_text(OURS, "utf-8")
    assert run(tmp_path / "quote.md", "--output", tmp_path / "t").return_value == 0
    (tmp_path / "t" / "quote" / "template.md").write_text("mine", "utf-8")
    second = run(tmp_path / "quote.md", "--output", tmp_path / "t")
    assert isinstance(second.exception, GatepostError)
    assert "is there already" in str(second.exception)
    assert (tmp_path / "t" / "quote" / "template.md").read_text("utf-8") == "mine"
    assert run(tmp_path / "quote.md", "--output", tmp_path / "t", "--name", "offer").return_value == 0


def test_name_of_a_shipped_kind_is_said(tmp_path: Path) -> None:
    """A kind with the name of a shipped one takes its place, and the command says so."""
    (tmp_path / "proposal.md").write_text(OURS, "utf-8")
    assert 'A kind "proposal" is there already' in run(tmp_path / "proposal.md", "--output", tmp_path / "t").output


@pytest.mark.parametrize(
    ("name", "data", "words"),
    [
        ("quote.docx", b"PK\x03\x04 ", "pandoc -t gfm quote.docx -o quote.md"),
        ("quote.md", b"\xff\xfe", "save it with the encoding UTF-8"),
        ("quote.md", b"words", "no headings"),
        ("Angebot f\xfcr alle.md", b"## Scope\n", "--name KIND"),
        ("gone.md", None, "there is no such file"),
    ],
)
def test_file_that_cannot_be_learned_is_an_error(name: str, data: bytes | None, words: str, tmp_path: Path) -> None:
    """A Word file is told how to become Markdown; nothing is written, and there is no traceback."""
    if data is not None:
        (tmp_path / name).write_bytes(data)
    done = run(tmp_path / name, "--output", tmp_path / "t")
    assert isinstance(done.exception, GatepostError)
    assert words in str(done.exception)
    assert not (tmp_path / "t").exists()


def test_folder_that_cannot_be_written_is_an_error(tmp_path: Path) -> None:
    """Where the folder of templates is a file, the command says so."""
    (tmp_path / "quote.md").write_text(OURS, "utf-8")
    done = run(tmp_path / "quote.md", "--output", tmp_path / "quote.md")
    assert isinstance(done.exception, GatepostError)
    assert run(tmp_path).exception is not None


WORD_STYLE = """**STATEMENT OF WORK**

**Client:** [Client legal name]

**Effective date:** DD/MM/YYYY

# Table of Contents {#toc .TOC-Heading}

[1 Introduction [3](#introduction)](#introduction)

- [2 Fees](#fees) .... 4

# 1. Introduction

*\\[Two sentences on why the client asked us.\\]*

# 2. Deliverables

+------+---------------+
| No   | Deliverable   |
+======+===============+
| D1   | \\[what\\]      |
+------+---------------+

# 3. Change request

| Field | Value |
|---|---|
| Requested by | |
| Approved by | TBD |

# 4. Signatures

| | For the client | For us |
|---|---|---|
| Name | | |
| Date | | |
"""


def test_document_that_a_word_processor_wrote() -> None:
    """Its bold title, table of contents, date mask, escaped brackets and forms of labels are what a person sees in them."""
    learned, kind = made(WORD_STYLE)
    assert "\n# STATEMENT OF WORK\n" in learned.template
    assert set(kind.fields) == {"client", "effective-date"}
    assert kind.fields["effective-date"].type == "date"
    assert [spec.key for spec in kind.sections] == ["introduction", "deliverables", "change-request", "signatures"]
    assert "[Two sentences on why the client asked us.]" in learned.template
    assert "| Requested by | [[value]] |\n| Approved by | [[value]] |" in learned.template
    assert (
        "|  | For the client | For us |\n| --- | --- | --- |\n| Name | [[for the client]] | [[for us]] |"
        in learned.template
    )
    assert '"Table of Contents" was not taken for a section: a program makes it anew.' in learned.unsure
    assert any('The table under "Deliverables" is drawn with lines' in one for one in learned.unsure)
    assert not any("Bold lines" in one for one in learned.unsure)


@pytest.mark.parametrize(
    "rows",
    ["| DEL-001 | TBD |\n| DEL-002 | TBD |", "| D1 | |\n| D2 | |", "| Quay | |", "| Quay | |\n| Quay | |", "| Quay | 12 |\n| Pier | |", "| [name] | |\n| Pier | |"],
)  # fmt: skip
def test_rows_that_are_samples_are_no_labels(rows: str) -> None:
    """Ids, a single row, rows of one name and rows that hold something are samples: one row of blanks stands for them."""
    learned, _ = made(f"# Form\n\n## Parts\n\n| Part | Value |\n|---|---|\n{rows}\n\n## Terms\n\nTBD\n")
    assert learned.template.count("[[value]]") == 1


def test_contents_with_words_is_a_section() -> None:
    """A section called "Contents" in which people write is one."""
    learned, kind = made(
        "# Parcel\n\n## Contents\n\n[what is in the box]\n\n## Terms\n\nTBD\n\nSee [the terms](x.md).\n"
    )
    assert [spec.key for spec in kind.sections] == ["contents", "terms"]
    assert not any("was not taken" in one for one in learned.unsure)
