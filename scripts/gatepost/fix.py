"""Findings to a new text: safe edits, and others only where they are asked for."""

from __future__ import annotations

from gatepost.check import Checker
from gatepost.model import Edit, Finding

_ROUNDS = 200


def fix_text(
    checker: Checker, text: str, path: str = "", kind: str | None = None, unsafe: bool = False
) -> tuple[str, int]:
    """Mend what can be mended. Returns the new text and how many findings were mended.

    An edit can make room for the next, so it is checked again until nothing fixable is left. Characters
    outside the edits stay as they are, line ends included.
    """
    mended = 0
    newline = "\r\n" if "\r\n" in text else "\r" if "\r" in text and "\n" not in text else "\n"
    for _ in range(_ROUNDS):
        report = checker.check(text, path, kind)
        chosen = _choose(report.findings, unsafe)
        if not chosen:
            break
        after = _apply(text, [edit for finding in chosen if finding.fix for edit in finding.fix.edits], newline)
        if after == text:
            break
        text = after
        mended += len(chosen)
    return text, mended


def _choose(findings: tuple[Finding, ...], unsafe: bool) -> list[Finding]:
    """The fixable findings whose edits do not touch one another, first come first served."""
    chosen: list[Finding] = []
    taken: list[tuple[int, int]] = []
    for finding in findings:
        fix = finding.fix
        if fix is None or not (fix.safe or unsafe):
            continue
        if any(_touch(edit, span) for edit in fix.edits for span in taken):
            continue
        chosen.append(finding)
        taken += ((edit.start, edit.end) for edit in fix.edits)
    return chosen


def _touch(edit: Edit, span: tuple[int, int]) -> bool:
    return edit.start <= span[1] and span[0] <= edit.end


def _apply(text: str, edits: list[Edit], newline: str) -> str:
    pieces: list[str] = []
    position = 0
    for edit in sorted(edits):
        pieces += (text[position : edit.start], edit.text.replace("\n", newline))
        position = edit.end
    pieces.append(text[position:])
    return "".join(pieces)
