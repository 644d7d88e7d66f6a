"""One line a finding, as compilers have it: for grep, and for editors that jump to a place."""

from __future__ import annotations

from gatepost.model import Run
from gatepost.names import printable


def report_concise(run: Run) -> str:
    """A line a finding and nothing else; no finding, no line."""
    return "".join(
        f"{printable(one.path)}:{one.line}:{one.column}: {one.code} {printable(one.message)}\n" for one in run.findings
    )
