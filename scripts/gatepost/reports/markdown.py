"""For a comment on a pull request: a table of the documents, then what was found in each."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Final

from gatepost.model import Finding, Report, Run
from gatepost.names import printable
from gatepost.reports import MARK
from gatepost.reports.escapes import markdown
from gatepost.reports.text import NOT_CHECKED, counted, later_words, notes

LONGEST: Final = 65_536
"""So many characters a comment on GitHub may have."""
_HEAD: Final = "| Place | What is wrong | Next | Who | Rule |\n|---|---|---|---|---|\n"
_TAIL: Final = 400
"""Room for the lines at the end."""


def report_markdown(run: Run) -> str:
    """A comment that GitHub takes. What does not fit is left out and counted."""
    return document_markdown(run, LONGEST, lambda text: len(text.encode("utf-16-le")) // 2)


def document_markdown(run: Run, room: int, size: Callable[[str], int]) -> str:
    """The same within a `room` of another `size`; nothing where not even the first line fits."""
    end = f"{NOT_CHECKED}\n"
    opening = f"{MARK}\n### {_headline(run)}\n\n"
    left = room - size(opening) - size(end) - _TAIL
    if left < 0:
        return ""
    parts = [opening]
    shown = documents = 0
    fits = True
    for piece, findings, rows in _pieces(run):
        left -= size(piece)
        if left < 0:
            fits = False
            break
        parts.append(piece)
        shown += findings
        documents += rows
    if not fits:
        missing = len(run.findings) - shown
        unlisted = len(run.reports) - documents
        left_out = [counted(missing, "finding")] * (missing > 0) + [counted(unlisted, "document")] * (unlisted > 0)
        parts.append(f"\n**Left out, because there is no room for more: {' and '.join(left_out) or 'notes'}.** ")
        parts.append("The same check on a computer shows all.\n")
    return "".join((*parts, "\n", end))


def _headline(run: Run) -> str:
    found, documents = len(run.findings), sum(1 for one in run.reports if one.kind is not None)
    return f"Gatepost: {counted(found, 'finding')} in {counted(documents, 'document')}"


def _pieces(run: Run) -> Iterator[tuple[str, int, int]]:
    """The text in pieces that stay whole, each with the number of findings and of documents that it lists."""
    yield "| Document | Kind | Status | Filled in | Findings |\n|---|---|---|---|--:|\n", 0, 0
    # Those with findings first: where the room ends, they are what a reader came for.
    for report in sorted(run.reports, key=lambda one: not one.findings):
        yield _row(report), 0, 1
    for report in run.reports:
        for place, finding in enumerate(report.findings):
            opening = f"\n#### {markdown(report.path)}\n\n{_HEAD}" if place == 0 else ""
            yield opening + _finding(finding), 1, 0
    allowed = sum(len(report.allowed) for report in run.reports)
    if allowed:
        yield f"\n{counted(allowed, 'finding')} allowed in writing.\n", 0, 0
    yield from ((f"\n{markdown(line)}\n", 0, 0) for line in (*notes(run), later_words(run.reports)) if line)
    if run.unread:
        names = ", ".join(markdown(name) for name in run.unread[:5])
        more = f" and {len(run.unread) - 5} more" if len(run.unread) > 5 else ""
        yield f"\nNot read, because only Markdown is: {names}{more}\n", 0, 0


def _row(report: Report) -> str:
    ready = report.readiness
    filled = f"{ready.complete} of {ready.required}" if ready else ""
    status = report.status.value if report.status else "not stated" if report.kind else ""
    cells = (markdown(report.path), markdown(report.kind or ""), status, filled, f"{len(report.findings):,}")
    return f"| {' | '.join(cells)} |\n"


def _finding(one: Finding) -> str:
    cells = (f"{one.line}:{one.column}", markdown(one.message), markdown(one.hint), markdown(one.owner or ""))
    return f"| {' | '.join(cells)} | {printable(one.code)} |\n"
