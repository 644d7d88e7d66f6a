"""A team's own document, taken apart: its sections, what stands under them, and the fields at its head."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass, field
from typing import Final

from gatepost.learn.words import LONGEST, blanks, clean, only_blanks, plain_title, without_optional
from gatepost.model import Block, Comment, Section, Table
from gatepost.names import normalise, slug
from gatepost.patterns import pattern
from gatepost.read import Reading
from gatepost.read.tables import read_table
from gatepost.tuples import NamedTuple

_LETTER: Final = pattern(r"[^\W\d_]")
_SHORT_ID: Final = pattern(r"[A-Za-z]{1,5}[ .-]?\d{1,6}")
_NAME: Final = pattern(r"[a-z][a-z0-9-]{0,59}")
_LABEL: Final = pattern(
    r"[ \t]*(?:[-*+][ \t]+)?(?:\*\*|__)(?P<label>[^*_:\n]{2,60}):?(?:\*\*|__):?[ \t]*(?P<value>[^\n]{0,300})"
)
_ITALIC: Final = pattern(r"(?P<mark>[*_])(?![*_\s])(?P<text>.{1,4000})(?<![*_\s])(?P=mark)", re.DOTALL)
_RUN_IN: Final = pattern(r"(?:\*\*|__)[^*_\n]{2,80}(?:\*\*|__):?")
_KNOWN_LABELS: Final = frozenset(
    ("author", "client", "company", "contact", "contract-no", "contract-number", "currency", "customer", "date", "issue-date", "owner",
     "prepared-by", "prepared-for", "project", "project-manager", "project-name", "quote-no", "quote-number", "reference",
     "revision", "sponsor", "supplier", "title", "total", "valid-until", "vendor", "version")
)  # fmt: skip
RESERVED: Final = frozenset(("template", "status", "number-format"))
_MOST_FIELDS: Final = 40
_MOST_COLUMNS: Final = 40
_CONTENTS: Final = frozenset(("contents", "table of contents", "toc"))
_ENTRY: Final = pattern(r"\[(?:[^\[\]\n]|\[[^\[\]\n]*\](?:\([^()\n]*\))?)*\]\([^()\n]*\)|\.{2,}|[\d\s*+.-]")
"""What a table of contents is made of: links, which may hold the link of a page number, leaders, numbers and marks of lists."""
_DRAWN: Final = pattern(r"\+[-=]{3,}[-=+]*\+\s")
"""The upper edge of a table that is drawn with lines, as pandoc does where it is not told to write GFM."""
_MOST_LINES: Final = 60
"""More lines than this under a heading, and the help for the writer is shortened."""


class Column(NamedTuple):
    """A column of a table, with what stands below its title."""

    title: str
    cells: tuple[str, ...]


@dataclass(slots=True)
class Part:
    """A section as it was found."""

    title: str
    level: int
    line: int
    also: list[str] = field(default_factory=list)
    optional: bool = False
    body: list[str] = field(default_factory=list)
    """What stands in every document: text with placeholders, converted."""
    help: list[str] = field(default_factory=list)
    """Guidance for the writer."""
    columns: list[Column] = field(default_factory=list)
    labels: tuple[str, ...] = ()
    """What stands in the first column of a table whose rows have names and wait for their values."""
    nameless: bool = False
    """Whether the column of the labels has no title."""

    @property
    def key(self) -> str:
        return slug(self.title)


@dataclass(slots=True)
class Outline:
    """What a document consists of, and what could not be taken over."""

    title: str
    parts: list[Part]
    fields: dict[str, str]
    """Names and, where the document is filled in, values."""
    filled_in: bool
    """Whether the document is one that somebody filled in, and no template."""
    words: frozenset[str]
    """The headings, normalised: no section may bear one of them as its further name."""
    left_out: list[str]


def take_apart(reading: Reading) -> Outline:
    """The outline of a document. Line ends are `\\n`."""
    left_out: list[str] = []
    title, headings = _title(reading.sections)
    parts: list[Part] = []
    owned: list[tuple[Part, Section]] = []
    seen: dict[str, Part] = {}
    again: dict[str, list[int]] = {}
    for heading in headings:
        if _is_contents(reading, heading):
            left_out.append(f'"{plain_title(heading.title)}" was not taken for a section: a program makes it anew.')
            continue
        part = _part(reading, heading)
        if part is None:
            if heading.title.strip():
                left_out.append(
                    f'The heading "{clean(heading.title)[:60]}" on line {reading.place(heading.start)[0]} is no title of a '
                    "section: it is too long, or all of it is to be filled in."
                )
            continue
        names = {normalise(part.title), f" {part.key}"}
        if twin := next((seen[name] for name in sorted(names) if name in seen), None):
            again.setdefault(twin.title, []).append(part.line)
            continue
        seen.update((name, part) for name in names)
        parts.append(part)
        owned.append((part, heading))
    for name, lines in again.items():
        shown = ", ".join(map(str, lines[:5])) + (" and more" if len(lines) > 5 else "")
        left_out.append(
            f'The heading "{name}" stands again on line {shown}. A template tells its sections apart by their titles: the '
            "first one was taken."
        )
    filled_in = not _is_template(reading)
    for part, heading in owned:
        _fill(reading, part, heading, filled_in, left_out)
    head = _head(reading, headings)
    fields = _fields(reading, head, left_out)
    words = frozenset(normalise(section.title) for section in reading.sections)
    return Outline(_title_text(title) or _bold_title(reading, head), parts, fields, filled_in, words, left_out)


def _title(sections: list[Section]) -> tuple[Section | None, list[Section]]:
    """The title of the document, and the headings behind it. The first of several of level 1 is one where nothing stands under it."""
    if not sections or sections[0].level != 1:
        return None, sections
    others = {normalise(section.title) for section in sections[1:] if section.level == 1}
    alone = not others
    bare = not sections[0].blocks and not sections[0].children and normalise(sections[0].title) not in others
    return (sections[0], sections[1:]) if alone or bare else (None, sections)


def _title_text(title: Section | None) -> str:
    """The title of the document, with its blanks; empty where there is none, or one too long to be one."""
    if title is None or len(title.title) > 4 * LONGEST:
        return ""
    converted, count = blanks(title.title)
    return clean(converted.replace("<", "").strip("#* ")) if count else plain_title(title.title)


def _bold_title(reading: Reading, head: list[Block]) -> str:
    """The title of a document that has it as its first line, in bold and not as a heading; empty where it does not."""
    texts = [reading.text[block.start : block.end].strip() for block in head if block.kind == "paragraph"]
    texts = [text for text in texts if _LETTER.search(re.sub(r"!?\[[^\[\]]*\](?:\([^()]*\)|\{[^{}]*\})*", "", text))]
    return plain_title(texts[0]) if texts and _is_bold_line(texts[0]) else ""


def _is_bold_line(text: str) -> bool:
    """Whether a paragraph is one bold line of words, and no label that waits for its value."""
    return len(text) < LONGEST and _RUN_IN.fullmatch(text) is not None and ":" not in text and not blanks(text)[1]


def _is_contents(reading: Reading, heading: Section) -> bool:
    """Whether a heading is that of a table of contents: nothing but links and page numbers stands under it."""
    if normalise(heading.title) not in _CONTENTS or heading.children:
        return False
    return all(not _ENTRY.sub("", reading.text[block.start : block.end]) for block in heading.blocks)


def _part(reading: Reading, heading: Section) -> Part | None:
    if len(heading.title) > 4 * LONGEST:
        return None
    converted, count = blanks(heading.title)
    words, optional = without_optional(re.sub(r"\[\[[^\[\]]*\]\]", " ", converted) if count else heading.title)
    title = plain_title(words)
    if not 0 < len(title) <= LONGEST or not slug(title) or not normalise(title):
        return None
    as_written = clean(heading.title)
    also = [as_written] if normalise(as_written) != normalise(title) and normalise(as_written) else []
    return Part(title, heading.level, reading.place(heading.start)[0], also, optional)


def _is_template(reading: Reading) -> bool:
    """Whether a document waits to be filled in: it has placeholders or guidance, or nothing stands under most headings."""
    text = reading.text
    marks = len(reading.comments)
    empty = sum(not section.blocks and not section.children for section in reading.sections)
    for block in reading.blocks.top:
        if block.kind in ("paragraph", "list", "table", "quote", "heading"):
            marks += blanks(text[block.start : block.end])[1] + (_italic(text[block.start : block.end]) is not None)
    return marks >= 3 or 2 * empty > len(reading.sections) or 10 * marks > len(reading.blocks.top)


def _fill(reading: Reading, part: Part, heading: Section, filled_in: bool, left_out: list[str]) -> None:
    """Put what stands under a heading where it belongs: table, help, or text for every document."""
    part.help += [
        comment.text
        for comment in _between(reading, heading.heading_end, heading.own_end)
        if not comment.text.casefold().startswith(("allow ", "owner:", "expect:"))
    ]
    tables = 0
    for block in heading.blocks:
        if block.kind == "table":
            table = read_table(reading.text, block.start, block.end)
            columns = _columns(table)
            tables += bool(columns)
            if columns and not part.columns:
                part.columns = columns
                part.labels, part.nameless = _labels(table), not table.header.texts[0].strip()
            continue
        text = _without_comments(reading, block)
        if not text or block.kind in ("rule", "code", "html"):
            continue
        if _DRAWN.match(text):
            left_out.append(
                f'The table under "{part.title}" is drawn with lines and was read as text: pandoc -t gfm writes one that is read.'
            )
        if block.kind == "quote":
            text = re.sub(r"(?m)^[ \t]*(?:>[ \t]?)+(?:\[![A-Za-z]+\])?", "", text)
        italic = _italic(text)
        converted, count = blanks(text)
        if italic is not None:
            part.help.append(italic)
        elif count and (not filled_in or only_blanks(converted)) and block.kind != "quote" and _calm(converted):
            part.body.append(converted)
        elif not filled_in:
            part.help.append(text)
    part.help = _shortened(part.help, part.title, left_out)
    if tables > 1:
        left_out.append(f'"{part.title}" has {tables} tables; one is checked in a section, and the first was taken.')


def _between(reading: Reading, start: int, end: int) -> tuple[Comment, ...]:
    """The comments that begin in a span."""
    first, last = (bisect_left(reading.comments, at, key=lambda one: one.start) for at in (start, end))
    return reading.comments[first:last]


def _without_comments(reading: Reading, block: Block) -> str:
    """The text of a block without its comments and without the lines that open and close containers."""
    pieces: list[str] = []
    position = block.start
    for comment in _between(reading, block.start, block.end):
        pieces.append(reading.text[position : comment.start])
        position = min(comment.end, block.end)
    lines = "".join((*pieces, reading.text[position : block.end])).split("\n")
    return "\n".join(line for line in lines if not line.lstrip().startswith(":::")).strip("\n").rstrip()


def _italic(text: str) -> str | None:
    """The words of a paragraph that is set in italics as a whole: so people write guidance."""
    match = _ITALIC.fullmatch(text.strip())
    return match["text"] if match and match["mark"] not in match["text"] else None


def _calm(text: str) -> bool:
    """Whether a text can stand between others without changing what they are."""
    return "<" not in text and "```" not in text and "~~~" not in text and text.count("\n") < _MOST_LINES


def _shortened(texts: list[str], title: str, left_out: list[str]) -> list[str]:
    kept: list[str] = []
    lines = 0
    for text in texts:
        lines += text.count("\n") + 1
        if lines > _MOST_LINES or len(text) > 6000:
            left_out.append(f'What stands under "{title}" is long: its help for the writer is only the beginning.')
            break
        kept.append(text)
    return kept


def _columns(table: Table) -> list[Column]:
    """The columns that have a title of their own. The cells of rows that are too short or too long are left out."""
    found: list[Column] = []
    seen: set[str] = set()
    width = len(table.header.texts)
    rows = [row for row in table.rows if len(row.texts) == width]
    for position, cell in enumerate(table.header.cells[:_MOST_COLUMNS]):
        if len(cell.text) > 4 * LONGEST:
            continue
        title = plain_title(re.sub(r"[|\[\]{}]", " ", cell.text)) if cell.text.strip() != "#" else "#"
        names = {normalise(title), f" {slug(title)}"}
        if len(title) > LONGEST or not normalise(title) or not (slug(title) or title == "#") or names & seen:
            continue
        seen |= names
        found.append(Column(title, tuple(row.texts[position] for row in rows[:500])))
    return found


def _labels(table: Table) -> tuple[str, ...]:
    """The names of the rows of a table in which all else waits to be filled in; none where they are ids or samples."""
    width = len(table.header.texts)
    rows = [[cell.text.strip() for cell in row.cells] for row in table.rows if len(row.texts) == width]
    names = [cells[0] for cells in rows]
    named = all(_LETTER.search(name) and not blanks(name)[1] and not _SHORT_ID.fullmatch(name) for name in names)
    waiting = all(map(_waits, (cell for cells in rows for cell in cells[1:])))
    if not named or not waiting or width < 2 or not 1 < len(names) == len(set(names)) <= _MOST_LINES:
        return ()
    return tuple(plain_title(name) for name in names)


def _waits(cell: str) -> bool:
    """Whether a cell is empty, or holds nothing but what is to be filled in."""
    converted, count = blanks(cell)
    return not cell or (count > 0 and only_blanks(converted))


def _head(reading: Reading, headings: list[Section]) -> list[Block]:
    """What stands above the first section."""
    first = headings[0].start if headings else len(reading.text)
    return [block for block in reading.blocks.top if block.start < first and block.kind != "heading"]


def _fields(reading: Reading, head: list[Block], left_out: list[str]) -> dict[str, str]:
    """Front matter, and the pairs of name and value at the head: a table of two columns, or lines that open in bold."""
    pairs = [(one.name, one.value) for one in reading.fields.values()]
    for block in head:
        if block.kind == "table":
            pairs += _pairs(read_table(reading.text, block.start, block.end))
        elif block.kind in ("paragraph", "list"):
            for line in reading.text[block.start : block.end].split("\n")[:_MOST_LINES]:
                match = _LABEL.match(line)
                if match and (":" in match[0] or match["value"] or slug(match["label"]) in _KNOWN_LABELS):
                    pairs.append((match["label"], match["value"]))
    found: dict[str, str] = {}
    for label, value in pairs:
        name = slug(plain_title(label))
        if name in RESERVED or name in found:
            continue
        if not _NAME.fullmatch(name) or len(found) >= _MOST_FIELDS:
            left_out.append(f'"{clean(label)[:60]}" at the head of the document cannot be the name of a field.')
            continue
        found[name] = value.strip().strip("*_").strip()
    return found


def _pairs(table: Table) -> list[tuple[str, str]]:
    """The pairs of a table that is none of columns: names on the left, values on the right."""
    rows = [table.header, *table.rows]
    width = len(table.header.texts)
    if width not in (2, 4) or len(rows) > _MOST_LINES:
        return []
    pairs = [
        (row.texts[at], row.texts[at + 1])
        for row in rows
        for at in range(0, width, 2)
        if len(row.texts) == width and 0 < len(row.texts[at].strip()) <= LONGEST
    ]
    known = sum(slug(plain_title(label)) in _KNOWN_LABELS or label.rstrip("*_ ").endswith(":") for label, _ in pairs)
    return pairs if 2 * known >= len(pairs) else []


def bold_lines(reading: Reading) -> list[str]:
    """Paragraphs that are one bold line: headings that are not marked as such."""
    texts = (reading.text[block.start : block.end].strip() for block in reading.blocks.top if block.kind == "paragraph")
    return [plain_title(text) for text in texts if len(text) < LONGEST and _RUN_IN.fullmatch(text)]
