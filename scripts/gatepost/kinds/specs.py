"""A kind of document as the rules see it: frozen, and nothing of the files it came from."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from gatepost.model import Status
from gatepost.patterns import pattern
from gatepost.tuples import NamedTuple

PARTS: Final = ("requirements", "scope", "proposal", "pid")
"""The parts that documents play in a deal, from what was asked to what will be done. Each answers to those before it."""

Conditions = Mapping[str, tuple[str, ...]]
"""A field's name to the values it must have; all of them hold together."""

FIELD_MARK: Final = pattern(r"\[\[([a-z0-9-]+)\]\]")
"""Where a template takes the value of a field."""


class FieldSpec(NamedTuple):
    """A front-matter entry that the kind knows."""

    name: str
    type: str = "text"
    values: tuple[str, ...] = ()
    demanded: Status = Status.DRAFT
    optional: bool = False
    when: Conditions = MappingProxyType({})
    after: str | None = None
    expires: bool = False
    """The day that it names may not have passed."""
    min: float | None = None
    max: float | None = None
    guidance: str = ""
    since: str | None = None
    """The version of the template that it came with."""


class ColumnSpec(NamedTuple):
    """A column of a section's table."""

    key: str
    title: str
    type: str = "text"
    values: tuple[str, ...] = ()
    to: str | None = None
    elsewhere: bool = False
    """The items that a reference names may live in another document of the deal."""
    names: frozenset[str] = frozenset()
    optional: bool = False
    measured: bool = False
    demanded: Status = Status.REVIEW
    after: str | None = None
    """The field whose date no date of the column may precede."""
    min: float | None = None
    max: float | None = None
    since: str | None = None


class TableCheck(NamedTuple):
    """One of the closed list of checks: `kind` is its word, `columns` what it reads, `target` what they must give."""

    kind: str
    columns: tuple[str, ...]
    target: str | None = None


class TableSpec(NamedTuple):
    """The table that a section holds."""

    columns: Mapping[str, ColumnSpec]
    item: str | None = None
    covered_by: tuple[str, ...] = ()
    """Prefixes of the items of which one has to name each item of this table."""
    each: Mapping[str, tuple[tuple[str, Conditions], ...]] = MappingProxyType({})
    checks: tuple[TableCheck, ...] = ()
    optional: bool = False
    lookup: Mapping[str, str] = MappingProxyType({})
    """Normalised column title to column key."""
    samples: frozenset[str] = frozenset()
    """The cells of the template's own rows, squeezed."""


class SectionSpec(NamedTuple):
    """A section of the kind. `parent` is the key of the section it stands in."""

    key: str
    title: str
    level: int
    position: int
    """Among all sections of the kind."""
    parent: str | None
    names: frozenset[str]
    group: bool = False
    absent: bool = False
    when: Conditions = MappingProxyType({})
    refused_otherwise: bool = False
    """Where the conditions do not hold, the section may not stand at all."""
    optional: bool = False
    free: bool = False
    owner: str | None = None
    stands: bool = False
    reference: bool = False
    measured: bool = False
    promises: bool = False
    """A promise in its prose has to name the item that keeps it."""
    sign_off: bool = False
    table: TableSpec | None = None
    source: str = ""
    """The section as the template has it, without its sub-sections: what a fix inserts."""
    guidance: str = ""
    owned: frozenset[str] = frozenset()
    """The template's own texts of this section, squeezed, block by block."""
    fielded: tuple[str, ...] = ()
    """Those of them in which a field's placeholder stands, such as `[[customer]]`."""
    since: str | None = None


class Kind(NamedTuple):
    """A type of document. Two kinds are the same when they are one object: what they hold is too much to compare."""

    name: str
    title: str
    version: str
    audience: str
    guidance: str
    files: tuple[str, ...]
    free_order: bool
    unknown_allowed: bool
    fields: Mapping[str, FieldSpec]
    sections: tuple[SectionSpec, ...]
    by_key: Mapping[str, SectionSpec]
    lookup: Mapping[str, tuple[SectionSpec, ...]]
    """Normalised heading to the sections it may be, the one that bears it as its title first."""
    template: str
    guidance_texts: frozenset[str]
    """Paragraphs of the template's comments, squeezed: they are recognised when somebody uncovers them."""
    asked: tuple[str, ...]
    """The fields that conditions ask."""
    part: str | None = None
    """The part that it plays in a deal."""
    form: bool = False
    """Whether it is filled in in one sitting, beside the documents of a deal: `gatepost new form` writes one."""
    oldest: str | None = None
    """The oldest version of the template whose documents need not have what came later."""
    made_with: str | None = None
    """The version that it is held to, where that is not the template's own: see `gatepost.kinds.versions`."""

    def __eq__(self, other: object) -> bool:
        return self is other

    def __ne__(self, other: object) -> bool:
        return self is not other

    def __hash__(self) -> int:
        return id(self)


def holds(when: Conditions, values: Mapping[str, str]) -> bool:
    """Whether conditions hold. A field that is not stated decides nothing: what hangs on it is not demanded."""
    return not when or all(values.get(name) in allowed for name, allowed in when.items())
