"""The configuration nearest to a document holds for it; what it does not know it refuses."""

from __future__ import annotations

from pathlib import Path

import pytest

from gatepost.config import WORDS, find_config, read_config
from gatepost.errors import GatepostError


def test_nothing_is_configured(tmp_path: Path) -> None:
    """Without a configuration the kinds that come with gatepost hold, and every rule."""
    config = find_config(tmp_path)
    assert (config.exclude, config.off, config.templates) == ((), {}, ())
    assert {"proposal", "pid"} <= set(config.kinds().names)


def test_nearest_configuration_holds(tmp_path: Path) -> None:
    """A configuration holds for the documents below it, unless one stands nearer; gatepost.toml goes first."""
    inner = tmp_path / "deals" / "one"
    inner.mkdir(parents=True)
    (tmp_path / "pyproject.toml").write_text('[tool.gatepost]\nexclude = ["outer"]\n', "utf-8")
    assert find_config(inner / "pid.md").exclude == ("outer",)
    (tmp_path / "deals" / "pyproject.toml").write_text("[project]\nname = 'x'\n", "utf-8")
    assert find_config(inner).exclude == ("outer",)
    (inner / "gatepost.toml").write_text('exclude = ["inner"]\n', "utf-8")
    assert find_config(inner / "pid.md").exclude == ("inner",)
    (tmp_path / "gatepost.toml").write_text('exclude = ["first"]\n', "utf-8")
    assert find_config(tmp_path / "pid.md").exclude == ("first",)


def test_own_kinds_go_first(tmp_path: Path) -> None:
    """Own templates stand beside the ones that come with gatepost, relative to the configuration."""
    (tmp_path / "kinds" / "memo").mkdir(parents=True)
    (tmp_path / "kinds" / "memo" / "template.md").write_text("# Memo\n\n## Purpose\n\n[[why]]\n", "utf-8")
    for written in ("templates = 'kinds'", "templates = ['kinds']"):
        (tmp_path / "gatepost.toml").write_text(written, "utf-8")
        names = find_config(tmp_path).kinds().names
        assert names[0] == "memo"
        assert "pid" in names


@pytest.mark.parametrize(
    ("data", "words"),
    [
        ({"exlude": []}, "did you mean exclude"),
        ({"margin": 3}, "known are"),
        ({"exclude": "drafts"}, "exclude is a list of texts"),
        ({"exclude": [1]}, "exclude is a list of texts"),
        ({"templates": "nowhere"}, "there is no folder"),
        ({"templates": [True]}, "templates is a list of texts"),
        ({"off": ["SEC106"]}, "off takes a reason"),
        ({"off": {"SEC106": " "}}, "off takes a reason"),
        ({"off": {"SEC106": True}}, "off takes a reason"),
        ({"off": {"SEC109X": "no"}}, "off.SEC109X: no rule has that code"),
    ],
)
def test_what_is_not_known_is_refused(tmp_path: Path, data: dict[str, object], words: str) -> None:
    """An unknown word, a wrong type, a folder that is not there and a rule without a reason are errors with file and key."""
    with pytest.raises(GatepostError, match=words) as raised:
        read_config(tmp_path / "gatepost.toml", data)
    assert str(tmp_path / "gatepost.toml") in str(raised.value)


def test_unreadable_configuration_is_refused(tmp_path: Path) -> None:
    """A configuration that is no TOML, or no text, is refused by name."""
    for content in (b"off = ", b"\xff\xfe"):
        (tmp_path / "gatepost.toml").write_bytes(content)
        with pytest.raises(GatepostError, match=r"gatepost\.toml"):
            find_config(tmp_path)


def test_odd_pyproject(tmp_path: Path) -> None:
    """A pyproject.toml whose `tool` is no table is refused."""
    (tmp_path / "pyproject.toml").write_text("tool = 3\n", "utf-8")
    with pytest.raises(GatepostError, match=r"pyproject\.toml"):
        find_config(tmp_path)


def test_odd_section_of_pyproject(tmp_path: Path) -> None:
    """A configuration that is no table is refused."""
    (tmp_path / "pyproject.toml").write_text("[tool]\ngatepost = 3\n", "utf-8")
    with pytest.raises(GatepostError, match=r"pyproject\.toml"):
        find_config(tmp_path)


def test_words_are_explained() -> None:
    """Every word of the configuration has its sentence."""
    assert all(len(words) > 20 for words in WORDS.values())
