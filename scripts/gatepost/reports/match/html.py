"""One page that can be sent: it carries its own look and filter, and asks no host for anything."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterable, Iterator
from hashlib import sha256
from html import escape
from typing import Final

from gatepost.match import STATES, Match, MatchRow
from gatepost.reports.match.entries import (
    NOT_CHECKED,
    Entry,
    decided_on,
    entries,
    listed,
    made_from,
    named,
    plain,
    standing,
    totals,
    untold,
)
from gatepost.reports.match.page import SCRIPT, STYLE

_SIGNS: Final = {"open": "\u25b2", "decided": "\u25c6", "settled": "\u2713"}
_WORDS: Final = {"open": "Open", "decided": "Decided", "settled": ""}
_HEAD: Final = ("Id", "Requirement", "Priority", "Scope", "Bid", "PID", "State", "Share of the price", "Decision")
_DIFFERENCES: Final = ("Place", "About", "State", "What differs", "Decision", "Owner", "Decided on")


def match_html(match: Match) -> str:
    """The page. Everything that comes from a document is escaped; nothing that is no script of ours may run."""
    found = entries(match)
    states = dict.fromkeys([*(row.state for row in match.rows), *(one.state for one in found)])
    title = _text(f"Three-way match: {match.title}" if match.title else "Three-way match")
    policy = f"default-src 'none'; style-src '{_hash(STYLE)}'; script-src '{_hash(SCRIPT)}'; img-src data:; base-uri 'none'; form-action 'none'"
    return "\n".join(
        (
            '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">',
            '<meta name="viewport" content="width=device-width, initial-scale=1">',
            f'<meta http-equiv="Content-Security-Policy" content="{policy}">',
            f'<title>{title}</title>\n<link rel="icon" href="data:,">\n<style>{STYLE}</style>\n</head>\n<body>',
            f'<header>\n<h1 dir="auto">{title}</h1>\n<p dir="auto">{_text(match.customer)}</p>\n</header>\n<main>',
            *_totals(match),
            *_documents(match),
            *_form(states),
            *_matches(match),
            *_differences(found),
            *_meanings(states),
            f"</main>\n<footer>{NOT_CHECKED}</footer>\n<script>{SCRIPT}</script>\n</body>\n</html>\n",
        )
    )


def _hash(text: str) -> str:
    return f"sha256-{b64encode(sha256(text.encode()).digest()).decode()}"


def _text(text: str) -> str:
    return escape(plain(text))


# --- above the tables


def _totals(match: Match) -> Iterator[str]:
    found = totals(match)
    nothing = "nothing open" if match.clean else "open"
    cards = [(f"{found.open:,}", "open" if found.open == 1 else "differences open" if found.open else nothing)]
    cards.append((f"{found.decided:,}", "differences decided"))
    if found.requirements_percent is not None:
        words = f"of the requirements settled: {found.settled:,} of {found.requirements:,}"
        cards.append((f"{found.requirements_percent} %", words))
    if found.price_percent is not None:
        words = f"of the price settled: {found.settled_price:,.2f} of {found.price:,.2f} {_text(match.currency)}"
        cards.append((f"{found.price_percent} %", words.rstrip()))
    yield '<ul class="totals">'
    yield from (f"<li><strong>{figure}</strong> <span>{words}</span></li>" for figure, words in cards)
    yield "</ul>"
    if match.blank:
        yield f'<p class="open">{_text(untold(match))}</p>'


def _documents(match: Match) -> Iterator[str]:
    yield '<div class="documents">\n<span>Made from</span>\n<dl>'
    for part, name in made_from(match):
        yield f"<div><dt>{part}</dt><dd>{_text(name) if name else 'none'}</dd></div>"
    yield "</dl>\n</div>"


def _form(states: Iterable[str]) -> Iterator[str]:
    yield '<form hidden aria-label="Filter">\n<label>State <select name="state"><option value="">all</option>'
    yield from (f'<option value="{_text(one)}">{_text(one)}</option>' for one in states)
    yield '</select></label>\n<label><input type="checkbox" name="open"> Open only</label>'
    yield '<label>Text <input type="search" name="words" autocomplete="off"></label>\n</form>'
    yield '<p class="shown" role="status"></p>'


# --- the tables


def _matches(match: Match) -> Iterator[str]:
    if not match.rows:
        yield "<p>No document lists requirements: only values are compared.</p>"
        return
    yield from _opened("requirements", "Requirements", _HEAD)
    yield from map(_row, match.rows)
    yield "</tbody>\n</table>\n</div>"


def _row(row: MatchRow) -> str:
    stands, (name, words) = standing(row), named(row)
    decision = "" if row.decision is None else _said(row.decision.decision, row.decision.owner)
    amount = "" if row.amount is None else f"{row.amount:,.2f}"
    return (
        f'<tr data-state="{_text(row.state)}" data-standing="{stands}"><th scope="row">{name}</th>'
        f'<td class="words" dir="auto">{_text(words)}</td><td>{_text(row.priority)}</td>'
        f"{_ids(row.scope)}{_ids(row.bid)}{_ids(row.pid)}{_state(row.state, stands, row.excluded)}"
        f'<td class="number">{amount}</td><td class="words" dir="auto">{decision}</td></tr>'
    )


def _said(decision: str, owner: str) -> str:
    return f"{_text(decision)} <bdi>({_text(owner)})</bdi>" if owner else _text(decision)


def _ids(names: Iterable[str]) -> str:
    return f'<td class="ids">{"".join(f"<span>{name}</span>" for name in names) or _none("none")}</td>'


def _none(words: str) -> str:
    return f'<span aria-label="{words}" role="img">\u2013</span>'


def _state(state: str, stands: str, excluded: Iterable[str] = ()) -> str:
    by = listed(excluded)
    word = f"{_WORDS[stands]}: " if _WORDS[stands] else ""
    return f'<td class="state {stands}"><span aria-hidden="true">{_SIGNS[stands]}</span> {word}{_text(state)}{f" ({by})" if by else ""}</td>'


def _differences(found: Iterable[Entry]) -> Iterator[str]:
    rows = [_entry(one) for one in found]
    if not rows:
        yield "<p>Nothing differs.</p>"
        return
    yield from _opened("differences", "Differences and decisions", _DIFFERENCES)
    yield from rows
    yield "</tbody>\n</table>\n</div>"


def _entry(one: Entry) -> str:
    stands = "open" if one.open else "decided"
    decision, owner, day = ("", "", "")
    if one.decision is not None:
        decision, owner, day = one.decision.decision, one.decision.owner, decided_on(one.decision)
    words = _text(one.words) + (f"<br>Next: {_text(one.hint)}" if one.open and one.hint else "")
    return (
        f'<tr data-state="{_text(one.state)}" data-standing="{stands}"><th scope="row">{_text(one.place)}</th>'
        f'{_ids((*one.requirements, *one.products))}{_state(one.state, stands)}<td class="words" dir="auto">{words}</td>'
        f'<td class="words" dir="auto">{_text(decision)}</td><td dir="auto">{_text(owner)}</td><td class="number">{day}</td></tr>'
    )


def _opened(name: str, caption: str, head: Iterable[str]) -> Iterator[str]:
    """A table that scrolls in its own box where it is wide; the box can be reached with the keyboard."""
    yield f'<div class="scroll" role="region" tabindex="0" aria-labelledby="{name}">\n<table>\n<caption id="{name}">{caption}</caption>'
    titles = (
        f'<th scope="col"{" class=number" if one in ("Share of the price", "Decided on") else ""}>{one}</th>'
        for one in head
    )
    yield f"<thead><tr>{''.join(titles)}</tr></thead>\n<tbody>"


def _meanings(states: Iterable[str]) -> Iterator[str]:
    known = [one for one in states if one in STATES]
    if known:
        yield '<h2>What the states mean</h2>\n<dl class="meanings">'
        yield from (f"<dt>{one[:1].upper()}{one[1:]}</dt><dd>{STATES[one]}</dd>" for one in known)
        yield "</dl>"
