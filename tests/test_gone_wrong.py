"""The deal gone wrong tells what the checker finds: no finding that the story does not have, and none the other way round."""

from __future__ import annotations

import re
from decimal import Decimal

import pytest

from gatepost.cli import main
from gatepost.match import match
from tests.conftest import ROOT
from tests.deal_faults import PARTS, opened

FOLDER = ROOT / "docs" / "examples" / "gone-wrong"
_ROW = re.compile(r"^\| \[([A-Z]{3}\d{3})\]\(\.\./\.\./rules/\1\.md\) .+ \| `([a-z]+\.md):(\d+)` \| .+: .+ \| (.+) \|$", re.MULTILINE)  # fmt: skip


def story() -> list[tuple[str, str, int]]:
    """Code, file and line of each row of the page's table."""
    return [(code, file, int(line)) for code, file, line, _ in _ROW.findall((FOLDER / "index.md").read_text("utf-8"))]


def texts() -> dict[str, str]:
    """The four documents of the deal."""
    return {part: (FOLDER / f"{part}.md").read_text("utf-8") for part in PARTS}


def test_table_is_what_is_found() -> None:
    """Codes and places of the page's table are those of the checker, each at its claimed status; nothing else is found."""
    checker, deal = opened(texts())
    found = [(one.code, one.path, one.line) for report in checker.check_deal(deal) for one in report.findings]
    assert sorted(found) == sorted(story())
    assert 12 <= len(found) <= 20
    assert {report.path: str(report.status) for report in checker.check_deal(deal)} == {
        "requirements.md": "approved", "scope.md": "review", "proposal.md": "approved", "pid.md": "review",
    }  # fmt: skip


def test_table_has_every_row() -> None:
    """Every row of the table is of the form that is compared, and no rule stands in it twice."""
    text = (FOLDER / "index.md").read_text("utf-8")
    table = text[text.index("| Finding |") :].partition("\n\n")[0]
    assert len(story()) == table.count("\n") - 1
    assert len({code for code, _, _ in story()}) == len(story())


def test_figures_of_the_story_agree() -> None:
    """Planned cost, what the findings cost, credits and price make the loss that the story tells."""
    costs = dict((code, cost) for code, _, _, cost in _ROW.findall((FOLDER / "index.md").read_text("utf-8")))  # noqa: C402

    def amount(code: str) -> Decimal:
        return Decimal(re.findall(r"GBP ([\d,]+)", costs[code])[0].replace(",", ""))

    work = sum(amount(code) for code in ("EST104", "TRC203", "TRC305", "TRC205", "TRC211", "TRC207", "TRC102"))
    credits_given = amount("TRC103") + amount("OUT102")
    text = " ".join((FOLDER / "index.md").read_text("utf-8").split())
    assert f"The work cost GBP {127_200 + work:,} and not 127,200. Credits of GBP {credits_given:,}" in text
    assert f"a loss of GBP {127_200 + work + credits_given - 196_000:,}" in text


def test_match_tells_the_same_story() -> None:
    """The three-way match leaves the dropped Must, the app and the training open."""
    _, deal = opened(texts())
    result = match(deal)
    states = {row.requirement or row.text.partition(":")[0]: row.state for row in result.rows if row.open}
    assert states == {
        "REQ-004": "sold but not planned", "REQ-005": "not answered", "REQ-006": "priced but not scoped",
    }  # fmt: skip


def test_folder_is_left_out_and_can_be_named(capsys: pytest.CaptureFixture[str]) -> None:
    """A check of the examples leaves the folder out; whoever names it gets its findings."""
    assert ended(["check", str(FOLDER)]) == 1
    assert f"{len(story())} findings" in capsys.readouterr().out
    assert ended(["check", str(FOLDER.parent)]) == 0
    assert "gone-wrong" not in capsys.readouterr().out


def ended(arguments: list[str]) -> object:
    """The exit status of a command."""
    with pytest.raises(SystemExit) as end:
        main(arguments)
    return end.value.code
