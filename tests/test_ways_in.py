"""The ways into the playbook: what plays and checklists name exists, and figures can be read by everybody."""

from __future__ import annotations

import re
import shlex
import tomllib
import xml.etree.ElementTree as ET
from pathlib import Path

import click
import pytest

from gatepost.commands.group import gatepost
from gatepost.kinds import Kinds
from gatepost.rules import load
from tests.conftest import ROOT
from tests.site_fixtures import configuration, nav_pages

DOCS = ROOT / "docs"
PLAYS = sorted(path for path in (DOCS / "plays").glob("*.md") if path.name != "index.md")
LISTS = sorted(path for path in (DOCS / "checklists").glob("*.md") if path.name != "index.md")
PAGES = [DOCS / "index.md", *PLAYS, DOCS / "plays" / "index.md", *LISTS, DOCS / "checklists" / "index.md"]
GATES = tomllib.loads((ROOT / "templates" / "gates.toml").read_text("utf-8"))
FIGURES = ("lifecycle", "three-way-match", "rotation", "quote-to-commission")
NOT_OURS = ("dxw/playbook", "18F/acq-templates", "agile_bpa/rfq.md")
"""Repositories and files of others that pages cite."""
COMMAND = re.compile(r"`(gatepost [^`]+)`")
BOX = re.compile(r"^- \[ \] (?P<said>.+?) \*(?P<watched>[^*]+)\*$", re.MULTILINE)
RULE = re.compile(r"\[([A-Z]{3}\d{3})\]\(\.\./rules/([A-Z]{3}\d{3})\.md\)")
LINK = re.compile(r"\]\(([^)#\s]+\.md)(?:#[^)]*)?\)")


def fault_of(line: str, kinds: Kinds) -> str:
    """What is wrong with a command that a page names: nothing, if it is empty."""
    words = shlex.split(line)[1:]
    command: click.Command = gatepost
    path = []
    while isinstance(command, click.Group) and words:
        path.append(words.pop(0))
        found = command.get_command(click.Context(command), path[-1])
        if found is None:
            return f"no command {' '.join(path)}"
        command = found
    options = {name for parameter in command.params for name in parameter.opts}
    if unknown := [word for word in words if word.startswith("--") and word not in options]:
        return f"no option {unknown[0]}"
    if path == ["gate"] and words and words[0] not in GATES:
        return f"no gate {words[0]}"
    if path == ["new", "form"] and words and kinds.get(words[0]) is None:
        return f"no kind {words[0]}"
    return ""


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(DOCS).as_posix())
def test_every_command_of_a_page_exists(page: Path, kinds: Kinds) -> None:
    """Commands, options, gates and forms that a play or a checklist names are there."""
    named = COMMAND.findall(page.read_text("utf-8"))
    assert {line: fault for line in named if (fault := fault_of(line, kinds))} == {}


def test_a_command_that_is_not_there_would_be_seen(kinds: Kinds) -> None:
    """Silence above means something."""
    wrong = ("gatepost shout", "gatepost check --loud FILE", "gatepost gate gold DEAL", "gatepost new form poem DEAL")
    assert [bool(fault_of(line, kinds)) for line in wrong] == [True] * 4


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(DOCS).as_posix())
def test_what_stands_in_code_type_is_real(page: Path, kinds: Kinds) -> None:
    """A field, a command, a file, an id or a kind: whatever a page sets in code type exists under that name."""
    fields = {name for kind in map(kinds.get, kinds.names) if kind for name in kind.fields}
    ids = ["REQ", "DEL", "EXC", "ASM", "DEP", "PRC", "RSK", "PRM", "CHG"]
    text = re.sub(r"```.*?```", "", page.read_text("utf-8"), flags=re.DOTALL)
    unknown = []
    for said in re.findall(r"`([^`]+)`", text):
        name = said.split(":")[0]
        known = (
            said.startswith("gatepost ")
            or name in fields
            or said in {"gatepost.toml", "DEAL", "our-templates/handover/template.md", *NOT_OURS}
            or re.fullmatch(rf"(?:{'|'.join(ids)})(?:-\d{{3}})?", said)
        )
        unknown += [] if known else [said]
    assert unknown == []
    assert [code for code in re.findall(r"\b[A-Z]{3}\d{3}\b", text) if code not in load()] == []


def test_commands_to_type_stand_on_how_to_pages() -> None:
    """A console block belongs on a how-to page, where it is run; a play names a command in a sentence."""
    assert [page.name for page in PAGES if "```console" in page.read_text("utf-8")] == []


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(DOCS).as_posix())
def test_every_page_that_a_page_leads_to_exists(page: Path) -> None:
    """Rules, kinds, examples and plays that are linked are files, and a rule's link says the rule that it leads to."""
    text = page.read_text("utf-8")
    assert [to for to in LINK.findall(text) if "://" not in to and not (page.parent / to).is_file()] == []
    assert [(says, leads) for says, leads in RULE.findall(text) if says != leads] == []


def test_every_play_is_on_the_index_and_in_the_navigation() -> None:
    """The table of all plays, the navigation and the folder name the same plays."""
    index = (DOCS / "plays" / "index.md").read_text("utf-8").partition("## All plays")[2]
    names = [path.name for path in PLAYS]
    assert [name for name in names if f"({name})" not in index] == []
    there = {name.removeprefix("plays/") for name in nav_pages(configuration()["nav"]) if name.startswith("plays/")}
    assert there == {*names, "index.md"}


def test_home_says_how_many_plays_there_are() -> None:
    """A play more, and the home page counts it."""
    assert f"[All {len(PLAYS)} plays](plays/index.md)" in (DOCS / "index.md").read_text("utf-8")


def test_each_gate_has_a_checklist() -> None:
    """The gates that come with gatepost, and no other."""
    assert {path.stem for path in LISTS} == set(GATES)


@pytest.mark.parametrize("page", LISTS, ids=lambda page: page.stem)
def test_a_checklist_is_short_and_says_who_watches(page: Path) -> None:
    """Eight to fourteen boxes, each of which names a rule or says that only people can know."""
    text = page.read_text("utf-8")
    boxes = [(found["said"], found["watched"]) for found in BOX.finditer(text)]
    assert len(boxes) == text.count("- [ ] ")
    assert 8 <= len(boxes) <= 14
    assert len({said for said, _ in boxes}) == len(boxes)
    rules = load()
    for said, watched in boxes:
        codes = [code for code, _ in RULE.findall(watched)]
        assert codes or watched == "Only people can know this.", said
        assert [code for code in codes if code not in rules] == []
    assert f"`gatepost gate {page.stem} DEAL`" in text


@pytest.mark.parametrize("name", FIGURES)
def test_a_figure_can_be_read_without_eyes_and_on_a_phone(name: str) -> None:
    """It has a title and a description, letters of 12 pixels on a phone, and stands on one play with a caption."""
    svg = ET.parse(DOCS / "assets" / "img" / f"{name}.svg").getroot()
    space = "{http://www.w3.org/2000/svg}"
    ids = {child.get("id"): child.text for child in svg if child.tag in (f"{space}title", f"{space}desc")}
    assert svg.get("role") == "img"
    assert (svg.get("aria-labelledby") or "").split() == list(ids)
    assert all(ids.values())
    style = svg.findtext(f"{space}style") or ""
    width = float((svg.get("viewBox") or "").split()[2])
    sizes = [float(size) for size in re.findall(r"font-size: ([\d.]+)px", style)]
    assert sizes
    assert min(sizes) * 350 / width >= 12
    include = f"{{!docs/assets/img/{name}.svg!}}\n<figcaption>"
    assert [path.stem for path in PLAYS if include in path.read_text("utf-8")] != []


def test_plays_say_that_prince2_is_a_trade_mark_where_they_name_it_often() -> None:
    """In the footer of each page, under About, and on the play on the PID."""
    for path in (
        ROOT / "theme/partials/copyright.html",
        DOCS / "about/index.md",
        DOCS / "plays/pid-and-three-way-match.md",
    ):
        assert "PRINCE2 is a registered trade mark of PeopleCert" in path.read_text("utf-8")


@pytest.mark.parametrize("page", [*PLAYS, *LISTS], ids=lambda page: page.relative_to(DOCS).as_posix())
def test_the_search_prefers_plays_and_checklists(page: Path) -> None:
    """Who asks a question wants the play before the rule: `search: boost` in the front matter says so."""
    assert re.match(r"---\n(?:.*\n)*?search:\n  boost: \d\n(?:.*\n)*?---\n", page.read_text("utf-8"))
