"""The forms of the three-way match: for a terminal, for the PID, for a browser, for a spreadsheet, for a program."""

from __future__ import annotations

import csv
import io
import json
import re
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from gatepost.commands.gather import Gatherer
from gatepost.deal import Deal
from gatepost.differences import decisions
from gatepost.errors import GatepostError
from gatepost.match import Match, match
from gatepost.reports.match.csv import HEAD, guarded, match_csv
from gatepost.reports.match.entries import NOT_CHECKED, entries
from gatepost.reports.match.html import match_html
from gatepost.reports.match.json import match_json, match_schema
from gatepost.reports.match.markdown import COLUMNS, match_markdown
from gatepost.reports.match.text import NARROWEST, cut, match_text
from gatepost.reports.text import Style, columns
from tests.command import called as run
from tests.conftest import CHROMIUM, ROOT
from tests.test_browser import STANDARDS

EXAMPLES = ("berth-booking", "payroll-move", "pump-spares")
FORMS = {"text": "", "markdown": ".md", "html": ".html", "csv": ".csv", "json": ".json"}
PLAIN = Style(colour=False)
HOSTILE = (
    r'=HYPERLINK("x") <script>alert(1)</script> a \| b <!-- ![p](x.png) <b onclick="x"> ` '
    "\u202eevil\u202c \u05e9\u05dc\u05d5\u05dd \U0001f469\u200d\U0001f680 &amp; \x1b[2J"
)


def opened(folder: Path) -> Match:
    return match(Gatherer().deal(str(folder)))


@pytest.fixture(params=EXAMPLES)
def example(request: pytest.FixtureRequest) -> Match:
    """The match of an example deal."""
    return opened(ROOT / "docs" / "examples" / request.param)


@pytest.fixture
def broken(tmp_path: Path) -> Path:
    """The berth booking with a product less in the plan, a deliverable less in the scope, and another price there."""
    folder = tmp_path / "broken"
    shutil.copytree(ROOT / "docs/examples/berth-booking", folder)
    edit(folder / "pid.md", r"^\| DEL-006 \| .*\n", "")
    edit(folder / "scope.md", r"^\| DEL-008 \| .*\n", "")
    edit(folder / "scope.md", r"412,300\.00", "402,300.00")  # in the field and in the price line
    edit(folder / "scope.md", r"412,300\.00", "402,300.00")
    return folder


@pytest.fixture
def hostile(broken: Path) -> Path:
    """The same with a requirement that would break every form."""
    edit(broken / "requirements.md", r"The plan takes the tide into account", HOSTILE.replace("\\", "\\\\"))
    return broken


def edit(path: Path, pattern: str, new: str) -> None:
    text = path.read_text("utf-8")
    changed = re.sub(pattern, new, text, count=1, flags=re.MULTILINE)
    assert changed != text
    path.write_text(changed, "utf-8")


# --- text


def test_text_of_an_example(example: Match) -> None:
    """Each requirement has a line; totals, documents and what is not checked are said; nothing is wider than the terminal."""
    for width in (NARROWEST, 100, 160):
        text = match_text(example, PLAIN, width)
        assert max(map(columns, text.split("\n"))) <= width
        for row in example.rows:
            assert len(re.findall(rf"^[ *!] {row.requirement or row.text[:7]} ", text, re.MULTILINE)) == 1
        assert "Settled: 100 % of the requirements" in text
        assert "Differences: 0 open" in text
        assert "PID: pid.md" in text
        assert " ".join(text.split()).endswith(NOT_CHECKED)


def test_text_says_what_is_open(broken: Path) -> None:
    """A broken deal shows signs, shares, and each difference with place, decision and owner or the next step."""
    text = match_text(opened(broken), PLAIN, 120)
    assert re.search(r"^! REQ-007 .* sold but not planned$", text, re.MULTILINE)
    assert re.search(r"^! REQ-009 .* priced but not scoped$", text, re.MULTILINE)
    assert "85 % of the requirements (12 of 14), 85 % of the price (352,500.00 of 412,300.00 GBP)" in text
    assert "Differences: 3 open, 10 decided." in text
    assert re.search(r"^! scope\.md:\d+: money differs$", text, re.MULTILINE)
    assert "open; next: plan it, or record the decision in the three-way match" in text
    assert "decided by Jonas Weber: Struck from the plan" in text


def test_text_shortens_ids_before_words() -> None:
    """On a wide terminal all ids are shown, on a narrower one the first of them, on a narrow one below the words."""
    found = opened(ROOT / "docs/examples/pump-spares")
    assert "DEL-001 DEL-002 DEL-003" in match_text(found, PLAIN, 300)
    assert "DEL-001 +5" in match_text(found, PLAIN, 120)
    assert "Each second line" not in match_text(found, PLAIN, 120)
    narrow = match_text(found, PLAIN, 40)
    assert "\n           DEL-001 +5 > PRC-001 +5 > DEL-001 +5: matched\n" in narrow
    assert "Each second line: scope > bid > plan." in narrow


def test_text_in_colour_says_the_same(broken: Path) -> None:
    """Colour adds marks and takes no word away."""
    found = opened(broken)
    colourful = match_text(found, Style(colour=True))
    assert "\x1b[1;31m!" in colourful
    assert re.sub(r"\x1b\[[0-9;]*m", "", colourful) == match_text(found, PLAIN)


def test_cut_counts_columns() -> None:
    """A shortened text never takes more columns than it may, also where characters are wide."""
    assert cut("abcdef", 6) == "abcdef"
    assert cut("abcdefg", 6) == "abc..."
    assert columns(cut("王芳王芳王芳", 7)) <= 7


# --- Markdown


def tables(text: str) -> list[list[list[str]]]:
    """The tables of a Markdown text, as gatepost reads them."""
    from gatepost.read import read
    from gatepost.read.tables import read_table

    blocks = [one for one in read(text).blocks.top if one.kind == "table"]
    found = [read_table(text, one.start, one.end) for one in blocks]
    return [[[cell.text for cell in row.cells] for row in (one.header, *one.rows)] for one in found]


def test_markdown_is_read_back(example: Match) -> None:
    """gatepost's own reader finds a row for each requirement, and one for each difference in the PID's columns."""
    whole, *rest = tables(match_markdown(example))
    assert [row[0] for row in whole[1:]] == [row.requirement or row.text[:7] for row in example.rows]
    assert {len(row) for row in whole} == {8}
    found = entries(example)
    assert bool(rest) == bool(found)
    for head, *rows in rest:
        assert tuple(head) == COLUMNS
        assert len(rows) == len(found)


def test_markdown_leaves_open_what_is_open(broken: Path) -> None:
    """An open difference holds placeholders; a decided one its decision, owner and day."""
    _, (_, *rows) = tables(match_markdown(opened(broken)))
    assert ["REQ-007", "DEL-006", "Sold but not planned"] in [row[:3] for row in rows]
    assert sum(row[4:] == ["[[decision]]", "[[owner]]", "[[day of decision]]"] for row in rows) == 3
    assert ["Jonas Weber", "2026-07-13"] in [row[5:] for row in rows]


def test_markdown_in_the_pid_settles_the_deal(broken: Path) -> None:
    """The rows, put into the PID with decision and owner, are what settles the differences."""
    text = match_markdown(opened(broken)).replace("[[decision]]", "It stays").replace("[[owner]]", "Tom Okafor")
    rows = re.findall(r"^\|.*It stays.*\n", text.replace("[[day of decision]]", "2026-07-20"), re.MULTILINE)
    edit(broken / "pid.md", r"^(\| \| DEL-012 .*\n)", r"\1" + "".join(rows))
    again = opened(broken)
    assert again.open == 0
    assert len(decisions(Gatherer().deal(str(broken))).all) == 13


def test_markdown_of_a_hostile_text(hostile: Path) -> None:
    """Pipes, tags, comments and pictures stay words in their cell."""
    text = match_markdown(opened(hostile))
    whole, rest = tables(text)
    assert {len(row) for row in whole} == {8}
    assert {len(row) for row in rest} == {7}
    assert not re.search(r"(?<!\\)<[a-z/!]|(?<!!\\)!\[", text)
    assert "\x1b" not in text


# --- HTML


def test_html_of_a_hostile_text(hostile: Path) -> None:
    """What a document holds is shown, and is no markup; only our own style and script may run, and nothing is fetched."""
    page = match_html(opened(hostile))
    assert page.count("<script>") == 1
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in page
    assert "<b onclick" not in page
    assert "default-src 'none'" in page
    assert "\x1b" not in page
    assert not re.search(r"https?://|url\(|@import|\ssrc=", page)


def test_html_and_markdown_name_the_exclusion() -> None:
    """A requirement that nobody delivers bears the id of the exclusion that says so."""
    found = opened(ROOT / "docs/examples/berth-booking")
    assert "excluded and said so (EXC-001)" in match_html(found)
    assert "| excluded and said so (EXC-001) |" in match_markdown(found)


def test_html_is_a_table_for_everybody(example: Match) -> None:
    """Tables have a caption, headers their scope; states are words, and the documents are named."""
    page = match_html(example)
    assert page.count("<caption") == page.count("<table>") == page.count('role="region"')
    assert page.count('<th scope="row">') == len(example.rows) + len(entries(example))
    assert '<th scope="col">State</th>' in page
    assert "<dt>Proposal</dt><dd>proposal.md</dd>" in page


@pytest.fixture
def page(browser: Any, hostile: Path, tmp_path: Path) -> Iterator[Any]:
    """The page of the hostile deal, opened from the disk."""
    file = tmp_path / "match.html"
    file.write_text(match_html(opened(hostile)), "utf-8")
    context = browser.new_context(viewport={"width": 1440, "height": 900})
    opened_page = context.new_page()
    opened_page.asked = []
    opened_page.on("request", lambda request: opened_page.asked.append(request.url))
    opened_page.on("pageerror", lambda error: opened_page.asked.append(str(error)))
    opened_page.on("dialog", lambda dialog: opened_page.asked.append(dialog.message))
    opened_page.goto(file.as_uri())
    yield opened_page
    context.close()


def violations(page: Any) -> list[str]:
    """The WCAG rules that the page breaks as it stands, with the first place."""
    found = page.evaluate("asked => axe.run(document, {runOnly: asked, resultTypes: ['violations']})", STANDARDS)
    return [f"{rule['id']} at {rule['nodes'][0]['target'][0]}" for rule in found["violations"]]


needs_browser = pytest.mark.skipif(CHROMIUM is None, reason="needs Chromium")


@needs_browser
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_html_in_a_browser(page: Any, scheme: str) -> None:
    """axe-core finds nothing, no error is thrown, nothing is fetched, and a phone scrolls the tables, not the page."""
    from axe_playwright_python.base import AXE_SCRIPT

    page.emulate_media(color_scheme=scheme)
    page.evaluate(AXE_SCRIPT)
    assert violations(page) == []
    page.set_viewport_size({"width": 390, "height": 844})
    assert page.evaluate("document.documentElement.scrollWidth") == 390
    assert violations(page) == []
    assert [url for url in page.asked if not url.startswith("file:")] == []


@needs_browser
def test_html_can_be_filtered(page: Any) -> None:
    """By state, by what is open, and by words; the page says how many rows are left."""
    rows, said = page.locator("tbody tr:visible"), page.locator(".shown")
    everything = rows.count()
    page.get_by_label("Open only").check()
    assert {row.get_attribute("data-standing") for row in rows.all()} == {"open"}
    assert said.inner_text() == f"{rows.count()} of {everything} rows are shown."
    page.get_by_label("Open only").uncheck()
    page.get_by_label("State").select_option("sold but not planned")
    assert rows.count() == 3
    page.get_by_label("State").select_option("")
    page.get_by_label("Text").fill("LEDGERLINE finance")
    assert rows.count() == 1
    page.get_by_label("Text").fill("")
    assert rows.count() == everything
    assert said.inner_text() == ""


@needs_browser
def test_html_without_scripts_shows_everything(browser: Any, page: Any) -> None:
    """A reader without JavaScript sees all rows and no filter that does nothing."""
    context = browser.new_context(java_script_enabled=False)
    still = context.new_page()
    still.goto(page.url)
    assert still.locator("tbody tr:visible").count() == page.locator("tbody tr").count()
    assert still.locator("form:visible").count() == 0
    context.close()


# --- CSV


def test_csv_is_read_back(example: Match) -> None:
    """A row for each requirement, with its ids, state and share of the price as a number."""
    text = match_csv(example)
    assert text.count("\r\n") == text.count("\n") == len(example.rows) + 1
    rows = list(csv.DictReader(io.StringIO(text)))
    assert tuple(rows[0]) == HEAD
    for row, one in zip(rows, example.rows, strict=True):
        assert (row["requirement"] or None, row["state"]) == (one.requirement, one.state)
        assert tuple(row["scope"].split()) == one.scope
        assert row["amount"] == ("" if one.amount is None else f"{one.amount:.2f}")


def test_csv_holds_no_formula(hostile: Path) -> None:
    """What a spreadsheet would compute begins with an apostrophe."""
    rows = {row["requirement"]: row for row in csv.DictReader(io.StringIO(match_csv(opened(hostile))))}
    assert rows["REQ-004"]["text"].startswith("'=HYPERLINK(")
    assert [guarded(text) for text in ("=1", "+1", "-1", "@x", "1-2")] == ["'=1", "'+1", "'-1", "'@x", "1-2"]


# --- JSON


def test_json_holds_its_contract(example: Match, hostile: Path) -> None:
    """Every match fits the schema, and the schema on the site is that one."""
    jsonschema.Draft202012Validator.check_schema(match_schema())
    for found in (example, opened(hostile)):
        report = json.loads(match_json(found))
        jsonschema.validate(report, match_schema())
        assert report["totals"]["open"] == found.open
        assert [row["requirement"] for row in report["rows"]] == [row.requirement for row in found.rows]
    assert json.loads((ROOT / "docs/reference/match.schema.json").read_text("utf-8")) == match_schema()


def test_json_of_a_row() -> None:
    """A row says what the design promises of it."""
    row = json.loads(match_json(opened(ROOT / "docs/examples/berth-booking")))["rows"][0]
    assert {key: row[key] for key in ("requirement", "priority", "scope", "bid", "pid", "state", "amount", "decision", "owner")} == {
        "requirement": "REQ-001", "priority": "Must", "scope": ["DEL-002"], "bid": ["PRC-002"], "pid": ["DEL-002"],
        "state": "matched", "amount": "23833.34", "decision": None, "owner": None,
    }  # fmt: skip


def test_forms_of_a_deal_without_requirements(tmp_path: Path) -> None:
    """Where there is nothing to divide, no form does: shares are unknown, and the schema holds."""
    folder = tmp_path / "bare"
    folder.mkdir()
    for part in ("scope", "pid"):
        (folder / f"{part}.md").write_text(f"---\ntemplate: {part}@1.0\n---\n\n# A\n", "utf-8")
    found = opened(folder)
    assert "no requirement is written down yet" in " ".join(match_text(found, PLAIN).split())
    assert "Nothing differs." in match_markdown(found)
    assert "No document lists requirements" in match_html(found)
    jsonschema.validate(json.loads(match_json(found)), match_schema())
    assert match_csv(found).count("\n") == 1


# --- the command


def test_command_says_whether_something_is_open(broken: Path) -> None:
    """0 when nothing is open, 1 when something is; with a file the form follows its name."""
    status, output, errors = run("match", ROOT / "docs/examples/payroll-move")
    assert (status, errors) == (0, "")
    assert "Differences: 0 open" in output
    assert run("match", broken)[0] == 1
    for form, suffix in FORMS.items():
        file = broken.parent / f"match{suffix}"
        status, output, _ = run("match", broken, "--output", file)
        assert (status, output) == (1, f"{file}: 14 requirements, 3 open differences\n")
        first, printed = file.read_bytes(), run("match", broken, "--format", form)[1]
        run("match", broken, "--output", file)
        assert first == file.read_bytes()
        assert first.decode().replace("\r\n", "\n") == printed


def test_command_refuses_to_write_over_the_deal(broken: Path) -> None:
    """A report never takes the place of a document that it was made from."""
    before = (broken / "pid.md").read_bytes()
    status, output, errors = run("match", broken, "--output", broken / "pid.md")
    assert (status, output) == (2, "")
    assert "this is a document of the deal" in errors
    assert (broken / "pid.md").read_bytes() == before
    assert run("match", broken, "--output", broken / "no" / "match.md")[0] == 2


def test_a_text_of_somebody_is_not_written_over(broken: Path, tmp_path: Path) -> None:
    """A Markdown file that is there is only written over if it is a match."""
    file = tmp_path / "notes.md"
    file.write_text("# Notes\n", "utf-8")
    status, _, errors = run("match", broken, "--output", file)
    assert (status, "this file is there and is no match" in errors) == (2, True)
    assert file.read_text("utf-8") == "# Notes\n"
    file.unlink()
    assert run("match", broken, "--output", file)[0] == 1
    written = file.read_bytes()
    assert run("match", broken, "--output", file)[0] == 1
    assert file.read_bytes() == written


def test_command_without_a_deal(tmp_path: Path) -> None:
    """It says what a deal has, what was found, and where one might be."""
    status, _, errors = run("match", ROOT / "docs/examples")
    assert status == 2
    assert "a deal has customer requirements, scope and estimate, proposal and PID" in errors
    assert "docs/examples/berth-booking" in errors
    shutil.copy(ROOT / "docs/examples/berth-booking/proposal.md", tmp_path)
    status, _, errors = run("match", tmp_path)
    assert status == 2
    assert "there is only proposal.md" in errors
    for name, words in (("nowhere", "no such folder"), ("proposal.md", "this is a file")):
        assert words in run("match", tmp_path / name)[2]


def test_command_asks_which_of_two_holds(broken: Path) -> None:
    """Two live proposals stop it, by name; a superseded one does not."""
    shutil.copy(broken / "proposal.md", broken / "proposal-old.md")
    with pytest.raises(GatepostError, match=r"proposal-old\.md, proposal\.md"):
        Gatherer().deal(str(broken))
    edit(broken / "proposal-old.md", r"^status: \w+", "status: superseded")
    assert isinstance(Gatherer().deal(str(broken)), Deal)


def test_command_stops_at_a_document_that_cannot_be_read(broken: Path) -> None:
    """A proposal that is no text is not passed over in silence."""
    (broken / "proposal.md").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(GatepostError, match=r"proposal\.md: cannot be read"):
        Gatherer().deal(str(broken))


def test_command_leaves_folders_below_alone(broken: Path) -> None:
    """What lies in a folder below is another deal's; a Word file is named as not read."""
    (broken / "old").mkdir()
    shutil.copy(broken / "proposal.md", broken / "old" / "proposal.md")
    (broken / "scope-v2.docx").write_bytes(b"PK\x03\x04")
    gatherer = Gatherer()
    assert len(gatherer.deal(str(broken)).parts) == 4
    assert not gatherer.deal(str(broken)).extra
    assert {Path(name).name for name in gatherer.unread} == {"scope-v2.docx"}
