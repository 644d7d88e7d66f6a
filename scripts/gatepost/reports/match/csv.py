"""For a spreadsheet: a row for each requirement, as RFC 4180 has it."""

from __future__ import annotations

import csv
import io
from typing import Final

from gatepost.match import Match, MatchRow
from gatepost.reports.match.entries import listed, plain, standing

HEAD: Final = (
    "requirement", "text", "priority", "scope", "bid", "pid", "excluded", "state", "standing", "amount", "decision", "owner", "place",
)  # fmt: skip
_FORMULA: Final = ("=", "+", "-", "@")


def match_csv(match: Match) -> str:
    """The rows of the match. What a spreadsheet would take for a formula gets an apostrophe in front."""
    stream = io.StringIO()
    writer = csv.writer(stream)
    writer.writerow(HEAD)
    writer.writerows(_row(row) for row in match.rows)
    return stream.getvalue()


def _row(row: MatchRow) -> tuple[str, ...]:
    amount = "" if row.amount is None else f"{row.amount:.2f}"  # a number of our own: no formula, also below zero
    decision, owner = (row.decision.decision, row.decision.owner) if row.decision else ("", "")
    before = (
        row.requirement or "", row.text, row.priority, listed(row.scope, " "), listed(row.bid, " "), listed(row.pid, " "),
        listed(row.excluded, " "), row.state, standing(row),
    )  # fmt: skip
    return (*map(guarded, before), amount, *map(guarded, (decision, owner, row.place)))


def guarded(text: str) -> str:
    """A cell that no spreadsheet computes."""
    text = plain(text)
    return f"'{text}" if text.startswith(_FORMULA) else text
