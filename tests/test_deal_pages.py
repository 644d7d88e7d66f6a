"""The generated pages on deals say what the commands say."""

from __future__ import annotations

import tomllib

from gatepost.config import read_config
from gatepost.settings import SOURCES, THRESHOLDS
from tests.conftest import ROOT


def test_the_example_of_a_configuration_is_one() -> None:
    """What the page of gates shows as a configuration is read, gates and thresholds included."""
    page = (ROOT / "docs" / "reference" / "gates.md").read_text("utf-8")
    data = tomllib.loads(page.partition("```toml\n")[2].partition("```")[0])
    config = read_config(ROOT / "gatepost.toml", data)
    assert str(config.settings.margin_floor["commodity"]) == "0.22"
    assert config.settings.authorities[0].role == "Director"
    assert set(config.gates) == {"submit", "pink"}


def test_every_threshold_has_its_source() -> None:
    """No default stands without saying whose it is."""
    assert set(THRESHOLDS) == set(SOURCES)


def test_the_clean_deals_have_nothing_open() -> None:
    """The outcome pages of the three good examples show every gate before the last one open."""
    for name in ("berth-booking", "payroll-move", "pump-spares"):
        page = (ROOT / "docs" / "examples" / name / "outcome.md").read_text("utf-8")
        assert "Differences: 0 open" in page
        assert page.count("| open |") == 4
