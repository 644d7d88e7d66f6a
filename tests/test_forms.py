"""Forms: which there are, what `gatepost new form` writes, and that the filled-in ones are what a reader takes them for."""

from __future__ import annotations

import re
import shutil
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
import yaml

from gatepost.check import Checker
from gatepost.deal import Deal
from gatepost.document import Document
from gatepost.errors import GatepostError
from gatepost.fix import fix_text
from gatepost.forms import filled, form_named, forms, known
from gatepost.kinds import Kinds
from gatepost.model import Status
from gatepost.values import parse_money, parse_number, parse_percent
from tests.command import called as run
from tests.conftest import ROOT, TODAY

EXAMPLES = ROOT / "docs" / "examples"
NAMES = ("closure", "customer-follow-up", "delivery-review", "handover", "qualification", "scorecard", "site-visit")
FILLED = sorted(path for name in NAMES for path in EXAMPLES.glob(f"*/{name}.md"))
SIGNED = {"qualification", "handover", "closure"}


@pytest.fixture
def deal(tmp_path: Path) -> Path:
    """A copy of the deal that writes money with a comma."""
    return Path(shutil.copytree(EXAMPLES / "pump-spares", tmp_path / "pumps"))


def opened(checker: Checker, path: Path) -> Document:
    """A document of a known kind."""
    document = checker.open(path.read_text("utf-8"), path.as_posix())
    assert isinstance(document, Document)
    return document


def column(document: Document, section: str, key: str, row: int) -> str:
    """A cell of the table of a section."""
    bound = document.bound_tables(document.kind.by_key[section])[0]
    return bound.items[row].cells[bound.columns[key]].text


# ------------------------------------------------------------------------------------------------- which there are


def test_the_forms_are_listed(kinds: Kinds, tmp_path: Path) -> None:
    """Without a name the command lists every form with what it is for; documents that play a part and plays are none."""
    assert tuple(kind.name for kind in forms(kinds)) == NAMES
    assert all(kind.part is None for kind in forms(kinds))
    status, output, _ = run("new", "form", cwd=tmp_path)
    assert status == 0
    assert tuple(line.split()[0] for line in output.splitlines()) == NAMES


def test_only_the_customer_s_review_goes_out(kinds: Kinds) -> None:
    """The customer reads the delivery review and no other form."""
    assert [kind.name for kind in forms(kinds) if kind.audience == "customer"] == ["delivery-review"]


def test_what_is_signed(kinds: Kinds) -> None:
    """The forms that gates ask for are signed; notes of a visit or a review are not."""
    assert {kind.name for kind in forms(kinds) if any(spec.sign_off for spec in kind.sections)} == SIGNED


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("hand-over", "did you mean handover?"),
        ("pid", "pid is no form; gatepost new pid starts one"),
        ("scope", "scope is no form; gatepost new bid starts one"),
        ("play", "does not say `form = true`"),
        ("xyz", "there are closure, customer-follow-up"),
    ],
)
def test_what_is_no_form_is_refused(kinds: Kinds, name: str, words: str) -> None:
    """Another name is an error that helps on."""
    with pytest.raises(GatepostError, match=re.escape(words)):
        form_named(kinds, name)


def test_a_team_s_own_form(tmp_path: Path) -> None:
    """A kind of the team's own that says `form = true` is listed and started like ours."""
    own = tmp_path / "templates" / "war-story"
    own.mkdir(parents=True)
    (own / "template.md").write_text(
        "---\ntemplate: war-story@1.0\nstatus: draft\n---\n\n# Story\n\n## What\n\n[[it]]\n", "utf-8"
    )
    (own / "document.toml").write_text("form = true\n", "utf-8")
    (tmp_path / "gatepost.toml").write_text('templates = "templates"\n', "utf-8")
    assert "war-story" in run("new", "form", cwd=tmp_path)[1]
    assert run("new", "form", "war-story", cwd=tmp_path)[0] == 0
    assert (tmp_path / "war-story.md").is_file()


# ------------------------------------------------------------------------------------------------- what is written


@pytest.mark.parametrize("name", NAMES)
def test_a_new_form_knows_its_deal(deal: Path, name: str, checker: Checker) -> None:
    """What the deal's documents know stands in the form, which is a draft without findings."""
    target = deal / "new" / f"{name}.md"
    target.parent.mkdir()
    status, output, _ = run("new", "form", name, deal, "--output", target)
    assert status == 0
    assert f"{target.as_posix()} is there, with title, " in output
    document = opened(checker, target)
    report = checker.judge(document)
    assert (report.status, report.findings) == (Status.DRAFT, ())
    assert document.values["title"] == "Pump spares framework, year one"
    assert "# Pump spares framework, year one: " in document.text
    assert document.values["date"] == date.today().isoformat()
    for field, value in (("account-manager", "Femke de Wit"), ("project-manager", "Noor Smit"), ("currency", "EUR")):
        assert document.values.get(field, value) == value
    assert document.comma == ("currency" in document.kind.fields)
    assert "[[account-manager]]" not in document.text


def test_it_goes_into_the_folder_of_the_deal(deal: Path) -> None:
    """Without another place it is named like its kind, in the folder of the deal, and never written over."""
    assert run("new", "form", "closure", deal)[0] == 0
    path = deal / "closure.md"
    path.write_text("mine\n", "utf-8")
    status, output, errors = run("new", "form", "closure", deal)
    assert (status, output) == (2, "")
    assert "closure.md is there already and was left as it is; name another file, such as --output" in errors
    assert path.read_text("utf-8") == "mine\n"


def test_another_folder_is_a_place_too(deal: Path, tmp_path: Path) -> None:
    """--output may name a folder; one that is not there is not made."""
    assert run("new", "form", "handover", deal, "-o", tmp_path)[0] == 0
    assert (tmp_path / "handover.md").is_file()
    status, _, errors = run("new", "form", "handover", deal, "-o", tmp_path / "nowhere" / "handover.md")
    assert status == 2
    assert "cannot be written" in errors


def test_before_there_is_a_deal(tmp_path: Path) -> None:
    """The first page of a deal is a form: it is written into a folder without any document, and open where nobody knows yet."""
    status, output, _ = run("new", "form", "qualification", cwd=tmp_path)
    assert status == 0
    assert "qualification.md is there.\n" in output
    assert 'customer: "[[customer]]"' in (tmp_path / "qualification.md").read_text("utf-8")
    assert run("new", "form", "qualification", "nowhere", cwd=tmp_path)[0] == 2


def test_a_form_knows_what_an_earlier_form_knew(tmp_path: Path, checker: Checker) -> None:
    """A form in a folder without other documents tells the next one."""
    shutil.copy(EXAMPLES / "pump-spares" / "qualification.md", tmp_path)
    assert known(Deal("", [opened(checker, tmp_path / "qualification.md")]))["customer"] == "Vlietland Water"


def test_the_latest_document_goes_first(deal: Path, checker: Checker) -> None:
    """Where a person was replaced, the PID knows it, and the scope still names the one before."""
    pid = deal / "pid.md"
    pid.write_text(
        pid.read_text("utf-8").replace('\nproject-manager: "Noor Smit"', '\nproject-manager: "Ada Wong"'), "utf-8"
    )
    documents = [opened(checker, path) for path in (deal / "pid.md", deal / "handover.md", deal / "scope.md")]
    assert known(Deal("", documents))["project-manager"] == "Ada Wong"


def test_two_deals_in_a_folder_tell_nothing(deal: Path, checker: Checker) -> None:
    """Where nobody can tell which document holds, nothing is taken from either."""
    documents = [opened(checker, path) for path in (deal / "scope.md", EXAMPLES / "payroll-move" / "scope.md")]
    assert known(Deal("", documents)) == {}


def test_what_is_taken_over_means_what_it_says(kinds: Kinds, checker: Checker) -> None:
    """A name with marks of Markdown and YAML is the same name in the form, and breaks no table."""
    name = 'A "quoted" | *starred* <b>: \\ #1 [x]'
    kind = form_named(kinds, "delivery-review")
    text = filled(kind, {"title": name, "customer": name, "supplier": "Kestrel"}, TODAY)
    assert yaml.safe_load(text.split("---\n")[1])["customer"] == name
    report = checker.check(text, "delivery-review.md")
    assert report.findings == ()
    row = next(line for line in text.splitlines() if line.startswith("| [[role at the customer]]"))
    assert row.replace("\\|", "").count("|") == 4


# ------------------------------------------------------------------------------------------------- the examples


@pytest.mark.parametrize("path", FILLED, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_a_filled_in_form_is_clean(path: Path, checker: Checker) -> None:
    """An example of a form is approved, complete, without findings, and there is nothing to mend in it."""
    text = path.read_text("utf-8")
    report = checker.check(text, path.name)
    assert report.status is Status.APPROVED
    assert report.findings == report.later == ()
    assert not report.allowed
    assert report.readiness is not None
    assert report.readiness.complete == report.readiness.required
    assert fix_text(checker, text, path.name, unsafe=True) == (text, 0)


def test_every_form_has_an_example() -> None:
    """There is a filled-in one of each, and each deal has those that its gates ask for."""
    assert {path.stem for path in FILLED} == set(NAMES)
    for deal in ("berth-booking", "payroll-move", "pump-spares"):
        assert {"qualification", "handover"} <= {path.stem for path in FILLED if path.parent.name == deal}


@pytest.mark.parametrize(
    "path", [one for one in FILLED if one.parent.name != "forms"], ids=lambda one: f"{one.parent.name}/{one.name}"
)
def test_a_form_agrees_with_its_deal(path: Path, checker: Checker) -> None:
    """Names, title and deliverables of a form are those of the deal."""
    form = opened(checker, path)
    scope = opened(checker, path.parent / "scope.md")
    for field in ("title", "customer", "supplier", "engagement", "currency", "account-manager", "delivery-manager"):
        assert form.values.get(field, scope.values[field]) == scope.values[field], field
    items = {item.id for item in scope.items}
    for _, spec, one in form.typed:
        if spec.to == "DEL":
            named = {word.strip(" ,") for text in one.under(spec.key) for word in text.split() if word[:4] == "DEL-"}
            assert named <= items


def test_what_was_promised_is_what_the_bid_says(checker: Checker) -> None:
    """The days under "Promised on" of a delivery review are those of the proposal that was signed."""
    for deal in ("berth-booking", "payroll-move"):
        review = opened(checker, EXAMPLES / deal / "delivery-review.md")
        due = {
            node.id: node.says("due")
            for node in Deal("", [opened(checker, EXAMPLES / deal / "proposal.md")]).nodes("proposal", "DEL").values()
        }
        bound = review.bound_tables(review.kind.by_key["promised-and-delivered"])[0]
        for row in bound.items:
            assert row.cells[bound.columns["promised-on"]].text == due[row.cells[0].text]


@pytest.mark.parametrize("section", ["effort", "cost"])
def test_differences_of_the_closure_are_right(section: str, checker: Checker) -> None:
    """Difference is actual less expected, in each row and in the total."""
    document = opened(checker, EXAMPLES / "forms" / "closure.md")
    bound = document.bound_tables(document.kind.by_key[section])[0]
    keys = ("expected" if section == "effort" else "estimated", "actual", "difference")
    for row in (*bound.items, *bound.totals):
        expected, actual, difference = (parse_money(row.cells[bound.columns[key]].text) for key in keys)
        assert expected is not None
        assert actual is not None
        assert difference == actual - expected
    assert len(bound.totals) == 1


def test_ratios_and_margins_of_the_closure_are_right(checker: Checker) -> None:
    """Ratio is actual by expected; margin is price less cost, and its share is of the price."""
    document = opened(checker, EXAMPLES / "forms" / "closure.md")
    lessons = document.bound_tables(document.kind.by_key["lessons"])[0]
    for at in range(len(lessons.items)):
        expected, actual, ratio = (
            parse_number(column(document, "lessons", key, at)) for key in ("expected", "actual", "ratio")
        )
        assert expected
        assert actual is not None
        assert ratio is not None
        assert abs(actual / expected - ratio) <= Decimal("0.005")
    for at in range(2):
        price, cost, margin = (parse_money(column(document, "margin", key, at)) for key in ("price", "cost", "margin"))
        share = parse_percent(column(document, "margin", "share-of-price", at))
        assert price
        assert cost is not None
        assert share is not None
        assert margin == price - cost
        assert abs(margin / price * 100 - share) < Decimal("0.05")
        total = document.bound_tables(document.kind.by_key["cost"])[0].totals[0]
        assert parse_money(total.cells[1 + at].text) == cost


def test_the_estimate_rests_on_the_closure() -> None:
    """The days that the payroll estimate names as its basis are those that the closure of the move before has."""
    scope = (EXAMPLES / "payroll-move" / "scope.md").read_text("utf-8")
    closure = (EXAMPLES / "forms" / "closure.md").read_text("utf-8")
    for basis, lesson in (
        ("2024: 38 schemes in 11 days", "| Inventory of pay schemes, 38 schemes | 6 | 11 |"),
        ("4,000 records and 36 months in 2024: 17 days", "4,000 records and 36 months | 18 | 17 |"),
        ("2024, first run: 12 days for 2,900 payslips", "| First parallel run, 2,900 payslips | 10 | 12 |"),
        ("2024, second run: 9 days", "| Second parallel run | 8 | 9 |"),
        ("2024: 9 days for 10 people", "10 people | 9 | 9 |"),
        ("0.8 days for each scheme without paper, and 4 days", "| 0.4 | 0.8 | day a scheme |"),
    ):
        assert basis in scope
        assert lesson in closure
