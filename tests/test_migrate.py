"""A document is lifted to a newer template: what is new is inserted, and nothing that a person wrote is lost."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from gatepost.check import Checker
from gatepost.commands.fix import diff_of
from gatepost.commands.group import gatepost
from gatepost.errors import GatepostError
from gatepost.fix import fix_text
from gatepost.kinds import Kinds
from gatepost.migrate import Migration, migrate_text
from gatepost.model import Status
from tests.conftest import ROOT, TODAY
from tests.strategies import documents
from tests.test_templates import combinations, generated

OLD = """\
---
template: offer@1.0 # made in spring
status: draft
title: Boiler repair
---

# Boiler repair

## Summary

The boiler runs again. *Promised.*

## 2. Key assumptions

See [below](#price).

## Price

| Item | Amount |
|---|---:|
| Boiler | 120.00 |
| Flue | 80.00

## Photographs

Our own section.
"""

NEW_TEMPLATE = """\
---
template: offer@1.1
status: draft
title: "[[title]]"
valid-until: "[[valid-until]]"
---

# [[title]]

## Summary

<!-- What the customer gets, in three sentences. -->

[[summary]]

## Handover

<!-- Who takes over, and when. -->

[[who, and when]]

### Papers

| Paper | Date |
|---|---|
| [[paper]] | [[date]] |

## Assumptions

[[what was taken as true]]

## Price

| Item | Amount | Covers |
|---|---|---|
| [[item]] | [[amount]] | [[what]] |

## Rate card

[[rates]]
"""

NEW_WORDS = """\
version = "1.1"
unknown-sections = "allowed"
[field.title]
[field.valid-until]
type = "date"
from = "review"
[field.size]
type = "choice"
values = ["small", "large"]
optional = true
[section.assumptions]
also = ["Key assumptions"]
[section.rate-card]
when = { size = ["large"] }
[section.price.table]
columns.amount = { type = "money" }
"""

LIFTED = """\
---
template: offer@1.1 # made in spring
status: draft
title: Boiler repair
valid-until:\x20
---

# Boiler repair

## Summary

The boiler runs again. *Promised.*

## Handover

<!-- Who takes over, and when. -->

[[who, and when]]

### Papers

| Paper | Date |
|---|---|
| [[paper]] | [[date]] |

## 2. Key assumptions

See [below](#price).

## Price

| Item | Amount | Covers |
|---|---:| --- |
| Boiler | 120.00 |  |
| Flue | 80.00 |  |

## Photographs

Our own section.
"""


@pytest.fixture
def checker(tmp_path: Path) -> Checker:
    """Knows the offer in its version 1.1, and the kinds that come with gatepost."""
    return Checker(Kinds([offers(tmp_path), ROOT / "templates"]), today=TODAY)


def offers(folder: Path) -> Path:
    """A folder of templates with the offer in its version 1.1."""
    kind = folder / "ours" / "offer"
    kind.mkdir(parents=True)
    (kind / "template.md").write_text(NEW_TEMPLATE, "utf-8")
    (kind / "document.toml").write_text(NEW_WORDS, "utf-8")
    return kind.parent


def lift(checker: Checker, text: str, name: str = "offer.md", headings: bool = False) -> Migration:
    """The document lifted; lifting it again changes nothing, and no word of it is lost."""
    done = migrate_text(checker, text, name, headings=headings)
    assert done is not None
    again = migrate_text(checker, done.text, name, headings=headings)
    assert again is not None
    assert (again.text, again.added, again.renamed) == (done.text, (), ())
    if not headings:
        assert_kept(text, done.text)
    return done


def assert_kept(before: str, after: str) -> None:
    """Every character of the original but the template's line is still there, in order."""
    old, new = (re.sub(r"^template:.*\n", "", text, count=1, flags=re.MULTILINE) for text in (before, after))
    rest = iter(new)
    assert all(one in rest for one in old)
    words = iter(after.split())
    assert [one for one in old.split() if one not in words] == []


# --- the text


def test_what_is_new_is_inserted_and_all_else_stays(checker: Checker) -> None:
    """Sections, columns and fields that the newer template has are inserted in its order, with guidance and placeholders."""
    done = lift(checker, OLD)
    assert done.text == LIFTED
    assert (done.version, done.kind.version) == ("1.0", "1.1")
    assert sorted(done.added) == ['column "Covers" in "Price"', 'field "valid-until"', 'section "Handover"']


def test_lifted_document_is_a_draft_without_findings(checker: Checker) -> None:
    """Held to draft, a lifted document has no finding left, and held to approved none of something missing."""
    text = lift(checker, OLD).text
    report = checker.check(text, "offer.md")
    assert report.findings == ()
    assert not {"SEC101", "TAB101", "TAB102", "DOC201"} & {one.code for one in report.later}


def test_heading_under_another_name_is_kept_or_renamed(checker: Checker) -> None:
    """A heading that the template words otherwise is told of; it is renamed where that is asked for, its number stays."""
    done = lift(checker, OLD)
    assert (done.renamed, done.other_names) == ((), (("2. Key assumptions", "Assumptions"),))
    done = lift(checker, OLD, headings=True)
    assert (done.renamed, done.other_names) == ((("2. Key assumptions", "Assumptions"),), ())
    assert done.text == LIFTED.replace("## 2. Key assumptions", "## 2. Assumptions")


@pytest.mark.parametrize(
    "mark", ["## **Key assumptions**", "## 3.1 KEY ASSUMPTIONS:", "Key assumptions\n---", "## Key assumptions ##"]
)
def test_renamed_heading_keeps_its_decoration(mark: str, checker: Checker) -> None:
    """Numbers, emphasis and underlines of a heading outlive its renaming."""
    done = lift(checker, OLD.replace("## 2. Key assumptions", mark), headings=True)
    assert re.sub("key assumptions", "Assumptions", mark, flags=re.IGNORECASE) in done.text


def test_nothing_happens_to_a_document_of_this_version(checker: Checker) -> None:
    """A document of the present version that lacks nothing stays as it is, byte by byte."""
    assert lift(checker, LIFTED).text == LIFTED


def test_changed_condition_brings_its_sections(checker: Checker) -> None:
    """Where a field was changed afterwards, what its conditions newly demand is inserted, whatever the version."""
    text = LIFTED.replace("status: draft", "status: draft\nsize: large")
    done = lift(checker, text)
    assert done.added == ('section "Rate card"',)
    assert done.text.index("## Price") < done.text.index("## Rate card")


@pytest.mark.parametrize("line_end", ["\n", "\r\n"])
@pytest.mark.parametrize("stated", ["offer@1.0", '"offer@1.0"', "'offer@v0.9'", "offer"])
def test_template_line_alone_is_rewritten(stated: str, line_end: str, checker: Checker) -> None:
    """The version is set in its place, inside its quotation marks, and the line ends of the document are kept."""
    text = OLD.replace("offer@1.0", stated).replace("\n", line_end)
    done = lift(checker, text)
    quote = stated[0] if stated[0] in "'\"" else ""
    assert f"template: {quote}offer@1.1{quote} # made in spring{line_end}" in done.text
    assert done.text.count("\n") == done.text.count(line_end)


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ("offer@1.0", "offer@1.2", "newer than the template here (offer@1.1)"),
        ("offer@1.0", "offer@1.10", "newer than the template here"),
        ("offer@1.0", "offer@2", "newer than the template here"),
        ("offer@1.0", "offer@latest", '"latest" is no version'),
        ("offer@1.0", "ofer@1.0", 'the kind "ofer" is not known here'),
        ("template: offer@1.0 # made in spring\n", "", "write `template: offer@1.0` between"),
        ("title: Boiler repair", "title: Boiler: repair", "front matter cannot be read"),
    ],
)
def test_document_that_cannot_be_lifted_says_why(old: str, new: str, words: str, checker: Checker) -> None:
    """A document that is newer than its template, or does not say where it comes from, is refused in clear words."""
    with pytest.raises(GatepostError, match=re.escape(words)):
        migrate_text(checker, OLD.replace(old, new), "offer.md")


def test_document_of_no_kind_is_told_to_name_one(checker: Checker) -> None:
    """A document without `template:` whose name says nothing either gets the list of kinds."""
    with pytest.raises(
        GatepostError, match=r"`template: KIND@1\.0` between the two --- on top; KIND is one of offer, "
    ):
        migrate_text(checker, "# Letter\n", "letter.md")


def test_superseded_document_is_left_alone(checker: Checker) -> None:
    """What holds no longer needs no new sections."""
    assert migrate_text(checker, OLD.replace("status: draft", "status: superseded"), "offer.md") is None


@pytest.mark.parametrize(
    ("to", "words"),
    [
        (("offer", "1.2"), "the template here is offer@1.1, not offer@1.2"),
        (("pid", "1.0"), "it is of the kind offer, and cannot"),
    ],
)
def test_other_target_than_the_template_is_refused(to: tuple[str, str], words: str, checker: Checker) -> None:
    """A document is lifted to the template that is there, and to no other."""
    with pytest.raises(GatepostError, match=re.escape(words)):
        migrate_text(checker, OLD, "offer.md", to)
    assert migrate_text(checker, OLD, "offer.md", ("offer", "1.1")) is not None


def test_accepted_absence_is_respected(checker: Checker) -> None:
    """What somebody allowed to be missing, with a reason, is not inserted."""
    allowed = OLD.replace("# Boiler repair\n", "# Boiler repair\n\n<!-- allow SEC101: nobody takes over -->\n", 1)
    assert "## Handover" not in lift(checker, allowed).text
    assert "## Handover" in lift(checker, OLD).text


def test_section_behind_an_open_fence_is_not_inserted_over_and_over(checker: Checker) -> None:
    """Where an insertion would land in code, it is not made: neither by migrate nor by fix."""
    text = OLD[: OLD.index("## Photographs")].replace("## Price", "## Summing up") + "```\n"
    done = lift(checker, text)
    assert done.text.count("## Price") == 0
    assert "## Handover" in done.text
    assert fix_text(checker, text, "offer.md")[0].count("## Price") == 0


@pytest.mark.parametrize("edition", ["6", "7"])
def test_pid_grows(edition: str, checker: Checker) -> None:
    """A PID whose size is changed afterwards becomes in one step what a fresh one of that size is."""
    kind = checker.kinds.get("pid")
    assert kind is not None
    answers = [one for one in combinations(kind) if one.get("edition") == edition]
    assert len(answers) > 1
    text = generated(kind, answers[0])
    for values in answers[1:]:
        changed = text
        for name, value in values.items():
            changed = re.sub(rf"^{name}: .*$", f'{name}: "{value}"', changed, flags=re.MULTILINE)
        done = lift(checker, changed, "pid.md")
        missing = {"SEC101", "SEC104", "TAB101", "TAB102", "DOC201"}
        report = checker.check(done.text, "pid.md")
        assert not missing & {one.code for one in (*report.findings, *report.later)}, values


@settings(max_examples=60, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
@given(body=documents(), cut=st.integers(0, 600))
def test_any_document_is_lifted_without_loss(body: str, cut: int, tmp_path_factory: pytest.TempPathFactory) -> None:
    """Whatever stands in a document, nothing of it is lost, a second time changes nothing, and nothing it could mend is left."""
    folder = tmp_path_factory.getbasetemp() / "offers"
    if not folder.exists():
        offers(folder)
    known = Checker(Kinds([folder / "ours"]), Status.DRAFT, today=TODAY)
    text = OLD[: 80 + cut] + "\n" + body
    done = migrate_text(known, text, "offer.md")
    assert done is not None
    assert_kept(text, done.text)
    again = migrate_text(known, done.text, "offer.md")
    assert again is not None
    assert again.text == done.text


# --- the command


def run(*arguments: str | Path) -> Result:
    return CliRunner().invoke(gatepost, ["migrate", *map(str, arguments)], standalone_mode=False)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with an offer of the older version, one that holds no longer, one that was approved, and a letter."""
    offers(tmp_path)
    (tmp_path / "gatepost.toml").write_text('templates = "ours"\nexclude = ["ours"]\n', "utf-8")
    (tmp_path / "offer.md").write_text("\ufeff" + OLD, "utf-8")
    (tmp_path / "older.md").write_text(OLD.replace("status: draft", "status: superseded"), "utf-8")
    (tmp_path / "signed.md").write_text(OLD.replace("status: draft", "status: approved"), "utf-8")
    (tmp_path / "README.md").write_text("# Letters\n", "utf-8")
    return tmp_path


def test_folder_is_lifted(folder: Path) -> None:
    """Drafts of a folder are lifted; superseded and approved documents and strangers are left alone, the approved one with a word."""
    before = {path.name: path.read_bytes() for path in folder.glob("*.md")}
    done = run(folder)
    assert done.return_value == 0
    assert "offer.md: 1.0 to 1.1\n" in done.output
    assert '  added section "Handover"\n' in done.output
    assert '  kept "2. Key assumptions", which the template calls "Assumptions"' in done.output
    assert "signed.md: left as it was approved" in done.output
    assert (folder / "offer.md").read_bytes() == b"\xef\xbb\xbf" + LIFTED.encode()
    assert {path.name for path in folder.glob("*.md") if path.read_bytes() != before[path.name]} == {"offer.md"}
    assert "Nothing to lift." in run(folder).output


def test_approved_document_is_lifted_by_name(folder: Path) -> None:
    """Who names an approved document gets it lifted, and is told to have it signed again."""
    done = run(folder / "signed.md")
    assert done.return_value == 0
    assert "have it signed again" in done.output
    assert "offer@1.1" in (folder / "signed.md").read_text("utf-8")


def test_difference_is_shown_and_nothing_written(folder: Path) -> None:
    """With --diff the files stay as they are, and the exit status says whether something would change."""
    shutil.rmtree(folder / "none", ignore_errors=True)
    before = (folder / "offer.md").read_bytes()
    done = run(folder / "offer.md", "--diff")
    assert done.return_value == 1
    assert "-template: offer@1.0 # made in spring\n+template: offer@1.1 # made in spring\n" in done.output
    assert (folder / "offer.md").read_bytes() == before
    run(folder / "offer.md")
    assert run(folder / "offer.md", "--diff").return_value == 0


def test_one_that_cannot_be_lifted_does_not_stop_the_others(folder: Path) -> None:
    """A document that is too new is an error with its name, and the others are lifted all the same."""
    (folder / "newer.md").write_text(OLD.replace("offer@1.0", "offer@3.0"), "utf-8")
    done = run(folder)
    assert done.return_value == 2
    assert "newer.md: it was made with offer@3.0, which is newer" in done.output
    assert (folder / "offer.md").read_bytes() == b"\xef\xbb\xbf" + LIFTED.encode()


def test_target_chooses_the_documents(folder: Path) -> None:
    """--to lifts documents of that kind only, and refuses a version that is not here."""
    shutil.copy(ROOT / "templates" / "scope" / "template.md", folder / "scope.md")
    (folder / "scope.md").write_text(
        (folder / "scope.md").read_text("utf-8").replace("scope@1.0", "scope@0.9"), "utf-8"
    )
    assert run(folder, "--to", "offer@1.1").return_value == 0
    assert "scope@0.9" in (folder / "scope.md").read_text("utf-8")
    assert run(folder, "--to", "offer@1.2").return_value == 2
    for wrong in ("offer", "@1.0", "nothing@1.0"):
        assert (
            isinstance(run(folder, "--to", wrong).exception, GatepostError)
            or run(folder, "--to", wrong).return_value == 2
        )


def test_word_file_and_missing_file_are_refused(folder: Path) -> None:
    """A file that is no Markdown, or is not there, is an error and no traceback."""
    (folder / "offer.docx").write_bytes(b"PK\x03\x04 ")
    assert run(folder / "offer.docx").return_value == 2
    assert run(folder).return_value == 0
    assert isinstance(run(folder / "gone.md").exception, GatepostError)


def test_a_link_out_of_the_folder_is_not_lifted(tmp_path: Path) -> None:
    """What lies outside stays as it is, whatever a link in the folder says."""
    outside = tmp_path / "outside.md"
    outside.write_text("---\ntemplate: scope@0.9\nstatus: draft\n---\n# Scope\n")
    inside = tmp_path / "deal"
    inside.mkdir()
    (inside / "scope.md").symlink_to(outside)
    done = CliRunner().invoke(gatepost, ["migrate", str(inside)], standalone_mode=False)
    assert (done.return_value, inside.joinpath("scope.md").is_symlink()) == (2, True)
    assert "this is a link to a file elsewhere" in done.output
    assert "0.9" in outside.read_text()


def test_a_difference_counts_lines_as_other_programs_do() -> None:
    """A form feed or a line separator within a line does not tear it apart in `--diff`."""
    said = diff_of("a\u2028b\x0cc\r\nd", "a\u2028b\x0cc\r\ne\n", "x.md")
    assert said.split("\n", 3)[3] == " a\u2028b\x0cc\r\n-d\n\\ No newline at end of file\n+e\n"
