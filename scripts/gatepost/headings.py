"""Which heading is which section of the kind, and which might be one that is missing."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from gatepost.kinds import Kind, SectionSpec
from gatepost.model import Block, Section
from gatepost.names import normalise
from gatepost.patterns import pattern
from gatepost.tuples import NamedTuple

if TYPE_CHECKING:
    from gatepost.document import Document


class Recognised(NamedTuple):
    """The title, every heading that could be a section by the section's key, and the one that is."""

    title: Section | None
    claims: dict[str, list[Section]]
    by_key: dict[str, Section]


def recognise(sections: Sequence[Section], kind: Kind, demanded: Sequence[SectionSpec]) -> Recognised:
    """Find the kind's sections among the headings, and note on each heading what it was recognised as."""
    active = {spec.key for spec in demanded}
    title: Section | None = None
    claims: dict[str, list[Section]] = {}
    by_key: dict[str, Section] = {}
    for position, section in enumerate(sections):
        name = normalise(section.title)
        candidates = kind.lookup.get(name)
        if candidates is None:
            if position == 0 and section.level == 1:
                title = section
            continue
        if len(candidates) > 1:
            candidates = _best_candidates(candidates, name, active)
        for spec in candidates:
            claims.setdefault(spec.key, []).append(section)
    for spec in kind.sections:
        claimed = claims.get(spec.key)
        if claimed is None:
            continue
        section = claimed[0] if len(claimed) == 1 else _nearest(claimed, spec)
        if section.spec is None:
            section.spec = spec
        else:
            section.also = (*section.also, spec)
        by_key[spec.key] = section
    return Recognised(title, claims, by_key)


def _best_candidates(candidates: tuple[SectionSpec, ...], name: str, active: set[str]) -> tuple[SectionSpec, ...]:
    """Of the sections that a heading may be, those demanded here; one that bears the name as its title is the one."""
    demanded = tuple(spec for spec in candidates if spec.key in active) or candidates
    for spec in demanded:
        if normalise(spec.title) == name:
            return (spec,)
    return demanded


def _nearest(claimed: list[Section], spec: SectionSpec) -> Section:
    """Of several headings that could be the section, the one that is.

    Under "Assumptions and dependencies", a sub-heading "Dependencies" is part of the answer, not the answer.
    """
    section = min(claimed, key=lambda one: _distance(one, spec))
    if section.level != spec.level:
        around = section.parent
        while around is not None:
            if around in claimed and around.level == spec.level:
                return around
            around = around.parent
    return section


def _distance(section: Section, spec: SectionSpec) -> tuple[bool, bool, bool, bool, int]:
    """How far a heading is from being the section: another one already, its level, nothing under it, its wording, its place."""
    return (
        section.spec is not None,
        section.level != spec.level,
        not section.blocks and not section.children,
        normalise(section.title) != normalise(spec.title),
        section.start,
    )


def find_renamed(document: Document) -> dict[str, Section]:
    """Missing sections to the unknown headings that seem to be them, each heading once."""
    missing = [spec for spec in document.demanded if document.missing(spec)]
    unknown = [section for section in document.sections if section.spec is None and section is not document.title]
    if not missing or not 0 < len(unknown) <= _MOST:
        return {}
    pairs = sorted(
        (
            (-score, section.start, spec.position, spec.key, section)
            for spec in missing
            for section in unknown
            if abs(section.level - spec.level) <= 1
            and not _inside_unknown(document, section)
            and (score := _likeness(document, section, spec)) >= _ALIKE
        ),
        key=lambda pair: pair[:3],
    )
    found: dict[str, Section] = {}
    taken: set[int] = set()
    for _, start, _, key, section in pairs:
        if key not in found and start not in taken:
            found[key] = section
            taken.add(start)
    return found


_ALIKE: Final = 0.8
_MOST: Final = 200
"""A document with more headings of its own than this has an order of its own. Each is held against each section."""


def _inside_unknown(document: Document, section: Section) -> bool:
    """Whether a heading stands in a section of the author's own: it is part of that."""
    return section.parent is not None and section.parent.spec is None and section.parent is not document.title


def _likeness(document: Document, section: Section, spec: SectionSpec) -> float:
    """1 is the same words; a table with the section's columns counts as much as close wording."""
    from difflib import SequenceMatcher

    name = normalise(section.title)
    if not name:
        return 0.0
    best = 0.0
    words = set(name.split())
    for known in spec.names:
        if 2 * min(len(name), len(known)) >= _ALIKE * (len(name) + len(known)):
            pair = SequenceMatcher(None, name, known)
            if pair.quick_ratio() >= max(best, _ALIKE):  # an upper bound, and a tenth of the work
                best = max(best, pair.ratio())
        own = set(known.split())
        if (
            section.level == spec.level
            and own
            and (own <= words or words <= own)
            and abs(len(words) - len(own)) <= 2
            and min(len(name), len(known)) > 4
        ):
            best = max(best, _ALIKE)
    if best < _ALIKE and spec.table is not None and len(spec.table.columns) >= 3:
        for table in document.tables_in(section):
            titles = {spec.table.lookup.get(normalise(cell.text)) for cell in table.header.cells} - {None}
            if len(titles) >= 0.75 * len(spec.table.columns):
                best = _ALIKE
    return best


_RUN_IN: Final = pattern(r"[ ]{0,3}(?P<mark>\*\*|__)(?P<title>[^*_\n]{2,80}?)(?P=mark)")
_NUMBERING: Final = frozenset("spacivxl")
"""With what Section 3, Part B, Appendix, Chapter and Roman numbers begin, which go before a title ..."""
_BRACKET: Final = pattern(r"[(\[<]")
_LONGEST: Final = 100
"""No section has a title as long as this line ..."""
_DECORATION: Final = 30
"""... nor one that is so much longer than its words: marks and a number come first, and a note in brackets behind."""


def find_unmarked(document: Document) -> dict[str, Block]:
    """Missing sections to the paragraphs that open with their title, bold (`**6. Assumptions.** ...`) or alone."""
    wanted: dict[str, str] = {}
    for spec in document.demanded:
        if spec.key not in document.by_key and not spec.group:
            for name in spec.names:
                wanted.setdefault(name, spec.key)
    found: dict[str, Block] = {}
    if not wanted:
        return found
    text, longest = document.text, max(map(len, wanted)) + _DECORATION
    letters = {name[:1] for name in wanted} | _NUMBERING
    for block in document.reading.blocks.top:
        start = block.start
        if text[start].isalpha() and text[start].lower() not in letters:
            continue
        if block.kind == "paragraph":
            bold = _RUN_IN.match(text, start, block.end) if text[start] in " *_" else None
        elif block.kind == "list" and text[start].isdigit() and "\n" not in text[start : block.end].strip():
            bold = None
        else:
            continue
        if bold is None and block.end - start > longest:
            newline = text.find("\n", start, start + _LONGEST)
            if newline < 0 or (newline > start + longest and not _BRACKET.search(text, start, newline)):
                continue
        title = bold["title"] if bold else _first_line(text, block)
        key = wanted.get(normalise(title.rstrip(" .:"))) if len(title) < _LONGEST else None
        if key is not None:
            found.setdefault(key, block)
    return found


def _first_line(text: str, block: Block) -> str:
    """The line a paragraph opens with, where it may be a title; a row of a table is none."""
    newline = text.find("\n", block.start, block.end)
    line = text[block.start : block.end if newline < 0 else newline]
    return "" if "|" in line else line.strip()
