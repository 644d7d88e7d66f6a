"""`gatepost check`"""

from __future__ import annotations

from gatepost.commands.gather import Gatherer
from gatepost.commands.narrow import Narrowing, narrowed
from gatepost.commands.options import Command, Option
from gatepost.commands.outputs import outputs, put
from gatepost.commands.work import How, reports
from gatepost.errors import GatepostError, UsageError
from gatepost.model import Run, Status
from gatepost.reports import FORMS


def _part(text: str) -> tuple[int, int]:
    """`3/10` as two numbers."""
    part, _, parts = text.partition("/")
    if not (part.isascii() and part.isdigit() and parts.isascii() and parts.isdigit() and len(text) < 20):
        raise ValueError("write it as 3/10, the third of ten parts")
    if not 1 <= int(part) <= int(parts):
        raise ValueError(f"there is no part {part} of {parts}")
    return int(part), int(parts)


def _check(
    paths: tuple[str, ...],
    held_to: str | None,
    kind: str | None,
    form: str,
    files: tuple[str, ...],
    revision: str | None,
    baseline: str | None,
    accept: bool,
    shrink: bool,
    jobs: int,
    shard: tuple[int, int] | None,
    cached: bool,
) -> int:
    """Say what is missing or wrong in documents.

    PATH is a document or a folder; without one, this folder. In a folder, files that are neither bids nor PIDs nor of
    another known kind are passed over and counted; a folder without any document cannot be checked.

    Exit status: 0 nothing found, 1 findings, 2 could not run.
    """
    if shard is not None and (accept or shrink):
        raise UsageError(
            "--shard checks a part of the documents, and a baseline is of them all: "
            f"{'--accept' if accept else '--shrink'} goes without it"
        )
    wanted = outputs(files)
    gatherer, named = Gatherer(kind, Status(held_to) if held_to else None), paths or (".",)
    asked = Narrowing(revision, baseline, accept, shrink)
    run = narrowed(_run(gatherer, named, How(jobs, cached, shard)), gatherer, named, asked)
    put(run, form, wanted)
    return 1 if run.findings else 0


def _run(gatherer: Gatherer, paths: tuple[str, ...], how: How) -> Run:
    """What is found in the documents that paths name.

    Raises:
        GatepostError: there is none among them.
    """
    found = tuple(reports(gatherer, paths, how))
    if not found and how.shard is not None:
        part, parts = how.shard
        raise GatepostError(
            f"nothing was checked: part {part} of {parts} holds no document; use fewer parts than you have deals"
        )
    if not found:
        others = f"; not read: {', '.join(gatherer.unread[:5])}" if gatherer.unread else ""
        raise GatepostError(
            f"nothing was checked: there is no bid, PID or other known document in {', '.join(paths)}"
            f" ({gatherer.passed_over} other Markdown files{others})"
        )
    return Run(found, gatherer.passed_over, tuple(gatherer.unread), gatherer.held_to)


check = Command(
    _check,
    "[PATH]...",
    (
        Option(
            "held_to",
            ("--as",),
            "Ask what this status would demand, whatever the documents say they are.",
            values=("draft", "review", "approved"),
        ),
        Option("kind", ("--kind",), "The kind of a document that does not say it itself.", "KIND"),
        Option(
            "form",
            ("--format",),
            "How to print what was found.",
            values=tuple(FORMS),
            default="text",
            shown=True,
        ),
        Option(
            "files",
            ("--output", "-o"),
            "Write what was found into FILE as well, in the form that its name ends with, or as FORM:FILE says. "
            "May be given several times.",
            "FILE",
            many=True,
        ),
        Option(
            "revision",
            ("--changed",),
            "Report only what the change since REV can have caused; without REV, since the last commit. "
            "A path must not follow at once: write --changed=HEAD.",
            "[REV]",
            bare="HEAD",
        ),
        Option(
            "baseline",
            ("--baseline",),
            "Leave out the findings that FILE accepts. The configuration can name it.",
            "FILE",
        ),
        Option(
            "accept",
            ("--accept",),
            "Make the baseline: accept what is found now. It must not be there yet.",
            default=False,
            switch=True,
        ),
        Option(
            "shrink",
            ("--shrink",),
            "Take out of the baseline what is no longer found.",
            default=False,
            switch=True,
        ),
        Option(
            "jobs",
            ("--jobs", "-j"),
            "Processes that share the documents, where there are many.",
            "NUMBER",
            default=0,
            shown="one a processor",
            least=0,
        ),
        Option(
            "shard",
            ("--shard",),
            "Check one part of the documents, such as 3/10; ten machines check them all. A deal stays together.",
            "PART/PARTS",
            read=_part,
        ),
        Option(
            "cached",
            ("--cache",),
            "Whether to ask earlier runs what they found.",
            default=True,
            switch=True,
            off="--no-cache",
        ),
    ),
)
