"""A signature says which text was signed, and a later change says whose signature it breaks."""

from __future__ import annotations

import os
import re
import stat
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from gatepost.check import Checker
from gatepost.commands.group import gatepost
from gatepost.document import Document
from gatepost.errors import GatepostError
from gatepost.kinds import Kinds
from gatepost.model import Status
from gatepost.read import read
from gatepost.seals import FIELDS, OTHERS, Seal, changed, seal_comments, seal_of, signs
from gatepost.sign import Signature, Signed, sign_text
from tests.conftest import ROOT, TODAY
from tests.strategies import TEXTS
from tests.test_check import NOTE

KINDS = Kinds([ROOT / "tests" / "kinds", ROOT / "templates"])
CHECKER = Checker(KINDS, today=TODAY)
EXAMPLES = {
    f"{path.parent.name}/{path.name}": path.read_text("utf-8")
    for path in sorted((ROOT / "docs" / "examples").glob("*/*.md"))
    if path.parent.name not in ("with-faults", "gone-wrong") and "\n## Sign-off\n" in path.read_text("utf-8")
}
UNSIGNED = NOTE.replace("| Ada Wong | 2026-03-02 |", "| | |").replace("| Jan Bakker | 2026-03-03 |", "| [[name]] | |")
CLOSING = "\n<!-- seal "
_SIGNATURE = re.compile(r"^\| *(Account Manager|Delivery Manager|Executive) *\| *([^|\[]+?) *\|", re.MULTILINE)


def document(text: str, name: str = "note.md") -> Document:
    reading = read(text)
    kind = CHECKER.settle(reading, name, None)
    assert kind is not None
    return Document(reading, kind, name, TODAY)


def seal(text: str, name: str = "note.md") -> Seal:
    return seal_of(document(text, name))


def signed(text: str, role: str, name: str, **more: Any) -> Signed:
    return sign_text(CHECKER, text, more.pop("path", "note.md"), Signature(role, name, **more))


def both(text: str = UNSIGNED) -> str:
    """The note, signed by both of its people on two days."""
    text = signed(text, "Customer", "Ada Wong", day="2026-03-02").text
    return signed(text, "Supplier", "Jan Bakker", day="2026-03-03").text


def findings(text: str, name: str = "note.md", held_to: Status | None = None) -> list[tuple[str, str]]:
    report = Checker(KINDS, held_to, today=TODAY).check(text, name)
    return [(one.code, one.message) for one in report.findings]


def rows(text: str, name: str) -> list[tuple[str, str]]:
    """Role and name of each row of a document's sign-off."""
    one = document(text, name)
    return [
        (row.cells[0].text, row.cells[table.columns["name"]].text)
        for spec, _ in one.present
        if spec.sign_off
        for table in one.bound_tables(spec)
        for row in table.items
    ]


# --- what is signed is whole


@pytest.mark.parametrize("name", EXAMPLES)
def test_every_role_of_an_example_can_sign(name: str) -> None:
    """When all have signed an example, each row bears the seal of the text, and a check finds what it found before."""
    text = after = EXAMPLES[name]
    file = name.rpartition("/")[2]
    for role, person in rows(text, file):
        after = signed(after, role, person, path=file).text
    now = seal(text, file)
    assert seal(after, file) == now
    assert after.count(f" {now.value} |") == len(rows(text, file)) > 0
    assert after.count(now.comment) == 1
    assert findings(after, file) == findings(text, file) == []
    assert findings(after, file, Status.APPROVED) == []


def test_a_signature_fills_its_row_alone() -> None:
    """Name, date and seal are written into one row, the column is added, and nothing else of the text changes."""
    after = signed(UNSIGNED, "customer", "Ada  Wong", day="2 March 2026")
    now = seal(UNSIGNED)
    assert after.text == UNSIGNED.replace(
        "| Role | Name | Date |\n|---|---|---|\n| Customer | | |\n| Supplier | [[name]] | |\n",
        "| Role | Name | Date | Seal |\n|---|---|---| --- |\n"
        f"| Customer | Ada Wong | 2026-03-02 | {now.value} |\n| Supplier | [[name]] | |  |\n\n{now.comment}\n",
    )
    assert after.open == ("Supplier",)
    assert after.again == after.unsealed == after.rejected == ()
    assert dict(after.wrote) == {"Role": "Customer", "Name": "Ada Wong", "Date": "2026-03-02", "Seal": now.value}


def test_signing_again_changes_nothing() -> None:
    """Who has signed a text has signed it, on the day on which they did."""
    text = both()
    assert signed(text, "Customer", "Ada Wong").text == text
    assert signed(text, "Customer", "ada wong", decision="approved").text == text
    moved = signed(text, "Customer", "Ada Wong", day="2026-03-04").text
    assert moved == text.replace("2026-03-02 | ", "2026-03-04 | ").replace("2026-03-04\n", "2026-03-02\n")


def test_each_signs_for_themselves() -> None:
    """The second signature leaves the first one's seal whole, and one comment is enough for both."""
    text = both()
    assert text.count(seal(text).value) == 3
    assert text.count(CLOSING) == 1
    assert findings(text, held_to=Status.APPROVED) == []


# --- what does not break a seal


def test_the_status_is_no_part_of_the_seal() -> None:
    """A document goes from draft to approved and stays signed."""
    for status in ("draft", "approved"):
        assert findings(both().replace("status: review", f"status: {status}")) == []


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("|---|---|---|---|---|", "| :-- | --- | ---: | ---: | ---: |"),
        ("| PRC-001 | Repair | 2 | 600.00 | 1,200.00 |", "PRC-001|Repair   |  2|600.00|1,200.00"),
        ("runs again from 20 March.", "runs  again\nfrom 20 March.   \n\n"),
        ("## Price\n", "## Price ##\n\n<!-- allow SUM101: rounded -->\n"),
        ("## Price\n", "Price\n-----\n"),
        ("The customer's engineer", "The customer's <!-- which one? -->engineer"),
        ("title: Boiler repair", 'title:   "Boiler repair"'),
        ("title: Boiler repair\ndate: 2026-03-02", "date: 2026-03-02\ntitle: Boiler repair"),
        ("## Sign-off\n", "## Sign-off\n\nWho signs has read it.\n\n### Conditions\n\nThe flue is swept first.\n"),
        ("house 4 runs", "house 4\N{NO-BREAK SPACE}runs"),
    ],
)
def test_what_does_not_change_a_text_does_not_break_its_seal(old: str, new: str) -> None:
    """White space, padding, alignment, comments, the order of fields, and the sign-off itself are not signed."""
    text = both()
    assert text.count(old) == 1
    assert seal(text.replace(old, new)) == seal(text)


_GAPS = re.compile(r"(?<=[\w.,|]) (?=[\w|])|\n(?=\n)")


@settings(max_examples=60, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow])
@given(st.sampled_from(sorted(EXAMPLES)), st.data())
def test_white_space_never_breaks_a_seal(name: str, data: st.DataObject) -> None:
    """More blanks between words and in cells, more blank lines, other line ends: the same text."""
    text, file = EXAMPLES[name], name.rpartition("/")[2]
    body = text.index("\n---\n", 4) + 5
    gaps = [match.span() for match in _GAPS.finditer(text, body)]
    changed_text = text
    for start, end in sorted(data.draw(st.sets(st.sampled_from(gaps), max_size=30)), reverse=True):
        changed_text = changed_text[:start] + data.draw(st.sampled_from([2, 3])) * text[start:end] + changed_text[end:]
    newline = data.draw(st.sampled_from(["\n", "\r\n", "\r"]))
    assert seal(changed_text.replace("\n", newline), file) == seal(text, file)


# --- what breaks one


def _words(one: Document) -> Iterator[tuple[str, re.Match[str]]]:
    """The words of a document outside its sign-off, each with the heading that a finding has to name."""
    word = re.compile(r"(?<![\w/.:-])[A-Za-z0-9]{2,}(?![\w/.:-])")
    hidden = [(comment.start, comment.end) for comment in one.comments]
    for section in one.sections:
        around = section
        while around.spec is None and around.parent is not None:
            around = around.parent
        if signs(around):
            continue
        for match in word.finditer(one.text, section.heading_end, section.own_end):
            if not any(start <= match.start() < end for start, end in hidden):
                yield (around.title if around.spec is not None else OTHERS), match


@settings(max_examples=80, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow])
@given(st.sampled_from(sorted(EXAMPLES)), st.data())
def test_a_changed_word_breaks_the_seal_and_is_found_in_its_section(name: str, data: st.DataObject) -> None:
    """Whatever word is changed, the seal breaks, and of all sections that one alone is named."""
    text, file = EXAMPLES[name], name.rpartition("/")[2]
    title, match = data.draw(st.sampled_from(list(_words(document(text, file)))))
    before = seal(text, file)
    other = text[: match.start()] + match[0] + "x" + text[match.end() :]
    now = seal(other, file)
    assert now.value != before.value
    named = changed(document(other, file), before.marks, now.marks)
    assert named in ((title,), ())
    if not named:  # one in 32 keeps its mark
        assert now.marks == before.marks


def test_marks_tell_nearly_every_change() -> None:
    """Of the changes of a whole document, at most one in twelve is not named."""
    text = EXAMPLES["berth-booking/proposal.md"]
    before = seal(text, "proposal.md")
    words = list(_words(document(text, "proposal.md")))[::25]
    told = 0
    for _, match in words:
        now = seal(text[: match.start()] + "Zz" + text[match.end() :], "proposal.md")
        told += now.marks != before.marks
    assert told > 11 * len(words) / 12


@pytest.mark.parametrize(
    ("old", "new", "named"),
    [
        ("20 March.", "27 March.", "Summary"),
        ("600.00 | 1,200.00", "650.00 | 1,300.00", "Price"),
        ("title: Boiler repair", "title: Boiler removal", FIELDS),
        ("title: Boiler repair", "title: Boiler repair\nvalid-until: 2026-06-01", FIELDS),
        ("# Boiler repair\n", "# Boiler removal\n", OTHERS),
        ("## Assumptions\n", "## Key assumptions\n", "Key assumptions"),
        ("## Price\n", "## Our cats\n\nThere are two.\n\n## Price\n", OTHERS),
        ("## Price\n", "### Flue\n\nIt is 4 m long.\n\n## Price\n", "Assumptions"),
        ("## Price\n", "```text\n<!-- no charge -->\n```\n\n## Price\n", "Assumptions"),
    ],
)
def test_a_change_is_one_finding_that_names_the_section(old: str, new: str, named: str) -> None:
    """Both signatures are broken by one change: one finding, at the first of them, that names both and the section."""
    text = both()
    assert text.count(old) == 1
    other = text.replace(old, new)
    found = [message for code, message in findings(other, held_to=Status.DRAFT) if code == "SGN201"]
    value = seal(text).value
    assert found == [f"Ada Wong and Jan Bakker signed another text (seal {value}): changed since then: {named}"]
    report = CHECKER.check(other, "note.md")
    place = next(one for one in report.findings if one.code == "SGN201")
    assert place.excerpt[place.column - 1 : place.end_column - 1] == value
    assert "| Customer |" in place.excerpt
    assert 'gatepost sign note.md --role "Customer" --name "Ada Wong"' in place.hint


def test_several_changes_are_named() -> None:
    """Each changed section is named, in the kind's order; a section that is gone as well."""
    text = both().replace("1,200.00 |", "1,300.00 |").replace("20 March.", "27 March.")
    start, end = text.index("## Assumptions"), text.index("## Price")
    found = [message for code, message in findings(text[:start] + text[end:]) if code == "SGN201"]
    assert len(found) == 1
    assert found[0].endswith("changed since then: Summary, Assumptions, Price")


def test_people_who_signed_different_texts_are_two_findings() -> None:
    """Who signed before a change and who signed after it were broken by different changes."""
    first = signed(UNSIGNED, "Customer", "Ada Wong", day="2026-03-02").text.replace("20 March.", "27 March.")
    second = signed(first, "Supplier", "Jan Bakker", day="2026-03-03")
    assert second.again == ("Customer (Ada Wong)",)
    assert second.text.count(CLOSING) == len(list(seal_comments(document(second.text)))) == 2
    third = second.text.replace("| 600.00 |", "| 600.000 |")
    found = [message for code, message in findings(third) if code == "SGN201"]
    assert [message.partition(" (")[0] for message in found] == [
        "Ada Wong signed another text",
        "Jan Bakker signed another text",
    ]
    assert [message.rpartition(": ")[2] for message in found] == ["Summary, Price", "Price"]


def test_a_seal_without_its_marks_still_breaks() -> None:
    """Where the comment was taken out, or is of a kind with other sections, the finding does not say what was changed."""
    text = both().replace("20 March.", "27 March.")
    now = next(seal_comments(document(text)))[2]
    for other in (text[: now.start] + text[now.end :], text.replace(" -->", "a -->")):
        found = [message for code, message in findings(other) if code == "SGN201"]
        assert len(found) == 1
        assert found[0].endswith("what was changed since then cannot be told")


def test_sections_that_change_places_break_the_seal() -> None:
    """Another order is another text, although no section was changed."""
    text = both()
    one, two, three = (text.index(f"## {title}") for title in ("Assumptions", "Price", "Sign-off"))
    other = text[:one] + text[two:three] + text[one:two] + text[three:]
    assert "SGN201" in [code for code, _ in findings(other)]


def test_signing_again_mends_a_broken_seal() -> None:
    """After a change each signs again; the marks of the old seal go with the last signature that bore it."""
    text = both().replace("20 March.", "27 March.")
    first = signed(text, "Customer", "Ada Wong", day="2026-03-04").text
    assert len(list(seal_comments(document(first)))) == 2
    second = signed(first, "Supplier", "Jan Bakker", day="2026-03-04").text
    assert [value for value, _, _ in seal_comments(document(second))] == [seal(text).value]
    assert findings(second, held_to=Status.APPROVED) == []
    back = second.replace("27 March.", "20 March.").replace("2026-03-04", "2026-03-02")
    assert "SGN201" in [code for code, _ in findings(back)]


def test_superseded_documents_keep_their_broken_seals() -> None:
    """What was superseded is left alone."""
    assert findings(both().replace("20 March.", "27 March.").replace("status: review", "status: superseded")) == []


@pytest.mark.parametrize("words", ["yes", "565e6e2d0", "565e6e2d08a", "gggggggggg"])
def test_what_is_no_seal_is_said_to_be_none(words: str) -> None:
    """Ten hex digits are a seal, in capitals or as code as well; anything else is not. A dash is nothing."""
    text = both()
    value = seal(text).value
    assert [code for code, _ in findings(text.replace(f"| {value} |", f"| {words} |", 1))] == ["SGN203"]
    for fine in ("-", f"`{value}`", value.upper(), "[[seal]]"):
        assert findings(text.replace(f"| {value} |", f"| {fine} |", 1)) == []


def test_a_seal_that_is_no_seal_is_replaced() -> None:
    """Who typed something under Seal can still sign."""
    text = both()
    typed = text.replace(f"| {seal(text).value} |", "| yes |", 1)
    assert signed(typed, "Customer", "Ada Wong", day="2026-03-02").text == text


@settings(max_examples=150, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow])
@given(TEXTS)
def test_any_text_has_a_seal(text: str) -> None:
    """Whatever was written can be sealed, and twice the same gives the same."""
    one = Document(read(text), KINDS.get("note") or pytest.fail("no note"), "note.md", TODAY)
    first = seal_of(one)
    assert re.fullmatch(r"[0-9a-f]{10}", first.value)
    assert len(first.marks) == len(one.kind.sections) + 2
    assert seal_of(one) == first


# --- reviewers


ESTIMATE = """\
## Estimate

| Work | Optimistic | Likely | Pessimistic | Estimator |
|---|---|---|---|---|
| Repair | 2 | 3 | 6 | {} |

## Price
"""


@pytest.mark.parametrize(
    ("estimator", "reviewer", "alarms"),
    [
        ("Jan Bakker", "Jan Bakker", 1),
        ("Jan Bakker (fitter)", "jan  bakker", 1),
        ("Noor Smit and Jan Bakker", "Jan Bakker", 1),
        ("Noor Smit, Jan Bakker", "Jan Bakker, Senior Fitter", 1),
        ("Noor Smit, Senior Fitter", "Jan Bakker, Senior Fitter", 0),
        ("Jan Bakker", "Jane Bakker", 0),
        ("[[who does the work]]", "[[name]]", 0),
    ],
)
def test_reviewers_do_not_review_themselves(estimator: str, reviewer: str, alarms: int) -> None:
    """The same person is found as estimator and reviewer, and nobody else is."""
    text = NOTE.replace("## Price\n", ESTIMATE.format(estimator))
    text += f"| Peer Reviewer | {reviewer} | 2026-03-03 |\n"
    assert [code for code, _ in findings(text, held_to=Status.DRAFT)].count("SGN202") == alarms


def test_an_account_manager_does_not_review() -> None:
    """Who sells the work may sign as its seller and not as its reviewer."""
    text = NOTE.replace("title: Boiler", "account-manager: Ada Wong\ntitle: Boiler")
    assert "SGN202" not in [code for code, _ in findings(text)]
    text += "| Peer reviewer | Ada Wong | 2026-03-03 |\n"
    assert [message for code, message in findings(text) if code == "SGN202"] == [
        'Ada Wong reviews work of their own: the same person stands in the field "account-manager"'
    ]


def test_nobody_signs_as_their_own_reviewer() -> None:
    """What would be a finding is not signed."""
    text = NOTE.replace("## Price\n", ESTIMATE.format("Jan Bakker")) + "| Peer Reviewer | | |\n"
    with pytest.raises(GatepostError, match=r"reviews work of their own.* \(SGN202\); have it reviewed by"):
        signed(text, "Peer Reviewer", "Jan Bakker")
    assert signed(text, "Peer Reviewer", "Helen Marsh").text.count("Helen Marsh") == 1


# --- what is refused


@pytest.mark.parametrize(
    ("change", "who", "words"),
    [
        (("", ""), Signature("Custmer", "Ada Wong"), r'as "Custmer"; did you mean Customer\? .*: Customer, Supplier'),
        (("", ""), Signature("Pope", "Ada Wong"), 'as "Pope"\\. Who signs: Customer, Supplier'),
        (("| Customer | |", "| Customer | Eve Stone |"), Signature("Customer", "Ada Wong"), "Eve Stone stands there .* --replace"),
        (("", ""), Signature("Customer", "[[name]]"), "no person's name"),
        (("", ""), Signature("Customer", "Ada | Wong"), "no person's name"),
        (("", ""), Signature("Customer", "Ada <!-- Wong"), "no person's name"),
        (("", ""), Signature("Customer", " "), "no person's name"),
        (("", ""), Signature("Customer", "tbd"), "no person's name"),
        (("", ""), Signature("Customer", "the customer"), "no person's name"),
        (("", ""), Signature("Customer", "Ada\x1b[2J Wong"), "no person's name"),
        (("", ""), Signature("Customer", "Ada Wong", None, "2026-11-24"), "2026-11-24 has not come yet"),
        (("", ""), Signature("Customer", "Ada Wong", None, "03/04/2026"), '"03/04/2026" is no date'),
        (("", ""), Signature("Customer", "Ada Wong", None, "2026-03-01"), '2026-03-01 lies before .* \\("date": 2026-03-02\\)'),
        (("", ""), Signature("Customer", "Ada Wong", "rejected"), "no column Decision"),
        (("status: review", "status: superseded"), Signature("Customer", "Ada Wong"), "superseded"),
        (("template: note@1.0\n", ""), Signature("Customer", "Ada Wong"), "not known what kind"),
        (("1,200.00", "1,300.00"), Signature("Customer", "Ada Wong"), "1 finding as review\n  x.md:\\d+:\\d+: .*SUM101"),
        (("| Supplier | [[name]] | |", "| Supplier |"), Signature("Customer", "Ada Wong"), "x.md:35: this row has not as many cells"),
        (("## Sign-off", "## Signature pages and more"), Signature("Customer", "Ada Wong"), "there is no table to sign"),
        (("| Role | Name | Date |\n|---|---|---|\n| Customer | | |\n| Supplier | [[name]] | |\n", "None yet.\n"), Signature("Customer", "Ada Wong"), "there is no table to sign"),
    ],
)  # fmt: skip
def test_what_cannot_be_signed_is_refused(change: tuple[str, str], who: Signature, words: str) -> None:
    """A refusal says why, and what to do."""
    old, new = change
    text = UNSIGNED.replace(old, new) if old else UNSIGNED
    assert not old or text != UNSIGNED
    with pytest.raises(GatepostError, match=words) as refusal:
        sign_text(CHECKER, text, "x.md", who)
    assert ";" in str(refusal.value) or "\n" in str(refusal.value) or "Who signs" in str(refusal.value)


def test_what_is_incomplete_is_not_signed() -> None:
    """The first five findings are listed with their places, and how many there are."""
    text = UNSIGNED
    for number in range(2, 9):
        text = text.replace("\n## Assumptions", f"| DEL-00{number} | [[what]] | 2026-03-20 |\n\n## Assumptions", 1)
        text = text.replace(f" |\n\n| DEL-00{number}", f" |\n| DEL-00{number}")
    with pytest.raises(GatepostError) as refusal:
        sign_text(CHECKER, text, "note.md", Signature("Customer", "Ada Wong"))
    lines = str(refusal.value).split("\n")
    assert re.search(r": \d+ findings as review$", lines[0])
    assert len(lines) == 7
    assert all(re.match(r"  note\.md:\d+:\d+: ", line) for line in lines[1:6])
    assert "gatepost check --as review note.md" in lines[6]


def test_a_day_before_the_last_broken_signature_is_refused() -> None:
    """What was changed after somebody signed it on a day was signed by nobody before that day."""
    text = both().replace("20 March.", "27 March.")
    with pytest.raises(
        GatepostError, match="after it was signed on 2026-03-03, so nobody signed this one on 2026-03-02"
    ):
        signed(text, "Customer", "Ada Wong", day="2026-03-02")
    assert "2026-03-03" in dict(signed(text, "Customer", "Ada Wong", day="2026-03-03").wrote).values()
    assert signed(both(), "Customer", "Ada Wong", day="2026-03-02").text == both()


def test_another_may_sign_in_place() -> None:
    """With --replace the name is overwritten, and the row is signed anew."""
    after = signed(both(), "Supplier", "Noor Smit", replace=True)
    assert ("Name", "Noor Smit") in after.wrote
    assert ("Date", TODAY.isoformat()) in after.wrote
    assert "Jan Bakker" not in after.text


def test_several_rows_of_a_role() -> None:
    """Who signs in a role that has several rows gets the row of that name, else the first that is free."""
    text = EXAMPLES["pump-spares/proposal.md"]
    row = next(line for line in text.split("\n") if line.startswith("| Commercial Manager |"))
    cells = len(row.split("|")) - 3
    text = text.replace(row, f"{row}\n| Commercial Manager |{' |' * cells}")
    third = signed(text, "Commercial Manager", "Pieter Vos", path="proposal.md")
    assert third.open == ("Commercial Manager",)
    fourth = signed(third.text, "Commercial Manager", "Grace Lindqvist", path="proposal.md")
    assert fourth.open == ()
    assert [name for role, name in rows(fourth.text, "proposal.md") if role == "Commercial Manager"] == [
        "Pieter Vos",
        "Grace Lindqvist",
    ]
    with pytest.raises(GatepostError, match="take one of the names out"):
        signed(fourth.text, "Commercial Manager", "Tom Okafor", replace=True, path="proposal.md")


# --- decisions


def test_a_decision_is_worded_as_the_kind_words_it() -> None:
    """Approved in a PID, approved in a proposal; an approval with conditions stays one until it is taken back."""
    pid = EXAMPLES["payroll-move/pid.md"].replace(
        "Dean Whitlock | Approved |", "Dean Whitlock | Approved with conditions |"
    )
    assert ("Decision", "Approved with conditions") in signed(pid, "Executive", "Dean Whitlock", path="pid.md").wrote
    taken = signed(pid, "Executive", "Dean Whitlock", decision="approved", path="pid.md")
    assert ("Decision", "Approved") in taken.wrote
    with pytest.raises(GatepostError, match="a decision here is Approved or Approved with conditions, not rejected"):
        signed(pid, "Executive", "Dean Whitlock", decision="rejected", path="pid.md")


def test_a_rejection_is_signed_too() -> None:
    """A rejection is of a text, so it is sealed; approval is not the next step then."""
    text = EXAMPLES["pump-spares/proposal.md"]
    no = signed(text, "Delivery Manager", "Bram Hoekstra", decision="rejected", path="proposal.md")
    assert no.rejected == ("Delivery Manager (Bram Hoekstra)",)
    assert seal(text, "proposal.md").value in dict(no.wrote).values()
    yes = signed(no.text, "Delivery Manager", "Bram Hoekstra", path="proposal.md")
    assert yes.rejected == ()
    assert ("Decision", "approved") in yes.wrote


# --- the text around it


@pytest.mark.parametrize(
    "table",
    [
        "Role | Name | Date\n---|---|---\nCustomer | [[name]] | [[date]]\nSupplier | Jan Bakker | 2026-03-03\n",
        "|Role|Name|Date|Seal|\n|-|-|-|-|\n|Customer||||\n|Supplier|Jan Bakker|2026-03-03||\n",
        "| Seal | Date | Name | Role |\n|---|---|---|---|\n| | | | Customer |\n| | 2026-03-03 | Jan Bakker | Supplier |\n",
        "| Role | Name | Date |\n|---|---|---|\n| Customer | | |\n| Supplier | Jan Bakker | 2026-03-03 |\n\n- [x] It was read.\n",
        "| Role | Name | Date |\n|---|---|---|\n| Customer | | |\n| Supplier | Jan Bakker | 2026-03-03 |\n### Conditions\n\nNone.\n",
        "| Role | Name | Date |\n|---|---|---|\n| Customer | | |\n| Supplier | Jan Bakker | 2026-03-03 |",
    ],
)  # fmt: skip
@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
def test_tables_of_all_forms_are_signed(table: str, newline: str) -> None:
    """With and without outer pipes, with the column or without, columns in any order, any line ends: signed and whole."""
    start = NOTE.index("| Role")
    text = (NOTE[:start] + table).replace("\n", newline)
    after = signed(text, "Customer", "Ada Wong").text
    assert findings(after, held_to=Status.APPROVED) == findings(signed(after, "Supplier", "Jan Bakker").text) == []
    assert after.startswith(text[: text.index("Role") - 10])
    assert after.count("\n") == (0 if newline == "\r" else after.count(newline))
    assert signed(after, "Customer", "Ada Wong").text == after
    assert text.endswith(newline) == after.endswith(newline)
    assert len(list(seal_comments(document(after)))) == 1


@settings(max_examples=40, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow])
@given(st.sampled_from(sorted(EXAMPLES)), st.data())
def test_nothing_outside_the_sign_off_is_touched(name: str, data: st.DataObject) -> None:
    """Whoever signs whatever, the text before and after the sign-off keeps each of its characters."""
    text, file = EXAMPLES[name], name.rpartition("/")[2]
    role, person = data.draw(st.sampled_from(rows(text, file)))
    assume(says_a_name(person))
    newline = data.draw(st.sampled_from(["\n", "\r\n"]))
    text = text.replace("\n", newline)
    section = next(
        one for one in document(text, file).sections if signs(one) and f"| {role} |" in text[one.start : one.end]
    )
    after = signed(text, role, person, path=file).text
    assert after.startswith(text[: section.heading_end])
    assert after.endswith(text[section.end :])
    lines = after.split(newline)
    assert sum(one not in lines for one in text.split(newline)) <= 2 + len(rows(text, file))


def says_a_name(text: str) -> bool:
    return bool(text) and "[" not in text


# --- the command


@pytest.fixture
def bid(tmp_path: Path) -> Path:
    """A proposal whose delivery manager has not signed, in a folder of its own."""
    path = tmp_path / "bid" / "proposal.md"
    path.parent.mkdir()
    text = EXAMPLES["pump-spares/proposal.md"].replace("status: approved", "status: review")
    path.write_text(text.replace("Operations Manager | approved | 2026-01-19 |", "Operations Manager | | |"), "utf-8")
    return path


BRAM = ("--role", "Delivery Manager", "--name", "Bram Hoekstra")


def run(*arguments: str | Path) -> Result:
    return CliRunner().invoke(gatepost, [str(one) for one in arguments], standalone_mode=False)


def test_the_command_signs_a_file(bid: Path) -> None:
    """It prints what it wrote and the next step; signing again writes nothing."""
    result = run("sign", bid, *BRAM)
    assert result.return_value == 0, result.exception
    assert "proposal.md: Delivery Manager has signed\n" in result.output
    assert re.search(rf"^  Date      {date.today()}\n  Seal      [0-9a-f]{{10}}$", result.output, re.MULTILINE)
    assert "Signed without a seal, so that a change stays unseen: Account Manager (Femke de Wit), " in result.output
    assert "All have signed. Next: set `status: approved`" in result.output
    assert os.listdir(bid.parent) == [bid.name]
    assert run("check", "--as", "approved", bid).return_value == 0
    before = bid.stat()
    again = run("sign", bid, *BRAM)
    assert "Delivery Manager has signed this text already; nothing was changed." in again.output
    assert (bid.stat().st_mtime_ns, bid.stat().st_ino) == (before.st_mtime_ns, before.st_ino)


def test_the_command_says_who_is_next(bid: Path) -> None:
    """Those who have not signed, and those who signed another text, are named."""
    run("sign", bid, *BRAM)
    text = bid.read_text("utf-8").replace("Noor Smit | Order Manager | approved", "Noor Smit | Order Manager | ")
    bid.write_text(text.replace("seven in full", "eight in full"), "utf-8")
    result = run("sign", bid, "--role", "account manager", "--name", "Femke de Wit")
    assert "Signed another text, and must sign again: Delivery Manager (Bram Hoekstra)\n" in result.output
    assert "Still to sign: Project Manager (Noor Smit)\n" in result.output
    assert "Next: have the others sign" in result.output
    result = run("sign", bid, *BRAM, "--decision", "rejected")
    assert "Next: settle what Delivery Manager (Bram Hoekstra) rejected" in result.output


def test_the_command_names_what_approval_demands_on_top(bid: Path) -> None:
    """A box that is not ticked does not stop a signature, and is not forgotten."""
    bid.write_text(bid.read_text("utf-8").replace("- [x] The people", "- [ ] The people"), "utf-8")
    assert f"gatepost check --as approved {bid.as_posix()}" in run("sign", bid, *BRAM).output


def test_a_dry_run_writes_nothing(bid: Path) -> None:
    """It shows the same and leaves the file as it is."""
    before = bid.read_bytes()
    result = run("sign", bid, *BRAM, "--dry-run")
    assert result.return_value == 0
    assert "Delivery Manager would sign" in result.output
    assert bid.read_bytes() == before


def test_bytes_of_the_file_are_kept(bid: Path) -> None:
    """Byte order mark, line ends and mode are kept, and so is each line that is not in the table."""
    data = b"\xef\xbb\xbf" + bid.read_bytes().replace(b"\n", b"\r\n")
    bid.write_bytes(data)
    bid.chmod(0o640)
    assert run("sign", bid, *BRAM).return_value == 0
    after = bid.read_bytes()
    assert stat.S_IMODE(bid.stat().st_mode) == 0o640
    assert after.startswith(data[: data.index(b"| Role | Name | Title | Decision")])
    assert after.count(b"\n") == after.count(b"\r\n") == data.count(b"\r\n") + 2
    assert run("check", "--as", "approved", bid).return_value == 0


@pytest.mark.parametrize("failing", ["replace", "fsync", "fdopen"])
def test_failure_leaves_the_file_whole(bid: Path, monkeypatch: pytest.MonkeyPatch, failing: str) -> None:
    """When writing fails, the file is as it was, and nothing is left beside it."""

    def fail(*_: Any, **__: Any) -> None:
        raise OSError(28, "No space left on device")

    before = bid.read_bytes()
    monkeypatch.setattr(os, failing, fail)
    result = run("sign", bid, *BRAM)
    monkeypatch.undo()
    assert "cannot be written, and is as it was: No space left on device" in str(result.exception)
    assert bid.read_bytes() == before
    assert os.listdir(bid.parent) == [bid.name]


def test_what_the_command_refuses(bid: Path) -> None:
    """A refusal is the package's own error, which the command line turns into status 2; nothing is written."""
    before = bid.read_bytes()
    for arguments, words in (
        ((bid, "--role", "Juggler", "--name", "Bram Hoekstra"), "nobody signs as"),
        ((bid.parent, *BRAM), "this is a folder"),
        ((bid.parent / "none.md", *BRAM), "cannot be read"),
        ((bid, *BRAM, "--date", "2999-01-01"), "has not come yet"),
    ):
        result = run("sign", *arguments)
        assert isinstance(result.exception, GatepostError)
        assert words in str(result.exception)
        assert bid.read_bytes() == before
