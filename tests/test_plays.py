"""The plays: of one shape, covering the article, fresh, and written in plain words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from gatepost.check import Checker
from gatepost.document import Document
from gatepost.kinds import Kinds
from gatepost.model import Status
from generators.coverage import POINTS, answers
from tests.conftest import ROOT

FOLDER = ROOT / "docs" / "plays"
PLAYS = sorted(path for path in FOLDER.glob("*.md") if path.name != "index.md")
READ = date(2026, 11, 23)
"""The day on which staleness is judged here; `make check` judges by today."""
LONGEST = 36
"""Words in a sentence."""
EMPTY = re.compile(
    r"\b(?:leverag\w+|synerg\w+|holistic\w*|robust\w*|seamless\w*|world[- ]class|best[- ]practices?|best[- ]in[- ]class|game[- ]chang\w+|"
    r"empower\w*|paradigm\w*|journey|delve\w*|crucial\w*|pivotal\w*|cutting[- ]edge|state[- ]of[- ]the[- ]art|low[- ]hanging fruit|"
    r"win-win|buy-in|going forward|at the end of the day|it is important to note|needless to say|in today's|ever[- ]changing|"
    r"stakeholder alignment|utili[sz]e\w*|facilitat\w+|foster\w*|unlock\w*|streamlin\w+|actionable|impactful|proactive\w*)\b",
    re.IGNORECASE,
)
"""Words that say nothing here."""
DO_NOT_PRINT = re.compile(
    r"\bCHAOS\b|Standish|45/7/56|Pulse of the Profession|Malcolm et al|Cooper (?:&|and) Budd|SPI Research",
    re.IGNORECASE,
)
"""Sources whose figures are not to be printed."""


def sentences(path: Path) -> Iterator[str]:
    """The sentences of a page's prose: no tables, no front matter, no code."""
    text = path.read_text("utf-8").split("---\n", 2)[-1]
    text = re.sub(r"```.*?```|<!--.*?-->|\{!.*?!\}", " ", text, flags=re.DOTALL)
    for block in re.split(r"\n\s*\n|\n(?=\s*(?:[-*|#]|\d+\.) )", text):
        if block.lstrip().startswith(("|", "#")):
            continue
        words = re.sub(r"\[([^\[\]]*)\]\([^()]*\)", r"\1", " ".join(block.split())).replace("**", "")
        yield from re.split(r"(?<=[.!?])\s+(?=[A-Z\"'(])", words)


@pytest.mark.parametrize("path", PLAYS, ids=lambda path: path.stem)
def test_play_is_whole_and_fresh(path: Path, kinds: Kinds) -> None:
    """A play has all its parts, filled in, and its next review has not come."""
    report = Checker(kinds, Status.APPROVED, today=READ).check(path.read_text("utf-8"), path.name)
    assert report.kind == "play"
    assert report.findings == ()


def test_a_stale_play_is_found(kinds: Kinds) -> None:
    """After the day of its next review a play is a finding."""
    text = PLAYS[0].read_text("utf-8")
    report = Checker(kinds, today=date(2030, 1, 1)).check(text, "play.md")
    assert [finding.code for finding in report.findings] == ["DOC208"]


def test_every_point_of_the_article_is_answered() -> None:
    """Each point has a play, and each play names only points that there are."""
    found = answers(FOLDER)
    assert set(found) == set(POINTS)
    assert [point for point, plays in found.items() if not plays] == []


@pytest.mark.parametrize("path", [*PLAYS, FOLDER / "index.md"], ids=lambda path: path.stem)
def test_prose_is_plain(path: Path) -> None:
    """No word that says nothing, no sentence that nobody can read aloud in one breath, no figure that may not be printed."""
    text = path.read_text("utf-8")
    assert EMPTY.findall(text) == []
    assert DO_NOT_PRINT.findall(text) == []
    assert [one for one in sentences(path) if len(one.split()) > LONGEST] == []


def test_no_two_plays_say_the_same_sentence() -> None:
    """A sentence of eight words or more stands on one page."""
    places: dict[str, set[str]] = {}
    for path in PLAYS:
        for one in sentences(path):
            if len(one.split()) >= 8:
                places.setdefault(one, set()).add(path.name)
    assert {one: names for one, names in places.items() if len(names) > 1} == {}


def test_evidence_says_how_sure_it_is(kinds: Kinds) -> None:
    """Each row of evidence says how sure it is, and somewhere something speaks against a play."""
    against = 0
    for path in PLAYS:
        document = Checker(kinds, today=READ).open(path.read_text("utf-8"), path.name)
        assert isinstance(document, Document)
        rows = [row for spec, _, one in document.bound if spec.key == "evidence" for row in one.items]
        assert rows, path.name
        against += sum(row.cells[-1].text == "speaks against" for row in rows)
    assert against >= 5
