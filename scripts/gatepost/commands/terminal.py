"""What standard output is."""

from __future__ import annotations

import os
import sys

import click

from gatepost.names import printable
from gatepost.reports.text import PLAIN, Style


def is_terminal() -> bool:
    """Whether a person reads along; where standard output is closed, nobody does."""
    return sys.stdout is not None and sys.stdout.isatty()


def style() -> Style:
    """Colours on a terminal that has them, unless NO_COLOR says something; an empty one says nothing."""
    wanted = is_terminal() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
    return Style(colour=True) if wanted else PLAIN


def say(text: str = "", *, nl: bool = True, err: bool = False) -> None:
    """Print plain text in which a stranger's words may stand: nothing in it commands a terminal or the log of a job."""
    click.echo(tame("\n".join(map(_line, text.split("\n")))), nl=nl, err=err)


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
