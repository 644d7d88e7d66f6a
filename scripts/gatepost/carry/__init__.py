"""From a won bid to its PID: what goes over, and how a PID that people have written in is brought up to date.

A place of the PID is changed only while it holds what the template or an earlier run put there. What a person wrote,
changed or took out stays as it is, and is told where the bid has moved on.
"""

from __future__ import annotations

from typing import Final

from gatepost.carry.differences import SECTION, handover, new_items, open_differences, sentence
from gatepost.carry.memory import Memory, memory_of
from gatepost.carry.source import COMPARED, Item, Load, Rows, fields, load_of, risks, signatory
from gatepost.carry.target import Merger, Notes, untouched
from gatepost.deal import Deal
from gatepost.document import Document
from gatepost.fix import apply
from gatepost.kinds import holds
from gatepost.model import Edit, Section
from gatepost.names import normalise
from gatepost.read import Reading, default_reader
from gatepost.states import State
from gatepost.tuples import NamedTuple

__all__ = ["Carried", "Notes", "carry", "fields", "register", "signatory", "without_memory"]

_SAMPLE: Final = "| RSK-001 | [[because of]] |"


class Carried(NamedTuple):
    """A PID after the bid was carried into it."""

    text: str
    shown: str
    """The text without what it remembers: what a person reads."""
    notes: Notes
    open: int
    """How many differences wait for a decision."""
    kept_out: int
    """How many more there are that the customer, who reads the PID, is not told of."""
    waiting: tuple[tuple[str, tuple[str, ...]], ...]
    """What the bid does not say: the roles that must act, each with the sections that are still the template's."""
    changed: bool
    """Whether anything but the memory would change."""


def carry(deal: Deal, pid: Document, *, first: bool = False) -> Carried:
    """Put what the bid knows into its PID; `first` says that the PID was just made from the template."""
    memory, _ = memory_of(pid)
    merger = Merger(pid, memory)
    load = load_of(deal, follows=_follows(deal, pid, memory, first))
    merger.merge(_with_plan(load, pid) if first else load)
    notes = merger.notes
    after = _safe(pid, merger)
    after, open_, kept_out = _decide(deal, after, memory, notes)
    text = _remember(after, memory)
    shown = without_memory(after)
    changed = shown != without_memory(pid)
    return Carried(text if changed else pid.text, shown, notes, open_, kept_out, _waiting(after), changed)


def _follows(deal: Deal, pid: Document, memory: Memory, first: bool) -> bool:
    """Whether the PID's Project Manager is the one of the bid because nobody said otherwise."""
    there = pid.values.get("project-manager", "")
    return there == fields(deal).get("intended-project-manager") if first else memory.wrote("f/project-manager", there)


def _with_plan(load: Load, pid: Document) -> Load:
    """The plan itself is named among what was compared when it is begun; later its author says which version it is."""
    own = {"version": f"This PID, version {pid.values.get('version', '')}", "date": pid.values.get("date", "")}
    plan = Item("Project plan", {key: text for key, text in own.items() if "[[" not in text})
    others = tuple(one for one in load.tables if one.section != COMPARED)
    compared = tuple(item for one in load.tables if one.section == COMPARED for item in one.items)
    return load._replace(tables=(*others, Rows(COMPARED, "document", (*compared, plan), grows=False)))


def _safe(pid: Document, merger: Merger) -> Document:
    """The PID with the edits; those of prose are left out where one would make another document of it."""
    after = _reopened(pid, apply(pid.text, merger.edits))
    if _outline(after) == _outline(pid):
        return after
    kept: list[Edit] = [edit for edit in merger.edits if "\n\n" not in edit.text]
    for edit in merger.edits:
        if "\n\n" in edit.text:
            one = _reopened(pid, apply(pid.text, [*kept, edit]))
            if _outline(one) == _outline(pid):
                kept.append(edit)
            else:
                merger.notes.homeless.append(f"a text that would change the outline: {edit.text[:40]}...")
    return _reopened(pid, apply(pid.text, kept))


def _outline(document: Document) -> list[tuple[str, int]]:
    return [(section.title, section.level) for section in document.sections if section is not document.title]


def _decide(deal: Deal, pid: Document, memory: Memory, notes: Notes) -> tuple[Document, int, int]:
    """The PID with its open differences, and the sentence on who runs the project."""
    deal = _with(deal, pid)
    every = open_differences(deal)
    ones = [one for one in every if not one.internal]
    merger = Merger(pid, memory)
    words = handover(pid)
    if words is not None:
        merger.prose(words)
    section = pid.by_key.get(SECTION)
    if section is not None and pid.state(pid.kind.by_key[SECTION]) is not State.ABSENT:
        merger.prose(sentence(pid, deal, bool(ones)))
        _rows(pid, merger, section, new_items(pid, ones, memory))
    notes.filled += merger.notes.filled
    notes.added += merger.notes.added
    notes.conflicts += merger.notes.conflicts
    return _reopened(pid, apply(pid.text, merger.edits)), len(ones), len(every) - len(ones)


def _rows(pid: Document, merger: Merger, section: Section, items: list[Item]) -> None:
    """The rows of the differences; the table goes where there is nothing to put in it, and comes when there is."""
    spec = pid.kind.by_key[SECTION]
    tables = pid.bound_tables(spec)
    wanted = Rows(SECTION, "difference", tuple(items), marked=True)
    if items and tables:
        merger.append(wanted, spec, tables, items)
    elif items:
        _table(pid, merger, section, wanted)
    elif len(tables) == 1 and spec.table is not None and untouched(tables[0], spec.table):
        start, end = (len(pid.text[:at].rstrip()) for at in (tables[0].table.start, tables[0].table.end))
        merger.edits.append(Edit(start, end, ""))


def _table(pid: Document, merger: Merger, section: Section, wanted: Rows) -> None:
    """The template's table with rows, behind what stands in the section."""
    spec = pid.kind.by_key[wanted.section]
    source = Document(Reading(spec.source, default_reader()), pid.kind)
    for one in source.bound_tables(spec):
        head = source.text[one.table.start :].split("\n")[:2]
        end = max([section.heading_end, *(block.end for block in section.blocks)])
        end = len(pid.text[:end].rstrip())
        merger.edits.append(Edit(end, end, "\n".join(("\n", *head, *merger.lines(wanted, spec, one, wanted.items)))))
        return


def _with(deal: Deal, pid: Document) -> Deal:
    others = [one for one in deal.documents if one.path != pid.path]
    return Deal(deal.path, [*others, pid], deal.settings)


def _reopened(document: Document, text: str) -> Document:
    reading = Reading(text, default_reader())
    return Document(reading, document.kind, document.path, document.today, document.settings)


def _remember(document: Document, memory: Memory) -> str:
    _, comment = memory_of(document)
    text = document.text
    if comment is not None:
        return apply(text, [Edit(comment.start, comment.end, memory.comment)])
    end = len(text.rstrip())
    return apply(text, [Edit(end, len(text), f"\n\n{memory.comment}\n")])


def without_memory(document: Document) -> str:
    """The text without what it remembers: what a person reads."""
    _, comment = memory_of(document)
    text = document.text
    return text if comment is None else text[: comment.start].rstrip() + "\n" + text[comment.end :].lstrip()


def _waiting(document: Document) -> tuple[tuple[str, tuple[str, ...]], ...]:
    found: dict[str, list[str]] = {}
    for name, spec in document.kind.fields.items():
        if not spec.optional and holds(spec.when, document.values) and "[[" in document.values.get(name, ""):
            found.setdefault("At the top", []).append(name)
    for section in document.demanded:
        if section.key in document.by_key and document.state(section) is State.UNTOUCHED:
            found.setdefault(section.owner or "Anybody", []).append(section.title)
    return tuple((owner, tuple(titles)) for owner, titles in found.items())


def register(text: str, deal: Deal) -> str:
    """A risk register or project log that was just made, with the risks of the bid in place of its sample row."""
    items = risks(deal)
    lines = text.split("\n")
    at = next((number for number, line in enumerate(lines) if line.startswith(_SAMPLE)), None)
    head = next((line for line in lines[: at or 0] if normalise(line).startswith("id cause event")), None)
    if at is None or head is None or not items:
        return text
    keys = [cell.strip().casefold() for cell in head.strip("| ").split("|")]
    marks = [cell.strip() for cell in lines[at].strip("| ").split("|")]
    rows = [
        [item.key, *(item.cells.get(key) or mark for key, mark in zip(keys[1:], marks[1:], strict=True))]
        for item in items
    ]
    lines[at : at + 1] = [f"| {' | '.join(row)} |" for row in rows]
    return "\n".join(lines)
