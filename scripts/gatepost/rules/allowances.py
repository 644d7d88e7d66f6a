"""CFG: what a document allows itself, and whether it gives a reason."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from gatepost.allowances import Allowances
from gatepost.model import Edit, Fix, Problem
from gatepost.names import closest
from gatepost.rules import rule

_GUESSED: Final = 50
"""So many allowances are looked at for a slip of the pen."""


@rule("CFG101", stage="allowances")
def unreasoned_allowance(allowances: Allowances) -> Iterator[Problem]:
    """
    A comment allows a finding and does not say why. Without a reason it allows nothing.

    ## Bad
    ```markdown
    <!-- allow SEC101 -->

    # Boiler repair
    ```

    ## Good
    ```markdown
    # Boiler repair

    <!-- allow SEC101: a repair of one day has no assumptions worth a section -->
    ```
    """
    for one in allowances.all:
        if one.codes and not one.reason:
            yield Problem(
                one.comment.start,
                one.comment.end,
                f"the allowance of {', '.join(one.codes)} gives no reason, so it allows nothing",
                f"write <!-- allow {one.codes[0]}: the reason -->",
            )


@rule("CFG102", stage="allowances")
def unused_allowance(allowances: Allowances) -> Iterator[Problem]:
    """
    A comment allows a finding that is not there. It would hide the next one that is.

    ## Bad
    ```markdown
    # Boiler repair

    <!-- allow IDS101: two lists share their numbers -->
    ```

    ## Good
    ```markdown
    # Boiler repair

    <!-- allow SEC101: a repair of one day has no assumptions worth a section -->
    ```
    """
    for one in allowances.all:
        idle = [
            code
            for code in one.codes
            if code in allowances.known
            and code not in allowances.off
            and (one.comment.start, code) not in allowances.used
        ]
        if one.reason and idle:
            start, end = one.comment.start, one.comment.end
            fix = Fix((Edit(start, end, ""),)) if len(idle) == len(one.codes) else None
            yield Problem(start, end, f"nothing here needs the allowance of {', '.join(idle)}", "take it out", fix=fix)


@rule("CFG103", stage="allowances")
def unknown_allowance(allowances: Allowances) -> Iterator[Problem]:
    """
    A comment allows a code that no rule has.

    ## Bad
    ```markdown
    # Boiler repair

    <!-- allow SEC999: it is a short job -->
    ```

    ## Good
    ```markdown
    # Boiler repair

    <!-- allow SEC101: a repair of one day has no assumptions worth a section -->
    ```
    """
    known = sorted(allowances.known)
    for number, one in enumerate(allowances.all):
        unknown = [code for code in one.codes if code not in allowances.known]
        if not one.codes:
            yield Problem(
                one.comment.start,
                one.comment.end,
                f'an allowance names no rule: "{one.words}"',
                "write <!-- allow CODE: the reason -->, with a code such as SEC106",
            )
        elif unknown:
            guess = closest(unknown[0], known, 0.8) if number < _GUESSED else None
            yield Problem(
                one.comment.start,
                one.comment.end,
                f"no rule has the code {unknown[0]}",
                f"did you mean {guess}?" if guess else "`gatepost explain` lists the codes",
            )
