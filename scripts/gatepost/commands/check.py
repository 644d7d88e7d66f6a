"""`gatepost check`"""

from __future__ import annotations

import click

from gatepost.commands.gather import Gatherer
from gatepost.commands.narrow import Narrowing, narrowed
from gatepost.commands.outputs import outputs, put
from gatepost.commands.work import How, reports
from gatepost.errors import GatepostError
from gatepost.model import Run, Status
from gatepost.names import printable
from gatepost.reports import FORMS


def _part(ctx: click.Context, param: click.Parameter, value: str | None) -> tuple[int, int] | None:
    """`3/10` as two numbers."""
    if value is None:
        return None
    part, _, parts = value.partition("/")
    if not (part.isascii() and part.isdigit() and parts.isascii() and parts.isdigit() and len(value) < 20):
        raise click.BadParameter("write it as 3/10, the third of ten parts", ctx, param)
    if not 1 <= int(part) <= int(parts):
        raise click.BadParameter(f"there is no part {part} of {parts}", ctx, param)
    return int(part), int(parts)


class _Check(click.Command):
    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """As click does it, which would take `--changed=--help` for two options and give a job a green light."""
        for word in args[: args.index("--") if "--" in args else None]:
            if word.startswith("--changed=-"):
                said = printable(word.partition("=")[2])
                raise GatepostError(f"--changed {said}: this is no name of a branch, a tag or a commit")
        return super().parse_args(ctx, args)


@click.command(cls=_Check)
@click.argument("paths", nargs=-1, metavar="[PATH]...")
@click.option(
    "--as",
    "held_to",
    type=click.Choice(["draft", "review", "approved"]),
    help="Ask what this status would demand, whatever the documents say they are.",
)
@click.option("--kind", metavar="KIND", help="The kind of a document that does not say it itself.")
@click.option(
    "--format",
    "form",
    type=click.Choice(list(FORMS)),
    default="text",
    show_default=True,
    help="How to print what was found.",
)
@click.option(
    "--output",
    "-o",
    "files",
    multiple=True,
    metavar="FILE",
    help="Write what was found into FILE as well, in the form that its name ends with, or as FORM:FILE says. "
    "May be given several times.",
)
@click.option(
    "--changed",
    "revision",
    is_flag=False,
    flag_value="HEAD",
    metavar="[REV]",
    help="Report only what the change since REV can have caused; without REV, since the last commit. "
    "A path must not follow at once: write --changed=HEAD.",
)
@click.option(
    "--baseline",
    metavar="FILE",
    help="Leave out the findings that FILE accepts. The configuration can name it.",
)
@click.option("--accept", is_flag=True, help="Make the baseline: accept what is found now. It must not be there yet.")
@click.option("--shrink", is_flag=True, help="Take out of the baseline what is no longer found.")
@click.option(
    "--jobs",
    "-j",
    type=click.IntRange(0),
    default=0,
    show_default="one a processor",
    metavar="NUMBER",
    help="Processes that share the documents, where there are many.",
)
@click.option(
    "--shard",
    callback=_part,
    metavar="PART/PARTS",
    help="Check one part of the documents, such as 3/10; ten machines check them all. A deal stays together.",
)
@click.option("--cache/--no-cache", "cached", default=True, help="Whether to ask earlier runs what they found.")
def check(
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
        raise click.UsageError(
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
