"""The how-to pages: what they tell a reader to write and to type works, in the order in which they say it."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PAGES = sorted((ROOT / "docs" / "how-to").glob("*.md"))
BLOCK = re.compile(
    r"^```(?P<language>\w+)(?: title=\"(?P<title>[^\"]+)\")?\n(?P<text>.*?)^```$", re.MULTILINE | re.DOTALL
)


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """What a reader has who cloned the repository."""
    for name in ("templates", "cookiecutter-pid", "cookiecutter-bid", "docs/examples"):
        shutil.copytree(ROOT / name, tmp_path / name)
    return tmp_path


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_what_a_how_to_page_says_can_be_done(page: Path, copy: Path) -> None:
    """Files that a page shows are written, commands that it shows are run; none fails to run, whatever it finds."""
    environment = os.environ | {"PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"}
    for block in BLOCK.finditer(page.read_text("utf-8")):
        if block["title"] and not block["title"].startswith("$"):
            file = copy / block["title"]
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(block["text"], "utf-8")
        if block["language"] != "console":
            continue
        for line in block["text"].splitlines():
            assert line.startswith("$ "), f"{page.name}: a console block holds commands alone: {line}"
            run = subprocess.run(
                line[2:], shell=True, cwd=copy, env=environment, stdin=subprocess.DEVNULL,
                capture_output=True, text=True, timeout=60, check=False,
            )  # fmt: skip
            assert run.returncode in (0, 1), f"{line}\n{run.stdout}\n{run.stderr}"
            assert "Traceback" not in run.stderr, f"{line}\n{run.stderr}"
