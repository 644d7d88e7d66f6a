"""What was found, in the forms in which it is asked for.

A form is a module of this package, imported when it is asked for. It holds a function `report_<name>` from a `Run` to
text. The same run gives the same text: findings in order of path and place, no time stamps.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from importlib import import_module
from types import MappingProxyType
from typing import Final

from gatepost.model import Run
from gatepost.tuples import NamedTuple

MARK: Final = "<!-- gatepost report -->"
"""The first line of a report in Markdown: what begins with it may be written over, and a bot finds its comment by it."""


class Form(NamedTuple):
    """For whom a form is, and which files are written in it."""

    summary: str
    endings: tuple[str, ...] = ()
    """How the names of its files end."""


FORMS: Final[Mapping[str, Form]] = MappingProxyType(
    {
        "text": Form("people at a terminal", (".txt",)),
        "concise": Form("people and editors: one line a finding"),
        "json": Form("programs: the contract gatepost.report/1", (".json",)),
        "github": Form("GitHub Actions: annotations, and the table in the summary of the step"),
        "gitlab": Form("GitLab: the Code Quality report of a merge request", ("gl-code-quality-report.json",)),
        "sarif": Form("code scanning, review tools and editors: SARIF 2.1.0", (".sarif", ".sarif.json")),
        "junit": Form("other CI systems: a test report", (".xml",)),
        "markdown": Form("a comment on a pull request", (".md", ".markdown")),
        "html": Form("somebody who has no Gatepost: one page to send", (".html", ".htm")),
    }
)


def form_of(name: str) -> str | None:
    """The form of a file of this name, by the longest ending that fits; None where none does."""
    folded = name.casefold()
    fitting = [(len(end), form) for form, known in FORMS.items() for end in known.endings if folded.endswith(end)]
    return max(fitting)[1] if fitting else None


def written(run: Run, form: str) -> str:
    """What was found, in a form of `FORMS`: always text that UTF-8 can hold."""
    write: Callable[[Run], str] = getattr(import_module(f"{__name__}.{form}"), f"report_{form}")
    return write(run)
