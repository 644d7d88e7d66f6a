"""The kinds that come with Gatepost, as they are once their templates and declarations were read.

To read those of one kind was a fifth of a check of one document. So `scripts/generate.py` writes down what `load_kind` makes
of them, a module a kind, and each module is known by what it was written from: whoever works on a template, or uses one of
his own, has it read as ever.
"""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from pathlib import Path
from types import MappingProxyType

from gatepost.data import data_folder
from gatepost.kinds.specs import Kind


def built_kind(folder: Path) -> Kind | None:
    """The kind of a folder; None where it is not Gatepost's own, or not as it was when it was written down."""
    if folder.parent != data_folder("templates"):
        return None
    try:
        module = import_module(module_of(folder.name))
    except ModuleNotFoundError:
        return None
    kind: Kind = module.KIND
    return kind if checksum(folder) == module.MADE_OF else None


def module_of(name: str) -> str:
    """Where a kind is written down."""
    return f"{__name__}.{name.replace('-', '_')}"


def checksum(folder: Path) -> tuple[int, int]:
    """What the files of a kind are known by."""
    from zlib import crc32

    template, declaration = folder / "template.md", folder / "document.toml"
    return crc32(template.read_bytes()), crc32(declaration.read_bytes()) if declaration.is_file() else 0


def whole(kind: Kind, lookup: Mapping[str, tuple[int, ...]]) -> Kind:
    """A kind with what holds its sections once more: by key, and by heading, which is given as their positions."""
    return kind._replace(
        by_key=MappingProxyType({section.key: section for section in kind.sections}),
        lookup=MappingProxyType(
            {heading: tuple(kind.sections[one] for one in found) for heading, found in lookup.items()}
        ),
    )
