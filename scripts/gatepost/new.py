"""A new folder from one of the cookiecutter templates: its answers, its files, and the making of it."""

from __future__ import annotations

import tempfile
from collections.abc import Iterable, Mapping
from pathlib import Path

from cookiecutter.environment import StrictEnvironment
from cookiecutter.exceptions import CookiecutterException
from cookiecutter.main import cookiecutter

from gatepost.answers import Question, fault, faults, folder, questions
from gatepost.data import data_folder
from gatepost.errors import GatepostError
from gatepost.names import closest

Answers = Mapping[str, str]


def template_of(name: str) -> Path:
    """The cookiecutter template `bid` or `pid`."""
    return data_folder(f"cookiecutter-{name}")


def given(template: Path, words: Iterable[str]) -> dict[str, str]:
    """The answers in words such as `size=small`.

    Raises:
        GatepostError: a word is no answer, or nobody asked.
    """
    asked = {question.name: question for question in questions(template)}
    answers: dict[str, str] = {}
    for word in words:
        key, equals, value = word.partition("=")
        name = key.strip().replace("-", "_")
        if not equals:
            raise GatepostError(f"{word}: write an answer as key=value, such as {next(iter(asked))}='...'")
        if name not in asked:
            guess = closest(name, list(asked), 0.6)
            raise GatepostError(
                f"{key}: there is no such question; "
                + (f"did you mean {guess}?" if guess else f"there are {', '.join(asked)}")
            )
        answers[name] = chosen(asked[name], value)
    for name, value in answers.items():
        if wrong := fault(asked[name], value, answers):
            raise GatepostError(f"{name}: {wrong}")
    return answers


def chosen(question: Question, word: str, *, numbered: bool = False) -> str:
    """The choice that a word means: its name in any case or, where the choices were shown with numbers, its number."""
    names = {value.casefold(): value for value in question.choices}
    if numbered:
        names = {str(number): value for number, value in enumerate(question.choices, 1)} | names
    return names.get(word.strip().casefold(), word.strip())


def default(question: Question, answers: Answers) -> str:
    """What a question is answered with when nobody says otherwise."""
    if question.choices:
        return question.default
    return str(StrictEnvironment(context={}).from_string(question.default).render(cookiecutter=answers))


def complete(template: Path, answers: Answers) -> dict[str, str]:
    """The answers, with defaults for the questions that are open."""
    full: dict[str, str] = {}
    for question in questions(template):
        full[question.name] = answers.get(question.name, default(question, full))
    return full


def target(template: Path, answers: Answers, output: Path) -> Path:
    """The folder that the answers would make."""
    return output / folder(template, answers)


def dry_run(template: Path, answers: Answers) -> tuple[str, ...]:
    """The files that the answers would make, relative to the new folder. Nothing stays behind."""
    with tempfile.TemporaryDirectory(prefix="gatepost-") as scratch:
        return files(_bake(template, answers, Path(scratch)))


def make(template: Path, answers: Answers, output: Path) -> Path:
    """Make the folder, whole or not at all.

    Raises:
        GatepostError: the folder is there already, an answer is no good, or the disk refuses.
    """
    new = target(template, answers, output)
    if new.exists():
        raise GatepostError(f"{new} is there already and was left as it is; choose another title or --output")
    try:
        output.mkdir(parents=True, exist_ok=True)
        # Made beside its place and then renamed, so that a failure half-way leaves nothing.
        with tempfile.TemporaryDirectory(prefix=".gatepost-", dir=output) as scratch:
            _bake(template, answers, Path(scratch)).rename(new)
    except OSError as error:
        raise GatepostError(f"{new} cannot be written: {error.strerror or error}") from error
    return new


def files(made: Path) -> tuple[str, ...]:
    """The files of a folder, the documents of a person before those of machines."""
    found = [path.relative_to(made).as_posix() for path in made.rglob("*") if path.is_file()]
    return tuple(sorted(found, key=lambda name: (name.startswith("."), not name.endswith(".md"), name)))


def _bake(template: Path, answers: Answers, scratch: Path) -> Path:
    if wrong := faults(template, answers):
        raise GatepostError("; ".join(f"{name}: {fault}" for name, fault in wrong.items()))
    # Cookiecutter keeps the last answers; ours go where they are thrown away, not into the home folder.
    home = {"replay_dir": str(scratch / "replay"), "cookiecutters_dir": str(scratch / "templates")}
    try:
        made = cookiecutter(
            str(template),
            no_input=True,
            extra_context=dict(answers),
            output_dir=str(scratch / "made"),
            default_config=home,
        )
    except CookiecutterException as error:
        raise GatepostError(str(error)) from error
    return Path(made)
