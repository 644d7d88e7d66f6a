"""The one exception: what was declared contradicts itself, or a command cannot run."""

from __future__ import annotations


class GatepostError(Exception):
    """Something that is no finding in a document: a faulty kind, a faulty configuration, a wrong argument.

    The message names the file and the key.
    """


class UsageError(GatepostError):
    """A command line that cannot be meant so. Whoever wrote it is told where the help is."""
