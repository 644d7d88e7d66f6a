"""A declaration as TOML. Of the language it writes what `document.toml` needs: tables, texts, lists of texts, true and false.

A writer of a hundred lines less than a library: nothing here is read back and kept as it was, which is what such
libraries are for.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any, Final

from gatepost.patterns import pattern

_BARE: Final = pattern(r"[A-Za-z0-9_-]+")


def write_toml(data: Mapping[str, Any], path: tuple[str, ...] = ()) -> str:
    """The tables as TOML; `tomllib.loads` gives the same tables back."""
    return "\n".join(_lines(data, path)).strip("\n") + "\n"


def _lines(data: Mapping[str, Any], path: tuple[str, ...]) -> Iterator[str]:
    for name, value in data.items():
        if name == "columns":
            for column, words in value.items():
                yield f"columns.{_key(column)} = {_value(words)}"
        elif not isinstance(value, Mapping):
            yield f"{_key(name)} = {_value(value)}"
    for name, value in data.items():
        if isinstance(value, Mapping) and name != "columns":
            here = (*path, name)
            if not value or any(not isinstance(one, Mapping) or word == "columns" for word, one in value.items()):
                yield f"\n[{'.'.join(map(_key, here))}]" if len(here) < 3 else f"[{'.'.join(map(_key, here))}]"
            yield from _lines(value, here)


def _key(name: str) -> str:
    return name if _BARE.fullmatch(name) else _text(name)


def _value(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, (list, tuple)):
        return f"[{', '.join(map(_value, value))}]"
    if isinstance(value, Mapping):
        return f"{{ {', '.join(f'{_key(name)} = {_value(one)}' for name, one in value.items())} }}"
    return _text(str(value))


def _text(text: str) -> str:
    """A basic string: JSON's escapes, and the one character that only JSON lets pass."""
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")
