"""The first look at Gatepost: a PID is made and checked, a faulty bid is read, a deal is matched, the site is built."""

from __future__ import annotations

import os
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
BIN = Path(sys.executable).parent
DEMO = ROOT / "demo"
SHOWN = 24


def step(number: int, title: str) -> None:
    """A heading between two steps."""
    print(f"\n{'-' * 88}\n{number}. {title}\n{'-' * 88}")


def run(*command: str, expected: int = 0, lines: int | None = None) -> None:
    """Run a command as the reader could, and show it with what it prints: all of it, or the first lines and the last."""
    print(f"$ {shlex.join(command)}", flush=True)
    result = subprocess.run(
        [str(BIN / command[0]), *command[1:]], cwd=ROOT, capture_output=True, text=True, encoding="utf-8", check=False
    )
    output = (result.stdout + result.stderr).rstrip().splitlines()
    if lines == 0 and result.returncode == expected:
        output = ["done"]
    elif lines and len(output) > lines + 6:
        tail = output[-6:]
        output = [*output[:lines], f"    ... {len(output) - lines - len(tail)} lines more ...", *tail]
    print("\n".join(output), flush=True)
    if result.returncode != expected:
        print(f"(exit status {result.returncode}, {expected} was expected)", file=sys.stderr)
        raise SystemExit(1)


def main() -> None:
    """Walk through what there is."""
    shutil.rmtree(DEMO, ignore_errors=True)
    step(1, "A Project Initiation Documentation, from the template")
    run(
        "gatepost", "new", "pid", "--no-input", "--output", "demo",
        "title=Reading room relocation", "customer=Elmfield Library", "size=small",
    )  # fmt: skip
    step(2, "A fresh draft has no findings. What stands between it and approval?")
    run("gatepost", "check", "demo")
    run("gatepost", "check", "demo", "--as", "approved", expected=1, lines=SHOWN)
    step(3, "A bid that looks fine, and is not")
    run("gatepost", "check", "docs/examples/with-faults/proposal.md", expected=1)
    step(4, "What can be mended without changing what it says")
    run("gatepost", "fix", "--diff", "docs/examples/with-faults/proposal.md", expected=1, lines=SHOWN)
    step(5, "A deal gone wrong: what became of each requirement between scope, bid and plan")
    run("gatepost", "match", "docs/examples/gone-wrong", expected=1)
    step(6, "The gate that would have stopped it")
    run("gatepost", "gate", "submit", "docs/examples/gone-wrong", expected=1, lines=SHOWN)
    step(7, "The playbook")
    os.environ["NO_MKDOCS_2_WARNING"] = "1"
    run("mkdocs", "build", "--strict", lines=0)
    step(8, "Where everything is")
    places = {
        "demo/": "the PID folder that was just made: open pid.md and fill it in",
        "docs/examples/": "complete deals to learn from, and one gone wrong",
        "templates/": "what each kind of document holds: edit template.md to make it yours",
        "site/index.html": "the playbook (serve it: .venv/bin/mkdocs serve)",
        ".venv/bin/gatepost": "the checker; .venv/bin/gatepost --help",
    }
    for place, words in places.items():
        print(f"  {place:20} {words}")


if __name__ == "__main__":
    main()
