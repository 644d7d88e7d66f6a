"""Paths on the command line to reports: one document at a time, and the documents of a folder as a deal."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from itertools import islice, takewhile
from pathlib import Path
from typing import TYPE_CHECKING, Any

from gatepost.config import Config, find_config
from gatepost.errors import GatepostError
from gatepost.files import OFFICE, Text, read_text, still_excluded, walk
from gatepost.model import MOST, Report, Status
from gatepost.tuples import NamedTuple

if TYPE_CHECKING:
    # A run that knows all its reports from earlier loads neither rules nor kinds.
    from gatepost.check import Checker
    from gatepost.deal import Deal
    from gatepost.document import Document
    from gatepost.kinds import Kinds

_LOOKED_AT = 1000
"""So many files are looked at for a guess at the folder that somebody meant."""
_HEAD = 4000
"""Where front matter stands, if a file has some."""


class Source(NamedTuple):
    """A file, and whether somebody named it. Its text is None where nobody has read it yet."""

    path: Path
    named: bool
    text: Text | None = None


class Batch(NamedTuple):
    """Documents that are judged together: those of a deal, or one."""

    folder: Path
    sources: tuple[Source, ...]
    deal: bool


class Outcome(NamedTuple):
    """What became of a batch."""

    reports: tuple[Report, ...]
    passed_over: int


class Gatherer:
    """Checks the documents that paths name. The configuration nearest to a document holds for it."""

    def __init__(self, kind: str | None = None, held_to: Status | None = None, today: date | None = None) -> None:
        self.kind = kind
        """The kind of documents that do not say it themselves."""
        self.held_to = held_to
        self.today = today
        """The day as of which documents are read; None for today."""
        self.passed_over = 0
        self.unread: list[str] = []
        """Word and PDF files that a folder holds: they are no findings, and no news that nobody hears."""
        self._configs: dict[Path, Config] = {}
        self._kinds: dict[Path | None, Kinds] = {}
        self._checkers: dict[Path | None, Checker] = {}

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
        known = self._configs.get(path)
        if known is not None:
            return known
        folder = path if path.is_dir() else path.parent
        if folder not in self._configs:
            self._configs[folder] = find_config(folder)
        return self._configs[folder]

    def home(self, path: Path) -> Path:
        """The folder that a link found beside a file may not lead out of: that of its configuration, else its own."""
        origin = self.config(path).origin
        return origin.parent if origin and path.parent.resolve().is_relative_to(origin.parent) else path.parent

    def checker(self, path: Path) -> Checker:
        """The checker for a file."""
        from gatepost.check import Checker

        config = self.config(path)
        if config.origin not in self._checkers:
            checker = Checker(self.kinds(path), self.held_to, frozenset(config.off), config.settings, self.today)
            if self.kind is not None and self.kind not in checker.kinds.names:
                raise GatepostError(f"--kind {self.kind}: no such kind; known are {', '.join(checker.kinds.names)}")
            self._checkers[config.origin] = checker
        return self._checkers[config.origin]

    def kinds(self, path: Path) -> Kinds:
        """The kinds that hold for a file. Asked alone, they cost a run that knows all its reports no checker."""
        config = self.config(path)
        if config.origin not in self._kinds:
            self._kinds[config.origin] = config.kinds()
        return self._kinds[config.origin]

    def open(self, path: Path, named: bool, text: Text | None = None) -> Document | Report | None:
        """A document, or the report on a file that is none; None where it is of no kind and nobody named it."""
        shown = path.as_posix()
        checker = self.checker(path)
        text = text or self.text(path, named)
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
        from gatepost.deal import Deal

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
        if opened is not None and not isinstance(opened, Report):
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

    def source(self, path: Path, named: bool) -> Source:
        """A file, read."""
        return Source(path, named, self.text(path, named))

    def text(self, path: Path, named: bool) -> Text:
        """What stands in a file."""
        return read_text(path, self.home(path) if not named and path.is_symlink() else None)

    def known(self, source: Source) -> bool:
        """Whether a file seems to be a document: it says so, or its name does. Enough to count them by."""
        text = source.text.text if source.text is not None else None
        return (
            source.named
            or (text is not None and "template:" in text[:_HEAD])
            or self.kinds(source.path).of_file(source.path.name.casefold()) is not None
        )

    def judge(self, folder: Path, sources: Iterable[Source], *, deal: bool) -> Iterator[Report]:
        """The reports on some files of a folder, in their order; those that are documents of a `deal` are compared."""
        opened = [one for one in (self.open(*source) for source in sources) if one is not None]
        found: Mapping[str, Any] = {}
        if deal:
            from gatepost.deal import Deal

            checker = self.checker(folder)
            documents = [one for one in opened if not isinstance(one, Report)]
            if 1 < len(documents) <= MOST:
                found = checker.compare(Deal(folder.as_posix(), documents, checker.settings))
        for one in opened:
            yield one if isinstance(one, Report) else self.checker(Path(one.path)).judge(one, found.get(one.path, ()))
