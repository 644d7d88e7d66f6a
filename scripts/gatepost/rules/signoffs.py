"""SGN: sign-offs. They are demanded of a document that says it is approved."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from gatepost.document import Document
from gatepost.kinds import ColumnSpec, SectionSpec, TableSpec
from gatepost.kinds.plans import with_signatures
from gatepost.model import BoundTable, Cell, Problem, Row, Section, Status
from gatepost.names import normalise
from gatepost.patterns import pattern
from gatepost.rules import rule
from gatepost.states import State
from gatepost.tuples import NamedTuple
from gatepost.values import parse_date, parse_money, says_something

_BOX: Final = pattern(r"(?:[-+*]|\d+[.)])[ \t]+(\[[^\[\]\n]{0,3}\])(?=[ \t\n]|$)")
_REJECTED: Final = frozenset(("rejected", "declined", "refused", "not approved", "no"))


def _signed(document: Document) -> Iterator[tuple[SectionSpec, Section]]:
    for spec in document.plan.signed:
        section = document.by_key.get(spec.key)
        if section is not None and document.state(spec) in (State.FILLED, State.UNTOUCHED):
            yield spec, section


def _rows(document: Document, spec: SectionSpec) -> Iterator[tuple[TableSpec, BoundTable, Row]]:
    if spec.table is not None:
        for one in document.bound_tables(spec):
            for row in one.items:
                yield spec.table, one, row


class _Signed(NamedTuple):
    """A cell of a sign-off."""

    spec: SectionSpec
    column: ColumnSpec
    row: Row
    at: int
    text: str

    @property
    def cell(self) -> Cell:
        return self.row.cells[self.at]


def _under(document: Document, kind: str) -> Iterator[_Signed]:
    """What stands in the columns of a type."""
    for spec, _ in _signed(document):
        for one in document.bound_tables(spec):
            for column in document.plan.typed.get(spec.key, ()):
                if column.type == kind and column.key in one.columns:
                    at = one.columns[column.key]
                    for row, text in zip(one.items, one.under(column.key), strict=True):
                        yield _Signed(spec, column, row, at, text)


class Signature(NamedTuple):
    """A row of a sign-off."""

    role: str
    name: str
    start: int
    dated: bool
    rejected: bool

    @property
    def approved(self) -> bool:
        """Whether somebody signed, with a name and a date, and did not refuse."""
        return bool(self.name) and self.dated and not self.rejected


def signatures(document: Document) -> Iterator[Signature]:
    """The rows of the sign-offs of a document that name a role."""
    for spec, _ in _signed(document):
        typed = document.plan.typed.get(spec.key, ())
        for _, one, row in _rows(document, spec):
            texts = {key: row.texts[at] for key, at in one.columns.items()}
            if texts.get("role"):
                dates = [
                    parse_date(texts[column.key]) for column in typed if column.type == "date" and column.key in texts
                ]
                decided = [texts[column.key] for column in typed if column.type == "choice" and column.key in texts]
                name = texts.get("name", "")
                yield Signature(
                    texts["role"],
                    name if says_something(name) else "",
                    row.cells[one.columns["role"]].start,
                    bool(dates) and all(dates) and all(map(says_something, decided)),
                    any(normalise(text) in _REJECTED for text in decided),
                )


@rule("SGN107", demanded=Status.APPROVED, concerns=with_signatures)
def authority_missing(document: Document) -> Iterator[Problem]:
    """
    At this amount somebody with more authority has to sign, and has not.

    The amounts are those of `[[authority]]` in `gatepost.toml`. These examples are checked with a Director from
    100,000.00 on.

    ## Bad
    ```markdown
    <!-- scope.md -->
    ---
    total: "148,500.00"
    ---

    ## Sign-off

    | Role | Name | Decision | Date |
    | --- | --- | --- | --- |
    | Delivery Manager | Ruth Sandoval | approved | 2026-02-05 |
    ```

    ## Good
    ```markdown
    <!-- scope.md -->
    ---
    total: "148,500.00"
    ---

    ## Sign-off

    | Role | Name | Decision | Date |
    | --- | --- | --- | --- |
    | Delivery Manager | Ruth Sandoval | approved | 2026-02-05 |
    | Director | Kerstin Doyle | approved | 2026-02-06 |
    ```
    """
    total = parse_money(document.values.get("total", ""), document.comma)
    if total is None:
        return
    asked = [one for one in document.settings.authorities if document.kind.name in one.kinds and total >= one.amount]
    for spec, section in _signed(document) if asked else ():
        if spec.table is None or "role" not in spec.table.each:
            continue  # the customer's own signatures
        signed = {normalise(one.role) for one in signatures(document) if one.approved}
        for authority in asked:
            if normalise(authority.role) not in signed:
                yield Problem(
                    section.title_start,
                    section.title_start + len(section.title),
                    f"at {document.values['total']} the {authority.role} has to sign, and has not",
                    f"add a row for the {authority.role}, and have it signed",
                    section=spec,
                    owner=authority.role,
                )


@rule("SGN101", demanded=Status.APPROVED, gap=True, concerns=with_signatures)
def unsigned(document: Document) -> Iterator[Problem]:
    """
    A row of the sign-off has no name, no date or no decision.

    ## Bad
    ```markdown
    ## Sign-off

    | Role | Name | Date |
    | --- | --- | --- |
    | Customer | Ada Wong | |
    | Supplier | Jan Bakker | 2026-03-03 |
    ```

    ## Good
    ```markdown
    ## Sign-off

    | Role | Name | Date |
    | --- | --- | --- |
    | Customer | Ada Wong | 2026-03-02 |
    | Supplier | Jan Bakker | 2026-03-03 |
    ```
    """
    for spec, _ in _signed(document):
        if document.state(spec) is State.UNTOUCHED:
            continue
        for _, one, row in _rows(document, spec):
            open_ = [
                (column, one.columns[column.key])
                for column in document.plan.typed[spec.key]
                if not column.optional
                and (text := one.text(row, column.key)) is not None
                and not says_something(text)
                and "[[" not in text
            ]
            if open_:
                who = next(filter(None, row.texts), "a row")
                lacking = ", ".join(f'"{column.title}"' for column, _ in open_)
                cell = row.cells[open_[0][1]]
                start = cell.start if cell.text else max(cell.start - 1, row.start)
                yield Problem(
                    start,
                    max(cell.end, start + 1),
                    f"{who} has not signed: nothing stands under {lacking}",
                    f"sign it: {_command(document, who)}; until then keep the status at review and the cells empty",
                    section=spec,
                    owner=who if row.texts[0] else None,
                )


def _command(document: Document, role: str) -> str:
    quoted = role.replace('"', "") or "ROLE"
    return f'gatepost sign {document.path or "FILE"} --role "{quoted}" --name NAME'


@rule("SGN102", demanded=Status.APPROVED, gap=True, concerns=with_signatures)
def unticked_box(document: Document) -> Iterator[Problem]:
    """
    A box of the sign-off is not ticked.

    ## Bad
    ```markdown
    ## Sign-off

    - [ ] The customer has read the exclusions.

    | Role | Name | Date |
    | --- | --- | --- |
    | Customer | Ada Wong | 2026-03-02 |
    | Supplier | Jan Bakker | 2026-03-03 |
    ```

    ## Good
    ```markdown
    ## Sign-off

    - [x] The customer has read the exclusions.

    | Role | Name | Date |
    | --- | --- | --- |
    | Customer | Ada Wong | 2026-03-02 |
    | Supplier | Jan Bakker | 2026-03-03 |
    ```
    """
    for spec, section in _signed(document):
        for part in document.region(section):
            for block in part.blocks:
                if block.kind != "list":
                    continue
                for start, end in document.items_in(block):
                    match = _BOX.match(document.text, start, end)
                    if match and match[1] not in ("[x]", "[X]"):
                        words = " ".join(document.text[match.end() : end].split("\n")[0].split())
                        shown = words if len(words) <= 70 else words[:67] + "..."
                        yield Problem(
                            match.start(1),
                            match.end(1),
                            f'not ticked: "{shown}"',
                            "tick it with [x] when it is true, or keep the status at review",
                            section=spec,
                        )


@rule("SGN106", demanded=Status.APPROVED, concerns=with_signatures)
def missing_confirmation(document: Document) -> Iterator[Problem]:
    """
    The sign-off has fewer boxes to tick than its template: somebody took out what could not be confirmed.

    The boxes may be worded anew. A team that needs others changes its template.

    ## Bad
    ```markdown
    ## Release

    Go.
    ```

    ## Good
    ```markdown
    ## Release

    - [x] A second person has read it.
    ```
    """
    for spec, section in _signed(document):
        owed = _boxes(spec.owned)
        units = [unit.text for unit in document.units(section) if unit.kind == "item"]
        boxes = [text for text in units if _BOX.match(text)]
        if len(boxes) >= len(owed):
            continue
        said = {_confirmed(text) for text in boxes}
        gone = next((words for text in owed if (words := _confirmed(text)) not in said), "")
        yield Problem(
            section.title_start,
            section.title_start + len(section.title),
            f'"{section.title}" has {len(boxes)} of the {len(owed)} boxes of its template',
            f'put back what was taken out, such as "- [ ] {gone}"' if gone else "put back what was taken out",
            section=spec,
        )


@lru_cache(maxsize=256)
def _boxes(texts: frozenset[str]) -> list[str]:
    return [text for text in sorted(texts) if _BOX.match(text)]


def _confirmed(text: str) -> str:
    return text.partition("]")[2].strip()


@rule("SGN103", concerns=with_signatures)
def future_signature(document: Document) -> Iterator[Problem]:
    """
    A sign-off bears a date that has not come yet.

    ## Bad
    ```markdown
    ## Sign-off

    | Role | Name | Date |
    | --- | --- | --- |
    | Customer | Ada Wong | 2999-03-02 |
    | Supplier | Jan Bakker | 2026-03-03 |
    ```

    ## Good
    ```markdown
    ## Sign-off

    | Role | Name | Date |
    | --- | --- | --- |
    | Customer | Ada Wong | 2026-03-02 |
    | Supplier | Jan Bakker | 2026-03-03 |
    ```
    """
    for spec, _, row, at, text in _under(document, "date"):
        day = parse_date(text)
        if day is not None and day > document.today:
            cell = row.cells[at]
            yield Problem(
                cell.start,
                cell.end,
                f"{row.texts[0]} signed on {text}, which has not come yet",
                "write the day of the signature",
                section=spec,
            )


@rule("SGN104", concerns=with_signatures)
def early_signature(document: Document) -> Iterator[Problem]:
    """
    A sign-off is older than the version that it signs: somebody signed another text, or the date was copied. However
    many rows are, it is one finding.

    Asked where the kind says so (`after = "field:date"` on the column). Under a bid people sign before the day on which
    it goes out, so a proposal does not ask. The examples are of a note dated 20 February 2026.

    ## Bad
    ```markdown
    ## Sign-off

    | Role | Name | Date |
    | --- | --- | --- |
    | Customer | Ada Wong | 2025-03-02 |
    | Supplier | Jan Bakker | 2026-03-03 |
    ```

    ## Good
    ```markdown
    ## Sign-off

    | Role | Name | Date |
    | --- | --- | --- |
    | Customer | Ada Wong | 2026-03-02 |
    | Supplier | Jan Bakker | 2026-03-03 |
    ```
    """
    found = list(early(document))
    if found:
        spec, column, row, cell = found[0]
        others = [other.cells[0].text for _, _, other, _ in found[1:]]
        also = f"; so did {', '.join(others)}" if others else ""
        dated = document.values.get(column.after or "", "")
        yield Problem(
            cell.start,
            cell.end,
            f'{row.texts[0]} signed on {cell.text}, before the date of this version ("{column.after}": {dated}){also}',
            f'have this version signed, or correct "{column.after}"',
            section=spec,
            owner=row.texts[0] or None,
        )


def early(document: Document) -> Iterator[tuple[SectionSpec, ColumnSpec, Row, Cell]]:
    """The dates of signatures that lie before the version that they sign."""
    for one in _under(document, "date"):
        first = parse_date(document.values.get(one.column.after or "", ""))
        day = parse_date(one.text) if first is not None else None
        if day is not None and first is not None and day < first:
            yield one.spec, one.column, one.row, one.cell


@rule("SGN105", demanded=Status.APPROVED, concerns=with_signatures)
def rejected_approval(document: Document) -> Iterator[Problem]:
    """
    A document says that it is approved, and somebody in its sign-off rejected it.

    ## Bad
    ```markdown
    ## Sign-off

    | Role | Name | Date | Decision |
    | --- | --- | --- | --- |
    | Customer | Ada Wong | 2026-03-02 | Rejected |
    | Supplier | Jan Bakker | 2026-03-03 | Approved |
    ```

    ## Good
    ```markdown
    ## Sign-off

    | Role | Name | Date | Decision |
    | --- | --- | --- | --- |
    | Customer | Ada Wong | 2026-03-02 | Approved |
    | Supplier | Jan Bakker | 2026-03-03 | Approved |
    ```
    """
    for spec, _, row, at, text in _under(document, "choice"):
        if normalise(text) in _REJECTED:
            cell = row.cells[at]
            yield Problem(
                cell.start,
                cell.end,
                f"{row.texts[0]} rejected the document",
                "settle it and have it signed again, or set the status back to review",
                section=spec,
            )
