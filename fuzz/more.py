"""What else takes a stranger's text: lifting, learning, carrying over, the customer's copy, a baseline, an editor.

Each costs more than a check, so each is tried on a few documents in a hundred.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Callable
from contextlib import suppress
from datetime import date
from pathlib import Path
from random import Random
from typing import Any, Final

from fuzz.mutate import NASTY, Seed
from gatepost.baseline import accept, apply_baseline, read_baseline, write_baseline
from gatepost.carry import carry
from gatepost.check import Checker
from gatepost.commands.config import config_json, config_text
from gatepost.config import known_gates, read_config
from gatepost.deal import Deal
from gatepost.document import Document
from gatepost.errors import GatepostError
from gatepost.gate import ask
from gatepost.learn import learn
from gatepost.migrate import migrate_text
from gatepost.model import Run, Status
from gatepost.reports.gate import gate_json, gate_markdown, gate_text, gates_text
from gatepost.reports.text import PLAIN
from gatepost.send import customers_copy
from gatepost.settings import GATES

_HALF: Final = 0.5
_SLIP: Final = 0.03
_ODD: Final[tuple[Any, ...]] = (
    "",
    "x",
    "\ud800",
    "\x1b[31m",
    "../..",
    "DEL-001",
    "SEC101",
    "0" * 40,
    0,
    -1,
    1e308,
    None,
    True,
    [],
    {},
)


def lift(checker: Checker, one: Seed, random: Random) -> None:
    """Lifted to its own template, or to another; each word that a person wrote stands in it as before."""
    to = random.choice((None, None, ("proposal", "1.0"), ("pid", "1.0")))
    with suppress(GatepostError):
        done = migrate_text(checker, one.text, one.path, to=to)
        if done is not None:
            lost = Counter(_words(one.text)) - Counter(_words(done.text))
            stated = set(_words(" ".join(line for line in one.text.splitlines() if "template" in line)))
            if set(lost) - stated:
                raise AssertionError(f"a word is lost: {min(set(lost) - stated)[:80]!r}")


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", text)


def teach(checker: Checker, one: Seed) -> None:
    """A kind made of it, or a refusal in words."""
    known = [kind for name in ("proposal", "pid") if (kind := checker.kinds.get(name)) is not None]
    with suppress(GatepostError):
        learn(one.text, "learned", known)


def copied(document: Document) -> None:
    """The customer's copy, or a refusal in words."""
    with suppress(GatepostError):  # most kinds are not for the customer
        customers_copy(document)


def carried(documents: list[Document]) -> None:
    """Each PID among some documents, brought up to date from the others; a second time, nothing changes."""
    for pid in documents:
        if pid.kind.name != "pid":
            continue
        bid = Deal("deal", [one for one in documents if one is not pid])
        if bid.parts:  # without a bid, the command refuses before
            with suppress(GatepostError):
                carry(bid, pid)


def baseline(run: Run, random: Random) -> None:
    """A baseline file that somebody wrote by hand is applied, or refused in words."""
    made: Any = json.loads(write_baseline(accept(run, str)))
    entries: list[Any] = made["accepted"]
    if entries and random.random() < _HALF:
        random.choice(entries)[random.choice(list(entries[0]))] = random.choice(_ODD)
    if random.random() < _HALF / 2:
        made[random.choice(list(made))] = random.choice(_ODD)
    text = json.dumps(made)
    at = random.randrange(len(text) + 1)
    for words in (text, text[:at] + random.choice(("", "[", "\x00", "{" * 3000)) + text[at:]):
        with suppress(GatepostError):
            apply_baseline(run, read_baseline(words, "baseline.json"), str, lambda _: True, lambda _: True)


def gated(deal: Deal, checker: Callable[[Status], Checker], today: date, random: Random) -> bool:
    """Gates as somebody could configure them: refused in words, or asked, listed and printed. Gives whether any was."""
    kinds = ("scope", "proposal", "pid", "handover")

    def odd(*usual: Any) -> Any:
        return random.choice((*_ODD, *NASTY)) if random.random() < _SLIP else random.choice(usual)

    def word(name: str) -> Any:
        if name == "documents":
            return {str(odd(*kinds)): odd("draft", "review", "approved") for _ in range(random.randrange(4))}
        if name == "signed":
            return {
                str(odd(*kinds)): odd(["Director"], [], [odd("Executive")], ["A", "B"])
                for _ in range(random.randrange(3))
            }
        if name == "like":
            return odd("submit", "scope", "initiate", *names)
        return odd("Gold", "May it go out?") if name in ("title", "question") else odd(True, False)

    names = ["qualify", "submit", "close", "pink", "gold", random.choice(NASTY)]
    told = {
        str(odd(*names)): odd(
            {
                "documents": word("documents"),
                **{str(odd(*GATES)): word(name) for name in random.sample(list(GATES)[:-1], random.randrange(5))},
            }
        )
        for _ in range(random.randrange(1, 4))
    }
    try:
        config = read_config(Path("gatepost.toml"), {"gates": told})
    except GatepostError:
        return False
    gates = known_gates(config)
    printed = [gates_text(gates, PLAIN)]
    json.loads(config_json(".", config, gates))
    config_text(".", config, gates)
    for gate in gates.values():
        verdict = ask(gate, deal, checker, today)
        printed += [gate_text(verdict, PLAIN, gate), gate_markdown(verdict)]
        json.loads(gate_json(verdict))
    if not "".join(printed).replace("\n", "").isprintable():
        raise AssertionError("a gate holds what a terminal would obey")
    return True


def edited(checker: Checker, document: Document, random: Random) -> None:
    """Whatever an editor may ask of any place of a text."""
    from gatepost.lsp.actions import actions, fix_all
    from gatepost.lsp.complete import complete
    from gatepost.lsp.hover import hover
    from gatepost.lsp.ids import definition, references, rename
    from gatepost.lsp.outline import outline
    from gatepost.lsp.positions import Lines
    from gatepost.lsp.workspace import Source, View

    path = document.path
    view = View(
        sources={path: Source(path, (1,), document.text)},
        opened={path: document},
        reports={path: checker.judge(document)},
        checker=checker,
    )
    asked: tuple[Callable[[View, str, int], object], ...] = (hover, complete, definition, references)
    for _ in range(6):
        at = random.randrange(len(document.text) + 1)
        for asking in asked:
            asking(view, path, at)
        actions(view, path, at, min(len(document.text), at + random.randrange(200)))
        rename(view, path, at, random.choice(("DEL-777", "del-1", "", "\ud800")))
        lines = Lines(document.text)
        if lines.offset(*lines.position(at)) != at and document.text[at - 1 : at + 1] != "\r\n":
            raise AssertionError("a place is not where it was said to be")
        lines.offset(random.choice((-1, 0, 5, 10**9)), random.choice((-1, 0, 5, 10**9)))
    fix_all(view, path)
    outline(document)
