"""A signature to edits: fill in the row of the sign-off, seal the text, keep the marks of the seal."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Final

from gatepost.check import Checker
from gatepost.document import Document
from gatepost.errors import GatepostError
from gatepost.fix import apply
from gatepost.kinds import Kind, TableSpec
from gatepost.model import BoundTable, Cell, Comment, Edit, Finding, Row, Status
from gatepost.names import closest, normalise
from gatepost.read import Reading
from gatepost.rules.documents import type_problem
from gatepost.seals import Seal, column_at, seal_cells, seal_comments, seal_of, signs
from gatepost.tuples import NamedTuple
from gatepost.values import bare, parse_date, says_something

_SHOWN: Final = 5
_BROKEN: Final = "SGN201"


class Signature(NamedTuple):
    """Who signs as what. Without a decision it is an approval, without a day it is today."""

    role: str
    name: str
    decision: str | None = None
    day: str | None = None
    replace: bool = False
    """Whether another name may be overwritten."""


class Signed(NamedTuple):
    """A text after somebody signed it, and how its sign-off stands."""

    text: str
    role: str
    wrote: tuple[tuple[str, str], ...]
    """The row: what stands under which column."""
    open: tuple[str, ...]
    """The roles that have not signed, each with its name where one stands there."""
    again: tuple[str, ...]
    """Those whose seal is broken."""
    unsealed: tuple[str, ...]
    rejected: tuple[str, ...]
    status: Status | None
    later: int
    """What `approved` demands on top, the open signatures left out."""


class Place(NamedTuple):
    """A row of a sign-off, and where its columns stand; None for one that the table does not have."""

    table: BoundTable
    spec: TableSpec
    row: Row

    def at(self, key: str, kind: str) -> int | None:
        """The position of a column: the one of that key, else the first of that type."""
        known = column_at(self.table, key)
        if known is not None:
            return known
        columns = (column for column in self.spec.columns.values() if column.type == kind)
        return next((self.table.columns[one.key] for one in columns if one.key in self.table.columns), None)

    def cell(self, key: str, kind: str = "text") -> Cell | None:
        at = self.at(key, kind)
        return None if at is None else self.row.cells[at]

    def says(self, key: str, kind: str = "text") -> str:
        """What stands there; nothing where it is a dash or a placeholder."""
        cell = self.cell(key, kind)
        return cell.text if cell is not None and says_something(cell.text) else ""

    @property
    def role(self) -> str:
        key = next(iter(self.spec.each), "role")
        return self.row.texts[column_at(self.table, key) or 0]

    @property
    def name(self) -> str:
        return self.says("name", "person")

    @property
    def who(self) -> str:
        return f"{self.role} ({self.name})" if self.name else self.role

    @property
    def signed(self) -> bool:
        """Whether nothing is owed any more: the same as SGN101 asks."""
        return all(
            says_something(self.row.texts[self.table.columns[column.key]])
            for column in self.spec.columns.values()
            if not column.optional and column.type != "text" and column.key in self.table.columns
        )


def sign_text(checker: Checker, text: str, path: str, who: Signature) -> Signed:
    """Sign a document.

    Characters outside the edits stay as they are, line ends included. Signing again what is signed changes nothing.

    Raises:
        GatepostError: it cannot be signed; the message says why, and what to do.
    """
    reading = Reading(text, checker.reader)
    kind = checker.settle(reading, path, None)
    if kind is None:
        raise GatepostError(
            f"{path}: it is not known what kind of document this is; "
            f"name it in the front matter, such as `template: {checker.kinds.names[-1]}@1.0`"
        )
    document = Document(reading, kind, path, checker.today)
    if document.status is Status.SUPERSEDED:
        raise GatepostError(f"{path}: it is superseded; sign the document that took its place")
    place = _find(document, who)
    seal = seal_of(document)
    after = apply(text, _edits(document, place, seal, _values(document, place, seal, who)))
    return _judge(checker, kind, document, after, place.role, seal)


# --- whose row it is


def _find(document: Document, who: Signature) -> Place:
    """The row of a role; of several, the one that bears the name, else the first that nobody signed."""
    places = list(_places(document))
    if not places:
        raise GatepostError(_unsignable(document))
    uneven = next((one for one in places if len(one.row.texts) != len(one.table.table.header.texts)), None)
    if uneven is not None:
        line, _ = document.reading.place(uneven.row.start)
        raise GatepostError(f"{document.path}:{line}: this row has not as many cells as the table; correct it first")
    wanted = normalise(who.role)
    rows = [one for one in places if normalise(one.role) == wanted]
    if not rows:
        roles = list(dict.fromkeys(one.role for one in places))
        guess = closest(wanted, [normalise(role) for role in roles], 0.6)
        meant = next((f"; did you mean {role}?" for role in roles if normalise(role) == guess), "")
        raise GatepostError(
            f'{document.path}: nobody signs as "{who.role}"{meant or "."} Who signs: {", ".join(roles)}'
        )
    own = next((one for one in rows if _same(one.name, who.name)), None)
    free = next((one for one in rows if not one.name), None)
    if own or free:
        return own or free or rows[0]
    names = ", ".join(one.name for one in rows)
    if len(rows) > 1 or not who.replace:
        advice = "take one of the names out" if len(rows) > 1 else "to sign in their place add --replace"
        raise GatepostError(f"{document.path}: {names} stands there as {rows[0].role}, not {who.name}; {advice}")
    return rows[0]


def _places(document: Document) -> Iterator[Place]:
    for spec, section in document.present:
        if not spec.sign_off or spec.table is None:
            continue
        tables = document.bound_tables(spec)
        if tables and not signs(section):
            raise GatepostError(
                f'{document.path}: "{section.title}" is the sign-off and something else; give the sign-off a heading of its own'
            )
        for table in tables:
            for row in table.rows:
                yield Place(table, spec.table, row)


def _unsignable(document: Document) -> str:
    kind = document.kind
    spec = next((spec for spec in kind.sections if spec.sign_off and spec.table), None)
    if spec is None:
        return f'{document.path}: the kind "{kind.title}" has no sign-off with a table, so nobody signs it'
    return f'{document.path}: there is no table to sign under "{spec.title}"; put it back with: gatepost fix'


def _same(one: str, other: str) -> bool:
    return " ".join(bare(one).casefold().split()) == " ".join(bare(other).casefold().split())


# --- what is written


def _values(document: Document, place: Place, seal: Seal, who: Signature) -> dict[int, str]:
    """The cells to write, by position. The seal's is left out where the table has no such column."""
    name, path = " ".join(who.name.split()), document.path
    if (
        not says_something(name)
        or not name.isprintable()
        or set(name) & set("[]{}<>|\\`")
        or type_problem("person", name, comma=False)
    ):
        raise GatepostError(f'{path}: "{name}" is no person\'s name; write the first and last name of who signs')
    at = {key: place.at(key, kind) for key, kind in (("name", "person"), ("decision", "choice"), ("date", "date"))}
    if at["name"] is None or at["date"] is None:
        raise GatepostError(f"{path}: the sign-off has no columns Name and Date; add them with: gatepost fix")
    decision = _decision(document, place, who)
    intact = _same(place.name, name) and decision == place.says("decision", "choice") and _sealed(place, seal)
    there = place.says("date", "date")
    day = there if there and intact and who.day is None else _day(document, place, seal, who).isoformat()
    values = {at["name"]: place.name if _same(place.name, name) else name, at["date"]: day}
    if at["decision"] is not None:
        values[at["decision"]] = decision
    sealed = column_at(place.table, "seal")
    if sealed is not None:
        values[sealed] = place.row.texts[sealed] if _sealed(place, seal) else seal.value
    return values


def _sealed(place: Place, seal: Seal) -> bool:
    return bare(place.says("seal")).casefold() == seal.value


def _decision(document: Document, place: Place, who: Signature) -> str:
    """The decision as the kind words it. An approval that stands there, perhaps with conditions, is kept."""
    at = place.at("decision", "choice")
    there = place.says("decision", "choice")
    if at is None:
        if who.decision == "rejected":
            raise GatepostError(f"{document.path}: the sign-off has no column Decision; add one to reject the document")
        return ""
    if who.decision is None and normalise(there).startswith("approved"):
        return there
    wanted = who.decision or "approved"
    column = next((one for one in place.spec.columns.values() if place.table.columns.get(one.key) == at), None)
    known = column.values if column is not None else ()
    value = next((one for one in known if normalise(one) == wanted), None if known else wanted)
    if value is None:
        raise GatepostError(
            f"{document.path}: a decision here is {' or '.join(known)}, not {wanted}; who does not agree does not sign"
        )
    return there if normalise(there) == normalise(value) else value


def _day(document: Document, place: Place, seal: Seal, who: Signature) -> date:
    """The day of the signature: not to come, not before the text, not before somebody signed another text."""
    path, day = document.path, document.today if who.day is None else parse_date(who.day)
    if day is None:
        raise GatepostError(f'{path}: "{who.day}" is no date; write it as {document.today.isoformat()}')
    if day > document.today:
        raise GatepostError(f"{path}: {day} has not come yet; sign with the day of the signature")
    at = place.at("date", "date")
    column = next((one for one in place.spec.columns.values() if place.table.columns.get(one.key) == at), None)
    dated = document.values.get((column.after if column is not None else None) or "", "")
    issued = parse_date(dated)
    if column is not None and issued is not None and day < issued:
        raise GatepostError(
            f'{path}: {day} lies before the date of this version ("{column.after}": {dated}); '
            f'sign on that day or later, or correct "{column.after}"'
        )
    last = max((one for one in _broken_days(document, seal) if one), default=None)
    if last is not None and day < last:
        raise GatepostError(
            f"{path}: the text was changed after it was signed on {last}, so nobody signed this one on {day}; "
            f"sign with a later day"
        )
    return day


def _broken_days(document: Document, seal: Seal) -> Iterator[date | None]:
    broken = {one.row.start for one in seal_cells(document) if one.value and one.value != seal.value}
    for place in _places(document):
        if place.row.start in broken:
            yield parse_date(place.says("date", "date"))


# --- the edits


def _edits(document: Document, place: Place, seal: Seal, values: dict[int, str]) -> list[Edit]:
    text = document.text
    edits: list[Edit] = []
    for at, value in values.items():
        cell = place.row.cells[at]
        if cell.text != value:
            edits.append(Edit(cell.start, cell.end, _padded(text, cell, value)))
    if column_at(place.table, "seal") is None:
        edits += _column(text, place, seal)
    return [*edits, *_comment_edits(document, place, seal)]


def _padded(text: str, cell: Cell, value: str) -> str:
    """A value with a space at each side where the cell has none."""
    before = " " if text[cell.start - 1] == "|" else ""
    after = " " if text[cell.end : cell.end + 1] == "|" else ""
    return f"{before}{value}{after}"


def _column(text: str, place: Place, seal: Seal) -> Iterator[Edit]:
    """A column at the end of each line, also of those that do not close with a pipe."""
    table = place.table.table
    start = text.find("\n", table.header.start) + 1
    stop = text.find("\n", start)
    delimiter = text[start : len(text) if stop < 0 else stop].rstrip()
    ends = [(table.header.end, "Seal"), (start + len(delimiter), "---")]
    ends += [
        (row.end, seal.value if row.start == place.row.start else "")
        for row in table.rows
        if len(row.texts) == len(table.header.texts)
    ]
    for end, words in ends:
        closed = text[end - 1] == "|" and text[end - 2] != "\\"
        yield Edit(end, end, f"{'' if closed else ' |'} {words} |")


def _comment_edits(document: Document, place: Place, seal: Seal) -> Iterator[Edit]:
    """Marks for the seal, under the table; those of a seal that nobody's signature bears any more go."""
    kept = {one.value for one in seal_cells(document) if one.row.start != place.row.start} | {seal.value}
    there: list[Comment] = []
    stale: list[Comment] = []
    done = False
    for value, marks, comment in seal_comments(document):
        if value == seal.value and marks == seal.marks and not done:
            done = True
        elif value == seal.value or value not in kept:
            stale.append(comment)
            continue
        there.append(comment)
    if not done and stale:
        first = stale.pop(0)
        yield Edit(first.start, first.end, seal.comment)
    elif not done and there:
        yield Edit(there[-1].end, there[-1].end, f"\n{seal.comment}")
    elif not done:
        at = _under(document.text, place.table)
        ended = document.text[:at].endswith("\n")
        yield Edit(at, at, f"\n{seal.comment}\n" if ended else f"\n\n{seal.comment}")
    for comment in stale:
        end = document.text.find("\n", comment.end) + 1 if comment.alone else comment.end
        yield Edit(comment.start, max(end, comment.end), "")


def _under(text: str, table: BoundTable) -> int:
    """Behind the line of the table's last row."""
    rows = [row for row in table.table.rows if len(row.texts) == len(table.table.header.texts)]
    return text.find("\n", rows[-1].end) + 1 or len(text)


# --- how it stands afterwards


def _judge(checker: Checker, kind: Kind, document: Document, after: str, role: str, seal: Seal) -> Signed:
    """Hold the signed text to review: what is incomplete, or must not be signed like that, is not signed."""
    strict = checker.at(Status.REVIEW)
    report = strict.check(after, document.path)
    signed = Document(Reading(after, checker.reader), kind, document.path, checker.today)
    left = [one for one in report.findings if one.code != _BROKEN]
    if left:
        before = strict.check(document.text, document.path).findings
        raise GatepostError(_refusal(document.path, left, before))
    if seal_of(signed) != seal:
        raise GatepostError(
            f"{document.path}: signing would change the text that is signed; give the table a blank line before and after"
        )
    places = list(_places(signed))
    place = next(one for one in places if _sealed(one, seal) and normalise(one.role) == normalise(role))
    broken = {one.row.start for one in seal_cells(signed) if one.value and one.value != seal.value}
    titles = place.table.table.header.cells
    return Signed(
        after,
        place.role,
        tuple((title.text, cell.text) for title, cell in zip(titles, place.row.cells, strict=True) if cell.text),
        tuple(one.who for one in places if not one.signed),
        tuple(one.who for one in places if one.row.start in broken),
        tuple(one.who for one in places if one.signed and one.name and not one.says("seal")),
        tuple(one.who for one in places if normalise(one.says("decision", "choice")) == "rejected"),
        signed.status,
        sum(one.code != "SGN101" for one in report.later),
    )


def _refusal(path: str, left: list[Finding], before: tuple[Finding, ...]) -> str:
    """Why nothing is signed: what the signature itself would do wrong, else what is not done yet."""
    known = {(one.code, one.message) for one in before}
    for one in left:
        if (one.code, one.message) not in known:
            return f"{path}: {one.message} ({one.code}); {one.hint}"
    count = f"{len(left)} finding" + ("" if len(left) == 1 else "s")
    lines = [f"{path}: nothing is signed that is not complete: {count} as review"]
    owed = {(one.code, one.message) for one in left}  # at the lines that they have in the file
    own = [one for one in before if (one.code, one.message) in owed]
    lines += [f"  {path}:{one.line}:{one.column}: {one.message} ({one.code})" for one in own[:_SHOWN]]
    lines.append(f"See them all: gatepost check --as review {path}")
    return "\n".join(lines)
