"""The site in a browser: what it asks for, who can read it, and whether it fits a phone."""

from __future__ import annotations

import functools
import http.server
import os
import shutil
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from tests.site_fixtures import pages, site

playwright = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")
axe = pytest.importorskip("axe_playwright_python.base", reason="axe-playwright-python is not installed")

__all__ = ["site"]  # a fixture: pytest finds it by being here

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")
STANDARDS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]
# The rules whose answer depends on colours: in the second scheme nothing else can differ.
COLOURS = ["color-contrast", "link-in-text-block"]
DESKTOP, PHONE = {"width": 1440, "height": 900}, {"width": 390, "height": 844}

# Two halves, so that two cores share the sweep over all pages.
HALVES = [pytest.param(half, marks=pytest.mark.xdist_group(f"browser-{half}")) for half in (0, 1)]

pytestmark = pytest.mark.skipif(
    CHROMIUM is None, reason="the browser tests need Chromium: on Debian, apt-get install chromium"
)
if CHROMIUM is None and os.environ.get("GATEPOST_BROWSER") == "required":
    raise RuntimeError("GATEPOST_BROWSER=required, and there is no Chromium")


class Quiet(http.server.SimpleHTTPRequestHandler):
    """A server that does not write into the test's output."""

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@pytest.fixture(scope="session")
def address(site: Path) -> Iterator[str]:
    """Where the built site is served, on this machine only."""
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Quiet, directory=str(site)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/"
    server.shutdown()
    server.server_close()


@pytest.fixture(scope="session")
def browser() -> Iterator[Any]:
    """Debian's Chromium, told to make no calls of its own."""
    with playwright.sync_playwright() as engine:
        chromium = engine.chromium.launch(
            executable_path=CHROMIUM,
            args=["--no-sandbox", "--disable-background-networking", "--disable-component-update"],
        )
        yield chromium
        chromium.close()


@pytest.fixture
def page(browser: Any, address: str) -> Iterator[Any]:
    """A fresh reader at a desk, on the home page, with nothing remembered."""
    context = browser.new_context(viewport=DESKTOP)
    opened = context.new_page()
    opened.goto(address)
    yield opened
    context.close()


@dataclass
class Visit:
    """What a visit to every page showed."""

    asked: set[str] = field(default_factory=set)
    errors: list[str] = field(default_factory=list)
    violations: list[str] = field(default_factory=list)
    too_wide: list[str] = field(default_factory=list)


@pytest.fixture(scope="session", params=HALVES, ids=["first-half", "second-half"])
def visit(browser: Any, address: str, site: Path, request: pytest.FixtureRequest) -> Visit:
    """Every page of one half once: read by axe-core in light and in dark, then narrowed to a phone."""
    seen = Visit()
    context = browser.new_context(viewport=DESKTOP, color_scheme="light", reduced_motion="reduce")
    page = context.new_page()
    page.on("request", lambda request: seen.asked.add(request.url))
    page.on("pageerror", lambda error: seen.errors.append(f"{page.url}: {error}"))
    for name in list(pages(site))[request.param :: 2]:
        page.goto(address + name)
        page.evaluate(axe.AXE_SCRIPT)
        page.evaluate("document.fonts.ready")
        seen.violations += [f"/{name} (light): {line}" for line in violations(page)]
        page.evaluate("document.body.dataset.mdColorScheme = 'slate'")
        seen.violations += [f"/{name} (dark): {line}" for line in violations(page, COLOURS)]
        page.set_viewport_size(PHONE)
        width = page.evaluate("document.documentElement.scrollWidth")
        if width > PHONE["width"]:
            seen.too_wide.append(f"/{name}: {width} pixels wide")
        page.set_viewport_size(DESKTOP)
    context.close()
    return seen


def violations(page: Any, asked: list[str] = STANDARDS) -> list[str]:
    """What axe-core finds in a page as it stands: a line for each rule, with the first places."""
    found = page.evaluate("asked => axe.run(document, {runOnly: asked, resultTypes: ['violations']})", asked)
    return [
        f"{rule['id']}, {len(rule['nodes'])} times, at {[node['target'][0] for node in rule['nodes'][:3]]}"
        for rule in found["violations"]
    ]


def test_no_page_asks_another_host_for_anything(visit: Visit, address: str) -> None:
    """In the browser's own log, every request goes to the host that serves the site."""
    assert [url for url in sorted(visit.asked) if not url.startswith((address, "data:", "blob:"))] == []


def test_scripts_run_without_an_error(visit: Visit) -> None:
    """No page throws."""
    assert visit.errors == []


def test_axe_finds_no_violation(visit: Visit) -> None:
    """No page breaks a WCAG 2.2 AA rule that axe-core can see, in light or in dark."""
    assert visit.violations == []


def test_axe_would_see_a_fault(page: Any) -> None:
    """Faint text and a box without a name are found, in light and in dark: silence above means something."""
    page.evaluate(axe.AXE_SCRIPT)
    page.evaluate(
        "document.querySelector('h2').insertAdjacentHTML('afterend', '<p style=\"color:#777b\">faint</p><input>')"
    )
    assert [line.split(",")[0] for line in violations(page)] == ["color-contrast", "label"]
    page.evaluate("document.body.dataset.mdColorScheme = 'slate'")
    assert [line.split(",")[0] for line in violations(page, COLOURS)] == ["color-contrast"]


def test_a_phone_scrolls_no_page_sideways(visit: Visit) -> None:
    """At 390 pixels the page fits; a wide table scrolls in its own box."""
    assert visit.too_wide == []


def test_a_phone_reads_home_menu_and_search(browser: Any, address: str) -> None:
    """The menu and the search, which only a phone shows as layers, hold the same rules."""
    context = browser.new_context(viewport=PHONE, reduced_motion="reduce")
    page = context.new_page()
    page.goto(address)
    page.evaluate(axe.AXE_SCRIPT)
    page.locator("label[for=__drawer].md-header__button").click()
    page.wait_for_timeout(400)
    assert violations(page) == []
    context.close()


def test_search_finds_a_word(page: Any) -> None:
    """Typing a word of the glossary shows pages that hold it."""
    page.locator(".md-search__input").click()
    page.keyboard.type("tolerance")
    first = page.locator(".md-search-result__item").first
    first.wait_for(timeout=10_000)
    assert "olerance" in first.inner_text()


def test_ticks_stay_until_they_are_cleared(page: Any, address: str) -> None:
    """A reader's ticks are there after a reload, are counted, and go when the reader says so."""
    page.goto(f"{address}how-to/start-a-bid/")
    box = page.get_by_role("checkbox", name="Every deliverable has a price line")
    box.check(force=True)
    page.reload()
    assert box.is_checked()
    bar = page.locator(".gp-ticks")
    assert bar.inner_text().startswith("1 of ")
    bar.get_by_role("button", name="Clear ticks").click()
    page.reload()
    assert not box.is_checked()


def test_an_example_cannot_be_ticked(page: Any, address: str) -> None:
    """A tick in an example document is a signature; the page shows it and offers no change."""
    page.goto(f"{address}examples/berth-booking/pid/")
    boxes = page.locator(".task-list-item input[type=checkbox]")
    assert boxes.count() > 0
    assert all(box.is_disabled() and box.is_checked() for box in boxes.all())
    assert page.locator(".gp-ticks").count() == 0


def test_copying_a_command_leaves_the_prompt_behind(browser: Any, address: str) -> None:
    """The copy button of a console block gives the command alone."""
    context = browser.new_context(viewport=DESKTOP, permissions=["clipboard-read", "clipboard-write"])
    page = context.new_page()
    page.goto(f"{address}how-to/check-documents/")
    page.locator(".language-console .md-code__button").first.click()
    page.wait_for_timeout(200)
    copied = page.evaluate("navigator.clipboard.readText()")
    assert copied.startswith("gatepost check")
    assert "$" not in copied
    context.close()


def test_the_reader_chooses_the_scheme(page: Any) -> None:
    """The button in the header turns light into dark, and the choice outlives a reload."""
    page.locator("label.md-header__button[title='Switch to dark']:visible").click()
    page.wait_for_selector("body[data-md-color-scheme=slate]")
    page.reload()
    page.wait_for_selector("body[data-md-color-scheme=slate]")
