"""What the tests share: the repository's kinds, the small kind of the examples, and a fixed day."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from gatepost.check import Checker
from gatepost.kinds import Kinds
from gatepost.model import Status

ROOT = Path(__file__).parent.parent
TODAY = date(2026, 11, 23)


@pytest.fixture(scope="session")
def root() -> Path:
    """The root of the repository."""
    return ROOT


@pytest.fixture(scope="session")
def kinds() -> Kinds:
    """The kinds that come with gatepost."""
    return Kinds([ROOT / "templates"])


@pytest.fixture(scope="session")
def note_kinds() -> Kinds:
    """The small kind that the examples of the rules are of."""
    return Kinds([ROOT / "tests" / "kinds"])


@pytest.fixture
def checker(kinds: Kinds) -> Checker:
    """Checks documents of the kinds that come with gatepost, at the status they claim."""
    return Checker(kinds, today=TODAY)


@pytest.fixture
def strict(kinds: Kinds) -> Checker:
    """Holds documents to approved, whatever they claim."""
    return Checker(kinds, Status.APPROVED, today=TODAY)
