"""Front matter as fields with places: YAML's events, flat, every scalar as the text it was written in."""

from __future__ import annotations

import re
from typing import Any, Final

import yaml

from gatepost.model import Field
from gatepost.patterns import pattern
from gatepost.read.flat import FrontMatter

# libyaml's scanner is fast; the pure one stands in where no compiled wheel runs.
_LOADER: Final = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
_LIMIT: Final = 65_536
_DEPTH: Final = 20
_PLACEHOLDERS: Final = ("[[", "{{")
"""YAML takes `[[customer]]` without quotes for a list in a list; who typed it did not."""
_STRANGE: Final = "it has a character that YAML does not allow"
_TABS: Final = pattern(r"^[\w-]+: *\t[ \t]*", re.MULTILINE)
_BREAKS: Final = dict.fromkeys(map(ord, "\x85\u2028\u2029"), " ")
"""Line breaks to YAML 1.1 and to nobody else: text from a word processor has them."""


def read_front_matter(text: str, start: int, end: int) -> FrontMatter:
    """Read `text[start:end]` as YAML.

    Values stay text: `no` is not False, `1.10` not 1.1, a date not a datetime. Nothing is constructed, so
    nothing recurses, and an alias cannot multiply.
    """
    if end - start > _LIMIT:
        return _refusal(f"it is longer than {_LIMIT:,} characters", start)
    if text.startswith("\ufeff", start):  # a byte order mark that was pasted in: YAML does not count it
        start += 1
    source = text[start:end]
    if not source.isascii():
        source = source.translate(_BREAKS)
    if "\ufeff" in source:
        return _refusal(_STRANGE, start + source.index("\ufeff"))
    if "\t" in source:  # the pure loader takes no tab for the space behind a name
        source = _TABS.sub(lambda match: match[0].replace("\t", " "), source)
    try:
        return _collect(source, start)
    except yaml.MarkedYAMLError as error:
        # What is not closed is told where it starts, not where the text ran out.
        open_ended = any(word in (error.context or "") for word in ("quoted scalar", "simple key"))
        mark = error.context_mark if open_ended else error.problem_mark or error.context_mark
        at = min(mark.index if mark else 0, len(source))
        return _refusal(_plain(error.problem or "it is not YAML", source[at : at + 1]), start + at)
    except (yaml.YAMLError, UnicodeEncodeError):  # the two loaders count its place differently, so it is looked up
        strange = yaml.reader.Reader.NON_PRINTABLE.search(source)
        return _refusal(_STRANGE, start + (strange.start() if strange else 0))


def _refusal(fault: str, at: int) -> FrontMatter:
    return FrontMatter({}, (), fault, at)


def _plain(problem: str, character: str) -> str:
    """The faults that people make, in their words. The two loaders of PyYAML word them differently."""
    if character == "\t":
        return "a line is indented with a tab"
    if "mapping values are not allowed" in problem:
        return "a value with a colon in it stands without quotes"
    if "cannot start any token" in problem or "entries are not allowed" in problem:
        return "a value starts with a character that needs quotes around the value"
    if "end of stream" in problem:
        return "a quote is opened and not closed"
    return "a line is not of the form `name: value`"


def _collect(source: str, base: int) -> FrontMatter:
    found: list[Field] = []
    depth = 0
    key: Any = None
    value_start = 0
    parts: list[str] = []
    for event in yaml.parse(source, Loader=_LOADER):
        if isinstance(event, yaml.ScalarEvent):
            if depth == 0:
                return _refusal("a line is not of the form `name: value`", base + _start(event))
            if depth > 1:
                parts.append(event.value)
            elif key is None:
                key = event
            else:
                found.append(_field(key, event.value, (_start(event), _end(event)), source, base))
                key = None
        elif isinstance(event, yaml.CollectionStartEvent):
            depth += 1
            if depth == 1 and isinstance(event, yaml.SequenceStartEvent):
                return _refusal("it is a list, not `name: value` lines", base + _start(event))
            if depth == 2 and key is None:
                return _refusal("a name is in brackets", base + _start(event))
            if depth == 2:
                value_start, parts = _start(event), []
            if depth > _DEPTH:
                return _refusal("its lists are nested too deeply", base + _start(event))
        elif isinstance(event, yaml.CollectionEndEvent):
            depth -= 1
            if depth == 1:
                written = source[value_start : _end(event)]
                value = written if written.startswith(_PLACEHOLDERS) else ", ".join(parts)
                found.append(_field(key, value, (value_start, _end(event)), source, base))
                key = None
        elif isinstance(event, yaml.AliasEvent):
            return _refusal("it uses a YAML alias (`*name`)", base + _start(event))
    fields: dict[str, Field] = {}
    repeated = tuple(field for field in found if fields.setdefault(field.name, field) is not field)
    return FrontMatter(fields, repeated, None, base)


def _field(key: Any, value: str, span: tuple[int, int], source: str, base: int) -> Field:
    start, end = span
    written = source[start:end].rstrip()
    return Field(key.value, value.strip(), key.start_mark.index + base, start + len(written) + base, start + base)


def _start(event: yaml.Event) -> int:
    assert event.start_mark is not None
    return event.start_mark.index


def _end(event: yaml.Event) -> int:
    assert event.end_mark is not None
    return event.end_mark.index
