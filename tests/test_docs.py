"""What README, contributing guide and pages say is so: paths exist, reports are real, generated files are up to date."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from gatepost.check import Checker
from gatepost.commands.group import COMMANDS
from gatepost.kinds import Kinds
from gatepost.rules import load
from tests.command import called as run
from tests.conftest import ROOT, TODAY

PROSE = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", ROOT / "CHANGELOG.md", *sorted((ROOT / "docs").rglob("*.md"))]
_CODE = re.compile(r"\b(?:DOC|SEC|TXT|TAB|SUM|IDS|SGN|CFG|EST|OUT|TRC)\d{3}\b")
_PATH = re.compile(
    r"`((?:docs|scripts|templates|tests|cookiecutter-pid|cookiecutter-bid|theme|requirements)/[\w./-]*)`"
)
_MADE_UP = {"SEC110", "SEC999"}
"""Codes that examples use for what does not exist."""


def test_generated_files_are_up_to_date() -> None:
    """What is generated and committed is what the generator writes today."""
    run = subprocess.run(
        [sys.executable, "scripts/generate.py", "--check"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert run.returncode == 0, run.stdout + run.stderr


def test_the_report_in_the_readme_is_real() -> None:
    """What the README shows of a match and of a check is what these print."""
    readme = (ROOT / "README.md").read_text("utf-8")
    block = readme.partition("```text\n")[2].partition("```")[0]
    for command in re.findall(r"^\$ gatepost (.+)$", block, re.MULTILINE):
        _, output, _ = run(*command.split(), cwd=ROOT)
        real = {" ".join(line.split()) for line in output.splitlines()}
        said = block.partition(f"$ gatepost {command}\n")[2].partition("$ gatepost")[0]
        lines = [" ".join(line.split()) for line in said.splitlines() if line.strip()]
        assert len(lines) >= 4
        whole = " ".join(output.split())
        assert [line for line in lines if line not in real and line not in whole] == []


def test_every_mistake_of_the_faulty_example_is_one_finding() -> None:
    """The example with faults has as many findings as its page lists mistakes."""
    text = (ROOT / "docs/examples/with-faults/proposal.md").read_text("utf-8")
    page = (ROOT / "docs/examples/with-faults/index.md").read_text("utf-8")
    report = Checker(Kinds([ROOT / "templates"]), today=TODAY).check(text, "proposal.md")
    assert len(report.findings) == len(re.findall(r"^\d+\. ", page, re.MULTILINE))


@pytest.mark.parametrize("page", PROSE, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_what_a_page_names_exists(page: Path) -> None:
    """Every rule code and every path of the repository that a page names exists."""
    text = page.read_text("utf-8")
    assert set(_CODE.findall(text)) - set(load()) - _MADE_UP == set()
    for path in _PATH.findall(text):
        assert (ROOT / path).exists(), path


def test_every_command_is_on_the_page_of_the_command_line() -> None:
    """Each command and each of its options is on the reference page."""
    page = (ROOT / "docs/reference/cli.md").read_text("utf-8")
    for name in COMMANDS:
        assert f"## gatepost {name}" in page


def test_no_file_names_an_index_or_a_path_of_a_machine() -> None:
    """Nothing that is committed names a package index, a registry, or a folder of the machine it was written on."""
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=False)
    if listed.returncode:
        pytest.skip("not a git checkout")
    index = re.compile(rb"https?://[^ \"]+/simple/?([\" ]|$)|\"resolved\": *\"https?:")
    home = re.compile(rb"(^|[^A-Za-z0-9_./}-])/(home|root|Users|work)/[a-z]")
    for name in listed.stdout.split(b"\0"):
        path = ROOT / name.decode()
        if not name or not path.is_file() or path.suffix in (".woff2", ".png"):
            continue
        data = path.read_bytes()
        assert not index.search(data), name
        assert not home.search(data), name
