"""The edge to Git: two questions, asked so that nothing of the repository is run.

Git can run programs that a repository names: hooks, file system monitors, filters, drivers of differences, helpers that
fetch what is missing. So Git is only asked for names: of commits, and of what a commit holds. It does not look at the
files, makes no difference of them and fetches nothing.
"""

from __future__ import annotations

import os
import subprocess
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from gatepost.errors import GatepostError
from gatepost.names import printable
from gatepost.patterns import pattern
from gatepost.tuples import NamedTuple

_REVISION: Final = pattern(r"[A-Za-z0-9_@{][\w./@{}^~+-]*")
_OBJECT: Final = pattern(r"[0-9a-f]{40}(?:[0-9a-f]{24})?")
_SAFE: Final = (
    "git",
    "--no-optional-locks",
    "--no-pager",
    "-c", "core.fsmonitor=false",
    "-c", "core.hooksPath=/dev/null/none",
    "-c", "core.sshCommand=false",
    "-c", "protocol.allow=never",
    "-c", "safe.bareRepository=explicit",
)  # fmt: skip
_ELSEWHERE: Final = frozenset(
    ("GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX", "GIT_OBJECT_DIRECTORY", "GIT_COMMON_DIR", "GIT_NAMESPACE",
     "GIT_ALTERNATE_OBJECT_DIRECTORIES", "GIT_SHALLOW_FILE", "GIT_GRAFT_FILE", "GIT_REPLACE_REF_BASE", "GIT_ALLOW_PROTOCOL")
)  # fmt: skip
"""What a hook is given to find its repository by; seen from another folder it would mislead."""
_SECONDS: Final = 60


class Tree(NamedTuple):
    """What a repository held at a commit."""

    root: Path
    """The folder of the repository's files."""
    blobs: Mapping[str, str]
    """The paths of files below it, to Git's name for their content."""
    shown: str
    """The revision, for messages."""


def tree_since(folder: Path, revision: str | None = None) -> Tree:
    """What the repository around a folder held where a revision and the present commit parted.

    Args:
        folder: where to look for the repository.
        revision: a branch, a tag or a commit; None for the present commit. In a repository without any commit, that
            is an empty tree.

    Raises:
        GatepostError: there is no Git or no repository, it does not know the revision, or its history is cut off
            before the two meet.
    """
    if revision is not None and not _REVISION.fullmatch(revision):
        raise GatepostError(f"--changed {printable(revision)}: this is no name of a branch, a tag or a commit")
    top = _git(folder, "rev-parse", "--show-toplevel")
    if top is None:
        raise GatepostError(f"--changed: {printable(str(folder))} is in no Git repository whose files can be read here")
    root = Path(os.fsdecode(top.removesuffix(b"\n"))).resolve()
    head = _commit(folder, "HEAD")
    if head is None:
        if revision is None:
            return Tree(root, {}, "the beginning")
        raise GatepostError("--changed: the repository has no commit yet")
    if revision is None:
        return Tree(root, _blobs(folder, head), "HEAD")
    other = _commit(folder, revision)
    if other is None:
        raise GatepostError(
            f"--changed {revision}: the repository does not know it{_meant(revision) or _cut_off(folder)}"
        )
    base = _git(folder, "merge-base", head, other)
    if base is None:
        raise GatepostError(f"--changed {revision}: it has no commit in common with the present one{_cut_off(folder)}")
    return Tree(root, _blobs(folder, base.decode().strip()), revision)


def _commit(folder: Path, revision: str) -> str | None:
    found = _git(folder, "rev-parse", "--verify", "--quiet", f"{revision}^{{commit}}")
    name = found.decode().strip() if found else ""
    return name if _OBJECT.fullmatch(name) else None


def _blobs(folder: Path, commit: str) -> dict[str, str]:
    listed = _git(folder, "ls-tree", "-r", "-z", "--full-tree", commit)
    if listed is None:
        raise GatepostError(f"--changed: Git cannot say what {commit[:12]} holds{_cut_off(folder)}")
    blobs: dict[str, str] = {}
    for entry in listed.split(b"\0"):
        facts, _, path = entry.partition(b"\t")
        if path:
            blobs[os.fsdecode(path)] = facts.rpartition(b" ")[2].decode()
    return blobs


def _meant(revision: str) -> str:
    """What somebody meant who named a path behind `--changed`."""
    return f"; to check {revision} against HEAD, write: --changed=HEAD {revision}" if Path(revision).exists() else ""


def _cut_off(folder: Path) -> str:
    """The next step where a clone does not have the whole history."""
    if _git(folder, "rev-parse", "--is-shallow-repository") == b"true\n":
        return "; this clone is shallow: fetch the whole history (fetch-depth: 0 on GitHub, GIT_DEPTH: 0 on GitLab)"
    return "; fetch it first, or name another"


def _git(folder: Path, *words: str) -> bytes | None:
    """What Git answers; None where it refuses."""
    environment = {name: value for name, value in os.environ.items() if name not in _ELSEWHERE}
    environment |= {
        "GIT_TERMINAL_PROMPT": "0",
        "GIT_NO_LAZY_FETCH": "1",
        "GIT_NO_REPLACE_OBJECTS": "1",
        "GIT_ALLOW_PROTOCOL": "none",
        "LC_ALL": "C",
    }
    try:
        run = subprocess.run(
            [*_SAFE, *words], cwd=folder, env=environment, stdin=subprocess.DEVNULL, capture_output=True,
            timeout=_SECONDS, check=False,
        )  # fmt: skip
    except FileNotFoundError as error:
        raise GatepostError("--changed needs git, and there is none here") from error
    except (OSError, ValueError, subprocess.TimeoutExpired) as error:
        raise GatepostError(f"--changed: git did not answer: {printable(str(error))}") from error
    return run.stdout if run.returncode == 0 else None
