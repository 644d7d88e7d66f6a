"""`gatepost match`"""

from __future__ import annotations

import gc
import shutil
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import Final

import click

from gatepost.commands.gather import Gatherer
from gatepost.commands.outputs import save
from gatepost.commands.say import say, tame
from gatepost.commands.terminal import is_terminal, style
from gatepost.deal import Deal
from gatepost.errors import GatepostError
from gatepost.match import Match
from gatepost.match import match as compare
from gatepost.reports.match.entries import untold
from gatepost.reports.match.markdown import TITLE
from gatepost.reports.text import PLAIN, Style

FORMATS: Final = ("text", "markdown", "html", "csv", "json")
_SUFFIXES: Final = {"": "text", ".txt": "text", ".md": "markdown", ".markdown": "markdown", ".html": "html", ".htm": "html", ".csv": "csv", ".json": "json"}  # fmt: skip


@click.command()
@click.argument("folder", metavar="DEAL")
@click.option(
    "--format",
    "form",
    type=click.Choice(FORMATS),
    help="How to write it. Without it: as the name of the --output file ends, and else as text.",
)
@click.option("--output", "-o", type=click.Path(path_type=Path), metavar="FILE", help="Write into FILE.")
def match(folder: str, form: str | None, output: Path | None) -> int:
    """Show what became of each requirement of a deal.

    DEAL is the folder with its documents: customer requirements, scope and estimate, proposal, PID; two of them at
    least. For each requirement: is it in the scope, in the bid, in the plan, which price lines pay for it, and who
    decided where these differ.

    Exit status: 0 every requirement is settled and nothing differs, 1 open differences or nothing to hold against one
    another yet, 2 could not run.
    """
    gc.disable()  # one short run, of which all is needed to the end: there is nothing to collect
    form = form or (_form_of(output) if output else "text")
    gatherer = Gatherer()
    deal = gatherer.deal(folder)
    if not deal.whole:
        found = next(iter(deal.parts.values()))
        raise GatepostError(
            f"{folder}: nothing to match: there is only {found.name}; a deal has two or more of customer requirements, "
            "scope and estimate, proposal and PID in one folder"
        )
    compared = compare(deal)
    if output is None:
        text = _written(compared, form, style(), is_terminal())
        click.echo(text.encode("utf-8", "backslashreplace") if form == "csv" else tame(text), nl=False)
        if gatherer.unread:
            say(f"Not read, because only Markdown is: {', '.join(gatherer.unread[:5])}", err=True)
    else:
        _save(deal, output, _written(compared, form, PLAIN, terminal=False))
        say(f"{output}: {compared.asked:,} requirements, {compared.open:,} open differences")
        if compared.blank:
            say(untold(compared))
    return 0 if compared.clean else 1


def _form_of(output: Path) -> str:
    """The format that the ending of a file asks for.

    Raises:
        GatepostError: it asks for none that there is.
    """
    form = _SUFFIXES.get(output.suffix.lower())
    if form is None:
        known = ", ".join(name for name in _SUFFIXES if name)
        raise GatepostError(f"{output}: no format ends like that; end it in {known}, or name the format with --format")
    return form


def _written(found: Match, form: str, drawn: Style, terminal: bool) -> str:
    if form == "text":
        from gatepost.reports.match.text import NARROWEST, match_text

        width = shutil.get_terminal_size((NARROWEST, 24)).columns if terminal else NARROWEST
        return match_text(found, drawn, width)
    write: Callable[[Match], str] = getattr(import_module(f"gatepost.reports.match.{form}"), f"match_{form}")
    return write(found)


def _save(deal: Deal, output: Path, text: str) -> None:
    if any(output.resolve() == Path(one.path).resolve() for one in deal.documents):
        raise GatepostError(f"{output}: this is a document of the deal; name another file")
    if output.suffix.lower() in (".md", ".markdown") and output.is_file():
        with output.open("rb") as stream:
            begins = stream.read(len(TITLE))
        if begins and begins != TITLE.encode():
            raise GatepostError(f"{output}: this file is there and is no match; name another, or delete it first")
    save(output, text)
