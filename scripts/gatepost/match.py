"""The three-way match: for every requirement of a deal, what became of it in scope, bid and plan, and of its money."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from decimal import ROUND_DOWN, Decimal
from typing import Final

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
    Decisions,
    Difference,
    answer,
    asked_for,
    complete,
    coverage,
    covering,
    decided,
    decisions,
    index,
    justified,
    lost_requirements,
    priced,
    reason,
    told_customer,
)
from gatepost.document import Document
from gatepost.kinds import PARTS
from gatepost.tuples import NamedTuple
from gatepost.values import parse_money, stated

MATCHED: Final = "matched"
EXCLUDED: Final = "excluded and said so"
PRICED_UNSCOPED: Final = "priced but not scoped"
UNPRICED: Final = "scoped but not priced"
NOT_COMPARED: Final = "not compared"

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
    NOT_ANSWERED: "No deliverable takes it up, and no exclusion that the customer can read: it was dropped.",
    NOT_COMPARED: "A document that has to say it is missing, has no deliverables, or has lost it: nobody can tell.",
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
        return self.state not in (MATCHED, EXCLUDED, NOT_COMPARED) and self.decision is None

    @property
    def settled(self) -> bool:
        """Whether nothing is owed any more: it matches, is excluded and said so, or somebody decided."""
        return self.state in (MATCHED, EXCLUDED) or self.decision is not None


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
    blank: tuple[str, ...]
    """The parts without which nothing is said to match, and that are missing or have no deliverables yet."""

    @property
    def open(self) -> int:
        """How many differences wait for a decision."""
        return sum(row.open for row in self.rows) + sum(one.decision is None for one in self.differences)

    @property
    def matched(self) -> int:
        """How many requirements are settled: matched, excluded and said so, or decided."""
        return sum(row.requirement is not None and row.settled for row in self.rows)

    @property
    def asked(self) -> int:
        """How many requirements there are, those included that the requirements have lost."""
        return sum(row.requirement is not None for row in self.rows)

    @property
    def clean(self) -> bool:
        """Whether there are requirements, all of them are settled, and nothing else differs."""
        return 0 < self.asked == self.matched and not self.open


def match(deal: Deal) -> Match:
    """Hold the documents of a deal against one another.

    Works on what is there. Without a PID its column is empty and judges nothing; without a scope or a bid that has
    deliverables, nothing is said to match.
    """
    known = decisions(deal)
    amounts = _amounts(deal)
    covered = list(coverage(deal))
    told = _told(deal, (one for one in covered if one.state in STATES))
    chain = _chain(deal)
    rows = [_row(deal, chain, name, node, known, amounts, told) for name, node in asked_for(deal).items()]
    rows += [_lost(name, node, amounts.get(name)) for name, node in lost_requirements(deal).items()]
    rows.sort(key=lambda row: row.requirement or "")
    rows += _unasked(deal, known, amounts, told)
    rest = [one for one in covered if one.state not in STATES] + list(agreement(deal))
    rest.sort(key=lambda one: (one.document.path, one.start, one.message))
    first = next(iter(deal.parts.values()))
    bid = deal.part("proposal") or deal.part("scope")
    price = _price(deal, bid)
    settled = [row.amount for row in rows if row.amount is not None and row.settled and row.requirement]
    used = {*(id(row.decision) for row in rows), *(id(one.decision) for one in rest)}
    return Match(
        {
            part: (one.name if (one := deal.part(part)) else None)
            for part in ("requirements", "scope", "proposal", "pid")
        },
        stated(first.values.get("title", "")),
        stated(first.values.get("customer", "")),
        bid.values.get("currency", "") if bid else "",
        tuple(rows),
        tuple(rest),
        tuple(one for one in known.all if id(one) not in used),
        price,
        sum(settled, Decimal(0)) if price is not None else None,
        tuple(part for part in ("scope", "proposal") if not complete(deal, part, "DEL")),
    )


def _price(deal: Deal, bid: Document | None) -> Decimal | None:
    """The sum of the price lines, of which the shares are parts; without lines, the total that is stated."""
    known = [amount for amount in priced(deal).values() if amount is not None]
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


class _Chain(NamedTuple):
    """What every row is held against: which parts are there, and what names what in them."""

    scope: Mapping[str, list[str]]
    """The deliverables of the scope by the requirements that they cover; the same for the bid and the plan."""
    bid: Mapping[str, list[str]]
    plan: Mapping[str, list[str]]
    lines: Mapping[str, list[str]]
    """The price lines by the deliverables that they pay for."""
    answers: Mapping[str, Node]
    products: Mapping[str, Node]
    has_scope: bool
    has_bid: bool
    has_plan: bool
    has_price: bool
    planned_by_requirement: bool
    """Whether the plan names requirements. One that does not is asked for its products."""


def _chain(deal: Deal) -> _Chain:
    return _Chain(
        index(deal, "scope", "DEL"),
        index(deal, "proposal", "DEL"),
        index(deal, "pid", "DEL"),
        index(deal, "proposal", "PRC"),
        deal.nodes("proposal", "REQ"),
        deal.nodes("pid", "DEL"),
        complete(deal, "scope", "DEL"),
        complete(deal, "proposal", "DEL"),
        complete(deal, "pid", "DEL"),
        complete(deal, "proposal", "PRC"),
        justified(deal, "pid"),
    )


def _row(
    deal: Deal,
    chain: _Chain,
    name: str,
    node: Node,
    known: Decisions,
    amounts: Mapping[str, Decimal],
    told: Mapping[str, Difference],
) -> MatchRow:
    scope, sold, plan = (tuple(sorted(one.get(name, ()))) for one in (chain.scope, chain.bid, chain.plan))
    lines = tuple(sorted({line for one in sold for line in chain.lines.get(one, ())}))
    excluded = tuple(sorted({one for part in ("scope", "proposal") for one in covering(deal, part, "EXC", name)}))
    state = _state(chain, name, scope, sold, plan, lines, excluded, bool(told_customer(deal, name)))
    decision = decided(known, EXCLUDED if state in (MATCHED, EXCLUDED) else state, (name,))
    if state == MATCHED and name in told:  # one of the deliverables that cover it does not match
        state, decision = told[name].state, told[name].decision
    return MatchRow(
        name, node.text, node.says("priority"), scope, lines or sold, plan, excluded, state, amounts.get(name), decision, node.place,
    )  # fmt: skip


def _state(
    chain: _Chain,
    name: str,
    scope: tuple[str, ...],
    sold: tuple[str, ...],
    plan: tuple[str, ...],
    lines: tuple[str, ...],
    excluded: tuple[str, ...],
    said: bool,
) -> str:
    """The state of a requirement; `said` says that the customer can read of its exclusion."""
    row = chain.answers.get(name)
    exception = answer(row).startswith("exc")
    promised = bool(sold) or (row is not None and chain.has_bid and not exception and not said)
    if not scope and not promised:
        if plan:
            return PLANNED
        if said or exception:
            return EXCLUDED
        waits = not chain.has_bid and (excluded or not chain.has_scope)  # the bid may say it yet
        return NOT_COMPARED if waits else NOT_ANSWERED
    if chain.has_bid and not promised:
        return SCOPED
    if chain.has_scope and not scope:
        return PRICED_UNSCOPED if lines else PROMISED
    if not chain.has_scope or not chain.has_bid:
        return NOT_COMPARED
    if chain.has_price and (not lines or not all(one in chain.lines for one in sold)):
        return UNPRICED
    if not set(sold) & set(scope):
        return PROMISED  # both cover it, with different things: what was sold is not what was scoped
    gone = any(one not in chain.products for one in sold or scope)
    return SOLD if chain.has_plan and (gone or (chain.planned_by_requirement and not plan)) else MATCHED


def _lost(name: str, node: Node, amount: Decimal | None) -> MatchRow:
    """A requirement that other documents name and that the requirements no longer hold."""
    text = node.text if node.id == name else ""
    return MatchRow(name, text, "", (), (), (), (), NOT_COMPARED, amount, None, node.place)


def _unasked(
    deal: Deal, known: Decisions, amounts: Mapping[str, Decimal], told: Mapping[str, Difference]
) -> list[MatchRow]:
    """The deliverables that no document gives a requirement which is there."""
    asked = {*asked_for(deal), *lost_requirements(deal)}
    if not asked:
        return []
    nodes: dict[str, list[Node]] = {}
    for part in ("scope", "proposal", "pid"):
        for name, node in deal.nodes(part, "DEL").items():
            nodes.setdefault(name, []).append(node)
    return [
        _unasked_row(deal, name, ones[0], known, amounts, told.get(name))
        for name, ones in sorted(nodes.items())
        if not any(link in asked for node in ones for link in node.links)
    ]


def _unasked_row(
    deal: Deal,
    name: str,
    node: Node,
    known: Decisions,
    amounts: Mapping[str, Decimal],
    told: Difference | None,
) -> MatchRow:
    def there(part: str) -> tuple[str, ...]:
        return (name,) if name in deal.nodes(part, "DEL") else ()

    bid = tuple(covering(deal, "proposal", "PRC", name)) or there("proposal")
    state, decision = NOBODY, decided(known, NOBODY, (name,))
    if (
        told is not None and told.state != NOBODY
    ):  # that it stands in one document only says more than that nobody asked
        state, decision = told.state, told.decision
    elif decision is None and reason(node):
        decision = Decision(NOBODY, frozenset((name,)), reason(node), reason(node), "")
    return MatchRow(
        None,
        f"{name}: {node.text}",
        "",
        there("scope"),
        bid,
        there("pid"),
        (),
        state,
        amounts.get(name),
        decision,
        node.place,
    )


def _amounts(deal: Deal) -> dict[str, Decimal]:
    """The price of each requirement, and of each deliverable that has none.

    A price line is shared in equal parts by the deliverables that it pays for, a deliverable's part by the requirements
    that it covers. Shares are whole cents and add up to the line to the cent.
    """
    asked, products = {*asked_for(deal), *lost_requirements(deal)}, deal.nodes("proposal", "DEL")
    amounts: dict[str, Decimal] = {}
    lines = deal.nodes("proposal", "PRC")
    for line, amount in priced(deal).items():
        paid = sorted(lines[line].links.intersection(products))
        if amount is None or not paid:
            continue
        for name, share in zip(paid, _shares(amount, len(paid)), strict=True):
            answers = sorted(products[name].links & asked) or [name]
            for one, part in zip(answers, _shares(share, len(answers)), strict=True):
                amounts[one] = amounts.get(one, Decimal(0)) + part
    return amounts


def _shares(amount: Decimal, number: int) -> list[Decimal]:
    """An amount in as many parts, to the cent; the first parts are a cent larger where it does not divide."""
    part = (amount / number).quantize(_CENT, ROUND_DOWN)
    rest = int((amount - part * number) / _CENT)
    step = _CENT if rest >= 0 else -_CENT
    return [part + (step if at < abs(rest) else 0) for at in range(number)]
