"""The kinds that come with Gatepost are written down as they are read from their templates."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from gatepost.data import data_folder
from gatepost.kinds import Kinds, load_kind
from gatepost.kinds.built import built_kind
from tests.conftest import ROOT

OURS = data_folder("templates")
NAMES = sorted(path.parent.name for path in OURS.glob("*/template.md"))


@pytest.mark.parametrize("name", NAMES)
def test_a_kind_is_written_down_as_it_is_read(name: str) -> None:
    """Every part of it, and in the same order."""
    built, read = built_kind(OURS / name), load_kind(OURS / name)
    assert built is not None
    assert tuple(built) == tuple(read)
    assert [list(one) for one in (built.fields, built.by_key, built.lookup)] == [
        list(one) for one in (read.fields, read.by_key, read.lookup)
    ]
    assert all(one is built.by_key[one.key] for found in built.lookup.values() for one in found)


def test_a_kind_of_ours_is_what_was_written_down() -> None:
    """Nobody reads its template."""
    kind = Kinds([OURS]).get("proposal")
    assert kind is not None
    assert kind.sections is (built_kind(OURS / "proposal") or kind._replace(sections=())).sections


def test_a_template_that_was_changed_is_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What was written down before does not hold for it, nor for a declaration that is no longer the same."""
    monkeypatch.setattr("gatepost.kinds.built.data_folder", lambda _: tmp_path)
    for file, more in (("template.md", "\n## One more\n\n[[text]]\n"), ("document.toml", "\n# a word\n")):
        folder = tmp_path / "play"
        shutil.copytree(ROOT / "templates" / "play", folder, dirs_exist_ok=True)
        assert built_kind(folder) is not None
        with (folder / file).open("a", encoding="utf-8") as stream:
            stream.write(more)
        assert built_kind(folder) is None


def test_a_folder_of_somebody_else_is_read(tmp_path: Path) -> None:
    """Whatever it is called and whatever is in it: only what comes with Gatepost was written down."""
    shutil.copytree(ROOT / "templates" / "play", tmp_path / "play")
    assert built_kind(tmp_path / "play") is None
    shutil.copytree(ROOT / "templates" / "play", tmp_path / "no such module")
    kind = Kinds([tmp_path]).get("play")
    assert kind is not None
    assert kind.name == "play"
