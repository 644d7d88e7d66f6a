"""SEC: the sections that a kind demands, where they stand and whether anything stands in them."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from typing import Final

from gatepost.document import Document
from gatepost.kinds import SectionSpec, holds
from gatepost.kinds.specs import FIELD_MARK
from gatepost.model import Edit, Fix, Problem, Section, Status
from gatepost.names import closest, normalise
from gatepost.patterns import pattern
from gatepost.rules import rule
from gatepost.states import State

_NEUTRAL: Final = frozenset(
    ("contents", "table of contents", "toc", "glossary", "abbreviations", "terms and definitions", "document control",
     "version history", "document history", "revision history", "change history", "references", "reference documents",
     "distribution", "document information", "appendix", "appendices", "annex", "annexes", "attachments")
)  # fmt: skip
"""Headings that any document may have: they stand around the content, they are none."""
_APPENDED: Final = pattern(r"[\W\d]*(?:appendix|annex|attachment|schedule)\b", re.IGNORECASE)


@rule("SEC101")
def missing_section(document: Document) -> Iterator[Problem]:
    """
    A section that the kind demands is not there.

    It stands at the heading around it, or at the title. A heading inside a code block, a comment, a quote or a
    list is no section. What a missing section would hold is not reported a second time.

    ## Bad
    ```markdown
    ---
    template: note@1.0
    ---

    # Boiler repair

    ## Summary

    ## Deliverables

    ## Price

    ## Sign-off
    ```

    ## Good
    ```markdown
    ---
    template: note@1.0
    ---

    # Boiler repair

    ## Summary

    ## Deliverables

    ## Assumptions

    ## Price

    ## Sign-off
    ```
    """
    swallowed = _swallowed(document)
    for spec in document.demanded:
        if spec.key in document.by_key or spec.names & swallowed:
            continue  # a comment that is not closed has it, and is a finding of its own
        if document.missing(spec) and spec.key not in document.renamed and spec.key not in document.unmarked:
            start, end = _parent_heading(document, spec)
            inside = f' in "{document.kind.by_key[spec.parent].title}"' if spec.parent else ""
            yield Problem(
                start,
                end,
                f'the section "{spec.title}" is missing{inside}',
                _insert_hint(document, spec),
                section=spec,
                fix=Fix((_insertion(document, spec),)),
            )


def _swallowed(document: Document) -> set[str]:
    """The headings inside comments that were not closed where they should be."""
    return {
        normalise(line.lstrip("# "))
        for comment in document.comments
        if "<!--" in comment.text
        for line in comment.text.split("\n")
        if line.startswith("#")
    }


def _parent_heading(document: Document, spec: SectionSpec) -> tuple[int, int]:
    parent = document.by_key.get(spec.parent or "") or document.title
    if parent is not None:
        return parent.title_start, parent.title_start + len(parent.title)
    return document.reading.source.body_start, document.reading.source.body_start


def _before(document: Document, spec: SectionSpec) -> Section | None:
    """The section after which a missing one belongs: the nearest one before it in the template that is there."""
    siblings = [
        one
        for one in document.kind.sections
        if one.parent == spec.parent and one.position < spec.position and not one.free
    ]
    for sibling in reversed(siblings):
        section = document.by_key.get(sibling.key)
        if section is not None and section.spec is sibling:
            return section
    return None


def _insert_hint(document: Document, spec: SectionSpec) -> str:
    before = _before(document, spec)
    place = " at the end" if not _behind(document, spec) else f' after "{before.title}"' if before else ""
    excuse = ', or say there "Not applicable: <reason>"' if spec.absent else ""
    return f'add the heading "{"#" * spec.level} {spec.title}"{place} and what belongs under it{excuse}'


def _behind(document: Document, spec: SectionSpec) -> list[int]:
    """Where the sections start that come after a missing one in the template."""
    return [
        document.by_key[one.key].start
        for one in document.kind.sections
        if one.parent == spec.parent and one.position > spec.position and not one.free and one.key in document.by_key
    ]


def _insertion(document: Document, spec: SectionSpec) -> Edit:
    """The section with its guidance, and its sub-sections, as the template has it."""
    before = _before(document, spec)
    parent = document.by_key.get(spec.parent or "")
    behind = _behind(document, spec)
    if not behind:
        at = parent.end if parent is not None else len(document.text)
    elif before is not None:
        at = before.end
    elif parent is None:
        at = min(behind)  # not between the headings of a title page
    elif parent is not None:
        at = parent.own_end
    elif document.title is not None:
        at = document.title.own_end
    else:
        at = document.reading.source.body_start
    wanted = {spec.key}
    sources = [spec.source]
    for child in document.demanded:
        if child.parent in wanted:
            wanted.add(child.key)
            sources.append(child.source)
    text = FIELD_MARK.sub(lambda match: document.values.get(match[1]) or match[0], "\n".join(sources))
    ahead = document.text[:at]
    lead = "" if not ahead.strip() or ahead.endswith(("\n\n", "\r\n\r\n")) else "\n" if ahead.endswith("\n") else "\n\n"
    return Edit(at, at, lead + text + ("\n" if at < len(document.text) else ""))


@rule("SEC102")
def renamed_section(document: Document) -> Iterator[Problem]:
    """
    A section is missing, and a heading that the kind does not know seems to be it.

    Its wording is close, or the table under it has the columns of the missing section's table. Headings that
    mean the same are accepted when the kind lists them (`also` in `document.toml`).

    ## Bad
    ```markdown
    ---
    template: note@1.0
    ---

    # Boiler repair

    ## Summary

    ## Delivrables

    ## Assumptions

    ## Price

    ## Sign-off
    ```

    ## Good
    ```markdown
    ---
    template: note@1.0
    ---

    # Boiler repair

    ## Summary

    ## 2. **DELIVERABLES**:

    ## Key assumptions

    ## Price

    ## Sign-off
    ```
    """
    for key, section in document.renamed.items():
        spec = document.kind.by_key[key]
        start, end = section.title_start, section.title_start + len(section.title)
        yield Problem(
            start,
            end,
            f'the section "{spec.title}" is missing; "{section.title}" seems to be it',
            f'rename the heading to "{spec.title}", or add a section of that name',
            section=spec,
            fix=Fix((Edit(start, end, spec.title),), safe=_is_slip(section.title, spec)),
        )


def _is_slip(title: str, spec: SectionSpec) -> bool:
    """Whether a heading is a section's name mistyped. Any other wording may carry a meaning of its own."""
    name = normalise(title)
    alike = closest(name, sorted(spec.names), 0.8)
    return alike is not None and len(alike.split()) == len(name.split())


@rule("SEC103")
def wrong_level(document: Document) -> Iterator[Problem]:
    """
    A section's heading has another level than in the template, so it belongs to another section than it should.

    Where the headings of the whole document are shifted alike, one finding says so.

    ## Bad
    ```markdown
    ---
    template: note@1.0
    ---

    # Boiler repair

    ## Summary

    ## Deliverables

    ### Assumptions

    ## Price
    ```

    ## Good
    ```markdown
    ---
    template: note@1.0
    ---

    # Boiler repair

    ## Summary

    ## Deliverables

    ## Assumptions

    ## Price
    ```
    """
    placed = [section for section in document.sections if section.spec is not None and not section.spec.optional]
    if all(section.level == section.spec.level for section in placed if section.spec):
        return
    shifts = {section.level - _expected(document, section) for section in placed}
    if len(shifts) == 1 and len(placed) > 2 and shifts != {0}:
        shift = shifts.pop()
        first = placed[0]
        edits = tuple(edit for one in placed if (edit := _relevel(document, one, one.level - shift)))
        fix = Fix(edits) if len(edits) == len(placed) else None
        direction = "higher" if shift < 0 else "lower"
        yield Problem(
            *_title_span(first),
            f'all sections stand {_levels(shift)} {direction} than in the template ("{first.title}" has level {first.level}, not {first.level - shift})',
            f'write "{"#" * (first.level - shift)} {first.title}", and the others likewise',
            section=first.spec,
            fix=fix,
        )
        return
    wrong = [section for section in placed if section.level != _expected(document, section)]
    if len(wrong) > 2 and "template" not in document.values:
        names = ", ".join(f'"{section.title}"' for section in wrong[:3])
        yield Problem(
            *_title_span(wrong[0]),
            f"{len(wrong)} headings have other levels than in the template, such as {names}",
            f"bring the outermost sections to level 2 (##) and what belongs to them below; {wrong[0].title} has level {_expected(document, wrong[0])}",
            section=wrong[0].spec,
        )
        return
    for section in wrong:
        level = _expected(document, section)
        edit = _relevel(document, section, level)
        inside = f', inside "{section.parent.title}"' if section.parent is not None and section.level > level else ""
        yield Problem(
            *_title_span(section),
            f'the heading "{section.title}" has level {section.level}{inside}; in the template it has level {level}',
            f'write "{"#" * level} {section.title}"',
            section=section.spec,
            fix=Fix((edit,), safe=_stands_alone(document, section, level)) if edit else None,
        )


def _stands_alone(document: Document, section: Section, level: int) -> bool:
    """Whether a heading can get its level without taking along the sections behind it."""
    if level > section.level:
        return True
    following = next((one for one in document.sections if one.start >= section.end), None)
    return following is None or following.level <= level


def _levels(shift: int) -> str:
    return "one level" if abs(shift) == 1 else f"{abs(shift)} levels"


def _expected(document: Document, section: Section) -> int:
    """The template's level, less one where the heading that groups the section is left out."""
    spec = section.spec
    assert spec is not None
    level = spec.level
    if section.level == level:
        return level
    parent = document.kind.by_key.get(spec.parent or "")
    if parent is not None and parent.group and parent.key not in document.by_key and section.level == level - 1:
        return section.level
    return level


def _relevel(document: Document, section: Section, level: int) -> Edit | None:
    marks = re.match(r"#+", document.text[section.start : section.heading_end])
    if marks is None or not 1 <= level <= 6:
        return None
    return Edit(section.start, section.start + marks.end(), "#" * level)


@rule("SEC104")
def section_out_of_order(document: Document) -> Iterator[Problem]:
    """
    A section stands elsewhere than in the template.

    Readers who know the kind look for it where the template has it. Where the order does not matter, the kind
    says so (`order = "free"`). As few sections as possible are named: those to move.

    ## Bad
    ```markdown
    ---
    template: note@1.0
    ---

    # Boiler repair

    ## Price

    ## Summary

    ## Deliverables

    ## Assumptions
    ```

    ## Good
    ```markdown
    ---
    template: note@1.0
    ---

    # Boiler repair

    ## Summary

    ## Deliverables

    ## Assumptions

    ## Price
    ```
    """
    if document.kind.free_order or "template" not in document.values:
        return  # a document that was not made from the template has an order of its own
    families: dict[str | None, list[Section]] = {}
    for section in document.sections:
        spec = section.spec
        if spec is not None and not spec.free and section.level == _expected(document, section):
            families.setdefault(spec.parent, []).append(section)
    for family in families.values():
        indices = [section.spec.position for section in family if section.spec]
        if indices == sorted(indices):
            continue
        kept = _longest_ascending(indices)
        staying = [section for number, section in enumerate(family) if number in kept]
        for number, section in enumerate(family):
            spec = section.spec
            if number in kept or spec is None:
                continue
            before = [one for one in staying if one.spec and one.spec.position < spec.position]
            after = [one for one in staying if one.spec and one.spec.position > spec.position]
            if before and before[-1].start > section.start:
                message = f'"{section.title}" stands before "{before[-1].title}"; the template has it after'
            else:
                message = f'"{section.title}" stands after "{after[0].title}"; the template has it before'
            hint = f'move it behind "{before[-1].title}"' if before else f'move it ahead of "{after[0].title}"'
            yield Problem(*_title_span(section), message, hint, section=spec)


def _longest_ascending(numbers: list[int]) -> set[int]:
    """The positions of a longest ascending subsequence (patience sorting)."""
    tails: list[int] = []
    tail_positions: list[int] = []
    previous: list[int] = []
    for position, number in enumerate(numbers):
        at = bisect_left(tails, number)
        previous.append(tail_positions[at - 1] if at else -1)
        if at == len(tails):
            tails.append(number)
            tail_positions.append(position)
        else:
            tails[at] = number
            tail_positions[at] = position
    kept: set[int] = set()
    position = tail_positions[-1] if tail_positions else -1
    while position >= 0:
        kept.add(position)
        position = previous[position]
    return kept


@rule("SEC105")
def repeated_section(document: Document) -> Iterator[Problem]:
    """
    A section stands twice. Readers will find one of the two, and nobody keeps both up to date.

    ## Bad
    ```markdown
    ---
    template: note@1.0
    ---

    # Boiler repair

    ## Summary

    ## Deliverables

    ## Assumptions

    ## Assumptions

    ## Price
    ```

    ## Good
    ```markdown
    ---
    template: note@1.0
    ---

    # Boiler repair

    ## Summary

    ## Deliverables

    ## Assumptions

    ### Assumptions that we checked

    ## Price
    ```
    """
    for key, claimed in document.claims.items():
        if len(claimed) < 2:
            continue
        spec, kept = document.kind.by_key[key], document.by_key.get(key)
        if kept is None:
            continue
        words = {normalise(kept.title), normalise(spec.title)}
        for section in claimed:
            if section is kept or section.spec is not None or section.level > max(kept.level, spec.level):
                continue
            if kept.start <= section.start < kept.end or section.start <= kept.start < section.end:
                continue  # "4. Scope" with "4.1 In scope" inside
            if normalise(section.title) in words:
                line, _ = document.reading.place(kept.start)
                yield Problem(
                    *_title_span(section),
                    f'the section "{spec.title}" stands twice, first on line {line}'
                    if kept.start < section.start
                    else f'the section "{spec.title}" stands twice, again on line {line}',
                    "join the two, or give one of them another heading",
                    section=spec,
                )


@rule("SEC106")
def unknown_section(document: Document) -> Iterator[Problem]:
    """
    An outermost section is none that the kind knows.

    What stands there is checked by nothing, and a reader who knows the kind does not look for it. Sub-sections
    may be added freely, and so may a table of contents, a glossary and appendices.

    ## Bad
    ```markdown
    ---
    template: note@1.0
    ---

    # Boiler repair

    ## Summary

    ## Deliverables

    ## Jokes

    ## Price
    ```

    ## Good
    ```markdown
    ---
    template: note@1.0
    ---

    # Boiler repair

    ## Summary

    ### The boiler in house 4

    ## Deliverables

    ## Price

    ## Appendix A: photographs
    ```
    """
    if document.kind.unknown_allowed:
        return
    renamed = {section.start for section in document.renamed.values()}
    repeated = {section.start for claimed in document.claims.values() for section in claimed}
    top = document.top_level
    first = min((section.start for section in document.by_key.values()), default=0)
    for position, section in enumerate(document.sections):
        if section.start < first and (position < 2 or not document.has_content(section)):
            continue  # a title page set in headings, or a subtitle
        if section.spec is not None or section is document.title or section.level > top or not section.title:
            continue
        if section.start in renamed or section.start in repeated:
            continue
        if normalise(section.title) in _NEUTRAL or _APPENDED.match(section.title):
            continue
        yield Problem(
            *_title_span(section),
            f'"{section.title}" is no section of a {document.kind.title}',
            "move what it holds under a section of the kind (one level down it may have any heading), or into an appendix"
            + (
                ""
                if document.text.startswith("#", section.start)
                else "; if the line under it is a rule, put an empty line above it"
            ),
        )


@rule("SEC107")
def unmarked_heading(document: Document) -> Iterator[Problem]:
    """
    A section's heading is written as bold or plain text, not as a heading.

    Neither a table of contents nor this checker can find it, and what follows belongs to the section above.

    ## Bad
    ```markdown
    ---
    template: note@1.0
    ---

    # Boiler repair

    ## Summary

    **2. Deliverables.** The boiler is repaired.

    ## Assumptions

    ## Price
    ```

    ## Good
    ```markdown
    ---
    template: note@1.0
    ---

    # Boiler repair

    ## Summary

    ## 2. Deliverables

    The boiler is repaired.

    ## Assumptions

    ## Price
    ```
    """
    for key, block in document.unmarked.items():
        spec = document.kind.by_key[key]
        line_end = document.text.find("\n", block.start)
        end = min(block.end, len(document.text) if line_end < 0 else line_end)
        yield Problem(
            block.start,
            end,
            f'the section "{spec.title}" opens with text that is not marked as a heading',
            f'write "{"#" * spec.level} {spec.title}" on a line of its own',
            section=spec,
        )


@rule("SEC108")
def blank_heading(document: Document) -> Iterator[Problem]:
    """
    A heading has no words.

    ## Bad
    ```markdown
    ##
    ```

    ## Good
    ```markdown
    ## Summary
    ```
    """
    for section in document.sections:
        if not section.title.strip():
            yield Problem(
                section.start,
                section.start + section.level,
                "a heading without words",
                "write its title, or take the marks out",
            )


@rule("SEC109")
def unwanted_section(document: Document) -> Iterator[Problem]:
    """
    A section stands here that a document like this one may not have: assumptions in a bid whose customer sets
    bids with assumptions aside, a rate card beside a fixed price.

    The kind says which (`otherwise = "refused"`), and the fields decide whether it applies.

    ## Bad
    ```markdown
    ---
    template: note@1.0
    engagement: commodity
    ---

    # Boiler repair

    ## Rate card

    The fitter costs 80.00 an hour.
    ```

    ## Good
    ```markdown
    ---
    template: note@1.0
    engagement: services
    ---

    # Boiler repair

    ## Rate card

    The fitter costs 80.00 an hour.
    ```
    """
    for spec, section in document.present:
        if (
            spec.refused_otherwise
            and section.spec is spec
            and not holds(spec.when, document.values)
            and document.state(spec) in (State.FILLED, State.REFERRED)
        ):
            if any(name not in document.values for name in spec.when):
                continue
            reasons = " and ".join(
                f"{name} is {document.values[name]}"
                for name, values in spec.when.items()
                if document.values[name] not in values
            )
            yield Problem(
                *_title_span(section),
                f'"{section.title}" may not stand here: {reasons}',
                "take the section out, or correct the field",
                section=spec,
            )


@rule("SEC201", demanded=Status.REVIEW, gap=True)
def empty_section(document: Document) -> Iterator[Problem]:
    """
    A section has a heading and nothing under it. A comment is not content.

    A draft may leave it so.

    ## Bad
    ```markdown
    ## Summary

    <!-- What the customer gets, in three sentences. -->

    ## Assumptions

    The customer's engineer has measured the flue.
    ```

    ## Good
    ```markdown
    ## Summary

    The boiler in house 4 runs again from 20 March.

    ## Assumptions

    The customer's engineer has measured the flue.
    ```
    """
    for spec, section in document.in_state(State.EMPTY):
        excuse = ', or "Not applicable: <reason>"' if spec.absent else ""
        yield Problem(
            *_title_span(section),
            f'the section "{section.title}" is empty',
            f"write what belongs here{excuse}",
            section=spec,
        )


@rule("SEC202", demanded=Status.REVIEW, gap=True)
def untouched_section(document: Document) -> Iterator[Problem]:
    """
    A section holds only what its template put there.

    It is recognised because the template owns the words, whatever they are; one finding stands for all that is
    still to be filled in there.

    ## Bad
    ```markdown
    ## Summary

    [[What the customer gets, in three sentences]]
    ```

    ## Good
    ```markdown
    ## Summary

    The boiler in house 4 runs again from 20 March.
    ```
    """
    for spec, section in document.in_state(State.UNTOUCHED):
        excuse = (
            ', or write "Not applicable: <reason>"'
            if spec.absent
            else ", or take the section out"
            if spec.optional
            else ""
        )
        yield Problem(
            *_title_span(section),
            f'the section "{section.title}" still holds only its template text',
            f"replace it with what is true here, as the comment under the heading says{excuse}",
            section=spec,
        )


@rule("SEC203", demanded=Status.REVIEW, gap=True)
def unreasoned_absence(document: Document) -> Iterator[Problem]:
    """
    A section says that it does not apply, and not why.

    "Not applicable: <reason>" is a complete answer where the kind allows it. Without the reason a reader cannot
    tell a decision from a gap.

    ## Bad
    ```markdown
    ## Assumptions

    N/A
    ```

    ## Good
    ```markdown
    ## Assumptions

    Not applicable: the customer's engineer has confirmed every measurement.
    ```
    """
    for spec, section in document.in_state(State.UNREASONED):
        unit = document.units(section)[0]
        yield Problem(
            unit.start,
            _line_end(document, unit.start),
            f'"{section.title}" is said not to apply, without a reason',
            'write "Not applicable: <reason>"',
            section=spec,
        )


@rule("SEC204", demanded=Status.REVIEW)
def unallowed_absence(document: Document) -> Iterator[Problem]:
    """
    A section that every document of the kind needs is said not to apply.

    ## Bad
    ```markdown
    ## Summary

    Not applicable: everybody knows what this is about.
    ```

    ## Good
    ```markdown
    ## Summary

    The boiler in house 4 runs again from 20 March.
    ```
    """
    for spec, section in document.in_state(State.UNALLOWED):
        unit = document.units(section)[0]
        yield Problem(
            unit.start,
            _line_end(document, unit.start),
            f'"{section.title}" is said not to apply; every document of this kind needs it',
            "write what belongs here; if the reason is sound, write <!-- allow SEC204: the reason --> under the heading",
            section=spec,
        )


def _title_span(section: Section) -> tuple[int, int]:
    return section.title_start, section.title_start + len(section.title)


def _line_end(document: Document, start: int) -> int:
    end = document.text.find("\n", start)
    return len(document.text) if end < 0 else end
