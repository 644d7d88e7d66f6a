"""`gatepost config`"""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from pathlib import Path
from typing import Any, Final

import click

from gatepost.commands.say import say
from gatepost.config import VARIABLE, Config, find_config, known_gates
from gatepost.demands import Gate
from gatepost.errors import GatepostError
from gatepost.kinds import Kinds
from gatepost.names import printable
from gatepost.settings import SOURCES
from gatepost.tuples import NamedTuple

SCHEMA: Final = "gatepost.config/1"
_OURS: Final = "comes with gatepost"


class Value(NamedTuple):
    """A key, what holds, and where that comes from."""

    key: str
    value: Any
    """As JSON has it; shares and amounts are texts."""
    told: bool
    """Whether the file says so; otherwise it is the default."""
    source: str = ""
    """Whose default it is, where somebody published one."""


@click.command()
@click.argument("path", required=False, default=".")
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json"]),
    default="text",
    show_default=True,
    help="How to print what holds.",
)
def config(path: str, form: str) -> int:
    """Show what holds for a document or a folder, and where each value comes from.

    PATH is a document or a folder; without it, this folder. The nearest gatepost.toml, or pyproject.toml with
    [tool.gatepost], holds; the environment's GATEPOST_CONFIG names a file that holds for everything.

    Exit status: 0 shown, 2 could not run.
    """
    if not Path(path).exists():
        raise GatepostError(f"{printable(path)}: there is no such file or folder")
    found = find_config(Path(path))
    gates = known_gates(found)
    say(config_json(path, found, gates) if form == "json" else config_text(path, found, gates), nl=False)
    return 0


# --- what holds


def holding(config: Config) -> Iterator[Value]:
    """Each value that holds, in the order of the page of the configuration."""
    told, settings = config.told, config.settings
    yield Value("templates", [_path(one) for one in config.templates], "templates" in told)
    yield Value("exclude", list(config.exclude), "exclude" in told)
    yield Value("baseline", _path(config.baseline) if config.baseline else None, "baseline" in told)
    yield Value("off", dict(sorted(config.off.items())), "off" in told)
    yield Value("other-customers", list(settings.other_customers), "other-customers" in told)
    thresholds = {
        "margin-floor": {name: _share(value) for name, value in sorted(settings.margin_floor.items())},
        "margin-authority": settings.margin_authority,
        "spread": _share(settings.spread),
        "estimate-age": settings.estimate_age,
        "review-from": _amount(settings.review_from),
        "second-review-from": _amount(settings.second_review_from),
    }
    for word, value in thresholds.items():
        yield Value(f"thresholds.{word}", value, word in told.get("thresholds", {}), SOURCES[word])
    authorities = [
        {"role": one.role, "amount": _amount(one.amount), "kinds": list(one.kinds)} for one in settings.authorities
    ]
    yield Value("authority", authorities, "authority" in told)


def _gates(config: Config, gates: Mapping[str, Gate]) -> Iterator[Value]:
    for name, gate in gates.items():
        yield Value(f"gates.{name}", gate.title, name in config.gates, _OURS)
    for name in config.gates:
        if name not in gates:
            yield Value(f"gates.{name}", None, told=True)


def _kinds(config: Config) -> Iterator[Value]:
    own = Kinds(config.templates).names
    for name in config.kinds().names:
        yield Value(name, None, name in own, _OURS)


def _path(path: Path) -> str:
    return Path(os.path.relpath(path)).as_posix()


def _share(share: Decimal) -> str:
    return f"{(share * 100).normalize():f} %"


def _amount(amount: Decimal | None) -> str | None:
    return None if amount is None else f"{amount:,.2f}"


# --- printing


def config_json(path: str, config: Config, gates: Mapping[str, Gate]) -> str:
    """What holds, as the contract gatepost.config/1."""
    data = {
        "schema": SCHEMA,
        "path": path,
        "file": _path(config.origin) if config.origin else None,
        "values": [_entry(one) for one in (*holding(config), *_gates(config, gates))],
        "kinds": [{"name": one.key, "from": "file" if one.told else "default"} for one in _kinds(config)],
    }
    return json.dumps(data, indent=1) + "\n"


def _entry(value: Value) -> dict[str, Any]:
    return {
        "key": value.key,
        "value": value.value,
        "from": "file" if value.told else "default",
        "source": "" if value.told else value.source,
    }


def config_text(path: str, config: Config, gates: Mapping[str, Gate]) -> str:
    """What holds, a line a value."""
    file = _path(config.origin) if config.origin else None
    named = f", named by {VARIABLE}" if file and os.environ.get(VARIABLE) else ""
    where = (
        f"what {printable(file)} says{named}"
        if file
        else "the defaults: there is no gatepost.toml, and no pyproject.toml with [tool.gatepost], here or in the folders around it"
    )
    rows = [row for one in (*holding(config), *_gates(config, gates)) for row in _rows(one, file)]
    own = [one.key for one in _kinds(config) if one.told]
    ours = [one.key for one in _kinds(config) if not one.told]
    rows += [("own kinds", ", ".join(own), file or "")] if own else []
    return (
        f"For {printable(path)} holds {where}.\n\n"
        + _table(rows)
        + f"\nKinds that come with gatepost: {', '.join(ours)}.\n"
    )


def _rows(value: Value, file: str | None) -> Iterator[tuple[str, str, str]]:
    """A row for each line of a value."""
    source = (file or "") if value.told else f"default: {value.source}" if value.source else "default"
    source = _OURS if source == f"default: {_OURS}" else source
    for place, words in enumerate(_words(value)):
        yield ("" if place else value.key, words, "" if place else source)


def _words(value: Value) -> Sequence[str]:
    told = value.value
    if told is None and value.key.startswith("gates."):
        return ["removed"]
    if value.key == "authority":
        return [f"{one['role']} from {one['amount']} ({', '.join(one['kinds'])})" for one in told] or ["none"]
    if value.key == "off":
        return [f"{code}: {reason}" for code, reason in told.items()] or ["none"]
    if isinstance(told, dict):
        return [", ".join(f"{name} {one}" for name, one in told.items())]
    if isinstance(told, list):
        return told or ["none"]
    return ["none" if told is None else str(told)]


def _table(rows: Iterable[tuple[str, str, str]]) -> str:
    safe = [tuple(printable(cell) for cell in row) for row in rows]
    first = max(len(row[0]) for row in safe)
    second = min(max(len(row[1]) for row in safe), 44)
    return "".join(f"{key:{first}}  {words:{second}}  {source}".rstrip() + "\n" for key, words, source in safe)
