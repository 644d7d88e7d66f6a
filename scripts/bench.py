"""Times gatepost beside other checkers of documents, and says how it was done. See docs/reference/bench.md."""

from __future__ import annotations

import argparse
import json
import os
import random
import re
import shutil
import statistics
import subprocess
import sys
import textwrap
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from gatepost.data import data_folder
from gatepost.kinds import Kind, load_kind

ROOT = Path(__file__).resolve().parent.parent
EXAMPLES = ROOT / "docs" / "examples"
SEED = 20261123
TRESTLE_VERSION = "0.0.1"
DEALS = ("berth-booking", "payroll-move", "pump-spares")

# --- the corpus

_FIRST = [
    "Ada",
    "Bela",
    "Cora",
    "Dara",
    "Edda",
    "Finn",
    "Gwen",
    "Hugo",
    "Ines",
    "Jory",
    "Kaia",
    "Lars",
    "Mina",
    "Nils",
    "Orla",
    "Pia",
    "Rhea",
    "Sten",
    "Tova",
    "Ulla",
    "Vera",
    "Wim",
    "Yara",
    "Zeno",
]
_LAST = [
    "Abbot",
    "Birch",
    "Calder",
    "Drake",
    "Elstow",
    "Fenn",
    "Garth",
    "Holm",
    "Iveson",
    "Jarrow",
    "Kell",
    "Lorne",
    "Moss",
    "Nye",
    "Orton",
    "Pell",
    "Quill",
    "Rook",
    "Stead",
    "Thorne",
    "Usk",
    "Vane",
    "Wold",
    "Yarrow",
]
_PLACES = [
    "Ashmere",
    "Brindle",
    "Carrow",
    "Dunmoor",
    "Elmet",
    "Farrow",
    "Gorsey",
    "Hexley",
    "Inver",
    "Kelso",
    "Linton",
    "Marden",
    "Norley",
    "Osgood",
    "Penrith",
    "Radley",
]
_TRADES = ("Works", "Systems", "Partners", "Engineering", "Services", "Consulting")
_BODIES = ("Council", "Harbour Trust", "Water", "Museum", "Hospital", "Railway")
_WORDS = [
    "the",
    "crew",
    "keeps",
    "one",
    "list",
    "of",
    "open",
    "points",
    "and",
    "reads",
    "it",
    "aloud",
    "each",
    "Monday",
    "before",
    "work",
    "starts",
    "so",
    "that",
    "nobody",
    "waits",
    "for",
    "an",
    "answer",
    "drawings",
    "are",
    "numbered",
    "by",
    "sheet",
    "and",
    "every",
    "change",
    "to",
    "one",
    "carries",
    "the",
    "initials",
    "of",
    "two",
    "people",
    "who",
    "looked",
    "at",
    "it",
    "in",
    "the",
    "workshop",
    "deliveries",
    "come",
    "by",
    "road",
    "in",
    "the",
    "morning",
    "and",
    "are",
    "counted",
    "at",
    "the",
    "north",
    "entrance",
    "against",
    "the",
    "order",
    "with",
    "the",
    "storekeeper",
    "present",
]
_AMOUNT = re.compile(
    r"(?<![\d.,])\d{1,3}(?:,\d{3})*\.\d{2}(?![\d%.,]| %)|(?<![\d.,])\d{1,3}(?:\.\d{3})*,\d{2}(?![\d%]| %)"
)


def corpus(folder: Path, kind: str, count: int, size: int = 20_000) -> int:
    """Write `count` filled-in documents of a kind, without findings; returns their size in bytes.

    Each is one of the example deals under other names and with other amounts, with made-up prose under its
    background until it is about `size` bytes long. The same call writes the same bytes.
    """
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    originals = _alike([(EXAMPLES / deal / f"{kind}.md").read_text("utf-8") for deal in DEALS])
    dice = random.Random(SEED)
    total = 0
    for number in range(count):
        text = _pad(_varied(originals[number % len(originals)], dice), size, dice)
        text = text.replace(
            "---\n", f'---\nid: "{kind}-{number:05d}"\nkind: {kind}\nx-trestle-template-version: {TRESTLE_VERSION}\n', 1
        )
        data = text.encode("utf-8")
        (folder / f"{kind}-{number:05d}.md").write_bytes(data)
        total += len(data)
    return total


def _alike(texts: list[str]) -> list[str]:
    """The same front matter keys in all documents: compliance-trestle compares keys, and nothing but keys."""
    blocks = [text.split("---\n", 2)[1] for text in texts]
    keys = list(dict.fromkeys(re.findall(r"^([\w-]+):", "".join(blocks), re.MULTILINE)))
    filling = {"number-format": "1,234.56"}
    return [
        text.replace(
            block,
            block
            + "".join(f'{key}: "{filling.get(key, "as agreed")}"\n' for key in keys if f"\n{key}:" not in f"\n{block}"),
            1,
        )
        for text, block in zip(texts, blocks, strict=True)
    ]


def _varied(text: str, dice: random.Random) -> str:
    """The document for another customer, by other people, all amounts times a whole number: the sums still hold."""
    names = set(re.findall(r"^(?:executive|[a-z-]*manager): \"(.+)\"$", text, re.MULTILINE))
    for table in re.findall(r"(?:^\|.*\n)+", text, re.MULTILINE):
        header, _, *rows = ([cell.strip() for cell in line.strip("|").split("|")] for line in table.splitlines())
        if "Name" in header:
            names.update(row[header.index("Name")] for row in rows if len(row) == len(header))
    changes = {
        name: f"{dice.choice(_FIRST)} {dice.choice(_LAST)}"
        for name in sorted(names)
        if re.fullmatch(r"\w+ \w[\w ]*", name)
    }
    place = dice.choice(_PLACES)
    for field, value in (
        ("customer", f"{place} {dice.choice(_BODIES)}"),
        ("supplier", f"{dice.choice(_PLACES)} {dice.choice(_TRADES)} Ltd"),
    ):
        found = re.search(rf"^{field}: \"(.+)\"$", text, re.MULTILINE)
        if found:
            changes[found[1]] = value
    pattern = re.compile("|".join(re.escape(name) for name in sorted(changes, key=len, reverse=True)))
    factor = dice.randint(2, 9)
    return _AMOUNT.sub(lambda match: _times(match[0], factor), pattern.sub(lambda match: changes[match[0]], text))


def _times(amount: str, factor: int) -> str:
    comma = amount[-3] == ","
    cents = int(re.sub(r"\D", "", amount)) * factor
    text = f"{cents / 100:,.2f}"
    return text.translate({44: ".", 46: ","}) if comma else text


def _pad(text: str, size: int, dice: random.Random) -> str:
    """Made-up paragraphs, wrapped, at the end of the section "Background"."""
    at = (
        text.index("\n## ", text.index("# Background") + 4)
        if "\n### Background" not in text
        else text.index("\n### ", text.index("### Background") + 4)
    )
    missing = size - len(text.encode("utf-8"))
    paragraphs = []
    while missing > 0:
        words = [dice.choice(_WORDS) for _ in range(dice.randint(40, 90))]
        paragraph = textwrap.fill(" ".join(words).capitalize() + ".", 80)
        paragraphs.append(f"\n{paragraph}\n")
        missing -= len(paragraph) + 2
    return text[:at] + "".join(paragraphs) + text[at:]


_ITEM = re.compile(r"^\| (?:REQ|DEL|PRC)-\d{3} .*\n", re.MULTILINE)
_ID = re.compile(r"\b(REQ|DEL|PRC)-(\d{3})\b")


def large_deal(folder: Path, items: int) -> int:
    """Write a deal of at least so many requirements, deliverables and prices; returns how many it has.

    It is one of the example deals, with the rows of its tables repeated under further ids, which name one another.
    """
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    texts = {name: (EXAMPLES / DEALS[2] / name).read_text("utf-8") for name in _DEAL}
    each = sum(len(_ITEM.findall(text)) for text in texts.values())
    times = -(-items // each)
    for name, text in texts.items():
        (folder / name).write_text(
            re.sub(r"(?:^\|.*\n)+", lambda table: _repeated(table[0], times), text, flags=re.MULTILINE), "utf-8"
        )
    return each * times


_DEAL = ("requirements.md", "scope.md", "proposal.md", "pid.md")


def _repeated(table: str, times: int) -> str:
    rows = "".join(_ITEM.findall(table))
    return table + "".join(_renumbered(rows, 100 * number) for number in range(1, times))


def _renumbered(rows: str, by: int) -> str:
    return _ID.sub(lambda one: f"{one[1]}-{int(one[2]) + by:05d}", rows)


# --- the checkers, and what each is told to check


class Checker(NamedTuple):
    """A checker as it is called for a whole corpus, once, from start to exit."""

    name: str
    command: tuple[str, ...]
    files: tuple[str, ...]
    """What is put behind the command; in more than one call where the checker takes no more than `most`."""
    cwd: Path
    slow: bool = False
    """Whether one round must do."""
    share: float = 1.0
    """Which part of the documents it is given; what all of them would take is reckoned from it."""
    most: int = 1_000_000

    @property
    def calls(self) -> list[tuple[str, ...]]:
        starts = range(0, max(1, len(self.files)), self.most)
        return [(*self.command, *self.files[start : start + self.most]) for start in starts]


def checkers(bench: Path, documents: Path, kind: Kind, part: float) -> list[Checker]:
    """Every checker of the comparison, with its configuration written; the ones that are not installed included.

    Each is told as much of the kind as it can be told: which headings, in which order, under which front matter.
    The slowest two are given `part` of the documents.
    """
    run = documents.parent
    names = sorted(path.name for path in documents.iterdir())
    files = tuple(f"{documents.name}/{name}" for name in names)
    some = files[: max(1, round(len(files) * part))]
    share = len(some) / len(files)
    headings = common_headings([(documents / name).read_text("utf-8") for name in names[: len(DEALS)]])
    python, node = bench / "python" / "bin", bench / "node" / "node_modules" / ".bin"
    (run / "mdschema.yml").write_text(_yaml(mdschema_schema(kind, headings)), "utf-8")
    for name, rules in (("one", {"enable": ["MD043"]}), ("all", {"disable": ["MD013"]})):
        (run / f"rumdl-{name}.toml").write_text(_rumdl(rules, headings), "utf-8")
    (run / ".markdownlint-cli2.jsonc").write_text(
        json.dumps({"config": {"default": False, "MD043": {"headings": headings}}, "noBanner": True}), "utf-8"
    )
    (run / "pymarkdown.json").write_text(json.dumps(pymarkdown_settings(headings)), "utf-8")
    write_docassert(run, kind, headings)
    write_trestle(run / "trestle", documents, headings)
    pip, npm = str(python) + "/", str(node) + "/"
    trestle = ("author", "docs", "validate", "-tn", "documents", "-hv")
    return [
        *(
            Checker(named(wheel) + behind, (program, "check", *options), (documents.name,), run)
            for behind, options in (("", ("--no-cache",)), (SECOND, ()))
            for wheel, program in programs(bench).items()
        ),
        Checker("mdschema", (f"{npm}mdschema", "check", "--schema", "mdschema.yml"), files, run, most=1000),
        Checker("docassert, 4 checks", (f"{pip}docassert", "validate"), (f"{documents.name}/*.md",), run),
        Checker(
            "rumdl, one rule (MD043)", (f"{pip}rumdl", "check", "--no-cache", "--config", "rumdl-one.toml"), files, run
        ),
        Checker(
            "rumdl, all rules but MD013",
            (f"{pip}rumdl", "check", "--no-cache", "--config", "rumdl-all.toml"),
            files,
            run,
        ),
        Checker("compliance-trestle, headings and header", (f"{pip}trestle", *trestle), (), run / "trestle"),
        Checker("markdownlint-cli2, one rule (MD043)", (f"{npm}markdownlint-cli2",), some, run, slow=True, share=share),
        Checker(
            "pymarkdown, one rule (MD043)",
            (f"{pip}pymarkdown", "-c", "pymarkdown.json", "scan"),
            some,
            run,
            slow=True,
            share=share,
        ),
    ]


PURE, COMPILED = "pure", "compiled"
"""The two wheels: Python alone, and the same modules compiled for this platform."""


def programs(bench: Path) -> dict[str, str]:
    """The command by the wheel that it comes from; the compiled one stands where `--compile` installs it."""
    return {
        PURE: str(Path(sys.executable).with_name("gatepost")),
        COMPILED: str(bench / "compiled" / "bin" / "gatepost"),
    }


def named(wheel: str) -> str:
    """How the tables name the checker of a wheel."""
    return "gatepost check" if wheel == PURE else f"gatepost check, {wheel}"


def common_headings(texts: Sequence[str]) -> list[str]:
    """The headings of level 2 that all texts have, in order, as rule MD043 takes them: `*` is whatever stands between."""
    outlines = [re.findall(r"^## .+$", text, re.MULTILINE) for text in texts]
    shared = [heading for heading in outlines[0] if all(heading in outline for outline in outlines)]
    found = ["?"]
    for before, heading in zip(["", *shared], shared, strict=False):
        gaps = (outline.index(heading) - (outline.index(before) if before else -1) for outline in outlines)
        found += ["*", heading] if any(gap > 1 for gap in gaps) else [heading]
    return found


def required(headings: Sequence[str]) -> list[str]:
    return [heading.removeprefix("## ") for heading in headings if heading.startswith("## ")]


def mdschema_schema(kind: Kind, headings: Sequence[str]) -> dict[str, object]:
    """Sections, their tables' headers, fewest words, forbidden words, typed front matter."""
    wanted = required(headings)
    children: list[dict[str, object]] = []
    for spec in kind.sections:
        if spec.parent is not None:
            continue
        child: dict[str, object] = {
            "heading": f"## {spec.title}",
            "optional": spec.title not in wanted,
            "allow_additional": True,
            "word_count": {"min": 5},
            "forbidden_text": ["TBD", "[["],
        }
        if spec.table is not None and not spec.table.optional:
            child["tables"] = [
                {"required_headers": [column.title for column in spec.table.columns.values() if not column.optional]}
            ]
        children.append(child)
    fields: list[dict[str, object]] = []
    for field in kind.fields.values():
        entry: dict[str, object] = {
            "name": field.name,
            "type": "string",
            "optional": field.optional or bool(field.when),
        }
        if field.type == "date":
            entry["format"] = "date"
        if field.values:
            entry["enum"] = list(field.values)
        fields.append(entry)
    return {
        "structure": [{"heading": {"pattern": "# .*", "regex": True}, "children": children}],
        "frontmatter": {"fields": fields},
    }


def _yaml(data: object) -> str:
    """JSON is YAML."""
    return json.dumps(data, indent=1)


def _rumdl(rules: dict[str, list[str]], headings: Sequence[str]) -> str:
    lines = "".join(f"{word} = {json.dumps(names)}\n" for word, names in rules.items())
    return f'[global]\n{lines}\n[MD025]\nfront-matter-title = ""\n\n[MD043]\nheadings = {json.dumps(headings)}\n'


def pymarkdown_settings(headings: Sequence[str]) -> dict[str, object]:
    """All rules off but MD043, with front matter understood. A title stands first, so it needs no `?`."""
    return {
        "plugins": {
            "selectively_enable_rules": True,
            "md043": {"enabled": True, "headings": ",".join(["*", *required_marks(headings)])},
        },
        "extensions": {"front-matter": {"enabled": True}},
    }


def required_marks(headings: Sequence[str]) -> list[str]:
    return [heading for heading in headings if heading != "?"]


def write_docassert(run: Path, kind: Kind, headings: Sequence[str]) -> None:
    """A kind of document for docassert: required sections, a JSON Schema for the front matter, four checks."""
    checks = ("frontmatter-schema", "frontmatter-complete", "required-sections", "unique-id")
    criteria = {
        "kind": kind.name,
        "required_sections": required(headings),
        "checks": [{"id": name, "type": "structural", "blocking": True, "description": name} for name in checks],
    }
    fields = {
        field.name: {"enum": list(field.values)} if field.values else {"type": "string", "minLength": 1}
        for field in kind.fields.values()
    }
    schema = {
        "$schema": "http://json-schema.org/draft-07/schema#",
        "type": "object",
        "required": [
            "kind",
            "id",
            "status",
            *(name for name, field in kind.fields.items() if not field.optional and not field.when),
        ],
        "properties": {"kind": {"const": kind.name}, "status": {"enum": ["draft", "review", "approved"]}, **fields},
    }
    for folder, name, data in (
        ("criteria", f"{kind.name}.criteria.yaml", criteria),
        ("schema", f"{kind.name}.schema.json", schema),
    ):
        (run / folder).mkdir(exist_ok=True)
        (run / folder / name).write_text(_yaml(data), "utf-8")


def write_trestle(folder: Path, documents: Path, headings: Sequence[str]) -> None:
    """A trestle workspace whose template has the headings and the front matter keys; the documents are linked into it."""
    shutil.rmtree(folder, ignore_errors=True)
    template = folder / ".trestle" / "author" / "documents" / TRESTLE_VERSION / "template.md"
    template.parent.mkdir(parents=True)
    (folder / ".trestle" / "config.ini").write_text("", "utf-8")
    (folder / "documents").mkdir()
    paths = sorted(documents.iterdir())
    for path in paths:
        os.link(path, folder / "documents" / path.name)
    front = paths[0].read_text("utf-8").split("---\n")[1]
    body = "".join(f"{heading}\n\n" for heading in headings if heading.startswith("## "))
    template.write_text(f"---\n{front}---\n\n# {{ Title }}\n\n{body}", "utf-8")


# --- installing them

_PIP = ("docassert", "rumdl", "compliance-trestle", "pymarkdownlnt")
_NPM = ("@jackchuka/mdschema-linux-x64", "markdownlint-cli2")


def install_commands(bench: Path) -> list[tuple[str, ...]]:
    """How to install the other checkers into a folder of their own with pip and npm."""
    folder = str(bench / "python")
    return [
        (sys.executable, "-m", "venv", folder),
        (f"{folder}/bin/pip", "install", "--quiet", *_PIP),
        ("npm", "install", "--silent", "--prefix", str(bench / "node"), *_NPM),
    ]


# --- measuring


class Sample(NamedTuple):
    """One run: seconds by the clock, seconds of the processor, the largest size in memory in MB, the exit status."""

    wall: float
    cpu: float
    memory: float
    status: int


# A process starts with the size in memory of the one that forks it, so a small one stands in between.
_LAUNCHER = """
import os, sys, time
start = time.perf_counter()
pid = os.fork()
if not pid:
    os.dup2(1, 2)
    os.execv(sys.argv[1], sys.argv[1:])
_, status, usage = os.wait4(pid, 0)
print(time.perf_counter() - start, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024, os.waitstatus_to_exitcode(status), file=sys.__stderr__)
"""


def measure(calls: Sequence[Sequence[str]], cwd: Path, cores: str | None = None) -> Sample:
    """Run commands one after another, each from start to exit, their output thrown away."""
    pinned = ("taskset", "-c", cores) if cores and shutil.which("taskset") else ()
    wall = cpu = memory = 0.0
    status = 0
    for command in calls:
        program = shutil.which(command[0]) or command[0]
        launcher = (*pinned, sys.executable, "-I", "-S", "-c", _LAUNCHER, program, *command[1:])
        ran = subprocess.run(
            launcher,
            cwd=cwd,
            env=environment(),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            text=True,
            check=True,
        )
        figures = ran.stderr.splitlines()[-1].split()
        wall, cpu = wall + float(figures[0]), cpu + float(figures[1])
        memory, status = max(memory, float(figures[2])), status or int(figures[3])
    return Sample(wall, cpu, memory, status)


def environment() -> dict[str, str]:
    """Byte code is cached, as it is after any installation, in a folder of the benchmark's own."""
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    made = ROOT / ".bench"
    return {
        **kept, "PYTHONPYCACHEPREFIX": str(made / "pycache"), "XDG_CACHE_HOME": str(made / "cache"), "NO_COLOR": "1",
    }  # fmt: skip


class Result(NamedTuple):
    """What one checker took for all documents: seconds on one core (best, median), on all cores, of the processor; MB."""

    name: str
    best: float
    median: float
    free: float | None
    cpu: float
    memory: float
    note: str


def results(runs: Sequence[Checker], count: int, rounds: int) -> tuple[list[Result], list[str]]:
    """What each checker took, and the names of what is not installed. Rounds are interleaved: a slow minute is shared."""
    ready = [one for one in runs if Path(one.command[0]).exists()]
    alone: dict[str, list[Sample]] = {one.name: [] for one in ready}
    free: dict[str, list[Sample]] = {one.name: [] for one in ready}
    for number in range(rounds):
        for one in ready:
            if one.slow and number:
                continue
            print(f"round {number + 1} of {rounds}: {one.name}", file=sys.stderr, flush=True)
            alone[one.name].append(scaled(one, measure(one.calls, one.cwd, "0"), count))
            if not one.slow:
                free[one.name].append(measure(one.calls, one.cwd))
    table = [result(one, alone[one.name], free[one.name]) for one in ready]
    return table, [one.name for one in runs if one not in ready]


def scaled(one: Checker, sample: Sample, count: int) -> Sample:
    """What all documents would take: one start, and so much for each document. A part of them stands for the rest."""
    given = len(one.files)
    if one.share == 1 or given < 2:
        return sample
    single = measure(one._replace(files=one.files[:1]).calls, one.cwd, "0")
    more = (count - 1) / (given - 1)
    return sample._replace(
        wall=single.wall + (sample.wall - single.wall) * more, cpu=single.cpu + (sample.cpu - single.cpu) * more
    )


def result(one: Checker, alone: Sequence[Sample], free: Sequence[Sample]) -> Result:
    note = "" if one.share == 1 else f" (reckoned from {len(one.files)} documents, one round)"
    note += "" if all(sample.status == 0 for sample in alone) else f" (exit status {alone[-1].status})"
    return Result(
        one.name,
        min(sample.wall for sample in alone),
        statistics.median(sample.wall for sample in alone),
        min((sample.wall for sample in free), default=None),
        min(sample.cpu for sample in alone),
        max(sample.memory for sample in alone),
        note,
    )


def row(one: Result, ours: float, count: int) -> str:
    free = "-" if one.free is None else f"{one.free:.2f}"
    return (
        f"| {one.name}{one.note} | {one.best:.2f} | {one.median:.2f} | {free} | {count / one.best:,.0f} "
        f"| {one.cpu:.2f} | {one.memory:.0f} | {one.cpu / ours:.2f} |"
    )


# The checker, as the targets name it, and how many times as fast gatepost is to be. 1 is "faster than".
TARGETS = (("mdschema", 1.0), ("docassert", 1.0), ("compliance-trestle", 5.0), ("markdownlint-cli2", 30.0))
HOOK_MS, HOOK_STARTS = 80.0, 7.0
SECOND = ", a second run with nothing changed"
# What stands behind our name, theirs, as the table names them, what the target is called, and how many times as fast it is
# to be on all cores.
SHARED = (
    ("", "rumdl, all", "Level with rumdl, all rules, on two cores", 1.0),
    ("", "rumdl, all", "Half as fast as rumdl, all rules, on two cores, at the least", 0.5),
    (SECOND, "rumdl, one", "A second run with nothing changed: faster than rumdl with one rule", 1.0),
)


class Single(NamedTuple):
    """What one wheel takes for a document from a hook, in milliseconds and in bare starts; how its memory grows; and
    what the match of a large deal takes, in seconds, and how many times that for twice as many items.
    """

    milliseconds: float
    starts: float
    growth: float
    match: float
    twice: float


def target_rows(table: Sequence[Result], single: Mapping[str, Single]) -> Iterator[str]:
    """Each target with the figure that was measured, reached or not, for each wheel that was measured."""

    def rows(asked: str, unit: str, figures: Iterable[tuple[float | None, bool]]) -> Iterator[str]:
        for wheel, (figure, reached) in zip(single, figures, strict=True):
            if figure is None:
                yield f"| {asked} | {wheel} | - | not measured |"
            else:
                digits = 0 if unit == "ms" else 1 if unit == "bare starts" else 2
                yield f"| {asked} | {wheel} | {figure:.{digits}f} {unit} | {'reached' if reached else '**not reached**'} |"

    def faster(theirs: str, behind: str, wanted: float, free: bool) -> Iterator[tuple[float | None, bool]]:
        def took(fits: Callable[[str], bool]) -> float | None:
            return next((one.free if free else one.cpu for one in table if fits(one.name)), None)

        for wheel in single:
            mine, other = took((named(wheel) + behind).__eq__), took(lambda name: name.startswith(theirs))
            times = other / mine if mine is not None and other is not None else None
            yield times, times is not None and times > wanted

    for name, wanted in TARGETS:
        asked = f"Faster than {name}" if wanted == 1 else f"{wanted:.0f} times as fast as {name}"
        yield from rows(f"{asked}, one core", "times as fast", faster(name, "", wanted, free=False))
    each = single.values()
    yield from rows(
        f"One document from a hook in less than {HOOK_MS:.0f} ms",
        "ms",
        ((one.milliseconds, one.milliseconds < HOOK_MS) for one in each),
    )
    yield from rows(
        f"One document from a hook in less than {HOOK_STARTS:.0f} bare starts of Python",
        "bare starts",
        ((one.starts, one.starts < HOOK_STARTS) for one in each),
    )
    yield from rows(
        "Memory does not grow with the documents (1,000 beside 200)",
        "times as much",
        ((one.growth, one.growth < 1.1) for one in each),
    )
    yield from rows(
        f"Match of a deal with {ITEMS:,} items in less than a second", "s", ((one.match, one.match < 1) for one in each)
    )
    yield from rows(
        "The match of a deal grows with its items, not faster (twice as many)",
        "times as much",
        ((one.twice, one.twice < 2.2) for one in each),
    )
    for behind, theirs, asked, wanted in SHARED:
        yield from rows(asked, "times as fast", faster(theirs, behind, wanted, free=True))


HEADER = (
    "| Checker | One core, best (s) | Median (s) | All cores, best (s) | Documents/s (one core) | Processor (s) | Memory (MB) | Against gatepost |\n"
    "|---|---|---|---|---|---|---|---|"
)


def start_rows(
    document: Path, rounds: int, wheels: Mapping[str, str]
) -> tuple[list[str], dict[str, tuple[float, float]]]:
    """What a hook pays at every commit, beside a bare start of the interpreter; and each wheel's best in ms and in bare starts."""
    commands: dict[str, tuple[str, ...]] = {"`python -c pass`": (sys.executable, "-c", "pass")}
    for wheel, program in wheels.items():
        commands[f"`gatepost --version`, {wheel}"] = (program, "--version")
        commands[f"`gatepost check` of one proposal, {wheel}"] = (program, "check", "--no-cache", str(document))
    samples: dict[str, list[float]] = {name: [] for name in commands}
    for _ in range(rounds):
        for name, command in commands.items():
            samples[name].append(measure([command], ROOT, "0").wall * 1000)
    bare = min(samples["`python -c pass`"])
    hooks = {wheel: min(samples[f"`gatepost check` of one proposal, {wheel}"]) for wheel in wheels}
    return [
        f"| {name} | {min(times):.0f} | {statistics.median(times):.0f} | {min(times) / bare:.1f} |"
        for name, times in samples.items()
    ], {wheel: (hook, hook / bare) for wheel, hook in hooks.items()}


def memory_rows(bench: Path, wheels: Mapping[str, str]) -> tuple[list[str], dict[str, float]]:
    """What PIDs take, and whether memory grows with the number of documents: how many times as much for five times as many."""
    lines, sizes = [], {}
    for kind, count in (("proposal", 200), ("proposal", 1000), ("pid", 200)):
        folder = bench / "memory" / f"{kind}-{count}"
        size = corpus(folder, kind, count)
        for wheel, program in wheels.items():
            sample = measure([(program, "check", "--no-cache", str(folder))], ROOT, "0")
            sizes[wheel, kind, count] = sample.memory
            lines.append(
                f"| {count:,} of kind {kind}, {wheel} | {size / 1e6:.1f} | {sample.wall:.2f} | {sample.memory:.0f} |"
            )
    return lines, {wheel: sizes[wheel, "proposal", 1000] / sizes[wheel, "proposal", 200] for wheel in wheels}


ITEMS = 10_000


def deal_rows(bench: Path, wheels: Mapping[str, str]) -> tuple[list[str], dict[str, tuple[float, float]]]:
    """What the match of a large deal takes, and how many times that for twice as many items."""
    lines, seconds = [], {}
    for items in (ITEMS, 2 * ITEMS):
        folder = bench / "deals" / str(items)
        count = large_deal(folder, items)
        for wheel, program in wheels.items():
            taken = min(measure([(program, "match", str(folder))], ROOT, "0").wall for _ in range(3))
            seconds[wheel, items] = taken
            lines.append(f"| {count:,}, {wheel} | {taken:.2f} |")
    return lines, {
        wheel: (seconds[wheel, ITEMS], seconds[wheel, 2 * ITEMS] / seconds[wheel, ITEMS]) for wheel in wheels
    }


# Documents for the slowest checkers, which take a third of a second for each.
FEW = 30


def page(bench: Path, count: int, rounds: int) -> str:
    """All measurements as Markdown."""
    documents = bench / "run" / "documents"
    size = corpus(documents, "proposal", count)
    runs = checkers(bench, documents, load_kind(data_folder("templates") / "proposal"), min(1.0, FEW / count))
    for one in runs:
        if Path(one.command[0]).exists() and not one.slow:
            measure(one.calls, one.cwd)  # byte code and file cache are warm from here on
    table, missing = results(runs, count, rounds)
    print("starts of one process, and memory", file=sys.stderr, flush=True)
    wheels = {wheel: program for wheel, program in programs(bench).items() if Path(program).exists()}
    starts, hooks = start_rows(min(documents.iterdir()), 15, wheels)
    memory, growth = memory_rows(bench, wheels)
    matches, match = deal_rows(bench, wheels)
    single = {wheel: Single(*hooks[wheel], growth[wheel], *match[wheel]) for wheel in wheels}
    ours = table[0].cpu
    lines = [
        f"{count:,} proposals, {size / 1e6:.1f} MB, {rounds} rounds, Python {sys.version.split()[0]}, {os.cpu_count()} cores.",
        "",
        HEADER,
        *(row(one, ours, count) for one in table),
        "",
        f"Not measured, because not installed: {', '.join(missing)}."
        if missing
        else "All checkers that the benchmark knows were measured.",
        "",
        "| One process | Best (ms) | Median (ms) | Bare starts |\n|---|---|---|---|",
        *starts,
        "",
        "| Documents | MB | One core (s) | Memory (MB) |\n|---|---|---|---|",
        *memory,
        "",
        "| Items of a deal | `gatepost match` (s) |\n|---|---|",
        *matches,
        "",
        "| Target | Wheel | Measured | Reached |\n|---|---|---|---|",
        *target_rows(table, single),
    ]
    return "\n".join(lines) + "\n"


BEGIN, END = "<!-- bench: begin -->", "<!-- bench: end -->"


def write(path: Path, text: str) -> None:
    """Put the measurements between the markers of a page."""
    before, _, rest = path.read_text("utf-8").partition(BEGIN)
    _, found, after = rest.partition(END)
    if not found:
        raise SystemExit(f"{path} has no {BEGIN} and {END}")
    path.write_text(f"{before}{BEGIN}\n\n{text}\n{END}{after}", "utf-8")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--documents", type=int, default=400, help="how many documents (default: %(default)s)")
    parser.add_argument("--rounds", type=int, default=3, help="how often everything is run (default: %(default)s)")
    parser.add_argument(
        "--install-peers", action="store_true", help="install the other checkers into .bench with pip and npm, and stop"
    )
    parser.add_argument(
        "--compile",
        action="store_true",
        help="first build the compiled wheel and install it into .bench (make compiled)",
    )
    parser.add_argument("--write", action="store_true", help="write the result into docs/reference/bench.md")
    options = parser.parse_args()
    bench = ROOT / ".bench"
    if options.install_peers:
        for command in install_commands(bench):
            print(" ".join(command))
            if subprocess.run(command, check=False).returncode:
                print("  could not be installed; the benchmark will name it as not measured")
        return
    if options.compile:
        subprocess.run(["make", "--no-print-directory", "compiled"], cwd=ROOT, check=True)
    text = page(bench, options.documents, options.rounds)
    print(text)
    if options.write:
        write(ROOT / "docs" / "reference" / "bench.md", text)


if __name__ == "__main__":
    main()
