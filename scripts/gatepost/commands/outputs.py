"""Where reports go: to standard output, into files, and to the summary of a step on GitHub."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from gatepost.commands.say import show, tame
from gatepost.errors import GatepostError, UsageError
from gatepost.files import replace
from gatepost.model import Run
from gatepost.names import closest, printable
from gatepost.reports import FORMS, MARK, form_of, written
from gatepost.tuples import NamedTuple


class Output(NamedTuple):
    """A file to write, and in which form."""

    form: str
    path: Path


def outputs(names: Sequence[str]) -> list[Output]:
    """What `--output` asks for, looked at before anything is checked.

    Raises:
        UsageError: nothing tells the form of a file, or a file cannot be written.
    """
    wanted = [_output(name) for name in names]
    for place, one in enumerate(wanted):
        if any(one.path.absolute() == other.path.absolute() for other in wanted[:place]):
            raise UsageError(f"--output {printable(str(one.path))}: named twice")
        _look(one)
    return wanted


def _output(name: str) -> Output:
    form, colon, path = name.partition(":")
    if colon and path and form in FORMS:
        return Output(form, Path(path))
    if colon and len(form) > 1 and form.isalpha():  # one letter is a drive
        guess = closest(form, list(FORMS), 0.6)
        if not path:
            raise UsageError(f"--output {printable(name)}: a file is missing behind the colon\n{_known()}")
        meant = f"; did you mean {guess}:{path}?" if guess else ""
        raise UsageError(f"--output {printable(name)}: no form is called {printable(form)}{meant}\n{_known()}")
    by_name = form_of(Path(name).name)
    if by_name is None:
        raise UsageError(
            f"--output {printable(name)}: the name does not tell the form; write it in front, as in json:{printable(name)}\n{_known()}"
        )
    return Output(by_name, Path(name))


def _known() -> str:
    endings = ", ".join(f"{end} ({name})" for name, form in FORMS.items() for end in form.endings)
    return f"Known endings: {endings}.\nKnown forms: {', '.join(FORMS)}."


def _look(one: Output) -> None:
    shown = printable(str(one.path))
    if one.path.is_dir():
        raise UsageError(f"--output {shown}: this is a folder; name a file")
    if not one.path.parent.is_dir():
        raise UsageError(
            f"--output {shown}: there is no folder {printable(str(one.path.parent))}; make it first, or name another"
        )
    if leads(one.path):
        raise UsageError(f"--output {shown}: {LINK}")
    if (one.form == "markdown" or one.path.suffix.lower() in (".md", ".markdown")) and one.path.is_file():
        with one.path.open("rb") as stream:
            begins = stream.read(len(MARK))
        if begins and begins != MARK.encode():
            raise UsageError(f"--output {shown}: this file is there and is no report; name another, or delete it first")


LINK: Final = "this is a link, and what it leads to would be lost; name a file, or delete the link first"


def leads(path: Path) -> bool:
    """Whether a name leads to another file: a stranger's folder may hold a link of the name of a report."""
    return path.is_symlink() and (path.is_file() or not path.exists())


def put(run: Run, form: str, wanted: Sequence[Output]) -> None:
    """Write all files, then the report on standard output.

    Raises:
        GatepostError: a file cannot be written; each file is the old one or the new one.
    """
    for one in wanted:
        save(one.path, written(run, one.form))
    from gatepost.commands.terminal import style

    if form == "text":
        from gatepost.reports.text import report_text

        show(tame(report_text(run, style())))
    else:
        if form != "concise" and hasattr(sys.stdout, "reconfigure"):
            sys.stdout.reconfigure(encoding="utf-8")  # programs read that, whatever a terminal here would show
        show(tame(written(run, form)) if form == "concise" else written(run, form))
    if form == "github" and (summary := os.environ.get("GITHUB_STEP_SUMMARY")):
        _add_summary(run, Path(summary))


def save(path: Path, text: str) -> None:
    """Write a report, whole or not at all.

    Raises:
        GatepostError: it cannot be written; the file is as it was.
    """
    if leads(path):
        raise GatepostError(f"{printable(str(path))}: {LINK}")
    try:
        if path.exists() and not path.is_file():  # a pipe or a device
            path.write_bytes(_utf8(text))
            return
        new = not path.exists()
        replace(path, _utf8(text).decode())
        if new:
            os.chmod(path, 0o666 & ~_umask())
    except OSError as error:
        raise GatepostError(f"{printable(str(path))}: cannot be written: {error.strerror or error}") from error


def _add_summary(run: Run, path: Path) -> None:
    from gatepost.reports.github import summary_github

    try:
        there = path.stat().st_size if path.exists() else 0
        with path.open("ab") as stream:
            stream.write(_utf8(summary_github(run, there)))
    except OSError as error:
        raise GatepostError(
            f"GITHUB_STEP_SUMMARY: {printable(str(path))} cannot be written: {error.strerror or error}"
        ) from error


def _utf8(text: str) -> bytes:
    return text.encode("utf-8", "backslashreplace")


def _umask() -> int:
    mask = os.umask(0o077)
    os.umask(mask)
    return mask
