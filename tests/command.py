"""The command as tests call it: in this process where what it does is asked, in one of its own where how it starts is.

Both give the same: status, output, errors. A process costs a quarter of a second of a core each time, and a run of the
tests calls the command five hundred times.
"""

from __future__ import annotations

import contextlib
import io
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from types import FrameType
from typing import Any

import pytest

from gatepost.cli import main

GATEPOST = Path(sys.executable).with_name("gatepost")
LONGEST = 60
"""Seconds that a command may take."""


def installed(*words: str, within: Path, **more: Any) -> subprocess.CompletedProcess[bytes]:
    """The command as it is installed, in a process of its own."""
    return subprocess.run([GATEPOST, *words], cwd=within, capture_output=True, check=False, timeout=LONGEST, **more)


def in_process(*words: str, within: Path, seconds: float = LONGEST) -> subprocess.CompletedProcess[bytes]:
    """The same in this process: its streams take bytes as those of a process do, and nobody waits for ever.

    What would be a traceback there is raised here, so that the test fails of it.
    """
    output, errors = (io.TextIOWrapper(io.BytesIO(), "utf-8", newline="") for _ in range(2))
    status = 0
    with (
        contextlib.chdir(within),
        contextlib.redirect_stdout(output),
        contextlib.redirect_stderr(errors),
        pytest.MonkeyPatch.context() as patch,
        alarm(seconds),
    ):
        patch.setenv("NO_COLOR", "1")
        patch.setattr(sys, "stdin", io.StringIO())
        try:
            main(list(words))
        except SystemExit as end:
            status = int(end.code or 0)
    return subprocess.CompletedProcess(words, status, written(output), written(errors))


def called(*words: str | Path, cwd: Path | None = None) -> tuple[int, str, str]:
    """The same as text: status, output, errors."""
    done = in_process(*map(str, words), within=cwd or Path.cwd())
    return done.returncode, text(done.stdout), text(done.stderr)


def run(*words: str | Path, cwd: Path | None = None) -> tuple[int, str, str]:
    """The same in a process of its own, in which no warning is let pass: for tests of how a command starts and ends."""
    environment = {**os.environ, "PYTHONWARNINGS": "error", "NO_COLOR": "1"}
    command = [sys.executable, "-c", "from gatepost.cli import main; main()", *map(str, words)]
    done = subprocess.run(command, cwd=cwd, env=environment, capture_output=True, timeout=LONGEST, check=False)
    assert b"Traceback" not in done.stderr + done.stdout
    return done.returncode, text(done.stdout), text(done.stderr)


def written(stream: io.TextIOWrapper) -> bytes:
    """What was written into a stream."""
    stream.flush()
    data = stream.buffer
    assert isinstance(data, io.BytesIO)
    return data.getvalue()


def text(data: bytes) -> str:
    """Output as a terminal shows it: lines end in one way."""
    return data.decode().replace("\r\n", "\n")


@contextlib.contextmanager
def alarm(seconds: float) -> Iterator[None]:
    """Nothing within takes longer."""

    def late(_number: int, _frame: FrameType | None) -> None:
        raise TimeoutError(f"this took longer than {seconds} seconds")

    before = signal.signal(signal.SIGALRM, late)
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)
