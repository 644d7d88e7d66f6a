"""TRC: the links between items that bear ids."""

from __future__ import annotations

from collections.abc import Iterator

from gatepost.document import Document, State
from gatepost.kinds import TableSpec
from gatepost.model import BoundTable, Problem
from gatepost.rules import rule
from gatepost.rules.ids import dangling
from gatepost.values import ID, bare, ids_in


@rule("TRC101")
def uncovered_item(document: Document) -> Iterator[Problem]:
    """
    A requirement that the document answers is covered by no deliverable and named by no exclusion.

    Whoever reads the answer expects the work; whoever plans the work does not find it. Only documents that hold
    both sides are looked at, and only rows that are filled in.

    ## Bad
    ```markdown
    ## Requirements

    | Id | Requirement |
    | --- | --- |
    | REQ-001 | The boiler heats house 4 |
    | REQ-002 | The log book is handed over |

    ## Deliverables

    | Id | Deliverable | Covers | Due |
    | --- | --- | --- | --- |
    | DEL-001 | Boiler repaired | REQ-001 | 2026-03-20 |
    ```

    ## Good
    ```markdown
    ## Requirements

    | Id | Requirement |
    | --- | --- |
    | REQ-001 | The boiler heats house 4 |
    | REQ-002 | The log book is handed over |

    ## Deliverables

    | Id | Deliverable | Covers | Due |
    | --- | --- | --- | --- |
    | DEL-001 | Boiler repaired, with its log book | REQ-001, REQ-002 | 2026-03-20 |
    ```
    """
    for spec, table, one in document.bound:
        if not table.covered_by:
            continue
        covered = _covered(document, table.covered_by)
        if covered is None:
            return
        lost = dangling(document)
        for row in one.items:
            cell = row.cells[one.columns[next(iter(table.columns))]]
            if (
                not ID.fullmatch(bare(cell.text))
                or bare(cell.text) in covered
                or any("[[" in other.text for other in row.cells)
            ):
                continue
            if any(gone in other.text for gone in lost for other in row.cells):
                continue  # it names a deliverable that is described nowhere, which is a finding of its own
            yield Problem(
                cell.start,
                cell.end,
                f"{cell.text} is covered by no {' or '.join(table.covered_by)} item",
                f"name {cell.text} where it is covered, or where it is excluded",
                section=spec,
            )


def _covered(document: Document, prefixes: tuple[str, ...]) -> set[str] | None:
    """What the items of some prefixes name; None while the other side is not complete, which says so itself."""
    named: set[str] = set()
    demanded = {spec.key for spec in document.demanded}
    for spec in document.kind.sections:
        if spec.table is None or spec.table.item not in prefixes:
            continue
        state = document.state(spec)
        if state is State.MISSING and spec.key in demanded and not spec.optional:
            return None
        if state in (State.EMPTY, State.UNTOUCHED):
            return None
        if state is State.FILLED:
            ones = document.bound_tables(spec)
            if not ones and not spec.table.optional:
                return None
            for one in ones:
                names = _names(one, spec.table)
                if names is None:
                    return None
                named |= names
    return named


def _names(one: BoundTable, table: TableSpec) -> set[str] | None:
    """What the rows of a table name; None where a cell that has to name something does not yet."""
    if len(one.items) < len(one.rows):
        return None
    named: set[str] = set()
    for column in table.columns.values():
        if column.type != "ref":
            continue
        if column.key not in one.columns:
            if not column.optional:
                return None
            continue
        for row in one.items:
            text = row.cells[one.columns[column.key]].text
            if not column.optional and not ID.search(text):
                return None
            named.update(name for name, _ in ids_in(text))
    return named
