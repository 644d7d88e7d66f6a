"""The compiled wheel: what it compiles is there, and where it is installed, it is what the tests import."""

from __future__ import annotations

import os
import tomllib
from importlib import import_module
from pathlib import Path

import pytest

from gatepost.rules import load
from tests.conftest import ROOT

HOOK = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["hatch"]["build"]["targets"]["wheel"][
    "hooks"
]["mypyc"]
COMPILED = os.environ.get("GATEPOST_COMPILED") == "required"
"""Set by `make test-compiled`, whose tests would mean nothing if they ran against the sources."""


def test_compiling_is_asked_for() -> None:
    """Whoever installs from source needs no compiler."""
    assert HOOK["enable-by-default"] is False


@pytest.mark.parametrize("pattern", HOOK["include"])
def test_what_is_compiled_is_there(pattern: str) -> None:
    """Each pattern of the list names modules; where the tests are to run against the compiled ones, they do."""
    files = [path.relative_to(ROOT / "scripts") for path in ROOT.glob(pattern.lstrip("/"))]
    assert files
    for file in files:
        name = ".".join(file.with_suffix("").parts).removesuffix(".__init__")
        suffix = Path(import_module(name).__file__ or "").suffix
        assert (suffix == ".py") is not COMPILED, name


def test_a_page_is_read_from_the_source_where_the_function_has_none() -> None:
    """A compiled function keeps no docstring. What stands in the source is the same page."""
    for rule in load().values():
        assert rule._replace(words="").page == rule.page != ""
