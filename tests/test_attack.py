"""What SECURITY.md promises, promise by promise: `P1` there is `p1` here."""

from __future__ import annotations

import csv
import io
import json
import os
import re
import resource
import signal
import subprocess
import sys
from collections.abc import Callable
from functools import partial
from hashlib import sha256
from pathlib import Path
from random import Random
from types import FrameType
from typing import Any, Self

import pytest

from fuzz.expressions import Expression, expressions, growth, slowest
from fuzz.growth import Shape, shapes, work
from fuzz.more import gated
from fuzz.mutate import Seed
from fuzz.run import Found, _checkers, deal, document, guarded, keep, mend, others, packed, push, sign, unpacked
from gatepost.check import Checker
from gatepost.deal import Deal
from gatepost.demands import Gate
from gatepost.differences import Difference, coverage, half_decided
from gatepost.document import Document
from gatepost.endings import line_end
from gatepost.files import read_text, replace
from gatepost.gate import Blocker, Verdict
from gatepost.kinds import Kinds
from gatepost.match import match
from gatepost.model import Run, Status
from gatepost.read import read
from gatepost.read.native import read_blocks as native
from gatepost.read.pure import read_blocks as pure
from gatepost.reports import written
from gatepost.reports.gate import gate_json, gate_markdown
from gatepost.reports.match.csv import match_csv
from gatepost.reports.match.html import match_html
from gatepost.reports.match.markdown import match_markdown
from tests.command import GATEPOST, in_process, installed
from tests.conftest import ROOT, TODAY

CRASHES = ROOT / "tests" / "crashes"
EXAMPLE = ROOT / "docs" / "examples" / "berth-booking"


def refused(done: subprocess.CompletedProcess[bytes]) -> str:
    """What a command said that could not run."""
    said = done.stderr.decode()
    assert done.returncode == 2, said
    assert said.startswith(("gatepost: ", "Usage: ")), said
    assert "Traceback" not in said
    return said


def test_every_promise_has_its_test() -> None:
    """A promise without a test, or a test without a promise, stops here."""
    promised = set(re.findall(r"\*\*P(\d+)\.", (ROOT / "SECURITY.md").read_text("utf-8")))
    tested = set(re.findall(r"^def test_p(\d+)_", Path(__file__).read_text("utf-8"), re.MULTILINE))
    assert promised == tested
    assert len(promised) == max(map(int, promised))


# --- P1: any text is read


@pytest.mark.parametrize("number", range(0, 120, 10))
def test_p1_spoilt_documents_break_nothing(number: int) -> None:
    """Ten documents of the fuzzer: checked, printed, mended, signed, without an error and in time.

    Some are lifted, learned from, sent, held against a baseline, or asked about by an editor.
    """
    for one in range(number, number + 10):
        spoilt = document(5, one)
        assert not guarded(lambda: push(spoilt, one), len(spoilt.text))  # noqa: B023
        if one % 10 == 0:
            for job in (partial(mend, unsafe=one % 20 == 0), sign):
                assert not guarded(partial(job, spoilt), 20 * len(spoilt.text))
        if one % 3 == 0:
            assert not guarded(lambda: others(spoilt, 16 * one), 20 * len(spoilt.text))  # noqa: B023


def test_p1_spoilt_deals_break_nothing() -> None:
    """Documents of the fuzzer as a deal: compared, matched, asked at every gate."""
    opened = [push(document(6, number)) for number in range(40)]
    documents = [
        Document(one.reading, one.kind, f"{at}/{one.path}", TODAY)
        for at, one in enumerate(opened)
        if isinstance(one, Document)
    ]
    assert len(documents) > 10
    for at in range(0, len(documents), 5):
        deal(documents[at : at + 5])


def test_p1_strange_gates_are_refused_or_asked() -> None:
    """Gates of a configuration that somebody spoilt: refused in words, or listed, shown, asked and printed."""
    opened = [
        _checkers()[None].open((EXAMPLE / f"{name}.md").read_text("utf-8"), f"{name}.md") for name in ("scope", "pid")
    ]
    one = Deal("deal", [it for it in opened if isinstance(it, Document)])
    asked = [gated(one, lambda status: _checkers()[status], TODAY, Random(number)) for number in range(150)]
    assert 5 < sum(asked) < 100


def test_p1_what_once_broke_something_does_so_no_more() -> None:
    """The seed corpus of what the fuzzer found."""
    kept = sorted(CRASHES.rglob("*.md"))
    assert kept
    for path in kept:
        one = Seed(path.name, path.read_bytes().decode("utf-8", "surrogatepass"))
        jobs: list[Callable[[Seed], object]] = [push, partial(mend, unsafe=True), sign]
        jobs += [partial(others, number=16 * turn) for turn in range(5)]
        for job in jobs:
            assert not guarded(partial(job, one), 20 * len(one.text)), path


def test_p1_deals_that_once_broke_something_do_so_no_more(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A deal is kept in one file, as it was, and can be read again."""
    monkeypatch.setattr("fuzz.run.CRASHES", tmp_path)
    scope = Seed("scope.md", "---\ntemplate: scope@1.0\n---\r\n# A\x1e\ud800\n")
    kept = keep(Found(1, "deal", packed([scope, scope]), "KeyError in links.py:f: 'x'"))
    assert unpacked(kept.read_bytes()) == [scope, scope]
    for path in [kept, *sorted(CRASHES.rglob("deal.json"))]:
        opened = [_checkers()[None].open(one.text, one.path) for one in unpacked(path.read_bytes())]
        assert not guarded(lambda: deal([one for one in opened if isinstance(one, Document)]), path.stat().st_size)  # noqa: B023


@pytest.mark.parametrize("path", sorted(CRASHES.glob("*-??????/*")), ids=lambda path: path.parent.name)
def test_p1_what_broke_something_is_kept_to_the_byte(path: Path) -> None:
    """Its folder carries its digest: git must not mend its ends of lines, nor an editor its last line."""
    assert path.parent.name.endswith(sha256(path.read_bytes()).hexdigest()[:6])


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (b"\x00" * 100, "binary"),
        (b"# a\n" + b"b" * 9000 + b"\x00\x1b[31m\n", ""),
        (b"\xff\xfea\x00", "UTF-16"),
        (b"# a\n\xed\xa0\x80\n", "line 2 holds the byte 0xed"),
        (b"PK\x03\x04", "Word"),
        (b"", ""),
        (b"\xef\xbb\xbf\xef\xbb\xbf---\n", ""),
    ],
)
def test_p1_bytes_that_are_no_text_are_findings(data: bytes, told: str, tmp_path: Path) -> None:
    """Bytes that are no text are told so; a NUL far into a text, or no text at all, is read."""
    (tmp_path / "pid.md").write_bytes(data)
    done = in_process("check", "pid.md", within=tmp_path)
    assert done.returncode == 1
    assert told in done.stdout.decode()
    assert not done.stderr


@pytest.mark.parametrize(
    "words",
    [
        "off = " + "[" * 5000,
        "a = " + "{a=" * 5000,
        "version = 0x" + "f" * 5000,
        ".".join("a" * 20_000) + " = 1",
        "version = " + "9" * 5000,
        '"\\u001b[2J" = 1',
        "min = nan",
        "x" * 300_000,
        "\x00",
    ],
)
@pytest.mark.parametrize("name", ["gatepost.toml", "kinds/note/document.toml"])
def test_p1_declarations_of_strangers_are_refused_in_words(name: str, words: str, tmp_path: Path) -> None:
    """A configuration or a kind that nobody would write is refused with one printable line."""
    (tmp_path / "kinds" / "note").mkdir(parents=True)
    (tmp_path / "kinds" / "note" / "template.md").write_text("# Note\n\n## Summary\n\nText.\n")
    (tmp_path / "gatepost.toml").write_text('templates = "kinds"\n')
    (tmp_path / name).write_text(words)
    (tmp_path / "note.md").write_text("---\ntemplate: note@1.0\n---\n")
    said = refused(in_process("check", "note.md", within=tmp_path))
    assert said.replace("\n", "").isprintable()
    assert said.count("\n") == 1


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no /dev/full")
@pytest.mark.parametrize("words", [("check", "."), ("facts", "pid.md"), ("explain",)])
def test_p1_a_full_disk_behind_the_output_is_said(words: tuple[str, ...], tmp_path: Path) -> None:
    """What cannot be printed ends in a line, too."""
    (tmp_path / "pid.md").write_text("# A\n")
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [GATEPOST, *words], cwd=tmp_path, stdout=full, stderr=subprocess.PIPE, check=False, timeout=60
        )
    assert done.returncode == 2
    assert done.stderr.startswith(b"gatepost: ")
    assert b"Traceback" not in done.stderr


# --- P2: time and memory

_SHAPES = (
    "'[[a]]' opens a line", "'[TBD]' on one line", "'1. ' opens a line", "'> ' opens a line", "'`a' on one line", "'<!-- ' on one line", "'DEL-001 to DEL-500, ' on one line",
    "lines '# a'", "paragraphs '## {n}'", "lines 'a|b\\n-|-\\n- c|d'", "lines '<!-- owner: a -->'", "paragraphs '<!-- allow TXT101: b -->\\n\\n[[a]]\\n'", "lines '<!-- allow SEC{n}: b -->'", "lines '- DEL-{n} a'",
    "front: 'a{n}: b'", "front: 'a{n}:\\n  - b'", "rows '| EXC-{n} | [[a]] | [[a]] | [[a]] |'", "rows '| EXC-{n} | DEL-999, DEL-998", 'rows "| EXC-006 |',
)  # fmt: skip


@pytest.mark.parametrize("name", _SHAPES)
def test_p2_work_grows_with_the_document(name: str, kinds: Kinds) -> None:
    """Of a text that is repeated four times as often, no more than about four times as many calls are made."""
    shape = next(one for one in shapes("pid") if name in one.name)
    none, few, many = (_calls(partial(work, kinds, shape.make(count), "pid.md", fix=False)) for count in (0, 150, 600))
    assert many - none <= 6 * max(few - none, 2000), (none, few, many)


def _calls(job: Callable[[], object]) -> int:
    """How many functions are called, those written in C included: no clock, so the same in every run."""
    job()  # what is loaded once
    count = 0

    def counting(_frame: FrameType, event: str, _what: Any) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    sys.setprofile(counting)
    try:
        job()
    finally:
        sys.setprofile(None)
    return count


def test_p2_a_deal_of_many_differences_and_decisions_costs_what_they_are_many(checker: Checker) -> None:
    """Four times as many deliverables that are not planned, each with its decision, take about four times the calls."""

    def documents_of(count: int) -> list[Document]:
        texts = {name: (EXAMPLE / f"{name}.md").read_text("utf-8") for name in ("scope", "proposal", "pid")}
        rows = "".join(
            f"| DEL-{number} | Thing | REQ-001 | 1 of 1 | 2026-08-28 |\n" for number in range(5000, 5000 + count)
        )
        for name in ("scope", "proposal"):
            texts[name] = texts[name].replace("| DEL-001 | Solution", f"{rows}| DEL-001 | Solution", 1)
        head, line, rest = texts["pid"].partition("| Requirement | Product | State |")
        title, under, rest = rest.partition("\n|---|---|---|---|---|---|---|\n")
        decided = "".join(
            f"| REQ-001 | DEL-{number} | Sold but not planned | a | b | {'Anna Ruiz' if number % 2 else ''} | 2026-08-28 |\n"
            for number in range(5000, 5000 + count)
        )
        assert under
        texts["pid"] = head + line + title + under + decided + rest
        opened = [checker.open(text, f"{name}.md") for name, text in texts.items()]
        return [one for one in opened if isinstance(one, Document)]

    def compared(documents: list[Document]) -> list[Difference]:
        one_deal = Deal("deal", documents)
        return [one for one in coverage(one_deal) if not half_decided(one_deal, one)]

    assert sum(one.decision is not None for one in compared(documents_of(40))) >= 20
    none, few, many = (_calls(partial(compared, documents_of(count))) for count in (0, 100, 400))
    assert many - none <= 6 * (few - none), (none, few, many)


def test_p2_the_ends_of_lines_are_looked_for_once(checker: Checker) -> None:
    """Not once for each fix, through the whole text each time."""
    line_end.cache_clear()
    text = "---\ntemplate: pid@1.0\n---\n# A\n\n" + "<!-- allow SEC101: b -->\n" * 50
    assert sum(one.fix is not None for one in checker.check(text, "pid.md").findings) >= 49
    assert line_end.cache_info().misses == 1


def test_p2_findings_on_one_line_share_it(checker: Checker) -> None:
    """A line with ten thousand placeholders is kept once, not ten thousand times."""
    report = checker.check(
        "---\ntemplate: pid@1.0\nstatus: approved\n---\n\n# A\n\n" + "[TBD] a " * 10_000 + "\n", "pid.md"
    )
    found = [one for one in report.findings if one.code == "TXT101"]
    assert len(found) == 10_000
    assert len({id(one.excerpt) for one in found}) == 1


def test_p2_ten_thousand_edits_are_held_against_one_another_quickly(checker: Checker) -> None:
    """Mending many places calls no more functions for each than mending few."""

    def text(count: int) -> str:
        return "---\ntemplate: pid@1.0\n---\n\n# A\n\n" + "<!-- allow SEC101: b -->\n" * count

    few, many = (_calls(partial(checker.check, text(count), "pid.md")) for count in (200, 800))
    assert many <= 5 * few


def test_p2_a_file_of_a_hundred_megabytes_is_refused(tmp_path: Path) -> None:
    """It is not even read whole: the file has a size, and no bytes on the disk."""
    path = tmp_path / "pid.md"
    with path.open("wb") as stream:
        stream.truncate(100 << 20)
    start = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    assert "larger than 4 MiB" in read_text(path).fault
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - start < 40 << 10


def test_p2_a_file_of_just_the_longest_is_read(tmp_path: Path) -> None:
    """The limit itself is in order."""
    path = tmp_path / "pid.md"
    path.write_bytes(b"a" * (4 << 20))
    assert read_text(path).text == "a" * (4 << 20)


# --- P3: regular expressions


@pytest.mark.parametrize("part", range(8))
def test_p3_no_expression_runs_away(part: int) -> None:
    """Each is given texts of its own letters, alone and in pairs; where one costs time, four times as much costs four times."""
    for one in list(expressions().values())[part::8]:
        spent, pump = slowest(one, 400)
        if spent > 0.003:
            assert one.name in FOLDED or growth(one, pump, 400) < 9, (one.name, pump)


FOLDED = ("gatepost.rules.seals._AND",)
"""It looks for white space first, which is folded before it is asked."""


def test_p3_an_expression_that_runs_away_would_be_found() -> None:
    """The test above can fail."""
    bad = Expression(re.compile(r"(?:a|a)*b"), "bad", anchored=True)
    with pytest.raises(TimeoutError):
        _timed(lambda: slowest(bad, 400))
    square = Expression(re.compile(r"\s*b"), "square", anchored=False)
    assert growth(square, " ", 2000) > 9


def _timed(job: Callable[[], object]) -> None:
    def late(*_: object) -> None:
        raise TimeoutError

    before = signal.signal(signal.SIGALRM, late)
    signal.setitimer(signal.ITIMER_REAL, 0.5)
    try:
        job()
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


# --- P4: nesting


@pytest.mark.parametrize("mark", ["> ", "- ", "1. ", "[", "![", "(", "*", "**a", "`", "<a ", "[a](", "| "])
@pytest.mark.parametrize("reader", [native, pure], ids=["native", "pure"])
def test_p4_deep_nesting_is_read(mark: str, reader: Any) -> None:
    """A mark that is written twenty thousand times is nested as deep as the reader likes, and no deeper."""
    assert read(mark * 20_000 + "a", reader).blocks.top


def test_p4_billion_laughs_stay_a_line(checker: Checker) -> None:
    """An alias is refused, so that nothing multiplies."""
    laughs = "\n".join(f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, 10))
    report = checker.check(f"---\na0: &a0 lol\n{laughs}\n---\n# A\n", "pid.md")
    assert any("alias" in one.message for one in report.findings)


@pytest.mark.parametrize("opening", ["[", "{a: ", "- ", "? "])
def test_p4_deep_front_matter_is_refused(opening: str, checker: Checker) -> None:
    """Lists in lists in the front matter end in a finding."""
    report = checker.check(f"---\ntemplate: pid@1.0\na: {opening * 5000}\n---\n# A\n", "pid.md")
    assert any(one.code.startswith("DOC") for one in report.findings)


# --- P5: nothing is run


def test_p5_nothing_of_the_checked_folder_is_run(tmp_path: Path) -> None:
    """Modules that bear the names of ours, hooks and templates leave no trace."""
    trap = f"open({str(tmp_path / 'ran')!r}, 'w')\n"
    for name in (
        "gatepost",
        "pyromark",
        "yaml",
        "click",
        "markdown_it",
        "sitecustomize",
        "usercustomize",
        "conftest",
        "_answers",
        "tomllib",
        "tomli",
    ):
        (tmp_path / f"{name}.py").write_text(trap)
    kind = tmp_path / "kinds" / "note"
    (kind / "hooks").mkdir(parents=True)
    for name in ("hooks/pre_gen_project.py", "hooks/post_gen_project.py", "__init__.py", "rules.py"):
        (kind / name).write_text(trap)
    (kind / "template.md").write_text("# Note\n\n## Summary\n\n{{ ''.__class__.__mro__ }}{% include 'a' %}\n")
    (tmp_path / "gatepost.toml").write_text('templates = "kinds"\n')
    (tmp_path / "note.md").write_text(
        "---\ntemplate: note@1.0\nstatus: draft\na: !!python/object/apply:os.system [x]\n---\n\n# A\n\n{!gatepost.py!}\n"
    )
    for words in (
        ("check",),
        ("check", "--as", "approved", "note.md"),
        ("fix", "--diff"),
        ("facts", "note.md"),
        ("gate",),
        ("explain", "SEC101"),
    ):
        done = installed(*words, within=tmp_path)
        assert done.returncode in (0, 1), done.stderr
    assert not (tmp_path / "ran").exists()


# --- P6: nothing outside is read


def test_p6_a_link_out_of_the_folder_is_a_finding(tmp_path: Path) -> None:
    """What lies outside is not read, so none of it stands in a report; nor does a fix write there."""
    secret = tmp_path / "secret.md"
    secret.write_text("---\nkey: s3cr3t [TBD]\n---\n# s3cr3t\n")
    inside = tmp_path / "deal"
    inside.mkdir()
    (inside / "pid.md").symlink_to(secret)
    done = in_process("check", within=inside)
    assert done.returncode == 1
    assert b"link to a file elsewhere" in done.stdout
    assert b"s3cr3t" not in done.stdout
    in_process("fix", "--unsafe", within=inside)
    assert secret.read_text() == "---\nkey: s3cr3t [TBD]\n---\n# s3cr3t\n"


def test_p6_a_link_within_the_folder_is_read(tmp_path: Path) -> None:
    """Whoever keeps one text under two names may do so."""
    (tmp_path / "gatepost.toml").write_text("")
    (tmp_path / "deal").mkdir()
    (tmp_path / "text.md").write_text("---\ntemplate: pid@1.0\nstatus: superseded\n---\n# A\n")
    (tmp_path / "deal" / "pid.md").symlink_to("../text.md")
    assert in_process("check", "deal", within=tmp_path).returncode == 0


@pytest.mark.parametrize("target", ["/dev/zero", "/dev/tty", ".", "pid.md", "fifo"])
def test_p6_links_to_devices_pipes_and_themselves_are_findings(target: str, tmp_path: Path) -> None:
    """Nobody waits for them, named or found."""
    os.mkfifo(tmp_path / "fifo")
    (tmp_path / "pid.md").symlink_to(target)
    for words in (("check", "."), ("check", "pid.md"), ("facts", "pid.md"), ("fix", ".")):
        done = in_process(*words, within=tmp_path)
        assert done.returncode in (0, 1, 2)
        assert b"Traceback" not in done.stderr


def test_p6_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    """A pipe that nobody writes to is no regular file."""
    os.mkfifo(tmp_path / "pid.md")
    assert "no regular file" in read_text(tmp_path / "pid.md").fault


@pytest.mark.parametrize("name", ["../secret", "/etc/passwd", "..\\secret", "pid/../../secret", "\x00", ".", ""])
def test_p6_a_template_is_a_name_and_no_path(name: str, checker: Checker) -> None:
    """`template:` is looked up among the kinds that were found, and joined to no folder."""
    report = checker.check(f'---\ntemplate: "{name}@1.0"\n---\n# A\n', "x.md")
    assert report.kind is None
    assert report.findings


# --- P7: nothing else is written


def test_p7_looking_writes_nothing(tmp_path: Path) -> None:
    """After every command that looks, each file is as it was, and no other is there."""
    for path in EXAMPLE.glob("*.md"):
        (tmp_path / path.name).write_bytes(path.read_bytes())
    before = {path: path.read_bytes() for path in tmp_path.rglob("*")}
    for words in (
        ("check",),
        ("match",),
        ("gate", "submit"),
        ("facts", "pid.md"),
        ("fix", "--diff"),
        ("explain", "SEC101"),
    ):
        in_process(*words, within=tmp_path)
    now = {
        path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file() and ".gatepost" not in path.as_posix()
    }
    assert now == before


@pytest.mark.parametrize("there", [True, False])
@pytest.mark.parametrize("words", [("check", "--output", "r.html"), ("match", ".", "--output", "r.html")])
def test_p7_a_report_does_not_follow_a_link(words: tuple[str, ...], there: bool, tmp_path: Path) -> None:
    """A stranger's folder may hold a link of the name that a pipeline gives its report."""
    outside = tmp_path / "outside.html"
    if there:
        outside.write_text("mine")
    folder = tmp_path / "deal"
    folder.mkdir()
    for name in ("scope", "proposal"):
        (folder / f"{name}.md").write_text((EXAMPLE / f"{name}.md").read_text("utf-8"), "utf-8")
    (folder / "r.html").symlink_to(outside)
    assert "this is a link" in in_process(*words, within=folder).stderr.decode()
    assert outside.exists() == there
    assert not there or outside.read_text() == "mine"


@pytest.mark.parametrize("form", ["json", "gitlab", "sarif", "html", "markdown"])
def test_p7_no_report_is_written_over_a_document(form: str, tmp_path: Path) -> None:
    """Whatever form is asked for, a Markdown file that is no report stays."""
    document = tmp_path / "scope.md"
    document.write_text("---\ntemplate: scope@1.0\n---\n")
    done = in_process("check", "--output", f"{form}:scope.md", within=tmp_path)
    assert (done.returncode, b"is no report" in done.stderr) == (2, True)
    assert document.read_text() == "---\ntemplate: scope@1.0\n---\n"


def test_p1_a_name_that_is_too_long_is_said(tmp_path: Path) -> None:
    """It is the name, not the printing, that did not work."""
    for words in (("check", "x" * 5000), ("check", "--output", "x" * 300 + ".json"), ("facts", "x" * 300)):
        assert re.search(
            r"x: (the file cannot be read: )?File name too long", refused(in_process(*words, within=tmp_path))
        )


@pytest.mark.parametrize(
    "title",
    [
        "../../out",
        "/tmp/out",
        "..",
        "a/../../b",
        "{{ cookiecutter }}",
        "\x1b[2J",
        "a\nb",
        "\udcff",
        ".git/hooks/x",
        "-rf",
    ],
)
def test_p7_answers_lead_nowhere_else(title: str, tmp_path: Path) -> None:
    """Whatever the title is, the new folder stands in the folder that was named, or nothing does."""
    out = tmp_path / "one" / "two"
    out.mkdir(parents=True)
    done = in_process("new", "bid", f"title={title}", "--no-input", "--output", str(out), within=tmp_path)
    assert b"Traceback" not in done.stderr
    assert done.returncode in (0, 2)
    assert list(tmp_path.iterdir()) == [tmp_path / "one"]
    assert list((tmp_path / "one").iterdir()) == [out]
    assert len(list(out.iterdir())) == (done.returncode == 0)


# --- P8: the old file or the new one

_STEPS = ("tempfile.mkstemp", "os.fdopen", "os.fsync", "os.chmod", "os.replace")


@pytest.mark.parametrize("step", _STEPS)
def test_p8_a_failure_at_any_step_leaves_the_old_file(
    step: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """No space, no right, no luck: the file is as it was, and nothing lies beside it."""
    path = tmp_path / "a.md"
    path.write_text("old")

    def fail(*_: Any, **__: Any) -> None:
        raise OSError(28, "No space left on device")

    if step == "os.fdopen":

        class Full:
            def __enter__(self) -> Self:
                return self

            def __exit__(self, *_: object) -> None:
                return None

            def write(self, _: bytes) -> int:
                raise OSError(28, "No space left on device")

        def full(handle: int, *_: Any) -> Full:
            os.close(handle)
            return Full()

        monkeypatch.setattr(step, full)
    else:
        monkeypatch.setattr(step, fail)
    with pytest.raises(OSError, match="No space"):
        replace(path, "new")
    monkeypatch.undo()
    assert path.read_text() == "old"
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize(
    "command", [("fix",), ("sign", "--role", "Delivery Manager", "--name", "Tom Okafor", "--replace")]
)
def test_p8_a_full_disk_leaves_the_old_file(command: tuple[str, ...], tmp_path: Path) -> None:
    """A real one: no file may grow beyond a kilobyte."""
    path = tmp_path / "proposal.md"
    path.write_bytes((EXAMPLE / "proposal.md").read_bytes().replace(b"\n## Exclusions", b"\n## Exclusion", 1))
    before = path.read_bytes()

    def narrow() -> None:
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (1024, 1024))

    refused(installed(command[0], str(path), *command[1:], within=tmp_path, preexec_fn=narrow))
    assert path.read_bytes() == before
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("step", ["os.fsync", "os.chmod", "os.replace"])
@pytest.mark.parametrize("late", [False, True])
def test_p8_a_kill_leaves_the_old_file_or_the_new_one(step: str, late: bool, tmp_path: Path) -> None:
    """Killed before or behind any step: never half a file, and what lies beside it is no document."""
    path = tmp_path / "a.md"
    path.write_text("old" * 10_000)
    script = (
        "import os, signal, sys\nfrom pathlib import Path\nfrom gatepost.files import replace\n"
        f"real = {step}\n"
        "def die(*words):\n"
        f"    {'real(*words)' if late else 'pass'}\n"
        "    os.kill(os.getpid(), signal.SIGKILL)\n"
        f"{step} = die\n"
        "replace(Path(sys.argv[1]), 'new' * 20_000)\n"
    )
    done = subprocess.run([sys.executable, "-c", script, str(path)], check=False, timeout=30)
    assert done.returncode == -signal.SIGKILL
    assert path.read_text() == ("new" * 20_000 if late and step == "os.replace" else "old" * 10_000)
    assert all(one == path or one.name.startswith(".gatepost-") for one in tmp_path.iterdir())


def test_p8_a_read_only_file_stays(tmp_path: Path) -> None:
    """The folder would allow it; whoever took the right away did not."""
    path = tmp_path / "a.md"
    path.write_text("old")
    path.chmod(0o444)
    with pytest.raises(PermissionError, match="read-only"):
        replace(path, "new")
    assert path.read_text() == "old"


def test_p8_what_somebody_saved_meanwhile_stays(tmp_path: Path) -> None:
    """An editor was quicker."""
    path = tmp_path / "a.md"
    path.write_text("theirs")
    with pytest.raises(OSError, match="meanwhile"):
        replace(path, "new", was="old")
    assert path.read_text() == "theirs"
    replace(path, "new", was="theirs")
    assert path.read_text() == "new"
    assert list(tmp_path.iterdir()) == [path]


def test_p8_the_other_name_of_a_hard_link_keeps_the_old_text(tmp_path: Path) -> None:
    """As SECURITY.md says under what is not promised."""
    path, other = tmp_path / "a.md", tmp_path / "b.md"
    path.write_text("old")
    other.hardlink_to(path)
    replace(path, "new")
    assert (path.read_text(), other.read_text()) == ("new", "old")


# --- P9: the terminal

_ESCAPES = "\x1b[2J\x1b]0;x\x07\x9b31m\u202e\u2066\x85\x08"


def test_p9_no_message_commands_a_terminal(tmp_path: Path) -> None:
    """Whatever a document, a name of a file or a configuration holds, each line that is printed is printable."""
    text = (EXAMPLE / "pid.md").read_text("utf-8")
    (tmp_path / "pid.md").write_text(text.replace("Helen", f"{_ESCAPES}Helen[TBD]").replace("## ", f"## {_ESCAPES}"))
    (tmp_path / f"a{_ESCAPES.replace('/', '')}.md").write_text("---\ntemplate: pid@1.0\n---\n")
    bad = tmp_path / "bad"
    bad.mkdir()
    (bad / "gatepost.toml").write_text('"\\u001b[2J\\u202e" = 1\n')
    runs = [
        (("check",), tmp_path),
        (("facts", "pid.md"), tmp_path),
        (("gate", "initiate"), tmp_path),
        (("match",), tmp_path),
        (("check", "."), bad),
        (("check", "\x1b[2J"), tmp_path),
        (("check", "--\x1b[2J"), tmp_path),
    ]
    for words, where in runs:
        done = in_process(*words, within=where)
        for line in (done.stdout + done.stderr).decode().split("\n"):
            assert line.isprintable(), (words, line)


_YAML = "\\e[2J\\u202e\\x07"
"""The same in front matter, which no control character may stand in."""
_SPOILT: dict[str, Callable[[str], str]] = {
    "words": lambda text: re.sub(
        r"^(\| \w+-\d+ \| )|(?<=\| )([A-Z][a-z]+ [A-Z][a-z]+) (?=\|)",
        lambda found: f"{found[0]}{_ESCAPES}",
        re.sub(r'^((?:title|customer): "[^"]*)"', lambda found: f'{found[1]}{_YAML}"', text, flags=re.MULTILINE),
        flags=re.MULTILINE,
    ),
    "form": lambda text: re.sub(
        r"^#+ .*|^\| Id|\| DEL-001", lambda found: f"{found[0]}{_ESCAPES}", text, flags=re.MULTILINE
    ).replace("\n## ", f"\n<!-- allow SEC101: {_ESCAPES} -->\n<!-- allow FOO{_ESCAPES}: x -->\n\n## ", 2),
    "fields": lambda text: re.sub(
        r"^template: .*|^customer",
        lambda found: 'template: "pid' + _YAML + '@1.0"' if found[0] != "customer" else f'"customer{_YAML}"',
        text,
        flags=re.MULTILINE,
    ),
}


@pytest.mark.parametrize("spoilt", _SPOILT)
def test_p9_no_command_prints_what_a_terminal_obeys(
    spoilt: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Also on a terminal, where click lets escapes through, and in what a job prints no line is a command to its log."""
    monkeypatch.setattr("click.utils.should_strip_ansi", lambda *_: False)
    for name in ("requirements", "scope", "proposal", "pid"):
        text = _SPOILT[spoilt]((EXAMPLE / f"{name}.md").read_text("utf-8"))
        (tmp_path / f"{name}.md").write_text(text.replace('title: "', 'title: "::error::'), "utf-8")
    for name in ("::warning::x.md", "a\n::warning::y.md"):
        (tmp_path / name).write_text("---\ntemplate: pid@1.0\n---\n# A\n")
    (tmp_path / "gatepost.toml").write_text(
        '[gates."::notice::\\u001b[31m\\u202e"]\nlike = "submit"\ntitle = "::debug::\\u001b[2J"\nquestion = "\\u202e?"\n'
        'signed = { scope = ["\\u001b[2JR"] }\n'
    )
    runs: list[tuple[str, ...]] = [("check",), ("check", "--format", "concise"), ("facts", "scope.md"), ("config",)]
    runs += [("match", ".", "--format", form) for form in ("text", "markdown", "csv", "html", "json")]
    runs += [
        ("gate",),
        ("gate", "submit"),
        ("gate", "::notice::\x1b[31m\u202e"),
        ("new", "pid", "--from", ".", "--diff"),
    ]
    runs += [("fix", "--diff", "--unsafe"), ("migrate", "--diff", "--headings"), ("learn", "pid.md", "--output", "own")]
    runs += [("sign", "scope.md", "--role", "Delivery Manager", "--name", "Jo Bloggs", "--replace", "--dry-run")]
    runs += [("fix",), ("migrate", "scope.md", "--headings"), ("new", "form", "issue-register")]
    for words in runs:
        done = in_process(*words, within=tmp_path)
        for line in (done.stdout + done.stderr).decode().split("\n"):
            plain = line.removesuffix("\r").replace("\t", "")
            assert plain.isprintable(), (words, line)
            assert not plain.lstrip().startswith(("::", "##[")), (words, line)


# --- P10: reports


@pytest.fixture
def hostile(kinds: Kinds) -> Deal:
    """A deal in which each requirement's words attack a reader of the report."""
    checker = Checker(kinds, today=TODAY)
    words = (
        "=cmd|' /C calc'!A0",
        "<script>alert(1)</script>",
        "@SUM(A1)",
        "+1",
        "-1",
        "\t=1",
        "![x](http://a/b.png)",
        "a | b",
        "[[a]]",
        "<!-- a",
        '"><img src=x onerror=alert(1)>',
    )
    documents = []
    for name in ("requirements", "scope", "proposal", "pid"):
        text = (EXAMPLE / f"{name}.md").read_text("utf-8")
        for number, word in enumerate(words, 1):
            cell = word.replace("\\", r"\\").replace("|", r"\\|")
            text = re.sub(rf"^(\| REQ-0*{number} \|)[^|]*\|", rf"\1 {cell} |", text, flags=re.MULTILINE)
        opened = checker.open(text, f"{name}.md")
        assert isinstance(opened, Document)
        documents.append(opened)
    return Deal("deal", documents)


def test_p10_no_cell_of_the_csv_is_a_formula(hostile: Deal) -> None:
    """A spreadsheet shows it and computes nothing."""
    rows = list(csv.reader(io.StringIO(match_csv(match(hostile)))))
    assert any("cmd" in cell for row in rows for cell in row)
    for row in rows:
        for at, cell in enumerate(row):
            assert not cell.lstrip("\t\r\n ").startswith(("=", "+", "@")), cell
            assert not cell.startswith("-") or rows[0][at] == "amount"


def test_p10_nothing_of_a_document_is_a_tag_in_the_page(hostile: Deal) -> None:
    """The words are there, and no element is made of them."""
    page = match_html(match(hostile))
    assert "&lt;script&gt;alert(1)" in page
    assert "<script>alert(1)" not in page
    assert "<img" not in page


def test_p10_nothing_of_a_document_breaks_out_of_the_markdown(hostile: Deal) -> None:
    """No tag, no picture, no comment, no further cell."""
    page = match_markdown(match(hostile))
    assert "alert(1)" in page
    assert not re.search(r"(?<!\\)<(?:script|img|!--)", page)
    assert not re.search(r"(?<!\\)!\[", page)
    widths = {len(re.split(r"(?<!\\)\|", line)) for line in page.split("\n") if line.startswith("| REQ-")}
    assert len(widths) <= 2  # two tables


@pytest.mark.parametrize("form", ["markdown", "html"])
def test_p10_nothing_of_a_document_acts_in_a_report(hostile: Deal, kinds: Kinds, form: str) -> None:
    """What is found in hostile documents is told without a tag, a picture or a mention of theirs."""
    reports = Checker(kinds, Status.APPROVED, today=TODAY).check_deal(hostile)
    page = written(Run(tuple(reports)), form)
    assert "alert(1)" in page
    assert not re.search(r"(?<!\\)<(?:script>alert|img)", page)
    assert form == "html" or not re.search(r"(?<!\\)!\[|@SUM", page)


def test_p10_nothing_of_a_document_acts_in_the_gates_list(hostile: Deal) -> None:
    """Nor does it in the list of what stops a deal, in which owners and hints are words of documents."""
    word = "<img src=x> @everybody ![x](y) `a` | <!-- b"
    blocker = Blocker(word, word, 1, 1, "DOC101", word, word)
    verdict = Verdict(Gate("submit", "Submit", "Is it fit to go out?"), word, word, (blocker,))
    page = gate_markdown(verdict)
    assert "<img" not in page
    assert "@everybody" not in page
    assert not re.search(r"(?<!\\)[`|!]", page.replace("<!-- -->", ""))
    assert json.loads(gate_json(verdict))["customer"] == word


# --- P11: ids


@pytest.mark.parametrize(
    "name", ["D\u0415L-001", "\uff24EL-001", "DEL\u2010001", "DEL-\u0660\u0660\u0661", "DEL\u200b-001", "\u202eDEL-001"]
)
def test_p11_an_id_that_only_looks_like_one_names_nothing(name: str, checker: Checker) -> None:
    """A Cyrillic letter, a wide one, another hyphen or digit, a mark that is not seen: it is a finding, and no deliverable."""
    text = (EXAMPLE / "proposal.md").read_text("utf-8")
    assert "\n| DEL-001 " in text
    assert checker.check(text, "proposal.md").findings == ()
    report = checker.check(text.replace("\n| DEL-001 ", f"\n| {name} ", 1), "proposal.md")
    assert {one.code for one in report.findings} & {"IDS102", "IDS103"}


def _shape_names() -> list[Shape]:
    return list(shapes("pid"))


def test_the_shapes_of_this_file_exist() -> None:
    """A shape that is renamed in fuzz/growth.py would otherwise not be tried."""
    names = [one.name for one in _shape_names()]
    assert all(any(part in name for name in names) for part in _SHAPES)


def test_the_fuzzer_draws_the_same_documents_twice() -> None:
    """A number and a seed name a document."""
    assert [document(3, number) for number in range(20)] == [document(3, number) for number in range(20)]
    assert len({document(3, number).text for number in range(20)}) == 20


def test_the_fuzzer_notices_an_error_and_a_document_that_takes_too_long() -> None:
    """It could not find anything otherwise."""
    assert "ZeroDivisionError" in guarded(lambda: 1 // 0, 0)

    def forever() -> None:
        while True:
            pass

    assert "TooSlow" in guarded(forever, -24_000)  # a fifth of a second is left
