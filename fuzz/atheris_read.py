"""The readers under a fuzzer that watches which lines run: `make fuzz`. It stops at the first thing that breaks.

python fuzz/atheris_read.py -max_total_time=600 -max_len=4096
"""

from __future__ import annotations

import sys
from datetime import date
from pathlib import Path

import atheris  # type: ignore[import-untyped,import-not-found,unused-ignore]

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

with atheris.instrument_imports(include=["gatepost"]):
    from gatepost.check import Checker
    from gatepost.facts import facts_text
    from gatepost.files import decode
    from gatepost.kinds import Kinds
    from gatepost.model import Status
    from gatepost.read import read
    from gatepost.read.native import read_blocks as native
    from gatepost.read.pure import read_blocks as pure

CHECKER = Checker(
    Kinds([Path(__file__).resolve().parent.parent / "templates"]), Status.APPROVED, today=date(2026, 11, 23)
)


def one(data: bytes) -> None:
    """Bytes as they come from a disk: read by both readers, laid open, and checked as a PID."""
    text = decode(data).text
    if text is None:
        return
    for reader in (native, pure):
        facts_text(read(text, reader))
    CHECKER.check(text, "pid.md")


if __name__ == "__main__":
    corpus = Path(__file__).resolve().parent.parent / "docs" / "examples" / "with-faults"
    atheris.Setup([*sys.argv, str(corpus)] if not any(Path(word).is_dir() for word in sys.argv[1:]) else sys.argv, one)
    atheris.Fuzz()
