"""What a field or a cell says, as a value: dates, money, numbers, ids, people."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection
from datetime import date
from decimal import Decimal
from functools import lru_cache
from typing import Final

from gatepost.patterns import pattern

ID: Final = pattern(r"(?<![A-Za-z0-9])[A-Z]{2,5}-[0-9]{1,6}(?![A-Za-z0-9])")
"""An item's id, such as DEL-001."""

_UNTIL: Final = pattern(
    r"\s*(?:(?i:to|through|until)|\u2013|\u2014|-|\.\.)\s*(?:(?P<prefix>[A-Z]{2,5})-)?(?P<high>[0-9]{1,6})(?![A-Za-z0-9])"
)
_WIDEST: Final = 500
"""A range of ids beyond this is a slip of the pen."""
_LONGEST: Final = 64
"""No value is longer. What a stranger puts into a cell must not cost time."""

_ISO: Final = pattern(r"([0-9]{4})-([0-9]{2})-([0-9]{2})")
_RHYTHM: Final = pattern(r"(?<=\d\d)[,;] (?:then|and|later|after)\b.*")
"""What may follow a date: "2027-03-05, then monthly"."""
_DAY: Final = r"([0-9]{1,2})(?:st|nd|rd|th)?"
_WEEKDAY: Final = r"(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,?\s+)?"
_LONG: Final = pattern(_WEEKDAY + _DAY + r"\s+(?:of\s+)?([a-z]+)\.?,?\s+([0-9]{4})")
_LONG_US: Final = pattern(_WEEKDAY + r"([a-z]+)\.?\s+" + _DAY + r",?\s+([0-9]{4})")
_MONTHS: Final = {
    name: number
    for number, names in enumerate(
        ("january", "february", "march", "april", "may", "june", "july",
         "august", "september", "october", "november", "december"), start=1)
    for name in (names, names[:3])
} | {"sept": 9}  # fmt: skip

_LINK: Final = pattern(r"\[([^\[\]]*)\]\([^()]*\)")
_TAG: Final = pattern(r"<[^<>]*>")
_NOTE: Final = pattern(r"(?<=\S)\s+\([A-Za-z][^()]*\)$")
_SPACES: Final = "'\u2019\u00a0\u202f\u2009 "
_MINUS: Final = "[-\u2212]"
_CURRENCY: Final = r"(?:[A-Z]{3}|[A-Z]{1,3}\$|[$\u20ac\u00a3\u00a5\u20b9]|kr\.?|Fr\.?|z\u0142)"
_DIGITS: Final = rf"(?P<number>[0-9]+(?:[.,{_SPACES}][0-9]+)*[.,]?)"
_MONEY: Final = pattern(
    rf"(?P<minus>{_MINUS}\s*)?(?:(?P<before>{_CURRENCY})\s*)?(?P<inner>{_MINUS}\s*)?{_DIGITS}"
    rf"(?:(?<=[.,])[-\u2013\u2014])?(?:\s*(?P<after>{_CURRENCY}))?(?:\s*/\s*[a-z]+|\s+(?:per|an?|each)\s+[a-z]+)?"
)
_BRACKETED: Final = pattern(rf"(?P<before>{_CURRENCY}?\s*)\((?P<inside>[^()\-\u2212]+)\)(?P<after>\s*{_CURRENCY}?)")
_NUMBER: Final = pattern(rf"(?P<minus>{_MINUS})?{_DIGITS}(?:\s*(?P<unit>[A-Za-z\u00b0/\u00b2\u00b3 ]{{1,24}}))?")
_PERCENT: Final = pattern(rf"(?P<minus>{_MINUS})?{_DIGITS}\s*(?:%|per cent|percent)")
_GROUPED: Final = pattern(rf"[0-9]{{1,3}}(?P<mark>[.,{_SPACES}])[0-9]{{3}}(?:(?P=mark)[0-9]{{3}})*|[0-9]+")
_MULTIPLES: Final = frozenset(("k", "mn", "mio", "bn", "thousand", "million", "billion"))

GAP_WORDS: Final = frozenset(
    ("tbd", "tbc", "tba", "xxx", "to be confirmed", "to be decided", "to be agreed", "to be advised", "to be appointed",
     "to be determined", "to be defined", "to be completed", "to be announced", "to be named", "to be nominated",
     "to follow", "t.b.d", "t.b.c", "pending", "unknown", "vacant", "not yet known", "not yet decided", "?", "??", "???", "...", "\u2026", "todo")
)  # fmt: skip
"""A cell or a field that says one of these says that it is not filled in."""

FREE: Final = frozenset(("included", "no charge", "free of charge", "free"))
"""An amount that is none, and says so."""

NOTHING: Final = frozenset(("", "-", "\u2013", "\u2014", "n/a"))


@lru_cache(maxsize=2048)
def parse_date(text: str) -> date | None:
    """A date in ISO form (2026-11-23) or with the month's name (23 November 2026, November 23, 2026).

    Forms of digits alone (03/04/2026) are read differently in different countries, so they are no dates here.
    """
    words = bare(text).casefold()
    if "," in words or ";" in words:
        words = _RHYTHM.sub("", words)
    try:
        if match := _ISO.fullmatch(words):
            return date(int(match[1]), int(match[2]), int(match[3]))
        if not words[-4:].isdecimal():
            return None
        if match := _LONG.fullmatch(words):
            return date(int(match[3]), _MONTHS[match[2]], int(match[1]))
        if match := _LONG_US.fullmatch(words):
            return date(int(match[3]), _MONTHS[match[1]], int(match[2]))
    except (ValueError, KeyError):
        return None
    return None


@lru_cache(maxsize=2048)  # several rules ask about the same cell
def bare(text: str) -> str:
    """A value without what decorates it: emphasis, a link, a mail address, a note in brackets behind it.

    Nothing is left of a text that is too long to be a value.
    """
    if len(text) > 4 * _LONGEST:
        return ""
    if "](" in text or "<" in text:
        text = _TAG.sub("", _LINK.sub(r"\1", text))
    if text.endswith(")"):
        text = _NOTE.sub("", text)
    text = text.strip().strip("*_`").strip()
    return text if len(text) <= _LONGEST else ""


@lru_cache(maxsize=2048)
def parse_money(text: str, comma: bool = False) -> Decimal | None:
    """An amount with thousands and decimal marks, and perhaps a currency's code or sign.

    `comma` says that the decimal mark is a comma (`1.250,00`). Where a text can be read one way only, it is
    read that way whatever `comma` says: `1.250,00` and `1,250.00` are both 1250. Brackets are a minus.
    """
    text = bare(text)
    if text.casefold() in FREE:
        return Decimal(0)
    bracketed = _BRACKETED.fullmatch(text) if "(" in text else None
    if bracketed:
        text = f"-{bracketed['before']}{bracketed['inside'].strip()}{bracketed['after']}"
    match = _MONEY.fullmatch(text)
    if match is None or (match["before"] and match["after"]) or (match["minus"] and match["inner"]):
        return None
    return _decimal(match["number"], comma, negative=bool(match["minus"] or match["inner"]))


@lru_cache(maxsize=2048)
def parse_number(text: str, comma: bool = False) -> Decimal | None:
    """A number, perhaps with a unit behind it: `12`, `1,250`, `3.5 days`. `12k` is none: it means thousands."""
    match = _NUMBER.fullmatch(bare(text))
    if match is None or (match["unit"] or "").strip().casefold() in _MULTIPLES:
        return None
    return _decimal(match["number"], comma, negative=bool(match["minus"]))


def parse_percent(text: str, comma: bool = False) -> Decimal | None:
    """A percentage, as the number before the sign."""
    match = _PERCENT.fullmatch(bare(text))
    return _decimal(match["number"], comma, negative=bool(match["minus"])) if match else None


def _decimal(number: str, comma: bool, *, negative: bool) -> Decimal | None:
    whole, mark, fraction = _parts(number, comma)
    grouped = _GROUPED.fullmatch(whole)
    if grouped is None or (mark and grouped["mark"] == mark) or not (fraction.isdigit() or not fraction):
        return None
    digits = "".join(character for character in whole if character.isdigit())
    amount = Decimal(f"{digits}.{fraction}" if fraction else digits)
    return -amount if negative else amount


def _parts(number: str, comma: bool) -> tuple[str, str, str]:
    """What stands before the decimal mark, the mark, and the fraction.

    The mark is the later one of two, or the one that can be no thousands mark, or the one that `comma` names.
    """
    digits = number.rstrip(".,")
    at = max(digits.rfind("."), digits.rfind(","))
    if at < 0:
        return digits, "", ""
    mark, other = (".", ",") if digits[at] == "." else (",", ".")
    alone = digits.count(mark) == 1
    if other not in digits:
        grouping = at == len(digits) - 4 and not digits.startswith("0")  # `1,250`, but not `0,125` or `1,25`
        if not alone or (grouping and (mark == ",") != comma):
            return digits, "", ""
    return digits[:at], mark, digits[at + 1 :]


def format_amount(amount: Decimal, like: str, comma: bool) -> str:
    """An amount as the document writes them: its marks, and the currency, grouping and decimals of `like`."""
    found = re.search(_DIGITS, like)
    number = found["number"] if found else ""
    whole, _, fraction = _parts(number, comma)
    exponent = amount.normalize().as_tuple().exponent
    needed = -exponent if isinstance(exponent, int) else 0
    decimals = len(fraction) if needed <= len(fraction) else max(2, needed)
    text = f"{amount.copy_abs():,.{decimals}f}"
    groups, mark = (".", ",") if comma else (",", ".")
    spaced = next((character for character in whole if character in _SPACES), groups)
    ungrouped = len(whole) > 3 and whole.isdigit()
    text = text.translate({ord(","): "" if ungrouped else spaced, ord("."): mark})
    if found is None:
        return f"-{text}" if amount < 0 else text
    head, tail = like[: found.start()], like[found.start() + len(number.rstrip(".,")) :]
    bracketed = "(" in head and ")" in tail
    if bracketed and amount >= 0:
        head, tail = head.replace("(", ""), tail.replace(")", "")
    minus = re.search(_MINUS, head)
    if minus and (amount >= 0 or bracketed):
        head = head[: minus.start()] + head[minus.end() :].lstrip()
    return head + ("-" if amount < 0 and not minus and not bracketed else "") + text + tail


def looks_like(text: str) -> str:
    """The id that a text looks like to a reader, though it is made of other letters, digits or marks; empty if it is none."""
    if text.isascii():
        return ""
    import unicodedata

    seen = unicodedata.normalize("NFKC", text).translate(_ALIKE)
    name = "".join(str(unicodedata.decimal(one, one)) for one in seen if unicodedata.category(one) != "Cf")
    return name if ID.fullmatch(name) else ""


_ALIKE: Final = str.maketrans(
    "\u0410\u0412\u0415\u0405\u0406\u0408\u041a\u041c\u041d\u041e\u0420\u0421\u0422\u0425\u0423"
    "\u0391\u0392\u0395\u0396\u0397\u0399\u039a\u039c\u039d\u039f\u03a1\u03a4\u03a5\u03a7"
    "\u2010\u2011\u2012\u2013\u2014\u2212",
    "ABESIJKMHOPCTXYABEZHIKMNOPTYX------",
)
"""Cyrillic and Greek letters that look like Latin ones, and what looks like a hyphen."""


@lru_cache(maxsize=2048)
def numbered(name: str) -> tuple[str, int]:
    """What an id names, however many zeros it is written with: DEL-1 is DEL-001 to whoever reads it."""
    prefix, _, number = name.partition("-")
    return (prefix, int(number)) if ID.fullmatch(name) else (name, -1)


@lru_cache(maxsize=2048)
def ids_in(text: str) -> tuple[tuple[str, int], ...]:
    """The ids that a text names, and where. `DEL-001 to DEL-003`, or `DEL-001 to 003`, names the ones between, too."""
    found: list[tuple[str, int]] = []
    between: list[tuple[str, int]] = []
    for match in ID.finditer(text):
        found.append((match[0], match.start()))
        until = _UNTIL.match(text, match.end()) if match.end() < len(text) else None
        if until is None:
            continue
        prefix, low = match[0].split("-")
        short = until["prefix"] is None  # `DEL-001 to 003`; with fewer digits it is something else: `DEL-001 - 3 days`
        if (len(until["high"]) != len(low)) if short else (until["prefix"] != prefix):
            continue
        last = int(until["high"]) + short
        if int(low) < last <= int(low) + _WIDEST:
            between += [(f"{prefix}-{number:0{len(low)}d}", match.start()) for number in range(int(low) + 1, last)]
    return (*found, *between)


@lru_cache(maxsize=2048)
def names_in(text: str) -> frozenset[str]:
    """The ids that a text names, each once."""
    return frozenset(name for name, _ in ids_in(text))


@lru_cache(maxsize=2048)  # several rules ask about the same cell
def is_gap(text: str) -> bool:
    """Whether a text says in so many words that something is still to be filled in."""
    words = " ".join(text.casefold().split()) if len(text) <= _LONGEST else ""
    return words in GAP_WORDS or words.strip(" .:!*_[]()<>") in GAP_WORDS


class Known:
    """Texts that are known to pass a test, as many as may be.

    What stands in one cell stands in others, and in other documents: one look at a whole row or column settles most.
    """

    __slots__ = ("_test", "_texts")

    _MOST: Final = 2000

    def __init__(self, test: Callable[[str], bool]) -> None:
        self._test: Final = test
        self._texts: Final[set[str]] = set()

    def holds_for(self, texts: Collection[str]) -> bool:
        """Whether the test holds for each of some texts."""
        if self._texts.issuperset(texts):
            return True
        if len(self._texts) > self._MOST:  # texts come from documents: strangers must not fill the memory
            self._texts.clear()
        for text in texts:
            if text not in self._texts:
                if not self._test(text):
                    return False
                self._texts.add(text)
        return True


@lru_cache(maxsize=2048)  # several rules ask about the same cell
def says_something(text: str) -> bool:
    """Whether a cell holds something to judge: not nothing, not a dash, no placeholder, no "to be confirmed"."""
    return text not in NOTHING and "[[" not in text and "{{" not in text and not is_gap(text)


@lru_cache(maxsize=2048)
def unfilled(value: str) -> bool:
    """Whether a field's value is none: empty, a placeholder, or words such as TBD."""
    return not value or is_gap(value) or "[[" in value or "{{" in value or (value[0] in "[<" and value[-1] in "]>")


def stated(text: str) -> str:
    """A value; empty where it is only the place for one."""
    return text if says_something(text) else ""


def decimal_comma(number_format: str) -> bool:
    """Whether a format, shown by example (`1.234,56`), has a comma before the fraction."""
    _, mark, _ = _parts(number_format.strip(), comma=False)
    if mark == "." and "," not in number_format and number_format[-4:-3] == ".":
        return True  # `1.234`: the point marks the thousands
    return mark == ","
