"""A template folder becomes a kind, or an error that names file and key."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from gatepost.check import Checker
from gatepost.errors import GatepostError
from gatepost.kinds import Kind, Kinds, build_kind
from tests.conftest import TODAY

TEMPLATE = """\
---
template: memo@1.0
status: draft
title: "[[title]]"
---

# [[title]]

## Purpose

<!-- Why this memo is written. -->

[[why]]

## Costs

| Id | Item | Amount |
|---|---|---|
| PRC-001 | [[item]] | [[amount]] |

## People

### Readers

[[who reads it]]

### Writers

[[who wrote it]]
"""


def memo(declaration: str = "") -> Kind:
    """A kind from the template above and a declaration."""
    return build_kind("memo", TEMPLATE, tomllib.loads(declaration), "memo/document.toml")


def test_bare_template_is_a_kind(tmp_path: Path) -> None:
    """A folder with nothing but a template is a kind: each heading is a section that is demanded."""
    (tmp_path / "memo").mkdir()
    (tmp_path / "memo" / "template.md").write_text(TEMPLATE, "utf-8")
    kind = Kinds([tmp_path]).get("memo")
    assert kind is not None
    assert [spec.key for spec in kind.sections] == ["purpose", "costs", "people", "readers", "writers"]
    assert not any(spec.optional or spec.absent for spec in kind.sections)
    assert kind.by_key["people"].group
    assert kind.by_key["readers"].parent == "people"
    assert kind.unknown_allowed
    assert "Why this memo is written." in kind.by_key["purpose"].guidance
    report = Checker(Kinds([tmp_path]), today=TODAY).check(
        "---\ntemplate: memo\n---\n\n# A memo\n\n## Purpose\n\nTo save.\n"
    )
    assert [one.section for one in report.findings] == ["costs", "people"]


def test_first_folder_wins(tmp_path: Path) -> None:
    """A kind of one's own goes before the one of that name that comes with gatepost."""
    for number in (1, 2):
        (tmp_path / str(number) / "memo").mkdir(parents=True)
        (tmp_path / str(number) / "memo" / "template.md").write_text(
            f"# Memo\n\n## Section {number}\n\n[[text]]\n", "utf-8"
        )
    kind = Kinds([tmp_path / "1", tmp_path / "2"]).get("memo")
    assert kind is not None
    assert [spec.title for spec in kind.sections] == ["Section 1"]


def test_kind_is_told_by_the_name(note_kinds: Kinds) -> None:
    """A file's name tells its kind; another name tells none."""
    assert note_kinds.of_file("note.md") is note_kinds.get("note")
    assert note_kinds.of_file("notes.md") is None
    assert note_kinds.get("memo") is None


@pytest.mark.parametrize(
    ("declaration", "words"),
    [
        ('titel = "Memo"', ("titel", "did you mean title")),
        ("title = 3", ("title = 3", "is not a text")),
        ('audience = "customers"', ("audience", "did you mean customer")),
        ('order = "any"', ("order = 'any'", "fixed, free")),
        ('unknown-sections = "fine"', ("unknown-sections",)),
        ('section = "all"', ("section", "is not a table")),
        ("[section.porpose]", ("section.porpose", "did you mean purpose")),
        ("[section.purpose]\nalias = []", ("section.purpose.alias", "is not known")),
        ('[section.purpose]\nalso = "Why"', ("section.purpose.also", "is not a list")),
        ("[section.purpose]\noptional = 1", ("section.purpose.optional", "true or false")),
        ('[section.purpose]\nabsent = "always"', ("section.purpose.absent", "with-reason")),
        ('[section.purpose]\nwhen = { size = ["big"] }', ("section.purpose.when", "size")),
        ("[section.purpose.table]", ("section.purpose.table", "no table in template.md")),
        ('[section.costs.table]\ncolumns.amout = { type = "money" }', ("columns.amout", "did you mean amount")),
        ('[section.costs.table]\ncolumns.amount = { type = "cash" }', ("columns.amount.type", "money")),
        ('[section.costs.table]\ncolumns.item = { type = "choice" }', ("columns.item", "without `values`")),
        ('[section.costs.table]\ncolumns.item = { type = "ref" }', ("columns.item", "without `to`")),
        ('[section.costs.table]\nchecks = [{ summe = "amount", is = "total-row" }]', ("checks", "did you mean sum")),
        ('[section.costs.table]\nchecks = [{ sum = "amount" }]', ("checks", "needs `is`")),
        ('[section.costs.table]\nchecks = [{ sum = "amount", is = "field:total" }]', ("checks", "field:total")),
        ('[section.costs.table]\nchecks = [{ unique = "role" }]', ("unique names the column role",)),
        ('[section.costs.table]\neach.role = ["A"]', ("each.role", "no column")),
        ("[section.costs.table]\neach.item = [3]", ("each.item", "3")),
        ('[field.size]\ntype = "choice"', ("field.size", "without `values`")),
        ('[field.size]\ntype = "sort"', ("field.size.type", "choice")),
        ('[field.size]\nfrom = "now"', ("field.size.from", "draft, review, approved")),
        ('[field.end]\ntype = "date"\nafter = "field:start"', ("field.end.after", "start")),
        ('[field.end]\nwhen = { size = ["big"] }', ("field.end.when", "size")),
        ('[field.end]\nafter = "start"', ("field.end.after", "field:NAME")),
        (
            '[field.size]\ntype = "choice"\nvalues = ["s", "l"]\n[section.purpose]\nwhen = { size = ["m"] }',
            ("section.purpose.when", "is never 'm'"),
        ),
    ],
)
def test_contradiction_is_an_error(declaration: str, words: tuple[str, ...]) -> None:
    """What a declaration says and the template does not bear out is refused, with file, key and the nearest word."""
    with pytest.raises(GatepostError) as raised:
        memo(declaration)
    message = str(raised.value)
    assert message.startswith("memo/document.toml: ")
    for word in words:
        assert word in message


FAULTY = [
    pytest.param("[section.costs.table]\ncolumns.amount = { min = 3 }", "min on a column of text", id="min"),
    pytest.param('[section.costs.table]\nchecks = [{ sum = "item", is = "total-row" }]', "a sum of texts", id="sum"),
    pytest.param('[section.purpose]\notherwise = "refused"', "otherwise without a condition", id="otherwise"),
]


@pytest.mark.parametrize(("declaration", "what"), FAULTY)
def test_silent_contradiction_is_an_error(declaration: str, what: str) -> None:
    """A declaration that can never do anything is refused as well."""
    with pytest.raises(GatepostError):
        memo(declaration)


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("template.md", b"\xff\xfe", "cannot be read"),
        ("document.toml", b"title = ", "document.toml"),
        ("document.toml", b"title = '\xe9'", "document.toml"),
    ],
)
def test_unreadable_folder_is_an_error(tmp_path: Path, name: str, content: bytes, words: str) -> None:
    """A template folder that cannot be read is refused by name."""
    folder = tmp_path / "memo"
    folder.mkdir()
    (folder / "template.md").write_text(TEMPLATE, "utf-8")
    (folder / name).write_bytes(content)
    with pytest.raises(GatepostError, match=words):
        Kinds([tmp_path]).get("memo")


def test_no_template_folder_is_an_error(tmp_path: Path) -> None:
    """A folder of kinds that is not there is refused."""
    with pytest.raises(GatepostError, match="no such template folder"):
        Kinds([tmp_path / "none"])


def test_headings_of_one_name_are_an_error() -> None:
    """Two headings with one key cannot be told apart."""
    with pytest.raises(GatepostError, match="two headings with the key purpose"):
        build_kind("memo", "# Memo\n\n## Purpose\n\nA\n\n## Purpose!\n\nB\n", {}, "memo/document.toml")
