"""A gate is open when what it asks for is there; closed, it says who must act, where, and what the next step is."""

from __future__ import annotations

import json
import re
import shutil
from datetime import date
from pathlib import Path

import pytest

from gatepost.config import known_gates, read_config
from gatepost.demands import Gate, read_gates
from gatepost.errors import GatepostError
from gatepost.gate import Blocker, Verdict
from gatepost.reports.gate import gate_text
from gatepost.reports.text import PLAIN
from tests.command import called as run
from tests.conftest import ROOT

EXAMPLES = ROOT / "docs" / "examples"
DEALS = ("berth-booking", "payroll-move", "pump-spares")


@pytest.fixture
def deal(tmp_path: Path) -> Path:
    """A copy of the payroll deal."""
    return Path(shutil.copytree(EXAMPLES / "payroll-move", tmp_path / "payroll"))


@pytest.fixture
def closed(deal: Path) -> Path:
    """The payroll deal with a closure."""
    text = (EXAMPLES / "forms" / "closure.md").read_text("utf-8")
    (deal / "closure.md").write_text(text.replace("Ashgrove District Council", "Brackenfell Council"), "utf-8")
    return deal


def change(path: Path, before: str, after: str) -> None:
    """Replace a text that stands there once or more."""
    text = path.read_text("utf-8")
    assert before in text
    path.write_text(text.replace(before, after), "utf-8")


@pytest.mark.parametrize("name", DEALS)
@pytest.mark.parametrize("gate", ["qualify", "scope", "submit", "initiate"])
def test_the_examples_pass_gate_after_gate(name: str, gate: str) -> None:
    """Each example deal goes through the gates up to the start of the work."""
    status, output, _ = run("gate", gate, EXAMPLES / name)
    assert status == 0
    assert "the gate is open. Nothing stops" in output


def test_a_project_is_not_closed_before_its_end(closed: Path) -> None:
    """The last gate stays closed until the project's end, and opens on that day."""
    status, output, _ = run("gate", "close", closed, "--on", "2026-11-26")
    assert status == 1
    assert "the project runs until 2026-11-27" in output
    assert run("gate", "close", closed, "--on", "2026-11-27")[0] == 0


@pytest.mark.parametrize(
    ("gate", "form"), [("qualify", "qualification"), ("initiate", "handover"), ("close", "closure")]
)
def test_a_gate_asks_for_its_form(closed: Path, gate: str, form: str) -> None:
    """No bid without a qualification, no start without a handover, no end without a closure: the command says how to begin."""
    (closed / f"{form}.md").unlink()
    status, output, _ = run("gate", gate, closed, "--on", "2026-11-27")
    assert status == 1
    assert f"there is no {form} document, and this gate asks for one that is approved" in output
    assert f"gatepost new form {form} {closed.as_posix()} starts one" in output
    assert "1 thing stops" in output


def test_a_superseded_form_is_none(deal: Path) -> None:
    """A form that holds no longer opens no gate."""
    change(deal / "qualification.md", "status: approved", "status: superseded")
    status, output, _ = run("gate", "qualify", deal)
    assert status == 1
    assert "there is no qualification document" in output


def test_each_live_form_has_to_be_ready(deal: Path) -> None:
    """Of two live forms of a kind, the one that is not approved keeps the gate closed."""
    second = deal / "handover-of-stage-2.md"
    second.write_text((deal / "handover.md").read_text("utf-8").replace("status: approved", "status: draft"), "utf-8")
    status, output, _ = run("gate", "initiate", deal)
    assert status == 1
    assert "handover-of-stage-2.md is a draft" in output


def test_who_is_against_the_bid_keeps_it_in(deal: Path) -> None:
    """A qualification that somebody rejected opens no gate, whatever its status says."""
    change(
        deal / "qualification.md",
        "| Delivery Manager | Ruth Sandoval | approved |",
        "| Delivery Manager | Ruth Sandoval | rejected |",
    )
    status, output, _ = run("gate", "qualify", deal, "--format", "json")
    assert status == 1
    assert {one["owner"] for one in json.loads(output)["blockers"]} == {"Delivery Manager"}


def test_a_form_of_another_customer_opens_no_gate(deal: Path) -> None:
    """A form that was copied in from another deal is told, with both names."""
    change(deal / "handover.md", 'customer: "Brackenfell Council"', 'customer: "Ashgrove District Council"')
    status, output, _ = run("gate", "initiate", deal)
    assert status == 1
    assert "handover.md is for Ashgrove District Council, and the deal is for Brackenfell Council" in output


def test_a_gate_asks_for_its_documents(deal: Path) -> None:
    """A document that a gate needs and that is not there is named, with the way to start it."""
    (deal / "pid.md").unlink()
    assert run("gate", "submit", deal)[0] == 0
    status, output, _ = run("gate", "initiate", deal)
    assert status == 1
    assert "there is no pid document" in output
    assert f"gatepost new pid --from {deal.as_posix()}" in output


def test_a_draft_does_not_pass(deal: Path) -> None:
    """A document that has not reached the status of the gate is told at its status, to whoever answers for it."""
    change(deal / "scope.md", "status: approved", "status: draft")
    status, output, _ = run("gate", "scope", deal)
    assert status == 1
    assert "scope.md:3:9  scope.md is a draft; this gate asks for approved" in output
    assert "Delivery Manager" in output


def test_who_has_not_signed_is_asked(deal: Path) -> None:
    """A sign-off without a date is one thing that stops the deal, and the one who has to sign is the one to act."""
    change(
        deal / "scope.md",
        "| Delivery Manager | Ruth Sandoval | approved | 2026-02-05 |",
        "| Delivery Manager | Ruth Sandoval | approved | |",
    )
    status, output, _ = run("gate", "submit", deal, "--format", "json")
    answer = json.loads(output)
    assert status == 1
    assert [(one["owner"], one["code"]) for one in answer["blockers"]] == [("Delivery Manager", "SGN101")]


def test_a_role_that_the_kind_does_not_ask_for(deal: Path) -> None:
    """A gate may ask for a signature that no template has a row for."""
    (deal / "gatepost.toml").write_text('[gates.submit]\nsigned = { proposal = ["Director"] }\n', "utf-8")
    status, output, _ = run("gate", "submit", deal)
    assert status == 1
    assert "Director\n" in output
    assert "the Director has not approved proposal.md" in output
    assert '--role "Director"' in output


def test_an_open_difference_stops_the_deal(deal: Path) -> None:
    """What the documents do not agree on keeps the gate closed, and is told once."""
    change(deal / "proposal.md", 'currency: "GBP"', 'currency: "EUR"')
    status, output, _ = run("gate", "scope", deal)
    assert (status, "TRC301" in output) == (0, False), "the bid is not yet asked for"
    status, output, _ = run("gate", "submit", deal)
    assert status == 1
    assert output.count("TRC301") == 1


def test_gates_are_listed() -> None:
    """Without a name the gates are shown, each with its question and its demands."""
    status, output, _ = run("gate")
    assert status == 0
    assert [line.split("  ")[0].strip() for line in output.splitlines()[::2]] == [
        "qualify",
        "scope",
        "submit",
        "initiate",
        "close",
    ]
    assert "May the bid go out?" in output


def test_an_unknown_gate_is_refused() -> None:
    """A gate that is not there is an error with a guess, not an open gate."""
    status, _, errors = run("gate", "submitt", EXAMPLES / "payroll-move")
    assert status == 2
    assert "did you mean submit?" in errors


@pytest.mark.parametrize("folder", ["nowhere", "."])
def test_no_deal_is_no_open_gate(tmp_path: Path, folder: str) -> None:
    """A folder that is not there, or holds no document of a deal, cannot be asked."""
    status, _, errors = run("gate", "submit", tmp_path / folder)
    assert status == 2
    assert errors


def test_markdown_is_a_list_of_boxes(deal: Path) -> None:
    """For a comment, what stops the deal is a list to tick off, and nothing in it breaks the Markdown."""
    change(deal / "proposal.md", 'customer: "Brackenfell Council"', 'customer: "Bracken<b>fell*"')
    status, output, _ = run("gate", "submit", deal, "--format", "markdown")
    assert status == 1
    assert output.replace("<!-- -->", "").startswith("### Submit: the gate is closed. 1 thing stops ")
    assert re.search(
        r"^- \[ \] .*proposal\.md:\d+:\d+ .*Bracken&lt;b&gt;fell\\\*", output.replace("<!-- -->", ""), re.MULTILINE
    )


def test_an_organisation_changes_gates() -> None:
    """Gates are renamed, added, taken away and built on one another in the configuration."""
    base = read_gates(
        "base: ", {"submit": {"documents": {"proposal": "approved"}, "match": True}, "close": {"ended": True}}
    )
    gates = read_gates(
        "own: ",
        {
            "submit": {"title": "Gold"},
            "pink": {"like": "submit", "documents": {"proposal": "review"}, "match": False},
            "close": {"remove": True},
        },
        base,
    )
    assert list(gates) == ["submit", "pink"]
    assert (gates["submit"].title, gates["submit"].match) == ("Gold", True)
    assert (gates["pink"].documents["proposal"], gates["pink"].match) == ("review", False)


@pytest.mark.parametrize(
    ("told", "words"),
    [
        ({"submit": {"documetns": {}}}, "did you mean documents"),
        ({"submit": {"documents": {"scope": "done"}}}, "none of draft, review, approved"),
        ({"submit": {"documents": "scope"}}, "is a table"),
        ({"submit": {"signed": {"scope": "Director"}}}, "is a list of roles"),
        ({"submit": {"match": "yes"}}, "is true or false"),
        ({"gold": {"like": "sumbit"}}, "gates.gold.like = 'sumbit' is no gate; did you mean submit?"),
        ({"gold": {"like": "gold"}}, "gates.gold.like = 'gold' is no gate; there are submit"),
        ({"gold": {"like": "pink"}, "pink": {"match": True}}, "'pink': that gate stands further down in the file"),
        ({"go\x1b[31mld": {"like": "x"}}, "gates.go\ufffd[31mld.like"),
        ({"gold": {"like": 3}}, "gates.gold.like is a text"),
        ({"gold": {"remove": True}}, "no such gate to remove"),
        ({"gold": 3}, "is a table"),
        ({"gold": {}}, "gates.gold asks for nothing, so it would always be open"),
        ({"gold": {"title": "Gold", "signed": {"scope": []}}}, "asks for nothing"),
        ({"gold": {"signed": {"scope": ["Director"]}}}, 'write documents = { scope = "approved" } as well'),
        ({"gold": {"like": "submit", "signed": {"scope": ["Director"]}}}, "the gate does not ask for that document"),
        ({"submit": {"documents": {"scope": "x" * 999}}}, "xxx... is none of draft, review, approved"),
        ({"submit": {"match": False}}, "gates.submit asks for nothing"),
    ],
)
def test_what_a_gate_does_not_know_is_refused(told: dict[str, object], words: str) -> None:
    """An unknown word or value in a gate is an error that names it."""
    with pytest.raises(GatepostError, match=re.escape(words)):
        read_gates("gatepost.toml: gates.", told, read_gates("base: ", {"submit": {"match": True}}))


def test_configured_gates_come_from_the_folder(tmp_path: Path) -> None:
    """`[gates]` of the configuration changes what comes with gatepost."""
    config = read_config(tmp_path / "gatepost.toml", {"gates": {"close": {"remove": True}}})
    assert "close" not in known_gates(config)


def test_the_same_question_gets_the_same_answer(deal: Path) -> None:
    """Two runs give the same bytes."""
    change(deal / "scope.md", "status: approved", "status: draft")
    day = date(2026, 11, 23).isoformat()
    assert run("gate", "initiate", deal, "--on", day) == run("gate", "initiate", deal, "--on", day)


@pytest.mark.parametrize(("on", "status"), [("2026-05-08", 0), ("2026-05-09", 1)])
def test_an_offer_that_has_lapsed_does_not_go_out(deal: Path, on: str, status: int) -> None:
    """On its last day an offer may go out, on the day after not, and the Account Manager has to act."""
    change(deal / "proposal.md", "| Director of Finance, Brackenfell Council | 2026-04-17 |", "| Director of Finance, Brackenfell Council | |")  # fmt: skip
    given, output, _ = run("gate", "submit", deal, "--on", on)
    assert given == status
    assert ("the offer has lapsed: it was valid until 2026-05-08" in output) == bool(status)
    assert ("Account Manager\n" in output) == bool(status)


def test_an_offer_that_the_customer_signed_has_not_lapsed(deal: Path) -> None:
    """What was accepted in time holds, however late the gate is asked; other gates do not ask."""
    assert run("gate", "submit", deal, "--on", "2026-11-23")[0] == 0
    change(deal / "proposal.md", "| Customer | Dean Whitlock |", "| Customer | |")
    assert run("gate", "submit", deal, "--on", "2026-11-23")[0] == 1
    (deal / "gatepost.toml").write_text("[gates.submit]\nvalid = false\n", "utf-8")
    assert run("gate", "submit", deal, "--on", "2026-11-23")[0] == 0


def test_what_is_not_signed_is_not_also_a_draft(deal: Path) -> None:
    """A document in review that waits for a signature is one thing; signed, it waits for its status."""
    path = deal / "scope.md"
    change(path, "status: approved", "status: review")
    unsigned = "| Delivery Manager | Ruth Sandoval | approved | |"
    signed = "| Delivery Manager | Ruth Sandoval | approved | 2026-02-05 |"
    change(path, signed, unsigned)
    answer = json.loads(run("gate", "scope", deal, "--format", "json")[1])
    assert [one["code"] for one in answer["blockers"]] == ["SGN101"]
    assert "gatepost sign" in answer["blockers"][0]["hint"]
    change(path, unsigned, signed)
    answer = json.loads(run("gate", "scope", deal, "--format", "json")[1])
    assert [one["message"] for one in answer["blockers"]] == ["scope.md is in review; this gate asks for approved"]


def test_an_open_gate_names_what_the_next_one_asks_for(deal: Path) -> None:
    """The handover of the next gate is no surprise; a closed gate and the last one name no other."""
    output = run("gate", "submit", deal)[1]
    assert "The next gate, Initiate, asks for: " in output
    assert "handover approved" in output
    (deal / "scope.md").unlink()
    assert "The next gate" not in run("gate", "submit", deal)[1]


def test_who_starts_a_document_that_is_not_there(deal: Path) -> None:
    """A missing document is asked of the role that signs it; beside others of the bid, the way to a single one is said."""
    (deal / "scope.md").unlink()
    answer = json.loads(run("gate", "scope", deal, "--format", "json")[1])
    one = next(one for one in answer["blockers"] if "there is no scope" in one["message"])
    assert one["owner"] == "Delivery Manager"
    assert one["hint"].endswith("in a folder of its own: take its scope.md")


def test_a_place_for_a_customer_is_no_customer(deal: Path) -> None:
    """A placeholder is nobody for whom the deal could be, and nobody else's name; another name is."""

    def say(who: str, *names: str) -> str:
        for name in names:
            path = deal / name
            text = re.sub(r"^customer: .*", f'customer: "{who}"', path.read_text("utf-8"), flags=re.MULTILINE)
            path.write_text(text, "utf-8")
        return run("gate", "qualify", deal)[1]

    assert "qualification.md is for Ashgrove Trust, and the deal is for Brackenfell Council" in say(
        "Ashgrove Trust", "qualification.md"
    )
    assert "and the deal is for" not in say("[[customer]]", "qualification.md")
    output = say("[[customer]]", "requirements.md", "scope.md", "proposal.md", "pid.md")
    assert output.startswith("Qualify: the gate is closed. ")
    assert output.splitlines()[0].endswith('"Payroll service migration".')


def test_a_folder_is_no_gate(deal: Path) -> None:
    """Who names the deal and no gate is told which word is missing; a gate of the same name as a folder is that gate."""
    (deal.parent / "submit").mkdir()
    status, _, errors = run("gate", deal.name, cwd=deal.parent)
    assert (status, f"name the gate first: gatepost gate qualify {deal.name}" in errors) == (2, True)
    assert run("gate", "submit", deal.name, cwd=deal.parent)[0] in (0, 1)


@pytest.mark.parametrize(
    ("owners", "words"),
    [
        (("A", "A", "B"), "Start with A, who has most to do."),
        (("A", "B"), "Start with A."),
        (("A", "A"), "All of it waits for A."),
    ],
)
def test_who_has_most_to_do_is_said_of_nobody_else(owners: tuple[str, ...], words: str) -> None:
    """Of two who have as much to do, none has most."""
    verdict = Verdict(Gate("x", "X"), "", "", tuple(Blocker(owner, "a.md", 1, 1, None, "m", "h") for owner in owners))
    assert words in gate_text(verdict, PLAIN)
