"""One value everywhere: what the documents of a deal state of the same thing, held against one another.

Of several values the one that most documents state is taken for right; where two are stated equally often, the earlier
document is, since the later one answers to it.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Hashable, Iterable, Iterator
from typing import Final

from gatepost.deal import Deal, Node
from gatepost.differences import Decisions, Difference, decided, decisions, priced, shortened
from gatepost.document import Document
from gatepost.kinds import PARTS, SectionSpec
from gatepost.model import Cell, Status
from gatepost.names import normalise
from gatepost.patterns import pattern
from gatepost.tuples import NamedTuple
from gatepost.values import ID, bare, parse_date, parse_money, says_something

FIELDS: Final = "the fields differ"
NAMES: Final = "names differ"
DATES: Final = "dates differ"
MONEY: Final = "money differs"
WORDING: Final = "wording differs"

_SHARED: Final = ("customer", "supplier", "title", "engagement", "price-basis", "currency", "reference", "has-request")
_PEOPLE: Final = {
    "Account Manager": ("account-manager",),
    "Delivery Manager": ("delivery-manager",),
    "Project Manager": ("project-manager",),
    "Senior Designer": ("senior-designer",),
    "Production Manager": ("production-manager",),
}
_FIGURE: Final = pattern(r"\d+(?:[.,'\u2019]\d+)*")
_WORD: Final = pattern(r"[^\W\d_]{3,}")
_ALIKE: Final = 0.5
"""The share of the shorter text's words that the other one has, from which both name the same thing."""
_TWO_PEOPLE: Final = pattern(r",|;|/|\band\b|&", re.IGNORECASE)


class Said(NamedTuple):
    """A value as a document states it. `key` is what is compared."""

    key: Hashable
    text: str
    document: Document
    start: int
    end: int
    spec: SectionSpec | None = None
    field: str | None = None

    @property
    def place(self) -> str:
        return f"{self.document.name}:{self.document.reading.place(self.start)[0]}"


def agreement(deal: Deal) -> Iterator[Difference]:
    """The values on which the documents of a deal do not agree."""
    known = decisions(deal)
    for name in _SHARED:
        yield from _compare(known, FIELDS, f'"{name}"', _fields(deal, name))
    yield from _people(deal, known)
    yield from _money(deal, known)
    yield from _period(deal, known)
    yield from _items(deal, known)


# --- fields, people, money, dates


def _fields(deal: Deal, name: str) -> Iterator[Said]:
    for document in _documents(deal):
        said = _field(document, name)
        if said is not None:
            yield said._replace(key=" ".join(said.text.casefold().split()))


def _field(document: Document, name: str) -> Said | None:
    field = document.fields.get(name)
    if field is None or not says_something(field.value):
        return None
    return Said(None, field.value, document, field.value_start, field.end, field=name)


def _people(deal: Deal, known: Decisions) -> Iterator[Difference]:
    """Who holds a role: the Project Manager of the bid is the one whom the PID calls intended."""
    for role, names in _PEOPLE.items():
        found: list[Said] = []
        for document in _documents(deal):
            intended = document.kind.part == "pid" and role == "Project Manager"
            for name in ("intended-project-manager",) if intended else names:
                said = _field(document, name)
                found += [said] if said else []
            if not intended:
                found += _role_rows(document, role)
        yield from _compare(
            known, NAMES, f"the {role}", (one._replace(key=_person(one.text)) for one in found if _one(one))
        )
    pid = deal.part("pid")
    if pid is not None:
        said = _field(pid, "project-manager")
        rows = [*([said] if said else []), *_role_rows(pid, "Project Manager", signed=False)]
        yield from _compare(
            known, NAMES, "the Project Manager", (one._replace(key=_person(one.text)) for one in rows if _one(one))
        )


def _role_rows(document: Document, role: str, *, signed: bool = True) -> list[Said]:
    """The names beside a role, in tables of people and, if asked, in sign-offs: nobody signs for somebody else."""
    found: list[Said] = []
    for spec, table, one in document.bound:
        if not {"role", "name"} <= set(one.columns) or "name" not in table.columns or (spec.sign_off and not signed):
            continue
        for row in one.items:
            cell = row.cells[one.columns["name"]]
            if normalise(bare(row.texts[one.columns["role"]])) == normalise(role) and says_something(cell.text):
                found.append(Said(None, cell.text, document, cell.start, cell.end, spec))
    return found


def _person(text: str) -> str:
    return normalise(bare(text))


def _one(said: Said) -> bool:
    """Whether one person is named: two share the role otherwise, and nothing is compared."""
    return not _TWO_PEOPLE.search(bare(said.text))


def _money(deal: Deal, known: Decisions) -> Iterator[Difference]:
    found: list[Said] = []
    for document in _documents(deal):
        said = _field(document, "price" if document.kind.part == "pid" else "total")
        found += [said] if said and not _contradicted(deal, said) else []
        if document.kind.part == "pid":
            found += _contract_price(document)
    keyed = [
        one._replace(key=amount) for one in found if (amount := parse_money(one.text, one.document.comma)) is not None
    ]
    yield from _compare(known, MONEY, "the price", keyed)


def _contradicted(deal: Deal, said: Said) -> bool:
    """Whether a document's own price lines give another total: it has to agree with itself first."""
    comma = said.document.comma
    if said.document.kind.part == "proposal":
        lines = list(priced(deal).values())
    else:
        lines = [
            parse_money(row.texts[one.columns["amount"]], comma)
            for _, _, one in said.document.bound
            if {"line", "amount"} <= one.columns.keys()
            for row in one.items
            if normalise(row.texts[one.columns["line"]]) == "price"
        ]
    known = [line for line in lines if line is not None]
    return bool(known) and len(known) == len(lines) and sum(known) != parse_money(said.text, comma)


def _contract_price(pid: Document) -> list[Said]:
    return [
        Said(None, cell.text, pid, cell.start, cell.end, spec)
        for spec, _, one in pid.bound
        if {"item", "amount"} <= set(one.columns)
        for row in one.items
        if normalise(row.texts[one.columns["item"]]) == "contract price"
        and says_something((cell := row.cells[one.columns["amount"]]).text)
    ]


def _period(deal: Deal, known: Decisions) -> Iterator[Difference]:
    """When the work ends. Its start is not compared: a plan may begin when the award comes."""
    found: list[Said] = []
    for document in _documents(deal):
        said = _field(document, "project-end")
        day = parse_date(said.text) if said else None
        if said is not None and day is not None:
            found.append(said._replace(key=day))
        else:
            found += [one for one in _dated(document, "reached-by")[-1:] if not _outlasted(deal, one)]
    yield from _compare(known, DATES, "the end of the work", found)


def _outlasted(deal: Deal, end: Said) -> bool:
    """Whether a document has deliverables that are due later: it has to agree with itself first."""
    due = (parse_date(node.says("due")) for node in deal.nodes(str(end.document.kind.part), "DEL").values())
    return any(day is not None and day > end.key for day in due)  # type: ignore[operator]


def _dated(document: Document, column: str) -> list[Said]:
    """The dates of a document's milestones, the earliest first."""
    found = [
        (day, Said(day, cell.text, document, cell.start, cell.end, spec))
        for spec, _, one in document.bound
        if column in one.columns and "milestone" in one.columns
        for row in one.items
        if (day := parse_date((cell := row.cells[one.columns[column]]).text))
    ]
    return [said for _, said in sorted(found, key=lambda one: (one[0], one[1].start))]


# --- items with the same id


def _items(deal: Deal, known: Decisions) -> Iterator[Difference]:
    for prefix in ("REQ", "DEL", "EXC", "ASM", "DEP"):
        names: dict[str, list[Node]] = {}
        for part in PARTS:
            for name, node in deal.nodes(part, prefix).items():
                names.setdefault(name, []).append(node)
        for name, nodes in names.items():
            if len(nodes) > 1:
                yield from _item(known, name, nodes)


def _item(known: Decisions, name: str, nodes: list[Node]) -> Iterator[Difference]:
    first = nodes[0]
    for node in nodes[1:]:
        if not _same_thing(first.text, node.text) and node.text and first.text:
            yield _differs(
                known, WORDING, name, first, node, node.row.cells[list(node.bound.columns.values())[1]],
                f'{name} is "{shortened(node.text)}" here and "{shortened(first.text)}" in {first.place}',
            )  # fmt: skip
            return  # another thing has another date: that is no news
    for keys, state, words in (
        (("due", "by-when", "needed-by"), DATES, "due date"),
        (("priority",), WORDING, "priority"),
    ):
        dated = [(node, cell) for node in nodes for key in keys if (cell := node.at(key)) is not None]
        if len({cell.text for _, cell in dated}) < 2:
            continue  # alike to the letter, as most are
        keyed = [
            Said(day, cell.text, node.document, cell.start, cell.end, node.spec)
            for node, cell in dated
            if (day := _comparable(cell.text, keys[0]))
        ]
        yield from _compare(known, state, f"the {words} of {name}", keyed, (name,))
    stated = [(node, cell) for node in nodes if (cell := node.at("acceptance-criterion")) is not None]
    if len({cell.text for _, cell in stated}) < 2:
        return
    measured = [(node, cell) for node, cell in stated if says_something(cell.text)]
    for node, cell in measured[1:]:
        reference, said = measured[0]
        if said.text == cell.text:
            continue
        if reference.document.comma == node.document.comma and _figures(said.text) != _figures(cell.text):
            yield _differs(
                known, WORDING, name, reference, node, cell,
                f"the acceptance criterion of {name} has other figures than in {reference.place}: {_changed(_figures(said.text), _figures(cell.text))}",
            )  # fmt: skip
            return


def _changed(there: set[str], here: set[str]) -> str:
    """Which figures stand here for which, a few of each."""
    new, old = (", ".join(sorted(some)[:4]) for some in (here - there, there - here))
    return f"{new} in place of {old}" if new and old else f"{new} is new" if new else f"{old} is gone"


def _comparable(text: str, key: str) -> object:
    if not says_something(text):
        return None
    return normalise(text).partition(" ")[0] if key == "priority" else parse_date(text)


def _same_thing(one: str, other: str) -> bool:
    if one == other:
        return True
    if _figures(one) != _figures(other):
        return False
    first, second = ({word.casefold() for word in _WORD.findall(text)} for text in (one, other))
    return not first or not second or len(first & second) >= _ALIKE * min(len(first), len(second))


def _figures(text: str) -> set[str]:
    return set(_FIGURE.findall(ID.sub("", text)))


# --- comparing


def _compare(
    known: Decisions, state: str, subject: str, values: Iterable[Said], ids: tuple[str, ...] = ()
) -> Iterator[Difference]:
    saids = list(values)
    votes = Counter(key for key, _ in {(one.key, one.document.path) for one in saids})
    if len(votes) < 2:
        return
    order = {one.key: number for number, one in reversed(list(enumerate(saids)))}
    right = min(votes, key=lambda key: (-votes[key], order[key]))
    reference = next(one for one in saids if one.key == right)
    told: set[str] = set()
    for one in saids:
        if one.key == right or one.document.path in told:
            continue
        told.add(one.document.path)
        yield Difference(
            state, ids, one.document, one.start, one.end,
            f"{subject} is {one.text} here and {reference.text} in {reference.place}",
            f"correct the one that is wrong{_or_record(one)}",
            one.spec, one.field, Status.DRAFT,
            decided(known, WORDING if state == FIELDS else state, ids, () if ids else (one.text, reference.text)),
            _openly(subject, reference.document, one.document),
        )  # fmt: skip


def _differs(
    known: Decisions, state: str, name: str, reference: Node, node: Node, cell: Cell, message: str
) -> Difference:
    return Difference(
        state, (name,), node.document, cell.start, cell.end, message,
        "use one id for one thing, and the same figures everywhere", node.spec, None, Status.DRAFT, decided(known, state, (name,)),
        _openly(name, reference.document, node.document),
    )  # fmt: skip


def _openly(subject: str, *documents: Document) -> str:
    """What may be said where the customer reads along: nothing of what the scope says."""
    if all(one.kind.part != "scope" for one in documents):
        return ""
    return f"{subject} is not the same in {' and '.join(one.name for one in documents)}"


def _or_record(one: Said) -> str:
    return ", or record the decision in the three-way match" if one.document.kind.part == "pid" else ""


def _documents(deal: Deal) -> Iterator[Document]:
    for part in PARTS:
        document = deal.part(part)
        if document is not None:
            yield document
