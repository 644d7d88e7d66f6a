"""The configuration nearest to a document holds for it; what it does not know it refuses."""

from __future__ import annotations

import json
import os
import re
import time
import tomllib
from collections.abc import Callable, Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from click.testing import CliRunner
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from gatepost.commands.group import gatepost
from gatepost.config import VARIABLE, WORDS, find_config, read_config
from gatepost.errors import GatepostError
from gatepost.rules import load
from gatepost.settings import AUTHORITY, ENGAGEMENTS, GATES, SOURCES, THRESHOLDS
from generators import config as generator
from tests.conftest import ROOT

SCHEMA: dict[str, Any] = json.loads((ROOT / generator.SCHEMA).read_text("utf-8"))


@pytest.fixture(autouse=True)
def _no_variable(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever runs the tests may have named a configuration of their own."""
    monkeypatch.delenv(VARIABLE, raising=False)


def test_nothing_is_configured(tmp_path: Path) -> None:
    """Without a configuration the kinds that come with gatepost hold, and every rule."""
    config = find_config(tmp_path)
    assert (config.exclude, config.off, config.templates) == ((), {}, ())
    assert {"proposal", "pid"} <= set(config.kinds().names)


def test_nearest_configuration_holds(tmp_path: Path) -> None:
    """A configuration holds for the documents below it, unless one stands nearer; gatepost.toml goes first."""
    inner = tmp_path / "deals" / "one"
    inner.mkdir(parents=True)
    (tmp_path / "pyproject.toml").write_text('[tool.gatepost]\nexclude = ["outer"]\n', "utf-8")
    assert find_config(inner / "pid.md").exclude == ("outer",)
    (tmp_path / "deals" / "pyproject.toml").write_text("[project]\nname = 'x'\n", "utf-8")
    assert find_config(inner).exclude == ("outer",)
    (inner / "gatepost.toml").write_text('exclude = ["inner"]\n', "utf-8")
    assert find_config(inner / "pid.md").exclude == ("inner",)
    (tmp_path / "gatepost.toml").write_text('exclude = ["first"]\n', "utf-8")
    assert find_config(tmp_path / "pid.md").exclude == ("first",)


def test_own_kinds_go_first(tmp_path: Path) -> None:
    """Own templates stand beside the ones that come with gatepost, relative to the configuration."""
    (tmp_path / "kinds" / "memo").mkdir(parents=True)
    (tmp_path / "kinds" / "memo" / "template.md").write_text("# Memo\n\n## Purpose\n\n[[why]]\n", "utf-8")
    for written in ("templates = 'kinds'", "templates = ['kinds']"):
        (tmp_path / "gatepost.toml").write_text(written, "utf-8")
        names = find_config(tmp_path).kinds().names
        assert names[0] == "memo"
        assert "pid" in names


WRONG: list[tuple[dict[str, Any], str]] = [
    ({"exlude": []}, "did you mean exclude"),
    ({"margin": 3}, "known are"),
    ({"exclude": "drafts"}, "exclude is a list of texts"),
    ({"exclude": [1]}, "exclude is a list of texts"),
    ({"templates": [True]}, "templates is a list of texts"),
    ({"off": ["SEC106"]}, "off takes a reason"),
    ({"off": {"SEC106": " "}}, "off takes a reason"),
    ({"off": {"SEC106": True}}, "off takes a reason"),
    ({"tool": {"gatepost": {"exclude": []}}}, "[tool.gatepost] is for pyproject.toml"),
    ({"off": {"margin-below-floor": "ours"}}, "off.margin-below-floor: no rule has that code; did you mean EST203"),
    ({"off": {"SEC109X": "no"}}, "off.SEC109X: no rule has that code; did you mean SEC109"),
    ({"baseline": 3}, "baseline is the name of a file"),
    ({"baseline": " "}, "baseline is the name of a file"),
    ({"other-customers": "Aldmoor"}, "other-customers is a list of names"),
    ({"other-customers": [" "]}, "is no text"),
    ({"thresholds": []}, "thresholds is a table"),
    ({"thresholds": {"margin-flor": "45 %"}}, "thresholds.margin-flor is not known; did you mean margin-floor"),
    ({"thresholds": {"margin-floor": {"service": "45 %"}}}, "margin-floor.service is not known; did you mean services"),
    ({"thresholds": {"margin-floor": 45}}, "is no share"),
    ({"thresholds": {"spread": "-5 %"}}, "is no share"),
    ({"thresholds": {"spread": True}}, "is no share"),
    ({"thresholds": {"estimate-age": 0}}, "is no number of days"),
    ({"thresholds": {"estimate-age": 10**30}}, "is no number of days"),
    ({"thresholds": {"estimate-age": "90"}}, "is no number of days"),
    ({"thresholds": {"review-from": False}}, "is no amount"),
    ({"thresholds": {"review-from": 0.5}}, "is no amount"),
    ({"thresholds": {"margin-authority": ""}}, "is no text"),
    ({"authority": {"role": "Director"}}, "write [[authority]]"),
    ({"authority": [3]}, "write [[authority]]"),
    ({"authority": [{"role": "Director", "amout": 3}]}, "authority.amout is not known; did you mean amount"),
    ({"authority": [{"amount": 3}]}, "authority.role is not there; each [[authority]] says who has to sign"),
    ({"authority": [{"role": "Director", "kinds": "scope"}]}, "authority.kinds is a list"),
    ({"gates": []}, "gates holds tables"),
    ({"gates": {"submit": True}}, "gates holds tables"),
    ({"gates": {"submit": {"documnts": {}}}}, "gates.submit.documnts is not known; did you mean documents"),
    ({"gates": {"submit": {"title": 3}}}, "gates.submit.title is a text"),
    ({"gates": {"submit": {"documents": []}}}, "gates.submit.documents is a table"),
    ({"gates": {"submit": {"match": "yes"}}}, "gates.submit.match is true or false"),
    ({"gates": {"submit": {"remove": True, "documents": False}}}, "gates.submit.documents is a table"),
]
"""What is refused by gatepost and by the schema alike."""
BEYOND: list[tuple[dict[str, Any], str]] = [
    ({"templates": "nowhere"}, "there is no folder"),
    ({"templates": "a\0b"}, "there is no folder"),
    ({"off": {"sec101": "x"}}, "did you mean SEC101?"),
    ({"thresholds": {"margin-floor": "145 %"}}, "no margin is larger than the price"),
    ({"thresholds": {"margin-floor": {"services": "101 %"}}}, "no margin is larger than the price"),
    ({"baseline": "../accepted.json"}, "lies outside the folder of the configuration"),
    ({"baseline": "/accepted.json"}, "lies outside"),
    ({"baseline": "."}, "lies outside"),
    ({"baseline": "link/accepted.json"}, "lies outside"),
    ({"thresholds": {"review-from": "much"}}, "is no amount"),
    ({"thresholds": {"review-from": -5}}, "is no amount"),
    ({"thresholds": {"review-from": "-5"}}, "is no amount"),
    ({"authority": [{"role": "Director", "amount": -1}]}, "is no amount"),
    ({"authority": [{"role": "Director", "kinds": ["propsal"]}]}, "did you mean proposal"),
    (
        {"gates": {"submit": {"documents": {"propsal": "draft"}}}},
        "gates.submit.documents.propsal is not known; did you mean proposal",
    ),
    ({"gates": {"pink": {"like": "sumbit"}}}, "gates.pink.like = 'sumbit' is no gate; did you mean submit?"),
    ({"gates": {"pink": {"title": "Pink"}}}, "gates.pink asks for nothing, so it would always be open"),
    ({"gates": {"pink": {"remove": True}}}, "gates.pink: there is no such gate to remove"),
    ({"gates": {"submit": {"signed": {"scop": []}}}}, "gates.submit.signed.scop is not known; did you mean scope"),
]
"""What only gatepost can refuse: it takes a look at the disk, at the kinds, or at an amount."""


@pytest.mark.parametrize(("data", "words"), WRONG + BEYOND)
def test_what_is_not_known_is_refused(tmp_path: Path, data: dict[str, Any], words: str) -> None:
    """An unknown word, a wrong type, a folder that is not there and a rule without a reason are errors with file and key."""
    (tmp_path / "link").symlink_to("/")
    with pytest.raises(GatepostError, match=re.escape(words)) as raised:
        read_config(tmp_path / "gatepost.toml", data)
    assert str(tmp_path / "gatepost.toml") in str(raised.value)


def test_unreadable_configuration_is_refused(tmp_path: Path) -> None:
    """A configuration that is no TOML, or no text, is refused by name."""
    for content in (b"off = ", b"\xff\xfe"):
        (tmp_path / "gatepost.toml").write_bytes(content)
        with pytest.raises(GatepostError, match=r"gatepost\.toml"):
            find_config(tmp_path)


def test_odd_pyproject(tmp_path: Path) -> None:
    """A pyproject.toml whose `tool` is no table is refused."""
    (tmp_path / "pyproject.toml").write_text("tool = 'gatepost'\n", "utf-8")
    with pytest.raises(GatepostError, match=r"pyproject\.toml"):
        find_config(tmp_path)


@pytest.mark.parametrize("text", ["[project]\nname = 'x'\n", "tool = 3\n", "[broken\n", ""])
def test_a_pyproject_of_others_is_theirs(tmp_path: Path, text: str) -> None:
    """One that does not name gatepost says nothing to it: neither where it is in order nor where it is not."""
    (tmp_path / "pyproject.toml").write_text(text, "utf-8")
    assert find_config(tmp_path).origin is None


def test_odd_section_of_pyproject(tmp_path: Path) -> None:
    """A configuration that is no table is refused."""
    (tmp_path / "pyproject.toml").write_text("[tool]\ngatepost = 3\n", "utf-8")
    with pytest.raises(GatepostError, match=r"pyproject\.toml"):
        find_config(tmp_path)


def test_words_are_explained() -> None:
    """Every word of the configuration has its sentence, on the page as well."""
    page = (ROOT / generator.PAGE).read_text("utf-8")
    for words in (WORDS, THRESHOLDS, AUTHORITY, GATES):
        for word, told in words.items():
            assert len(told) > 10
            assert f"| `{word}` |" in page
    assert set(SOURCES) == set(THRESHOLDS)


# --- how a file is written


def test_a_mark_in_front_of_the_file_is_no_fault(tmp_path: Path) -> None:
    """Windows' editors write one."""
    (tmp_path / "gatepost.toml").write_bytes(b'\xef\xbb\xbfexclude = ["drafts/*"]\n')
    assert find_config(tmp_path).exclude == ("drafts/*",)


@pytest.mark.parametrize(
    ("make", "words"),
    [
        (lambda path: path.write_bytes("exclude = []\n".encode("utf-16")), "it is not UTF-8 text; save it"),
        (lambda path: path.symlink_to("nowhere"), "cannot be read: No such file"),
        (lambda path: path.mkdir(), "this is no regular file|cannot be read: Is a directory"),
        (os.mkfifo, "this is no regular file$"),
        (lambda path: path.symlink_to("/dev/zero"), "this is no regular file$"),
    ],
    ids=["utf-16", "a broken link", "a folder", "a pipe", "a device"],
)
def test_a_file_that_cannot_be_read_is_said(make: Callable[[Path], object], words: str, tmp_path: Path) -> None:
    """It is not passed over as if nobody had configured anything."""
    make(tmp_path / "gatepost.toml")
    with pytest.raises(GatepostError, match=words):
        find_config(tmp_path)


# --- strangers


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("a = " + "[" * 100_000, "nested too deeply"),
        ("a" + ".a" * 100_000 + " = 1", "more than 200 points"),
        ("a = " + "1" * 9_000, "gatepost.toml"),
        ("#" * 300_000, "larger than 256 KiB"),
        (f"{'x' * 200_000} = 1", "is not known"),
        ('"\\u001b[31mred\\n::error::x" = 1', "is not known"),
        ("off = { '\\u001b[31m' = 'x' }".replace("'", '"'), "no rule has that code"),
    ],
    ids=["deep", "dots", "digits", "large", "long", "escapes", "code"],
)
def test_hostile_configuration(tmp_path: Path, text: str, words: str) -> None:
    """A configuration that is made to do harm is refused at once, in one short line that no terminal obeys."""
    (tmp_path / "gatepost.toml").write_text(text, "utf-8")
    began = time.monotonic()

    with pytest.raises(GatepostError, match=re.escape(words)) as raised:
        find_config(tmp_path)

    assert time.monotonic() - began < 5
    assert str(raised.value).isprintable()
    assert len(str(raised.value)) < 400 + len(str(tmp_path))


def test_many_dots_are_fine_where_they_are_few_a_line(tmp_path: Path) -> None:
    """A long list of other customers is a configuration."""
    names = ",\n".join(f'"Customer {number} Ltd."' for number in range(3_000))
    (tmp_path / "gatepost.toml").write_text(f"other-customers = [\n{names}\n]\n", "utf-8")

    assert len(find_config(tmp_path).settings.other_customers) == 3_000


def test_where_paths_may_lead(tmp_path: Path) -> None:
    """Templates may lie beside the folder, as teams share them; a baseline lies in it or below."""
    (tmp_path / "shared").mkdir()
    (tmp_path / "deal").mkdir()
    found = read_config(
        tmp_path / "deal" / "gatepost.toml", {"templates": "../shared", "baseline": "accepted/findings.json"}
    )

    assert found.templates[0].resolve() == tmp_path / "shared"
    assert found.baseline == tmp_path / "deal" / "accepted" / "findings.json"


# --- named by the environment


def test_environment_names_the_configuration(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The file that the environment names holds in place of the nearest; paths in it are relative to itself."""
    (tmp_path / "deal").mkdir()
    (tmp_path / "own" / "kinds").mkdir(parents=True)
    (tmp_path / "deal" / "gatepost.toml").write_text('exclude = ["near"]\n', "utf-8")
    named = tmp_path / "own" / "rules.toml"
    named.write_text('exclude = ["named"]\ntemplates = "kinds"\n', "utf-8")

    monkeypatch.setenv(VARIABLE, str(named))
    found = find_config(tmp_path / "deal")
    assert (found.exclude, found.templates) == (("named",), (tmp_path / "own" / "kinds",))

    project = tmp_path / "own" / "pyproject.toml"
    project.write_text("[tool.gatepost]\nexclude = ['project']\n", "utf-8")
    monkeypatch.setenv(VARIABLE, str(project))
    assert find_config(tmp_path).exclude == ("project",)

    monkeypatch.setenv(VARIABLE, "")
    assert find_config(tmp_path / "deal").exclude == ("near",)


def test_environment_names_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A named file that is not there, or says nothing of gatepost, is refused: nobody falls back to a stranger's."""
    (tmp_path / "gatepost.toml").write_text("exclude = []\n", "utf-8")
    (tmp_path / "pyproject.toml").write_text("[project]\n", "utf-8")
    for name, words in (("nowhere.toml", "there is no file"), ("pyproject.toml", "has no [tool.gatepost]")):
        monkeypatch.setenv(VARIABLE, str(tmp_path / name))
        with pytest.raises(GatepostError, match=re.escape(words)):
            find_config(tmp_path)


# --- the schema for editors


def accepted(data: Any) -> bool:
    return bool(jsonschema.Draft7Validator(SCHEMA).is_valid(data))


def configurations() -> Iterator[Any]:
    """Every configuration that the repository shows or uses."""
    yield pytest.param(tomllib.loads(generator.EXAMPLE), id="example")
    for path in (*ROOT.glob("gatepost.toml"), *ROOT.glob("cookiecutter-*/*/gatepost.toml")):
        yield pytest.param(tomllib.loads(path.read_text("utf-8")), id=path.relative_to(ROOT).parts[0])
    block = re.compile(r'^```toml title="gatepost\.toml"\n(.*?)^```$', re.MULTILINE | re.DOTALL)
    for page in sorted((ROOT / "docs").rglob("*.md")):
        for number, found in enumerate(block.findall(page.read_text("utf-8"))):
            yield pytest.param(tomllib.loads(found), id=f"{page.stem}-{number}")
    for number, data in enumerate(FINE):
        yield pytest.param(data, id=f"fine-{number}")


FINE: list[dict[str, Any]] = [
    {},
    {"templates": "."},
    {"templates": ["."], "exclude": []},
    {"thresholds": {"margin-floor": "45 %", "spread": 0, "review-from": 0, "estimate-age": 1}},
    {"thresholds": {"spread": "20 per cent", "margin-floor": "**45 %**"}},
    {"thresholds": {"margin-floor": {}, "second-review-from": "GBP 1.250,00"}},
    {"thresholds": {"margin-floor": dict.fromkeys(ENGAGEMENTS, 0.2)}},
    {"authority": []},
    {"authority": [{"role": "Director"}, {"role": "Board", "amount": "1,000,000.00", "kinds": ["pid"]}]},
    {"gates": {"submit": {}, "gold": {"like": "submit", "signed": {"scope": []}}}},
]


@pytest.mark.parametrize("data", list(configurations()))
def test_schema_accepts_what_gatepost_accepts(tmp_path: Path, data: Any) -> None:
    """Each configuration that the repository shows is accepted by gatepost and by the schema."""
    for name in [data.get("templates", [])] if isinstance(data.get("templates"), str) else data.get("templates", []):
        (tmp_path / name).mkdir(exist_ok=True, parents=True)

    read_config(tmp_path / "gatepost.toml", data)
    assert accepted(data)


@pytest.mark.parametrize(("data", "words"), WRONG)
def test_schema_refuses_what_gatepost_refuses(data: dict[str, Any], words: str) -> None:
    """Unknown keys and wrong types are marked in an editor before gatepost sees them."""
    assert not accepted(data)


def test_schema_is_generated_and_valid() -> None:
    """The schema and the page are what the generator writes, the schema holds against its own, and it offers each rule."""
    for path, text in generator.config(ROOT).items():
        assert path.read_text("utf-8") == text
    jsonschema.Draft7Validator.check_schema(SCHEMA)
    assert set(SCHEMA["properties"]["off"]["properties"]) == set(load())


_KEYS = st.sampled_from([*WORDS, *THRESHOLDS, *AUTHORITY, *GATES, *ENGAGEMENTS, "SEC106", "submit", "scope", "x"])
_LEAVES = (
    st.booleans() | st.integers() | st.floats() | st.text(max_size=9) | st.sampled_from(["45 %", "5", "draft", "."])
)
_VALUES = st.recursive(
    _LEAVES, lambda inner: st.lists(inner, max_size=2) | st.dictionaries(_KEYS, inner, max_size=3), max_leaves=9
)


@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.dictionaries(st.sampled_from(list(WORDS)), _VALUES, max_size=3))
def test_any_configuration(tmp_path: Path, data: dict[str, Any]) -> None:
    """Whatever a configuration holds, it is read or refused; what is read is accepted by the schema."""
    try:
        read_config(tmp_path / "gatepost.toml", data)
    except GatepostError as error:
        assert "gatepost.toml" in str(error)
        return
    assert accepted(data)


# --- gatepost config


def shown(*words: str) -> str:
    done = CliRunner().invoke(gatepost, ["config", *words], catch_exceptions=False, standalone_mode=False)
    assert done.return_value == 0
    return done.stdout


def test_config_of_a_folder_without_one(tmp_path: Path) -> None:
    """Without a configuration the defaults hold, each with its source."""
    text = shown(str(tmp_path))
    assert "holds the defaults: there is no gatepost.toml" in text
    assert re.search(r"thresholds\.margin-floor +services 45 %, solution 45 % +default: dxw's playbook", text)
    assert re.search(r"off +none +default\n", text)

    data = json.loads(shown(str(tmp_path), "--format", "json"))
    assert (data["schema"], data["file"]) == ("gatepost.config/1", None)
    assert {one["from"] for one in (*data["values"], *data["kinds"])} == {"default"}


def test_config_says_where_each_value_comes_from(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What the file says is shown with the file, what it does not say with the default's source."""
    (tmp_path / "our-templates" / "memo").mkdir(parents=True)
    (tmp_path / "our-templates" / "memo" / "template.md").write_text("# Memo\n\n## Purpose\n\n[[why]]\n", "utf-8")
    (tmp_path / "gatepost.toml").write_text(generator.EXAMPLE, "utf-8")
    (tmp_path / "deal").mkdir()
    monkeypatch.chdir(tmp_path)

    text = shown("deal")
    assert text.startswith("For deal holds what gatepost.toml says.\n")
    for line in (
        r"templates +our-templates +gatepost\.toml", r"baseline +gatepost-baseline\.json +gatepost\.toml",
        r"off +SEC106: our proposals have sections of their own +gatepost\.toml", r"thresholds\.spread +25 % +gatepost\.toml",
        r"authority +Director from 250,000\.00 \(scope, proposal\) +gatepost\.toml", r"gates\.qualify +removed +gatepost\.toml",
        r"gates\.submit +Gold review +gatepost\.toml", r"gates\.pink +Pink +gatepost\.toml", r"gates\.close +Close +comes with gatepost",
        r"own kinds +memo +gatepost\.toml",
    ):  # fmt: skip
        assert re.search(f"^{line}$", text, re.MULTILINE), line

    values = {one["key"]: one for one in json.loads(shown("deal", "--format", "json"))["values"]}
    assert values["thresholds.estimate-age"] == {
        "key": "thresholds.estimate-age", "value": 60, "from": "file", "source": "",
    }  # fmt: skip
    assert values["exclude"]["value"] == ["drafts/*"]
    assert shown("deal") == text


def test_config_says_that_the_environment_named_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Who wonders why their own file does not hold is told."""
    (tmp_path / "named.toml").write_text("", "utf-8")
    monkeypatch.setenv(VARIABLE, str(tmp_path / "named.toml"))
    monkeypatch.chdir(tmp_path)

    assert "For . holds what named.toml says, named by GATEPOST_CONFIG." in shown()


def test_config_of_nothing() -> None:
    """A path that leads nowhere is refused."""
    with pytest.raises(GatepostError, match="there is no such file"):
        CliRunner().invoke(gatepost, ["config", "nowhere"], catch_exceptions=False, standalone_mode=False)


def test_defaults_of_the_page_are_those_of_the_program() -> None:
    """The page's defaults are printed from the settings that rules use."""
    page = (ROOT / generator.PAGE).read_text("utf-8")
    floor = find_config(Path("/")).settings.margin_floor["services"]
    assert floor == Decimal("0.45")
    assert "| services 45 %, solution 45 % |" in page
