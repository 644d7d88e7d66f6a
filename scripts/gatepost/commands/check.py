"""`gatepost check`"""

from __future__ import annotations

import os
import sys

import click

from gatepost.commands.gather import Gatherer
from gatepost.errors import GatepostError
from gatepost.model import Status

FORMATS = ("text", "json")


@click.command()
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
    type=click.Choice(FORMATS),
    default="text",
    show_default=True,
    help="How to print what was found.",
)
def check(paths: tuple[str, ...], held_to: str | None, kind: str | None, form: str) -> int:
    """Say what is missing or wrong in documents.

    PATH is a document or a folder; without one, this folder. In a folder, files that are neither bids nor PIDs nor of
    another known kind are passed over and counted; a folder without any document cannot be checked.

    Exit status: 0 nothing found, 1 findings, 2 could not run.
    """
    gatherer = Gatherer(kind, Status(held_to) if held_to else None)
    reports = list(gatherer.reports(paths or (".",)))
    if not reports:
        others = f"; not read: {', '.join(gatherer.unread[:5])}" if gatherer.unread else ""
        raise GatepostError(
            f"nothing was checked: there is no bid, PID or other known document in {', '.join(paths or ('.',))}"
            f" ({gatherer.passed_over} other Markdown files{others})"
        )
    if form == "json":
        from gatepost.reports.json import report_json

        click.echo(report_json(reports), nl=False)
    else:
        from gatepost.reports.text import Style, findings_text, summary_text

        style = Style(sys.stdout.isatty() and "NO_COLOR" not in os.environ)
        for report in reports:
            text = findings_text(report, style)
            if text:
                click.echo(text, nl=False)
        click.echo(summary_text(reports, gatherer.passed_over, gatherer.unread, gatherer.held_to, style), nl=False)
    return 1 if any(report.findings for report in reports) else 0
