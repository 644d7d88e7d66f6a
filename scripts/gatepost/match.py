"""The three-way match: for every requirement of a deal, what became of it in scope, bid and plan, and of its money."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from decimal import ROUND_DOWN, Decimal
from typing import Final, NamedTuple

from gatepost.agreement import agreement
from gatepost.deal import Deal, Node
from gatepost.differences import (
    NOBODY,
    NOT_ANSWERED,
    PLANNED,
    PROMISED,
    SCOPED,
    SOLD,
    Decision,
    Difference,
    answer,
    asked_for,
    complete,
    coverage,
    covering,
    decided,
    decisions,
    reason,
)
from gatepost.document import Document
from gatepost.kinds import PARTS
from gatepost.values import parse_money

MATCHED: Final = "matched"
EXCLUDED: Final = "excluded and said so"
PRICED_UNSCOPED: Final = "priced but not scoped"
UNPRICED: Final = "scoped but not priced"

STATES: Final = {
    MATCHED: "A deliverable of the scope covers it, the bid answers and prices it, and a product of the plan delivers it.",
    EXCLUDED: "Nobody delivers it, and an exclusion that the customer can read says so.",
    PROMISED: "The bid answers it, and no deliverable of the scope covers it: nobody has estimated the work.",
    SCOPED: "The scope covers it, and the bid does not offer it: the work is paid for by nobody.",
    PRICED_UNSCOPED: "The bid prices it, and no deliverable of the scope covers it: the price rests on no estimate.",
    UNPRICED: "Scope and bid hold it, and no price line pays for it: it is given away.",
    SOLD: "The bid sold it, and no product of the plan delivers it.",
    PLANNED: "The plan delivers it, and the bid did not sell it.",
    NOBODY: "A deliverable that covers no requirement: nobody asked for it.",
    NOT_ANSWERED: "Neither deliverable nor exclusion takes it up: it was dropped.",
}
"""The states of a requirement, each with the sentence that explains it."""

_CENT: Final = Decimal("0.01")


class MatchRow(NamedTuple):
    """A requirement, or a deliverable that belongs to none."""

    requirement: str | None
    text: str
    priority: str
    scope: tuple[str, ...]
    """The deliverables of the scope that cover it."""
    bid: tuple[str, ...]
    """The price lines that pay for it or, where none does, the deliverables of the bid that cover it."""
    pid: tuple[str, ...]
    excluded: tuple[str, ...]
    """The exclusions of scope and bid that name it."""
    state: str
    amount: Decimal | None
    """Its share of the price lines that pay for it."""
    decision: Decision | None
    place: str

    @property
    def open(self) -> bool:
        """Whether it is a difference on which nobody has decided."""
        return self.state not in (MATCHED, EXCLUDED) and self.decision is None


class Match(NamedTuple):
    """The match of a deal. `parts` maps each part to the file that plays it, or to None."""

    parts: Mapping[str, str | None]
    title: str
    customer: str
    currency: str
    rows: tuple[MatchRow, ...]
    differences: tuple[Difference, ...]
    """Values, dates, names, money and conditions that differ."""
    recorded: tuple[Decision, ...]
    """What the PID decided beyond these: differences that no comparison of ids, figures, dates and names can see."""
    price: Decimal | None
    matched_price: Decimal | None
    """The part of the price that belongs to requirements that match, or are decided."""

    @property
    def open(self) -> int:
        """How many differences wait for a decision."""
        return sum(row.open for row in self.rows) + sum(one.decision is None for one in self.differences)

    @property
    def matched(self) -> int:
        """How many requirements are settled: matched, excluded and said so, or decided."""
        return sum(row.requirement is not None and not row.open for row in self.rows)

    @property
    def asked(self) -> int:
        """How many requirements there are."""
        return sum(row.requirement is not None for row in self.rows)


def match(deal: Deal) -> Match:
    """Hold the documents of a deal against one another.

    Works on what is there: without a scope or a PID, their columns are empty and judge nothing.
    """
    known = decisions(deal)
    amounts = _amounts(deal)
    covered = list(coverage(deal))
    told = _told(deal, (one for one in covered if one.state in STATES))
    rows = [_row(deal, name, node, known, amounts, told) for name, node in sorted(asked_for(deal).items())]
    rows += _unasked(deal, known, amounts)
    rest = [one for one in covered if one.state not in STATES] + list(agreement(deal))
    rest.sort(key=lambda one: (one.document.path, one.start, one.message))
    first = next(iter(deal.parts.values()))
    bid = deal.part("proposal") or deal.part("scope")
    price = _price(deal, bid)
    settled = [row.amount for row in rows if row.amount is not None and not row.open and row.requirement]
    return Match(
        {
            part: (one.name if (one := deal.part(part)) else None)
            for part in ("requirements", "scope", "proposal", "pid")
        },
        first.values.get("title", ""),
        first.values.get("customer", ""),
        bid.values.get("currency", "") if bid else "",
        tuple(rows),
        tuple(rest),
        tuple(
            one
            for one in known
            if not any(one is used for used in (*(row.decision for row in rows), *(other.decision for other in rest)))
        ),
        price,
        sum(settled, Decimal(0)) if price is not None else None,
    )


def _price(deal: Deal, bid: Document | None) -> Decimal | None:
    """The sum of the price lines, of which the shares are parts; without lines, the total that is stated."""
    lines = [parse_money(node.says("amount"), node.document.comma) for node in deal.nodes("proposal", "PRC").values()]
    known = [line for line in lines if line is not None]
    if known:
        return sum(known, Decimal(0))
    return parse_money(bid.values.get("total", ""), bid.comma) if bid else None


def _told(deal: Deal, differences: Iterable[Difference]) -> Mapping[str, Difference]:
    """The requirements of which a difference tells: by their own id, or by that of a deliverable that covers them."""
    found: dict[str, Difference] = {}
    for one in sorted(differences, key=lambda one: (one.state, one.ids)):
        nodes = [node for part in PARTS for name in one.ids if (node := deal.nodes(part, "DEL").get(name))]
        for name in {*one.ids, *(link for node in nodes for link in node.links)}:
            if name not in found or found[name].decision is not None:
                found[name] = one
    return found


def _row(
    deal: Deal,
    name: str,
    node: Node,
    known: Iterable[Decision],
    amounts: Mapping[str, Decimal],
    told: Mapping[str, Difference],
) -> MatchRow:
    scope, sold, plan = (tuple(sorted(covering(deal, part, "DEL", name))) for part in ("scope", "proposal", "pid"))
    lines = tuple(sorted({line for one in sold for line in covering(deal, "proposal", "PRC", one)}))
    excluded = tuple(sorted({one for part in ("scope", "proposal") for one in covering(deal, part, "EXC", name)}))
    state = _state(deal, name, scope, sold, plan, lines, excluded)
    decision = decided(known, EXCLUDED if state in (MATCHED, EXCLUDED) else state, (name,))
    if state == MATCHED and name in told:  # one of the deliverables that cover it does not match
        state, decision = told[name].state, told[name].decision
    return MatchRow(
        name, node.text, node.says("priority"), scope, lines or sold, plan, excluded, state, amounts.get(name), decision, node.place,
    )  # fmt: skip


def _state(
    deal: Deal,
    name: str,
    scope: tuple[str, ...],
    sold: tuple[str, ...],
    plan: tuple[str, ...],
    lines: tuple[str, ...],
    excluded: tuple[str, ...],
) -> str:
    has_scope, has_bid, has_plan = (complete(deal, part, "DEL") for part in ("scope", "proposal", "pid"))
    row = deal.nodes("proposal", "REQ").get(name)
    exception = answer(row).startswith("exc")
    promised = bool(sold) or (row is not None and has_bid and not exception and not excluded)
    if not scope and not promised:
        if plan:
            return PLANNED
        return EXCLUDED if excluded or exception else NOT_ANSWERED
    if has_bid and not promised:
        return SCOPED
    if has_scope and not scope:
        return PRICED_UNSCOPED if lines else PROMISED
    unpaid = not all(covering(deal, "proposal", "PRC", one) for one in sold)
    if has_bid and complete(deal, "proposal", "PRC") and (unpaid or not lines):
        return UNPRICED
    if has_bid and has_scope and not set(sold) & set(scope):
        return PROMISED  # both cover it, with different things: what was sold is not what was scoped
    return _against_plan(deal, sold or scope, plan) if has_plan else MATCHED


def _against_plan(deal: Deal, sold: tuple[str, ...], plan: tuple[str, ...]) -> str:
    """Whether the plan delivers what was sold. A plan that names no requirements is asked for its products."""
    products = deal.nodes("pid", "DEL")
    gone = [one for one in sold if one not in products]
    named = any(node.links for node in products.values())
    return SOLD if gone or (named and not plan) else MATCHED


def _unasked(deal: Deal, known: Iterable[Decision], amounts: Mapping[str, Decimal]) -> list[MatchRow]:
    """The deliverables that no document gives a requirement which is there."""
    asked = asked_for(deal)
    if not asked:
        return []
    nodes: dict[str, list[Node]] = {}
    for part in ("scope", "proposal", "pid"):
        for name, node in deal.nodes(part, "DEL").items():
            nodes.setdefault(name, []).append(node)
    return [
        _unasked_row(deal, name, ones[0], known, amounts)
        for name, ones in sorted(nodes.items())
        if not any(link in asked for node in ones for link in node.links)
    ]


def _unasked_row(
    deal: Deal, name: str, node: Node, known: Iterable[Decision], amounts: Mapping[str, Decimal]
) -> MatchRow:
    def there(part: str) -> tuple[str, ...]:
        return (name,) if name in deal.nodes(part, "DEL") else ()

    bid = tuple(covering(deal, "proposal", "PRC", name)) or there("proposal")
    decision = next((one for state in (NOBODY, SCOPED) if (one := decided(known, state, (name,)))), None)
    if decision is None and reason(node):
        decision = Decision(NOBODY, frozenset((name,)), reason(node), reason(node), "")
    return MatchRow(
        None,
        f"{name}: {node.text}",
        "",
        there("scope"),
        bid,
        there("pid"),
        (),
        NOBODY,
        amounts.get(name),
        decision,
        node.place,
    )


def _amounts(deal: Deal) -> dict[str, Decimal]:
    """The price of each requirement, and of each deliverable that has none.

    A price line is shared in equal parts by the deliverables that it pays for, a deliverable's part by the requirements
    that it covers. Shares are whole cents and add up to the line to the cent.
    """
    asked, products = asked_for(deal), deal.nodes("proposal", "DEL")
    amounts: dict[str, Decimal] = {}
    for line in deal.nodes("proposal", "PRC").values():
        amount = parse_money(line.says("amount"), line.document.comma)
        paid = sorted(line.links & products.keys())
        if amount is None or not paid:
            continue
        for name, share in zip(paid, _shares(amount, len(paid)), strict=True):
            answers = sorted(products[name].links & asked.keys()) or [name]
            for one, part in zip(answers, _shares(share, len(answers)), strict=True):
                amounts[one] = amounts.get(one, Decimal(0)) + part
    return amounts


def _shares(amount: Decimal, number: int) -> list[Decimal]:
    """An amount in as many parts, to the cent; the first parts are a cent larger where it does not divide."""
    part = (amount / number).quantize(_CENT, ROUND_DOWN)
    rest = int((amount - part * number) / _CENT)
    step = _CENT if rest >= 0 else -_CENT
    return [part + (step if at < abs(rest) else 0) for at in range(number)]
