"""For GitLab: a Code Quality report, which a merge request shows beside the lines that it changes."""

from __future__ import annotations

from typing import Any

from gatepost.fingerprints import fingerprints
from gatepost.model import Finding, Run
from gatepost.names import printable
from gatepost.reports.escapes import as_json, relative

SEVERITY = "major"
"""The format demands one, and Gatepost knows none: it is the same for all."""


def report_gitlab(run: Run) -> str:
    """A list of issues. Their fingerprints hold no line number, so a merge request shows what is new in it."""
    found = run.findings
    return as_json([_issue(one, mark) for one, mark in zip(found, fingerprints(found), strict=True)])


def _issue(one: Finding, fingerprint: str) -> dict[str, Any]:
    return {
        "description": printable(f"{one.message} - next: {one.hint} ({one.code})"),
        "check_name": printable(f"{one.code} {one.name}"),
        "fingerprint": fingerprint,
        "severity": SEVERITY,
        "location": {"path": printable(relative(one.path)), "lines": {"begin": one.line}},
    }
