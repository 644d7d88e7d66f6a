"""The page of the configuration, and its JSON Schema for editors."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, Final

from gatepost.commands.config import Value, holding
from gatepost.config import VARIABLE, WORDS, Config
from gatepost.kinds import Kinds
from gatepost.rules import load
from gatepost.settings import AUTHORITY, ENGAGEMENTS, GATES, THRESHOLDS

PAGE: Final = "docs/reference/configuration.md"
SCHEMA: Final = "docs/reference/gatepost.schema.json"

ENVIRONMENT: Final = {
    VARIABLE: "a file whose configuration holds for everything, in place of the nearest one",
    "XDG_CACHE_HOME": "the folder in which `gatepost check` keeps what earlier runs found; `--no-cache` asks none of them",
    "LOCALAPPDATA": "the same on Windows, where `XDG_CACHE_HOME` says nothing",
    "NO_COLOR": "any value but an empty one: colours off; they are used on a terminal only, and not where `TERM` is `dumb`",
    "GITHUB_STEP_SUMMARY": "set by GitHub: `--format github` adds the table of findings to that file",
    "_GATEPOST_COMPLETE": "`bash_source`, `zsh_source` or `fish_source`: any call prints what that shell completes its lines with",
}
EXAMPLE: Final = """\
#:schema ./gatepost.schema.json
templates = ["our-templates"]
exclude = ["drafts/*"]
baseline = "gatepost-baseline.json"
other-customers = ["Vlietland Water", "Brackenfell Council"]

[thresholds]
margin-floor = { services = "40 %", solution = "40 %", commodity = "22 %" }
margin-authority = "Commercial Director"
spread = "25 %"
estimate-age = 60
review-from = "25,000.00"
second-review-from = "250,000.00"

[[authority]]
role = "Director"
amount = "250,000.00"
kinds = ["scope", "proposal"]

[gates.submit]
title = "Gold review"
signed = { scope = ["Director"] }

[gates.pink]
like = "submit"
question = "Is the outline worth writing out?"
documents = { scope = "review", proposal = "draft" }
match = false
ended = false
valid = false

[gates.qualify]
remove = true

[off]
SEC106 = "our proposals have sections of their own"
"""

_TEXT: Final = {"type": "string", "pattern": "\\S"}
_TEXTS: Final = {"type": "array", "items": {"type": "string"}}
_SHARE: Final = {
    "oneOf": [
        {"type": "string", "pattern": "^[^-]*(%|per ?cent)"},
        {"type": "number", "minimum": 0, "exclusiveMaximum": 1},
    ]
}
_AMOUNT: Final = {"oneOf": [{"type": "integer", "minimum": 0}, {"type": "string", "pattern": r"^\s*[^-\u2212(\s]"}]}
_TRUTH: Final = {"type": "boolean"}
_TYPES: Final = {
    "templates": "text, or list of texts",
    "exclude": "list of texts",
    "baseline": "text",
    "off": "table of texts",
    "thresholds": "table",
    "authority": "list of tables",
    "gates": "table of tables",
    "other-customers": "list of texts",
    "margin-floor": "share, or table of shares",
    "margin-authority": "text",
    "spread": "share",
    "estimate-age": "whole number, 1 to 36500",
    "review-from": "amount",
    "second-review-from": "amount",
    "role": "text",
    "amount": "amount",
    "kinds": "list of texts",
    "title": "text",
    "question": "text",
    "documents": "table of statuses",
    "signed": "table of lists of texts",
    "match": "`true` or `false`",
    "ended": "`true` or `false`",
    "valid": "`true` or `false`",
    "like": "text",
    "remove": "`true` or `false`",
}


def config(root: Path) -> dict[Path, str]:
    """The generated files and their text."""
    schema = json.dumps(config_schema(Kinds([root / "templates"]).names), indent=1, ensure_ascii=False)
    return {root / PAGE: page(), root / SCHEMA: schema + "\n"}


# --- the schema


def config_schema(kinds: Iterable[str]) -> dict[str, Any]:
    """The JSON Schema of a configuration. Kinds are offered and not demanded: an organisation has its own."""
    offered = {"type": "string", "examples": sorted(kinds)}
    shapes: dict[str, Any] = {
        "templates": {"oneOf": [{"type": "string"}, _TEXTS]},
        "exclude": _TEXTS,
        "baseline": _TEXT,
        "off": {
            **_object({code: {**_TEXT, "description": rule.summary} for code, rule in load().items()}),
        },
        "thresholds": _object(_described(_thresholds(), THRESHOLDS)),
        "authority": {
            "type": "array",
            "items": _object(
                _described({"role": _TEXT, "amount": _AMOUNT, "kinds": {"type": "array", "items": offered}}, AUTHORITY),
                ["role"],
            ),
        },
        "gates": {"type": "object", "additionalProperties": _object(_described(_gate(), GATES))},
        "other-customers": {"type": "array", "items": _TEXT},
    }
    return {
        "$schema": "http://json-schema.org/draft-07/schema#",
        "title": "gatepost.toml",
        "description": "What holds for the documents of a folder and of the folders below it. Written by scripts/generate.py.",
        **_object(_described(shapes, WORDS)),
    }


def _thresholds() -> dict[str, Any]:
    return {
        "margin-floor": {"oneOf": [*_SHARE["oneOf"], _object(dict.fromkeys(ENGAGEMENTS, _SHARE))]},
        "margin-authority": _TEXT,
        "spread": _SHARE,
        "estimate-age": {"type": "integer", "minimum": 1, "maximum": 36_500},
        "review-from": _AMOUNT,
        "second-review-from": _AMOUNT,
    }


def _gate() -> dict[str, Any]:
    return {
        "title": {"type": "string"},
        "question": {"type": "string"},
        "documents": {"type": "object", "additionalProperties": {"enum": ["draft", "review", "approved"]}},
        "signed": {"type": "object", "additionalProperties": _TEXTS},
        "match": _TRUTH,
        "ended": _TRUTH,
        "valid": _TRUTH,
        "like": {"type": "string"},
        "remove": _TRUTH,
    }


def _object(properties: Mapping[str, Any], required: Iterable[str] = ()) -> dict[str, Any]:
    return {
        "type": "object",
        "properties": dict(properties),
        "additionalProperties": False,
        **({"required": list(required)} if required else {}),
    }


def _described(shapes: Mapping[str, Any], words: Mapping[str, str]) -> dict[str, Any]:
    """Each word with its shape: a word without a shape stops the generator."""
    return {word: {"description": told, **shapes[word]} for word, told in words.items()}


# --- the page

_HEAD: Final = """\
---
description: Every key of gatepost.toml with type, default and where the default comes from; the environment; a JSON Schema for editors.
---

# Configuration

None is needed: without any, every rule holds, with the defaults below. What an organisation decides for itself stands in
`gatepost.toml`, or under `[tool.gatepost]` in `pyproject.toml`. The file nearest to a document holds for it: in its folder,
or in one of the folders around it. Files are not merged; where both are in one folder, `gatepost.toml` holds. Paths in it
are relative to its folder.

`gatepost config PATH` shows what holds for a document or a folder, and where each value comes from. A key that is not
known is refused with the nearest one that is, and nothing is checked: a misspelt key would otherwise switch off what
somebody relies on.
"""
_SHAPES: Final = """
A *share* is a text such as `"45 %"`, or a number such as `0.45`. An *amount* is a whole number, or a text such as
`"50,000.00"`; it is compared in the currency of the document.
"""
_FOOT: Final = """
## In an editor

[gatepost.schema.json](gatepost.schema.json) is the JSON Schema of the file. Editors with a TOML language server (Taplo, or
the extension *Even Better TOML*) complete keys and mark mistakes when the first line names a copy of it, as in the example.
The schema knows keys, types and rules. It cannot know whether a folder is there or a kind exists; `gatepost config` does.

## Configuration from strangers

The folder that is checked may come from somebody else, and its configuration with it. It runs nothing. `templates` may
name a folder anywhere, because teams share one; of it only templates of documents are read. `baseline` has to lie
in the folder of the configuration or below it, because Gatepost may write to it. What a configuration can do is to switch
rules off: in a pipeline that checks strangers' changes, name a file of your own in `GATEPOST_CONFIG`.
[Why it is so](../about/decisions/0009-configuration.md)
"""


def page() -> str:
    """The reference page."""
    defaults = {one.key: one for one in holding(Config())}
    parts = [_HEAD, "\n## Keys\n", _SHAPES, "\n", _keys(WORDS, defaults, "")]
    parts += ["\n## [thresholds]\n\n", _keys(THRESHOLDS, defaults, "thresholds.")]
    parts += ["\n## [[authority]]\n\n", _keys(AUTHORITY, {}, "authority.")]
    parts += [
        "\n## [gates.NAME]\n\nA gate that comes with Gatepost is changed by the words that are given, another name makes a gate. [Gates](gates.md)\n\n",
        _keys(GATES, {}, "gates."),
    ]
    parts += ["\n## Example\n\n```toml\n", EXAMPLE, "```\n"]
    parts += ["\n## Environment\n\n| variable | what it does |\n|---|---|\n"]
    parts += [f"| `{name}` | {told} |\n" for name, told in ENVIRONMENT.items()]
    parts += [_FOOT]
    return (
        "".join(parts).rstrip()
        + "\n\n<!-- Written by scripts/generate.py from scripts/gatepost/config.py and scripts/gatepost/settings.py. -->\n"
    )


def _keys(words: Mapping[str, str], defaults: Mapping[str, Value], prefix: str) -> str:
    """A table of keys. Where no default has a value, the description says what holds without the key."""
    if prefix == "thresholds.":
        head = "| key | type | default | whose default | what it says |\n|---|---|---|---|---|\n"
        rows = (
            f"| `{word}` | {_TYPES[word]} | {_default(defaults[prefix + word])} | {defaults[prefix + word].source} | {told} |\n"
            for word, told in words.items()
        )
    elif defaults:
        head = "| key | type | default | what it says |\n|---|---|---|---|\n"
        rows = (
            f"| `{word}` | {_TYPES[word]} | {_default(defaults.get(word))} | {told} |\n" for word, told in words.items()
        )
    else:
        head = "| key | type | what it says |\n|---|---|---|\n"
        rows = (f"| `{word}` | {_TYPES[word]} | {told} |\n" for word, told in words.items())
    return head + "".join(rows)


def _default(value: Value | None) -> str:
    if value is None:
        return "below"
    told = value.value
    if isinstance(told, dict) and told:
        return ", ".join(f"{name} {one}" for name, one in told.items())
    return str(told) if told else "none"
