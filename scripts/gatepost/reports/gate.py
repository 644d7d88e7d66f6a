"""The answer of a gate: as a colleague would say it, as Markdown for a pull request, and as JSON."""

from __future__ import annotations

from gatepost.demands import Gate
from gatepost.gate import Blocker, Verdict
from gatepost.names import printable
from gatepost.reports.escapes import as_json, markdown
from gatepost.reports.text import NOT_CHECKED, Style

SCHEMA = "gatepost.gate/1"
_FEW, _SHOWN = 3, 5
"""From how many open places on they are told together, and how many of their sections are named."""


def gate_text(verdict: Verdict, style: Style, following: Gate | None = None) -> str:
    """Open, or what stops the deal, grouped by who must act; and what the gate behind it will ask for."""
    lines = [style.bold(printable(_headline(verdict))), ""]
    for owner in verdict.owners:
        lines.append(style.bold(printable(owner)))
        for one in _of(verdict, owner):
            code = f" ({one.code})" if one.code else ""
            lines.append(f"  {printable(_place(one))}  {printable(one.message)}{code}")
            lines.append(style.dim(f"      {printable(one.hint)}"))
        lines.append("")
    lines.append(printable(_last(verdict)))
    if verdict.open and following is not None:
        lines.append(printable(f"The next gate, {following.title}, asks for: {demands(following)}."))
    lines.append(NOT_CHECKED)
    return "\n".join(lines) + "\n"


def gate_markdown(verdict: Verdict) -> str:
    """The same as a list of boxes, for a comment."""
    lines = [f"### {markdown(_headline(verdict))}", ""]
    for owner in verdict.owners:
        lines += [f"**{markdown(owner)}**", ""]
        for one in _of(verdict, owner):
            code = f" ({one.code})" if one.code else ""
            lines.append(f"- [ ] {markdown(_place(one))} {markdown(one.message)}{code}. Next: {markdown(one.hint)}")
        lines.append("")
    lines += [markdown(_last(verdict)), "", NOT_CHECKED]
    return "\n".join(lines) + "\n"


def gate_json(verdict: Verdict) -> str:
    """The contract `gatepost.gate/1`."""
    return as_json(
        {
            "schema": SCHEMA,
            "gate": verdict.gate.name,
            "open": verdict.open,
            "title": verdict.title,
            "customer": verdict.customer,
            "blockers": [
                {
                    "owner": one.owner,
                    "path": one.path,
                    "line": one.line or None,
                    "column": one.column or None,
                    "code": one.code,
                    "message": one.message,
                    "hint": one.hint,
                }
                for one in verdict.blockers
            ],
        }
    )


def gates_text(gates: dict[str, Gate], style: Style) -> str:
    """The gates there are, each with its question and what it asks for."""
    width = max((len(name) for name in gates), default=0)
    lines = [
        f"{style.bold(printable(name).ljust(width))}  {printable(gate.question)}\n{' ' * width}  {printable(demands(gate))}"
        for name, gate in gates.items()
    ]
    return "\n".join(lines) + "\n"


def demands(gate: Gate) -> str:
    """What a gate asks for, in a sentence."""
    parts = [f"{kind} {status}" for kind, status in gate.documents.items()]
    signed = [f"{kind} signed by {' and '.join(roles)}" for kind, roles in gate.signed.items() if roles]
    more = ["no difference open"] * gate.match + ["the project's end reached"] * gate.ended
    more += ["an offer that has not lapsed"] * gate.valid
    return "; ".join(filter(None, [", ".join(parts), *signed, *more]))


def _headline(verdict: Verdict) -> str:
    deal = (
        f'"{verdict.title}"' + (f" for {verdict.customer}" if verdict.customer else "") if verdict.title else "the deal"
    )
    number = len(verdict.blockers)
    if verdict.open:
        return f"{verdict.gate.title}: the gate is open. Nothing stops {deal}."
    things = "1 thing stops" if number == 1 else f"{number} things stop"
    return f"{verdict.gate.title}: the gate is closed. {things} {deal}."


def _last(verdict: Verdict) -> str:
    if verdict.open:
        return f"The question that people answer: {verdict.gate.question}" if verdict.gate.question else "Go on."
    first, *others = verdict.owners
    if not others:
        return f"All of it waits for {first}."
    most, next_ = (sum(one.owner == owner for one in verdict.blockers) for owner in (first, others[0]))
    return f"Start with {first}{', who has most to do' if most > next_ else ''}."


def _of(verdict: Verdict, owner: str) -> list[Blocker]:
    """What waits for somebody. Many places of a document that are only not filled in yet are one thing to do."""
    found = [one for one in verdict.blockers if one.owner == owner]
    for path in dict.fromkeys(one.path for one in found):
        gaps = [one for one in found if one.path == path and one.section is not None]
        if len(gaps) > _FEW:
            rest = set(map(id, gaps[1:]))
            found = [_together(gaps) if one is gaps[0] else one for one in found if id(one) not in rest]
    return found


def _together(gaps: list[Blocker]) -> Blocker:
    titles = list(dict.fromkeys(one.section for one in gaps if one.section))
    shown = ", ".join(titles[:_SHOWN]) + (f" and {len(titles) - _SHOWN} more" if len(titles) > _SHOWN else "")
    return gaps[0]._replace(
        code=None,
        message=f"{len(gaps)} places are not filled in yet, the first one here: {shown}",
        hint=f"gatepost check {gaps[0].path} --as approved lists them",
    )


def _place(one: Blocker) -> str:
    return f"{one.path}:{one.line}:{one.column}" if one.line else one.path
