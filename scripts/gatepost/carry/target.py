"""What the bid knows, put into a PID: what nobody touched is brought up to date, and what a person wrote stays."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from gatepost.answers import markdown
from gatepost.carry.memory import Memory, same
from gatepost.carry.source import Item, Load, Prose, Rows
from gatepost.document import Document
from gatepost.kinds import SectionSpec, TableSpec
from gatepost.model import BoundTable, Cell, Edit, Row, Section
from gatepost.names import normalise, squeeze
from gatepost.read import Reading, default_reader
from gatepost.states import State, owned_texts
from gatepost.values import bare

_SHORT: Final = 70
_ENDING: Final = ": Project Initiation Documentation"


@dataclass(slots=True)
class Notes:
    """What is told about a run."""

    filled: int = 0
    """Places that were filled in or brought up to date."""
    added: list[tuple[str, str]] = field(default_factory=list)
    """New rows: the section, and what the row is known by."""
    conflicts: list[str] = field(default_factory=list)
    """Changed by a person and in the bid: left as the person has it."""
    gone: list[str] = field(default_factory=list)
    """In the PID, and no longer in the bid."""
    removed: list[str] = field(default_factory=list)
    """In the bid, and taken out of the PID by a person."""
    homeless: list[str] = field(default_factory=list)
    """In the bid, and without a table or section in the PID to stand in."""


class Merger:
    """One run over a PID: collects the edits, and remembers what was carried."""

    def __init__(self, document: Document, memory: Memory) -> None:
        self.document: Final = document
        self.memory: Final = memory
        self.edits: Final[list[Edit]] = []
        self.notes: Final = Notes()
        self._began: Final = bool(memory)
        self._bound: set[int] = set()

    def merge(self, load: Load) -> None:
        """Everything the bid knows."""
        for name, value in load.fields.items():
            self._field(name, value)
        if load.title:
            self._heading(load.title)
        for prose in load.proses:
            self.prose(prose)
        for table in load.tables:
            self._table(table)

    # --- the rule

    def _settle(self, address: str, there: str, wanted: str, open_: bool, place: int, what: str) -> bool:
        """Whether a text is to be replaced by what the bid says."""
        if same(there, wanted):
            self.memory.keep(address, wanted)
            return False
        if open_ or self.memory.wrote(address, there):
            self.memory.keep(address, wanted)
            self.notes.filled += 1
            return True
        if self.memory.has(address) and not self.memory.wrote(address, wanted):
            line, _ = self.document.reading.place(place)
            self.notes.conflicts.append(
                f'{self.document.name}:{line}: {what}: "{_short(there)}" here, and the bid now says "{_short(wanted)}"'
            )
        return False

    # --- fields and the title

    def _field(self, name: str, wanted: str) -> None:
        document = self.document
        known = document.fields.get(name)
        if known is None:
            if name == "number-format" and document.has_fields and not self.memory.has(f"f/{name}"):
                self.memory.keep(f"f/{name}", wanted)
                at = document.reading.source.front_end
                self.edits.append(Edit(at, at, f"{name}: {json.dumps(wanted, ensure_ascii=False)}\n"))
            return
        if self._settle(f"f/{name}", known.value, wanted, known.value == f"[[{name}]]", known.start, name):
            self.edits.append(Edit(known.value_start, known.end, json.dumps(wanted, ensure_ascii=False)))

    def _heading(self, title: str) -> None:
        section = self.document.title
        if section is None:
            return
        start, end = section.title_start, section.title_start + len(section.title)
        wanted = markdown(title, "title") + _ENDING
        if self.document.text[start:end] == section.title and self._settle(
            "title", section.title, wanted, section.title == f"[[title]]{_ENDING}", start, "title"
        ):
            self.edits.append(Edit(start, end, wanted))

    # --- prose

    def prose(self, one: Prose) -> None:
        """The text of a section, or what stands there before its table."""
        spec, section = self._section(one.section)
        if spec is None or section is None:
            return
        span = self._span(section, one.ahead)
        address = f"s/{one.section}"
        if span is None:
            if self.memory.has(address):
                self.notes.removed.append(f"the text of {section.title}")
            else:
                self.notes.homeless.append(f"the text of {section.title}")
            return
        start, end = span
        there = self.document.text[start:end]
        if self._settle(address, there, one.text, self._open(spec, section, span), start, section.title):
            self.edits.append(Edit(start, end, one.text))

    def _span(self, section: Section, ahead: bool) -> tuple[int, int] | None:
        """From the first to the last block that is no comment; with everything below further headings."""
        blocks = [block for block in section.blocks if squeeze(self.document.text[block.start : block.end])]
        if ahead:
            stop = next((block.start for block in blocks if block.kind == "table"), None)
            blocks = blocks if stop is None else [block for block in blocks if block.start < stop]
        own = [child for child in section.children if child.spec is None]
        if not blocks and not own:
            return None
        start = blocks[0].start if blocks else own[0].start
        end = own[-1].end if own and not ahead else blocks[-1].end if blocks else own[-1].end
        return start, start + len(self.document.text[start:end].rstrip())

    def _open(self, spec: SectionSpec, section: Section, span: tuple[int, int]) -> bool:
        """Whether nothing but the template's own words stands there."""
        start, end = span
        if any(start <= comment.start < end for comment in self.document.comments):
            return False
        inside = [unit for unit in self.document.units(section) if start <= unit.start < end]
        return bool(inside) and all(
            "[[" in unit.text and unit.text in owned_texts(self.document, spec) for unit in inside
        )

    # --- tables

    def _table(self, wanted: Rows) -> None:
        spec, section = self._section(wanted.section)
        if spec is not None and wanted.grows and not self._began and spec.key not in self.document.by_key:
            self.notes.homeless.append(f"{spec.title}: {_listed(one.key for one in wanted.items)}")
        if spec is None or section is None or spec.table is None:
            return
        tables = [one for one in self.document.bound_tables(spec) if one.table.start not in self._bound]
        if not tables:
            if wanted.grows:
                self.notes.homeless.append(f"{section.title}: {_listed(one.key for one in wanted.items)}")
            return
        self._bound.update(one.table.start for one in tables)
        there = dict(self._rows(wanted, spec.table, tables))
        new: list[Item] = []
        for item in wanted.items:
            address = f"{wanted.section}/{key_of(item.key)}"
            found = there.get(key_of(item.key))
            if found is not None:
                self._update(wanted, spec.table, item, *found)
            elif self.memory.has(address):
                self.notes.removed.append(f"{section.title}: {_short(item.key)}")
            elif wanted.grows and (self._began or spec.table.item or not there):
                new.append(item)
        self._gone(wanted, section, there)
        if new:
            self.append(wanted, spec, tables, new)

    def _rows(
        self, wanted: Rows, spec: TableSpec, tables: list[BoundTable]
    ) -> Iterator[tuple[str, tuple[BoundTable, Row]]]:
        """The rows that are there by what identifies them, the template's sample rows left out."""
        for one in reversed(tables):  # of two rows with one key, the first
            at = one.columns.get(wanted.key)
            for row in reversed(one.rows):
                if at is not None and at < len(row.texts) and not (wanted.grows and _sample(row, spec)):
                    yield key_of(row.texts[at]), (one, row)

    def _update(self, wanted: Rows, spec: TableSpec, item: Item, one: BoundTable, row: Row) -> None:
        address = f"{wanted.section}/{key_of(item.key)}"
        if len(row.texts) != len(one.table.header.texts):
            return  # its cells may stand under the wrong heading
        self.memory.keep(address, "")
        for key, text in item.cells.items():
            at = one.columns.get(key)
            if at is None or key == wanted.key:
                continue
            cell = row.cells[at]
            raw = self.document.text[cell.start : cell.end]
            open_ = "[[" in raw and (raw in spec.samples or squeeze(raw) in spec.samples)
            what = f"{_short(item.key)}, {spec.columns[key].title}"
            if self._settle(f"{address}/{key}", raw, text, open_, cell.start, what):
                self.edits.append(Edit(cell.start, cell.end, _padded(self.document.text, cell, text)))

    def _gone(self, wanted: Rows, section: Section, there: Mapping[str, tuple[BoundTable, Row]]) -> None:
        kept = {key_of(item.key) for item in wanted.items}
        for key, (one, row) in there.items():
            if wanted.grows and key not in kept and self.memory.has(f"{wanted.section}/{key}"):
                words = row.texts[one.columns[wanted.key]]
                self.notes.gone.append(f"{section.title}: {_short(words)}")

    def append(self, wanted: Rows, spec: SectionSpec, tables: Sequence[BoundTable], new: Sequence[Item]) -> None:
        """New rows behind the last one, or in place of the template's sample rows."""
        assert spec.table is not None
        one, table, text = tables[-1], spec.table, self.document.text
        samples = [row for row in one.rows if _sample(row, table)]
        rest = [row for row in one.rows if row not in samples]
        words = "\n".join(self.lines(wanted, spec, one, new))
        if samples and not rest:
            start = text.rfind("\n", 0, samples[0].start) + 1
            self.edits.append(Edit(start, _line_end(text, samples[-1].end), words))
        else:
            last = rest[-1].end if rest else text.find("\n", one.table.header.end) + 1
            end = _line_end(text, last)
            self.edits.append(Edit(end, end, f"\n{words}"))

    def lines(self, wanted: Rows, spec: SectionSpec, one: BoundTable, new: Sequence[Item]) -> list[str]:
        """New rows as lines, for the columns of a table."""
        marks = self._marks(spec) if wanted.marked else {}
        self.notes.filled += len(new)
        self.notes.added += ((spec.title, _short(item.key)) for item in new)
        return [self._line(wanted, one, item, marks) for item in new]

    def _line(self, wanted: Rows, one: BoundTable, item: Item, marks: Mapping[str, str]) -> str:
        address = f"{wanted.section}/{key_of(item.key)}"
        self.memory.keep(address, "")
        columns = {at: key for key, at in one.columns.items()}
        cells: list[str] = []
        for at in range(len(one.table.header.texts)):
            key = columns.get(at, "")
            text = item.cells.get(key, item.key if key == wanted.key else "")
            if text and key != wanted.key:
                self.memory.keep(f"{address}/{key}", text)
            cells.append(text if key in item.cells else text or marks.get(key, ""))
        return "|" + "".join(f" {text} |" if text else " |" for text in cells)

    def _marks(self, spec: SectionSpec) -> Mapping[str, str]:
        """The placeholders of the template's first row, by column."""
        document = Document(Reading(spec.source, default_reader()), self.document.kind)
        for one in document.bound_tables(spec):
            for row in one.items:
                return {key: row.texts[at] for key, at in one.columns.items()}
        return {}

    def _section(self, key: str) -> tuple[SectionSpec | None, Section | None]:
        document = self.document
        spec, section = document.kind.by_key.get(key), document.by_key.get(key)
        if spec is not None and section is not None and document.state(spec) in (State.ABSENT, State.REFERRED):
            return spec, None  # a person answered it as a whole
        return spec, section


def untouched(one: BoundTable, spec: TableSpec) -> bool:
    """Whether a table has nothing but the template's rows."""
    return not one.totals and all(_sample(row, spec) for row in one.rows)


def _sample(row: Row, spec: TableSpec) -> bool:
    return any("[[" in cell.text for cell in row.cells) and all(
        squeeze(cell.text) in spec.samples for cell in row.cells if cell.text
    )


def key_of(text: str) -> str:
    """What a row is known by, without what decorates it."""
    return normalise(bare(text) or text)


def _padded(text: str, cell: Cell, value: str) -> str:
    before = " " if text[cell.start - 1] == "|" else ""
    after = " " if text[cell.end : cell.end + 1] == "|" else ""
    return f"{before}{value}{after}"


def _line_end(text: str, at: int) -> int:
    """Where a line ends, in front of its line break."""
    end = text.find("\n", at)
    end = len(text) if end < 0 else end
    return end - 1 if end > at and text[end - 1] == "\r" else end


def _short(text: str) -> str:
    words = " ".join(text.split())
    return words if len(words) <= _SHORT else words[: _SHORT - 3].rstrip() + "..."


def _listed(names: Iterator[str]) -> str:
    known = [_short(name) for name in names]
    return ", ".join(known[:5]) + (f" and {len(known) - 5} more" if len(known) > 5 else "")
