"""The commands as click has them: help, completion, and what is said of a command line that is wrong."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import Any

import click

from gatepost import __version__
from gatepost.commands.options import Command, Option, refuse_signs
from gatepost.commands.say import complain, complain_of_use
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
        found: click.Command | Command = getattr(import_module(COMMANDS[cmd_name]), cmd_name)
        return clicked(cmd_name, found) if isinstance(found, Command) else found

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


def clicked(name: str, command: Command) -> click.Command:
    """A command of ours as one of click's."""
    paths = click.Argument(["paths"], nargs=-1, metavar=command.paths)
    options = [_option(one) for one in command.options]
    made = _Clicked(name, callback=command.run, params=[paths, *options], help=command.run.__doc__)
    made.declared = command
    return made


class _Clicked(click.Command):
    """A command of ours, whose declaration is asked before click reads a line."""

    declared: Command

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        refuse_signs(self.declared, args)
        return super().parse_args(ctx, args)


def _option(one: Option) -> click.Option:
    flags = (*one.flags[:-1], f"{one.flags[-1]}/{one.off}") if one.off is not None else one.flags
    more: dict[str, Any] = {"help": one.help, "metavar": one.metavar, "show_default": one.shown}
    if one.switch:
        more |= {"is_flag": True}
    if one.switch or one.default is not None:
        more |= {"default": one.default}
    if one.values:
        more |= {"type": click.Choice(one.values)}
    if one.least is not None:
        more |= {"type": click.IntRange(one.least)}
    if one.bare is not None:
        more |= {"is_flag": False, "flag_value": one.bare}
    if one.read is not None:
        more |= {"callback": _callback(one.read)}
    return click.Option([*flags, one.name], multiple=one.many, **more)


def _callback(read: Callable[[str], Any]) -> Callable[[click.Context, click.Parameter, str | None], Any]:
    def callback(ctx: click.Context, param: click.Parameter, value: str | None) -> Any:
        try:
            return None if value is None else read(value)
        except ValueError as error:
            raise click.BadParameter(str(error), ctx, param) from error

    return callback


def run(arguments: list[str] | None) -> int:
    """Run a command by click, and give its exit status."""
    try:
        status = gatepost.main(arguments, prog_name="gatepost", standalone_mode=False)
    except click.exceptions.Abort:
        complain("gatepost: stopped")
        return 2
    except click.exceptions.NoArgsIsHelpError as error:
        error.show()  # the help, which is ours
        return 2
    except click.ClickException as error:
        path = error.ctx.command_path if isinstance(error, click.UsageError) and error.ctx else "gatepost"
        complain_of_use(path, error.format_message())
        return 2
    return status if isinstance(status, int) else 0
