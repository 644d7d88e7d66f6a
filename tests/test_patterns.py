"""Patterns are compiled when something is first asked of them."""

import ast
import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gatepost.patterns import Later, pattern
from tests.conftest import ROOT


@pytest.mark.parametrize("asked", ["search", "match", "fullmatch", "findall", "split"])
@given(text=st.text("ab1 \n", max_size=12))
def test_a_pattern_answers_as_the_compiled_one_does(asked: str, text: str) -> None:
    """Whatever it is asked, first or later."""
    mine, theirs = pattern(r"(?P<word>[AB]+)\d?", re.IGNORECASE), re.compile(r"(?P<word>[AB]+)\d?", re.IGNORECASE)
    for _ in range(2):
        got, wanted = getattr(mine, asked)(text), getattr(theirs, asked)(text)
        if isinstance(wanted, re.Match):
            assert got is not None
            assert (got.span(), got.groupdict()) == (wanted.span(), wanted.groupdict())
        else:
            assert got == wanted
    assert mine.sub(r"<\g<word>>", text) == theirs.sub(r"<\g<word>>", text)
    assert (mine.pattern, mine.flags) == (theirs.pattern, theirs.flags)


def test_what_no_pattern_has_is_an_attribute_error() -> None:
    """A slip of the pen does not end in a loop."""
    with pytest.raises(AttributeError):
        pattern("a").serach("a")  # type: ignore[attr-defined]


def test_nothing_is_compiled_before_it_is_asked() -> None:
    """A pattern that is none is only found out at its first use; that is why a test asks all of them."""
    wrong = pattern("(")
    with pytest.raises(re.error):
        wrong.search("a")


def modules() -> list[Path]:
    return [path for path in sorted((ROOT / "scripts" / "gatepost").rglob("*.py")) if "_data" not in path.parts]


def test_no_module_compiles_at_import() -> None:
    """Each would cost every hook a third of a millisecond, needed or not."""
    for path in modules():
        if path.name in ("patterns.py", "answers.py"):
            continue  # the second one is copied beside templates, where there is no gatepost
        assert "re.compile(" not in path.read_text("utf-8"), path


def test_every_pattern_of_the_package_compiles() -> None:
    """What is written into a call of `pattern` as one text is an expression."""
    texts = [
        (path, call.args[0].value)
        for path in modules()
        for call in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(call, ast.Call)
        and isinstance(call.func, ast.Name)
        and call.func.id == "pattern"
        and isinstance(call.args[0], ast.Constant)
        and isinstance(call.args[0].value, str | bytes)
    ]
    assert len(texts) > 100
    for path, text in texts:
        assert isinstance(Later(text, 0).compiled(), re.Pattern), path
