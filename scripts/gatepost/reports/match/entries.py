"""What all forms of the match share: its differences as one list, its totals, and how texts and ids are shown."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from decimal import Decimal
from typing import Final

from gatepost.differences import NOBODY, NOT_ANSWERED, PLANNED, PROMISED, SCOPED, SOLD, Decision
from gatepost.match import EXCLUDED, MATCHED, NOT_COMPARED, PRICED_UNSCOPED, UNPRICED, Match, MatchRow
from gatepost.names import printable
from gatepost.patterns import pattern
from gatepost.tuples import NamedTuple
from gatepost.values import parse_date

NOT_CHECKED: Final = (
    "Not checked: whether a deliverable does what the requirement asks that it names. Ids, figures, dates and names are "
    "compared; what they mean, the people who sign have to know."
)
TITLES: Final = {
    "requirements": "Customer requirements",
    "scope": "Scope and estimate",
    "proposal": "Proposal",
    "pid": "PID",
}
"""What the part is called that a document plays."""

_NEXT: Final = {
    PROMISED: "have it scoped and estimated, or take it out of the bid",
    SCOPED: "offer it with a price, or take it out of the scope",
    PRICED_UNSCOPED: "have it scoped and estimated, or take it out of the bid",
    UNPRICED: "name its deliverable in a price line",
    SOLD: "plan it, or record the decision in the three-way match",
    PLANNED: "sell it by a change, or take it out of the plan",
    NOBODY: "name the requirement that it answers, or leave it out",
    NOT_ANSWERED: "name it in a deliverable that covers it, or in an exclusion",
}
_LINK: Final = pattern(r"!?\[([^\[\]]*)\]\([^()]*\)")


class Entry(NamedTuple):
    """A difference as it is reported, whether it was found at a requirement or at a value."""

    requirements: tuple[str, ...]
    products: tuple[str, ...]
    state: str
    words: str
    """What each document says."""
    hint: str
    place: str
    decision: Decision | None

    @property
    def open(self) -> bool:
        """Whether nobody has decided."""
        return self.decision is None


class Totals(NamedTuple):
    """How much is settled. Percentages are rounded down: 100 is all."""

    requirements: int
    settled: int
    requirements_percent: int | None
    price: Decimal | None
    settled_price: Decimal | None
    price_percent: int | None
    open: int
    decided: int
    not_compared: int
    """How many requirements nobody can tell anything of."""


def entries(match: Match) -> list[Entry]:
    """The differences of a match, first those of requirements, each open or decided."""
    return [*_of_rows(match), *_of_values(match), *_recorded(match)]


def _recorded(match: Match) -> Iterator[Entry]:
    for one in match.recorded:
        names = sorted(one.ids)
        requirements, products = ([name for name in names if name.startswith(start)] for start in ("REQ-", "DEL-"))
        yield Entry(tuple(requirements), tuple(products), one.state, one.difference, "", one.place, one)


def _of_rows(match: Match) -> Iterator[Entry]:
    for row in match.rows:
        if row.open or row.decision is not None:
            state = row.decision.state if row.decision else row.state
            requirements = (row.requirement,) if row.requirement else ()
            yield Entry(
                requirements, products(row), state, said(match, row), _NEXT.get(row.state, ""), row.place, row.decision
            )


def _of_values(match: Match) -> Iterator[Entry]:
    for one in match.differences:
        yield Entry(
            tuple(name for name in one.ids if name.startswith("REQ-")),
            tuple(name for name in one.ids if name.startswith("DEL-")),
            one.decision.state if one.decision else one.state,
            one.message,
            one.hint,
            f"{one.document.name}:{one.document.reading.place(one.start)[0]}",
            one.decision,
        )


def products(row: MatchRow) -> tuple[str, ...]:
    """The deliverables that a row names."""
    names = (*row.scope, *(one for one in row.bid if one.startswith("DEL-")), *row.pid)
    return tuple(dict.fromkeys(names))


def named(row: MatchRow) -> tuple[str, str]:
    """The id of a row and its words: of the requirement, or of the deliverable that belongs to none."""
    if row.requirement is not None:
        return row.requirement, row.text
    name, _, words = row.text.partition(": ")
    return name, words


def said(match: Match, row: MatchRow) -> str:
    """What each document has for a row."""
    columns = (("scope", "scope", row.scope), ("proposal", "bid", row.bid), ("pid", "plan", row.pid))
    parts = [
        f"{word} has {', '.join(ids) or 'nothing'}" for part, word, ids in columns if match.parts.get(part) is not None
    ]
    if row.excluded:
        parts.append(f"excluded by {', '.join(row.excluded)}")
    return "; ".join(parts)


def totals(match: Match) -> Totals:
    """How much of a match is settled."""
    price, settled = match.price, match.matched_price
    return Totals(
        match.asked,
        match.matched,
        match.matched * 100 // match.asked if match.asked else None,
        price,
        settled,
        int(settled * 100 // price) if price is not None and settled is not None and price > 0 else None,
        match.open,
        sum(not one.open for one in entries(match)),
        sum(row.state == NOT_COMPARED for row in match.rows),
    )


def settled_words(found: Totals, currency: str) -> str:
    """In words, such as 96 % of the requirements (24 of 25), 91 % of the price (910.00 of 1,000.00 EUR)."""
    if found.requirements_percent is None:
        return "nothing can be said, because no requirement is written down yet"
    words = f"{found.requirements_percent} % of the requirements ({found.settled:,} of {found.requirements:,})"
    if found.price is None or found.settled_price is None or found.price_percent is None:
        return f"{words}; no price is stated"
    sums = f"{found.settled_price:,.2f} of {found.price:,.2f} {plain(currency)}".rstrip()
    return f"{words}, {found.price_percent} % of the price ({sums})"


def untold(match: Match) -> str:
    """Why requirements were not compared, as a sentence; empty where all were, or where a difference says why."""
    if not match.blank:
        return ""
    gone = [
        f"{match.parts[part]} has no deliverables yet" if match.parts[part] else f"there is no {TITLES[part].lower()}"
        for part in match.blank
    ]
    return f"Nothing is said to match, because {' and '.join(gone)}."


def made_from(match: Match) -> Iterator[tuple[str, str | None]]:
    """Each part of a deal by its title, with the file that plays it."""
    return ((TITLES[part], name) for part, name in match.parts.items())


def decided_on(decision: Decision) -> str:
    """The day of a decision; empty where the row names none."""
    day = parse_date(decision.day)
    return day.isoformat() if day else ""


def standing(row: MatchRow) -> str:
    """Open, decided or settled."""
    if not row.settled:
        return "open"
    return "settled" if row.state in (MATCHED, EXCLUDED) else "decided"


def plain(text: str) -> str:
    """A cell's Markdown as words, on one line."""
    if "](" in text:
        text = _LINK.sub(r"\1", text)
    if "*" in text or "`" in text:
        text = text.replace("**", "").replace("`", "")
    return " ".join(printable(text).split()) if not text.isprintable() or "  " in text else text.strip()


def listed(names: Iterable[str], mark: str = ", ") -> str:
    """Ids as a list."""
    return mark.join(names)
