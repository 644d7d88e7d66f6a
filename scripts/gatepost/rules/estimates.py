"""EST: three-point estimates, and what becomes of them in cost, contingency, margin and price.

The rules go by columns, not by sections: a table with the columns `optimistic`, `most-likely` and `pessimistic` is an
estimate, one with `line`, `amount` and `share-of-price` the way from cost to price.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import ROUND_HALF_UP, Context, Decimal
from typing import Final

from gatepost.deal import Deal
from gatepost.document import Document
from gatepost.kinds import SectionSpec
from gatepost.kinds.plans import with_columns
from gatepost.model import BoundTable, Cell, Edit, Fix, Problem, Row, Status
from gatepost.names import normalise
from gatepost.rules import rule
from gatepost.rules.deals import Placed
from gatepost.rules.signoffs import early, signatures
from gatepost.rules.tables import filled
from gatepost.states import State
from gatepost.tuples import NamedTuple
from gatepost.values import bare, format_amount, ids_in, numbered, parse_date, parse_money, parse_number, parse_percent

_POINTS: Final = ("optimistic", "most-likely", "pessimistic")
_WIDE: Final = Context(prec=60)
_CENT: Final = Decimal("0.01")
_ESTIMATED: Final = with_columns(*_POINTS)
_PARTS_OF_PRICE: Final = {"line", "amount", "share-of-price"}
_PRICED: Final = with_columns(*_PARTS_OF_PRICE)


class Estimate(NamedTuple):
    """A row of an estimate whose three points are numbers."""

    spec: SectionSpec
    bound: BoundTable
    row: Row
    points: tuple[Decimal, Decimal, Decimal]
    """Optimistic, most likely, pessimistic."""

    def cell(self, key: str) -> Cell:
        return self.row.cells[self.bound.columns[key]]

    @property
    def subject(self) -> str:
        """What is estimated."""
        words = " ".join(self.cell(key).text for key in ("deliverable", "work") if key in self.bound.columns)
        return words or self.row.texts[0]

    @property
    def expected(self) -> Decimal:
        """The PERT mean: (O + 4 M + P) / 6."""
        low, likely, high = self.points
        return _WIDE.divide(low + 4 * likely + high, Decimal(6))

    @property
    def variance(self) -> Decimal:
        """The square of (P - O) / 6. Variances add up, deviations do not."""
        return _WIDE.power(_WIDE.divide(self.points[2] - self.points[0], Decimal(6)), 2)


def _tables(document: Document) -> Iterator[tuple[SectionSpec, BoundTable]]:
    for spec, table, one in document.bound:
        if set(_POINTS) <= table.columns.keys() and set(_POINTS) <= one.columns.keys():
            yield spec, one


def estimates(document: Document) -> list[Estimate]:
    """The rows of a document's estimates that can be reckoned with."""
    found: list[Estimate] = []
    for spec, one in _tables(document):
        for row in one.items:
            points = [parse_number(row.texts[one.columns[key]], document.comma) for key in _POINTS]
            low, likely, high = points
            if low is not None and likely is not None and high is not None:
                found.append(Estimate(spec, one, row, (low, likely, high)))
    return found


@rule("EST101", concerns=_ESTIMATED)
def descending_estimate(document: Document) -> Iterator[Problem]:
    """
    An optimistic value above the most likely one, or that above the pessimistic one.

    ## Bad
    ```markdown
    <!-- scope.md -->
    ## Estimates

    | Deliverable | Work | Optimistic | Most likely | Pessimistic | Unit | Estimator | Basis |
    | --- | --- | --- | --- | --- | --- | --- | --- |
    | DEL-001 | Repair | 3 | 2 | 5 | day | Jan Bakker | Two boilers in 2025 |
    ```

    ## Good
    ```markdown
    <!-- scope.md -->
    ## Estimates

    | Deliverable | Work | Optimistic | Most likely | Pessimistic | Unit | Estimator | Basis |
    | --- | --- | --- | --- | --- | --- | --- | --- |
    | DEL-001 | Repair | 1 | 2 | 5 | day | Jan Bakker | Two boilers in 2025 |
    ```
    """
    for one in estimates(document):
        low, likely, high = one.points
        if likely < low or high < likely:
            key, than = ("most-likely", "optimistic") if likely < low else ("pessimistic", "most likely")
            cell = one.cell(key)
            yield Problem(
                cell.start,
                cell.end,
                f"{one.subject}: the {key.replace('-', ' ')} value ({cell.text}) is less than the {than} one",
                "ask the estimator again, and put the three values in rising order",
                section=one.spec,
            )


@rule("EST102", demanded=Status.REVIEW, concerns=_ESTIMATED)
def narrow_estimate(document: Document) -> Iterator[Problem]:
    """
    Three points so close together that they are one: nobody thought about what could go wrong.

    The spread is (pessimistic - optimistic) / most likely. It has to be 20 % at least; `thresholds.spread` in
    `gatepost.toml` says otherwise. The figure is ours.

    ## Bad
    ```markdown
    <!-- scope.md -->
    ## Estimates

    | Deliverable | Work | Optimistic | Most likely | Pessimistic | Unit | Estimator | Basis |
    | --- | --- | --- | --- | --- | --- | --- | --- |
    | DEL-001 | Repair | 10 | 10 | 11 | day | Jan Bakker | Two boilers in 2025 |
    ```

    ## Good
    ```markdown
    <!-- scope.md -->
    ## Estimates

    | Deliverable | Work | Optimistic | Most likely | Pessimistic | Unit | Estimator | Basis |
    | --- | --- | --- | --- | --- | --- | --- | --- |
    | DEL-001 | Repair | 8 | 10 | 15 | day | Jan Bakker | Two boilers in 2025 |
    ```
    """
    least = document.settings.spread
    for one in estimates(document):
        low, likely, high = one.points
        if low <= likely <= high and likely > 0 and high - low < least * likely:
            start, end = one.cell("optimistic").start, one.cell("pessimistic").end
            yield Problem(
                min(start, end - 1),
                max(start + 1, end),
                f"{one.subject}: {low} to {high} is a spread of {_percent((high - low) / likely)}, less than {_percent(least)}",
                "ask the estimator what would have to go wrong, and what it would take then",
                section=one.spec,
            )


@rule("EST103", demanded=Status.REVIEW, concerns=_ESTIMATED)
def mixed_units(document: Document) -> Iterator[Problem]:
    """
    An estimate in several units: days and hours do not add up.

    ## Bad
    ```markdown
    <!-- scope.md -->
    ## Estimates

    | Deliverable | Work | Optimistic | Most likely | Pessimistic | Unit | Estimator | Basis |
    | --- | --- | --- | --- | --- | --- | --- | --- |
    | DEL-001 | Repair | 1 | 2 | 5 | day | Jan Bakker | Two boilers in 2025 |
    | DEL-001 | Trial | 2 | 4 | 6 | hour | Jan Bakker | Two boilers in 2025 |
    ```

    ## Good
    ```markdown
    <!-- scope.md -->
    ## Estimates

    | Deliverable | Work | Optimistic | Most likely | Pessimistic | Unit | Estimator | Basis |
    | --- | --- | --- | --- | --- | --- | --- | --- |
    | DEL-001 | Repair | 1 | 2 | 5 | day | Jan Bakker | Two boilers in 2025 |
    | DEL-001 | Trial | 0.25 | 0.5 | 0.75 | days | Jan Bakker | Two boilers in 2025 |
    ```
    """
    rows = [one for one in estimates(document) if "unit" in one.bound.columns and filled(one.cell("unit"))]
    if rows:
        first = _unit(rows[0].cell("unit"))
        for one in rows[1:]:
            cell = one.cell("unit")
            if _unit(cell) != first:
                yield Problem(
                    cell.start,
                    cell.end,
                    f'{one.subject} is estimated in "{cell.text}", the lines above in "{rows[0].cell("unit").text}"',
                    "use one unit for the whole estimate",
                    section=one.spec,
                )
                return  # one unit too many, however often it stands there


def _unit(cell: Cell) -> str:
    return normalise(cell.text).rstrip("s")


@rule("EST104", demanded=Status.REVIEW, concerns=_ESTIMATED)
def seller_estimates(document: Document) -> Iterator[Problem]:
    """
    The one who sells the work estimated it. The estimate belongs to those who will do it.

    The people who do the work have a bias of their own, so it is read by somebody else as well: see EST106.

    ## Bad
    ```markdown
    <!-- scope.md -->
    ---
    account-manager: Owen Fairley
    ---

    ## Estimates

    | Deliverable | Work | Optimistic | Most likely | Pessimistic | Unit | Estimator | Basis |
    | --- | --- | --- | --- | --- | --- | --- | --- |
    | DEL-001 | Repair | 1 | 2 | 5 | day | Owen Fairley | Two boilers in 2025 |
    ```

    ## Good
    ```markdown
    <!-- scope.md -->
    ---
    account-manager: Owen Fairley
    ---

    ## Estimates

    | Deliverable | Work | Optimistic | Most likely | Pessimistic | Unit | Estimator | Basis |
    | --- | --- | --- | --- | --- | --- | --- | --- |
    | DEL-001 | Repair | 1 | 2 | 5 | day | Jan Bakker | Two boilers in 2025 |
    ```
    """
    seller = normalise(bare(document.values.get("account-manager", "")))
    if not seller:
        return
    for spec, one in _tables(document):
        if "estimator" in one.columns:
            for row in one.items:
                cell = row.cells[one.columns["estimator"]]
                if normalise(bare(cell.text)) == seller:
                    yield Problem(
                        cell.start,
                        cell.end,
                        f"{cell.text} sells this work and estimated it",
                        "have it estimated by the people who will do it",
                        section=spec,
                        owner="Delivery Manager",
                    )
                    return  # the same person in ten rows is one cause


@rule("EST105", concerns=_ESTIMATED)
def wrong_expected_effort(document: Document) -> Iterator[Problem]:
    """
    The summary of an estimate does not follow from its lines.

    The expected effort is the sum of (O + 4 M + P) / 6. The standard deviation is the root of the sum of the squares of
    (P - O) / 6: variances add up, deviations do not. Compared as finely as the summary is written.

    ## Bad
    ```markdown
    <!-- scope.md -->
    ## Estimates

    | Deliverable | Work | Optimistic | Most likely | Pessimistic | Unit | Estimator | Basis |
    | --- | --- | --- | --- | --- | --- | --- | --- |
    | DEL-001 | Repair | 1 | 2 | 9 | day | Jan Bakker | Two boilers in 2025 |

    ## Estimate summary

    | Figure | Value | Unit |
    | --- | --- | --- |
    | Expected effort | 2.0 | day |
    | Standard deviation | 1.3 | day |
    ```

    ## Good
    ```markdown
    <!-- scope.md -->
    ## Estimates

    | Deliverable | Work | Optimistic | Most likely | Pessimistic | Unit | Estimator | Basis |
    | --- | --- | --- | --- | --- | --- | --- | --- |
    | DEL-001 | Repair | 1 | 2 | 9 | day | Jan Bakker | Two boilers in 2025 |

    ## Estimate summary

    | Figure | Value | Unit |
    | --- | --- | --- |
    | Expected effort | 3.0 | day |
    | Standard deviation | 1.3 | day |
    ```
    """
    lines = estimates(document)
    if not lines or len(lines) < sum(len(one.rows) for _, one in _tables(document)):
        return
    if any(not one.points[0] <= one.points[1] <= one.points[2] for one in lines):
        return  # a line is wrong already: that its sum is wrong is no news
    right = {
        "expected effort": sum((one.expected for one in lines), Decimal(0)),
        "standard deviation": _WIDE.sqrt(sum((one.variance for one in lines), Decimal(0))),
    }
    for spec, table, one in document.bound:
        if not {"figure", "value"} <= one.columns.keys() or "figure" not in table.each:
            continue
        for row in one.items:
            cell = row.cells[one.columns["value"]]
            wanted = right.get(normalise(row.texts[one.columns["figure"]]))
            said = parse_number(cell.text, document.comma)
            if wanted is None or said is None:
                continue
            correct = wanted.quantize(Decimal(1).scaleb(_exponent(said)), ROUND_HALF_UP, _WIDE)
            if correct != said:
                shown = format_amount(correct, cell.text, document.comma)
                yield Problem(
                    cell.start,
                    cell.end,
                    f"{row.texts[one.columns['figure']]}: the lines of the estimate give {shown}, not {cell.text}",
                    "correct the summary or the line that is wrong",
                    section=spec,
                    fix=Fix((Edit(cell.start, cell.end, shown),), safe=False),
                )


def _exponent(number: Decimal) -> int:
    exponent = number.as_tuple().exponent
    return exponent if isinstance(exponent, int) else 0


@rule("EST106", demanded=Status.REVIEW, concerns=with_columns("reviewer"))
def review_owed(document: Document) -> Iterator[Problem]:
    """
    An estimate of this size is read by somebody who neither sells nor made it, and nobody has read it.

    Owed from a price of 50,000 on, whatever the currency: GitLab's published rule asks for it above USD 50,000.
    `thresholds.review-from` says otherwise, `thresholds.second-review-from` asks for two reviewers.

    ## Bad
    ```markdown
    <!-- scope.md -->
    ---
    engagement: services
    total: "80,000.00"
    ---

    ## Peer review

    Not applicable: there was no time for it.
    ```

    ## Good
    ```markdown
    <!-- scope.md -->
    ---
    engagement: services
    total: "12,000.00"
    ---

    ## Peer review

    Not applicable: the price is below the one from which we review.
    ```
    """
    total = parse_money(document.values.get("total", ""), document.comma)
    for spec, section in document.present:
        if total is None or spec.table is None or "reviewer" not in spec.table.columns:
            continue
        state = document.state(spec)
        settings = document.settings
        readers = {
            normalise(bare(row.texts[one.columns["reviewer"]]))
            for one in document.bound_tables(spec)
            if "reviewer" in one.columns
            for row in one.items
            if filled(row.cells[one.columns["reviewer"]])
        }
        second = settings.second_review_from
        if state is State.ABSENT and total >= settings.review_from:
            said = f"at a price of {document.values['total']} somebody else has to read the estimate"
        elif state is State.FILLED and readers and second is not None and total >= second and len(readers) < 2:
            said = f"at a price of {document.values['total']} two people read the estimate, and one did"
        else:
            continue
        yield Problem(
            section.title_start,
            section.title_start + len(section.title),
            said,
            "have it reviewed by a person who neither sells nor estimated, and write down what was found",
            section=spec,
        )


@rule("EST107", demanded=Status.REVIEW, concerns=_ESTIMATED)
def unestimated_deliverable(document: Document) -> Iterator[Problem]:
    """
    A deliverable of the scope has no line in the estimate: nobody has said what it takes.

    ## Bad
    ```markdown
    <!-- scope.md -->
    ## Deliverables

    | Id | Deliverable | Covers | Acceptance criterion | Due |
    | --- | --- | --- | --- | --- |
    | DEL-001 | Boiler repaired | REQ-001 | 21 degrees in 2 hours | 2026-03-20 |
    | DEL-002 | Log book | REQ-002 | 1 book with all entries | 2026-03-20 |

    ## Estimates

    | Deliverable | Work | Optimistic | Most likely | Pessimistic | Unit | Estimator | Basis |
    | --- | --- | --- | --- | --- | --- | --- | --- |
    | DEL-001 | Repair | 1 | 2 | 5 | day | Jan Bakker | Two boilers in 2025 |
    ```

    ## Good
    ```markdown
    <!-- scope.md -->
    ## Deliverables

    | Id | Deliverable | Covers | Acceptance criterion | Due |
    | --- | --- | --- | --- | --- |
    | DEL-001 | Boiler repaired | REQ-001 | 21 degrees in 2 hours | 2026-03-20 |
    | DEL-002 | Log book | REQ-002 | 1 book with all entries | 2026-03-20 |

    ## Estimates

    | Deliverable | Work | Optimistic | Most likely | Pessimistic | Unit | Estimator | Basis |
    | --- | --- | --- | --- | --- | --- | --- | --- |
    | DEL-001, DEL-002 | Repair, with the book | 1 | 2 | 5 | day | Jan Bakker | Two boilers in 2025 |
    ```
    """
    named: set[tuple[str, int]] = set()
    holders = [(spec, one) for spec, one in _tables(document) if "deliverable" in one.columns]
    for _, one in holders:
        for row in one.rows:
            if len(row.texts) <= one.columns["deliverable"] or not filled(row.cells[one.columns["deliverable"]]):
                return  # still open, which another rule says
            named.update(numbered(name) for name, _ in ids_in(row.texts[one.columns["deliverable"]]))
    if not holders or not named:
        return
    for item in document.items:
        if item.id.startswith("DEL-") and item.row is not None and numbered(item.id) not in named:
            spec = holders[0][0]
            yield Problem(
                item.start,
                item.end,
                f'{item.id} has no line under "{spec.title}"',
                "have it estimated by whoever will make it",
                section=spec,
            )


# --- from cost to price


class Price(NamedTuple):
    """The way from cost to price: the cells of amount and share of each line, by the line's name in small letters."""

    spec: SectionSpec
    amounts: dict[str, Cell]
    shares: dict[str, Cell]
    comma: bool

    def amount(self, line: str) -> Decimal | None:
        """The amount of a line, in the document's currency."""
        cell = self.amounts.get(line)
        return parse_money(cell.text, self.comma) if cell is not None else None


def price_of(document: Document) -> Price | None:
    """The table that leads from cost to price, or None."""
    for spec, table, one in document.bound:
        if table.columns.keys() >= _PARTS_OF_PRICE and {"line", "amount"} <= one.columns.keys():
            whole = (*one.items, *(row for row in one.totals if len(row.texts) == len(one.table.header.texts)))
            names = [(normalise(row.texts[one.columns["line"]]), row) for row in whole]
            share = one.columns.get("share-of-price")
            return Price(
                spec,
                {name: row.cells[one.columns["amount"]] for name, row in reversed(names)},
                {name: row.cells[share] for name, row in reversed(names)} if share is not None else {},
                document.comma,
            )
    return None


@rule("EST201", concerns=_PRICED)
def wrong_margin(document: Document) -> Iterator[Problem]:
    """
    Cost, contingency, margin and price do not follow from one another.

    Cost is the total of the cost lines, price the total of the offer, margin price less cost, and each share is of the
    price. Margin is not markup: 45 % margin is 82 % on top of the cost. The contingency stands inside the margin: what is
    not spent of it is earned, so cost and margin alone make the price.

    ## Bad
    ```markdown
    <!-- scope.md -->
    ## Price and margin

    | Line | Amount | Share of price |
    | --- | --- | --- |
    | Cost | 550.00 | 55 % |
    | Contingency | 50.00 | 5 % |
    | Margin | 450.00 | 82 % |
    | Price | 1,000.00 | 100 % |
    ```

    ## Good
    ```markdown
    <!-- scope.md -->
    ## Price and margin

    | Line | Amount | Share of price |
    | --- | --- | --- |
    | Cost | 550.00 | 55 % |
    | Contingency | 50.00 | 5 % |
    | Margin | 450.00 | 45 % |
    | Price | 1,000.00 | 100 % |
    ```
    """
    price = price_of(document)
    if price is None:
        return
    whole = parse_money(document.values.get("total", ""), document.comma)
    spent = _cost(document)
    cost, total = price.amount("cost"), price.amount("price")
    if cost is not None and spent is not None and _cents(cost) != _cents(spent):
        yield _wrong(price, "cost", spent, "the lines of the cost add up to")
        return
    if total is not None and whole is not None and _cents(total) != _cents(whole):
        yield _wrong(price, "price", whole, 'the field "total" says')
        return
    margin = price.amount("margin")
    if cost is not None and total is not None and margin is not None and _cents(margin) != _cents(total - cost):
        inside = total - cost - (price.amount("contingency") or 0) == margin
        yield _wrong(
            price,
            "margin",
            total - cost,
            "price less cost, with the contingency inside it, is" if inside else "price less cost is",
        )
        return
    for line, cell in price.shares.items():
        amount, share = price.amount(line), parse_percent(cell.text, document.comma)
        if amount is None or share is None or not total:
            continue
        correct = _WIDE.divide(100 * amount, total).quantize(Decimal(1).scaleb(_exponent(share)), ROUND_HALF_UP, _WIDE)
        if correct != share:
            shown = format_amount(correct, cell.text, document.comma)
            yield Problem(
                cell.start,
                cell.end,
                f"{line.capitalize()}: {price.amounts[line].text} is {shown} of the price, not {cell.text}",
                "correct the share or the amount",
                section=price.spec,
                fix=Fix((Edit(cell.start, cell.end, shown),), safe=False),
            )


def _wrong(price: Price, line: str, right: Decimal, words: str) -> Problem:
    cell = price.amounts[line]
    shown = format_amount(_cents(right), cell.text, price.comma)
    return Problem(
        cell.start,
        cell.end,
        f"{line.capitalize()} is {cell.text}; {words} {shown}",
        "correct the one that is wrong",
        section=price.spec,
        fix=Fix((Edit(cell.start, cell.end, shown),), safe=False),
    )


def _cost(document: Document) -> Decimal | None:
    """The sum of the cost lines; None while one of them is open."""
    for _, table, one in document.bound:
        if {"unit-cost", "cost"} <= table.columns.keys() and "cost" in one.columns:
            amounts = [_line(row, one, document.comma) for row in one.items]
            known = [amount for amount in amounts if amount is not None]
            return sum(known, Decimal(0)) if known and len(known) == len(one.rows) else None
    return None


def _line(row: Row, one: BoundTable, comma: bool) -> Decimal | None:
    """The cost of a line; None where it is open, or is not what its factors make, which another rule says."""
    cost = parse_money(row.texts[one.columns["cost"]], comma)
    if cost is None or not {"quantity", "unit-cost"} <= one.columns.keys():
        return cost
    number = parse_number(row.texts[one.columns["quantity"]], comma)
    each = parse_money(row.texts[one.columns["unit-cost"]], comma)
    return cost if number is None or each is None or _cents(number * each) == _cents(cost) else None


def _cents(amount: Decimal) -> Decimal:
    return amount.quantize(_CENT, ROUND_HALF_UP, _WIDE)


def _percents(share: Decimal, other: Decimal) -> tuple[str, str]:
    """Two shares as percentages, with as many places as it takes to tell them apart."""
    for places in range(1, 9):
        unit = Decimal(1).scaleb(-places)
        first, second = ((100 * one).quantize(unit, ROUND_HALF_UP, _WIDE) for one in (share, other))
        if first != second:
            return f"{first.normalize():f} %", f"{second.normalize():f} %"
    return _percent(share), _percent(other)


def _percent(share: Decimal) -> str:
    return f"{(share * 100).quantize(Decimal('0.1'), ROUND_HALF_UP).normalize():f} %"


@rule("EST202", demanded=Status.REVIEW, concerns=_PRICED)
def price_below_cost(document: Document) -> Iterator[Problem]:
    """
    The price does not pay for the expected cost with its contingency: the work is sold at a loss.

    ## Bad
    ```markdown
    <!-- scope.md -->
    ## Price and margin

    | Line | Amount | Share of price |
    | --- | --- | --- |
    | Cost | 950.00 | 95 % |
    | Contingency | 100.00 | 10 % |
    | Margin | 50.00 | 5 % |
    | Price | 1,000.00 | 100 % |
    ```

    ## Good
    ```markdown
    <!-- scope.md -->
    ## Price and margin

    | Line | Amount | Share of price |
    | --- | --- | --- |
    | Cost | 550.00 | 55 % |
    | Contingency | 100.00 | 10 % |
    | Margin | 450.00 | 45 % |
    | Price | 1,000.00 | 100 % |
    ```
    """
    price = price_of(document)
    if price is None:
        return
    cost, contingency, total = (price.amount(line) for line in ("cost", "contingency", "price"))
    if cost is not None and total is not None and total < cost + (contingency or 0):
        cell = price.amounts["price"]
        owed = format_amount(cost + (contingency or 0), cell.text, document.comma)
        yield Problem(
            cell.start,
            cell.end,
            f"the price of {cell.text} is below cost and contingency, which come to {owed}",
            "raise the price, take something out of the scope, or do not bid",
            section=price.spec,
        )


@rule("EST203", demanded=Status.REVIEW, concerns=_PRICED)
def margin_below_floor(document: Document) -> Iterator[Problem]:
    """
    The margin, (price - cost) / price, is below the floor, and nobody with the authority has signed for it.

    The floor is 45 % for services and solutions, which is dxw's published rule for staffing and no norm; commodities
    have none until `thresholds.margin-floor` says so. A Director who signs the scope may go below it.

    ## Bad
    ```markdown
    <!-- scope.md -->
    ---
    engagement: services
    ---

    ## Price and margin

    | Line | Amount | Share of price |
    | --- | --- | --- |
    | Cost | 700.00 | 70 % |
    | Contingency | 100.00 | 10 % |
    | Margin | 300.00 | 30 % |
    | Price | 1,000.00 | 100 % |
    ```

    ## Good
    ```markdown
    <!-- scope.md -->
    ---
    engagement: services
    ---

    ## Price and margin

    | Line | Amount | Share of price |
    | --- | --- | --- |
    | Cost | 700.00 | 70 % |
    | Contingency | 100.00 | 10 % |
    | Margin | 300.00 | 30 % |
    | Price | 1,000.00 | 100 % |

    ## Sign-off

    | Role | Name | Decision | Date | Seal |
    | --- | --- | --- | --- | --- |
    | Director | Anna Vos | approved | 2026-03-02 | |
    ```
    """
    price = price_of(document)
    floor = document.settings.margin_floor.get(document.values.get("engagement", ""))
    if price is None or floor is None:
        return
    cost, total = price.amount("cost"), price.amount("price")
    if cost is None or not total or total < cost + (price.amount("contingency") or 0):
        return  # below cost, which says it all
    margin = _WIDE.divide(total - cost, total)
    authority = document.settings.margin_authority
    if margin >= floor or _signed_by(document, authority):
        return
    cell = price.amounts.get("margin") or price.amounts["price"]
    shown, least = _percents(margin, floor)
    yield Problem(
        cell.start,
        cell.end,
        f"a margin of {shown} is below the floor of {least}",
        f"raise the price or cut the scope; or add a row for the {authority} to the sign-off of {document.name} and have it "
        "signed; a house with another floor sets thresholds.margin-floor in gatepost.toml",
        section=price.spec,
        owner=authority,
    )


def _signed_by(document: Document, role: str) -> bool:
    return any(normalise(one.role) == normalise(role) and one.approved for one in signatures(document))


@rule("EST204", stage="deal", demanded=Status.REVIEW)
def stale_estimate(deal: Deal) -> Iterator[Placed]:
    """
    The proposal goes out on an estimate that is too old: people, rates and systems have changed since.

    90 days are allowed between `estimated-on` of the scope and `date` of the proposal; `thresholds.estimate-age` says
    otherwise. The figure is ours.

    ## Bad
    ```markdown
    <!-- scope.md -->
    ---
    estimated-on: 2025-09-01
    ---

    ## Approach

    The boiler is repaired in place.

    <!-- proposal.md -->
    ---
    date: 2026-02-20
    ---

    ## Summary

    The boiler works again by March.
    ```

    ## Good
    ```markdown
    <!-- scope.md -->
    ---
    estimated-on: 2026-02-01
    ---

    ## Approach

    The boiler is repaired in place.

    <!-- proposal.md -->
    ---
    date: 2026-02-20
    ---

    ## Summary

    The boiler works again by March.
    ```
    """
    scope, bid = deal.part("scope"), deal.part("proposal")
    if scope is None or bid is None or not deal.whole:
        return
    made, sent = parse_date(scope.values.get("estimated-on", "")), parse_date(bid.values.get("date", ""))
    if made is None or sent is None:
        return
    field = scope.fields["estimated-on"]
    days = (sent - made).days
    if days > deal.settings.estimate_age:
        said = f"the estimate of {field.value} is {days} days older than the proposal ({sent}); {deal.settings.estimate_age} are allowed"
        hint = 'have it confirmed by those who made it, and set "estimated-on" to that day'
    elif days < 0 and not any(early(scope)):  # a signature that is older as well says which date is wrong
        said, hint = (
            f"the estimate of {field.value} is younger than the proposal that rests on it ({sent})",
            "correct the date that is wrong",
        )
    else:
        return
    yield scope, Problem(field.value_start, field.end, said, hint, field="estimated-on")
