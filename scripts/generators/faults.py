"""The example with faults: a complete proposal, and the mistakes that people make put into it one by one."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path
from typing import Final

from gatepost.check import Checker
from gatepost.errors import GatepostError
from gatepost.kinds import Kinds
from gatepost.reports.text import Style, findings_text, summary_text

SOURCE: Final = "docs/examples/pump-spares/proposal.md"
_NARROW: Final = 88
FOLDER: Final = "docs/examples/with-faults"

MISTAKES: Final = (
    ("The year in the validity date was copied from last year's bid.", r'^valid-until: "2026', 'valid-until: "2025'),
    (
        "The acceptance criterion of the buffer stock says nothing that anybody could count.",
        r"On each first of the month at least 30 seal kits KP-80, .*? on the spot",
        "Sufficient parts are kept, as required",
    ),
    ("A due date is words.", r"8 of 8 \| 2027-04-09", "8 of 8 | next spring"),
    ("A heading was mistyped, so nobody who looks for the section finds it.", r"^## Warranty$", "## Waranty"),
    ("One person was still to be named.", r"\| Stock Planner \| Joost Mulder \|", "| Stock Planner | [TBD] |"),
    ("Two digits of an amount changed places.", r"412,50 \| 49\.500,00", "412,50 | 45.900,00"),
    ("A price line pays for a deliverable that is not there.", r"with report \| DEL-009", "with report | DEL-010"),
    ("The section on validity was cut to save space.", r"^## Validity\n.*?(?=^## )", ""),
    ("Nobody asked the people who are named.", r"- \[x\] The people named", "- [ ] The people named"),
    (
        "The Commercial Manager has not signed.",
        r"Commercial Manager \| approved \| 2026-01-19",
        "Commercial Manager | | ",
    ),
)
"""What went wrong, in words; the text (a pattern) that was right; what stands there now."""


def faults(root: Path) -> dict[Path, str]:
    """The proposal with faults, the page around it, and the sample report that the site shows."""
    text = (root / SOURCE).read_text("utf-8")
    for _, before, after in MISTAKES:
        text = _once(text, before, after)
    report = Checker(Kinds([root / "templates"]), today=date(2026, 11, 23)).check(text, "proposal.md")
    plain = Style(colour=False)
    whole = findings_text(report, plain) + summary_text([report], 0, (), None, plain)
    folder = root / FOLDER
    return {
        folder / "proposal.md": text,
        folder / "index.md": _page(whole),
        root / "docs/assets/samples/report.txt": _shortened(whole),
    }


def _once(text: str, before: str, after: str) -> str:
    pattern = re.compile(before, re.MULTILINE | re.DOTALL)
    if len(pattern.findall(text)) != 1:
        raise GatepostError(f"{SOURCE}: {before!r} is there {len(pattern.findall(text))} times, not once")
    return pattern.sub(lambda match: match.expand(after), text)


def _shortened(report: str) -> str:
    """Three findings of narrow lines, and the summary's first: what fits beside a headline."""
    parts = report.split("\n\n")
    narrow = [part for part in parts[:-2] if max(map(len, part.splitlines())) <= _NARROW]
    return "\n\n".join((*narrow[:3], parts[-2])) + "\n"


def _page(report: str) -> str:
    listed = "".join(f"{number}. {what}\n" for number, (what, _, _) in enumerate(MISTAKES, start=1))
    return (
        "# A proposal with faults\n\n"
        "This is the [pump spares proposal](../pump-spares/proposal.md) with the mistakes that people make when a bid is due on Friday. "
        "[The document itself](proposal.md) looks fine at a glance.\n\n"
        f"{listed}\n"
        "Each is found once, at its place:\n\n"
        '```text title="gatepost check docs/examples/with-faults/proposal.md"\n'
        f"{report}```\n\n"
        "<!-- Written by scripts/generate.py from scripts/generators/faults.py. -->\n"
    )
