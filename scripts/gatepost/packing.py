"""Reports as text and back, for the cache: lists in the order of the nouns' own fields."""

from __future__ import annotations

import json
from typing import Any

from gatepost.model import Edit, Finding, Fix, Readiness, Report, Status


def pack(reports: tuple[Report, ...]) -> str:
    """Reports as JSON."""
    return json.dumps(reports, ensure_ascii=True, separators=(",", ":"))


def unpack(text: str) -> tuple[Report, ...]:
    """Reports that were packed.

    Raises:
        ValueError: this is something else.
    """
    try:
        return tuple(_report(one) for one in json.loads(text))
    except (TypeError, KeyError, RecursionError) as error:
        raise ValueError("no packed reports") from error


def _report(data: list[Any]) -> Report:
    path, kind, status, findings, later, readiness, allowed, *rest = data
    return Report(
        path,
        kind,
        Status(status) if status is not None else None,
        tuple(_finding(one) for one in findings),
        tuple(_finding(one) for one in later),
        Readiness(*readiness) if readiness is not None else None,
        tuple((_finding(one), reason) for one, reason in allowed),
        *rest,
    )


def _finding(data: list[Any]) -> Finding:
    made = Finding(*data)
    fix = made.fix
    return made._replace(
        demanded=Status(made.demanded),
        fix=Fix(tuple(Edit(*edit) for edit in fix[0]), bool(fix[1])) if fix is not None else None,
    )
