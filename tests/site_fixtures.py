"""The site as both builders make it, built once a run in a copy, so that no test writes into the repository."""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from functools import cache
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest
import yaml

ROOT = Path(__file__).resolve().parent.parent
DOCS = ROOT / "docs"
# Everything that mkdocs.yml names: the pages, the theme, and the folders that pages include files from.
SOURCES = ("mkdocs.yml", "docs", "theme", "templates", "cookiecutter-pid", "cookiecutter-bid", "cookiecutter.json")

SITES = {
    "site": ("mkdocs", "build", "--quiet", "--strict"),
    "second_site": ("zensical", "build", "--clean", "--strict"),
}
"""How the site of each fixture is built."""


def configuration() -> dict[str, Any]:
    """mkdocs.yml as data."""
    loaded: dict[str, Any] = yaml.safe_load((ROOT / "mkdocs.yml").read_text("utf-8"))
    return loaded


def nav_pages(entries: list[Any]) -> Iterator[str]:
    """The files that a navigation names, in its order."""
    for entry in entries:
        if isinstance(entry, str):
            yield entry
        else:
            for target in entry.values():
                yield from nav_pages(target) if isinstance(target, list) else [target]


def shared(factory: pytest.TempPathFactory) -> Path:
    """The folder that all processes of a run share."""
    base = factory.getbasetemp()
    return base.parent if "PYTEST_XDIST_WORKER" in os.environ else base


def ahead(base: str, *names: str) -> None:
    """Build the sites before somebody asks; what goes wrong is noted, and told to whoever asks."""
    for name in names:
        with contextlib.suppress(AssertionError):
            built(Path(base), *SITES[name])


def built(base: Path, builder: str, *arguments: str) -> Path:
    """The folder with the pages that a builder makes of a copy of the sources: made once a run, for all its processes.

    Whoever makes the folder first builds; the others wait for the note on how it went. (A group of pytest-xdist would
    do, but its groups are not seen under pytest 9.2.)
    """
    folder = base / builder
    note = folder / "note.txt"
    try:
        folder.mkdir()
    except FileExistsError:
        until = time.monotonic() + 300
        while not note.exists() and time.monotonic() < until:
            time.sleep(0.1)
    else:
        (folder / "note.tmp").write_text(build(folder, builder, *arguments), "utf-8")
        (folder / "note.tmp").rename(note)
    said = note.read_text("utf-8") if note.exists() else f"{builder} did not end in time"
    assert not said, said
    return folder / "site"


def build(folder: Path, builder: str, *arguments: str) -> str:
    """Copy the sources into a folder and build them there; returns what went wrong."""
    for name in SOURCES:
        source = ROOT / name
        if source.is_dir():
            shutil.copytree(source, folder / name)
        elif source.exists():
            shutil.copy(source, folder / name)
    run = subprocess.run(
        [sys.executable, "-m", builder, *arguments],
        cwd=folder,
        env=os.environ | {"NO_MKDOCS_2_WARNING": "1"},
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    return "" if run.returncode == 0 else f"{builder} does not build the site:\n{run.stdout}\n{run.stderr}"


def pages(site: Path) -> dict[str, Path]:
    """The pages of a built site by their address."""
    found = {path.relative_to(site).as_posix().removesuffix("index.html"): path for path in site.rglob("index.html")}
    return dict(sorted(found.items()))


@cache
def page_of(path: Path) -> Page:
    """A page as it was built, read once a process."""
    return Page(path)


class Page(HTMLParser):
    """What the tests ask of a page: its tags with their attributes, its title, and the text of its headings and paragraphs."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str]]] = []
        self.texts: dict[str, list[str]] = {"title": [], "h1": [], "p": [], "style": []}
        self._open: list[str] = []
        self.feed(path.read_text("utf-8"))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, {name: value or "" for name, value in attrs}))
        if tag in self.texts:
            self.texts[tag].append("")
            self._open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag in self._open:
            self._open.remove(tag)

    def handle_data(self, data: str) -> None:
        for tag in self._open:
            self.texts[tag][-1] += data

    def count(self, tag: str) -> int:
        """How many of a tag there are."""
        return sum(1 for name, _ in self.tags if name == tag)


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site as mkdocs builds it."""
    return built(shared(tmp_path_factory), *SITES["site"])


@pytest.fixture(scope="session")
def second_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site as zensical builds it."""
    return built(shared(tmp_path_factory), *SITES["second_site"])
