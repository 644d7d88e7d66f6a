"""TRC: the links between items that bear ids."""

from __future__ import annotations

from collections.abc import Container, Iterator
from typing import Final

from gatepost.document import Document
from gatepost.kinds import TableSpec
from gatepost.model import BoundTable, Cell, Problem, Row, Status
from gatepost.patterns import pattern
from gatepost.rules import rule
from gatepost.rules.ids import dangling
from gatepost.states import State
from gatepost.values import ID, bare, names_in, says_something

_WORD: Final = pattern(r"[^\W_]+")


@rule("TRC101")
def uncovered_item(document: Document) -> Iterator[Problem]:
    """
    An item that others have to answer is named by none: a requirement that no deliverable covers and no exclusion
    names, a deliverable that no price line pays for.

    Whoever reads the one expects the other, and does not find it. Only documents that hold
    both sides are looked at, and only rows that are filled in.

    ## Bad
    ```markdown
    ## Requirements

    | Id | Requirement |
    | --- | --- |
    | REQ-001 | The boiler heats house 4 |
    | REQ-002 | The log book is handed over |

    ## Deliverables

    | Id | Deliverable | Covers | Due |
    | --- | --- | --- | --- |
    | DEL-001 | Boiler repaired | REQ-001 | 2026-03-20 |
    ```

    ## Good
    ```markdown
    ## Requirements

    | Id | Requirement |
    | --- | --- |
    | REQ-001 | The boiler heats house 4 |
    | REQ-002 | The log book is handed over |

    ## Deliverables

    | Id | Deliverable | Covers | Due |
    | --- | --- | --- | --- |
    | DEL-001 | Boiler repaired, with its log book | REQ-001, REQ-002 | 2026-03-20 |
    ```
    """
    for spec, table, one in document.bound:
        if not table.covered_by:
            continue
        covered = _covered(document, table.covered_by)
        if covered is None:
            return
        unnamed = list(_unnamed(one, table, covered))
        if not unnamed:
            continue
        lost = dangling(document)
        open_ = [cell for row, cell in unnamed if not _explained(row, lost)]
        if len(open_) <= sum(name.startswith(f"{table.item}-") for name in lost):
            continue  # an id that leads nowhere was meant for one of these: it is the finding
        for cell in open_:
            yield Problem(
                cell.start,
                cell.end,
                f"no {' or '.join(table.covered_by)} item names {cell.text}",
                f"name {cell.text} in a {' or '.join(table.covered_by)} row that answers it",
                section=spec,
            )


def _unnamed(one: BoundTable, table: TableSpec, covered: set[str]) -> Iterator[tuple[Row, Cell]]:
    """The ids that nothing names, with their rows; those of sample rows do not count."""
    key = next(iter(table.columns))
    for row, text in zip(one.items, one.under(key), strict=False):
        name = bare(text)
        if name not in covered and ID.fullmatch(name) and not any("[[" in text for text in row.texts):
            yield row, row.cells[one.columns[key]]


def _explained(row: Row, lost: Container[str]) -> bool:
    """Whether the row itself names something that is described nowhere, which is a finding of its own."""
    return any(name in lost for text in row.texts for name in names_in(text))


def _covered(document: Document, prefixes: tuple[str, ...]) -> set[str] | None:
    """What the items of some prefixes name; None while the other side is not complete, which says so itself."""
    named: set[str] = set()
    for spec in document.kind.sections:
        if spec.table is None or spec.table.item not in prefixes:
            continue
        state = document.state(spec)
        if state is State.MISSING and spec in document.demanded and not spec.optional:
            return None
        if state in (State.EMPTY, State.UNTOUCHED):
            return None
        if state is State.FILLED:
            ones = document.bound_tables(spec)
            if not ones and not spec.table.optional:
                return None
            for one in ones:
                names = _names(one, spec.table)
                if names is None:
                    return None
                named |= names
    return named


def _names(one: BoundTable, table: TableSpec) -> set[str] | None:
    """What the rows of a table name; None where a cell that has to name something does not yet."""
    if len(one.items) < len(one.rows):
        return None
    named: set[str] = set()
    for column in table.columns.values():
        if column.type != "ref":
            continue
        if column.key not in one.columns:
            if not column.optional:
                return None
            continue
        for text in one.under(column.key):
            names = names_in(text)
            if not names and not column.optional:
                return None
            named |= names
    return named


@rule("TRC102", demanded=Status.REVIEW)
def unexplained_change_of_manager(document: Document) -> Iterator[Problem]:
    """
    The Project Manager is another one than the bid intended, and the handover from the bid does not name both.

    Whoever takes over reads what was written and misses what was said: what worried the estimator, what was promised
    in a demonstration, who at the customer is against it. The section says who was intended, who it is now, and who
    told whom what. A document that names nobody as intended, or the same person twice, is not asked.

    ## Bad
    ```markdown
    <!-- pid.md -->
    ---
    project-manager: Ana Ruiz
    intended-project-manager: Jan Bakker
    ---
    ## Handover from the bid

    The documents of the bid were handed over in a meeting on 2 March 2026.
    ```

    ## Good
    ```markdown
    <!-- pid.md -->
    ---
    project-manager: Ana Ruiz
    intended-project-manager: Jan Bakker
    ---
    ## Handover from the bid

    Jan Bakker was intended as Project Manager and left the company; Ana Ruiz is it. Both met the estimator on 2 March
    2026. What worried him most was the age of the chimney.
    ```
    """
    names = [document.values.get(name, "") for name in ("intended-project-manager", "project-manager")]
    spec = document.kind.by_key.get("handover-from-the-bid")
    people = [_words(bare(name)) for name in names if says_something(name)]
    if spec is None or len(set(people)) < 2 or document.state(spec) is not State.FILLED:
        return
    section = document.by_key[spec.key]
    words = _words(" ".join(unit.text for unit in document.units(section)))
    unnamed = [name for name, person in zip(names, people, strict=True) if not _named(person, words)]
    if unnamed:
        yield Problem(
            section.title_start,
            section.title_start + len(section.title),
            f"the Project Manager is {names[1]} and was to be {names[0]}; this section does not name {' and '.join(unnamed)}",
            "name both, and say who handed over what, and when",
            section=spec,
        )


def _words(text: str) -> str:
    return " ".join(_WORD.findall(text.casefold()))


def _named(person: str, words: str) -> bool:
    """Whether a text names somebody, by the whole name or the last one."""
    return any(f" {name} " in f" {words} " for name in (person, person.rpartition(" ")[2]))
