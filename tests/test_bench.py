"""The benchmark: its corpus is valid, and every checker gets a command that fits its configuration."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

import bench
from gatepost.check import Checker
from gatepost.commands.gather import Gatherer
from gatepost.data import data_folder
from gatepost.kinds import Kinds, load_kind
from gatepost.match import match

PROPOSAL = data_folder("templates") / "proposal"


@pytest.fixture
def documents(tmp_path: Path) -> Path:
    """Six generated proposals."""
    folder = tmp_path / "documents"
    bench.corpus(folder, "proposal", 6)
    return folder


@pytest.mark.parametrize("kind", ["proposal", "pid"])
def test_generated_documents_have_no_findings(tmp_path: Path, kind: str) -> None:
    """Each document of the corpus is approved, complete and of the size that was asked for."""
    checker = Checker(Kinds([data_folder("templates")]))
    size = bench.corpus(tmp_path / kind, kind, 6)
    texts = [path.read_text("utf-8") for path in sorted((tmp_path / kind).iterdir())]
    assert size == sum(len(text.encode()) for text in texts)
    assert all(len(text.encode()) >= 20_000 for text in texts)
    for text in texts:
        report = checker.check(text, f"{kind}.md")
        assert report.status == "approved"
        assert [(finding.code, finding.line, finding.message) for finding in (*report.findings, *report.later)] == []


def test_the_same_call_writes_the_same_corpus_and_no_two_documents_are_alike(tmp_path: Path) -> None:
    """The corpus comes from a fixed seed, and names and amounts vary within it."""
    written = []
    for name in ("one", "two"):
        bench.corpus(tmp_path / name, "proposal", 6)
        written.append([path.read_bytes() for path in sorted((tmp_path / name).iterdir())])
    assert written[0] == written[1]
    assert len(set(written[0])) == 6


def test_amounts_are_multiplied_in_the_form_they_have() -> None:
    """Thousands and decimal marks stay as the document writes them."""
    assert bench._times("1,250.50", 4) == "5,002.00"
    assert bench._times("1.250,50", 4) == "5.002,00"


def test_every_checker_gets_a_configuration_and_files_that_exist(documents: Path) -> None:
    """What a command names is there; the slowest get a part of the documents, and one is called in batches."""
    runs = bench.checkers(documents.parent / "bench", documents, load_kind(PROPOSAL), 0.5)
    assert [one.name.split()[0].strip(",") for one in runs] == [
        "gatepost", "gatepost", "gatepost", "gatepost", "mdschema", "docassert", "rumdl", "rumdl", "compliance-trestle", "markdownlint-cli2", "pymarkdown",
    ]  # fmt: skip
    for one in runs:
        for call in one.calls:
            for word in call[1:]:
                if word.endswith((".md", ".yml", ".toml", ".json")) and "*" not in word:
                    assert (one.cwd / word).is_file(), word
    assert [one.share for one in runs] == [1, 1, 1, 1, 1, 1, 1, 1, 1, 0.5, 0.5]
    batched = runs[4]._replace(most=4)
    assert [len(call) - len(batched.command) for call in batched.calls] == [4, 2]


def test_configurations_ask_for_the_headings_of_the_corpus(documents: Path) -> None:
    """What is asked of the other checkers is what all the documents have, in order."""
    bench.checkers(documents.parent / "bench", documents, load_kind(PROPOSAL), 1.0)
    settings = json.loads((documents.parent / ".markdownlint-cli2.jsonc").read_text("utf-8"))
    headings = settings["config"]["MD043"]["headings"]
    assert headings[0] == "?"
    wanted = bench.required(headings)
    assert len(wanted) > 12
    for path in documents.iterdir():
        found = [line.removeprefix("## ") for line in path.read_text("utf-8").splitlines() if line.startswith("## ")]
        assert [title for title in found if title in wanted] == wanted


def test_a_measurement_has_seconds_memory_and_the_exit_status(tmp_path: Path) -> None:
    """A process is measured from start to exit, and one that fails shows."""
    sample = bench.measure([(sys.executable, "-c", "raise SystemExit(3)")], tmp_path)
    assert sample.status == 3
    assert 0 < sample.wall < 30
    assert 0 < sample.cpu < 30
    assert 3 < sample.memory < 200


def test_what_a_part_took_stands_for_the_rest_without_counting_the_start_again(monkeypatch: pytest.MonkeyPatch) -> None:
    """A checker that starts in one second and takes half a second a document takes 51 seconds for a hundred."""
    monkeypatch.setattr(bench, "measure", lambda calls, *_: bench.Sample(1 + 0.5 * (len(calls[0]) - 1), 1, 1, 0))
    slow = bench.Checker("slow", ("slow",), tuple("abcde"), Path(), slow=True, share=0.05)
    assert bench.scaled(slow, bench.measure(slow.calls, Path()), 100).wall == pytest.approx(51)


def test_targets_say_what_is_reached_and_what_is_not() -> None:
    """Each target has its figure, and one whose peer is not installed says so."""

    def took(name: str, seconds: float) -> bench.Result:
        return bench.Result(name, seconds, seconds, None, seconds, 20, "")

    table = [took("gatepost check", 2), took("mdschema", 3), took("compliance-trestle, headings", 4)]
    rows = list(bench.target_rows(table, {bench.PURE: bench.Single(90.0, 6.5, 1.02, 0.4, 2.1)}))
    assert "| pure | 1.50 times as fast | reached |" in rows[0]
    assert rows[1].endswith("| not measured |")
    assert "| 2.00 times as fast | **not reached** |" in rows[2]
    assert "| 90 ms | **not reached** |" in rows[4]
    assert "| 6.5 bare starts | reached |" in rows[5]
    assert rows[6].endswith("| reached |")
    assert len(rows) == 12
    assert all(row.endswith("| not measured |") for row in rows[9:])
    free = [took("gatepost check", 2)._replace(free=4), took("rumdl, all rules", 1)._replace(free=3)]
    shared = list(bench.target_rows(free, {bench.PURE: bench.Single(90.0, 6.5, 1.02, 0.4, 2.1)}))[9:]
    assert "| 0.75 times as fast | **not reached** |" in shared[0]
    assert "| 0.75 times as fast | reached |" in shared[1]


def test_a_target_has_a_row_for_each_wheel() -> None:
    """The pure and the compiled wheel stand one below the other, each with its own figure."""
    table = [
        bench.Result(name, seconds, seconds, seconds, seconds, 20, "")
        for name, seconds in (
            ("gatepost check", 4),
            ("gatepost check, compiled", 2),
            ("mdschema", 3),
            ("rumdl, all", 1),
        )
    ]
    single = {
        bench.PURE: bench.Single(90.0, 6.5, 1.02, 0.4, 2.1),
        bench.COMPILED: bench.Single(70.0, 7.5, 1.2, 1.4, 2.5),
    }
    rows = list(bench.target_rows(table, single))
    assert rows[0].endswith("| pure | 0.75 times as fast | **not reached** |")
    assert rows[1].endswith("| compiled | 1.50 times as fast | reached |")
    assert [row.split(" | ", 1)[1] for row in rows[8:18]] == [
        "pure | 90 ms | **not reached** |",
        "compiled | 70 ms | reached |",
        "pure | 6.5 bare starts | reached |",
        "compiled | 7.5 bare starts | **not reached** |",
        "pure | 1.02 times as much | reached |",
        "compiled | 1.20 times as much | **not reached** |",
        "pure | 0.40 s | reached |",
        "compiled | 1.40 s | **not reached** |",
        "pure | 2.10 times as much | reached |",
        "compiled | 2.50 times as much | **not reached** |",
    ]
    assert rows[19].endswith("| compiled | 0.50 times as fast | **not reached** |")


def test_a_large_deal_is_matched_row_by_row(tmp_path: Path) -> None:
    """The large deal has as many items as it says, each with an id of its own that the others name."""
    count = bench.large_deal(tmp_path / "deal", 300)
    assert 300 <= count < 400
    deal = Gatherer().deal(str(tmp_path / "deal"))
    assert set(deal.parts) == {"requirements", "scope", "proposal", "pid"}
    single = Gatherer().deal(str(bench.EXAMPLES / bench.DEALS[2]))
    times = len(match(deal).rows) / len(match(single).rows)
    assert times == int(times) >= 3


def test_results_are_written_between_the_markers(tmp_path: Path) -> None:
    """What stands around the markers stays; a page without them is refused."""
    page = tmp_path / "bench.md"
    page.write_text(f"before\n\n{bench.BEGIN}\n\nold\n\n{bench.END}\n\nafter\n", "utf-8")
    bench.write(page, "new\n")
    assert page.read_text("utf-8") == f"before\n\n{bench.BEGIN}\n\nnew\n\n{bench.END}\n\nafter\n"
    page.write_text("nothing\n", "utf-8")
    with pytest.raises(SystemExit):
        bench.write(page, "new\n")
