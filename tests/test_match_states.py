"""What the match claims, and what it does not: without scope or bid nothing matches, and an exclusion has to be read by the customer."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from gatepost.differences import NOT_ANSWERED, PROMISED
from gatepost.match import EXCLUDED, MATCHED, NOT_COMPARED, Match, match
from tests.command import called as run
from tests.conftest import ROOT
from tests.deal_faults import (
    BERTH,
    PAYROLL,
    PUMPS,
    Edit,
    clean,
    drop,
    each,
    opened,
    put,
    says,
    steps,
    to,
    without,
)
from tests.matrix import body

EXAMPLES = ROOT / "docs" / "examples"


def matched(deal: str, *edits: Edit) -> Match:
    files = dict(clean(deal))
    for edit in edits:
        edit(files)
    return match(opened(files)[1])


def states(found: Match) -> dict[str, str]:
    return {row.requirement: row.state for row in found.rows if row.requirement}


@pytest.mark.parametrize("deal", [BERTH, PAYROLL, PUMPS])
@pytest.mark.parametrize("gone", ["scope", "proposal"])
def test_nothing_matches_without_scope_or_bid(deal: str, gone: str) -> None:
    """Where the scope or the bid is missing, no requirement is said to match, and nothing is settled that was not decided."""
    found = matched(deal, without(gone))
    assert MATCHED not in states(found).values()
    assert NOT_COMPARED in states(found).values()
    assert found.blank == (gone,)
    assert not found.clean
    assert found.matched == sum(
        row.decision is not None or row.state == EXCLUDED for row in found.rows if row.requirement
    )


@pytest.mark.parametrize(
    "edit", [body("Deliverables", "| Id | Deliverable | Covers | Acceptance criterion | Due |\n|---|---|---|---|---|"), body("Deliverables", "[[none yet]]")],
    ids=["no row", "placeholder"],
)  # fmt: skip
def test_nothing_matches_an_empty_scope(edit: Callable[[str], str]) -> None:
    """A scope that is there and holds no deliverable is as good as none."""
    found = matched(PAYROLL, to(("scope", edit)))
    assert set(states(found).values()) == {NOT_COMPARED}
    assert found.blank == ("scope",)


@pytest.mark.parametrize("deal", [BERTH, PAYROLL, PUMPS])
def test_nothing_is_withheld_from_a_whole_deal(deal: str) -> None:
    """With scope and bid, with or without a PID, everything is compared."""
    for edits in ((), (without("pid"),), (without("requirements"),)):
        found = matched(deal, *edits)
        assert NOT_COMPARED not in states(found).values()
        assert found.blank == ()


def test_an_exclusion_of_the_scope_alone_is_not_said() -> None:
    """What only the scope excludes is not excluded and said so: the customer cannot read it."""
    away = put("Compliance matrix", "REQ-007", "Answer", "partial")
    found = matched(PUMPS, to(("proposal", away), ("proposal", drop("Exclusions", "EXC-003"))))
    assert states(found)["REQ-007"] == PROMISED
    found = matched(PUMPS, to(("proposal", drop("Compliance matrix", "REQ-007")), ("proposal", drop("Exclusions", "EXC-003"))))  # fmt: skip
    assert states(found)["REQ-007"] == NOT_ANSWERED
    assert not found.clean


@pytest.mark.parametrize(
    "edit",
    [
        to(("proposal", put("Exclusions", "EXC-003", "Requirements", ""))),
        to(("scope", put("Exclusions", "EXC-003", "Requirements", ""))),
        to(("proposal", drop("Exclusions", "EXC-003"))),
        to(("proposal", drop("Compliance matrix", "REQ-007"))),
    ],
    ids=["the bid's row names no requirement", "the scope's names none", "the answer is an exception", "the exclusion alone"],
)  # fmt: skip
def test_what_the_customer_can_read_is_said(edit: Edit) -> None:
    """The exclusion may be linked in either document, or the compliance matrix makes an exception."""
    found = matched(PUMPS, edit)
    assert states(found)["REQ-007"] == EXCLUDED


def test_a_lost_requirement_keeps_its_row_and_its_money() -> None:
    """A requirement that all others know and the requirements have lost is counted and not settled; the finding is one."""
    whole, found = matched(PAYROLL), matched(PAYROLL, to(("requirements", drop("Requirements", "REQ-005"))))
    assert states(found)["REQ-005"] == NOT_COMPARED
    assert (found.asked, found.matched) == (whole.asked, whole.matched - 1)
    assert {row.requirement: row.amount for row in found.rows} == {row.requirement: row.amount for row in whole.rows}
    assert [one.state for one in found.differences] == ["unknown requirement"]
    assert not any(row.requirement is None for row in found.rows)


def test_a_requirement_half_filled_in_is_not_lost() -> None:
    """A row with a placeholder is there: nobody is told that it is unknown."""
    found = matched(PAYROLL, to(("requirements", says("status", "draft")), ("requirements", put("Requirements", "REQ-005", "Source", "[[who]]"))))  # fmt: skip
    assert not found.differences


def test_command_says_what_was_not_compared(tmp_path: Path) -> None:
    """Exit status and words do not claim what nobody could compare: a scope that is gone, and a bid not begun."""
    folder = tmp_path / "deal"
    shutil.copytree(EXAMPLES / "payroll-move", folder)
    assert run("match", folder)[0] == 0
    (folder / "scope.md").unlink()
    for form in ("text", "markdown", "html"):
        status, output, _ = run("match", folder, "--format", form)
        assert status == 1
        assert "Nothing is said to match, because there is no scope and estimate." in " ".join(output.split())
    status, output, _ = run("match", folder, "--output", tmp_path / "match.csv")
    assert (status, "Nothing is said to match" in output) == (1, True)


def test_an_untouched_draft_says_nothing(tmp_path: Path) -> None:
    """Templates with nothing filled in are no match: the command says that nothing can be said, with exit status 1."""
    folder = tmp_path / "deal"
    folder.mkdir()
    for part in ("requirements", "scope", "proposal"):
        shutil.copy(ROOT / "templates" / part / "template.md", folder / f"{part}.md")
    status, output, _ = run("match", folder)
    assert status == 1
    assert "nothing can be said, because no requirement is written down yet" in " ".join(output.split())


@pytest.mark.parametrize(
    ("name", "status"), [("a.docx", 2), ("a.pdf", 2), ("a", 0), ("a.txt", 0), ("a.HTML", 0), ("a.json", 0)]
)
def test_the_ending_of_a_file_names_a_format(tmp_path: Path, name: str, status: int) -> None:
    """An ending that no format has is refused, and nothing is written; with --format any name will do."""
    given, _, errors = run("match", EXAMPLES / "pump-spares", "--output", tmp_path / name)
    assert given == status
    assert (tmp_path / name).exists() == (status == 0)
    assert ("end it in .txt, .md" in errors) == (status == 2)
    assert run("match", EXAMPLES / "pump-spares", "--format", "csv", "--output", tmp_path / name)[0] == 0


def test_a_decision_without_its_owner_is_one_finding() -> None:
    """The row of the PID says that its owner is missing; the difference itself is not told again, and stays open in the match."""
    edit = to(("pid", put("Differences and decisions", "DEL-012", "Owner", "")))
    files = dict(clean(BERTH))
    edit(files)
    checker, deal = opened(files)
    assert [one.code for report in checker.check_deal(deal) for one in report.findings] == ["TAB201"]
    assert not match(deal).clean


def test_a_copy_of_names_in_capitals_changes_nothing() -> None:
    """What is compared is the ids, however the rows are ordered or the priorities are written."""
    found = matched(PAYROLL, steps(each(lambda text: re.sub(r"\| Must \|", "| MUST |", text), "requirements")))
    assert found.clean
