"""A deal: the documents of one folder, and the items in them that name one another by id."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final, NamedTuple

from gatepost.document import Document
from gatepost.kinds import SectionSpec
from gatepost.model import BoundTable, Cell, Row, Status
from gatepost.settings import Settings
from gatepost.values import ID, bare, ids_in

MOST: Final = 40
"""A folder with more documents than this is a store of many deals, not one deal."""


class Node(NamedTuple):
    """An item of a deal: a table row that bears an id."""

    id: str
    text: str
    """What stands beside the id: the requirement, the deliverable, the exclusion."""
    document: Document
    spec: SectionSpec
    bound: BoundTable
    row: Row
    cell: Cell
    """Where the id stands."""
    links: frozenset[str]
    """The ids that its columns of references name."""

    def at(self, key: str) -> Cell | None:
        """The cell under a column of the kind, by the column's key."""
        position = self.bound.columns.get(key)
        return self.row.cells[position] if position is not None else None

    def says(self, key: str) -> str:
        """What stands in that cell; empty where there is none."""
        cell = self.at(key)
        return cell.text if cell else ""

    @property
    def place(self) -> str:
        """File and line, for messages."""
        return f"{self.document.name}:{self.document.reading.place(self.cell.start)[0]}"


class Deal:
    """The live documents of a folder by the part they play. What is superseded is left alone."""

    __slots__ = ("_nodes", "documents", "extra", "known", "memory", "parts", "path", "settings")

    def __init__(self, path: str, documents: Iterable[Document], settings: Settings | None = None) -> None:
        self.path: Final = path
        self.settings: Final = settings or Settings()
        self.parts: Final[dict[str, Document]] = {}
        self.documents: Final = sorted(documents, key=lambda one: one.path)
        self.extra: Final[list[Document]] = []
        """Further live documents of a part that is there already: nobody can tell which one holds."""
        for document in sorted(
            self.documents, key=lambda one: one.path.rpartition(".")[0]
        ):  # proposal before proposal-2
            part = document.kind.part
            if part is None or document.status is Status.SUPERSEDED or document.foreign:
                continue
            if part in self.parts:
                self.extra.append(document)
            else:
                self.parts[part] = document
        self._nodes: dict[str, Mapping[str, Mapping[str, Node]]] = {}
        self.memory: Final[dict[str, dict[str, list[str]]]] = {}
        """Indexes that are kept, so that a large deal is walked through once."""
        self.known: Final[dict[str, bool]] = {}
        """Answers about whole documents, kept for the same reason."""

    @property
    def whole(self) -> bool:
        """Whether there is something to hold against one another."""
        return len(self.parts) > 1 and not self.extra

    def part(self, name: str) -> Document | None:
        """The document that plays a part."""
        return self.parts.get(name)

    def named(self, kind: str) -> tuple[Document, ...]:
        """The document that plays the part of that name, or the live documents of a kind that plays no part."""
        if kind in self.parts:
            return (self.parts[kind],)
        return tuple(
            one
            for one in self.documents
            if one.kind.name == kind
            and one.kind.part is None
            and one.status is not Status.SUPERSEDED
            and not one.foreign
        )

    def nodes(self, part: str, prefix: str) -> Mapping[str, Node]:
        """The items of a part whose ids have a prefix, by id. Of two with one id, the first."""
        if part not in self._nodes:
            document = self.parts.get(part)
            self._nodes[part] = {} if document is None else _read_nodes(document)
        return self._nodes[part].get(prefix, {})


def _read_nodes(document: Document) -> Mapping[str, Mapping[str, Node]]:
    found: dict[str, dict[str, Node]] = {}
    for spec, table, one in document.bound:
        if table.item is None:
            continue
        keys = list(table.columns)
        at = one.columns.get(keys[0])
        if at is None:
            continue
        beside = one.columns.get(keys[1]) if len(keys) > 1 else None
        refs = [
            one.columns[key] for key, column in table.columns.items() if column.type == "ref" and key in one.columns
        ]
        nodes = found.setdefault(table.item, {})
        for row in one.items:
            cell = row.cells[at]
            name = bare(cell.text)
            if not ID.fullmatch(name) or name in nodes or document.text.find("[[", row.start, row.end) >= 0:
                continue
            text = row.cells[beside].text if beside is not None else ""
            links = frozenset(link for ref in refs for link, _ in ids_in(row.cells[ref].text))
            nodes[name] = Node(name, text, document, spec, one, row, cell, links)
    return found
