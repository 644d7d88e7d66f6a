"""For code scanning, review tools and editors: SARIF 2.1.0, with the page of each rule, and fixes as replacements."""

from __future__ import annotations

import os
from typing import Any, Final
from urllib.parse import quote

from gatepost import __version__
from gatepost.fingerprints import fingerprints
from gatepost.model import Finding, Run
from gatepost.names import printable
from gatepost.reports.escapes import as_json, relative
from gatepost.rules import Rule, load

MOST: Final = 25_000
"""So many results of a run GitHub takes; it refuses a file with more."""
_BASE: Final = "%SRCROOT%"
LEVEL: Final = "error"
"""The format knows levels, and Gatepost none: it is the same for all."""

Suppression = tuple[str, str]
"""Where a finding was accepted, in the format's words, and why."""


def report_sarif(run: Run) -> str:
    """One run of the tool. Findings allowed in writing or accepted by a baseline are suppressed ones, with the reason."""
    found: list[tuple[Finding, Suppression | None]] = [(one, None) for one in run.findings]
    found += [(one, ("inSource", reason)) for report in run.reports for one, reason in report.allowed]
    found += [(one, ("external", "accepted by the baseline")) for one in run.accepted]
    kept = found[:MOST]
    marks = fingerprints(one for one, _ in found)
    codes = {code: place for place, code in enumerate(sorted({one.code for one, _ in kept}))}
    names = {one.code: one.name for one, _ in kept}
    rules = load()
    return as_json(
        {
            "$schema": "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
            "version": "2.1.0",
            "runs": [
                {
                    "tool": {
                        "driver": {
                            "name": "Gatepost",
                            "version": __version__,
                            "semanticVersion": __version__,
                            "rules": [_rule(code, names[code], rules.get(code)) for code in codes],
                        }
                    },
                    "columnKind": "unicodeCodePoints",
                    "originalUriBaseIds": {
                        _BASE: {"description": {"text": "The folder in which gatepost check was run."}}
                    },
                    "invocations": [{"executionSuccessful": True, "toolExecutionNotifications": _notes(run, found)}],
                    "results": [
                        _result(one, why, mark, codes[one.code]) for (one, why), mark in zip(kept, marks, strict=False)
                    ],
                }
            ],
        }
    )


def _rule(code: str, name: str, rule: Rule | None) -> dict[str, Any]:
    """What is said of a rule. It has no address: its page is here in full."""
    page = rule.page if rule else printable(name)
    return {
        "id": code,
        "name": printable(name),
        "shortDescription": {"text": rule.summary if rule else printable(name)},
        "fullDescription": {"text": rule.summary if rule else printable(name)},
        "help": {"text": page, "markdown": page},
        "defaultConfiguration": {"level": LEVEL},
    }


def _notes(run: Run, found: list[Any]) -> list[dict[str, Any]]:
    words = []
    if len(found) > MOST:
        words.append(
            f"This file holds the first {MOST:,} of {len(found):,} findings, because GitHub takes no more. "
            "Check fewer folders at a time to see the others."
        )
    words += [f"Not read, because only Markdown is: {printable(name)}" for name in run.unread]
    return [{"level": "warning", "message": {"text": one}} for one in words]


def _result(one: Finding, why: Suppression | None, mark: str, place: int) -> dict[str, Any]:
    result: dict[str, Any] = {
        "ruleId": one.code,
        "ruleIndex": place,
        "level": LEVEL,
        "message": {"text": _plain(f"{one.message} - next: {one.hint}")},
        "locations": [{"physicalLocation": {"artifactLocation": _artifact(one.path), "region": _region(one)}}],
        "partialFingerprints": {"gatepost/v1": mark},
        # The format wants it on every result of a run or on none.
        "suppressions": [{"kind": why[0], "status": "accepted", "justification": printable(why[1])}] if why else [],
    }
    if one.fix is not None:
        result["fixes"] = [_fix(one)]
    properties = {"owner": one.owner and printable(one.owner), "section": one.section, "field": one.field}
    result["properties"] = {name: printable(value) for name, value in properties.items() if value}
    return result


def _region(one: Finding) -> dict[str, Any]:
    region: dict[str, Any] = {"startLine": one.line, "startColumn": one.column, "endColumn": one.end_column}
    if one.excerpt.strip():
        region["snippet"] = {"text": printable(one.excerpt)}
    return region


def _fix(one: Finding) -> dict[str, Any]:
    assert one.fix is not None
    care = "" if one.fix.safe else " (this changes what the document says)"
    return {
        "description": {"text": _plain(one.hint) + care},
        "artifactChanges": [
            {
                "artifactLocation": _artifact(one.path),
                "replacements": [
                    {
                        "deletedRegion": {"charOffset": edit.start, "charLength": edit.end - edit.start},
                        "insertedContent": {"text": edit.text},
                    }
                    for edit in one.fix.edits
                ],
            }
        ],
    }


def _artifact(path: str) -> dict[str, str]:
    short = relative(path)
    if os.path.isabs(short):
        return {"uri": f"file://{quote(_bytes(short if short.startswith('/') else f'/{short}'))}"}
    return {"uri": quote(_bytes(short)), "uriBaseId": _BASE}


def _bytes(path: str) -> bytes:
    """The bytes of a file's name, also where they are no UTF-8."""
    try:
        return path.encode("utf-8", "surrogateescape")
    except UnicodeEncodeError:
        return path.encode("utf-8", "surrogatepass")


def _plain(text: str) -> str:
    """A message in which nothing is a link: the format reads `[words](target)` as one."""
    return printable(text).replace("](", "] (")
