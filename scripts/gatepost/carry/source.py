"""The bid as the PID takes it over: fields, prose and rows, each with the place where it goes.

Only what the customer may read is taken. Cost, rates, margin and contingency stay in the scope, and so does what the
bid team noted about the people at the customer.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from gatepost.answers import markdown
from gatepost.deal import Deal
from gatepost.document import Document
from gatepost.kinds import SectionSpec
from gatepost.model import Block, BoundTable
from gatepost.names import normalise, squeeze
from gatepost.patterns import pattern
from gatepost.seals import seal_of
from gatepost.states import State
from gatepost.tuples import NamedTuple
from gatepost.values import ID, bare, parse_date, says_something

COMPARED: Final = "what-was-compared"
_PLACEHOLDER: Final = pattern(r"(?:\[\[[^\[\]]*\]\][\s.,;]*)+")
_FENCE: Final = pattern(r"(`{3,}|~{3,})")
_ROLES: Final = {
    "Account Manager": "account-manager",
    "Delivery Manager": "delivery-manager",
    "Project Manager": "project-manager",
}
_TEAMS: Final = ("team-and-role-descriptions", "project-management-team-structure", "role-descriptions")


class Item(NamedTuple):
    """A row: what identifies it, and what goes under which column of the PID."""

    key: str
    cells: Mapping[str, str]


class Rows(NamedTuple):
    """The rows that go into the table of a section."""

    section: str
    key: str
    """The column by which a row is known again."""
    items: tuple[Item, ...]
    grows: bool = True
    """Whether rows are added; the others are there already and wait for their cells."""
    marked: bool = False
    """Whether an open cell of a new row gets the template's placeholder. Where rows bear ids it stays empty: a row
    with a placeholder is the template's own to whoever compares ids."""


class Prose(NamedTuple):
    """The text of a section: all of it, or what stands before its table."""

    section: str
    text: str
    ahead: bool = False


class Load(NamedTuple):
    """All that goes over."""

    fields: Mapping[str, str]
    title: str
    proses: tuple[Prose, ...]
    tables: tuple[Rows, ...]


def load_of(deal: Deal, *, follows: bool = False) -> Load:
    """What a PID takes over from the bid of a deal; `follows` says that its Project Manager is the bid's."""
    bid, asked = deal.part("proposal"), deal.part("requirements")
    # The customer reads the PID: what the customer has read already goes before our own notes of the talks.
    proses = [Prose("background", (bid and prose(bid, "background")) or (asked and prose(asked, "background")) or "")]
    proses.append(Prose("scope", prose(bid, "scope") if bid else ""))
    known = fields(deal)
    if follows and "intended-project-manager" in known:
        known["project-manager"] = known["intended-project-manager"]
    return Load(
        known,
        known.get("title", ""),
        tuple(one for one in proses if one.text),
        tuple(one for one in _tables(deal, known) if one.items),
    )


# --- fields


def fields(deal: Deal) -> dict[str, str]:
    """The fields of the PID that the bid knows."""
    found = {
        name: _stated(deal, name)
        for name in (
            "title",
            "customer",
            "supplier",
            "delivery-manager",
            "account-manager",
            "currency",
            "number-format",
        )
    }
    found["intended-project-manager"] = _stated(deal, "project-manager", "scope") or _holder(deal, "Project Manager")
    found["price"] = _stated(deal, "total", "proposal")
    days = _days(deal)
    if days:
        found["project-start"], found["project-end"] = days
    found["bid"] = _bid(deal)
    return {name: value for name, value in found.items() if value and value.isprintable()}


def signatory(deal: Deal) -> str:
    """Who signed the bid for the customer: probably, and not certainly, the Executive."""
    bid = deal.part("proposal")
    for row in rows(bid, "agreement") if bid else ():
        if normalise(row.get("party", "")) in ("customer", "client") and says_something(row.get("name", "")):
            return bare(row["name"])
    return ""


def _stated(deal: Deal, name: str, *parts: str) -> str:
    for part in parts or ("proposal", "scope", "requirements"):
        document = deal.part(part)
        value = document.values.get(name, "") if document else ""
        if says_something(value):
            return value
    return ""


def _holder(deal: Deal, role: str) -> str:
    """Who holds a role in a team table of the bid."""
    for document in (deal.part("proposal"), deal.part("scope")):
        for spec, _, one in document.bound if document else ():
            if spec.sign_off or not {"role", "name"} <= set(one.columns):
                continue
            for row in one.items:
                name = row.texts[one.columns["name"]]
                if normalise(bare(row.texts[one.columns["role"]])) == normalise(role) and says_something(name):
                    return bare(name)
    return ""


def _days(deal: Deal) -> tuple[str, str] | None:
    """First and last day of the work by the timeline."""
    timeline = _timeline(deal)
    starts = [day for row in timeline if (day := parse_date(row.get("work-starts", "")))]
    ends = [day for row in timeline if (day := parse_date(row.get("reached-by", "")))]
    return (min(starts).isoformat(), max(ends).isoformat()) if starts and ends else None


def _bid(deal: Deal) -> str:
    bid = deal.part("proposal")
    if bid is None:
        return ""
    words = bid.name
    for name, text in (("date", " of {}"), ("reference", " for {}")):
        value = bid.values.get(name, "")
        words += text.format(value) if says_something(value) else ""
    days = [parse_date(row.get("date", "")) for row in rows(bid, "agreement")]
    signed = [day for day in days if day]
    return words + (f", signed by both sides on {max(signed)}" if len(signed) == len(days) > 1 else "")


# --- rows


def _tables(deal: Deal, known: Mapping[str, str]) -> Iterator[Rows]:
    bid, asked = deal.part("proposal"), deal.part("requirements")
    yield Rows(
        "objectives-and-desired-outcomes", "objective",
        tuple(_keyed(rows(asked, "objectives") if asked else (), "objective", {one: one for one in ("objective", "measure", "target", "by")})),
        marked=True,
    )  # fmt: skip
    yield from _conditions(deal)
    yield Rows(
        "products-and-acceptance-criteria", "id",
        _items(bid, "DEL", {"product": "deliverable", "covers": "covers", "acceptance-criterion": "acceptance-criterion", "due": "due"}),
    )  # fmt: skip
    people = rows(asked, "people-at-the-customer") if asked else ()
    yield Rows(
        "users-and-interested-parties", "contact", tuple(_keyed(people, "person", {"party": "role", "contact": "person"})),
        marked=True,
    )  # fmt: skip
    yield Rows(
        "milestones", "milestone",
        tuple(_keyed(_timeline(deal), "milestone", {"milestone": "milestone", "date": "reached-by", "shown-by": "deliverables"})),
        marked=True,
    )  # fmt: skip
    yield Rows(
        "risk-register", "id", _items(bid, "RSK", {"event": "risk", "action": "what-we-do-about-it", "owner": "owner"}),
        marked=True,
    )  # fmt: skip
    people_known = [(role, known[name]) for role, name in _ROLES.items() if name in known]
    for team in _TEAMS:
        held = (Item(role, {"name": markdown(name, "name")}) for role, name in people_known)
        yield Rows(team, "role", tuple(held), grows=False)
    lines = ", ".join(deal.nodes("proposal", "PRC"))
    price = {"price-lines": lines, "amount": known.get("price", "").replace("|", "\\|")}
    yield Rows("budget", "item", (Item("Contract price", _filled(price)),), grows=False)
    yield Rows(COMPARED, "document", tuple(_compared(deal)), grows=False)


def _conditions(deal: Deal) -> Iterator[Rows]:
    bid = deal.part("proposal")
    hidden = bid is not None and bid.values.get("assumptions-location") == "internal-log"
    yield Rows(
        "exclusions", "id", _items(bid, "EXC", {"left-out": "exclusion", "who-provides-it-instead": "who-does-it"})
    )
    yield Rows(
        "assumptions", "id",
        _items(
            deal.part("scope") if hidden else bid, "ASM",
            {"assumption": "assumption", "owner": "owner", "check-by": "check-by", "if-it-is-false": "if-false"},
        ),
    )  # fmt: skip
    yield Rows(
        "dependencies", "id",
        _items(bid, "DEP", {"what-is-needed": "what-we-need", "from-whom": "from-whom", "needed-by": "by-when", "if-it-is-late": "if-late"}),
    )  # fmt: skip


def risks(deal: Deal) -> tuple[Item, ...]:
    """The risks of the bid: what may happen, what is done about it, who owns it."""
    return _items(deal.part("proposal"), "RSK", {"event": "risk", "response": "what-we-do-about-it", "owner": "owner"})


def _compared(deal: Deal) -> Iterator[Item]:
    """The documents that were compared, each with the seal of its text: no other text has it."""
    for name, part, day in (
        ("Customer requirements", "requirements", "date"),
        ("Scoped project", "scope", "estimated-on"),
        ("Submitted bid", "proposal", "date"),
    ):
        document = deal.part(part)
        if document is not None:
            status = document.status.value if document.status else "without status"
            version = f"{document.name}, {status}, seal {seal_of(document).value}".replace("|", "\\|")
            dated = document.values.get(day, "")
            yield Item(name, _filled({"version": version, "date": dated if parse_date(dated) else ""}))


def _timeline(deal: Deal) -> list[dict[str, str]]:
    found = (rows(document, "timeline") for part in ("proposal", "scope") if (document := deal.part(part)))
    return next((one for one in found if one), [])


def _items(document: Document | None, prefix: str, columns: Mapping[str, str]) -> tuple[Item, ...]:
    """The rows of the table whose items have a prefix, in the order in which they stand; of two with one id, the first."""
    found: dict[str, Item] = {}
    for spec, table, one in document.bound if document else ():
        if table.item != prefix or document is None:
            continue
        for row in _read(document, spec, one):
            name = bare(row.get(next(iter(table.columns)), ""))
            if ID.fullmatch(name):
                cells = {target: row[source] for target, source in columns.items() if row.get(source)}
                found.setdefault(name, Item(name, cells))
    return tuple(found.values())


def _keyed(
    found: Iterator[dict[str, str]] | list[dict[str, str]] | tuple[()], key: str, columns: Mapping[str, str]
) -> Iterator[Item]:
    seen: set[str] = set()
    for row in found:
        name = normalise(row.get(key, ""))
        if name and name not in seen:
            seen.add(name)
            yield Item(row[key], {target: row[source] for target, source in columns.items() if row.get(source)})


def rows(document: Document, section: str) -> list[dict[str, str]]:
    """The rows of a section's table, as they are written."""
    return [row for spec, _, one in document.bound if spec.key == section for row in _read(document, spec, one)]


def _read(document: Document, spec: SectionSpec, one: BoundTable) -> Iterator[dict[str, str]]:
    """Rows by column. Open cells are left out, and so are the template's own rows."""
    assert spec.table is not None
    main = list(spec.table.columns)[1 if spec.table.item else 0]
    for row in one.items:
        cells = {key: _cell(document.text[row.cells[at].start : row.cells[at].end]) for key, at in one.columns.items()}
        if cells.get(main):
            yield _filled(cells)


def _cell(raw: str) -> str:
    text = squeeze(raw) if "<!--" in raw else raw.strip()
    return "" if _PLACEHOLDER.fullmatch(text) else text


def _filled(cells: Mapping[str, str]) -> dict[str, str]:
    return {key: text for key, text in cells.items() if text}


# --- prose


def prose(document: Document, key: str) -> str:
    """The text of a section without comments. A heading in it becomes a bold line: it must open no section of the PID."""
    spec = document.kind.by_key.get(key)
    if spec is None or document.state(spec) is not State.FILLED:
        return ""
    section = document.by_key[key]
    pieces: list[str] = []
    for part in document.region(section):
        if part is not section and part.title:
            pieces.append(f"**{part.title}**")
        pieces += (_piece(document, block) for block in part.blocks if not (section.also and block.kind == "table"))
    return "\n\n".join(piece for piece in pieces if piece)


def _piece(document: Document, block: Block) -> str:
    raw = document.text[block.start : block.end].replace("\r\n", "\n").rstrip()
    if block.kind == "code":
        fence = _FENCE.match(raw)
        closed = fence is None or ("\n" in raw and raw.rpartition("\n")[2].strip().startswith(fence[0]))
        return raw if closed or fence is None else f"{raw}\n{fence[0]}"
    if block.kind in ("rule", "heading"):
        return ""
    text = _without_comments(document, block).strip("\n")
    if block.kind == "html":
        text = text.replace("<", "&lt;")  # it may be open to the end of its document
    return text.replace("<!--", "&lt;!--")


def _without_comments(document: Document, block: Block) -> str:
    text, position, pieces = document.text, block.start, []
    for comment in document.comments:
        if block.start <= comment.start and comment.end <= block.end:
            pieces.append(text[position : comment.start])
            position = comment.end
    pieces.append(text[position : block.end])
    return "".join(pieces).replace("\r\n", "\n").rstrip()
