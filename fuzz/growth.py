"""Does the work grow with the document, or faster? Each shape is a document that somebody could build to cost time.

A shape is a text that is written `count` times into a place of an example document. The cost of four times as much
is compared with the cost of as much: about 4 is in order, 16 is the square.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Final, NamedTuple

from gatepost.check import Checker
from gatepost.document import Document
from gatepost.facts import facts_text
from gatepost.fix import fix_text
from gatepost.kinds import Kinds
from gatepost.model import Status
from gatepost.read import Reader, read
from gatepost.seals import seal_of

ROOT: Final = Path(__file__).resolve().parent.parent
TODAY: Final = date(2026, 11, 23)
DEAL: Final = ROOT / "docs" / "examples" / "berth-booking"

INLINE: Final = (
    "[", "![", "[]", "[](", "[a](", "[[", "]]", "[[a", "[[a]]", "[TBD]", "[x][", "*", "**", "*a", "_a_", "_[a", "*[a]", "`", "`a", "``` ", "\\", "\\`", "\\|", "|", "| a ", "<", "<a",
    "<a ", "<!--", "<!-- ", "<!-- a -->", "-->", "<!-->", "<!---", "<?", "<![CDATA[", "<!A", "</a", "<a b='", "&", "&amp;", "{{", "{{ a }}", "{%", "{#", "{:", "(", "(a", "(a)", ")", ":",
    "-", "- ", "--- ", "=", "1. ", "1.", "> ", ">", "#", "# ", "a", "a ", " ", "\t", "\u00a0", "\u0301", "e\u0301", "\u202e", "1", "1,", "1 ", "1.1", "12,500.00 ", "2026-11-23 ", "DEL-001 ",
    "DEL-001, ", "DEL-001 to DEL-500, ", "A-", "X", "XXX ", "-X", "AX", "TBD ", "TBC", "?", "??? ", "_", "____ ", "a_", "lorem ipsum ", "psum", "PSUM ", "see ", "n/a ", "none: ", "fast ", "as ",
    "satisfied ", "satisf", "and ", "we will ", "Anna, ", "margin ", "cost ", "internal ", "customer", "30 % ", "http://a ", "www.", "a@b.c ", "@a ", "\x00", "\ud800", "\x1b[31m", "A\u00c4 ", "section ", "appendix 1.",
    "1.1.1.", "ivx", "allow ", "SEC101 ", "SEC101, ", "seal 0123456789: a", "owner: ", "it is ", "\x85", "\u2028", "\x0b",
)  # fmt: skip
"""What is written again and again on one line."""

LINES: Final = (
    "a", "# a", "## a", "###### a", "## Assumptions", "## Sign-off", "# Deliverables", "### Exclusions", "## {n}", "## Assumptions {n}", "## Asumptions {n}", "**Assumptions**", "**Assumptions.** a", "Assumptions",
    "- a", "- [ ] a", "- DEL-001 a", "- DEL-{n} a", "1. a", "> a", "> ## a", "- ## a", "    a", "\ta", "```", "~~~", "``` a", "---", "===", "a\n---", "a\n===", "***", "|", "| a |", "| a | b |", "|---|", "|---|---|",
    "| a | b |\n|---|---|", "| a | b |\n|---|---|\n| c | d |\n", "a | b\n- | -", "a|b\n-|-\n- c|d", "a|b\n:-|-:\n    c", "<!-- a -->", "<!-- owner: a -->", "<!-- allow SEC101: b -->", "a <!-- allow SEC101: b -->",
    "<!-- allow SEC{n}: b -->", "<!-- allow TXT101: b -->\n\n[[a]]\n", "<!-- a", "-->", "<div>", "</div>", "<a>", "<table>", "<script>", "[a]: b", "[a{n}]: b", "[^a]: b", "[[a]]", "[[a{n}]]", "{{ a }}", "{{ a{n} }}", "[TBD]",
    "as required", "TBC\n", "DEL-{n}", ":::", "::: a", "\\", "a\\", "+++", "--- ", "...", "a: b", "<!-- seal 0123456789: abc -->", "##", "#", "* * *", "-", "+ ", "2) ", "> > a", "> - a", "- > a", " a", "  - a", "    - a", "&nbsp;", "\r", "", "\x0c",
    "margin: 30 %", "internal", "day rate 500", "we will deliver it by then\n", "**Customer:** a", "Price: 1,200.00", "412,300.00", "Bos & Zoon",
)  # fmt: skip
"""What is written line after line; `{n}` counts."""

FRONT: Final = (
    "a{n}: b", "a: b", "title: b", "status: draft", "a{n}: [", "a{n}: &a b", "a{n}: *a", "# a", "", "a{n}:\n  - b", "a{n}: >\n  b", "a{n}: 'b", 'a{n}: "\\u0041"', "- a", "? a", "? a\n: b", "a{n}: {", "{", "[", "a:", "  a: b", "a{n}: | ",
    "titel{n}: b", "{a: ", "!!a b{n}: c", "a{n}: [b, c]", "a{n}: {b: c}", "é{n}: ü", "a{n}:\tb",
)  # fmt: skip
"""What is written into the front matter."""


NEW: Final = (
    "",
    "a{n}",
    "[[a]]",
    "DEL-{n}",
    "REQ-{n}, ASM-{n}",
    "DEL-999, DEL-998",
    "DEL-001 to DEL-500",
    "{n}.00",
    "2026-01-{n}",
    "2026-01-01",
    "TBC",
    "Anna Ruiz{n}",
    "approved",
    "none",
    "a | b",
    "total",
)
"""What is written into the cells of a row."""


class Place:
    """An example document with a gap: where the repeated text goes."""

    def __init__(self, name: str, before: str, after: str) -> None:
        self.name, self.before, self.after = name, before, after

    def fill(self, text: str) -> str:
        return self.before + text + self.after


def places(part: str) -> Iterator[Place]:
    """Under the title, in a section of prose, in a list entry, in each table's first row and behind it, at the end."""
    text = (DEAL / f"{part}.md").read_text("utf-8")
    body = text.index("\n# ")
    yield Place("end", text + "\n", "\n")
    first = text.index("\n## ", body)
    yield Place("preamble", text[: first + 1], "\n\n" + text[first:])
    yield Place("alone", text[: body + 1], "\n")


def cells(part: str) -> Iterator[Place]:
    """Each table of the document: its last row again, with a gap in one cell."""
    text = (DEAL / f"{part}.md").read_text("utf-8")
    for block in read(text).blocks.top:
        if block.kind != "table":
            continue
        rows = text[block.start : block.end].rstrip("\n").split("\n")
        yield Place(f"table {rows[0][:40]}", text[: block.end], text[block.end :])


def rows_of(place: Place) -> Iterator[str]:
    """Rows for the end of a table: the last one again; with a new id; with an id that is not there; with each cell changed."""
    last = place.before.rstrip("\n").rsplit("\n", 1)[1]
    yield last
    parts = last.strip("| ").split("|")
    if len(parts) > 1:
        prefix = parts[0].strip().partition("-")[0]
        yield "| " + " | ".join((f"{prefix}-{{n}}", *parts[1:])) + " |"
        for new in NEW:
            yield "| " + " | ".join(new for _ in parts) + " |"
            yield "| " + " | ".join((f"{prefix}-{{n}}", *(new for _ in parts[1:]))) + " |"


class Shape(NamedTuple):
    """A document that can be made larger: `line` as a line, or `piece` on one line, again and again in a place."""

    name: str
    place: Place
    piece: str = ""
    line: str = ""
    close: str = "\n"

    def make(self, count: int) -> str:
        """The document with so many of them; a piece is short, so four of it count as one."""
        return self.place.fill(self.piece * (4 * count) if self.piece else _lines(self.line, count) + self.close)


def shapes(part: str) -> Iterator[Shape]:
    """Every shape for the document that plays a part in the deal."""
    for place in places(part):
        for piece in INLINE:
            after_a_word = Place(place.name, f"{place.before}a ", place.after)
            yield Shape(f"{part} {place.name}: {piece!r} on one line", after_a_word, piece)
            yield Shape(f"{part} {place.name}: {piece!r} opens a line", place, piece)
        for line in LINES:
            yield Shape(f"{part} {place.name}: lines {line!r}", place, line=line)
            yield Shape(f"{part} {place.name}: paragraphs {line!r}", place, line=f"{line}\n")
    for place in cells(part):
        for row in rows_of(place):
            yield Shape(f"{part} {place.name}: rows {row[:70]!r}", place, line=row, close="")
    text = (DEAL / f"{part}.md").read_text("utf-8")
    for line in FRONT:
        yield Shape(f"{part} front: {line!r}", Place("front", "---\n", text[4:]), line=line, close="")
        yield Shape(f"{part} front open: {line!r}", Place("front", "---\n", "# a\n"), line=line, close="")


def _lines(line: str, count: int) -> str:
    if "{n}" not in line:
        return f"{line}\n" * count
    return "".join(line.replace("{n}", f"{number:03d}") + "\n" for number in range(count))


def work(kinds: Kinds, text: str, path: str, fix: bool = True, reader: Reader | None = None) -> None:
    """All that is done to one document."""
    checker = (
        Checker(kinds, Status.APPROVED, today=TODAY)
        if reader is None
        else Checker(kinds, Status.APPROVED, today=TODAY, reader=reader)
    )
    opened = checker.open(text, path)
    if isinstance(opened, Document):
        checker.judge(opened)
        facts_text(opened)
        seal_of(opened)
    if fix:
        fix_text(checker, text, path, unsafe=True)


def cost(job: Callable[[], None]) -> float:
    start = time.process_time()
    job()
    return time.process_time() - start


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=400, help="how often the text stands in the smaller document")
    parser.add_argument(
        "--over", type=float, default=7.0, help="tell the shapes that cost more than this many times as much"
    )
    parser.add_argument("--parts", default="pid,scope,proposal,requirements")
    parser.add_argument("--no-fix", action="store_true")
    parser.add_argument("--only", default="")
    given = parser.parse_args()
    kinds = Kinds([ROOT / "templates"])
    for part in given.parts.split(","):
        path = f"{part}.md"
        base = cost(lambda: work(kinds, (DEAL / path).read_text("utf-8"), path))  # noqa: B023
        for shape in shapes(part):
            if given.only not in shape.name:
                continue
            small, large = shape.make(given.count), shape.make(4 * given.count)
            try:
                first = cost(lambda: work(kinds, small, path, not given.no_fix))  # noqa: B023
                if first > 5:
                    print(f"{first:6.2f} s small {len(small):>8,} {shape.name}", flush=True)
                    continue
                second = cost(lambda: work(kinds, large, path, not given.no_fix))  # noqa: B023
            except Exception as error:  # noqa: BLE001
                print(f"CRASH {type(error).__name__}: {error}: {shape.name}", flush=True)
                continue
            ratio = (second - base) / max(first - base, 0.01)
            if ratio > given.over and second > 0.15:
                print(f"{ratio:6.1f} x {first:6.2f} s {second:6.2f} s {len(large):>8,} {shape.name}", flush=True)
    print("done", file=sys.stderr)


if __name__ == "__main__":
    main()
