"""A pipe table's lines as rows of cells, exact to the character; both readers use it."""

from __future__ import annotations

from typing import Final

from gatepost.model import Cell, Row, Table
from gatepost.patterns import pattern

_BLANKS: Final = " \t\r"
"""What may stand around a row. A no-break space is none of them: it is a cell's own."""
_ODD_SPACES: Final = "\t\r\x0b\x0c\x1c\x1d\x1e\x1f"
_DELIMITER_LINE: Final = pattern(r"\n {0,3}(?!-[ \t])([-:|][-:| \t]*)(?=\r?(?:\n|\Z))")
_INDENTED: Final = pattern(r" {4}| {0,3}\t")
_DELIMITER: Final = pattern(r":?-+:?")


def read_table(text: str, start: int, end: int) -> Table:
    """The table that stands at `text[start:end]`: a header, a delimiter row, rows."""
    position = text.rfind("\n", 0, start) + 1
    newline = text.find("\n", end - 1)
    header, delimiter, *lines = text[position : len(text) if newline < 0 else newline].split("\n")
    head = _row(header, position)
    position += len(header) + len(delimiter) + 2
    cells = _regular(text[position:newline], lines) if lines and newline >= 0 else None
    if cells is None:
        rows = []
        for line in lines:
            rows.append(_row(line, position))
            position += len(line) + 1
    else:
        rows = []
        for line, texts in zip(lines, cells, strict=True):
            stop = position + len(line)
            rows.append(Row(position, stop, texts, line))
            position = stop + 1
    return Table(start, end, head, tuple(rows))


def _regular(body: str, lines: list[str]) -> list[tuple[str, ...]] | None:
    """The cells of rows that are all written `| a | b |`, with single spaces; None where one is not.

    Such rows, and most are, can be looked at all at once: a document has hundreds of cells.
    """
    if (
        body[:2] != "| "
        or body[-2:] != " |"
        or body.count(" |\n| ") != len(lines) - 1
        or "  " in body
        or "\\" in body
        or not _plain(body)
    ):
        return None
    if "| |" in body:  # an empty cell gets the space that is behind an empty text
        body = body.replace("| |", "|  |").replace("| |", "|  |")
    cells = [tuple(line.split(" | ")) for line in body[2:-2].split(" |\n| ")]
    return cells if sum(map(len, cells)) + len(cells) == body.count("|") else None


def _plain(body: str) -> bool:
    """Whether no white space stands in a text that `strip` would take for padding, but spaces and the ends of lines."""
    if body.isascii():
        return not any(map(body.__contains__, _ODD_SPACES))
    return body.replace("\n", "").isprintable()


def split_row(text: str, start: int, end: int) -> Row:
    """One line as cells. A pipe splits unless a backslash stands before it, also inside code: so GFM has it."""
    return _row(text[start:end], start)


def _row(line: str, start: int) -> Row:
    """A line that begins at `start`. Most have a pipe at each side, and many one space around each text."""
    line = line.rstrip(_BLANKS)
    if line[:1] != "|" or line[-1:] != "|" or "\\" in line or len(line) < 2:
        return _odd_row(line, start)
    texts = line[2:-2].split(" | ")
    if (
        line[:2] != "| "
        or line[-2:] != " |"
        or "  " in line
        or len(texts) != line.count("|") - 1
        or not line.isprintable()
    ):
        texts = [piece.strip() for piece in line[1:-1].split("|")]
    return Row(start, start + len(line), tuple(texts), line)


def _odd_row(line: str, start: int) -> Row:
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
    return Row(first, start + len(line), tuple([cell.text for cell in cells]), cells=tuple(cells))


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
