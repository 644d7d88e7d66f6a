"""Front matter as fields with places: YAML's events, flat, every scalar as the text it was written in."""

from __future__ import annotations

from typing import Final, NamedTuple

import yaml

from gatepost.model import Field

# libyaml's scanner is fast; the pure one stands in where no compiled wheel runs.
_LOADER: Final = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
_LIMIT: Final = 65_536


class FrontMatter(NamedTuple):
    """The fields in the order they are written, and what stands against them."""

    fields: dict[str, Field]
    repeated: tuple[Field, ...]
    fault: str | None
    fault_at: int


def read_front_matter(text: str, start: int, end: int) -> FrontMatter:
    """Read `text[start:end]` as YAML.

    Values stay text: `no` is not False, `1.10` not 1.1, a date not a datetime. Nothing is constructed, so
    nothing recurses, and an alias cannot multiply.
    """
    if end - start > _LIMIT:
        return FrontMatter({}, (), f"it is longer than {_LIMIT:,} characters", start)
    source = text[start:end]
    try:
        return _collect(source, start)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        at = start + (min(mark.index, len(source)) if mark else 0)
        return FrontMatter({}, (), _plain(error.problem or "it is not YAML"), at)
    except yaml.YAMLError as error:
        reason = getattr(error, "reason", "it is not YAML")
        return FrontMatter({}, (), _plain(str(reason)), start + min(getattr(error, "position", 0), len(source)))


def _plain(problem: str) -> str:
    """YAML's words for the faults that people make, in theirs."""
    if "mapping values are not allowed" in problem:
        return "a value with a colon in it stands without quotes"
    if "did not find expected key" in problem or "could not find expected ':'" in problem:
        return "a line is not of the form `name: value`"
    if "found character that cannot start any token" in problem:
        return "a value starts with a character that needs quotes around the value"
    if "while scanning a quoted scalar" in problem or "found unexpected end of stream" in problem:
        return "a quote is opened and not closed"
    return problem


def _collect(source: str, base: int) -> FrontMatter:
    fields: dict[str, Field] = {}
    repeated: list[Field] = []
    depth = 0
    key: yaml.ScalarEvent | None = None
    value_start = 0
    parts: list[str] = []
    for event in yaml.parse(source, Loader=_LOADER):
        if isinstance(event, yaml.AliasEvent):
            return FrontMatter(fields, (), "it uses a YAML alias (`*name`)", base + event.start_mark.index)
        if isinstance(event, (yaml.MappingStartEvent, yaml.SequenceStartEvent)):
            depth += 1
            if depth == 1 and isinstance(event, yaml.SequenceStartEvent):
                return FrontMatter({}, (), "it is a list, not `name: value` lines", base)
            if depth == 2:
                value_start, parts = event.start_mark.index, []
            continue
        if isinstance(event, (yaml.MappingEndEvent, yaml.SequenceEndEvent)):
            depth -= 1
            if depth == 1 and key is not None:
                written = source[value_start : event.end_mark.index].strip()
                value = ", ".join(parts) if parts and not written.startswith(("[[", "{{")) else written
                _add(fields, repeated, key, value, value_start, event.end_mark.index, base)
                key = None
            continue
        if not isinstance(event, yaml.ScalarEvent):
            continue
        if depth == 0:
            return FrontMatter({}, (), "a line is not of the form `name: value`", base)
        if depth > 1:
            parts.append(event.value)
        elif key is None:
            key = event
        else:
            _add(fields, repeated, key, event.value, event.start_mark.index, event.end_mark.index, base)
            key = None
    return FrontMatter(fields, tuple(repeated), None, base)


def _add(
    fields: dict[str, Field],
    repeated: list[Field],
    key: yaml.ScalarEvent,
    value: str,
    value_start: int,
    end: int,
    base: int,
) -> None:
    entry = Field(key.value, value.strip(), key.start_mark.index + base, end + base, value_start + base)
    if key.value in fields:
        repeated.append(entry)
    else:
        fields[key.value] = entry
