"""Many documents: shared among processes, known from earlier runs, split over machines. Nothing changes what is found."""

from __future__ import annotations

import os
import shutil
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from click.testing import CliRunner
from hypothesis import given, settings
from hypothesis import strategies as st

from gatepost import Checker, Kinds
from gatepost.cache import Cache, cache_folder
from gatepost.commands import work
from gatepost.commands.gather import Gatherer
from gatepost.commands.group import gatepost
from gatepost.commands.work import How, reports
from gatepost.deal import Deal
from gatepost.document import Document
from gatepost.errors import GatepostError
from gatepost.model import Report, Status
from gatepost.packing import pack, unpack
from tests.conftest import ROOT, TODAY

EXAMPLES = ROOT / "docs" / "examples"
ALONE = How()


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A cache of the test's own."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache-home"))
    return tmp_path / "cache-home"


@pytest.fixture
def many(tmp_path: Path) -> Path:
    """A folder of many bids, some with faults, and a deal beside them."""
    folder = tmp_path / "bids"
    folder.mkdir()
    good = (EXAMPLES / "pump-spares" / "proposal.md").read_text("utf-8")
    for number in range(120):
        text = good.replace("## Warranty", "## Waranty") if number % 7 == 0 else good
        (folder / f"bid-{number:03d}.md").write_text(text.replace("Vlietland", f"Vliet{number}"), "utf-8")
    (folder / "notes.md").write_text("# Notes\n\nNo document.\n", "utf-8")
    shutil.copytree(EXAMPLES / "gone-wrong", folder / "deal")
    return folder


def found(path: Path, how: How = ALONE, held_to: Status | None = None) -> tuple[list[Report], int, list[str]]:
    """The reports, how many files were passed over, and what was not read."""
    gatherer = Gatherer(None, held_to, TODAY)
    return list(reports(gatherer, (str(path),), how)), gatherer.passed_over, gatherer.unread


def test_processes_find_what_one_finds(many: Path) -> None:
    """Two processes give the same reports in the same order as one."""
    alone = found(many)
    assert len(alone[0]) > 120
    assert any(report.findings for report in alone[0])
    assert found(many, How(jobs=2)) == alone


def test_second_run_finds_what_the_first_found(many: Path) -> None:
    """What is remembered is what was found: reports, fixes, counts; and nothing is judged again."""
    first = found(many, How(cached=True))
    assert found(many, How(cached=True)) == first == found(many)


def test_second_run_judges_nothing(many: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A run over documents that have not changed asks no rule."""
    first = found(many, How(cached=True))

    def refuse(*_: object, **__: object) -> Iterator[Report]:
        raise AssertionError("asked again")

    monkeypatch.setattr(Gatherer, "judge", refuse)
    assert found(many, How(cached=True)) == first


@pytest.mark.parametrize("change", ["document", "partner", "configuration", "kind", "status", "day", "name"])
def test_what_changes_the_answer_is_asked_anew(tmp_path: Path, change: str) -> None:
    """A report is known by all that it was made of: the document, its deal, the settings, the kinds, the options, the day."""
    deal = tmp_path / "deal"
    shutil.copytree(EXAMPLES / "gone-wrong", deal)
    shutil.copytree(ROOT / "templates", tmp_path / "own")
    (tmp_path / "gatepost.toml").write_text('templates = "own"\n', "utf-8")
    before = found(deal, How(cached=True))
    held_to, today = None, TODAY
    if change == "document":
        file = deal / "proposal.md"
        file.write_text(file.read_text("utf-8").replace("## Exclusions", "## Exclusionz"), "utf-8")
    elif change == "partner":
        (deal / "requirements.md").unlink()
    elif change == "configuration":
        (tmp_path / "gatepost.toml").write_text('templates = "own"\noff.EST104 = "we are few"\n', "utf-8")
    elif change == "kind":
        file = tmp_path / "own" / "scope" / "template.md"
        file.write_text(file.read_text("utf-8") + "\n## A new section\n\n[[what is new]]\n", "utf-8")
    elif change == "status":
        held_to = Status.DRAFT
    elif change == "day":
        today = date(2020, 1, 1)
    else:
        (deal / "proposal.md").rename(deal / "offer.md")
    gatherer = Gatherer(None, held_to, today)
    after = list(reports(gatherer, (str(deal),), How(cached=True)))
    fresh = Gatherer(None, held_to, today)
    assert after == list(reports(fresh, (str(deal),), How()))
    assert after != before[0]


@settings(max_examples=30, deadline=None)
@given(st.integers(1, 7))
def test_shards_are_the_whole(parts: int) -> None:
    """The parts together are the whole, none twice, and a deal is never cut."""
    whole = found(EXAMPLES)[0]
    shares = [found(EXAMPLES, How(shard=(part, parts)))[0] for part in range(1, parts + 1)]
    assert sorted(one.path for share in shares for one in share) == sorted(one.path for one in whole)
    assert sorted((one for share in shares for one in share), key=lambda one: one.path) == sorted(
        whole, key=lambda one: one.path
    )
    for share in shares:
        folders = {Path(one.path).parent for one in share}
        assert all(one in share for one in whole if Path(one.path).parent in folders)


def test_a_cache_that_is_broken_is_begun_anew(many: Path, home: Path) -> None:
    """Garbage in the place of the cache costs a run its memory, never its answer."""
    first = found(many, How(cached=True))
    file = home / "gatepost" / "reports-1.sqlite"
    file.write_bytes(b"no database at all" * 100)
    assert found(many, How(cached=True)) == first
    assert found(many, How(cached=True)) == first
    with sqlite3.connect(file) as base:
        base.execute("UPDATE kept SET text = '3 [[1,2]]'")
    assert found(many, How(cached=True)) == first


def test_a_cache_that_cannot_be_made_is_done_without(many: Path, home: Path) -> None:
    """Where no cache can be made, documents are checked all the same."""
    home.parent.joinpath("cache-home").write_text("a file stands in its place", "utf-8")
    assert found(many, How(cached=True)) == found(many)


def test_a_cache_is_bounded(tmp_path: Path) -> None:
    """What was put in last stays; what is too much goes."""
    for round_ in range(5):
        cache = Cache(tmp_path, most=10)
        for number in range(8):
            cache.put(b"%d-%d" % (round_, number), "text")
        cache.close()
    cache = Cache(tmp_path, most=10)
    assert cache.get(b"4-7") == "text"
    assert cache.get(b"0-0") is None
    cache.close()
    with sqlite3.connect(tmp_path / "reports-1.sqlite") as base:
        assert base.execute("SELECT count(*) FROM kept").fetchone() == (10,)


def test_runs_at_the_same_time(many: Path) -> None:
    """Runs that share a cache do not disturb one another."""
    command = [str(Path(sys.executable).with_name("gatepost")), "check", str(many), "--jobs", "1"]
    running = [subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT) for _ in range(3)]
    outputs = {one.communicate(timeout=120)[0] for one in running}
    assert len(outputs) == 1
    assert b"Traceback" not in outputs.pop()


def test_where_the_cache_is(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """The system's convention says where; a relative path is none, and without a home there is no cache."""
    assert cache_folder() == tmp_path / "cache-home" / "gatepost"
    monkeypatch.setenv("XDG_CACHE_HOME", "here")
    monkeypatch.setenv("HOME", str(tmp_path))
    assert cache_folder() in (tmp_path / ".cache" / "gatepost", tmp_path / "Library" / "Caches" / "gatepost")


def test_reports_survive_packing() -> None:
    """A packed report, unpacked, is the same one."""
    whole = (*found(EXAMPLES)[0], *found(EXAMPLES / "with-faults")[0])
    assert any(one.fix for report in whole for one in report.findings)
    assert unpack(pack(whole)) == whole


@pytest.mark.parametrize("text", ["", "[", "[[]]", "{}", "[1]", "[" * 100_000, '[["a","b","c",[],[],null,[]]]'])
def test_what_is_no_report_is_refused(text: str) -> None:
    """Whatever stands in the cache, unpacking gives reports or a ValueError."""
    if text == "{}":
        assert unpack(text) == ()
        return
    with pytest.raises(ValueError, match=r"."):
        unpack(text)


def test_a_process_that_dies_is_told(many: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A killed process ends the run with a sentence, not with a hang or half a report."""

    def die(*_: object) -> None:
        os.kill(os.getpid(), signal.SIGKILL)

    monkeypatch.setattr(work, "_begin", die)
    with pytest.raises(GatepostError, match="--jobs 1"):
        found(many, How(jobs=2))


@pytest.mark.parametrize("part", ["0/3", "4/3", "a/b", "3", "1/0", "-1/3", "1/2/3", ""])
def test_a_part_that_is_none(part: str) -> None:
    """A part that cannot be is a usage error that shows the form."""
    result = CliRunner().invoke(gatepost, ["check", "--shard", part, str(EXAMPLES)])
    assert result.exit_code == 2
    assert "of ten parts" in result.output or "there is no part" in result.output


def test_on_a_dask_cluster(many: Path) -> None:
    """The sample of the page runs on a local cluster of two processes, and finds what the command finds."""
    pytest.importorskip("distributed", reason="dask is not installed")
    sample = ROOT / "docs" / "assets" / "samples" / "check_with_dask.py"
    shutil.rmtree(many / "deal")
    (many / "notes.md").unlink()
    done = subprocess.run([sys.executable, sample, str(many)], capture_output=True, text=True, timeout=120, check=False)
    lines = done.stdout.splitlines()
    assert done.returncode == 1, done.stderr
    assert lines[-1] == "120 documents, 18 findings"
    assert sum(len(report.findings) for report in found(many)[0]) == 18
    assert all(": SEC102 " in line for line in lines[:-1])


def test_a_deal_without_files() -> None:
    """The lines of the page that compare a deal's documents without a disk find what the command finds."""
    checker = Checker(Kinds([ROOT / "templates"]), today=TODAY)
    folder = EXAMPLES / "gone-wrong"
    texts = [(path.as_posix(), path.read_text("utf-8")) for path in sorted(folder.glob("*.md"))]
    opened = [checker.open(text, path, named=False) for path, text in texts]
    documents = [one for one in opened if isinstance(one, Document)]
    told = checker.check_deal(Deal(folder.as_posix(), documents))
    assert [len(one.findings) for one in told] == [len(one.findings) for one in found(folder)[0]]


def test_a_part_without_a_document_says_so(tmp_path: Path) -> None:
    """There are documents, and none of them falls to this part: that is not the message for an empty folder."""
    shutil.copytree(EXAMPLES / "payroll-move", tmp_path / "deal")
    parts = [CliRunner().invoke(gatepost, ["check", "--shard", f"{part}/3", str(tmp_path)]) for part in (1, 2, 3)]
    empty = [str(one.exception) for one in parts if one.exception]
    assert len(empty) == 2
    assert all("holds no document; use fewer parts than you have deals" in words for words in empty)
