"""Our own documents, spoilt: the templates and the examples, changed by a seeded chance.

The same seed gives the same documents in every run and on every machine.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from random import Random
from typing import Final, NamedTuple

ROOT: Final = Path(__file__).resolve().parent.parent

NASTY: Final = (
    "\x00", "\x1b[2J\x1b]0;x\x07", "\x9b31m", "\ud800", "\udfff", "\ufeff", "\u202e", "\u2066", "\u200b", "\u2028", "\x85", "\x0b", "\x0c", "\x1c", "\x7f", "\u0301" * 5, "\ufffd", "\U0001f600", "\r", "\r\n", "\n", "\t", "\u00a0",
    "D\u0415L-001", "DEL-001", "DEL-\u0661\u0662\u0663", "DEL-001 to DEL-500", "DEL-001 to 999", "REQ-1", "DEL-999999", "DEL-0000001", "\uff24\uff25\uff2c-001", "EXC-001, ASM-001", "X-1",
    "|", "\\|", "||", "|---|", "| --- | :-: |", "`", "``", "```", "~~~", "*", "**", "__", "_", "[", "]", "[[", "]]", "[[a]]", "[[customer]]", "{{ a }}", "{{", "}}", "{% raw %}", "[TBD]", "TBC", "XXX", "____", "???", "<PROJECT NAME>",
    "<!--", "-->", "<!-->", "<!--->", "<!-- a -->", "<!-- owner: A -->", "<!-- allow SEC101: b -->", "<!-- allow TXT101 -->", "<!-- seal 0123456789: abc -->", "<script>alert(1)</script>", "<table>", "<img src=x onerror=alert(1)>", "</div>", "<![CDATA[", "<?x",
    "::error file=a,line=1::b", "::set-output name=a::b", "##vso[task.complete]", "@everyone", "=cmd|' /C calc'!A0", "+1", "-1", "@SUM(A1)", '"', "'", "`rm -rf`", "$(id)", "${IFS}", "%s%n", "../../etc/passwd", "file:///etc/passwd", "{!/etc/passwd!}",
    "---", "--- ", "...", "+++", "***", "===", "# ", "## ", "####### ", "- ", "1. ", "1) ", "- [ ] ", "> ", ">>>> ", "    ", "::: a", ":::", "<<: *a", "&a", "*a", "!!python/object:os.system", "? ", ": ", "- - - ", "[a]: b", "[^1]: c",
    "0", "-0", "1e999", "NaN", "Infinity", "1,2,3", "1.2.3", "1,00,000.00", "(1,000.00)", "99999999999999999999999999999999999999.99", "0.000000000000000000000000000001", "1'000.00", "\u0661\u0662", "\u00b2", "\u2460", "12.500,00", "EUR 5", "-5 %", "101 %", "100",
    "2026-02-30", "9999-12-31", "0000-00-00", "0001-01-01", "2026-11-23", "23.11.2026", "1 Jan 99999", "31 February 2026", "2026-11-23T00:00:00Z", "tomorrow",
    "draft", "review", "approved", "superseded", "APPROVED", "rejected", "n/a", "Not applicable: because it is so", "none", "none: it is so", "total", "Total", "template: pid@1.0", "template: ../../x", "template: pid@\x00", "status: approved", "size: small", "size: large", "number-format: 1.234,56", "engagement: commodity",
    "A" * 300, "a " * 200, "(" * 50, "[" * 50, "> " * 50, "- " * 50, "\\" * 50, "`" * 50, "1" * 100, "\u0130\u0131\u1e9e\ufb03", "\u01c5", "e\u0301", "and", " , ; / & + ", "Anna Ruiz, Jan Bakker and Anna Ruiz",
)  # fmt: skip
"""What has gone wrong somewhere, in this checker or in another one."""


class Seed(NamedTuple):
    """A document to begin with. `path` tells its kind where it does not say it itself."""

    path: str
    text: str


def seeds() -> list[Seed]:
    """The templates, the examples, and the cases of the tests, in order of their paths."""
    folders = (ROOT / "templates", ROOT / "docs" / "examples", ROOT / "tests" / "cases", ROOT / "tests" / "crashes")
    found = [path for folder in folders if folder.is_dir() for path in sorted(folder.rglob("*.md"))]
    seeds: list[Seed] = []
    for path in found:
        name = f"{path.parent.name}.md" if path.name == "template.md" else path.name
        seeds.append(Seed(name, path.read_bytes().decode("utf-8", "surrogateescape")))
    return seeds


def small(seed: Seed) -> Seed:
    """The front matter and the first lines: a document of a kilobyte or two."""
    return Seed(seed.path, seed.text[:1500])


def pieces(seed: Seed, random: Random) -> Seed:
    """The front matter and some of the sections: short, and yet something of everything over many documents."""
    head, *sections = seed.text.split("\n## ")
    chosen = sorted(random.sample(range(len(sections)), min(len(sections), random.randint(0, 3))))
    body = "".join(f"\n## {sections[at][:1200]}" for at in chosen)
    return Seed(seed.path, head[:1200] + body)


def mutate(seed: Seed, other: Seed, random: Random) -> Seed:
    """A document with one to a dozen faults."""
    text = seed.text
    for _ in range(random.choice((1, 1, 2, 2, 3, 4, 6, 12))):
        text = random.choice(_MUTATIONS)(text, other.text, random)
    return Seed(random.choice((seed.path,) * 8 + (other.path, "a.md", "")), text)


def _at(text: str, random: Random) -> int:
    return random.randint(0, len(text))


def _insert(text: str, _: str, random: Random) -> str:
    at = _at(text, random)
    return text[:at] + random.choice(NASTY) + text[at:]


def _insert_line(text: str, _: str, random: Random) -> str:
    at = text.find("\n", _at(text, random)) + 1
    return text[:at] + random.choice(NASTY) + random.choice(("\n", "\n\n", "")) + text[at:]


def _spoil_word(text: str, _: str, random: Random) -> str:
    start = _at(text, random)
    end = text.find(" ", start + 1)
    return text[:start] + random.choice(NASTY) + text[end if end >= 0 else len(text) :]


def _in_front(text: str, _: str, random: Random) -> str:
    """Something in the front matter, which is a small part of a document and the part that is read most strictly."""
    end = max(text.find("\n---", 4), 4)
    at = random.randint(0, min(end, len(text)))
    return text[:at] + random.choice(NASTY) + text[at:]


def _cut(text: str, _: str, random: Random) -> str:
    start = _at(text, random)
    return text[:start] + text[start + random.choice((1, 1, 2, 5, 20, 100, 1000)) :]


def _truncate(text: str, _: str, random: Random) -> str:
    return text[: _at(text, random)]


def _behead(text: str, _: str, random: Random) -> str:
    return text[_at(text, random) // 4 :]


def _lines(change: Callable[[list[str], Random], None]) -> Callable[[str, str, Random], str]:
    def changed(text: str, _: str, random: Random) -> str:
        lines = text.split("\n")
        change(lines, random)
        return "\n".join(lines)

    return changed


def _delete(lines: list[str], random: Random) -> None:
    del lines[random.randrange(len(lines))]


def _repeat(lines: list[str], random: Random) -> None:
    at = random.randrange(len(lines))
    lines[at:at] = [lines[at]] * random.choice((1, 1, 2, 10))


def _swap(lines: list[str], random: Random) -> None:
    one, other = random.randrange(len(lines)), random.randrange(len(lines))
    lines[one], lines[other] = lines[other], lines[one]


def _move(lines: list[str], random: Random) -> None:
    lines.insert(random.randrange(len(lines)), lines.pop(random.randrange(len(lines))))


def _indent(lines: list[str], random: Random) -> None:
    at = random.randrange(len(lines))
    lines[at] = random.choice((" ", "    ", "\t", "> ", "- ", "# ", "1. ", "| ")) + lines[at]


def _join(lines: list[str], random: Random) -> None:
    at = random.randrange(len(lines))
    lines[at : at + 2] = ["".join(lines[at : at + 2])]


def _cell(lines: list[str], random: Random) -> None:
    """A cell of a table: taken out, doubled, or something else in it."""
    rows = [at for at, line in enumerate(lines) if line.startswith("|")]
    if not rows:
        return
    at = random.choice(rows)
    cells = lines[at].split("|")
    which = random.randrange(len(cells))
    cells[which : which + 1] = random.choice(([], [cells[which]] * 2, [f" {random.choice(NASTY)} "], [""]))
    lines[at] = "|".join(cells)


def _splice(text: str, other: str, random: Random) -> str:
    return text[: _at(text, random)] + other[_at(other, random) :][: len(text) + 500]


def _borrow(text: str, other: str, random: Random) -> str:
    start, at = _at(other, random), _at(text, random)
    return text[:at] + other[start : start + random.choice((20, 200, 1000))] + text[at:]


def _line_ends(text: str, _: str, random: Random) -> str:
    return text.replace("\n", random.choice(("\r\n", "\r", "\n\n", "\n\r", "\u2028", " \n", "\\\n")))


def _latin(text: str, _: str, random: Random) -> str:
    """What an editor makes of a text that it takes for another encoding."""
    data = text.encode("utf-8", "surrogatepass")
    return random.choice(
        (
            data.decode("latin-1"),
            data.decode("cp1252", "replace"),
            data.decode("utf-8", "replace").encode("utf-16-le", "replace").decode("latin-1"),
        )
    )


def _flip(text: str, _: str, random: Random) -> str:
    at = _at(text, random)
    return (
        text[:at]
        + chr(random.choice((random.randrange(128), random.randrange(0x3000), random.randrange(0x110000))))
        + text[at + 1 :]
    )


_MUTATIONS: Final = (
    _insert, _insert, _insert, _insert_line, _insert_line, _spoil_word, _spoil_word, _in_front, _cut, _cut, _truncate, _behead, _splice, _borrow, _line_ends, _latin, _flip, _flip,
    *map(_lines, (_delete, _delete, _repeat, _swap, _move, _indent, _join, _cell, _cell, _cell, _cell)),
)  # fmt: skip
