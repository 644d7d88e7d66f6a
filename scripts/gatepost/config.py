"""`gatepost.toml`, or `[tool.gatepost]` in `pyproject.toml`: what holds for the documents below it."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final

from gatepost.data import data_folder
from gatepost.errors import GatepostError
from gatepost.files import read_toml
from gatepost.names import closest, printable
from gatepost.settings import Settings, read_settings, refuse_unknown, shown
from gatepost.tuples import NamedTuple

if TYPE_CHECKING:
    from gatepost.demands import Gate
    from gatepost.kinds import Kinds

WORDS: Final = {
    "templates": "a folder, or a list of folders, with kinds of your own; they go before the ones that come with gatepost",
    "exclude": "patterns of files and folders that a check of a folder leaves out, such as `drafts/*`",
    "thresholds": "what rules compare with; the words are below",
    "authority": "who has to sign from which amount on: `[[authority]]` with `role`, `amount` and, if it is not scope and proposal, `kinds`",
    "other-customers": "names of other customers, which may not stand in a document",
    "gates": "gates of your own, or changes to those of gatepost: `[gates.NAME]`; the words are on the page of gates",
    "baseline": "the file of accepted findings, in the folder of the configuration or below it",
    "off": 'rules that are switched off, each with a reason: `off.SEC106 = "our proposals have sections of their own"`',
}  # fmt: skip
VARIABLE: Final = "GATEPOST_CONFIG"
"""Names the file whose configuration holds for everything, in place of the nearest."""


class Config(NamedTuple):
    """What holds, and the file that says so."""

    origin: Path | None = None
    templates: tuple[Path, ...] = ()
    exclude: tuple[str, ...] = ()
    off: Mapping[str, str] = MappingProxyType({})
    settings: Settings = Settings()
    gates: Mapping[str, Mapping[str, Any]] = MappingProxyType({})
    """What the configuration says of gates; `known_gates` reads it."""
    baseline: Path | None = None
    told: Mapping[str, Any] = MappingProxyType({})
    """What the file says, as it says it: what is not in here is a default."""

    def kinds(self) -> Kinds:
        """The kinds that hold here, own ones first."""
        from gatepost.kinds import Kinds

        return Kinds((*self.templates, data_folder("templates")))


def find_config(start: Path) -> Config:
    """The configuration nearest to a file or folder: in it, or in one of the folders around it.

    Where the environment names a file in `GATEPOST_CONFIG`, that one holds for everything.

    Raises:
        GatepostError: a configuration was found and says something that is not known, or the file that the
            environment names is not there.
    """
    named = os.environ.get(VARIABLE)
    if named:
        return _named(Path(named))
    folder = start if start.is_dir() else start.parent
    for place in (folder.resolve(), *folder.resolve().parents):
        own = place / "gatepost.toml"
        if os.path.lexists(own):  # a broken link, too: who relies on what it says has to hear of it
            return read_config(own, read_toml(own))
        project = place / "pyproject.toml"
        if project.is_file() and (tool := _tool(project)) is not None:
            return read_config(project, tool)
    return Config()


def _named(path: Path) -> Config:
    """The configuration that somebody named."""
    if not path.is_file():
        raise GatepostError(f"{VARIABLE}: there is no file {path}")
    path = path.resolve()
    tool = _tool(path) if path.name == "pyproject.toml" else read_toml(path)
    if tool is None:
        raise GatepostError(f"{VARIABLE}: {path} has no [tool.gatepost]")
    return read_config(path, tool)


def _tool(project: Path) -> Any:
    """What `[tool.gatepost]` of a pyproject.toml says; None where there is none."""
    tool = read_toml(project, b"gatepost").get("tool", {})
    if not isinstance(tool, dict):
        raise GatepostError(f"{project}: tool is a table")
    return tool.get("gatepost")


def read_config(origin: Path, data: Any) -> Config:
    """Read a configuration; unknown words are refused.

    Raises:
        GatepostError: naming the file and the key.
    """
    if not isinstance(data, dict):
        raise GatepostError(f"{origin}: [tool.gatepost] is a table")
    if "tool" in data:
        raise GatepostError(f"{origin}: [tool.gatepost] is for pyproject.toml; here its keys stand on top, without it")
    refuse_unknown(f"{origin}: ", data, WORDS)
    config = Config(
        origin,
        _folders(origin, data.get("templates", [])),
        _texts(origin, "exclude", data.get("exclude", [])),
        _off(origin, data.get("off", {})),
        read_settings(str(origin), data),
        _gates(origin, data.get("gates", {})),
        _below(origin, "baseline", data.get("baseline")),
        data,
    )
    if config.gates:
        known_gates(config)  # who only checks documents hears of a gate that cannot be asked, too
    _refuse_kinds(origin, config)
    return config


def known_gates(config: Config) -> dict[str, Gate]:
    """The gates that come with gatepost, with what the configuration changes."""
    from gatepost.demands import read_gates

    own = data_folder("templates") / "gates.toml"
    gates = read_gates("gates.toml: ", read_toml(own))
    return read_gates(f"{config.origin}: gates.", config.gates, gates) if config.gates else gates


def _off(origin: Path, value: Any) -> dict[str, str]:
    if not isinstance(value, dict) or not all(isinstance(reason, str) and reason.strip() for reason in value.values()):
        raise GatepostError(f'{origin}: off takes a reason for each rule, such as off.SEC106 = "..."')
    if value:
        from gatepost.rules import load

        rules = load()
        for code in value:
            if code not in rules:
                named = next((rule.code for rule in rules.values() if rule.name == code), None)
                guess = named or closest(shown(code).upper(), list(rules), 0.6)
                raise GatepostError(
                    f"{origin}: off.{shown(code)}: no rule has that code"
                    + (f"; did you mean {guess}?" if guess else "")
                )
    return dict(value)


def _gates(origin: Path, value: Any) -> Mapping[str, Mapping[str, Any]]:
    if not isinstance(value, dict) or not all(isinstance(gate, dict) for gate in value.values()):
        raise GatepostError(f"{origin}: gates holds tables, such as [gates.submit]")
    return value


def _refuse_kinds(origin: Path, config: Config) -> None:
    """Refuse kinds that are not known: a misspelt one would ask for a document that nobody can write."""
    if not config.gates and not any(authority.kinds for authority in config.settings.authorities):
        return
    known = config.kinds().names
    for name, gate in config.gates.items():
        for word in ("documents", "signed"):
            refuse_unknown(f"{origin}: gates.{shown(name)}.{word}.", gate.get(word, {}), known)
    for authority in config.settings.authorities:
        refuse_unknown(f"{origin}: authority.kinds: ", authority.kinds, known)


def _folders(origin: Path, value: Any) -> tuple[Path, ...]:
    names = _texts(origin, "templates", [value] if isinstance(value, str) else value)
    folders = tuple(origin.parent / name for name in names)
    for folder in folders:
        if "\0" in str(folder) or not folder.is_dir():
            raise GatepostError(f"{origin}: templates: there is no folder {printable(str(folder))}")
    return folders


def _below(origin: Path, word: str, value: Any) -> Path | None:
    """A path that gatepost may write to: configuration comes from strangers, so it stays below its own folder."""
    if value is None:
        return None
    if not isinstance(value, str) or not value.strip() or "\0" in value:
        raise GatepostError(f"{origin}: {word} is the name of a file")
    path = origin.parent / value
    home = origin.parent.resolve()
    if home not in path.resolve().parents:
        raise GatepostError(f"{origin}: {word} = {shown(repr(value))} lies outside the folder of the configuration")
    return path


def _texts(origin: Path, word: str, value: Any) -> tuple[str, ...]:
    if not isinstance(value, list) or not all(isinstance(one, str) for one in value):
        raise GatepostError(f"{origin}: {word} is a list of texts")
    return tuple(value)
