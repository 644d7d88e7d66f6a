"""The templates are test inputs: whatever is answered, a document made from one is in form and has only gaps."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import product

import pytest

from gatepost.check import Checker
from gatepost.kinds import Kind, Kinds, SectionSpec, holds
from gatepost.model import Status
from gatepost.names import normalise, slug
from gatepost.read import read
from gatepost.rules import load
from tests.conftest import ROOT, TODAY

NAMES = sorted(path.parent.name for path in (ROOT / "templates").glob("*/template.md"))
RULES = load()

MERGED = {
    "proposal": {
        frozenset({"background", "objectives"}),
        frozenset({"scope", "deliverables"}),
        frozenset({"scope", "exclusions"}),
        frozenset({"deliverables", "timeline"}),
        frozenset({"exclusions", "assumptions"}),
        frozenset({"assumptions", "dependencies"}),
        frozenset({"assumptions", "risks"}),
        frozenset({"assumptions", "operating-constraints"}),
        frozenset({"assumptions", "dependencies", "risks"}),
        frozenset({"assumptions", "dependencies", "operating-constraints"}),
        frozenset({"dependencies", "risks"}),  # the same headings, where assumptions may not stand
        frozenset({"dependencies", "operating-constraints"}),
        frozenset({"price", "payment-terms"}),
    },
    "pid": {
        frozenset({"scope", "exclusions"}),
        frozenset({"constraints", "assumptions"}),
        frozenset({"assumptions", "dependencies"}),
        frozenset({"constraints", "assumptions", "dependencies"}),
        frozenset({"expected-benefits", "expected-dis-benefits"}),
        frozenset({"management-stages", "milestones"}),
    },
    "requirements": {
        frozenset({"background", "objectives"}),
        frozenset({"constraints", "budget-and-dates"}),
    },
    "scope": {
        frozenset({"deliverables", "exclusions"}),
        frozenset({"deliverables", "timeline"}),
        frozenset({"exclusions", "assumptions"}),
        frozenset({"assumptions", "dependencies"}),
        frozenset({"assumptions", "risks"}),
        frozenset({"assumptions", "dependencies", "risks"}),
        frozenset({"estimates", "estimate-summary"}),
        frozenset({"capacity", "lead-times"}),
        frozenset({"cost", "price-and-margin"}),
    },
}
"""Sections that one heading may answer together, in one and the same document, because people write it so."""


def kind_of(name: str) -> Kind:
    """A kind that comes with gatepost."""
    kind = Kinds([ROOT / "templates"]).get(name)
    assert kind is not None
    return kind


def combinations(kind: Kind) -> Iterator[dict[str, str]]:
    """Every answer to the fields that conditions ask."""
    fields = [kind.fields[name] for name in kind.asked]
    assert all(field.values for field in fields), "conditions ask fields with a list of values"
    for values in product(*(field.values for field in fields)):
        yield {field.name: value for field, value in zip(fields, values, strict=True)}


def generated(kind: Kind, values: dict[str, str]) -> str:
    """The template with the asked fields answered, without what their conditions leave out."""
    text = kind.template
    reading = read(text)
    kept: dict[str | None, bool] = {None: True}
    headings = reading.sections[1:] if reading.sections[0].level == 1 else reading.sections
    pieces = [text[: headings[0].start]]
    for heading in headings:
        spec = kind.by_key[slug(heading.title)]
        kept[spec.key] = kept[spec.parent] and holds(spec.when, values)
        if kept[spec.key]:
            pieces.append(without_rows(text[heading.start : heading.own_end], spec, values))
    whole = "".join(pieces)
    for name, field in kind.fields.items():
        if not holds(field.when, values):
            whole = re.sub(rf"^{name}: .*\n", "", whole, flags=re.MULTILINE)
    for name, value in values.items():
        whole = re.sub(rf"^{name}: .*$", f'{name}: "{value}"', whole, flags=re.MULTILINE).replace(f"[[{name}]]", value)
    return whole


def without_rows(text: str, spec: SectionSpec, values: dict[str, str]) -> str:
    """A section without the rows that its conditions leave out."""
    rows = spec.table.each.values() if spec.table else ()
    dropped = {normalise(value) for each in rows for value, when in each if not holds(when, values)}
    kept = {normalise(value) for each in rows for value, when in each if holds(when, values)}
    lines = text.splitlines(keepends=True)
    return "".join(
        line for line in lines if normalise(line.split("|")[1] if line.startswith("|") else "") not in dropped - kept
    )


@pytest.mark.parametrize("name", NAMES)
def test_template_as_draft(name: str, kinds: Kinds) -> None:
    """Whatever is answered, a fresh document is a draft without findings."""
    kind = kind_of(name)
    checker = Checker(kinds, today=TODAY)
    for values in combinations(kind):
        report = checker.check(generated(kind, values), f"{name}.md")
        assert report.status is Status.DRAFT
        assert [(one.code, one.line, one.message) for one in report.findings] == [], values


@pytest.mark.parametrize("name", NAMES)
def test_template_as_approved(name: str, kinds: Kinds) -> None:
    """Held to approved, a fresh document has only findings of "not filled in", and each demanded section is in them."""
    kind = kind_of(name)
    checker = Checker(kinds, Status.APPROVED, today=TODAY)
    for values in combinations(kind):
        report = checker.check(generated(kind, values), f"{name}.md")
        other = [(one.code, one.line, one.message) for one in report.findings if not RULES[one.code].gap]
        assert other == [], values
        assert report.findings
        assert report.readiness is not None
        assert report.readiness.complete < report.readiness.required


@pytest.mark.parametrize("name", NAMES)
def test_template_is_of_its_kind(name: str) -> None:
    """A template states its kind and version, is a draft, and guides the writer of every section."""
    kind = kind_of(name)
    fields = read(kind.template).fields
    assert fields["template"].value == f"{name}@{kind.version}"
    assert fields["status"].value == "draft"
    assert kind.guidance
    assert [spec.key for spec in kind.sections if not spec.guidance] == []
    assert [spec.key for spec in kind.sections if not spec.owner] == []
    assert [field.name for field in kind.fields.values() if not field.guidance] == []
    assert set(fields) - {"template", "status", "number-format"} <= set(kind.fields)
    demanded = {field.name for field in kind.fields.values() if not field.optional}
    assert demanded <= set(fields)


def test_other_names_are_names() -> None:
    """Every further name of a section or column leaves words when its decoration is taken off."""
    assert [(name, spec.key) for name in NAMES for spec in kind_of(name).sections if "" in spec.names] == []
    columns = [
        (name, spec.key, column.key)
        for name in NAMES
        for spec in kind_of(name).sections
        if spec.table
        for column in spec.table.columns.values()
        if "" in column.names
    ]
    assert columns == []


@pytest.mark.parametrize("name", NAMES)
def test_names_are_claimed_once(name: str) -> None:
    """In no document do two sections claim one heading, but for those that are merged on purpose."""
    kind = kind_of(name)
    shared = {heading: specs for heading, specs in kind.lookup.items() if len(specs) > 1}
    together: set[frozenset[str]] = set()
    for values in combinations(kind):
        for specs in shared.values():
            active = [spec for spec in specs if active_in(kind, spec, values)]
            titled = [spec for spec in active if kind.lookup[normalise(spec.title)] == specs]
            if len(active) > 1 and not titled:
                together.add(frozenset(spec.key for spec in active))
    assert together - MERGED.get(name, set()) == set()


def active_in(kind: Kind, spec: SectionSpec, values: dict[str, str]) -> bool:
    """Whether the answers ask for a section, and for those around it."""
    parent = kind.by_key.get(spec.parent or "")
    return holds(spec.when, values) and (parent is None or active_in(kind, parent, values))


def test_columns_of_all_kinds_are_claimed_once() -> None:
    """In no table do two columns claim one title, but where it is the title of one of them."""
    assert [shared for name in NAMES for shared in claimed_columns(name)] == []


def claimed_columns(name: str) -> Iterator[tuple[str, str, list[str]]]:
    """Sections, column titles and the columns that claim them."""
    for spec in kind_of(name).sections:
        if spec.table is None:
            continue
        titles = {normalise(column.title) for column in spec.table.columns.values()}
        for heading in sorted({one for column in spec.table.columns.values() for one in column.names} - titles - {""}):
            claiming = [column.key for column in spec.table.columns.values() if heading in column.names]
            if len(claiming) > 1:
                yield spec.key, heading, claiming
