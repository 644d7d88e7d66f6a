"""The kinds of documents: what each demands, and the folders they come from."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from gatepost.errors import GatepostError
from gatepost.kinds.load import build_kind, load_kind
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
            self._loaded[name] = load_kind(self._folders[name])
        return self._loaded[name]

    def of_file(self, file_name: str) -> Kind | None:
        """The kind that a file's name tells, or None. `pid.md` is a pid; kinds may name further files."""
        stem = file_name.rpartition(".")[0]
        if stem in self._folders:
            return self.get(stem)
        for name in self._folders:
            kind = self.get(name)
            if kind and file_name in kind.files:
                return kind
        return None
