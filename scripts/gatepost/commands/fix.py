"""`gatepost fix`"""

from __future__ import annotations

import difflib

import click

from gatepost.commands.gather import Gatherer
from gatepost.commands.say import say
from gatepost.errors import GatepostError
from gatepost.files import read_text, replace
from gatepost.fix import fix_text


@click.command()
@click.argument("paths", nargs=-1, metavar="[PATH]...")
@click.option("--diff", is_flag=True, help="Show what would change and change nothing.")
@click.option(
    "--unsafe", is_flag=True, help="Also apply fixes that change what a document says, such as a corrected sum."
)
@click.option("--kind", metavar="KIND", help="The kind of a document that does not say it itself.")
def fix(paths: tuple[str, ...], diff: bool, unsafe: bool, kind: str | None) -> int:
    """Mend what can be mended without changing what a document says.

    Inserts missing sections with their guidance, renames headings and columns, adds missing columns and fields.
    A file is replaced whole or not at all.

    Exit status: 0 done (with --diff: nothing to change), 1 with --diff: something would change, 2 could not run.
    """
    gatherer = Gatherer(kind)
    changed = risky = 0
    for path, named in sorted(gatherer.files(paths or (".",))):
        read = read_text(path, None if named else gatherer.home(path))
        if read.text is None:
            if named:
                raise GatepostError(f"{path}: {read.fault.partition(chr(10))[0]}")
            continue
        checker, of_kind = gatherer.checker(path), kind if named else None
        after, count = fix_text(checker, read.text, path.as_posix(), of_kind, unsafe)
        if not unsafe:
            left = checker.check(after, path.as_posix(), of_kind).findings
            risky += sum(one.fix is not None and not one.fix.safe for one in left)
        if after == read.text:
            continue
        changed += 1
        if diff:
            say(diff_of(read.text, after, path.as_posix()), nl=False)
            continue
        try:
            replace(path, after, read.bom, was=read.text)
        except OSError as error:
            raise GatepostError(f"{path}: cannot be written, and is as it was: {error.strerror or error}") from error
        say(f"{path.as_posix()}: {count} mended")
    if not diff:
        say(
            "What was inserted waits to be filled in. See what is left: gatepost check --as approved"
            if changed
            else "Nothing to mend."
        )
    if risky:
        one = risky == 1
        say(
            f"{risky} more fix{'' if one else 'es'} would change what a document says: see {'it' if one else 'them'} "
            "with --unsafe --diff",
            err=diff,  # the difference may go into a file
        )
    return 1 if diff and changed else 0


def diff_of(before: str, after: str, name: str, done: str = "mended") -> str:
    """What changes between two texts, as a unified diff; the new one is called `name (done)`."""
    lines = difflib.unified_diff(lines_of(before), lines_of(after), name, f"{name} ({done})")
    return "".join(line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n" for line in lines)


def lines_of(text: str) -> list[str]:
    """The lines with their ends, as programs that apply differences count them: a form feed ends none."""
    lines = [f"{line}\n" for line in text.split("\n")]
    lines[-1] = lines[-1][:-1]
    return lines if lines[-1] else lines[:-1]
