"""Ids: where the row of one stands, who names it, and what it takes to give it another."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from gatepost.document import Document
from gatepost.kinds import PARTS
from gatepost.lsp.positions import Span, line_at
from gatepost.lsp.workspace import View
from gatepost.model import Item, Status
from gatepost.patterns import pattern
from gatepost.tuples import NamedTuple
from gatepost.values import ID, ids_in, numbered

_RANGED_BEFORE: Final = pattern(r"[A-Z]{2,5}-[0-9]{1,6}\s*(?:(?i:to|through|until)|\u2013|\u2014|-|\.\.)\s*$")
_RANGED_BEHIND: Final = pattern(
    r"\s*(?:(?i:to|through|until)|\u2013|\u2014|-|\.\.)\s*(?:[A-Z]{2,5}-)?[0-9]{1,6}(?![A-Za-z0-9])"
)


class Place(NamedTuple):
    """A span in a document."""

    path: str
    start: int
    end: int


class Entry(NamedTuple):
    """A row or a list entry that bears an id, with the document that it stands in."""

    document: Document
    item: Item

    @property
    def place(self) -> Place:
        """Where its id stands."""
        return Place(self.document.path, self.item.start, self.item.end)

    @property
    def cells(self) -> list[tuple[str, str]]:
        """The titles of the columns, and what its row says under them, without the id; empty for a list entry."""
        row, section = self.item.row, self.item.section
        if row is None or section is None or section.spec is None:
            return []
        for bound in self.document.bound_tables(section.spec):
            if bound.table.start <= row.start < bound.table.end:
                titles = [cell.text for cell in bound.table.header.cells]
                pairs = zip(titles, row.cells, strict=False)
                return [(title, cell.text) for title, cell in pairs if cell.start != self.item.start]
        return []

    @property
    def text(self) -> str:
        """What stands beside the id."""
        if self.item.row is not None:
            return next((text for _, text in self.cells if text), "")
        line = line_at(self.document.text, self.item.start)
        return self.document.text[self.item.end : line.end].strip(" \t:.*_|-\u2013\u2014")


class Mention(NamedTuple):
    """Where a text names an id. One that a range holds (`DEL-001 to DEL-003`) is not `written`; the range's start is its place."""

    id: str
    start: int
    written: bool


def id_at(text: str, offset: int) -> tuple[str, Span] | None:
    """The id at a character, or right before it."""
    line = line_at(text, offset)
    for match in ID.finditer(text, line.start, line.end):
        if match.start() <= offset <= match.end():
            return match[0], Span(match.start(), match.end())
    return None


def entries(view: View) -> Iterator[Entry]:
    """All entries of the live documents: by part, from what was asked to what will be done, then the other documents."""
    for document in sorted(view.live, key=_order):
        for item in document.items:
            if ID.fullmatch(item.id):
                yield Entry(document, item)


def _order(document: Document) -> tuple[int, str]:
    return (PARTS.index(document.kind.part) if document.kind.part in PARTS else len(PARTS), document.path)


def entry(view: View, path: str, name: str, at: int = -1) -> Entry | None:
    """The row that an id leads to: the one in the same document. From that row (`at`), the one where it comes from."""
    found: dict[str, Entry] = {}
    for one in entries(view):
        if one.item.id == name:
            found.setdefault(one.document.path, one)
    here = found.get(path)
    if here is not None and not here.item.start <= at <= here.item.end:
        return here
    return next(iter(found.values()), None)


def definition(view: View, path: str, offset: int) -> Place | None:
    """Where the row of the id at a character stands."""
    document = view.document(path)
    found = id_at(document.text, offset) if document else None
    told = entry(view, path, found[0], offset) if found else None
    return told.place if told else None


def references(view: View, path: str, offset: int, declarations: bool = True) -> list[Place]:
    """Every place in the documents of the folder that names the id at a character."""
    document = view.document(path)
    found = id_at(document.text, offset) if document else None
    if found is None:
        return []
    rows = {one.place for one in entries(view) if one.item.id == found[0]}
    places = [
        Place(one.path, mention.start, written.end())
        for one in view.documents
        for mention in mentions(one.text)
        if mention.id == found[0] and (written := ID.match(one.text, mention.start))
    ]
    return [place for place in places if declarations or place not in rows]


def mentions(text: str) -> Iterator[Mention]:
    """All ids that a text names, also those that a range holds."""
    position = 0
    while match := ID.search(text, position):
        line = line_at(text, match.start())
        words = text[line.start : line.end]
        for name, at in ids_in(words):
            yield Mention(name, line.start + at, words.startswith(name, at))
        position = line.end


def rename(view: View, path: str, offset: int, name: str) -> dict[str, list[Span]] | str:
    """The spans to replace, by path; or why the id at a character cannot be given another name."""
    document = view.document(path)
    found = id_at(document.text, offset) if document else None
    if found is None:
        return "there is no id here"
    old = found[0]
    if ID.fullmatch(name) is None or name.partition("-")[0] != old.partition("-")[0]:
        return f"{name} is no id like {old}: keep its letters and change the number"
    spans: dict[str, list[Span]] = {}
    for one in view.documents:
        if one.status is Status.SUPERSEDED and one.path != path:
            continue
        told = list(mentions(one.text))
        if numbered(name) == numbered(old):  # another spelling; two rows may still bear the two of them
            taken = name if {name, old} <= {item.id for item in one.items} else ""
        else:
            taken = next((mention.id for mention in told if numbered(mention.id) == numbered(name)), "")
        if taken:
            return f"{one.name} has {taken} already"
        here = [mention for mention in told if mention.id == old]
        if not here:
            continue
        if one.status is Status.APPROVED:
            return f"{one.name} is approved: a new id would break what was signed"
        if any(not mention.written or _in_range(one.text, mention) for mention in here):
            return f'{one.name} names {old} in a range ("to"): write the ids out first'
        spans[one.path] = [Span(mention.start, mention.start + len(old)) for mention in here]
    return spans


def _in_range(text: str, mention: Mention) -> bool:
    """Whether an id is the first or the last of a range."""
    line, end = line_at(text, mention.start), mention.start + len(mention.id)
    before = text[max(line.start, mention.start - 32) : mention.start]
    return bool(_RANGED_BEFORE.search(before) or _RANGED_BEHIND.match(text, end, line.end))
