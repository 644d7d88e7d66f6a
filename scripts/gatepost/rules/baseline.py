"""CFG: what a baseline accepts, and whether it is still there."""

from __future__ import annotations

from collections.abc import Iterator

from gatepost.model import Problem
from gatepost.rules import rule
from gatepost.tuples import NamedTuple


class Accepted(NamedTuple):
    """An entry of a baseline whose finding is gone, and where it stands in the file."""

    path: str
    code: str
    message: str
    start: int
    end: int
    again: bool = False
    """Whether the document still has such a finding, and only its line was edited."""


@rule("CFG104", stage="baseline")
def outlived_acceptance(entries: tuple[Accepted, ...]) -> Iterator[Problem]:
    """
    A baseline accepts a finding that is no longer there. It would hide the same finding when it comes back.

    A baseline only shrinks. `gatepost check --shrink` takes out what has gone; nothing is added.

    ## Bad
    ```json
    {"path": "proposal.md", "code": "SEC101", "section": "exclusions", "message": "the section \\"Exclusions\\" is missing", "fingerprint": "0f0c..."}
    ```

    The proposal has its exclusions now.

    ## Good
    The entry is taken out.
    """
    for one in entries:
        yield Problem(
            one.start,
            one.end,
            f"{one.code} in {one.path} is accepted here and no longer there{' on this line' if one.again else ''}: {one.message}",
            "take it out: gatepost check --shrink, with the same paths and options",
        )
