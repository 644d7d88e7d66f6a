"""`gatepost send`: the customer's copy is the proposal without what was written for those who wrote it."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from gatepost.document import Document
from gatepost.errors import GatepostError
from gatepost.kinds import Kinds
from gatepost.read import Reading, default_reader
from gatepost.send import customers_copy
from tests.command import called as run
from tests.conftest import ROOT, TODAY

EXAMPLES = ROOT / "docs" / "examples"
DEALS = ("berth-booking", "payroll-move", "pump-spares")
KINDS = Kinds([ROOT / "templates"])


def document(text: str, kind: str = "proposal") -> Document:
    found = KINDS.get(kind)
    assert found is not None
    return Document(Reading(text, default_reader()), found, f"{kind}.md", TODAY)


@pytest.fixture
def deal(tmp_path: Path) -> Path:
    """The payroll deal with guidance, an allowance that is used, and the marks of a seal in its proposal."""
    folder = tmp_path / "deal"
    shutil.copytree(EXAMPLES / "payroll-move", folder)
    path = folder / "proposal.md"
    template = (ROOT / "templates" / "proposal" / "template.md").read_text("utf-8")
    guided = template[template.index("\n## Background\n") : template.index("[[What happens at the customer")]
    text = path.read_text("utf-8").replace("\n## Background\n\n", guided)
    path.write_text(re.sub(r"^\| EXC-006 .*\n", "", text, flags=re.MULTILINE), "utf-8")
    pid = folder / "pid.md"
    pid.write_text(re.sub(r"^\| EXC-006 .*\n", "", pid.read_text("utf-8"), flags=re.MULTILINE), "utf-8")
    words = ("--role", "Delivery Manager", "--name", "Ruth Sandoval", "--date", "2026-02-09")
    assert run("sign", path, *words)[0] == 0
    text = path.read_text("utf-8")
    allowed = "\n## Exclusions\n\n<!-- allow TRC211: they know of the disks -->\n"
    path.write_text(text.replace("\n## Exclusions\n", allowed), "utf-8")
    return folder


def test_copy_has_no_comment_and_nothing_else_changes(deal: Path, tmp_path: Path) -> None:
    """Guidance, allowance and marks of the seal are gone; every other line is there in its order."""
    before = (deal / "proposal.md").read_text("utf-8")
    assert before.count("<!--") == 3
    status, output, _ = run("send", deal / "proposal.md", "--output", tmp_path / "copy.md")
    after = (tmp_path / "copy.md").read_text("utf-8")
    assert (status, "without its 3 comments" in output) == (0, True)
    assert "<!--" not in after
    expected = re.sub(r"<!--.*?-->", "", before, flags=re.DOTALL)
    assert [line for line in expected.split("\n") if line] == [line for line in after.split("\n") if line]
    assert "\n\n\n" not in after
    assert (deal / "proposal.md").read_text("utf-8") == before


@pytest.mark.parametrize("name", DEALS)
def test_copy_of_a_proposal_without_comments_is_the_same(name: str, tmp_path: Path) -> None:
    """Where there is no comment, the copy is the file."""
    assert run("send", EXAMPLES / name / "proposal.md", "-o", tmp_path)[0] == 0
    assert (tmp_path / "proposal.md").read_bytes() == (EXAMPLES / name / "proposal.md").read_bytes()


def test_what_is_not_ready_is_not_written(deal: Path, tmp_path: Path) -> None:
    """A finding of the deal or of the document as approved is told, and no file is there."""
    path = deal / "proposal.md"
    path.write_text(path.read_text("utf-8").replace('"148,500.00"', '"148,500.01"'), "utf-8")
    status, output, _ = run("send", path, "--output", tmp_path / "copy.md")
    assert status == 1
    assert "no copy was written" in output
    assert "148,500.01" in output
    assert not (tmp_path / "copy.md").exists()


def test_the_deal_has_a_say(deal: Path, tmp_path: Path) -> None:
    """What only the other documents show keeps the copy back as well."""
    path = deal / "proposal.md"
    path.write_text(re.sub(r"<!-- allow .*-->\n", "", path.read_text("utf-8")), "utf-8")
    status, output, _ = run("send", path, "--output", tmp_path / "copy.md")
    assert status == 1
    assert "(TRC211)" in output


def test_scope_is_not_for_the_customer(deal: Path, tmp_path: Path) -> None:
    """A document that the customer never reads gets no copy for the customer."""
    status, _, errors = run("send", deal / "scope.md", "--output", tmp_path / "copy.md")
    assert status == 2
    assert "is not for the customer" in errors
    assert not (tmp_path / "copy.md").exists()


def test_copy_does_not_lie_beside_its_original(deal: Path) -> None:
    """A copy in the folder of the deal would be a second live proposal."""
    status, _, errors = run("send", deal / "proposal.md", "--output", deal / "final.md")
    assert status == 2
    assert "name another folder" in errors
    assert run("send", deal / "proposal.md", "--output", deal / "proposal.md")[0] == 2


@pytest.mark.parametrize(
    ("text", "copy"),
    [
        ("# A\n\n<!-- x -->\n\nB\n", "# A\n\nB\n"),
        ("# A\n\nB <!-- x --> C\n", "# A\n\nB  C\n"),
        ("# A\n\n<!--\nx\n\ny\n-->\nB\n", "# A\n\nB\n"),
        ("# A\n\nB\n\n<!-- x -->", "# A\n\nB\n\n"),
        ("# A\r\n\r\n<!-- x -->\r\n\r\nB\r\n", "# A\r\n\r\nB\r\n"),
        ("# A\n\n```\n<!-- x -->\n```\n", "# A\n\n```\n<!-- x -->\n```\n"),
        ("# A\n\n| B |\n|---|\n| c <!-- x --> |\n", "# A\n\n| B |\n|---|\n| c  |\n"),
        ("# A\n\nB\n", "# A\n\nB\n"),
    ],
)
def test_comments_go_wherever_they_stand(text: str, copy: str) -> None:
    """On lines of their own, in a paragraph, in a cell, at the end; what a code block shows is no comment."""
    assert customers_copy(document(text)) == copy


def test_a_copy_that_would_say_something_else_is_refused() -> None:
    """Two lines that only a comment keeps apart do not become one paragraph or a heading."""
    with pytest.raises(GatepostError, match="would say something else"):
        customers_copy(document("# A\n\nB\n<!-- x -->\n---\n"))


def test_another_text_is_not_written_over(deal: Path, tmp_path: Path) -> None:
    """Which copy the customer got stays known, and nobody's work is lost; the same copy may be written again."""
    copy = tmp_path / "copy.md"
    assert run("send", deal / "proposal.md", "--output", copy)[0] == 0
    assert run("send", deal / "proposal.md", "--output", copy)[0] == 0
    copy.write_text("# Somebody's notes\n", "utf-8")
    status, _, errors = run("send", deal / "proposal.md", "--output", copy)
    assert status == 2
    assert "there is another text in this file" in errors
    assert copy.read_text("utf-8") == "# Somebody's notes\n"


def test_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    """The message is on the file that is missing, not on the copy."""
    status, _, errors = run("send", tmp_path / "no.md", "--output", tmp_path / "copy.md")
    assert (status, "no.md: there is no such file" in errors) == (2, True)


def test_copy_of_what_has_no_comments_says_so(tmp_path: Path) -> None:
    """It is not "without its 0 comments"."""
    _, output, _ = run("send", EXAMPLES / "pump-spares" / "proposal.md", "-o", tmp_path / "copy.md")
    assert output.endswith("copy.md is proposal.md, which has no comments.\n")
