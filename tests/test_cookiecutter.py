"""The cookiecutter folders: what they hold, that they follow the templates, and that no answer does harm."""

from __future__ import annotations

import itertools
import json
import re
import string
import tomllib
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest
import yaml
from click.testing import CliRunner
from cookiecutter.cli import main as cookiecutter_command
from cookiecutter.exceptions import FailedHookException
from cookiecutter.main import cookiecutter
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from jinja2 import Environment
from markdown_it import MarkdownIt

from gatepost import answers
from gatepost.check import Checker
from gatepost.kinds import Kinds, build_kind, load_kind
from gatepost.model import Status
from gatepost.rules import RULES
from gatepost.rules.documents import type_problem
from generators.copies import copies, document

ROOT = Path(__file__).parent.parent
DOCUMENTS = {"cookiecutter-bid": ("requirements", "scope", "proposal"), "cookiecutter-pid": ("pid",)}
TEMPLATES = pytest.mark.parametrize("template", DOCUMENTS)
Bake = Callable[..., Path]


def menu(template: str) -> dict[str, Any]:
    loaded: dict[str, Any] = json.loads((ROOT / template / "cookiecutter.json").read_text("utf-8"))
    return loaded


def declared(kind: str) -> dict[str, Any]:
    return tomllib.loads((ROOT / "templates" / kind / "document.toml").read_text("utf-8"))


def choices(template: str) -> dict[str, list[str]]:
    return {name: values for name, values in menu(template).items() if isinstance(values, list) and name[0] != "_"}


def combinations() -> list[tuple[str, dict[str, str]]]:
    """All combinations of the choices that a document depends on; the CI file takes turns."""
    found = []
    for template in DOCUMENTS:
        asked = choices(template)
        turns = itertools.cycle(asked.pop("ci"))
        combined = [dict(zip(asked, values, strict=True)) for values in itertools.product(*asked.values())]
        found += [(template, {**chosen, "ci": next(turns)}) for chosen in combined]
    return found


@pytest.fixture(scope="session")
def config(tmp_path_factory: pytest.TempPathFactory) -> str:
    """A configuration that keeps cookiecutter out of the home folder."""
    home = tmp_path_factory.mktemp("cookiecutter")
    file = home / "config.yaml"
    file.write_text(f"cookiecutters_dir: {home}/templates\nreplay_dir: {home}/replay\n")
    return str(file)


@pytest.fixture
def bake(tmp_path: Path, config: str) -> Bake:
    """Run a template with some answers; each run has an output folder of its own."""
    numbers = itertools.count()
    return lambda template, **context: run(template, context, tmp_path / f"out-{next(numbers)}", config)


def run(template: str, context: dict[str, str], output: Path, config: str) -> Path:
    return Path(
        cookiecutter(
            str(ROOT / template), no_input=True, extra_context=context, output_dir=str(output), config_file=config
        )
    )


@pytest.fixture(scope="module", params=combinations(), ids=lambda each: "-".join([each[0][13:], *each[1].values()]))
def combination(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory, config: str
) -> tuple[str, dict[str, str], Path]:
    """A template, the answers given to it, and the folder that they make."""
    template, chosen = request.param
    known = {"title": "Berth booking", "customer": "Aldmoor", "date": "2026-03-16", "project_start": "2026-07-06"}
    known |= {"project_manager": "Helen Marsh", "senior_designer": "Jonas Weber", "production_manager": "Noor Smit"}
    given_answers = {name: value for name, value in {**known, **chosen}.items() if name in menu(template)}
    return template, given_answers, run(template, given_answers, tmp_path_factory.mktemp("out"), config)


def front_matter(text: str) -> dict[str, Any]:
    loaded: dict[str, Any] = yaml.safe_load(text.split("---\n")[1])
    return loaded


def files(folder: Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}


# What is declared


def test_generated_files_are_up_to_date() -> None:
    """The documents and the extensions in the cookiecutter folders are what the templates give today."""
    stale = [str(path.relative_to(ROOT)) for path, text in copies(ROOT).items() if path.read_text("utf-8") != text]

    assert not stale, f"run scripts/generate.py: {stale}"


@TEMPLATES
def test_questions_are_the_fields_of_the_kinds(template: str) -> None:
    """Each question but the CI one asks for a field, with the type, values, order and condition of each kind that has it."""
    declarations = [declared(kind)["field"] for kind in DOCUMENTS[template]]
    for question in answers.questions(ROOT / template):
        name = question.name.replace("_", "-")
        fields = [declaration[name] for declaration in declarations if name in declaration]

        assert fields or name == "ci"
        for field in fields:
            expected = field["type"] if field["type"] in {"date", "choice", "person", "currency"} else "text"
            when = {name.replace("-", "_"): values for name, values in field.get("when", {}).items()}

            assert question.type == expected
            assert set(question.choices) == set(field.get("values", ()))
            assert question.when == when
            assert question.after == field.get("after", "").removeprefix("field:").replace("-", "_")


@TEMPLATES
def test_every_condition_is_asked(template: str) -> None:
    """A field on which a section, a row or another field depends is a question."""
    for kind in DOCUMENTS[template]:
        conditions = load_kind(ROOT / "templates" / kind).asked

        assert {name.replace("-", "_") for name in conditions} <= set(menu(template))


@TEMPLATES
def test_every_question_is_a_sentence_with_labels(template: str) -> None:
    """No question shows the name of its variable, and each choice says what it means."""
    prompts = menu(template)["__prompts__"]

    assert list(prompts) == [name for name in menu(template) if name[0] != "_"]
    for name, values in choices(template).items():
        assert set(prompts[name]) == {"__prompt__", *values}


def test_menu_lists_every_template() -> None:
    """The cookiecutter.json at the root offers each template with a title and a description."""
    offered = menu(".")["templates"]

    assert {(ROOT / entry["path"]).resolve().name for entry in offered.values()} == set(DOCUMENTS)
    assert all(entry["title"] and entry["description"] for entry in offered.values())


@TEMPLATES
def test_ci_installs_this_version(template: str) -> None:
    """The version that a CI file installs is the one whose templates made the folder."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]

    assert menu(template)["_gatepost"] == project["version"]


@TEMPLATES
def test_file_names_are_legal_on_windows(template: str) -> None:
    """A checkout works on Windows: no name holds a reserved character or ends in a dot or a space."""
    names = [path.name for path in (ROOT / template).rglob("*") if path.suffix != ".pyc"]

    assert [name for name in names if re.search(r'[<>:"|?*\\]|[. ]$', name)] == []


# What comes out


def test_every_combination_bakes(combination: tuple[str, dict[str, str], Path]) -> None:
    """For all choices the folder has the files they ask for, nothing is left of Jinja, and no folder is empty."""
    template, chosen, folder = combination
    expected = {"README.md", "gatepost.toml", *(f"{kind}.md" for kind in DOCUMENTS[template])}
    expected |= {
        "github": {".github/workflows/documents.yml"},
        "gitlab": {".gitlab-ci.yml"},
        "other": {"check.sh"},
    }.get(chosen["ci"], set())
    expected |= set() if chosen["ci"] == "none" else {".pre-commit-config.yaml"}
    if template == "cookiecutter-pid":
        small = chosen["size"] == "small"
        expected |= {"project-log.md"} if small else {"risk-register.md", "issue-register.md", "lessons-log.md"}

    assert files(folder) == expected
    assert all(any(path.iterdir()) for path in folder.rglob("*") if path.is_dir())
    for name in files(folder):
        text = (folder / name).read_text("utf-8")
        assert not re.search(r"\{\{|\{%|\{#|cookiecutter", text)
        assert "\n\n\n" not in text
        assert text.endswith("\n")
    for name in files(folder):
        if name.endswith(".yml"):
            assert yaml.safe_load((folder / name).read_text("utf-8"))
    assert tomllib.loads((folder / "gatepost.toml").read_text("utf-8")) is not None


def test_copy_equals_template(combination: tuple[str, dict[str, str], Path]) -> None:
    """A document that cookiecutter renders is the template with fields filled in and unwanted parts taken out."""
    template, given_answers, folder = combination
    empty = {question.name: "" for question in answers.questions(ROOT / template)}
    for kind in DOCUMENTS[template]:
        outline = (ROOT / "templates" / kind / "template.md").read_text("utf-8")
        values = empty | given_answers
        if kind == "requirements":
            values.pop("date")  # the answer is the date of the proposal

        assert (folder / f"{kind}.md").read_text("utf-8") == substituted(outline, declared(kind), values)


def test_fresh_document_is_a_clean_draft(combination: tuple[str, dict[str, str], Path]) -> None:
    """A generated document has no finding as a draft, and held to approval it is only not filled in yet."""
    template, _, folder = combination
    kinds = Kinds([ROOT / "templates"])
    for name in (f"{kind}.md" for kind in DOCUMENTS[template]):
        text = (folder / name).read_text("utf-8")
        approved = Checker(kinds, held_to=Status.APPROVED).check(text, name).findings

        assert Checker(kinds).check(text, name).findings == ()
        assert approved
        assert [finding for finding in approved if not RULES[finding.code].gap] == []


def test_documents_of_a_bid_agree(combination: tuple[str, dict[str, str], Path]) -> None:
    """A field that stands in several documents of a fresh folder has one value, but the date, which is the proposal's."""
    template, given_answers, folder = combination
    values: dict[str, set[str]] = {}
    for kind in DOCUMENTS[template]:
        for name, value in front_matter((folder / f"{kind}.md").read_text("utf-8")).items():
            values.setdefault(name, set()).add(value)
    del values["template"]
    dates = values.pop("date")

    assert {name: several for name, several in values.items() if len(several) > 1} == {}
    assert dates == ({"2026-03-16", "[[date]]"} if template == "cookiecutter-bid" else {given_answers["date"]})


def test_readme_names_every_file(combination: tuple[str, dict[str, str], Path]) -> None:
    """The README of a new folder says of each file what it is for."""
    _, _, folder = combination
    readme = (folder / "README.md").read_text("utf-8")

    assert [name for name in files(folder) - {"README.md"} if name not in readme] == []


def substituted(template: str, meaning: dict[str, Any], values: Mapping[str, str]) -> str:
    """The template, filled in line by line, without any of the code under test."""

    def holds(when: Mapping[str, list[str]]) -> bool:
        return all(values[name.replace("-", "_")] in wanted for name, wanted in when.items())

    def fill(line: str) -> str:
        for name, value in values.items():
            line = line.replace(f"[[{name.replace('_', '-')}]]", value or f"[[{name.replace('_', '-')}]]")
        return line

    front, body = re.fullmatch(r"---\n(.*?)---\n(.*)", template, re.DOTALL).groups()  # type: ignore[union-attr]
    entries = [
        line for line in front.splitlines() if holds(meaning["field"].get(line.split(":")[0], {}).get("when", {}))
    ]
    chunks: list[str] = []
    dropped_level, in_comment = 7, False
    row_rules: dict[str, list[Any]] = {}
    columns: list[str] = []
    for line in body.strip().splitlines():
        heading = None if in_comment else re.match(r"(#+) (.*)", line)
        if heading:
            section = meaning["section"].get(re.sub(r"[^a-z0-9]+", "-", heading[2].lower()).strip("-"), {})
            if len(heading[1]) <= dropped_level:
                dropped_level = len(heading[1]) if not holds(section.get("when", {})) else 7
            row_rules, columns = section.get("table", {}).get("each", {}), []
            if dropped_level == 7:
                chunks.append("")
        in_comment = (in_comment or line.startswith("<!--")) and "-->" not in line
        cells = [cell.strip() for cell in line.strip("|").split("|")] if line.startswith("|") else []
        columns = columns or [re.sub(r"[^a-z0-9]+", "-", cell.lower()) for cell in cells]
        unwanted = any(
            isinstance(rule, dict) and rule["value"] == cell and not holds(rule["when"])
            for column, cell in zip(columns, cells, strict=False)
            for rule in row_rules.get(column, ())
        )
        if dropped_level == 7 and not unwanted:
            chunks[-1] += (line if in_comment or "-->" in line else fill(line)) + "\n"
    filled = "\n".join(fill(line) for line in entries)
    return f"---\n{filled}\n---\n\n" + "\n".join(chunk.rstrip("\n") + "\n" for chunk in chunks)


@TEMPLATES
def test_dates_are_filled_in(bake: Bake, template: str) -> None:
    """The date of a proposal or a PID is today's, and what is not known yet stays a placeholder."""
    fields = front_matter((bake(template) / f"{DOCUMENTS[template][-1]}.md").read_text("utf-8"))

    assert re.fullmatch(r"\d{4}-\d\d-\d\d", fields["date"])
    assert fields["customer"] == "[[customer]]"


def test_nested_conditions_stay_nested() -> None:
    """A section inside a conditional one, also as its last, is only there when both conditions hold."""
    outline = "# T\n\n## A\n\na\n\n### B\n\nb\n\n## C\n\nc\n"
    meaning = {
        "field": {"x": {"type": "choice", "values": ["1", "2"]}, "y": {"type": "choice", "values": ["1", "2"]}},
        "section": {"a": {"when": {"x": ["1"]}}, "b": {"when": {"y": ["1"]}}, "c": {"when": {"y": ["1"]}}},
    }
    text = document(build_kind("toy", outline, meaning, "toy"), {"x", "y"})

    def render(**values: str) -> str:
        environment = Environment(trim_blocks=True, lstrip_blocks=True, keep_trailing_newline=True)
        return environment.from_string(text).render(cookiecutter=values)

    assert render(x="1", y="1") == outline
    assert render(x="2", y="2") == "# T\n"
    assert render(x="1", y="2") == "# T\n\n## A\n\na\n"
    assert render(x="2", y="1") == "# T\n\n## C\n\nc\n"


def test_braces_of_a_template_are_text() -> None:
    """What looks like Jinja in a template is copied as it is."""
    outline = "# T\n\n## A\n\n{{ x }} {% if %} {# no #} {[[x]]} {{{ }} `{%`\n"
    text = document(build_kind("toy", outline, {"field": {"x": {}}}, "toy"), {"x"})
    environment = Environment(keep_trailing_newline=True)
    environment.filters["markdown"] = answers.markdown

    assert environment.from_string(text).render(cookiecutter={"x": "5"}) == outline.replace("[[x]]", "5")


# What an answer cannot do

HOSTILE = [
    "{{ 7*7 }}",
    "{% for x in y %}",
    "50 {% off",
    "{# gone #}",
    "{{ cycler.__init__.__globals__.os.system('touch pwned') }}",
    "{{ cookiecutter.title }}",
    "'''",
    '"); import os; os.system("touch pwned")',
    "../../outside",
    "/etc/passwd",
    "C:\\outside",
    "con",
    "a: b # c",
    "- list",
    "--- ",
    "| a | b |",
    "<script>alert(1)</script>",
    "--> <!-- allow SEC101: none -->",
    "[[customer]]",
    "{!pyproject.toml!}",
    "# Heading",
    "1. one",
    "`code`",
    "Überseehafen 港 🚢",
    "مرفأ שלום",
    "&amp; &#123;",
    "back\\slash\\",
    "   ",
]


@pytest.mark.parametrize("answer", HOSTILE)
def test_hostile_answer_is_only_text(bake: Bake, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, answer: str) -> None:
    """An answer is never run, never leaves the output folder, never breaks front matter, and means what it says."""
    monkeypatch.chdir(tmp_path)
    folder = bake("cookiecutter-pid", title=answer, customer=answer, supplier=answer)
    text = (folder / "pid.md").read_text("utf-8")
    fields = front_matter(text)

    assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*-pid", folder.name)
    assert list((tmp_path / "out-0").iterdir()) == [folder]
    assert not [*tmp_path.rglob("pwned"), *(ROOT / "cookiecutter-pid").rglob("pwned")]
    assert fields["title"] == (answer.strip() or "[[title]]")
    assert fields["supplier"] == (answer.strip() or "[[supplier]]")
    assert (
        said(text.split("\n# ")[1].splitlines()[0])
        == f"{answer.strip() or '[[title]]'}: Project Initiation Documentation"
    )


@pytest.mark.parametrize(
    ("name", "answer", "words"),
    [
        ("customer", "a\nb", "line break"),
        ("customer", "a\u2028b", "line break"),
        ("customer", "a\x1b[31m", "cannot be seen"),
        ("customer", "a\udc80b", "cannot be seen"),
        ("customer", "a\u202eb", "cannot be seen"),
        ("customer", "x" * 10_000, "10000 characters"),
        ("date", "23 November", "is no date"),
        ("date", "2026-02-30", "is no date"),
        ("project_end", "2026-01-01", "is before project_start"),
        ("executive", "2", "is no name"),
        ("executive", "sam@example.com", "is no name"),
        ("_folder_ending", "/../../x", "belongs to the template"),
        ("_gatepost", "1; rm", "belongs to the template"),
    ],
)
def test_bad_answer_is_refused_before_anything_is_written(
    tmp_path: Path, config: str, name: str, answer: str, words: str
) -> None:
    """Plain cookiecutter says what is wrong, without a traceback, and leaves nothing behind."""
    output = tmp_path / "out"
    command = [str(ROOT / "cookiecutter-pid"), "--no-input", "--config-file", config, "-o", str(output)]
    result = CliRunner().invoke(cookiecutter_command, [*command, "project_start=2026-07-06", f"{name}={answer}"])

    assert result.exit_code == 1
    assert isinstance(result.exception, SystemExit)
    assert words in result.output
    assert not output.exists()


def test_default_of_a_company_is_literal_too(tmp_path: Path) -> None:
    """What a user's own cookiecutter configuration says is an answer like any other."""
    file = tmp_path / "config.yaml"
    file.write_text(
        f"cookiecutters_dir: {tmp_path}/c\nreplay_dir: {tmp_path}/r\n"
        "default_context:\n  supplier: 'A {{ 7*7 }} B'\n"
    )
    made = cookiecutter(str(ROOT / "cookiecutter-bid"), no_input=True, output_dir=str(tmp_path), config_file=str(file))

    assert front_matter((Path(made) / "proposal.md").read_text("utf-8"))["supplier"] == "A {{ 7*7 }} B"


def test_output_folder_may_look_like_jinja(tmp_path: Path, config: str) -> None:
    """The name of the folder around the new one is not rendered either."""
    output = tmp_path / "{{ 7*7 }}"
    made = cookiecutter(str(ROOT / "cookiecutter-bid"), no_input=True, output_dir=str(output), config_file=config)

    assert Path(made).parent == output
    assert (Path(made) / ".github" / "workflows" / "documents.yml").is_file()


@TEMPLATES
def test_hook_sees_no_answer(template: str) -> None:
    """The one hook is plain Python: nothing in it is replaced."""
    hooks = list((ROOT / template / "hooks").glob("*.py"))

    assert [hook.name for hook in hooks] == ["post_gen_project.py"]
    assert not re.search(r"\{\{|\{%|cookiecutter\.", hooks[0].read_text("utf-8"))


PEOPLE = [
    "Priya Raman",
    "Ærø",
    "Noor van der Smit-O'Hara",
    "李 明",
    "x",
    "2",
    "Ada <a@b>",
    "a|b",
    "=1",
    "_ada_",
    "Q1 team",
    "The team",
    "Theo Anders",
    "to be named",
    "A. Nowak",
    "an Other",
    "x" * 60,
    "x" * 61,
    "x" * 64,
    "x" * 65,
]


@pytest.mark.parametrize("answer", PEOPLE)
def test_name_that_is_taken_is_a_name_to_the_checker(answer: str) -> None:
    """Nobody is praised for an answer at the prompt and told off for it in the draft."""
    question = answers.Question("executive", "Executive", "", type="person")

    assert (
        answers.fault(question, answer, {})
        or type_problem("person", answers.markdown(answer, "x"), comma=False) is None
    )


@pytest.mark.parametrize("answer", ["GBP", "EUR", "", "gbp", "euro", "EURO", "E1R", "\u20ac", "\u0415UR"])
def test_currency_that_is_taken_is_one_to_the_checker(answer: str) -> None:
    """The same of a currency; none is an answer."""
    question = answers.Question("currency", "Currency", "", type="currency")

    taken = not answers.fault(question, answer, {})
    assert taken == (answer in ("GBP", "EUR", ""))
    assert not answer or taken == (type_problem("currency", answer, comma=False) is None)


VISIBLE = st.characters(exclude_categories=["Cs", "Cc", "Zl", "Zp"])
NASTY = st.lists(st.sampled_from([*"{}%#|`*_<>[]()!&;\\\"'~-+=:.1 \t\né🚢", "{{", "}}", "{%", "%}", "..", "/"])).map(
    "".join
)
ONE_LINE = st.text(VISIBLE, max_size=40) | NASTY.map(lambda text: re.sub(r"[\t\n]", "", text))
ANY = st.text(max_size=60) | st.text(string.printable, max_size=60) | NASTY


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(title=ANY, customer=ANY)
def test_any_answer_is_text_or_refused(bake: Bake, title: str, customer: str) -> None:
    """Whatever is answered, the folder holds exactly that as text, or is not made and the reason is given."""
    try:
        folder = bake("cookiecutter-bid", title=title, customer=customer)
    except FailedHookException as refusal:
        assert "line break" in str(refusal) or "characters" in str(refusal)
        return
    fields = front_matter((folder / "proposal.md").read_text("utf-8"))

    assert (fields["title"], fields["customer"]) == (title.strip() or "[[title]]", customer.strip() or "[[customer]]")
    assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", folder.name)


def said(markdown: str) -> str:
    """What a piece of Markdown says to its reader, if it is text without any mark-up."""
    tokens = MarkdownIt("commonmark").enable(["table", "strikethrough"]).parseInline(markdown)[0].children or []
    assert {token.type for token in tokens} <= {"text", "text_special"}, tokens
    return "".join(token.content for token in tokens)


@settings(max_examples=150, deadline=None)
@given(answer=ONE_LINE.filter(str.strip))
def test_markdown_means_what_it_says(answer: str) -> None:
    """In a paragraph, a heading and a table cell, an escaped answer is read as the very characters that were given."""
    text = answers.markdown(answer, "x")
    page = f"{text}\n\n# {text}\n\n| a | b |\n|---|---|\n| {text} | c |\n"
    tokens = MarkdownIt("commonmark").enable(["table", "strikethrough"]).parse(page)
    inline = [token.content for token in tokens if token.type == "inline"]

    assert [token.type for token in tokens if token.level == 0 and token.nesting == 1] == [
        "paragraph_open",
        "heading_open",
        "table_open",
    ]
    assert [said(content) for content in inline] == [answer.strip(), answer.strip(), "a", "b", answer.strip(), "c"]


@given(answer=ONE_LINE)
def test_front_matter_keeps_the_answer(answer: str) -> None:
    """As a YAML value an answer stays readable, and reads as the very characters that were given."""
    value = answers.yaml(answer, "x")

    assert yaml.safe_load(f"x: {value}\n")["x"] == (answer.strip() or "[[x]]")
    assert "\\u" not in value or "\\u" in answer
