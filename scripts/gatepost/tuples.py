"""Named tuples as `typing` has them, and quicker to declare.

`typing.NamedTuple` compiles the type of every field, which nobody asks for at run time. For the classes that a check of one
document loads, that was a tenth of its time.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

__all__ = ["NamedTuple"]

if TYPE_CHECKING:
    from typing import NamedTuple
else:
    from collections import namedtuple

    class _Declared(type):
        """Makes of a class body what `collections` makes of names."""

        def __new__(cls, name, bases, body):  # noqa: ARG004, ANN001, ANN204 - type checkers see the one above
            fields = body["__annotations__"]
            defaults = [body.pop(field) for field in fields if field in body]
            made = namedtuple(name, fields, defaults=defaults, module=body["__module__"])  # noqa: PYI024
            for word, value in body.items():
                setattr(made, word, value)
            return made

    NamedTuple = type.__new__(_Declared, "NamedTuple", (), {})
