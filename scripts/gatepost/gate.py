"""Gates: what must be true before a deal goes through, and who has to act where it is not."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import date
from typing import Final

from gatepost.check import Checker
from gatepost.deal import Deal
from gatepost.demands import Gate
from gatepost.document import Document
from gatepost.kinds import PARTS, Kind
from gatepost.model import Finding, Status
from gatepost.names import normalise
from gatepost.rules import RULES
from gatepost.rules.signoffs import signatures
from gatepost.tuples import NamedTuple
from gatepost.values import parse_date, says_something, stated

_ANYBODY: Final = "Nobody named"
"""Who has to act where no role is named: a kind of an organisation's own without a sign-off."""


class Blocker(NamedTuple):
    """One thing that keeps a gate closed. `line` and `column` are 0 where it concerns a whole file."""

    owner: str
    path: str
    line: int
    column: int
    code: str | None
    message: str
    hint: str
    section: str | None = None
    """The title of the section where something is not filled in yet; None for everything else that is wrong."""


class Verdict(NamedTuple):
    """The answer of a gate."""

    gate: Gate
    title: str
    customer: str
    blockers: tuple[Blocker, ...]

    @property
    def open(self) -> bool:
        return not self.blockers

    @property
    def owners(self) -> tuple[str, ...]:
        """Who must act: whoever has most to do first."""
        counts: dict[str, int] = {}
        for one in self.blockers:
            counts[one.owner] = counts.get(one.owner, 0) + 1
        return tuple(sorted(counts, key=lambda owner: (-counts[owner], owner)))


# --- asking


def ask(gate: Gate, deal: Deal, checker: Callable[[Status], Checker], today: date) -> Verdict:
    """Hold a deal against a gate.

    Args:
        gate: the gate.
        deal: the deal.
        checker: the checker that holds documents to a status.
        today: the day on which the question is asked.
    """
    found = checker(Status.APPROVED).compare(deal) if gate.match else {}
    blockers: list[Blocker] = []
    for kind, status in gate.documents.items():
        documents = deal.named(kind)
        if not documents:
            blockers.append(_absent(deal, kind, status, checker(status).kinds.get(kind)))
        for document in documents:
            report = checker(status).judge(document, found.get(document.path, ()))
            lines = {finding.line for finding in report.findings}
            unsigned = list(_signed(document, gate.signed.get(kind, ()), lines))
            blockers += [_blocker(document, finding) for finding in report.findings]
            blockers += unsigned
            blockers += _strange(document, deal)
            if not unsigned and not any(RULES[one.code].gap for one in report.findings):
                blockers += _status(document, status)  # what is not filled in or signed cannot claim it yet
    extra = [document for document in deal.extra if document.kind.part in gate.documents]
    for document in extra:
        report = checker(Status.DRAFT).judge(document, found.get(document.path, ()))
        blockers += [_blocker(document, finding) for finding in report.findings if finding.code == "TRC201"]
    if gate.ended:
        blockers += _ended(deal, today)
    if gate.valid:
        blockers += _lapsed(deal, today)
    first = next(iter(deal.parts.values()), None)
    return Verdict(
        gate,
        stated(first.values.get("title", "")) if first else "",
        stated(first.values.get("customer", "")) if first else "",
        tuple(sorted(blockers, key=lambda one: (one.owner, one.path, one.line, one.column, one.message))),
    )


def _absent(deal: Deal, kind: str, status: Status, known: Kind | None) -> Blocker:
    return Blocker(
        _signer(known) if known is not None else _ANYBODY, deal.path, 0, 0, None,
        f"there is no {kind} document, and this gate asks for one that is {_told(status)}", f"write {kind}.md; {_start(deal, kind)}",
    )  # fmt: skip


def _start(deal: Deal, kind: str) -> str:
    """How a document begins that is not there."""
    if kind == "pid":
        return f"gatepost new pid --from {deal.path} starts one"
    if kind not in PARTS:
        return f"gatepost new form {kind} {deal.path} starts one"
    if any(part in deal.parts for part in PARTS if part != "pid"):
        return f"gatepost new bid makes all three documents of a bid in a folder of its own: take its {kind}.md"
    return "gatepost new bid starts one"


def _strange(document: Document, deal: Deal) -> Iterator[Blocker]:
    """A form of another customer: the match compares the documents that play a part, and forms play none."""
    said = document.fields.get("customer")
    first = next(iter(deal.parts.values()), None)
    wanted = stated(first.values.get("customer", "")) if first else ""
    if (
        document.kind.part is None
        and said is not None
        and stated(said.value)
        and wanted
        and normalise(said.value) != normalise(wanted)
    ):
        line, column = document.reading.place(said.value_start)
        yield Blocker(
            _responsible(document), document.path, line, column, None,
            f"{document.name} is for {said.value}, and the deal is for {wanted}", "write the one of this deal",
        )  # fmt: skip


def _told(status: Status) -> str:
    return "ready for review" if status is Status.REVIEW else str(status)


def _status(document: Document, status: Status) -> Iterator[Blocker]:
    claimed = document.status or Status.REVIEW
    if claimed.rank < status.rank:
        field = document.fields.get("status")
        line, column = document.reading.place(field.value_start) if field else (1, 1)
        yield Blocker(
            _responsible(document), document.path, line, column, None,
            f"{document.name} is {'a draft' if claimed is Status.DRAFT else 'in review'}; this gate asks for {_told(status)}",
            f'when it is, set "status" to {status}',
        )  # fmt: skip


def _responsible(document: Document) -> str:
    return _signer(document.kind)


def _signer(kind: Kind) -> str:
    """Who answers for documents of a kind: the owner of the sign-off."""
    return next((spec.owner for spec in reversed(kind.sections) if spec.sign_off and spec.owner), _ANYBODY)


def _blocker(document: Document, finding: Finding) -> Blocker:
    owner = finding.owner or _responsible(document)
    spec = document.kind.by_key.get(finding.section or "")
    open_ = (spec.title if spec else finding.field or document.name) if RULES[finding.code].gap else None
    return Blocker(
        owner, finding.path, finding.line, finding.column, finding.code, finding.message, finding.hint, open_
    )


def _signed(document: Document, roles: Iterable[str], told: set[int]) -> Iterator[Blocker]:
    """The roles that have not signed, unless a finding on their row says so."""
    rows = {normalise(one.role): one for one in signatures(document)}
    for role in roles:
        row = rows.get(normalise(role))
        line, column = document.reading.place(row.start) if row else (0, 0)
        if row is not None and (row.approved or line in told):
            continue
        yield Blocker(
            role, document.path, line, column, None, f"the {role} has not approved {document.name}",
            f'gatepost sign {document.path} --role "{role}" --name NAME',
        )  # fmt: skip


def _lapsed(deal: Deal, today: date) -> Iterator[Blocker]:
    """An offer whose last day is over, unless the customer has signed it."""
    bid = deal.part("proposal")
    field = bid.fields.get("valid-until") if bid else None
    last = parse_date(field.value) if field else None
    if bid is not None and field is not None and last is not None and last < today and not _accepted(bid):
        line, column = bid.reading.place(field.value_start)
        yield Blocker(
            "Account Manager", bid.path, line, column, None, f"the offer has lapsed: it was valid until {field.value}",
            'have price, dates and people confirmed, and set "valid-until" to a day to come',
        )  # fmt: skip


def _accepted(bid: Document) -> bool:
    """Whether the customer's row of the agreement bears a name and a date."""
    for _, _, one in bid.bound:
        if {"party", "name", "date"} <= one.columns.keys():
            for row in one.items:
                said = {key: row.texts[at] for key, at in one.columns.items()}
                if normalise(said["party"]) in ("customer", "client"):
                    return says_something(said["name"]) and parse_date(said["date"]) is not None
    return False


def _ended(deal: Deal, today: date) -> Iterator[Blocker]:
    pid = deal.part("pid")
    field = pid.fields.get("project-end") if pid else None
    end = parse_date(field.value) if field else None
    if pid is not None and field is not None and end is not None and end > today:
        line, column = pid.reading.place(field.value_start)
        yield Blocker(
            "Project Manager", pid.path, line, column, None, f"the project runs until {field.value}",
            "close it when its products are accepted; an earlier end is a new version of the PID",
        )  # fmt: skip
