"""Baselines: what was accepted is silent, what is new is not, and what has gone is taken out."""

from __future__ import annotations

import json
import re
import shutil
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from gatepost.baseline import Entry, accept, apply_baseline, read_baseline, write_baseline
from gatepost.check import Checker
from gatepost.cli import main
from gatepost.deal import Deal
from gatepost.document import Document
from gatepost.errors import GatepostError
from gatepost.fingerprints import fingerprints
from gatepost.kinds import Kinds
from gatepost.model import Finding, Run, Status
from tests.conftest import ROOT, TODAY

CHECKER = Checker(Kinds([ROOT / "templates"]), Status.APPROVED, today=TODAY)
GONE_WRONG = {path.name: path.read_text("utf-8") for path in sorted((ROOT / "docs/examples/gone-wrong").glob("*.md"))}
DEAL = {
    name: text for name, text in GONE_WRONG.items() if name in ("requirements.md", "scope.md", "proposal.md", "pid.md")
}
EXAMPLES = settings(derandomize=True, deadline=None, max_examples=25, suppress_health_check=list(HealthCheck))


def run_of(files: dict[str, str]) -> Run:
    """What is found in a deal."""
    documents = [CHECKER.open(text, name) for name, text in files.items()]
    deal = Deal("", [one for one in documents if isinstance(one, Document)])
    return Run(tuple(CHECKER.check_deal(deal)))


def same(path: str) -> str:
    """The baseline lies beside the documents."""
    return path


def left(run: Run, entries: tuple[Entry, ...]) -> tuple[Finding, ...]:
    """What a baseline leaves of a run."""
    return apply_baseline(run, entries, same, lambda _: False, lambda _: True).run.findings


def stale(run: Run, entries: tuple[Entry, ...]) -> tuple[Entry, ...]:
    """What has outlived its finding."""
    return apply_baseline(run, entries, same, lambda _: False, lambda _: True).stale


BEFORE = run_of(DEAL)
ACCEPTED = accept(BEFORE, same)


def finding(message: str = "it is wrong", line: int = 3, excerpt: str = "text", **words: str) -> Finding:
    """A finding of one's own making."""
    facts = {"code": "SEC101", "path": "a.md", **words}
    return Finding(
        facts["code"], "missing", facts["path"], line, 1, 2, message, "", Status.DRAFT, facts.get("section"),
        facts.get("field"), excerpt=excerpt,
    )  # fmt: skip


def test_a_baseline_silences_exactly_what_is_there() -> None:
    """Made now, it accepts each finding of now: nothing is left, nothing outlived, and all are counted."""
    applied = apply_baseline(BEFORE, ACCEPTED, same, lambda _: False, lambda _: True)
    assert len(BEFORE.findings) > 20
    assert applied.run.findings == ()
    assert Counter(applied.run.accepted) == Counter(BEFORE.findings)
    assert applied.stale == ()
    assert applied.kept == ACCEPTED


def test_an_empty_baseline_silences_nothing() -> None:
    """Where nothing is accepted, the run is what it was."""
    assert left(BEFORE, ()) == BEFORE.findings


@EXAMPLES
@given(st.sampled_from(sorted(DEAL)), st.integers(1, 9), st.booleans())
def test_lines_above_wake_nothing(name: str, count: int, words: bool) -> None:
    """Lines inserted above all findings, blank or not, leave it silent: also about places in other documents."""
    line = "A word to the reader.\n\n" if words else "\n"
    text = re.sub(r"(?m)^(# .*\n)", lambda match: match[0] + "\n" + line * count, DEAL[name], count=1)
    run = run_of(DEAL | {name: text})
    assert left(run, ACCEPTED) == ()
    assert stale(run, ACCEPTED) == ()


@EXAMPLES
@given(st.data())
def test_a_new_fault_is_reported(data: st.DataObject) -> None:
    """A line that is taken out or said twice: what is found more often than before is reported, and nothing accepted is."""
    name = data.draw(st.sampled_from(sorted(DEAL)))
    lines = DEAL[name].splitlines(keepends=True)
    at = data.draw(st.integers(8, len(lines) - 1))
    changed = lines[:at] + ([] if data.draw(st.booleans()) else [lines[at]] * 2) + lines[at + 1 :]
    run = run_of(DEAL | {name: "".join(changed)})
    before, after = Counter(fingerprints(BEFORE.findings)), Counter(fingerprints(run.findings))
    assert Counter(fingerprints(run.findings)) - before == after - before
    kept = {one for one, mark in zip(run.findings, fingerprints(run.findings), strict=True) if mark not in before}
    assert set(left(run, ACCEPTED)) == kept


@pytest.mark.parametrize("name", sorted(DEAL))
def test_a_placeholder_anywhere_is_reported(name: str) -> None:
    """One left-over placeholder behind each heading of a document is one finding that no baseline of before hides."""
    seen = 0
    for match in re.finditer(r"(?m)^## .*\n", DEAL[name]):
        text = DEAL[name][: match.end()] + "\n[[what nobody wrote]]\n" + DEAL[name][match.end() :]
        run = run_of(DEAL | {name: text})
        known = {one for one in run.findings if "what nobody wrote" in one.message + one.excerpt}
        seen += bool(known)
        assert known <= set(left(run, ACCEPTED)), match[0]
    assert seen >= 3


def test_one_fault_mended_does_not_hide_another() -> None:
    """A fault that goes leaves no room for one of the same rule elsewhere in the same section."""
    old = [finding("REQ-001 is not answered"), finding("REQ-002 is not answered")]
    new = [finding("REQ-002 is not answered"), finding("REQ-003 is not answered")]
    known = set(fingerprints(old))
    assert [mark in known for mark in fingerprints(new)] == [True, False]


def test_alike_findings_are_counted() -> None:
    """Of three findings alike in all, two accepted ones stay silent and one is reported; no two bear one fingerprint."""
    two, three = fingerprints([finding()] * 2), fingerprints([finding(line=n) for n in (3, 9, 12)])
    assert len(set(three)) == 3
    assert three[:2] == two


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (finding(line=3), finding(line=300)),
        (finding("DEL-001 is due later (scope.md:81)"), finding("DEL-001 is due later (scope.md:95)")),
        (finding("REQ-001 stands twice, first on line 12"), finding("REQ-001 stands twice, first on line 40")),
        (finding("named here, and again on line 4, 9"), finding("named here, and again on line 5, 10, 11")),
        (finding(excerpt="| DEL-001 | a |"), finding(excerpt="|  DEL-001   |a|")),
        (finding(excerpt="## 3. Scope"), finding(excerpt="### 4.1 Scope")),
    ],
)
def test_what_leaves_a_fingerprint_alone(one: Finding, other: Finding) -> None:
    """Neither a moved line nor the padding of a table nor the number of a heading changes what a finding is known by."""
    assert fingerprints([one]) == fingerprints([other])


@pytest.mark.parametrize(
    "other",
    [
        finding("it is otherwise wrong"), finding(excerpt="another text"), finding(path="b.md"), finding(code="SEC102"),
        finding(section="price"), finding(field="date"),
    ],
)  # fmt: skip
def test_what_changes_a_fingerprint(other: Finding) -> None:
    """Another rule, document, section, field, line or message is another finding."""
    assert fingerprints([finding()]) != fingerprints([other])


def test_the_file_is_read_back_as_it_was_written() -> None:
    """A baseline is sorted, has an entry a line, and says the same after reading and writing."""
    text = write_baseline(ACCEPTED)
    assert read_baseline(text, "b.json") == ACCEPTED
    assert write_baseline(reversed(ACCEPTED)) == text
    assert text.count("\n") == len(ACCEPTED) + 5
    assert read_baseline(write_baseline(()), "b.json") == ()


@given(st.text(), st.text())
@EXAMPLES
def test_odd_words_survive(message: str, section: str) -> None:
    """Whatever a document says, the file is text that can be written and read."""
    entries = accept(Run((BEFORE.reports[0]._replace(findings=(finding(message, section=section),)),)), same)
    text = write_baseline(entries)
    assert text.encode("utf-8")
    assert read_baseline(text, "b.json")[0].fingerprint == entries[0].fingerprint


GOOD: dict[str, object] = {"path": "a.md", "code": "SEC101", "section": "", "message": "m", "fingerprint": "0" * 32}


ODD: tuple[list[object], ...] = (
    [1], [{}], [GOOD, GOOD], [GOOD | {"fingerprint": "x"}], [GOOD | {"path": 1}], [GOOD | {"line": "3"}],
    [{word: value for word, value in GOOD.items() if word != "code"}],
)  # fmt: skip


@pytest.mark.parametrize(
    "text",
    [
        "", "[]", "null", "{", "[" * 100_000, '{"schema": "gatepost.baseline/2", "accepted": []}', '{"schema": "gatepost.baseline/1"}',
        json.dumps({"schema": "gatepost.baseline/1", "accepted": [], "more": 1}),
        json.dumps({"schema": "gatepost.baseline/1", "accepted": {}}),
        *(json.dumps({"schema": "gatepost.baseline/1", "accepted": one}) for one in ODD),
    ],
)  # fmt: skip
def test_what_is_no_baseline_is_refused(text: str) -> None:
    """A file that was damaged, or was never a baseline, is named in the error."""
    with pytest.raises(GatepostError, match=r"b\.json"):
        read_baseline(text, "b.json")


def check(*arguments: str) -> int:
    """The exit status of a check."""
    with pytest.raises(SystemExit) as stopped:
        main(["check", *arguments])
    return int(str(stopped.value.code))


@pytest.fixture
def deal(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A deal with faults, in a folder of its own."""
    (tmp_path / "bids").mkdir()
    for name, text in DEAL.items():
        (tmp_path / "bids" / name).write_text(text, "utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_the_life_of_a_baseline(deal: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """It is made, silences, tells what has gone until that is taken out, and is not made twice."""
    assert check("bids") == 1
    assert check("bids", "--baseline", "b.json", "--accept") == 0
    assert "findings accepted by the baseline" in capsys.readouterr().out
    assert check("bids", "--baseline", "b.json") == 0
    made = (deal / "b.json").read_text("utf-8")
    assert check("bids", "--baseline", "b.json", "--accept") == 2
    assert "only shrinks" in capsys.readouterr().err
    scope = deal / "bids" / "scope.md"
    scope.write_text(scope.read_text("utf-8").replace("Marcus Bell", "Peter Lowe"), "utf-8")
    assert check("bids", "--baseline", "b.json") == 1
    told = capsys.readouterr().out
    assert "b.json:" in told
    assert "(CFG104)" in told
    assert "EST104 in bids/scope.md is accepted here and no longer there" in told
    assert (deal / "b.json").read_text("utf-8") == made, "a check without --shrink writes nothing"
    check("bids", "--baseline", "b.json", "--shrink")
    assert len((deal / "b.json").read_text("utf-8")) < len(made)
    capsys.readouterr()
    check("bids", "--baseline", "b.json")
    assert "CFG104" not in capsys.readouterr().out


def test_json_does_not_lie(deal: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """What is accepted is no finding of the report, and is listed by code and place."""
    check("bids", "--baseline", "b.json", "--accept")
    capsys.readouterr()
    check("bids", "--baseline", "b.json", "--format", "json")
    data = json.loads(capsys.readouterr().out)
    assert data["findings"] == []
    assert len(data["accepted"]) == len(json.loads((deal / "b.json").read_text("utf-8"))["accepted"]) > 10


def test_a_part_of_the_documents_says_nothing_of_the_rest(deal: Path) -> None:
    """Neither one document alone nor a lower status makes an entry outlived; a deleted document does."""
    check("bids", "--as", "approved", "--baseline", "b.json", "--accept")
    made = (deal / "b.json").read_text("utf-8")
    for arguments in (("bids/pid.md", "--as", "approved"), ("bids", "--as", "draft")):
        check(*arguments, "--baseline", "b.json", "--shrink")
        assert (deal / "b.json").read_text("utf-8") == made
    (deal / "bids" / "pid.md").unlink()
    check("bids", "--as", "approved", "--baseline", "b.json", "--shrink")
    assert "bids/pid.md" not in (deal / "b.json").read_text("utf-8")


def test_the_baseline_knows_documents_from_any_folder(deal: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Paths are as seen from the baseline: it serves from another folder, and from the configuration."""
    check("bids", "--baseline", "b.json", "--accept")
    monkeypatch.chdir(deal / "bids")
    assert check("--baseline", "../b.json") == 0
    assert check(str(deal / "bids"), "--baseline", str(deal / "b.json")) == 0
    (deal / "gatepost.toml").write_text('baseline = "b.json"\n', "utf-8")
    assert check(".") == 0


@pytest.mark.parametrize("content", [b"", b"\xff\xfe", b"{}", b"\x00" * 9])
def test_a_corrupt_baseline_stops_the_check(deal: Path, content: bytes, capsys: pytest.CaptureFixture[str]) -> None:
    """What cannot be read accepts nothing and passes nothing."""
    (deal / "b.json").write_bytes(content)
    assert check("bids", "--baseline", "b.json") == 2
    assert "b.json" in capsys.readouterr().err


@pytest.mark.parametrize(
    "arguments",
    [
        ("--baseline", "none.json"), ("--accept",), ("--shrink",), ("--baseline", "bids"),
        ("--baseline", "b.json", "--accept", "--shrink"), ("--baseline", "b.json", "--accept", "--changed"),
        ("--baseline", "nowhere/b.json", "--accept"),
    ],
)  # fmt: skip
def test_options_that_cannot_be_followed(deal: Path, arguments: tuple[str, ...]) -> None:
    """A baseline that is not there, is not named or contradicts another option is an error, and writes nothing."""
    before = sorted(deal.rglob("*"))
    assert check("bids", *arguments) == 2
    assert sorted(deal.rglob("*")) == before


@pytest.mark.parametrize("option", ["--accept", "--shrink"])
def test_a_part_makes_no_baseline(deal: Path, option: str, capsys: pytest.CaptureFixture[str]) -> None:
    """A baseline speaks for all documents: from one part it is neither made nor shrunk, and the reason is said."""
    if option == "--shrink":
        check("bids", "--baseline", "b.json", "--accept")
    before = {path: path.read_bytes() for path in deal.rglob("*") if path.is_file()}
    capsys.readouterr()
    assert check("bids", "--baseline", "b.json", option, "--shard", "1/2") == 2
    assert f"a baseline is of them all: {option} goes without it" in capsys.readouterr().err
    assert before == {path: path.read_bytes() for path in deal.rglob("*") if path.is_file()}


def test_a_part_reads_the_baseline(deal: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """What is accepted in the other parts is not said to be gone."""
    for number in range(8):
        shutil.copytree(deal / "bids", deal / f"bids {number}")
    assert check(".", "--baseline", "b.json", "--accept") == 0
    for part in ("1/2", "2/2"):
        assert check(".", "--baseline", "b.json", "--shard", part) == 0
    assert "CFG104" not in capsys.readouterr().out


def test_a_line_that_was_edited_is_told_from_a_fault_that_was_mended(
    deal: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Where the finding stands as before and only its line is another one, the entry says so."""
    check("bids", "--baseline", "b.json", "--accept")
    scope = deal / "bids" / "scope.md"
    text = scope.read_text("utf-8")
    edited = text.replace("| Rules, screens, data |", "| Rules, screens and data |", 1)
    assert edited != text
    scope.write_text(edited, "utf-8")
    capsys.readouterr()
    assert check("bids", "--baseline", "b.json") == 1
    assert (
        "EST104 in bids/scope.md is accepted here and no longer there on this line: Marcus" in capsys.readouterr().out
    )
    scope.write_text(text.replace("Marcus Bell", "Peter Lowe"), "utf-8")
    assert check("bids", "--baseline", "b.json") == 1
    assert "EST104 in bids/scope.md is accepted here and no longer there: Marcus" in capsys.readouterr().out
