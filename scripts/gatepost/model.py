"""The nouns that travel between the stages: frozen, printable, without behaviour beyond lookups.

Named tuples where nothing speaks against it, and no dataclass: the first one costs the start of every run ten milliseconds.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from gatepost.tuples import NamedTuple

if TYPE_CHECKING:
    from gatepost.kinds import ColumnSpec, SectionSpec

MOST: Final = 40
"""A folder with more documents than this is a store of many deals, not one deal."""


class Status(StrEnum):
    """What a document claims to be; it decides what is demanded of it."""

    DRAFT = "draft"
    REVIEW = "review"
    APPROVED = "approved"
    SUPERSEDED = "superseded"

    @property
    def rank(self) -> int:
        """0 for a draft, 1 for review, 2 for approved; a superseded document demands nothing."""
        return _RANK[self]


_RANK = {Status.DRAFT: 0, Status.REVIEW: 1, Status.APPROVED: 2, Status.SUPERSEDED: -1}


class Block(NamedTuple):
    """A piece of a document. `start` and `end` are character offsets into the text that was read.

    `kind` is one of: heading, paragraph, list, table, code, html, quote, rule.
    `level` is 1 to 6 for a heading and 0 for everything else.
    """

    kind: str
    start: int
    end: int
    level: int = 0


class Blocks(NamedTuple):
    """What a reader gives: the outermost blocks in order, and what stands inside lists and quotes."""

    top: list[Block]
    code: list[tuple[int, int]]
    """Spans of every code block, nested ones included: nothing in them is a placeholder or a comment."""
    items: list[tuple[int, int]]
    """Spans of every list item, nested ones included, in order of their start."""


class Cell(NamedTuple):
    """A table cell: its text, unescaped and without padding, and where that text stands."""

    text: str
    start: int
    end: int


class Row:
    """A table row as it is written; it may have more or fewer cells than the header.

    `texts` are its cells' texts, unescaped and without padding. Where they stand is worked out for the few rows of
    which somebody asks `cells`: a document has hundreds of cells, and next to none of them is a finding.
    """

    __slots__ = ("_cells", "_line", "end", "start", "texts")

    def __init__(
        self, start: int, end: int, texts: tuple[str, ...], line: str = "", cells: tuple[Cell, ...] | None = None
    ) -> None:
        """A row of which either the cells are known, or the line: a pipe, then each text with a pipe behind it."""
        self.start = start
        self.end = end
        self.texts = texts
        self._line = line
        self._cells = cells

    @property
    def cells(self) -> tuple[Cell, ...]:
        """Its cells, with their places."""
        if self._cells is None:
            found: list[Cell] = []
            position = 1
            for text in self.texts:
                pipe = self._line.find("|", position)
                first = self.start + (self._line.find(text, position) if text else min(position + 1, pipe))
                found.append(Cell(text, first, first + len(text)))
                position = pipe + 1
            self._cells = tuple(found)
        return self._cells


class Table(NamedTuple):
    """A pipe table. The delimiter row is not among `rows`."""

    start: int
    end: int
    header: Row
    rows: tuple[Row, ...]


class Field(NamedTuple):
    """A front-matter entry. `value` is the text as written; a list's entries are joined by commas."""

    name: str
    value: str
    start: int
    end: int
    value_start: int


class Comment(NamedTuple):
    """An HTML comment; `text` is what stands between its marks, stripped."""

    text: str
    start: int
    end: int
    alone: bool
    """True when nothing else stands on its lines."""


class Section:
    """A heading with what stands under it.

    `end` is where the next heading of the same or a higher level begins; `own_end` where the next heading of
    any level begins. `spec` is the section of the kind it was recognised as; `also` are further sections that a
    merged heading ("Assumptions and constraints") answers.
    """

    __slots__ = (
        "also",
        "blocks",
        "children",
        "end",
        "heading_end",
        "level",
        "own_end",
        "parent",
        "spec",
        "start",
        "title",
        "title_start",
    )

    def __init__(
        self,
        title: str,
        level: int,
        start: int,
        heading_end: int,
        title_start: int,
        own_end: int,
        end: int,
        blocks: list[Block],
        parent: Section | None = None,
    ) -> None:
        self.title = title
        self.level = level
        self.start = start
        self.heading_end = heading_end
        self.title_start = title_start
        self.own_end = own_end
        self.end = end
        self.blocks = blocks
        self.parent = parent
        self.spec: SectionSpec | None = None
        self.also: tuple[SectionSpec, ...] = ()
        self.children: list[Section] = []


class Edit(NamedTuple):
    """A replacement of `text[start:end]`."""

    start: int
    end: int
    text: str


class Fix(NamedTuple):
    """Edits that mend a finding; `safe` ones never change what the document says."""

    edits: tuple[Edit, ...]
    safe: bool = True


class Problem(NamedTuple):
    """What a rule yields. It does not know its code: the registry stamps that on."""

    start: int
    end: int
    message: str
    hint: str
    section: SectionSpec | None = None
    fix: Fix | None = None
    field: str | None = None
    """The front-matter entry that it concerns."""
    demanded: Status | None = None
    """From which status it is owed, where that is not the rule's own."""
    owner: str | None = None
    """Who must act, where that is not the role that answers for the section."""
    ids: tuple[str, ...] = ()
    """The items that it is about: where the deal tells of the same ones in this document, the document does not."""


class Finding(NamedTuple):
    """A problem with code and place, as it is reported. Lines and columns count characters from 1."""

    code: str
    name: str
    path: str
    line: int
    column: int
    end_column: int
    message: str
    hint: str
    demanded: Status
    section: str | None = None
    field: str | None = None
    owner: str | None = None
    fix: Fix | None = None
    excerpt: str = ""

    @property
    def sort_key(self) -> tuple[str, int, int, str]:
        """Path, place, code. Findings alike in these keep the order of the template, which rules go by."""
        return (self.path, self.line, self.column, self.code)


class Readiness(NamedTuple):
    """How far a document is: how many fields and sections it owes, and how many of them are filled in."""

    required: int
    complete: int


class Report(NamedTuple):
    """What was found in one document at the status it is held to."""

    path: str
    kind: str | None
    status: Status | None
    findings: tuple[Finding, ...]
    later: tuple[Finding, ...] = ()
    """What a later status would demand on top."""
    readiness: Readiness | None = None
    allowed: tuple[tuple[Finding, str], ...] = ()
    """Findings that the document allows, each with the reason it gives."""
    made_with: str | None = None
    """The version of its template, where that is older than the template: what came later is not asked of it."""


class Run(NamedTuple):
    """What a check found in all documents that it was given: what a report is made of."""

    reports: tuple[Report, ...]
    passed_over: int = 0
    """Markdown files that are no documents of a known kind."""
    unread: tuple[str, ...] = ()
    """Word and PDF files that a folder holds."""
    held_to: Status | None = None
    """The status that all documents were held to, whatever they claim."""
    accepted: tuple[Finding, ...] = ()
    """Findings that a baseline accepts: they are not among those of the reports."""
    since: str | None = None
    """The revision that the documents were compared with, where only what a change can have caused is reported."""
    unrelated: int = 0
    """Findings that the change cannot have caused, and that are left out for it."""

    @property
    def findings(self) -> tuple[Finding, ...]:
        """The findings of all documents, in order of path and place."""
        return tuple(finding for report in self.reports for finding in report.findings)


class Item:
    """A table row or list entry that bears an id. `at` is the cell in which the row bears it."""

    __slots__ = ("_end", "_start", "at", "id", "row", "section")

    def __init__(
        self, name: str, start: int, end: int, section: Section | None, row: Row | None = None, at: int = 0
    ) -> None:
        self.id = name
        self._start = start
        self._end = end
        self.section = section
        self.row = row
        self.at = at

    @property
    def start(self) -> int:
        """Where the id stands."""
        return self._start if self.row is None else self.row.cells[self.at].start

    @property
    def end(self) -> int:
        """Where it ends."""
        return self._end if self.row is None else self.row.cells[self.at].end

    @property
    def place(self) -> int:
        """Where the entry begins: items go by that."""
        return self._start


class BoundTable:
    """A table of a section together with what its columns mean.

    `columns` maps each recognised column of the kind to its position in the header. `rows` are those without total
    rows, which are `totals`; `items` are those of them that have a cell for each column: in the others, cells may
    stand under the wrong heading. `even` says that every row, totals included, has a cell for each column; and
    `lacks_columns` that a column is not there that may not lack.
    """

    __slots__ = ("_across", "columns", "even", "items", "lacks_columns", "rows", "table", "totals")

    def __init__(
        self,
        table: Table,
        columns: Mapping[str, int],
        rows: tuple[Row, ...],
        items: tuple[Row, ...],
        totals: tuple[Row, ...],
        even: bool,
        lacks_columns: bool,
    ) -> None:
        self.table = table
        self.columns = columns
        self.rows = rows
        self.items = items
        self.totals = totals
        self.even = even
        self.lacks_columns = lacks_columns
        self._across: list[tuple[str, ...]] | None = None

    def cell(self, row: Row, column: ColumnSpec) -> Cell | None:
        """The cell of `row` under `column`, or None where the row is too short or the column is missing."""
        position = self.columns.get(column.key)
        if position is None or position >= len(row.texts):
            return None
        return row.cells[position]

    def text(self, row: Row, key: str) -> str | None:
        """What stands in `row` under a column, or None where the row is too short or the column is missing."""
        position = self.columns.get(key)
        return None if position is None or position >= len(row.texts) else row.texts[position]

    def under(self, key: str) -> tuple[str, ...]:
        """What stands under a column in all items, in their order; nothing where the column is missing.

        A rule that looks at a whole column at once need not look at its cells one by one.
        """
        position = self.columns.get(key)
        if position is None:
            return ()
        if self._across is None:
            self._across = list(zip(*[row.texts for row in self.items], strict=True))
        return self._across[position] if self._across else ()
