"""For CI systems that take nothing better: a test report. A document is a suite, a finding a test that failed."""

from __future__ import annotations

from collections.abc import Iterator
from xml.sax.saxutils import escape, quoteattr

from gatepost.model import Finding, Report, Run
from gatepost.names import printable
from gatepost.reports.escapes import relative
from gatepost.reports.excerpts import excerpt


def report_junit(run: Run) -> str:
    """A suite a document. One without findings has a test that passed; findings allowed in writing are skipped tests."""
    suites = [list(_cases(report)) for report in run.reports]
    skipped = sum(_skips(report) for report in run.reports)
    lines = ['<?xml version="1.0" encoding="UTF-8"?>']
    totals = _attributes(
        name="gatepost", tests=sum(map(len, suites)), failures=len(run.findings), errors=0, skipped=skipped
    )
    lines.append(f"<testsuites{totals}>")
    for report, cases in zip(run.reports, suites, strict=True):
        counts = _attributes(
            name=relative(report.path),
            tests=len(cases),
            failures=len(report.findings),
            errors=0,
            skipped=_skips(report),
        )
        lines += [f"  <testsuite{counts}>", *cases, "  </testsuite>"]
    lines.append("</testsuites>\n")
    return "\n".join(lines)


def _left_alone(report: Report) -> bool:
    return report.kind is not None and report.readiness is None and not report.findings


def _skips(report: Report) -> int:
    return len(report.allowed) + _left_alone(report)


def _cases(report: Report) -> Iterator[str]:
    path = relative(report.path)
    for one in report.findings:
        message = _attributes(message=one.message, type=one.code)
        yield _case(path, _name(one), f"<failure{message}>{_details(one)}</failure>", one.line)
    for one, reason in report.allowed:
        yield _case(path, _name(one), f"<skipped{_attributes(message=f'allowed in writing: {reason}')}/>", one.line)
    if _left_alone(report):
        yield _case(path, "superseded", f"<skipped{_attributes(message='superseded documents are left alone')}/>")
    elif not report.findings:
        yield _case(path, "no findings")


def _case(path: str, name: str, inside: str = "", line: int | None = None) -> str:
    place = {"line": line} if line else {}
    opening = f"    <testcase{_attributes(classname=path, name=name, file=path, **place)}"
    return f"{opening}>{inside}</testcase>" if inside else f"{opening}/>"


def _name(one: Finding) -> str:
    return f"{one.code} {one.name}, line {one.line}, column {one.column}"


def _details(one: Finding) -> str:
    shown = excerpt(one)
    who = f" ({one.owner})" if one.owner else ""
    lines = [f"{one.path}:{one.line}:{one.column}: {one.message}", f"next{who}: {one.hint}"]
    if shown is not None:
        lines.insert(1, f"{one.line} | {''.join(shown)}")
    return "\n".join(escape(printable(line)) for line in lines)


def _attributes(**values: object) -> str:
    return "".join(f" {name}={quoteattr(printable(str(value)))}" for name, value in values.items())
