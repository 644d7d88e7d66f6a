"""For programs: the contract `gatepost.match/1`, whose schema stands in docs/reference/match.schema.json."""

from __future__ import annotations

from decimal import Decimal
from typing import Any, Final

from gatepost.differences import Difference
from gatepost.match import STATES, Match, MatchRow
from gatepost.reports.escapes import as_json
from gatepost.reports.match.entries import TITLES, totals

SCHEMA: Final = "gatepost.match/1"


def match_json(match: Match) -> str:
    """Rows, differences and totals, without time stamps: two runs give the same bytes."""
    found = totals(match)
    data = {
        "schema": SCHEMA,
        "title": match.title,
        "customer": match.customer,
        "currency": match.currency,
        "documents": dict(match.parts),
        "rows": [_row(row) for row in match.rows],
        "differences": [_difference(one) for one in match.differences],
        "totals": {**found._asdict(), "price": _money(found.price), "settled_price": _money(found.settled_price)},
    }
    return as_json(data)


def _row(row: MatchRow) -> dict[str, Any]:
    return {
        "requirement": row.requirement,
        "text": row.text,
        "priority": row.priority,
        "scope": row.scope,
        "bid": row.bid,
        "pid": row.pid,
        "excluded": row.excluded,
        "state": row.state,
        "amount": _money(row.amount),
        "decision": row.decision.decision if row.decision else None,
        "owner": (row.decision.owner or None) if row.decision else None,
        "open": row.open,
        "place": row.place,
    }


def _difference(one: Difference) -> dict[str, Any]:
    return {
        "state": one.state,
        "ids": one.ids,
        "message": one.message,
        "hint": one.hint,
        "decision": one.decision.decision if one.decision else None,
        "owner": (one.decision.owner or None) if one.decision else None,
        "open": one.decision is None,
        "place": f"{one.document.name}:{one.document.reading.place(one.start)[0]}",
    }


def _money(amount: Decimal | None) -> str | None:
    return None if amount is None else f"{amount:.2f}"


def match_schema() -> dict[str, Any]:
    """The JSON Schema of the contract."""
    text, maybe, yes_or_no = {"type": "string"}, {"type": ["string", "null"]}, {"type": "boolean"}
    ids = {"type": "array", "items": {"type": "string", "pattern": "^[A-Z]{2,5}-[0-9]{1,6}$"}}
    money = {"type": ["string", "null"], "pattern": "^-?[0-9]+\\.[0-9]{2}$"}
    number = {"type": "integer", "minimum": 0}
    percent = {"type": ["integer", "null"]}
    place = {"type": "string", "pattern": ":[0-9]+$"}
    row = {
        "requirement": maybe, "text": text, "priority": text, "scope": ids, "bid": ids, "pid": ids, "excluded": ids,
        "state": {"enum": list(STATES)}, "amount": money, "decision": maybe, "owner": maybe, "open": yes_or_no, "place": place,
    }  # fmt: skip
    difference = {
        "state": text, "ids": ids, "message": text, "hint": text, "decision": maybe, "owner": maybe, "open": yes_or_no,
        "place": place,
    }  # fmt: skip
    sums = {
        "requirements": number, "settled": number, "requirements_percent": percent, "price": money, "settled_price": money,
        "price_percent": percent, "open": number, "decided": number, "not_compared": number,
    }  # fmt: skip
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "The report of gatepost match --format json",
        **_object(
            {
                "schema": {"const": SCHEMA},
                "title": text,
                "customer": text,
                "currency": text,
                "documents": _object(dict.fromkeys(TITLES, maybe)),
                "rows": {"type": "array", "items": _object(row)},
                "differences": {"type": "array", "items": _object(difference)},
                "totals": _object(sums),
            }
        ),
    }


def _object(properties: dict[str, Any]) -> dict[str, Any]:
    return {"type": "object", "properties": properties, "required": list(properties), "additionalProperties": False}
