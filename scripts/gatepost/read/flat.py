"""Front matter that is as plain as most: `name: value` lines, read without a YAML library.

It is a fifteenth of the work, and a check of plain documents never imports YAML. What is in any way more than plain
is left to `gatepost.read.front`; a test holds the two to the same fields.
"""

from __future__ import annotations

from typing import Final

from gatepost.model import Field
from gatepost.patterns import pattern
from gatepost.tuples import NamedTuple


class FrontMatter(NamedTuple):
    """The fields in the order they are written, and what stands against them."""

    fields: dict[str, Field]
    repeated: tuple[Field, ...]
    fault: str | None
    fault_at: int


# Letters, digits and marks that mean nothing to YAML where they stand here, and nothing that it might not print.
_LINE: Final = pattern(
    r"(?:(?P<name>[A-Za-z_][A-Za-z0-9_-]{0,99}):[ ]+"
    r"(?P<value>\"(?P<quoted>[ !#-\[\]-~\u00a1-\u02ff\u2010-\u2027\u20a0-\u20bf]*)\"|[A-Za-z0-9][A-Za-z0-9 .,/@+()%_-]*)"
    r"|\#[ -~]*)?[ ]*\r?\n"
)


def read_flat(text: str, start: int, end: int) -> FrontMatter | None:
    """Read `text[start:end]` if every line of it is plain, else None."""
    fields: dict[str, Field] = {}
    repeated: list[Field] = []
    position = start
    while position < end:
        line = _LINE.match(text, position, end)
        if line is None:
            return None
        position = line.end()
        name, value, quoted = line["name"], line["value"], line["quoted"]
        if name is None:
            continue
        at = line.start("value")
        written = value.rstrip(" ")
        field = Field(name, written if quoted is None else quoted.strip(), line.start(), at + len(written), at)
        if fields.setdefault(name, field) is not field:
            repeated.append(field)
    return FrontMatter(fields, tuple(repeated), None, start) if fields else None
