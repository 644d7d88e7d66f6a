"""What a cell or a field says, as a value: what is read, and what is left alone."""

from __future__ import annotations

import time
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from gatepost.rules.documents import type_problem
from gatepost.values import (
    GAP_WORDS,
    ID,
    decimal_comma,
    format_amount,
    ids_in,
    is_gap,
    parse_date,
    parse_money,
    parse_number,
    parse_percent,
)

_DAY = date(2026, 11, 23)


@pytest.mark.parametrize(
    "text",
    ["2026-11-23", " 2026-11-23 ", "**2026-11-23**", "23 November 2026", "23rd November 2026", "23 Nov 2026", "23 nov. 2026", "23 November, 2026", "Nov 23, 2026", "November 23 2026",
     "November 23rd, 2026", "Monday, 23 November 2026", "Mon 23 Nov 2026", "Monday, November 23, 2026", "23rd of November 2026", "23  NOVEMBER\u00a02026"],
)  # fmt: skip
def test_dates(text: str) -> None:
    """A date is in ISO form or has the month's name, in English, with or without the weekday."""
    assert parse_date(text) == _DAY


@pytest.mark.parametrize("month", ["Sep", "Sept", "September", "sep.", "SEPT."])
def test_september(month: str) -> None:
    """September is shortened in two ways."""
    assert parse_date(f"3 {month} 2026") == date(2026, 9, 3)


@pytest.mark.parametrize(
    "text",
    ["", "2026-02-30", "2026-13-01", "0000-01-01", "2026-1-2", "31 June 2026", "29 February 2023", "0 May 2026", "99 May 2026", "03/04/2026", "3.4.2026", "20261123", "2026", "May 2026",
     "1 May 26", "3 mayo 2026", "3 ma 2026", "before 3 May 2026", "not 3 May 2026", "3 May 2026 or later", "2026-11-23T10:00", "\uff12\uff10\uff12\uff16-11-23", "\u0662\u0660\u0662\u0666-01-01",
     "\u00b3 May 2026", "3may2026", "May", "3 " + "a" * 100_000 + " 2026", "3 May 2026" + " " * 100_000],
)  # fmt: skip
def test_no_dates(text: str) -> None:
    """Days that there are not, digits alone, other words and other digits are no date."""
    assert parse_date(text) is None


@given(st.dates())
def test_dates_come_back(day: date) -> None:
    """Every day is read as it is written, in each form."""
    assert parse_date(day.isoformat()) == day
    for form in ("{0:%d} {0:%B} {1}", "{0:%A}, {0:%d} {0:%b} {1}", "{0:%B} {0:%d}, {1}"):
        assert parse_date(form.format(day, f"{day.year:04}")) == day


@pytest.mark.parametrize(
    ("text", "point", "comma"),
    [
        ("1.250,00", "1250", "1250"),
        ("1,250.00", "1250", "1250"),
        ("1 250,00", "1250", "1250"),
        ("1\u00a0250.00", "1250", "1250"),
        ("1\u202f250,00", "1250", "1250"),
        ("1'250.00", "1250", "1250"),
        ("1\u2019250", "1250", "1250"),
        ("1.234.567,89", "1234567.89", "1234567.89"),
        ("1,234,567", "1234567", "1234567"),
        ("1.234.567", "1234567", "1234567"),
        ("1,250", "1250", "1.25"),
        ("1.250", "1.25", "1250"),
        ("0,125", "0.125", "0.125"),
        ("0.125", "0.125", "0.125"),
        ("1,25", "1.25", "1.25"),
        ("1.2500", "1.25", "1.25"),
        ("1.250,5", "1250.5", "1250.5"),
        ("12.", "12", "12"),
        ("007", "7", "7"),
        ("EUR 12", "12", "12"),
        ("12 EUR", "12", "12"),
        ("EUR\u00a012", "12", "12"),
        ("\u00a31,200.00", "1200", "1200"),
        ("$ 5", "5", "5"),
        ("US$5", "5", "5"),
        ("5,00 \u20ac", "5", "5"),
        ("kr 5", "5", "5"),
        ("5 kr.", "5", "5"),
        ("Fr. 5", "5", "5"),
        ("\u20ac 5,-", "5", "5"),
        ("Fr. 5.\u2013", "5", "5"),
        ("**1,300.00**", "1300", "1300"),
        ("-5", "-5", "-5"),
        ("\u22125", "-5", "-5"),
        ("- 5", "-5", "-5"),
        ("-\u00a35", "-5", "-5"),
        ("\u00a3-5", "-5", "-5"),
        ("EUR -5", "-5", "-5"),
        ("(1,200.00)", "-1200", "-1200"),
        ("(\u00a35)", "-5", "-5"),
        ("\u00a3(5)", "-5", "-5"),
        ("\u00a35 per month", "5", "5"),
        ("\u00a35 / day", "5", "5"),
        ("5.00 (net)", "5", "5"),
        ("`5.00`", "5", "5"),
        ("0", "0", "0"),
        ("-0", "0", "0"),
    ],
)
def test_money(text: str, point: str, comma: str) -> None:
    """An amount is read by its own marks where they leave no choice, and else by the document's number format."""
    assert parse_money(text) == Decimal(point)
    assert parse_money(text, comma=True) == Decimal(comma)


@pytest.mark.parametrize(
    "text",
    ["", "-", "EUR", "12k", "\u00a31.2m", "about 12", "12 or 13", "~5", "<5", "5%", "+5", "5-", "--5", "-(5)", "(-5)", "(5", "5)", "EUR 12 USD", "eur 5", "EURO 5", "1,2,3", "1.2.3", "1..2",
     "12,34,567.00", "1,250.00 1,300.00", "12 50", "1 2 3", "1''000", "1, 5", "1 .5", "'5", "1e5", "0x10", "1_000", "1/2", "\u00bd", "\u00b2", "\u0663", "\uff11", "NaN", "Infinity", "[[amount]]",
     "\u00a31,200 and more", "9" * 100_000, "1" + " " * 100_000 + "x", "1," * 50_000, "(" * 100_000],
)  # fmt: skip
def test_no_money(text: str) -> None:
    """What is not one amount in digits is none, and finding that out takes no time."""
    start = time.process_time()
    assert parse_money(text) is None
    assert parse_money(text, comma=True) is None
    assert time.process_time() - start < 2


@pytest.mark.parametrize(
    ("text", "number"),
    [("12", "12"), ("1,250", "1250"), ("3.5 days", "3.5"), ("12 m\u00b2", "12"), ("4 h/week", "4"), ("1 250 km", "1250"), ("-2", "-2"), ("20 \u00b0C", "20"), ("12 EUR", "12"), ("*7*", "7"), ("5 m", "5")],
)  # fmt: skip
def test_numbers(text: str, number: str) -> None:
    """A number may have a unit behind it."""
    assert parse_number(text) == Decimal(number)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "days",
        "12k",
        "3 million",
        "2 bn",
        "3-4",
        "3 to 4",
        "2 x 5",
        "5 %",
        "EUR 5",
        "about 5",
        "12 " + "d" * 30,
        "1" + " " * 100_000 + "!",
    ],
)
def test_no_numbers(text: str) -> None:
    """A range, a product, thousands and millions in words are no number."""
    assert parse_number(text) is None


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("5%", "5"),
        ("5 %", "5"),
        ("5.5 %", "5.5"),
        ("5,5\u00a0%", "5.5"),
        ("-5 %", "-5"),
        ("12 per cent", "12"),
        ("12 percent", "12"),
        ("**8 %**", "8"),
    ],
)
def test_percentages(text: str, number: str) -> None:
    """A percentage is the number before its sign."""
    assert parse_percent(text) == Decimal(number)


@pytest.mark.parametrize(
    "text", ["", "5", "%", "% 5", "5 % of the price", "5-6 %", "five per cent", "1" + " " * 100_000]
)
def test_no_percentages(text: str) -> None:
    """A number without its sign, or with words around it, is no percentage."""
    assert parse_percent(text) is None


_LIKES = st.sampled_from(
    ["\u00a31,200.00", "EUR 12", "12 EUR", "5 kr", "(5.00)", "-5", "\u00a3-5.00", "-\u00a35.00", "-5 kr", "", "12", "1,200", "**1,300.00**", "\u22125.0", "CHF 1'250.00", "0.001", "(\u00a35)", "\u00a3(5.00)",
     "5.00", "1250.00"]
)  # fmt: skip
_COMMA_LIKES = st.sampled_from(
    [
        "1.200,00",
        "EUR 12",
        "5 kr",
        "(5,00)",
        "-\u20ac 5,00",
        "1 250,00",
        "\u20ac 1\u00a0250,00",
        "",
        "1.200",
        "12",
        "5,000",
        "**1.300,00**",
    ]
)
_AMOUNTS = st.decimals(min_value=Decimal("-1e12"), max_value=Decimal("1e12"), places=3) | st.decimals(
    min_value=-5000, max_value=5000, places=0
)


@settings(max_examples=400)
@given(_AMOUNTS, st.one_of(st.tuples(_LIKES, st.just(False)), st.tuples(_COMMA_LIKES, st.just(True))))
@example(Decimal(1200), ("(5.00)", False))
@example(Decimal("-0.00"), ("-\u00a35.00", False))
@example(Decimal("1E+3"), ("\u00a31,200", False))
def test_amounts_come_back(amount: Decimal, like: tuple[str, bool]) -> None:
    """An amount that is written as the document writes amounts is read as that amount, sign and all."""
    assert parse_money(format_amount(amount, *like), like[1]) == amount


@pytest.mark.parametrize(
    ("amount", "like", "comma", "expected"),
    [
        ("1300", "\u00a31,200.00", False, "\u00a31,300.00"),
        ("1300", "\u00a31,200", False, "\u00a31,300"),
        ("1300.5", "\u00a31,200", False, "\u00a31,300.50"),
        ("1300", "1.200,00 EUR", True, "1.300,00 EUR"),
        ("1300", "1 200,00", True, "1 300,00"),
        ("1234567", "1'250.00", False, "1'234'567.00"),
        ("1300", "1250.00", False, "1300.00"),
        ("1300", "**9.00**", False, "**1,300.00**"),
        ("1300", "(5.00)", False, "1,300.00"),
        ("-1300", "(5.00)", False, "(1,300.00)"),
        ("-1300", "-\u00a35", False, "-\u00a31,300"),
        ("1300", "-\u00a35", False, "\u00a31,300"),
        ("-1300", "\u00a35", False, "\u00a3-1,300"),
        ("1300", "", False, "1,300"),
    ],
)
def test_amounts_are_written_as_the_document_writes_them(amount: str, like: str, comma: bool, expected: str) -> None:
    """Currency, grouping, decimals and emphasis are those of the amount that stood there; the sign is its own."""
    assert format_amount(Decimal(amount), like, comma) == expected


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("DEL-001", ["DEL-001"]),
        ("see DEL-001, DEL-002 and (REQ-010).", ["DEL-001", "DEL-002", "REQ-010"]),
        ("DEL-001 to DEL-003", ["DEL-001", "DEL-003", "DEL-002"]),
        ("DEL-001 To DEL-003", ["DEL-001", "DEL-003", "DEL-002"]),
        ("DEL-001\u2013DEL-003", ["DEL-001", "DEL-003", "DEL-002"]),
        ("DEL-001-DEL-003", ["DEL-001", "DEL-003", "DEL-002"]),
        ("DEL-001..DEL-003", ["DEL-001", "DEL-003", "DEL-002"]),
        ("DEL-001 through DEL-003", ["DEL-001", "DEL-003", "DEL-002"]),
        ("DEL-001 to 003", ["DEL-001", "DEL-002", "DEL-003"]),
        ("DEL-001 - 3 days", ["DEL-001"]),
        ("DEL-001 to 2026-01-01", ["DEL-001"]),
        ("DEL-009 to DEL-011", ["DEL-009", "DEL-011", "DEL-010"]),
        ("DEL-99 to DEL-101", ["DEL-99", "DEL-101", "DEL-100"]),
        ("DEL-001 to DEL-003 to DEL-005", ["DEL-001", "DEL-003", "DEL-005", "DEL-002", "DEL-004"]),
        ("DEL-003 to DEL-001", ["DEL-003", "DEL-001"]),
        ("DEL-001 to REQ-003", ["DEL-001", "REQ-003"]),
        ("DEL-001 to DEL-900", ["DEL-001", "DEL-900"]),
        ("DEL-001 and DEL-003", ["DEL-001", "DEL-003"]),
        ("**DEL-001**, _DEL-002_", ["DEL-001", "DEL-002"]),
        ("NON-DEL-001", ["DEL-001"]),
        ("", []),
        ("del-001 D-1 ABCDEF-001 xDEL-001 DEL-001a DEL-0000001 DEL-\u0660\u0661", []),
    ],
)
def test_ids(text: str, names: list[str]) -> None:
    """The ids in a text are found whole, with those between the ends of a range, each with the place it is named at."""
    assert [name for name, _ in ids_in(text)] == names
    for name, at in ids_in(text):
        assert text[at:].startswith(name) or ID.match(text, at)


@pytest.mark.parametrize(
    "text",
    ["TBD", "tbd.", "[TBD]", "**TBC**", "<TBD>", "(tbc)", "TBA:", "TBD!", "T.B.D.", "to be confirmed", "To be  agreed", "to\u00a0be named", "\u00a0TBD", "?", "???", "...", "\u2026", "xxx", "todo", "pending", "_vacant_"],
)  # fmt: skip
def test_gaps(text: str) -> None:
    """Words for "not filled in" are a gap, whatever marks and spaces are around them."""
    assert is_gap(text)


@pytest.mark.parametrize(
    "text",
    ["", "-", "n/a", "none", "TBD by Friday", "The tbd list", "x", "[[name]]", "Mr Pending", "12", "tbd " * 100_000],
)
def test_no_gaps(text: str) -> None:
    """An empty text, a dash and a sentence with such a word in it are no gap."""
    assert not is_gap(text)


def test_every_gap_word_is_a_gap() -> None:
    """Each of the words is found, in capitals and in brackets too."""
    for word in GAP_WORDS:
        assert is_gap(word)
        assert is_gap(f" [{word.upper()}] ") or not word[0].isalpha()


@pytest.mark.parametrize(
    ("text", "comma"),
    [("1.234,56", True), ("1 234,56", True), ("1234,56", True), ("1.234", True), ("0,00", True), ("1,234.56", False), ("1,234", False), ("1'234.56", False), ("1234.56", False), ("1234", False),
     ("", False), ("comma", False), ("1.234.567", False)],
)  # fmt: skip
def test_number_format(text: str, comma: bool) -> None:
    """A number format is shown by example, and three digits behind its only mark are thousands."""
    assert decimal_comma(text) is comma


@pytest.mark.parametrize(
    ("value", "two_days"),
    [
        ("03/04/2026", True), ("3.4.26", True), ("12-11-2026", True),
        ("30/06/2026", False), ("06/30/2026", False), ("05/05/2026", False), ("end of 2026", False), ("June", False),
    ],
)  # fmt: skip
def test_a_date_in_digits_is_two_days_where_it_is(value: str, two_days: bool) -> None:
    """Of a date that can be read in one way only it is not said that two countries read it as two days."""
    problem = type_problem("date", value, comma=False)
    assert problem is not None
    assert ("two countries" in problem[1]) is two_days
    assert "write it as 2026-11-23 or 23 November 2026" in problem[1]
