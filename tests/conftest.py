"""What the tests share: the repository's kinds, the small kind of the examples, and a fixed day."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from gatepost.check import Checker
from gatepost.kinds import Kinds
from gatepost.model import Status
from tests.site_fixtures import SITES, shared

ROOT = Path(__file__).parent.parent
TODAY = date(2026, 11, 23)
CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")


@pytest.fixture(scope="session", autouse=True)
def _own_cache(tmp_path_factory: pytest.TempPathFactory) -> None:
    """The tests remember what they found among themselves, and leave the cache of whoever runs them alone."""
    os.environ["XDG_CACHE_HOME"] = str(tmp_path_factory.mktemp("cache"))


@pytest.fixture(scope="session", autouse=True)
def _sites_ahead(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Where tests ask for a built site, it is built beside the tests that come before them: nobody waits for it idly.

    Whatever goes wrong is told to the tests that ask: see `built`.
    """
    asked = {name for item in request.session.items for name in getattr(item, "fixturenames", ())}
    wanted = [name for name in SITES if name in asked]
    if not wanted or os.environ.get("PYTEST_XDIST_WORKER") != "gw0":
        yield
        return
    script = "import sys; from tests.site_fixtures import ahead; ahead(*sys.argv[1:])"
    words = [sys.executable, "-c", script, str(shared(tmp_path_factory)), *wanted]
    with subprocess.Popen(words, cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL):
        yield


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


@pytest.fixture(scope="session")
def browser() -> Iterator[Any]:
    """Debian's Chromium, told to make no calls of its own. One for all modules: two in a process do not get along."""
    sync_api = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")
    with sync_api.sync_playwright() as engine:
        chromium = engine.chromium.launch(
            executable_path=CHROMIUM,
            args=[
                "--no-sandbox",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-dev-shm-usage",
                "--disable-gpu",
            ],
        )
        yield chromium
        chromium.close()
