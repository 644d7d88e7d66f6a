"""The edge to the disk: what is left out, and that a file is read whole."""

import os
from fnmatch import fnmatch
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gatepost.files import _excluded, read_text

NAMES = st.text("ab.*?[]!-/", min_size=1, max_size=8)


@given(patterns=st.lists(NAMES, min_size=1, max_size=4), name=NAMES)
def test_patterns_are_held_against_names_as_fnmatch_does(patterns: list[str], name: str) -> None:
    """Many at once mean what each means alone."""
    path = Path("deals") / name.strip("/.")
    relative = os.path.relpath(path, "deals")
    one_by_one = any(fnmatch(shown, one.rstrip("/")) for one in patterns for shown in (relative, path.name))
    assert _excluded(path, Path("deals"), tuple(patterns)) == one_by_one


@pytest.mark.parametrize("size", [0, 1, 4095, 4096, 200_000])
def test_a_file_is_read_whole(tmp_path: Path, size: int) -> None:
    """Whatever its size."""
    path = tmp_path / "note.md"
    path.write_text("a" * size)
    assert read_text(path).text == "a" * size


def test_a_file_that_does_not_say_its_size_is_read_whole() -> None:
    """Linux says that the files under /proc are empty."""
    path = Path("/proc/self/status")
    if not path.is_file():
        pytest.skip("there is no such file here")
    assert "Name:" in (read_text(path).text or "")


def test_a_file_that_grows_while_it_is_read_is_read_to_its_end(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Its size was asked for before somebody wrote on."""
    path = tmp_path / "note.md"
    path.write_text("first\n")
    asked = os.fstat

    def grown(handle: int) -> os.stat_result:
        found = asked(handle)
        with path.open("a") as stream:
            stream.write("second\n")
        return found

    monkeypatch.setattr("gatepost.files.os.fstat", grown)
    assert read_text(path).text == "first\nsecond\n"
