"""IDS: the ids that items bear and that other items name."""

from __future__ import annotations

from collections.abc import Iterator

from gatepost.document import Document
from gatepost.model import Item, Problem
from gatepost.names import closest
from gatepost.rules import rule
from gatepost.rules.tables import filled
from gatepost.values import ID, ids_in


@rule("IDS101")
def repeated_id(document: Document) -> Iterator[Problem]:
    """
    Two items bear the same id, so that nobody can tell which one is meant.

    ## Bad
    ```markdown
    ## Deliverables

    | Id | Deliverable | Due |
    | --- | --- | --- |
    | DEL-001 | Boiler repaired | 2026-03-20 |
    | DEL-001 | Log book | 2026-03-21 |
    ```

    ## Good
    ```markdown
    ## Deliverables

    | Id | Deliverable | Due |
    | --- | --- | --- |
    | DEL-001 | Boiler repaired | 2026-03-20 |
    | DEL-002 | Log book | 2026-03-21 |
    ```
    """
    first: dict[tuple[str, int], Item] = {}
    for item in document.items:
        if item.row is None or not ID.fullmatch(item.id):
            continue
        key = (item.id, item.section.start if item.section else -1)
        if key in first:
            line, _ = document.reading.place(first[key].start)
            prefix = item.id.partition("-")[0]
            numbers = [int(one.id.rpartition("-")[2]) for one in document.items if one.id.startswith(f"{prefix}-") and ID.fullmatch(one.id)]
            yield Problem(item.start, item.end, f"{item.id} stands twice, first on line {line}", f"give one of them an id of its own, such as {prefix}-{max(numbers) + 1:03d}", section=item.section.spec if item.section else None)
        else:
            first[key] = item


@rule("IDS102")
def dangling_id(document: Document) -> Iterator[Problem]:
    """
    A cell names an item that is not there: a price line for a deliverable that nobody describes.

    Ids whose items live in another document (requirements, for a proposal) are compared when the deal is checked.

    ## Bad
    ```markdown
    ## Deliverables

    | Id | Deliverable | Due |
    | --- | --- | --- |
    | DEL-001 | Boiler repaired | 2026-03-20 |

    ## Price

    | Id | Item | Pays for | Quantity | Unit price | Amount |
    | --- | --- | --- | --- | --- | --- |
    | PRC-001 | Repair | DEL-009 | 1 | 1,200.00 | 1,200.00 |
    ```

    ## Good
    ```markdown
    ## Deliverables

    | Id | Deliverable | Due |
    | --- | --- | --- |
    | DEL-001 | Boiler repaired | 2026-03-20 |

    ## Price

    | Id | Item | Pays for | Quantity | Unit price | Amount |
    | --- | --- | --- | --- | --- | --- |
    | PRC-001 | Repair | DEL-001 | 1 | 1,200.00 | 1,200.00 |
    ```
    """
    defined = {item.id for item in document.items}
    prefixes = {item.partition("-")[0] for item in defined}
    for spec, table, one in document.bound:
        for column in table.columns.values():
            if column.type != "ref" or column.key not in one.columns or column.to not in prefixes:
                continue
            for row in one.items:
                cell = one.cell(row, column)
                if cell is None or not filled(cell):
                    continue
                for name, at in ids_in(cell.text):
                    if name not in defined and name.startswith(f"{column.to}-"):
                        guess = closest(name, sorted(defined), 0.8)
                        hint = f"did you mean {guess}? Or describe {name} where the {column.to} items are" if guess else f"name one that is described, or describe {name}"
                        yield Problem(cell.start + at, cell.start + at + len(name), f"{row.cells[0].text or 'a row'} names {name}, which is described nowhere in this document", hint, section=spec)


@rule("IDS103")
def malformed_id(document: Document) -> Iterator[Problem]:
    """
    An id is not of the form of its table (`DEL-001`), so nothing can name it; or a cell that is to name items
    names none.

    ## Bad
    ```markdown
    ## Deliverables

    | Id | Deliverable | Due |
    | --- | --- | --- |
    | D1 | Boiler repaired | 2026-03-20 |
    ```

    ## Good
    ```markdown
    ## Deliverables

    | Id | Deliverable | Due |
    | --- | --- | --- |
    | DEL-001 | Boiler repaired | 2026-03-20 |
    ```
    """
    for spec, table, one in document.bound:
        for column in table.columns.values():
            if column.type not in ("id", "ref") or column.key not in one.columns:
                continue
            prefix = (table.item if column.type == "id" else column.to) or ""
            for row in one.items:
                cell = one.cell(row, column)
                if cell is None or not filled(cell):
                    continue
                if column.type == "id":
                    name = cell.text.strip("*_` ")
                    if not ID.fullmatch(name) or (prefix and not name.startswith(f"{prefix}-")):
                        yield Problem(cell.start, cell.end, f'"{cell.text}" is no id of this table', f"write {prefix or 'ABC'}- and a number, such as {prefix or 'ABC'}-001", section=spec)
                elif not any(name.startswith(f"{prefix}-") for name, _ in ids_in(cell.text)) and not _reasoned(cell.text):
                    yield Problem(cell.start, cell.end, f'"{cell.text}" under "{column.title}" names no {prefix} item', f'name one or more, such as {prefix}-001, or say "none: <reason>"', section=spec)


def _reasoned(text: str) -> bool:
    """"None: price of the whole contract" is an answer."""
    head, _, reason = text.partition(":")
    return head.strip().casefold() in ("none", "not applicable", "no charge") and len(reason.split()) > 0
