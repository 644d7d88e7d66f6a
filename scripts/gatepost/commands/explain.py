"""`gatepost explain`"""

from __future__ import annotations

import click

from gatepost.errors import GatepostError
from gatepost.names import closest
from gatepost.rules import FAMILIES, RETIRED, load

EXCUSE = "If the rule does not fit, allow the finding where it stands: <!-- allow {code}: the reason -->"
DEMANDED = {
    "draft": "of every document",
    "review": "from review on",
    "approved": "of approved documents",
}


@click.command()
@click.argument("code", required=False)
def explain(code: str | None) -> int:
    """Show the page of a rule, or list the rules.

    CODE is a rule's code or name, such as SEC101 or missing-section, or the three letters of a family, such as SEC,
    whose rules are listed then; without one, all rules are listed.

    Exit status: 0 shown, 2 there is no such rule.
    """
    rules = load()
    if code is None or code.upper() in FAMILIES:
        for family, words in FAMILIES.items():
            if code is not None and family != code.upper():
                continue
            click.echo(f"{family}  {words}")
            for rule in rules.values():
                if rule.code.startswith(family):
                    click.echo(f"  {rule.code}  {rule.name:24}  {rule.summary}")
        return 0
    names = {rule.name: rule for rule in rules.values()}
    found = rules.get(code.upper()) or names.get(code.casefold())
    if found is None:
        if code.upper() in RETIRED:
            raise GatepostError(f"{code.upper()} is no rule any more: {RETIRED[code.upper()]}")
        guess = closest(code.upper(), list(rules), 0.6) or closest(code.casefold(), list(names), 0.6)
        raise GatepostError(
            f"no rule is called {code}" + (f"; did you mean {guess}?" if guess else "; `gatepost explain` lists them")
        )
    click.echo(
        f"{found.code} {found.name}\nDemanded {DEMANDED[found.demanded.value]}.\n\n{found.page}\n\n{EXCUSE.format(code=found.code)}"
    )
    return 0
