"""What a command takes, said once. click makes help, completion and every complaint of it; here is read what needs no click.

To import and use click is a quarter of the time that a check of one document takes. Most command lines, and those of all
hooks, hold whole options and paths: these are read here, and whatever leaves a question is click's.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from gatepost.errors import GatepostError
from gatepost.names import printable
from gatepost.tuples import NamedTuple


class Option(NamedTuple):
    """An option: a switch, or one that takes a value."""

    name: str
    """What the command calls it."""
    flags: tuple[str, ...]
    help: str
    metavar: str | None = None
    default: Any = None
    shown: str | bool = False
    """What help says of the default; True for the default itself."""
    switch: bool = False
    off: str | None = None
    """How a switch is said that is on."""
    values: tuple[str, ...] = ()
    """What it may be, if that is a closed list."""
    least: int | None = None
    """It is a whole number, and this is the least."""
    many: bool = False
    """It may be given several times."""
    bare: str | None = None
    """What it is where it is given without a value."""
    read: Callable[[str], Any] | None = None
    """Makes of its text what the command takes; a ValueError says what is wrong with the text."""


class Command(NamedTuple):
    """A command that takes paths and options, by name."""

    run: Callable[..., int]
    """Its docstring is the help."""
    paths: str
    """How help shows the paths."""
    options: tuple[Option, ...]


EXPANDED = frozenset("*?[~$%")
"""What click expands in a word on Windows, where no shell does."""


def understood(command: Command, words: Sequence[str]) -> dict[str, Any] | None:
    """What a command line says, by the names that the command has for it; None where click has to say.

    The two never differ: a test gives both the same lines.

    Raises:
        GatepostError: the line would be taken for another one.
    """
    refuse_signs(command, words)
    values = {one.name: () if one.many else one.default for one in command.options}
    switches = {flag: (one.name, True) for one in command.options if one.switch for flag in one.flags}
    switches |= {one.off: (one.name, False) for one in command.options if one.off is not None}
    valued = {flag: one for one in command.options if not one.switch for flag in one.flags}
    paths: list[str] = []
    rest = iter(words)
    for word in rest:
        if not word or not EXPANDED.isdisjoint(word):
            return None
        if not word.startswith("-"):
            paths.append(word)
        elif word in switches:
            name, on = switches[word]
            values[name] = on
        else:
            flag, equals, said = word.partition("=") if word.startswith("--") else (word, "", "")
            option = valued.get(flag)
            value = None if option is None else _value(option, said if equals else _next(option, rest))
            if option is None or value is None:
                return None
            values[option.name] = (*values[option.name], value) if option.many else value
    return {"paths": tuple(paths), **values}


def refuse_signs(command: Command, words: Sequence[str]) -> None:
    """An option whose value may be left out, with a value that begins with a hyphen: click takes it for two options.

    Raises:
        GatepostError: `--changed=--help` would print help, and give a job a green light.
    """
    bare = [f"{flag}=-" for one in command.options if one.bare is not None for flag in one.flags]
    for word in words[: words.index("--") if "--" in words else None]:
        for flag in bare:
            if word.startswith(flag):
                said = printable(word.partition("=")[2])
                raise GatepostError(f"{flag[:-2]} {said}: this is no name of a branch, a tag or a commit")


def _next(option: Option, rest: Any) -> str:
    """The word after an option; empty where it may be none of its own."""
    word: str = "" if option.bare is not None else next(rest, "")
    return "" if word.startswith("-") or not EXPANDED.isdisjoint(word) else word


def _value(option: Option, text: str) -> Any:
    """What an option is given; None where that is nothing, or nothing good."""
    if not text or (option.values and text not in option.values):
        return None
    if option.least is not None:
        plain = text.isascii() and text.isdecimal() and len(text) < 10
        return int(text) if plain and int(text) >= option.least else None
    if option.read is None:
        return text
    try:
        return option.read(text)
    except ValueError:
        return None
