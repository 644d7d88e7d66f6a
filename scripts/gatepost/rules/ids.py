"""IDS: the ids that items bear and that other items name."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from gatepost.document import Document
from gatepost.kinds import ColumnSpec, SectionSpec
from gatepost.model import BoundTable, Item, Problem, Section
from gatepost.names import closest
from gatepost.rules import rule
from gatepost.tuples import NamedTuple
from gatepost.values import ID, Known, bare, ids_in, looks_like, names_in, numbered, says_something


@rule("IDS101")
def repeated_id(document: Document) -> Iterator[Problem]:
    """
    Two items bear the same id, so that nobody can tell which one is meant. `DEL-1` is the same id as `DEL-001`.

    ## Bad
    ```markdown
    ## Deliverables

    | Id | Deliverable | Due |
    | --- | --- | --- |
    | DEL-001 | Boiler repaired | 2026-03-20 |
    | DEL-001 | Log book | 2026-03-21 |
    ```

    ## Good
    ```markdown
    ## Deliverables

    | Id | Deliverable | Due |
    | --- | --- | --- |
    | DEL-001 | Boiler repaired | 2026-03-20 |
    | DEL-002 | Log book | 2026-03-21 |
    ```
    """
    repeated = repeats(document)
    named = dangling(document) if repeated else {}
    of_prefix = {name.partition("-")[0]: name for name in reversed(named)}  # the first one of each
    free = _free_ids(document) if repeated else {}
    for item, first in repeated:
        line, _ = document.reading.place(first.start)
        prefix = item.id.partition("-")[0]
        lost = of_prefix.get(prefix)
        yield Problem(
            item.start,
            item.end,
            f"{item.id} stands twice, first on line {line}"
            if item.id == first.id
            else f"{item.id} has the number of {first.id} on line {line}, so they are one id",
            f"give one of them an id of its own, such as {prefix}-{free[prefix]:03d}"
            + (f"; {lost} is named elsewhere and described nowhere" if lost else ""),
            section=item.section.spec if item.section else None,
        )


def repeats(document: Document) -> list[tuple[Item, Item]]:
    """The items whose id stood in their section before, each with the one that had it first. Sample rows are none."""
    if not any(map(_has_repeats, document.row_ids)):
        return []
    first: dict[tuple[tuple[str, int], Section | None], Item] = {}
    found: list[tuple[Item, Item]] = []
    for item in document.items:
        if item.row is None or not ID.fullmatch(item.id) or any("[[" in text for text in item.row.texts):
            continue
        key = (numbered(item.id), item.section)
        if key in first:
            found.append((item, first[key]))
        else:
            first[key] = item
    return found


def _has_repeats(names: list[str]) -> bool:
    return len(set(map(numbered, names))) < len(names)


def _free_ids(document: Document) -> dict[str, int]:
    """The number behind the highest one, by prefix."""
    free: dict[str, int] = {}
    for one in document.items:
        if ID.fullmatch(one.id):
            prefix, number = one.id.split("-")
            free[prefix] = max(free.get(prefix, 1), int(number) + 1)
    return free


@rule("IDS102")
def dangling_id(document: Document) -> Iterator[Problem]:
    """
    A cell names an item that is not there: a price line for a deliverable that nobody describes. However often it is
    named, it is one finding.

    Ids whose items live in another document (requirements, for a proposal) are compared when the deal is checked.

    ## Bad
    ```markdown
    ## Deliverables

    | Id | Deliverable | Due |
    | --- | --- | --- |
    | DEL-001 | Boiler repaired | 2026-03-20 |

    ## Price

    | Id | Item | Pays for | Quantity | Unit price | Amount |
    | --- | --- | --- | --- | --- | --- |
    | PRC-001 | Repair | DEL-009 | 1 | 1,200.00 | 1,200.00 |
    ```

    ## Good
    ```markdown
    ## Deliverables

    | Id | Deliverable | Due |
    | --- | --- | --- |
    | DEL-001 | Boiler repaired | 2026-03-20 |

    ## Price

    | Id | Item | Pays for | Quantity | Unit price | Amount |
    | --- | --- | --- | --- | --- | --- |
    | PRC-001 | Repair | DEL-001 | 1 | 1,200.00 | 1,200.00 |
    ```
    """
    lost = dangling(document)
    if not lost:
        return
    repeated = Counter(item.id.partition("-")[0] for item, _ in repeats(document))
    missing = Counter(name.partition("-")[0] for name in lost)
    known: dict[str, list[str]] = {}
    for one in sorted({item.id for item in document.items}):
        known.setdefault(one.partition("-")[0], []).append(one)
    for number, (name, places) in enumerate(lost.items()):
        prefix = name.partition("-")[0]
        if missing[prefix] <= repeated[prefix]:
            continue  # two items bear one id, so that another id is gone: the repeated one is the finding
        guess = None
        if number < _GUESSED:
            among = known.get(prefix, [])
            alike = (one for one in among if ID.fullmatch(one) and numbered(one) == numbered(name))
            guess = next(alike, None) or closest(name, among, 0.8)
        lines = [document.reading.place(place.start)[0] for place in places[1:]]
        also = f", and named again on line {', '.join(map(str, lines))}" if lines else ""
        yield Problem(
            places[0].start,
            places[0].start + len(name),
            f"{name} is named here and described nowhere in this document{also}",
            f"did you mean {guess}? Or describe {name} where the {prefix} items are"
            if guess
            else f"describe {name}, or name one that is described",
            section=places[0].section,
            ids=(name,),
        )


_GUESSED: Final = 50
"""Where more ids than this lead nowhere, nobody mistyped them. Each guess looks at all ids."""


class Mention(NamedTuple):
    """Where a cell names an item."""

    start: int
    section: SectionSpec


def dangling(document: Document) -> dict[str, list[Mention]]:
    """The ids that cells name though no item of this document bears them, with the places.

    Only of items that live here: where no item has the prefix, they live in another document.
    """
    defined = document.ids
    prefixes = {name.partition("-")[0] for name in defined}
    lost: dict[str, list[Mention]] = {}
    for spec, column, one in document.typed:
        if column.type != "ref" or column.elsewhere or column.to not in prefixes:
            continue
        for row, text in zip(one.items, one.under(column.key), strict=True):
            if defined.issuperset(names_in(text)) or not says_something(text):
                continue
            start = row.cells[one.columns[column.key]].start
            for name, at in ids_in(text):
                if name not in defined and name.startswith(f"{column.to}-"):
                    lost.setdefault(name, []).append(Mention(start + at, spec))
    for name in map(looks_like, defined) if lost else ():
        lost.pop(name or "", None)  # it is there, with a letter that only looks like the right one: that is the finding
    return lost


@rule("IDS103")
def malformed_id(document: Document) -> Iterator[Problem]:
    """
    An id is not of the form of its table (`DEL-001`), so nothing can name it; or a cell that is to name items
    names none.

    ## Bad
    ```markdown
    ## Deliverables

    | Id | Deliverable | Due |
    | --- | --- | --- |
    | D1 | Boiler repaired | 2026-03-20 |
    ```

    ## Good
    ```markdown
    ## Deliverables

    | Id | Deliverable | Due |
    | --- | --- | --- |
    | DEL-001 | Boiler repaired | 2026-03-20 |
    ```
    """
    for spec, column, one in document.typed:
        if column.type == "id":
            yield from _malformed(spec, column, one)
        elif column.type == "ref" and not _naming(column.to or "").holds_for(one.under(column.key)):
            for row, text in zip(one.items, one.under(column.key), strict=True):
                if not _names_any(text, column.to or ""):
                    cell = row.cells[one.columns[column.key]]
                    yield Problem(
                        cell.start,
                        cell.end,
                        f'"{text}" under "{column.title}" names no {column.to} item',
                        f'name one or more, such as {column.to}-001, or say "none: <reason>"',
                        section=spec,
                    )


def _malformed(spec: SectionSpec, column: ColumnSpec, one: BoundTable) -> Iterator[Problem]:
    prefix = (spec.table.item if spec.table else None) or ""
    texts = one.under(column.key)
    if _fitting(prefix).holds_for(texts):
        return
    wrong = [
        row.cells[one.columns[column.key]]
        for row, text in zip(one.items, texts, strict=True)
        if not _fits(text, prefix)
    ]
    form = f"write {prefix or 'ABC'}- and a number, such as {prefix or 'ABC'}-001"
    if len(wrong) > 2 and len(wrong) == sum(map(says_something, texts)):
        first, last = wrong[0], wrong[-1]
        yield Problem(
            first.start,
            first.end,
            f'the ids of "{spec.title}", "{first.text}" to "{last.text}", are not of its form',
            form + ", so that other documents can name it",
            section=spec,
        )
        return
    for cell in wrong:
        meant = looks_like(bare(cell.text))
        if meant and _fits(meant, prefix):
            said, hint = f'"{cell.text}" only looks like {meant}: {_strange(cell.text)}', f"type {meant} anew"
        else:
            said, hint = f'"{cell.text}" is no id of this table', form
        yield Problem(cell.start, cell.end, said, hint, section=spec)


def _strange(text: str) -> str:
    """What in a text is none of the letters, digits and hyphens of an id, by its name."""
    import unicodedata

    one = next(one for one in text if not one.isascii())
    return f"a {unicodedata.name(one, 'sign without a name').lower()} is in it"


@lru_cache(maxsize=64)
def _fitting(prefix: str) -> Known:
    return Known(lambda text: _fits(text, prefix))


@lru_cache(maxsize=64)
def _naming(prefix: str) -> Known:
    return Known(lambda text: _names_any(text, prefix))


def _fits(text: str, prefix: str) -> bool:
    """Whether a cell bears an id of a table; one that is still to be filled in does for now."""
    name = bare(text)
    return not says_something(text) or (
        ID.fullmatch(name) is not None and (not prefix or name.startswith(f"{prefix}-"))
    )


def _names_any(text: str, prefix: str) -> bool:
    """Whether a cell names an item, says why it names none, or is still to be filled in."""
    return not says_something(text) or any(name.startswith(f"{prefix}-") for name in names_in(text)) or _reasoned(text)


def _reasoned(text: str) -> bool:
    """Whether a cell names nothing and says why: "none: price of the whole contract"."""
    head, _, reason = text.partition(":")
    return head.strip().casefold() in ("none", "not applicable", "no charge") and len(reason.split()) > 0
