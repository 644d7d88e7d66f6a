"""What a check settles before and after the rules: kind, status, allowances, owners, readiness, order."""

from __future__ import annotations

from itertools import pairwise

import pytest

from gatepost.check import Checker
from gatepost.kinds import Kinds
from gatepost.model import Report, Status
from gatepost.rules import load
from tests.conftest import TODAY

FRONT = "---\ntemplate: note@1.0\nstatus: review\ntitle: Boiler repair\ndate: 2026-03-02\n---\n\n"
BODY = """\
# Boiler repair

## Summary

The boiler in house 4 runs again from 20 March.

## Deliverables

| Id | Deliverable | Due |
|---|---|---|
| DEL-001 | Boiler repaired | 2026-03-20 |

## Assumptions

The customer's engineer has measured the flue.

## Price

| Id | Item | Quantity | Unit price | Amount |
|---|---|---|---|---|
| PRC-001 | Repair | 2 | 600.00 | 1,200.00 |

## Sign-off

| Role | Name | Date |
|---|---|---|
| Customer | Ada Wong | 2026-03-02 |
| Supplier | Jan Bakker | 2026-03-03 |
"""
NOTE = FRONT + BODY


@pytest.fixture
def notes(note_kinds: Kinds) -> Checker:
    """Checks notes at the status they claim."""
    return Checker(note_kinds, today=TODAY)


def codes(report: Report) -> list[str]:
    return [one.code for one in report.findings]


# --- the kind


def test_kind_from_front_matter_goes_first(notes: Checker) -> None:
    """What a document says it is goes before what it is called and what it is taken for."""
    assert notes.check(NOTE, "pid.md", "memo").kind == "note"


def test_kind_from_option_then_name(notes: Checker) -> None:
    """A document that does not say its kind is of the kind that was named, else of the one its file name tells."""
    text = NOTE.replace("template: note@1.0\n", "")
    assert notes.check(text, "letter.md", "note").kind == "note"
    assert notes.check(text, "docs/NOTE.MD").kind == "note"
    assert codes(notes.check(text, "letter.md")) == ["DOC101"]


def test_file_that_nobody_named_is_passed_over(notes: Checker) -> None:
    """A file of no kind that stood in a folder is no finding; one that names an unknown kind is."""
    passed = notes.check("# A letter\n", "letter.md", named=False)
    assert passed == Report("letter.md", None, None, ())
    assert codes(notes.check("---\ntemplate: nite\n---\n", "letter.md", named=False)) == ["DOC102"]


# --- the status


@pytest.mark.parametrize(
    ("status", "expected"),
    [
        ("draft", []),
        ("review", ["TXT101"]),
        ("approved", ["TXT101", "SGN101"]),
        ("superseded", []),
        ("final", ["DOC106", "TXT101"]),
    ],
)
def test_status_decides_what_is_demanded(notes: Checker, status: str, expected: list[str]) -> None:
    """A gap is fine in a draft, a missing signature up to approval; an unknown status is held to review."""
    text = NOTE.replace("review", status).replace("from 20 March", "from [TBD]").replace("2026-03-03", "")
    assert codes(notes.check(text)) == expected


def test_status_that_is_asked_for(note_kinds: Kinds) -> None:
    """`held_to` goes before what a document claims, also for one that is superseded."""
    text = NOTE.replace("from 20 March", "from [TBD]")
    for claimed in ("draft", "approved", "superseded"):
        report = Checker(note_kinds, Status.REVIEW, today=TODAY).check(text.replace("review", claimed))
        assert codes(report) == ["TXT101"]
        assert report.status is Status(claimed)


def test_no_status_is_held_to_review(notes: Checker) -> None:
    """A document that states no status owes everything but signatures."""
    text = NOTE.replace("status: review\n", "").replace("from 20 March", "from [TBD]").replace("2026-03-03", "")
    report = notes.check(text)
    assert codes(report) == ["TXT101"]
    assert report.status is None
    assert [one.code for one in report.later] == ["SGN101"]


def test_what_comes_later_is_kept_apart(notes: Checker) -> None:
    """What a later status would ask is not among the findings, and says from when it is owed."""
    report = notes.check(
        NOTE.replace("review", "draft").replace("from 20 March", "from [TBD]").replace("2026-03-03", "")
    )
    assert report.findings == ()
    assert [(one.code, one.demanded) for one in report.later] == [
        ("TXT101", Status.REVIEW),
        ("SGN101", Status.APPROVED),
    ]


# --- allowances


def test_allowance_speaks_for_its_line(notes: Checker) -> None:
    """A comment on a line allows a finding on that line and on no other."""
    row = "| DEL-001 | Boiler repaired | 2026-03-20 |"
    allowed = row.replace("Boiler repaired", "Boiler repaired <!-- allow TAB202: it hangs on the permit -->").replace(
        "2026-03-20", "soon"
    )
    text = NOTE.replace(row, allowed + "\n| DEL-002 | Log book | later |")
    report = notes.check(text)
    assert codes(report) == ["TAB202"]
    assert report.findings[0].excerpt.startswith("| DEL-002")
    assert [reason for _, reason in report.allowed] == ["it hangs on the permit"]


def test_allowance_speaks_for_its_section(notes: Checker) -> None:
    """A comment of its own in a section allows a finding there, and not elsewhere."""
    text = NOTE.replace(
        "## Price", "## Jokes\n\n<!-- allow SEC106: they asked for it -->\n\nHa.\n\n## Songs\n\nLa.\n\n## Price"
    )
    assert [(one.code, one.excerpt) for one in notes.check(text).findings] == [("SEC106", "## Songs")]


def test_allowance_under_the_title_speaks_for_the_document(notes: Checker) -> None:
    """A comment under the title, or above it, allows a finding wherever it is."""
    comment = "<!-- allow SEC106, SEC101: it is a short one -->"
    text = NOTE.replace("## Assumptions", "## Jokes")
    for place in (
        text.replace("# Boiler repair\n", f"# Boiler repair\n\n{comment}\n", 1),
        text.replace("# Boiler repair\n", f"{comment}\n\n# Boiler repair\n", 1),
    ):
        report = notes.check(place)
        assert codes(report) == []
        assert {one.code for one, _ in report.allowed} == {"SEC101", "SEC106"}


@pytest.mark.parametrize(
    ("comment", "expected"),
    [
        ("allow SEC106", ["CFG101", "SEC106"]),
        ("allow SEC106:", ["CFG101", "SEC106"]),
        ("allow SEC999: they asked for it", ["CFG103", "SEC106"]),
        ("allow this: they asked for it", ["CFG103", "SEC106"]),
        ("allow SEC101: they asked for it", ["CFG102", "SEC106"]),
        ("Allow sec106 : they asked for it", []),
        ("allowance for travel is in the price", ["SEC106"]),
    ],
)
def test_allowance_that_allows_nothing(notes: Checker, comment: str, expected: list[str]) -> None:
    """Without a reason, with an unknown code or without need an allowance is a finding, and allows nothing."""
    text = NOTE.replace("## Price", f"## Jokes\n\n<!-- {comment} -->\n\nHa.\n\n## Price")
    assert sorted(codes(notes.check(text))) == expected


def test_allowance_of_a_rule_that_is_off(note_kinds: Kinds) -> None:
    """A rule that is switched off finds nothing, and its allowances are not called idle."""
    text = NOTE.replace("## Price", "## Jokes\n\n<!-- allow SEC106: they asked for it -->\n\nHa.\n\n## Price")
    assert codes(Checker(note_kinds, off=frozenset({"SEC106"}), today=TODAY).check(text)) == []


def test_allowance_of_a_later_finding(notes: Checker) -> None:
    """An allowance for what a later status will ask is not idle in a draft."""
    text = NOTE.replace("review", "draft").replace(
        "from 20 March", "from [TBD] <!-- allow TXT101: the permit is not there yet -->"
    )
    report = notes.check(text)
    assert (codes(report), list(report.later)) == ([], [])


def test_allowance_in_code_is_none(notes: Checker) -> None:
    """An allowance that is shown in a code block allows nothing."""
    text = NOTE.replace(
        "## Price", "## Jokes\n\n```markdown\n<!-- allow SEC106: they asked for it -->\n```\n\n## Price"
    )
    assert codes(notes.check(text)) == ["SEC106"]


# --- owners and readiness


def test_owner_from_kind_and_document(notes: Checker) -> None:
    """A finding names who acts: the role that the kind gives the section, or the one a comment in it names."""
    text = NOTE.replace("from 20 March", "from [TBD]")
    assert notes.check(text).findings[0].owner == "Account Manager"
    assert (
        notes.check(text.replace("## Summary\n", "## Summary\n\n<!-- owner: Ada Wong -->\n")).findings[0].owner
        == "Ada Wong"
    )
    assert notes.check(NOTE.replace("## Price", "## Jokes\n\nHa.\n\n## Price")).findings[0].owner is None


def test_readiness_counts_what_is_filled_in(notes: Checker) -> None:
    """Required are the demanded fields and sections; complete are those that are filled in and without a finding."""
    ready = notes.check(NOTE).readiness
    assert ready is not None
    assert (ready.required, ready.complete) == (7, 7)
    for change in (
        ("from 20 March", "from [TBD]"),
        ("## Assumptions", "## Jokes"),
        ("title: Boiler repair", "title:"),
        ("2026-03-20", "soon"),
    ):
        less = notes.check(NOTE.replace(*change)).readiness
        assert less is not None
        assert (less.required, less.complete) == (7, 6), change


# --- order and places


def test_findings_are_in_order(notes: Checker) -> None:
    """Findings stand by place; two runs give the same."""
    text = (
        NOTE.replace("from 20 March", "from [TBD]").replace("2026-03-20", "soon").replace("title: Boiler repair\n", "")
    )
    first, second = notes.check(text), notes.check(text)
    assert first == second
    assert all(one.sort_key <= two.sort_key for one, two in pairwise(first.findings))
    assert len(first.findings) == 3


def test_places_are_real(notes: Checker) -> None:
    """Line and column are places in the text, whatever is wrong with it."""
    lines = len(NOTE.split("\n"))
    for end in range(0, len(NOTE), 7):
        for one in notes.check(NOTE[:end], "note.md").findings:
            assert 1 <= one.line <= lines
            assert 1 <= one.column <= len(one.excerpt) + 1
            assert one.end_column >= one.column


def test_missing_sections_are_in_the_order_of_the_template(notes: Checker) -> None:
    """Who reads what is missing reads it in the order in which it will be written."""
    report = notes.check(FRONT + "# Boiler repair\n\n## Summary\n\nA repair.\n")
    assert [one.section for one in report.findings] == ["deliverables", "assumptions", "price", "sign-off"]


# --- one cause, one finding


def test_missing_section_is_one_finding(notes: Checker) -> None:
    """A missing section does not also yield its table, its rows or the ids that were in it."""
    start, end = NOTE.index("## Deliverables"), NOTE.index("## Assumptions")
    assert codes(notes.check(NOTE[:start] + NOTE[end:])) == ["SEC101"]


def test_wrong_factor_is_one_finding(notes: Checker) -> None:
    """A wrong product does not also yield a wrong sum."""
    text = NOTE.replace("date:", "total: 1,200.00\ndate:").replace("| 1,200.00 |", "| 1,300.00 |")
    assert codes(notes.check(text)) == ["SUM101"]


def test_column_missing_from_all_tables_is_one_finding(notes: Checker) -> None:
    """Tables that continue one another owe a column once."""
    text = NOTE.replace("| Id | Deliverable | Due |\n|---|---|---|\n| DEL-001 | Boiler repaired | 2026-03-20 |",
        "| Id | Deliverable |\n|---|---|\n| DEL-001 | Boiler repaired |\n\nAnd:\n\n| Id | Deliverable |\n|---|---|\n| DEL-002 | Log book |")  # fmt: skip
    assert codes(notes.check(text)) == ["TAB102"]


def test_ids_of_another_scheme_are_one_finding(notes: Checker) -> None:
    """A table whose ids are all of another form has one cause."""
    row = "| DEL-001 | Boiler repaired | 2026-03-20 |"
    text = NOTE.replace(row, "\n".join(row.replace("DEL-001", f"D-{number}") for number in range(1, 6)))
    assert codes(notes.check(text)) == ["IDS103"]


def test_missing_rows_are_one_finding(notes: Checker) -> None:
    """A table that has none of the demanded rows has one cause."""
    text = NOTE.replace("| Customer | Ada", "| Buyer | Ada").replace("| Supplier | Jan", "| Seller | Jan")
    assert codes(notes.check(text)) == ["TAB107"]


def test_one_variable_is_one_finding(notes: Checker) -> None:
    """One answer fills a variable in everywhere."""
    text = NOTE.replace("The boiler in", "{{ buy.office }}: the boiler in").replace(
        "The customer's engineer", "The engineer of {{ buy.office }}"
    )
    assert codes(notes.check(text)) == ["TXT101"]


@pytest.mark.parametrize("rate", ["$600/hr", "600.00 / day", "GBP 600.00 per day", "£600 per hour"])
def test_rate_with_its_unit_is_an_amount(notes: Checker, rate: str) -> None:
    """A unit price may say for what it is paid."""
    assert codes(notes.check(NOTE.replace("600.00", rate))) == []


def test_amount_in_bold_is_an_amount(notes: Checker) -> None:
    """Emphasis is no part of a number, a date or a choice."""
    assert codes(notes.check(NOTE.replace("600.00", "**600.00**").replace("2026-03-20", "*2026-03-20*"))) == []


# --- recognition


def test_abbreviation_behind_a_heading(notes: Checker) -> None:
    """A summary is one also when its abbreviation stands behind it."""
    assert codes(notes.check(NOTE.replace("## Summary", "## Summary (SUM)"))) == []


def test_heading_with_content_is_preferred(notes: Checker) -> None:
    """Of two headings that may be a section, the one with something under it is the one."""
    text = NOTE.replace("## Assumptions\n", "## Key assumptions\n").replace(
        "## Price\n", "## Assumptions\n\n## Price\n"
    )
    assert "SEC201" not in codes(notes.check(text))


def test_lines_above_dashes(notes: Checker) -> None:
    """A block of lines above three dashes is a signature or an address, and no heading that anybody meant."""
    text = NOTE.replace("## Price", "Jan Bakker\nFitter\nQuay Street 12\n---\n\n## Price")
    assert codes(notes.check(text)) == []


def test_column_without_title_is_no_id_column(kinds: Kinds) -> None:
    """The further name `#` of an id column stands for `#`, and not for no name at all."""
    kind = kinds.get("pid")
    assert kind is not None
    table = kind.by_key["exclusions"].table
    assert table is not None
    assert "" not in table.lookup


def test_every_rule_is_run(note_kinds: Kinds) -> None:
    """A checker knows every rule that is not switched off, each in one stage; one rule is asked of a baseline."""
    checker = Checker(note_kinds, off=frozenset({"SEC106"}))
    run = [rule.code for rules in checker._stages.values() for rule in rules]
    asked_elsewhere = [code for code, rule in load().items() if rule.stage == "baseline"]
    assert asked_elsewhere == ["CFG104"]
    assert sorted([*run, "SEC106", *asked_elsewhere]) == sorted(load())


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("## Price", "## Price."),
        ("## Price", "## Price&nbsp;"),
        ("## Assumptions", "## \u201cAssumptions\u201d"),
        ("## Sign-off", "## Sign\u2011off"),
        ("status: review", "status: Review"),
        ("template: note@1.0", "template: note"),
        ("2026-03-20", "Friday, 20 March 2026"),
        ("Ada Wong", "Dr. Ada Wong, MBA"),
        ("| 2 |", "| 2 days |"),
        ("## Sign-off", "| | total | | | 1,200.00 |\n\n## Sign-off"),
        ("The customer's engineer has", "None of the pipes is old, and the engineer has"),
    ],
)
def test_innocent_variant(notes: Checker, old: str, new: str) -> None:
    """What a person would read past is read past."""
    assert NOTE.count(old) == 1
    assert codes(notes.check(NOTE.replace(old, new))) == []


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("## Price", '## <a name="price"></a>Price'),
        ("## Price", '## Price <a id="price"></a>'),
        ("## Price", "## Price<br>"),
        ("## Price", "## Price[^1]"),
        ("## Price", "## Price (in GBP)"),
        ("| Unit price |", "| Unit<br>price |"),
        ("Ada Wong", "[Ada Wong](mailto:ada@example.org)"),
        ("Ada Wong", "Ada Wong <ada@example.org>"),
        ("| DEL-001 |", '| <a id="del-001"></a>DEL-001 |'),
        ("template: note@1.0", "template: note@v1.0"),
        ("| 1,200.00 |", "| 1,200.00 (fixed) |"),
    ],
)
def test_decorated_variant(notes: Checker, old: str, new: str) -> None:
    """Anchors, line breaks, footnotes, links and words in brackets are decoration of a heading, a name or an amount."""
    assert NOTE.count(old) == 1
    assert codes(notes.check(NOTE.replace(old, new))) == []


@pytest.mark.parametrize("heading", ["Price of parts", "Price: all in", "Parts and price"])
def test_no_words_are_lost_in_a_safe_fix(notes: Checker, heading: str) -> None:
    """A fix that takes words of the author away is not safe."""
    report = notes.check(NOTE.replace("## Price", f"## {heading}"))
    assert codes(report) == ["SEC102"]
    assert all(one.fix is None or not one.fix.safe for one in report.findings)


def test_numbers_of_any_length_are_reckoned_with(notes: Checker) -> None:
    """Amounts of sixty digits are compared like others."""
    long = "9" * 60
    text = NOTE.replace("1,200.00", long)
    assert "Traceback" not in str(notes.check(text, "note.md"))
