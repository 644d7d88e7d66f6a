"""`--changed`: what a change can have caused is reported, whatever it is, and Git is asked for names alone."""

from __future__ import annotations

import inspect
import json
import os
import re
import shutil
import subprocess
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from gatepost.changed import OWN_ACCOUNT, TOLD, Change, blob_name, caused, differs
from gatepost.check import Checker
from gatepost.cli import main
from gatepost.deal import Deal
from gatepost.document import Document
from gatepost.errors import GatepostError
from gatepost.fingerprints import fingerprints
from gatepost.git import tree_since
from gatepost.kinds import Kinds
from gatepost.model import Run, Status
from gatepost.rules import load
from tests.command import called
from tests.conftest import ROOT, TODAY
from tests.test_deal_properties import Sample, samples, texts

RULES = load()
KINDS = Kinds([ROOT / "templates"])
GONE_WRONG = ROOT / "docs" / "examples" / "gone-wrong"
PARTS = ("requirements", "scope", "proposal", "pid")
EXAMPLES = settings(derandomize=True, deadline=None, max_examples=60, suppress_health_check=list(HealthCheck))


# --- no finding that a change caused is hidden


def run_of(files: dict[str, str], held_to: Status) -> Run:
    """What is found in a deal."""
    checker = Checker(KINDS, held_to, today=TODAY)
    documents = [checker.open(text, f"deal/{name}.md") for name, text in files.items()]
    return Run(tuple(checker.check_deal(Deal("deal", [one for one in documents if isinstance(one, Document)]))))


def assert_nothing_hidden(before: dict[str, str], after: dict[str, str], held_to: Status) -> None:
    """Every finding that was not there before is reported."""
    old, new = run_of(before, held_to), run_of(after, held_to)
    changed = frozenset(f"deal/{name}.md" for name, text in after.items() if before.get(name) != text)
    folders = frozenset({"deal"} if before != after else ())
    shown = caused(new, Change(changed, folders), "HEAD")
    known = Counter(fingerprints(old.findings))
    fresh = {one for one, mark in zip(new.findings, fingerprints(new.findings), strict=True) if mark not in known}
    assert fresh <= set(shown.findings)
    assert shown.unrelated == len(new.findings) - len(shown.findings)


@EXAMPLES
@given(samples(), st.data())
def test_a_change_in_a_clean_deal_hides_nothing(sample: Sample, data: st.DataObject) -> None:
    """A row of one document is lost, doubled or altered, or the document is gone: what is new in any document is reported."""
    before = texts(sample, sample.rows())
    name = data.draw(st.sampled_from(PARTS))
    assert_nothing_hidden(
        before, _mutated(before, name, data), data.draw(st.sampled_from([Status.DRAFT, Status.APPROVED]))
    )


@EXAMPLES
@given(st.data())
def test_a_change_in_a_deal_gone_wrong_hides_nothing(data: st.DataObject) -> None:
    """The same where documents have findings of their own before, and allowances that a change can make idle."""
    before = {name: (GONE_WRONG / f"{name}.md").read_text("utf-8") for name in PARTS}
    for name in PARTS:
        at = before[name].index("\n## ")
        before[name] = (
            before[name][:at]
            + f"\n<!-- allow {data.draw(st.sampled_from(sorted(RULES)))}: agreed -->\n"
            + before[name][at:]
        )
    name = data.draw(st.sampled_from(PARTS))
    assert_nothing_hidden(before, _mutated(before, name, data), Status.APPROVED)


def _mutated(files: dict[str, str], name: str, data: st.DataObject) -> dict[str, str]:
    if data.draw(st.integers(0, 9)) == 0:
        return {other: text for other, text in files.items() if other != name}
    lines = files[name].splitlines(keepends=True)
    rows = [at for at, line in enumerate(lines) if line.startswith(("| ", "customer:", "status:", "total:", "price:"))]
    at = data.draw(st.sampled_from(rows))
    line = lines[at]
    new = data.draw(
        st.sampled_from(
            [
                "",
                line * 2,
                re.sub(r"\d", "7", line),
                re.sub(r"-00\d", "-099", line),
                re.sub(r"\| [^|]* \|", "|  |", line),
            ]
        )
    )
    return files | {name: "".join((*lines[:at], new, *lines[at + 1 :]))}


@pytest.mark.skipif(
    not inspect.isfunction(RULES["SEC101"].check), reason="a compiled function does not show its source"
)
def test_the_rules_that_the_deal_silences_are_known() -> None:
    """A rule of one document that leaves an item to the deal may come up by another's change: the list names them all."""
    told = {
        code
        for code, one in RULES.items()
        if one.stage in OWN_ACCOUNT and re.search(r"\bids=", inspect.getsource(one.check))
    }
    assert told == TOLD


def test_other_deals_and_own_gaps_are_left_out() -> None:
    """Of an unchanged document in a changed deal its own gaps are no news, nor is anything in another folder."""
    files = {name: (GONE_WRONG / f"{name}.md").read_text("utf-8") for name in PARTS}
    run = run_of(files, Status.APPROVED)
    shown = caused(run, Change(frozenset({"deal/pid.md"}), frozenset({"deal"})), "HEAD")
    own = [
        one
        for one in run.findings
        if one.path == "deal/scope.md" and RULES[one.code].stage == "document" and one.code not in TOLD
    ]
    assert own
    assert not set(own) & set(shown.findings)
    assert {one for one in run.findings if one.path == "deal/pid.md"} <= set(shown.findings)
    assert any(one.path != "deal/pid.md" for one in shown.findings)
    assert caused(run, Change(frozenset(), frozenset()), "HEAD").findings == ()


# --- with Git


def git(folder: Path, *words: str) -> str:
    """Run git as a person with a name and without a configuration of their own."""
    environment = os.environ | {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_NOSYSTEM": "1"}
    identity = ("-c", "user.name=Ada", "-c", "user.email=ada@example.org", "-c", "protocol.file.allow=always")
    run = subprocess.run(
        ["git", *identity, *words], cwd=folder, env=environment, check=True, capture_output=True, text=True
    )
    return run.stdout.strip()


def commit(folder: Path, words: str = "more") -> str:
    """Commit all that is there."""
    git(folder, "add", "-A")
    git(folder, "commit", "-q", "--allow-empty", "-m", words)
    return git(folder, "rev-parse", "HEAD")


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A repository with two deals that both have findings, all committed."""
    home = tmp_path / "home"
    for deal in ("one", "two"):
        shutil.copytree(GONE_WRONG, home / deal)
    git(home, "init", "-q", "-b", "main")
    commit(home)
    monkeypatch.chdir(home)
    return home


def found(capsys: pytest.CaptureFixture[str], *arguments: str) -> set[tuple[str, str]]:
    """The documents and codes that a check reports."""
    capsys.readouterr()
    with pytest.raises(SystemExit) as stopped:
        main(["check", "--format", "json", *arguments])
    output = capsys.readouterr()
    assert stopped.value.code in (0, 1), output.err
    data = json.loads(output.out)
    assert bool(data["findings"]) == bool(stopped.value.code)
    return {(one["path"], one["code"]) for one in data["findings"]}


def paths(reported: set[tuple[str, str]]) -> set[str]:
    """The documents among what is reported."""
    return {path for path, _ in reported}


def test_nothing_changed(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Where nothing changed there is nothing to report, however much there is to find."""
    assert found(capsys)
    assert found(capsys, "--changed") == set()


def test_a_changed_document(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """All findings of the document, those of its deal in others, and none of the other deal."""
    everything = found(capsys)
    pid = home / "one" / "pid.md"
    pid.write_text(pid.read_text("utf-8") + "\n\n", "utf-8")
    shown = found(capsys, "--changed")
    assert {one for one in everything if one[0] == "one/pid.md"} <= shown
    assert not any(path.startswith("two/") for path in paths(shown))
    assert paths(shown) > {"one/pid.md"}


def test_a_staged_change_counts(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """What is in the index and what is not are both changes, and so is what was committed since a branch."""
    pid = home / "one" / "pid.md"
    pid.write_text(pid.read_text("utf-8") + "\n\n", "utf-8")
    git(home, "add", "-A")
    assert "one/pid.md" in paths(found(capsys, "--changed"))
    git(home, "switch", "-q", "-c", "work")
    commit(home)
    assert found(capsys, "--changed") == set()
    assert "one/pid.md" in paths(found(capsys, "--changed", "main"))


def test_changes_of_the_other_branch_are_not_ours(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A branch is compared with where it parted from the other one, not with what the other has become."""
    git(home, "switch", "-q", "-c", "work")
    commit(home)
    git(home, "switch", "-q", "main")
    scope = home / "two" / "scope.md"
    scope.write_text(scope.read_text("utf-8") + "\nMore.\n", "utf-8")
    commit(home)
    git(home, "switch", "-q", "work")
    assert found(capsys, "--changed", "main") == set()


@pytest.mark.parametrize("ignored", [False, True])
def test_a_new_document(home: Path, ignored: bool, capsys: pytest.CaptureFixture[str]) -> None:
    """A document that Git does not have yet is a change, also one that Git is told to ignore."""
    if ignored:
        (home / ".gitignore").write_text("three\n", "utf-8")
        commit(home)
    shutil.copytree(home / "one", home / "three")
    assert {path.partition("/")[0] for path in paths(found(capsys, "--changed"))} == {"three"}


@pytest.mark.parametrize("change", ["renamed", "deleted", "passed over"])
def test_a_document_that_is_no_longer_there(home: Path, change: str, capsys: pytest.CaptureFixture[str]) -> None:
    """A deal that lost a document, or has it under another name, has changed; the other has not."""
    proposal = home / "one" / "proposal.md"
    if change == "renamed":
        git(home, "mv", "one/proposal.md", "one/offer.md")
    elif change == "deleted":
        proposal.unlink()
    else:
        proposal.write_text("# Nothing\n", "utf-8")
        git(home, "mv", "one/proposal.md", "one/nothing.md")
    shown = paths(found(capsys, "--changed"))
    assert shown
    assert all(path.startswith("one/") for path in shown)
    assert ("one/offer.md" in shown) == (change == "renamed")


@pytest.mark.parametrize("name", ["gatepost.toml", "one/gatepost.toml"])
@pytest.mark.parametrize("deleted", [False, True])
def test_changed_settings_change_what_is_below(
    home: Path, name: str, deleted: bool, capsys: pytest.CaptureFixture[str]
) -> None:
    """New, changed and deleted settings concern each document below them, and no other."""
    (home / name).write_text('exclude = ["nothing"]\n', "utf-8")
    if deleted:
        commit(home)
        (home / name).unlink()
    everything, shown = found(capsys), found(capsys, "--changed")
    assert shown == {one for one in everything if name == "gatepost.toml" or one[0].startswith("one/")}


def test_changed_templates_change_their_documents(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Whoever changes a kind changes what is asked of its documents."""
    shutil.copytree(ROOT / "templates" / "play", home / "kinds" / "play")
    (home / "gatepost.toml").write_text('templates = "kinds"\n', "utf-8")
    commit(home)
    assert found(capsys, "one", "two", "--changed") == set()
    with (home / "kinds" / "play" / "document.toml").open("a", encoding="utf-8") as stream:
        stream.write("# a word\n")
    assert found(capsys, "one", "two", "--changed") == found(capsys, "one", "two")


def test_line_ends_are_no_change(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Git may write CRLF where it keeps LF: that alone changes no document."""
    for path in (home / "one").glob("*.md"):
        path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    assert found(capsys, "--changed") == set()


def test_from_a_folder_below(home: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """It is the same from a folder of the repository, by relative and by absolute paths, and inside a hook."""
    (home / "one" / "pid.md").write_text((home / "one" / "pid.md").read_text("utf-8") + "\n", "utf-8")
    monkeypatch.chdir(home / "one")
    monkeypatch.setenv("GIT_DIR", ".git")
    monkeypatch.setenv("GIT_INDEX_FILE", ".git/index")
    assert "pid.md" in paths(found(capsys, "--changed"))
    assert paths(found(capsys, str(home / "two"), "--changed=HEAD")) == set()
    assert (home / "one" / "pid.md").as_posix() in paths(found(capsys, str(home), "--changed"))


def test_before_the_first_commit(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """In a repository without a commit, everything is new."""
    shutil.copytree(GONE_WRONG, tmp_path / "deal")
    git(tmp_path, "init", "-q")
    monkeypatch.chdir(tmp_path)
    assert found(capsys, "--changed") == found(capsys)


def test_the_text_says_what_is_left_out(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A report that holds something back says so, and how much."""
    with pytest.raises(SystemExit):
        main(["check", "--changed"])
    assert re.search(r"change since HEAD can have caused; \d+ other findings not shown", capsys.readouterr().out)


def test_a_baseline_beside_a_change(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Entries of documents that did not change are neither reported nor called outlived."""
    with pytest.raises(SystemExit):
        main(["check", "--baseline", "b.json", "--accept"])
    commit(home)
    pid = home / "one" / "pid.md"
    pid.write_text(pid.read_text("utf-8").replace("\n## ", "\n[[a gap]]\n\n## ", 1), "utf-8")
    shown = found(capsys, "--changed", "--baseline", "b.json")
    assert shown
    assert paths(shown) == {"one/pid.md"}


# --- what Git is not asked


@pytest.mark.parametrize(
    "revision", ["nope", "-x", "--output=x", "a b", "a;b", "$(x)", "", "HEAD:one", "v1..v2", "\u2014x", "a\nb", "one", "HEAD~99"]
)  # fmt: skip
def test_a_revision_that_is_none(home: Path, revision: str, capsys: pytest.CaptureFixture[str]) -> None:
    """What names no commit is an error that names the option, and is never taken for an option of Git."""
    with pytest.raises(SystemExit) as stopped:
        main(["check", f"--changed={revision}", "one"])
    assert stopped.value.code == 2
    assert capsys.readouterr().err
    with pytest.raises(GatepostError, match="--changed"):
        tree_since(home, revision)
    assert not (home / "x").exists()


def test_a_shallow_clone(home: Path, tmp_path: Path) -> None:
    """Where the history is cut off, the error says how to fetch it; the last commit is there all the same."""
    first = git(home, "rev-parse", "HEAD")
    commit(home)
    git(tmp_path, "clone", "-q", "--depth", "1", home.as_uri(), "clone")
    with pytest.raises(GatepostError, match="shallow: fetch the whole history"):
        tree_since(tmp_path / "clone", first)
    with pytest.raises(GatepostError, match="shallow"):
        tree_since(tmp_path / "clone", "origin/other")
    assert "one/pid.md" in tree_since(tmp_path / "clone").blobs


def test_no_repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without a repository, without Git, and with unrelated histories, the error says so."""
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path))
    (tmp_path / "bare").mkdir()
    with pytest.raises(GatepostError, match="in no Git repository"):
        tree_since(tmp_path / "bare")
    git(tmp_path, "init", "-q", "-b", "main", "own")
    commit(tmp_path / "own")
    git(tmp_path / "own", "switch", "-q", "--orphan", "other")
    commit(tmp_path / "own", "of other stock")
    with pytest.raises(GatepostError, match="no commit in common"):
        tree_since(tmp_path / "own", "main")
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(GatepostError, match="needs git"):
        tree_since(tmp_path / "own")


def test_a_hostile_repository_runs_nothing(home: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Monitors, hooks, filters, drivers, aliases and pagers that a repository names are not run."""
    trap = tmp_path / "sprung"
    script = tmp_path / "trap.sh"
    script.write_text(f"#!/bin/sh\ntouch '{trap}'\ncat\n", "utf-8")
    script.chmod(0o755)
    (home / ".gitattributes").write_text("*.md filter=trap diff=trap merge=trap\n", "utf-8")
    commit(home)
    for key in (
        "core.fsmonitor", "core.pager", "core.sshCommand", "core.editor", "diff.external", "diff.trap.command", "diff.trap.textconv",
        "filter.trap.clean", "filter.trap.smudge", "filter.trap.process", "credential.helper", "core.gitProxy", "core.askPass",
        "gpg.program", "uploadpack.packObjectsHook",
    ):  # fmt: skip
        git(home, "config", key, str(script))
    git(home, "config", "core.hooksPath", str(tmp_path / "hooks"))
    git(home, "config", "alias.ls-tree", f"!{script}")
    (tmp_path / "hooks").mkdir()
    for hook in ("post-index-change", "fsmonitor-watchman", "reference-transaction", "post-checkout"):
        shutil.copy(script, tmp_path / "hooks" / hook)
    pid = home / "one" / "pid.md"
    pid.write_text(pid.read_text("utf-8") + "\n", "utf-8")
    assert "one/pid.md" in paths(found(capsys, "--changed", "main"))
    assert not trap.exists()
    subprocess.run(["git", "status"], cwd=home, capture_output=True, check=False)
    assert trap.exists(), "the trap would have been sprung by a careless question"


def test_a_bare_repository_inside_the_files_is_not_asked(home: Path) -> None:
    """A folder that looks like a bare repository and comes with the documents decides nothing."""
    git(home, "init", "-q", "--bare", "one/bare")
    with pytest.raises(GatepostError, match="in no Git repository"):
        tree_since(home / "one" / "bare")


@given(st.binary(max_size=200))
@EXAMPLES
def test_contents_are_named_as_git_names_them(data: bytes) -> None:
    """A content is what Git has if, and only if, the names agree; line ends alone make no difference."""
    plain = data.replace(b"\r\n", b"\n")
    assert not differs(data, blob_name(data))
    assert not differs(plain.replace(b"\n", b"\r\n"), blob_name(plain)) or b"\r" in plain
    assert differs(data + b"x", blob_name(data))
    assert differs(data, blob_name(data)[:-1] + "!")
    assert not differs(data, blob_name(data, 64))
    assert differs(data, None)


def test_names_agree_with_git(home: Path) -> None:
    """What we compute is what Git has."""
    assert git(home, "rev-parse", "HEAD:one/pid.md") == blob_name((home / "one" / "pid.md").read_bytes())


@pytest.mark.parametrize("name", ["--help", "-h", "-j1", "-x", "--no-cache"])
def test_a_name_that_begins_with_a_hyphen_is_no_option(name: str, tmp_path: Path) -> None:
    """A pipeline passes a name that somebody else chose: it must not be help, and success, instead of a check."""
    status, output, said = called("check", f"--changed={name}", cwd=tmp_path)
    assert (status, output) == (2, "")
    assert said == f"gatepost: --changed {name}: this is no name of a branch, a tag or a commit\n"
