"""Files to reports: what an earlier run found is not asked again, and many documents are shared among processes."""

from __future__ import annotations

import os
import sys
import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing, contextmanager
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING, Final

from gatepost.commands.gather import Batch, Gatherer, Outcome, Source
from gatepost.errors import GatepostError
from gatepost.files import OFFICE
from gatepost.model import MOST, Report
from gatepost.tuples import NamedTuple

if TYPE_CHECKING:
    from concurrent.futures import Executor, Future

    from gatepost.commands.memory import Memory

_ALONE: Final = 24
"""So many documents are checked before other processes are started: a start costs as much."""
_TASK: Final = 32
"""Documents that travel to a process together."""
_AHEAD: Final = 4
"""Tasks that wait for each process; more would only fill the memory."""
_STORE: Final = 1000
"""A folder with more files than this holds no deal."""


class How(NamedTuple):
    """How the work is done. It changes nothing of what is found."""

    jobs: int = 1
    """Processes; 0 for as many as there are processors."""
    cached: bool = False
    shard: tuple[int, int] | None = None
    """Which part of how many: (3, 10) is the third tenth."""


def reports(gatherer: Gatherer, paths: tuple[str, ...], how: How = How()) -> Iterator[Report]:  # noqa: B008 - frozen
    """The reports on all documents, in the order of their paths, with progress where a terminal watches.

    Raises:
        GatepostError: a path leads nowhere, or a configuration or kind is faulty.
    """
    files = sorted(gatherer.files(paths))
    watched = sys.stderr is not None and sys.stderr.isatty()
    progress = Progress(len(files), watched, sys.stderr.write if watched else len)
    jobs = how.jobs or _processors()
    batches = _batches(gatherer, files, how.shard, gatherer.source if how.cached else Source)
    with _memory(gatherer, how.cached) as memory, _told_of_a_lost_process():
        for outcome, count in _done(gatherer, batches, jobs if len(files) > 2 * _ALONE else 1, memory):
            gatherer.passed_over += outcome.passed_over
            progress.step(count)
            yield from outcome.reports
    progress.done()


@contextmanager
def _memory(gatherer: Gatherer, wanted: bool) -> Iterator[Memory | None]:
    """What earlier runs found, where it is asked: a base, hashes and JSON are a fifth of the time of one document."""
    if not wanted:
        yield None
        return
    from gatepost.commands.memory import Memory

    with closing(Memory(gatherer)) as memory:
        yield memory


def _processors() -> int:
    """The processors that this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


# --- what belongs together


def _batches(
    gatherer: Gatherer,
    files: Iterable[tuple[Path, bool]],
    shard: tuple[int, int] | None,
    single: Callable[[Path, bool], Source],
) -> Iterator[Batch]:
    """The batches of some files, without those of another shard.

    `single` makes the source of a document that stands alone: it is read here where earlier runs are to be asked of its
    text, else by the process that judges it.
    """
    for folder, group in groupby(files, key=lambda one: one[0].parent):
        found = list(group)
        documents = [one for one in found if one[1] or one[0].suffix.lower() not in OFFICE]
        together = any(not named for _, named in found) and len(documents) <= _STORE
        if together and _mine(folder, shard):
            gatherer.unread += [path.as_posix() for path, named in found if not named and path.suffix.lower() in OFFICE]
            yield from _whole_folder(gatherer, folder, documents, single)
        elif not together:
            for path, named in documents:
                if _mine(path, shard):
                    yield Batch(folder, (single(path, named),), deal=False)


def _whole_folder(
    gatherer: Gatherer, folder: Path, files: list[tuple[Path, bool]], single: Callable[[Path, bool], Source]
) -> Iterator[Batch]:
    """The deal of a folder; or its documents one by one, once more were read than a deal has."""
    rest = iter(files)
    read: list[Source] = []
    documents = 0
    for path, named in rest:
        read.append(gatherer.source(path, named))
        documents += len(files) > MOST and gatherer.known(read[-1])
        if documents > MOST:
            break
    if documents <= MOST:
        yield Batch(folder, tuple(read), deal=True)
        return
    yield from (Batch(folder, (one,), deal=False) for one in read)
    yield from (Batch(folder, (single(path, named),), deal=False) for path, named in rest)


def _mine(path: Path, shard: tuple[int, int] | None) -> bool:
    """Whether a path falls to a shard. Its name decides, so that each machine finds the same without asking another."""
    if shard is None:
        return True
    from zlib import crc32

    return crc32(path.as_posix().encode("utf-8", "surrogateescape")) % shard[1] == shard[0] - 1


# --- what is known, what is asked here, what is asked elsewhere


def _done(
    gatherer: Gatherer, batches: Iterator[Batch], jobs: int, memory: Memory | None
) -> Iterator[tuple[Outcome, int]]:
    """The outcome of each batch, in their order, with the number of its documents."""
    asked = 0
    waiting: deque[tuple[Future[list[Outcome]] | list[Outcome], list[tuple[bytes | None, int]]]] = deque()
    bundle: list[tuple[Batch, bytes | None]] = []
    pool: Executor | None = None

    def settle(at_most: int) -> Iterator[tuple[Outcome, int]]:
        while len(waiting) > at_most:
            result, facts = waiting.popleft()
            for outcome, (key, count) in zip(_result(result), facts, strict=True):
                if memory is not None and key is not None:
                    memory.put(key, outcome)
                yield outcome, count

    def send() -> None:
        if bundle:
            work = [batch for batch, _ in bundle]
            facts = [(key, len(batch.sources)) for batch, key in bundle]
            waiting.append((pool.submit(_elsewhere, work) if pool else [judged(gatherer, one) for one in work], facts))
            bundle.clear()

    try:
        for batch in batches:
            key = memory.key(batch) if memory is not None else None
            known = memory.get(key) if memory is not None and key is not None else None
            if known is not None:
                send()
                waiting.append(([known], [(None, len(batch.sources))]))
            else:
                bundle.append((batch, key))
                asked += len(batch.sources)
                if pool is None and jobs > 1 and asked > _ALONE:
                    pool = _pool(gatherer, jobs)
                if pool is None or sum(len(one.sources) for one, _ in bundle) >= _TASK:
                    send()
            yield from settle(_AHEAD * jobs if pool else 0)
        send()
        yield from settle(0)
    finally:
        if pool is not None:
            pool.shutdown(cancel_futures=True)


def _result(result: Future[list[Outcome]] | list[Outcome]) -> list[Outcome]:
    if isinstance(result, list):
        return result
    return result.result()


def judged(gatherer: Gatherer, batch: Batch) -> Outcome:
    """The outcome of a batch."""
    before = gatherer.passed_over
    found = tuple(gatherer.judge(batch.folder, batch.sources, deal=batch.deal))
    passed_over, gatherer.passed_over = gatherer.passed_over - before, before
    return Outcome(found, passed_over)


# --- other processes


@contextmanager
def _told_of_a_lost_process() -> Iterator[None]:
    """A process that was killed is an error in plain words. Its class is only looked up when there is an error."""
    try:
        yield
    except RuntimeError as error:
        if type(error).__name__ != "BrokenProcessPool":
            raise
        raise GatepostError(
            "a process that checked documents was stopped, perhaps for want of memory; try again with --jobs 1"
        ) from error


def _pool(gatherer: Gatherer, jobs: int) -> Executor:
    from concurrent.futures import ProcessPoolExecutor
    from multiprocessing import get_all_start_methods, get_context

    # A fork has the rules and kinds already. Nothing of ours runs threads, which is what makes forks unsafe.
    method = "fork" if sys.platform == "linux" and "fork" in get_all_start_methods() else None
    return ProcessPoolExecutor(jobs, get_context(method), _begin, (gatherer.kind, gatherer.held_to, gatherer.today))


_here: list[Gatherer] = []


def _begin(*options: object) -> None:
    """What a process does first."""
    import signal

    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the first process is asked to stop, and stops the others
    _here[:] = [Gatherer(*options)]  # type: ignore[arg-type]


def _elsewhere(batches: list[Batch]) -> list[Outcome]:
    return [judged(_here[0], batch) for batch in batches]


class Progress:
    """A line that counts, on runs that take longer than a second."""

    def __init__(self, total: int, watched: bool, write: Callable[[str], object]) -> None:
        self._total, self._write = total, write
        self._next = time.monotonic() + 1.0 if watched else float("inf")
        self._count = 0
        self._shown = False

    def step(self, count: int = 1) -> None:
        """Some documents more."""
        self._count += count
        now = time.monotonic() if self._next != float("inf") else 0.0
        if now >= self._next:
            self._next = now + 0.2
            self._shown = True
            self._write(f"\r{self._count:,} of {self._total:,} files")

    def done(self) -> None:
        """Take the line away."""
        if self._shown:
            self._write("\r\x1b[K")
