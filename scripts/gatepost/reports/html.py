"""One page to send to somebody who has no Gatepost: it carries its own look, runs no script and asks no host."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterator, Sequence
from hashlib import sha256
from itertools import groupby
from typing import Final

from gatepost.model import Finding, Report, Run
from gatepost.reports.escapes import html
from gatepost.reports.excerpts import excerpt
from gatepost.reports.page import STYLE
from gatepost.reports.text import NOT_CHECKED, counted, later_words, notes

_NOBODY: Final = "Whoever wrote it"
"""Who acts where no role is named."""


def report_html(run: Run) -> str:
    """The page: who has to do something, then document by document what."""
    digest = b64encode(sha256(STYLE.encode()).digest()).decode()
    policy = f"default-src 'none'; style-src 'sha256-{digest}'; img-src data:; base-uri 'none'; form-action 'none'"
    reports = list(run.reports)
    places = _places(reports)
    return "\n".join(
        (
            '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">',
            '<meta name="viewport" content="width=device-width, initial-scale=1">',
            f'<meta http-equiv="Content-Security-Policy" content="{policy}">',
            '<meta name="referrer" content="no-referrer">',
            f'<title>{_headline(run)}</title>\n<link rel="icon" href="data:,">\n<style>{STYLE}</style>\n</head>\n<body>',
            f"<header>\n<h1>{_headline(run)}</h1>\n<p>{_held(run)}</p>\n</header>\n<main>",
            *_owners(run, places),
            *_documents(reports),
            *(
                line
                for number, report in enumerate(reports)
                if _worth(report)
                for line in _document(number, report, places)
            ),
            *_notes(run),
            f"</main>\n<footer><p>{NOT_CHECKED}</p></footer>\n</body>\n</html>\n",
        )
    )


def _headline(run: Run) -> str:
    documents = sum(1 for report in run.reports if report.kind is not None)
    where = f" in {counted(documents, 'document')}" if documents else ""
    return f"{counted(len(run.findings), 'finding')}{where}" if run.findings else f"Nothing found{where}"


def _held(run: Run) -> str:
    if run.held_to is not None:
        return f"What Gatepost asks of documents that are to be {run.held_to.value}."
    return "What Gatepost asks of each document at the status that it claims."


def _who(one: Finding) -> str:
    return one.owner or _NOBODY


def _by_owner(findings: Sequence[Finding]) -> list[tuple[str, list[Finding]]]:
    """The findings of each who must act; who has most to do comes first."""
    kept = sorted(findings, key=_who)
    parts = [(owner, list(found)) for owner, found in groupby(kept, key=_who)]
    return sorted(parts, key=lambda part: (-len(part[1]), part[0]))


Places = dict[str, list[tuple[str, str]]]
"""Where each who must act finds what is theirs: the anchors, document by document, each with the path."""


def _places(reports: Sequence[Report]) -> Places:
    places: Places = {}
    for number, report in enumerate(reports):
        for place, (owner, _) in enumerate(_by_owner(report.findings)):
            places.setdefault(owner, []).append((f"d{number}-{place}", report.path))
    return places


# --- above the documents


def _owners(run: Run, places: Places) -> Iterator[str]:
    if not run.findings:
        return
    yield '<section aria-labelledby="who">\n<h2 id="who">Who must act</h2>\n<ul class="owners">'
    for owner, found in _by_owner(run.findings):
        yield f'<li><strong>{len(found):,}</strong> <a href="#{places[owner][0][0]}" dir="auto">{html(owner)}</a></li>'
    yield "</ul>\n</section>"


def _documents(reports: Sequence[Report]) -> Iterator[str]:
    yield '<section aria-labelledby="documents">\n<h2 id="documents">Documents</h2>\n<ul class="documents">'
    for number, report in enumerate(reports):
        name = f"<bdi>{html(report.path)}</bdi>"
        linked = f'<a href="#d{number}">{name}</a>' if _worth(report) else name
        count = counted(len(report.findings), "finding")
        mark = "open" if report.findings else "clean"
        yield f'<li><span class="name">{linked}</span> <span class="{mark}">{count}</span> <span class="soft">{_state(report)}</span></li>'
    yield "</ul>"
    if later := later_words(reports):
        yield f'<p class="soft">{html(later)}</p>'
    yield "</section>"


def _state(report: Report) -> str:
    if report.kind is None:
        return "not a document that can be checked"
    status = report.status.value if report.status else "no status stated"
    ready = report.readiness
    filled = f"{ready.complete:,} of {ready.required:,} filled in" if ready else "left alone"
    return f"{html(report.kind)}, {status}, {filled}"


def _worth(report: Report) -> bool:
    return bool(report.findings or report.allowed)


# --- a document


def _document(number: int, report: Report, places: Places) -> Iterator[str]:
    yield f'<section class="document" aria-labelledby="d{number}">'
    yield f'<h2 id="d{number}"><bdi>{html(report.path)}</bdi></h2>\n<p class="soft">{_state(report)}</p>'
    for place, (owner, found) in enumerate(_by_owner(report.findings)):
        anchor = f"d{number}-{place}"
        yield f'<h3 id="{anchor}" dir="auto">{html(owner)} <span class="soft">{counted(len(found), "finding")}</span></h3>'
        yield from _more(anchor, places[owner])
        yield '<ol class="findings">'
        yield from map(_finding, found)
        yield "</ol>"
    if report.allowed:
        yield f"<h3>{counted(len(report.allowed), 'finding').capitalize()} allowed in writing</h3>\n<ul>"
        for one, reason in report.allowed:
            yield f'<li><span class="soft">Line {one.line}, {html(one.code)}:</span> <span dir="auto">{html(reason)}</span></li>'
        yield "</ul>"
    yield "</section>"


def _more(anchor: str, places: Sequence[tuple[str, str]]) -> Iterator[str]:
    """The way to the next document in which the same person must act."""
    at = next(number for number, (one, _) in enumerate(places) if one == anchor)
    for following, path in places[at + 1 : at + 2]:
        yield f'<p class="more">More for the same in <a href="#{following}"><bdi>{html(path)}</bdi></a></p>'


def _finding(one: Finding) -> str:
    shown = excerpt(one, 240)
    # Where nothing is marked, the place lies between two characters or behind the line: the words then say enough.
    marked = f"<mark>{html(shown.marked)}</mark>" if shown and shown.marked else ""
    quoted = f'<blockquote dir="auto">{html(shown.before)}{marked}{html(shown.after)}</blockquote>\n' if shown else ""
    return (
        f'<li>\n<p class="message" dir="auto">{html(one.message)}</p>\n{quoted}'
        f'<p class="next" dir="auto"><strong>Next:</strong> {html(one.hint)}</p>\n'
        f'<p class="place">Line {one.line}, column {one.column} <span>{html(one.code)} {html(one.name)}</span></p>\n</li>'
    )


def _notes(run: Run) -> Iterator[str]:
    """What is not shown, and what was not read."""
    yield from (f'<p class="soft" dir="auto">{html(line)}</p>' for line in notes(run))
    if run.unread:
        yield "<section>\n<h2>Not read</h2>\n<p>Only Markdown is read. These files were not looked at:</p>\n<ul>"
        yield from (f"<li><bdi>{html(name)}</bdi></li>" for name in run.unread)
        yield "</ul>\n</section>"
