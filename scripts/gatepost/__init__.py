"""Gatepost: the gate in the fence between sales and delivery.

The public face: `Checker` checks texts, `Kinds` and `load_kind` give the kinds of documents, `fix_text` mends.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

__version__ = "0.1.0"
__all__ = [
    "Checker",
    "Finding",
    "GatepostError",
    "Kind",
    "Kinds",
    "Report",
    "Status",
    "__version__",
    "fix_text",
    "load_kind",
]

if TYPE_CHECKING:
    from gatepost.check import Checker
    from gatepost.errors import GatepostError
    from gatepost.fix import fix_text
    from gatepost.kinds import Kind, Kinds, load_kind
    from gatepost.model import Finding, Report, Status

_HOMES = {
    "Checker": "check",
    "Finding": "model",
    "GatepostError": "errors",
    "Kind": "kinds",
    "Kinds": "kinds",
    "Report": "model",
    "Status": "model",
    "fix_text": "fix",
    "load_kind": "kinds",
}


def __getattr__(name: str) -> Any:
    """Import on first use: `import gatepost` alone costs nothing."""
    if name in _HOMES:
        from importlib import import_module

        return getattr(import_module(f"gatepost.{_HOMES[name]}"), name)
    raise AttributeError(f"module 'gatepost' has no attribute '{name}'")
