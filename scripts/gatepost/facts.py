"""What was read, for anyone surprised by a rule."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from gatepost.document import Document
from gatepost.model import Section
from gatepost.names import printable
from gatepost.read import Reading
from gatepost.states import State

_WORDS: Final = {
    State.MISSING: "missing",
    State.EMPTY: "empty",
    State.UNTOUCHED: "still the template's text",
    State.ABSENT: "does not apply, with a reason",
    State.UNREASONED: "does not apply, without a reason",
    State.UNALLOWED: "said not to apply, which the kind does not allow",
    State.REFERRED: "refers to another document",
    State.FILLED: "filled in",
}


def facts_text(subject: Document | Reading) -> str:
    """The fields, sections, tables, items and comments of a document, a line each."""
    return "\n".join(_lines(subject)) + "\n"


def _lines(subject: Document | Reading) -> Iterator[str]:
    document = subject if isinstance(subject, Document) else None
    reading = subject.reading if isinstance(subject, Document) else subject
    if document:
        yield f"kind      {document.kind.title} ({document.kind.name}@{document.kind.version}), status {document.status.value if document.status else 'not stated'}"
    else:
        yield "kind      not known: sections are listed as they stand"
    for field in reading.fields.values():
        declared = document.kind.fields.get(field.name) if document else None
        yield f"{_line(reading, field.start)} field    {printable(field.name)} = {printable(field.value)}" + (
            f"  ({declared.type})" if declared else ""
        )
    for section in reading.sections:
        yield from _section(reading, document, section)
    if document:
        for item in document.items:
            yield f"{_line(reading, item.start)} item     {printable(item.id)}"
        missing = [spec.title for spec in document.demanded if document.missing(spec)]
        yield f"missing   {', '.join(missing) if missing else 'nothing: every section is there'}"
    for comment in reading.comments:
        words = " ".join(comment.text.split())
        yield f"{_line(reading, comment.start)} comment  {printable(words[:90])}"


def _section(reading: Reading, document: Document | None, section: Section) -> Iterator[str]:
    indent = "  " * (section.level - 1)
    known = ""
    if document:
        if section.spec:
            also = "".join(f" and {spec.key}" for spec in section.also)
            known = f"  -> {section.spec.key}{also} ({_WORDS[document.state(section.spec)]})"
        else:
            known = "  (the title)" if section is document.title else "  (no section of the kind)"
    yield f"{_line(reading, section.start)} heading  {indent}{'#' * section.level} {printable(section.title)}{known}"
    if document and section.spec:
        for bound in document.bound_tables(section.spec):
            rows = len(bound.items)
            yield f"{_line(reading, bound.table.start)} table    {indent}columns {', '.join(bound.columns)}; {rows} row{'' if rows == 1 else 's'}"


def _line(reading: Reading, offset: int) -> str:
    return f"{reading.place(offset)[0]:>8}"
