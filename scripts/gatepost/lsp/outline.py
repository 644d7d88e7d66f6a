"""The sections of a document, and how far each of them is."""

from __future__ import annotations

from typing import Final

from gatepost.document import Document
from gatepost.lsp.positions import Span
from gatepost.model import Section
from gatepost.states import State
from gatepost.tuples import NamedTuple

STATES: Final = {
    State.MISSING: "missing",
    State.EMPTY: "empty",
    State.UNTOUCHED: "still the template's words",
    State.ABSENT: "not applicable, with a reason",
    State.UNREASONED: "not applicable, without a reason",
    State.UNALLOWED: "may not be left out",
    State.REFERRED: "refers to another document",
    State.FILLED: "something stands in it",
}


class Heading(NamedTuple):
    """A section. `detail` is its state in words, or that the template has no such section."""

    title: str
    detail: str
    span: Span
    heading: Span
    children: tuple[Heading, ...]


def outline(document: Document) -> list[Heading]:
    """The outermost sections, each with those in it. A section that is missing is a finding, and not here."""
    made: dict[int, Heading] = {}
    for section in reversed(document.sections):  # the inner ones first
        made[section.start] = _heading(document, section, tuple(made[child.start] for child in section.children))
    return [made[section.start] for section in document.sections if section.parent is None]


def _heading(document: Document, section: Section, children: tuple[Heading, ...]) -> Heading:
    if section.spec is not None:
        detail = STATES[document.state(section.spec)]
    else:
        detail = "" if section is document.title else "of your own"
    end = section.start + len(document.text[section.start : section.heading_end].rstrip())
    return Heading(
        section.title or "(no words)", detail, Span(section.start, section.end), Span(section.start, end), children
    )
