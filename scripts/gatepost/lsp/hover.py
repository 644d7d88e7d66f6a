"""What an editor shows where the pointer rests: a rule's page, an item's row, what to write in a field or a section."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from gatepost.document import Document
from gatepost.kinds import FieldSpec
from gatepost.lsp.ids import Entry, entries, entry, id_at
from gatepost.lsp.positions import Lines, Span, line_at
from gatepost.lsp.workspace import View
from gatepost.model import Status
from gatepost.patterns import pattern
from gatepost.rules import RULES
from gatepost.tuples import NamedTuple
from gatepost.values import ids_in

_PLACEHOLDER: Final = pattern(r"\[\[([^\[\]\n]*)\]\]")
_SPECIAL: Final = pattern(r"([\\`*_\[\]<>&|~!])")
_FROM: Final = {"draft": "", "review": " Owed from review on.", "approved": " Owed by an approved document."}
_MOST_NAMED: Final = 20


class Help(NamedTuple):
    """Markdown, and what it is about."""

    markdown: str
    span: Span


def hover(view: View, path: str, offset: int) -> Help | None:
    """What there is to say about a character of a document, or None."""
    source, document = view.sources.get(path), view.document(path)
    if source is None or source.text is None:
        return None
    about = (_on_id(view, document, offset) or _on_words(document, offset)) if document else None
    told = [*([about] if about else []), *_pages(view, path, offset)]
    if not told:
        return None
    return Help("\n\n---\n\n".join(dict.fromkeys(one.markdown for one in told)), told[0].span)


def plain(text: str) -> str:
    """Words of a document as they are, whatever Markdown would make of them: no picture is fetched for them."""
    return _SPECIAL.sub(r"\\\1", " ".join(text.split()))


def _pages(view: View, path: str, offset: int) -> Iterator[Help]:
    """The pages of the rules that found something here."""
    report, source = view.reports.get(path), view.sources[path]
    if report is None or source.text is None or not report.findings:
        return
    lines = Lines(source.text)
    for finding in report.findings:
        span = lines.span(finding)
        if span.touches(offset, offset):
            yield Help(f"**{finding.code}** {finding.name}\n\n{RULES[finding.code].page}", span)


def _on_id(view: View, document: Document, offset: int) -> Help | None:
    found = id_at(document.text, offset)
    if found is None:
        return None
    told = entry(view, document.path, found[0], offset)
    if told is None:
        return Help(f"**{found[0]}**: no row in this folder bears it.", found[1])
    return Help("\n".join(_row(view, told)), found[1])


def _row(view: View, told: Entry) -> Iterator[str]:
    """The row of an id: what it says, where it stands, whom it names and who names it."""
    name = told.item.id
    yield f"**{name}** {plain(told.text)}"
    yield ""
    yield from (f"- {plain(title)}: {plain(text)}" for title, text in told.cells if text and text != told.text)
    yield f"- stands in: {_place(told)}"
    every = list(entries(view))
    own = told.document.text[told.item.row.start : told.item.row.end] if told.item.row else told.text
    named = dict.fromkeys(one for one, _ in ids_in(own) if one != name)
    known = {one.item.id: one for one in reversed(every)}
    for other in list(named)[:_MOST_NAMED]:
        yield f"- names {other}: {plain(known[other].text) if other in known else 'no row in this folder bears it'}"
    by: dict[str, list[Entry]] = {}
    for one in every:
        if one.item.id != name and one.item.row and name in _names(one):
            by.setdefault(one.item.id, []).append(one)
    for ones in list(by.values())[:_MOST_NAMED]:
        yield f"- named by {ones[0].item.id}: {plain(ones[0].text)} ({'; '.join(map(_place, ones))})"
    if len(by) > _MOST_NAMED:
        yield f"- and by {len(by) - _MOST_NAMED} more"


def _names(one: Entry) -> set[str]:
    return {name for _, text in one.cells for name, _ in ids_in(text)}


def _place(one: Entry) -> str:
    line, _ = one.document.reading.place(one.item.start)
    return f"{plain(one.document.name)}, line {line}"


def _on_words(document: Document, offset: int) -> Help | None:
    """What the kind says of the placeholder, the field or the heading at a character."""
    line = line_at(document.text, offset)
    for match in _PLACEHOLDER.finditer(document.text, line.start, line.end):
        if match.start() <= offset <= match.end():
            spec = document.kind.fields.get(match[1])
            words = field_help(spec) if spec else _of_section(document, offset)
            return Help(words, Span(match.start(), match.end())) if words else None
    for name, field in document.fields.items():
        spec = document.kind.fields.get(name)
        if field.start <= offset <= field.end and spec is not None:
            return Help(field_help(spec), Span(field.start, field.end))
    section = document.section_at(offset)
    if section is not None and section.start <= offset < section.heading_end:
        words = _of_section(document, offset)
        return Help(words, Span(line.start, line.end)) if words else None
    return None


def field_help(spec: FieldSpec) -> str:
    """What a kind says of a field."""
    values = f" One of: {', '.join(spec.values)}." if spec.values else ""
    must = " May be left out." if spec.optional else _FROM[Status(spec.demanded).value]
    return f"**{spec.name}** ({spec.type}).{values}{must}\n\n{spec.guidance}".rstrip()


def _of_section(document: Document, offset: int) -> str:
    """The guidance that the template gives for the section at a character."""
    spec = document.spec_at(offset)
    if spec is None:
        return ""
    owner = f" ({plain(spec.owner)})" if spec.owner else ""
    return f"**{plain(spec.title)}**{owner}\n\n{spec.guidance}" if spec.guidance else ""
