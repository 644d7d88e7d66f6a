"""What is told to whoever called: on standard output, or on standard error. Where one is closed, nobody is told."""

from __future__ import annotations

import sys

from gatepost.names import printable


def say(text: str) -> None:
    """Print a text, line ends included."""
    if sys.platform == "win32":  # consoles that do not know colours by themselves
        import click

        click.echo(text, nl=False)
    elif sys.stdout is not None:
        sys.stdout.write(text)
        sys.stdout.flush()


def complain(words: str) -> None:
    """Say what is wrong, with nothing in it that a terminal obeys: a file's name may be anybody's."""
    if sys.stderr is not None:
        sys.stderr.write("\n".join(map(printable, words.split("\n"))) + "\n")
        sys.stderr.flush()


def complain_of_use(path: str, message: str) -> None:
    """Say what is wrong with a command line, and where the help of the command at `path` is."""
    words, *more = message.split("\n")
    stop = "" if words.endswith((".", "?", "!", ")")) else "."
    complain("\n".join((f"{path}: {words}{stop} See {path} --help", *more)))
