"""For the PID: the match as a table, and its differences in the very columns of "Differences and decisions"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from gatepost.agreement import FIELDS, WORDING
from gatepost.match import Match, MatchRow
from gatepost.names import printable
from gatepost.patterns import pattern
from gatepost.reports.match.entries import (
    NOT_CHECKED,
    Entry,
    decided_on,
    entries,
    listed,
    made_from,
    named,
    settled_words,
    standing,
    totals,
    untold,
)

TITLE: Final = "# Three-way match"
"""How the text begins: by it a file is known for one that may be written over."""
COLUMNS: Final = ("Requirement", "Product", "State", "Difference", "Decision", "Owner", "Decided on")
_HEAD: Final = ("Id", "Requirement", "Priority", "Scope", "Bid", "PID", "State", "Share of the price")
_TAG: Final = pattern(r"<(?=[A-Za-z/!?])")


def match_markdown(match: Match) -> str:
    """The whole match, then a row for each difference; what is open holds placeholders."""
    found = totals(match)
    title = ", ".join(cell(one) for one in (match.title, match.customer) if one)
    parts = [f"{TITLE}{f': {title}' if title else ''}\n"]
    parts.append("".join(f"- {part}: {cell(name) if name else 'none'}\n" for part, name in made_from(match)))
    parts.append(
        f"Settled: {cell(settled_words(found, match.currency))}. Differences: {found.open:,} open, {found.decided:,} decided.\n"
    )
    if match.blank:
        parts.append(f"{cell(untold(match))}\n")
    if match.rows:
        parts += ["## Requirements\n", _table(_HEAD, map(_row, match.rows))]
    parts.append("## Differences and decisions\n")
    rows = [_entry(one) for one in entries(match) if one.decision is None or one.decision.owner]
    parts.append(_table(COLUMNS, rows) if rows else "Nothing differs.\n")
    parts.append(f"{NOT_CHECKED}\n")
    return "\n".join(parts)


def _row(row: MatchRow) -> Iterator[str]:
    name, words = named(row)
    yield name
    yield cell(words)
    yield cell(row.priority)
    yield from map(listed, (row.scope, row.bid, row.pid))
    notes = listed(row.excluded if standing(row) == "settled" else (standing(row), *row.excluded))
    yield f"{row.state} ({notes})" if notes else row.state
    yield "" if row.amount is None else f"{row.amount:,.2f}"


def _entry(one: Entry) -> Sequence[str]:
    state = WORDING if one.state == FIELDS else one.state  # the PID's table has one word for both
    told = (listed(one.requirements), listed(one.products), state[:1].upper() + state[1:], cell(one.words))
    if one.decision is None:
        return (*told, "[[decision]]", "[[owner]]", "[[day of decision]]")
    day = decided_on(one.decision) or "[[day of decision]]"
    return (*told, cell(one.decision.decision), cell(one.decision.owner), day)


def _table(head: Sequence[str], rows: Iterable[Iterable[str]]) -> str:
    lines = [_line(head), f"|{'---|' * len(head)}", *map(_line, rows)]
    return "\n".join(lines) + "\n"


def _line(cells: Iterable[str]) -> str:
    return f"| {' | '.join(cells)} |"


def cell(text: str) -> str:
    """A text that stays in its cell: no pipe splits it, no line breaks, and nothing in it is a tag, a comment or a gap.

    Emphasis, code and links stay as the document has them; a picture would be fetched, and becomes a link.
    """
    text = printable(text)
    if text.count("`") % 2:
        text = text.replace("`", "\\`")
    text = _TAG.sub(r"\\<", text).replace("[[", "[\\[").replace("![", "!\\[")
    return " ".join(text.replace("|", "\\|").split())
