"""For a terminal: a line for each requirement that fits its width, the totals, and the differences with their places."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from textwrap import wrap
from typing import Final

from gatepost.match import Match, MatchRow
from gatepost.names import printable
from gatepost.reports.match.entries import (
    NOT_CHECKED,
    Entry,
    entries,
    made_from,
    named,
    plain,
    settled_words,
    standing,
    totals,
    untold,
)
from gatepost.reports.text import Style, columns

NARROWEST: Final = 80
_SIGNS: Final = {"open": "!", "decided": "*", "settled": " "}
_HEAD: Final = ("", "Id", "Priority", "Requirement", "Scope", "Bid", "PID", "State")
_CAPS: Final = (1, 12, 8, 0, 0, 0, 0, 24)
_ROOM: Final = 30
"""How much of a line the words of a requirement need."""
_GAPS: Final = 1 + 2 * (len(_HEAD) - 2)

Shorten = Callable[[Sequence[str]], str]


def match_text(match: Match, style: Style, width: int = NARROWEST) -> str:
    """The whole report."""
    width = max(NARROWEST, width)
    title = ", ".join(plain(one) for one in (match.title, match.customer) if one)
    lines = [style.bold(cut(title, width))] if title else []
    lines += [cut(f"{part}: {printable(name) if name else 'none'}", width) for part, name in made_from(match)]
    if match.rows:
        lines += ["", *_table(match.rows, style, width)]
    lines += ["", *_totals(match, style, width)]
    found = entries(match)
    if found:
        lines += ["", style.bold("Differences"), *(line for one in found for line in _entry(one, style, width))]
    lines += ["", *(style.dim(line) for line in wrap(NOT_CHECKED, width))]
    return "\n".join(lines) + "\n"


def _totals(match: Match, style: Style, width: int) -> Iterator[str]:
    found = totals(match)
    yield from (style.bold(line) for line in wrap(f"Settled: {settled_words(found, match.currency)}.", width))
    yield f"Differences: {found.open:,} open, {found.decided:,} decided."
    yield from (style.bold(line) for line in wrap(printable(untold(match)), width))


# --- the table


def _table(rows: Sequence[MatchRow], style: Style, width: int) -> Iterator[str]:
    """Header and rows. Lists of ids are shortened, all alike, until the words of the requirements have room."""
    for shorten in (_whole, _first):
        cells = [_cells(row, shorten) for row in rows]
        columned = zip(_HEAD, *cells, strict=True)
        widths = [min(max(map(columns, column)), cap or width) for column, cap in zip(columned, _CAPS, strict=True)]
        room = width - sum(widths) + widths[3] - _GAPS
        if room >= _ROOM:
            break
    else:
        yield from _tall(rows, style, width)
        return
    widths[3] = min(widths[3], room)
    yield style.dim(_line(_HEAD, widths, width))
    for row, texts in zip(rows, cells, strict=True):
        line = _line(texts, widths, width)
        stands = standing(row)
        yield style.mark(line) if stands == "open" else style.dim(line)
    yield from _legend(rows, style)


def _tall(rows: Sequence[MatchRow], style: Style, width: int) -> Iterator[str]:
    """Two lines for each requirement, where one does not hold its words."""
    for row in rows:
        name, words = named(row)
        rating = printable(plain(row.priority))
        head = f"{_SIGNS[standing(row)]} {name}  {f'{rating}: ' if rating else ''}{printable(plain(words))}"
        chain = " > ".join(_first(ids) for ids in (row.scope, row.bid, row.pid))
        for line in (cut(head, width), cut(f"           {chain}: {row.state}", width)):
            yield style.mark(line) if standing(row) == "open" else style.dim(line)
    yield from _legend(rows, style)
    yield style.dim("Each second line: scope > bid > plan.")


def _legend(rows: Sequence[MatchRow], style: Style) -> Iterator[str]:
    if any(standing(row) != "settled" for row in rows):
        yield style.dim("! open   * decided")


def _cells(row: MatchRow, shorten: Shorten) -> tuple[str, ...]:
    name, words = named(row)
    ids = (shorten(row.scope), shorten(row.bid), shorten(row.pid))
    return (_SIGNS[standing(row)], name, printable(plain(row.priority)), printable(plain(words)), *ids, row.state)


def _line(texts: Sequence[str], widths: Sequence[int], width: int) -> str:
    sign, *parts = [_filled(text, room) for text, room in zip(texts, widths, strict=True)]
    return cut(f"{sign} {'  '.join(parts).rstrip()}", width)


def _whole(ids: Sequence[str]) -> str:
    return " ".join(ids) or "-"


def _first(ids: Sequence[str]) -> str:
    return f"{ids[0]} +{len(ids) - 1}" if len(ids) > 1 else _whole(ids)


def _filled(text: str, room: int) -> str:
    text = cut(text, room)
    return text + " " * (room - (len(text) if text.isascii() else columns(text)))


def cut(text: str, room: int) -> str:
    """A text that takes no more than so many columns, with an ellipsis where it is shortened."""
    if len(text) <= room and (text.isascii() or columns(text) <= room):
        return text
    kept = text[: room - 3]
    while columns(kept) > room - 3:
        kept = kept[:-1]
    return kept.rstrip() + "..."


# --- the differences


def _entry(one: Entry, style: Style, width: int) -> Iterator[str]:
    sign = "!" if one.open else "*"
    about = " ".join((*one.requirements, *(() if one.requirements else one.products[:1])))
    head = f"{printable(one.place)}: {f'{about} ' if about else ''}{one.state}"
    yield f"{style.mark(sign) if one.open else sign} {style.bold(head)}"
    if one.words:
        yield from _indented(one.words, width)
    if one.decision is None:
        yield from _indented(f"open; next: {one.hint}" if one.hint else "open", width)
    else:
        who = f"decided by {one.decision.owner}: " if one.decision.owner else "decided: "
        yield from _indented(who + one.decision.decision, width)


def _indented(text: str, width: int) -> list[str]:
    return wrap(printable(plain(text)), width, initial_indent="    ", subsequent_indent="    ", break_on_hyphens=False)
