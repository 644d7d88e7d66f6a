"""Times gatepost beside other checkers of documents, and says how it was done. See docs/reference/bench.md."""

from __future__ import annotations

import argparse
import random
import re
import shutil
import textwrap
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
EXAMPLES = ROOT / "docs" / "examples"
SEED = 20261123
DEALS = ("berth-booking", "payroll-move", "pump-spares")

# --- the corpus

_FIRST = "Ada Bela Cora Dara Edda Finn Gwen Hugo Ines Jory Kaia Lars Mina Nils Orla Pia Rhea Sten Tova Ulla Vera Wim Yara Zeno".split()
_LAST = "Abbot Birch Calder Drake Elstow Fenn Garth Holm Iveson Jarrow Kell Lorne Moss Nye Orton Pell Quill Rook Stead Thorne Usk Vane Wold Yarrow".split()
_PLACES = "Ashmere Brindle Carrow Dunmoor Elmet Farrow Gorsey Hexley Inver Kelso Linton Marden Norley Osgood Penrith Radley".split()
_TRADES = ("Works", "Systems", "Partners", "Engineering", "Services", "Consulting")
_BODIES = ("Council", "Harbour Trust", "Water", "Museum", "Hospital", "Railway")
_WORDS = (
    "the crew keeps one list of open points and reads it aloud each Monday before work starts so that nobody waits for an answer "
    "drawings are numbered by sheet and every change to one carries the initials of two people who looked at it in the workshop "
    "deliveries come by road in the morning and are counted at the north entrance against the order with the storekeeper present"
).split()
_AMOUNT = re.compile(r"(?<![\d.,])\d{1,3}(?:,\d{3})*\.\d{2}(?![\d%.,]| %)|(?<![\d.,])\d{1,3}(?:\.\d{3})*,\d{2}(?![\d%]| %)")


def corpus(folder: Path, kind: str, count: int, size: int = 20_000) -> int:
    """Write `count` filled-in documents of a kind, without findings; returns their size in bytes.

    Each is one of the example deals under other names and with other amounts, with made-up prose under its
    background until it is about `size` bytes long. The same call writes the same bytes.
    """
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    originals = [(EXAMPLES / deal / f"{kind}.md").read_text("utf-8") for deal in DEALS]
    dice = random.Random(SEED)
    total = 0
    for number in range(count):
        text = _pad(_varied(originals[number % len(originals)], dice), size, dice)
        data = text.encode("utf-8")
        (folder / f"{kind}-{number:05d}.md").write_bytes(data)
        total += len(data)
    return total


def _varied(text: str, dice: random.Random) -> str:
    """The document for another customer, by other people, all amounts times a whole number: the sums still hold."""
    names = set(re.findall(r"^(?:executive|[a-z-]*manager): \"(.+)\"$", text, re.MULTILINE))
    for table in re.findall(r"(?:^\|.*\n)+", text, re.MULTILINE):
        header, _, *rows = ([cell.strip() for cell in line.strip("|").split("|")] for line in table.splitlines())
        if "Name" in header:
            names.update(row[header.index("Name")] for row in rows if len(row) == len(header))
    changes = {name: f"{dice.choice(_FIRST)} {dice.choice(_LAST)}" for name in sorted(names) if re.fullmatch(r"\w+ \w[\w ]*", name)}
    place = dice.choice(_PLACES)
    for field, value in (("customer", f"{place} {dice.choice(_BODIES)}"), ("supplier", f"{dice.choice(_PLACES)} {dice.choice(_TRADES)} Ltd")):
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
    at = text.index("\n## ", text.index("# Background") + 4) if "\n### Background" not in text else text.index("\n### ", text.index("### Background") + 4)
    missing = size - len(text.encode("utf-8"))
    paragraphs = []
    while missing > 0:
        words = [dice.choice(_WORDS) for _ in range(dice.randint(40, 90))]
        paragraph = textwrap.fill(" ".join(words).capitalize() + ".", 80)
        paragraphs.append(f"\n{paragraph}\n")
        missing -= len(paragraph) + 2
    return text[:at] + "".join(paragraphs) + text[at:]


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--documents", type=int, default=200)
    options = parser.parse_args()
    for kind in ("proposal", "pid"):
        print(kind, corpus(ROOT / ".bench" / "corpus" / kind, kind, options.documents))
