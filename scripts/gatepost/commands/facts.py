"""`gatepost facts`"""

from __future__ import annotations

from pathlib import Path

import click

from gatepost.commands.gather import Gatherer
from gatepost.commands.say import say
from gatepost.document import Document
from gatepost.errors import GatepostError
from gatepost.facts import facts_text
from gatepost.files import read_text
from gatepost.read import read


@click.command()
@click.argument("file")
@click.option("--kind", metavar="KIND", help="The kind of a document that does not say it itself.")
def facts(file: str, kind: str | None) -> int:
    """Show what was read in a document.

    Fields, headings with the sections they were recognised as, tables with their columns, items and comments, each
    with its line. The first thing to look at when a finding surprises.

    Exit status: 0 shown, 2 could not run.
    """
    path = Path(file)
    content = read_text(path)
    if content.text is None:
        raise GatepostError(f"{file}: {content.fault.partition(chr(10))[0]}")
    reading = read(content.text)
    checker = Gatherer(kind).checker(path)
    settled = checker.settle(reading, path.as_posix(), kind)
    say(facts_text(Document(reading, settled, file) if settled else reading), nl=False)
    return 0
