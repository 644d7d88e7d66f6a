"""The calculators of three plays: the same cases in Python and in a browser, bad input, keyboard, paper and no JavaScript."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from decimal import ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_UP, Decimal
from typing import Any

import pytest

from gatepost.rules.estimates import Estimate
from tests.conftest import CHROMIUM, ROOT
from tests.site_fixtures import site
from tests.test_browser import DESKTOP, PHONE, address, reader, violations

__all__ = ["address", "site"]  # fixtures: pytest finds them by being here

pytestmark = [
    pytest.mark.skipif(CHROMIUM is None, reason="the calculators need Chromium: on Debian, apt-get install chromium"),
    pytest.mark.xdist_group("browser-1"),
]

PAGES = {
    "three-points": "plays/three-point-estimates/",
    "price": "plays/pricing-contingency-margin/",
    "commission": "plays/pay-by-profitability/",
}
Lines = list[tuple[str, str]]


def rounded(value: Decimal, places: int, way: str = ROUND_HALF_UP) -> str:
    """A figure with a comma after each thousand."""
    return f"{value.quantize(Decimal(1).scaleb(-places), way):,}"


def plain(text: str) -> Decimal:
    """A figure without the commas between its thousands."""
    return Decimal(text.replace(",", ""))


def share(value: Decimal) -> str:
    """A share as percent."""
    return f"{rounded(value * 100, 1)} %"


def three_points(*lines: tuple[str, str, str]) -> Lines:
    """What the checker's own formula makes of an estimate: variances add up, deviations do not."""
    # The formula asks for three figures alone; an estimate elsewhere also knows where it stands.
    none: Any = None
    rows = [Estimate(none, none, none, (plain(low), plain(likely), plain(high))) for low, likely, high in lines]
    deviations = [row.variance.sqrt() for row in rows]
    expected = sum((row.expected for row in rows), Decimal())
    apart, together = sum((row.variance for row in rows), Decimal()).sqrt(), sum(deviations, Decimal())
    return [
        *(
            (f"Line {at}: expected, and its deviation", f"{rounded(row.expected, 1)} ± {rounded(deviation, 2)}")
            for at, (row, deviation) in enumerate(zip(rows, deviations, strict=True), 1)
        ),
        ("Sum of the most likely figures", rounded(sum((row.points[1] for row in rows), Decimal()), 1)),
        ("Expected in all", rounded(expected, 1)),
        ("Deviation, if lines go wrong one by one", rounded(apart, 2)),
        ("Deviation, if all go wrong together", rounded(together, 2)),
        ("Enough in eight cases of ten, one by one", rounded(expected + Decimal("0.84") * apart, 1)),
        ("Enough in eight cases of ten, all together", rounded(expected + Decimal("0.84") * together, 1)),
    ]


def price(cost: str, contingency: str, margin: str, floor: str, discount: str) -> Lines:
    """From cost to price, and what a discount leaves of it. The floor price is rounded up and the room down."""
    spent, cent = plain(cost), Decimal("0.01")
    kept = plain(contingency)
    asked = (spent / (1 - Decimal(margin) / 100)).quantize(cent, ROUND_HALF_UP)
    lowest = (spent / (1 - Decimal(floor) / 100)).quantize(cent, ROUND_CEILING)
    given = (asked * Decimal(discount) / 100).quantize(cent, ROUND_HALF_UP)
    earned, room, after = asked - spent, asked - lowest, asked - given
    return [
        ("Price", rounded(asked, 2)),
        ("Margin in money", rounded(earned, 2)),
        ("The same as a markup on cost", share(earned / spent)),
        ("Margin, if all of the contingency is spent", f"{rounded(earned - kept, 2)}, or {share((earned - kept) / asked)}"),
        ("Floor price, rounded up", rounded(lowest, 2)),
        (
            "Room above the floor, rounded down",
            f"none: {rounded(-room, 2)} below it"
            if room < 0
            else f"{rounded(room, 2)}, or {rounded(room / asked * 100, 1, ROUND_FLOOR)} %",
        ),
        ("The discount in money", rounded(given, 2)),
        ("Price and margin after it", f"{rounded(after, 2)}, {share((after - spent) / after)}"),
        ("Share of the margin that it takes", share(given / earned) if earned > 0 else "there is no margin"),
        ("After it you are", f"{rounded(lowest - after, 2)} below the floor" if after < lowest else "at the floor or above"),
    ]  # fmt: skip


def commission(total: str, estimated: str, delivered: str, rate: str, held: str, before: str) -> Lines:
    """Part of the commission at signature, the rest by what the job earned; nothing is taken back."""
    cent, of = Decimal("0.01"), Decimal(rate) / 100
    whole, hoped, real = (plain(one) for one in (total, estimated, delivered))
    first = (max(hoped, Decimal()) * of * (1 - Decimal(held) / 100)).quantize(cent, ROUND_HALF_UP)
    rest = max(Decimal(), (real * of).quantize(cent, ROUND_HALF_UP) - first)
    planned = max(first, (hoped * of).quantize(cent, ROUND_HALF_UP))
    missed = planned - first - rest
    old = (whole * Decimal(before) / 100).quantize(cent, ROUND_HALF_UP)
    return [
        ("Paid at signature", rounded(first, 2)),
        ("Paid at closing", rounded(rest, 2)),
        ("Together", rounded(first + rest, 2)),
        ("Had all gone as estimated", rounded(planned, 2)),
        (f"The firm earned {'more' if hoped < real else 'less'} than estimated by", rounded(abs(hoped - real), 2)),
        (f"The seller {'gains' if missed < 0 else 'loses'} by it", rounded(abs(missed), 2)),
        ("Under the old rule", rounded(old, 2)),
    ]


CASES: dict[str, list[tuple[Any, ...]]] = {
    "three-points": [
        (("14", "18", "34"), ("18", "22", "32"), ("1", "2", "3")),
        (("10", "10", "10"),),
        (("0.5", "0.75", "1.25"), ("1,200", "1,500", "2,400")),
    ],
    "price": [
        ("60,000.00", "4,000.00", "45", "40", "5"),
        ("215335", "24500", "47.8", "45", "5"),
        ("79,044.00", "6,600", "40", "45", "0"),
        ("100", "0", "0", "0", "12.5"),
        ("1,234,567.89", "98,765.43", "33.3", "28", "0.1"),
    ],
    "commission": [
        ("412,300.00", "196,965.00", "172,465.00", "4", "50", "1.9"),
        ("412,300", "196,965", "76,965", "4", "50", "1.9"),
        ("391,685", "176,350", "176,350", "4", "50", "1.9"),
        ("180,000", "90,000", "95,000", "4", "20", "1.9"),
        ("100,000", "-5,000", "-20,000", "4", "50", "2"),
    ],
}
RECKONED: dict[str, Callable[..., Lines]] = {"three-points": three_points, "price": price, "commission": commission}


@pytest.fixture(scope="module")
def desk(browser: Any) -> Iterator[Any]:
    """A page at a desk."""
    context = reader(browser, viewport=DESKTOP, reduced_motion="reduce")
    yield context.new_page()
    context.close()


def form_of(page: Any, address: str, name: str) -> Any:
    """A calculator on its play, opened afresh."""
    page.goto(address + PAGES[name])
    return page.locator(f"form[data-calc={name}]")


def form_again(page: Any, address: str, name: str) -> Any:
    """The same with its worked example put back: opened only where the page shows another play."""
    if page.url != address + PAGES[name]:
        return form_of(page, address, name)
    form = page.locator(f"form[data-calc={name}]")
    form.evaluate(
        """form => new Promise(done => {
          form.addEventListener("reset", () => setTimeout(done), {once: true});
          form.reset();
        })"""
    )
    return form


def result(form: Any) -> Lines:
    """The lines that a calculator shows."""
    return list(zip(form.locator("dt").all_inner_texts(), form.locator("dd").all_inner_texts(), strict=True))


def fill(form: Any, case: tuple[Any, ...]) -> None:
    """Put a case into a form, with further lines where it has more than the form."""
    inputs = form.locator("input")
    flat = [text for one in case for text in (one if isinstance(one, tuple) else (one,))]
    for at in range(inputs.count()):
        inputs.nth(at).fill(flat[at] if at < len(flat) else "")


@pytest.mark.parametrize(("name", "case"), [(name, case) for name, cases in CASES.items() for case in cases])
def test_browser_and_python_agree(desk: Any, address: str, name: str, case: tuple[Any, ...]) -> None:
    """The page shows for each case what the same formula gives in exact decimals."""
    form = form_again(desk, address, name)
    fill(form, case)
    assert result(form) == RECKONED[name](*case)


@pytest.mark.parametrize("name", PAGES)
def test_a_calculator_begins_with_a_worked_example(desk: Any, address: str, name: str) -> None:
    """Before anybody types, it shows the first case, which is one of the page's own worked figures."""
    form = form_of(desk, address, name)
    assert result(form) == RECKONED[name](*CASES[name][0])
    text = desk.locator("article").inner_text()
    for figure in {"three-points": ("45.0", "4.08"), "price": ("109,090.91",), "commission": ("2,959.30", "6,898.60")}[
        name
    ]:
        assert text.count(figure) >= 2, f"{figure} stands in the form and not in the text"  # fmt: skip


WRONG = [
    ("three-points", 0, "twenty", 'Line 1, Optimistic: cannot reckon with "twenty"'),
    ("three-points", 1, "", "Line 1, Most likely: a figure is missing"),
    ("three-points", 0, "19", "Line 1: optimistic is above most likely"),
    ("three-points", 2, "-1", "Line 1, Pessimistic: cannot reckon with"),
    ("price", 0, "1.234,56", 'Cost: cannot reckon with "1.234,56"'),
    ("price", 0, "12,34", 'Cost: cannot reckon with "12,34"'),
    ("price", 0, "0", "The cost has to be above nought"),
    ("price", 2, "100", "The margin is a share of the price"),
    ("price", 2, "45 %", "Margin wanted, % of price: cannot reckon with"),
    ("price", 4, "1e9", "Discount asked for, %: cannot reckon with"),
    ("commission", 1, "500,000", "The estimated margin is above the price"),
    ("commission", 4, "101", "What is held back is a share"),
    ("commission", 0, "<b>1</b>", 'Price: cannot reckon with "<b>1</b>"'),
]


@pytest.mark.parametrize(("name", "at", "typed", "said"), WRONG)
def test_bad_input_is_said_beside_its_field(desk: Any, address: str, name: str, at: int, typed: str, said: str) -> None:
    """What cannot be reckoned with is named, its field is marked, no old result stays, and a good figure mends it."""
    form = form_again(desk, address, name)
    field = form.locator("input").nth(at)
    before, good = result(form), field.input_value()
    field.fill(typed)
    assert said in form.locator(".gp-calc__wrong").inner_text()
    assert result(form) == []
    marked = form.locator("[aria-invalid=true]")
    assert marked.count() == 1
    assert form.locator(f"#{marked.get_attribute('aria-describedby')}").inner_text().startswith(said[:20])
    field.fill(good)
    assert result(form) == before
    assert form.locator("[aria-invalid]").count() == 0


def test_a_line_more_by_keyboard(desk: Any, address: str) -> None:
    """The button adds an empty line and goes to it; typed in, it counts; the example comes back."""
    form = form_of(desk, address, "three-points")
    before = result(form)
    form.get_by_role("button", name="Another line").focus()
    desk.keyboard.press("Enter")
    assert result(form) == before
    for figure in ("2", "3", "10"):
        desk.keyboard.type(figure)
        desk.keyboard.press("Tab")
    assert form.locator("fieldset").count() == 4
    assert result(form) == three_points(*CASES["three-points"][0], ("2", "3", "10"))
    assert form.get_by_label("Pessimistic").count() == 4
    assert desk.evaluate("new Set([...document.querySelectorAll('[id]')].map(one => one.id)).size") == desk.evaluate(
        "document.querySelectorAll('[id]').length"
    )


@pytest.mark.parametrize("name", PAGES)
def test_a_calculator_fits_a_phone_and_screen_readers(browser: Any, address: str, name: str) -> None:
    """Axe finds nothing, also while something is wrong; nothing sticks out; nobody is asked for anything."""
    context = reader(browser, viewport=PHONE, reduced_motion="reduce")
    page = context.new_page()
    asked: list[str] = []
    form = form_of(page, address, name)
    page.wait_for_load_state("networkidle")  # the page's own icon may come late
    page.on("request", lambda request: asked.append(request.url))
    fill(form, CASES[name][1])
    form.locator("input").first.fill("x")
    assert page.evaluate("document.documentElement.scrollWidth") <= PHONE["width"]
    assert asked == []
    assert form.locator(".gp-calc__result").get_attribute("role") == "status"
    assert violations(page) == {"light": [], "dark": []}
    context.close()


@pytest.mark.parametrize("name", PAGES)
def test_paper_and_no_javascript(browser: Any, address: str, name: str) -> None:
    """A calculator is printed once it was used. Without JavaScript it is not there, and the worked table is."""
    context = reader(browser)
    page = context.new_page()
    form = form_of(page, address, name)
    page.emulate_media(media="print")
    assert not form.is_visible()
    form.locator("input").first.evaluate("box => box.dispatchEvent(new Event('input', {bubbles: true}))")
    assert form.is_visible()
    assert not form.get_by_role("button").first.is_visible()
    context.close()
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    assert not form_of(page, address, name).is_visible()
    assert page.locator("article table").count() > 3
    context.close()


def test_a_form_has_a_label_for_each_field() -> None:
    """In the sources: every field is labelled, every id is there once, and no form sends anything anywhere."""
    for path in (ROOT / "docs" / "assets" / "forms").glob("*.html"):
        text = path.read_text("utf-8")
        fields = re.findall(r'<input id="([^"]+)"', text)
        assert re.findall(r'<label for="([^"]+)"', text) == fields
        assert len(set(fields)) == len(fields) > 4
        assert not re.search(r"\baction=|\bmethod=|\bon\w+=|https?:", text)
