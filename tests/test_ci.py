"""Hooks, pipelines and the action: each file's own steps are run, as far as that goes without the host."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import pytest
import yaml
from cookiecutter.main import cookiecutter

from tests.conftest import ROOT

BIN = Path(sys.executable).parent
TEMPLATES = ("cookiecutter-bid", "cookiecutter-pid")
HOSTILE = (
    "$(touch owned)",
    "`touch owned`",
    "'; touch owned; '",
    '"; touch owned; "',
    "a && touch owned",
    "--help",
    "-o",
)
Bake = Callable[[str, str], Path]


@pytest.fixture
def bake(tmp_path: Path) -> Bake:
    """Makes a folder from a template with one of its pipelines."""
    settings = tmp_path / "cookiecutter.yaml"
    settings.write_text(f"cookiecutters_dir: {tmp_path}/templates\nreplay_dir: {tmp_path}/replay\n", "utf-8")

    def made(template: str, ci: str) -> Path:
        return Path(
            cookiecutter(
                str(ROOT / template), no_input=True, extra_context={"title": "Berth booking", "ci": ci},
                output_dir=str(tmp_path / f"{template}-{ci}"), config_file=str(settings),
            )
        )  # fmt: skip

    return made


@pytest.fixture
def tools(tmp_path: Path) -> Path:
    """The commands of a job: gatepost as it is here, and a pip that notes what it was asked for and reaches no host."""
    folder = tmp_path / "tools"
    folder.mkdir()
    (folder / "gatepost").symlink_to(BIN / "gatepost")
    pip = folder / "pip"
    pip.write_text('#!/bin/sh\necho "$@" >> "$PIP_LOG"\nexit "${PIP_STATUS:-0}"\n', "utf-8")
    pip.chmod(0o755)
    return folder


def run(script: str, folder: Path, tools: Path, **variables: str) -> subprocess.CompletedProcess[str]:
    """Run a step as the hosts do: the shell stops at the first failure."""
    environment = {
        "PATH": f"{tools}{os.pathsep}/usr/bin{os.pathsep}/bin", "HOME": str(tools), "PIP_LOG": str(tools / "pip.log"),
        "GITHUB_STEP_SUMMARY": str(tools / "summary.md"), "GITHUB_OUTPUT": str(tools / "output"), **variables,
    }  # fmt: skip
    return subprocess.run(
        ["bash", "-e", "-o", "pipefail", "-c", script], cwd=folder, env=environment, stdin=subprocess.DEVNULL,
        capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip


def loaded(path: Path) -> Any:
    return yaml.safe_load(path.read_text("utf-8"))


def pipeline(folder: Path, ci: str) -> tuple[list[str], Mapping[str, str]]:
    """The scripts of a generated pipeline in their order, and its variables."""
    if ci == "github":
        job = loaded(folder / ".github" / "workflows" / "documents.yml")["jobs"]["check"]
        return [step["run"] for step in job["steps"] if "run" in step], job["env"]
    job = loaded(folder / ".gitlab-ci.yml")["documents"]
    return job["script"], job["variables"]


def approve(document: Path) -> None:
    text = document.read_text("utf-8")
    assert "status: draft" in text
    document.write_text(text.replace("status: draft", "status: approved", 1), "utf-8")


# --- the generated folders


@pytest.mark.parametrize("ci", ["github", "gitlab"])
@pytest.mark.parametrize("template", TEMPLATES)
def test_generated_pipeline(template: str, ci: str, bake: Bake, tools: Path) -> None:
    """A new folder passes its own pipeline; with a document that claims to be approved it fails for what is missing."""
    folder = bake(template, ci)
    (install, check), variables = pipeline(folder, ci)
    version = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["version"]

    assert run(install, folder, tools, **variables).returncode == 0
    assert (tools / "pip.log").read_text("utf-8").strip() == f"install --quiet gatepost=={version}"
    passed = run(check, folder, tools, **variables)
    assert passed.returncode == 0, passed.stderr

    name = "proposal.md" if template == "cookiecutter-bid" else "pid.md"
    approve(folder / name)
    failed = run(check, folder, tools, **variables)
    assert failed.returncode == 1, failed.stderr
    if ci == "github":
        assert f"::error file={name},line=" in failed.stdout
        results = json.loads((folder / "gatepost.sarif").read_text("utf-8"))["runs"][0]["results"]
        assert {one["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] for one in results} == {name}
        assert name in (tools / "summary.md").read_text("utf-8")
    else:
        quality = json.loads((folder / "gl-code-quality-report.json").read_text("utf-8"))
        assert {one["location"]["path"] for one in quality} == {name}
        assert ET.parse(folder / "gatepost.xml").getroot().find(".//failure") is not None
        assert name in failed.stdout
    assert (folder / "gatepost.html").is_file()


@pytest.mark.parametrize("template", TEMPLATES)
def test_generated_script(template: str, bake: Bake, tools: Path) -> None:
    """So it is with the script for any other CI, which is the one of this repository."""
    folder = bake(template, "other")
    assert (folder / "check.sh").read_text("utf-8") == (ROOT / "ci" / "check.sh").read_text("utf-8")
    passed = run("sh check.sh", folder, tools)
    assert passed.returncode == 0, passed.stderr

    name = "proposal.md" if template == "cookiecutter-bid" else "pid.md"
    approve(folder / name)
    failed = run("sh check.sh", folder, tools)
    assert failed.returncode == 1, failed.stderr
    assert ET.parse(folder / "gatepost-reports" / "gatepost.xml").getroot().find(".//failure") is not None


@pytest.mark.parametrize("program", ["pre-commit", "prek"])
def test_generated_hook(program: str, bake: Bake, tools: Path, tmp_path: Path) -> None:
    """The hook of a new folder lets it be committed, and holds a document back that is not what it claims."""
    folder = bake("cookiecutter-pid", "github")
    git(folder, "init", "--quiet")
    git(folder, "add", ".")
    path = {"PATH": f"{tools}{os.pathsep}{os.environ['PATH']}"}
    passed = hook(program, folder, "run", "--all-files", **path)
    assert passed.returncode == 0, passed.stdout + passed.stderr

    approve(folder / "pid.md")
    git(folder, "add", ".")
    failed = hook(program, folder, "run", **path)
    assert (failed.returncode, "pid.md:" in failed.stdout) == (1, True), failed.stdout + failed.stderr


def test_a_folder_of_reports_that_is_a_link_is_refused(bake: Bake, tools: Path, tmp_path: Path) -> None:
    """The script writes where it says, and not where a link in the checked folder leads."""
    folder = bake("cookiecutter-bid", "other")
    (folder / "gatepost-reports").symlink_to(tmp_path)
    done = run("sh check.sh", folder, tools)
    assert (done.returncode, "is a link" in done.stderr) == (2, True)


@pytest.mark.parametrize("ci", ["github", "gitlab"])
@pytest.mark.parametrize("deal", ["berth-booking", "payroll-move", "pump-spares"])
def test_generated_pipeline_passes_a_finished_deal(deal: str, ci: str, bake: Bake, tools: Path) -> None:
    """Documents that are complete and approved pass the pipeline that a new folder brings."""
    folder = bake("cookiecutter-bid", ci)
    for document in (ROOT / "docs" / "examples" / deal).glob("*.md"):
        shutil.copy(document, folder)
    (_, check), variables = pipeline(folder, ci)

    done = run(check, folder, tools, **variables)

    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("ci", ["github", "gitlab"])
def test_gatepost_cannot_be_installed(ci: str, bake: Bake, tools: Path) -> None:
    """Where Gatepost cannot be had, the job says which line to change and ends with exit status 2."""
    folder = bake("cookiecutter-pid", ci)
    (install, _), variables = pipeline(folder, ci)

    done = run(install, folder, tools, **{**variables, "PIP_STATUS": "1"})

    assert done.returncode == 2
    assert f"could not be installed from {variables['GATEPOST']}" in done.stdout.replace("'", "")
    assert "Set GATEPOST" in done.stdout


def test_pipelines_of_bid_and_pid_are_the_same(bake: Bake) -> None:
    """Both folders bring the same files."""
    for ci, names in {
        "github": (".github/workflows/documents.yml", ".pre-commit-config.yaml"),
        "gitlab": (".gitlab-ci.yml",),
        "other": ("check.sh",),
    }.items():
        folders = [bake(template, ci) for template in TEMPLATES]
        for name in names:
            assert len({(folder / name).read_text("utf-8") for folder in folders}) == 1


def test_page_shows_the_real_files(bake: Bake) -> None:
    """What the page about CI shows is what is generated and what lies in `ci/`."""
    page = (ROOT / "docs" / "how-to" / "run-in-ci.md").read_text("utf-8")
    files = {
        ".github/workflows/documents.yml": bake("cookiecutter-bid", "github") / ".github/workflows/documents.yml",
        ".gitlab-ci.yml": bake("cookiecutter-bid", "gitlab") / ".gitlab-ci.yml",
        "ci/gitlab.yml": ROOT / "ci" / "gitlab.yml",
        "ci/check.sh": ROOT / "ci" / "check.sh",
        ".pre-commit-config.yaml": bake("cookiecutter-bid", "other") / ".pre-commit-config.yaml",
    }
    for title, file in files.items():
        assert f'title="{title}"\n{file.read_text("utf-8")}```\n' in page, title


@pytest.mark.parametrize("file", [".github/workflows/documents.yml", "action.yml", ".github/workflows/ci.yml"])
def test_actions_are_named_by_commit(file: str, bake: Bake) -> None:
    """A tag can be moved, a commit cannot; the version stands beside it."""
    path = bake("cookiecutter-bid", "github") / file if "documents" in file else ROOT / file
    used = [line for line in path.read_text("utf-8").splitlines() if "uses:" in line]

    assert used
    for line in used:
        name, _, version = line.partition(" # ")
        assert len(name.rpartition("@")[2]) == 40, line
        assert version.startswith("v"), line


# --- code of the folder that is checked


def test_a_pipeline_runs_nothing_from_the_folder(bake: Bake, tools: Path) -> None:
    """Modules of a stranger's folder that bear the names of the tools are not loaded, in no step."""
    folder = bake("cookiecutter-bid", "github")
    for name in ("pip", "gatepost", "click", "yaml", "tomllib", "json", "sitecustomize", "usercustomize"):
        (folder / f"{name}.py").write_text("open('owned', 'w').close()\n", "utf-8")
    steps, variables = pipeline(folder, "github")
    (tools / "pip").unlink()
    (tools / "pip").symlink_to(BIN / "pip")
    real = run("pip --version", folder, tools)
    assert real.returncode == 0, real.stderr

    assert run(steps[1], folder, tools, **variables).returncode == 0
    assert not (folder / "owned").exists()
    assert "python -m" not in "".join(steps)


# --- the action, and the script for any other CI


@pytest.fixture
def deal(tmp_path: Path) -> Path:
    """A folder with a deal that is complete."""
    folder = tmp_path / "repository"
    shutil.copytree(ROOT / "docs" / "examples" / "pump-spares", folder / "bids" / "pump spares")
    return folder


def action_step(tools: Path, folder: Path, **inputs: str) -> subprocess.CompletedProcess[str]:
    """Run the action's step that checks, with its inputs where the host puts them."""
    action = loaded(ROOT / "action.yml")
    step = next(one for one in action["runs"]["steps"] if one.get("id") == "check")
    known = {name: spec["default"] for name, spec in action["inputs"].items()} | inputs
    variables = {name: value for name, value in step["env"].items() if "${{" not in value}
    variables |= {f"GATEPOST_{name.upper()}": known[name] for name in ("paths", "as", "config", "shard")}
    variables |= {"GATEPOST_REPORTS": str(tools / "reports"), "GITHUB_ACTION_PATH": str(ROOT)}
    return run(step["run"], folder, tools, **variables)


def test_action_checks(deal: Path, tools: Path) -> None:
    """The action passes a complete deal, names the folder of the reports, and fails for a finding at its line."""
    passed = action_step(tools, deal, paths="bids/pump spares\n\n")
    assert passed.returncode == 0, passed.stdout + passed.stderr
    assert (tools / "output").read_text("utf-8") == f"reports={tools}/reports\n"
    assert {one.name for one in (tools / "reports").iterdir()} == {"gatepost.sarif", "gatepost.xml", "gatepost.html"}

    scope = deal / "bids" / "pump spares" / "scope.md"
    scope.write_text(scope.read_text("utf-8").replace("\n# ", "\n[[left over]]\n\n# ", 1), "utf-8")
    failed = action_step(tools, deal)
    assert failed.returncode == 1, failed.stdout + failed.stderr
    assert "::error file=bids/pump spares/scope.md,line=" in failed.stdout


@pytest.mark.parametrize("value", HOSTILE)
@pytest.mark.parametrize("name", ["paths", "as", "config"])
def test_inputs_are_no_commands(name: str, value: str, deal: Path, tools: Path) -> None:
    """An input that looks like a command or an option is a value that is refused."""
    done = action_step(tools, deal, **{name: value})

    assert done.returncode == 2, done.stdout + done.stderr
    assert "Traceback" not in done.stderr
    assert [path.name for path in tools.parent.rglob("owned")] == []


def test_no_expression_stands_in_a_script() -> None:
    """In no `run` of the action or of a workflow does the host put text before the shell reads it."""
    steps = loaded(ROOT / "action.yml")["runs"]["steps"]
    for path in (ROOT / ".github" / "workflows").glob("*.yml"):
        steps += [step for job in loaded(path)["jobs"].values() for step in job["steps"]]

    assert steps
    assert [step["run"] for step in steps if "${{" in step.get("run", "")] == []


def test_action_takes_gatepost_from_its_own_commit(deal: Path, tools: Path) -> None:
    """The action installs what it came with."""
    install = loaded(ROOT / "action.yml")["runs"]["steps"][1]["run"]

    assert run(install, deal, tools, GITHUB_ACTION_PATH=str(ROOT)).returncode == 0
    assert (tools / "pip.log").read_text("utf-8").split()[-1] == str(ROOT)


@pytest.mark.parametrize("shell", ["sh", "bash"])
def test_script_for_other_ci(shell: str, deal: Path, tools: Path) -> None:
    """The script leaves its reports in a folder and passes on what it is told, in any shell."""
    done = run(f"{shell} {ROOT}/ci/check.sh", deal, tools, GATEPOST_PATHS="bids\n")
    assert done.returncode == 0, done.stdout + done.stderr
    ET.parse(deal / "gatepost-reports" / "gatepost.xml")

    (tools / "gatepost").unlink()
    (tools / "gatepost").write_text('#!/bin/sh\nfor one in "$@"; do echo "<$one>"; done\n', "utf-8")
    (tools / "gatepost").chmod(0o755)
    told = run(
        f"{shell} {ROOT}/ci/check.sh", deal, tools,
        GATEPOST_PATHS="a b\n--help\n$(x)", GATEPOST_AS="review", GATEPOST_SHARD="3/10", GATEPOST_FORMAT="concise",
    )  # fmt: skip
    words = [line[1:-1] for line in told.stdout.splitlines()]
    assert words[:3] == ["check", "--format", "concise"]
    assert words[-8:] == ["--as", "review", "--shard", "3/10", "--", "a b", "--help", "$(x)"]


def test_script_without_gatepost(deal: Path, tools: Path) -> None:
    """Where Gatepost is not installed the script says so and could not run."""
    (tools / "gatepost").unlink()
    done = run(f"sh {ROOT}/ci/check.sh", deal, tools)

    assert (done.returncode, done.stdout) == (2, "")
    assert "gatepost is not installed" in done.stderr


@pytest.mark.parametrize("shell", ["sh", "bash"])
@pytest.mark.parametrize(
    ("paths", "status"), [("bids/pump spares\n", 0), (".", 0), ("$(touch owned)", 2), ("nowhere", 2)]
)
def test_gitlab_file_to_include(shell: str, paths: str, status: int, deal: Path, tools: Path) -> None:
    """The job to include checks the paths of its variable, whatever they look like."""
    job = loaded(ROOT / "ci" / "gitlab.yml")["documents"]
    script = "\n".join(job["script"])
    variables = {**job["variables"], "GATEPOST_PATHS": paths}

    done = run(f'exec {shell} -e -c "$SCRIPT"', deal, tools, SCRIPT=script, **variables)

    assert done.returncode == status, done.stdout + done.stderr
    assert [path.name for path in tools.parent.rglob("owned")] == []
    if status == 0:
        for kind in ("codequality", "junit"):
            assert (deal / job["artifacts"]["reports"][kind]).is_file()


def test_no_gitlab_component_by_accident() -> None:
    """GitLab takes YAML files in `templates/` for components: there are none."""
    assert [*(ROOT / "templates").glob("*.yml"), *(ROOT / "templates").rglob("template.yml")] == []


# --- hooks


@pytest.fixture
def repository(deal: Path, tmp_path: Path) -> Path:
    """A Git repository with a deal, and the hooks of this repository as local ones that use the gatepost at hand."""
    hooks = [
        {**hook, "language": "system", "entry": f"{BIN}/{hook['entry']}"}
        for hook in loaded(ROOT / ".pre-commit-hooks.yaml")
    ]
    (deal / ".pre-commit-config.yaml").write_text(
        yaml.safe_dump({"repos": [{"repo": "local", "hooks": hooks}]}), "utf-8"
    )
    git(deal, "init", "--quiet")
    git(deal, "add", ".")
    git(deal, "commit", "--quiet", "--message", "start")
    return deal


def git(folder: Path, *words: str) -> None:
    who = {f"GIT_{role}_{what}": "x@example.org" for role in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")}
    quiet = {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_SYSTEM": os.devnull}
    subprocess.run(["git", *words], cwd=folder, env={**os.environ, **who, **quiet}, check=True, capture_output=True)


def hook(program: str, repository: Path, *words: str, **more: str) -> subprocess.CompletedProcess[str]:
    home = repository.parent / "hooks-home"
    places = {"PRE_COMMIT_HOME": str(home), "PREK_HOME": str(home), "HOME": str(home)}
    return subprocess.run(
        [str(BIN / program), *words], cwd=repository, env={**os.environ, **places, "GIT_CONFIG_GLOBAL": os.devnull, **more},
        capture_output=True, text=True, timeout=120, check=False,
    )  # fmt: skip


@pytest.mark.parametrize("program", ["pre-commit", "prek"])
def test_hooks(program: str, repository: Path) -> None:
    """A hook passes a complete deal; a change of one document fails where another no longer agrees with it."""
    passed = hook(program, repository, "run", "--all-files")
    assert passed.returncode == 0, passed.stdout + passed.stderr

    scope = repository / "bids" / "pump spares" / "scope.md"
    text = scope.read_text("utf-8")
    customer = next(line for line in text.splitlines() if line.startswith("customer:"))
    scope.write_text(text.replace(customer, "customer: Somebody Else", 1), "utf-8")
    git(repository, "add", ".")
    failed = hook(program, repository, "run", "gatepost-check")
    assert failed.returncode == 1, failed.stdout + failed.stderr
    assert "Somebody Else" in failed.stdout


@pytest.mark.parametrize("program", ["pre-commit", "prek"])
def test_hooks_leave_other_commits_alone(program: str, repository: Path) -> None:
    """A commit that touches no document and no configuration runs nothing."""
    (repository / "notes.txt").write_text("x\n", "utf-8")
    git(repository, "add", ".")

    done = hook(program, repository, "run")

    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout.count("Skipped") == 2


@pytest.mark.parametrize("program", [["pre-commit", "validate-manifest"], ["prek", "validate-manifest"]])
def test_manifest_of_hooks(program: list[str], repository: Path) -> None:
    """Both programs accept the list of hooks, and the commands in it are there."""
    done = hook(program[0], repository, program[1], str(ROOT / ".pre-commit-hooks.yaml"))
    assert done.returncode == 0, done.stdout + done.stderr

    from gatepost.commands.group import COMMANDS

    hooks = loaded(ROOT / ".pre-commit-hooks.yaml")
    assert [one["id"] for one in hooks] == ["gatepost-check", "gatepost-fix"]
    assert {one["entry"].split()[1] for one in hooks} <= set(COMMANDS)
