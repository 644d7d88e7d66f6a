"""A table held against what its kind declares: which column is which, which rows are totals."""

from __future__ import annotations

from typing import Final

from gatepost.kinds import SectionSpec, TableSpec
from gatepost.kinds.plans import Plan
from gatepost.model import BoundTable, Row, Table
from gatepost.names import normalise
from gatepost.patterns import pattern

_TOTALS: Final = pattern(r"(?:grand |sub )?(?:total|subtotal|sum)\b")
_TOTAL_LETTERS: Final = frozenset(("", *"tTsSgG*_"))
"""With what the first cell of a total row may begin ..."""
_TOTAL_OPENINGS: Final = frozenset(("tot", "sub", "sum", "gra"))
"""... and with what, if it is a word."""


def bind(table: Table, plan: Plan, spec: SectionSpec, declared: TableSpec) -> BoundTable | None:
    """A table as the one that a section declares; None where it has not half of the columns."""
    columns = plan.columns(spec.key, declared, table.header.texts)
    owed = plan.owed_columns[spec.key]
    lacking = len(owed.difference(columns))
    if 2 * lacking > len(owed):
        return None
    width = len(table.header.texts)
    even = {len(row.texts) for row in table.rows} <= {width}
    if even and _TOTAL_LETTERS.isdisjoint([row.texts[0][:1] for row in table.rows]):
        return BoundTable(table, columns, table.rows, table.rows, (), True, lacking > 0)
    rows: list[Row] = []
    totals: list[Row] = []
    for row in table.rows:
        if len(row.texts) == 1 and row.texts[0].startswith(":::"):
            continue  # the end of a container, which stands right under the table
        (totals if _is_total(row) else rows).append(row)
    items = tuple(row for row in rows if len(row.texts) == width)
    return BoundTable(table, columns, tuple(rows), items, tuple(totals), even, lacking > 0)


def _is_total(row: Row) -> bool:
    """A row whose first filled cell opens with "Total" or the like is a sum, not an item."""
    first = row.texts[0] or next(filter(None, row.texts), "")
    if first[:1] not in _TOTAL_LETTERS or (first[:3].isalpha() and first[:3].lower() not in _TOTAL_OPENINGS):
        return False
    return first != "" and _TOTALS.match(normalise(first)) is not None
