"""The kinds that come with Gatepost, written down as Python: see `gatepost.kinds.built`."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any

from gatepost.kinds import Kind, load_kind
from gatepost.kinds.built import checksum, module_of
from gatepost.model import Status

_DEEPEST = 3
_NAMES = "ColumnSpec, FieldSpec, Kind, SectionSpec, TableCheck, TableSpec"


def kinds(root: Path) -> dict[Path, str]:
    """A module a kind."""
    folders = sorted(path.parent for path in (root / "templates").glob("*/template.md"))
    return {
        root / "scripts" / (module_of(folder.name).replace(".", "/") + ".py"): _module(folder, load_kind(folder))
        for folder in folders
    }


def _module(folder: Path, kind: Kind) -> str:
    positions = {heading: tuple(spec.position for spec in found) for heading, found in kind.lookup.items()}
    bare = kind._replace(by_key=MappingProxyType({}), lookup=MappingProxyType({}))
    return (
        f'"""The kind `{kind.name}`. Written by scripts/generate.py from templates/{folder.name}; do not edit."""\n\n'
        "from types import MappingProxyType\n\n"
        f"from gatepost.kinds.built import whole\nfrom gatepost.kinds.specs import {_NAMES}\n"
        "from gatepost.model import Status\n\n"
        f"MADE_OF = {checksum(folder)!r}\nKIND = whole(\n    {_said(bare, 1)},\n    {_said(positions, 1)},\n)\n"
    )


def _said(value: Any, depth: int) -> str:
    """A value as Python says it, the same at every run."""
    if isinstance(value, Status):
        return f"Status.{value.name}"
    if hasattr(value, "_fields"):
        told = value._asdict().items()
        defaults = value._field_defaults
        words = [
            f"{name}={_said(one, depth + 1)}" for name, one in told if name not in defaults or one != defaults[name]
        ]
        return f"{type(value).__name__}({_lines(words, depth)})"
    if isinstance(value, MappingProxyType):
        return f"MappingProxyType({_said(dict(value), depth)})" if value else "MappingProxyType({})"
    if isinstance(value, Mapping):
        return f"{{{_lines([f'{key!r}: {_said(one, depth + 1)}' for key, one in value.items()], depth)}}}"
    if isinstance(value, frozenset):
        return f"frozenset({_said(tuple(sorted(value)), depth)})" if value else "frozenset()"
    if isinstance(value, tuple):
        return f"({_lines([_said(one, depth + 1) for one in value], depth)})" if value else "()"
    return repr(value)


def _lines(parts: list[str], depth: int) -> str:
    """Each part on a line of its own, down to the words of a section; what stands in those is short."""
    if depth > _DEEPEST or not parts:
        return ", ".join(parts) + ("," if len(parts) == 1 else "")
    return "".join(f"\n{'    ' * (depth + 1)}{part}," for part in parts) + f"\n{'    ' * depth}"
