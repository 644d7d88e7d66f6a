"""Paths on the command line to reports, one document at a time."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from gatepost.check import Checker
from gatepost.config import Config, find_config
from gatepost.errors import GatepostError
from gatepost.files import OFFICE, Text, read_text, walk
from gatepost.model import Report, Status


@dataclass(slots=True)
class Gatherer:
    """Checks the documents that paths name. The configuration nearest to a document holds for it."""

    kind: str | None = None
    held_to: Status | None = None
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
                found: Iterator[tuple[Path, bool]] = ((one, False) for one in walk(path, config.exclude, base))
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
            checker = Checker(config.kinds(), self.held_to, frozenset(config.off))
            if self.kind is not None and self.kind not in checker.kinds.names:
                raise GatepostError(f"--kind {self.kind}: no such kind; known are {', '.join(checker.kinds.names)}")
            self._checkers[config.origin] = checker
        return self._checkers[config.origin]

    def report(self, path: Path, named: bool, text: Text) -> Report | None:
        """The report on a file; None where it is of no kind and nobody named it."""
        shown = path.as_posix()
        checker = self.checker(path)
        if text.text is None:
            if not named:
                self.passed_over += 1
                return None
            return checker.refuse(shown, text.fault.replace("FILE", path.stem))
        report = checker.check(text.text, shown, self.kind if named else None, named)
        if report.kind is None and not report.findings:
            self.passed_over += 1
            return None
        return report

    def reports(self, paths: tuple[str, ...]) -> Iterator[Report]:
        """The reports on all documents, in the order of their paths, with progress where a terminal watches."""
        files = sorted(self.files(paths))
        progress = Progress(len(files), sys.stderr.isatty(), sys.stderr.write)
        for path, named in files:
            if not named and path.suffix.lower() in OFFICE:
                self.unread.append(path.as_posix())
                continue
            report = self.report(path, named, read_text(path))
            progress.step()
            if report is not None:
                yield report
        progress.done()


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
