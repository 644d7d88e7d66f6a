"""Where the documents of a deal do not say the same: found once, named once, with what was decided about it.

Each difference stands in the later document, since it answers to the earlier one: what a bid lacks is said at the bid's
heading, what a bid adds is said at its row.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal
from itertools import pairwise
from typing import Final

from gatepost.deal import Deal, Node, kept
from gatepost.document import Document
from gatepost.kinds import PARTS, SectionSpec
from gatepost.model import Status
from gatepost.names import normalise
from gatepost.states import State
from gatepost.tuples import NamedTuple
from gatepost.values import ID, bare, ids_in, looks_like, names_in, numbered, parse_money, says_something

NOT_ANSWERED: Final = "not answered"
UNKNOWN: Final = "unknown requirement"
EXCLUDED_AND_DELIVERED: Final = "excluded and delivered"
UNSAID: Final = "condition not passed on"
PROMISED: Final = "promised but not scoped"
SCOPED: Final = "scoped but not promised"
SOLD: Final = "sold but not planned"
PLANNED: Final = "planned but not sold"
NOBODY: Final = "no one asked for it"

_THING: Final = {"EXC": "exclusion", "ASM": "assumption", "DEP": "dependency"}
_OWED: Final = frozenset(("must", "should", ""))
"""Priorities that are owed an answer; nothing said is as good as must."""


class Decision(NamedTuple):
    """A row of the PID's table of differences in which somebody decided."""

    state: str
    ids: frozenset[str]
    text: str
    decision: str
    owner: str
    difference: str = ""
    """What differs, in the words of the row."""
    day: str = ""
    """The day of the decision, as written."""
    place: str = ""


class Decisions:
    """Decisions in the order of their rows, found as fast among thousands as among ten."""

    __slots__ = ("_by_id", "_by_state", "all")

    def __init__(self, rows: Iterable[Decision]) -> None:
        self.all: Final = tuple(rows)
        self._by_id: dict[tuple[str, str], int] = {}
        self._by_state: dict[str, list[Decision]] = {}
        for at, one in enumerate(self.all):
            self._by_state.setdefault(one.state, []).append(one)
            for name in one.ids:
                self._by_id.setdefault((one.state, name), at)

    def about(self, state: str, ids: Iterable[str], words: Iterable[str]) -> Decision | None:
        """The first one of a state that names one of the ids or, where there are none, holds one of the words."""
        ids = tuple(ids)
        if ids:
            rows = [at for name in ids if (at := self._by_id.get((state, name))) is not None]
            return self.all[min(rows)] if rows else None
        words = tuple(words)
        return next((one for one in self._by_state.get(state, ()) if any(word in one.text for word in words)), None)


class Difference(NamedTuple):
    """One difference. `state` is one of the words above, or one of those in `gatepost.agreement`."""

    state: str
    ids: tuple[str, ...]
    """What it is about: requirements, deliverables or other items; empty where it is about the whole deal."""
    document: Document
    start: int
    end: int
    message: str
    hint: str
    spec: SectionSpec | None = None
    field: str | None = None
    demanded: Status = Status.REVIEW
    decision: Decision | None = None
    openly: str = ""
    """What may be said of it where the customer reads along; empty where the message quotes nothing of the scope."""


def coverage(deal: Deal) -> Iterator[Difference]:
    """What one document has and the next one has not: deliverables, requirements, conditions."""
    known, unclear = decisions(deal), _repeated(deal)
    found = _spelt(deal, [*_deliverables(deal), *_requirements(deal), *_conditions(deal)])
    alike = _alike(deal) if found else set()
    for one in found:
        if any((one.document.path, name) in alike for name in one.ids):
            continue  # it is there, with a letter that only looks like the right one: a rule on ids says so
        if not any(name.partition("-")[0] in unclear for name in one.ids):
            yield one._replace(decision=decided(known, one.state, one.ids))


def _repeated(deal: Deal) -> set[str]:
    """The prefixes of which one id stands twice in a table: another id is missing for it, and a rule on ids says so."""
    found: set[str] = set()
    for document in deal.parts.values():
        for _, table, one in document.bound:
            at = one.columns.get(next(iter(table.columns))) if table.item else None
            if table.item and at is not None:
                names = [name for row in one.items if ID.fullmatch(name := bare(row.texts[at]))]
                if len(set(map(numbered, names))) < len(names):
                    found.add(table.item)
    return found


def _alike(deal: Deal) -> set[tuple[str, str]]:
    """The path of a document, and the id that one in a table of it only looks like."""
    return {
        (document.path, name)
        for document in deal.parts.values()
        for _, table, one in document.bound
        if table.item and (at := one.columns.get(next(iter(table.columns)))) is not None
        for row in one.items
        if (name := looks_like(bare(row.cells[at].text)))
    }


def _spelt(deal: Deal, found: list[Difference]) -> list[Difference]:
    """The differences. `DEL-1` here and `DEL-001` there are one cause, said where one of them stands, with the other."""
    spelt: dict[tuple[str, int], dict[str, str]] = {}
    """Each spelling of an id, with the place of its row where it has one."""
    apart = [one for one in found if _compares(one)]
    for one in apart:
        spelt.setdefault(numbered(one.ids[0]), {})[one.ids[0]] = ""
    for prefix in {prefix for prefix, _ in spelt}:
        for part in PARTS:
            for name, node in deal.nodes(part, prefix).items():
                if (names := spelt.get(numbered(name))) is not None and not names.get(name):
                    names[name] = node.place
    twice = {number for number, names in spelt.items() if len(names) > 1}
    if not twice:
        return found
    here = {numbered(one.ids[0]) for one in apart if _stands(one)}
    within = {numbered(name) for part in deal.parts for name in _lost_links(deal, part)}
    kept: list[Difference] = []
    for one in found:
        number = numbered(one.ids[0]) if _compares(one) else None
        if number is None or number not in twice:
            kept.append(one)
            continue
        names = {name: place for name, place in spelt[number].items() if name != one.ids[0]}
        if number in within or (number in here and not _stands(one)):
            continue  # a rule on ids says so within the document, or it is said at the id
        here.add(number)  # no more than once
        other = next((f"{place} has {name}" for name, place in names.items() if place), None)
        hint = f"{other}: write the id in one way in all documents"
        kept.append(one._replace(hint=hint) if other else one)
    return kept


def _lost_links(deal: Deal, part: str) -> set[str]:
    """The ids that a document's own cells name and that no item of it bears."""
    document = deal.parts[part]
    return {
        name
        for _, column, one in document.typed
        if column.type == "ref" and not column.elsewhere and (there := deal.nodes(part, column.to or ""))
        for text in one.under(column.key)
        if says_something(text)
        for name in names_in(text)
        if name not in there and name.startswith(f"{column.to}-")
    }


def _compares(one: Difference) -> bool:
    """Whether the difference is that one document has an id and another has not."""
    return len(one.ids) == 1 and one.state not in (EXCLUDED_AND_DELIVERED, NOBODY)


def _stands(one: Difference) -> bool:
    """Whether the difference is marked at its id, and not at the heading under which the id is missing."""
    return one.ids[0] in one.document.text[one.start : one.end]


# --- what was decided


@kept
def decisions(deal: Deal) -> Decisions:
    """The rows of the PID's table of differences that hold a decision and its owner."""
    return Decisions(one for one in _written(deal) if one.owner)


@kept
def _half(deal: Deal) -> Decisions:
    return Decisions(one for one in _written(deal) if not one.owner)


def half_decided(deal: Deal, one: Difference) -> bool:
    """Whether the PID has a decision about a difference, and no owner beside it."""
    return bool(one.ids) and decided(_half(deal), one.state, one.ids) is not None


@kept
def _written(deal: Deal) -> list[Decision]:
    """The rows of the PID's table of differences that hold a decision; the owner is empty where none is named."""
    pid = deal.part("pid")
    found: list[Decision] = []
    for _, table, one in pid.bound if pid else ():
        if not {"state", "decision", "owner"} <= set(table.columns):
            continue
        for row in one.items:
            said = {key: row.texts[at] for key, at in one.columns.items()}
            if says_something(said.get("decision", "")):
                text = " ".join(row.texts)
                ids = frozenset(name for name, _ in ids_in(text))
                place = f"{pid.name}:{pid.reading.place(row.start)[0]}" if pid else ""
                found.append(
                    Decision(
                        normalise(said.get("state", "")),
                        ids,
                        text,
                        said["decision"],
                        owner if says_something(owner := said.get("owner", "")) else "",
                        said.get("difference", ""),
                        said.get("decided-on", ""),
                        place,
                    )
                )
    return found


def decided(known: Decisions, state: str, ids: Iterable[str], words: Iterable[str] = ()) -> Decision | None:
    """The decision about a difference: of its kind, about one of its ids or, where it has none, its words."""
    return known.about(normalise(state), ids, words)


# --- deliverables


def _deliverables(deal: Deal) -> Iterator[Difference]:
    found = list(_deliverables_compared(deal))
    yield from found
    told = {name for one in found for name in one.ids}
    yield from (
        one for one in _unasked(deal) if not told.intersection(one.ids)
    )  # struck or agreed, that is settled too


def _deliverables_compared(deal: Deal) -> Iterator[Difference]:
    scope, bid, plan = (deal.nodes(part, "DEL") for part in ("scope", "proposal", "pid"))
    if complete(deal, "scope", "DEL") and complete(deal, "proposal", "DEL"):
        yield from _extra(
            bid,
            scope,
            PROMISED,
            f"not in {_name(deal, 'scope')}",
            "have it scoped and estimated, or take it out of the bid",
        )
        yield from _lacking(
            deal,
            "proposal",
            bid,
            scope,
            SCOPED,
            "scoped and is not in the bid",
            "offer it with a price, or take it out of the scope",
        )
    basis = "proposal" if deal.part("proposal") else "scope"
    sold, scoped = deal.nodes(basis, "DEL"), complete(deal, "scope", "DEL")
    if complete(deal, basis, "DEL") and complete(deal, "pid", "DEL"):
        yield from _lacking(
            deal,
            "pid",
            plan,
            {name: node for name, node in sold.items() if not scoped or name in scope},  # promised alone: said above
            SOLD,
            "sold and is not planned",
            "plan it, or record the decision in the three-way match",
        )
        unsold = {name: node for name, node in plan.items() if name not in scope}
        yield from _extra(
            unsold, sold, PLANNED, f"not in {_name(deal, basis)}", "sell it by a change, or take it out of the plan"
        )


def _extra(
    later: Mapping[str, Node], earlier: Mapping[str, Node], state: str, where: str, hint: str
) -> Iterator[Difference]:
    for name, node in later.items():
        if name not in earlier:
            yield _at(node, state, (name,), f"{_named(node)} is {where}: {state}", hint)


def _lacking(
    deal: Deal, part: str, later: Mapping[str, Node], earlier: Mapping[str, Node], state: str, words: str, hint: str
) -> Iterator[Difference]:
    for name, node in earlier.items():
        if name not in later:
            one = _missing(deal, part, "DEL", state, (name,), f"{_named(node)} was {words} ({node.place})", hint)
            yield one._replace(openly=f"{name} is not in {_name(deal, part)}") if _internal(node) else one


def _unasked(deal: Deal) -> Iterator[Difference]:
    """Deliverables that no requirement asks for, said where they come up first."""
    asked = asked_for(deal)
    if not asked:
        return
    seen: set[str] = set()
    for part in ("scope", "proposal", "pid"):
        for name, node in deal.nodes(part, "DEL").items():
            if (
                name not in seen
                and "covers" in node.bound.columns
                and not _links(node, "REQ")
                and justified(deal, part)
                and not reason(node)
            ):
                one = _at(
                    node, NOBODY, (name,), f"{_named(node)} covers no requirement: {NOBODY}",
                    "name the requirement that it answers, or leave it out",
                )  # fmt: skip
                yield one._replace(openly=f"{name} covers no requirement") if _internal(node) else one
            seen.add(name)


def reason(node: Node) -> str:
    """Why a deliverable covers no requirement, where it says so: "none: the law asks for it"."""
    head, _, words = node.says("covers").partition(":")
    return words.strip() if head.strip().casefold() in ("none", "not applicable") else ""


@kept
def justified(deal: Deal, part: str) -> bool:
    """Whether a part's deliverables name requirements at all: a plan may leave the column empty throughout."""
    return any(_links(node, "REQ") for node in deal.nodes(part, "DEL").values())


# --- requirements


def asked_for(deal: Deal) -> Mapping[str, Node]:
    """The requirements of a deal: of the requirements document or, without one, of the bid."""
    return deal.nodes("requirements", "REQ") or deal.nodes("proposal", "REQ")


def priority(node: Node | None) -> str:
    """must, should, could or won't; empty where nothing is said."""
    return normalise(node.says("priority")).partition(" ")[0] if node else ""


def owed(deal: Deal, name: str) -> bool:
    """Whether a requirement is owed an answer: Must and Should are, Could may have one."""
    return priority(asked_for(deal).get(name)) in _OWED


def answer(node: Node | None) -> str:
    """comply, partial, exception or whatever else stands in the matrix; empty where there is no such column."""
    return normalise(node.says("answer")) if node else ""


@kept
def priced(deal: Deal) -> Mapping[str, Decimal | None]:
    """The amounts of the bid's price lines; None for one that cannot be read."""
    lines = deal.nodes("proposal", "PRC").items()
    return {name: parse_money(node.says("amount"), node.document.comma) for name, node in lines}


def told_customer(deal: Deal, name: str) -> list[str]:
    """The exclusions that name a requirement and that the customer can read: those of the bid.

    One that only the scope links with the requirement counts when the bid has it, too.
    """
    told = deal.nodes("proposal", "EXC")
    own = covering(deal, "proposal", "EXC", name)
    return [*own, *(one for one in covering(deal, "scope", "EXC", name) if one in told and one not in own)]


def covering(deal: Deal, part: str, prefix: str, name: str) -> list[str]:
    """The ids of a part's items that name an item."""
    return index(deal, part, prefix).get(name, [])


@kept
def index(deal: Deal, part: str, prefix: str) -> Mapping[str, list[str]]:
    """Each id to the items of a part that name it."""
    found: dict[str, list[str]] = {}
    for name, node in deal.nodes(part, prefix).items():
        for link in node.links:
            found.setdefault(link, []).append(name)
    return found


def _requirements(deal: Deal) -> Iterator[Difference]:
    asked = asked_for(deal)
    if not asked:
        return
    yield from _unknown(deal)
    for name, node in asked.items():
        yield from _excluded(deal, name)
        yield from _reappearing(deal, name)
        if owed(deal, name):
            yield from _dropped(deal, name, node)


def _unknown(deal: Deal) -> Iterator[Difference]:
    """Requirements that are named and not there: one that several documents know was lost, else the id is wrong."""
    source = deal.part("requirements")
    lost = lost_requirements(deal)
    for name, nodes in _unwritten(deal).items():
        assert source is not None  # nothing is unknown where nobody wrote requirements down
        node = nodes[0]
        if name in lost:
            places = ", ".join(one.place for one in nodes)
            yield _missing(
                deal, "requirements", "REQ", UNKNOWN, (name,), f"{name} is named in other documents and does not stand here ({places})",
                f"write {name} down again, or take it out of the others",
            )._replace(demanded=Status.DRAFT)  # fmt: skip
        elif node.id == name:
            hint = f"correct the id, or write the requirement down in {source.name}"
            yield _at(node, UNKNOWN, (name,), f"{_named(node)} is not in {source.name}", hint, Status.DRAFT)
        else:
            hint = f"correct the id, or write the requirement down in {source.name}"
            yield _link(node, name, f"{node.id} names {name}, which is not in {source.name}", hint)


def lost_requirements(deal: Deal) -> Mapping[str, Node]:
    """The requirements that several documents know and the requirements do not hold, each with where it is named best."""
    found = {name: nodes for name, nodes in _unwritten(deal).items() if len(nodes) > 1}
    return {name: next((one for one in nodes if one.id == name), nodes[0]) for name, nodes in found.items()}


@kept
def _unwritten(deal: Deal) -> Mapping[str, list[Node]]:
    """The requirements that other documents name and the requirements do not hold: where each document names them first."""
    found: dict[str, dict[str, Node]] = {}
    if complete(deal, "requirements", "REQ"):
        source = deal.parts["requirements"]
        asked = {*asked_for(deal), *(item.id for item in source.items)}  # a row that is half filled in is there, too
        for part in ("scope", "proposal", "pid"):
            answered = deal.nodes(part, "REQ")
            for name in answered.keys() - asked:
                found.setdefault(name, {})[part] = answered[name]
            for prefix in () if answered else ("DEL", "EXC"):  # its own table says it, or the rule on ids does
                for node in deal.nodes(part, prefix).values():
                    for name in node.links - asked:
                        if name.startswith("REQ-"):
                            found.setdefault(name, {}).setdefault(part, node)
    return {name: list(found[name].values()) for name in sorted(found)}


def _excluded(deal: Deal, name: str) -> Iterator[Difference]:
    """A requirement that the bid says it meets in full, and that an exclusion takes out."""
    row = deal.nodes("proposal", "REQ").get(name)
    if row is None or not answer(row).startswith("compl"):
        return
    for part in ("scope", "proposal"):
        for exclusion in covering(deal, part, "EXC", name):
            cell = row.at("answer")
            if cell is not None:
                place = deal.nodes(part, "EXC")[exclusion].place
                yield Difference(
                    EXCLUDED_AND_DELIVERED, (name,), row.document, cell.start, cell.end,
                    f'{name} is answered with "{cell.text}", and {exclusion} excludes it ({place})',
                    "answer with partial or exception, or take the exclusion back", row.spec,
                )  # fmt: skip
            return


def _dropped(deal: Deal, name: str, node: Node) -> Iterator[Difference]:
    """A requirement that a document has nothing for. Said once: where the chain breaks first."""
    row = deal.nodes("proposal", "REQ").get(name)
    in_bid = row is not None or bool(covering(deal, "proposal", "DEL", name))
    promised = in_bid and not answer(row).startswith("exc")
    scoped = covering(deal, "scope", "DEL", name)
    if complete(deal, "scope", "DEL") and not scoped and not covering(deal, "scope", "EXC", name):
        lost = [one for one in covering(deal, "proposal", "DEL", name) if one not in deal.nodes("scope", "DEL")]
        if not lost:
            state = PROMISED if promised and in_bid else NOT_ANSWERED
            yield _missing(
                deal, "scope", "DEL", state, (name,), f"{_named(node)} is covered by no deliverable and named by no exclusion",
                f"name {name} in a deliverable that covers it, or in an exclusion",
            )  # fmt: skip
            return
    if deal.part("requirements") and complete(deal, "proposal", "REQ") and row is None:
        yield _missing(
            deal, "proposal", "REQ", NOT_ANSWERED, (name,), f"{_named(node)} is not answered in the bid ({node.place})",
            f"give {name} a row, and say whether and with what it is met",
        )  # fmt: skip
        return
    if promised and complete(deal, "pid", "DEL") and justified(deal, "pid"):
        sold = covering(deal, "proposal", "DEL", name)
        plan = deal.nodes("pid", "DEL")
        if sold and all(one in plan for one in sold) and not covering(deal, "pid", "DEL", name):
            yield _missing(
                deal, "pid", "DEL", SOLD, (name,), f"{_named(node)} was sold and no product of the plan covers it",
                f"name {name} in the product that delivers it, or record the decision in the three-way match",
            )  # fmt: skip


def _reappearing(deal: Deal, name: str) -> Iterator[Difference]:
    """A requirement to which the bid makes an exception, and that the plan delivers all the same."""
    row = deal.nodes("proposal", "REQ").get(name)
    if answer(row).startswith("exc") and not covering(deal, "proposal", "DEL", name):
        for one in covering(deal, "pid", "DEL", name):
            yield _link(
                deal.nodes("pid", "DEL")[one], name, f"{one} delivers {name}, to which the bid made an exception: {PLANNED}",
                "sell it by a change, or take it out of the plan", PLANNED, Status.REVIEW,
            )  # fmt: skip


# --- exclusions, assumptions, dependencies


def _conditions(deal: Deal) -> Iterator[Difference]:
    """What was left out, assumed or needed has to reach the customer, and then the project."""
    bid = deal.part("proposal")
    for prefix in _THING:
        hidden = prefix == "ASM" and bid is not None and bid.values.get("assumptions-location") == "internal-log"
        chain = [
            part for part in ("scope", "proposal", "pid") if deal.part(part) and not (hidden and part == "proposal")
        ]
        for earlier, later in pairwise(chain):
            if _told(deal, earlier, prefix) and _told(deal, later, prefix):
                yield from _lost(deal, earlier, later, prefix)
    sold, plan = deal.nodes("proposal", "EXC"), deal.nodes("pid", "EXC")
    lost = deal.nodes("scope", "EXC")  # what the bid does not pass on of these is said there
    if bid is not None and _told(deal, "proposal", "EXC"):
        for name, node in plan.items():
            if name not in sold and name not in lost:
                yield _at(
                    node, UNSAID, (name,), f"{_named(node)} is not in {bid.name}: the customer was never told",
                    "agree it as a change, or take it out",
                )  # fmt: skip


def _lost(deal: Deal, earlier: str, later: str, prefix: str) -> Iterator[Difference]:
    there = deal.nodes(later, prefix)
    spec, document = _holder(deal, later, prefix)
    if spec is None or document is None or document.state(spec) is State.MISSING:
        return
    for name, node in deal.nodes(earlier, prefix).items():
        if name not in there:
            one = _missing(
                deal, later, prefix, UNSAID, (name,),
                f"the {_THING[prefix]} {_named(node)} of {node.place} is not in {document.name}",
                f"pass it on, or take it out of {node.document.name}",
            )  # fmt: skip
            yield (
                one._replace(openly=f"the {_THING[prefix]} {name} is not in {document.name}")
                if _internal(node)
                else one
            )


# --- places


def complete(deal: Deal, part: str, prefix: str) -> bool:
    """Whether a document is there and its table of items is filled in: what is still open is said by other rules."""
    return _state(deal, part, prefix) is State.FILLED and bool(deal.nodes(part, prefix))


def _told(deal: Deal, part: str, prefix: str) -> bool:
    """As `complete`, and a section that says "not applicable" counts, too."""
    return _state(deal, part, prefix) in (State.FILLED, State.ABSENT)


@kept
def _state(deal: Deal, part: str, prefix: str) -> State | None:
    spec, document = _holder(deal, part, prefix)
    return None if spec is None or document is None else document.state(spec)


@kept
def _holder(deal: Deal, part: str, prefix: str) -> tuple[SectionSpec | None, Document | None]:
    """The section that holds items of a prefix: the one that is there, of two that may."""
    document = deal.part(part)
    if document is None:
        return None, None
    specs = [spec for spec in document.kind.sections if spec.table is not None and spec.table.item == prefix]
    present = [spec for spec in specs if spec.key in document.by_key]
    return next(iter(present or specs), None), document


def _missing(
    deal: Deal, part: str, prefix: str, state: str, ids: tuple[str, ...], message: str, hint: str
) -> Difference:
    spec, document = _holder(deal, part, prefix)
    assert spec is not None  # asked only of parts that are complete or told
    assert document is not None
    section = document.by_key[spec.key]
    start = section.title_start
    return Difference(state, ids, document, start, start + len(section.title), message, hint, spec)


def _at(
    node: Node, state: str, ids: tuple[str, ...], message: str, hint: str, demanded: Status = Status.REVIEW
) -> Difference:
    return Difference(
        state, ids, node.document, node.cell.start, node.cell.end, message, hint, node.spec, demanded=demanded
    )


def _link(
    node: Node, name: str, message: str, hint: str, state: str = UNKNOWN, demanded: Status = Status.DRAFT
) -> Difference:
    """A difference at the very place where a row names an id."""
    for cell in node.row.cells:
        for found, offset in ids_in(cell.text):
            if found == name and cell is not node.cell:
                start = min(cell.start + offset, cell.end)
                return Difference(
                    state,
                    (name,),
                    node.document,
                    start,
                    min(start + len(name), cell.end),
                    message,
                    hint,
                    node.spec,
                    demanded=demanded,
                )
    return _at(node, state, (name,), message, hint, demanded)


def _links(node: Node, prefix: str) -> set[str]:
    return {link for link in node.links if link.startswith(f"{prefix}-")}


def _internal(node: Node) -> bool:
    """Whether an item stands in the scope, which the customer never reads."""
    return node.document.kind.part == "scope"


def _named(node: Node) -> str:
    return f"{node.id} ({shortened(node.text)})" if node.text else node.id


def shortened(text: str, room: int = 60) -> str:
    """A text as a message quotes it."""
    return text if len(text) <= room else text[: room - 3].rstrip() + "..."


def _name(deal: Deal, part: str) -> str:
    document = deal.part(part)
    return document.name if document else part
