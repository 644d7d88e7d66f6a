"""The documents of the example deals are what a reader may take them for: complete and without findings."""

from __future__ import annotations

from pathlib import Path

import pytest

from gatepost.check import Checker
from gatepost.fix import fix_text
from gatepost.kinds import PARTS, Kinds
from gatepost.model import Status
from tests.conftest import ROOT

DEALS = ("berth-booking", "payroll-move", "pump-spares")
DOCUMENTS = [ROOT / "docs" / "examples" / deal / f"{kind}.md" for deal in DEALS for kind in PARTS]
NAMES = [f"{path.parent.name}/{path.name}" for path in DOCUMENTS]


@pytest.mark.parametrize("path", DOCUMENTS, ids=NAMES)
def test_example_is_clean(path: Path, checker: Checker) -> None:
    """An example says that it is approved, and nothing is found in it, now or for a later status."""
    report = checker.check(path.read_text("utf-8"), path.name)
    assert report.status is Status.APPROVED
    assert report.findings == report.later == ()
    assert not report.allowed
    assert report.readiness is not None
    assert report.readiness.complete == report.readiness.required > 15


@pytest.mark.parametrize("path", DOCUMENTS, ids=NAMES)
def test_example_needs_no_mending(path: Path, checker: Checker) -> None:
    """There is nothing to mend in an example, with unsafe fixes either."""
    text = path.read_text("utf-8")
    assert fix_text(checker, text, path.name, unsafe=True) == (text, 0)


def test_examples_go_over_the_conditions(kinds: Kinds) -> None:
    """Between them the examples have every kind of engagement, basis of price, edition and size."""
    for name, fields in (("proposal", ("engagement", "price-basis", "has-request")), ("pid", ("edition", "size"))):
        kind = kinds.get(name)
        assert kind is not None
        texts = [path.read_text("utf-8") for path in DOCUMENTS if path.stem == name]
        for field in fields:
            values = kind.fields[field].values
            said = [
                value
                for value in values
                if any(f'\n{field}: "{value}"\n' in text or f"\n{field}: {value}\n" in text for text in texts)
            ]
            assert set(values) - set(said) <= {"time-and-materials"}, field
