"""What strangers wrote, made harmless for JSON, Markdown and HTML. For a terminal `names.printable` does it."""

from __future__ import annotations

import json
import os
import re
from typing import Any, Final

from gatepost.names import printable
from gatepost.patterns import pattern

_LOOSE: Final = pattern(r"[^\n -~]")
_ESCAPED: Final = pattern(r"[\\`*_\[\]|~$!^]")
_JOINED: Final = pattern(r"[@#]|:(?=[\w/+-])|(?<=www)(?=\.)", re.IGNORECASE)
_APART: Final = "<!-- -->"
"""Nothing that is seen: it keeps an @ from calling somebody, a # from naming an issue and an address from being a link."""


def as_json(data: Any) -> str:
    """JSON that a terminal may be shown: whatever is not printable is escaped, lone surrogates too."""
    return _LOOSE.sub(_escape, json.dumps(data, indent=1, ensure_ascii=False)) + "\n"


def _escape(found: re.Match[str]) -> str:
    one = found[0]
    return one if one.isprintable() else json.dumps(one)[1:-1]


def markdown(text: str, longest: int = 400) -> str:
    """Text that means in Markdown only itself: no table cell, link, picture, tag, heading, mention or emoji is made of it."""
    text = shorten(printable(text), longest).strip()
    text = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    text = _ESCAPED.sub(lambda found: f"\\{found[0]}", text)
    return _JOINED.sub(lambda found: f"{found[0]}{_APART}", text)


def html(text: str) -> str:
    """Text in an element or in a quoted attribute."""
    from html import escape

    return escape(printable(text))


def shorten(text: str, longest: int) -> str:
    """Text that is cut, and says so, where it is longer."""
    return text if len(text) <= longest else text[: longest - 3] + "..."


def relative(path: str) -> str:
    """A path as a service reads it that knows the repository alone: relative to this folder where it lies below it."""
    if not os.path.isabs(path):
        return os.path.normpath(path).replace(os.sep, "/")
    here = os.path.relpath(path).replace(os.sep, "/")
    return path if here.startswith("../") else here
