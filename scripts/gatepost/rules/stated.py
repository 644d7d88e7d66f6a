"""What a document states twice, in its fields, its tables and its prose: the price, the currency, the last day."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from typing import Final

from gatepost.document import Document
from gatepost.kinds import SectionSpec
from gatepost.model import Problem, Section, Status
from gatepost.patterns import pattern
from gatepost.rules import rule
from gatepost.values import parse_date, parse_money, says_something

_SIGNS: Final = {
    "\u20ac": frozenset(("EUR",)),
    "\u00a3": frozenset(("GBP", "GIP", "FKP", "SHP", "EGP", "LBP", "SYP", "SDG", "SSP")),
    "\u00a5": frozenset(("JPY", "CNY")),
    "\u20b9": frozenset(("INR",)),
    "z\u0142": frozenset(("PLN",)),
}
"""The currencies that a sign may mean. A dollar, a crown and a franc have too many countries to tell."""
_MARK: Final = pattern(r"\b[A-Z]{3}\b|[\u20ac\u00a3\u00a5\u20b9]|z\u0142")
_AMOUNT: Final = r"(?P<amount>(?:[A-Z]{3}\s?|[\u20ac\u00a3$\u00a5\u20b9]\s?)[0-9][0-9.,'\u2019\u00a0\u202f]*[0-9]|[0-9][0-9.,'\u2019\u00a0\u202f]*[0-9]\s?(?:[A-Z]{3}\b|[\u20ac\u00a3]))"
_PRICE: Final = pattern(
    r"\b(?:(?i:for|at|our|the|is|a)\s+)(?:(?i:fixed|total|overall|firm|all-in|capped)\s+)*"
    r"(?:(?i:price|total|sum)\s+(?i:is\s+|comes\s+to\s+|of\s+)?(?i:fixed\s+at\s+)?(?i:of\s+|at\s+)?)" + _AMOUNT
)
"""Words that say what the whole costs, with the amount right behind them."""
_PRICED: Final = ("price", "total", "sum")
"""Of which they have one: looking for it costs a hundredth of what the search by a pattern does."""
_NOT_THE_WHOLE: Final = pattern(
    r"\s*+(?:(?i:per|each|an?|every|/)\s*\w|(?:(?i:a|per)\s*+)?(?:month|year|day|piece|unit)|[(,]?\s*(?i:with|incl(?:uding|\.)?|plus)\s+(?i:vat|tax))"
)
"""What, right behind an amount, says that it is the price of a part, or one with the tax."""
_SENTENCE: Final = pattern(r"(?<=[.!?])\s+(?=[A-Z])|\n\s*\n")
_ELSE: Final = pattern(
    r"(?i)\b(?:today|now|last year|formerly|instead of|rather than|compared|would|about|roughly|around|estimated|budget|options?|saves?|saving)\b"
)
"""A sentence with one of these speaks of another price than the one of the offer, or of it in round figures."""
_DATE: Final = r"(?:[0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{1,2}(?:st|nd|rd|th)?\s+[A-Z][a-z]+\.?,?\s+[0-9]{4}|[A-Z][a-z]+\.?\s+[0-9]{1,2}(?:st|nd|rd|th)?,?\s+[0-9]{4})"
_ANY_DATE: Final = pattern(_DATE)
_UNTIL: Final = pattern(rf"(?i:until|till|through|up\s+to|to|by|before|on)\s+(?i:and\s+including\s+)?(?P<day>{_DATE})")


@rule("SUM104")
def other_currency(document: Document) -> Iterator[Problem]:
    """
    An amount bears another currency than the field `currency` names. However many do, it is one finding.

    Asked of fields and cells that hold money. A dollar, a crown and a franc are passed over: the sign does not say whose.

    ## Bad
    ```markdown
    <!-- proposal.md -->
    ---
    currency: GBP
    ---

    ## Price

    | Id | Item | Pays for | Quantity | Unit price | Amount |
    | --- | --- | --- | --- | --- | --- |
    | PRC-001 | Repair | DEL-001 | 1 | \u20ac 900.00 | \u20ac 900.00 |
    ```

    ## Good
    ```markdown
    <!-- proposal.md -->
    ---
    currency: GBP
    ---

    ## Price

    | Id | Item | Pays for | Quantity | Unit price | Amount |
    | --- | --- | --- | --- | --- | --- |
    | PRC-001 | Repair | DEL-001 | 1 | \u00a3 900.00 | GBP 900.00 |
    ```
    """
    currency = document.values.get("currency", "")
    if len(currency) != 3 or not currency.isupper():
        return
    found = [one for one in _moneys(document) if _other(one[2], currency)]
    if found:
        start, end, text, spec, field = found[0]
        more = (
            f", and so are {len(found) - 1} more amounts" if len(found) > 2 else ", and so is 1 more" * (len(found) > 1)
        )
        yield Problem(
            start,
            end,
            f'"{text}" is in another currency than the field "currency" ({currency}){more}',
            "write every amount in the currency of the offer, or correct the field",
            section=spec,
            field=field,
        )


def _moneys(document: Document) -> Iterator[tuple[int, int, str, SectionSpec | None, str | None]]:
    """The money of fields and cells that bears a currency: where it stands, and what it says."""
    for name, spec in document.kind.fields.items():
        field = document.fields.get(name)
        if spec.type == "money" and field is not None and not _plain(field.value):
            yield field.value_start, field.end, field.value, None, name
    for section, column, one in document.typed:
        if column.type == "money":
            for row, text in zip(one.items, one.under(column.key), strict=True):
                if not _plain(text) and says_something(text):
                    cell = row.cells[one.columns[column.key]]
                    yield cell.start, cell.end, text, section, None


def _plain(text: str) -> bool:
    """Whether an amount has nothing but a number, as most have."""
    return text[:1].isdigit() and text[-1:].isdigit()


def _other(text: str, currency: str) -> bool:
    mark = _MARK.search(text)
    if mark is None or parse_money(text) is None:
        return False
    return currency not in _SIGNS.get(mark[0], (mark[0],))


@rule("SUM105", demanded=Status.REVIEW)
def price_in_prose(document: Document) -> Iterator[Problem]:
    """
    The summary names a price that stands nowhere else in the document: the prose was not changed with the table.

    Asked of sentences such as "for a fixed price of GBP 96,000", in a document with a total. An amount that equals the
    total or any other amount of a table is right; so is a rounded one, a price with tax or by the month, and a sentence
    that compares.

    ## Bad
    ```markdown
    <!-- proposal.md -->
    ---
    currency: GBP
    total: "69,000.00"
    ---

    ## Summary

    The boilers are repaired by March, for a fixed price of GBP 96,000.
    ```

    ## Good
    ```markdown
    <!-- proposal.md -->
    ---
    currency: GBP
    total: "69,000.00"
    ---

    ## Summary

    The boilers are repaired by March, for a fixed price of GBP 69,000. That is less than the price of GBP 96,000 that
    you would pay for new ones.
    ```
    """
    total = parse_money(document.values.get("total", ""), document.comma)
    section, spec = document.by_key.get("summary"), document.kind.by_key.get("summary")
    if total is None or section is None or spec is None:
        return
    for start, sentence in _sentences(document, section):
        match = _PRICE.search(sentence)
        if match is None or _ELSE.search(sentence) or _NOT_THE_WHOLE.match(sentence, match.end("amount")):
            continue
        said = parse_money(match["amount"], document.comma)
        if said is not None and not any(_equals(said, one) for one in _amounts(document)):
            yield Problem(
                start + match.start("amount"),
                start + match.end("amount"),
                f'the summary names a price of {match["amount"]}, and the field "total" says {document.values["total"]}',
                "correct the one that is wrong",
                section=spec,
            )


def _sentences(document: Document, section: Section) -> Iterator[tuple[int, str]]:
    for unit in document.units(section):
        if unit.kind not in ("paragraph", "item"):
            continue
        text, at = document.text[unit.start : unit.end], 0
        words = unit.text.lower()
        if not any(word in words for word in _PRICED) or not any(map(str.isdigit, words)):
            continue
        for gap in _SENTENCE.finditer(text):
            yield unit.start + at, text[at : gap.start()]
            at = gap.end()
        yield unit.start + at, text[at:]


def _amounts(document: Document) -> Iterator[Decimal]:
    """Every amount of the fields and tables of a document."""
    for name, field in document.fields.items():
        spec = document.kind.fields.get(name)
        if spec is not None and spec.type == "money" and (one := parse_money(field.value, document.comma)) is not None:
            yield one
    for _, _, table in document.bound:
        for row in (*table.rows, *table.totals):
            for text in row.texts:
                if (one := parse_money(text, document.comma)) is not None:
                    yield one


def _equals(said: Decimal, other: Decimal) -> bool:
    """Whether an amount is another one, perhaps without its cents."""
    return said == other or (said == said.to_integral_value() and abs(said - other) < 1)


@rule("DOC209", demanded=Status.REVIEW)
def other_validity(document: Document) -> Iterator[Problem]:
    """
    The section on validity names another last day than the field `valid-until`.

    Asked where the section says until, by or to a date. When one of its dates is that of the field, nothing is said: the
    others are of something else.

    ## Bad
    ```markdown
    <!-- proposal.md -->
    ---
    valid-until: 2026-03-31
    ---

    ## Validity

    This proposal may be accepted in writing until 30 April 2026.
    ```

    ## Good
    ```markdown
    <!-- proposal.md -->
    ---
    valid-until: 2026-03-31
    ---

    ## Validity

    This proposal may be accepted in writing until 31 March 2026. After 1 March all dates move.
    ```
    """
    field, section = document.fields.get("valid-until"), document.by_key.get("validity")
    last = parse_date(field.value) if field is not None else None
    issued = parse_date(document.values.get("date", ""))
    if field is None or last is None or section is None or (issued is not None and last < issued):
        return
    for unit in document.units(section):
        text = document.text[unit.start : unit.end]
        if unit.kind in ("code", "html") or any(parse_date(one[0]) == last for one in _ANY_DATE.finditer(text)):
            return
    for unit in document.units(section):
        match = _UNTIL.search(document.text, unit.start, unit.end)
        if match is not None and parse_date(match["day"]) is not None:
            yield Problem(
                match.start("day"),
                match.end("day"),
                f'"{section.title}" names {match["day"]}, and the field "valid-until" says {field.value}',
                "correct the one that is wrong",
                section=document.kind.by_key["validity"],
                field="valid-until",
            )
            return


@rule("TAB305", demanded=Status.REVIEW)
def due_after_the_end(document: Document) -> Iterator[Problem]:
    """
    A deliverable is due after the work has ended: after the field `project-end` or, without it, after the last milestone.

    The milestones count when each of them has its date. However many deliverables are late, it is one finding.

    ## Bad
    ```markdown
    <!-- proposal.md -->
    ## Deliverables

    | Id | Deliverable | Covers | Acceptance criterion | Due |
    | --- | --- | --- | --- | --- |
    | DEL-001 | Boiler repaired | REQ-001 | 21 degrees in 2 hours | 2026-04-20 |

    ## Timeline

    | Milestone | Work starts | Reached by | Deliverables |
    | --- | --- | --- | --- |
    | House 4 is warm | 2026-03-02 | 2026-03-20 | DEL-001 |
    ```

    ## Good
    ```markdown
    <!-- proposal.md -->
    ## Deliverables

    | Id | Deliverable | Covers | Acceptance criterion | Due |
    | --- | --- | --- | --- | --- |
    | DEL-001 | Boiler repaired | REQ-001 | 21 degrees in 2 hours | 2026-03-20 |

    ## Timeline

    | Milestone | Work starts | Reached by | Deliverables |
    | --- | --- | --- | --- |
    | House 4 is warm | 2026-03-02 | 20 March 2026 | DEL-001 |
    ```
    """
    due = [
        (row, one.columns["due"], name, spec)
        for spec, table, one in document.bound
        if table.item == "DEL" and "due" in one.columns
        for row, name in zip(one.items, one.under(next(iter(table.columns))), strict=False)
    ]
    ended = _ended(document) if due else None
    if ended is None:
        return
    end, words = ended
    late = [
        (row.cells[at], name, spec)
        for row, at, name, spec in due
        if (day := parse_date(row.texts[at])) is not None and day > end
    ]
    if late:
        cell, name, spec = late[0]
        more = f", and {len(late) - 1} more are late" if len(late) > 2 else ", and 1 more is late" * (len(late) > 1)
        yield Problem(
            cell.start,
            cell.end,
            f"{name} is due on {cell.text}, after {words}{more}",
            "correct the day that is wrong",
            section=spec,
        )


def _ended(document: Document) -> tuple[date, str] | None:
    """The last day of the work as the document states it, and how it is called."""
    field = document.fields.get("project-end")
    day = parse_date(field.value) if field is not None else None
    if field is not None:
        began = parse_date(document.values.get("project-start", ""))
        if day is None or (began is not None and day < began):
            return None  # which another rule says
        return day, f'the end of the project ("project-end": {field.value})'
    days: list[tuple[date, str]] = []
    for _, _, one in document.bound:
        if {"milestone", "reached-by"} <= one.columns.keys():
            for row in one.rows:
                text = one.text(row, "reached-by") or ""
                reached = parse_date(text)
                if reached is None:
                    return None
                days.append((reached, text))
    return (max(days)[0], f"the last milestone ({max(days)[1]})") if days else None
