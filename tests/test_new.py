"""`gatepost new`: what it asks, what it refuses, and that it makes what plain cookiecutter makes."""

from __future__ import annotations

import io
import json
import subprocess
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

import cookiecutter.config
import pytest
import yaml
from click.testing import CliRunner
from cookiecutter.cli import main as cookiecutter_command

from gatepost import new as making
from gatepost.answers import questions
from gatepost.cli import main
from gatepost.errors import GatepostError

ROOT = Path(__file__).parent.parent
KINDS = pytest.mark.parametrize("kind", ["bid", "pid"])
Gatepost = Callable[..., "Outcome"]


class Outcome(NamedTuple):
    """How a command ended, and what it said."""

    exit_code: int | str | None
    output: str


@pytest.fixture
def gatepost(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Gatepost:
    """Run `gatepost new` in a folder of its own; `typed` is what a person types."""
    monkeypatch.chdir(tmp_path)

    def _gatepost(*words: str, typed: list[str] | None = None) -> Outcome:
        monkeypatch.setattr("sys.stdin", io.StringIO("".join(f"{line}\n" for line in typed or ())))
        with pytest.raises(SystemExit) as end:
            main(["new", *words])
        said = capsys.readouterr()
        return Outcome(end.value.code, said.out + said.err)

    return _gatepost


def contents(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def fields(document: Path) -> dict[str, Any]:
    loaded: dict[str, Any] = yaml.safe_load(document.read_text("utf-8").split("---\n")[1])
    return loaded


@KINDS
def test_same_bytes_as_cookiecutter(gatepost: Gatepost, tmp_path: Path, kind: str) -> None:
    """Without questions, `gatepost new` and plain cookiecutter write the same files."""
    config = tmp_path / "config.yaml"
    config.write_text(f"cookiecutters_dir: {tmp_path}/c\nreplay_dir: {tmp_path}/r\n")
    gatepost(kind, "--no-input", "--output", "ours")
    command = [str(ROOT / f"cookiecutter-{kind}"), "--no-input", "--config-file", str(config), "-o", "theirs"]
    CliRunner().invoke(cookiecutter_command, command, catch_exceptions=False)

    assert contents(tmp_path / "ours") == contents(tmp_path / "theirs") != {}


@KINDS
def test_same_bytes_as_the_menu(gatepost: Gatepost, tmp_path: Path, kind: str) -> None:
    """The menu at the root leads to the same templates."""
    config = tmp_path / "config.yaml"
    config.write_text(f"cookiecutters_dir: {tmp_path}/c\nreplay_dir: {tmp_path}/r\n")
    number = list(json.loads((ROOT / "cookiecutter.json").read_text("utf-8"))["templates"]).index(kind) + 1
    gatepost(kind, "--no-input", "title=Quay", "--output", "ours")
    command = [str(ROOT), "--config-file", str(config), "-o", "theirs", "title=Quay"]
    shown = CliRunner().invoke(cookiecutter_command, command, input=f"{number}\n" + "\n" * 30, catch_exceptions=False)

    assert "Bid" in shown.output
    assert "PID" in shown.output
    assert contents(tmp_path / "ours") == contents(tmp_path / "theirs") != {}


def test_nothing_in_the_home_folder(gatepost: Gatepost, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Cookiecutter's memory of answers is not used, and only the new folder is left."""
    home = {"cookiecutters_dir": f"{tmp_path}/home/c", "replay_dir": f"{tmp_path}/home/r"}
    monkeypatch.setattr(cookiecutter.config, "DEFAULT_CONFIG", cookiecutter.config.DEFAULT_CONFIG | home)
    gatepost("pid", "--no-input", "title=Quay")

    assert [path.name for path in tmp_path.iterdir()] == ["quay-pid"]


def test_success_says_what_comes_next(gatepost: Gatepost) -> None:
    """The files and the next three steps are shown, with the command to copy."""
    result = gatepost("pid", "--no-input", "title=Quay plan", "--output", "my deals")

    assert result.exit_code == 0
    assert "  pid.md\n" in result.output
    assert "gatepost check 'my deals/quay-plan-pid' --as review" in result.output


def test_questions_are_asked_until_the_answer_is_good(gatepost: Gatepost, tmp_path: Path) -> None:
    """A wrong date is refused where it is typed; choices go by number or by name, and 6 is an edition, not a number."""
    typed = ["Quay", "Aldmoor", "", "6", "huge", "2", "soon", "2026-07-01", "2026-08-01", "2026-07-31", "2026-12-18"]
    result = gatepost("pid", typed=[*typed, "Margaret Dole", "", "", "", "", "GBP", "NONE"])
    document = fields(tmp_path / "quay-pid" / "pid.md")

    assert result.exit_code == 0
    assert "choose one of medium, small, large" in result.output
    assert "soon is no date; write year-month-day, such as 2026-11-23" in result.output
    assert "2026-07-31 is before project_start (2026-08-01)" in result.output
    assert (document["edition"], document["size"]) == ("6", "small")
    assert (document["date"], document["project-end"]) == ("2026-07-01", "2026-12-18")
    assert document["supplier"] == "[[supplier]]"
    assert not (tmp_path / "quay-pid" / ".github").exists()


@pytest.mark.parametrize(("request_", "asked"), [("yes", True), ("no", False)])
def test_question_is_asked_only_where_it_matters(gatepost: Gatepost, request_: str, *, asked: bool) -> None:
    """Nobody is asked for the number of a request that does not exist."""
    result = gatepost("bid", f"has_request={request_}", typed=["Quay"] + [""] * 16)

    assert result.exit_code == 0
    assert ("number or name of the request" in result.output) is asked


@pytest.mark.parametrize(
    ("engagement", "people"),
    [
        ("solution", ["Project Manager", "Senior Designer"]),
        ("services", ["Project Manager", "Senior Designer"]),
        ("commodity", ["Production Manager"]),
    ],
)
def test_bid_asks_for_its_people(gatepost: Gatepost, tmp_path: Path, engagement: str, people: list[str]) -> None:
    """A bid asks for the people who belong in it by what is sold, and all its documents know them."""
    typed = [
        "Quay",
        "Aldmoor",
        "Northlight",
        "",
        "",
        "",
        "GBP",
        "2026-03-16",
        "2026-06-30",
        "Priya Raman",
        "Tom Okafor",
    ]
    named = ["Helen Marsh", "Jonas Weber"][: len(people)]
    result = gatepost("bid", f"engagement={engagement}", typed=[*typed, *named, "", ""])
    scope = fields(tmp_path / "quay-bid" / "scope.md")

    assert result.exit_code == 0
    assert [
        role for role in ("Project Manager", "Senior Designer", "Production Manager") if role in result.output
    ] == people
    assert [scope[role.lower().replace(" ", "-")] for role in people] == named
    for name in ("requirements", "scope", "proposal"):
        document = fields(tmp_path / "quay-bid" / f"{name}.md")
        assert (document["account-manager"], document["delivery-manager"]) == ("Priya Raman", "Tom Okafor")


def test_given_answers_are_not_asked(gatepost: Gatepost, tmp_path: Path) -> None:
    """What stands on the command line is taken, with hyphens or underscores and in any case."""
    result = gatepost("pid", "title=Quay", "project-start=2026-07-06", "SIZE=Small".lower(), typed=[""] * 12)

    assert result.exit_code == 0
    assert "What the project is called" not in result.output
    assert fields(tmp_path / "quay-pid" / "pid.md")["project-start"] == "2026-07-06"


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (["custommer=X"], "custommer: there is no such question; did you mean customer?"),
        (["zzz=X"], "zzz: there is no such question; there are title, customer"),
        (["_extensions=os"], "there is no such question"),
        (["Quay plan"], "Quay plan: write an answer as key=value"),
        (["size=huge"], "size: choose one of medium, small, large"),
        (["date=tomorrow"], "date: tomorrow is no date"),
        (["project_start=2026-07-06", "project_end=2026-07-05"], "project_end: 2026-07-05 is before project_start"),
        (["title=a\nb"], "title: it holds a line break"),
        (["currency=euro"], "currency: euro is no currency's code; write its three letters, such as GBP"),
        (["currency=gbp"], "currency: gbp is no currency's code"),
        (["delivery_manager=The project team"], "delivery_manager: The project team is no name"),
        (["delivery_manager=to be named"], "delivery_manager: to be named is no name"),
        (["delivery_manager=" + "x" * 61], "is no name; write the first and last name of a person"),
        (["title=" + "x" * 201], "title: it has 201 characters; 200 is the most"),
    ],
)
@pytest.mark.parametrize("how", [["--no-input"], ["--dry-run", "--no-input"], []])
def test_wrong_answer_is_refused(
    gatepost: Gatepost, tmp_path: Path, how: list[str], words: list[str], message: str
) -> None:
    """A wrong word on the command line ends the command with its reason; nothing is asked and nothing is written."""
    result = gatepost("pid", *how, *words)

    assert result.exit_code == 2
    assert message in result.output
    assert list(tmp_path.iterdir()) == []


def test_dry_run_lists_what_would_be_written(gatepost: Gatepost, tmp_path: Path) -> None:
    """The list of a dry run is the list of the real run, and nothing is written."""
    dry = gatepost("pid", "--no-input", "--dry-run", "title=Quay", "size=small")
    assert list(tmp_path.iterdir()) == []
    gatepost("pid", "--no-input", "title=Quay", "size=small")

    listed = {line.strip() for line in dry.output.splitlines() if line.startswith("  ")}
    assert listed == set(contents(tmp_path / "quay-pid"))
    assert dry.output.endswith("Nothing was written.\n")


@pytest.mark.parametrize("how", [["--no-input"], []])
def test_existing_folder_is_left_as_it_is(gatepost: Gatepost, tmp_path: Path, how: list[str]) -> None:
    """A folder that is there is refused, at the title where somebody is asked, and nothing in it changes."""
    (tmp_path / "quay-pid").mkdir()
    (tmp_path / "quay-pid" / "pid.md").write_text("my work")
    result = gatepost("pid", "title=Quay", *how) if how else gatepost("pid", typed=["Quay", "Quay two"] + [""] * 14)

    assert "quay-pid is there already" in result.output
    assert result.exit_code == (2 if how else 0)
    assert contents(tmp_path / "quay-pid") == {"pid.md": b"my work"}


def test_no_answers_at_all_is_a_clear_end(gatepost: Gatepost, tmp_path: Path) -> None:
    """Where nobody can type, the command says so and writes nothing."""
    result = gatepost("pid", typed=[])

    assert result.exit_code == 2
    assert "stopped; nothing was written" in result.output
    assert list(tmp_path.iterdir()) == []


def test_unwritable_output_is_a_clear_end(gatepost: Gatepost, tmp_path: Path) -> None:
    """A file where the output folder should be is named, without a traceback."""
    (tmp_path / "file").write_text("")
    result = gatepost("pid", "--no-input", "--output", "file")

    assert result.exit_code == 2
    assert "cannot be written" in result.output


def test_failure_half_way_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The folder appears whole or not at all."""

    def full(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    template = making.template_of("pid")
    monkeypatch.setattr("cookiecutter.generate.run_hook_from_repo_dir", full)

    with pytest.raises(GatepostError, match="No space left"):
        making.make(template, making.complete(template, {}), tmp_path)
    assert list(tmp_path.iterdir()) == []


@KINDS
def test_help_names_every_key(gatepost: Gatepost, kind: str) -> None:
    """The help shows which answers can be given."""
    text = " ".join(gatepost(kind, "--help").output.split())

    assert all(question.name in text for question in questions(making.template_of(kind)))


def test_works_from_a_wheel(tmp_path: Path) -> None:
    """The packed package makes both folders without the repository."""
    build = "from hatchling.builders.wheel import WheelBuilder; print(*WheelBuilder('.').build(directory={!r}))"
    subprocess.run([sys.executable, "-c", build.format(str(tmp_path))], cwd=ROOT, check=True, capture_output=True)
    zipfile.ZipFile(next(tmp_path.glob("*.whl"))).extractall(tmp_path / "site")
    run = "import sys; sys.path.insert(0, 'site'); from gatepost.cli import main; main()"
    for kind in ("bid", "pid"):
        command = [sys.executable, "-c", run, "new", kind, "--no-input", "title=Quay"]
        made = subprocess.run(command, cwd=tmp_path, check=True, capture_output=True, text=True)
        assert f"quay-{kind} holds:" in made.stdout
        assert ".github/workflows/documents.yml" in contents(tmp_path / f"quay-{kind}")
