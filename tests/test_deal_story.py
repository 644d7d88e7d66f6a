"""A whole deal, as people live it: started, filled in, signed, won, carried into a PID, and gate after gate passed."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from gatepost.check import Checker
from gatepost.document import Document
from gatepost.kinds import Kinds
from gatepost.model import Status
from gatepost.rules import RULES
from tests.command import called as run
from tests.conftest import ROOT

EXAMPLES = ROOT / "docs" / "examples"
STORIES = ("berth-booking", "payroll-move", "pump-spares")
KINDS = Kinds([ROOT / "templates"])


def opened(path: Path) -> Document:
    """A document of the deal."""
    document = Checker(KINDS).open(path.read_text("utf-8"), path.name)
    assert isinstance(document, Document)
    return document


def answers(name: str) -> list[str]:
    """What the people who begin the bid know: the answers to the questions of `new bid`."""
    told: dict[str, str] = {}
    for part in ("requirements", "scope", "proposal"):
        told |= dict(opened(EXAMPLES / name / f"{part}.md").values)
    asked = (
        "title", "customer", "supplier", "engagement", "price-basis", "has-request", "reference", "currency", "date",
        "valid-until", "account-manager", "delivery-manager", "project-manager", "senior-designer", "production-manager",
        "assumptions-location",
    )  # fmt: skip
    return [f"{key.replace('-', '_')}={told[key]}" for key in asked if told.get(key)]


def fill_in(path: Path, example: Path) -> None:
    """Write what a person writes: the open fields, and the text of each section that is still open.

    What the generated document already says in a field has to be what the person would say; nothing is typed twice.
    The signatures are left to `gatepost sign`.
    """
    made, model = opened(path), opened(example)
    text = path.read_text("utf-8")
    for name, value in model.values.items():
        now = made.values.get(name)
        if now is None:
            text = text.replace("\n---\n", f"\n{name}: {quoted(value)}\n---\n", 1)
        elif "[[" in now:
            text = text.replace(f'{name}: "{now}"', f"{name}: {quoted(value)}", 1)
        elif name not in (
            "status",
            "template",
            "version",
            "bid",
            "project-start",
        ):  # a new version of these is no typing twice
            assert now == value, f"{name} would have to be typed again"
    report = Checker(KINDS, Status.APPROVED).check(text, path.name)
    open_ = {finding.section for finding in report.findings if RULES[finding.code].gap}
    for spec in model.kind.sections:
        section = model.by_key.get(spec.key)
        there = opened_text(text, path).by_key.get(spec.key)
        if section is None:
            if there is not None and spec.optional:  # nobody needs it here: it is taken out
                text = text[: there.start] + text[there.end :]
            continue
        end = section.own_end if any(child.spec for child in section.children) else section.end
        words = model.text[section.heading_end : end]
        words = unsigned(words) if spec.sign_off else words
        if there is not None and (spec.key in open_ or "[[" in text[there.heading_end : there.own_end]):
            text = f"{text[: there.heading_end]}\n{words.strip(chr(10))}\n\n{text[there.own_end :]}"
    path.write_text(text, "utf-8")


def opened_text(text: str, path: Path) -> Document:
    """A text as the document that the file will be."""
    document = Checker(KINDS).open(text, path.name)
    assert isinstance(document, Document)
    return document


def quoted(value: str) -> str:
    """A field's value as it stands in a file."""
    return f'"{value}"'


def unsigned(words: str) -> str:
    """A sign-off with ticks and names, before anybody signed: no decision and no date."""
    words = re.sub(r"\| (?:[Aa]pproved(?: with conditions)?|rejected) \| \d{4}-\d\d-\d\d \|", "| | |", words)
    return words.replace("status: approved", "status: review")


def sign(folder: Path, part: str, day: str) -> None:
    """Let everybody whose row stands in the sign-off sign, and set the status."""
    path = folder / f"{part}.md"
    document = opened(path)
    for spec, table, one in document.bound:
        if not spec.sign_off or "role" not in table.each:
            continue
        for row in one.items:
            role, name = row.cells[one.columns["role"]].text, row.cells[one.columns["name"]].text
            status, output, errors = run("sign", path, "--role", role, "--name", name, "--date", day)
            assert status == 0, f"{output}{errors}"
    path.write_text(path.read_text("utf-8").replace("\nstatus: review\n", "\nstatus: approved\n", 1), "utf-8")


def in_review(path: Path) -> None:
    """The author says that it is ready to be read."""
    text = path.read_text("utf-8")
    assert "\nstatus: draft\n" in text
    path.write_text(text.replace("\nstatus: draft\n", "\nstatus: review\n", 1), "utf-8")


def gate(name: str, folder: Path, *words: str) -> int:
    """Whether a gate is open, said as its exit status."""
    status, output, errors = run("gate", name, folder, *words)
    assert status in (0, 1), errors
    if status:
        print(output)
    return int(status)


@pytest.mark.parametrize("name", STORIES)
def test_a_deal_goes_from_the_first_word_to_the_start_of_the_work(name: str, tmp_path: Path) -> None:
    """Made with `new bid`, filled in, signed, continued with `new pid --from`: each gate closed before, open after."""
    status, _, errors = run("new", "bid", "--no-input", "--output", tmp_path, *answers(name), "ci=none")
    assert status == 0, errors
    folder = next(path for path in tmp_path.iterdir() if path.is_dir())
    assert gate("scope", folder) == 1
    for part in ("requirements", "scope", "proposal"):
        fill_in(folder / f"{part}.md", EXAMPLES / name / f"{part}.md")
        in_review(folder / f"{part}.md")
        days = set(re.findall(r"\d{4}-\d\d-\d\d", sign_off_of(name, part)))
        sign(folder, part, max(days))
    assert gate("scope", folder) == 0
    before_it_lapses = ("--on", opened(EXAMPLES / name / "proposal.md").values["valid-until"])
    if name == "berth-booking":  # the bid went out without what the scope holds; somebody has to say so in writing
        assert gate("submit", folder, *before_it_lapses) == 1
        allowance = "<!-- allow TRC206: the heat map is an idea for later, and the customer was not asked -->"
        text = (folder / "proposal.md").read_text("utf-8")
        (folder / "proposal.md").write_text(
            text.replace("## Deliverables\n", f"## Deliverables\n\n{allowance}\n", 1), "utf-8"
        )
    assert gate("submit", folder) == 1, "the last day of the offer is over, and the customer has not signed"
    assert gate("submit", folder, *before_it_lapses) == 0
    assert gate("initiate", folder) == 1

    told = opened(EXAMPLES / name / "pid.md").values
    more = [f"{key.replace('-', '_')}={told[key]}" for key in ("date", "executive", "edition", "size")]
    status, _, errors = run("new", "pid", "--from", folder, "--no-input", *more)
    assert status == 0, errors
    before = opened(folder / "pid.md")
    for key in ("title", "customer", "supplier", "account-manager", "delivery-manager", "intended-project-manager"):
        assert "[[" not in before.values[key], f"{key} was not carried over"
    assert run("check", folder)[0] == 0, run("check", folder)[1]
    assert run("match", folder)[1].count("sold but not planned") == 0
    fill_in(folder / "pid.md", EXAMPLES / name / "pid.md")
    in_review(folder / "pid.md")
    days = set(re.findall(r"\d{4}-\d\d-\d\d", sign_off_of(name, "pid")))
    sign(folder, "pid", max(days))
    assert gate("initiate", folder) == 1
    proposal = (folder / "proposal.md").read_text("utf-8")  # the PID decides, so the note in the bid has done its work
    (folder / "proposal.md").write_text(re.sub(r"<!-- allow TRC206.*-->\n\n?", "", proposal), "utf-8")
    shutil.copy(EXAMPLES / name / "handover.md", folder)
    assert gate("initiate", folder) == 0


def sign_off_of(name: str, part: str) -> str:
    """The text of the example's sign-off."""
    document = opened(EXAMPLES / name / f"{part}.md")
    return "".join(
        document.text[section.start : section.end]
        for spec, section in document.present
        if spec.sign_off and spec.key == "sign-off"
    )
