"""`gatepost new`: asks, says what is wrong with an answer where it is given, and makes the folder."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from shlex import quote
from types import MappingProxyType

import click

from gatepost import new as making
from gatepost.answers import Question, fault, questions
from gatepost.commands.form import form
from gatepost.commands.say import say
from gatepost.errors import GatepostError


@click.group()
def new() -> None:
    """Start a bid or a PID: a folder with its documents, made from the templates. Or a form, into a deal's folder."""


new.add_command(form)


def _command(name: str, about: str) -> None:
    names = ", ".join(_named(question) for question in questions(making.template_of(name)))

    def command(
        answers: tuple[str, ...],
        no_input: bool,
        output: Path | None,
        dry_run: bool,
        deal: str | None = None,
        diff: bool = False,
    ) -> int:
        try:
            if deal is not None:
                return _from(deal, answers, output, ask=not no_input, dry_run=dry_run, diff=diff)
            if diff:
                raise GatepostError("--diff shows what --from would change; --dry-run lists the files of a new folder")
            return _start(name, answers, output or Path(), ask=not no_input, dry_run=dry_run)
        except click.Abort as error:
            say()
            raise GatepostError("stopped; nothing was written. --no-input takes the defaults") from error

    if name == "pid":
        command = click.option("--diff", is_flag=True, help="With --from: show what would change, and write nothing.")(
            click.option("--from", "deal", metavar="DEAL", help="The folder of the won bid: start its PID there.")(
                command
            )
        )
    for decorate in reversed(_OPTIONS):
        command = decorate(command)
    new.command(name, help=about, epilog=f"Keys: {names}.")(command)


_OPTIONS = (
    click.argument("answers", nargs=-1, metavar="[KEY=VALUE]..."),
    click.option("--no-input", is_flag=True, help="Ask nothing: take the default where no answer is given."),
    click.option("--output", "-o", type=click.Path(path_type=Path), help="Where the new folder goes."),
    click.option("--dry-run", is_flag=True, help="List the files that would be written, and write nothing."),
)


def _named(question: Question) -> str:
    return question.name + (f" ({', '.join(question.choices)})" if question.choices else "")


_command(
    "bid",
    """Start a bid: a folder with the proposal and what checks it.

    Exit status: 0 done, 2 could not run.""",
)
_command(
    "pid",
    """Start a PID: a folder with the document, its registers and what checks them.

    With --from, the PID is started in the folder of the won bid and takes over what the bid knows. Where a PID is there
    already, it is brought up to date: what came from the bid and was not touched since is changed, what a person wrote
    stays. The changes are shown before they are written.

    Exit status: 0 done, 1 with --diff: something would change, 2 could not run.""",
)


def _from(deal: str, words: tuple[str, ...], output: Path | None, *, ask: bool, dry_run: bool, diff: bool) -> int:
    from gatepost.commands.carry import Asking, start_from

    if output is not None:
        raise GatepostError("--from writes into the folder of the deal; leave --output out")

    def asking(answers: dict[str, str], proposed: Mapping[str, str]) -> None:
        _ask_all(making.template_of("pid"), answers, None, proposed)

    asked: Asking | None = asking if ask else None
    return start_from(deal, words, asked, dry_run=dry_run, diff=diff)


def _start(name: str, words: tuple[str, ...], output: Path, *, ask: bool, dry_run: bool) -> int:
    template = making.template_of(name)
    answers = making.given(template, words)
    if ask:
        _ask_all(template, answers, output)
    answers = making.complete(template, answers)
    if dry_run:
        _tell_dry_run(making.target(template, answers, output), making.dry_run(template, answers))
    else:
        _tell(making.make(template, answers, output), f"{name if name == 'pid' else 'requirements'}.md")
    return 0


def _ask_all(
    template: Path, answers: dict[str, str], output: Path | None, proposals: Mapping[str, str] = MappingProxyType({})
) -> None:
    """Ask what is open and matters. A title whose folder is there already is refused before the other questions."""

    def free(title: str) -> str:
        if output is None:
            return ""
        there = making.target(template, {"title": title}, output)
        return f"{there} is there already; choose another title" if there.exists() else ""

    so_far: dict[str, str] = {}
    say("Press Enter for what stands in [brackets]; what is not known yet may stay empty.")
    for question in questions(template):
        proposed = proposals.get(question.name) or making.default(question, so_far)
        if question.name in answers:
            so_far[question.name] = answers[question.name]
        elif not question.matters(so_far):
            so_far[question.name] = proposed
        else:
            also = free if question.name == "title" else None
            so_far[question.name] = answers[question.name] = _ask(question, proposed, so_far, also)


def _ask(question: Question, proposed: str, others: dict[str, str], also: Callable[[str], str] | None) -> str:
    """Ask until the answer is good."""

    def judged(word: str) -> str:
        answer = making.chosen(question, word, numbered=True)
        if wrong := fault(question, answer, others) or (also(answer) if also else ""):
            raise click.BadParameter(wrong)
        return answer

    say()
    text = question.text
    if question.choices:
        say(text)
        for number, (value, label) in enumerate(question.choices.items(), 1):
            say(f"  {number}  {label}" + ("" if value in label else f" ({value})"))
        text = "Number or name"
    answer: str = click.prompt(text, default=proposed, show_default=bool(proposed), value_proc=judged)
    return answer


def _tell_dry_run(folder: Path, files: tuple[str, ...]) -> None:
    there = " (it is there already, so the command would refuse)" if folder.exists() else ""
    say(f"{folder} would hold{there}:")
    for name in files:
        say(f"  {name}")
    say("Nothing was written.")


def _tell(folder: Path, document: str) -> None:
    say(f"{folder} holds:")
    for name in making.files(folder):
        say(f"  {name}")
    say("\nNext:")
    say(f"  1. Open {folder / document} and replace what stands in [[double brackets]].")
    say(f"  2. gatepost check {quote(str(folder))} --as review   shows what is still open.")
    say(f"  3. {folder / 'README.md'} says what each file is for, and when the document is ready.")
