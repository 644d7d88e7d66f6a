"""The commands: what they print where, and with what they end. Never with a traceback."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from pathlib import Path

import jsonschema
import pytest

from gatepost.commands.terminal import style
from gatepost.files import read_text
from gatepost.reports.json import report_schema
from gatepost.rules import FAMILIES, load
from tests.command import called, installed, run
from tests.conftest import ROOT

PROPOSAL = (ROOT / "docs/examples/pump-spares/proposal.md").read_text("utf-8")
FAULTY = PROPOSAL.replace("\n## Warranty\n", "\n## Waranty\n")


@pytest.fixture
def deal(tmp_path: Path) -> Path:
    """A folder with a proposal that is clean, one that is not, and files that are neither."""
    folder = tmp_path / "deal"
    (folder / "old").mkdir(parents=True)
    (folder / "proposal.md").write_text(PROPOSAL, "utf-8")
    (folder / "old" / "proposal.md").write_text(FAULTY, "utf-8")
    (folder / "notes.md").write_text("# Notes\n", "utf-8")
    (folder / "picture.md").write_bytes(b"\x89PNG\x00\x00")
    (folder / "list.txt").write_text("# Price\n", "utf-8")
    return folder


# --- check


def test_check_says_nothing_found(deal: Path) -> None:
    """A document without findings ends with 0, and what is not checked is said all the same."""
    status, output, errors = run("check", deal / "proposal.md")
    assert (status, errors) == (0, "")
    assert "1 document checked, 0 findings." in output
    assert "Not checked: " in output


def test_check_says_what_was_found(deal: Path) -> None:
    """A finding ends with 1: place, message, the line with a caret, the next step, who acts."""
    status, output, errors = run("check", "old/proposal.md", cwd=deal)
    assert (status, errors) == (1, "")
    line = FAULTY.split("\n").index("## Waranty") + 1
    assert f"old/proposal.md:{line}:4: " in output
    assert "(SEC102)" in output
    assert f"  {line} | ## Waranty\n" in output
    assert "^^^^^^^\n" in output
    assert "next (Delivery Manager): rename the heading" in output
    assert "1 finding can be mended by: gatepost fix" in output


def test_check_of_a_folder(deal: Path) -> None:
    """A folder is walked; files of no kind, and files that are no text, are passed over and counted."""
    status, output, _ = called("check", deal)
    assert status == 1
    assert "2 documents checked, 1 finding." in output
    assert "2 other Markdown files passed over." in output
    assert called("check", cwd=deal)[:2] == called("check", ".", cwd=deal)[:2]


def test_order_of_paths_does_not_matter(deal: Path) -> None:
    """Findings are sorted by path, a file is looked at once, and two runs give the same bytes."""
    one, two = "proposal.md", "old/proposal.md"
    first = called("check", "--format", "json", one, two, cwd=deal)
    assert first == called("check", "--format", "json", two, one, one, cwd=deal)
    assert [entry["path"] for entry in json.loads(first[1])["documents"]] == [two, one]


def test_check_as_a_later_status(tmp_path: Path) -> None:
    """--as asks what another status would demand."""
    draft = PROPOSAL.replace("status: approved", "status: draft").replace("- [x] The people", "- [ ] The people")
    (tmp_path / "proposal.md").write_text(draft, "utf-8")
    status, output, _ = called("check", tmp_path / "proposal.md")
    assert status == 0
    assert "As approved there would be 1 finding more." in output
    status, output, _ = called("check", "--as", "approved", tmp_path / "proposal.md")
    assert status == 1
    assert "(SGN102)" in output


def test_check_with_a_kind(tmp_path: Path) -> None:
    """--kind helps a document that does not say its kind, and goes for files that were named alone."""
    (tmp_path / "offer-a.md").write_text(PROPOSAL.replace("template: proposal@1.0\n", ""), "utf-8")
    assert called("check", "--kind", "proposal", tmp_path / "offer-a.md")[0] == 0
    status, output, _ = called("check", tmp_path / "offer-a.md")
    assert status == 1
    assert "(DOC101)" in output
    status, _, error = called("check", tmp_path)
    assert status == 2
    assert "nothing was checked" in error
    assert "1 other Markdown file" in error


def test_json_is_the_contract(deal: Path) -> None:
    """The JSON report is what its schema says, with findings, allowances and documents without a kind."""
    (deal / "proposal.md").write_text(
        FAULTY.replace("## Waranty\n", "## Waranty\n\n<!-- allow SEC102: their word -->\n"), "utf-8"
    )
    status, output, errors = called(
        "check", "--format", "json", deal / "proposal.md", deal / "old", deal / "notes.md", deal / "picture.md"
    )
    assert (status, errors) == (1, "")
    report = json.loads(output)
    jsonschema.Draft202012Validator.check_schema(report_schema())
    jsonschema.validate(report, report_schema())
    assert {one["code"] for one in report["findings"]} == {"SEC102", "DOC101", "DOC103"}
    assert report["allowed"][0]["reason"] == "their word"
    assert all(one["fix"] in ("safe", "unsafe", None) for one in report["findings"])


# --- what keeps a command from running


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("check", "nowhere.md"), "nowhere.md: there is no such file or folder"),
        (("check", "--kind", "memo", "proposal.md"), "--kind memo: no such kind; known are"),
        (("check", "--as", "final", "proposal.md"), "'final' is not one of"),
        (("check", "--format", "xml"), "'xml' is not one of"),
        (("check", "--wrong"), "No such option"),
        (("chekc",), "did you mean check?"),
        (("fix", "nowhere.md"), "nowhere.md: there is no such file or folder"),
        (("fix", "picture.md"), "the file is binary"),
        (("fix", "--kind", "memo"), "--kind memo: no such kind"),
        (("facts", "nowhere.md"), "nowhere.md: "),
        (("facts", "picture.md"), "the file is binary"),
        (("facts", "--kind", "memo", "notes.md"), "--kind memo: no such kind"),
        (("facts",), "Missing argument"),
        (("explain", "SEC999"), "no rule is called SEC999; did you mean SEC"),
        (("explain", "jokes"), "no rule is called jokes; `gatepost explain` lists them"),
        (("facts", "old"), "old: "),
    ],
)
def test_what_keeps_a_command_from_running(deal: Path, arguments: tuple[str, ...], words: str) -> None:
    """A wrong argument is one message on standard error, and status 2."""
    status, output, errors = called(*arguments, cwd=deal)
    assert (status, output) == (2, "")
    assert words in errors


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("gatepost.toml", "exlude = []", "exlude is not known; did you mean exclude?"),
        ("gatepost.toml", "exclude = [", "gatepost.toml: "),
        ("gatepost.toml", 'templates = "none"', "there is no folder"),
        ("gatepost.toml", 'off.SEC106 = ""', "off takes a reason"),
        ("gatepost.toml", 'off.SEC199 = "no"', "no rule has that code; did you mean SEC"),
        ("pyproject.toml", "[tool.gatepost]\nexclude = 3", "exclude is a list of texts"),
    ],
)
def test_faulty_configuration(deal: Path, name: str, content: str, words: str) -> None:
    """A configuration that says what is not known stops the command, with file and key."""
    (deal / name).write_text(content, "utf-8")
    for command in ("check", "fix"):
        status, output, errors = called(command, "proposal.md", cwd=deal)
        assert (status, output) == (2, "")
        assert name in errors
        assert words in errors


def test_faulty_kind(deal: Path) -> None:
    """A kind of one's own that contradicts itself stops the command, with file and key."""
    (deal / "kinds" / "memo").mkdir(parents=True)
    (deal / "kinds" / "memo" / "template.md").write_text("# Memo\n\n## Purpose\n\n[[why]]\n", "utf-8")
    (deal / "kinds" / "memo" / "document.toml").write_text("[section.porpose]\n", "utf-8")
    (deal / "gatepost.toml").write_text('templates = "kinds"', "utf-8")
    (deal / "memo.md").write_text("# Memo\n", "utf-8")
    status, output, errors = run("check", "memo.md", cwd=deal)
    assert (status, output) == (2, "")
    assert "did you mean purpose?" in errors


def test_files_that_are_no_text(tmp_path: Path) -> None:
    """A file that was named and cannot be read is one finding, and the others are still checked."""
    (tmp_path / "proposal.md").write_text(PROPOSAL, "utf-8")
    (tmp_path / "pid.md").write_bytes(b"PK\x03\x04")
    (tmp_path / "latin.md").write_bytes(b"# caf\xe9\n")
    (tmp_path / "empty.md").write_bytes(b"")
    status, output, errors = called("check", *sorted(tmp_path.iterdir()))
    assert (status, errors) == (1, "")
    assert output.count("(DOC103)") == 2
    assert output.count("(DOC101)") == 1
    assert "1 document checked, 3 findings." in output


def test_file_without_permission(deal: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A file that may not be read is one finding, and the others are still checked."""

    def refuse(*_: object) -> int:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(os, "open", refuse)
    read = read_text(deal / "proposal.md")
    assert read.text is None
    assert read.fault.startswith("the file cannot be read: Permission denied\n")


def test_special_files(tmp_path: Path) -> None:
    """A link that leads nowhere and a folder called like a document do no harm."""
    (tmp_path / "gone.md").symlink_to(tmp_path / "nowhere.md")
    (tmp_path / "folder.md").mkdir()
    (tmp_path / "folder.md" / "proposal.md").write_text(PROPOSAL, "utf-8")
    (tmp_path / "round").symlink_to(tmp_path)
    status, output, errors = called("check", tmp_path)
    assert (status, errors) == (0, "")
    assert "1 document checked" in output


def test_named_pipe(tmp_path: Path) -> None:
    """A named pipe is no document: it is refused, not waited for."""
    os.mkfifo(tmp_path / "proposal.md")
    command = [sys.executable, "-c", "from gatepost.cli import main; main()", "check", str(tmp_path)]
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "scripts")}
    subprocess.run(command, env=environment, capture_output=True, timeout=2, check=False)


def test_reader_of_the_output_goes_away(deal: Path) -> None:
    """`gatepost check | head -1` ends without a word about the pipe."""
    (deal / "proposal.md").write_text(
        "---\ntemplate: proposal@1.0\nstatus: review\n---\n\n# A\n\n" + "TBD and TBD\n\n" * 9000, "utf-8"
    )
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "scripts")}
    check = [sys.executable, "-c", "from gatepost.cli import main; main()", "check", str(deal / "proposal.md")]
    with subprocess.Popen(check, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.readline()
        process.stdout.close()
        assert process.stderr.read() == b""


@pytest.mark.parametrize(
    ("words", "ends"), [("--format json .", 1), ("--format json --as draft deal", 0), ("nowhere", 2)]
)
def test_the_end_comes_after_the_last_word(tmp_path: Path, words: str, ends: int) -> None:
    """The process ends at once when its report is written: all of it, and with the status that it says."""
    (tmp_path / "deal").mkdir()
    (tmp_path / "deal" / "proposal.md").write_text(PROPOSAL, "utf-8")
    for number in range(60):
        (tmp_path / str(number)).mkdir()
        (tmp_path / str(number) / "proposal.md").write_text(FAULTY, "utf-8")
    done = installed("check", *words.split(), within=tmp_path)
    assert done.returncode == ends
    if ends == 2:
        assert done.stderr == b"gatepost: nowhere: there is no such file or folder\n"
    else:
        assert len(json.loads(done.stdout)["documents"]) == (61 if ends else 1)


def test_output_in_a_narrow_encoding(deal: Path) -> None:
    """A terminal that knows ASCII alone gets the report all the same."""
    (deal / "proposal.md").write_text(FAULTY.replace("## Waranty", "## Waranty \N{WHITE HEAVY CHECK MARK}"), "utf-8")
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "scripts"), "PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"}
    check = [sys.executable, "-c", "from gatepost.cli import main; main()", "check", str(deal / "proposal.md")]
    done = subprocess.run(check, env=environment, capture_output=True, check=False)
    assert done.returncode == 1
    assert done.stderr == b""
    assert b"(SEC102)" in done.stdout


# --- explain, facts, help


def test_explain_lists_the_rules() -> None:
    """Without a code every rule is listed, by family."""
    status, output, errors = run("explain")
    assert (status, errors) == (0, "")
    for rule in load().values():
        assert f"  {rule.code}  {rule.name}" in output
    for words in FAMILIES.values():
        assert words in output


@pytest.mark.parametrize("code", ["SEC101", "sec101", "missing-section"])
def test_explain_shows_a_page(code: str) -> None:
    """A rule is found by code or name, in any case."""
    status, output, errors = called("explain", code)
    assert (status, errors) == (0, "")
    assert output.startswith("SEC101 missing-section\nDemanded of every document.\n\nA section that the kind demands")
    assert "## Bad" in output
    assert "## Good" in output


def test_facts_of_a_document(deal: Path) -> None:
    """What was read is shown line by line: fields, headings with their sections, tables, items, what is missing."""
    status, output, errors = called("facts", "old/proposal.md", cwd=deal)
    assert (status, errors) == (0, "")
    assert "kind      Proposal (proposal@1.0), status approved" in output
    assert "field    engagement = commodity  (choice)" in output
    assert "## Deliverables  -> deliverables (filled in)" in output
    assert "item     DEL-001" in output
    assert "## Waranty  (no section of the kind)" in output
    assert "missing   Warranty" in output


def test_facts_of_a_document_of_no_kind(deal: Path) -> None:
    """Of a file that is of no known kind the headings are shown as they stand."""
    status, output, errors = called("facts", deal / "notes.md")
    assert (status, errors) == (0, "")
    assert "kind      not known" in output
    assert "heading  # Notes" in output


def test_help_and_version() -> None:
    """Each command is listed with a sentence, and has its help; the exit statuses are said."""
    status, output, errors = run("--help")
    assert (status, errors) == (0, "")
    for command in ("check", "fix", "new", "explain", "facts"):
        assert f"  {command} " in output
        assert run(command, "--help")[0] == 0
    assert "0 nothing found, 1 findings, 2 could not run" in output
    assert run("--version")[1].startswith("gatepost ")


@pytest.mark.parametrize("words", [(), ("new",)])
def test_without_a_command(words: tuple[str, ...]) -> None:
    """Without a command the help is shown, line by line, and nothing was run."""
    status, output, errors = run(*words)
    assert status == 2
    assert (output + errors).startswith(" ".join(("Usage: gatepost", *words)))
    assert len((output + errors).splitlines()) > 10


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("check", "--nosuch"), "gatepost check: No such option"),
        (
            ("check", "--shard", "x"),
            "gatepost check: Invalid value for '--shard': write it as 3/10, the third of ten parts. See",
        ),
        (("match",), "gatepost match: Missing argument 'DEAL'. See gatepost match --help"),
        (("new", "bod"), "gatepost new: No such command 'bod'"),
    ],
)
def test_a_wrong_word_is_one_line(words: tuple[str, ...], told: str) -> None:
    """One line on standard error says what is wrong with the command, and where its help is."""
    status, output, errors = called(*words)
    assert (status, output, errors.count("\n")) == (2, "", 1)
    assert errors.startswith(told)
    assert errors.endswith(f" See {told.partition(':')[0]} --help\n")


@pytest.mark.parametrize("closed", [">&-", "2>&-", ">&- 2>&-"])
@pytest.mark.parametrize("words", ["check deal", "gate qualify deal", "match deal", "explain SEC101"])
def test_nobody_listens(deal: Path, words: str, closed: str) -> None:
    """Where standard output or standard error is closed, the exit status says the same, and nothing else happens."""
    status, _, _ = called(*words.split(), cwd=deal.parent)
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "scripts")}
    line = f'exec "$1" -c "from gatepost.cli import main; main()" {words} {closed}'
    done = subprocess.run(
        ["sh", "-c", line, "sh", sys.executable], cwd=deal.parent, env=environment, capture_output=True, timeout=60,
        check=False,
    )  # fmt: skip
    assert (done.returncode, b"Traceback" in done.stderr) == (status, False)


@pytest.mark.parametrize(
    ("terminal", "environment", "coloured"),
    [
        (True, {}, True), (True, {"NO_COLOR": ""}, True), (True, {"TERM": "xterm"}, True), (True, {"CI": "1"}, True),
        (True, {"NO_COLOR": "1"}, False), (True, {"NO_COLOR": "0"}, False), (True, {"TERM": "dumb"}, False),
        (False, {}, False), (False, {"NO_COLOR": ""}, False),
    ],
)  # fmt: skip
def test_colours(monkeypatch: pytest.MonkeyPatch, terminal: bool, environment: dict[str, str], coloured: bool) -> None:
    """They are for a terminal that has them, and for whoever did not say NO_COLOR; an empty NO_COLOR says nothing."""
    for name in ("NO_COLOR", "TERM"):
        monkeypatch.delenv(name, raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    output = io.StringIO()
    monkeypatch.setattr(output, "isatty", lambda: terminal)
    monkeypatch.setattr(sys, "stdout", output)
    assert ("\x1b" in style().bold("x")) is coloured


def test_explain_lists_a_family() -> None:
    """Three letters list the rules that begin with them, and no others; letters of no family are an error."""
    status, output, _ = called("explain", "sgn")
    codes = [line.split()[0] for line in output.splitlines()[1:]]
    assert (status, output.startswith("SGN  ")) == (0, True)
    assert codes == [code for code in load() if code.startswith("SGN")]
    assert called("explain", "XYZ")[0] == 2
