"""The how-to pages: what they tell a reader to write and to type works, in the order in which they say it."""

from __future__ import annotations

import os
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.command import called

ROOT = Path(__file__).parent.parent
PAGES = sorted((ROOT / "docs" / "how-to").glob("*.md"))
BLOCK = re.compile(
    r"^```(?P<language>\w+)(?: title=\"(?P<title>[^\"]+)\")?\n(?P<text>.*?)^```$", re.MULTILINE | re.DOTALL
)
PLAIN = re.compile(r"""gatepost(?: (?:[\w./:=,@+-]|"[^"$`\\!]*"|'[^']*')+)+""")
"""A line without anything that only a shell understands."""


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """What a reader has who cloned the repository."""
    for name in ("templates", "cookiecutter-pid", "cookiecutter-bid", "docs/examples"):
        shutil.copytree(ROOT / name, tmp_path / name)
    return tmp_path


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_what_a_how_to_page_says_can_be_done(page: Path, copy: Path) -> None:
    """Files that a page shows are written, commands that it shows are run; none fails to run, whatever it finds."""
    for block in BLOCK.finditer(page.read_text("utf-8")):
        if block["title"] and not block["title"].startswith("$"):
            file = copy / block["title"]
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(block["text"], "utf-8")
        if block["language"] != "console":
            continue
        for line in block["text"].splitlines():
            assert line.startswith("$ "), f"{page.name}: a console block holds commands alone: {line}"
            status, output, errors = typed(line[2:], copy)
            assert status in (0, 1), f"{line}\n{output}\n{errors}"
            assert "Traceback" not in errors, f"{line}\n{errors}"


def typed(line: str, folder: Path) -> tuple[int, str, str]:
    """Status, output and errors of a line that a reader types.

    Where `gatepost` and plain words are all of it, a shell would do nothing but split it: it is called in this process.
    """
    if PLAIN.fullmatch(line):
        return called(*shlex.split(line)[1:], cwd=folder)
    environment = os.environ | {"PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"}
    run = subprocess.run(
        line, shell=True, cwd=folder, env=environment, stdin=subprocess.DEVNULL,
        capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip
    return run.returncode, run.stdout, run.stderr


def test_a_line_that_needs_a_shell_gets_one(tmp_path: Path) -> None:
    """A pipe, a wildcard, a variable and another program are a shell's business; quoted words are not."""
    assert PLAIN.fullmatch('gatepost new bid customer="Vlietland Water" -o out.md')
    for line in (
        "gatepost check | head",
        "gatepost check *.md",
        "gatepost check $HOME",
        "echo a",
        'gatepost check "$A"',
    ):
        assert not PLAIN.fullmatch(line)
    assert typed("echo a | tr a b", tmp_path)[:2] == (0, "b\n")
