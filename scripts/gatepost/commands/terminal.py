"""What standard output is."""

from __future__ import annotations

import os
import sys

from gatepost.reports.text import PLAIN, Style


def is_terminal() -> bool:
    """Whether a person reads along; where standard output is closed, nobody does."""
    return sys.stdout is not None and sys.stdout.isatty()


def style() -> Style:
    """Colours on a terminal that has them, unless NO_COLOR says something; an empty one says nothing."""
    wanted = is_terminal() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
    return Style(colour=True) if wanted else PLAIN
