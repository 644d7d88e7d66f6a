"""Documents that say on the line what is wrong with them, and documents that are right although they look odd.

A line that ends in `<!-- expect: CODE -->` (in front matter: `# expect: CODE`) is one on which that rule finds
something; the mark is taken out before the document is checked. A document without a mark is a case of silence.
Each says in a comment why it is here. One with a comment `fault:` shows a fault that is not yet mended.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from _pytest.mark import ParameterSet

from gatepost.check import Checker
from gatepost.files import decode
from gatepost.fix import fix_text
from gatepost.kinds import Kinds
from tests.conftest import ROOT, TODAY

FOLDER = ROOT / "tests" / "cases"
CASES = sorted(FOLDER.rglob("*.md"))
_EXPECT = re.compile(r"[ \t]*(?:<!--|#) expect: ([A-Z0-9 ]+?)(?: -->)?(?=\r?\n|\r|\Z)")
_FAULT = re.compile(r"<!-- fault: (.*?) -->")


def text_of(case: Path) -> str:
    """The case with its marks."""
    read = decode(case.read_bytes())
    assert read.text is not None
    return read.text


def params() -> Iterator[ParameterSet]:
    """The cases; one that shows a fault is expected to fail until it is mended."""
    for case in CASES:
        fault = _FAULT.search(text_of(case))
        marks = [pytest.mark.xfail(reason=fault[1], strict=True)] if fault else []
        yield pytest.param(case, id=case.relative_to(FOLDER).with_suffix("").as_posix(), marks=marks)


@pytest.fixture(scope="module")
def checker() -> Checker:
    """Knows the small kind and those that come with gatepost."""
    return Checker(Kinds([ROOT / "tests" / "kinds", ROOT / "templates"]), today=TODAY)


@pytest.mark.parametrize("case", list(params()))
def test_case(case: Path, checker: Checker) -> None:
    """What is found is what the lines say, no more and no less."""
    text = text_of(case)
    lines = re.split(r"\r\n|\r|\n", text)
    expected = Counter(
        (code, number)
        for number, line in enumerate(lines, 1)
        if (mark := _EXPECT.search(line))
        for code in mark[1].split()
    )
    report = checker.check(_EXPECT.sub("", text), case.name, case.parent.name)
    assert Counter((one.code, one.line) for one in report.findings) == expected


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.relative_to(FOLDER).as_posix())
def test_case_mended(case: Path, checker: Checker) -> None:
    """After the safe fixes nothing that is safe to mend is left, and mending again changes nothing."""
    text = _EXPECT.sub("", text_of(case))
    after, _ = fix_text(checker, text, case.name, case.parent.name)
    report = checker.check(after, case.name, case.parent.name)
    assert not [one for one in report.findings if one.fix and one.fix.safe]
    assert fix_text(checker, after, case.name, case.parent.name) == (after, 0)


def test_as_much_silence_as_alarm() -> None:
    """There are at least as many cases of silence as of alarm, and each says why it is here."""
    alarms = [case for case in CASES if _EXPECT.search(text_of(case))]
    assert len(CASES) - len(alarms) >= len(alarms) > 20
    assert [case.name for case in CASES if "why: " not in text_of(case)] == []
