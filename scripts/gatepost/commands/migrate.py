"""`gatepost migrate`"""

from __future__ import annotations

from pathlib import Path

import click

from gatepost.commands.fix import diff_of
from gatepost.commands.gather import Gatherer
from gatepost.commands.say import say
from gatepost.document import Document
from gatepost.errors import GatepostError
from gatepost.files import OFFICE, read_text, replace
from gatepost.migrate import Migration, migrate_text
from gatepost.model import Report, Status


@click.command()
@click.argument("paths", nargs=-1, metavar="[PATH]...")
@click.option("--diff", is_flag=True, help="Show what would change and change nothing.")
@click.option("--to", "target", metavar="KIND@VERSION", help="Lift only documents of this kind, to this very version.")
@click.option("--headings", is_flag=True, help="Also give headings the wording that the template has for them.")
def migrate(paths: tuple[str, ...], diff: bool, target: str | None, headings: bool) -> int:
    """Lift documents to the present version of their template.

    Inserts what is new or newly demanded (sections, tables, columns, fields) with its guidance, and sets the version
    in the line `template:`. Every word that stands in the document stays. Guidance that the template has reworded
    since is not exchanged. Superseded documents are left alone, and approved ones unless they are named: a signature
    holds for the text that was signed. A file is replaced whole or not at all.

    Exit status: 0 done (with --diff: nothing to change), 1 with --diff: something would change, 2 a document could
    not be lifted; the others are.
    """
    gatherer = Gatherer()
    to = _target(target)
    changed = refused = 0
    for path, named in sorted(gatherer.files(paths or (".",))):
        if not named and path.suffix.lower() in OFFICE:
            continue
        try:
            changed += _migrate(gatherer, path, named, to, headings, diff)
        except GatepostError as error:
            say(f"gatepost: {error}", err=True)
            refused += 1
    if refused:
        return 2
    if diff:
        return 1 if changed else 0
    if changed:
        say("What was inserted waits to be filled in. See what is left: gatepost check --as approved")
    else:
        say("Nothing to lift.")
    return 0


def _target(target: str | None) -> tuple[str, str] | None:
    if target is None:
        return None
    name, _, version = target.partition("@")
    if not name or not version:
        raise GatepostError(f"--to {target}: write kind and version, such as proposal@1.1")
    return name, version


def _migrate(
    gatherer: Gatherer, path: Path, named: bool, to: tuple[str, str] | None, headings: bool, diff: bool
) -> bool:
    """Lift one file. Returns whether it changes."""
    shown = path.as_posix()
    checker = gatherer.checker(path)
    if to is not None and to[0] not in checker.kinds.names:
        raise GatepostError(f"--to {to[0]}: no such kind; known are {', '.join(checker.kinds.names)}")
    read = read_text(path, None if named else gatherer.home(path))
    if read.text is None:
        if not named and checker.kinds.of_file(path.name.casefold()) is None:
            return False
        raise GatepostError(f"{shown}: {read.fault.partition(chr(10))[0]}")
    opened = checker.open(read.text, shown, named=named)
    if not named and isinstance(opened, Report) and not opened.findings:
        return False
    if not named and isinstance(opened, Document) and to is not None and opened.kind.name != to[0]:
        return False
    done = migrate_text(checker, read.text, shown, to, headings)
    if done is None or done.text == read.text:
        return False
    if done.status is Status.APPROVED and not named:
        say(f"{shown}: left as it was approved; name it to lift it")
        return False
    if diff:
        say(diff_of(read.text, done.text, shown, "lifted"), nl=False)
        return True
    try:
        replace(path, done.text, read.bom, was=read.text)
    except OSError as error:
        raise GatepostError(f"{shown}: cannot be written, and is as it was: {error.strerror or error}") from error
    _say(shown, done)
    return True


def _say(shown: str, done: Migration) -> None:
    """What was done to a document, a line each."""
    step = f"{done.version or 'no version'} to {done.kind.version}" if done.version != done.kind.version else ""
    say(f"{shown}: {step or 'completed'}")
    for what in done.added:
        say(f"  added {what}")
    for before, after in done.renamed:
        say(f'  renamed "{before}" to "{after}"')
    for before, after in done.other_names:
        say(f'  kept "{before}", which the template calls "{after}" (--headings renames it)')
    if done.status is Status.APPROVED:
        say("  signatures in it hold for the text before: have it signed again")
