"""Paths on the command line to reports: one document at a time, and the documents of a folder as a deal."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from itertools import groupby, islice, takewhile
from pathlib import Path
from types import MappingProxyType
from typing import Any

from gatepost.check import Checker
from gatepost.config import Config, find_config
from gatepost.deal import MOST, Deal
from gatepost.document import Document
from gatepost.errors import GatepostError
from gatepost.files import OFFICE, read_text, still_excluded, walk
from gatepost.model import Report, Status

_LOOKED_AT = 1000
"""So many files are looked at for a guess at the folder that somebody meant."""


@dataclass(slots=True)
class Gatherer:
    """Checks the documents that paths name. The configuration nearest to a document holds for it."""

    kind: str | None = None
    held_to: Status | None = None
    today: date | None = None
    """The day as of which documents are read; None for today."""
    passed_over: int = 0
    unread: list[str] = field(default_factory=list)
    """Word and PDF files that a folder holds: they are no findings, and no news that nobody hears."""
    _configs: dict[Path, Config] = field(default_factory=dict)
    _checkers: dict[Path | None, Checker] = field(default_factory=dict)

    def files(self, paths: tuple[str, ...]) -> Iterator[tuple[Path, bool]]:
        """The files to look at, and whether each was named itself. A file is looked at once.

        Raises:
            GatepostError: a path leads nowhere.
        """
        seen: set[Path] = set()
        for name in paths:
            path = Path(name)
            if path.is_dir():
                config = self.config(path)
                base = config.origin.parent if config.origin else None
                found: Iterator[tuple[Path, bool]] = (
                    (one, False) for one in walk(path, still_excluded(path, config.exclude, base), base)
                )
            elif path.exists():
                found = iter([(path, True)])
            else:
                raise GatepostError(f"{name}: there is no such file or folder")
            for one, named in found:
                if one not in seen:
                    seen.add(one)
                    yield one, named

    def config(self, path: Path) -> Config:
        """The configuration for a file or folder."""
        folder = path if path.is_dir() else path.parent
        if folder not in self._configs:
            self._configs[folder] = find_config(folder)
        return self._configs[folder]

    def checker(self, path: Path) -> Checker:
        """The checker for a file."""
        config = self.config(path)
        if config.origin not in self._checkers:
            checker = Checker(config.kinds(), self.held_to, frozenset(config.off), config.settings, self.today)
            if self.kind is not None and self.kind not in checker.kinds.names:
                raise GatepostError(f"--kind {self.kind}: no such kind; known are {', '.join(checker.kinds.names)}")
            self._checkers[config.origin] = checker
        return self._checkers[config.origin]

    def open(self, path: Path, named: bool) -> Document | Report | None:
        """A document, or the report on a file that is none; None where it is of no kind and nobody named it."""
        shown = path.as_posix()
        checker = self.checker(path)
        text = read_text(path)
        if text.text is None:
            if not named and checker.kinds.of_file(path.name.casefold()) is None:
                self.passed_over += 1
                return None
            return checker.refuse(shown, text.fault.replace("FILE", path.stem))
        opened = checker.open(text.text, shown, self.kind if named else None, named)
        if isinstance(opened, Report) and opened.kind is None and not opened.findings:
            self.passed_over += 1
            return None
        return opened

    def deal(self, name: str) -> Deal:
        """The documents that lie in a folder, as a deal; those in folders below it are another deal's.

        Raises:
            GatepostError: there is no such folder, no document of a deal is in it, one of them cannot be read, or
                two of them play one part.
        """
        folder = Path(name)
        if not folder.is_dir():
            raise GatepostError(
                f"{name}: this is a file; name the folder of the deal"
                if folder.exists()
                else f"{name}: there is no such folder"
            )
        here = [path for path, _ in takewhile(lambda one: one[0].parent == folder, self.files((name,)))]
        self.unread += [path.as_posix() for path in here if path.suffix.lower() in OFFICE]
        documents = [
            one for path in here if path.suffix.lower() not in OFFICE and (one := self._opened(path)) is not None
        ]
        checker = self.checker(folder)
        deal = Deal(folder.as_posix(), documents, checker.settings)
        if not deal.parts:
            raise GatepostError(self._no_deal(name, documents, checker))
        if deal.extra:
            twice = [one.name for one in deal.documents if one.kind.part in {extra.kind.part for extra in deal.extra}]
            raise GatepostError(
                f"{name}: nobody can tell which one holds: {', '.join(twice)}; set `status: superseded` in those that "
                "hold no longer"
            )
        return deal

    def _opened(self, path: Path) -> Document | None:
        """A document; None for a file of no kind. One that should be a document and is none keeps the deal from being read."""
        opened = self.open(path, named=False)
        if isinstance(opened, Document):
            return opened
        if opened is not None or self.checker(path).kinds.of_file(path.name.casefold()) is not None:
            raise GatepostError(f"{path.as_posix()}: cannot be read; this says why: gatepost check {path.as_posix()}")
        return None

    def _no_deal(self, name: str, documents: Iterable[Document], checker: Checker) -> str:
        wanted = "a deal has customer requirements, scope and estimate, proposal and PID, two of them at least"
        found = [f"{one.name} ({one.status or one.kind.title})" for one in documents]
        found += [f"{unread} (only Markdown is read)" for unread in self.unread[:5]]
        below = {
            path.parent.as_posix()
            for path, _ in islice(self.files((name,)), _LOOKED_AT)
            if checker.kinds.of_file(path.name.casefold()) is not None
        }
        return (
            f"{name}: there is no deal: {wanted}; "
            + (f"found: {', '.join(found)}" if found else "found none of them")
            + (f"; did you mean {', '.join(sorted(below)[:3])}?" if below and not found else "")
        )

    def reports(self, paths: tuple[str, ...]) -> Iterator[Report]:
        """The reports on all documents, in the order of their paths, with progress where a terminal watches."""
        files = sorted(self.files(paths))
        progress = Progress(len(files), sys.stderr.isatty(), sys.stderr.write)
        for folder, found in groupby(files, key=lambda one: one[0].parent):
            yield from self._folder(folder, found, progress)
        progress.done()

    def _folder(self, folder: Path, files: Iterable[tuple[Path, bool]], progress: Progress) -> Iterator[Report]:
        """The reports on the files of a folder. Documents are kept until its end, unless it holds too many for a deal."""
        kept: list[Document | Report] = []
        store = False
        for path, named in files:
            if not named and path.suffix.lower() in OFFICE:
                self.unread.append(path.as_posix())
                continue
            opened = self.open(path, named)
            progress.step()
            if opened is None:
                continue
            kept.append(opened)
            if store or named or len(kept) > MOST:
                store = store or len(kept) > MOST
                yield from self._judged(kept)
                kept = []
        if kept:
            checker = self.checker(folder)
            documents = [one for one in kept if isinstance(one, Document)]
            yield from self._judged(kept, checker.compare(Deal(folder.as_posix(), documents, checker.settings)))

    def _judged(
        self, kept: list[Document | Report], found: Mapping[str, Any] = MappingProxyType({})
    ) -> Iterator[Report]:
        for one in kept:
            yield one if isinstance(one, Report) else self.checker(Path(one.path)).judge(one, found.get(one.path, ()))


class Progress:
    """A line that counts, on runs that take longer than a second."""

    def __init__(self, total: int, watched: bool, write: Callable[[str], object]) -> None:
        self._total, self._write = total, write
        self._next = time.monotonic() + 1.0 if watched else float("inf")
        self._count = 0
        self._shown = False

    def step(self) -> None:
        """One document more."""
        self._count += 1
        now = time.monotonic() if self._next != float("inf") else 0.0
        if now >= self._next:
            self._next = now + 0.2
            self._shown = True
            self._write(f"\r{self._count:,} of {self._total:,} files")

    def done(self) -> None:
        """Take the line away."""
        if self._shown:
            self._write("\r\x1b[K")
