"""What an editor offers to do about a finding: mend it, allow it in writing, mend all that is safe to mend."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from difflib import SequenceMatcher
from typing import Final

from gatepost.allowances import allowing, read_allowances
from gatepost.check import Checker
from gatepost.document import Document
from gatepost.endings import line_end
from gatepost.fix import fix_text
from gatepost.lsp.positions import Lines, Span, line_at
from gatepost.lsp.workspace import View
from gatepost.model import Edit, Finding
from gatepost.read import read
from gatepost.read.tables import split_row
from gatepost.tuples import NamedTuple

_MOST: Final = 20
"""For so many findings at a time it is tried out how they could be allowed."""
_LONGEST: Final = 200_000
"""In a document of more characters that would take too long."""


class Action(NamedTuple):
    """Edits of one document, under a title. `safe` ones do not change what the document says."""

    title: str
    edits: tuple[Edit, ...]
    finding: Finding
    safe: bool
    fixes: bool
    """Whether the finding is gone then; one that is allowed is not mended."""


def actions(view: View, path: str, start: int, end: int) -> list[Action]:
    """What can be done about the findings that touch a span: mending before allowing, in the order of the findings."""
    document, report = view.document(path), view.reports.get(path)
    if document is None or report is None:
        return []
    lines = Lines(document.text)
    found = [(one, lines.span(one)) for one in report.findings]
    touched = [(one, span) for one, span in found if span.touches(start, end)]
    mending = [action for one, _ in touched for action in _mend(one)]
    if not touched or view.checker is None or len(document.text) > _LONGEST:
        return mending
    trial = _Trial(view.checker, document)
    return [*mending, *dict.fromkeys(action for one, span in touched[:_MOST] for action in trial.allow(one, span))]


def fix_all(view: View, path: str) -> tuple[Edit, ...]:
    """What `gatepost fix` does to a document, as edits of its lines."""
    document, report = view.document(path), view.reports.get(path)
    if document is None or report is None or view.checker is None or not any(map(_is_safe, report.findings)):
        return ()
    before = view.sources[path].text or ""
    after, _ = fix_text(view.checker, before, path)
    return tuple(_difference(before, after))


def _is_safe(finding: Finding) -> bool:
    return finding.fix is not None and finding.fix.safe


def _mend(finding: Finding) -> Iterator[Action]:
    if finding.fix is None:
        return
    safe = finding.fix.safe
    changes = "" if safe else " (unsafe: changes what the document says)"
    yield Action(f"Mend {finding.code}{changes}: {finding.hint}", finding.fix.edits, finding, safe, True)


class _Trial:
    """Tries out which comment would allow a finding of a document."""

    def __init__(self, checker: Checker, document: Document) -> None:
        self._checker, self._document = checker, document
        self._before = self._found(document.text)

    def allow(self, finding: Finding, span: Span) -> Iterator[Action]:
        """The comment that would allow a finding where it stands, its reason left to be written.

        The line is tried, the section, the whole document. The first is taken at which the comment would count, and
        at which nothing else is found.
        """
        for scope, edit in _comments(self._document, finding.code, span):
            if self._counts(finding.code, edit, span):
                bare = edit._replace(text=edit.text.replace("REASON", ""))
                title = f"Allow {finding.code} {scope}: write the reason behind the colon"
                yield Action(title, (bare,), finding, False, False)
                return

    def _counts(self, code: str, edit: Edit, span: Span) -> bool:
        text = self._document.text
        after = read(text[: edit.start] + edit.text + text[edit.end :])
        moved = len(edit.text) if edit.start <= span.start else 0
        if allowing(read_allowances(after), code, span.start + moved) is None:
            return False
        more = self._found(after.text) - self._before
        return all(other == "CFG102" for other, _ in more)  # unused, it seems: a finding of the deal is not seen here

    def _found(self, text: str) -> Counter[tuple[str, str]]:
        report = self._checker.check(text, self._document.path)
        return Counter((one.code, one.message) for one in report.findings)


def _comments(document: Document, code: str, span: Span) -> Iterator[tuple[str, Edit]]:
    """Where a comment may stand that speaks for a span, from the narrowest to the widest."""
    text, newline = document.text, line_end(document.text)
    comment = f"<!-- allow {code}: REASON -->"
    line = line_at(text, span.start)
    stop = line.start + len(text[line.start : line.end].rstrip())
    section = document.section_at(span.start)
    in_heading = section is not None and span.start < section.heading_end
    if stop > line.start and not in_heading:
        row = split_row(text, line.start, stop) if text[stop - 1] == "|" else None
        ends = [cell.end for cell in row.cells if cell.text] if row else []
        for at in reversed(ends[-8:] or [stop]):  # an empty cell would hold the comment, and nothing else
            yield "on this line", Edit(at, at, f" {comment}")
    while section is not None:
        end = section.start + len(text[section.start : section.heading_end].rstrip())
        scope = "in the whole document" if section.level == 1 else "in this section"
        yield scope, Edit(end, end, f"{newline}{newline}{comment}")
        section = section.parent
    body = document.reading.source.body_start
    yield "in the whole document", Edit(body, body, f"{newline}{comment}{newline}")


def _difference(before: str, after: str) -> Iterator[Edit]:
    """The lines that differ, so that the rest of the text keeps its marks in the editor."""
    old, new = before.splitlines(keepends=True), after.splitlines(keepends=True)
    starts = [0]
    for one in old:
        starts.append(starts[-1] + len(one))
    for tag, low, high, first, last in SequenceMatcher(None, old, new).get_opcodes():
        if tag != "equal":
            yield Edit(starts[low], starts[high], "".join(new[first:last]))
