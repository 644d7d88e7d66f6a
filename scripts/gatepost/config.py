"""`gatepost.toml`, or `[tool.gatepost]` in `pyproject.toml`: what holds for the documents below it."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any, Final, NamedTuple

from gatepost.data import data_folder
from gatepost.errors import GatepostError
from gatepost.kinds import Kinds
from gatepost.names import closest
from gatepost.settings import Settings, read_settings

WORDS: Final = {
    "templates": "a folder, or a list of folders, with kinds of your own; they go before the ones that come with gatepost",
    "exclude": "patterns of files and folders that a check of a folder leaves out, such as `drafts/*`",
    "thresholds": "what rules compare with; the words are below",
    "authority": "who has to sign from which amount on: `[[authority]]` with `role`, `amount` and, if it is not scope and proposal, `kinds`",
    "other-customers": "names of other customers, which may not stand in a document",
    "gates": "gates of your own, or changes to those of gatepost: `[gates.NAME]`; the words are on the page of gates",
    "off": 'rules that are switched off, each with a reason: `off.SEC106 = "our proposals have sections of their own"`',
}  # fmt: skip


class Config(NamedTuple):
    """What holds, and the file that says so."""

    origin: Path | None = None
    templates: tuple[Path, ...] = ()
    exclude: tuple[str, ...] = ()
    off: Mapping[str, str] = MappingProxyType({})
    settings: Settings = Settings()
    gates: Mapping[str, Mapping[str, Any]] = MappingProxyType({})
    """What the configuration says of gates; `gatepost.gate` reads it."""

    def kinds(self) -> Kinds:
        """The kinds that hold here, own ones first."""
        return Kinds((*self.templates, data_folder("templates")))


def find_config(start: Path) -> Config:
    """The configuration nearest to a file or folder: in it, or in one of the folders around it.

    Raises:
        GatepostError: a configuration was found and says something that is not known.
    """
    folder = start if start.is_dir() else start.parent
    for place in (folder.resolve(), *folder.resolve().parents):
        own = place / "gatepost.toml"
        if own.is_file():
            return read_config(own, _toml(own))
        project = place / "pyproject.toml"
        if project.is_file():
            tool = _toml(project).get("tool", {})
            if not isinstance(tool, dict):
                raise GatepostError(f"{project}: tool is a table")
            if "gatepost" in tool:
                return read_config(project, tool["gatepost"])
    return Config()


def _toml(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text("utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise GatepostError(f"{path}: {error}") from error


def read_config(origin: Path, data: Any) -> Config:
    """Read a configuration; unknown words are refused.

    Raises:
        GatepostError: naming the file and the key.
    """
    if not isinstance(data, dict):
        raise GatepostError(f"{origin}: [tool.gatepost] is a table")
    for word in data:
        if word not in WORDS:
            guess = closest(word, list(WORDS), 0.6)
            raise GatepostError(
                f"{origin}: {word} is not known"
                + (f"; did you mean {guess}?" if guess else f"; known are {', '.join(WORDS)}")
            )
    off = data.get("off", {})
    if not isinstance(off, dict) or not all(isinstance(reason, str) and reason.strip() for reason in off.values()):
        raise GatepostError(f'{origin}: off takes a reason for each rule, such as off.SEC106 = "..."')
    from gatepost.rules import load

    rules = load()
    for code in off:
        if code not in rules:
            guess = closest(code, list(rules), 0.6)
            raise GatepostError(
                f"{origin}: off.{code}: no rule has that code" + (f"; did you mean {guess}?" if guess else "")
            )
    gates = data.get("gates", {})
    if not isinstance(gates, dict) or not all(isinstance(gate, dict) for gate in gates.values()):
        raise GatepostError(f"{origin}: gates holds tables, such as [gates.submit]")
    return Config(
        origin,
        _folders(origin, data.get("templates", [])),
        _texts(origin, "exclude", data.get("exclude", [])),
        dict(off),
        read_settings(str(origin), data),
        gates,
    )


def _folders(origin: Path, value: Any) -> tuple[Path, ...]:
    names = _texts(origin, "templates", [value] if isinstance(value, str) else value)
    folders = tuple(origin.parent / name for name in names)
    for folder in folders:
        if not folder.is_dir():
            raise GatepostError(f"{origin}: templates: there is no folder {folder}")
    return folders


def _texts(origin: Path, word: str, value: Any) -> tuple[str, ...]:
    if not isinstance(value, list) or not all(isinstance(one, str) for one in value):
        raise GatepostError(f"{origin}: {word} is a list of texts")
    return tuple(value)
