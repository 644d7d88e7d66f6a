"""What may stand at a place: ids, missing sections, fields and their values, the values of a column."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from enum import Enum
from typing import Final

from gatepost.document import Document
from gatepost.kinds import ColumnSpec, Kinds, SectionSpec, TableSpec, holds
from gatepost.lsp.hover import field_help
from gatepost.lsp.ids import entries
from gatepost.lsp.positions import Span, line_at
from gatepost.lsp.workspace import View
from gatepost.model import Status, Table
from gatepost.names import normalise
from gatepost.patterns import pattern
from gatepost.read import read
from gatepost.states import State
from gatepost.tuples import NamedTuple
from gatepost.values import says_something

_FIELD: Final = pattern(r"(?P<name>[A-Za-z_][\w-]*)[ \t]*:[ \t]*(?P<quote>[\"']?)(?P<value>[^\"']*)")
_NAME: Final = pattern(r"[\w-]*")
_HEADING: Final = pattern(r"#{1,6}(?:[ \t].*)?")
_CELL: Final = pattern(r"(?:^|(?<!\\)\|)(?P<cell>(?:[^|\\]|\\.|\\$)*)$")
_TOKEN: Final = pattern(r"[A-Za-z]{0,5}(?:-[0-9]*)?$")
_WORD: Final = pattern(r"(?<![\w-])[A-Z]{2,5}(?:-[0-9]*)?$")
_MOST: Final = 500


class Sort(Enum):
    """What is suggested."""

    FIELD = "field"
    VALUE = "value"
    SECTION = "section"
    ID = "id"


class Suggestion(NamedTuple):
    """A text to put in place of a span. `detail` is a line beside it, `help` Markdown below it."""

    label: str
    text: str
    span: Span
    sort: Sort
    detail: str = ""
    help: str = ""


def complete(view: View, path: str, offset: int) -> list[Suggestion]:
    """What may stand at a character of a document, in the order in which it is best shown."""
    source, document = view.sources.get(path), view.document(path)
    if source is None or source.text is None or view.checker is None or path in view.notices:
        return []
    text = source.text
    line = line_at(text, offset)
    before = text[line.start : offset]
    front = (document.reading if document else read(text)).source
    if front.has_front_matter and front.front_start <= line.start < front.front_end:
        return list(_front(view, document, before, offset, view.checker.kinds))
    if document is None or document.reading.in_code(offset):
        return []
    if _HEADING.fullmatch(before):
        return list(_sections(document, Span(line.start, offset)))
    found = _table_at(document, line)
    if found is not None:
        return list(_cell(view, document, *found, before, offset))
    word = _WORD.search(before)
    return list(_ids(view, word[0], Span(offset - len(word[0]), offset))) if word else []


# --- front matter


def _front(view: View, document: Document | None, before: str, offset: int, kinds: Kinds) -> Iterator[Suggestion]:
    entry = _FIELD.fullmatch(before)
    if entry is not None:
        span = Span(offset - len(entry["value"]), offset)
        for value, detail in _values(view, document, entry["name"], kinds):
            plain = entry["quote"] or _NAME.fullmatch(value) or "@" in value
            yield Suggestion(value, value if plain else f'"{value}"', span, Sort.VALUE, detail)
        return
    if _NAME.fullmatch(before) is None:
        return
    span = Span(offset - len(before), offset)
    there = document.fields if document else {}
    for name, what in (("template", "the kind of this document"), ("status", "what this document claims to be")):
        if name not in there:
            yield Suggestion(name, f"{name}: ", span, Sort.FIELD, what)
    for spec in document.kind.fields.values() if document else ():
        if spec.name not in there and holds(spec.when, document.values if document else {}):
            detail = f"{spec.type}, may be left out" if spec.optional else spec.type
            yield Suggestion(spec.name, f"{spec.name}: ", span, Sort.FIELD, detail, field_help(spec))


def _values(view: View, document: Document | None, name: str, kinds: Kinds) -> Iterator[tuple[str, str]]:
    """The values that a field may have: those of its kind, else those that it has in the other documents."""
    if name == "template":
        for kind in map(kinds.get, kinds.names):
            if kind is not None:
                yield f"{kind.name}@{kind.version}", kind.title
    elif name == "status":
        yield from ((status.value, "") for status in Status)
    elif document is not None:
        spec = document.kind.fields.get(name)
        if spec is not None and spec.values:
            yield from ((value, "") for value in spec.values)
            return
        seen: dict[str, str] = {}
        for one in view.live:
            value = one.values.get(name, "")
            if one is not document and says_something(value) and '"' not in value:
                seen.setdefault(value, f"as in {one.name}")
        yield from seen.items()


# --- headings


def _sections(document: Document, span: Span) -> Iterator[Suggestion]:
    """The sections that are not there yet, in the order of the template."""
    outermost = min((spec.level for spec in document.kind.sections), default=2)
    deeper = document.top_level - outermost
    for spec in document.demanded:
        if spec.key in document.by_key or not _is_owed(document, spec):
            continue
        heading = f"{'#' * min(max(spec.level + deeper, 1), 6)} {spec.title}"
        detail = "may be left out" if spec.optional else "missing"
        yield Suggestion(spec.title, heading, span, Sort.SECTION, detail, spec.guidance)


def _is_owed(document: Document, spec: SectionSpec) -> bool:
    """Whether the section around it is not answered as a whole."""
    parent = document.kind.by_key.get(spec.parent or "")
    return parent is None or document.state(parent) in (State.MISSING, State.EMPTY, State.UNTOUCHED, State.FILLED)


# --- tables


def _table_at(document: Document, line: Span) -> tuple[SectionSpec, TableSpec, Table] | None:
    """The declared table in one of whose rows a line stands."""
    section, spec = document.section_at(line.start), document.spec_at(line.start)
    if section is None or spec is None or spec.table is None:
        return None
    for block in section.blocks:
        if block.kind == "table" and block.start <= line.start < max(block.end, block.start + 1):
            table = document.table(block)
            lines = document.text.count("\n", table.header.end, line.start)
            return (spec, spec.table, table) if lines > 1 else None  # the first is the header, the second the rule
    return None


def _cell(
    view: View, document: Document, spec: SectionSpec, declared: TableSpec, table: Table, before: str, offset: int
) -> Iterator[Suggestion]:
    cell = _CELL.search(before)
    if cell is None:
        return
    position = len(re.findall(r"(?<!\\)\|", before)) - (1 if before.lstrip().startswith("|") else 0)
    if not 0 <= position < len(table.header.texts):
        return
    key = declared.lookup.get(normalise(table.header.texts[position]))
    column = declared.columns.get(key or "")
    if column is None:
        return
    written = cell["cell"].lstrip()
    if column.type in ("id", "ref"):
        token = _TOKEN.search(written)
        assert token is not None
        span = Span(offset - len(token[0]), offset)
        if column.type == "ref":
            yield from _ids(view, f"{column.to}-" if column.to else "", span)
        elif declared.item is not None and position == 0:
            name = _next(view, document, declared.item)
            yield Suggestion(name, name, span, Sort.ID, f"the next in {spec.title}")
            yield from _ids(view, f"{declared.item}-", span)
        return
    span = Span(offset - len(written), offset)
    yield from (Suggestion(value, value, span, Sort.VALUE, column.title) for value in _column_values(view, column))


def _column_values(view: View, column: ColumnSpec) -> Iterable[str]:
    """The choices of a column; of one that holds people, those whom the documents' fields name."""
    if column.type != "person":
        return column.values
    named = (
        one.values.get(spec.name, "") for one in view.live for spec in one.kind.fields.values() if spec.type == "person"
    )
    return dict.fromkeys(name for name in named if says_something(name))


def _ids(view: View, opening: str, span: Span) -> Iterator[Suggestion]:
    """The ids of the folder that open so, with what stands beside them."""
    seen: dict[str, tuple[str, str]] = {}
    for one in entries(view):
        if one.item.id.startswith(opening) and one.item.id not in seen:
            if len(seen) == _MOST:
                break
            seen[one.item.id] = (one.document.name, one.text)
    for name, (where, text) in seen.items():
        yield Suggestion(name, name, span, Sort.ID, f"{text[:80]} ({where})")


def _next(view: View, document: Document, prefix: str) -> str:
    """The first id behind all that this document, or failing that the folder, has."""
    ids = [one.item.id for one in entries(view) if one.item.id.startswith(f"{prefix}-")]
    own = [one.id for one in document.items if one.id in ids] or ids
    digits = [one.partition("-")[2] for one in own]
    number = max(map(int, digits), default=0) + 1
    return f"{prefix}-{number:0{max(map(len, digits), default=3)}d}"
