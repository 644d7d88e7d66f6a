"""What an editor is answered: positions, the texts that hold, hover, completion, actions, ids. Without a protocol."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from gatepost.fix import fix_text
from gatepost.lsp import workspace as workspace_module
from gatepost.lsp.actions import actions, fix_all
from gatepost.lsp.complete import Suggestion, complete
from gatepost.lsp.hover import hover
from gatepost.lsp.ids import definition, id_at, mentions, references, rename
from gatepost.lsp.outline import outline
from gatepost.lsp.positions import Lines, line_at
from gatepost.lsp.workspace import View, Workspace, folder_of
from gatepost.model import Edit, Finding, Status
from tests.conftest import ROOT, TODAY

EXAMPLES = ROOT / "docs" / "examples"
FAULTY = (EXAMPLES / "with-faults" / "proposal.md").read_text("utf-8")


class Desk:
    """A folder with documents of which some are open."""

    def __init__(self, folder: Path, example: str = "") -> None:
        self.folder = folder.as_posix()
        if example:
            for file in (EXAMPLES / example).glob("*.md"):
                shutil.copy(file, folder)
        self.workspace = Workspace(TODAY)
        self.version = 0

    def open(self, name: str, text: str | None = None) -> str:
        """Open a document, or change one that is open; returns its path."""
        path = f"{self.folder}/{name}"
        self.version += 1
        held = text if text is not None else Path(path).read_bytes().decode("utf-8")
        self.workspace.put(path, Path(path).as_uri(), self.version, held)
        return path

    @property
    def view(self) -> View:
        """What is known now."""
        return self.workspace.view(self.folder)

    def findings(self, name: str) -> list[Finding]:
        """What is found in a document now."""
        report = self.view.reports.get(f"{self.folder}/{name}")
        return list(report.findings) if report else []


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    """An empty folder."""
    return Desk(tmp_path.resolve())


@pytest.fixture
def deal(tmp_path: Path) -> Desk:
    """A folder with a deal of which nothing is open."""
    return Desk(tmp_path.resolve(), "berth-booking")


def applied(text: str, edits: tuple[Edit, ...]) -> str:
    """A text with edits made, as an editor makes them."""
    for edit in sorted(edits, reverse=True):
        text = text[: edit.start] + edit.text + text[edit.end :]
    return text


# --- positions


@pytest.mark.parametrize(("encoding", "place"), [("utf-8", 11), ("utf-16", 6), ("utf-32", 4)])
def test_places_are_counted_as_the_editor_counts(encoding: str, place: int) -> None:
    """A character behind two emoji, an accent and a digit has the place that each encoding gives it."""
    text = "first\r\n\U0001f600\U0001f600é1x\nlast"
    lines = Lines(text, encoding)
    assert lines.position(text.index("x")) == (1, place)
    assert lines.offset(1, place) == text.index("x")


def test_a_byte_order_mark_counts_on_the_first_line_alone() -> None:
    """The editor's text has a mark that ours lacks: the first line is one character longer there."""
    lines = Lines("ab\ncd", bom=True)
    assert lines.position(1) == (0, 2)
    assert lines.offset(0, 2) == 1
    assert lines.position(4) == (1, 1)


def test_only_line_ends_of_the_protocol_end_a_line() -> None:
    """A form feed and a line separator stand in a line; a lone carriage return ends one."""
    text = "a\x0cb\u2028c\rd\r\ne"
    assert Lines(text).position(text.index("c")) == (0, 4)
    assert Lines(text).position(text.index("d")) == (1, 0)
    assert Lines(text).position(text.index("e")) == (2, 0)
    assert line_at(text, text.index("d")) == (6, 7)


@given(
    st.text(st.sampled_from("a|é漢\U0001f600\r\n\u2028\ud800"), max_size=30),
    st.sampled_from(["utf-8", "utf-16", "utf-32"]),
    st.booleans(),
)
def test_there_and_back(text: str, encoding: str, bom: bool) -> None:
    """Every character that does not stand inside a line end comes back from its place."""
    lines = Lines(text, encoding, bom)
    for at in range(len(text) + 1):
        if text[at - 1 : at + 1] != "\r\n":
            assert lines.offset(*lines.position(at)) == at


@given(st.text(max_size=20), st.integers(-3, 30), st.integers(-3, 60))
def test_any_place_is_in_the_text(text: str, line: int, place: int) -> None:
    """A place outside the text is moved to its edge."""
    assert 0 <= Lines(text).offset(line, place) <= len(text)


def test_a_finding_between_two_characters_marks_the_rest_of_its_line(desk: Desk) -> None:
    """An editor shows nothing for an empty span."""
    finding = Finding("A", "a", "", 1, 3, 3, "", "", Status.DRAFT)
    assert Lines("ab cd  \n").span(finding) == (2, 5)
    assert Lines("\n").span(finding) == (0, 0)


# --- which texts hold


def test_what_is_open_goes_before_the_disk(deal: Desk) -> None:
    """The scope's findings come of the proposal as it stands in the editor."""
    path = deal.open("scope.md")
    assert deal.findings("scope.md") == deal.findings("proposal.md") == []
    text = Path(deal.folder, "proposal.md").read_text("utf-8")
    row = next(line for line in text.splitlines() if line.startswith("| EXC-001"))
    deal.open("proposal.md", text.replace(row + "\n", ""))
    told = deal.findings("scope.md") + deal.findings("proposal.md")
    assert any("EXC-001" in one.message for one in told)
    deal.workspace.drop(f"{deal.folder}/proposal.md")
    assert deal.findings("scope.md") == deal.findings("proposal.md") == []
    assert deal.view.document(path) is not None


def test_a_document_that_changes_on_the_disk_is_read_again(deal: Desk) -> None:
    """Another program wrote a document beside the open one."""
    deal.open("scope.md")
    assert deal.findings("proposal.md") == []
    other = Path(deal.folder, "proposal.md")
    other.write_text(other.read_text("utf-8").replace("## Validity", "## Valdity"), "utf-8")
    os.utime(other, ns=(1, 1))
    assert [one.code for one in deal.findings("proposal.md")].count("SEC102") == 1


def test_the_same_view_until_something_changes(deal: Desk) -> None:
    """Nothing is checked twice."""
    deal.open("scope.md")
    first = deal.view
    assert deal.view is first
    deal.open("scope.md")
    assert deal.view is not first
    assert deal.view.document(f"{deal.folder}/pid.md") is first.document(f"{deal.folder}/pid.md")


@pytest.mark.parametrize("text", ["# Shopping\n\n- milk\n", "", "---\ntitle: x\n---\n", "\x00\ud800 [[x]] DEL-001"])
def test_strangers_are_left_alone(desk: Desk, text: str) -> None:
    """A file of no kind has no findings and no help."""
    path = desk.open("notes.md", text)
    assert desk.view.reports == {}
    assert hover(desk.view, path, len(text)) is None
    assert complete(desk.view, path, len(text)) == []


def test_what_is_superseded_is_left_alone(desk: Desk) -> None:
    """A superseded document has no findings."""
    desk.open("proposal.md", FAULTY.replace("status: approved", "status: superseded"))
    assert desk.findings("proposal.md") == []
    desk.open("proposal.md", FAULTY)
    assert desk.findings("proposal.md") != []


def test_what_the_configuration_leaves_out_is_left_alone(desk: Desk) -> None:
    """The pattern of a folder counts for the documents in it, as in a check of the folder above."""
    Path(desk.folder, "gatepost.toml").write_text('exclude = ["drafts"]\n', "utf-8")
    inner = Path(desk.folder, "drafts")
    inner.mkdir()
    drafts = Desk(inner)
    drafts.open("proposal.md", FAULTY)
    assert drafts.view.reports == {}
    desk.open("proposal.md", FAULTY)
    assert desk.findings("proposal.md") != []


def test_the_configuration_is_read_again_when_it_changes(desk: Desk) -> None:
    """A rule that is switched off while the document is open finds nothing any more; a broken file says so."""
    config = Path(desk.folder, "gatepost.toml")
    desk.open("proposal.md", FAULTY)
    assert "TXT101" in {one.code for one in desk.findings("proposal.md")}
    config.write_text('off.TXT101 = "we like brackets"\n', "utf-8")
    codes = {one.code for one in desk.findings("proposal.md")}
    assert "TXT101" not in codes
    assert "SEC101" in codes
    config.write_text("off.TXT101 = [broken\n", "utf-8")
    assert desk.view.reports == {}
    assert "gatepost.toml" in desk.view.notices[f"{desk.folder}/proposal.md"]
    config.unlink()
    assert "TXT101" in {one.code for one in desk.findings("proposal.md")}


def test_a_kind_of_your_own_is_read_again_when_it_changes(desk: Desk) -> None:
    """A section that was added to the template is missing at once."""
    kind = Path(desk.folder, "kinds", "memo")
    kind.mkdir(parents=True)
    Path(desk.folder, "gatepost.toml").write_text('templates = "kinds"\n', "utf-8")
    (kind / "template.md").write_text("# Memo\n\n## Decision\n", "utf-8")
    desk.open("memo.md", "---\ntemplate: memo@1.0\nstatus: draft\n---\n\n# M\n\n## Decision\n\nYes.\n")
    assert desk.findings("memo.md") == []
    (kind / "template.md").write_text("# Memo\n\n## Decision\n\n## Reasons\n", "utf-8")
    assert [one.code for one in desk.findings("memo.md")] == ["SEC101"]


def test_a_huge_document_is_not_checked_and_says_so(deal: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    """Its deal is not compared either: what stands in it would be missed everywhere. Others are checked alone."""
    monkeypatch.setattr(workspace_module, "LONGEST", 100_000)
    text = Path(deal.folder, "proposal.md").read_text("utf-8")
    deal.open("proposal.md", text + "\n<!-- -->" * 20_000)
    deal.open("notes.md", "milk\n" * 30_000)
    view = deal.view
    assert set(view.notices) == {f"{deal.folder}/proposal.md"}
    assert "not checked while you type" in view.notices[f"{deal.folder}/proposal.md"]
    assert deal.findings("scope.md") == []
    deal.open("proposal.md", text)
    assert deal.view.notices == {}


def test_a_huge_document_on_the_disk_is_not_read(deal: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing is said of what is not open, and the deal is not compared without it."""
    monkeypatch.setattr(workspace_module, "LONGEST", 10_000)
    Path(deal.folder, "proposal.md").write_text("x" * 50_000, "utf-8")
    deal.open("requirements.md", "---\ntemplate: requirements@1.0\nstatus: draft\n---\n\n# R\n")
    assert deal.view.notices == {}
    assert deal.view.sources[f"{deal.folder}/proposal.md"].text is None


def test_a_store_is_checked_document_by_document(deal: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    """In a folder with very many files, only what is open is looked at."""
    monkeypatch.setattr(workspace_module, "MOST_FILES", 3)
    deal.open("proposal.md", FAULTY)
    assert list(deal.view.sources) == [f"{deal.folder}/proposal.md"]


def test_a_document_that_cannot_be_read_is_a_finding(deal: Desk) -> None:
    """A deal's document on the disk that is no text is refused, as the command line does."""
    Path(deal.folder, "scope.md").write_bytes(b"PK\x03\x04")
    deal.open("proposal.md")
    assert [one.code for one in deal.findings("scope.md")] == ["DOC103"]


def test_a_folder_that_went_away(desk: Desk) -> None:
    """The document is still open: it is checked alone."""
    gone = Desk(Path(desk.folder, "gone"))
    gone.open("proposal.md", FAULTY)
    assert gone.findings("proposal.md") != []


def test_a_document_that_was_never_saved() -> None:
    """It is of the kind that it names, and lies in no folder."""
    workspace = Workspace(TODAY)
    workspace.put("untitled:Untitled-1", "untitled:Untitled-1", 1, FAULTY)
    view = workspace.view(folder_of("untitled:Untitled-1"))
    assert view.reports["untitled:Untitled-1"].findings


def test_the_editor_tells_what_the_command_line_tells(deal: Desk, tmp_path: Path) -> None:
    """For a folder as it lies on the disk, both find the same."""
    from gatepost.commands.gather import Gatherer
    from gatepost.commands.work import reports

    for file in (EXAMPLES / "gone-wrong").glob("*.md"):
        shutil.copy(file, deal.folder)
    deal.open("proposal.md")
    told = {
        (one.path, one.line, one.column, one.code, one.message)
        for r in deal.view.reports.values()
        for one in r.findings
    }
    same = {
        (one.path, one.line, one.column, one.code, one.message)
        for report in reports(Gatherer(today=TODAY), (deal.folder,))
        for one in report.findings
    }
    assert told == same
    assert len(told) > 10


# --- hover


def test_hover_on_a_finding_is_the_page_of_its_rule(desk: Desk) -> None:
    """The page has the reason and the examples."""
    path = desk.open("proposal.md", FAULTY)
    told = hover(desk.view, path, FAULTY.index("[TBD]") + 2)
    assert told is not None
    assert told.markdown.startswith("**TXT101** ")
    assert "## Good" in told.markdown


def test_hover_on_an_id_is_its_row(deal: Desk) -> None:
    """What it says, where it stands, what it names and who names it."""
    path = deal.open("proposal.md")
    text = deal.view.sources[path].text or ""
    told = hover(deal.view, path, text.index("DEL-003"))
    assert told is not None
    assert told.markdown.startswith("**DEL-003** Quay plan for harbour staff")
    assert "- stands in: proposal.md, line 102" in told.markdown
    assert "- names REQ-002: Harbour staff" in told.markdown
    assert "- named by PRC-003: Quay plan (proposal.md, line 251)" in told.markdown


def test_hover_on_an_unknown_id_says_so(deal: Desk) -> None:
    """No row, and no guess."""
    path = deal.open("proposal.md")
    text = (deal.view.sources[path].text or "") + "\nSee DEL-999.\n"
    deal.open("proposal.md", text)
    told = hover(deal.view, path, text.index("DEL-999") + 7)
    assert told is not None
    assert "no row in this folder bears it" in told.markdown


@pytest.mark.parametrize(
    ("at", "says"),
    [
        ("price-basis:", "**price-basis** (choice). One of: fixed, time-and-materials, capped."),
        ("[[supplier]]", "Your own legal name"),
        ("[[What the customer gets", "**Summary**"),
        ("Summary\n", "Write this last"),
    ],
    ids=["field", "placeholder", "words of the template", "heading"],
)
def test_hover_is_the_guidance_of_the_kind(desk: Desk, at: str, says: str) -> None:
    """A field, a placeholder and a heading tell what belongs there."""
    text = (ROOT / "templates" / "proposal" / "template.md").read_text("utf-8")
    path = desk.open("proposal.md", text)
    told = hover(desk.view, path, text.index(at))
    assert told is not None
    assert says in told.markdown


def test_hover_shows_no_picture_of_a_stranger(deal: Desk) -> None:
    """What stands in a document is words, whatever Markdown would make of it."""
    text = Path(deal.folder, "proposal.md").read_text("utf-8")
    text = text.replace("Quay plan for harbour staff", "![x](https://example.org/x.png) <b>", 1)
    path = deal.open("proposal.md", text)
    told = hover(deal.view, path, text.index("DEL-003"))
    assert told is not None
    assert "\\!\\[x\\](https" in told.markdown
    assert "\\<b\\>" in told.markdown


def test_hover_has_nothing_to_say_of_plain_words(deal: Desk) -> None:
    """Prose without an id and without a finding has no help."""
    path = deal.open("proposal.md")
    text = deal.view.sources[path].text or ""
    assert hover(deal.view, path, text.index("Harbour staff") + 3) is None


# --- completion


def at_mark(desk: Desk, name: str, text: str) -> list[Suggestion]:
    """What is suggested at the caret `^^` in a text."""
    offset = text.index("^^")
    path = desk.open(name, text.replace("^^", ""))
    return complete(desk.view, path, offset)


def test_field_names_that_are_missing(desk: Desk) -> None:
    """Those that are there are not offered, nor those whose condition does not hold."""
    told = at_mark(desk, "proposal.md", "---\ntemplate: proposal@1.0\nhas-request: no\n^^\n---\n\n# P\n")
    names = [one.text for one in told]
    assert "customer: " in names
    assert "status: " in names
    assert "template: " not in names
    assert "reference: " not in names


@pytest.mark.parametrize(
    ("line", "values"),
    [
        ("engagement: ^^", ["commodity", "services", "solution"]),
        ('engagement: "ser^^', ["commodity", "services", "solution"]),
        ("status: ^^", ["draft", "review", "approved", "superseded"]),
    ],
)
def test_values_of_a_field(desk: Desk, line: str, values: list[str]) -> None:
    """A choice offers its values; what was typed of one is replaced."""
    told = at_mark(desk, "proposal.md", f"---\ntemplate: proposal@1.0\n{line}\n---\n\n# P\n")
    assert [one.text for one in told] == values


def test_values_of_a_field_come_from_the_other_documents(deal: Desk) -> None:
    """One customer, written the same everywhere."""
    text = Path(deal.folder, "proposal.md").read_text("utf-8")
    line = next(one for one in text.splitlines() if one.startswith("customer:"))
    told = at_mark(deal, "proposal.md", text.replace(line, "customer: ^^", 1))
    assert [one.text for one in told] == [line.removeprefix("customer: ")]


def test_the_kind_of_a_document_that_says_none(desk: Desk) -> None:
    """A stranger's file can become a document."""
    told = at_mark(desk, "new.md", "---\ntemplate: ^^\n---\n")
    assert "pid@1.0" in {one.text for one in told}


def test_sections_that_are_missing(desk: Desk) -> None:
    """Only those that are not there, with their hashes, in the order of the template."""
    told = at_mark(desk, "proposal.md", FAULTY + "\n## ^^")
    assert "## Validity" in [one.text for one in told]
    assert "## Summary" not in [one.text for one in told]
    assert FAULTY[-1] == "\n"
    assert {one.span.end - one.span.start for one in told} == {3}


def test_ids_of_the_column(deal: Desk) -> None:
    """A column of references offers the ids that it may name, and no others; the span is what was typed."""
    text = Path(deal.folder, "proposal.md").read_text("utf-8")
    row = next(line for line in text.splitlines() if line.startswith("| DEL-003 |"))
    columns = row.split("|")
    typed = f"|{columns[1]}|{columns[2]}| REQ-002, REQ-^^"
    told = at_mark(deal, "proposal.md", text.replace(row, typed, 1))
    assert [one.text for one in told][:2] == ["REQ-001", "REQ-002"]
    assert all(one.text.startswith("REQ-") for one in told)
    assert told[0].span.end - told[0].span.start == len("REQ-")
    assert "(requirements.md)" in told[0].detail


def test_the_next_id_of_a_table(deal: Desk) -> None:
    """A new row is numbered behind the last."""
    text = Path(deal.folder, "proposal.md").read_text("utf-8")
    row = next(line for line in text.splitlines() if line.startswith("| EXC-006 |"))
    told = at_mark(deal, "proposal.md", text.replace(row, f"{row}\n| ^^ | | |", 1))
    assert told[0].text == "EXC-007"


def test_ids_in_prose(deal: Desk) -> None:
    """The letters of an id bring up its ids; other words bring up nothing."""
    text = Path(deal.folder, "proposal.md").read_text("utf-8")
    assert at_mark(deal, "proposal.md", text + "\nAs DEL^^")[0].text == "DEL-001"
    assert at_mark(deal, "proposal.md", text + "\nAs we ^^") == []
    assert at_mark(deal, "proposal.md", text + "\n```\nDEL^^\n```\n") == []


# --- actions


def test_a_quick_fix_mends_its_finding(desk: Desk) -> None:
    """Each fix, applied alone, takes its finding away; an unsafe one says what it is."""
    path = desk.open("proposal.md", FAULTY)
    told = [one for one in actions(desk.view, path, 0, len(FAULTY)) if one.fixes]
    assert {(one.finding.code, one.safe) for one in told} == {("SEC101", True), ("SEC102", True), ("SUM101", False)}
    before = [one.message for one in desk.findings("proposal.md")]
    for action in told:
        assert ("unsafe" in action.title) is not action.safe
        desk.open("proposal.md", applied(FAULTY, action.edits))
        after = [one.message for one in desk.findings("proposal.md")]
        assert before.count(action.finding.message) == 1
        assert action.finding.message not in after


def test_an_allowance_with_a_reason_takes_its_finding_away(desk: Desk) -> None:
    """Without a reason it is one finding more: nobody allows anything by a click."""
    path = desk.open("proposal.md", FAULTY)
    findings = desk.findings("proposal.md")
    told = [one for one in actions(desk.view, path, 0, len(FAULTY)) if not one.fixes]
    assert [one.finding for one in told] == findings
    for action in told:
        text = applied(FAULTY, action.edits)
        desk.open("proposal.md", text)
        assert sorted(one.code for one in desk.findings("proposal.md")) == sorted(
            [*(one.code for one in findings), "CFG101"]
        )
        desk.open("proposal.md", text.replace(":  -->", ": it is agreed -->"))
        left = [one.message for one in findings if one is not action.finding]
        assert sorted(one.message for one in desk.findings("proposal.md")) == sorted(left), action.title


def test_actions_are_those_of_the_place(desk: Desk) -> None:
    """At a finding what can be done about it, elsewhere nothing."""
    path = desk.open("proposal.md", FAULTY)
    at = FAULTY.index("[TBD]")
    assert [one.finding.code for one in actions(desk.view, path, at, at)] == ["TXT101"]
    assert actions(desk.view, path, FAULTY.index("## Summary"), FAULTY.index("## Summary")) == []


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"], ids=["LF", "CRLF", "CR"])
def test_fix_all_is_gatepost_fix(desk: Desk, newline: str) -> None:
    """The edits give the very text that the command gives."""
    text = FAULTY.replace("\n", newline)
    path = desk.open("proposal.md", text)
    view = desk.view
    assert view.checker is not None
    assert applied(text, fix_all(view, path)) == fix_text(view.checker, text, path)[0] != text


def test_nothing_to_fix(deal: Desk) -> None:
    """A clean document has no actions."""
    path = deal.open("proposal.md")
    assert fix_all(deal.view, path) == ()
    assert actions(deal.view, path, 0, 100_000) == []


# --- ids


def test_definition_goes_to_the_row_and_then_to_where_it_comes_from(deal: Desk) -> None:
    """From a mention to the document's own row, from that to the scope's, from which nothing leads on."""
    path = deal.open("proposal.md")
    scope = f"{deal.folder}/scope.md"
    text = deal.view.sources[path].text or ""
    row = text.index("| DEL-003 |") + 2
    mention = text.index("DEL-003", text.index("| PRC-003"))
    assert definition(deal.view, path, mention) == (path, row, row + 7)
    origin = definition(deal.view, path, row)
    assert origin is not None
    assert origin.path == scope
    assert definition(deal.view, scope, origin.start) == origin
    assert definition(deal.view, path, text.index("## Approach")) is None


def test_references_are_everywhere_in_the_deal(deal: Desk) -> None:
    """Rows, columns and prose of all documents; without the rows where they are not asked for."""
    path = deal.open("proposal.md")
    at = (deal.view.sources[path].text or "").index("DEL-003")
    every = references(deal.view, path, at)
    assert {Path(one.path).name for one in every} >= {"scope.md", "proposal.md", "pid.md"}
    named = {(deal.view.sources[one.path].text or "")[one.start : one.end] for one in every}
    assert named == {"DEL-003", "DEL-001", "DEL-002"}  # the latter open ranges
    fewer = references(deal.view, path, at, declarations=False)
    assert set(fewer) < set(every)


def test_ids_in_a_range_are_mentioned(deal: Desk) -> None:
    """What stands between the ends of a range is named, but not written."""
    found = list(mentions("a DEL-001 to DEL-003, REQ-001\n\nDEL-004"))
    assert [(one.id, one.written) for one in sorted(found)] == [
        ("DEL-001", True), ("DEL-002", False), ("DEL-003", True), ("DEL-004", True), ("REQ-001", True),
    ]  # fmt: skip
    assert id_at("| DEL-001 |", 9) == ("DEL-001", (2, 9))
    assert id_at("| DEL-001 |", 10) is None


def draft(deal: Desk) -> None:
    """The deal with no document approved."""
    for file in Path(deal.folder).glob("*.md"):
        file.write_text(file.read_text("utf-8").replace("status: approved", "status: draft"), "utf-8")


def test_rename_in_all_documents(deal: Desk) -> None:
    """Every mention gets the new number, and the deal's findings stay what they were."""
    draft(deal)
    path = deal.open("proposal.md")
    before = {name: len(one.findings) for name, one in deal.view.reports.items()}
    at = (deal.view.sources[path].text or "").index("EXC-003")
    told = rename(deal.view, path, at, "EXC-033")
    assert isinstance(told, dict)
    assert len(told) >= 2
    view = deal.view
    for name, spans in told.items():
        text = view.sources[name].text or ""
        deal.open(Path(name).name, applied(text, tuple(Edit(*span, "EXC-033") for span in spans)))
    ids = {one.id for name in told for one in mentions(deal.view.sources[name].text or "")}
    assert "EXC-033" in ids
    assert "EXC-003" not in ids
    assert {name: len(one.findings) for name, one in deal.view.reports.items()} == before


@pytest.mark.parametrize(
    ("name", "why"),
    [
        ("REQ-099", "keep its letters"),
        ("DEL-004", "has DEL-004 already"),
        ("DEL-4", "has DEL-004 already"),
        ("x", "is no id"),
        ("DEL-", "is no id"),
    ],
)
def test_rename_to_what_it_cannot_be(deal: Desk, name: str, why: str) -> None:
    """Another prefix, a number that is taken, no id at all."""
    draft(deal)
    path = deal.open("proposal.md")
    at = (deal.view.sources[path].text or "").index("DEL-003")
    told = rename(deal.view, path, at, name)
    assert isinstance(told, str)
    assert why in told


def test_rename_makes_two_spellings_one(deal: Desk) -> None:
    """Where one document writes DEL-3 and the others DEL-003, the first can be given the spelling of the others."""
    draft(deal)
    text = Path(deal.folder, "proposal.md").read_text("utf-8").replace("DEL-003", "DEL-3")
    path = deal.open("proposal.md", text)
    told = rename(deal.view, path, text.index("DEL-3"), "DEL-003")
    assert isinstance(told, dict)
    assert list(told) == [path]


def test_rename_stops_at_what_is_signed_and_at_ranges(deal: Desk) -> None:
    """An approved document keeps its ids; in a range nobody can tell what is meant afterwards."""
    path = deal.open("proposal.md")
    at = (deal.view.sources[path].text or "").index("DEL-003")
    assert "is approved" in str(rename(deal.view, path, at, "DEL-033"))
    draft(deal)
    for words in ("DEL-003 to DEL-005", "DEL-001 - DEL-003", "DEL-002 to 004", "DEL-001 to DEL-004"):
        text = Path(deal.folder, "proposal.md").read_text("utf-8") + f"\nSee {words}.\n"
        deal.open("proposal.md", text)
        assert "range" in str(rename(deal.view, path, at - 3, "DEL-033")), words


# --- outline


def test_the_outline_says_how_far_each_section_is(desk: Desk) -> None:
    """The template's own words are told from what somebody wrote; a section of your own is called so."""
    text = (ROOT / "templates" / "proposal" / "template.md").read_text("utf-8")
    text = text.replace("## Approach", "## Our garden\n\n## Approach").replace(
        "[[What the customer gets", "What you get"
    )
    path = desk.open("proposal.md", text)
    document = desk.view.document(path)
    assert document is not None
    (title,) = outline(document)
    states = {one.title: one.detail for one in title.children}
    assert states["Background"] == "still the template's words"
    assert states["Our garden"] == "of your own"
    assert title.detail == ""
    assert all(one.span.start <= one.heading.start <= one.heading.end <= one.span.end for one in title.children)


# --- any input

_PIECES = st.sampled_from(
    ["\n", "\r\n", "\r", "|", "| ", "## ", "---\n", "<!-- ", " -->", "[[x]]", "```\n", "DEL-003", " to ", "DEL-", "\U0001f600",
     "\u2028", "\x00", "\ud800", "status: ", "template: pid@1.0\n", "- ", "> ", "\\", "# T\n", "é", "|---|\n", "allow SEC101: x"]
)  # fmt: skip


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.sampled_from(["proposal.md", "scope.md", "requirements.md", "notes.md"]),
    st.lists(st.tuples(st.floats(0, 1), st.integers(0, 60), st.lists(_PIECES, max_size=5).map("".join)), max_size=6),
    st.lists(st.floats(0, 1), min_size=1, max_size=4),
)
def test_no_edit_and_no_place_trips_it(
    deal: Desk, name: str, edits: list[tuple[float, int, str]], places: list[float]
) -> None:
    """Whatever is typed wherever, each question has an answer, and every span lies in the text."""
    file = EXAMPLES / "berth-booking" / name
    text = file.read_text("utf-8") if file.exists() else ""
    for where, length, piece in edits:
        at = int(where * len(text))
        text = text[:at] + piece + text[at + length :]
    path = deal.open(name, text)
    view = deal.view
    for place in places:
        at = int(place * len(text))
        helped = hover(view, path, at)
        suggested = complete(view, path, at)
        goal = definition(view, path, at)
        spans = [one.span for one in suggested] + ([helped.span] if helped else [])
        spans += [edit for one in actions(view, path, at, at + 40) for edit in one.edits]  # type: ignore[misc]
        assert all(0 <= one.start <= one.end <= len(text) for one in spans)
        assert goal is None or goal.path in view.sources
        for one in references(view, path, at):
            assert one.end <= len(view.sources[one.path].text or "")
        rename(view, path, at, "DEL-099")
    fix_all(view, path)
    document = view.document(path)
    if document is not None:
        outline(document)
    for encoding in ("utf-8", "utf-16", "utf-32"):
        lines = Lines(text, encoding)
        assert all(
            lines.span(one).end <= len(text) for one in (view.reports[path].findings if path in view.reports else ())
        )
