"""What is told to whoever called: on standard output, or on standard error. Where one is closed, nobody is told."""

from __future__ import annotations

import sys

from gatepost.names import printable


def show(text: str) -> None:
    """Print a text as it is, line ends included."""
    if sys.platform == "win32":  # consoles that do not know colours by themselves
        import click

        click.echo(text, nl=False)
    elif sys.stdout is not None:
        sys.stdout.write(text)
        sys.stdout.flush()


def say(text: str = "", *, nl: bool = True, err: bool = False) -> None:
    """Print plain text in which a stranger's words may stand: nothing in it commands a terminal or the log of a job."""
    stream = sys.stderr if err else sys.stdout
    if stream is not None:
        stream.write(tame("\n".join(map(_line, text.split("\n")))) + ("\n" if nl else ""))
        stream.flush()


def _line(line: str) -> str:
    """A line of which tabs and Windows' ends stay: it may be one of a difference that a program applies."""
    end = "\r" if line.endswith("\r") else ""
    return "\t".join(map(printable, line.removesuffix("\r").split("\t"))) + end


def tame(text: str) -> str:
    """Text none of whose lines is a command to the log of GitHub's jobs: those begin with `::` or `##[`."""
    if "::" not in text and "##[" not in text:
        return text
    return "\n".join(
        line.replace(":", "\ufffd", 1) if line.lstrip().startswith("::")
        else line.replace("#", "\ufffd", 1) if line.lstrip().startswith("##[")
        else line
        for line in text.split("\n")
    )  # fmt: skip


def complain(words: str) -> None:
    """Say what is wrong."""
    say(words, err=True)


def complain_of_use(path: str, message: str) -> None:
    """Say what is wrong with a command line, and where the help of the command at `path` is."""
    words, *more = message.split("\n")
    stop = "" if words.endswith((".", "?", "!", ")")) else "."
    complain("\n".join((f"{path}: {words}{stop} See {path} --help", *more)))
