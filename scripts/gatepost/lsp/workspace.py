"""Which texts hold: those that are open in the editor, and beside them those on the disk."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from types import MappingProxyType
from typing import Final

from gatepost.check import Checker
from gatepost.commands.gather import Gatherer
from gatepost.config import Config
from gatepost.deal import Deal
from gatepost.document import Document
from gatepost.errors import GatepostError
from gatepost.files import MARKDOWN, read_text, still_excluded
from gatepost.model import MOST, Report, Status
from gatepost.tuples import NamedTuple

LONGEST: Final = 300_000
"""A document of more characters is not checked at each stroke of a key."""
MOST_FILES: Final = 200
"""A folder with more Markdown files is a store: what is open in it is checked, each document for itself."""


class Source(NamedTuple):
    """A text of a folder. `stamp` changes when it does; `uri` is what the editor calls it where it is open there."""

    path: str
    stamp: tuple[int, ...]
    text: str | None
    bom: bool = False
    fault: str = ""
    uri: str | None = None
    version: int | None = None


class View(NamedTuple):
    """What is known of the documents of a folder at one moment."""

    stamp: tuple[object, ...] = ()
    sources: Mapping[str, Source] = MappingProxyType({})
    opened: Mapping[str, Document | Report | None] = MappingProxyType({})
    reports: Mapping[str, Report] = MappingProxyType({})
    notices: Mapping[str, str] = MappingProxyType({})
    """Why a document that is open is not checked."""
    checker: Checker | None = None

    def document(self, path: str) -> Document | None:
        """The document at a path; None where it is of no kind or could not be read."""
        found = self.opened.get(path)
        return found if isinstance(found, Document) else None

    @property
    def documents(self) -> list[Document]:
        """All of them, in the order of their paths."""
        return [one for _, one in sorted(self.opened.items()) if isinstance(one, Document)]

    @property
    def live(self) -> list[Document]:
        """Those that hold: neither superseded nor of another kind than they seem."""
        return [one for one in self.documents if one.status is not Status.SUPERSEDED and not one.foreign]


class _Rules(NamedTuple):
    """What a configuration makes of a folder, and the files that it came from as they were."""

    stamp: tuple[object, ...]
    config: Config
    checker: Checker


@dataclass(slots=True)
class Workspace:
    """The documents that an editor has open. A text in the editor goes before the one on the disk.

    `today` is the day as of which documents are read; None for today.
    """

    today: date | None = None
    _open: dict[str, Source] = field(default_factory=dict)
    _count: int = 0
    _rules: dict[str, _Rules] = field(default_factory=dict)
    _views: dict[str, View] = field(default_factory=dict)

    def put(self, path: str, uri: str, version: int | None, text: str) -> None:
        """The editor opened or changed a document. `path` is where it lies, or its URI where it lies nowhere."""
        self._count += 1
        bare = text.removeprefix("\ufeff")
        self._open[path] = Source(path, (-self._count,), bare, bare is not text, "", uri, version)

    def drop(self, path: str) -> None:
        """The editor closed a document."""
        self._open.pop(path, None)
        if not self.open_in(folder := folder_of(path)):
            self._views.pop(folder, None)
            self._rules.pop(folder, None)

    def source(self, path: str) -> Source | None:
        """The text of an open document."""
        return self._open.get(path)

    def open_in(self, folder: str) -> list[str]:
        """The paths of the open documents of a folder."""
        return sorted(path for path in self._open if folder_of(path) == folder)

    @property
    def folders(self) -> list[str]:
        """The folders in which documents are open."""
        return sorted({folder_of(path) for path in self._open})

    def view(self, folder: str) -> View:
        """What is known of a folder now. Asked again, it is the same view until a text or a setting changes."""
        known = self._views.get(folder, View())
        try:
            made = self._look(folder, known)
        except GatepostError as error:
            here = {path: self._open[path] for path in self.open_in(folder)}
            made = View(sources=here, notices=dict.fromkeys(here, f"nothing is checked here: {error}"))
        self._views[folder] = made
        return made

    def _look(self, folder: str, known: View) -> View:
        rules = self._rules_of(folder)
        sources = self._sources(folder, rules.config, known.sources)
        day = self.today or date.today()
        stamp = (rules.stamp, day, tuple((path, one.stamp) for path, one in sources.items()))
        if stamp == known.stamp:
            return known
        fresh = known.checker is not rules.checker or known.stamp[1] != day
        opened = {
            path: known.opened[path]
            if not fresh and path in known.opened and known.sources[path].stamp == one.stamp
            else _opened(rules.checker, one)
            for path, one in sources.items()
        }
        passed = [one for one in sources.values() if _is_too_long(one) and _seems_ours(rules.checker, one)]
        notices = {one.path: _TOLD.format(most=LONGEST, path=one.path) for one in passed if one.uri}
        reports = dict(_reports(folder, rules.checker, opened, whole=not passed))
        return View(stamp, sources, opened, reports, notices, rules.checker)

    def _rules_of(self, folder: str) -> _Rules:
        """The settings of a folder, read anew when a file that they come from has changed."""
        known = self._rules.get(folder)
        config_stamp = _stamps(_configs(folder))
        if known and known.stamp == (config_stamp, _stamps(_templates(known.config))):
            return known
        self._rules.pop(folder, None)
        gatherer = Gatherer(today=self.today)
        if is_on_disk(folder):
            checker, config = gatherer.checker(Path(folder)), gatherer.config(Path(folder))
        else:
            config = Config()
            checker = Checker(config.kinds(), today=self.today)
        made = self._rules[folder] = _Rules((config_stamp, _stamps(_templates(config))), config, checker)
        return made

    def _sources(self, folder: str, config: Config, known: Mapping[str, Source]) -> dict[str, Source]:
        """The texts of a folder by their paths, sorted; without those that the configuration leaves out."""
        here = {path: self._open[path] for path in self.open_in(folder)}
        if is_on_disk(folder):
            files = _files(folder)
            for path, stamp in files.items() if len(files) <= MOST_FILES else ():
                if path not in here:
                    before = known.get(path)
                    here[path] = before if before and before.stamp == stamp else _from_disk(path, stamp)
        return {path: one for path, one in sorted(here.items()) if not _left_out(path, config)}


def folder_of(path: str) -> str:
    """The folder of a document; a document that lies nowhere is a folder of its own."""
    return path.rpartition("/")[0] or "/" if is_on_disk(path) else path


def is_on_disk(path: str) -> bool:
    """Whether this is a path, and not the URI of something that was never saved."""
    return os.path.isabs(path)


def _opened(checker: Checker, source: Source) -> Document | Report | None:
    """A document; the report on a text that should be one; None for a stranger's text, and for one too long to look at."""
    if _is_too_long(source):
        return None
    if source.text is None:
        name = source.path.rpartition("/")[2]
        expected = checker.kinds.of_file(name.casefold()) is not None
        return checker.refuse(source.path, source.fault.replace("FILE", Path(name).stem)) if expected else None
    opened = checker.open(source.text, source.path, named=False)
    return opened if isinstance(opened, Document) or opened.findings else None


def _reports(
    folder: str, checker: Checker, opened: Mapping[str, Document | Report | None], *, whole: bool
) -> Iterator[tuple[str, Report]]:
    """The reports on what is in a folder. Documents are held against one another where all of them were looked at."""
    documents = [one for one in opened.values() if isinstance(one, Document)]
    compared = whole and len(documents) <= MOST
    found = checker.compare(Deal(folder, documents, checker.settings)) if compared else {}
    for path, one in opened.items():
        if one is not None:
            yield path, one if isinstance(one, Report) else checker.judge(one, found.get(path, ()))


def _is_too_long(source: Source) -> bool:
    return len(source.text) > LONGEST if source.text is not None else source.fault == _TOO_LONG


def _seems_ours(checker: Checker, source: Source) -> bool:
    """Whether a text that is too long to be read opens like a document of ours, or is called like one."""
    head = (source.text or "")[:4096]
    named = checker.kinds.of_file(source.path.rpartition("/")[2].casefold()) is not None
    return named or (head.startswith("---") and "\ntemplate:" in head)


_TOO_LONG: Final = "too long"
_TOLD: Final = (
    "a document of more than {most:,} characters is not checked while you type; save it and run: gatepost check {path}"
)


def _from_disk(path: str, stamp: tuple[int, ...]) -> Source:
    if stamp[1] > 4 * LONGEST:  # no character takes more bytes
        return Source(path, stamp, None, fault=_TOO_LONG)
    read = read_text(Path(path))
    return Source(path, stamp, read.text, read.bom, read.fault)


def _files(folder: str) -> dict[str, tuple[int, int]]:
    """The Markdown files that lie in a folder itself, each with its stamp."""
    try:
        names = [name for name in os.listdir(folder) if name.lower().endswith(MARKDOWN)]
    except OSError:  # the folder is not there any more: what is open is all there is
        return {}
    return {path: (at, size) for path, at, size in _stamps((Path(folder) / name).as_posix() for name in names)}


def _configs(folder: str) -> Iterable[str]:
    """The files that can hold the configuration of a folder."""
    if not is_on_disk(folder):
        return ()
    here = Path(folder).resolve()
    return [str(place / name) for place in (here, *here.parents) for name in ("gatepost.toml", "pyproject.toml")]


def _templates(config: Config) -> Iterable[str]:
    """The file that holds a configuration, and the files that its kinds are made of."""
    files = [] if config.origin is None else [config.origin]
    for folder in config.templates:
        kinds = sorted(folder.iterdir()) if folder.is_dir() else []
        files += [kind / name for kind in kinds for name in ("template.md", "document.toml")]
    return map(str, files)


def _stamps(paths: Iterable[str]) -> tuple[tuple[str, int, int], ...]:
    """When the files that are there were written, and how long they are."""
    found: list[tuple[str, int, int]] = []
    for path in paths:
        try:
            state = os.stat(path)
        except (OSError, ValueError):
            continue
        found.append((path, state.st_mtime_ns, state.st_size))
    return tuple(found)


def _left_out(path: str, config: Config) -> bool:
    """Whether the configuration leaves a document, or a folder around it, out of what is checked."""
    if not config.exclude or config.origin is None or not is_on_disk(path):
        return False
    base = config.origin.parent
    place = Path(path).resolve()
    around = [place, *(one for one in place.parents if base in one.parents)]
    return any(len(still_excluded(one, config.exclude, base)) < len(config.exclude) for one in around)
