"""Exemption by template version: what a template gained later is not asked of older documents."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from gatepost.check import Checker
from gatepost.cli import main
from gatepost.errors import GatepostError
from gatepost.kinds import Kinds, build_kind
from gatepost.kinds.versions import kind_as_of
from gatepost.kinds.words import version_numbers
from gatepost.model import Report, Status
from tests.conftest import TODAY

TEMPLATE = """---
template: memo@1.2
title: "[[title]]"
cost-centre: "[[cost-centre]]"
---

# [[title]]

## Purpose

[[why it is written]]

## Actions

| Action | Due | Owner |
| --- | --- | --- |
| [[what]] | [[date]] | [[name]] |

## Risks

### Delivery risks

[[what can go wrong]]

## Benefits

[[what it is good for]]
"""
DECLARED = """
title = "Memo"
version = "1.2"
[field.title]
[field.cost-centre]
since = "1.1"
[section.actions.table]
columns.owner = { type = "person", since = "1.1" }
[section.risks]
since = "1.2"
"""
OLD = """---
template: memo@{version}
status: approved
title: Boiler
---

# Boiler

## Purpose

The boiler in house 4 is repaired before the winter comes.

## Actions

| Action | Due |
| --- | --- |
| Order the valve | 2026-12-01 |

## Benefits

Four households are warm again.
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder of templates with one kind, at version 1.2."""
    (tmp_path / "kinds" / "memo").mkdir(parents=True)
    (tmp_path / "kinds" / "memo" / "template.md").write_text(TEMPLATE, "utf-8")
    (tmp_path / "kinds" / "memo" / "document.toml").write_text(DECLARED, "utf-8")
    return tmp_path / "kinds"


def report(folder: Path, version: str, text: str = OLD) -> Report:
    """The report on the old document as of a version."""
    return Checker(Kinds([folder]), Status.APPROVED, today=TODAY).check(text.replace("{version}", version), "memo.md")


def codes(found: Report) -> list[str]:
    """The codes of what was found."""
    return sorted(one.code for one in found.findings)


def test_an_older_document_is_not_asked_for_what_came_later(folder: Path) -> None:
    """Field, column, section and what stands below it: none is missing from a document of 1.0, and the report says so."""
    found = report(folder, "1.0")
    assert codes(found) == []
    assert found.made_with == "1.0"
    assert found.readiness is not None
    assert found.readiness.complete == found.readiness.required


def test_a_document_is_asked_for_what_its_version_had(folder: Path) -> None:
    """At 1.1 the field and the column are owed and the section is not; at 1.2 all are."""
    between, new = report(folder, "1.1"), report(folder, "1.2")
    assert codes(between) == ["DOC201", "TAB102"]
    assert codes(new) == ["DOC201", "SEC101", "TAB102"]
    assert (between.made_with, new.made_with) == ("1.1", None)


@pytest.mark.parametrize("version", ["", "1.2", "1.20", "2.0", "next"])
def test_nothing_else_is_exempt(folder: Path, version: str) -> None:
    """A document that states no version, today's, a newer one or nonsense is held to today's template."""
    found = report(folder, version)
    assert {"DOC201", "SEC101", "TAB102"} <= set(codes(found))
    assert found.made_with is None


def test_what_was_there_before_is_owed_by_all(folder: Path) -> None:
    """A section without `since` is missing from an older document as from any."""
    start = OLD.index("## Benefits")
    assert codes(report(folder, "1.0", OLD[:start])) == ["SEC101"]


def test_what_is_there_is_held_to_its_form(folder: Path) -> None:
    """An older document that has the new field, column or section has to have it right."""
    text = OLD.replace("| Action | Due |", "| Action | Due | Owner |").replace("| --- | --- |", "| --- | --- | --- |")
    text = text.replace("2026-12-01 |", "2026-12-01 | Ada Wong |")
    empty = text.replace("## Benefits", "## Risks\n\n### Delivery risks\n\n## Benefits")
    whole = text.replace("## Benefits", "## Risks\n\n### Delivery risks\n\nThe valve is late.\n\n## Benefits")
    assert "SEC201" in codes(report(folder, "1.0", empty))
    assert codes(report(folder, "1.0", whole)) == []


def test_exemption_ends_with_the_oldest_version(folder: Path) -> None:
    """A document older than the kind's `oldest` is held to today's template."""
    declared = folder / "memo" / "document.toml"
    declared.write_text(DECLARED.replace('version = "1.2"', 'version = "1.2"\noldest = "1.1"'), "utf-8")
    assert codes(report(folder, "1.0")) == ["DOC201", "SEC101", "TAB102"]
    assert codes(report(folder, "1.1")) == ["DOC201", "TAB102"]


def test_a_kind_without_the_word_exempts_nothing_and_tells(folder: Path) -> None:
    """Where no part says `since`, an older document owes all, and its author still learns that the template moved on."""
    plain = "\n".join(line for line in DECLARED.splitlines() if not line.startswith("since"))
    (folder / "memo" / "document.toml").write_text(plain.replace(', since = "1.1"', ""), "utf-8")
    found = report(folder, "1.0")
    assert codes(found) == ["DOC201", "SEC101", "TAB102"]
    assert found.made_with == "1.0"


def build(**words: Any) -> Any:
    """A kind of one section and one field."""
    return build_kind("memo", "# M\n\n## Purpose\n\n[[why]]\n", words, "document.toml")


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ({"version": "1.0", "section": {"purpose": {"since": "1.1"}}}, "section.purpose.since = '1.1' is newer"),
        ({"version": "1.0", "field": {"title": {"since": "2"}}}, "field.title.since = '2' is newer"),
        ({"version": "1.0", "oldest": "1.1"}, "oldest = '1.1' is newer"),
        ({"section": {"purpose": {"since": "soon"}}}, "section.purpose.since = 'soon' is no version"),
        ({"oldest": "v"}, "oldest = 'v' is no version"),
        ({"version": "spring", "section": {"purpose": {"since": "1.0"}}}, "version = 'spring' is no version"),
        ({"section": {"purpose": {"since": 1.1}}}, "section.purpose.since = 1.1 is not a text"),
        ({"section": {"purpose": {"sinc": "1.0"}}}, "did you mean since?"),
    ],
)
def test_a_wrong_version_in_a_kind_is_refused(words: dict[str, Any], said: str) -> None:
    """What cannot be a version, or is one that the template has not reached, is named with file and key."""
    with pytest.raises(GatepostError) as stopped:
        build(**words)
    assert said in str(stopped.value)
    assert str(stopped.value).startswith("document.toml: ")


@pytest.mark.parametrize(
    ("text", "numbers"),
    [("1.0", (1,)), ("1", (1,)), ("v1.10", (1, 10)), ("1.9", (1, 9)), ("0.0", (0,)), ("", None), ("1.", None), ("\u0661", None), ("9" * 9, None)],
)  # fmt: skip
def test_versions_are_numbers(text: str, numbers: tuple[int, ...] | None) -> None:
    """1.10 comes after 1.9, 1 is 1.0, and what has no digits is no version."""
    assert version_numbers(text) == numbers


def test_a_kind_of_today_is_itself(folder: Path) -> None:
    """For its own version there is no second kind, and for an older one there is one only."""
    kind = Kinds([folder]).get("memo")
    assert kind is not None
    assert kind_as_of(kind, "1.2") is kind
    assert kind_as_of(kind, "1.0") is kind_as_of(kind, "v1")


def test_the_summary_tells_the_author(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """The text says which documents are older than their template, and how they are lifted."""
    monkeypatch.chdir(folder.parent)
    Path("gatepost.toml").write_text('templates = "kinds"\n', "utf-8")
    Path("memo.md").write_text(OLD.replace("{version}", "1.0"), "utf-8")
    with pytest.raises(SystemExit) as stopped:
        main(["check", "memo.md"])
    assert stopped.value.code == 0
    assert "1 document made with an older template (memo@1.0)" in (out := capsys.readouterr().out)
    assert "gatepost migrate" in out
