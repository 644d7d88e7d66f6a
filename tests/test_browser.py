"""The site in a browser: what it asks for, who can read it, and whether it fits a phone."""

from __future__ import annotations

import functools
import http.server
import os
import re
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.conftest import CHROMIUM
from tests.site_fixtures import pages, site

playwright = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")
axe = pytest.importorskip("axe_playwright_python.base", reason="axe-playwright-python is not installed")

__all__ = ["site"]  # a fixture: pytest finds it by being here

STANDARDS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]
# The rules whose answer depends on colours: in the second scheme nothing else can differ.
COLOURS = ["color-contrast", "link-in-text-block"]
# Header, side bars and footer are the same on the pages of a section: they are read in full on the pages named here.
SAME = [".md-header", ".md-sidebar", ".md-footer"]
WHOLE = {
    "",
    "about/",
    "reference/",
    "rules/SEC101/",
    "documents/pid/",
    "plays/",
    "checklists/submit/",
    "examples/berth-booking/pid/",
    "how-to/check-documents/",
}
MANY = ("rules/", "examples/")
AXE_AT = "/axe-for-tests.js"
DESKTOP, PHONE = {"width": 1440, "height": 900}, {"width": 390, "height": 844}

# The sweep over all pages is one test a part, not a fixture shared by tests: cores share it however tests are handed out,
# and nobody sweeps twice. (pytest-xdist 3.8 does not see its groups under pytest 9.2: pytest-xdist#1386.)
PARTS = 4

pytestmark = pytest.mark.skipif(
    CHROMIUM is None, reason="the browser tests need Chromium: on Debian, apt-get install chromium"
)
if CHROMIUM is None and os.environ.get("GATEPOST_BROWSER") == "required":
    raise RuntimeError("GATEPOST_BROWSER=required, and there is no Chromium")


# One thing is judged of each look. Contrast comes from these properties of an element and of all around it, so a
# table's thousandth cell that has them all in common with the first cannot have another, nor can the same on the next
# page. Of a link it counts, too, whether it stands in a text.
LOOKS = """
const judged = ["color", "background-color", "background-image", "background-clip", "opacity", "filter", "clip-path",
  "mix-blend-mode", "font-size", "font-weight", "text-shadow", "text-decoration-line", "position", "z-index"];
const short = text => {
  let [a, b] = [0xdeadbeef, 0x41c6ce57];
  for (let at = 0; at < text.length; at++) {
    a = Math.imul(a ^ text.charCodeAt(at), 2654435761);
    b = Math.imul(b ^ text.charCodeAt(at), 1597334677);
  }
  return (a >>> 0).toString(36) + "." + (b >>> 0).toString(36);
};
const seen = new Set(judgedBefore), fresh = [];
const mark = () => {
  const known = new Map(), before = fresh.length;
  const look = element => {
    if (!element) return "";
    if (!known.has(element)) {
      const style = getComputedStyle(element);
      known.set(element, short([look(element.parentElement), ...judged.map(name => style.getPropertyValue(name))].join("|")));
    }
    return known.get(element);
  };
  const read = element => element.matches("input, select, textarea")
    || [...element.childNodes].some(node => node.nodeType === Node.TEXT_NODE && node.data.trim());
  const linked = link => link.closest("p, li, td, th, dd, div").textContent.trim() === link.textContent.trim() ? "alone" : "in text";
  for (const element of document.body.querySelectorAll("*")) {
    element.removeAttribute("data-look");
    if (!read(element) || !element.checkVisibility() || skip.some(part => element.closest(part))) continue;
    const one = look(element) + (element.matches("a") ? linked(element) : "");
    if (seen.has(one)) continue;
    seen.add(one);
    fresh.push(one);
    element.setAttribute("data-look", "");
  }
  return fresh.length > before;
};
"""
# Axe reads a page in light and in dark, without the shadows at the edges of wide tables: over a gradient it judges no
# text at all, and says nothing. Frames and media, which axe would look for first, are nowhere on the site.
# What is left out is taken out of the page for good: to each run it would be six hundred elements to lay a grid over.
AXE = (
    "async ([asked, colours, skip, judgedBefore]) => {"
    + LOOKS
    + """
  const options = {resultTypes: ["violations"], elementRef: false, iframes: false, preload: false};
  axe.configure({rules: [{id: "color-contrast", selector: "[data-look]"}]});
  const run = async (runOnly, always) => {
    if (!mark() && !always) return [];
    return (await axe.run(skip.length ? {exclude: skip} : document, {...options, runOnly})).violations.map(
      rule => `${rule.id}, ${rule.nodes.length} times, first at ${rule.nodes[0].target[0]}`);
  };
  document.head.insertAdjacentHTML("beforeend",
    "<style>.md-typeset__scrollwrap, .md-typeset table { background-image: none !important }</style>");
  await document.fonts.ready;
  await new Promise(requestAnimationFrame);  // a page that was widened has heard of it
  const before = document.body.dataset.mdColorScheme;
  for (const part of skip) document.querySelectorAll(part).forEach(one => one.replaceChildren());
  const light = await run(asked, true);
  document.body.dataset.mdColorScheme = "slate";
  const dark = await run(colours, false);
  document.body.dataset.mdColorScheme = before;
  return [{light, dark}, fresh];
}"""
)
# Each page starts a worker that indexes the whole site for the search, half a second of a core; the tests of the search do.
NO_WORKER = "window.Worker = class extends EventTarget { postMessage() {} terminate() {} }"


class Quiet(http.server.SimpleHTTPRequestHandler):
    """A server that does not write into the test's output, and lets the browser keep what it was given."""

    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        """Hand out axe-core as well: from an address the browser keeps it compiled."""
        if self.path != AXE_AT:
            super().do_GET()
            return
        script = axe.AXE_SCRIPT.encode()
        self.send_response(200)
        self.send_header("Content-Type", "text/javascript")
        self.send_header("Content-Length", str(len(script)))
        self.end_headers()
        self.wfile.write(script)

    def end_headers(self) -> None:
        """Nothing changes during a run."""
        self.send_header("Cache-Control", "max-age=3600")
        super().end_headers()

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@pytest.fixture(scope="session")
def address(site: Path) -> Iterator[str]:
    """Where the built site is served, on this machine only."""
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Quiet, directory=str(site)))
    server.daemon_threads = True  # a kept connection must not hold up the end
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/"
    server.shutdown()
    server.server_close()


def reader(browser: Any, **how: Any) -> Any:
    """A fresh reader who remembers nothing, and does not search."""
    context = browser.new_context(**how)
    context.add_init_script(NO_WORKER)
    return context


@pytest.fixture
def page(browser: Any) -> Iterator[Any]:
    """An empty page of a reader at a desk."""
    context = reader(browser, viewport=DESKTOP)
    yield context.new_page()
    context.close()


def violations(page: Any, skip: list[str] | None = None, looks: set[str] | None = None) -> dict[str, list[str]]:
    """What axe-core finds in a page as it stands, and in dark: a line for each rule.

    The contrast of the `looks` that were judged before is not judged again; those that were judged now are added.
    """
    page.add_script_tag(url=AXE_AT)
    found: dict[str, list[str]]
    found, fresh = page.evaluate(AXE, [STANDARDS, COLOURS, skip or [], sorted(looks or ())])
    if looks is not None:
        looks.update(fresh)
    return found


def swept(site: Path) -> list[str]:
    """The pages to read: all in CI, which requires a browser. At home, some of those of which there are many of one form.

    One function writes all pages of rules: every eighth is read. One template shows all example documents: every third is.
    """
    names = list(pages(site))
    if os.environ.get("GATEPOST_BROWSER") == "required":
        return names
    rules, examples = ([name for name in names if name.startswith(of) and name not in WHOLE] for of in MANY)
    return [name for name in names if name not in {*rules, *examples}] + rules[::8] + examples[::3]


@pytest.mark.parametrize("part", range(PARTS))
def test_no_page_has_a_fault(browser: Any, address: str, site: Path, part: int) -> None:
    """Axe-core finds nothing in light and dark, 390 pixels suffice, no script throws, no request leaves the host."""
    faults: list[str] = []
    asked: set[str] = set()
    looks: set[str] = set()
    context = reader(browser, color_scheme="light", reduced_motion="reduce")
    page = context.new_page()
    page.on("request", lambda request: asked.add(request.url))
    page.on("pageerror", lambda error: faults.append(f"{page.url} throws: {error}"))
    for name in swept(site)[part::PARTS]:
        page.set_viewport_size(PHONE)
        page.goto(address + name)
        width = page.evaluate("document.documentElement.scrollWidth")
        if width > PHONE["width"]:
            faults.append(f"/{name} scrolls sideways on a phone: {width} pixels wide")
        page.set_viewport_size(DESKTOP)
        for scheme, lines in violations(page, [] if name in WHOLE else SAME, looks).items():
            faults += [f"/{name} in {scheme}: {line}" for line in lines]
    context.close()
    faults += [f"asked for: {url}" for url in sorted(asked) if not url.startswith((address, "data:", "blob:"))]
    assert faults == []


def test_the_pages_that_are_read_whole_exist(site: Path) -> None:
    """Header, side bars and footer are read on a page of each section."""
    assert set(pages(site)) >= WHOLE
    assert {name.split("/")[0] for name in pages(site)} - {name.split("/")[0] for name in WHOLE} == set()


@pytest.mark.parametrize("skip", [[], SAME], ids=["whole", "content"])
def test_axe_would_see_a_fault(page: Any, address: str, skip: list[str]) -> None:
    """Faint text, also in one row of a long table, and a box without a name are found: silence above means something."""
    page.emulate_media(reduced_motion="reduce")
    page.goto(f"{address}examples/berth-booking/pid/")
    looks: set[str] = set()
    assert violations(page, skip, looks) == {"light": [], "dark": []}
    page.evaluate(
        "[...document.querySelectorAll('td')].filter(cell => cell.innerText.trim()).at(-1).style.color = '#777b'"
    )
    page.evaluate("document.querySelector('h2').insertAdjacentHTML('afterend', '<input>')")
    found = violations(page, skip, looks)
    assert [line.split(",")[0] for line in found["light"]] == ["color-contrast", "label"]
    assert [line.split(",")[0] for line in found["dark"]] == ["color-contrast"]


def test_axe_would_see_a_fault_in_the_footer(page: Any, address: str) -> None:
    """On a page that is read whole, what stands around the content counts."""
    page.emulate_media(reduced_motion="reduce")
    page.goto(address)
    page.evaluate(
        "document.querySelector('.md-footer__direction').setAttribute('style', 'color: #888; background: #777')"
    )
    assert [line.split(",")[0] for line in violations(page)["light"]] == ["color-contrast"]
    assert violations(page, SAME)["light"] == []


def test_a_phone_reads_home_menu_and_search(browser: Any, address: str) -> None:
    """The menu and the search, which only a phone shows as layers, hold the same rules."""
    context = browser.new_context(viewport=PHONE, reduced_motion="reduce")
    page = context.new_page()
    page.goto(address)
    page.locator("label[for=__drawer].md-header__button").click()
    page.wait_for_timeout(400)
    assert violations(page) == {"light": [], "dark": []}
    context.close()


def test_search_finds_a_word(browser: Any, address: str) -> None:
    """Typing a word of the glossary shows pages that hold it, and asks nobody else."""
    asked: set[str] = set()
    context = browser.new_context(viewport=DESKTOP)
    context.on("request", lambda request: asked.add(request.url))
    page = context.new_page()
    page.goto(address)
    page.locator(".md-search__input").click()
    page.keyboard.type("tolerance")
    first = page.locator(".md-search-result__item").first
    first.wait_for(timeout=10_000)
    assert "olerance" in first.inner_text()
    assert any("search_index" in url for url in asked)
    assert [url for url in sorted(asked) if not url.startswith((address, "data:", "blob:"))] == []
    context.close()


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
    context = reader(browser, viewport=DESKTOP, permissions=["clipboard-read", "clipboard-write"])
    page = context.new_page()
    page.goto(f"{address}how-to/check-documents/")
    page.locator(".language-console .md-code__button").first.click()
    page.wait_for_timeout(200)
    copied = page.evaluate("navigator.clipboard.readText()")
    assert copied.startswith("gatepost check")
    assert "$" not in copied
    context.close()


def test_the_reader_chooses_the_scheme(page: Any, address: str) -> None:
    """The button in the header turns light into dark, and the choice outlives a reload."""
    page.goto(address)
    page.locator("label.md-header__button[title='Switch to dark']:visible").click()
    page.wait_for_selector("body[data-md-color-scheme=slate]")
    page.reload()
    page.wait_for_selector("body[data-md-color-scheme=slate]")


@pytest.mark.parametrize("path", ["plays/pay-by-profitability/", "plays/kpis-and-scorecard/", "checklists/scope/"])
def test_without_scripts_no_page_is_wider_than_a_phone(browser: Any, address: str, path: str) -> None:
    """A wide table scrolls by itself where no script has put a box around it."""
    context = browser.new_context(viewport=PHONE, java_script_enabled=False)
    page = context.new_page()
    page.goto(address + path)
    assert page.evaluate("document.documentElement.scrollWidth") == PHONE["width"]
    context.close()


def test_a_phone_hides_no_column_of_a_short_table(browser: Any, address: str) -> None:
    """The result of a reckoning stands in the last column; a table of a few rows shows it without a swipe."""
    context = reader(browser, viewport=PHONE, reduced_motion="reduce")
    page = context.new_page()
    page.goto(f"{address}plays/pay-by-profitability/")
    page.wait_for_selector("table[data-gp-cards]")
    hidden = "boxes => boxes.filter(box => box.scrollWidth > box.clientWidth).length"
    assert page.locator(".md-typeset__scrollwrap").evaluate_all(hidden) == 0
    assert page.locator("td[data-label='Together']").count() == 4
    context.close()


@pytest.mark.parametrize("gate", ["qualify", "scope", "submit", "initiate", "close"])
def test_a_checklist_is_one_sheet_of_paper(page: Any, address: str, gate: str) -> None:
    """Those who went through it sign one page."""
    page.goto(f"{address}checklists/{gate}/")
    sheets = re.findall(rb"/Type\s*/Page\b", page.pdf(format="A4", prefer_css_page_size=True))
    assert len(sheets) == 1
