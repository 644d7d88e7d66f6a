"""What a sign-off signs, as a short hash: a later edit of the text breaks it.

The seal is the first ten hex digits of the SHA-256 of the text that was signed: all front-matter fields but `status`, and
all sections but the sign-off, in the order of the document. Comments are left out and white space is folded. Of a
table, its cells count, not its padding and not its delimiter row.

Beside each seal stand its marks, in a comment: `<!-- seal 7f3a9c21d0: k.q7... -->`. They have one character for each
section of the kind in the kind's order, one for all other text together (the title, added sections), and one for the
fields. A character is five bits of that part's own hash in base32; a dot says that there is nothing to hash. So a broken
seal can name what was changed. One changed part in 32 keeps its character and is not named; the seal breaks all the same.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Final

from gatepost.document import Document
from gatepost.kinds import SectionSpec
from gatepost.model import BoundTable, Cell, Comment, Row, Section, Table
from gatepost.names import normalise
from gatepost.patterns import pattern
from gatepost.tuples import NamedTuple
from gatepost.values import bare, says_something

FORM: Final = pattern(r"[0-9a-f]{10}")
FIELDS: Final = "the fields at the top"
OTHERS: Final = "the title or an added section"
_COMMENT: Final = pattern(r"seal (?P<seal>[0-9a-f]{10}): (?P<marks>[a-z2-7.]+)")
_LETTERS: Final = "abcdefghijklmnopqrstuvwxyz234567"
_NONE: Final = "."
# White space is folded before they are put in, so no text can hold them.
_PART: Final = "\x1e"
_WITHIN: Final = "\x1f"


class Seal(NamedTuple):
    """The seal of a text, and the marks that tell its parts apart."""

    value: str
    marks: str

    @property
    def comment(self) -> str:
        """As it stands under the sign-off."""
        return f"<!-- seal {self.value}: {self.marks} -->"


class SealCell(NamedTuple):
    """What stands under Seal in a row of a sign-off."""

    spec: SectionSpec
    table: BoundTable
    row: Row
    cell: Cell

    @property
    def value(self) -> str | None:
        """The seal, or None where something else stands there."""
        words = bare(self.cell.text).casefold()
        return words if FORM.fullmatch(words) else None


def seal_cells(document: Document) -> Iterator[SealCell]:
    """The filled cells under Seal."""
    for spec in document.plan.signed:
        for table in document.bound_tables(spec):
            at = column_at(table, "seal")
            if at is not None:
                for row in table.items:
                    if says_something(row.texts[at]):
                        yield SealCell(spec, table, row, row.cells[at])


def column_at(table: BoundTable, key: str) -> int | None:
    """Where a column stands: one that the kind declares, or one that somebody added under that title."""
    at = table.columns.get(key)
    return _titled(table.table.header.texts, key.replace("-", " ")) if at is None else at


@lru_cache(maxsize=1024)
def _titled(header: tuple[str, ...], title: str) -> int | None:
    return next((at for at, text in enumerate(header) if normalise(text) == title), None)


def seal_comments(document: Document) -> Iterator[tuple[str, str, Comment]]:
    """The seals of which the document keeps the marks: seal, marks, and the comment that holds them."""
    for comment in document.comments:
        match = _COMMENT.fullmatch(comment.text)
        if match:
            yield match["seal"], match["marks"], comment


def seal_of(document: Document) -> Seal:
    """The seal of a document as it stands."""
    plain = _without_comments(document)
    fields = _fields(document)
    preamble = _words(plain[document.reading.source.body_start : _first(document)])
    texts: list[str] = [preamble]
    parts: dict[str, list[str]] = {"": [preamble] if preamble else []}
    for section in document.sections:
        owner = _owner(section)
        if owner is not None and signs(owner):
            continue
        text = _words(section.title) + _WITHIN + _section_text(document, plain, section)
        texts.append(text)
        parts.setdefault(owner.spec.key if owner is not None and owner.spec is not None else "", []).append(text)
    marks = [_mark(parts.get(spec.key, [])) for spec in document.kind.sections]
    marks += (_mark(parts[""]), _mark([fields] if fields else []))
    return Seal(_digest(_PART.join((fields, *texts))).hex()[:10], "".join(marks))


def changed(document: Document, before: str, now: str) -> tuple[str, ...]:
    """The parts of a document whose marks differ, as a person calls them; nothing where the marks do not tell."""
    if len(before) != len(now):  # the kind has other sections now
        return ()
    by_key = document.by_key
    names = [by_key[spec.key].title if spec.key in by_key else spec.title for spec in document.kind.sections]
    return tuple(name for name, one, other in zip((*names, OTHERS, FIELDS), before, now, strict=True) if one != other)


def signs(section: Section) -> bool:
    """Whether a section is a sign-off and nothing else, so that what stands in it is not sealed."""
    return section.spec is not None and all(spec.sign_off for spec in (section.spec, *section.also))


def _owner(section: Section) -> Section | None:
    """The section of the kind to which a heading belongs: itself, or the one around it."""
    around: Section | None = section
    while around is not None and around.spec is None:
        around = around.parent
    return around


def _first(document: Document) -> int:
    return document.sections[0].start if document.sections else len(document.text)


def _without_comments(document: Document) -> str:
    """The text at its old offsets, with NUL in place of each character of a comment."""
    text, position = document.text.replace("\0", "\ufffd"), 0
    pieces: list[str] = []
    for comment in document.comments:
        pieces += (text[position : comment.start], "\0" * (comment.end - comment.start))
        position = comment.end
    return "".join((*pieces, text[position:]))


def _words(plain: str) -> str:
    return unicodedata.normalize("NFC", " ".join(plain.replace("\0", "").split()))


def _section_text(document: Document, plain: str, section: Section) -> str:
    """What stands under one heading, up to the next."""
    pieces: list[str] = []
    position = section.heading_end
    for block in section.blocks:
        if block.kind == "table":
            pieces += (_words(plain[position : block.start]), *_rows(plain, document.table(block)))
            position = block.end
    pieces.append(_words(plain[position : section.own_end]))
    return "\n".join(piece for piece in pieces if piece)


def _rows(plain: str, table: Table) -> Iterator[str]:
    """The rows as they are written, so that a pipe inside a cell is another one than that between two."""
    for row in (table.header, *table.rows):
        yield "|".join(_words(plain[cell.start : cell.end]) for cell in row.cells)


def _fields(document: Document) -> str:
    front = document.reading.front
    every = (*front.fields.values(), *front.repeated)
    pairs = sorted((_words(field.name), _words(field.value)) for field in every if field.name != "status")
    return _PART.join(name + _WITHIN + value for name, value in pairs)


def _mark(parts: Iterable[str]) -> str:
    text = _PART.join(parts)
    return _LETTERS[_digest(text)[0] & 31] if text else _NONE


def _digest(text: str) -> bytes:
    from hashlib import sha256  # nothing is sealed in most documents

    return sha256(text.encode("utf-8", "surrogatepass")).digest()
