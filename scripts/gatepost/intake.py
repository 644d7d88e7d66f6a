"""What is known of a file before its kind is settled."""

from __future__ import annotations

from gatepost.kinds import Kind
from gatepost.model import Field
from gatepost.read import Reading
from gatepost.tuples import NamedTuple


class Intake(NamedTuple):
    """A file at the gate: what it says it is, and what is known here."""

    path: str
    reading: Reading | None
    kind: Kind | None
    stated: str | None
    """The kind that the front matter names, known or not."""
    known: tuple[str, ...]
    fault: str | None = None
    """Why the file cannot be read, and after a line break the next step; None where it can."""
    named: bool = True
    """Whether somebody asked for this very file, rather than for a folder."""

    @property
    def template_field(self) -> Field | None:
        return self.reading.fields.get("template") if self.reading else None
