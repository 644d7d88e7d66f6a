"""`gatepost learn`"""

from __future__ import annotations

import os
import shutil
import tempfile
from pathlib import Path

import click

from gatepost.commands.gather import Gatherer
from gatepost.commands.say import say
from gatepost.errors import GatepostError
from gatepost.files import read_text
from gatepost.learn import Learned
from gatepost.learn import learn as learn_text
from gatepost.names import printable, slug

_SHOWN = 12


@click.command()
@click.argument("file", metavar="FILE")
@click.option("--output", metavar="FOLDER", default="our-templates", show_default=True, help="Your folder of templates; the kind becomes a folder in it.")  # fmt: skip
@click.option("--name", "kind_name", metavar="KIND", help="What the kind is called, if not as the file.")
def learn(file: str, output: str, kind_name: str | None) -> int:
    """Make a kind of document from a template of your own.

    Reads a Markdown document, best an empty template: its headings become sections, its tables tables, its blanks and
    instructions placeholders and help for the writer. What was guessed is printed. The result is a folder to edit. A
    Word document has to be saved as Markdown first.

    Exit status: 0 done, 2 could not be done; nothing was written.
    """
    path = Path(file)
    if not path.exists():
        raise GatepostError(f"{file}: there is no such file")
    if path.is_dir():
        raise GatepostError(f"{file}: this is a folder; name the document")
    read = read_text(path)
    if read.text is None:
        fault, _, step = read.fault.replace("FILE", path.stem).partition("\n")
        raise GatepostError(f"{file}: {fault}; {step}")
    name = kind_name if kind_name is not None else slug(path.stem)
    gatherer = Gatherer()
    kinds = gatherer.checker(path).kinds
    known = [kind for one in kinds.names if one != "play" and (kind := kinds.get(one)) is not None]
    try:
        learned = learn_text(read.text, name, known)
    except GatepostError as error:
        hint = " (--name KIND)" if str(error).startswith('"') else ""
        raise GatepostError(f"{file}: {error}{hint}") from error
    folder = Path(output) / learned.name
    _write(folder, learned)
    _say(folder, learned, learned.name in kinds.names)
    return 0


def _write(folder: Path, learned: Learned) -> None:
    """Write the two files: the folder is there with both of them, or not at all. What is there is never overwritten."""
    if folder.exists() or folder.is_symlink():
        raise GatepostError(
            f"{folder.as_posix()}: is there already; take it away, or choose another --name or --output"
        )
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        place = Path(tempfile.mkdtemp(dir=folder.parent, prefix=f".{folder.name}."))
        try:
            (place / "template.md").write_bytes(learned.template.encode("utf-8"))
            (place / "document.toml").write_bytes(learned.declaration.encode("utf-8"))
            place.chmod(0o755)
            os.rename(place, folder)
        except BaseException:
            shutil.rmtree(place, ignore_errors=True)
            raise
    except OSError as error:
        raise GatepostError(f"{folder.as_posix()}: cannot be written: {error.strerror or error}") from error


def _say(folder: Path, learned: Learned, there: bool) -> None:
    """What was made, what was guessed, and what comes next."""
    say(f'{folder.as_posix()}: the kind "{learned.name}" with {learned.sections} sections')
    unsure = list(learned.unsure)
    if there:
        unsure.insert(0, f'A kind "{learned.name}" is there already; yours takes its place where your folder is named.')
    for title, lines in (("Guessed:", list(learned.guessed)), ("Look at these:", unsure)):
        if lines:
            say(title)
            for line in lines[:_SHOWN]:
                say(f"  - {printable(line)}")
            if len(lines) > _SHOWN:
                say(f"  - and {len(lines) - _SHOWN} more of this sort")
    say("Next:")
    say(f"  1. Read {folder.as_posix()}/template.md and document.toml, and change what is wrong.")
    say(f'  2. Write into gatepost.toml beside your documents: templates = ["{folder.parent.as_posix()}"]')
    say(f"  3. Start a document with a copy of template.md; gatepost check reads it as {learned.name}.")
