"""Push spoilt documents through everything that reads one, and keep what breaks it.

    python -m fuzz.run --documents 20000 --seed 1 --jobs 2

Every document is checked at each status, mended and laid open; now and then some of them lie in a folder as a deal,
and its match, gates and reports are made. What raises an error or takes too long is made as short as it can be and
written to tests/crashes/, where a test reads it for ever after.
"""

from __future__ import annotations

import argparse
import json
import signal
import time
import traceback
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from contextlib import suppress
from datetime import date
from functools import cache
from hashlib import sha256
from pathlib import Path
from random import Random
from typing import Any, Final, NamedTuple

from fuzz import more
from fuzz.mutate import ROOT, Seed, mutate, pieces, seeds
from gatepost.check import Checker
from gatepost.deal import Deal
from gatepost.document import Document
from gatepost.errors import GatepostError
from gatepost.facts import facts_text
from gatepost.fix import fix_text
from gatepost.kinds import Kinds
from gatepost.model import Report, Run, Status
from gatepost.read import read
from gatepost.reports import FORMS, written
from gatepost.reports.text import Style, findings_text
from gatepost.sign import Signature, sign_text

CRASHES: Final = ROOT / "tests" / "crashes"
TODAY: Final = date(2026, 11, 23)
BATCH: Final = 500
_LEAST, _EACH = 5.0, 200e-6
"""Seconds of the processor that a document may take, and what each of its characters adds: many times what a slow one takes."""
_LONG: Final = 0.02
"""The share of documents that are as long as people write them."""


class TooSlow(Exception):
    """A document took longer than one of its length may."""


class Found(NamedTuple):
    """Something that broke."""

    number: int
    path: str
    text: str
    error: str


class Done(NamedTuple):
    """What became of a batch."""

    number: int
    size: int
    found: tuple[Found, ...]
    slowest: tuple[float, int, str]
    """Microseconds a character, the number of the document, what it was."""


@cache
def _kinds() -> Kinds:
    return Kinds([ROOT / "templates"])


@cache
def _checkers() -> dict[Status | None, Checker]:
    return {status: Checker(_kinds(), status, today=TODAY) for status in (None, *Status)}


@cache
def _seeds() -> list[Seed]:
    return seeds()


def document(seed: int, number: int) -> Seed:
    """The document of that number in the run of that seed."""
    random = Random(f"{seed}:{number}")  # noqa: S311
    known = _seeds()
    one, other = random.choice(known), random.choice(known)
    if random.random() >= _LONG:
        one, other = pieces(one, random), pieces(other, random)
    return mutate(one, other, random)


def push(one: Seed, number: int = 0) -> Document | Report:
    """What is done to every document: checked as approved, which asks every rule, and printed.

    A status only decides what is told, so another one is tried in turn; so is each of the other forms of a report.
    """
    checkers = _checkers()
    opened = checkers[None].open(one.text, one.path)
    if isinstance(opened, Report):
        _reports([opened], number)
        return opened
    turn = (None, Status.DRAFT, Status.REVIEW, Status.SUPERSEDED)[number % 4]
    _reports(
        [checkers[Status.APPROVED].judge(opened), *([checkers[turn].judge(opened)] if number % 3 == 0 else [])], number
    )
    if number % 5 == 0:
        facts_text(opened)
    return opened


def mend(one: Seed, *, unsafe: bool) -> None:
    """Mended, and mended again: the second time, nothing is left to mend."""
    after, _ = fix_text(_checkers()[None], one.text, one.path, unsafe=unsafe)
    again, _ = fix_text(_checkers()[None], after, one.path, unsafe=unsafe)
    if again != after:
        raise AssertionError(f"mending twice is not mending once (unsafe: {unsafe})")


def sign(one: Seed) -> None:
    """Signed, or refused in words."""
    with suppress(GatepostError):
        sign_text(_checkers()[None], one.text, one.path, Signature("Delivery Manager", "Tom Okafor"))


def others(one: Seed, number: int) -> None:
    """What else takes a stranger's text, one thing in turn."""
    checker = _checkers()[None]
    random = Random(number)  # noqa: S311
    opened = checker.open(one.text, one.path)
    turn = number // 16 % 5
    if turn == 0:
        more.lift(checker, one, random)
    elif turn == 1:
        more.teach(checker, one)
    elif isinstance(opened, Document):
        if turn == 2:
            more.edited(checker, opened, random)
        elif turn == 3:
            more.baseline(Run((checker.judge(opened),)), random)
        else:
            more.copied(opened)


def _reports(reports: list[Report], number: int) -> None:
    """Text each time, another form now and then."""
    if number % 3 == 0:
        form = list(FORMS)[number // 3 % len(FORMS)]
        written(Run(tuple(reports)), form).encode("utf-8")
    for report in reports[:1]:
        printed = findings_text(report, Style(colour=False))
        if not printed.replace("\n", "").isprintable():
            raise AssertionError("a report holds what a terminal would obey")
        printed.encode("utf-8")


def deal(documents: list[Document]) -> None:
    """The documents as a deal: compared, matched, asked at every gate, in every form."""
    import tomllib

    from gatepost.demands import read_gates
    from gatepost.gate import ask
    from gatepost.match import match
    from gatepost.reports.gate import gate_json, gate_markdown, gate_text
    from gatepost.reports.match.csv import match_csv
    from gatepost.reports.match.html import match_html
    from gatepost.reports.match.json import match_json
    from gatepost.reports.match.markdown import match_markdown
    from gatepost.reports.match.text import match_text

    one = Deal("deal", documents)
    _checkers()[None].check_deal(one)
    more.carried(documents)
    if one.parts and not one.extra:
        found = match(one)
        forms: tuple[Callable[[Any], str], ...] = (
            match_csv,
            match_html,
            match_json,
            match_markdown,
            lambda it: match_text(it, Style(colour=False)),
        )
        for form in forms:
            form(found)
    more.gated(one, lambda status: _checkers()[status], TODAY, Random(sum(len(it.text) for it in documents)))  # noqa: S311
    gates = read_gates("gates.toml", tomllib.loads((ROOT / "templates" / "gates.toml").read_text("utf-8")))
    for gate in gates.values():
        verdict = ask(gate, one, lambda status: _checkers()[status], TODAY)
        gate_text(verdict, Style(colour=False))
        gate_markdown(verdict)
        gate_json(verdict)


def _alarm(*_: object) -> None:
    raise TooSlow


def guarded(job: Callable[[], object], size: int) -> str:
    """Run a job. Gives what went wrong, or nothing."""
    signal.signal(signal.SIGPROF, _alarm)
    signal.setitimer(signal.ITIMER_PROF, _LEAST + _EACH * size)
    try:
        job()
    except (Exception, TooSlow) as error:  # noqa: BLE001
        signal.setitimer(signal.ITIMER_PROF, 0)
        place = traceback.extract_tb(error.__traceback__)[-1]
        return f"{type(error).__name__} in {Path(place.filename).name}:{place.name}: {error}"
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
    return ""


def batch(seed: int, first: int, count: int) -> Done:
    """Push some documents through. Mending costs most, and is tried on every sixteenth."""
    found: list[Found] = []
    slowest = (0.0, 0, "")
    kept: list[Document] = []
    size = 0
    for number in range(first, first + count):
        one = document(seed, number)
        size += len(one.text)
        start = time.process_time()
        opened: list[Document | Report] = []
        wrong = guarded(lambda: opened.append(push(one, number)), len(one.text))  # noqa: B023
        spent = (time.process_time() - start) / (len(one.text) + 2000) * 1e6
        slowest = max(slowest, (spent, number, one.path))
        if not wrong and number % 16 == 0:
            wrong = guarded(lambda: mend(one, unsafe=number % 32 == 0), 20 * len(one.text))  # noqa: B023
        if not wrong and number % 16 == 8:
            wrong = guarded(lambda: sign(one), len(one.text))  # noqa: B023
        if not wrong and number % 16 == 4:
            wrong = guarded(lambda: others(one, number), 20 * len(one.text))  # noqa: B023
        if wrong:
            found.append(Found(number, one.path, one.text, wrong))
        kept += [it for it in opened if isinstance(it, Document)]
        if len(kept) >= 5 and number % 25 == 0:
            kept = kept[-5:]
            texts = [it.text for it in kept]
            for at, it in enumerate(kept):
                kept[at] = Document(
                    read(it.text), it.kind, f"{at}/{it.path}", TODAY
                )  # a reading belongs to one document
            wrong = guarded(lambda: deal(kept), sum(map(len, texts)))  # noqa: B023
            if wrong:
                found.append(Found(number, "deal", packed([Seed(it.path, it.text) for it in kept]), wrong))
            kept = []
        elif len(kept) > 5:
            kept = kept[-5:]
    return Done(count, size, tuple(found), slowest)


def _everything(one: Seed) -> None:
    for number in range(len(FORMS) * 3):
        push(one, number)
    for unsafe in (False, True):
        mend(one, unsafe=unsafe)
    sign(one)
    for number in range(4, 16 * 25, 16):
        others(one, number)


def shorten(one: Seed, error: str) -> Seed:
    """The same error from a shorter text: halves, quarters and so on are taken out while it stays."""
    known = error.partition(":")[2][:40]
    lines = one.text.splitlines(keepends=True)
    deadline = time.monotonic() + 20
    width = max(1, len(lines) // 2)
    while width and time.monotonic() < deadline:
        at = 0
        while at < len(lines):
            shorter = [*lines[:at], *lines[at + width :]]
            text = "".join(shorter)
            wrong = guarded(lambda: _everything(Seed(one.path, text)), len(text))  # noqa: B023
            if wrong.partition(":")[2][:40] == known:
                lines = shorter
            else:
                at += width
        width //= 2
    return Seed(one.path, "".join(lines))


def packed(documents: list[Seed]) -> str:
    """The documents of a deal as one text."""
    return json.dumps(documents, indent=1)


def unpacked(kept: bytes) -> list[Seed]:
    """The documents of a deal that `keep` wrote."""
    return [Seed(path, text) for path, text in json.loads(kept)]


def keep(found: Found) -> Path:
    """Write what broke something to tests/crashes/, named by the error; deals are kept as they are."""
    one = Seed(found.path, found.text) if found.path == "deal" else shorten(Seed(found.path, found.text), found.error)
    name = found.error.partition(":")[0].replace(" in ", "-").replace(".py", "").casefold()
    digest = sha256(one.text.encode("utf-8", "surrogatepass")).hexdigest()[:6]
    folder = CRASHES / f"{name}-{digest}"
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / (one.path or "nameless.md") if one.path != "deal" else folder / "deal.json"
    path.write_bytes(one.text.encode("utf-8", "surrogatepass"))
    return path


def main() -> int:
    """Exit status 0: nothing broke, 1: something did."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--documents", type=int, default=20_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--first", type=int, default=0, help="the number of the first document, to go on with a run")
    given = parser.parse_args()
    start = time.monotonic()
    done = size = 0
    seen: set[str] = set()
    slowest = (0.0, 0, "")
    _checkers()
    with ProcessPoolExecutor(given.jobs) as pool:
        last = given.first + given.documents
        waiting = [
            pool.submit(batch, given.seed, first, min(BATCH, last - first)) for first in range(given.first, last, BATCH)
        ]
        for number, one in enumerate(waiting):
            result = one.result()
            waiting[number] = None  # type: ignore[call-overload]
            done += result.number
            size += result.size
            slowest = max(slowest, result.slowest)
            for found in result.found:
                place = found.error.partition(":")[2][:60]
                if place in seen:
                    continue
                seen.add(place)
                print(f"{found.number}: {found.error}\n  kept as {keep(found).relative_to(ROOT)}", flush=True)
            if done % (20 * BATCH) == 0 or done == given.documents:
                rate = done / (time.monotonic() - start)
                print(
                    f"{done:,} documents, {size / 1e6:,.1f} MB, {rate:,.0f} a second, {len(seen)} broke something; slowest {slowest[0]:.1f} us a character (number {slowest[1]}, {slowest[2]})",
                    flush=True,
                )
    return 1 if seen else 0


if __name__ == "__main__":
    raise SystemExit(main())
