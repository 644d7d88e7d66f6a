"""Regular expressions that are compiled when something is first asked of them.

A check of one document needs two thirds of them; compiling all at import was a fifth of its time.
"""

from __future__ import annotations

import re
from typing import Any, AnyStr, Final, cast

_ASKED: Final = ("finditer", "findall", "fullmatch", "match", "search", "split", "sub", "subn")


class Later:
    """Stands for a pattern until it is needed; then its methods are the pattern's own."""

    __slots__ = ("_flags", "_text", *_ASKED)

    def __init__(self, text: str | bytes, flags: int) -> None:
        self._text = text
        self._flags = flags

    def compiled(self) -> re.Pattern[Any]:
        """The pattern.

        Raises:
            re.error: it is none.
        """
        return re.compile(self._text, self._flags)

    def __getattr__(self, name: str) -> Any:
        # Python comes here for a slot that is still empty.
        compiled = self.compiled()
        for asked in _ASKED:
            setattr(self, asked, getattr(compiled, asked))
        return getattr(compiled, name)


def pattern(text: AnyStr, flags: int = 0) -> re.Pattern[AnyStr]:
    """A pattern that behaves like `re.compile(text, flags)` and is compiled at its first use."""
    return cast("re.Pattern[AnyStr]", Later(text, flags))
