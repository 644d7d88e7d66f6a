"""Findings that were there when a team began to check: accepted by fingerprint, in a file that only shrinks."""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Iterable
from typing import Any, Final

from gatepost.errors import GatepostError
from gatepost.fingerprints import fingerprints
from gatepost.model import Finding, Problem, Report, Run
from gatepost.names import printable
from gatepost.patterns import pattern
from gatepost.rules import Rule, load
from gatepost.rules.baseline import Accepted
from gatepost.tuples import NamedTuple

OUTLIVED: Final = "CFG104"
SCHEMA: Final = "gatepost.baseline/1"
_WORDS: Final = ("path", "code", "section", "message", "fingerprint")
_FINGERPRINT: Final = pattern(r"[0-9a-f]{32}")
_SHORT: Final = 100

Named = Callable[[str], str]
"""How a baseline calls a document that a report calls by another path: as seen from the baseline's own folder."""


class Entry(NamedTuple):
    """An accepted finding. All but the fingerprint is for people."""

    path: str
    code: str
    section: str
    message: str
    fingerprint: str


class Applied(NamedTuple):
    """What a baseline did to a run."""

    run: Run
    """Without the findings that are accepted; they are in its `accepted`."""
    kept: tuple[Entry, ...]
    """The entries that still hold, and those of documents that were not looked at."""
    stale: tuple[Entry, ...]
    """The entries whose finding is gone."""


def read_baseline(text: str, origin: str) -> tuple[Entry, ...]:
    """The entries of a baseline file, sorted. `origin` names the file in errors.

    Raises:
        GatepostError: the text is no baseline.
    """
    try:
        data = json.loads(text)
    except RecursionError as error:
        raise GatepostError(f"{origin}: this is no baseline: it is nested too deeply") from error
    except ValueError as error:
        raise GatepostError(f"{origin}: this is no baseline: {printable(str(error))}") from error
    if not isinstance(data, dict) or data.get("schema") != SCHEMA:
        raise GatepostError(
            f'{origin}: this is no baseline that can be read here: it does not say "schema": "{SCHEMA}"'
        )
    accepted = data.get("accepted")
    if set(data) != {"schema", "accepted"} or not isinstance(accepted, list):
        raise GatepostError(f'{origin}: a baseline holds "schema" and a list "accepted", and nothing else')
    entries = [_entry(one, f"{origin}: entry {number}") for number, one in enumerate(accepted, start=1)]
    if len({one.fingerprint for one in entries}) < len(entries):
        raise GatepostError(f"{origin}: two entries have one fingerprint; delete the file and make it anew")
    return tuple(sorted(entries))


def _entry(data: Any, where: str) -> Entry:
    if (
        not isinstance(data, dict)
        or set(data) != set(_WORDS)
        or not all(isinstance(value, str) for value in data.values())
    ):
        raise GatepostError(f"{where}: an entry has the texts {', '.join(_WORDS)}, and nothing else")
    if not _FINGERPRINT.fullmatch(data["fingerprint"]):
        raise GatepostError(f"{where}: the fingerprint is not 32 hexadecimal digits")
    return Entry(**data)


def write_baseline(entries: Iterable[Entry]) -> str:
    """A baseline file: sorted, an entry a line, so that a reviewer reads in the difference what was added or went."""
    lines = ",\n".join(f"  {json.dumps(one._asdict(), ensure_ascii=False)}" for one in sorted(entries))
    accepted = f"[\n{lines}\n ]" if lines else "[]"
    text = f'{{\n "schema": "{SCHEMA}",\n "accepted": {accepted}\n}}\n'
    return text.encode("utf-8", "backslashreplace").decode("utf-8")


def accept(run: Run, named: Named) -> tuple[Entry, ...]:
    """An entry for every finding of a run."""
    return tuple(sorted(_entry_of(finding, mark) for finding, mark in _marked(run.findings, named)))


def _entry_of(finding: Finding, fingerprint: str) -> Entry:
    message = printable(" ".join(finding.message.split()))
    short = message if len(message) <= _SHORT else message[: _SHORT - 3] + "..."
    return Entry(finding.path, finding.code, finding.section or finding.field or "", short, fingerprint)


def _marked(findings: Iterable[Finding], named: Named) -> list[tuple[Finding, str]]:
    """Findings under the baseline's name for their document, with their fingerprints."""
    seen_from_it = [finding._replace(path=named(finding.path)) for finding in findings]
    return list(zip(seen_from_it, fingerprints(seen_from_it), strict=True))


def apply_baseline(
    run: Run, entries: Iterable[Entry], named: Named, gone: Callable[[str], bool], whole: Callable[[str], bool]
) -> Applied:
    """Take the accepted findings out of a run.

    An entry is stale when its document was checked and does not have the finding, at no status, or when the document
    is gone. What was not looked at says nothing.

    Args:
        run: what was found.
        entries: the baseline.
        named: how the baseline calls a document.
        gone: whether there is no document where the baseline says.
        whole: whether the document that a report is on was checked with all that it is checked with: its deal.
    """
    entries = tuple(entries)
    known = {one.fingerprint for one in entries}
    reports: list[Report] = []
    accepted: list[Finding] = []
    held: set[str] = set()
    judged: set[str] = set()
    for report in run.reports:
        left, taken, there = _without(report, known, named)
        reports.append(left)
        accepted += taken
        held |= there
        if whole(report.path):
            judged.add(named(report.path))
    stale = tuple(one for one in entries if one.fingerprint not in held and (one.path in judged or gone(one.path)))
    outlived = set(stale)
    rest = run._replace(reports=tuple(reports), accepted=(*run.accepted, *accepted))
    return Applied(rest, tuple(one for one in entries if one not in outlived), stale)


def _without(report: Report, known: Collection[str], named: Named) -> tuple[Report, list[Finding], set[str]]:
    """A report without what is accepted, what that was, and the entries that its document still bears out."""
    if not known or not (report.findings or report.later):
        return report, [], set()
    marks = [mark for _, mark in _marked(report.findings, named)]
    taken = [finding for finding, mark in zip(report.findings, marks, strict=True) if mark in known]
    both = sorted((*report.findings, *report.later), key=lambda one: one.sort_key)
    held = {mark for _, mark in _marked(both, named)} | set(marks)
    if taken:
        left = tuple(finding for finding, mark in zip(report.findings, marks, strict=True) if mark not in known)
        report = report._replace(findings=left)
    return report, taken, held & set(known)


def stale_report(stale: Iterable[Entry], path: str, text: str, left: Collection[tuple[str, str, str]] = ()) -> Report:
    """What there is to say of entries that have outlived their findings. `text` is the baseline file at `path`.

    `left` are path, code and message of what is found and not accepted: there, only the line was edited.
    """
    rule = load()[OUTLIVED]
    at: dict[str, tuple[int, int]] = {}
    start = 0
    for line in text.splitlines(keepends=True):
        lead = len(line) - len(line.lstrip())
        for mark in _FINGERPRINT.findall(line):
            at[mark] = (start + lead, start + len(line.rstrip()))
        start += len(line)
    accepted = tuple(
        Accepted(*one[:2], one.message, *at.get(one.fingerprint, (0, 0)), (one.path, one.code, one.message) in left)
        for one in stale
    )
    findings = [_outlived(rule, problem, path, text) for problem in rule.check(accepted)]
    return Report(path, None, None, tuple(sorted(findings, key=lambda one: one.sort_key)))


def _outlived(rule: Rule, problem: Problem, path: str, text: str) -> Finding:
    begins = text.rfind("\n", 0, problem.start) + 1
    ends = text.find("\n", problem.start)
    return Finding(
        rule.code,
        rule.name,
        path,
        text.count("\n", 0, problem.start) + 1,
        problem.start - begins + 1,
        problem.end - begins + 1,
        problem.message,
        problem.hint,
        rule.demanded,
        excerpt=text[begins : ends if ends >= 0 else len(text)],
    )
