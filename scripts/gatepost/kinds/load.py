"""A template folder to a `Kind`: the outline from `template.md`, its meaning from `document.toml`."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any

from gatepost.errors import GatepostError
from gatepost.files import read_text, read_toml
from gatepost.kinds.specs import (
    FIELD_MARK,
    PARTS,
    ColumnSpec,
    Conditions,
    FieldSpec,
    Kind,
    SectionSpec,
    TableCheck,
    TableSpec,
)
from gatepost.kinds.words import (
    CHECKS,
    COLUMN_TYPES,
    COLUMN_WORDS,
    FIELD_TYPES,
    FIELD_WORDS,
    ID_TITLES,
    KIND_WORDS,
    SECTION_WORDS,
    TABLE_WORDS,
    one_of,
    refuse_unknown,
    since,
    status,
    tables,
    version_numbers,
)
from gatepost.model import Block, Section
from gatepost.names import closest, normalise, slug, squeeze
from gatepost.read import Reading, read
from gatepost.read.tables import read_table


def load_kind(folder: Path) -> Kind:
    """Load a template folder.

    Raises:
        GatepostError: the folder holds no template, or `document.toml` says what the template does not bear out.
    """
    template = folder / "template.md"
    declaration = folder / "document.toml"
    read = read_text(template)
    if read.text is None:
        raise GatepostError(f"{template}: cannot be read: {read.fault.partition(chr(10))[0]}")
    data = read_toml(declaration) if declaration.is_file() else {}
    return build_kind(folder.name, read.text, data, str(declaration))


def build_kind(name: str, template: str, data: Mapping[str, Any], origin: str) -> Kind:
    """Join an outline with its declaration. `origin` names the file in errors.

    Raises:
        GatepostError: as `load_kind`.
    """
    refuse_unknown(origin, "", data, KIND_WORDS)
    one_of(origin, "audience", data.get("audience", "internal"), ("customer", "internal"))
    one_of(origin, "order", data.get("order", "fixed"), ("fixed", "free"))
    one_of(origin, "unknown-sections", data.get("unknown-sections", "refused"), ("refused", "allowed"))
    part = data.get("part", name if name in PARTS else None)
    if part is not None:
        one_of(origin, "part", part, PARTS)
    reading = read(template)
    fields = {
        key: _field(f"{origin}", key, value) for key, value in tables(origin, "field", data.get("field", {})).items()
    }
    for key, spec in fields.items():
        fields[key] = spec._replace(when=_when(origin, f"field.{spec.name}", spec.when, fields))
        if spec.after is not None and spec.after not in fields:
            raise GatepostError(
                f"{origin}: field.{spec.name}.after names the field {spec.after}, which is not declared"
            )
    declared = tables(origin, "section", data.get("section", {}))
    sections = _outline(origin, reading, declared, fields)
    by_key = {section.key: section for section in sections}
    unknown = [key for key in declared if key not in by_key]
    if unknown:
        guess = closest(unknown[0], list(by_key), 0.6)
        raise GatepostError(
            f"{origin}: [section.{unknown[0]}] has no heading in template.md"
            + (f"; did you mean {guess}?" if guess else "")
        )
    _versioned(origin, data, fields, sections)
    title = str(data.get("title") or name.replace("-", " ").capitalize())
    return Kind(
        name=name,
        title=title,
        version=str(data.get("version", "1.0")),
        audience=str(data.get("audience", "internal")),
        guidance=str(data.get("guidance", "")),
        files=tuple(data.get("files", (f"{name}.md",))),
        free_order=data.get("order") == "free",
        unknown_allowed=data.get("unknown-sections") == "allowed" if data else True,
        fields=MappingProxyType(fields),
        sections=tuple(sections),
        by_key=MappingProxyType(by_key),
        lookup=MappingProxyType(_lookup(sections)),
        template=template,
        guidance_texts=frozenset(_guidance_texts(reading)),
        asked=tuple(sorted(_asked(fields, sections))),
        part=part,
        form=bool(data.get("form", False)),
        oldest=since(origin, "", data, "oldest"),
    )


def _versioned(
    origin: str, data: Mapping[str, Any], fields: Mapping[str, FieldSpec], sections: Iterable[SectionSpec]
) -> None:
    """Refuse a part that came with a version which the template has not reached."""
    said = [(f"field.{spec.name}.since", spec.since) for spec in fields.values()]
    for section in sections:
        said.append((f"section.{section.key}.since", section.since))
        columns = section.table.columns.values() if section.table is not None else ()
        said += [(f"section.{section.key}.table.columns.{one.key}.since", one.since) for one in columns]
    newer = [(where, text) for where, text in (*said, ("oldest", data.get("oldest"))) if text is not None]
    if not newer:
        return
    version = str(data.get("version", "1.0"))
    reached = version_numbers(version)
    if reached is None:
        raise GatepostError(f'{origin}: version = {version!r} is no version, such as "1.1"')
    for where, text in newer:
        if (version_numbers(text) or ()) > reached:
            raise GatepostError(f"{origin}: {where} = {text!r} is newer than the template, whose version is {version}")


def _asked(fields: Mapping[str, FieldSpec], sections: Iterable[SectionSpec]) -> set[str]:
    """The fields that any condition asks."""
    asked = {name for spec in fields.values() for name in spec.when}
    for section in sections:
        asked.update(section.when)
        if section.table is not None:
            asked.update(name for rows in section.table.each.values() for _, when in rows for name in when)
    return asked


def _lookup(sections: Iterable[SectionSpec]) -> dict[str, tuple[SectionSpec, ...]]:
    found: dict[str, list[SectionSpec]] = {}
    for section in sections:
        for heading in sorted(section.names):
            found.setdefault(heading, []).append(section)
    return {
        heading: tuple(sorted(specs, key=lambda spec: (normalise(spec.title) != heading, spec.position)))
        for heading, specs in found.items()
    }


def _guidance_texts(reading: Reading) -> Iterable[str]:
    for comment in reading.comments:
        for paragraph in comment.text.split("\n\n"):
            text = squeeze(paragraph)
            if len(text) > 20:
                yield text


def _outline(
    origin: str, reading: Reading, declared: Mapping[str, Mapping[str, Any]], fields: Mapping[str, FieldSpec]
) -> list[SectionSpec]:
    headings = reading.sections
    if headings and headings[0].level == 1:
        headings = headings[1:]
    sections: list[SectionSpec] = []
    seen: dict[str, str] = {}
    for position, heading in enumerate(headings):
        key = slug(heading.title)
        if key in seen:
            raise GatepostError(f"{origin}: template.md has two headings with the key {key}: give one another title")
        seen[key] = heading.title
        parent = heading.parent if heading.parent in headings else None
        around = slug(parent.title) if parent else None
        sections.append(_section(origin, reading, heading, key, position, around, declared.get(key, {}), fields))
    return sections


def _section(
    origin: str,
    reading: Reading,
    heading: Section,
    key: str,
    position: int,
    parent: str | None,
    data: Mapping[str, Any],
    fields: Mapping[str, FieldSpec],
) -> SectionSpec:
    where = f"section.{key}"
    refuse_unknown(origin, where, data, SECTION_WORDS)
    one_of(origin, f"{where}.absent", data.get("absent", "never"), ("never", "with-reason"))
    one_of(origin, f"{where}.otherwise", data.get("otherwise", "allowed"), ("allowed", "refused"))
    one_of(origin, f"{where}.order", data.get("order", "fixed"), ("fixed", "free"))
    if data.get("otherwise") == "refused" and not data.get("when"):
        raise GatepostError(
            f"{origin}: {where}.otherwise says when the section is refused, and there is no {where}.when"
        )
    text = reading.text
    owned = frozenset(_owned(reading, heading.blocks))
    table = _table(origin, where, reading, heading, data.get("table"), fields)
    guidance = [comment.text for comment in reading.comments if heading.heading_end <= comment.start < heading.own_end]
    return SectionSpec(
        key=key,
        title=heading.title,
        level=heading.level,
        position=position,
        parent=parent,
        names=frozenset(normalise(name) for name in (heading.title, *data.get("also", ()))),
        group=not owned and bool(heading.children),
        absent=data.get("absent") == "with-reason",
        when=_when(origin, where, data.get("when", {}), fields),
        refused_otherwise=data.get("otherwise") == "refused",
        optional=bool(data.get("optional", False)),
        free=data.get("order") == "free",
        owner=data.get("owner"),
        stands=bool(data.get("stands", False)),
        reference=bool(data.get("reference", False)),
        measured=bool(data.get("measured", False)),
        promises=bool(data.get("promises", False)),
        sign_off=bool(data.get("sign-off", False)),
        table=table,
        source=text[heading.start : heading.own_end].rstrip() + "\n",
        guidance="\n\n".join(guidance),
        owned=owned,
        fielded=tuple(text for text in sorted(owned) if any(name in fields for name in FIELD_MARK.findall(text))),
        since=since(origin, f"{where}.", data),
    )


def _owned(reading: Reading, blocks: list[Block]) -> Iterable[str]:
    """The template's texts, one a paragraph, list item or table row."""
    for block in blocks:
        if block.kind == "list":
            for start, end in reading.blocks.items:
                if block.start <= start < block.end:
                    yield squeeze(reading.text[start:end])
        elif block.kind == "table":
            table = read_table(reading.text, block.start, block.end)
            for row in table.rows:
                yield squeeze(" | ".join(row.texts))
        elif block.kind != "rule":
            text = squeeze(reading.text[block.start : block.end])
            if text:
                yield text


def _table(
    origin: str,
    where: str,
    reading: Reading,
    heading: Section,
    data: Mapping[str, Any] | None,
    fields: Mapping[str, FieldSpec],
) -> TableSpec | None:
    blocks = [block for block in heading.blocks if block.kind == "table"]
    if data is not None:
        refuse_unknown(origin, f"{where}.table", data, TABLE_WORDS)
    if not blocks:
        if data is not None:
            raise GatepostError(f"{origin}: [{where}.table] has no table in template.md under that heading")
        return None
    data = data or {}
    table = read_table(reading.text, blocks[0].start, blocks[0].end)
    declared = tables(origin, f"{where}.table.columns", data.get("columns", {}))
    columns: dict[str, ColumnSpec] = {}
    for position, cell in enumerate(table.header.cells):
        key = slug(cell.text)
        columns[key] = _column(origin, f"{where}.table.columns.{key}", key, cell.text, declared.get(key, {}))
        if position == 0 and "item" in data:
            also = [*declared.get(key, {}).get("also", ()), *ID_TITLES]
            columns[key] = _column(origin, where, key, cell.text, {**declared.get(key, {}), "type": "id", "also": also})
    for key in declared:
        if key not in columns:
            guess = closest(key, list(columns), 0.6)
            raise GatepostError(
                f"{origin}: {where}.table.columns.{key} has no column in template.md"
                + (f"; did you mean {guess}?" if guess else f"; the table has {', '.join(columns)}")
            )
    lookup: dict[str, str] = {}
    for column in columns.values():
        for name in sorted(column.names):
            lookup.setdefault(name, column.key)
    for column in columns.values():  # a column's own title goes before another's `also`
        lookup[normalise(column.title)] = column.key
    return TableSpec(
        columns=MappingProxyType(columns),
        item=data.get("item"),
        covered_by=tuple(data.get("covered-by", ())),
        each=MappingProxyType(
            {
                key: _each(origin, f"{where}.table.each.{key}", key, value, columns, fields)
                for key, value in data.get("each", {}).items()
            }
        ),
        checks=tuple(
            _check(origin, f"{where}.table.checks", value, columns, fields) for value in data.get("checks", ())
        ),
        optional=bool(data.get("optional", False)),
        lookup=MappingProxyType(lookup),
        samples=frozenset(squeeze(cell.text) for row in table.rows for cell in row.cells),
    )


def _each(
    origin: str,
    where: str,
    key: str,
    values: list[Any],
    columns: Mapping[str, ColumnSpec],
    fields: Mapping[str, FieldSpec],
) -> tuple[tuple[str, Conditions], ...]:
    if key not in columns:
        raise GatepostError(f"{origin}: {where} has no column in template.md; the table has {', '.join(columns)}")
    rows: list[tuple[str, Conditions]] = []
    for value in values:
        if isinstance(value, str):
            rows.append((value, {}))
        elif isinstance(value, dict) and set(value) == {"value", "when"}:
            rows.append((str(value["value"]), _when(origin, where, value["when"], fields)))
        else:
            raise GatepostError(
                f'{origin}: {where} takes texts or {{ value = "...", when = {{ ... }} }}, not {value!r}'
            )
    return tuple(rows)


def _check(
    origin: str, where: str, data: Any, columns: Mapping[str, ColumnSpec], fields: Mapping[str, FieldSpec]
) -> TableCheck:
    words = [word for word in data if word != "is"] if isinstance(data, dict) else []
    if len(words) != 1 or words[0] not in CHECKS:
        guess = closest(words[0], list(CHECKS), 0.6) if words else None
        raise GatepostError(
            f"{origin}: {where}: {data!r} is none of {', '.join(CHECKS)}"
            + (f"; did you mean {guess}?" if guess else "")
        )
    kind = words[0]
    named = data[kind]
    names = tuple(named) if isinstance(named, list) else (str(named),)
    target = data.get("is")
    if (kind in ("product", "sum")) != (target is not None):
        raise GatepostError(f"{origin}: {where}: {kind} {'needs' if kind in ('product', 'sum') else 'takes no'} `is`")
    for name in names if kind != "product" else (*names, str(target)):
        if name not in columns:
            raise GatepostError(
                f"{origin}: {where}: {kind} names the column {name}; the table has {', '.join(columns)}"
            )
    if kind == "sum" and target != "total-row":
        field_name = str(target).removeprefix("field:")
        if not str(target).startswith("field:") or field_name not in fields:
            raise GatepostError(
                f"{origin}: {where}: sum is compared with `total-row` or a declared `field:NAME`, not {target!r}"
            )
    if kind in ("product", "sum", "ascending"):
        for name in names if kind != "product" else (*names, str(target)):
            if columns[name].type not in ("money", "number", "percent"):
                raise GatepostError(
                    f"{origin}: {where}: {kind} reckons with {name}, whose type is {columns[name].type}"
                )
    return TableCheck(kind, names, target)


def _column(origin: str, where: str, key: str, title: str, data: Mapping[str, Any]) -> ColumnSpec:
    refuse_unknown(origin, where, data, COLUMN_WORDS)
    kind = one_of(origin, f"{where}.type", data.get("type", "text"), COLUMN_TYPES)
    if kind == "choice" and not data.get("values"):
        raise GatepostError(f"{origin}: {where} is a choice without `values`")
    _ranged(origin, where, kind, data)
    if kind == "ref" and not data.get("to"):
        raise GatepostError(f"{origin}: {where} is a ref without `to`: the prefix of the ids it names")
    return ColumnSpec(
        key=key,
        title=title,
        type=kind,
        values=tuple(data.get("values", ())),
        to=data.get("to"),
        elsewhere=bool(data.get("elsewhere", False)),
        names=frozenset(normalise(name) for name in (title, *data.get("also", ()))),
        optional=bool(data.get("optional", False)),
        measured=bool(data.get("measured", False)),
        demanded=status(origin, f"{where}.from", data.get("from", "review")),
        after=_after(origin, where, data.get("after")),
        min=data.get("min"),
        max=data.get("max"),
        since=since(origin, f"{where}.", data),
    )


def _after(origin: str, where: str, value: str | None) -> str | None:
    if value is not None and not value.startswith("field:"):
        raise GatepostError(f'{origin}: {where}.after is `"field:NAME"`, not {value!r}')
    return value.removeprefix("field:") if value else None


def _ranged(origin: str, where: str, kind: str, data: Mapping[str, Any]) -> None:
    if ("min" in data or "max" in data) and kind not in ("money", "number", "percent"):
        raise GatepostError(f"{origin}: {where} has a least or a most, and its type is {kind}")


def _field(origin: str, name: str, data: Mapping[str, Any]) -> FieldSpec:
    where = f"field.{name}"
    refuse_unknown(origin, where, data, FIELD_WORDS)
    kind = one_of(origin, f"{where}.type", data.get("type", "text"), FIELD_TYPES)
    if kind == "choice" and not data.get("values"):
        raise GatepostError(f"{origin}: {where} is a choice without `values`")
    _ranged(origin, where, kind, data)
    return FieldSpec(
        name=name,
        type=kind,
        values=tuple(data.get("values", ())),
        demanded=status(origin, f"{where}.from", data.get("from", "draft")),
        optional=bool(data.get("optional", False)),
        when=dict(data.get("when", {})),
        after=_after(origin, where, data.get("after")),
        expires=bool(data.get("expires", False)),
        min=data.get("min"),
        max=data.get("max"),
        guidance=str(data.get("guidance", "")),
        since=since(origin, f"{where}.", data),
    )


def _when(origin: str, where: str, data: Mapping[str, Any], fields: Mapping[str, FieldSpec]) -> Conditions:
    for name, values in data.items():
        if name not in fields:
            guess = closest(name, list(fields), 0.6)
            raise GatepostError(
                f"{origin}: {where}.when asks the field {name}, which is not declared"
                + (f"; did you mean {guess}?" if guess else "")
            )
        if not isinstance(values, (list, tuple)) or not all(isinstance(value, str) for value in values):
            raise GatepostError(
                f'{origin}: {where}.when.{name} takes a list of texts, such as ["services"], not {values!r}'
            )
        known = fields[name].values
        for value in values:
            if known and value not in known:
                raise GatepostError(
                    f"{origin}: {where}.when: {name} is never {value!r}; it is one of {', '.join(known)}"
                )
    return {name: tuple(values) for name, values in data.items()}
