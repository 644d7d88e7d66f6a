"""The detection catalogue: one defect a time, how it is made, and where it has to be found.

The first 25 are the rows on which other checkers were measured (`PEERS`), made here in the same way on the proposal
of an example deal. The others go over every rule that one document can break. Valid variants stand among them: what
they find is nothing.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from gatepost.check import Checker
from gatepost.files import decode
from gatepost.model import Report, Status

ROOT: Final = Path(__file__).parent.parent
CARET: Final = "\u2038"
"""Marks the place in `Defect.at`; where it is missing, the place is the start."""

Change = Callable[[str], str]


@dataclass(frozen=True, slots=True)
class Defect:
    """One defect, or a valid variant.

    `code` is what finds it; None says that the document is valid, and that nothing has to be found. `at` is a text
    that the changed document holds once.
    """

    title: str
    change: Change
    code: str | None = None
    at: str = ""
    base: str = "proposal"
    held_to: Status | None = Status.APPROVED
    path: str = ""
    open: str = ""
    """Why more is found than has to be; such an entry is a fault that is known and not yet mended."""


@dataclass(frozen=True, slots=True)
class Row:
    """A row of the peers' table: the defect, and what each of `PEERS` says to it."""

    defect: Defect
    peers: tuple[str, ...]


def text_of(base: str) -> str:
    """The document that defects are put into."""
    return (ROOT / "docs" / "examples" / "berth-booking" / f"{base}.md").read_text("utf-8")


def changed(defect: Defect) -> str:
    """The document with the defect."""
    before = text_of(defect.base)
    after = defect.change(before)
    assert after != before, f"{defect.title}: nothing was changed"
    return after


def found(defect: Defect, checker: Checker) -> Report:
    """The report on the document with the defect, read from bytes as from a disk."""
    checker.held_to = defect.held_to
    read = decode(changed(defect).encode())
    assert read.text is not None
    return checker.check(read.text, defect.path or f"{defect.base}.md")


def place(defect: Defect) -> tuple[int, int]:
    """Line and column of the defect, from 1."""
    text = changed(defect).removeprefix("\ufeff")
    before, caret, after = defect.at.partition(CARET)
    words = before + after
    assert text.count(words) == 1, f"{defect.title}: {words!r} is there {text.count(words)} times, not once"
    offset = text.index(words) + (len(before) if caret else 0)
    return text.count("\n", 0, offset) + 1, offset - (text.rfind("\n", 0, offset) + 1) + 1


# --- how defects are made


def swap(*pairs: tuple[str, str]) -> Change:
    """Replace texts that are there once each."""

    def change(text: str) -> str:
        for old, new in pairs:
            assert text.count(old) == 1, f"{old!r} is there {text.count(old)} times, not once"
            text = text.replace(old, new)
        return text

    return change


def section(text: str, title: str) -> tuple[int, int]:
    """Where a section stands, with its sub-sections."""
    heading = re.search(rf"^(#+) {re.escape(title)}$", text, re.MULTILINE)
    assert heading, title
    following = re.compile(rf"^#{{1,{len(heading[1])}}} ", re.MULTILINE).search(text, heading.end())
    return heading.start(), following.start() if following else len(text)


def cut(title: str) -> Change:
    """Take a section out."""

    def change(text: str) -> str:
        start, end = section(text, title)
        return text[:start] + text[end:]

    return change


def body(title: str, words: str) -> Change:
    """Put something else under a heading."""

    def change(text: str) -> str:
        start, end = section(text, title)
        heading = text[start : text.index("\n", start)]
        return text[:start] + f"{heading}\n\n{words}\n\n" + text[end:]

    return change


def move(title: str, ahead_of: str) -> Change:
    """Put a section before another one."""

    def change(text: str) -> str:
        start, end = section(text, title)
        moved = text[start:end]
        text = text[:start] + text[end:]
        at, _ = section(text, ahead_of)
        return text[:at] + moved + text[at:]

    return change


def insert(words: str, ahead_of: str) -> Change:
    """Put something before a section."""

    def change(text: str) -> str:
        at, _ = section(text, ahead_of)
        return text[:at] + words + "\n\n" + text[at:]

    return change


def open_with(title: str, words: str) -> Change:
    """Put a paragraph of its own above the text of a section."""

    def change(text: str) -> str:
        start, _ = section(text, title)
        at = text.index("\n", start) + 1
        return text[:at] + f"\n{words}\n" + text[at:]

    return change


def pattern(expression: str, replacement: str, times: int = 0) -> Change:
    """Replace a pattern everywhere; `times` is how often it has to be there."""

    def change(text: str) -> str:
        after, count = re.subn(expression, replacement, text, flags=re.MULTILINE)
        assert count == times or (not times and count > 1), f"{expression!r} is there {count} times"
        return after

    return change


def column(title: str, name: str, *, rows: bool = True) -> Change:
    """Cut a column out of the first table of a section; without `rows` from header and delimiter row alone."""

    def change(text: str) -> str:
        start, end = section(text, title)
        lines = text[start:end].split("\n")
        first = next(number for number, line in enumerate(lines) if line.startswith("|"))
        at = [cell.strip() for cell in lines[first].split("|")].index(name)
        for number in range(first, len(lines)):
            if not lines[number].startswith("|"):
                break
            if rows or number < first + 2:
                cells = lines[number].split("|")
                lines[number] = "|".join(cells[:at] + cells[at + 1 :])
        return text[:start] + "\n".join(lines) + text[end:]

    return change


def both(*changes: Change) -> Change:
    """One change after another."""

    def change(text: str) -> str:
        for one in changes:
            text = one(text)
        return text

    return change


def underlined(text: str) -> str:
    """Every heading of level 1 and 2 in the underlined form."""
    text = re.sub(r"^# (.+)$", lambda match: f"{match[1]}\n{'=' * len(match[1])}", text, flags=re.MULTILINE)
    return re.sub(r"^## (.+)$", lambda match: f"{match[1]}\n{'-' * len(match[1])}", text, flags=re.MULTILINE)


def numbered(form: str) -> Change:
    """Every heading of level 2 with a number."""

    def change(text: str) -> str:
        numbers = iter(range(1, 100))
        return re.sub(r"^## ", lambda _: "## " + form.format(next(numbers)), text, flags=re.MULTILINE)

    return change


def without_front_matter(text: str) -> str:
    """The document below its front matter."""
    return text.split("---\n", 2)[2].lstrip("\n")


def field(name: str, line: str) -> Change:
    """Write a line of the front matter anew, or take it out."""
    return pattern(rf"^{name}: .*\n", line.replace("\\", "\\\\"), times=1)


def table(*rows: str) -> str:
    """A table from its rows, each a text with `|` between the cells."""
    header, *others = rows
    return "\n".join((f"| {header} |", "|" + "---|" * (header.count("|") + 1), *(f"| {row} |" for row in others)))


_TITLE = f"\n# {CARET}Berth booking and quay planning"
_GUIDANCE = re.findall(
    r"## Background\n\n<!--\n(.*?)\n-->", (ROOT / "templates/proposal/template.md").read_text("utf-8"), re.DOTALL
)[0]
_MINUTES = """\
# Minutes of the harbour meeting

## Who was there

Everybody but the pilots.

## What was said

The crane is mended on Monday.
"""

# --- the peers' rows

PEERS: Final = (
    "trestle", "mdschema", "markdownlint MD043", "rumdl MD043", "pymarkdown MD043", "contextlint", "cartulary", "mds", "docassert",
)  # fmt: skip

_YES, _NO, _AS_MISSING, _WRONG = "yes", "-", "as missing", "wrongly reported"


def _row(peers: str, defect: Defect) -> Row:
    words = {
        "y": _YES,
        "-": _NO,
        "m": _AS_MISSING,
        "o": "ok",
        "a": "- (allowed)",
        "f": _WRONG,
        "w": "warning",
        "n": "yes, no line",
        "i": "indirectly",
    }
    return Row(defect, tuple(words[letter] for letter in peers))


ROWS: Final = (
    _row("yyyyyyyyy", Defect("A section is missing", cut("Assumptions"), "SEC101", _TITLE)),
    _row("-yyyyyyy-", Defect("Two sections have changed places", move("Risks", "Assumptions"), "SEC104", f"## {CARET}Risks")),
    _row("mmmmmmmmm", Defect('The heading is "Key assumptions", an accepted wording (valid)', swap(("\n## Assumptions", "\n## Key assumptions")))),
    _row("mmoommmmm", Defect("The heading is in lower case (valid)", swap(("\n## Assumptions", "\n## assumptions")))),
    _row("mmmmmmmmm", Defect("The heading has a number (valid)", swap(("\n## Assumptions", "\n## 9. Assumptions")))),
    _row("yyyyy-yyy", Defect("The heading has the wrong level", swap(("\n## Assumptions", "\n### Assumptions")), "SEC103", f"### {CARET}Assumptions")),
    _row("--------y", Defect("A section is empty but for a comment", body("Assumptions", "<!-- guidance: list them -->"), "SEC201", f"## {CARET}Assumptions")),
    _row("yyyyyyyy-", Defect("The heading stands in a code block only", both(cut("Assumptions"), insert("```markdown\n## Assumptions\n```", "Dependencies")), "SEC101", _TITLE)),
    _row("-y-------", Defect("TBD is left", open_with("Assumptions", "TBD"), "TXT101", f"\n{CARET}TBD\n")),
    _row("-y-------", Defect("A cookiecutter placeholder is left", open_with("Assumptions", "{{ cookiecutter.customer }}"), "TXT101", "{{ cookiecutter.customer }}")),
    _row("-y---yy--", Defect("A table is missing", body("Deliverables", "To be agreed with the customer."), "TAB101", f"## {CARET}Deliverables")),
    _row("-y---yyy-", Defect("A column is cut from header and delimiter row", column("Deliverables", "Covers", rows=False), "TAB102", "| Id | Deliverable | Acceptance criterion | Due |")),
    _row("-----wyy-", Defect("A cell of the sign-off is empty", swap(("| Senior Designer | Jonas Weber | Principal Architect |", "| Senior Designer | | Principal Architect |")), "SGN101", f"| Senior Designer |{CARET} | Principal")),
    _row("-----yyy-", Defect('A date is "next week"', swap(("| Principal Architect | approved | 2026-03-16 |", "| Principal Architect | approved | next week |")), "TAB202", "next week")),
    _row("-----n---", Defect("A cell names an item that does not exist", swap(("| REQ-002, REQ-003, REQ-004 |", "| REQ-002, REQ-999, REQ-004 |")), "IDS102", "REQ-999")),
    _row("-----i---", Defect("No deliverable covers a requirement", swap(("| Early-life support and handover file | REQ-014 |", "| Early-life support and handover file | REQ-010 |")), "TRC101", f"| {CARET}REQ-014 | Those who built")),
    _row("-----i---", Defect("Two items bear one id", swap(("| DEL-005 | Crane", "| DEL-004 | Crane")), "IDS101", f"| {CARET}DEL-004 | Crane")),
    _row("---------", Defect("An amount is not quantity times price", swap(("| 1,650.00 | 13,200.00 |", "| 1,650.00 | 12,300.00 |")), "SUM101", f"| 1,650.00 | {CARET}12,300.00 |")),
    _row("yy----yyy", Defect("A field is missing from the front matter", field("customer", ""), "DOC201", f"{CARET}---\ntemplate: proposal")),
    _row("-y----y-y", Defect("A field is empty", field("customer", "customer:\n"), "DOC202", f"\n{CARET}customer:")),
    _row("-y----yyy", Defect("A field has a value that is not on the list", swap(('engagement: "solution"', "engagement: sevices")), "DOC204", "sevices")),
    _row("-----w---", Defect("A box of the sign-off is not ticked", swap(("- [x] Those of whom", "- [ ] Those of whom")), "SGN102", f"- {CARET}[ ] Those of whom")),
    _row("-y----a--", Defect("A section stands there that the kind does not know", insert("## Jokes\n\nA pilot walks into a bar.", "Timeline"), "SEC106", f"## {CARET}Jokes")),
    _row("-y----yy-", Defect("A section stands twice", insert("## Risks\n\nSee above.", "Service levels"), "SEC105", f"## {CARET}Risks\n\nSee above.")),
    _row("foofoofff", Defect("Two headings are underlined (valid)", swap(("\n## Background\n", "\nBackground\n----------\n"), ("\n## Risks\n", "\nRisks\n-----\n")))),
)  # fmt: skip
"""In the order of the peers' table. Theirs were measured in November 2026."""

# --- further valid variants


VALID: Final = (
    Defect("Every heading of level 1 and 2 is underlined", underlined),
    Defect("Every section has a number with a point", numbered("{}. ")),
    Defect("Every section has a number with two places", numbered("{}.0 ")),
    Defect("Every section has a number with a bracket", numbered("{}) ")),
    Defect("Every section has the word Section and a number", numbered("Section {}: ")),
    Defect("Every heading ends with a colon", pattern(r"^(##? .+)$", r"\1:")),
    Defect("Every heading is bold", pattern(r"^(##?) (.+)$", r"\1 **\2**")),
    Defect("Every heading is in capitals", lambda text: re.sub(r"^## .+$", lambda match: match[0].upper(), text, flags=re.MULTILINE)),
    Defect("Every heading is closed with hash marks", pattern(r"^(##) (.+)$", r"\1 \2 ##")),
    Defect("Every heading has a tab behind it", pattern(r"^(##) (.+)$", r"\1 \2\t")),
    Defect("Every heading has an anchor", pattern(r"^(##) (\w+)(.*)$", r"\1 \2\3 {#\2}")),
    Defect("Every heading opens with an emoji", pattern(r"^(##) (.+)$", "\\1 \N{WHITE HEAVY CHECK MARK} \\2")),
    Defect("Windows line ends", lambda text: text.replace("\n", "\r\n")),
    Defect("Line ends of old Macintoshes", lambda text: text.replace("\n", "\r")),
    Defect("A byte order mark", lambda text: "\ufeff" + text),
    Defect("No line end at the end of the file", lambda text: text.rstrip("\n")),
    Defect("Validity, whose place is free, stands near the front", move("Validity", "Background")),
    Defect("References, which are optional, are left out", cut("References")),
    Defect("The customer's signatures, which are optional, are left out", cut("Agreement")),
    Defect("Merged heading: assumptions and constraints", both(
        swap(("\n## Assumptions\n", "\n## Assumptions and constraints\n"), ("\n## Operating constraints\n", "\n### Figures\n")),
        move("Figures", "Dependencies"))),
    Defect("A table of contents, and an appendix", both(
        insert("## Contents\n\n- [Summary](#summary)\n- [Risks](#risks)", "Summary"),
        lambda text: text + "\n## Appendix A: photographs\n\nThe North Quay in March.\n")),
    Defect("Sections have sub-sections with headings of their own", swap(("We considered replacing the plan", "### What we turned down\n\nWe considered replacing the plan"))),
    Defect("Columns stand in another order", swap(("| Milestone | Work starts | Reached by | Deliverables |\n|---|---|---|---|\n", "| Work starts | Milestone | Reached by | Deliverables |\n|---|---|---|---|\n"),
        *((f"| {name} | {start} |", f"| {start} | {name} |") for name, start in (
            ("Design approved", "2026-07-06"), ("Booking and quay plan ready for test", "2026-08-31"),
            ("Arrival times and notifications ready", "2026-10-12"), ("Planning and charges ready", "2026-11-23"),
            ("User acceptance test passed", "2027-01-25"), ("Staff trained and records migrated", "2027-02-01"),
            ("Go-live", "2027-02-27"), ("Project closed", "2027-03-01"))))),
    Defect("Column titles are accepted wordings, in bold", swap(("| Id | Deliverable | Covers | Acceptance criterion | Due |", "| **ID** | **Product** | Requirements | Accepted when | Due date |"))),
    Defect("A table has a column more", both(
        pattern(r"^(\| (?:Id \| Risk|RSK-\d+) .*\|)$", r"\1 a note |", times=5),
        swap(("| Owner | a note |\n|---|---|---|---|", "| Owner | Note |\n|---|---|---|---|---|")))),
    Defect("A table without outer pipes", lambda text: re.sub(r"^\| (Constraint|Response|Loss|Work on|Use in)(.*) \|$", r"\1\2", text, flags=re.MULTILINE)),
    Defect("Dates with the month's name", pattern(r"\| 2026-03-16 \|", "| 16 March 2026 |", times=5)),
    Defect("Amounts with their currency", pattern(r"\| (\d[\d,]*\.\d\d) \| (\d[\d,]*\.\d\d) \|$", r"| GBP \1 | £\2 |", times=10)),
    Defect("A section is said not to apply, with the reason", body("Service levels", "Not applicable: the service ends on the day of the handover.")),
    Defect("Contract terms are a reference", body("Contract terms", "See framework agreement R-17, call-off terms of May 2025.")),
    Defect("Comments are left in an internal document", open_with("Approach", "<!-- Ask Helen about the storms. -->"), base="scope"),
    Defect("Placeholders in code", open_with("Risks", "The label on the panel reads `[TBD]`, and the file holds:\n\n```text\n{{ port.name }} XXX\n```")),
    Defect("A draft with gaps", both(field("status", "status: draft\n"), body("Background", "[[why the customer acts now]]"), swap(("- [x] Those", "- [ ] Those")), field("total", "total:\n")), held_to=None),
    Defect("A superseded document, whatever is in it", both(field("status", "status: superseded\n"), cut("Price"), open_with("Risks", "TBD")), held_to=None),
    Defect("A finding that the document allows, with the reason", both(insert("## Jokes\n\n<!-- allow SEC106: the customer asked for this section -->\n\nA pilot walks into a bar.", "Timeline"))),
    Defect("A decimal comma, where the document says so", both(
        field("currency", 'currency: "GBP"\nnumber-format: "1.234,56"\n'),
        lambda text: re.sub(r"(?<![\d.])(\d{1,3}(?:,\d{3})*)\.(\d\d)(?=[\" |])", lambda match: match[1].replace(",", ".") + "," + match[2], text))),
    Defect("Sub-sections of a PID in free places", move("Lessons", "Tailoring"), base="pid"),
    Defect("A PID with a section of its own", insert("## Filing\n\nIn the project folder, by year.", "Lessons"), base="pid"),
    Defect("A PID that is underlined, numbered and in Windows line ends", lambda text: underlined(numbered("Section {}: ")(text)).replace("\n", "\r\n"), base="pid"),
    Defect("Management approaches are references to policies", body("Quality management approach", "See the quality manual, version 5."), base="pid"),
    Defect("Management approaches are links to files", body("Risk management approach", "[Risk management approach](registers/risks.md)"), base="pid"),
    Defect("Two people share a role", swap(("| Project Support | Nina Castell | Project office,", "| Team Manager | Rhys Bevan | Training, Northlight Systems Ltd | Helen Marsh |\n| Project Support | Nina Castell | Project office,")), base="pid"),
)  # fmt: skip
"""What a document may look like and still be right."""

# --- further defects: how text becomes fields

_FIELDS: Final = (
    Defect("A file does not say what kind it is", field("template", ""), "DOC101", f"{CARET}---\nstatus", path="offer-aldmoor.md"),
    Defect("The kind is mistyped", swap(("template: proposal@1.0", "template: propsal@1.0")), "DOC102", "propsal@1.0"),
    Defect("A value with a colon stands without quotes", swap(('title: "Berth booking and quay planning"', "title: Berth booking: quay planning")), "DOC104", f"title: Berth booking{CARET}: quay planning"),
    Defect("The front matter is never closed", swap(('assumptions-location: "proposal"\n---', 'assumptions-location: "proposal"')), "DOC104", f"{CARET}---\ntemplate:"),
    Defect("Something stands above the front matter", lambda text: "\n" + text, "DOC104", f"{CARET}---\ntemplate:"),
    Defect("The front matter is TOML", lambda text: '+++\ntitle = "Berth booking"\n+++\n\n' + without_front_matter(text), "DOC104", f"{CARET}+++\ntitle"),
    Defect("There is no front matter", without_front_matter, "DOC105", f"{CARET}# Berth booking"),
    Defect("The status is no word that is known", field("status", "status: final\n"), "DOC106", f"status: {CARET}final"),
    Defect("The document is of another kind", lambda _: _MINUTES, "DOC107", f"{CARET}# Minutes"),
    Defect("The template is newer than the installed one", swap(("template: proposal@1.0", "template: proposal@9.0")), "DOC108", "proposal@9.0"),
    Defect("The name of a field is mistyped", swap(("valid-until: ", "valid-untill: ")), "DOC201", f"{CARET}valid-untill"),
    Defect("A field holds the template's placeholder", field("customer", 'customer: "[[customer]]"\n'), "DOC202", '"[[customer]]"'),
    Defect("A field says that it is still to come", field("delivery-manager", "delivery-manager: to be confirmed\n"), "DOC202", "to be confirmed"),
    Defect("A date in digits that two countries read differently", field("valid-until", "valid-until: 03/04/2026\n"), "DOC203", "03/04/2026"),
    Defect("A total in words", field("total", "total: about 400k\n"), "DOC203", "about 400k"),
    Defect("A role where a person is asked for", field("account-manager", "account-manager: the sales team\n"), "DOC203", "the sales team"),
    Defect("A choice in the wrong case", field("price-basis", "price-basis: Fixed\n"), "DOC204", f"price-basis: {CARET}Fixed"),
    Defect("A field stands twice", field("currency", "currency: GBP\ncurrency: EUR\n"), "DOC206", f"{CARET}currency: EUR"),
    Defect("Validity ends before the bid's date", field("valid-until", "valid-until: 2025-06-30\n"), "DOC207", f"valid-until: {CARET}2025-06-30"),
    Defect("The project ends before it begins", field("project-end", "project-end: 2026-03-26\n"), "DOC207", f"project-end: {CARET}2026-03-26", base="pid"),
    Defect("The PID's edition is none", swap(('edition: "7"', 'edition: "8"')), "DOC204", f'edition: {CARET}"8"', base="pid"),
)  # fmt: skip

_SECTIONS: Final = (
    Defect("A sub-section is missing", cut("Milestones"), "SEC101", f"\n## {CARET}Project plan\n", base="pid"),
    Defect("A section with all its sub-sections is missing", cut("Project controls"), "SEC101", f"\n# {CARET}Berth booking and quay planning: Project", base="pid"),
    Defect("A heading that only groups is missing, with all below it", cut("Management approaches"), "SEC101", f"\n# {CARET}Berth booking and quay planning: Project", base="pid"),
    Defect("A heading stands in a comment only", both(cut("Warranty"), insert("<!--\n## Warranty\n-->", "Change control")), "SEC101", _TITLE),
    Defect("A heading stands in a quote only", both(cut("Warranty"), insert("> ## Warranty\n>\n> Six months.", "Change control")), "SEC101", _TITLE),
    Defect("A heading is mistyped", swap(("\n## Deliverables\n", "\n## Delivrables\n")), "SEC102", f"## {CARET}Delivrables"),
    Defect("A heading has other words, and the section's table below it", swap(("\n## Exclusions\n", "\n## What stays with the port\n")), "SEC102", f"## {CARET}What stays with the port"),
    Defect("Every heading stands one level too low", pattern(r"^##", "###"), "SEC103", f"### {CARET}Summary"),
    Defect("A sub-section of a PID stands one level too high", swap(("\n### Tolerances\n", "\n## Tolerances\n")), "SEC103", f"## {CARET}Tolerances", base="pid"),
    Defect("Sub-sections have changed places", move("Tolerances", "Stage boundaries"), "SEC104", f"### {CARET}Tolerances", base="pid"),
    Defect("A sub-section stands twice", insert("### Milestones\n\nSee above.", "Resources"), "SEC105", f"### {CARET}Milestones\n\nSee above.", base="pid"),
    Defect("A heading is bold text that runs into its paragraph", swap(("\n## Warranty\n\nFor six months", "\n**Warranty.** For six months")), "SEC107", f"{CARET}**Warranty.** For six months"),
    Defect("A heading is a numbered line of plain text", swap(("\n## Warranty\n\nFor six months", "\n22. Warranty\n\nFor six months")), "SEC107", "22. Warranty"),
    Defect("A heading is a plain line", swap(("\n## Warranty\n\nFor six months", "\nWarranty\n\nFor six months")), "SEC107", f"\n{CARET}Warranty\n\nFor six months"),
    Defect("A heading has no words", insert("##", "Warranty"), "SEC108", f"\n{CARET}##\n"),
    Defect("A rate card beside a fixed price", insert("## Rate card\n\n" + table("Role | Unit | Rate", "Developer | day of 8 hours | 940.00"), "Payment terms"), "SEC109", f"## {CARET}Rate card"),
    Defect("Assumptions in a bid whose customer forbids them", field("assumptions-location", "assumptions-location: internal-log\nassumptions-reason: clause 3.3 of the request; our log is LOG-7\n"), "SEC109", f"## {CARET}Assumptions"),
    Defect("A section holds only the template's text", body("Acceptance", "[[Who accepts, against which criteria, within how many working days, which faults prevent acceptance, what happens then.]]"), "SEC202", f"## {CARET}Acceptance\n"),
    Defect("A section is said not to apply, without a reason", body("Service levels", "N/A"), "SEC203", f"\n{CARET}N/A\n"),
    Defect("A section that is always needed is said not to apply", body("Scope", "Not applicable: everybody knows it."), "SEC204", f"{CARET}Not applicable: everybody"),
    Defect("A sub-section of a PID is empty", body("Reasons", ""), "SEC201", f"### {CARET}Reasons", base="pid"),
)  # fmt: skip

_TEXTS: Final = (
    Defect("A placeholder in square brackets", swap(("until 30 June 2026. After", "until [insert date]. After")), "TXT101", "[insert date]"),
    Defect("A placeholder of our own templates", swap(("until 30 June 2026. After", "until [[valid-until]]. After")), "TXT101", "[[valid-until]]"),
    Defect("A placeholder in angle brackets", swap(("The Port of Aldmoor Authority gets", "The <CUSTOMER_NAME> gets")), "TXT101", "<CUSTOMER_NAME>"),
    Defect("A placeholder of crosses", swap(("From April 2027 a second", "From April XXXX a second")), "TXT101", "XXXX"),
    Defect("A line to write on", swap(("The port owns its data", "________ owns its data")), "TXT101", "________"),
    Defect("Guidance in slanted brackets", open_with("Approach", "*[Say how you work.]*"), "TXT101", "*[Say how you work.]*"),
    Defect("Lorem ipsum", open_with("Approach", "Lorem ipsum dolor sit amet."), "TXT101", "Lorem ipsum"),
    Defect("A cell says that it is still to be agreed", swap(("| Test Lead | Daniel Osei |", "| Test Lead | to be agreed |")), "TXT101", f"| {CARET}to be agreed |"),
    Defect("The guidance of the template stands in the open", open_with("Background", _GUIDANCE), "TXT102", _GUIDANCE),
    Defect("A sample row is left in a table", swap(("| RSK-004 | Winter", "| RSK-001 | [[cause, event and effect]] | [[what is done before and after]] | [[name]] |\n| RSK-004 | Winter")), "TXT103", f"| RSK-001 | {CARET}[[cause"),
    Defect("A criterion that nobody can measure", swap(("| 24 people attend; 22 or more complete the closing exercise without help |", "| Sufficient training is given |")), "TXT201", "Sufficient"),
    Defect("A service level that nobody can measure", swap(("| 30 minutes, day and night |", "| as soon as possible |")), "TXT201", "as soon as possible"),
    Defect("A tolerance that nobody can measure", swap(("| Forecast 10 % lower |", "| Somewhat lower, where possible |")), "TXT201", "where possible", base="pid"),
)  # fmt: skip

_TABLES: Final = (
    Defect("A table has quite other columns", body("Team", table("Grade | Rate", "Senior | high")), "TAB101", "| Grade | Rate |"),
    Defect("A column is missing", column("Deliverables", "Covers"), "TAB102", "| Id | Deliverable | Acceptance criterion | Due |"),
    Defect("A column of a PID is missing", column("Tolerances", "Who decides beyond it"), "TAB102", "| Aspect | Target | Stage tolerance | Project tolerance |", base="pid"),
    Defect("A column title is mistyped", swap(("| Id | Exclusion | Requirements | Who does it |", "| Id | Exclusoin | Requirements | Who does it |")), "TAB103", "Exclusoin"),
    Defect("A table is HTML", body("Risks", "<table>\n<tr><th>Id</th><th>Risk</th></tr>\n</table>"), "TAB104", "<table>"),
    Defect("A pipe inside a cell", swap(("| Ledgerline charges interface | REQ-007 |", "| Ledgerline | charges interface | REQ-007 |")), "TAB105", f"to the penny | {CARET}2027-01-22 |"),
    Defect("A cell was left out", swap(("| Test Lead | Daniel Osei | Tests each", "| Test Lead | Tests each")), "TAB106", "| Test Lead | Tests each"),
    Defect("A row that every proposal needs is missing", pattern(r"^\| Senior Designer \| Jonas Weber \| Writes.*\n", "", times=1), "TAB107", f"| {CARET}Role | Name | What they do for you |"),
    Defect("A tolerance is missing", pattern(r"^\| Benefits \| GBP.*\n", "", times=1), "TAB107", f"| {CARET}Aspect | Target |", base="pid"),
    Defect("A table has no rows", body("Risks", table("Id | Risk | What we do about it | Owner")), "TAB108", "| Id | Risk | What we do about it | Owner |"),
    Defect("A cell is empty", swap(("| RSK-003 | Agents go on telephoning, so that planners do the work twice | Five agents test the portal in December; the port announces a last day for telephone bookings | Priya Raman |",
        "| RSK-003 | Agents go on telephoning, so that planners do the work twice | Five agents test the portal in December; the port announces a last day for telephone bookings | |")), "TAB201", f"telephone bookings |{CARET} |"),
    Defect("A row is empty", swap(("| RSK-004 | Winter", "| | | | |\n| RSK-004 | Winter")), "TAB201", f"\n{CARET}| | | | |\n"),
    Defect("A person is a group", swap(("| DEP-004 | The data feed of the port's AIS receiver | Piers Holloway |", "| DEP-004 | The data feed of the port's AIS receiver | the IT department |")), "TAB202", "the IT department"),
    Defect("A quantity is words", swap(("| 8 | session | 1,650.00 |", "| eight | session | 1,650.00 |")), "TAB202", f"| {CARET}eight |"),
    Defect("A share of time without its sign", swap(("| Nina Castell | Project support | 2026-07-06 | 2027-03-26 | 20 % |", "| Nina Castell | Project support | 2026-07-06 | 2027-03-26 | a fifth |")), "TAB202", "a fifth", base="pid"),
    Defect("An answer that is none of three", swap(("| 3.5 | partial |", "| 3.5 | partly |")), "TAB203", f"| {CARET}partly |"),
    Defect("An impact that is none of the scale", swap(("| Medium | High | Reduce | Trial", "| Medium | Huge | Reduce | Trial")), "TAB203", f"| {CARET}Huge |", base="pid"),
    Defect("More than all of a person's time", swap(("| 2026-08-31 | 2027-03-26 | 100 % |", "| 2026-08-31 | 2027-03-26 | 130 % |")), "TAB204", "130 %", base="pid"),
    Defect("A stage stands twice", swap(("| 6 Live and handover |", "| 2 Design |")), "TAB302", f"| {CARET}2 Design | 2027-02-27", base="pid"),
    Defect("A milestone is reached before its work starts", swap(("| Go-live | 2027-02-27 | 2027-03-01 |", "| Go-live | 2027-02-27 | 2026-03-01 |")), "TAB304", f"| {CARET}2026-03-01 |"),
    Defect("A stage ends before it starts", swap(("| 2 Design | 2026-07-27 | 2026-08-28 |", "| 2 Design | 2026-07-27 | 2026-07-24 |")), "TAB304", f"2026-07-27 | {CARET}2026-07-24 |", base="pid"),
)  # fmt: skip

_NUMBERS: Final = (
    Defect("The total row is not the sum", swap(("| | Total | | | | | 412,300.00 |", "| | Total | | | | | 421,300.00 |")), "SUM102", "421,300.00"),
    Defect("The total in the front matter is not the sum", field("total", "total: 421,300.00\n"), "SUM102", f"\ntotal: {CARET}421,300.00"),
    Defect("The instalments do not add up to the total", swap(("| 2027-03-26 | 41,230.00 |", "| 2027-03-26 | 42,130.00 |")), "SUM102", f"| 2027-03-26 | {CARET}42,130.00 |"),
    Defect("The costs of a PID do not add up", swap(("| Closing | 9,500.00 |", "| Closing | 9,600.00 |")), "SUM102", f"| Total | | {CARET}795,400.00 | |", base="pid"),
    Defect("The budget's field is not the sum of its table", field("budget", "budget: 545,000.00\n"), "SUM102", f"| Total | | {CARET}545,900.00 | |", base="pid"),
    Defect("An id of another form", swap(("| RSK-004 | Winter", "| R4 | Winter")), "IDS103", f"| {CARET}R4 |"),
    Defect("A cell that is to name items names none", swap(("| PRC-008 | Training sessions with guides | DEL-009 |", "| PRC-008 | Training sessions with guides | the training |")), "IDS103", f"| {CARET}the training |"),
    Defect("A price line pays for a deliverable that is not there", swap(("| Training sessions with guides | DEL-009 |", "| Training sessions with guides | DEL-019 |")), "IDS102", "DEL-019"),
    Defect("Two risks of a PID bear one id", swap(("| RSK-008 | Agents across", "| RSK-007 | Agents across")), "IDS101", f"| {CARET}RSK-007 | Agents across", base="pid"),
    Defect("A stage names a product that is not there", swap(("| 2027-03-26 | DEL-010, DEL-011 |", "| 2027-03-26 | DEL-010, DEL-111 |")), "IDS102", "DEL-111", base="pid"),
)  # fmt: skip

_SIGNATURES: Final = (
    Defect("The text was changed after it was signed", swap(("| Account Manager | Priya Raman | approved | 2026-03-12 | |", "| Account Manager | Priya Raman | approved | 2026-03-12 | 7f3a9c21d0 |")), "SGN201", "7f3a9c21d0", base="scope"),
    Defect("An estimator reviews the estimate", swap(("| Colin Reeve | 2026-03-11 | Estimate of DEL-008", "| Jonas Weber | 2026-03-11 | Estimate of DEL-008")), "SGN202", f"| {CARET}Jonas Weber | 2026-03-11 | Estimate of", base="scope"),
    Defect("A seal was typed by hand", swap(("| Account Manager | Priya Raman | approved | 2026-03-12 | |", "| Account Manager | Priya Raman | approved | 2026-03-12 | signed |")), "SGN203", f"| {CARET}signed |", base="scope"),
    Defect("Somebody has not decided", swap(("| Principal Architect | approved | 2026-03-16 |", "| Principal Architect | | 2026-03-16 |")), "SGN101", f"| Principal Architect |{CARET} | 2026-03-16 |"),
    Defect("The board has not signed a PID", swap(("| Senior User | Sam Achterberg | Approved | 2026-07-24 |", "| Senior User | Sam Achterberg | | |")), "SGN101", f"| Senior User | Sam Achterberg |{CARET} | |", base="pid"),
    Defect("A box of a PID is not ticked", swap(("- [x] Every difference", "- [ ] Every difference")), "SGN102", f"- {CARET}[ ] Every difference", base="pid"),
    Defect("Somebody has signed in the future", swap(("| Principal Architect | approved | 2026-03-16 |", "| Principal Architect | approved | 2027-03-16 |")), "SGN103", f"approved | {CARET}2027-03-16 |"),
    Defect("Somebody has signed before the version's date", swap(("| Senior User | Sam Achterberg | Approved | 2026-07-24 |", "| Senior User | Sam Achterberg | Approved | 2026-07-09 |")), "SGN104", f"Approved | {CARET}2026-07-09", base="pid"),
    Defect("A box that could not be ticked was taken out", pattern(r"^- \[x\] The people named.*\n", "", times=1), "SGN106", f"## {CARET}Sign-off"),
    Defect("A note to a colleague goes to the customer", open_with("Risks", "<!-- Ask Helen about the storms. -->"), "OUT104", "<!-- Ask Helen"),
    Defect("A table tells the customer what a day costs", swap(("| Milestone | Work starts | Reached by | Deliverables |", "| Milestone | Work starts | Reached by | Deliverables, our cost |")), "OUT101", "Deliverables, our cost"),
    Defect("The margin stands in the bid", open_with("Approach", "We work with a gross margin of 47 %."), "OUT102", "gross margin"),
    Defect("The summary promises what nothing keeps", open_with("Summary", "We guarantee that no ship waits."), "TRC103", "We guarantee"),
    Defect("A comment is not closed", open_with("Risks", "<!-- What may go wrong.\n\n<!-- And what is done. -->"), "DOC109", f"{CARET}<!-- What may go wrong."),
    Defect("Somebody has rejected what is said to be approved", swap(("| Principal Architect | approved |", "| Principal Architect | rejected |")), "SGN105", f"| {CARET}rejected |"),
    Defect("An allowance without a reason", open_with("Risks", "<!-- allow SEC106 -->"), "CFG101", "<!-- allow SEC106 -->"),
    Defect("An allowance that nothing needs", open_with("Risks", "<!-- allow SEC106: the customer wants it -->"), "CFG102", "<!-- allow SEC106"),
    Defect("An allowance of a code that no rule has", open_with("Risks", "<!-- allow SEC999: the customer wants it -->"), "CFG103", "<!-- allow SEC999"),
)  # fmt: skip

DEFECTS: Final = (*_FIELDS, *_SECTIONS, *_TEXTS, *_TABLES, *_NUMBERS, *_SIGNATURES)
"""Further defects, by the family of their rules."""
