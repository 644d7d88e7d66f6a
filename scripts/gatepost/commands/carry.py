"""`gatepost new pid --from DEAL`: the PID begins in the folder of the won bid, or is brought up to date with it."""

from __future__ import annotations

import difflib
import os
import sys
import tempfile
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from shlex import quote

import click

from gatepost import new as making
from gatepost.answers import fault, questions
from gatepost.carry import Carried, carry, fields, register, signatory, without_memory
from gatepost.commands.fix import lines_of
from gatepost.commands.gather import Gatherer
from gatepost.commands.say import say
from gatepost.deal import Deal
from gatepost.document import Document
from gatepost.errors import GatepostError
from gatepost.files import read_text, replace
from gatepost.model import Status

Asking = Callable[[dict[str, str], Mapping[str, str]], None]
"""Asks what is open; the second mapping holds what is proposed instead of the template's default."""
_PID = "pid.md"
_REGISTERS = ("risk-register.md", "project-log.md")
_LISTED = 12


def start_from(name: str, words: tuple[str, ...], asking: Asking | None, *, dry_run: bool, diff: bool) -> int:
    """Start the PID of a deal, or bring the one that is there up to date.

    Raises:
        GatepostError: there is no proposal to start from, an answer is no good, or the disk refuses.
    """
    gatherer = Gatherer()
    deal = gatherer.deal(name)
    if deal.part("proposal") is None:
        found = ", ".join(one.name for one in deal.parts.values())
        raise GatepostError(f"{name}: there is no proposal, only {found}; a PID starts from the bid that was won")
    pid = deal.part("pid")
    if pid is None:
        return _begin(gatherer, deal, Path(name), words, asking, dry_run=dry_run, diff=diff)
    if words:
        raise GatepostError(f"{pid.path} is there already; answers are for a new PID: change them in its front matter")
    return _update(deal, pid, asking is not None, only_shown=dry_run or diff)


# --- a new one


def _begin(
    gatherer: Gatherer,
    deal: Deal,
    folder: Path,
    words: tuple[str, ...],
    asking: Asking | None,
    *,
    dry_run: bool,
    diff: bool,
) -> int:
    if os.path.lexists(folder / _PID):
        raise GatepostError(f"{folder / _PID} is there and no live PID; move it away, or correct its status and kind")
    texts = _baked(_answers(deal, folder, words, asking))
    pid = gatherer.checker(folder).open(texts[_PID], (folder / _PID).as_posix(), "pid")
    if not isinstance(pid, Document):
        raise GatepostError(f"{folder}: the template of the PID is of no kind that is known here")
    carried = carry(deal, pid, first=True)
    texts[_PID] = carried.text
    for name in _REGISTERS:
        if name in texts:
            texts[name] = register(texts[name], deal)
    kept = [name for name in texts if os.path.lexists(folder / name)]
    new = [name for name in texts if name not in kept]
    if diff:
        _say(*_diff("", carried.shown, pid.path))
        return 1
    if not dry_run:
        _write(folder, {name: texts[name] for name in new})
    _tell_begun(deal, folder, new, kept, carried, dry_run)
    return 0


def _answers(deal: Deal, folder: Path, words: tuple[str, ...], asking: Asking | None) -> dict[str, str]:
    """What was given, what the bid knows, and what a person answers."""
    template = making.template_of("pid")
    answers = making.given(template, words)
    known = {name.replace("-", "_"): value for name, value in fields(deal).items()}
    intended = known.get("intended_project_manager", "")
    for question in questions(template):
        value = known.get(question.name, "")
        if value and question.name not in answers and not fault(question, value, {**known, **answers}):
            answers[question.name] = value
    answers.setdefault("ci", _ci(folder))
    proposed = {"project_manager": intended, "executive": signatory(deal)}
    if asking is not None:
        say(f"From {deal.path}: {', '.join(name for name in answers if name in known)}.")
        asking(answers, {name: value for name, value in proposed.items() if value})
    elif "intended_project_manager" in answers:
        answers.setdefault("project_manager", answers["intended_project_manager"])
    return making.complete(template, answers)


def _ci(folder: Path) -> str:
    """The workflow that is there; a bid without one wanted none."""
    if (folder / ".gitlab-ci.yml").exists():
        return "gitlab"
    if (folder / "check.sh").exists():
        return "other"
    return "github" if (folder / ".github").exists() else "none"


def _baked(answers: Mapping[str, str]) -> dict[str, str]:
    """The files of a new PID folder."""
    with tempfile.TemporaryDirectory(prefix="gatepost-") as scratch:
        made = making.make(making.template_of("pid"), answers, Path(scratch))
        return {name: (made / name).read_bytes().decode("utf-8") for name in making.files(made)}


def _write(folder: Path, texts: Mapping[str, str]) -> None:
    """The PID comes last: until it is there, the command can be repeated."""
    for name in sorted(texts, key=lambda one: one == _PID):
        path = folder / name
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            replace(path, texts[name])
        except OSError as error:
            raise GatepostError(f"{path} cannot be written: {error.strerror or error}") from error


def _tell_begun(
    deal: Deal, folder: Path, new: Iterable[str], kept: Iterable[str], carried: Carried, dry_run: bool
) -> None:
    _say(f"{folder} {'would get' if dry_run else 'holds now'}:", *(f"  {name}" for name in new))
    if kept := sorted(kept):
        _say(f"Kept as they are: {', '.join(kept)}")
    counts = Counter(section for section, _ in carried.notes.added)
    _say("", "Carried over from the bid:", *(f"  {section}: {count}" for section, count in counts.items()))
    if carried.open:
        _say(f"Differences that wait for a decision: {carried.open}, under Differences and decisions.")
    _tell_kept_out(deal, carried)
    missing = [part for part in ("requirements", "scope") if deal.part(part) is None]
    if missing:
        _say(f"Not there, so that nothing was compared with it: {', '.join(missing)}.")
    _list("Not carried, because it has no place in the PID:", carried.notes.homeless)
    _say("", "Not carried: the bid does not say it. Fill it in:")
    _say(*(f"  {owner}: {', '.join(titles)}" for owner, titles in carried.waiting))
    if dry_run:
        _say("Nothing was written.")
        return
    where = quote(folder.as_posix())
    _say("", "Next:")
    _say(f"  1. Open {folder / _PID} and replace what stands in [[double brackets]].")
    _say(f"  2. gatepost match {where}   shows what became of each requirement, up to the plan.")
    _say(f"  3. gatepost check {where} --as review   shows what is still open.")
    _say(f"  4. gatepost new pid --from {where}   brings over what changes in the bid later, and keeps what you wrote.")
    if not deal.named("handover"):
        _say(f'  5. gatepost new form handover {where}   starts the handover, which the gate "initiate" asks for.')


# --- one that is there


def _update(deal: Deal, pid: Document, ask: bool, *, only_shown: bool) -> int:
    path = Path(pid.path)
    read = read_text(path)
    carried = carry(deal, pid)
    if carried.changed:
        _say(*_diff(without_memory(pid), carried.shown, pid.path))
    _tell_notes(carried)
    _tell_kept_out(deal, carried)
    if not carried.changed:
        _say(f"{pid.path}: nothing to change.")
        return 0
    if only_shown:
        return 1
    if pid.status is Status.APPROVED:
        _say(f"{pid.path} is approved: those who signed it would have to sign it again.")
    if ask and not sys.stdin.isatty():
        raise GatepostError("nothing was written, because nobody can be asked; --no-input writes without asking")
    if ask and not click.confirm("Write these changes?"):
        _say("Nothing was written.")
        return 0
    try:
        replace(path, carried.text, read.bom)
    except OSError as error:
        raise GatepostError(f"{path}: cannot be written, and is as it was: {error.strerror or error}") from error
    _say(f"{pid.path}: brought up to date in {carried.notes.filled} places.")
    return 0


def _tell_notes(carried: Carried) -> None:
    notes = carried.notes
    _list("Changed by you and in the bid, and left as you have it:", notes.conflicts)
    _list("No longer in the bid, and left in the PID:", notes.gone)
    _list("In the bid, and left out because you took it out of the PID:", notes.removed)
    _list("In the bid, and without a place in the PID:", notes.homeless)


def _tell_kept_out(deal: Deal, carried: Carried) -> None:
    if carried.kept_out:
        one = carried.kept_out == 1
        _say(
            f"Left out of the PID, because the customer reads it: {carried.kept_out} difference{'' if one else 's'} about "
            f"prices and estimates. Settle {'it' if one else 'them'} in scope and bid: gatepost match {quote(deal.path)}"
        )


def _list(title: str, lines: list[str]) -> None:
    if lines:
        more = [f"  and {len(lines) - _LISTED} more"] if len(lines) > _LISTED else []
        _say(title, *(f"  {line}" for line in lines[:_LISTED]), *more)


def _diff(before: str, after: str, name: str) -> list[str]:
    lines = difflib.unified_diff(lines_of(before), lines_of(after), name, f"{name} (from the bid)")
    return [line.removesuffix("\n") for line in lines]


def _say(*lines: str) -> None:
    for line in lines:
        say(line)
