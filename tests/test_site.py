"""The site: what its sources promise and what both builders make of them."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

import pytest

from tests.site_fixtures import DOCS, ROOT, configuration, nav_pages, page_of, pages, second_site, site

__all__ = ["second_site", "site"]  # fixtures: pytest finds them by being here

pytestmark = pytest.mark.xdist_group("site")

INCLUDE = re.compile(r"\{!\s*(.+?)\s*!\}")
FENCED = re.compile(r"^( *)(`{3,}|~{3,}).*?^\1\2[ \t]*$", re.MULTILINE | re.DOTALL)
DELIMITER_ROW = re.compile(r"^\|(?:\s*:?-+:?\s*\|)+\s*$", re.MULTILINE)
URL_IN_CSS = re.compile(r"url\(\s*['\"]?([^'\")]+)|@import\s+['\"]([^'\"]+)")
SOURCES = sorted(DOCS.rglob("*.md"))


def source_of(address: str) -> Path:
    """The Markdown file of a page."""
    file = DOCS / f"{address.rstrip('/')}.md"
    return file if address and file.exists() else DOCS / address / "index.md"


def elsewhere(address: str) -> bool:
    """Whether an address in a page leads to another host."""
    return address.startswith(("//", "http:", "https:", "ftp:", "ws:", "wss:"))


# ------------------------------------------------------------------------------------------------- the sources


def test_every_page_of_the_navigation_exists() -> None:
    """The navigation names files, each of them once."""
    named = list(nav_pages(configuration()["nav"]))
    assert [name for name in named if not (DOCS / name).is_file()] == []
    assert [name for name, times in Counter(named).items() if times > 1] == []


def test_every_page_is_in_the_navigation_or_in_its_index() -> None:
    """Nobody has to guess an address: only rules and decision records stay out, and the index beside them lists each."""
    named = set(nav_pages(configuration()["nav"]))
    left_out = [path for path in SOURCES if path.relative_to(DOCS).as_posix() not in named]
    listed = re.compile(r"rules/[A-Z]{3}\d{3}\.md|about/decisions/\d{4}-[a-z-]+\.md")
    assert [path for path in left_out if not listed.fullmatch(path.relative_to(DOCS).as_posix())] == []
    assert [path for path in left_out if f"({path.name})" not in (path.parent / "index.md").read_text("utf-8")] == []


def test_the_site_stays_within_what_both_builders_know() -> None:
    """No hooks and no plugin but search: zensical passes over what it does not know without a word."""
    settings = configuration()
    assert "hooks" not in settings
    assert settings["plugins"] == ["search"]
    assert settings["theme"]["font"] is False
    includes = [
        entry["markdown_include.include"]
        for entry in settings["markdown_extensions"]
        if "markdown_include.include" in entry
    ]
    assert includes == [{"base_path": ".", "throwException": True}]


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.relative_to(DOCS).as_posix())
def test_includes_stand_alone_at_the_margin_and_resolve(path: Path) -> None:
    """An include that is indented or shares its line loses text; one that names no file loses itself."""
    for number, line in enumerate(path.read_text("utf-8").splitlines(), 1):
        for name in INCLUDE.findall(line):
            place = f"{path.relative_to(ROOT)}:{number}"
            assert INCLUDE.fullmatch(line), f"{place}: an include wants a line of its own, at the margin"
            assert not re.match(r"[/~]|.*\.\.", name), f"{place}: {name} leaves the repository"
            assert (ROOT / name).is_file(), f"{place}: there is no file {name}"
            assert not INCLUDE.search((ROOT / name).read_text("utf-8")), f"{place}: {name} includes another file"


def test_every_version_of_a_kind_has_its_page_template() -> None:
    """`template: pid@1.0` in an example's front matter is the name of a page template for both builders."""
    wanted = {
        found[1]
        for path in SOURCES
        if (
            found := re.match(
                r"---\n(?:(?!---\n).*\n)*?template: *[\"']?([^\s\"']+)", path.read_text("utf-8").replace("\r\n", "\n")
            )
        )
    }
    assert [name for name in sorted(wanted) if not (ROOT / "theme" / name).is_file()] == []


def test_fonts_are_small_and_licensed() -> None:
    """All fonts together are less than 250 kB, and the licence of each family lies beside it."""
    fonts = sorted((DOCS / "assets" / "fonts").glob("*.woff2"))
    families = {re.sub(r"-latin-.*", "", font.name) for font in fonts}
    assert sum(font.stat().st_size for font in fonts) < 250_000
    assert [
        name for name in sorted(families) if not (DOCS / "assets" / "fonts" / f"LICENSE-{name}.txt").is_file()
    ] == []


# --------------------------------------------------------------------------------------------------- the pages


def test_both_builders_make_the_same_pages(site: Path, second_site: Path) -> None:
    """Addresses, titles and headings are the same whoever builds."""
    ours, theirs = pages(site), pages(second_site)
    assert list(ours) == list(theirs)
    assert {at: page_of(path).texts["h1"] for at, path in ours.items()} == {
        at: page_of(path).texts["h1"] for at, path in theirs.items()
    }


def test_titles_are_unique(site: Path) -> None:
    """Every page has one title that no other page has, and one first heading."""
    read = {address: page_of(path) for address, path in pages(site).items()}
    titles = Counter(" ".join(page.texts["title"]).strip() for page in read.values())
    assert [title for title, times in titles.items() if times > 1 or not title] == []
    assert {address: page.texts["h1"] for address, page in read.items() if page.count("h1") != 1} == {}


@pytest.mark.parametrize("builder", ["site", "second_site"])
def test_no_page_fetches_from_another_host(builder: str, request: pytest.FixtureRequest) -> None:
    """Scripts, styles, fonts and pictures come from the site itself. A link that a reader may follow is no fetch."""
    root: Path = request.getfixturevalue(builder)
    found = []
    for address, path in pages(root).items():
        page = page_of(path)
        for tag, attributes in page.tags:
            if tag == "a" or attributes.get("rel") in ("canonical", "prev", "next"):
                continue
            fetched = [attributes.get(name, "") for name in ("src", "href", "srcset", "data", "action", "poster")]
            fetched += [url for urls in URL_IN_CSS.findall(attributes.get("style", "")) for url in urls]
            found += [f"{address}: <{tag}> {url}" for url in fetched if elsewhere(url)]
        found += [
            f"{address}: <style> {url}"
            for style in page.texts["style"]
            for urls in URL_IN_CSS.findall(style)
            for url in urls
            if elsewhere(url)
        ]
    for path in root.rglob("*.css"):
        found += [
            f"{path.name}: {url}"
            for urls in URL_IN_CSS.findall(path.read_text("utf-8"))
            for url in urls
            if elsewhere(url)
        ]
    assert found == []


@pytest.mark.parametrize("builder", ["site", "second_site"])
def test_every_table_is_a_table(builder: str, request: pytest.FixtureRequest) -> None:
    """Python-Markdown takes a table without a blank line before it for text; then a page lacks one that its source has."""
    for address, path in pages(request.getfixturevalue(builder)).items():
        page = page_of(path)
        source = FENCED.sub("", source_of(address).read_text("utf-8"))
        assert page.count("table") == len(DELIMITER_ROW.findall(source)), (
            f"{address}: tables of the source and of the page differ"
        )
        assert [text for text in page.texts["p"] if "|--" in text or "| --" in text] == [], address


def test_nothing_of_the_markup_is_left_in_a_page(site: Path) -> None:
    """No include, no attribute list and no callout marker reaches the reader as text."""
    left = re.compile(r"\{!|!\}|\{:? ?[.#][\w-]+ ?\}|\[!(?:NOTE|TIP|WARNING|IMPORTANT|CAUTION)\]")
    found = {
        address: [text for text in page_of(path).texts["p"] if left.search(text)]
        for address, path in pages(site).items()
    }
    assert {address: texts for address, texts in found.items() if texts} == {}


@pytest.mark.parametrize("builder", ["site", "second_site"])
def test_every_page_carries_the_trade_mark_note(builder: str, request: pytest.FixtureRequest) -> None:
    """Every page says whose mark PRINCE2 is and under which licences the site stands."""
    for address, path in pages(request.getfixturevalue(builder)).items():
        text = " ".join(" ".join(page_of(path).texts["p"]).split())
        assert "PRINCE2 is a registered trade mark of PeopleCert" in text, address
        assert "Apache License 2.0. Text: CC BY 4.0" in text, address
