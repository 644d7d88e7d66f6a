"""The search of the site: what a seller, a project manager or a director types leads to the page that answers it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from tests.conftest import CHROMIUM
from tests.site_fixtures import site
from tests.test_browser import DESKTOP, address

__all__ = ["address", "site"]  # fixtures: pytest finds them by being here

pytestmark = [
    pytest.mark.skipif(CHROMIUM is None, reason="the search needs Chromium: on Debian, apt-get install chromium"),
    pytest.mark.xdist_group("browser-1"),
]

QUESTIONS = {
    # somebody who sells
    "how do I price by friday": "plays/pricing-contingency-margin/",
    "is this lead worth a bid": "plays/qualifying/",
    "commission margin": "plays/pay-by-profitability/",
    "discount at the end of the quarter": "plays/pricing-contingency-margin/",
    "when does my proposal go out": "checklists/submit/",
    "customer unhappy": "plays/delivery-reviews/",
    "how to get the next order from a customer": "plays/the-next-order/",
    "start a bid": "how-to/start-a-bid/",
    # somebody who runs projects
    "project manager left after the bid": "plays/when-they-cannot-stay/",
    "what goes into a handover": "plays/handover/",
    "customer wants something that was not in the contract": "plays/change-control/",
    "pessimistic estimate": "plays/three-point-estimates/",
    "who should review my estimate": "plays/peer-review/",
    "sold but not planned": "rules/TRC207/",
    "compare requirements scope and bid": "plays/pid-and-three-way-match/",
    "lessons learned at the end of a project": "plays/closing-and-lessons/",
    "write exclusions and assumptions": "plays/assumptions-exclusions-dependencies/",
    # somebody who manages both
    "sales and delivery blame each other": "plays/why-the-fence-stands/",
    "kpi for sales and delivery": "plays/kpis-and-scorecard/",
    "how do I stop a bad deal": "plays/raising-a-bad-deal/",
    "who is accountable in the bid raci": "plays/raci-of-bid-and-delivery/",
    "rotate engineers through presales": "plays/presales-rotation/",
    "who may say no at a gate": "plays/gate-reviews/",
    # somebody with a report of the checker
    "EST104": "rules/EST104/",
}
"""What such readers type, and the page that has to be the first result. A question is never reworded to fit a page."""


COUNTED = """
window.Worker = class extends Worker {
  constructor(...given) {
    super(...given)
    this.addEventListener("message", said => { if (said.data.type === 3) window.answers = (window.answers || 0) + 1 })
  }
  postMessage(said, ...rest) {
    if (said.type === 2) window.questions = (window.questions || 0) + 1
    super.postMessage(said, ...rest)
  }
}
"""
"""Counts what the theme asks of its search worker (messages of type 2) and what it is told (type 3).

Without it nobody can know on a busy machine whether the list answers the whole question or its first letters.
"""


@pytest.fixture(scope="module")
def search(browser: Any, address: str) -> Iterator[Any]:
    """A page whose search is open and has read its index."""
    context = browser.new_context(viewport=DESKTOP, reduced_motion="reduce")
    page = context.new_page()
    page.add_init_script(COUNTED)
    page.goto(address)
    page.locator(".md-search__input").click()
    page.keyboard.type("gate")
    page.locator(".md-search-result__item").first.wait_for(timeout=20_000)
    yield page
    context.close()


def asked(page: Any, question: str) -> list[str]:
    """The addresses of the pages that a question finds, best first."""
    field = page.locator(".md-search__input")
    field.fill("")
    page.wait_for_function("!document.querySelector('.md-search-result__item')")
    before = page.evaluate("window.questions")
    # The theme asks its worker at each key, and only the answer to the last is read.
    field.fill(question[:-1])
    field.press_sequentially(question[-1])
    page.wait_for_function("before => window.questions > before && window.questions === window.answers", arg=before)
    page.locator(".md-search-result__item").first.wait_for(timeout=10_000)
    # The last answer is there; the list is drawn a few results at a time.
    page.wait_for_timeout(150)
    found: list[str] = page.eval_on_selector_all(
        ".md-search-result__item > a", "links => links.map(link => new URL(link.href).pathname.slice(1))"
    )
    return found


@pytest.mark.parametrize("question", QUESTIONS)
def test_the_right_page_comes_first(search: Any, question: str) -> None:
    """The first result is the page that answers the question."""
    assert asked(search, question)[:1] == [QUESTIONS[question]]
