"""TXT: text that was left over, and words that measure nothing."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from gatepost.document import Document
from gatepost.kinds import SectionSpec
from gatepost.model import Cell, Problem, Status
from gatepost.names import has, squeeze
from gatepost.patterns import pattern
from gatepost.rules import rule
from gatepost.states import State
from gatepost.values import Known, is_gap

# Each pattern is only tried where a cheap look finds its literal, and before that the literal's first character.
_PLACEHOLDERS: Final = (
    ("[[", pattern(r"\[\[[^\[\]\n]{0,200}\]\]")),
    ("{{", pattern(r"\{\{[^{}\n]{0,200}\}\}")),
    ("{%", pattern(r"\{%[^{}\n]{0,200}%\}")),
    ("[", pattern(
        r"\[(?:tb[dca]|to be |insert|enter |add |fill|your |name|date|company|client|customer|supplier|project name|amount|"
        r"x+\]|\.{3}|\u2026|describe|list |state |specify|provide|complete|delete|optional|placeholder|e\.g\.|yyyy|dd)[^\[\]\n]{0,200}\](?![(\[:])",
        re.IGNORECASE)),
    ("*[", pattern(r"\*\[[^\[\]\n]{1,300}\]\*(?!\()")),
    ("_[", pattern(r"(?<!\w)_\[[^\[\]\n]{1,300}\]_(?!\w)")),
    ("<", pattern(r"<(?:[A-Z][A-Z0-9]*(?:[_ -][A-Z0-9]+)+|[A-Z]{3,}|(?:insert|enter|your|name of|date of|add|project|client|customer|company|name|date|amount|role|title|price|number|address)(?:[ _-][^<>\n]{1,80})?)>")),
    ("XXX", pattern(r"(?<![A-Za-z])[A-Z]{0,5}-?X{3,}(?![A-Za-z])")),
    ("TB", pattern(r"(?<![\w-])TB[DCA](?![\w-])")),
    ("____", pattern(r"(?<![\w/.-])_{4,}(?![\w/.-])")),
    ("???", pattern(r"\?{3,}")),
)  # fmt: skip
_RARE: Final = {"TB": 1}
"""The place of the rarest letter of a mark, where that is not the first: many a sentence begins with T."""
_FILLER: Final = pattern(r"lorem ipsum[^\n.]{0,40}", re.IGNORECASE)

_ALREADY_SAID: Final = frozenset((State.UNTOUCHED, State.UNREASONED))


@rule("TXT101", demanded=Status.REVIEW, gap=True)
def placeholder(document: Document) -> Iterator[Problem]:
    """
    A placeholder is still in the text: `[[what is handed over]]`, `{{ cookiecutter.name }}`, `[TBD]`,
    `[Insert name]`, `<PROJECT NAME>`, `XXX`, `TBC`, a line of underscores, lorem ipsum, or a cell that says
    "to be confirmed".

    Placeholders are fine in a draft. Code is left alone. A variable that nobody filled in (`{{ name }}`) is one finding,
    however often it stands. A section that holds nothing but template text is one
    finding of its own, and so is a sample row.

    ## Bad
    ```markdown
    ## Summary

    The boiler in house 4 runs again from [TBD].
    ```

    ## Good
    ```markdown
    ## Summary

    The boiler in house 4 runs again from 20 March. The panel's label reads `[TBD]`.
    ```
    """
    found = _placeholders(document)
    quiet = _quiet_spans(document) if found else []
    starts = [start for start, _ in quiet]
    end = -1
    variables: dict[str, list[tuple[int, int]]] = {}
    for start, stop in found:
        at = bisect_right(starts, start) - 1
        if start < end or (at >= 0 and start < quiet[at][1]) or document.reading.in_code(start):
            continue
        end = stop
        words = squeeze(document.text[start:stop])
        if words.startswith("{{"):
            variables.setdefault(words, []).append((start, stop))
        else:
            yield _left(document, start, stop, words)
    for words, places in variables.items():
        lines = sorted({document.reading.place(start)[0] for start, _ in places[1:]})
        also = f", and on line {', '.join(map(str, lines))}" if lines else ""
        yield _left(document, *places[0], words, also)


def _left(document: Document, start: int, stop: int, words: str, also: str = "") -> Problem:
    shown = words if len(words) <= 60 else words[:57] + "..."
    spec = document.spec_at(start)
    signing = spec is not None and spec.sign_off
    return Problem(
        start,
        stop,
        f"a placeholder is still here{also}: {shown}",
        "fill it in on the day of signing" if signing else "replace it with what is true, or take it out",
        section=spec,
        demanded=Status.APPROVED if signing else None,
    )


def _placeholders(document: Document) -> list[tuple[int, int]]:
    text, base = document.text, document.reading.source.body_start
    found = [
        match.span()
        for mark, pattern in _PLACEHOLDERS
        if (document.marked if mark == "[[" else has(text, mark, rare=_RARE.get(mark, 0)))
        for match in pattern.finditer(text, base)
    ]
    if "lorem ipsum" in document.lowered:
        found += (match.span() for match in _FILLER.finditer(text, base))
    found += ((cell.start, cell.end) for cell in _gap_cells(document))
    found += _gap_paragraphs(document)
    found.sort(key=lambda span: (span[0], -span[1]))
    return found


def _gap_cells(document: Document) -> Iterator[Cell]:
    """Cells of the declared tables that say in words that they are not filled in."""
    for spec in document.plan.tabled:
        for bound in document.bound_tables(spec):
            for row in bound.table.rows:
                if not _SETTLED.holds_for(row.texts):
                    yield from (cell for cell in row.cells if len(cell.text) < _LONGEST_GAP and is_gap(cell.text))


_SETTLED: Final = Known(lambda text: not is_gap(text))
_LONGEST_GAP: Final = 24
"""A cell with more words than these says something."""


def _gap_paragraphs(document: Document) -> Iterator[tuple[int, int]]:
    """Paragraphs that say nothing but that something is still to come: "To be agreed."."""
    for block in document.reading.blocks.top:
        if block.kind == "paragraph" and block.end - block.start < _GAP_LENGTH:
            text = document.text[block.start : block.end].rstrip()
            if is_gap(text):
                yield block.start, block.start + len(text)


_GAP_LENGTH: Final = 32


def _quiet_spans(document: Document) -> list[tuple[int, int]]:
    """Where a placeholder is somebody else's finding, or none: comments, untouched sections, sample rows."""
    spans = [(comment.start, comment.end) for comment in document.comments]
    for spec, section in document.present:
        if document.state(spec) in _ALREADY_SAID:
            spans += ((part.heading_end, part.own_end) for part in document.region(section))
        else:
            spans += ((start, end) for start, end in _sample_rows(document, spec))
    spans.sort()
    return _merged(spans)


def _merged(spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    merged: list[tuple[int, int]] = []
    for start, end in spans:
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged


@rule("TXT102", demanded=Status.REVIEW)
def uncovered_guidance(document: Document) -> Iterator[Problem]:
    """
    The template's guidance stands in the open, as if it were the document's own text.

    Guidance belongs in comments. Somebody took the comment marks away and left the words.

    ## Bad
    ```markdown
    ## Summary

    What the customer gets, in three sentences that a director can read aloud.

    The boiler in house 4 runs again from 20 March.
    ```

    ## Good
    ```markdown
    ## Summary

    The boiler in house 4 runs again from 20 March.
    ```
    """
    guidance = document.kind.guidance_texts
    if not guidance:
        return
    text, openings = document.text, _openings(guidance)
    for block in document.reading.blocks.top:
        if block.kind not in ("paragraph", "quote"):
            continue
        head = text[block.start : block.start + 60].lstrip("> \t*_")
        if head[:2] not in openings or " ".join(head.split())[:_OPENING] not in openings:
            continue
        words = squeeze(text[block.start : block.end]).lstrip("> *_").rstrip("*_")
        if words in guidance:
            yield Problem(
                block.start,
                _line_end(text, block.start),
                "the template's guidance stands here as text",
                "take it out, or put it back into a comment",
                section=document.spec_at(block.start),
            )


_OPENING: Final = 20


@lru_cache(maxsize=64)
def _openings(guidance: frozenset[str]) -> frozenset[str]:
    """How the guidance of a kind begins: by two letters, which settle most, and by twenty. Some is two words long."""
    return frozenset(text[:length] for text in guidance for length in (2, _OPENING)) | _gaps(guidance)


def _gaps(guidance: frozenset[str]) -> frozenset[str]:
    """A word of one letter may stand before any white space."""
    return frozenset(text[0] + gap for text in guidance if text[1:2] == " " for gap in "\t\r\n")


@rule("TXT103", demanded=Status.REVIEW, gap=True)
def sample_row(document: Document) -> Iterator[Problem]:
    """
    A row of a table is still the template's sample.

    ## Bad
    ```markdown
    ## Deliverables

    | Id | Deliverable | Due |
    | --- | --- | --- |
    | DEL-001 | Boiler repaired | 2026-03-20 |
    | DEL-001 | [[what is handed over]] | [[date]] |
    ```

    ## Good
    ```markdown
    ## Deliverables

    | Id | Deliverable | Due |
    | --- | --- | --- |
    | DEL-001 | Boiler repaired | 2026-03-20 |
    ```
    """
    if not document.marked:
        return
    for spec, _ in document.in_state(State.FILLED):
        for start, end in _sample_rows(document, spec):
            mark = document.text.index("[[", start, end)
            yield Problem(
                mark,
                document.text.index("]]", mark) + 2,
                "a sample row of the template is still in the table",
                "fill it in on the day of signing" if spec.sign_off else "fill it in or take it out",
                section=spec,
                demanded=Status.APPROVED if spec.sign_off else None,
            )


def _sample_rows(document: Document, spec: SectionSpec) -> Iterator[tuple[int, int]]:
    if spec.table is None or not spec.table.samples:
        return
    for bound in document.bound_tables(spec):
        if document.text.find("[[", bound.table.start, bound.table.end) < 0:
            continue
        for row in bound.table.rows:
            if "[[" in document.text[row.start : row.end] and all(
                squeeze(text) in spec.table.samples for text in row.texts
            ):
                yield row.start, row.end


# Words that sound like a measure and hold none. What follows a word can redeem it: "fast: under 2 seconds".
_VAGUE: Final = pattern(
    r"\b(?:as (?:required|needed|necessary|appropriate|agreed|applicable)|if (?:required|needed|necessary)|where (?:appropriate|possible|practicable)|"
    r"user[- ]friendly|easy to use|intuitive|state[- ]of[- ]the[- ]art|best[- ]in[- ]class|world[- ]class|industry[- ]standard|best practice|"
    r"etc\b\.?|and so on|and so forth|and/or|reasonabl[ey]|adequate(?:ly)?|sufficient(?:ly)?|suitabl[ey]|appropriate(?:ly)?|satisfactor(?:y|ily)|acceptable|"
    r"timely|promptly|as soon as possible|asap|quickly|fast|efficient(?:ly)?|effective(?:ly)?|robust|flexible|seamless(?:ly)?|"
    r"high[- ]quality|good quality|high[- ]performance|optimal(?:ly)?|optimi[sz]ed|modern|simple|scalable|significant(?:ly)?|"
    r"minimal|maximum possible|several|various|some|many|most|approximately|normally|generally|usually|properly|correctly|works well|"
    r"confident(?:ly)?|comfortabl[ey]|happy|easily)(?!\w)",
    re.IGNORECASE,
)
_DIGIT: Final = pattern(r"\d")
_IDLE: Final = pattern(
    r"(?:done|completed?|finished|ok|agreed|accepted)|.*\bsatisf(?:action|ied)\b.*|agreed (?:with|by) the (?:customer|client)",
    re.IGNORECASE | re.DOTALL,
)
"""Criteria that hold nothing else."""
_TOKENS: Final = pattern(r"[^\W\d_]+")
_MEASURES: Final = frozenset(
    [
        "zero",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "twelve",
        "all",
        "every",
        "each",
        "no",
        "none",
        "both",
        "half",
        "signed",
        "passes",
        "pass",
    ]
)
_APPROVED: Final = pattern(r"\b(?:approved|accepted) by\b", re.IGNORECASE)


@rule("TXT201", demanded=Status.REVIEW)
def vague_measure(document: Document) -> Iterator[Problem]:
    """
    A criterion that somebody will be held to says nothing that can be measured.

    "User-friendly", "as required", "reasonable", "etc.": the customer and the supplier each read their own
    number into them. A vague word next to a number or to a definite test is left alone.

    ## Bad
    ```markdown
    ## Deliverables

    | Id | Deliverable | Due | Acceptance criterion |
    | --- | --- | --- | --- |
    | DEL-001 | Boiler repaired | 2026-03-20 | Works well and is user-friendly |
    ```

    ## Good
    ```markdown
    ## Deliverables

    | Id | Deliverable | Due | Acceptance criterion |
    | --- | --- | --- | --- |
    | DEL-001 | Boiler repaired | 2026-03-20 | Heats fast: 18 °C in every room within 40 minutes |
    ```
    """
    for spec, section in document.in_state(State.FILLED):
        if spec.measured:
            for unit in document.units(section):
                if unit.kind in ("paragraph", "item"):
                    yield from _vague(unit.start, document.text[unit.start : unit.end], spec)
        if spec.table is None:
            continue
        for column in spec.table.columns.values():
            if column.measured:
                for bound in document.bound_tables(spec):
                    for row, words in zip(bound.items, bound.under(column.key), strict=False):
                        if words and _vague_words(words):
                            cell = row.cells[bound.columns[column.key]]
                            yield from _vague(cell.start, document.text[cell.start : cell.end], spec)


def _vague(start: int, words: str, spec: SectionSpec) -> Iterator[Problem]:
    found = _vague_words(words)
    if found:
        shown = list(dict.fromkeys(f'"{words[first:last]}"' for first, last in found))
        subject = shown[0] if len(shown) == 1 else ", ".join(shown[:-1]) + f" and {shown[-1]}"
        yield Problem(
            start + found[0][0],
            start + found[-1][1],
            f"{subject} cannot be measured",
            "say what will be counted, timed or shown, and by whom",
            section=spec,
        )


@lru_cache(maxsize=2048)
def _vague_words(words: str) -> tuple[tuple[int, int], ...]:
    """Where the vague words of a text stand that holds no measure."""
    if _DIGIT.search(words) or not _MEASURES.isdisjoint(_TOKENS.findall(words.lower())) or _APPROVED.search(words):
        return ()  # first, since it is cheap; no vague word holds a measure
    idle = _IDLE.fullmatch(words.rstrip(" ."))
    return tuple(match.span() for match in _VAGUE.finditer(words)) or ((idle.span(),) if idle else ())


def _line_end(text: str, start: int) -> int:
    end = text.find("\n", start)
    return len(text) if end < 0 else end
