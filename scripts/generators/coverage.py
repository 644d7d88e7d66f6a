"""The table of coverage: each point of the article that the playbook grew from, with the plays that answer it."""

from __future__ import annotations

import re
from pathlib import Path

from gatepost.read import read

POINTS = {
    "S1": "Pay for sales is linked to the profitability of the job",
    "S2": "Sales is also measured by the orders that a customer keeps placing",
    "S3": "A Delivery Manager works well with both teams",
    "S4": "Sales people act as Account Managers who take part in delivery reviews",
    "S5": "Culture and processes support working together, against throwing work over the fence",
    "S6": "Pre-sales uses different delivery people over time",
    "S7": "Commodities: sales knows production and delivery",
    "S7a": "Commodities: sales follows up with customers after delivery",
    "S7b": "Commodities: delivery and production people go along on customer visits",
    "S8": "The intended Project Manager and Senior Designer take part in bid and scoping",
    "S9": "Against under-scoping: the people who will do the work, and a peer review",
    "S10": "A PID holds requirements, scope and bid against each other before work begins",
    "S11": "What is sold leads to the long-term profitability of the organisation",
    "S12": "Other mechanisms, and how readers add theirs",
}
"""The points in our own words."""


def coverage(root: Path) -> dict[Path, str]:
    """The page and its text."""
    return {root / "docs" / "about" / "coverage.md": page(answers(root / "docs" / "plays"))}


def answers(folder: Path) -> dict[str, list[tuple[str, str]]]:
    """Each point to the plays that say in their front matter that they answer it: file and title."""
    found: dict[str, list[tuple[str, str]]] = {point: [] for point in POINTS}
    for path in sorted(folder.glob("*.md")):
        fields = read(path.read_text("utf-8")).fields
        if "seed" not in fields:
            continue
        for point in re.findall(r"S\d+[ab]?", fields["seed"].value):
            if point not in found:
                raise ValueError(f"{path.name}: seed names {point}, which the article does not have")
            found[point].append((path.name, fields["title"].value))
    return found


def page(found: dict[str, list[tuple[str, str]]]) -> str:
    """The table."""
    rows = "".join(
        f"| {point} | {POINTS[point]} | {', '.join(f'[{title}](../plays/{name})' for name, title in plays)} |\n"
        for point, plays in found.items()
    )
    return (
        "# Coverage\n\n"
        "The playbook grew from an essay by Craig Hansom of 3 November 2009, which argues from experience and holds no "
        "figures. These are its points in our words, with the plays that answer each. A test fails when a row is empty.\n\n"
        f"| point | what the essay says | plays |\n|---|---|---|\n{rows}\n"
        "<!-- Written by scripts/generate.py from the front matter of docs/plays. -->\n"
    )
