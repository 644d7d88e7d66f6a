"""What a field or a cell says, as a value: dates, money, numbers, ids, people."""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal, InvalidOperation
from functools import lru_cache
from typing import Final

ID: Final = re.compile(r"[A-Z]{2,5}-\d{1,6}")
"""An item's id, such as DEL-001."""

_ISO: Final = re.compile(r"(\d{4})-(\d{2})-(\d{2})")
_LONG: Final = re.compile(r"(?:[a-z]+,?\s+)?(\d{1,2})(?:st|nd|rd|th)?\s+([a-z]+)\.?,?\s+(\d{4})")
_LONG_US: Final = re.compile(r"([a-z]+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})")
_MONTHS: Final = {
    name: number
    for number, names in enumerate(
        ("january", "february", "march", "april", "may", "june", "july",
         "august", "september", "october", "november", "december"), start=1)
    for name in (names, names[:3], names[:4])
}  # fmt: skip
_CURRENCY: Final = r"(?:[A-Z]{3}|[A-Z]{1,3}\$|[$\u20ac\u00a3\u00a5\u20b9]|kr\.?|Fr\.?|z\u0142|CHF)"
_MONEY: Final = re.compile(rf"(?P<minus>[-\u2212]|\()?\s*(?:{_CURRENCY})?\s*(?P<inner>[-\u2212])?(?P<number>\d[\d.,'\u2019\u00a0\u202f ]*)\s*(?:{_CURRENCY})?\)?")
_NUMBER: Final = re.compile(r"(?P<minus>[-\u2212])?(?P<inner>)(?P<number>\d[\d.,'\u2019\u00a0\u202f]*)(?:\s*[A-Za-z\u00b0/\u00b2\u00b3 ]{0,24})?")
_PERCENT: Final = re.compile(r"(?P<minus>[-\u2212])?(?P<inner>)(?P<number>\d[\d.,]*)\s*(?:%|per cent|percent)")
_SPACES: Final = re.compile(r"['\u2019\u00a0\u202f ]")

GAP_WORDS: Final = frozenset(
    ("tbd", "tbc", "tba", "xxx", "to be confirmed", "to be decided", "to be agreed", "to be advised", "to be appointed",
     "to be determined", "to be defined", "to be completed", "to be announced", "to be named", "to be nominated",
     "to follow", "pending", "unknown", "vacant", "not yet known", "not yet decided", "?", "??", "???", "...", "\u2026", "todo")
)  # fmt: skip
"""A cell or a field that says one of these says that it is not filled in."""

NOTHING: Final = frozenset(("", "-", "\u2013", "\u2014", "n/a"))


@lru_cache(maxsize=2048)
def parse_date(text: str) -> date | None:
    """A date in ISO form (2026-11-23) or with the month's name (23 November 2026, November 23, 2026).

    Forms of digits alone (03/04/2026) are read differently in different countries, so they are no dates here.
    """
    iso = _ISO.fullmatch(text)
    try:
        if iso:
            return date(int(iso[1]), int(iso[2]), int(iso[3]))
        words = text.casefold().strip()
        if match := _LONG.fullmatch(words):
            return date(int(match[3]), _MONTHS[match[2]], int(match[1]))
        if match := _LONG_US.fullmatch(words):
            return date(int(match[3]), _MONTHS[match[1]], int(match[2]))
    except (ValueError, KeyError):
        return None
    return None


@lru_cache(maxsize=4096)
def parse_money(text: str, comma: bool = False) -> Decimal | None:
    """An amount with thousands and decimal marks, and perhaps a currency's code or sign.

    `comma` says that the decimal mark is a comma (`1.250,00`). Where a text can be read one way only, it is
    read that way whatever `comma` says: `1.250,00` and `1,250.00` are both 1250.
    """
    match = _MONEY.fullmatch(text.strip())
    return _decimal(match, comma) if match else None


@lru_cache(maxsize=4096)
def parse_number(text: str, comma: bool = False) -> Decimal | None:
    """A number, perhaps with a unit behind it: `12`, `1,250`, `3.5 days`."""
    match = _NUMBER.fullmatch(text.strip())
    return _decimal(match, comma) if match else None


def parse_percent(text: str, comma: bool = False) -> Decimal | None:
    """A percentage, as the number before the sign."""
    match = _PERCENT.fullmatch(text.strip())
    return _decimal(match, comma) if match else None


def _decimal(match: re.Match[str], comma: bool) -> Decimal | None:
    digits = _SPACES.sub("", match["number"]).rstrip(".,") if match["number"] else ""
    mark = _decimal_mark(digits, comma)
    thousands = "." if mark == "," else ","
    whole, _, fraction = digits.rpartition(mark) if mark and mark in digits else (digits, "", "")
    if not _grouped(whole, thousands):
        return None
    try:
        amount = Decimal(whole.replace(thousands, "") + ("." + fraction if fraction else ""))
    except InvalidOperation:
        return None
    return -amount if match["minus"] or match["inner"] else amount


def _decimal_mark(digits: str, comma: bool) -> str:
    """The mark that stands before the fraction: the later one of two, or the one the document's format names."""
    point, commas = digits.rfind("."), digits.rfind(",")
    if point >= 0 and commas >= 0:
        return "." if point > commas else ","
    only = "." if point >= 0 else ","
    at = max(point, commas)
    if at < 0:
        return ""
    if digits.count(only) > 1:
        return "," if only == "." else "."
    if len(digits) - at - 1 == 3:
        return "," if comma else "."
    return only


def _grouped(whole: str, thousands: str) -> bool:
    if thousands not in whole:
        return whole.isdigit()
    first, *rest = whole.split(thousands)
    return 1 <= len(first) <= 3 and first.isdigit() and all(len(part) == 3 and part.isdigit() for part in rest)


def format_amount(amount: Decimal, like: str, comma: bool) -> str:
    """An amount as the document writes them: its marks, and the currency and decimals of `like`."""
    places = 2 if amount == amount.to_integral_value() and "." not in like and "," not in like else None
    decimals = 0 if places else max(2, -int(amount.as_tuple().exponent) if isinstance(amount.as_tuple().exponent, int) else 2)
    text = f"{amount:,.{decimals}f}"
    if comma:
        text = text.translate({44: ".", 46: ","})
    number = re.search(r"[-\u2212]?\d[\d.,'\u2019\u00a0\u202f ]*\d|[-\u2212]?\d", like)
    return like[: number.start()] + text + like[number.end() :] if number else text


@lru_cache(maxsize=4096)
def ids_in(text: str) -> tuple[tuple[str, int], ...]:
    """The ids that a text names, and where. `DEL-001 to DEL-003` names the ones between, too."""
    spans = list(ID.finditer(text))
    found = [(match[0], match.start()) for match in spans]
    for first, second in zip(spans, spans[1:], strict=False):
        between = text[first.end() : second.start()].strip().casefold()
        prefix, low = first[0].split("-")
        other, high = second[0].split("-")
        if between in ("to", "\u2013", "-", "\u2014", "..", "until") and prefix == other and 0 < int(high) - int(low) < 500:
            width = len(low)
            found += [(f"{prefix}-{number:0{width}d}", first.start()) for number in range(int(low) + 1, int(high))]
    return tuple(found)


@lru_cache(maxsize=8192)  # several rules ask about the same cell
def is_gap(text: str) -> bool:
    """Whether a text says in so many words that something is still to be filled in."""
    return text.casefold().strip(" .:*_[]()<>") in GAP_WORDS


def decimal_comma(number_format: str) -> bool:
    """Whether a format, shown by example (`1.234,56`), has a comma before the fraction."""
    return number_format.rfind(",") > number_format.rfind(".")
