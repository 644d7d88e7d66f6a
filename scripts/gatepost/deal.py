"""A deal: the documents of one folder, and the items in them that name one another by id."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Mapping
from functools import wraps
from typing import Any, Final, TypeVar, TypeVarTuple

from gatepost.document import Document
from gatepost.kinds import SectionSpec
from gatepost.model import BoundTable, Cell, Row, Status
from gatepost.settings import Settings
from gatepost.tuples import NamedTuple
from gatepost.values import ID, bare, ids_in

_Words = TypeVarTuple("_Words")
_Answer = TypeVar("_Answer")


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

    __slots__ = ("_nodes", "answers", "documents", "extra", "parts", "path", "settings")

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
        self.answers: Final[dict[Hashable, Any]] = {}
        """What `kept` remembers."""

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


def kept(ask: Callable[[Deal, *_Words], _Answer]) -> Callable[[Deal, *_Words], _Answer]:
    """Keep the answers of a function of a deal and words with the deal, so that a large one is walked through once."""

    @wraps(ask)
    def asked(deal: Deal, *words: *_Words) -> _Answer:
        key = (ask, *words)
        try:
            answer: _Answer = deal.answers[key]
        except KeyError:
            answer = deal.answers[key] = ask(deal, *words)
        return answer

    return asked


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
        open_ = document.text.find("[[", one.table.start, one.table.end) >= 0
        nodes = found.setdefault(table.item, {})
        for row in one.items:
            cell = row.cells[at]
            name = cell.text if ID.fullmatch(cell.text) else bare(cell.text)
            if name in nodes or not ID.fullmatch(name):
                continue
            if open_ and document.text.find("[[", row.start, row.end) >= 0:
                continue
            text = row.texts[beside] if beside is not None else ""
            nodes[name] = Node(name, text, document, spec, one, row, cell, _links(row, refs))
    return found


def _links(row: Row, refs: Iterable[int]) -> frozenset[str]:
    """The ids that stand in some cells of a row."""
    texts = [text for at in refs if (text := row.texts[at])]
    if len(texts) == 1 and ID.fullmatch(texts[0]):
        return frozenset(texts)  # one and no more, as most are
    return frozenset(link for text in texts for link, _ in ids_in(text))
