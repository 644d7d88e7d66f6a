"""The shape of the package: who may import whom, and what a check does not load."""

from __future__ import annotations

import ast
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from gatepost.rules import MODULES
from tests.conftest import ROOT

PACKAGE = ROOT / "scripts" / "gatepost"
LAYERS = (
    (
        "errors",
        "model",
        "patterns",
        "fingerprints",
        "names",
        "values",
        "data",
        "settings",
        "demands",
        "files",
        "endings",
        "tuples",
    ),
    ("read", "kinds"),
    ("headings", "binding", "states", "document", "allowances", "intake", "seals"),
    ("deal", "differences", "agreement"),
    ("rules",),
    ("check", "baseline", "changed", "git", "config", "cache", "packing"),
    ("fix", "facts", "answers", "new", "forms", "sign", "send", "match", "gate", "carry", "migrate", "learn"),
    ("reports",),
    ("commands", "lsp", "cli", ""),
)
"""From the inside out. A module imports from its own layer and from those before it."""
LAYER = {name: number for number, names in enumerate(LAYERS) for name in names}
EDGES = {"commands", "cli", "new", "answers"}
"""What touches the command line or cookiecutter."""


def modules() -> Iterator[tuple[str, Path]]:
    """The top name below the package, and the file."""
    for path in sorted(PACKAGE.rglob("*.py")):
        parts = path.relative_to(PACKAGE).with_suffix("").parts
        if "_data" not in parts:
            yield "" if parts[0] == "__init__" else parts[0], path


def imported(path: Path) -> Iterator[str]:
    """The modules that a file imports, anywhere in it, but for those that only the type checker sees."""
    tree = ast.parse(path.read_text("utf-8"))
    tree.body = [
        node for node in tree.body if not (isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING")
    ]
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: imports say the whole name"
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def test_every_module_has_its_layer() -> None:
    """A new module is given its place."""
    assert {name for name, _ in modules()} <= set(LAYER)


def test_imports_point_inwards() -> None:
    """Nothing imports from a layer outside its own, not even lazily."""
    wrong = []
    for name, path in modules():
        for one in imported(path):
            parts = one.split(".")
            if parts[0] != "gatepost" or len(parts) < 2 or parts[1] == "__version__":
                continue
            other = parts[1] if parts[1] in LAYER else ""
            if LAYER[other] > LAYER[name]:
                wrong.append(f"{path.relative_to(PACKAGE)} imports {one}")
    assert wrong == []


@pytest.mark.parametrize("library", ["click", "cookiecutter", "mkdocs", "jinja2", "rich"])
def test_core_is_free_of(library: str) -> None:
    """The core imports nothing of the command line, of the generator of folders and of the site."""
    users = {name for name, path in modules() for one in imported(path) if one.split(".")[0] == library}
    assert users <= EDGES


def test_core_does_not_print() -> None:
    """The core prints nothing and asks nobody, and only the edge to the disk opens files."""
    for name, path in modules():
        if name in EDGES:
            continue
        calls = {
            node.func.id
            for node in ast.walk(ast.parse(path.read_text("utf-8")))
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)
        }
        assert not calls & ({"print", "input"} if name == "files" else {"print", "input", "open"}), path


def loaded(code: str) -> set[str]:
    """The modules that are loaded after some code, beyond those of a bare interpreter."""
    script = f"import sys\nbefore = set(sys.modules)\n{code}\nsys.stderr.write('\\n'.join(set(sys.modules) - before))"
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "scripts"), "PYTHONSAFEPATH": "1"}
    done = subprocess.run([sys.executable, "-c", script], env=environment, capture_output=True, text=True, check=True)
    return {name.split(".")[0] for name in done.stderr.split("\n")}


HEAVY = {
    "pydantic",
    "jsonschema",
    "rich",
    "markdown_it",
    "cookiecutter",
    "jinja2",
    "mkdocs",
    "requests",
    "babel",
    "hypothesis",
}
CHECK = """
from gatepost.cli import main
try:
    main(["check", {path!r}])
except SystemExit as end:
    assert end.code == 0
"""


def test_command_line_loads_little() -> None:
    """The command line starts without any of the heavy libraries."""
    assert not loaded("import gatepost.cli") & HEAVY


@pytest.mark.parametrize("name", ["proposal", "pid"])
def test_check_loads_little(name: str) -> None:
    """A check of one document loads none of the heavy libraries, and no other command."""
    path = str(ROOT / "docs" / "examples" / "pump-spares" / f"{name}.md")
    assert not loaded(CHECK.format(path=path)) & HEAVY


NEEDLESS = {"click", "inspect", "pkgutil", "gettext", "platform", "tempfile"}
"""What no check of one document needs. `inspect` alone costs as much as a bare start."""


@pytest.mark.parametrize(
    "options", ['"--no-cache", ', '"--as", "approved", ', '"--format=json", "--kind", "proposal", ']
)
def test_a_check_loads_no_library_for_its_command_line(options: str) -> None:
    """Whole options and paths are read without click, and nothing else brings in what click brings in."""
    path = str(ROOT / "docs" / "examples" / "pump-spares" / "proposal.md")
    assert not loaded(CHECK.format(path=path).replace('"check", ', f'"check", {options}')) & NEEDLESS


def test_the_version_loads_nothing_of_ours() -> None:
    """`gatepost --version` is answered before anything is imported for it."""
    assert not loaded('from gatepost.cli import main\ntry: main(["--version"])\nexcept SystemExit: pass') & NEEDLESS


def test_every_module_of_rules_is_loaded() -> None:
    """The list of them and the folder agree."""
    assert sorted(MODULES) == sorted(path.stem for path in (PACKAGE / "rules").glob("*.py") if path.stem != "__init__")


def test_a_check_that_remembers_nothing_loads_no_base() -> None:
    """Neither a data base nor hashes nor JSON are read in for nothing."""
    path = str(ROOT / "docs" / "examples" / "pump-spares" / "proposal.md")
    script = CHECK.format(path=path).replace('"check", ', '"check", "--no-cache", ')
    assert not loaded(script) & {"sqlite3", "hashlib", "json", "dataclasses", "yaml"}


def test_library_loads_less() -> None:
    """Who imports the package as a library gets one reader and YAML, and no command line."""
    extra = loaded("import gatepost.check; gatepost.check.Checker") - set(sys.stdlib_module_names)
    assert {name for name in extra if not name.startswith("_")} <= {"gatepost", "pyromark", "yaml", "cython_runtime"}
