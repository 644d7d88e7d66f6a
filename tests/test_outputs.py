"""The outputs of `gatepost check`: each holds against its schema or is read back, whatever documents say."""

from __future__ import annotations

import json
import os
import re
import stat
from collections import Counter
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path
from typing import Any
from urllib.parse import unquote_to_bytes
from xml.etree import ElementTree as ET

import jsonschema
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from gatepost.check import Checker
from gatepost.fix import apply
from gatepost.model import Edit, Finding, Fix, Readiness, Report, Run, Status
from gatepost.names import printable
from gatepost.reports import FORMS, MARK, form_of, written
from gatepost.reports.escapes import relative
from gatepost.reports.github import SHOWN, SUMMARY, summary_github
from gatepost.reports.json import report_schema
from gatepost.reports.markdown import LONGEST
from gatepost.reports.sarif import MOST
from gatepost.reports.text import NOT_CHECKED
from tests.command import called
from tests.conftest import CHROMIUM, ROOT
from tests.test_browser import STANDARDS
from tests.test_cli import FAULTY, PROPOSAL

SCHEMAS = ROOT / "tests" / "schemas"
SARIF = jsonschema.Draft4Validator(json.loads((SCHEMAS / "sarif-2.1.0.json").read_text("utf-8")))
GITLAB = jsonschema.Draft202012Validator(json.loads((SCHEMAS / "gitlab-code-quality.json").read_text("utf-8")))
ODD = (
    "plain words", "a | b \\| c || d", "::error file=x::y", "]]> <!-- --> --> <![CDATA[", "\0 \x07 \x1b[2J \x9b31m",
    "\u202eevil\u202c \u2066x\u2069", "\ud800 \udcff \ufffe", "\u05e9\u05dc\u05d5\u05dd \u0645\u0631\u062d\u0628\u0627",
    "\U0001f469\u200d\U0001f680 e\u0301 \u738b\u82b3", "%0A%0D%25::warning::x", "<script>alert(1)</script> <b onclick=x>",
    "long " * 2000, "one\r\ntwo\u2028three\n::error::four", "[[gap]] [a](javascript:x) ![p](q.png) {0} $x$", "@everyone @a/b #12 !3 :tada: a@b.example",
    "https://a.example www.a.example", "` `` **x** __y__ ~~z~~ # h", "&amp; &lt; \"quoted\" 'single'", ";,:=% ##[error]x ::set-env name=A::B",
    "", " ", "|", "\\",
)  # fmt: skip
TEXT = st.one_of(st.sampled_from(ODD), st.text(st.characters(codec=None), max_size=40))


def finding(
    words: str, line: int = 1, path: str = "deal/pid.md", owner: str | None = None, fix: bool = False
) -> Finding:
    """A finding that says odd things everywhere."""
    excerpt = words.replace("\n", " ")
    return Finding(
        "SEC101", "missing-section", path, line, min(2, len(excerpt) + 1), min(9, len(excerpt) + 1), words or "x",
        words or "y", Status.REVIEW, "business-case", None, owner, Fix((Edit(0, 1, words),)) if fix else None, excerpt,
    )  # fmt: skip


def odd_run(count: int = 1000) -> Run:
    """So many findings with odd characters, some without an owner, some with a fix; and documents of each other sort."""
    reports = []
    for number in range(20):
        path = f"deal {number}/{ODD[number % len(ODD)][:30] or 'x'}.md"
        found = [
            finding(ODD[place % len(ODD)], place + 1, path, ODD[place % 7] or None, fix=place % 3 == 0)
            for place in range(count // 20)
        ]
        reports.append(Report(path, "pid", Status.REVIEW, tuple(found), (), Readiness(31, 24)))
    granted = ((finding("allowed | words", path="z/a.md"), "they <asked> @all"),)
    reports += [
        Report("z/a.md", "scope", None, (), (), Readiness(3, 3), granted),
        Report("z/b.md", "pid", Status.SUPERSEDED, ()),
        Report("z/c.md", None, None, (finding("not UTF-8", path="z/c.md"),)),
    ]
    return Run(tuple(reports), 3, ("z/Bid.docx", "z/\x1b[2J.pdf"))


def run_of(*findings: Finding) -> Run:
    return Run((Report("deal/pid.md", "pid", Status.REVIEW, findings, (), Readiness(3, 1)),))


# --- every form


@pytest.mark.parametrize("form", FORMS)
def test_nothing_in_a_report_is_obeyed(form: str) -> None:
    """No control, terminal escape, bidirectional control or lone surrogate of a document is in any report."""
    text = written(odd_run(), form)
    assert text.encode("utf-8").decode("utf-8") == text
    assert {one for one in text if not one.isprintable()} <= {"\n"}


@pytest.mark.parametrize("form", FORMS)
def test_two_runs_write_the_same_bytes(form: str) -> None:
    """The same findings give the same report."""
    assert written(odd_run(60), form) == written(odd_run(60), form)


@pytest.mark.parametrize("form", sorted(FORMS.keys() - {"concise", "gitlab", "sarif", "junit", "json"}))
def test_what_people_read_says_what_is_not_checked(form: str) -> None:
    """A report that a person reads never lets a clean result stand alone."""
    clean = Run((Report("a.md", "pid", Status.APPROVED, (), (), Readiness(3, 3)),))
    assert NOT_CHECKED in written(clean, form)
    assert NOT_CHECKED in written(odd_run(), form)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(TEXT, st.one_of(st.none(), TEXT), st.booleans()), max_size=5))
def test_anything_goes_through_every_form(told: list[tuple[str, str | None, bool]]) -> None:
    """Whatever the findings say, each report is well formed and holds each of them once."""
    run = run_of(*(finding(words, 1 + place, owner=owner, fix=fix) for place, (words, owner, fix) in enumerate(told)))
    for form in FORMS:
        text = written(run, form)
        assert {one for one in text if not one.isprintable()} <= {"\n"}
        READ[form](text, run)


# --- read back, form by form


def read_text(text: str, run: Run) -> None:
    assert f"{len(run.findings):,} finding" in text


def read_concise(text: str, run: Run) -> None:
    """A line a finding, and nothing else."""
    lines = text.split("\n")[:-1]
    assert len(lines) == len(run.findings)
    for line, one in zip(lines, run.findings, strict=True):
        assert line == f"{printable(one.path)}:{one.line}:{one.column}: {one.code} {printable(one.message)}"


def read_json(text: str, run: Run) -> None:
    """The contract holds, and words come back as they were."""
    report = json.loads(text)
    jsonschema.validate(report, report_schema())
    assert [one["message"] for one in report["findings"]] == [one.message for one in run.findings]


def command(line: str) -> tuple[str, dict[str, str], str]:
    """A workflow command, read and un-escaped by the rules of the runner."""

    def plain(text: str, extra: tuple[tuple[str, str], ...] = ()) -> str:
        for coded, sign in (("%0D", "\r"), ("%0A", "\n"), *extra, ("%25", "%")):
            text = text.replace(coded, sign)
        return text

    assert line.startswith("::")
    end = line.index("::", 2)
    name, _, rest = line[2:end].partition(" ")
    pairs = (part.partition("=") for part in rest.split(",") if part)
    properties = {key: plain(value, ((("%3A", ":")), ("%2C", ","))) for key, _, value in pairs}
    return name, properties, plain(line[end + 2 :])


def read_github(text: str, run: Run) -> None:
    """Each finding is one command; no other line is one."""
    lines = text.split("\n")[:-1]
    errors = [command(line) for line in lines if line.startswith("::error ")]
    assert len(lines) == len(errors) + 1 + (len(run.findings) > SHOWN)
    assert not lines[-1].lstrip().startswith("::")
    for (_, properties, message), one in zip(errors, run.findings, strict=True):
        assert set(properties) == {"file", "line", "col", "endColumn", "title"}
        assert properties["file"] == printable(relative(one.path))
        assert properties["title"] == f"{one.code} {one.name}"
        assert (properties["line"], properties["col"]) == (str(one.line), str(one.column))
        said, _, following = message.partition("\n")
        assert said[:3000] == printable(one.message)[:3000]
        assert following.startswith("next")
        assert "\n" not in following


def read_gitlab(text: str, run: Run) -> None:
    issues = json.loads(text)
    GITLAB.validate(issues)
    assert len(issues) == len(run.findings)
    assert len({one["fingerprint"] for one in issues}) == len(issues)


def read_sarif(text: str, run: Run) -> None:
    """The schema holds; every result names its rule, its file and a place."""
    log = json.loads(text)
    SARIF.validate(log)
    (told,) = log["runs"]
    results, rules = told["results"], told["tool"]["driver"]["rules"]
    assert len(results) == len(run.findings) + sum(len(report.allowed) for report in run.reports)
    assert len({json.dumps(one["partialFingerprints"]) for one in results}) == len(results)
    for result, one in zip(results, run.findings, strict=False):
        assert rules[result["ruleIndex"]]["id"] == result["ruleId"] == one.code
        place = result["locations"][0]["physicalLocation"]
        assert place["artifactLocation"]["uri"].isascii()
        assert place["region"]["startLine"] == one.line
        assert place["region"]["startColumn"] == one.column
        assert "](" not in result["message"]["text"]
        assert ("fixes" in result) == (one.fix is not None)


def read_junit(text: str, run: Run) -> None:
    """A suite a document whose numbers are right; a document without findings has a test that passed or was skipped."""
    root = ET.fromstring(text.encode("utf-8"))
    assert [suite.get("name") for suite in root] == [printable(relative(one.path)) for one in run.reports]
    for suite, report in zip(root, run.reports, strict=True):
        assert int(suite.get("tests", "")) == len(suite) > 0
        assert int(suite.get("failures", "")) == len(suite.findall("testcase/failure")) == len(report.findings)
        assert int(suite.get("skipped", "")) == len(suite.findall("testcase/skipped"))
        for failure, one in zip(suite.findall("testcase/failure"), report.findings, strict=True):
            assert failure.get("message") == printable(one.message)
    assert int(root.get("failures", "")) == len(run.findings)
    assert int(root.get("tests", "")) == sum(map(len, root))


PARSER = MarkdownIt("commonmark").enable(["table", "strikethrough"])


def read_markdown(text: str, run: Run) -> None:
    """Only our tables and headings are made; each finding is a row of five cells that says its words."""
    assert text.startswith(MARK)
    rows: list[list[str]] = []
    for token in PARSER.parse(text):
        assert token.type in SAFE_BLOCKS or (token.type == "html_block" and token.content.strip() == MARK), token
        if token.type == "tr_open":
            rows.append([])
        for one in token.children or ():
            assert one.type in ("text", "text_special", "softbreak", "strong_open", "strong_close", "html_inline"), one
            assert one.type != "html_inline" or one.content == "<!-- -->"
        if token.type == "inline" and token.level == 4 and rows:
            rows[-1].append("".join(one.content for one in token.children or () if one.type.startswith("text")))
    assert not re.search(r"[@#]\w|:\w+:|://", re.sub(r"\n#+ ", "", text))
    found = [row for row in rows if len(row) == 5 and re.fullmatch(r"\d+:\d+", row[0])]
    assert len(found) == len(run.findings) or "Left out" in text
    for row, told in zip(found, run.findings, strict=False):
        assert " ".join(row[1].split())[:300] == " ".join(printable(told.message)[:397].split())[:300]


SAFE_BLOCKS = {
    f"{name}_{end}" for name in ("table", "thead", "tbody", "tr", "th", "td", "heading", "paragraph") for end in ("open", "close")
} | {"inline"}  # fmt: skip


class Page(HTMLParser):
    """The elements, the attributes and the words of a page."""

    def __init__(self) -> None:
        super().__init__()
        self.names: Counter[str] = Counter()
        self.attributes: set[str] = set()
        self.addresses: list[str] = []
        self.words: list[str] = []
        self.open: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.names[tag] += 1
        self.attributes |= {name for name, _ in attrs}
        self.addresses += [value or "" for name, value in attrs if name in ("href", "src")]
        if tag not in ("meta", "link"):
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.words.append(data)


def read_html(text: str, run: Run) -> None:
    """Every element is closed, none is of a document's making, nothing is asked of any host, and each finding is told."""
    page = Page()
    page.feed(text)
    assert page.open == []
    assert not set(page.names) & {"script", "img", "iframe", "form", "input", "b", "object", "svg"}
    assert not {name for name in page.attributes if name.startswith("on") or name == "style"}
    assert all(one.startswith(("#d", "data:,")) for one in page.addresses)
    said = "".join(page.words)
    assert page.names["p"] >= 3 * len(run.findings)
    for one in run.findings:
        assert printable(one.message) in said
        assert printable(one.hint) in said


READ = {
    "text": read_text, "concise": read_concise, "json": read_json, "github": read_github, "gitlab": read_gitlab,
    "sarif": read_sarif, "junit": read_junit, "markdown": read_markdown, "html": read_html,
}  # fmt: skip


@pytest.mark.parametrize("form", FORMS)
def test_a_thousand_odd_findings(form: str) -> None:
    """A report of a thousand findings with odd characters holds against its schema, or is read back whole."""
    READ[form](written(odd_run(), form), odd_run())


@pytest.mark.parametrize("form", FORMS)
def test_a_clean_run(form: str) -> None:
    """A run without a finding is a whole report, too; its document passed."""
    run = Run((Report("a.md", "pid", Status.DRAFT, (), (), Readiness(3, 3)),))
    READ[form](written(run, form), run)


# --- SARIF and GitLab


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"], ids=["LF", "CRLF", "CR"])
def test_sarif_fixes_do_what_gatepost_fix_does(checker: Checker, newline: str) -> None:
    """The replacements of a result, applied by a reader of the format, give the text that `gatepost fix` makes of it.

    So every line that they insert ends as those of the document do.
    """
    text = FAULTY.replace("\n## Price", "\n\U0001f600 wide\n\n## Price").replace("| Id |", "| Nr |", 1)
    text = text.replace("\n## Payment\n", "\n## Paymnt and so on\n").replace("\n", newline)
    report = checker.check(text, "proposal.md")
    assert [one.code for one in report.findings if one.fix]
    (told,) = json.loads(written(Run((report,)), "sarif"))["runs"]
    assert told["columnKind"] == "unicodeCodePoints"
    for result, one in zip(told["results"], report.findings, strict=True):
        if one.fix is None:
            continue
        (change,) = result["fixes"][0]["artifactChanges"]
        after = text
        for part in sorted(change["replacements"], key=lambda part: -int(part["deletedRegion"]["charOffset"])):
            start = part["deletedRegion"]["charOffset"]
            after = (
                after[:start] + part["insertedContent"]["text"] + after[start + part["deletedRegion"]["charLength"] :]
            )
        assert after == apply(text, one.fix.edits) != text
        assert len(after.splitlines()) == after.count(newline), "no line ends otherwise"


def test_fingerprints_survive_lines_above(checker: Checker) -> None:
    """What SARIF and GitLab know a finding by stays when lines are inserted above it, and changes with its words."""
    moved = FAULTY.replace("\n# ", "\n<!-- a note -->\n\n# ", 1)
    other = FAULTY.replace("## Waranty", "## Warrranty")

    def marks(text: str) -> tuple[list[str], list[str], list[int]]:
        run = Run((checker.check(text, "proposal.md"),))
        results = json.loads(written(run, "sarif"))["runs"][0]["results"]
        issues = json.loads(written(run, "gitlab"))
        return (
            [one["partialFingerprints"]["gatepost/v1"] for one in results],
            [one["fingerprint"] for one in issues],
            [one["location"]["lines"]["begin"] for one in issues],
        )

    before, after = marks(FAULTY), marks(moved)
    assert before[:2] == after[:2]
    assert before[2] != after[2]
    assert set(marks(other)[0]).isdisjoint(before[0])


def test_sarif_names_files_by_their_bytes() -> None:
    """Spaces, signs and bytes that are no UTF-8 are escaped; the folder of the check is the base."""
    for path in ("a b/#1?.md", "100%25.md", "\udcff.md", "caf\u00e9.md", "./x/../pid.md"):
        log = json.loads(written(run_of(finding("x", path=path)), "sarif"))
        place = log["runs"][0]["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"]
        assert unquote_to_bytes(place["uri"]) == os.path.normpath(path).encode("utf-8", "surrogateescape")
        assert place["uriBaseId"] in log["runs"][0]["originalUriBaseIds"]


def test_paths_are_told_from_this_folder() -> None:
    """An absolute path below this folder becomes a relative one; another stays what it is."""
    assert relative(str(Path.cwd() / "deal" / "pid.md")) == "deal/pid.md"
    assert relative("./deal/pid.md") == "deal/pid.md"
    assert relative("/elsewhere/pid.md") == "/elsewhere/pid.md"


def test_sarif_carries_the_page_of_a_rule() -> None:
    """A rule's page is in the file, so it needs no address."""
    (rule,) = json.loads(written(run_of(finding("x")), "sarif"))["runs"][0]["tool"]["driver"]["rules"]
    assert rule["id"] == "SEC101"
    assert "Bad" in rule["help"]["markdown"]
    assert "helpUri" not in rule


def test_sarif_shows_what_was_allowed() -> None:
    """A finding allowed in writing is a suppressed result with its reason; the others are said not to be suppressed."""
    results = json.loads(written(odd_run(), "sarif"))["runs"][0]["results"]
    assert [one["suppressions"] for one in results[:-1]] == [[]] * (len(results) - 1)
    assert results[-1]["suppressions"][0]["justification"] == "they <asked> @all"


@pytest.mark.parametrize("form", ["text", "github", "markdown", "html"])
def test_what_is_not_shown_is_counted(form: str) -> None:
    """What a baseline accepts or a change did not cause is counted, and no finding of the report."""
    run = run_of(finding("new"))._replace(accepted=(finding("old words", 7),), since="a\x1bb", unrelated=12)
    text = written(run, form)
    assert "1 finding accepted by the baseline" in text
    assert "12 other findings not shown" in text
    assert "old words" not in text
    assert "\x1b" not in text
    assert "by the baseline" not in written(run_of(finding("new")), form)


def test_sarif_suppresses_what_a_baseline_accepts() -> None:
    """An accepted finding is suppressed from outside its document."""
    text = written(run_of(finding("new"))._replace(accepted=(finding("old", 7),)), "sarif")
    SARIF.validate(json.loads(text))
    results = json.loads(text)["runs"][0]["results"]
    assert [[why["kind"] for why in one["suppressions"]] for one in results] == [[], ["external"]]


def test_sarif_keeps_within_what_github_takes() -> None:
    """Beyond 25,000 findings the file holds the first ones and says so."""
    run = run_of(*(finding("x", line) for line in range(1, MOST + 6)))
    (told,) = json.loads(written(run, "sarif"))["runs"]
    assert len(told["results"]) == MOST
    (note,) = told["invocations"][0]["toolExecutionNotifications"]
    assert "first 25,000 of 25,005 findings" in note["message"]["text"]


# --- limits of GitHub


def test_a_comment_fits() -> None:
    """A comment keeps within GitHub's limit and counts what it leaves out; a short one leaves nothing out."""
    run = odd_run()
    text = written(run, "markdown")
    assert len(text.encode("utf-16-le")) // 2 <= LONGEST
    shown = sum(1 for line in text.split("\n") if line.endswith("| SEC101 |"))
    assert 0 < shown < len(run.findings)
    assert f"**Left out, because there is no room for more: {len(run.findings) - shown:,} findings.**" in text
    assert "Left out" not in written(odd_run(20), "markdown")


def test_the_summary_of_a_step_fits() -> None:
    """The summary holds all of a thousand findings, keeps within a mebibyte, and leaves room for what is there."""
    whole = summary_github(odd_run())
    assert whole.count("| SEC101 |\n") == len(odd_run().findings)
    assert "Left out" not in whole
    for there in (SUMMARY // 2, SUMMARY - 20_000):
        cut = summary_github(odd_run(8000), there)
        assert len(cut.encode("utf-8")) <= SUMMARY - there
        assert "Left out" in cut
    assert summary_github(odd_run(), SUMMARY) == ""


def test_github_says_how_many_annotations_it_shows() -> None:
    """With more findings than GitHub shows, the first line says so; with fewer there is no such line."""
    few, many = (run_of(*(finding("x", line) for line in range(1, count + 1))) for count in (SHOWN, SHOWN + 1))
    assert written(many, "github").startswith(f"::notice title=Gatepost::GitHub shows {SHOWN} of {SHOWN + 1} findings")
    assert "::notice" not in written(few, "github")


# --- the page that is sent


def test_html_marks_the_place() -> None:
    """The excerpt marks what a finding is about, by owner, the busiest first."""
    one = finding("Scope is [TBD] and so on")._replace(column=10, end_column=15, owner="Bid Manager")
    text = written(run_of(one, one._replace(line=2), one._replace(line=3, owner="Architect")), "html")
    assert "Scope is <mark>[TBD]</mark> and so on" in text
    assert text.index("Bid Manager") < text.index("Architect")
    assert "3 findings in 1 document" in text


def test_html_leads_everybody_to_what_is_theirs() -> None:
    """Each who must act has a way to the first document with something to do, and from there to the next."""
    one = finding("x")._replace(owner="Bid Manager")
    other = one._replace(owner="Architect")
    run = Run(
        (
            Report("a.md", "pid", Status.REVIEW, (one, other)),
            Report("b.md", "pid", Status.REVIEW, ()),
            Report("c & d.md", "pid", Status.REVIEW, (one, one)),
        )
    )
    text = written(run, "html")
    targets = set(re.findall(r' id="(d[0-9-]+)"', text))
    assert set(re.findall(r'href="#(d[0-9-]+)"', text)) <= targets
    assert [text.count(f'<a href="#d0-{place}" dir="auto">') for place in (0, 1)] == [1, 1]
    assert text.count("More for the same in") == 1
    assert 'More for the same in <a href="#d2-0"><bdi>c &amp; d.md</bdi></a>' in text


@pytest.mark.parametrize("form", ["text", "markdown", "html"])
def test_people_are_told_what_a_later_status_asks(form: str) -> None:
    """A draft in which nothing is found is not said to be done; where nothing more is asked for, nothing is said."""
    gap = finding("a gap")._replace(demanded=Status.APPROVED)
    draft = Report("deal/pid.md", "pid", Status.DRAFT, (), (gap, gap._replace(demanded=Status.REVIEW), gap))
    assert "As review there would be 1 finding more; as approved 3." in written(Run((draft,)), form)
    signed = draft._replace(later=(gap,))
    assert "As approved there would be 1 finding more." in written(Run((signed,)), form)
    assert "there would be" not in written(Run((draft._replace(later=()),)), form)


needs_browser = pytest.mark.skipif(CHROMIUM is None, reason="needs Chromium")


@needs_browser
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_html_in_a_browser(browser: Any, tmp_path: Path, scheme: str) -> None:
    """axe-core finds nothing, nothing is fetched, and neither a desk nor a phone scrolls sideways."""
    from axe_playwright_python.base import AXE_SCRIPT

    (tmp_path / "report.html").write_text(written(odd_run(60), "html"), "utf-8")
    context = browser.new_context(viewport={"width": 1440, "height": 900}, color_scheme=scheme, bypass_csp=True)
    page = context.new_page()
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto((tmp_path / "report.html").as_uri())
    page.evaluate(AXE_SCRIPT)
    found = page.evaluate("asked => axe.run(document, {runOnly: asked, resultTypes: ['violations']})", STANDARDS)
    assert [(one["id"], one["nodes"][0]["html"]) for one in found["violations"]] == []
    for width in (1440, 390):
        page.set_viewport_size({"width": width, "height": 844})
        assert page.evaluate("document.documentElement.scrollWidth") <= width
    assert [one for one in asked if not one.startswith(("file:", "data:"))] == []
    context.close()


# --- the command


@pytest.fixture
def deal(tmp_path: Path) -> Path:
    """A folder with a proposal that has findings."""
    (tmp_path / "proposal.md").write_text(FAULTY, "utf-8")
    (tmp_path / "notes.md").write_text("# Notes\n", "utf-8")
    return tmp_path


def test_several_outputs_at_once(deal: Path) -> None:
    """Standard output has one form and each file its own; all hold the same finding."""
    names = ("r.sarif", "r.xml", "r.html", "r.md", "r.json", "r.txt", "gl-code-quality-report.json", "r.sarif.json")
    extra = ("gitlab:any.json", "concise:list")
    wanted = [part for name in (*names, *extra) for part in ("--output", name)]
    status, output, _ = called("check", "proposal.md", "--format", "concise", *wanted, cwd=deal)
    assert status == 1
    assert output.startswith("proposal.md:")
    assert len(output.splitlines()) == 1
    assert (deal / "list").read_text("utf-8") == output
    for name in names:
        assert "SEC102" in (deal / name).read_text("utf-8")
    SARIF.validate(json.loads((deal / "r.sarif").read_text("utf-8")))
    assert (deal / "r.sarif.json").read_bytes() == (deal / "r.sarif").read_bytes()
    assert (deal / "any.json").read_bytes() == (deal / "gl-code-quality-report.json").read_bytes()
    jsonschema.validate(json.loads((deal / "r.json").read_text("utf-8")), report_schema())


def test_report_may_be_written_again(deal: Path) -> None:
    """A second run replaces its own reports and gives the same bytes."""
    wanted = ("check", "proposal.md", "-o", "r.md", "-o", "r.sarif")
    called(*wanted, cwd=deal)
    before = (deal / "r.md").read_bytes(), (deal / "r.sarif").read_bytes()
    assert called(*wanted, cwd=deal)[0] == 1
    assert before == ((deal / "r.md").read_bytes(), (deal / "r.sarif").read_bytes())


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("report.foo", "Known endings: .txt (text)"),
        ("report", "the name does not tell the form"),
        ("-", "the name does not tell the form"),
        ("guthub:x.json", "did you mean github:x.json?"),
        ("no/such/report.json", "there is no folder no/such"),
        ("markdown:.", "this is a folder"),
        ("proposal.md", "this file is there and is no report"),
        ("notes.md", "this file is there and is no report"),
    ],
)
def test_output_that_cannot_be_is_refused_before_anything_is_checked(deal: Path, name: str, words: str) -> None:
    """A wrong --output ends the run at once, with what to do: even what is to be checked has not been looked for."""
    status, output, errors = called("check", "there-is-no-such-folder", "--output", name, cwd=deal)
    assert (status, output) == (2, "")
    assert words in errors
    assert "no such file" not in errors
    assert (deal / "proposal.md").read_text("utf-8") == FAULTY


def test_file_is_not_named_twice(deal: Path) -> None:
    """Two forms in one file are refused."""
    status, _, errors = called("check", ".", "-o", "a.json", "-o", "gitlab:a.json", cwd=deal)
    assert status == 2
    assert "named twice" in errors


def test_full_disk_leaves_the_old_report(deal: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where a file cannot be written, the old one stays whole, no other is left behind, and the run could not run."""

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    (deal / "r.json").write_text("old", "utf-8")
    there = sorted(deal.iterdir())
    monkeypatch.setattr(os, "replace", full)
    status, _, errors = called("check", "proposal.md", "-o", "r.json", cwd=deal)
    assert (status, errors) == (2, "gatepost: r.json: cannot be written: No space left on device\n")
    assert (deal / "r.json").read_text("utf-8") == "old"
    assert sorted(deal.iterdir()) == there


def test_report_may_be_read_by_others(deal: Path) -> None:
    """A new file has the rights that a shell would give it; one that was there keeps its own."""
    before = os.umask(0o022)
    try:
        (deal / "old.json").write_text("{}", "utf-8")
        (deal / "old.json").chmod(0o600)
        called("check", "proposal.md", "-o", "new.json", "-o", "old.json", cwd=deal)
    finally:
        os.umask(before)
    assert stat.S_IMODE((deal / "new.json").stat().st_mode) == 0o644
    assert stat.S_IMODE((deal / "old.json").stat().st_mode) == 0o600


def test_step_summary_is_added_to(deal: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """On GitHub the table goes behind what the summary of the step holds; other forms leave the summary alone."""
    summary = deal / "summary"
    summary.write_text("before\n", "utf-8")
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(summary))
    called("check", "proposal.md", cwd=deal)
    assert summary.read_text("utf-8") == "before\n"
    status, output, _ = called("check", "proposal.md", "--format", "github", cwd=deal)
    assert status == 1
    assert output.startswith("::error file=proposal.md,line=")
    assert summary.read_text("utf-8").startswith(f"before\n{MARK}\n### Gatepost: 1 finding in 1 document\n")
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(deal / "no" / "where"))
    status, _, errors = called("check", "proposal.md", "--format", "github", cwd=deal)
    assert status == 2
    assert errors.startswith("gatepost: GITHUB_STEP_SUMMARY: ")


def test_clean_document_passes_in_every_form(deal: Path) -> None:
    """Without a finding the status is 0, whatever the form."""
    (deal / "proposal.md").write_text(PROPOSAL, "utf-8")
    for form in FORMS:
        assert called("check", "proposal.md", "--format", form, cwd=deal)[0] == 0


def test_longest_ending_tells_the_form() -> None:
    """A name tells its form by its ending in any case; the longer ending wins."""
    assert form_of("r.SARIF") == form_of("r.sarif.json") == "sarif"
    assert form_of("gl-code-quality-report.json") == "gitlab"
    assert form_of("report.json") == "json"
    assert form_of("report.yaml") is None


# --- the page


def rows(page: str) -> Iterator[list[str]]:
    for line in page.split("\n"):
        if line.startswith("| [`"):
            yield [cell.strip() for cell in line.strip("|").split("|")]


def test_page_lists_every_form() -> None:
    """The page of the outputs has each form with its endings, and a part about each."""
    page = (ROOT / "docs" / "reference" / "outputs.md").read_text("utf-8")
    listed = {re.findall(r"`([^`]+)`", name)[0]: re.findall(r"`([^`]+)`", endings) for name, _, endings in rows(page)}
    assert listed == {name: list(form.endings) for name, form in FORMS.items()}
    assert re.findall(r"^## `(\w+)`$", page, re.MULTILINE) == list(FORMS)
    for number in (MOST, LONGEST):
        assert f"{number:,}" in page
