"""The kinds of documents: what each demands, and the folders they come from."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from gatepost.errors import GatepostError
from gatepost.kinds.specs import (
    PARTS,
    ColumnSpec,
    Conditions,
    FieldSpec,
    Kind,
    SectionSpec,
    TableCheck,
    TableSpec,
    holds,
)

if TYPE_CHECKING:
    from gatepost.kinds.load import build_kind, load_kind

__all__ = [
    "PARTS",
    "ColumnSpec",
    "Conditions",
    "FieldSpec",
    "Kind",
    "Kinds",
    "SectionSpec",
    "TableCheck",
    "TableSpec",
    "build_kind",
    "holds",
    "load_kind",
]


def __getattr__(name: str) -> Any:
    """Import on first use: the kinds that come with Gatepost are built, and need nobody who reads templates."""
    if name in ("build_kind", "load_kind"):
        from gatepost.kinds import load

        return getattr(load, name)
    raise AttributeError(f"module 'gatepost.kinds' has no attribute '{name}'")


class Kinds:
    """The kinds of one or more template folders, loaded when they are asked for. The first folder wins."""

    def __init__(self, folders: Iterable[Path]) -> None:
        self._folders: dict[str, Path] = {}
        for folder in folders:
            if not folder.is_dir():
                raise GatepostError(f"{folder}: no such template folder")
            for entry in sorted(folder.iterdir()):
                if (entry / "template.md").is_file():
                    self._folders.setdefault(entry.name, entry)
        self._loaded: dict[str, Kind] = {}

    @property
    def names(self) -> tuple[str, ...]:
        return tuple(self._folders)

    def get(self, name: str) -> Kind | None:
        """The kind of that name, or None."""
        if name not in self._folders:
            return None
        if name not in self._loaded:
            self._loaded[name] = _kept(self._folders[name], _stamp(self._folders[name]))
        return self._loaded[name]

    def of_file(self, file_name: str) -> Kind | None:
        """The kind that a file's name tells, or None. `pid.md` is a pid; kinds may name further files."""
        stem = file_name.rpartition(".")[0]
        if stem in self._folders:
            return self.get(stem)
        for name in self._folders:
            if self._names(name, file_name):
                return self.get(name)
        return None

    def _names(self, name: str, file_name: str) -> bool:
        """Whether a kind names a file as its own. Most name none, and are not loaded for a stranger's file."""
        declaration = self._folders[name] / "document.toml"
        if name not in self._loaded and (not declaration.is_file() or b"files" not in declaration.read_bytes()):
            return False
        kind = self.get(name)
        return kind is not None and file_name in kind.files


@lru_cache(maxsize=64)  # several checkers in one process share what has not changed on the disk
def _kept(folder: Path, stamp: tuple[tuple[int, int], ...]) -> Kind:  # noqa: ARG001
    from gatepost.kinds.built import built_kind

    kind = built_kind(folder)
    if kind is None:
        from gatepost.kinds.load import load_kind

        kind = load_kind(folder)
    return kind


def _stamp(folder: Path) -> tuple[tuple[int, int], ...]:
    """When the files of a kind were written, and how long they are."""
    files = (folder / "template.md", folder / "document.toml")
    return tuple((found.st_mtime_ns, found.st_size) for file in files if file.is_file() and (found := file.stat()))
