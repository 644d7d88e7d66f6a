"""Every defect of the catalogue is found where it is, and by one finding; every valid variant is passed over."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from itertools import islice

import pytest
from _pytest.mark import ParameterSet

from gatepost.check import Checker
from gatepost.document import Document
from gatepost.kinds import Kind, Kinds, SectionSpec
from gatepost.model import Section, Status
from gatepost.names import slug
from gatepost.read import read
from gatepost.rules import load
from gatepost.states import State
from tests.conftest import ROOT, TODAY
from tests.deal_faults import FAULTS
from tests.matrix import DEFECTS, PEERS, ROWS, VALID, Defect, changed, found, place

ALL = (*(row.defect for row in ROWS), *VALID, *DEFECTS)
EXAMPLES = sorted(
    path.relative_to(ROOT).as_posix()
    for deal in ("berth-booking", "payroll-move", "pump-spares")
    for path in (ROOT / "docs" / "examples" / deal).glob("p*.md")
)


def params() -> Iterator[ParameterSet]:
    """The entries; one that is known to find too much is expected to fail until it is mended."""
    for defect in ALL:
        marks = [pytest.mark.xfail(reason=defect.open, strict=True)] if defect.open else []
        yield pytest.param(defect, id=slug(defect.title), marks=marks)


@pytest.mark.parametrize("defect", list(params()))
def test_defect(defect: Defect, kinds: Kinds) -> None:
    """One change is one finding with code, line and column; a valid variant is none."""
    report = found(defect, Checker(kinds, today=TODAY))
    places = [(finding.code, finding.line, finding.column) for finding in report.findings]
    assert places == ([(defect.code, *place(defect))] if defect.code else [])
    assert all(finding.message and finding.hint for finding in report.findings)


def test_catalogue_is_sound() -> None:
    """Titles differ, each of the peers' rows has a word of each peer, and each known fault says what is wrong."""
    assert len({defect.title for defect in ALL}) == len(ALL)
    assert len(ROWS) == 25
    assert all(len(row.peers) == len(PEERS) for row in ROWS)
    assert all(defect.code for defect in DEFECTS)
    assert len(DEFECTS) >= 40


def test_every_rule_has_its_defect() -> None:
    """Each rule is in the catalogue or, where neither a proposal nor a PID can break it, in a case of the small kind."""
    cases = "".join(path.read_text("utf-8", errors="replace") for path in (ROOT / "tests" / "cases").rglob("*.md"))
    covered = {defect.code for defect in ALL} | set(re.findall(r"\b[A-Z]{3}\d{3}\b", cases))
    covered |= {fault.code for fault in FAULTS}
    configured = {"SGN107"}
    assert set(load()) - covered == {"DOC103", "CFG104"} | configured, (
        "test_rules.py has the rest: what is no text, what is configured"
    )


# --- mutations of the examples: whatever section, table or heading


def example(name: str) -> tuple[str, Document, Kind]:
    """An example document, as text and as read."""
    text = (ROOT / name).read_text("utf-8")
    kind = Kinds([ROOT / "templates"]).get(name.rpartition("/")[2].removesuffix(".md"))
    assert kind is not None
    return text, Document(read(text), kind, name, TODAY), kind


def demanded(document: Document) -> Iterator[tuple[SectionSpec, Section]]:
    """The sections that a document owes and has."""
    for spec in document.demanded:
        section = document.by_key.get(spec.key)
        if section is not None and section.spec is spec and not section.also and not spec.optional:
            yield spec, section


def mutate(
    name: str,
    kinds: Kinds,
    mutations: Callable[[str, Document, Kind], Iterator[tuple[str, str, list[tuple[str, int]]]]],
) -> None:
    """Check each mutation of an example; what is expected is code and line."""
    text, document, kind = example(name)
    checker = Checker(kinds, Status.APPROVED, today=TODAY)
    wrong = []
    count = 0
    step = 3 if mutations is blanked else 1  # a sample of the cells is enough
    for title, after, expected in islice(mutations(text, document, kind), 0, None, step):
        got = [(one.code, one.line) for one in checker.check(after, name).findings]
        if got != expected:
            wrong.append(f"{title}: expected {expected}, found {got[:6]}")
        count += 1
    assert count
    assert not wrong, "\n".join(wrong)


def referred(document: Document, spec: SectionSpec, section: Section) -> bool:
    """Whether other sections name items of this one, so that cutting it leaves them dangling."""
    own = {item.id for item in document.items if section.start <= item.start < section.end}
    prefixes = {one.partition("-")[0] for one in own}
    others = {item.id.partition("-")[0] for item in document.items if not section.start <= item.start < section.end}
    return bool(prefixes & others)


def dropped(text: str, document: Document, kind: Kind) -> Iterator[tuple[str, str, list[tuple[str, int]]]]:
    for spec, section in demanded(document):
        if referred(document, spec, section):
            continue
        parent = document.by_key.get(spec.parent or "") or document.title
        assert parent is not None
        yield (
            spec.key,
            text[: section.start] + text[section.end :],
            [("SEC101", document.reading.place(parent.start)[0])],
        )


def emptied(text: str, document: Document, kind: Kind) -> Iterator[tuple[str, str, list[tuple[str, int]]]]:
    for spec, section in demanded(document):
        if section.children or referred(document, spec, section):
            continue
        line = document.reading.place(section.start)[0]
        yield spec.key, text[: section.heading_end] + "\n" + text[section.end :], [("SEC201", line)]


def mistyped(text: str, document: Document, kind: Kind) -> Iterator[tuple[str, str, list[tuple[str, int]]]]:
    for spec, section in demanded(document):
        middle = section.title_start + len(section.title) // 2
        if len(section.title) < 5 or not text[middle].isalpha() or spec.group:
            continue  # a heading that only groups is not demanded while its sub-sections are there
        line = document.reading.place(section.start)[0]
        yield spec.key, text[:middle] + text[middle + 1 :], [("SEC102", line)]


def reworded(text: str, document: Document, kind: Kind) -> Iterator[tuple[str, str, list[tuple[str, int]]]]:
    """Accepted wordings in place of the headings: the first of every section, then the second of every one.

    Wordings that answer for several sections at once are left out.
    """
    wordings = {}
    for spec, section in demanded(document):
        names = [
            name
            for name in sorted(spec.names)
            if not any(one is not spec and one in document.demanded for one in kind.lookup[name])
        ]
        wordings[section.title_start] = (len(section.title), names)
    for number in range(max(len(names) for _, names in wordings.values())):
        after = text
        for start, (length, names) in sorted(wordings.items(), reverse=True):
            if number < len(names):
                after = after[:start] + names[number].capitalize() + after[start + length :]
        yield f"wording {number}", after, []


def blanked(text: str, document: Document, kind: Kind) -> Iterator[tuple[str, str, list[tuple[str, int]]]]:
    """Each cell that has to be filled, in the last row of each table."""
    for spec, _ in demanded(document):
        for bound in document.bound_tables(spec):
            assert spec.table is not None
            if spec.sign_off or not bound.items or document.state(spec) is not State.FILLED:
                continue
            row = bound.items[-1]
            summed = {check.columns[0] for check in spec.table.checks if check.kind == "sum"}
            keyed = summed | set(spec.table.each)
            for column in spec.table.columns.values():
                cell = bound.cell(row, column)
                if cell is None or column.optional or not cell.text or column.key in keyed or column.type == "id":
                    continue
                line = document.reading.place(cell.start)[0]
                yield f"{spec.key}, {column.key}", text[: cell.start] + text[cell.end :], [("TAB201", line)]


@pytest.mark.parametrize("name", EXAMPLES)
@pytest.mark.parametrize("mutations", [dropped, emptied, mistyped, reworded, blanked])
def test_mutation(
    name: str, mutations: Callable[..., Iterator[tuple[str, str, list[tuple[str, int]]]]], kinds: Kinds
) -> None:
    """In every example, whatever is dropped, emptied, mistyped or blanked is one finding; other accepted words are none."""
    mutate(name, kinds, mutations)


def test_changes_are_made() -> None:
    """Every entry changes its document."""
    for defect in ALL:
        changed(defect)
