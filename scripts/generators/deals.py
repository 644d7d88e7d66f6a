"""The generated pages on deals: what became of each example, and what gates and thresholds there are."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from pathlib import Path

from gatepost.check import Checker
from gatepost.deal import Deal
from gatepost.demands import Gate, read_gates
from gatepost.document import Document
from gatepost.gate import Verdict, ask
from gatepost.kinds import Kinds
from gatepost.match import STATES, match
from gatepost.model import Status
from gatepost.reports.gate import demands
from gatepost.reports.match.markdown import match_markdown
from gatepost.settings import GATES, SOURCES, THRESHOLDS, Settings

ON = date(2026, 11, 23)
"""The day on which the example deals are asked: a page that followed the clock would change by itself."""


def deals(root: Path) -> dict[Path, str]:
    """Each page and its text."""
    kinds = Kinds([root / "templates"])
    gates = read_gates("gates.toml: ", tomllib.loads((root / "templates" / "gates.toml").read_text("utf-8")))
    files = {root / "docs" / "reference" / "gates.md": gates_page(gates)}
    for folder in sorted((root / "docs" / "examples").iterdir()):
        if (folder / "scope.md").is_file():
            files[folder / "outcome.md"] = outcome_page(open_deal(folder, kinds), kinds, gates)
    return files


def open_deal(folder: Path, kinds: Kinds) -> Deal:
    """The deal in a folder, its documents named as they stand there."""
    checker = Checker(kinds, today=ON)
    opened = [checker.open(path.read_text("utf-8"), path.name) for path in sorted(folder.glob("*.md"))]
    return Deal(folder.name, [one for one in opened if isinstance(one, Document)])


def outcome_page(deal: Deal, kinds: Kinds, gates: Mapping[str, Gate]) -> str:
    """What the match says of a deal, and which gates it passes."""
    found = match(deal)
    _, _, body = match_markdown(found).partition("\n")

    def checker(status: Status) -> Checker:
        return Checker(kinds, status, today=ON)

    verdicts = [ask(gate, deal, checker, ON) for gate in gates.values()]
    rows = "".join(f"| {one.gate.title} | {one.gate.question} | {_answer(one)} |\n" for one in verdicts)
    return _signed(
        "scripts/generators/deals.py",
        f"# {found.title}: match and gates\n\n"
        f"What `gatepost match` and `gatepost gate` say of this deal on {ON.day} {ON:%B %Y}. Nobody wrote this page.\n"
        f"{body}\n## Gates\n\n| gate | question | answer |\n|---|---|---|\n{rows}\n"
        "[How to match a deal](../../how-to/match-a-deal.md) and [how to pass a gate](../../how-to/pass-a-gate.md)\n",
    )


def _answer(verdict: Verdict) -> str:
    if verdict.open:
        return "open"
    number = len(verdict.blockers)
    first = f"{verdict.blockers[0].message}" if number == 1 else f"{number} things, first for the {verdict.owners[0]}"
    return f"**closed**: {first.replace('|', '&#124;')}"


def gates_page(gates: Mapping[str, Gate]) -> str:
    """The gates and what they ask, the states of a match, the thresholds with their sources, and how to change them."""
    parts = [
        "# Gates, states and thresholds\n\n"
        "A gate is a decision: the deal goes through, or it does not. `gatepost gate NAME DEAL` says whether what the decision "
        "needs is there, and who must act where it is not. The people in the room decide. "
        "[How to pass a gate](../how-to/pass-a-gate.md)\n\n"
        "## Gates\n\n| gate | question | asks for |\n|---|---|---|\n",
        *(f"| `{name}` | {gate.question} | {demands(gate)} |\n" for name, gate in gates.items()),
        "\nA document that a gate asks for has reached its status and is without findings for it. Thresholds and signatures "
        "that depend on amounts hold at each gate that asks for the document.\n\n"
        "## States of a requirement\n\nWhat `gatepost match` says of each requirement.\n\n| state | what it means |\n|---|---|\n",
        *(f"| {state} | {words} |\n" for state, words in STATES.items()),
        "\n## Thresholds\n\n"
        "Defaults are one publisher's rule or our own, not norms. An organisation sets its own under `[thresholds]` in `gatepost.toml`.\n\n"
        "| word | what it sets | default | whose |\n|---|---|---|---|\n",
        *(f"| `{word}` | {told} | {_default(word)} | {SOURCES[word]} |\n" for word, told in THRESHOLDS.items()),
        "\n## The words of a gate\n\n`[gates.NAME]` in `gatepost.toml` changes a gate or adds one.\n\n| word | what it says |\n|---|---|\n",
        *(f"| `{word}` | {told} |\n" for word, told in GATES.items()),
        "\n```toml\n" + _EXAMPLE + "```\n",
    ]
    return _signed("templates/gates.toml and scripts/gatepost/settings.py", "".join(parts))


_EXAMPLE = """\
other-customers = ["Vlietland Water", "Brackenfell Council"]

[thresholds]
margin-floor = { services = "40 %", solution = "40 %", commodity = "22 %" }
second-review-from = "250,000.00"

[[authority]]
role = "Director"
amount = "250,000.00"

[gates.submit]
title = "Gold review"

[gates.pink]
like = "submit"
question = "Is the outline worth writing out?"
documents = { scope = "review", proposal = "draft" }
match = false
"""
"""What an organisation may write; a test reads it."""


def _default(word: str) -> str:
    settings = Settings()
    value = getattr(settings, word.replace("-", "_"))
    if word == "margin-floor":
        return ", ".join(f"{name} {_shown(share, share=True)}" for name, share in settings.margin_floor.items())
    return _shown(value, share=word == "spread")


def _shown(value: object, *, share: bool) -> str:
    if isinstance(value, Decimal):
        return f"{(value * 100).normalize():f} %" if share else f"{value:,.2f}"
    return "none" if value is None else str(value)


def _signed(source: str, text: str) -> str:
    return f"{text.rstrip()}\n\n<!-- Written by scripts/generate.py from {source}. -->\n"
