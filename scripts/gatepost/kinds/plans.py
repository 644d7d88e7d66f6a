"""What is asked of a kind for each of its documents, worked out once."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import lru_cache
from typing import Final

from gatepost.kinds.specs import ColumnSpec, FieldSpec, Kind, SectionSpec, TableSpec
from gatepost.names import normalise
from gatepost.tuples import NamedTuple

OPENING: Final = 10
"""So many characters tell the template's own texts from others."""
_MARK: Final = "[["
_MOST_HEADERS: Final = 1000
"""Headers come from documents: strangers must not fill the memory."""


class Plan(NamedTuple):
    """A kind, sorted by what rules look for."""

    owed_fields: tuple[FieldSpec, ...]
    """The fields that are not optional, whatever their conditions."""
    signed: tuple[SectionSpec, ...]
    """The sections of signatures."""
    tabled: tuple[SectionSpec, ...]
    """The sections that have a table."""
    itemed: tuple[tuple[SectionSpec, str], ...]
    """The sections whose tables hold items, each with the column of the ids."""
    owed_columns: dict[str, frozenset[str]]
    """The columns that a section's table may not lack, by the section's key."""
    typed: dict[str, tuple[ColumnSpec, ...]]
    """The columns that hold more than text, likewise."""
    openings: dict[str, frozenset[str] | None]
    """How the template's own texts of a section begin; None where they may begin with a field's value."""
    headers: dict[tuple[str, tuple[str, ...]], dict[str, int]]
    """The headers that were looked at, by the section's key: most documents have the template's."""

    def columns(self, key: str, table: TableSpec, header: tuple[str, ...]) -> Mapping[str, int]:
        """Where the columns of a section's table stand in a header."""
        known = self.headers.get((key, header))
        if known is None:
            known = {}
            for position, title in enumerate(header):
                column = table.lookup.get(normalise(title))
                if column is not None:
                    known.setdefault(column, position)
            if len(self.headers) > _MOST_HEADERS:
                self.headers.clear()
            self.headers[key, header] = known
        return known


@lru_cache(maxsize=256)  # a kind as of an older version is another one, and strangers name the version
def plan_of(kind: Kind) -> Plan:
    """The plan of a kind."""
    tabled = [(spec.key, spec.table.columns.values()) for spec in kind.sections if spec.table is not None]
    return Plan(
        tuple(spec for spec in kind.fields.values() if not spec.optional),
        tuple(spec for spec in kind.sections if spec.sign_off),
        tuple(spec for spec in kind.sections if spec.table is not None),
        tuple(
            (spec, next(iter(spec.table.columns)))
            for spec in kind.sections
            if spec.table is not None and spec.table.item is not None
        ),
        {key: frozenset(one.key for one in columns if not one.optional) for key, columns in tabled},
        {key: tuple(one for one in columns if one.type != "text") for key, columns in tabled},
        {spec.key: _openings(spec) for spec in kind.sections},
        {},
    )


def _openings(spec: SectionSpec) -> frozenset[str] | None:
    if any(_MARK in text[: OPENING + len(_MARK)] for text in spec.fielded):
        return None
    return frozenset(text[:OPENING] for text in spec.owned)


# --- what a rule is about, so that it is not asked about the documents of other kinds


def with_columns(*keys: str) -> Callable[[Kind], bool]:
    """Kinds with a table that has all these columns."""
    wanted = frozenset(keys)
    return lambda kind: any(spec.table is not None and wanted <= spec.table.columns.keys() for spec in kind.sections)


def with_check(name: str) -> Callable[[Kind], bool]:
    """Kinds with a table that declares a check of this kind."""
    return lambda kind: any(
        check.kind == name for spec in kind.sections if spec.table is not None for check in spec.table.checks
    )


def with_type(*names: str) -> Callable[[Kind], bool]:
    """Kinds with a column of one of these types."""
    return lambda kind: any(
        column.type in names
        for spec in kind.sections
        if spec.table is not None
        for column in spec.table.columns.values()
    )


def with_signatures(kind: Kind) -> bool:
    """Kinds that are signed."""
    return any(spec.sign_off for spec in kind.sections)


def for_customers(kind: Kind) -> bool:
    """Kinds that the customer reads."""
    return kind.audience == "customer"
