"""SGN: seals, and people who review their own work."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from gatepost.document import Document
from gatepost.kinds import SectionSpec
from gatepost.kinds.plans import with_signatures
from gatepost.model import Cell, Problem
from gatepost.names import normalise
from gatepost.patterns import pattern
from gatepost.rules import rule
from gatepost.seals import SealCell, changed, column_at, seal_cells, seal_comments, seal_of
from gatepost.values import bare, says_something

_AND: Final = pattern(r"\s*(?:[,;/&+]|\band\b)\s*")


@rule("SGN201", concerns=with_signatures)
def broken_seal(document: Document) -> Iterator[Problem]:
    """
    The text was changed after somebody signed it: the seal of the signature is not that of the text.

    `gatepost sign` writes the seal. It covers all fields but `status` and all sections but the sign-off; white space,
    padding of tables and comments do not count. Signatures that the same change breaks are one finding.

    ## Bad
    ```markdown
    ## Summary

    The boiler in house 4 runs again from 27 March.

    ## Sign-off

    | Role | Name | Date | Seal |
    | --- | --- | --- | --- |
    | Customer | Ada Wong | 2026-03-02 | 565e6e2d08 |
    | Supplier | Jan Bakker | 2026-03-03 | 565e6e2d08 |

    <!-- seal 565e6e2d08: 6...........4 -->
    ```

    ## Good
    ```markdown
    ## Summary

    The boiler in house 4 runs again from 20 March.

    ## Sign-off

    | Role | Name | Date | Seal |
    | --- | --- | --- | --- |
    | Customer | Ada Wong | 2026-03-02 | 565e6e2d08 |
    | Supplier | Jan Bakker | 2026-03-03 | 565e6e2d08 |

    <!-- seal 565e6e2d08: 6...........4 -->
    ```
    """
    sealed = [one for one in seal_cells(document) if one.value]
    if not sealed:
        return
    now = seal_of(document)
    marks = {seal: marks for seal, marks, _ in seal_comments(document)}
    causes: dict[tuple[str, ...], list[SealCell]] = {}
    for one in sealed:
        if one.value and one.value != now.value:
            parts = changed(document, marks[one.value], now.marks) if one.value in marks else ()
            causes.setdefault(parts, []).append(one)
    for parts, broken in causes.items():
        yield _broken(document, parts, broken)


def _broken(document: Document, parts: tuple[str, ...], broken: list[SealCell]) -> Problem:
    first = broken[0]
    people = [_who(one) for one in broken]
    seals = list(dict.fromkeys(one.value or "" for one in broken))
    told = f"changed since then: {', '.join(parts)}" if parts else "what was changed since then cannot be told"
    role, name = (f'"{words}"' for words in (_role(first), _who(first)))
    again = f"gatepost sign {document.path or 'FILE'} --role {role} --name {name}"
    who = "have it signed again" if len(broken) == 1 else "have each of them sign again"
    return Problem(
        first.cell.start,
        first.cell.end,
        f"{_listed(people)} signed another text (seal {', '.join(seals)}): {told}",
        f"{who}, such as with: {again}; or take the change back",
        section=first.spec,
        owner=_role(first) if len(broken) == 1 else None,
    )


def _role(one: SealCell) -> str:
    at = column_at(one.table, "role")
    return one.row.texts[at or 0]


def _who(one: SealCell) -> str:
    at = column_at(one.table, "name")
    name = one.row.texts[at] if at is not None else ""
    return name if says_something(name) else _role(one)


def _listed(words: list[str]) -> str:
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} and {words[-1]}"


@rule("SGN202")
def own_reviewer(document: Document) -> Iterator[Problem]:
    """
    Somebody reviews their own work.

    A reviewer is who stands under "Reviewer" in the section "Peer review", and who signs in a role such as "Peer
    Reviewer". Nobody who is named in the fields `account-manager` or `author`, or under "Estimator" in a table, may be
    one. A person is one finding.

    ## Bad
    ```markdown
    ## Estimate

    | Work | Optimistic | Likely | Pessimistic | Estimator |
    | --- | --- | --- | --- | --- |
    | Repair | 2 | 3 | 6 | Jan Bakker |

    ## Sign-off

    | Role | Name | Date |
    | --- | --- | --- |
    | Customer | Ada Wong | 2026-03-02 |
    | Supplier | Noor Smit | 2026-03-03 |
    | Peer Reviewer | Jan Bakker | 2026-03-03 |
    ```

    ## Good
    ```markdown
    ## Estimate

    | Work | Optimistic | Likely | Pessimistic | Estimator |
    | --- | --- | --- | --- | --- |
    | Repair | 2 | 3 | 6 | Jan Bakker |

    ## Sign-off

    | Role | Name | Date |
    | --- | --- | --- |
    | Customer | Ada Wong | 2026-03-02 |
    | Supplier | Jan Bakker | 2026-03-03 |
    | Peer Reviewer | Helen Marsh | 2026-03-03 |
    ```
    """
    reviewers = [(spec, cell) for spec, cell in _reviewers(document) if says_something(cell.text)]
    if not reviewers:
        return
    authors = _authors(document)
    told: set[str] = set()
    for spec, cell in reviewers:
        # Behind a comma may stand what the reviewer is, and an author may be the same: that is no person.
        for person in _people(cell.text.partition(",")[0]):
            if person in authors and person not in told:
                told.add(person)
                yield Problem(
                    cell.start,
                    cell.end,
                    f"{cell.text} reviews work of their own: the same person stands {authors[person]}",
                    "have it reviewed by somebody who neither made the estimate nor sells it",
                    section=spec,
                )


def _reviewers(document: Document) -> Iterator[tuple[SectionSpec, Cell]]:
    for spec, _ in document.present:
        if not (spec.sign_off or spec.key == "peer-review"):
            continue
        for table in document.bound_tables(spec):
            at = column_at(table, "name" if spec.sign_off else "reviewer")
            role = (column_at(table, "role") or 0) if spec.sign_off else None
            for row in table.items:
                if at is not None and (role is None or "reviewer" in normalise(row.texts[role])):
                    yield spec, row.cells[at]


def _authors(document: Document) -> dict[str, str]:
    """Those whose work it is, and where that stands."""
    found: dict[str, str] = {}
    for name in ("account-manager", "author"):
        if says_something(document.values.get(name, "")):
            for person in _people(document.values[name]):
                found.setdefault(person, f'in the field "{name}"')
    for spec, _, table in document.bound:
        at = column_at(table, "estimator")
        if at is not None:
            where = f'under "{table.table.header.texts[at]}" in "{spec.title}"'
            for words in dict.fromkeys(row.texts[at] for row in table.items):
                for person in _people(words) if says_something(words) else ():
                    found.setdefault(person, where)
    return found


def _people(text: str) -> list[str]:
    """The people in a cell, as names are compared."""
    names = (" ".join(bare(part).casefold().split()) for part in _AND.split(" ".join(text.split())))
    return [name for name in names if name]


@rule("SGN203", concerns=with_signatures)
def malformed_seal(document: Document) -> Iterator[Problem]:
    """
    What stands under "Seal" is no seal, so nobody can tell which text was signed.

    A seal has ten characters, each a digit or a letter from a to f. `gatepost sign` writes it; nobody types one.

    ## Bad
    ```markdown
    ## Sign-off

    | Role | Name | Date | Seal |
    | --- | --- | --- | --- |
    | Customer | Ada Wong | 2026-03-02 | signed and sealed |
    | Supplier | Jan Bakker | 2026-03-03 | |
    ```

    ## Good
    ```markdown
    ## Sign-off

    | Role | Name | Date | Seal |
    | --- | --- | --- | --- |
    | Customer | Ada Wong | 2026-03-02 | |
    | Supplier | Jan Bakker | 2026-03-03 | |
    ```
    """
    for one in seal_cells(document):
        if one.value is None:
            words = one.cell.text if len(one.cell.text) <= 40 else one.cell.text[:37] + "..."
            yield Problem(
                one.cell.start,
                one.cell.end,
                f'"{words}" under "Seal" is no seal',
                f"empty the cell and sign with: gatepost sign {document.path or 'FILE'} --role ... --name ...",
                section=one.spec,
                owner=_role(one) or None,
            )
