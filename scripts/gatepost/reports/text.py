"""For people: the line with a caret, what is wrong, the next step, who acts; then how far each document is."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from gatepost.model import Finding, Report, Run, Status
from gatepost.names import printable
from gatepost.reports.excerpts import excerpt

NOT_CHECKED = (
    "Not checked: whether what is written is true, wise or can be done. Headings prove nothing; the people who sign do."
)
_LISTED = 40


class Style:
    """Bold and dim on a terminal, nothing elsewhere."""

    def __init__(self, colour: bool) -> None:
        self._colour = colour

    def bold(self, text: str) -> str:
        return f"\x1b[1m{text}\x1b[0m" if self._colour else text

    def dim(self, text: str) -> str:
        return f"\x1b[2m{text}\x1b[0m" if self._colour else text

    def mark(self, text: str) -> str:
        return f"\x1b[1;31m{text}\x1b[0m" if self._colour else text


PLAIN = Style(colour=False)


def report_text(run: Run, style: Style = PLAIN) -> str:
    """Every finding, then the summary."""
    parts = [findings_text(report, style) for report in run.reports]
    return "".join((*parts, summary_text(run.reports, run.passed_over, run.unread, run.held_to, style, notes(run))))


def findings_text(report: Report, style: Style) -> str:
    """The findings of one document, or nothing."""
    parts: list[str] = []
    shown = (0, 0, 0)
    for finding in report.findings:
        place = (finding.line, finding.column, finding.end_column)
        parts.append(_finding(finding, style, again=place == shown) + "\n")
        shown = place
    return "".join(parts)


def _finding(finding: Finding, style: Style, again: bool) -> str:
    """One finding. The line is not shown `again` where the finding before stood at the same place."""
    place = f"{printable(finding.path)}:{finding.line}:{finding.column}"
    lines = [f"{style.bold(place)}: {printable(finding.message)} {style.dim(f'({finding.code})')}"]
    if not again:
        lines += _excerpt(finding, style)
    who = f" ({printable(finding.owner)})" if finding.owner else ""
    lines.append(f"  next{style.dim(who)}: {printable(finding.hint)}")
    return "\n".join(lines) + "\n"


def _excerpt(finding: Finding, style: Style) -> Iterator[str]:
    """The line with carets below. Tabs become spaces so that they meet."""
    shown = excerpt(finding)
    if shown is not None:
        number = str(finding.line)
        yield style.dim(f"  {number} | ") + "".join(shown)
        yield (
            style.dim(f"  {' ' * len(number)} | ")
            + " " * columns(shown.before)
            + style.mark("^" * max(1, columns(shown.marked)))
        )


def columns(text: str) -> int:
    """How many columns of a terminal a text takes: wide characters two, combining marks none."""
    if text.isascii():
        return len(text)
    from unicodedata import combining, east_asian_width

    return sum(0 if combining(one) else 2 if east_asian_width(one) in "WF" else 1 for one in text)


def summary_text(
    reports: Sequence[Report],
    passed_over: int,
    unread: Sequence[str],
    held_to: Status | None,
    style: Style,
    left_out: Sequence[str] = (),
) -> str:
    """How far each document is, what a later status would ask, and what is not checked."""
    documents = [report for report in reports if report.kind is not None]
    count = sum(len(report.findings) for report in reports)
    lines: list[str] = []
    if documents and len(documents) <= _LISTED:
        lines += _table(documents, held_to)
        lines.append("")
    elif documents:
        required, complete = _totals(documents)
        unready = sum(1 for report in documents if report.findings)
        lines.append(
            f"{complete:,} of {required:,} fields and sections are filled in; {unready:,} of the documents have findings."
        )
    lines.append(style.bold(counted(len(documents), "document") + " checked, " + counted(count, "finding") + "."))
    fixable = sum(1 for report in reports for finding in report.findings if finding.fix and finding.fix.safe)
    if fixable:
        lines.append(f"{counted(fixable, 'finding')} can be mended by: gatepost fix")
    if passed_over:
        lines.append(f"{counted(passed_over, 'other Markdown file')} passed over.")
    if unread:
        more = f" and {len(unread) - 5} more" if len(unread) > 5 else ""
        lines.append(f"Not read, because only Markdown is: {', '.join(printable(name) for name in unread[:5])}{more}")
    allowed = [(finding, reason) for report in reports for finding, reason in report.allowed]
    if allowed:
        lines.append(f"{counted(len(allowed), 'finding')} allowed in writing:")
        lines += [
            f"  {printable(finding.path)}:{finding.line} {finding.code}: {printable(reason)}"
            for finding, reason in allowed[:10]
        ]
    lines += left_out
    if later := later_words(documents):
        lines.append(f"{later} See them: gatepost check --as approved")
    lines.append(style.dim(NOT_CHECKED))
    return "\n".join(lines) + "\n"


def notes(run: Run) -> list[str]:
    """What was found and is not shown, and why; what is not asked for."""
    lines = []
    if run.accepted:
        lines.append(f"{counted(len(run.accepted), 'finding')} accepted by the baseline, and not shown.")
    if run.since is not None:
        lines.append(
            f"Shown is what the change since {printable(run.since)} can have caused; "
            f"{counted(run.unrelated, 'other finding')} not shown."
        )
    older = sorted({(report.kind or "", report.made_with) for report in run.reports if report.made_with})
    if older:
        count = sum(1 for report in run.reports if report.made_with)
        named = ", ".join(f"{kind}@{version}" for kind, version in older[:5])
        lines.append(
            f"{counted(count, 'document')} made with an older template ({named}): what came later is not asked for. "
            "To lift: gatepost migrate"
        )
    return lines


def _table(documents: Sequence[Report], held_to: Status | None) -> Iterator[str]:
    rows = [
        (
            printable(report.path),
            report.kind or "",
            report.status.value if report.status else _unstated(report, held_to),
            f"{report.readiness.complete} of {report.readiness.required} filled in"
            if report.readiness
            else "left alone",
            counted(len(report.findings), "finding"),
        )
        for report in documents
    ]
    widths = [max(len(row[column]) for row in rows) for column in range(4)]
    for row in rows:
        yield "  ".join(text.ljust(width) for text, width in zip(row[:4], widths, strict=True)) + "  " + row[4]


def _unstated(report: Report, held_to: Status | None) -> str:
    """A status that is not stated, or is none of the known ones, and what the document was held to in its place."""
    words = "unknown status" if any(one.code == "DOC106" for one in report.findings) else "no status"
    return words if held_to else f"{words}, held to review"


def later_words(documents: Iterable[Report]) -> str:
    """What the next statuses would ask on top of what was reported; empty where they ask for nothing."""
    documents = [report for report in documents if report.kind is not None]
    owed = {
        status: sum(1 for report in documents for one in report.later if one.demanded is status)
        for status in (Status.REVIEW, Status.APPROVED)
    }
    review, approved = owed[Status.REVIEW], owed[Status.APPROVED]
    if review:
        return f"As review there {_would(review)}; as approved {review + approved:,}."
    return f"As approved there {_would(approved)}." if approved else ""


def _would(count: int) -> str:
    return f"would be {counted(count, 'finding')} more"


def _totals(documents: Iterable[Report]) -> tuple[int, int]:
    known = [report.readiness for report in documents if report.readiness]
    return sum(one.required for one in known), sum(one.complete for one in known)


def counted(count: int, noun: str) -> str:
    """A number with its noun."""
    return f"{count:,} {noun}" + ("" if count == 1 else "s")
