"""The command line: what every run begins and ends with. A command is imported when it is called, and click when it is needed."""

from __future__ import annotations

import gc
import os
import sys
from typing import Any

from gatepost import __version__
from gatepost.commands.say import complain, complain_of_use, show
from gatepost.errors import GatepostError, UsageError


def main(arguments: list[str] | None = None) -> Any:
    """Run a command. Whatever keeps it from running is one line on standard error and exit status 2."""
    gc.set_threshold(10_000)  # by itself, Python looks for rubbish a hundred times while it starts, and finds none
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")
    command, *words = (sys.argv[1:] if arguments is None else arguments) or [""]
    try:
        status = _run(command, words, arguments)
        if (
            sys.stdout is not None and not sys.stdout.closed
        ):  # the language server closes it when the editor says goodbye
            sys.stdout.flush()
    except UsageError as error:
        complain_of_use(f"gatepost {command}", str(error))
        status = 2
    except GatepostError as error:
        complain(f"gatepost: {error}")
        status = 2
    except KeyboardInterrupt:
        complain("\ngatepost: stopped")
        status = 2
    except BrokenPipeError:
        # The reader of our output went away (`gatepost check | head`): no news for anybody.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        status = 1
    except OSError as error:
        what = "cannot print" if error.filename is None else str(error.filename)[:100]
        if error.filename is None:
            # Nowhere to print to: the disk is full. What is left in the buffer must not fail again at the end.
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        complain(f"gatepost: {what}: {error.strerror or error}")
        status = 2
    if arguments is None and command == "check":
        # All is written and closed. Python would free each object of the run, which costs a twelfth of a short one.
        os._exit(status)
    raise SystemExit(status)


def _run(command: str, words: list[str], arguments: list[str] | None) -> int:
    """Run a command, without click where that has nothing to say."""
    if "_GATEPOST_COMPLETE" not in os.environ:  # a shell that asks how the line may go on
        if command == "--version" and not words:
            show(f"gatepost {__version__}\n")
            return 0
        if command == "check":
            from gatepost.commands.check import check
            from gatepost.commands.options import understood

            given = understood(check, words)
            if given is not None:
                return check.run(**given)
    from gatepost.commands.group import run

    return run(arguments)
