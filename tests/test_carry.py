"""`gatepost new pid --from`: what the bid knows goes over, and what a person wrote is never lost."""

from __future__ import annotations

import io
import re
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gatepost import new as making
from gatepost.answers import questions
from gatepost.carry import Carried, carry, fields
from gatepost.carry.memory import Memory, memory_of
from gatepost.check import Checker
from gatepost.cli import main
from gatepost.deal import Deal
from gatepost.document import Document
from gatepost.kinds import Kinds
from gatepost.match import match
from tests.conftest import ROOT, TODAY

DEALS = ("berth-booking", "payroll-move", "pump-spares")
BID = ("requirements.md", "scope.md", "proposal.md")
CHECKER = Checker(Kinds([ROOT / "templates"]), today=TODAY)
EACH_DEAL = pytest.mark.parametrize("name", DEALS)
TOOTH = "Wisdom tooth of Ewan Tait"


class Outcome(NamedTuple):
    """How a command ended, and what it said."""

    exit_code: int | str | None
    output: str


Run = Callable[..., Outcome]


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    """Run `gatepost` in a folder with copies of the example bids, which have no PID."""
    for name in DEALS:
        (tmp_path / name).mkdir()
        for file in BID:
            shutil.copy(ROOT / "docs" / "examples" / name / file, tmp_path / name)
    monkeypatch.chdir(tmp_path)

    def _run(*words: str, typed: list[str] | None = None, terminal: bool = False) -> Outcome:
        stdin = io.StringIO("".join(f"{line}\n" for line in typed or ()))
        stdin.isatty = lambda: terminal  # type: ignore[method-assign]
        monkeypatch.setattr("sys.stdin", stdin)
        with pytest.raises(SystemExit) as end:
            main(list(words))
        said = capsys.readouterr()
        return Outcome(end.value.code, said.out + said.err)

    return _run


def begin(run: Run, name: str = "berth-booking", *words: str) -> Path:
    """A PID that was just begun."""
    outcome = run("new", "pid", "--from", name, "--no-input", *words)
    assert outcome.exit_code == 0, outcome.output
    return Path(name) / "pid.md"


def change(path: Path, *pairs: tuple[str, str]) -> None:
    """What a person does with an editor."""
    text = path.read_bytes().decode("utf-8")
    for old, new in pairs:
        assert old in text, old
        text = text.replace(old, new, 1)
    path.write_bytes(text.encode("utf-8"))


def opened(path: Path) -> Document:
    document = CHECKER.open(path.read_bytes().decode("utf-8").removeprefix("\ufeff"), path.as_posix())
    assert isinstance(document, Document)
    return document


def deal_of(folder: Path) -> Deal:
    return Deal(
        folder.as_posix(), [opened(path) for path in sorted(folder.glob("*.md")) if path.name in (*BID, "pid.md")]
    )


def table(document: Document, section: str) -> dict[str, dict[str, str]]:
    """The rows of a section by their first cell, each by the key of its columns."""
    spec = document.kind.by_key[section]
    return {
        row.cells[0].text: {key: row.cells[at].text for key, at in one.columns.items()}
        for one in document.bound_tables(spec)
        for row in one.items
    }


def content(document: Document, section: str) -> str:
    return " ".join(unit.text for unit in document.units(document.by_key[section]))


def found(folder: Path) -> set[tuple[str, str, str]]:
    return {
        (finding.path, finding.code, finding.message)
        for report in CHECKER.check_deal(deal_of(folder))
        for finding in report.findings
    }


# --- a new PID


@EACH_DEAL
def test_a_new_pid_is_a_silent_draft(run: Run, name: str) -> None:
    """A PID that was begun from a bid has no finding as a draft that the bid did not have."""
    before = found(Path(name))
    begin(run, name)

    assert found(Path(name)) <= before


@EACH_DEAL
@pytest.mark.parametrize("size", ["small", "medium", "large"])
@pytest.mark.parametrize("edition", ["6", "7"])
def test_every_size_is_a_silent_draft(run: Run, name: str, size: str, edition: str) -> None:
    """So it is in each size and edition, and a second run finds nothing to do."""
    before = found(Path(name))
    path = begin(run, name, f"size={size}", f"edition={edition}")
    text = path.read_bytes()

    assert found(Path(name)) <= before
    assert "nothing to change" in run("new", "pid", "--from", name, "--no-input").output
    assert path.read_bytes() == text


@EACH_DEAL
def test_the_plan_matches(run: Run, name: str) -> None:
    """Each requirement that was sold stands in the plan at once, without a row being edited twice."""
    begin(run, name)
    found = match(deal_of(Path(name)))

    assert all(row.pid or row.excluded for row in found.rows if row.requirement)
    assert {row.state for row in found.rows if row.requirement} <= {"matched", "excluded and said so"}


@EACH_DEAL
def test_facts_are_carried(run: Run, name: str) -> None:
    """Fields, products, conditions, milestones and price are those of the bid."""
    pid, deal = opened(begin(run, name)), deal_of(Path(name))
    bid = deal.part("proposal")
    assert bid is not None

    for field in ("title", "customer", "supplier", "currency", "account-manager", "delivery-manager"):
        assert pid.values[field] == bid.values[field]
    assert pid.values["price"] == bid.values["total"]
    assert pid.values.get("number-format") == bid.values.get("number-format")
    assert pid.values["project-manager"] == pid.values["intended-project-manager"] != ""
    for prefix, pairs in {
        "DEL": {
            "product": "deliverable",
            "covers": "covers",
            "acceptance-criterion": "acceptance-criterion",
            "due": "due",
        },
        "EXC": {"left-out": "exclusion", "who-provides-it-instead": "who-does-it"},
        "ASM": {"assumption": "assumption", "owner": "owner", "check-by": "check-by", "if-it-is-false": "if-false"},
        "DEP": {
            "what-is-needed": "what-we-need",
            "from-whom": "from-whom",
            "needed-by": "by-when",
            "if-it-is-late": "if-late",
        },
    }.items():
        sold, plan = deal.nodes("proposal", prefix), deal.nodes("pid", prefix)
        assert sold.keys() == plan.keys() != set()
        for item, node in sold.items():
            assert {plan[item].says(ours) for ours in pairs} == {node.says(theirs) for theirs in pairs.values()}
    price = table(pid, "budget")["Contract price"]
    assert price["amount"] == bid.values["total"]
    assert price["price-lines"].split(", ") == list(deal.nodes("proposal", "PRC"))
    assert list(table(pid, "milestones")) == list(table(bid, "timeline"))
    assert all(not row["accepted-by"] for row in table(pid, "products-and-acceptance-criteria").values())


def test_prose_people_and_registers(run: Run) -> None:
    """Background, scope, objectives and people come over; risks stand in the PID and in the register."""
    pid = opened(begin(run))
    register = Path("berth-booking/risk-register.md").read_text("utf-8")

    assert content(pid, "background").startswith("Agents ask for a berth by telephone or e-mail.")
    assert "all 14 berths of the Inner Harbour" in content(pid, "scope")
    assert table(pid, "objectives-and-desired-outcomes")["The plan holds"]["target"] == "At most 90 (2025: 212)"
    assert table(pid, "users-and-interested-parties")["Harbour Director"]["contact"] == "Margaret Dole"
    assert table(pid, "risk-register")["RSK-004"]["owner"] == "Helen Marsh"
    assert "| RSK-004 | [[because of]] | Winter storms take the planners away" in register
    assert table(pid, "project-management-team-structure")["Account Manager"]["name"] == "Priya Raman"


@EACH_DEAL
def test_nothing_internal_goes_over(run: Run, name: str) -> None:
    """Neither cost nor margin nor what was noted about the customer's people stands in the PID."""
    text = begin(run, name).read_text("utf-8")
    scope, asked = (opened(Path(name) / file) for file in ("scope.md", "requirements.md"))
    amounts = {row["amount"] for line, row in table(scope, "price-and-margin").items() if line != "Price"}
    noted = {
        row[key]
        for row in table(asked, "people-at-the-customer").values()
        for key in ("what-they-want-or-fear", "part-in-the-decision")
    }

    assert amounts
    assert noted
    assert not [words for words in (*amounts, *noted) if words in text]


def test_a_cell_that_nobody_touched_is_open(run: Run) -> None:
    """What the bid does not say keeps its placeholder, and the command lists it by the role that must act."""
    outcome = run("new", "pid", "--from", "berth-booking", "--no-input")
    pid = opened(Path("berth-booking/pid.md"))

    assert pid.values["executive"] == "[[executive]]"
    assert pid.values["budget"] == "[[budget]]"
    assert "  Executive: Reasons, Business options" in outcome.output
    assert "Tolerances" in outcome.output
    assert "gatepost match berth-booking" in outcome.output


def test_files_that_are_there_stay(run: Run) -> None:
    """The bid's own README, settings and CI file are kept, and the command says so."""
    folder = Path("berth-booking")
    for name in ("README.md", "gatepost.toml", ".gitlab-ci.yml"):
        (folder / name).write_text("# ours\n")
    outcome = run("new", "pid", "--from", "berth-booking", "--no-input")

    assert "Kept as they are: .gitlab-ci.yml, README.md, gatepost.toml" in outcome.output
    assert all((folder / name).read_text() == "# ours\n" for name in ("README.md", "gatepost.toml", ".gitlab-ci.yml"))


def test_dry_run_and_diff_write_nothing(run: Run) -> None:
    """Both show what would come."""
    before = sorted(Path("berth-booking").iterdir())
    listed = run("new", "pid", "--from", "berth-booking", "--no-input", "--dry-run")
    shown = run("new", "pid", "--from", "berth-booking", "--no-input", "--diff")

    assert (listed.exit_code, shown.exit_code) == (0, 1)
    assert "  risk-register.md" in listed.output
    assert '+customer: "Port of Aldmoor Authority"' in shown.output
    assert sorted(Path("berth-booking").iterdir()) == before


def test_what_is_known_is_not_asked(run: Run) -> None:
    """Only edition, size, date, Executive and Project Manager are asked; those whom the bid names are proposed."""
    outcome = run("new", "pid", "--from", "berth-booking", typed=["7", "large", "2026-07-24", "", "Ana Ruiz"])
    pid = opened(Path("berth-booking/pid.md"))

    assert outcome.exit_code == 0, outcome.output
    assert "[Margaret Dole]" in outcome.output
    assert "[Helen Marsh]" in outcome.output
    assert (pid.values["executive"], pid.values["project-manager"]) == ("Margaret Dole", "Ana Ruiz")
    assert pid.values["size"] == "large"


def test_another_project_manager_is_told(run: Run) -> None:
    """Both names stand in the handover, which asks for what was never written down; to name one is not enough."""
    path = begin(run, "payroll-move", "project_manager=Ana Ruiz")
    words = content(opened(path), "handover-from-the-bid")
    assert "Imran Qureshi was the intended Project Manager of the bid; Ana Ruiz is the Project Manager." in words
    assert "What worried those who estimated the work most? [[the answer" in words

    report = CHECKER.check(path.read_text("utf-8").replace("status: draft", "status: review"), "pid.md")
    assert "TRC102" not in {finding.code for finding in report.findings}
    change(
        path, ("Imran Qureshi was the intended Project Manager of the bid; ", ""), ("status: draft", "status: review")
    )
    report = CHECKER.check(path.read_text("utf-8"), "pid.md")
    assert [finding.message for finding in report.findings if finding.code == "TRC102"] == [
        "the Project Manager is Ana Ruiz and was to be Imran Qureshi; this section does not name Imran Qureshi"
    ]


def test_open_differences_wait_as_rows(run: Run) -> None:
    """What the bid does not agree on is a row without decision; a bid without differences says so and has no rows."""
    change(Path("payroll-move/proposal.md"), ("\n| DEL-006 |", "\n| DEL-066 |"))
    text = begin(run, "payroll-move").read_text("utf-8")
    for name, state in (("DEL-066", "Promised but not scoped"), ("DEL-006", "Scoped but not promised")):
        row = next(line for line in text.splitlines() if line.startswith(f"| | {name} | {state} |"))
        assert row.endswith(" | [[what holds now]] | [[name]] | [[day of decision]] |")

    pid = opened(begin(run, "pump-spares"))
    assert not pid.bound_tables(pid.kind.by_key["differences-and-decisions"])
    assert content(pid, "differences-and-decisions").startswith("Nothing differs:")


def test_the_pid_quotes_nothing_of_the_scope(run: Run) -> None:
    """The customer reads the PID: what was scoped is named by its id, and prices without an estimate are settled elsewhere."""
    change(
        Path("payroll-move/scope.md"),
        ("| DEL-006 | Trained payroll team and procedures |", "| DEL-016 | Secret training buffer |"),
        ('total: "148,500.00"', 'total: "131,000.00"'),
        ("| Price | 148,500.00 |", "| Price | 131,000.00 |"),
        ("| ASM-003 | The number of pay schemes is 41", "| ASM-033 | We think there are 52 pay schemes and not 41"),
    )
    change(Path("payroll-move/proposal.md"), ("| PRC-005 | Trainer | DEL-006 |", "| PRC-005 | Trainer | DEL-002 |"))
    outcome = run("new", "pid", "--from", "payroll-move", "--no-input")
    pid = opened(Path("payroll-move/pid.md"))
    rows = [" | ".join(cell.text for cell in row.cells) for one in pid.bound_tables(pid.kind.by_key["differences-and-decisions"]) for row in one.rows]  # fmt: skip
    assert any("DEL-016 is not in proposal.md" in row for row in rows)
    assert any("ASM-033 is not in proposal.md" in row for row in rows)
    assert not any(word in pid.text for word in ("Secret training", "131,000", "We think", "not priced"))
    assert "Left out of the PID, because the customer reads it: " in outcome.output
    assert "Settle" in outcome.output


def test_a_whole_bid_keeps_nothing_out(run: Run) -> None:
    """Where scope and bid agree, nothing is left out, and nobody is told so."""
    assert "Left out of the PID" not in run("new", "pid", "--from", "payroll-move", "--no-input").output


def test_without_a_scope_nothing_is_said_to_match(run: Run) -> None:
    """A PID that was begun without a scope does not say that nothing differs."""
    Path("payroll-move/scope.md").unlink()
    words = content(opened(begin(run, "payroll-move")), "differences-and-decisions")
    assert "Without a scope, it could not say of any requirement that it matches." in words
    assert "Nothing differs" not in words


def test_a_project_manager_whom_nobody_chose_follows_the_bid(run: Run) -> None:
    """When the bid names another one, so does the PID, and no handover between two people is made up."""
    path = begin(run, "payroll-move")
    for name in ("scope.md", "proposal.md"):
        text = Path("payroll-move", name).read_text("utf-8")
        Path("payroll-move", name).write_text(text.replace("Imran Qureshi", "Ana Ruiz"), "utf-8")
    run("new", "pid", "--from", "payroll-move", "--no-input")
    pid = opened(path)
    assert pid.values["project-manager"] == pid.values["intended-project-manager"] == "Ana Ruiz"
    words = content(pid, "handover-from-the-bid")
    assert "Ana Ruiz was the intended Project Manager of the bid and is the Project Manager." in words
    assert "Imran" not in words
    assert table(pid, "project-management-team-structure")["Project Manager"]["name"] == "Ana Ruiz"


def test_a_project_manager_whom_somebody_chose_stays(run: Run) -> None:
    """A name that was given, or written into the PID, is not changed when the bid names another one."""
    path = begin(run, "payroll-move")
    change(path, ('project-manager: "Imran Qureshi"', 'project-manager: "Sian Cole"'))
    text = Path("payroll-move/scope.md").read_text("utf-8")
    Path("payroll-move/scope.md").write_text(text.replace("Imran Qureshi", "Ana Ruiz"), "utf-8")
    run("new", "pid", "--from", "payroll-move", "--no-input")
    assert opened(path).values["project-manager"] == "Sian Cole"


def test_what_was_compared(run: Run) -> None:
    """Each document stands there with its file, its status, the seal of its text and its day."""
    rows = table(opened(begin(run)), "what-was-compared")

    assert re.fullmatch(r"proposal\.md, approved, seal [0-9a-f]{10}", rows["Submitted bid"]["version"])
    assert rows["Scoped project"]["date"] == "2026-03-05"
    assert rows["Project plan"]["version"] == "This PID, version 0.1"


# --- what does not go


@pytest.mark.parametrize(
    ("left", "words"),
    [
        (("requirements.md", "scope.md"), "there is no proposal, only requirements.md, scope.md"),
        ((), "payroll-move"),
    ],
)
def test_without_a_proposal_nothing_begins(run: Run, left: tuple[str, ...], words: str) -> None:
    """The command says what is missing, and writes nothing."""
    for name in BID:
        if name not in left:
            (Path("payroll-move") / name).unlink()
    outcome = run("new", "pid", "--from", "payroll-move", "--no-input")

    assert outcome.exit_code == 2
    assert words in outcome.output
    assert sorted(path.name for path in Path("payroll-move").iterdir()) == sorted(left)


def test_a_proposal_alone_is_enough(run: Run) -> None:
    """Without requirements and scope the PID is begun, and the command says what was not compared."""
    for name in ("requirements.md", "scope.md"):
        (Path("berth-booking") / name).unlink()
    outcome = run("new", "pid", "--from", "berth-booking", "--no-input")
    pid = opened(Path("berth-booking/pid.md"))

    assert outcome.exit_code == 0
    assert "nothing was compared with it: requirements, scope" in outcome.output
    assert pid.values["intended-project-manager"] == "Helen Marsh"
    assert content(pid, "background").startswith("Agents ask")
    assert found(Path("berth-booking")) == set()


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--from", "nowhere"), "no such folder"),
        (("--from", "berth-booking", "--output", "x"), "leave --output out"),
        (("--diff",), "--diff shows what --from would change"),
        (("--from", "berth-booking", "size=huge"), "choose one of"),
    ],
)
def test_what_cannot_be_is_refused(run: Run, words: tuple[str, ...], said: str) -> None:
    """Status 2, one line, nothing written."""
    outcome = run("new", "pid", "--no-input", *words)

    assert outcome.exit_code == 2
    assert said in outcome.output
    assert not Path("berth-booking/pid.md").exists()


def test_a_dead_pid_is_not_overwritten(run: Run) -> None:
    """A superseded pid.md is not taken for a place to write, and answers for a PID that is there are refused."""
    path = begin(run)
    assert run("new", "pid", "--from", "berth-booking", "--no-input", "size=small").exit_code == 2
    change(path, ("status: draft", "status: superseded"))
    outcome = run("new", "pid", "--from", "berth-booking", "--no-input")

    assert outcome.exit_code == 2
    assert "is there and no live PID" in outcome.output


# --- again


def bid_moves() -> None:
    """The bid changes after the PID was begun."""
    change(
        Path("berth-booking/proposal.md"),
        (
            "Due |\n|---|---|---|---|---|\n",
            "Due |\n|---|---|---|---|---|\n| DEL-013 | Wall map | REQ-002 | 1 map | 2027-02-01 |\n",
        ),
        (
            "| DEL-004 | Arrival times from AIS | REQ-005 | For 20",
            "| DEL-004 | Arrival times from AIS | REQ-005 | For 30",
        ),
        ("no crane and no gang is booked twice | 2027-01-22 |", "no crane and no gang is booked twice | 2027-01-29 |"),
        ('total: "412,300.00"', 'total: "413,300.00"'),
        ("| 1 | fixed | 46,800.00 | 46,800.00 |", "| 1 | fixed | 47,800.00 | 47,800.00 |"),
        ("| EXC-006 | Booking of pilots and tugs | | The pilots' and towage companies, as today |\n", ""),
    )


def test_untouched_places_follow_the_bid(run: Run) -> None:
    """What nobody touched is brought up to date, new items come, and what the bid dropped is told and stays."""
    path = begin(run)
    bid_moves()
    outcome = run("new", "pid", "--from", "berth-booking", "--no-input")
    pid = opened(path)
    products = table(pid, "products-and-acceptance-criteria")

    assert outcome.exit_code == 0
    assert '-price: "412,300.00"\n+price: "413,300.00"' in outcome.output
    assert products["DEL-013"]["product"] == "Wall map"
    assert products["DEL-004"]["acceptance-criterion"].startswith("For 30 ships")
    assert products["DEL-005"]["due"] == "2027-01-29"
    assert pid.values["price"] == table(pid, "budget")["Contract price"]["amount"] == "413,300.00"
    assert "No longer in the bid, and left in the PID:\n  Exclusions: EXC-006" in outcome.output
    assert "EXC-006" in table(pid, "exclusions")
    assert "carried:" not in outcome.output
    assert "nothing to change" in run("new", "pid", "--from", "berth-booking", "--no-input").output


def test_what_a_person_wrote_stays(run: Run) -> None:
    """Own words in cells, fields, prose and rows stay; where the bid moved on too, that is told."""
    path = begin(run)
    change(
        path,
        ("For 20 ships inside", f"{TOOTH}: for 20 ships inside"),
        ('price: "412,300.00"', 'price: "400,000.00"'),
        ("| EXC-001 | Closing berths automatically on wind readings | |", f"| EXC-001 | Closing berths | {TOOTH} |"),
        ("Agents ask for a berth by telephone", f"{TOOTH}. Agents ask for a berth by telephone"),
        ("| DEL-011 |", f"| DEL-099 | {TOOTH} | REQ-001 | 1 | Ewan Tait | 2027-01-01 |\n| DEL-011 |"),
        ("| Go-live |", f"| {TOOTH} |"),
        ("## Tailoring\n", f"## Tailoring\n\n{TOOTH}, in three lines.\n\n<!-- and a comment -->\n"),
    )
    count = path.read_text("utf-8").count(TOOTH)
    bid_moves()
    outcome = run("new", "pid", "--from", "berth-booking", "--no-input")
    pid, text = opened(path), path.read_text("utf-8")

    assert text.count(TOOTH) >= count > 5
    assert "<!-- and a comment -->" in text
    assert pid.values["price"] == "400,000.00"
    assert table(pid, "budget")["Contract price"]["amount"] == "413,300.00"
    assert table(pid, "exclusions")["EXC-001"]["left-out"] == "Closing berths"
    assert list(table(pid, "milestones")).count("Go-live") == 0
    told = outcome.output.partition("Changed by you and in the bid, and left as you have it:\n")[2]
    assert re.search(r'pid\.md:\d+: price: "400,000.00" here, and the bid now says "413,300.00"', told)
    assert re.search(r'pid\.md:\d+: DEL-004, Acceptance criterion: "Wisdom tooth', told)
    assert "EXC-001" not in told
    assert "left out because you took it out of the PID:\n  Milestones: Go-live" in outcome.output


def test_decisions_stay_and_new_differences_come(run: Run) -> None:
    """A row that somebody decided is not touched nor repeated; a new difference gets its own row and a table."""
    path = begin(run, "pump-spares")
    change(Path("pump-spares/scope.md"), ("| DEL-009 |", "| DEL-019 |"))
    assert run("new", "pid", "--from", "pump-spares", "--no-input").exit_code == 0
    rows = table(opened(path), "differences-and-decisions")
    assert "[[What else differs" in content(opened(path), "differences-and-decisions")
    assert rows
    change(path, ("[[what holds now]] | [[name]] | [[day of decision]]", "Corrected | Noor Smit | 2026-04-01"))
    text = path.read_bytes()

    assert "nothing to change" in run("new", "pid", "--from", "pump-spares", "--no-input").output
    assert path.read_bytes() == text


def test_it_asks_before_it_writes(run: Run) -> None:
    """On a terminal a person says yes; where nobody can be asked nothing is written without --no-input."""
    path = begin(run)
    bid_moves()
    text = path.read_bytes()
    words = ("new", "pid", "--from", "berth-booking")

    assert run(*words, "--diff").exit_code == 1
    assert "nothing was written, because nobody can be asked" in run(*words).output
    assert "Nothing was written." in run(*words, typed=["n"], terminal=True).output
    assert path.read_bytes() == text
    assert "brought up to date" in run(*words, typed=["y"], terminal=True).output
    assert path.read_bytes() != text


def test_line_ends_and_byte_order_mark_stay(run: Run) -> None:
    """An editor that writes CRLF and a byte order mark finds them again, and no other line ends."""
    path = begin(run)
    path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes().replace(b"\n", b"\r\n"))
    assert "nothing to change" in run("new", "pid", "--from", "berth-booking", "--no-input").output
    bid_moves()
    run("new", "pid", "--from", "berth-booking", "--no-input")
    data = path.read_bytes()

    assert data.startswith(b"\xef\xbb\xbf---\r\n")
    assert data.count(b"\n") == data.count(b"\r\n")
    assert b"\r\r" not in data
    assert b"| DEL-013 | Wall map |" in data
    assert "nothing to change" in run("new", "pid", "--from", "berth-booking", "--no-input").output


def test_a_pid_that_was_not_begun_so_keeps_its_words(run: Run) -> None:
    """In a PID that remembers nothing only placeholders are filled and items with new ids added."""
    shutil.copy(ROOT / "docs" / "examples" / "berth-booking" / "pid.md", "berth-booking/pid.md")
    path = Path("berth-booking/pid.md")
    before = path.read_text("utf-8").splitlines()
    bid_moves()
    run("new", "pid", "--from", "berth-booking", "--no-input")
    after = path.read_text("utf-8").splitlines()

    assert [line for line in before if line not in after] == []
    assert any(line.startswith("| DEL-013 |") for line in after)


# --- hostile words


HOSTILE = (
    "a \\| b {{ cookiecutter.title }} {% raw %} <script>alert(1)</script> &lt; `x` $(id)",
    "[[placeholder]] beside words",
    "&#91;&#91;no&#93;&#93; ${HOME} **bold** [link](javascript:alert(1))",
)


@pytest.mark.parametrize("words", HOSTILE)
def test_hostile_words_go_over_as_they_are(run: Run, words: str) -> None:
    """Pipes, braces, brackets and HTML in a cell of the bid are the same characters in the PID."""
    change(Path("berth-booking/proposal.md"), ("Each of the 60 calls", f"{words} 60 calls"))
    path = begin(run)

    assert f"{words} 60 calls" in path.read_text("utf-8")
    assert "nothing to change" in run("new", "pid", "--from", "berth-booking", "--no-input").output


def test_a_hostile_title_and_customer(run: Run) -> None:
    """A field is carried as text: nothing of it is a template, YAML or Markdown."""
    words = "A {% 7 * 7 %} | # x \\u0041 {% for %} <b> 'q'"
    for name in BID:
        change(Path("berth-booking") / name, ("Berth booking and quay planning", words.replace("\\", "\\\\")))
        change(Path("berth-booking") / name, ("Port of Aldmoor Authority", "x" * 300))
    pid = opened(begin(run))

    assert pid.values["title"] == words
    assert pid.values["customer"] == "x" * 300
    assert "49" not in (pid.title.title if pid.title else "")


@pytest.mark.parametrize(
    "words",
    [
        "<div>\n\n<!-- never closed",
        "```\nnever closed",
        "<script>\nnever closed",
        "### Risks\n\nOwn heading",
        "- a\n\n      <pre>",
        "Title\n=====",
    ],
)
def test_prose_cannot_swallow_the_document(run: Run, words: str) -> None:
    """Whatever stands in the bid's background, the PID keeps its outline."""
    plain = [(section.title, section.level) for section in opened(begin(run, "payroll-move")).sections]
    Path("payroll-move/pid.md").unlink()
    path = Path("payroll-move/requirements.md")
    change(path, ("\n## Objectives\n", f"\n{words}\n\n## Objectives\n"))
    pid = opened(begin(run, "payroll-move"))

    assert [(section.title, section.level) for section in pid.sections] == plain
    assert "nothing to change" in run("new", "pid", "--from", "payroll-move", "--no-input").output


# --- whatever a person adds


def _begun() -> tuple[Deal, Deal, str]:
    folder = ROOT / "docs" / "examples" / "payroll-move"
    bid = Deal("d", [opened(folder / name) for name in BID])
    text = (folder / "proposal.md").read_text("utf-8")
    text = text.replace("148,500.00", "149,500.00").replace("| 2026-10-23 |", "| 2026-10-24 |")
    text = text.replace("| DEL-007 |", "| DEL-017 | More | REQ-001 | 1 | 2026-11-01 |\n| DEL-007 |", 1)
    moved = CHECKER.open(text, "proposal.md")
    assert isinstance(moved, Document)
    names = {question.name for question in questions(making.template_of("pid"))}
    known = {name.replace("-", "_"): value for name, value in fields(bid).items()}
    answers = {name: value for name, value in known.items() if name in names} | {"project_manager": "Ana Ruiz"}
    import tempfile

    with tempfile.TemporaryDirectory() as scratch:
        template = making.template_of("pid")
        made = making.make(template, making.complete(template, answers), Path(scratch))
        pid = CHECKER.open((made / "pid.md").read_text("utf-8"), "pid.md")
    assert isinstance(pid, Document)
    others = [one for one in bid.documents if one.name != "proposal.md"]
    return bid, Deal("d", [*others, moved]), carry(bid, pid, first=True).text


BEGUN = _begun()


def again(deal: Deal, text: str) -> Carried:
    pid = CHECKER.open(text, "pid.md")
    assert isinstance(pid, Document)
    return carry(Deal("d", [*deal.documents, pid]), pid)


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_added_words_survive(data: st.DataObject) -> None:
    """Words that a person puts anywhere into the PID are there after the next run, which changes nothing twice."""
    _, moved, text = BEGUN
    end = text.index("<!-- carried:")
    places = [match.start() for match in re.finditer(r"(?<=\w) (?=\w)", text[:end])]
    lines = [match.start() for match in re.finditer(r"\n", text[:end])]
    words = [f"zzq{number}q" for number in range(data.draw(st.integers(1, 6)))]
    spots = sorted(
        data.draw(st.lists(st.sampled_from(places + lines), min_size=len(words), max_size=len(words), unique=True)),
        reverse=True,
    )
    for word, spot in zip(words, spots, strict=True):
        text = f"{text[:spot]} {word}{text[spot:]}"
    after = again(moved, text)

    assert [word for word in words if word not in after.text] == []
    assert again(moved, after.text).text == after.text


@settings(max_examples=40, deadline=None)
@given(st.data())
def test_lines_taken_out_stay_out(data: st.DataObject) -> None:
    """A row that a person took out of the PID does not come back."""
    bid, _, text = BEGUN
    rows = [line for line in text.splitlines() if re.match(r"\| (?:DEL|EXC|ASM|DEP)-\d+ \|", line)]
    gone = data.draw(st.lists(st.sampled_from(rows), min_size=1, max_size=5, unique=True))
    left = "\n".join(line for line in text.splitlines() if line not in gone) + "\n"
    after = again(bid, left).text

    assert [line for line in gone if line in after.splitlines()] == []


def test_the_memory_reads_what_it_wrote() -> None:
    """Places are known again by address and text; white space is folded, and damage is passed over."""
    memory = Memory()
    memory.keep("a/b", "one two")
    pid = CHECKER.open(f"---\ntemplate: pid@1.0\n---\n\n# P\n\n{memory.comment}\n", "pid.md")
    assert isinstance(pid, Document)
    known, comment = memory_of(pid)

    assert comment is not None
    assert known.wrote("a/b", " one\n two ")
    assert not known.wrote("a/b", "one three")
    assert not known.has("a/c")
    assert not Memory("broken tokens 123")
