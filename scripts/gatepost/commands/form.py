"""`gatepost new form`"""

from __future__ import annotations

from datetime import date
from itertools import takewhile
from pathlib import Path
from shlex import quote

import click

from gatepost.commands.gather import Gatherer
from gatepost.commands.say import say
from gatepost.deal import Deal
from gatepost.document import Document
from gatepost.errors import GatepostError
from gatepost.forms import KNOWN, filled, form_named, forms, known
from gatepost.names import printable


@click.command()
@click.argument("kind", required=False)
@click.argument("deal", required=False, default=".")
@click.option(
    "--output",
    "-o",
    type=click.Path(path_type=Path),
    help="The file to write, or the folder that it goes into, instead of the deal's folder.",
)
def form(kind: str | None, deal: str, output: Path | None) -> int:
    """Start a form: one page that is filled in in one sitting, such as a handover or a delivery review.

    KIND is the form, DEAL the folder of the deal; without it, this folder. What the deal's documents know is filled in.
    A file that is there is left as it is. Without a KIND the forms are listed.

    Exit status: 0 done, 2 could not run.
    """
    folder = Path(deal)
    if not folder.is_dir():
        raise GatepostError(f"{deal}: there is no such folder")
    gatherer = Gatherer()
    kinds = gatherer.config(folder).kinds()
    if kind is None:
        found = forms(kinds)
        width = max((len(one.name) for one in found), default=0)
        for one in found:
            say(f"{one.name.ljust(width)}  {one.guidance}")
        return 0
    wanted = form_named(kinds, kind)
    target = _target(output or folder, f"{wanted.name}.md")
    answers = known(_deal(gatherer, folder))
    _write(target, filled(wanted, answers, date.today()))
    taken = [name for name in KNOWN if name in answers and name in wanted.fields]
    say(f"{printable(target.as_posix())} is there" + (f", with {', '.join(taken)} from the deal." if taken else "."))
    say("\nNext:")
    say("  1. Open it and replace what stands in [[double brackets]].")
    say(f"  2. gatepost check {quote(target.as_posix())} --as review   shows what is still open.")
    return 0


def _target(output: Path, name: str) -> Path:
    return output / name if output.is_dir() else output


def _deal(gatherer: Gatherer, folder: Path) -> Deal:
    """What can be read in a folder. One that holds no deal yet, or a file that is no document, keeps nobody from a form."""
    here = [path for path, _ in takewhile(lambda one: one[0].parent == folder, gatherer.files((str(folder),)))]
    opened = [gatherer.open(path, named=False) for path in here]
    return Deal(folder.as_posix(), [one for one in opened if isinstance(one, Document)])


def _write(target: Path, text: str) -> None:
    """Write a new file.

    Raises:
        GatepostError: it is there already, or cannot be written.
    """
    try:
        with target.open("x", encoding="utf-8", newline="\n") as stream:
            stream.write(text)
    except FileExistsError as error:
        other = target.with_name(f"{target.stem}-2{target.suffix}")
        raise GatepostError(
            f"{target} is there already and was left as it is; name another file, such as --output {quote(str(other))}"
        ) from error
    except OSError as error:
        raise GatepostError(f"{target} cannot be written: {error.strerror or error}") from error
