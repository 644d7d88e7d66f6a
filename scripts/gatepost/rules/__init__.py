"""The registry: a rule is a decorated generator function, and its docstring is its page."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, Any, Final, TypeVar

from gatepost.model import Status
from gatepost.tuples import NamedTuple

if TYPE_CHECKING:
    from gatepost.kinds import Kind

FAMILIES: Final = {
    "DOC": "document and fields",
    "SEC": "sections",
    "TXT": "text left over or vague",
    "TAB": "tables and cells",
    "SUM": "arithmetic",
    "EST": "estimates, cost and margin",
    "IDS": "ids",
    "TRC": "links between items",
    "SGN": "sign-offs",
    "OUT": "not fit to send",
    "CFG": "configuration and allowances",
}
MODULES: Final = (
    "allowances", "audience", "baseline", "deals", "documents", "estimates", "ids", "links", "seals", "sections",
    "signoffs", "stated", "sums", "tables", "text",
)  # fmt: skip
"""Where rules are: the modules of this package. To look for them would load a library at every start."""
RETIRED: Final[dict[str, str]] = {}
"""Codes that once were a rule, with what became of them. A code is never used again."""

RuleFunction = TypeVar("RuleFunction", bound=Callable[[Any], Iterator[Any]])


class Rule(NamedTuple):
    """What is known about a rule.

    `stage` says what it is asked of: "intake" (a file before its kind is settled), "kind" (a document that is of
    another one, it seems), "document", "deal" (which yields pairs of a document and a problem), "allowances", or
    "baseline".
    `demanded` is the status from which a document owes it. `gap` marks the rules that say "not filled in".
    `concerns` says of a kind whether the rule can find anything in its documents; they are not asked otherwise.
    """

    code: str
    name: str
    stage: str
    demanded: Status
    gap: bool
    check: Callable[[Any], Iterator[Any]]
    words: str
    """Its docstring, as it stands in the code; nothing where that is compiled."""
    concerns: Callable[[Kind], bool] | None = None

    @property
    def page(self) -> str:
        """Its docstring, as it is read."""
        from inspect import cleandoc

        return cleandoc(self.words or _docstrings(self.check.__module__)[self.check.__name__])

    @property
    def summary(self) -> str:
        """The first sentence of its page."""
        return self.page.partition("\n\n")[0].replace("\n", " ")


RULES: Final[dict[str, Rule]] = {}


@cache
def _docstrings(module: str) -> dict[str, str]:
    """What the functions of a module say of themselves, read from its source: a compiled function keeps no docstring."""
    import ast
    from pathlib import Path

    source = Path(__file__).with_name(f"{module.rpartition('.')[2]}.py").read_text("utf-8")
    return {
        one.name: ast.get_docstring(one, clean=False) or ""
        for one in ast.parse(source).body
        if isinstance(one, ast.FunctionDef)
    }


def rule(
    code: str,
    *,
    stage: str = "document",
    demanded: Status = Status.DRAFT,
    gap: bool = False,
    concerns: Callable[[Kind], bool] | None = None,
) -> Callable[[RuleFunction], RuleFunction]:
    """Register a generator function as the rule `code`; its name, with hyphens, is the rule's name."""

    def register(function: RuleFunction) -> RuleFunction:
        name = function.__name__.strip("_").replace("_", "-")
        if code in RULES or code in RETIRED:
            raise ValueError(f"{code} is taken")
        RULES[code] = Rule(code, name, stage, demanded, gap, function, function.__doc__ or "", concerns)
        return function

    return register


def load() -> dict[str, Rule]:
    """All rules, by code."""
    for module in MODULES:
        import_module(f"{__name__}.{module}")
    return dict(sorted(RULES.items()))
