"""For GitHub Actions: annotations beside the lines, and the whole table in the summary of the step."""

from __future__ import annotations

from typing import Final

from gatepost.model import Finding, Run
from gatepost.names import printable
from gatepost.reports.escapes import relative, shorten
from gatepost.reports.markdown import document_markdown
from gatepost.reports.text import NOT_CHECKED, counted, notes

SHOWN: Final = 10
"""So many errors of a step GitHub shows as annotations; the others only stand in the log."""
SUMMARY: Final = 1024 * 1024
"""So many bytes the summary of a step may have; GitHub drops a longer one altogether."""
_LONGEST: Final = 4000


def report_github(run: Run) -> str:
    """A workflow command a finding, and a line that counts them."""
    found = run.findings
    lines = [_error(one) for one in found]
    if len(found) > SHOWN:
        words = f"GitHub shows {SHOWN} of {len(found):,} findings as annotations; the summary of the step has them all"
        lines.insert(0, f"::notice title=Gatepost::{_data(words)}")
    documents = sum(1 for report in run.reports if report.kind is not None)
    allowed = sum(len(report.allowed) for report in run.reports)
    more = f", {counted(allowed, 'finding')} allowed in writing" if allowed else ""
    lines += (f"Gatepost: {printable(line)}" for line in notes(run))
    lines.append(f"{counted(documents, 'document')} checked, {counted(len(found), 'finding')}{more}. {NOT_CHECKED}")
    return "\n".join(lines) + "\n"


def summary_github(run: Run, there: int = 0) -> str:
    """The table for the summary of a step in which so many bytes are `there` already; what does not fit is counted."""
    return document_markdown(run, max(0, SUMMARY - there - 2), lambda text: len(text.encode("utf-8")))


def _error(one: Finding) -> str:
    who = f" ({one.owner})" if one.owner else ""
    properties = {
        "file": relative(one.path),
        "line": str(one.line),
        "col": str(one.column),
        "endColumn": str(one.end_column),
        "title": f"{one.code} {one.name}",
    }
    named = ",".join(f"{name}={_property(value)}" for name, value in properties.items())
    # Each part is made printable before they are joined: the break between them is ours, and the only one.
    message = "\n".join(_cut(part) for part in (one.message, f"next{who}: {one.hint}"))
    return f"::error {named}::{_data(message)}"


def _cut(text: str) -> str:
    return shorten(printable(text), _LONGEST)


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(printable(text)).replace(":", "%3A").replace(",", "%2C")
