"""TAB: the tables that a kind demands, their columns, rows and cells."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from decimal import Decimal
from functools import lru_cache
from itertools import chain, pairwise
from typing import Final

from gatepost.document import Document
from gatepost.kinds import ColumnSpec, SectionSpec, TableSpec, holds
from gatepost.kinds.plans import with_check, with_type
from gatepost.model import BoundTable, Cell, Edit, Fix, Problem, Row, Section, Status, Table
from gatepost.names import closest, normalise
from gatepost.patterns import pattern
from gatepost.rules import rule
from gatepost.rules.documents import type_problem
from gatepost.values import (
    ID,
    NOTHING,
    Known,
    bare,
    parse_date,
    parse_money,
    parse_number,
    parse_percent,
    says_something,
)

_HTML_TABLE: Final = pattern(r"<table[\s>]", re.IGNORECASE)


def filled(cell: Cell | None) -> bool:
    """Whether a cell holds something to judge: not nothing, not a dash, no placeholder, no "to be confirmed"."""
    return cell is not None and says_something(cell.text)


def _span(cell: Cell) -> tuple[int, int]:
    return cell.start, cell.end


@rule("TAB101")
def missing_table(document: Document) -> Iterator[Problem]:
    """
    A section has text and not the table that it owes.

    A table counts as the one when at least half of its columns are there.

    ## Bad
    ```markdown
    ## Deliverables

    To be settled with the customer in May.
    ```

    ## Good
    ```markdown
    ## Deliverables

    | Id | Deliverable | Due |
    | --- | --- | --- |
    | DEL-001 | Boiler repaired | 2026-03-20 |
    ```
    """
    for spec, table, section in document.tabled:
        if table.optional or document.bound_tables(spec) or _html_tables(document, section):
            continue
        columns = ", ".join(column.title for column in table.columns.values() if not column.optional)
        start, end = section.title_start, section.title_start + len(section.title)
        others = document.tables_in(section)
        if others:
            yield Problem(
                others[0].start,
                others[0].header.end,
                f'the table under "{_heading_above(document, others[0], section)}" does not have the columns that "{spec.title}" needs',
                f"give it the columns {columns}",
                section=spec,
            )
        else:
            yield Problem(
                start,
                end,
                f'the table of "{section.title}" is missing',
                f"add a table with the columns {columns}",
                section=spec,
                fix=_table_fix(document, spec, section),
            )


def _heading_above(document: Document, table: Table, section: Section) -> str:
    return (document.section_at(table.start) or section).title


def _table_fix(document: Document, spec: SectionSpec, section: Section) -> Fix | None:
    lines = [line for line in spec.source.split("\n") if line.lstrip().startswith("|")]
    if not lines:
        return None
    last = max((block.end for block in section.blocks), default=section.heading_end)
    lead = "\n" if document.text[:last].endswith("\n") else "\n\n"
    return Fix((Edit(last, last, lead + "\n".join(lines) + "\n"),))


def _html_tables(document: Document, section: Section) -> list[tuple[int, int]]:
    found: list[tuple[int, int]] = []
    for part in document.region(section):
        for block in part.blocks:
            if block.kind == "html":
                match = _HTML_TABLE.search(document.text, block.start, block.end)
                if match:
                    found.append((match.start(), match.end()))
    return found


@rule("TAB102")
def missing_column(document: Document) -> Iterator[Problem]:
    """
    A table lacks a column that the kind demands.

    Columns may stand in any order, and further ones may be added.

    ## Bad
    ```markdown
    ## Deliverables

    | Id | Deliverable |
    | --- | --- |
    | DEL-001 | Boiler repaired |
    ```

    ## Good
    ```markdown
    ## Deliverables

    | Due | Id | Deliverable | Note |
    | --- | --- | --- | --- |
    | 2026-03-20 | DEL-001 | Boiler repaired | in house 4 |
    ```
    """
    told: set[str] = set()
    for spec, table, one in document.bound:
        if one.lacks_columns and spec.key not in told:
            alike = _renamed_columns(table, one)
            missing = [
                column
                for column in table.columns.values()
                if not (column.optional or column.key in one.columns or column.key in alike)
            ]
            if missing:
                header, titles = one.table.header, [f'"{column.title}"' for column in missing]
                columns = f"the column {titles[0]} is" if len(titles) == 1 else f"the columns {', '.join(titles)} are"
                yield Problem(
                    header.start,
                    header.end,
                    f'{columns} missing from the table of "{spec.title}"',
                    f"add {'a column' if len(titles) == 1 else 'columns'} {', '.join(titles)}",
                    section=spec,
                    fix=_column_fix(document, one, [column.title for column in missing]),
                )
                told.add(spec.key)


def _column_fix(document: Document, one: BoundTable, titles: list[str]) -> Fix | None:
    """More cells at the end of each line, also of those that do not close with a pipe."""
    header, text = one.table.header, document.text
    delimiter_start = text.find("\n", header.start) + 1
    delimiter_end = text.find("\n", delimiter_start)
    delimiter = text[delimiter_start : len(text) if delimiter_end < 0 else delimiter_end].rstrip()
    if not one.even:
        return None
    ends = [(header.end, titles), (delimiter_start + len(delimiter), ["---"] * len(titles))]
    ends += [(row.end, [""] * len(titles)) for row in one.table.rows]
    edits: list[Edit] = []
    for end, cells in ends:
        closed = text[end - 1] == "|" and text[end - 2] != "\\"
        edits.append(Edit(end, end, ("" if closed else " |") + "".join(f" {cell} |" for cell in cells)))
    return Fix(tuple(edits))


def _renamed_columns(table: TableSpec, one: BoundTable) -> dict[str, Cell]:
    """Missing columns to the unknown header cells whose wording is close."""
    missing = [column for column in table.columns.values() if not column.optional and column.key not in one.columns]
    taken = set(one.columns.values())
    unknown = {
        normalise(cell.text): cell for position, cell in enumerate(one.table.header.cells) if position not in taken
    }
    found: dict[str, Cell] = {}
    for column in missing:
        for name in sorted(column.names):
            guess = closest(name, list(unknown), 0.75)
            if guess and column.key not in found:
                found[column.key] = unknown.pop(guess)
    return found


@rule("TAB103")
def renamed_column(document: Document) -> Iterator[Problem]:
    """
    A column is missing, and one that the kind does not know seems to be it.

    ## Bad
    ```markdown
    ## Deliverables

    | Id | Delivrable | Due |
    | --- | --- | --- |
    | DEL-001 | Boiler repaired | 2026-03-20 |
    ```

    ## Good
    ```markdown
    ## Deliverables

    | ID | **Deliverable** | Due |
    | --- | --- | --- |
    | DEL-001 | Boiler repaired | 2026-03-20 |
    ```
    """
    for spec, table, one in document.bound:
        for key, cell in _renamed_columns(table, one).items() if one.lacks_columns else ():
            column = table.columns[key]
            yield Problem(
                *_span(cell),
                f'the column "{column.title}" is missing; "{cell.text}" seems to be it',
                f'rename the column to "{column.title}"',
                section=spec,
                fix=Fix((Edit(cell.start, cell.end, column.title),)),
            )


@rule("TAB104")
def html_table(document: Document) -> Iterator[Problem]:
    """
    The table that a section owes is written in HTML, so that nothing in it can be checked.

    ## Bad
    ```markdown
    ## Deliverables

    <table><tr><th>Id</th><th>Deliverable</th></tr></table>
    ```

    ## Good
    ```markdown
    ## Deliverables

    | Id | Deliverable | Due |
    | --- | --- | --- |
    | DEL-001 | Boiler repaired | 2026-03-20 |
    ```
    """
    for spec, table, section in document.tabled:
        if table.optional or document.bound_tables(spec):
            continue
        for start, end in _html_tables(document, section)[:1]:
            columns = ", ".join(column.title for column in table.columns.values() if not column.optional)
            yield Problem(
                start,
                end,
                f'the table of "{section.title}" is written in HTML and cannot be checked',
                f"write it as a Markdown table with the columns {columns}",
                section=spec,
            )


@rule("TAB105")
def lost_cell(document: Document) -> Iterator[Problem]:
    """
    A row has more cells than the table has columns. What stands in the surplus ones is shown nowhere.

    The usual cause is a `|` inside a cell. Write `\\|` in its place.

    ## Bad
    ```markdown
    ## Deliverables

    | Id | Deliverable | Due |
    | --- | --- | --- |
    | DEL-001 | Boiler | burner repaired | 2026-03-20 |
    ```

    ## Good
    ```markdown
    ## Deliverables

    | Id | Deliverable | Due |
    | --- | --- | --- |
    | DEL-001 | Boiler \\| burner repaired | 2026-03-20 |
    ```
    """
    for spec, table, one in document.bound:
        width = len(one.table.header.texts)
        if one.even or _lacks_header(table, one, width):
            continue
        for row in one.table.rows:
            if len(row.texts) > width:
                cell = row.cells[width]
                yield Problem(
                    cell.start,
                    row.cells[-1].end,
                    f"the row has {len(row.texts)} cells, the table {width} columns: what stands here is shown nowhere",
                    "write \\| for a | inside a cell, or take the cell out",
                    section=spec,
                )


def _lacks_header(table: TableSpec, one: BoundTable, width: int) -> bool:
    """Whether a demanded column was cut from the header alone, so that each row has cells too many: TAB102 says so."""
    return (
        bool(one.rows)
        and all(len(row.texts) > width for row in one.rows)
        and any(not column.optional and column.key not in one.columns for column in table.columns.values())
    )


@rule("TAB106")
def short_row(document: Document) -> Iterator[Problem]:
    """
    A row has fewer cells than the table has columns.

    A cell was left out, and those behind it may stand under the wrong heading.

    ## Bad
    ```markdown
    ## Deliverables

    | Id | Deliverable | Due |
    | --- | --- | --- |
    | DEL-001 | 2026-03-20 |
    ```

    ## Good
    ```markdown
    ## Deliverables

    | Id | Deliverable | Due |
    | --- | --- | --- |
    | DEL-001 | Boiler repaired | 2026-03-20 |
    ```
    """
    for spec, _, one in document.bound:
        width = len(one.table.header.texts)
        for row in one.rows if not one.even else ():
            if len(row.texts) < width:
                missing = ", ".join(f'"{cell.text}"' for cell in one.table.header.cells[len(row.texts) :])
                yield Problem(
                    row.start,
                    row.end,
                    f"the row has {len(row.texts)} {'cell' if len(row.texts) == 1 else 'cells'}, the table {width} columns",
                    f"nothing stands under {missing}: add the cells that were left out",
                    section=spec,
                )


@rule("TAB107")
def missing_row(document: Document) -> Iterator[Problem]:
    """
    A table lacks a row that every document of the kind needs, such as the tolerance for time, or the signature
    of the customer.

    ## Bad
    ```markdown
    ## Sign-off

    | Role | Name | Date |
    | --- | --- | --- |
    | Customer | Ada Wong | 2026-03-02 |
    ```

    ## Good
    ```markdown
    ## Sign-off

    | Role | Name | Date |
    | --- | --- | --- |
    | Customer | Ada Wong | 2026-03-02 |
    | Supplier | Jan Bakker | 2026-03-03 |
    ```
    """
    for spec, table, _ in document.tabled:
        if not table.each:
            continue
        ones = document.bound_tables(spec)
        if not ones:
            continue
        for key, values in table.each.items():
            column = table.columns[key]
            texts = [text for one in ones for row in one.table.rows if (text := one.text(row, key)) is not None]
            if key not in ones[0].columns or not texts:
                continue
            labels = f" {' | '.join(map(normalise, texts))} "
            missing = [
                f'"{value}"'
                for value, when in values
                if holds(when, document.values) and f" {normalise(value)} " not in labels
            ]
            if missing:
                header = ones[0].table.header.cells[ones[0].columns[key]]
                rows = "a row" if len(missing) == 1 else "rows"
                yield Problem(
                    *_span(header),
                    f'the table of "{spec.title}" has no row for {", ".join(missing)}',
                    f'add {rows} with {", ".join(missing)} under "{column.title}"',
                    section=spec,
                )


@rule("TAB108", demanded=Status.REVIEW, gap=True)
def empty_table(document: Document) -> Iterator[Problem]:
    """
    A table has a header and no row.

    ## Bad
    ```markdown
    ## Deliverables

    | Id | Deliverable | Due |
    | --- | --- | --- |
    ```

    ## Good
    ```markdown
    ## Deliverables

    | Id | Deliverable | Due |
    | --- | --- | --- |
    | DEL-001 | Boiler repaired | 2026-03-20 |
    ```
    """
    for spec, _, one in document.bound:
        if not one.rows and not one.totals:
            header = one.table.header
            yield Problem(
                header.start,
                header.end,
                f'the table of "{spec.title}" has no rows',
                "add a row for each entry",
                section=spec,
            )


@rule("TAB201", demanded=Status.REVIEW, gap=True)
def empty_cell(document: Document) -> Iterator[Problem]:
    """
    A cell that has to be filled is empty.

    ## Bad
    ```markdown
    ## Deliverables

    | Id | Deliverable | Due |
    | --- | --- | --- |
    | DEL-001 | Boiler repaired | |
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
        if spec.sign_off:  # an unsigned row is the sign-off's own finding
            continue
        if NOTHING.isdisjoint(chain.from_iterable([row.texts for row in one.items])):
            continue
        owed = [
            (column, one.columns[column.key])
            for column in table.columns.values()
            if not column.optional and column.key in one.columns
        ]
        for row in one.items:
            empty = [
                (column, row.cells[at])
                for column, at in owed
                if (text := row.texts[at]) in NOTHING and (not text or column.type != "text")
            ]
            if not empty:
                continue
            column, cell = empty[0]
            if len(empty) == len(owed):
                yield Problem(
                    row.start, row.end, f'a row of "{spec.title}" is empty', "fill it in or take it out", section=spec
                )
            else:
                for column, cell in empty:
                    start = cell.start if cell.text else max(cell.start - 1, row.start)
                    yield Problem(
                        start,
                        max(cell.end, start + 1),
                        f'{_subject(row)}: nothing stands under "{column.title}"',
                        "fill in the cell",
                        section=spec,
                        demanded=column.demanded,
                        ids=(bare(row.texts[0]),) if column.type == "ref" else (),
                    )


def _subject(row: Row) -> str:
    """What a row is about: its first filled cell."""
    first = next((cell.text for cell in row.cells if cell.text), "")
    if ID.fullmatch(first):
        return first
    return f'the row "{first if len(first) <= 40 else first[:37] + "..."}"' if first else "a row"


_MEASURED: Final = frozenset(("money", "number", "percent", "date", "person"))


@rule("TAB202", concerns=with_type(*_MEASURED))
def wrong_cell_type(document: Document) -> Iterator[Problem]:
    """
    A cell's value is not of its column's type: "next week" in a column of dates, "about 12k" in one of amounts.

    ## Bad
    ```markdown
    ## Deliverables

    | Id | Deliverable | Due |
    | --- | --- | --- |
    | DEL-001 | Boiler repaired | next week |
    ```

    ## Good
    ```markdown
    ## Deliverables

    | Id | Deliverable | Due |
    | --- | --- | --- |
    | DEL-001 | Boiler repaired | 20 March 2026 |
    ```
    """
    for spec, column, one in document.typed:
        if column.type not in _MEASURED:
            continue
        texts = one.under(column.key)
        if _fitting(column.type, document.comma).holds_for(texts):
            continue
        for row, text in zip(one.items, texts, strict=True):
            problem = type_problem(column.type, text, document.comma) if says_something(text) else None
            if problem is not None:
                cell = row.cells[one.columns[column.key]]
                yield Problem(
                    *_span(cell), f'"{_shown(cell)}" under "{column.title}" is {problem[0]}', problem[1], section=spec
                )


@lru_cache  # there are but five types
def _fitting(kind: str, comma: bool) -> Known:
    """Texts that are of a type, or say nothing yet."""
    return Known(lambda text: not says_something(text) or type_problem(kind, text, comma) is None)


@rule("TAB203", concerns=with_type("choice"))
def unknown_cell_choice(document: Document) -> Iterator[Problem]:
    """
    A cell's value is none of those that its column allows.

    ## Bad
    ```markdown
    ## Sign-off

    | Role | Name | Date | Decision |
    | --- | --- | --- | --- |
    | Customer | Ada Wong | 2026-03-02 | Maybe |
    | Supplier | Jan Bakker | 2026-03-03 | Approved |
    ```

    ## Good
    ```markdown
    ## Sign-off

    | Role | Name | Date | Decision |
    | --- | --- | --- | --- |
    | Customer | Ada Wong | 2026-03-02 | approved |
    | Supplier | Jan Bakker | 2026-03-03 | Approved |
    ```
    """
    for spec, column, one in document.typed:
        if column.type != "choice":
            continue
        known = _choices(column.values)
        for row, text in zip(one.items, one.under(column.key), strict=True):
            name = normalise(text)
            if name in known or not says_something(text):
                continue
            cell = row.cells[one.columns[column.key]]
            guess = closest(name, list(known), 0.6)
            hint = f"did you mean {known[guess]}?" if guess else f"write one of {', '.join(column.values)}"
            fix = Fix((Edit(cell.start, cell.end, known[guess]),), safe=False) if guess else None
            yield Problem(
                *_span(cell),
                f'"{_shown(cell)}" under "{column.title}" is none of {", ".join(column.values)}',
                hint,
                section=spec,
                fix=fix,
            )


@lru_cache(maxsize=256)
def _choices(values: tuple[str, ...]) -> Mapping[str, str]:
    """The values of a column as they are compared, to the values as they are written."""
    return {normalise(value): value for value in values}


@rule("TAB204", concerns=with_type("money", "number", "percent"))
def cell_out_of_range(document: Document) -> Iterator[Problem]:
    """
    A number in a cell is smaller or larger than its column allows.

    ## Bad
    ```markdown
    ## Price

    | Id | Item | Quantity | Unit price | Amount |
    | --- | --- | --- | --- | --- |
    | PRC-001 | Repair | -1 | -1,200.00 | 1,200.00 |
    ```

    ## Good
    ```markdown
    ## Price

    | Id | Item | Quantity | Unit price | Amount |
    | --- | --- | --- | --- | --- |
    | PRC-001 | Repair | 1 | 1,200.00 | 1,200.00 |
    ```
    """
    for spec, column, one in document.typed:
        if column.min is None and column.max is None:
            continue
        for row, text in zip(one.items, one.under(column.key), strict=True):
            value = _amount(column.type, text, document.comma)
            if value is None:
                continue
            if column.min is not None and value < column.min:
                said = f"is too small: the least is {column.min:g}"
            elif column.max is not None and value > column.max:
                said = f"is too large: the most is {column.max:g}"
            else:
                continue
            yield Problem(
                *_span(row.cells[one.columns[column.key]]),
                f'{text} under "{column.title}" {said}',
                "correct the value",
                section=spec,
            )


@lru_cache(maxsize=2048)
def _amount(kind: str, text: str, comma: bool) -> Decimal | None:
    if not says_something(text):
        return None
    if kind == "money":
        return parse_money(text, comma)
    return parse_percent(text, comma) if kind == "percent" else parse_number(text, comma)


@rule("TAB301", concerns=with_check("same"))
def mixed_values(document: Document) -> Iterator[Problem]:
    """
    The cells of a column that has one value for all rows differ: two currencies in one price table.

    ## Bad
    ```markdown
    ## Price

    | Id | Item | Quantity | Unit price | Amount | Currency |
    | --- | --- | --- | --- | --- | --- |
    | PRC-001 | Repair | 1 | 1,000.00 | 1,000.00 | GBP |
    | PRC-002 | Parts | 1 | 200.00 | 200.00 | EUR |
    ```

    ## Good
    ```markdown
    ## Price

    | Id | Item | Quantity | Unit price | Amount | Currency |
    | --- | --- | --- | --- | --- | --- |
    | PRC-001 | Repair | 1 | 1,000.00 | 1,000.00 | GBP |
    | PRC-002 | Parts | 1 | 200.00 | 200.00 | GBP |
    ```
    """
    for spec, _, column, cells in _checked(document, "same"):
        values = [cell.text.casefold() for cell in cells]
        common = Counter(values).most_common(1)[0][0] if values else ""  # of two that stand as often, the first
        shown = cells[values.index(common)].text if values else ""
        for cell, value in zip(cells, values, strict=True):
            if value != common:
                yield Problem(
                    *_span(cell),
                    f'"{_shown(cell)}" under "{column.title}" differs from the other rows ({shown})',
                    f'one value holds for the whole column: write "{shown}", or change the others',
                    section=spec,
                )


@rule("TAB302", concerns=with_check("unique"))
def repeated_value(document: Document) -> Iterator[Problem]:
    """
    A value stands twice in a column where each may stand once.

    ## Bad
    ```markdown
    ## Sign-off

    | Role | Name | Date |
    | --- | --- | --- |
    | Customer | Ada Wong | 2026-03-02 |
    | Supplier | Jan Bakker | 2026-03-03 |
    | Customer | Ada Wong | 2026-03-04 |
    ```

    ## Good
    ```markdown
    ## Sign-off

    | Role | Name | Date |
    | --- | --- | --- |
    | Customer | Ada Wong | 2026-03-02 |
    | Supplier | Jan Bakker | 2026-03-03 |
    ```
    """
    for spec, _, column, cells in _checked(document, "unique"):
        first: dict[str, Cell] = {}
        for cell in cells:
            name = normalise(cell.text)
            if name in first:
                line, _ = document.reading.place(first[name].start)
                yield Problem(
                    *_span(cell),
                    f'"{_shown(cell)}" stands twice under "{column.title}", first on line {line}',
                    "keep one of the rows, or say how they differ",
                    section=spec,
                )
            else:
                first[name] = cell


@rule("TAB303", concerns=with_check("one-of"))
def several_alternatives(document: Document) -> Iterator[Problem]:
    """
    Of several cells of a row exactly one is to be filled, and none or more than one is.

    ## Bad
    ```markdown
    ## Options

    | Option | Chosen because | Rejected because |
    | --- | --- | --- |
    | Repair | cheaper | parts are rare |
    ```

    ## Good
    ```markdown
    ## Options

    | Option | Chosen because | Rejected because |
    | --- | --- | --- |
    | Repair | cheaper | |
    | Replace | | twice the price |
    ```
    """
    for spec, table, one in document.bound:
        for check in table.checks:
            if check.kind != "one-of" or any(key not in one.columns for key in check.columns):
                continue
            titles = " or ".join(f'"{table.columns[key].title}"' for key in check.columns)
            for row in one.items:
                cells = [
                    cell
                    for key in check.columns
                    if (cell := one.cell(row, table.columns[key])) and cell.text not in NOTHING
                ]
                if len(cells) > 1:
                    yield Problem(
                        *_span(cells[1]),
                        f"{_subject(row)}: more than one of {titles} is filled in",
                        "keep one of them",
                        section=spec,
                    )
                elif not cells and any(cell.text for cell in row.cells):
                    yield Problem(
                        row.start,
                        row.end,
                        f"{_subject(row)}: nothing stands under {titles}",
                        "fill in one of them",
                        section=spec,
                        demanded=Status.REVIEW,
                    )


@rule("TAB304", concerns=with_check("before"))
def reversed_dates(document: Document) -> Iterator[Problem]:
    """
    In a row that has two dates, the later one stands first: an end before its start.

    ## Bad
    ```markdown
    ## Timeline

    | Step | Start | End |
    | --- | --- | --- |
    | Repair | 2026-03-16 | 2026-03-12 |
    ```

    ## Good
    ```markdown
    ## Timeline

    | Step | Start | End |
    | --- | --- | --- |
    | Repair | 2026-03-12 | 2026-03-16 |
    ```
    """
    for spec, table, one in document.bound:
        for check in table.checks:
            if check.kind != "before":
                continue
            places = [one.columns[key] for key in check.columns if key in one.columns]
            for row in one.items:
                dated = [(at, day) for at in places if (day := parse_date(row.texts[at]))]
                for (earlier, start), (later, end) in pairwise(dated):
                    if end < start:
                        yield Problem(
                            *_span(row.cells[later]),
                            f"{_subject(row)}: {row.texts[later]} lies before {row.texts[earlier]}",
                            "correct one of the two dates",
                            section=spec,
                        )


def _checked(document: Document, kind: str) -> Iterator[tuple[SectionSpec, TableSpec, ColumnSpec, list[Cell]]]:
    """The filled cells of each column that a check of some kind names, all tables of the section together."""
    for spec, table, _ in document.tabled:
        for check in table.checks:
            if check.kind == kind:
                for key in check.columns:
                    column = table.columns[key]
                    cells = [
                        cell
                        for one in document.bound_tables(spec)
                        for row in one.items
                        if (cell := one.cell(row, column)) and filled(cell)
                    ]
                    yield spec, table, column, cells


def _shown(cell: Cell) -> str:
    return cell.text if len(cell.text) <= 40 else cell.text[:37] + "..."
