"""The command line: arguments, files, printing, exit codes. Each command is imported when it is called."""

from __future__ import annotations

import os
import sys
from typing import Any

import click

from gatepost import __version__
from gatepost.errors import GatepostError
from gatepost.names import closest, printable

COMMANDS = {
    "check": "gatepost.commands.check",
    "fix": "gatepost.commands.fix",
    "migrate": "gatepost.commands.migrate",
    "learn": "gatepost.commands.learn",
    "match": "gatepost.commands.match",
    "sign": "gatepost.commands.sign",
    "send": "gatepost.commands.send",
    "new": "gatepost.commands.new",
    "gate": "gatepost.commands.gate",
    "config": "gatepost.commands.config",
    "explain": "gatepost.commands.explain",
    "facts": "gatepost.commands.facts",
    "lsp": "gatepost.commands.lsp",
}
_SUMMARIES = {
    "check": "Say what is missing or wrong in documents.",
    "fix": "Mend what can be mended without changing what a document says.",
    "migrate": "Lift documents to the present version of their template.",
    "learn": "Make a kind of document from a template of your own.",
    "match": "Show what became of each requirement in scope, bid and plan.",
    "sign": "Sign a document: name, decision, date, and a seal of the text.",
    "send": "Write the customer's copy of a proposal, without comments.",
    "new": "Start a bid, a PID or a form from the templates.",
    "gate": "Say whether a deal may go through a gate, or what stops it.",
    "config": "Show what holds for a document, and where each value comes from.",
    "explain": "Show the page of a rule, or list the rules.",
    "facts": "Show what was read in a document.",
    "lsp": "Answer an editor: findings while you type, fixes, hover, completion.",
}


class LazyGroup(click.Group):
    """A group that imports a command when it is called: `gatepost check` never loads cookiecutter."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in COMMANDS:
            return None
        from importlib import import_module

        command: click.Command = getattr(import_module(COMMANDS[cmd_name]), cmd_name)
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """As click does it, with a guess at a command that was misspelt."""
        if args and args[0] not in COMMANDS and not args[0].startswith("-"):
            guess = closest(args[0], list(COMMANDS), 0.6)
            known = f"did you mean {guess}?" if guess else f"there are {', '.join(COMMANDS)}"
            raise GatepostError(f"{printable(args[0])}: there is no such command; {known}")
        return super().resolve_command(ctx, args)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commands"):
            formatter.write_dl(list(_SUMMARIES.items()))


@click.group(cls=LazyGroup, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(__version__, "--version", prog_name="gatepost", message="%(prog)s %(version)s")
def gatepost() -> None:
    """The gate in the fence between sales and delivery.

    Checks that bids and project initiation documents are complete and agree with themselves, and starts new ones
    from the templates.

    Exit status: 0 nothing found, 1 findings, 2 could not run.
    """


def _complain(words: str) -> None:
    """Say on standard error what is wrong, with nothing in it that a terminal obeys: a file's name may be anybody's."""
    from gatepost.commands.terminal import say

    say(words, err=True)


def main(arguments: list[str] | None = None) -> Any:
    """Run a command. Whatever keeps it from running is one line on standard error and exit status 2."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")
    try:
        status = gatepost.main(arguments, prog_name="gatepost", standalone_mode=False)
        if (
            sys.stdout is not None and not sys.stdout.closed
        ):  # the language server closes it when the editor says goodbye
            sys.stdout.flush()
    except GatepostError as error:
        _complain(f"gatepost: {error}")
        status = 2
    except click.exceptions.Abort:
        click.echo("gatepost: stopped", err=True)
        status = 2
    except click.exceptions.NoArgsIsHelpError as error:
        error.show()  # the help, which is ours
        status = 2
    except click.ClickException as error:
        path = error.ctx.command_path if isinstance(error, click.UsageError) and error.ctx else "gatepost"
        words, *more = error.format_message().split("\n")
        stop = "" if words.endswith((".", "?", "!", ")")) else "."
        _complain("\n".join((f"{path}: {words}{stop} See {path} --help", *more)))
        status = 2
    except BrokenPipeError:
        # The reader of our output went away (`gatepost check | head`): no news for anybody.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        status = 0
    except OSError as error:
        what = "cannot print" if error.filename is None else str(error.filename)[:100]
        if error.filename is None:
            # Nowhere to print to: the disk is full. What is left in the buffer must not fail again at the end.
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        _complain(f"gatepost: {what}: {error.strerror or error}")
        status = 2
    raise SystemExit(status if isinstance(status, int) else 0)
