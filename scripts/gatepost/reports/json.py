"""For programs: the contract `gatepost.report/1`, whose schema stands in docs/reference/report.schema.json."""

from __future__ import annotations

from typing import Any

from gatepost.model import Finding, Report, Run
from gatepost.reports.escapes import as_json

SCHEMA = "gatepost.report/1"


def report_json(run: Run) -> str:
    """Documents and findings, sorted, without time stamps: two runs give the same bytes."""
    data = {
        "schema": SCHEMA,
        "documents": [_document(report) for report in run.reports if report.kind is not None],
        "findings": [_finding(finding) for report in run.reports for finding in report.findings],
        "allowed": [
            {
                "code": finding.code,
                "path": finding.path,
                "line": finding.line,
                "column": finding.column,
                "reason": reason,
            }
            for report in run.reports
            for finding, reason in report.allowed
        ],
        "accepted": [
            {"code": one.code, "path": one.path, "line": one.line, "column": one.column} for one in run.accepted
        ],
        "since": run.since,
        "unrelated": run.unrelated,
    }
    return as_json(data)


def _document(report: Report) -> dict[str, Any]:
    ready = report.readiness
    return {
        "path": report.path,
        "kind": report.kind,
        "status": report.status.value if report.status else None,
        "required": ready.required if ready else 0,
        "complete": ready.complete if ready else 0,
    }


def _finding(finding: Finding) -> dict[str, Any]:
    return {
        "code": finding.code,
        "name": finding.name,
        "path": finding.path,
        "line": finding.line,
        "column": finding.column,
        "section": finding.section,
        "message": finding.message,
        "hint": finding.hint,
        "owner": finding.owner,
        "fix": None if finding.fix is None else "safe" if finding.fix.safe else "unsafe",
    }


def report_schema() -> dict[str, Any]:
    """The JSON Schema of the contract."""
    text, number, maybe = {"type": "string"}, {"type": "integer", "minimum": 0}, {"type": ["string", "null"]}
    place = {"type": "integer", "minimum": 1}
    document = {
        "path": text,
        "kind": text,
        "status": {"enum": ["draft", "review", "approved", "superseded", None]},
        "required": number,
        "complete": number,
    }
    code = {"type": "string", "pattern": "^[A-Z]{3}[0-9]{3}$"}
    finding = {
        "code": code, "name": text, "path": text, "line": place, "column": place, "section": maybe, "message": text,
        "hint": text, "owner": maybe, "fix": {"enum": ["safe", "unsafe", None]},
    }  # fmt: skip
    allowed = {"code": code, "path": text, "line": place, "column": place, "reason": text}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "The report of gatepost check --format json",
        **_object(
            {
                "schema": {"const": SCHEMA},
                "documents": _list(document),
                "findings": _list(finding),
                "allowed": _list(allowed),
                "accepted": _list({"code": code, "path": text, "line": place, "column": place}),
                "since": maybe,
                "unrelated": number,
            }
        ),
    }


def _object(properties: dict[str, Any]) -> dict[str, Any]:
    return {"type": "object", "properties": properties, "required": list(properties), "additionalProperties": False}


def _list(properties: dict[str, Any]) -> dict[str, Any]:
    return {"type": "array", "items": _object(properties)}
