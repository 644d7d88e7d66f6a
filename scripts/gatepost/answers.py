"""Answers to a cookiecutter template: kept literal, judged before anything is written, escaped where they land.

The source is `scripts/gatepost/answers.py`. Each cookiecutter folder holds a copy under a name of its own, written by
`scripts/generate.py`, so that plain `cookiecutter` needs no `gatepost` and two templates in one process do not meet.
"""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

from cookiecutter.exceptions import FailedHookException
from jinja2 import Environment
from jinja2.ext import Extension
from slugify import slugify

HERE = Path(__file__).parent
LONGEST = 200
LONGEST_FOLDER = 60
_PERSON = re.compile(r"(?!(?:to be|the|an?) )[^\W\d_][^@#=<>{}|]{1,59}", re.IGNORECASE)
"""What the checker takes for a name, too."""
ORDER_CHANGERS = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


@dataclass(frozen=True)
class Question:
    """One question: its words, its default (Jinja, as in cookiecutter.json) and what makes an answer good."""

    name: str
    text: str
    default: str
    choices: Mapping[str, str] = field(default_factory=dict)
    type: str = "text"
    after: str = ""
    when: Mapping[str, Sequence[str]] = field(default_factory=dict)

    def matters(self, answers: Mapping[str, str]) -> bool:
        """Whether the answers so far leave this question open."""
        return all(answers.get(name) in values for name, values in self.when.items())


@cache
def menu(template: Path) -> Mapping[str, Any]:
    """The template's cookiecutter.json."""
    loaded: dict[str, Any] = json.loads((template / "cookiecutter.json").read_text("utf-8"))
    return loaded


@cache
def questions(template: Path) -> tuple[Question, ...]:
    """The questions of a template, in the order in which they are asked."""
    asked, prompts, kinds = menu(template), menu(template)["__prompts__"], menu(template)["_answers"]
    return tuple(
        _question(name, default, prompts[name], kinds.get(name, {}))
        for name, default in asked.items()
        if not name.startswith("_")
    )


def _question(name: str, default: str | list[str], prompt: str | dict[str, str], kind: dict[str, Any]) -> Question:
    if isinstance(default, str):
        return Question(name, str(prompt), default, **kind)
    labels = prompt if isinstance(prompt, dict) else {"__prompt__": prompt}
    choices = {value: labels.get(value, value) for value in default}
    return Question(name, labels["__prompt__"], default[0], choices, "choice", **kind)


def fault(question: Question, answer: str, others: Mapping[str, str]) -> str:
    """What is wrong with one answer, in words for the person who gave it; empty if nothing is."""
    if question.choices:
        return "" if answer in question.choices else f"choose one of {', '.join(question.choices)}"
    if any(_hidden(character) for character in answer):
        return "it holds a line break or a character that cannot be seen; type it in one line"
    if len(answer) > LONGEST:
        return f"it has {len(answer)} characters; {LONGEST} is the most"
    if question.type == "date" and answer.strip():
        return _date_fault(question, answer.strip(), others)
    if question.type == "currency" and answer.strip() and not re.fullmatch(r"[A-Z]{3}", answer.strip()):
        return f"{answer.strip()} is no currency's code; write its three letters, such as GBP"
    if question.type == "person" and answer.strip() and not _PERSON.fullmatch(answer.strip()):
        return f"{answer.strip()} is no name; write the first and last name of a person"
    return ""


def faults(template: Path, answers: Mapping[str, str]) -> dict[str, str]:
    """What is wrong with the answers, by question."""
    found = {q.name: fault(q, str(answers[q.name]), answers) for q in questions(template)}
    return {name: wrong for name, wrong in found.items() if wrong}


def folder(template: Path, answers: Mapping[str, str]) -> str:
    """The name of the new folder: the title in plain letters, so that it is legal everywhere and leads nowhere else."""
    plain = slugify(str(answers["title"]), max_length=LONGEST_FOLDER, word_boundary=True)
    return f"{re.sub(r'[^a-z0-9]+', '-', plain).strip('-') or 'new'}-{menu(template)['_folder_ending']}"


def yaml(answer: str, name: str) -> str:
    """An answer as a front-matter value; an open one stays a placeholder. Each JSON string is a YAML string."""
    return json.dumps(str(answer).strip() or f"[[{name}]]", ensure_ascii=False)


def markdown(answer: str, name: str) -> str:
    """An answer as Markdown text that means what it says, also in a table cell, a heading or a comment."""
    text = str(answer).strip()
    if not text:
        return f"[[{name}]]"
    text = re.sub(r"&(?=#?\w+;)", "&amp;", text)
    text = text.replace("<", "&lt;").replace(">", "&gt;").replace("{", "&#123;")
    # An underscore between letters is harmless, and common in names.
    text = re.sub(r"[\\`*~\[\]|]|(?<![^\W_])_|_(?![^\W_])|(?<=\s)#(?=#*$)", r"\\\g<0>", text)
    # At the start of a line these would make a heading, a list or a rule.
    return re.sub(r"^(?:(?=[-+=#])|(\d+)(?=[.)]))", r"\1\\", text)


class Answers(Extension):
    """What a template of ours needs beside Jinja.

    Cookiecutter renders each default as Jinja, and an answer given as `key=value` takes the place of a default. So
    every string that it renders is literal here, unless the template itself says it: a default of cookiecutter.json
    or the name of a file. Files come with a name and are rendered as they are; hooks come without and see nothing.
    """

    def __init__(self, environment: Environment) -> None:
        """Give the template its two filters, and the name of its top folder."""
        super().__init__(environment)
        environment.filters.update(yaml=yaml, markdown=markdown)
        environment.globals["folder"] = _judged_folder

    def preprocess(self, source: str, name: str | None, filename: str | None = None) -> str:  # noqa: ARG002
        """Turn a source that is not the template's own into a Jinja string of the same text."""
        if name is not None or source in _own_sources(HERE):
            return source
        return f"{{{{ {source!a} }}}}"


@cache
def _own_sources(template: Path) -> frozenset[str]:
    top = next(path for path in template.iterdir() if path.name.startswith("{{"))
    defaults = [value for value in menu(template).values() if isinstance(value, str)]
    return frozenset([top.name, *defaults, *(str(path.relative_to(top)) for path in top.rglob("*") if path.is_file())])


def _judged_folder(answers: Mapping[str, Any]) -> str:
    """The folder's name, once all answers are good. Cookiecutter asks for it before it writes anything."""
    found = faults(HERE, answers)
    private = {name: value for name, value in menu(HERE).items() if re.match("_[^_]", name)}
    found |= {name: "it belongs to the template" for name, value in private.items() if answers.get(name) != value}
    if found:
        lines = [f"  {name}: {wrong}" for name, wrong in found.items()]
        # Of cookiecutter's exceptions this one is shown as it is, without a traceback.
        raise FailedHookException("\n".join(["Nothing was written. These answers need another look:", *lines]))
    return folder(HERE, answers)


def _date_fault(question: Question, answer: str, others: Mapping[str, str]) -> str:
    day = _date(answer)
    if day is None:
        return f"{answer} is no date; write year-month-day, such as 2026-11-23"
    earlier = _date(str(others.get(question.after, "")).strip())
    if earlier and day < earlier:
        return f"{answer} is before {question.after} ({earlier})"
    return ""


def _date(text: str) -> date | None:
    try:
        return date.fromisoformat(text) if re.fullmatch(r"\d{4}-\d\d-\d\d", text, re.ASCII) else None
    except ValueError:
        return None


def _hidden(character: str) -> bool:
    """Whether a character breaks the line, cannot be written as UTF-8 or YAML, or turns the reading order of others."""
    category = unicodedata.category(character)
    return category in {"Cc", "Cs", "Zl", "Zp"} or character in ORDER_CHANGERS or ord(character) & 0xFFFE == 0xFFFE
