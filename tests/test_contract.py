"""What the program promises to those who call it stands on a page, and holds: statuses, environment, inputs."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import click
import pytest
import yaml

from gatepost import config
from gatepost.commands.group import gatepost
from tests.command import called
from tests.conftest import ROOT

DEAL = "docs/examples/pump-spares"
WRONG = "docs/examples/gone-wrong"
PID = ("project=Pumps", "customer=Quay", "manager=Ada Wong")
NOTHING = "no-such-file"

STATUSES: dict[str, dict[int, tuple[str, ...]]] = {
    "check": {0: ("check", DEAL), 1: ("check", WRONG), 2: ("check", NOTHING)},
    "fix": {0: ("fix", "--diff", DEAL), 1: ("fix", "--diff", "BROKEN"), 2: ("fix", NOTHING)},
    "migrate": {0: ("migrate", "--diff", DEAL), 1: ("migrate", "--diff", "OLD"), 2: ("migrate", NOTHING)},
    "learn": {0: ("learn", "TEAM", "--output", "KIND"), 2: ("learn", NOTHING)},
    "match": {0: ("match", DEAL), 1: ("match", WRONG), 2: ("match", NOTHING)},
    "sign": {
        0: ("sign", f"{DEAL}/proposal.md", "--role", "Delivery Manager", "--name", "Bram Hoekstra", "--dry-run"),
        2: ("sign", NOTHING, "--role", "Delivery Manager", "--name", "Bram Hoekstra"),
    },
    "send": {
        0: ("send", f"{DEAL}/proposal.md", "--output", "COPY"),
        1: ("send", "docs/examples/with-faults/proposal.md", "--output", "COPY"),
        2: ("send", NOTHING, "--output", "COPY"),
    },
    "new bid": {0: ("new", "bid", "--no-input", "--dry-run", "--output", "EMPTY"), 2: ("new", "bid", "nonsense")},
    "new pid": {
        0: ("new", "pid", "--no-input", "--dry-run", "--output", "EMPTY"),
        1: ("new", "pid", "--from", "WON", "--no-input", "--diff"),
        2: ("new", "pid", "nonsense"),
    },
    "new form": {0: ("new", "form", "handover", "EMPTY"), 2: ("new", "form", "nonsense", "EMPTY")},
    "gate": {0: ("gate", "initiate", DEAL), 1: ("gate", "initiate", WRONG), 2: ("gate", "nonsense", DEAL)},
    "config": {0: ("config",), 2: ("config", NOTHING)},
    "explain": {0: ("explain", "SEC101"), 2: ("explain", "SEC999")},
    "facts": {0: ("facts", f"{DEAL}/pid.md"), 2: ("facts", NOTHING)},
}
"""For each status that a command promises, a call that ends with it. `lsp` has its own tests: it waits for an editor."""


def commands(group: click.Group = gatepost, before: str = "") -> Iterator[tuple[str, click.Command]]:
    """Every command that does something, by its words."""
    context = click.Context(group)
    for name in group.list_commands(context):
        command = group.get_command(context, name)
        assert command is not None
        if isinstance(command, click.Group):
            yield from commands(command, f"{before}{name} ")
        else:
            yield f"{before}{name}", command


def promised(command: click.Command) -> set[int]:
    """The statuses that the help of a command names."""
    told = " ".join((command.help or "").partition("Exit status:")[2].split())
    return {int(number) for number in re.findall(r"(?<![\w-])([0-9])(?= )", told)}


@pytest.mark.parametrize("name", [name for name, _ in commands() if name != "lsp"])
def test_every_command_says_with_which_statuses_it_ends(name: str) -> None:
    """And there is a call for each of them."""
    assert promised(dict(commands())[name]) == set(STATUSES[name])


@pytest.fixture(scope="module")
def names(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """Files and folders that stand for the words in capitals."""
    folder = tmp_path_factory.mktemp("contract")
    broken = folder / "broken.md"
    text = (ROOT / DEAL / "proposal.md").read_text("utf-8")
    broken.write_text(text.replace("## Summary\n", "## Sumary\n"), "utf-8")
    old = folder / "old.md"
    old.write_text(re.sub(r"\n## Validity\n.*?(?=\n## )", "", text, flags=re.DOTALL).replace("@1.", "@0."), "utf-8")
    team = folder / "team.md"
    team.write_text(
        "# Offer\n\n## What we do\n\nA text.\n\n## Price\n\n| Item | Amount |\n|---|---|\n| A | 1 |\n", "utf-8"
    )
    won = folder / "won"
    won.mkdir()
    for name in ("requirements", "scope", "proposal"):
        (won / f"{name}.md").write_text((ROOT / DEAL / f"{name}.md").read_text("utf-8"), "utf-8")
    empty = folder / "empty"
    empty.mkdir()
    return {
        "BROKEN": str(broken), "OLD": str(old), "TEAM": str(team), "WON": str(won), "EMPTY": str(empty),
        "KIND": str(folder / "kinds"), "COPY": str(folder / "copy.md"),
    }  # fmt: skip


@pytest.mark.parametrize(
    ("words", "status"), [(words, status) for calls in STATUSES.values() for status, words in calls.items()]
)
def test_a_command_ends_with_the_status_that_it_promises(
    words: tuple[str, ...], status: int, names: dict[str, str]
) -> None:
    """Whoever scripts the command relies on it."""
    found, out, err = called(*(names.get(word, word) for word in words), cwd=ROOT)
    assert found == status, out + err


# --- the environment


def asked_of_the_environment() -> set[str]:
    """Every name that the package looks up in its environment."""
    found: set[str] = set()
    for path in (ROOT / "scripts" / "gatepost").rglob("*.py"):
        tree = ast.parse(path.read_text("utf-8"))
        constants = {
            target.id: node.value.value
            for node in tree.body
            if isinstance(node, ast.Assign | ast.AnnAssign) and isinstance(node.value, ast.Constant)
            for target in (node.targets if isinstance(node, ast.Assign) else [node.target])
            if isinstance(target, ast.Name)
        }
        for node in ast.walk(tree):
            name: ast.expr | None = None
            if isinstance(node, ast.Call) and ast.unparse(node.func) in ("os.environ.get", "os.getenv"):
                name = node.args[0]
            elif isinstance(node, ast.Subscript) and ast.unparse(node.value) == "os.environ":
                name = node.slice
            elif isinstance(node, ast.Compare) and ast.unparse(node.comparators[0]) == "os.environ":
                name = node.left
            if isinstance(name, ast.Constant):
                found.add(str(name.value))
            elif isinstance(name, ast.Name):
                found.add(str(constants[name.id] if name.id in constants else getattr(config, name.id)))
    return found


def test_the_page_of_the_configuration_names_what_is_asked_of_the_environment() -> None:
    """All of it, and nothing else."""
    page = (ROOT / "docs/reference/configuration.md").read_text("utf-8")
    section = page.partition("\n## Environment\n")[2].partition("\n## ")[0]
    assert set(re.findall(r"`(_?[A-Z][A-Z_]+)`", section)) == asked_of_the_environment()


# --- pipelines


def test_the_page_on_pipelines_names_every_input_of_the_action() -> None:
    """And its outputs."""
    action = yaml.safe_load((ROOT / "action.yml").read_text("utf-8"))
    page = (ROOT / "docs/how-to/run-in-ci.md").read_text("utf-8")
    for name in (*action["inputs"], *action["outputs"]):
        assert f"`{name}`" in page, name


@pytest.mark.parametrize("file", ["ci/check.sh", "ci/gitlab.yml"])
def test_the_page_on_pipelines_names_every_variable(file: str) -> None:
    """Of the files that other systems take."""
    used = set(re.findall(r"\$\{?(GATEPOST[A-Z_]*)", (ROOT / file).read_text("utf-8")))
    assert used
    page = (ROOT / "docs/how-to/run-in-ci.md").read_text("utf-8")
    for name in used:
        assert re.search(rf"\b{name}\b", page), name


# --- the editor


def test_the_page_on_editors_names_what_the_server_can() -> None:
    """Each feature that the server registers."""
    told = {
        "TEXT_DOCUMENT_CODE_ACTION": "fixes",
        "TEXT_DOCUMENT_COMPLETION": "completion",
        "TEXT_DOCUMENT_DEFINITION": "go to definition",
        "TEXT_DOCUMENT_DOCUMENT_SYMBOL": "symbols",
        "TEXT_DOCUMENT_HOVER": "help on a mark",
        "TEXT_DOCUMENT_PREPARE_RENAME": "rename",
        "TEXT_DOCUMENT_REFERENCES": "find references",
        "TEXT_DOCUMENT_RENAME": "rename",
    }
    source = "".join(path.read_text("utf-8") for path in Path(ROOT / "scripts/gatepost/lsp").glob("*.py"))
    registered = {
        name for name in re.findall(r"\b(TEXT_DOCUMENT_[A-Z_]+)\b", source) if not name.startswith("TEXT_DOCUMENT_DID_")
    }
    page = (ROOT / "docs/how-to/use-in-an-editor.md").read_text("utf-8")
    assert registered == set(told)
    for words in told.values():
        assert f"\n| {words} |" in page, words
