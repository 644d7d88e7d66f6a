"""What is left of a run for those who live with old documents: without what is accepted, and only what changed."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from gatepost.commands.gather import Gatherer
from gatepost.errors import GatepostError, UsageError
from gatepost.model import Report, Run
from gatepost.names import printable
from gatepost.tuples import NamedTuple

if TYPE_CHECKING:
    from gatepost.changed import Change
    from gatepost.git import Tree


class Narrowing(NamedTuple):
    """What the options of `gatepost check` ask for."""

    revision: str | None
    baseline: str | None
    accept: bool
    shrink: bool


def narrowed(run: Run, gatherer: Gatherer, paths: tuple[str, ...], asked: Narrowing) -> Run:
    """A run without what a baseline accepts and what a change cannot have caused.

    Entries of a baseline that have outlived their findings are a report of their own, at the end.

    Raises:
        GatepostError: a baseline cannot be read or written, or Git cannot tell what changed.
        UsageError: the options contradict one another.
    """
    if asked.accept and (asked.revision is not None or asked.shrink):
        raise UsageError("--accept takes all that is found: it goes with neither --changed nor --shrink")
    files = _baselines(run, gatherer, asked)
    outlived: list[Report] = []
    for file in files:
        run, stale = _without_accepted(run, file, gatherer, paths, asked)
        outlived += stale
    if asked.revision is not None:
        from gatepost.changed import caused
        from gatepost.git import tree_since

        first = Path(paths[0])
        tree = tree_since(
            first if first.is_dir() else first.parent, None if asked.revision == "HEAD" else asked.revision
        )
        run = caused(run, _change(run, gatherer, tree), tree.shown)
    return run._replace(reports=(*run.reports, *outlived)) if outlived else run


# --- accepted findings


def _baselines(run: Run, gatherer: Gatherer, asked: Narrowing) -> list[Path]:
    """The baseline that was named, or those that the configurations of the documents name."""
    if asked.baseline is not None:
        return [Path(asked.baseline)]
    found = {gatherer.config(Path(report.path)).baseline for report in run.reports}
    files = sorted(one for one in found if one is not None)
    if (asked.accept or asked.shrink) and not files:
        raise UsageError("which baseline? Name it: --baseline FILE, or baseline = in gatepost.toml")
    if asked.accept and len(files) > 1:
        raise UsageError("the documents have several baselines; make them one by one: --baseline FILE")
    return files


def _without_accepted(
    run: Run, file: Path, gatherer: Gatherer, paths: tuple[str, ...], asked: Narrowing
) -> tuple[Run, list[Report]]:
    from gatepost.baseline import OUTLIVED, accept, apply_baseline, read_baseline, stale_report, write_baseline

    shown = printable(Path(os.path.relpath(file)).as_posix())
    base = os.path.realpath(file.parent)

    def named(path: str) -> str:
        folder, name = os.path.split(path)
        return Path(os.path.relpath(os.path.join(os.path.realpath(folder), name), base)).as_posix()

    if asked.accept:
        if os.path.lexists(file):
            raise GatepostError(
                f"{shown}: it is there already, and a baseline only shrinks (--shrink); "
                "to accept more, delete it and make it anew, and have the difference reviewed"
            )
        _write(file, shown, write_baseline(accept(run, named)))
    text = _read(file, shown)
    alone = {Path(path).as_posix() for path in paths if not Path(path).is_dir()}
    applied = apply_baseline(
        run, read_baseline(text, shown), named, lambda path: not _there(base, path), lambda path: path not in alone
    )
    if applied.stale and asked.shrink:
        _write(file, shown, write_baseline(applied.kept))
    elif applied.stale and OUTLIVED not in gatherer.config(file).off:
        left = {(one.path, one.code, one.message) for one in accept(applied.run, named)}
        return applied.run, [stale_report(applied.stale, shown, text, left)]
    return applied.run, []


def _there(base: str, path: str) -> bool:
    try:
        return os.path.lexists(os.path.join(base, path))
    except ValueError:  # a NUL in a name
        return False


def _read(file: Path, shown: str) -> str:
    if not file.is_file():
        raise GatepostError(f"{shown}: there is no such baseline; make it: gatepost check --baseline {shown} --accept")
    try:
        return file.read_bytes().decode("utf-8")
    except UnicodeDecodeError as error:
        raise GatepostError(f"{shown}: this is no baseline: it is not UTF-8 text") from error
    except OSError as error:
        raise GatepostError(f"{shown}: cannot be read: {error.strerror or error}") from error


def _write(file: Path, shown: str, text: str) -> None:
    from gatepost.files import replace

    new = not file.exists()
    try:
        if new:
            file.touch()  # so that it gets the rights of any other new file
        replace(file, text)
    except OSError as error:
        if new:
            file.unlink(missing_ok=True)
        raise GatepostError(f"{shown}: cannot be written: {error.strerror or error}") from error


# --- what changed


def _change(run: Run, gatherer: Gatherer, tree: Tree) -> Change:
    """What of the documents that were checked is not as it was."""
    from gatepost.changed import Change, folder_of, is_document, settings_changed

    where = {report.path: _inside(tree.root, report.path) for report in run.reports}
    folders = {folder_of(name): folder_of(path) for path, name in where.items() if name is not None}
    old = {name for name in tree.blobs if is_document(name) and folder_of(name) in folders}
    touched = {name for name in old if _differs(tree, name)}
    resettled = settings_changed(
        name for name in {*tree.blobs, *_origins(run, gatherer, tree)} if _is_settings(name) and _differs(tree, name)
    )
    kinds: dict[Path, bool] = {}
    changed: set[str] = set()
    for path, name in where.items():
        templates = gatherer.config(Path(path)).templates
        new = name is None or name not in old or name in touched
        if new or _below(name or "", resettled) or any(_once(kinds, tree, one) for one in templates):
            changed.add(path)
    return Change(
        frozenset(changed),
        frozenset({folder_of(path) for path in changed} | {folders[folder_of(name)] for name in touched}),
    )


def _is_settings(name: str) -> bool:
    from gatepost.changed import SETTINGS

    return name.rpartition("/")[2] in SETTINGS


def _below(name: str, folders: Iterable[str]) -> bool:
    from gatepost.changed import is_below

    return is_below(name, folders)


def _origins(run: Run, gatherer: Gatherer, tree: Tree) -> set[str]:
    origins = {gatherer.config(Path(report.path)).origin for report in run.reports}
    return {name for one in origins if one is not None and (name := _inside(tree.root, str(one))) is not None}


def _once(known: dict[Path, bool], tree: Tree, folder: Path) -> bool:
    if folder not in known:
        known[folder] = _templates_differ(tree, folder)
    return known[folder]


def _templates_differ(tree: Tree, folder: Path) -> bool:
    """Whether anything in a folder of templates is not as it was. Of one outside the repository, nobody can tell."""
    name = _inside(tree.root, str(folder / "_"))
    if name is None:
        return False
    lead = name[:-1]
    there = {_inside(tree.root, str(one)) for one in folder.rglob("*") if one.is_file()} - {None}
    were = {one for one in tree.blobs if one.startswith(lead)}
    return there != were or any(_differs(tree, one) for one in were)


def _differs(tree: Tree, name: str) -> bool:
    from gatepost.changed import differs

    try:
        data = (tree.root / name).read_bytes()
    except (OSError, ValueError):
        return True
    return differs(data, tree.blobs.get(name))


def _inside(root: Path, path: str) -> str | None:
    """A path as the repository has it; None for one outside."""
    folder, name = os.path.split(path)
    try:
        return (Path(folder).resolve() / name).relative_to(root).as_posix()
    except ValueError:
        return None
