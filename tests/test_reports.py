"""The reports: for people, and for programs."""

from __future__ import annotations

import json

import jsonschema
import pytest

from gatepost.check import Checker
from gatepost.kinds import Kinds
from gatepost.model import Report, Run, Status
from gatepost.reports.json import report_json, report_schema
from gatepost.reports.text import NOT_CHECKED, Style, findings_text, summary_text
from tests.conftest import TODAY
from tests.test_check import NOTE

PLAIN = Style(colour=False)


@pytest.fixture
def notes(note_kinds: Kinds) -> Checker:
    """Checks notes at the status they claim."""
    return Checker(note_kinds, today=TODAY)


def shown(report: Report) -> str:
    return findings_text(report, PLAIN)


def test_finding_in_words(notes: Checker) -> None:
    """A finding shows place, message, code, the line, a caret under the fault, the next step and who acts."""
    text = shown(notes.check(NOTE.replace("## Deliverables", "## Delivrables"), "deal/note.md"))
    assert text == (
        'deal/note.md:14:4: the section "Deliverables" is missing; "Delivrables" seems to be it (SEC102)\n'
        "  14 | ## Delivrables\n"
        "     |    ^^^^^^^^^^^\n"
        '  next (Delivery Manager): rename the heading to "Deliverables", or add a section of that name\n'
        "\n"
    )


def test_caret_stands_under_the_fault(notes: Checker) -> None:
    """The caret meets the fault behind tabs and wide characters, too."""
    for before in ("from 20 March", "from 20 March \t", "王芳: 王芳: ", "e\u0301e\u0301: "):
        text = shown(notes.check(NOTE.replace("from 20 March", before + "[TBD] or [TBD]"), "note.md"))
        line, carets = text.split("\n")[1:3]
        width = sum(0 if one == "\u0301" else 2 if ord(one) > 0x2E80 else 1 for one in line[: line.index("[TBD]")])
        assert carets.index("^") == width


def test_long_lines_are_cut_around_the_fault(notes: Checker) -> None:
    """A line of a thousand words is shown where the fault is."""
    long = "word " * 200
    text = shown(notes.check(NOTE.replace("from 20 March", f"{long}[TBD] {long}"), "note.md"))
    line, carets = text.split("\n")[1:3]
    assert len(line) < 130
    assert line.endswith("...")
    assert line[carets.index("^") : carets.index("^") + 5] == "[TBD]"


def test_terminal_is_not_obeyed(notes: Checker) -> None:
    """What a stranger wrote cannot move the cursor or change a colour."""
    text = NOTE.replace("## Price", "## Jo\x1b[2Jkes\x07\n\nHa.\n\n## Price")
    report = notes.check(text, "no\x1bte.md", "note")
    everything = shown(report) + summary_text([report], 0, (), None, PLAIN)
    assert "\x1b" not in everything
    assert "\x07" not in everything
    assert "\ufffd" in everything


def test_colours_are_on_request(notes: Checker) -> None:
    """Marks for a terminal are there when they are asked for, and take nothing away."""
    report = notes.check(NOTE.replace("## Deliverables", "## Delivrables"), "note.md")
    colourful = findings_text(report, Style(colour=True))
    assert "\x1b[1m" in colourful
    for mark in ("\x1b[1m", "\x1b[0m", "\x1b[2m", "\x1b[1;31m"):
        colourful = colourful.replace(mark, "")
    assert colourful == shown(report)


def test_summary_of_a_draft(notes: Checker) -> None:
    """A draft without findings still says how much is filled in, what is not checked, and what later statuses ask."""
    draft = NOTE.replace("review", "draft").replace("from 20 March", "from [TBD]").replace("2026-03-03", "")
    text = summary_text([notes.check(draft, "note.md")], 0, (), None, PLAIN)
    assert "note.md  note  draft  5 of 7 filled in  0 findings\n" in text
    assert "1 document checked, 0 findings.\n" in text
    assert "As review there would be 1 finding more; as approved 2." in text
    assert text.endswith(NOT_CHECKED + "\n")


def test_summary_counts(notes: Checker) -> None:
    """Files passed over, findings that can be mended and findings allowed in writing are counted."""
    text = NOTE.replace("## Deliverables", "## Delivrables").replace(
        "## Price", "## Jokes\n\n<!-- allow SEC106: they asked -->\n\nHa.\n\n## Price"
    )
    summary = summary_text([notes.check(text, "note.md")], 3, (), None, PLAIN)
    assert "1 finding can be mended by: gatepost fix\n" in summary
    assert "3 other Markdown files passed over.\n" in summary
    assert "1 finding allowed in writing:\n  note.md:" in summary
    assert "SEC106: they asked\n" in summary


def test_summary_of_many(notes: Checker) -> None:
    """Where there are many documents they are counted, not listed."""
    report = notes.check(NOTE, "note.md")
    summary = summary_text([report] * 1200, 0, (), None, PLAIN)
    assert "1,200 documents checked, 0 findings." in summary
    assert "8,400 of 8,400 fields and sections are filled in; 0 of the documents have findings." in summary
    assert "note.md" not in summary


def test_summary_of_superseded(notes: Checker) -> None:
    """A superseded document is said to be left alone."""
    assert "superseded  left alone  0 findings" in summary_text(
        [notes.check(NOTE.replace("review", "superseded"), "note.md")], 0, (), None, PLAIN
    )


def test_summary_says_to_what_a_document_was_held(notes: Checker) -> None:
    """A document that states no status is said to be held to review."""
    assert "held to review" in summary_text(
        [notes.check(NOTE.replace("status: review\n", ""), "note.md")], 0, (), None, PLAIN
    )


def test_report_as_json(notes: Checker) -> None:
    """Programs get documents, findings and allowances, in the order of the document."""
    text = NOTE.replace("## Deliverables", "## Delivrables").replace("| 1,200.00 |", "| 1,300.00 |")
    written = report_json(Run((notes.check(text, "note.md"),)))
    assert written == report_json(Run((notes.check(text, "note.md"),)))
    report = json.loads(written)
    jsonschema.validate(report, report_schema())
    assert report["schema"] == "gatepost.report/1"
    assert report["documents"] == [
        {"path": "note.md", "kind": "note", "status": "review", "required": 7, "complete": 5}
    ]
    first, second = report["findings"]
    assert (first["code"], first["name"], first["line"], first["column"]) == ("SEC102", "renamed-section", 14, 4)
    assert (first["section"], first["owner"], first["fix"]) == ("deliverables", "Delivery Manager", "safe")
    assert (second["code"], second["fix"], second["owner"]) == ("SUM101", "unsafe", None)


def test_report_of_anything_as_json(note_kinds: Kinds) -> None:
    """The contract holds for every sort of report, and for text that is no Unicode."""
    checker = Checker(note_kinds, Status.APPROVED, today=TODAY)
    reports = [
        checker.check(NOTE, "note.md"),
        checker.check("# A\ud800\n", "note.md"),
        checker.check("", "letter.md"),
        checker.refuse("note.doc", "it is old\nsave it"),
        Checker(note_kinds, today=TODAY).check(NOTE.replace("review", "superseded"), "note.md"),
    ]
    jsonschema.validate(json.loads(report_json(Run(tuple(reports)))), report_schema())
    jsonschema.validate(json.loads(report_json(Run(()))), report_schema())
