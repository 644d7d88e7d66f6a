"""`gatepost gate`"""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path

import click

from gatepost.check import Checker
from gatepost.commands.gather import Gatherer
from gatepost.commands.say import tame
from gatepost.commands.terminal import style
from gatepost.config import known_gates
from gatepost.demands import Gate
from gatepost.errors import GatepostError
from gatepost.gate import ask
from gatepost.model import Status
from gatepost.names import closest


@click.command()
@click.argument("name", required=False)
@click.argument("deal", required=False, default=".")
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "markdown", "json"]),
    default="text",
    show_default=True,
    help="How to print the answer.",
)
@click.option(
    "--on", type=click.DateTime(["%Y-%m-%d"]), metavar="DAY", help="Ask as if it were that day; today without it."
)
def gate(name: str | None, deal: str, form: str, on: datetime | None) -> int:
    """Say whether a deal may go through a gate, or what stops it and who must act.

    NAME is a gate, DEAL the folder with the documents; without it, this folder. Without a NAME the gates are listed.

    Exit status: 0 the gate is open, 1 it is closed, 2 could not run.
    """
    from gatepost.reports.gate import gate_json, gate_markdown, gate_text, gates_text

    shown = style()
    today = on.date() if on else date.today()
    gatherer = Gatherer(today=today)
    config = gatherer.config(Path(deal))
    gates = known_gates(config)
    if name is None:
        click.echo(tame(gates_text(gates, shown)), nl=False)
        return 0
    if name not in gates and Path(name).is_dir():
        raise GatepostError(
            f"{name}: this is a folder; name the gate first: gatepost gate {next(iter(gates), 'NAME')} {name}"
        )
    if name not in gates:
        guess = closest(name, list(gates), 0.6)
        raise GatepostError(
            f"{name}: there is no such gate; "
            + (f"did you mean {guess}?" if guess else f"there are {', '.join(gates)}")
        )
    found = gatherer.deal(deal)
    kinds = config.kinds()

    def checker(status: Status) -> Checker:
        return Checker(kinds, status, frozenset(config.off), config.settings, today)

    verdict = ask(gates[name], found, checker, today)
    report = {
        "text": lambda: gate_text(verdict, shown, _behind(gates, name)),
        "markdown": lambda: gate_markdown(verdict),
        "json": lambda: gate_json(verdict),
    }
    click.echo(tame(report[form]()), nl=False)
    return 0 if verdict.open else 1


def _behind(gates: dict[str, Gate], name: str) -> Gate | None:
    """The gate that follows one, in the order in which they are declared."""
    names = list(gates)
    at = names.index(name) + 1
    return gates[names[at]] if at < len(names) else None
