"""A reading held against a kind: which heading is which section, which table holds what."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from itertools import chain
from operator import attrgetter
from typing import Final

from gatepost.binding import bind
from gatepost.headings import find_renamed, find_unmarked, recognise
from gatepost.kinds import ColumnSpec, FieldSpec, Kind, SectionSpec, TableSpec, holds
from gatepost.kinds.plans import Plan, plan_of
from gatepost.model import Block, BoundTable, Comment, Field, Item, Row, Section, Status, Table
from gatepost.names import has, squeeze
from gatepost.patterns import pattern
from gatepost.read import Reading
from gatepost.read.tables import read_table
from gatepost.settings import Settings
from gatepost.states import ANSWERED, State, judge
from gatepost.tuples import NamedTuple
from gatepost.values import ID, bare, decimal_comma, is_gap, unfilled

_DEEPEST: Final = 16
"""An entry is read with all that is nested in it, so depth costs its square."""
_SHORT: Final = 32
_BLANK: Final = pattern(r"(?:[-+*]|[0-9]+[.)]|&nbsp;|\\|\s)*")
"""A bullet with nothing behind it, a space that somebody forced: nothing is filled in."""


class Unit(NamedTuple):
    """The smallest thing that is filled in or not: a paragraph, a list entry, a table row, a block of code."""

    text: str
    """Squeezed, without comments."""
    start: int
    end: int
    kind: str


_start: Final = attrgetter("start")
_place: Final = attrgetter("place")


class Document:
    """A document of a known kind. Everything a rule may ask; nothing here judges."""

    __slots__ = (
        "_bound",
        "_bound_all",
        "_foreign",
        "_ids",
        "_in_state",
        "_items",
        "_lowered",
        "_marked",
        "_owners",
        "_present",
        "_renamed",
        "_row_ids",
        "_starts",
        "_stated",
        "_states",
        "_tabled",
        "_tables",
        "_typed",
        "_units",
        "_unmarked",
        "by_key",
        "claims",
        "comma",
        "comments",
        "demanded",
        "fields",
        "kind",
        "path",
        "plan",
        "reading",
        "sections",
        "settings",
        "text",
        "title",
        "today",
        "values",
    )

    def __init__(
        self,
        reading: Reading,
        kind: Kind,
        path: str = "",
        today: date | None = None,
        settings: Settings | None = None,
    ) -> None:
        self.reading: Final = reading
        self.text: Final[str] = reading.text
        self.fields: Final[Mapping[str, Field]] = reading.front.fields
        self.sections: Final[list[Section]] = reading.sections
        self.comments: Final[tuple[Comment, ...]] = reading.comments
        self.kind: Final = kind
        self.plan: Final[Plan] = plan_of(kind)
        self.path: Final = path
        self.today: Final = today or date.today()
        self.settings: Final = settings or Settings()
        self.values: Final[dict[str, str]] = {name: field.value for name, field in reading.fields.items()}
        self.comma: Final = decimal_comma(self.values.get("number-format", ""))
        self.demanded: Final[tuple[SectionSpec, ...]] = _demanded(kind, self.values)
        self._tables: dict[int, Table] = {}
        self._bound: dict[str, tuple[BoundTable, ...]] = {}
        self._tabled: list[tuple[SectionSpec, TableSpec, Section]] | None = None
        self._bound_all: list[tuple[SectionSpec, TableSpec, BoundTable]] | None = None
        self._typed: list[tuple[SectionSpec, ColumnSpec, BoundTable]] | None = None
        self._units: dict[int, list[Unit]] = {}
        self._items: tuple[Item, ...] | None = None
        self._ids: frozenset[str] | None = None
        self._row_ids: list[list[str]] | None = None
        self._lowered: str | None = None
        self._marked: bool | None = None
        self._owners: Mapping[int, str | None] | None = None
        self._states: dict[str, State] = {}
        self._in_state: dict[State, list[tuple[SectionSpec, Section]]] | None = None
        self._renamed: Mapping[str, Section] | None = None
        self._foreign: bool | None = None
        self._present: tuple[tuple[SectionSpec, Section], ...] | None = None
        self._unmarked: Mapping[str, Block] | None = None
        self._stated: list[tuple[Field, FieldSpec]] | None = None
        self._starts: list[int] = [section.start for section in reading.sections]
        found = recognise(reading.sections, kind, self.demanded)
        self.title: Final[Section | None] = found.title
        self.claims: Final[Mapping[str, list[Section]]] = found.claims
        self.by_key: Final[Mapping[str, Section]] = found.by_key

    @property
    def name(self) -> str:
        """The file's name, or the kind's where there is no file."""
        return self.path.replace("\\", "/").rpartition("/")[2] or f"{self.kind.name}.md"

    @property
    def status(self) -> Status | None:
        """What the document claims to be, or None where it does not say or says something unknown."""
        try:
            return Status(self.values.get("status", "").casefold())
        except ValueError:
            return None

    @property
    def has_fields(self) -> bool:
        """Whether there is front matter that could be read."""
        return self.reading.source.has_front_matter and self.reading.front.fault is None

    @property
    def front_fault(self) -> bool:
        """Whether there is front matter that cannot be read."""
        return self.reading.source.fault is not None or self.reading.front.fault is not None

    @property
    def stated(self) -> list[tuple[Field, FieldSpec]]:
        """The fields of the kind that are filled in."""
        if self._stated is None:
            fields = self.fields
            self._stated = [
                (field, spec)
                for name, spec in self.kind.fields.items()
                if (field := fields.get(name)) is not None and not unfilled(field.value)
            ]
        return self._stated

    # --- which heading is which section

    def section_at(self, offset: int) -> Section | None:
        """The innermost section in which `offset` stands."""
        at = bisect_right(self._starts, offset) - 1
        return self.sections[at] if at >= 0 else None

    def spec_at(self, offset: int) -> SectionSpec | None:
        """The innermost known section in which `offset` stands."""
        section = self.section_at(offset)
        while section is not None and section.spec is None:
            section = section.parent
        return section.spec if section is not None else None

    @property
    def owners(self) -> Mapping[int, str | None]:
        """The role that a comment names (`<!-- owner: ... -->`), by where the section starts in which it stands."""
        if self._owners is None:
            owners: dict[int, str | None] = {}
            for comment in self.comments:
                if comment.text[:6].casefold() == "owner:":
                    section = self.section_at(comment.start)
                    if section is not None and comment.start < section.own_end:
                        owners.setdefault(section.start, comment.text[6:].strip() or None)
            self._owners = owners
        return self._owners

    @property
    def present(self) -> tuple[tuple[SectionSpec, Section], ...]:
        """The sections of the kind that are there, demanded or not: what stands in a document is held to its form."""
        if self._present is None:
            by_key = self.by_key
            self._present = tuple((spec, by_key[spec.key]) for spec in self.kind.sections if spec.key in by_key)
        return self._present

    def in_state(self, state: State) -> list[tuple[SectionSpec, Section]]:
        """Those of them that are in a state."""
        if self._in_state is None:
            self._in_state = {}
            for spec, section in self.present:
                self._in_state.setdefault(self.state(spec), []).append((spec, section))
        return self._in_state.get(state, [])

    @property
    def foreign(self) -> bool:
        """Whether so little of the kind is here that the document is probably of another one.

        Only asked of a document that does not say itself what it is.
        """
        if self._foreign is None and ("template" in self.values or self.front_fault):
            self._foreign = False
        if self._foreign is None:
            owed = [spec for spec in self.demanded if not spec.group and not spec.optional]
            there = sum(spec.key in self.by_key for spec in owed) + len(self.unmarked)
            self._foreign = len(owed) >= 2 and there <= len(owed) // 8
        return self._foreign

    @property
    def top_level(self) -> int:
        """The level at which the document has the template's outermost sections; 2 where it has none of them."""
        levels = [
            section.level for section in self.sections if section.spec is not None and section.spec.parent is None
        ]
        return max(set(levels), key=lambda level: (levels.count(level), -level)) if levels else 2

    def missing(self, spec: SectionSpec) -> bool:
        """Whether a demanded section is not there, and no missing section around it says so already."""
        if spec.key in self.by_key or spec.optional:
            return False
        if spec.group and any(child.parent == spec.key and child.key in self.by_key for child in self.demanded):
            return False
        if spec.parent is None:
            return True
        parent = self.kind.by_key[spec.parent]
        if parent.key not in self.by_key:
            return parent.group and not self.missing(parent)
        return self.state(parent) not in ANSWERED

    @property
    def renamed(self) -> Mapping[str, Section]:
        """Missing sections that seem to be there under another heading: by wording, or by the table under it."""
        if self._renamed is None:
            self._renamed = find_renamed(self)
        return self._renamed

    @property
    def unmarked(self) -> Mapping[str, Block]:
        """Missing sections whose heading stands as plain or bold text, to the paragraph that opens with it."""
        if self._unmarked is None:
            self._unmarked = find_unmarked(self)
        return self._unmarked

    # --- what stands in a section

    def region(self, section: Section) -> list[Section]:
        """The section and those below it that are no known section of their own."""
        found = [section]
        for child in section.children:
            if child.spec is None:
                found += self.region(child)
        return found

    def units(self, section: Section) -> list[Unit]:
        """What is filled in under a heading, piece by piece, without comments."""
        return [unit for part in self.region(section) for block in part.blocks for unit in self.pieces(block)]

    def pieces(self, block: Block) -> list[Unit]:
        """What is filled in in a block."""
        known = self._units.get(block.start)
        if known is None:
            known = self._units[block.start] = list(self.walk(block))
        return known

    @property
    def lowered(self) -> str:
        """The text in small letters, each in its place; only those of ASCII, which makes it four times as quick."""
        if self._lowered is None:
            self._lowered = self.text.encode("ascii", "replace").decode("ascii").lower()
        return self._lowered

    @property
    def marked(self) -> bool:
        """Whether a `[[placeholder]]` may stand anywhere."""
        if self._marked is None:
            self._marked = has(self.text, "[[")
        return self._marked

    def mentions(self, words: Iterable[str], start: int = 0, end: int | None = None) -> list[int]:
        """Where one of some words stands between two places. They are written small.

        Looking for plain words costs a hundredth of what a search by a pattern does, so it comes before one.
        """
        text, places = self.lowered, set[int]()
        for word in words:
            at = text.find(word, start, end)
            while at >= 0:
                places.add(at)
                at = text.find(word, at + len(word), end)
        return sorted(places)

    def unit_at(self, offset: int, section: Section) -> Unit | None:
        """The smallest piece in which `offset` stands, right under the heading of a section."""
        at = bisect_right(section.blocks, offset, key=_start) - 1
        units = self.pieces(section.blocks[at]) if at >= 0 else []
        at = bisect_right(units, offset, key=_start) - 1
        return units[at] if at >= 0 and offset < units[at].end else None

    def has_content(self, section: Section) -> bool:
        """Whether anything but headings, comments and rules stands under a heading. Stops at the first."""
        text = self.text
        for part in self.region(section):
            for block in part.blocks:
                if block.kind in ("rule", "heading"):
                    continue
                short = block.end - block.start < _SHORT
                if block.kind != "html" and not short and not text.startswith("<!--", block.start):
                    return True
                words = squeeze(text[block.start : block.end])
                if words and not (short and block.kind in ("paragraph", "list") and _BLANK.fullmatch(words)):
                    return True
        return False

    def state(self, spec: SectionSpec) -> State:
        """How far a section of the kind is in this document."""
        known = self._states.get(spec.key)
        if known is None:
            known = self._states[spec.key] = judge(self, spec)
        return known

    def walk(self, block: Block) -> Iterator[Unit]:
        """The same, one after the other, for whoever needs the first."""
        text = self.text
        if block.kind in ("rule", "heading"):
            return
        if block.kind == "list":
            for start, end in self.items_in(block):
                yield Unit(squeeze(text[start:end]), start, end, "item")
        elif block.kind == "table":
            for row in self.table(block).rows:
                yield Unit(squeeze(" | ".join(row.texts)), row.start, row.end, "row")
        else:
            words = squeeze(text[block.start : block.end])
            if words:
                yield Unit(words, block.start, block.end, block.kind)

    def items_in(self, block: Block) -> list[tuple[int, int]]:
        """The spans of the entries of a list, nested ones included, as deep as somebody would write them."""
        items = self.reading.blocks.items
        first = bisect_right(items, (block.start, -1))
        found: list[tuple[int, int]] = []
        around: list[int] = []
        for at in range(first, len(items)):
            span = items[at]
            if span[0] >= block.end:
                break
            while around and around[-1] <= span[0]:
                around.pop()
            if len(around) < _DEEPEST:
                found.append(span)
            around.append(span[1])
        return found

    def table(self, block: Block) -> Table:
        """The table of a table block."""
        known = self._tables.get(block.start)
        if known is None:
            known = self._tables[block.start] = read_table(self.text, block.start, block.end)
        return known

    def tables_in(self, section: Section) -> list[Table]:
        """The pipe tables under a heading."""
        return [self.table(block) for part in self.region(section) for block in part.blocks if block.kind == "table"]

    def bound_tables(self, spec: SectionSpec) -> tuple[BoundTable, ...]:
        """The tables of a section that are the table which its kind declares; several may continue one another."""
        known = self._bound.get(spec.key)
        if known is None:
            section, declared = self.by_key.get(spec.key), spec.table
            tables = () if section is None or declared is None else self.tables_in(section)
            bound = (bind(table, self.plan, spec, declared) for table in tables if declared is not None)
            known = tuple(one for one in bound if one is not None)
            self._bound[spec.key] = known
        return known

    @property
    def tabled(self) -> list[tuple[SectionSpec, TableSpec, Section]]:
        """The sections that are there, are answered for themselves, and owe a table."""
        if self._tabled is None:
            self._tabled = [
                (spec, spec.table, section) for spec, section in self.in_state(State.FILLED) if spec.table is not None
            ]
        return self._tabled

    @property
    def bound(self) -> list[tuple[SectionSpec, TableSpec, BoundTable]]:
        """The declared tables that are there, of these sections. A dozen rules walk through them: they are kept."""
        if self._bound_all is None:
            self._bound_all = [(spec, table, one) for spec, table, _ in self.tabled for one in self.bound_tables(spec)]
        return self._bound_all

    @property
    def typed(self) -> list[tuple[SectionSpec, ColumnSpec, BoundTable]]:
        """The columns of these tables that hold more than text, each with the table in which it stands."""
        if self._typed is None:
            self._typed = [
                (spec, column, one)
                for spec, _, one in self.bound
                for column in self.plan.typed[spec.key]
                if column.key in one.columns
            ]
        return self._typed

    # --- items

    @property
    def items(self) -> tuple[Item, ...]:
        """Every table row and list entry that bears an id, in the order of the document."""
        if self._items is None:
            self._items = tuple(sorted(self._find_items(), key=_place))
        return self._items

    def _find_items(self) -> Iterator[Item]:
        for spec, key in self.plan.itemed:
            for row, at in self._id_rows(spec, key):
                yield Item(bare(row.texts[at]), row.start, row.end, self.by_key[spec.key], row, at)
        yield from self._entries()

    def _id_rows(self, spec: SectionSpec, key: str) -> Iterator[tuple[Row, int]]:
        """The rows of a section's tables that bear an id, each with the cell of it."""
        for bound in self.bound_tables(spec):
            at = bound.columns.get(key)
            if at is not None:
                for row in bound.rows:
                    if at < len(row.texts) and row.texts[at] and not is_gap(row.texts[at]):
                        yield row, at

    def _entries(self) -> Iterator[Item]:
        text = self.text
        for start, end in self.reading.blocks.items:
            head = text[start : min(end, start + 24)]
            match = ID.match(head.lstrip("-+*0123456789.) \t[]xX")) if "-" in head[1:] else None
            if match:
                at = text.find(match[0], start, end)
                yield Item(match[0], at, at + len(match[0]), self.section_at(start))

    @property
    def row_ids(self) -> list[list[str]]:
        """The ids that rows bear, a list for each section of items; sample rows and rows with too few cells included."""
        if self._row_ids is None:
            self._row_ids = [
                [bare(row.texts[at]) for row, at in self._id_rows(spec, key)] for spec, key in self.plan.itemed
            ]
        return self._row_ids

    @property
    def ids(self) -> frozenset[str]:
        """The ids of all items. Most rules need no more of them."""
        if self._ids is None:
            self._ids = frozenset(chain(*self.row_ids, (one.id for one in self._entries())))
        return self._ids


_OUTLINES: dict[tuple[Kind, tuple[str | None, ...]], tuple[SectionSpec, ...]] = {}


def _demanded(kind: Kind, values: Mapping[str, str]) -> tuple[SectionSpec, ...]:
    """The sections that the conditions ask for. A sub-section of one that is not asked for is not asked for."""
    key = (kind, tuple(values.get(name) for name in kind.asked))
    known = _OUTLINES.get(key)
    if known is None:
        wanted: dict[str, SectionSpec] = {}
        for spec in kind.sections:
            if holds(spec.when, values) and (spec.parent is None or spec.parent in wanted):
                wanted[spec.key] = spec
        if len(_OUTLINES) > 1000:  # values come from documents: strangers must not fill the memory
            _OUTLINES.clear()
        known = _OUTLINES[key] = tuple(wanted.values())
    return known
