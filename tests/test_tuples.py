"""Named tuples that are quick to declare are named tuples like any other."""

from __future__ import annotations

import copy
import pickle
import typing

import pytest

from gatepost.model import Cell, Finding, Status
from gatepost.tuples import NamedTuple


class Mine(NamedTuple):
    """A place."""

    line: int
    column: int = 1
    """Counted from 1."""
    words: tuple[str, ...] = ()

    @property
    def shown(self) -> str:
        return f"{self.line}:{self.column}"


class Theirs(typing.NamedTuple):
    """A place."""

    line: int
    column: int = 1
    """Counted from 1."""
    words: tuple[str, ...] = ()

    @property
    def shown(self) -> str:
        return f"{self.line}:{self.column}"


def test_they_hold_what_those_of_the_library_hold() -> None:
    """Fields, defaults, text, order, copies and what a class adds of its own."""
    mine, theirs = Mine(3, words=("a",)), Theirs(3, words=("a",))
    assert tuple(mine) == tuple(theirs)
    assert repr(mine) == repr(theirs).replace("Theirs", "Mine")
    assert (Mine._fields, Mine._field_defaults, Mine.__doc__) == (Theirs._fields, Theirs._field_defaults, "A place.")
    assert (mine.shown, mine._asdict()) == (theirs.shown, theirs._asdict())
    assert mine._replace(column=9) == Mine(3, 9, ("a",))
    assert (Mine.__module__, Mine.__qualname__) == (__name__, "Mine")
    assert typing.get_type_hints(Mine) == typing.get_type_hints(Theirs)
    assert not hasattr(mine, "__dict__")


def test_they_refuse_what_those_of_the_library_refuse() -> None:
    """A value too few, one that is not known, and a change."""
    with pytest.raises(TypeError, match="line"):
        Mine()  # type: ignore[call-arg]
    with pytest.raises(TypeError, match="colour"):
        Mine(1, colour="red")  # type: ignore[call-arg]
    with pytest.raises(AttributeError):
        Mine(1).line = 2  # type: ignore[misc]


def test_they_travel_to_other_processes() -> None:
    """Reports are sent from process to process."""
    finding = Finding("SEC101", "missing-section", "pid.md", 1, 1, 2, "gone", "write it", Status.DRAFT)
    for one in (Mine(1), Cell("a", 1, 2), finding):
        assert pickle.loads(pickle.dumps(one)) == copy.deepcopy(one) == one
