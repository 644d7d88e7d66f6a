"""A pipe table's lines as rows of cells, exact to the character; both readers use it."""

from __future__ import annotations

from typing import Any, Final

from gatepost.model import Cell, Row, Table
from gatepost.patterns import pattern

_BLANKS: Final = " \t\r"
"""What may stand around a row. A no-break space is none of them: it is a cell's own."""
_DELIMITER_LINE: Final = pattern(r"\n {0,3}(?!-[ \t])([-:|][-:| \t]*)(?=\r?(?:\n|\Z))")
_INDENTED: Final = pattern(r" {4}| {0,3}\t")
_make: Final[Any] = tuple.__new__
_DELIMITER: Final = pattern(r":?-+:?")


def read_table(text: str, start: int, end: int) -> Table:
    """The table that stands at `text[start:end]`: a header, a delimiter row, rows."""
    rows: list[Row] = []
    position = text.rfind("\n", 0, start) + 1
    number = 0
    while position < end:
        newline = text.find("\n", position)
        stop = len(text) if newline < 0 else newline
        if number != 1:
            rows.append(split_row(text, position, stop))
        number += 1
        position = stop + 1
    return Table(start, end, rows[0], tuple(rows[1:]))


def split_row(text: str, start: int, end: int) -> Row:
    """One line as cells. A pipe splits unless a backslash stands before it, also inside code: so GFM has it."""
    line = text[start:end].rstrip(_BLANKS)
    if line[:2] == "| " and line[-2:] == " |" and "  " not in line and "\\" not in line and line.isprintable():
        pieces = line[2:-2].split(" | ")
        if len(pieces) == line.count("|") - 1:
            return _plain_row(pieces, start, start + len(line))
    stripped = line.lstrip(_BLANKS)
    position = start + len(line) - len(stripped)
    first = position
    if stripped.startswith("|"):
        stripped = stripped[1:]
        position += 1
    pieces = stripped.split("|")
    if "\\|" in stripped:
        pieces = _rejoin_escaped(pieces)
    if len(pieces) > 1 and not pieces[-1].strip(_BLANKS):
        pieces.pop()
    cells: list[Cell] = []
    for piece in pieces:
        content = piece.strip()
        at = position + (piece.find(content) if content else min(1, len(piece)))
        cells.append(Cell(content.replace("\\|", "|") if "\\" in content else content, at, at + len(content)))
        position += len(piece) + 1
    return Row(first, start + len(line), tuple(cells))


def _plain_row(pieces: list[str], start: int, end: int) -> Row:
    """A row as most are written, `| a | b |` with single spaces: there is nothing to strip.

    A document has hundreds of cells, so they are made by the tuple's own constructor, a function call less for each.
    """
    cells: list[Cell] = []
    position = start + 2
    for piece in pieces:
        stop = position + len(piece)
        cells.append(_make(Cell, (piece, position, stop)))
        position = stop + 3
    return Row(start, end, tuple(cells))


def _rejoin_escaped(pieces: list[str]) -> list[str]:
    joined: list[str] = []
    for piece in pieces:
        if joined and joined[-1].endswith("\\"):
            joined[-1] += "|" + piece
        else:
            joined.append(piece)
    return joined


def hidden_table(text: str, start: int, end: int) -> int:
    """Where in a paragraph a table begins: at the line over a delimiter row with as many cells, or -1.

    The delimiter row may be the line behind the paragraph, where it was taken for a table's first.
    """
    end = text.find("\n", end) + 1 or len(text)
    for match in _DELIMITER_LINE.finditer(text, start, end):
        header = text.rfind("\n", 0, match.start()) + 1
        over = text[header : match.start()]
        if "|" not in match[1] or "|" not in over.replace("\\|", "") or over.strip() == "|" or _INDENTED.match(over):
            continue
        delimiters = split_row(match[1], 0, len(match[1])).cells
        if not all(_DELIMITER.fullmatch(cell.text) for cell in delimiters):
            continue
        if len(split_row(over, 0, len(over)).cells) == len(delimiters):
            return header
    return -1
