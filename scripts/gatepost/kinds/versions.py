"""A kind as an older document knew it: what its template gained since is not asked of it."""

from __future__ import annotations

from functools import lru_cache
from types import MappingProxyType

from gatepost.kinds.specs import FieldSpec, Kind, SectionSpec, TableSpec
from gatepost.kinds.words import version_numbers

_Version = tuple[int, ...]


def kind_as_of(kind: Kind, version: str) -> Kind:
    """The kind for a document that was made with a version of its template.

    Fields, sections and columns that came `since` a later version are optional in it: they need not be there, and are
    held to their form where they are. The kind itself comes back for its own version, for a newer one, for what is no
    version, and for one older than the kind's `oldest`.
    """
    made = version_numbers(version)
    now = version_numbers(kind.version)
    if made is None or now is None or made >= now:
        return kind
    if kind.oldest is not None and made < (version_numbers(kind.oldest) or ()):
        return kind
    return _older(kind, made)


@lru_cache(maxsize=256)  # versions come from documents: strangers must not fill the memory
def _older(kind: Kind, made: _Version) -> Kind:
    fields = {name: _field(spec, made) for name, spec in kind.fields.items()}
    sections: dict[str, SectionSpec] = {}
    new: set[str] = set()
    for spec in kind.sections:
        if _later(spec.since, made) or spec.parent in new:
            new.add(spec.key)
            sections[spec.key] = spec._replace(optional=True)
        elif spec.table is not None and any(_later(one.since, made) for one in spec.table.columns.values()):
            sections[spec.key] = spec._replace(table=_table(spec.table, made))
        else:
            sections[spec.key] = spec
    return kind._replace(
        fields=MappingProxyType(fields),
        sections=tuple(sections.values()),
        by_key=MappingProxyType(sections),
        lookup=MappingProxyType(
            {heading: tuple(sections[spec.key] for spec in specs) for heading, specs in kind.lookup.items()}
        ),
        made_with=".".join(map(str, made)) if len(made) > 1 else f"{made[0]}.0",
    )


def _later(since: str | None, made: _Version) -> bool:
    return since is not None and (version_numbers(since) or ()) > made


def _field(spec: FieldSpec, made: _Version) -> FieldSpec:
    return spec._replace(optional=True) if _later(spec.since, made) else spec


def _table(spec: TableSpec, made: _Version) -> TableSpec:
    columns = {
        key: one._replace(optional=True) if _later(one.since, made) else one for key, one in spec.columns.items()
    }
    return spec._replace(columns=MappingProxyType(columns))
