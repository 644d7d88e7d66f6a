"""SUM: the arithmetic of a document's own tables."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import ROUND_HALF_UP, Context, Decimal
from functools import lru_cache
from itertools import pairwise
from typing import Final

from gatepost.document import Document
from gatepost.kinds import SectionSpec, TableCheck, TableSpec
from gatepost.kinds.plans import with_check
from gatepost.model import BoundTable, Edit, Fix, Problem, Row
from gatepost.rules import rule
from gatepost.rules.tables import filled
from gatepost.values import FREE, format_amount, parse_money, parse_number, parse_percent, says_something

_CENT: Final = Decimal("0.01")
_WIDE: Final = Context(prec=400)
"""Room for the longest numbers that a cell may hold: what a stranger writes must not end in an error."""


def _cents(amount: Decimal) -> Decimal:
    return amount.quantize(_CENT, ROUND_HALF_UP, _WIDE)


@lru_cache(maxsize=2048)  # the parts of a sum are the factors of a product
def amount(kind: str, text: str | None, comma: bool) -> Decimal | None:
    """The number in a cell of a column of a kind, or None where there is none to reckon with."""
    if text is None or not says_something(text):
        return None
    if kind == "percent":
        value = parse_percent(text, comma)
        return None if value is None else value / 100
    return parse_money(text, comma) if kind == "money" else parse_number(text, comma)


@rule("SUM101", concerns=with_check("product"))
def wrong_product(document: Document) -> Iterator[Problem]:
    """
    In a row, the factors do not give the product: quantity times unit price is not the amount.

    Amounts are compared to the cent.

    ## Bad
    ```markdown
    ## Price

    | Id | Item | Quantity | Unit price | Amount |
    | --- | --- | --- | --- | --- |
    | PRC-001 | Repair | 2 | 600.00 | 1,300.00 |
    ```

    ## Good
    ```markdown
    ## Price

    | Id | Item | Quantity | Unit price | Amount |
    | --- | --- | --- | --- | --- |
    | PRC-001 | Repair | 2 | 600.00 | 1,200.00 |
    ```
    """
    for spec, table, one in document.bound:
        for check in table.checks:
            if check.kind == "product":
                for row in one.items:
                    yield from _product(document, spec, table, check, one, row)


def _product(
    document: Document, spec: SectionSpec, table: TableSpec, check: TableCheck, one: BoundTable, row: Row
) -> Iterator[Problem]:
    target, comma = table.columns[str(check.target)], document.comma
    at = one.columns.get(target.key)
    text = row.texts[at] if at is not None else None
    said = amount(target.type, text, comma)
    if said is None or text is None or text.casefold() in FREE:
        return
    product = Decimal(1)
    for key in check.columns:
        factor = amount(table.columns[key].type, one.text(row, key), comma)
        if factor is None:
            return
        product *= factor
    if product == said or (right := _cents(product)) == _cents(said):
        return
    cell = row.cells[one.columns[target.key]]
    factors = " x ".join(row.texts[one.columns[key]] for key in check.columns)
    correct = format_amount(right, text, comma)
    yield Problem(
        cell.start,
        cell.end,
        f"{row.texts[0] or 'a row'}: {factors} is {correct}, not {text}",
        "correct the amount or its factors",
        section=spec,
        fix=Fix((Edit(cell.start, cell.end, correct),), safe=False),
    )


@rule("SUM102", concerns=with_check("sum"))
def wrong_sum(document: Document) -> Iterator[Problem]:
    """
    The rows of a table do not add up to its total row, or to the field that states the total.

    While a cell of the column is open, nothing is added up.

    ## Bad
    ```markdown
    ## Price

    | Id | Item | Quantity | Unit price | Amount |
    | --- | --- | --- | --- | --- |
    | PRC-001 | Repair | 1 | 1,000.00 | 1,000.00 |
    | PRC-002 | Parts | 1 | 200.00 | 200.00 |
    | | Total | | | 1,300.00 |
    ```

    ## Good
    ```markdown
    ## Price

    | Id | Item | Quantity | Unit price | Amount |
    | --- | --- | --- | --- | --- |
    | PRC-001 | Repair | 1 | 1,000.00 | 1,000.00 |
    | PRC-002 | Parts | 1 | 200.00 | 200.00 |
    | | Total | | | 1,200.00 |
    ```
    """
    against: dict[str, list[Problem]] = {}
    for spec, table, _ in document.tabled:
        summed: set[str] = set()  # a column that does not add up is one finding, whatever it is compared with
        for check in table.checks:
            key = check.columns[0]
            if check.kind != "sum" or key in summed:
                continue
            wrong = list(_sum(document, spec, table, check))
            if wrong and _has_wrong_product(document, spec, table, key):
                continue
            for problem in wrong:
                summed.add(key)
                if problem.field is None:
                    yield problem
                else:
                    against.setdefault(problem.field, []).append(problem)
    for name, problems in against.items():
        yield from problems if len(problems) == 1 else [_wrong_field(document, name, problems)]


def _wrong_field(document: Document, name: str, problems: list[Problem]) -> Problem:
    """Several tables disagree with a field: it is likelier that the field is wrong."""
    field = document.fields[name]
    titles = " and ".join(f'"{problem.section.title}"' for problem in problems if problem.section)
    return Problem(
        field.value_start,
        field.end,
        f'the field "{name}" says {field.value}, and the tables of {titles} do not add up to it',
        f'correct "{name}"; {problems[0].message.partition(";")[0]}',
        field=name,
    )


def _has_wrong_product(document: Document, spec: SectionSpec, table: TableSpec, key: str) -> bool:
    """Whether an amount of the column is wrong already: then its sum is, and that is no news."""
    return any(
        True
        for check in table.checks
        if check.kind == "product" and check.target == key
        for one in document.bound_tables(spec)
        for row in one.items
        for _ in _product(document, spec, table, check, one, row)
    )


def _sum(document: Document, spec: SectionSpec, table: TableSpec, check: TableCheck) -> Iterator[Problem]:
    column = table.columns[check.columns[0]]
    ones = [one for one in document.bound_tables(spec) if column.key in one.columns]
    amounts = [amount(column.type, text, document.comma) for one in ones for text in one.under(column.key)]
    numbers = [number for number in amounts if number is not None]
    if not numbers or len(numbers) < sum(len(one.rows) for one in ones):
        return
    total = sum(numbers, Decimal(0))
    if check.target == "total-row":
        for one in ones:
            for row in one.totals[-1:]:
                said = amount(column.type, one.text(row, column.key), document.comma)
                if said is not None and said != total and _cents(said) != _cents(total):
                    cell = row.cells[one.columns[column.key]]
                    correct = format_amount(total, cell.text, document.comma)
                    yield Problem(
                        cell.start,
                        cell.end,
                        f'the rows under "{column.title}" add up to {correct}, not {cell.text}',
                        "correct the total or the row that is wrong",
                        section=spec,
                        fix=Fix((Edit(cell.start, cell.end, correct),), safe=False),
                    )
        return
    name = str(check.target).removeprefix("field:")
    field = document.fields.get(name)
    said = parse_money(field.value, document.comma) if field else None
    if field is None or said is None or _cents(said) == _cents(total):
        return
    correct = format_amount(total, field.value, document.comma)
    last = [row.cells[one.columns[column.key]] for one in ones for row in one.items[-1:]]
    sums = [found for one in ones for row in one.totals[-1:] if (found := one.cell(row, column)) and filled(found)]
    place = (sums or last)[-1]
    yield Problem(
        place.start,
        place.end,
        f'the rows under "{column.title}" add up to {correct}; the field "{name}" says {field.value}',
        f'correct the table or the field "{name}"',
        section=spec,
        field=name,
    )


@rule("SUM103", concerns=with_check("ascending"))
def descending_values(document: Document) -> Iterator[Problem]:
    """
    Values that rise from column to column fall: an optimistic estimate above the likely one.

    ## Bad
    ```markdown
    ## Estimate

    | Work | Optimistic | Likely | Pessimistic |
    | --- | --- | --- | --- |
    | Repair | 3 | 2 | 5 |
    ```

    ## Good
    ```markdown
    ## Estimate

    | Work | Optimistic | Likely | Pessimistic |
    | --- | --- | --- | --- |
    | Repair | 1 | 2 | 5 |
    ```
    """
    for spec, table, one in document.bound:
        for check in table.checks:
            if check.kind != "ascending":
                continue
            for row in one.items:
                known = [
                    (key, number)
                    for key in check.columns
                    if (number := amount(table.columns[key].type, one.text(row, key), document.comma)) is not None
                ]
                for (first, low), (second, high) in pairwise(known):
                    if high < low:
                        cell = row.cells[one.columns[second]]
                        yield Problem(
                            cell.start,
                            cell.end,
                            f'{row.texts[0]}: "{table.columns[second].title}" ({cell.text}) is less than "{table.columns[first].title}"',
                            "put the values in rising order",
                            section=spec,
                        )
                        break
