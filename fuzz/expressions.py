"""Regular expressions against texts that are made to cost them time, letter by letter out of their own parts."""

from __future__ import annotations

import importlib
import pkgutil
import re
import time
from collections.abc import Iterator
from itertools import product
from pathlib import Path
from typing import Any, Final, NamedTuple

import gatepost
from gatepost.patterns import Later

parser: Any = importlib.import_module("re._parser")

_LETTERS: Final = 6
_SAMPLES: Final = {
    "CATEGORY_DIGIT": "1",
    "CATEGORY_SPACE": " ",
    "CATEGORY_WORD": "a",
    "CATEGORY_NOT_SPACE": "a",
    "CATEGORY_NOT_DIGIT": "a",
    "CATEGORY_NOT_WORD": ".",
}


class Expression(NamedTuple):
    """A compiled expression, the name that it bears, and whether it is only ever held against where a text begins."""

    pattern: re.Pattern[str]
    name: str
    anchored: bool


def expressions() -> dict[re.Pattern[str], Expression]:
    """Every compiled expression that a module of the package holds, also in a table."""
    found: dict[re.Pattern[str], Expression] = {}
    for module in pkgutil.walk_packages(gatepost.__path__, "gatepost."):
        if module.name.startswith("gatepost.lsp") or module.name.endswith(".__main__"):
            continue
        loaded = importlib.import_module(module.name)
        file = Path(loaded.__file__ or "")
        # Where the module is compiled, its source stands beside it.
        source = file.with_name(f"{file.name.partition('.')[0]}.py").read_text("utf-8")
        for name, value in vars(loaded).items():
            for one in _within(value, 4):
                if isinstance(one.pattern, str):
                    found.setdefault(one, Expression(one, f"{module.name}.{name}", _anchored(name, source)))
    return found


def _anchored(name: str, source: str) -> bool:
    """Whether nothing but `match` and `fullmatch` is asked of it in its module: a search tries every place anew."""
    return set(re.findall(rf"\b{name}\b(\S?\w*)", source)) <= {".match", ".fullmatch", ":", ""} and bool(
        re.search(rf"\b{name}\.(?:full)?match", source)
    )


def _within(value: Any, depth: int) -> Iterator[re.Pattern[Any]]:
    if isinstance(value, re.Pattern):
        yield value
    elif isinstance(value, Later):
        yield value.compiled()
    elif depth and isinstance(value, (tuple, list, set, frozenset)):
        for one in value:
            yield from _within(one, depth - 1)
    elif depth and isinstance(value, dict):
        for one in value.values():
            yield from _within(one, depth - 1)


def letters(pattern: str) -> list[str]:
    """Characters that an expression looks at, and one that it does not."""
    found: dict[str, None] = {}

    def walk(part: Any) -> None:
        if isinstance(part, tuple) and len(part) == 2 and str(part[0]) in ("LITERAL", "NOT_LITERAL"):
            found.setdefault(chr(part[1]))
        elif isinstance(part, tuple) and len(part) == 2 and str(part[0]) == "RANGE":
            found.setdefault(chr(part[1][0]))
        elif isinstance(part, tuple) and len(part) == 2 and str(part[0]) == "CATEGORY":
            found.setdefault(_SAMPLES.get(str(part[1]), "a"))
        elif isinstance(part, (tuple, list, parser.SubPattern)):
            for one in part:
                walk(one)

    walk(parser.parse(pattern))
    marks = [one for one in found if not one.isalpha()]
    return [*[*marks, *(one for one in found if one.isalpha())][:_LETTERS], "\x01"]


def slowest(one: Expression, size: int = 2000) -> tuple[float, str]:
    """The most that a text of some length costs against one that holds nothing for it, and what was repeated."""
    known = letters(one.pattern.pattern)
    worst = (0.0, "")
    for pump in [*known, *map("".join, product(known, repeat=2))]:
        spent = _cost(one, (pump * size)[:size] + "\x01")
        if spent > worst[0]:
            worst = (spent, pump)
    return worst


def growth(one: Expression, pump: str, size: int = 2000) -> float:
    """How much more a text of four times the length costs: 4 is in order, 16 is the square."""
    few = min(_cost(one, (pump * size)[:size] + "\x01") for _ in range(3))
    many = min(_cost(one, (pump * 4 * size)[: 4 * size] + "\x01") for _ in range(2))
    return many / max(few, 1e-6)


def _cost(one: Expression, text: str) -> float:
    """Searched for everywhere, or held against the beginning and the whole."""
    start = time.process_time()
    if one.anchored:
        one.pattern.match(text)
        one.pattern.fullmatch(text)
    else:
        for _ in one.pattern.finditer(text):
            pass
    return time.process_time() - start
