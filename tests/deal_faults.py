"""The catalogue of faults in a deal: each is put alone into the clean documents of an example, and is found once.

A fault may touch several files, as it does where somebody changes a thing in all places but one. What must find nothing
stands under `SILENT`: the many ways in which documents that agree do not look alike.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import cache, partial
from pathlib import Path
from types import MappingProxyType
from typing import Final

from gatepost.check import Checker
from gatepost.deal import Deal
from gatepost.document import Document
from gatepost.kinds import Kinds
from gatepost.model import Finding, Report
from gatepost.settings import Settings
from gatepost.sign import Signature, sign_text
from tests.matrix import CARET, Change, body, move, section, swap

ROOT: Final = Path(__file__).parent.parent
TODAY: Final = date(2026, 11, 23)
BERTH, PAYROLL, PUMPS = "berth-booking", "payroll-move", "pump-spares"
DEALS: Final = (BERTH, PAYROLL, PUMPS)
PARTS: Final = ("requirements", "scope", "proposal", "pid")
_KINDS: Final = Kinds([ROOT / "templates"])

DEFAULTS: Final = Settings()

Files = dict[str, str]
"""The documents of a deal: names without `.md`, and texts."""
Edit = Callable[[Files], None]


@dataclass(frozen=True, slots=True)
class Fault:
    """A fault in a deal, or a variant in which nothing may be found.

    `at` is a text that the changed document `file` holds once; a caret in it marks the place.
    """

    title: str
    deal: str
    edit: Edit
    code: str = ""
    file: str = ""
    at: str = ""
    settings: Settings = DEFAULTS


@cache
def clean(deal: str) -> tuple[tuple[str, str], ...]:
    """The documents of an example deal as they stand in the repository."""
    folder = ROOT / "docs" / "examples" / deal
    return tuple((part, (folder / f"{part}.md").read_text("utf-8")) for part in PARTS)


def changed(fault: Fault) -> Files:
    """The documents of the deal with the fault in them."""
    files = dict(clean(fault.deal))
    fault.edit(files)
    assert files != dict(clean(fault.deal)), f"{fault.title}: nothing was changed"
    return files


def opened(files: Files, settings: Settings = DEFAULTS) -> tuple[Checker, Deal]:
    """The deal that some texts make, and the checker for it."""
    checker = Checker(_KINDS, settings=settings, today=TODAY)
    documents = [checker.open(text, f"{name}.md") for name, text in files.items()]
    return checker, Deal("deal", [one for one in documents if isinstance(one, Document)], settings)


def reports(files: Files, settings: Settings = DEFAULTS) -> list[Report]:
    """The reports on a deal, each document held to the status that it claims."""
    checker, deal = opened(files, settings)
    return checker.check_deal(deal)


def found(fault: Fault) -> list[Finding]:
    """Everything that is found in the deal with the fault."""
    return [finding for report in reports(changed(fault), fault.settings) for finding in report.findings]


def place(fault: Fault) -> tuple[str, int, int]:
    """File, line and column of the fault, the last two from 1."""
    text = changed(fault)[fault.file]
    before, caret, after = fault.at.partition(CARET)
    words = before + after
    assert text.count(words) == 1, f"{fault.title}: {words!r} is there {text.count(words)} times, not once"
    offset = text.index(words) + (len(before) if caret else 0)
    return f"{fault.file}.md", text.count("\n", 0, offset) + 1, offset - text.rfind("\n", 0, offset)


# --- how a deal is changed


def to(*steps: tuple[str, Change]) -> Edit:
    """Change documents, one step after another; each step names its document."""

    def edit(files: Files) -> None:
        for name, change in steps:
            files[name] = change(files[name])

    return edit


def each(change: Change, *names: str) -> Edit:
    """Change several documents in the same way; without names all of them."""
    return lambda files: to(*((name, change) for name in names or tuple(files)))(files)


def steps(*edits: Edit) -> Edit:
    """One edit after another."""

    def edit(files: Files) -> None:
        for one in edits:
            one(files)

    return edit


def without(*names: str) -> Edit:
    """Take documents out of the folder."""

    def edit(files: Files) -> None:
        for name in names:
            del files[name]

    return edit


def copied(name: str, other: str, change: Change) -> Edit:
    """Put a changed copy of a document beside it."""

    def edit(files: Files) -> None:
        files[other] = change(files[name])

    return edit


def signed(name: str, role: str, person: str, day: str) -> Edit:
    """Have somebody sign a document with a seal."""

    def edit(files: Files) -> None:
        checker = Checker(_KINDS, today=TODAY)
        files[name] = sign_text(checker, files[name], f"{name}.md", Signature(role, person, day=day)).text

    return edit


def says(name: str, value: str) -> Change:
    """Give a field of the front matter another value, or take it out with an empty one."""
    line = f'{name}: "{value}"\n' if value else ""

    def change(text: str) -> str:
        after, count = re.subn(rf"^{name}: .*\n", lambda _: line, text, count=1, flags=re.MULTILINE)
        assert count == 1, name
        return after

    return change


def every(old: str, new: str) -> Change:
    """Replace a text wherever it stands."""

    def change(text: str) -> str:
        assert old in text, old
        return text.replace(old, new)

    return change


def expression(pattern: str, new: str) -> Change:
    """Replace a pattern wherever it stands."""

    def change(text: str) -> str:
        after, count = re.subn(pattern, new, text, flags=re.MULTILINE)
        assert count, pattern
        return after

    return change


def _lines(text: str, title: str) -> tuple[list[str], int, int, int]:
    """The lines of a document, and where the first table of a section begins, has its first row, and ends."""
    start, _ = section(text, title)
    lines = text.split("\n")
    first = text.count("\n", 0, start)
    while not lines[first].startswith("|"):
        first += 1
    end = first
    while lines[end].startswith("|"):
        end += 1
    return lines, first, first + 2, end


def _cells(line: str) -> list[str]:
    return [cell.strip() for cell in line.strip("|").split("|")]


def _line(cells: list[str]) -> str:
    return "|" + "".join(f" {cell} |" if cell else " |" for cell in cells)


def _row(lines: list[str], first: int, end: int, key: str) -> int:
    at = [number for number in range(first, end) if key in _cells(lines[number])[:2]]
    assert len(at) == 1, f"{key!r} has {len(at)} rows"
    return at[0]


def drop(title: str, *keys: str) -> Change:
    """Take rows out of the table of a section; a row is named by its first or second cell."""

    def change(text: str) -> str:
        for key in keys:
            lines, _, first, end = _lines(text, title)
            del lines[_row(lines, first, end, key)]
            text = "\n".join(lines)
        return text

    return change


def add(title: str, row: str, under: str = "") -> Change:
    """Put a row into the table of a section: at its end, or under another row."""

    def change(text: str) -> str:
        lines, _, first, end = _lines(text, title)
        lines.insert(_row(lines, first, end, under) + 1 if under else end, f"| {row} |")
        return "\n".join(lines)

    return change


def put(title: str, key: str, name: str, value: str) -> Change:
    """Write something else into a cell."""

    def change(text: str) -> str:
        lines, header, first, end = _lines(text, title)
        at = _row(lines, first, end, key)
        cells = _cells(lines[at])
        cells[_cells(lines[header]).index(name)] = value
        lines[at] = _line(cells)
        return "\n".join(lines)

    return change


def every_cell(title: str, name: str, change_cell: Change) -> Change:
    """Write every cell of a column in another way."""

    def change(text: str) -> str:
        lines, header, first, end = _lines(text, title)
        at = _cells(lines[header]).index(name)
        for number in range(first, end):
            cells = _cells(lines[number])
            cells[at] = change_cell(cells[at])
            lines[number] = _line(cells)
        return "\n".join(lines)

    return change


def turned(title: str) -> Change:
    """The rows of a table in reverse order; a total stays where it is."""

    def change(text: str) -> str:
        lines, _, first, end = _lines(text, title)
        last = end - 1 if "Total" in _cells(lines[end - 1]) else end
        lines[first:last] = reversed(lines[first:last])
        return "\n".join(lines)

    return change


def titled(title: str, name: str, other: str) -> Change:
    """Give a column of a table another title."""

    def change(text: str) -> str:
        lines, header, _, _ = _lines(text, title)
        cells = _cells(lines[header])
        cells[cells.index(name)] = other
        lines[header] = _line(cells)
        return "\n".join(lines)

    return change


def first_last(title: str) -> Change:
    """The first column of a table at its end."""

    def change(text: str) -> str:
        lines, header, _, end = _lines(text, title)
        for number in range(header, end):
            cells = _cells(lines[number])
            lines[number] = _line([*cells[1:], cells[0]])
        return "\n".join(lines)

    return change


_MONTHS: Final = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip


def in_words(text: str) -> str:
    """Every date of a cell with the name of its month."""
    return re.sub(
        r"(?<=[| ])(\d{4})-(\d\d)-(\d\d)(?= \|)", lambda one: f"{int(one[3])} {_MONTHS[int(one[2]) - 1]} {one[1]}", text
    )


def sealed(name: str, role: str, person: str, day: str, *changes: Change) -> Edit:
    """Sign a document, and change it afterwards."""
    return steps(signed(name, role, person, day), to(*((name, change) for change in changes)))


def _with_internal_rate(text: str) -> str:
    """The rate card with the cost of a day beside each rate."""
    text = titled("Rate card", "Holds until", "Internal rate")(text)
    return every_cell("Rate card", "Internal rate", lambda _: "410.00")(text)


_without_review: Final = body("Peer review", "Not applicable: there was no time for it before the end of the quarter.")
_OTHERS: Final = Settings(other_customers=("Vlietland Water", "Brackenfell Council"))
_PRODUCTS: Final = "Products and acceptance criteria"
_DIFFERENCES: Final = "Differences and decisions"
_AT_PRODUCTS: Final = f"\n### {CARET}{_PRODUCTS}\n"
_AT_DELIVERABLES: Final = f"\n## {CARET}Deliverables\n"

# --- what was asked for, and what became of it

_COVERAGE: Final = (
    Fault("A requirement that the customer must have is taken up by nobody", BERTH,
        to(("requirements", add("Requirements", "REQ-015 | Pilots see the plan on their own tablets | Margaret Dole, 3 February 2026 | Must | 4 of 4 pilots read a berth from a tablet"))),
        "TRC203", "scope", _AT_DELIVERABLES),
    Fault("A requirement that the customer should have is taken up by nobody", PAYROLL,
        to(("requirements", add("Requirements", "REQ-010 | Payslips can be read on a telephone | Angela Moss, 21 January 2026 | Should | 20 of 20 payslips are read on a telephone"))),
        "TRC203", "scope", _AT_DELIVERABLES),
    Fault("A priority is raised from Could to Must, and nobody looks whether it is met", PUMPS,
        to(("requirements", add("Requirements", "REQ-010 | Delivery notes are sent as a file | Ilse Bakker, 11 December 2025 | Must | 20 of 20 notes are read without typing"))),
        "TRC203", "scope", _AT_DELIVERABLES),
    Fault("The row of a requirement is dropped from the compliance matrix, and its deliverable with it", BERTH,
        to(("proposal", drop("Compliance matrix", "REQ-011")), ("proposal", swap(("| REQ-001, REQ-003, REQ-011 |", "| REQ-001, REQ-003 |")))),
        "TRC203", "proposal", f"\n## {CARET}Compliance matrix\n"),
    Fault("The row of a requirement is dropped from the compliance matrix, and its deliverable goes on naming it", BERTH,
        to(("proposal", drop("Compliance matrix", "REQ-012"))),
        "TRC203", "proposal", f"\n## {CARET}Compliance matrix\n"),
    Fault("A requirement is dropped from the list that the customer signs", PAYROLL,
        to(("proposal", drop("Requirements", "REQ-005")), ("proposal", put("Deliverables", "DEL-005", "Covers", "REQ-004"))),
        "TRC203", "proposal", f"\n## {CARET}Requirements\n"),
    Fault("An answer is dropped from the compliance matrix", PUMPS,
        to(("proposal", drop("Compliance matrix", "REQ-009")), ("proposal", put("Deliverables", "DEL-009", "Covers", "REQ-003"))),
        "TRC203", "proposal", f"\n## {CARET}Compliance matrix\n"),
    Fault("The bid answers a requirement that no deliverable of the scope covers", BERTH,
        to(("scope", put("Deliverables", "DEL-003", "Covers", "REQ-002, REQ-003"))),
        "TRC205", "scope", _AT_DELIVERABLES),
    Fault("The bid answers a requirement that nobody has scoped, in goods", PUMPS,
        to(("scope", put("Deliverables", "DEL-001", "Covers", "REQ-001, REQ-002, REQ-003, REQ-008")),
           ("scope", every("REQ-001, REQ-002, REQ-003, REQ-006, REQ-008", "REQ-001, REQ-002, REQ-003, REQ-008"))),
        "TRC205", "scope", _AT_DELIVERABLES),
    Fault("A deliverable is promised and priced, and nobody has scoped it", BERTH,
        to(("proposal", add("Deliverables", "DEL-013 | Help desk at night | REQ-014 | 30 of 30 calls between 22:00 and 06:00 are answered within 5 minutes | 2027-03-26")),
           ("proposal", put("Price", "PRC-010", "Pays for", "DEL-011, DEL-013"))),
        "TRC205", "proposal", f"| {CARET}DEL-013 | Help desk"),
    Fault("A deliverable is promised and planned, and nobody has scoped it", PAYROLL,
        to(("proposal", add("Deliverables", "DEL-008 | Second course for new officers | REQ-006 | 4 of 4 new officers run one month | 2026-11-27")),
           ("proposal", put("Price", "PRC-005", "Pays for", "DEL-006, DEL-008")),
           ("pid", add(_PRODUCTS, "DEL-008 | Second course for new officers | REQ-006 | 4 of 4 new officers run one month | Angela Moss | 2026-11-27"))),
        "TRC205", "proposal", f"| {CARET}DEL-008 | Second course"),
    Fault("A deliverable is scoped, and the bid does not offer it", PUMPS,
        to(("scope", add("Deliverables", "DEL-010 | Guide for judging wear, printed | REQ-009 | 14 of 14 mechanics have a copy | 2026-09-28")),
           ("scope", add("Cost", "DEL-010 | Print, inside the visits | 1 | print | 0,00 | 0,00", under="DEL-009"))),
        "TRC206", "proposal", _AT_DELIVERABLES),
    Fault("What was scoped and not offered is no longer decided in the PID", BERTH,
        to(("pid", drop(_DIFFERENCES, "DEL-012"))),
        "TRC206", "proposal", _AT_DELIVERABLES),
    Fault("What was scoped and not offered waits for a PID that decides", BERTH, without("pid"),
        "TRC206", "proposal", _AT_DELIVERABLES),
    Fault("A deliverable is removed from the PID", BERTH,
        to(("pid", drop(_PRODUCTS, "DEL-005")), ("pid", every("DEL-004, DEL-005, DEL-006, DEL-007", "DEL-004, DEL-006, DEL-007")),
           ("pid", drop("Product descriptions", "DEL-005"))),
        "TRC207", "pid", _AT_PRODUCTS),
    Fault("A deliverable is removed from the PID of services", PAYROLL,
        to(("pid", drop(_PRODUCTS, "DEL-004")), ("pid", swap(("DEL-004, DEL-005, DEL-006", "DEL-005, DEL-006")))),
        "TRC207", "pid", _AT_PRODUCTS),
    Fault("A deliverable is removed from the PID of goods", PUMPS,
        to(("pid", drop(_PRODUCTS, "DEL-009")), ("pid", swap(("DEL-006, DEL-008, DEL-009", "DEL-006, DEL-008")))),
        "TRC207", "pid", _AT_PRODUCTS),
    Fault("A deliverable is removed from the list of products, and the stages go on naming it", BERTH,
        to(("pid", drop(_PRODUCTS, "DEL-006")), ("pid", drop("Product descriptions", "DEL-006"))),
        "TRC207", "pid", _AT_PRODUCTS),
    Fault("No product of the plan covers a requirement that was sold", BERTH,
        to(("pid", put(_PRODUCTS, "DEL-002", "Covers", "REQ-001, REQ-003"))),
        "TRC207", "pid", _AT_PRODUCTS),
    Fault("The plan delivers what the bid did not sell", PUMPS,
        to(("pid", add(_PRODUCTS, "DEL-010 | Training of the mechanics | REQ-009 | 14 of 14 mechanics attend | Ilse Bakker | 2026-09-25"))),
        "TRC208", "pid", f"| {CARET}DEL-010 | Training"),
    Fault("What was excluded reappears in the plan", BERTH,
        to(("pid", put(_PRODUCTS, "DEL-003", "Covers", "REQ-002, REQ-003, REQ-004, REQ-013"))),
        "TRC208", "pid", f"REQ-002, REQ-003, REQ-004, {CARET}REQ-013"),
    Fault("What was excluded reappears in the plan of goods", PUMPS,
        to(("pid", put(_PRODUCTS, "DEL-007", "Covers", "REQ-005, REQ-007"))),
        "TRC208", "pid", f"| REQ-005, {CARET}REQ-007 |"),
    Fault("A deliverable of the scope covers no requirement", PAYROLL,
        to(("scope", add("Deliverables", "DEL-008 | Newsletter for employees | - | 2 issues are sent | 2026-11-27")),
               ("proposal", add("Deliverables", "DEL-008 | Newsletter for employees | REQ-001 | 2 issues are sent | 2026-11-27")),
               ("scope", add("Estimates", "DEL-008 | Text of two issues | 0 | 0 | 0 | day | Lucia Ferro | Angela Moss writes them herself")),
               ("proposal", put("Price", "PRC-006", "Pays for", "DEL-002, DEL-004, DEL-006, DEL-008")),
               ("pid", add(_PRODUCTS, "DEL-008 | Newsletter for employees | - | 2 issues are sent | Angela Moss | 2026-11-27"))),
        "TRC209", "scope", f"| {CARET}DEL-008 | Newsletter"),
    Fault("The plan has a product of its own that covers no requirement", BERTH,
        to(("pid", add(_PRODUCTS, "DEL-013 | Opening party on the quay | - | 120 guests are served | Margaret Dole | 2027-03-26"))),
        "TRC208", "pid", f"| {CARET}DEL-013 | Opening"),
    Fault("The bid complies with what it excludes", BERTH,
        to(("proposal", put("Compliance matrix", "REQ-005", "Answer", "comply"))),
        "TRC210", "proposal", f"| 3.5 | {CARET}comply |"),
    Fault("The bid complies with what it excludes, in goods", PUMPS,
        to(("proposal", put("Compliance matrix", "REQ-007", "Answer", "comply"))),
        "TRC210", "proposal", f"| 2.7 | {CARET}comply |"),
    Fault("The scope covers a requirement that the requirements do not hold", PAYROLL,
        to(("scope", put("Deliverables", "DEL-006", "Covers", "REQ-006, REQ-099"))),
        "TRC204", "scope", f"| REQ-006, {CARET}REQ-099 |"),
    Fault("The bid answers a requirement that nobody wrote down", BERTH,
        to(("proposal", add("Compliance matrix", "REQ-044 | Pilots see the plan | 3.12 | comply | DEL-003")), ("proposal", put("Deliverables", "DEL-003", "Covers", "REQ-002, REQ-003, REQ-004, REQ-044"))),
        "TRC204", "proposal", f"| {CARET}REQ-044 | Pilots"),
    Fault("A product of the plan names a requirement that is unknown", PUMPS,
        to(("pid", put(_PRODUCTS, "DEL-008", "Covers", "REQ-004, REQ-040"))),
        "TRC204", "pid", f"| REQ-004, {CARET}REQ-040 |"),
    Fault("An exclusion names a requirement that is unknown", PUMPS,
        to(("scope", put("Exclusions", "EXC-004", "Requirements", "REQ-077"))),
        "TRC204", "scope", f"| {CARET}REQ-077 |"),
)  # fmt: skip

_CONDITIONS: Final = (
    Fault("An exclusion of the scope never reaches the customer", BERTH,
        to(("proposal", drop("Exclusions", "EXC-004"))),
        "TRC211", "proposal", f"\n## {CARET}Exclusions\n"),
    Fault("An exclusion of the scope reaches neither the customer nor the project", PUMPS,
        each(drop("Exclusions", "EXC-004"), "proposal", "pid"),
        "TRC211", "proposal", f"\n## {CARET}Exclusions\n"),
    Fault("The project never hears of an exclusion", PAYROLL,
        to(("pid", drop("Exclusions", "EXC-003"))),
        "TRC211", "pid", f"\n### {CARET}Exclusions\n"),
    Fault("The plan excludes what the customer was never told", PAYROLL,
        to(("pid", add("Exclusions", "EXC-007 | Pay of the councillors | Seen too late | The county"))),
        "TRC211", "pid", f"| {CARET}EXC-007 |"),
    Fault("An assumption of the scope is not in the bid", PAYROLL,
        to(("proposal", drop("Assumptions", "ASM-003"))),
        "TRC211", "proposal", f"\n## {CARET}Assumptions\n"),
    Fault("An assumption of the bid is not in the plan", PUMPS,
        to(("pid", drop("Assumptions", "ASM-003"))),
        "TRC211", "pid", f"\n### {CARET}Assumptions\n"),
    Fault("A dependency of the scope is not in the bid", PUMPS,
        to(("proposal", drop("Dependencies", "DEP-004"))),
        "TRC211", "proposal", f"\n## {CARET}Dependencies\n"),
    Fault("A dependency of the bid is not in the plan", BERTH,
        to(("pid", drop("Dependencies", "DEP-005"))),
        "TRC211", "pid", f"\n### {CARET}Dependencies\n"),
    Fault("Nobody at the customer has accepted a dependency", PAYROLL,
        to(("scope", put("Dependencies", "DEP-004", "Accepted by", ""))),
        "TAB201", "scope", f"The journal part of DEL-005 moves by the same number of days |{CARET} |"),
    Fault("Those who accepted a dependency are still to be named", BERTH,
        to(("scope", put("Dependencies", "DEP-006", "Accepted by", "TBC"))),
        "TXT101", "scope", f"are charged | {CARET}TBC |"),
)  # fmt: skip

# --- what has to agree

_VALUES: Final = (
    Fault("The bid bears another customer's name", PAYROLL, to(("proposal", says("customer", "Brackenfield Council"))),
        "TRC301", "proposal", f'customer: {CARET}"Brackenfield Council"'),
    Fault("The PID bears another customer's name", PUMPS, to(("pid", says("customer", "Vechtland Water"))),
        "TRC301", "pid", f'customer: {CARET}"Vechtland Water"'),
    Fault("The requirements bear another customer's name", BERTH, to(("requirements", says("customer", "Port of Aldmouth Authority"))),
        "TRC301", "requirements", f'customer: {CARET}"Port of Aldmouth Authority"'),
    Fault("The supplier is another company of the group", BERTH, to(("pid", says("supplier", "Northlight Services Ltd"))),
        "TRC301", "pid", f'supplier: {CARET}"Northlight Services Ltd"'),
    Fault("The scope has another title", PUMPS, to(("scope", says("title", "Pump spares framework, year two"))),
        "TRC301", "scope", f'title: {CARET}"Pump spares framework, year two"'),
    Fault("Estimated in one currency, offered in another", BERTH, to(("scope", says("currency", "EUR"))),
        "TRC301", "scope", f'currency: {CARET}"EUR"'),
    Fault("Scoped as paid by the day, offered for a fixed price", BERTH, to(("scope", says("price-basis", "capped"))),
        "TRC301", "proposal", f'price-basis: {CARET}"fixed"'),
    Fault("The bid answers another request", PUMPS, to(("proposal", says("reference", "VW-2025-113"))),
        "TRC301", "proposal", f'reference: {CARET}"VW-2025-113"'),
    Fault("The bid names another Delivery Manager", PAYROLL, to(("proposal", says("delivery-manager", "Kerstin Doyle"))),
        "TRC302", "proposal", f'delivery-manager: {CARET}"Kerstin Doyle"'),
    Fault("The one who sells signs for the one who delivers", PAYROLL, to(("scope", swap(("| Delivery Manager | Ruth Sandoval | approved |", "| Delivery Manager | Owen Fairley | approved |")))),
        "TRC302", "scope", f"| Delivery Manager | {CARET}Owen Fairley | approved"),
    Fault("The team of the bid has another Project Manager than the scope", BERTH, to(("proposal", put("Team", "Project Manager", "Name", "Nina Castell"))),
        "TRC302", "proposal", f"| Project Manager | {CARET}Nina Castell | Plans"),
    Fault("The PID names another Account Manager", PUMPS, to(("pid", says("account-manager", "Lotte Kramer"))),
        "TRC302", "pid", f'account-manager: {CARET}"Lotte Kramer"'),
    Fault("The PID has another intended Project Manager than the bid", PAYROLL, to(("pid", says("intended-project-manager", "Petra Lund")), ("pid", swap(("Imran Qureshi was intended as Project Manager and is it", "Petra Lund was intended as Project Manager, and Imran Qureshi is it")))),
        "TRC302", "pid", f'intended-project-manager: {CARET}"Petra Lund"'),
    Fault("The Project Manager was swapped, and nobody handed over", PAYROLL,
        to(("pid", says("project-manager", "Sian Cole")), ("pid", put("Project management team structure", "Project Manager", "Name", "Sian Cole")), ("pid", put("Role descriptions", "Project Manager", "Name", "Sian Cole"))),
        "TRC102", "pid", f"\n## {CARET}Handover from the bid\n"),
    Fault("A deliverable is due on another day in the bid", BERTH, to(("proposal", put("Deliverables", "DEL-009", "Due", "2027-02-12"))),
        "TRC303", "proposal", f"without help | {CARET}2027-02-12 |"),
    Fault("A deliverable is due on another day in the plan", PAYROLL, to(("pid", put(_PRODUCTS, "DEL-003", "Due", "2026-09-25"))),
        "TRC303", "pid", f"Angela Moss | {CARET}2026-09-25 |"),
    Fault("What the customer has to bring is wanted on another day", PUMPS, to(("pid", put("Dependencies", "DEP-001", "Needed by", "2026-04-10"))),
        "TRC303", "pid", f"| Ilse Bakker | {CARET}2026-04-10 |"),
    Fault("The plan ends later than the bid", BERTH, to(("pid", says("project-end", "2027-06-25"))),
        "TRC303", "pid", f'project-end: {CARET}"2027-06-25"'),
    Fault("The bid ends later than the scope", PUMPS, to(("proposal", put("Timeline", "Last delivery of the year", "Reached by", "2027-04-16"))),
        "TRC303", "proposal", f"| 2026-04-13 | {CARET}2027-04-16 |"),
    Fault("The contract price of the PID is another one", PAYROLL,
        to(("pid", put("Budget", "Contract price", "Amount", "145,800.00")), ("pid", put("Budget", "Change budget", "Amount", "14,700.00"))),
        "TRC304", "pid", f"PRC-006 | {CARET}145,800.00 |"),
    Fault("The price in the front matter of the PID is another one by a cent", BERTH, to(("pid", says("price", "412,300.01"))),
        "TRC304", "pid", f'price: {CARET}"412,300.01"'),
    Fault("The bid is a cent dearer than the scope", BERTH,
        to(("proposal", says("total", "412,300.01")), ("proposal", swap(("| fixed | 19,000.00 | 19,000.00 |", "| fixed | 19,000.01 | 19,000.01 |"),
            ("| | Total | | | | | 412,300.00 |", "| | Total | | | | | 412,300.01 |"), ("| 2027-03-26 | 41,230.00 |", "| 2027-03-26 | 41,230.01 |")))),
        "TRC304", "proposal", f'total: {CARET}"412,300.01"'),
    Fault("The total of the bid's front matter is wrong by a cent", PUMPS, to(("proposal", says("total", "186.940,01"))),
        "SUM102", "proposal", f'total: {CARET}"186.940,01"'),
    Fault("One id stands for two things in scope and bid", PUMPS, to(("proposal", put("Deliverables", "DEL-006", "Deliverable", "200 gaskets, article K80-7700"))),
        "TRC305", "proposal", f"| DEL-006 | {CARET}200 gaskets"),
    Fault("One id stands for two requirements", PAYROLL, to(("proposal", put("Requirements", "REQ-007", "Requirement", "Self-service for employees on their telephones"))),
        "TRC305", "proposal", f"| REQ-007 | {CARET}Self-service"),
    Fault("An acceptance criterion has another figure in the bid", BERTH, to(("proposal", swap(("| 200 of 200 test charges", "| 20 of 20 test charges")))),
        "TRC305", "proposal", f"| REQ-007 | {CARET}20 of 20"),
    Fault("An acceptance criterion has another figure in the plan", PAYROLL, to(("pid", swap(("4,150 records and 24 months loaded", "4,150 records and 12 months loaded")))),
        "TRC305", "pid", f"| REQ-003, REQ-008 | {CARET}4,150 records and 12"),
    Fault("A priority is lowered in the bid", PAYROLL, to(("proposal", put("Requirements", "REQ-004", "Priority", "Could"))),
        "TRC305", "proposal", f"21 January 2026 | {CARET}Could |"),
    Fault("The bid writes the id of a requirement without its zeros", BERTH, to(("proposal", every("REQ-001", "REQ-1"))),
        "TRC204", "proposal", f"| {CARET}REQ-1 | Agents"),
    Fault("The requirements write an id without its zeros", BERTH, to(("requirements", every("REQ-001", "REQ-1"))),
        "TRC204", "requirements", f"\n## {CARET}Requirements\n"),
    Fault("The plan writes the id of a deliverable without its zeros", BERTH, to(("pid", every("DEL-001", "DEL-1"))),
        "TRC208", "pid", f"| {CARET}DEL-1 | Solution design: rules, data model, screens, interfaces | REQ"),
    Fault("The list of deliverables writes an id without its zeros, and the rest of the scope does not", BERTH,
        to(("scope", swap(("| DEL-001 | Solution design: rules, data model, screens, interfaces | REQ", "| DEL-1 | Solution design: rules, data model, screens, interfaces | REQ")))),
        "IDS102", "scope", f"| 2026-08-28 | {CARET}DEL-001 |"),
    Fault("The scope writes the id of an exclusion without its zeros", BERTH, to(("scope", every("EXC-001", "EXC-1"))),
        "TRC211", "proposal", f"\n## {CARET}Exclusions\n"),
    Fault("One id is written in two ways, for two deliverables", BERTH, to(("proposal", swap(("| DEL-002 | Agent booking portal | REQ", "| DEL-1 | Agent booking portal | REQ")))),
        "IDS101", "proposal", f"| {CARET}DEL-1 | Agent booking"),
    Fault("A letter of an id in the bid is Cyrillic and looks like the right one", BERTH, to(("proposal", swap(("| DEL-002 | Agent booking portal | REQ", "| D\u0415L-002 | Agent booking portal | REQ")) )),
        "IDS103", "proposal", f"| {CARET}D\u0415L-002 |"),
    Fault("An id in the bid has a dash in place of its hyphen", BERTH, to(("proposal", swap(("| REQ-003 | ", "| REQ\u2013003 | ")))),
        "IDS103", "proposal", f"| {CARET}REQ\u2013003 |"),
    Fault("Two deliverables bear one id", BERTH, to(("scope", swap(("| DEL-007 | Notifications", "| DEL-006 | Notifications")))),
        "IDS101", "scope", f"| {CARET}DEL-006 | Notifications"),
)  # fmt: skip

# --- estimate, cost and margin

_ESTIMATES: Final = (
    Fault("An optimistic value above the most likely one", PAYROLL, to(("scope", swap(("| 18 | 22 | 32 | day | Petra Lund |", "| 24 | 22 | 32 | day | Petra Lund |")))),
        "EST101", "scope", f"| 24 | {CARET}22 | 32 |"),
    Fault("A most likely value above the pessimistic one", BERTH, to(("scope", swap(("| 16 | 21 | 32 | day | Mira Kovac |", "| 16 | 36 | 32 | day | Mira Kovac |")))),
        "EST101", "scope", f"| 16 | 36 | {CARET}32 |"),
    Fault("Three values that are one", PAYROLL, to(("scope", swap(("| 5 | 7 | 9 | day | Joel Amadi |", "| 7 | 7 | 7 | day | Joel Amadi |"), ("| Standard deviation | 6.5 | day |", "| Standard deviation | 6.4 | day |")))),
        "EST102", "scope", f"| {CARET}7 | 7 | 7 | day |"),
    Fault("Days and hours in one estimate", BERTH, to(("scope", swap(("| 2 | 3 | 4 | day | Daniel Osei |", "| 2 | 3 | 4 | hour | Daniel Osei |")))),
        "EST103", "scope", f"| 2 | 3 | 4 | {CARET}hour |"),
    Fault("The salesperson estimated", PAYROLL, to(("scope", swap(("| 7 | 10 | 13 | day | Lucia Ferro |", "| 7 | 10 | 13 | day | Owen Fairley |")))),
        "EST104", "scope", f"| 7 | 10 | 13 | day | {CARET}Owen Fairley |"),
    Fault("The salesperson estimated three lines", BERTH, to(("scope", every("day | Ffion Price |", "day | Priya Raman |"))),
        "EST104", "scope", f"| 18 | 22 | 32 | day | {CARET}Priya Raman |"),
    Fault("The standard deviation is a sum of deviations", PAYROLL, to(("scope", put("Estimate summary", "Standard deviation", "Value", "21.0"))),
        "EST105", "scope", f"| Standard deviation | {CARET}21.0 |"),
    Fault("The expected effort is the sum of the most likely values", BERTH, to(("scope", put("Estimate summary", "Expected effort", "Value", "629.0"))),
        "EST105", "scope", f"| Expected effort | {CARET}629.0 |"),
    Fault("There was no time for the peer review", PAYROLL, to(("scope", _without_review)),
        "EST106", "scope", f"\n## {CARET}Peer review\n"),
    Fault("Two reviewers are asked for from this price on, and one has read it", BERTH, to(("scope", swap(("Version 1.3 holds the answers.", "Version 1.3 holds the answers to them.")))),
        "EST106", "scope", f"\n## {CARET}Peer review\n", Settings(second_review_from=Decimal(400_000))),
    Fault("A deliverable of the scope has no estimate", BERTH, to(("scope", drop("Estimates", "Heat map of quay use")), ("scope", put("Estimate summary", "Expected effort", "Value", "653.0"))),
        "EST107", "scope", f"| {CARET}DEL-012 | Heat map"),
    Fault("The cost of the price table is not the total of the cost lines", PUMPS, to(("scope", put("Price and margin", "Cost", "Amount", "129.151,00"))),
        "EST201", "scope", f"| Cost | {CARET}129.151,00 |"),
    Fault("The margin is not price less cost", PAYROLL, to(("scope", put("Price and margin", "Margin", "Amount", "62,856.00"))),
        "EST201", "scope", f"| Margin | {CARET}62,856.00 |"),
    Fault("The margin is stated as markup", BERTH, to(("scope", put("Price and margin", "Margin", "Share of price", "91.5 %"))),
        "EST201", "scope", f"| 196,965.00 | {CARET}91.5 % |"),
    Fault("Contingency and cost are above the price", PAYROLL,
        to(("scope", put("Price and margin", "Contingency", "Amount", "70,000.00")), ("scope", put("Price and margin", "Contingency", "Share of price", "47.1 %"))),
        "EST202", "scope", f"| Price | {CARET}148,500.00 |"),
    Fault("The margin is below the floor, and no Director has signed", BERTH,
        to(("scope", swap(("| DEL-010 | Outside penetration test | 1 | test | 6,400.00 | 6,400.00 |", "| DEL-010 | Outside penetration test | 1 | test | 26,400.00 | 26,400.00 |"), ("| | Total | | | | 215,335.00 |", "| | Total | | | | 235,335.00 |"),
            ("| Cost | 215,335.00 | 52.2 % |", "| Cost | 235,335.00 | 57.1 % |"), ("| Margin | 196,965.00 | 47.8 % |", "| Margin | 176,965.00 | 42.9 % |")))),
        "EST203", "scope", f"| Margin | {CARET}176,965.00 |"),
    Fault("The margin on goods is below the floor that the house has set", PUMPS, to(("scope", swap(("This record is the capacity", "This is the capacity")))),
        "EST203", "scope", f"| Margin | {CARET}57.825,00 |", Settings(margin_floor=MappingProxyType({"commodity": Decimal("0.35")}))),
    Fault("The bid goes out on an estimate of last year", BERTH, to(("scope", says("estimated-on", "2025-09-05"))),
        "EST204", "scope", f'estimated-on: {CARET}"2025-09-05"'),
    Fault("The estimate is younger than the bid", PUMPS, to(("scope", says("estimated-on", "2026-02-14")), ("scope", every("| approved | 2026-01-15 |", "| approved | 2026-02-15 |"))),
        "EST204", "scope", f'estimated-on: {CARET}"2026-02-14"'),
    Fault("A cost line pays for a product that is not there", PAYROLL, to(("scope", swap(("| DEL-006 | Trainer | 10 |", "| DEL-016 | Trainer | 10 |")))),
        "IDS102", "scope", f"| {CARET}DEL-016 | Trainer"),
    Fault("A cost is not its quantity times its unit cost", PUMPS, to(("scope", swap(("| 62,90 | 12.580,00 |", "| 62,90 | 15.280,00 |")))),
        "SUM101", "scope", f"| 62,90 | {CARET}15.280,00 |"),
    Fault("The total of the cost is wrong", BERTH, to(("scope", put("Cost", "Total", "Cost", "251,335.00"))),
        "SUM102", "scope", f"| | Total | | | | {CARET}251,335.00 |"),
)  # fmt: skip

# --- what may not go out, and what was signed

_SENDING: Final = (
    Fault("A column of the scope's table slips into the bid", PAYROLL, to(("proposal", _with_internal_rate)),
        "OUT101", "proposal", f"| Role | Unit | Rate | {CARET}Internal rate |"),
    Fault("The margin is told in the bid", BERTH, to(("proposal", swap(("The price is fixed. It includes", "The price is fixed, with a contingency of 6 % in it. It includes")))),
        "OUT102", "proposal", f"with a {CARET}contingency of 6 %"),
    Fault("An internal rate stands in the rate card", PAYROLL, to(("proposal", put("Rate card", "Trainer", "Rate", "330.00"))),
        "OUT103", "proposal", f"| Trainer | day of 7.5 hours | {CARET}330.00 |"),
    Fault("The cost of the scope stands in the bid, to the cent", PUMPS, to(("proposal", swap(("You pay for what you order; the total", "You pay for what you order (129.115,00 is reserved); the total")))),
        "OUT103", "proposal", f"({CARET}129.115,00 is"),
    Fault("A comment of the writers goes out with the bid", BERTH, to(("proposal", swap(("## Warranty\n", "## Warranty\n\n<!-- Helen: six months is too long, ask Tom -->\n")))),
        "OUT104", "proposal", f"{CARET}<!-- Helen:"),
    Fault("The bid was copied from another customer's", BERTH, to(("proposal", swap(("The port owns its data,", "Vlietland Water owns its data,")))),
        "OUT105", "proposal", f"{CARET}Vlietland Water owns", _OTHERS),
    Fault("A sentence promises what no deliverable keeps", PAYROLL, to(("proposal", swap(("Your payroll team runs it, and we stand beside them.", "Your payroll team runs it. We guarantee that no employee telephones.")))),
        "TRC103", "proposal", f"{CARET}We guarantee"),
    Fault("The bid is approved, and its scope is a draft", BERTH, to(("scope", says("status", "draft"))),
        "TRC202", "proposal", f"status: {CARET}approved"),
    Fault("The PID is approved, and the bid is still in review", PUMPS, to(("proposal", says("status", "review"))),
        "TRC202", "pid", f"status: {CARET}approved"),
    Fault("The scope is approved, and the requirements are in review", PAYROLL, to(("requirements", says("status", "review"))),
        "TRC202", "scope", f"status: {CARET}approved"),
    Fault("Two bids are live, and nobody can tell which one holds", BERTH, copied("proposal", "proposal-2", lambda text: text),
        "TRC201", "proposal-2", f"{CARET}---\ntemplate"),
    Fault("Two scopes are live", PUMPS, copied("scope", "scope-new", lambda text: text),
        "TRC201", "scope-new", f"{CARET}---\ntemplate"),
    Fault("Price lines are moved about after the bid was signed", BERTH,
        sealed("proposal", "Commercial Manager", "Grace Lindqvist", "2026-03-16",
            swap(("| fixed | 19,000.00 | 19,000.00 |", "| fixed | 23,000.00 | 23,000.00 |"), ("| week | 5,000.00 | 20,000.00 |", "| week | 4,000.00 | 16,000.00 |"))),
        "SGN201", "proposal", f"Grace Lindqvist | Commercial Manager | approved | 2026-03-16 | {CARET}"),
    Fault("The cost is changed after the scope was signed", PUMPS,
        sealed("scope", "Delivery Manager", "Bram Hoekstra", "2026-01-15", swap(("bronze of the year on the day of signature", "bronze of half a year on the day of signature"))),
        "SGN201", "scope", f"| Delivery Manager | Bram Hoekstra | approved | 2026-01-15 | {CARET}"),
    Fault("A requirement is reworded after the customer's list was signed", PAYROLL,
        sealed("requirements", "Account Manager", "Owen Fairley", "2026-01-28", swap(("| Payroll staff find 24 months of pay history in the new service |", "| Payroll staff find all 24 months of pay history in the new service |"))),
        "SGN201", "requirements", f"| Account Manager | Owen Fairley | approved | 2026-01-28 | {CARET}"),
    Fault("An estimator reviews the estimate", PAYROLL, to(("scope", every("| Kerstin Doyle | 2026-02-04 |", "| Joel Amadi | 2026-02-04 |"))),
        "SGN202", "scope", f"| {CARET}Joel Amadi | 2026-02-04 | Estimate of DEL-002"),
    Fault("The salesperson reviews the estimate", BERTH, to(("scope", every("| Colin Reeve | 2026-03-11 |", "| Priya Raman | 2026-03-11 |"))),
        "SGN202", "scope", f"| {CARET}Priya Raman | 2026-03-11 | Estimate of DEL-008"),
    Fault("A seal was typed", PUMPS, to(("requirements", put("Sign-off", "Account Manager", "Seal", "sealed by Femke"))),
        "SGN203", "requirements", f"2025-12-15 | {CARET}sealed by Femke"),
    Fault("A role has not signed the scope", BERTH, to(("scope", put("Sign-off", "Senior Designer", "Date", ""))),
        "SGN101", "scope", f"| Senior Designer | Jonas Weber | approved |{CARET} |"),
)  # fmt: skip

# --- what a document says twice

_SUMMARY: Final = "The price is fixed at GBP 412,300.00 without VAT."
_CAP: Final = "and never more than GBP 148,500.00 without VAT"
_LAST_DAY: Final = "may be accepted in writing until 30 June 2026."

_TWICE: Final = (
    Fault("A requirement is lost from the requirements, and all other documents go on naming it", PAYROLL,
        to(("requirements", drop("Requirements", "REQ-005"))),
        "TRC204", "requirements", f"\n## {CARET}Requirements\n"),
    Fault("The deliverables of the bid go on after its last milestone", PUMPS,
        to(("proposal", put("Timeline", "Last delivery of the year", "Reached by", "2027-03-26"))),
        "TAB305", "proposal", f"certificate enclosed; no leak in 24 hours at 10 bar on 2 kits of each batch | {CARET}2027-04-09 |"),
    Fault("A deliverable of the plan is due after the project has ended", PAYROLL,
        to(("pid", put(_PRODUCTS, "DEL-007", "Due", "2026-12-04")), ("pid", add(_DIFFERENCES, "REQ-007 | DEL-007 | Dates differ | The bid says 27 November | The list is closed a week later | Angela Moss | 2026-06-03"))),
        "TAB305", "pid", f"| {CARET}2026-12-04 |"),
    Fault("The prices are in euros, and the currency is the pound", BERTH,
        to(("proposal", every_cell("Price", "Amount", lambda cell: f"\u20ac {cell}"))),
        "SUM104", "proposal", f"| 1 | fixed | 46,800.00 | {CARET}\u20ac 46,800.00 |"),
    Fault("The total of the scope bears another currency's code", PAYROLL, to(("scope", says("total", "EUR 148,500.00"))),
        "SUM104", "scope", f'\ntotal: {CARET}"EUR 148,500.00"'),
    Fault("The summary names the price of an older version", BERTH, to(("proposal", swap((_SUMMARY, "The price is fixed at GBP 421,300.00 without VAT.")))),
        "SUM105", "proposal", f"fixed at {CARET}GBP 421,300.00 without"),
    Fault("The summary has two digits of the price the wrong way round", BERTH, to(("proposal", swap((_SUMMARY, "You get all of it for a fixed price of \u00a3412,030.")))),
        "SUM105", "proposal", f"price of {CARET}\u00a3412,030."),
    Fault("The summary of goods names another total", PUMPS, to(("proposal", swap(("they come to EUR 186.940,00 without VAT", "we ask a total of EUR 189.640,00 without VAT")))),
        "SUM105", "proposal", f"total of {CARET}EUR 189.640,00"),
    Fault("The section on validity names another last day", BERTH, to(("proposal", swap((_LAST_DAY, "may be accepted in writing until 31 July 2026.")))),
        "DOC209", "proposal", f"until {CARET}31 July 2026."),
    Fault("The section on validity kept the day of an older version", PAYROLL, to(("proposal", swap(("until 8 May 2026. After", "until 2026-04-30. After")))),
        "DOC209", "proposal", f"until {CARET}2026-04-30. After"),
)  # fmt: skip

FAULTS: Final = (*_COVERAGE, *_CONDITIONS, *_VALUES, *_ESTIMATES, *_SENDING, *_TWICE)
"""Each of them is found once: by this rule, in this file, at this place."""

# --- what is right, however it looks

_TABLES: Final = ("Deliverables", "Exclusions", "Assumptions", "Dependencies", "Timeline")


def _all_turned(text: str, titles: tuple[str, ...]) -> str:
    for title in titles:
        text = turned(title)(text)
    return text


def _plain(name: str, old: str, new: str) -> Edit:
    return to((name, swap((old, new))))


_FORMS: Final = (
    *(Fault(f"Rows of {title} in another order, in the {name} alone", deal, to((name, turned(title))))
      for deal, name, title in (
          (BERTH, "scope", "Deliverables"), (BERTH, "proposal", "Deliverables"), (BERTH, "pid", _PRODUCTS), (BERTH, "proposal", "Exclusions"),
          (BERTH, "scope", "Cost"), (BERTH, "proposal", "Price"), (BERTH, "proposal", "Compliance matrix"), (BERTH, "requirements", "Requirements"),
          (PAYROLL, "scope", "Estimates"), (PAYROLL, "proposal", "Requirements"), (PAYROLL, "pid", "Assumptions"), (PAYROLL, "proposal", "Timeline"),
          (PUMPS, "scope", "Dependencies"), (PUMPS, "pid", "Exclusions"), (PUMPS, "scope", "Price and margin"), (PUMPS, "pid", _DIFFERENCES))),
    *(Fault(f"Every table of ids in {name} turned about", deal, each(partial(_all_turned, titles=titles), name))
      for deal, name, titles in ((BERTH, "scope", _TABLES), (PAYROLL, "proposal", _TABLES), (PUMPS, "proposal", _TABLES))),
    Fault("The price of the bid with its currency and without pence", BERTH, to(("proposal", says("total", "GBP 412,300")))),
    Fault("The price of the bid with a pound sign", PAYROLL, to(("proposal", says("total", "£148,500")))),
    Fault("The price of the scope with thin spaces", BERTH, to(("scope", says("total", "412\N{NARROW NO-BREAK SPACE}300.00")))),
    Fault("The price of the PID without separators", PAYROLL, to(("pid", says("price", "148500")))),
    Fault("The contract price with its currency", BERTH, to(("pid", put("Budget", "Contract price", "Amount", "GBP 412,300.00")))),
    Fault("A total with a decimal point, where the rest has a comma", PUMPS, to(("scope", says("total", "EUR 186.940")))),
    Fault("Dates of the bid with the month's name", BERTH, to(("proposal", in_words))),
    Fault("Dates of the PID with the month's name", PAYROLL, to(("pid", in_words))),
    Fault("Dates of the scope with the month's name", PUMPS, to(("scope", in_words))),
    Fault("The end of the project in words", BERTH, to(("pid", says("project-end", "26 March 2027")))),
    Fault("Estimates with decimals", PAYROLL, to(("scope", swap(("| 18 | 22 | 32 | day | Petra Lund |", "| 18.0 | 22.0 | 32.0 | day | Petra Lund |"))))),
    Fault("Days and day are one unit", BERTH, to(("scope", swap(("| 2 | 3 | 4 | day | Daniel Osei |", "| 2 | 3 | 4 | days | Daniel Osei |"))))),
    Fault("The summary is more exact than it has to be", PAYROLL, to(("scope", put("Estimate summary", "Expected effort", "Value", "181.00")))),
    Fault("Priorities in capitals", BERTH, to(("requirements", every_cell("Requirements", "Priority", str.upper)))),
    Fault("Priorities in small letters in the bid", PAYROLL, to(("proposal", every_cell("Requirements", "Priority", str.lower)))),
    Fault("A priority with a word behind it", PUMPS, to(("requirements", put("Requirements", "REQ-008", "Priority", "Should (for one year)")))),
    Fault("Deliverables named as a range", PAYROLL, to(("proposal", swap(("| DEL-002, DEL-004, DEL-007 |", "| DEL-002, DEL-004 and DEL-007 |"))))),
    Fault("Covered requirements named as a range", PUMPS, each(every("REQ-001, REQ-002, REQ-003, REQ-006, REQ-008", "REQ-001 to REQ-003, REQ-006, REQ-008"), "scope", "proposal", "pid")),
    Fault("Price lines of the budget named as a range", BERTH, to(("pid", swap(("PRC-001, PRC-002, PRC-003, PRC-004, PRC-005, PRC-006, PRC-007, PRC-008, PRC-009, PRC-010", "PRC-001 to PRC-010"))))),
    Fault("Ids are links in the bid", BERTH, to(("proposal", expression(r"^\| (DEL-\d+) \|", r"| [\1](#deliverables) |")))),
    Fault("Ids are bold in the PID", PUMPS, to(("pid", expression(r"^\| (DEL-\d+) \|", r"| **\1** |")))),
    Fault("Ids are code in the requirements", PAYROLL, to(("requirements", expression(r"^\| (REQ-\d+) \|", r"| `\1` |")))),
    Fault("Covered requirements are linked in the scope", BERTH, to(("scope", expression(r"(?<=[ ,])(REQ-\d+)(?=[,| ])", r"[\1](requirements.md)")))),
    Fault("A name with a title", BERTH, to(("proposal", says("account-manager", "Priya Raman (Account Manager)")))),
    Fault("A name in capitals", PAYROLL, to(("scope", says("project-manager", "IMRAN QURESHI")))),
    Fault("A person as a link to their address", BERTH, to(("proposal", put("Team", "Project Manager", "Name", "[Helen Marsh](mailto:helen.marsh@northlight.example)")))),
    Fault("Two people share a role", PAYROLL, to(("proposal", put("Team", "Delivery Manager", "Name", "Ruth Sandoval and Kerstin Doyle")))),
    Fault("The customer in capitals", PUMPS, to(("pid", says("customer", "VLIETLAND  WATER")))),
    Fault("The title with other spaces", BERTH, to(("scope", says("title", "Berth  booking and quay planning")))),
    Fault("A person with their department", PUMPS, to(("scope", put("Dependencies", "DEP-004", "Accepted by", "Ruud Janssen, warehouse")))),
    Fault("Headings of the scope in other accepted words", PAYROLL, to(("scope", swap(("\n## Deliverables\n", "\n## What we will deliver\n"), ("\n## Exclusions\n", "\n## Out of scope\n"), ("\n## Assumptions\n", "\n## Key assumptions\n"))))),
    Fault("Headings of the bid in other accepted words", BERTH, to(("proposal", swap(("\n## Deliverables\n", "\n## What you get\n"), ("\n## Exclusions\n", "\n## Not included\n"), ("\n## Compliance matrix\n", "\n## Compliance statement\n"))))),
    Fault("Headings of the PID in other accepted words", PUMPS, to(("pid", swap((f"\n### {_PRODUCTS}\n", "\n### Deliverables\n"), ("\n### Exclusions\n", "\n### Out of scope\n"), (f"\n### {_DIFFERENCES}\n", "\n### Agreed differences\n"))))),
    Fault("Headings with numbers", BERTH, to(("scope", expression(r"^## ", "## 4. ")))),
    Fault("Columns of the scope in other accepted words", PAYROLL, to(("scope", titled("Deliverables", "Covers", "Requirements")), ("scope", titled("Deliverables", "Due", "Due date")))),
    Fault("Columns of the bid in other accepted words", PUMPS, to(("proposal", titled("Deliverables", "Deliverable", "Product")), ("proposal", titled("Price", "Pays for", "Deliverables")))),
    Fault("Columns of the PID in other accepted words", BERTH, to(("pid", titled(_PRODUCTS, "Product", "Deliverable")), ("pid", titled(_PRODUCTS, "Due", "Delivery date")))),
    Fault("The id in the last column", BERTH, to(("scope", first_last("Exclusions")))),
    Fault("The id of the products in the last column", PAYROLL, to(("pid", first_last(_PRODUCTS)))),
    Fault("Sections of the bid in another order, where it is free", BERTH, to(("proposal", move("Validity", "Background")))),
    Fault("Sections of the PID in another order, where it is free", PAYROLL, to(("pid", move("Lessons", "Tailoring")))),
    Fault("Dependencies ahead of assumptions in the PID", PUMPS, to(("pid", move("Dependencies", "Assumptions")))),
    Fault("Windows line ends in one document", BERTH, to(("scope", lambda text: text.replace("\n", "\r\n")))),
    Fault("Windows line ends in all documents", PUMPS, each(lambda text: text.replace("\n", "\r\n"))),
    Fault("Wording of a deliverable differs, the thing does not", BERTH, _plain("proposal", "| DEL-002 | Agent booking portal |", "| DEL-002 | Booking portal for agents |")),
    Fault("Wording of a criterion differs, the figures do not", PAYROLL, to(("pid", swap(("12 people attend; four of them run", "Attended by 12 people, of whom four run"))))),
    Fault("Wording of an exclusion differs", PUMPS, to(("pid", put("Exclusions", "EXC-001", "Left out", "Fitting of the parts")))),
    Fault("The check of an assumption moves to another day", BERTH, to(("pid", put("Assumptions", "ASM-002", "Check by", "2026-08-14")))),
    Fault("An exclusion named by the customer's requirement has its answer", BERTH, to(("proposal", put("Compliance matrix", "REQ-013", "Answer", "exception")), ("proposal", swap(("| REQ-013 | Harbour staff", "| REQ-013 | Your harbour staff"))))),
)  # fmt: skip

_STATES: Final = (
    Fault("What the customer could have is dropped", PUMPS,
        to(("proposal", drop("Compliance matrix", "REQ-007")), ("proposal", put("Exclusions", "EXC-003", "Requirements", "")))),
    Fault("What the customer could have is taken up by nobody", BERTH,
        to(("requirements", add("Requirements", "REQ-015 | Pilots see the plan on their own tablets | Margaret Dole, 3 February 2026 | Could | 4 of 4 pilots read a berth from a tablet")))),
    Fault("What nobody will deliver this time is taken up by nobody", PAYROLL,
        to(("requirements", add("Requirements", "REQ-010 | Payslips can be read on a telephone | Angela Moss, 21 January 2026 | Won't | 20 of 20 payslips are read on a telephone")))),
    Fault("A requirement that must be met is excluded and said so", BERTH,
        to(("requirements", put("Requirements", "REQ-013", "Priority", "Must")))),
    Fault("A deliverable that covers no requirement gives its reason", PAYROLL,
        steps(to(("scope", add("Estimates", "DEL-008 | Text of two issues | 0 | 0 | 0 | day | Lucia Ferro | Angela Moss writes them herself")),
                 ("proposal", put("Price", "PRC-006", "Pays for", "DEL-002, DEL-004, DEL-006, DEL-008")),
                 ("pid", add(_PRODUCTS, "DEL-008 | Newsletter for employees | none: the staff side asked for it | 2 issues are sent | Angela Moss | 2026-11-27"))),
              each(add("Deliverables", "DEL-008 | Newsletter for employees | none: the staff side asked for it | 2 issues are sent | 2026-11-27"), "scope", "proposal"))),
    Fault("A product is removed from the plan, and the PID records the decision", BERTH,
        to(("pid", drop(_PRODUCTS, "DEL-005")), ("pid", every("DEL-004, DEL-005, DEL-006, DEL-007", "DEL-004, DEL-006, DEL-007")), ("pid", drop("Product descriptions", "DEL-005")),
           ("pid", add(_DIFFERENCES, "REQ-006 | DEL-005 | Sold but not planned | The port plans its gangs with another system | Struck against a credit | Margaret Dole | 2026-07-20")))),
    Fault("Another date in the plan, and the PID records the decision", PAYROLL,
        to(("pid", put(_PRODUCTS, "DEL-003", "Due", "2026-09-25")),
           ("pid", add(_DIFFERENCES, "REQ-003 | DEL-003 | Dates differ | The bid says 28 August | 25 September, after the holidays | Angela Moss | 2026-06-03")))),
    Fault("Another price in the plan, and the PID records the decision", BERTH,
        to(("pid", says("price", "410,000.00")), ("pid", put("Budget", "Contract price", "Amount", "410,000.00")), ("pid", put("Budget", "Change budget", "Amount", "43,500.00")),
           ("pid", add(_DIFFERENCES, "| | Money differs | The bid says 412,300.00 | 410,000.00 since the signature | Margaret Dole | 2026-07-20")))),
    Fault("More is planned than was sold, and the PID records the decision", PUMPS,
        to(("pid", add(_PRODUCTS, "DEL-010 | Training of the mechanics | REQ-009 | 14 of 14 mechanics attend | Ilse Bakker | 2026-09-25")),
           ("pid", add(_DIFFERENCES, "REQ-009 | DEL-010 | Planned but not sold | Nobody offered it | Given away, Kestrel pays | Bram Hoekstra | 2026-04-08")))),
    Fault("An older bid, superseded, lies beside the live one", BERTH,
        copied("proposal", "proposal-1", lambda text: says("total", "512,300.00")(says("customer", "Port of Oldmoor")(text)).replace("status: approved", "status: superseded"))),
    Fault("An older scope, superseded, lies beside the live one", PUMPS,
        copied("scope", "scope-old", lambda text: drop("Exclusions", "EXC-004")(text).replace("status: approved", "status: superseded"))),
    Fault("Something else lies in the folder", PAYROLL, lambda files: files.update({"minutes": "# Minutes\n\nREQ-001 was talked about, and DEL-099.\n"})),
    Fault("The PID is not there yet, for services", PAYROLL, steps(without("pid"), to(("scope", drop("Estimates", "Course on reading the rule book, for 12 people")), ("scope", put("Estimate summary", "Expected effort", "Value", "179.0"))))),
    Fault("The PID is not there yet, for goods", PUMPS, without("pid")),
    Fault("A bid without a scope", BERTH, without("scope")),
    Fault("A bid without written requirements", BERTH, without("requirements")),
    Fault("A bid and nothing else", PAYROLL, without("requirements", "scope", "pid")),
    Fault("Requirements and nothing else", PUMPS, without("proposal", "scope", "pid")),
    Fault("A scope and its requirements, before the bid is written", PAYROLL, without("proposal", "pid")),
    Fault("A bid and its plan", PUMPS, without("requirements", "scope")),
    Fault("A plan and nothing else", BERTH, without("requirements", "scope", "proposal")),
    Fault("A draft beside approved documents it rests on", PAYROLL, to(("pid", says("status", "draft")))),
    Fault("A draft that lacks products and prices", BERTH, to(("pid", says("status", "draft")), ("pid", body(_PRODUCTS, "[[products]]")))),
    Fault("A finding that the document allows, with the reason", BERTH,
        to(("proposal", drop("Exclusions", "EXC-004")), ("proposal", swap(("\n## Exclusions\n", "\n## Exclusions\n\n<!-- allow TRC211: the port asked us to leave it out of the paper -->\n"))))),
    Fault("A Director has signed for a margin below the floor", BERTH,
        to(("scope", swap(("| DEL-010 | Outside penetration test | 1 | test | 6,400.00 | 6,400.00 |", "| DEL-010 | Outside penetration test | 1 | test | 26,400.00 | 26,400.00 |"), ("| | Total | | | | 215,335.00 |", "| | Total | | | | 235,335.00 |"),
            ("| Cost | 215,335.00 | 52.2 % |", "| Cost | 235,335.00 | 57.1 % |"), ("| Margin | 196,965.00 | 47.8 % |", "| Margin | 176,965.00 | 42.9 % |"))),
           ("scope", add("Sign-off", "Director | Anna Vos | approved | 2026-03-12 | ")))),
    Fault("Goods have no floor until the house sets one", PUMPS, to(("scope", swap(("This record is the capacity", "This is the capacity"))))),
    Fault("A house with a lower floor", BERTH,
        to(("scope", swap(("Rules before screens.", "Rules first, screens second.")))), settings=Settings(margin_floor=MappingProxyType({"solution": Decimal("0.3")}))),
    Fault("The customer's own name is on the list of other customers", PUMPS, to(("proposal", swap(("The price covers the six parts", "For Vlietland Water the price covers the six parts")))), settings=_OTHERS),
    Fault("Sealed, and padded anew afterwards", BERTH,
        sealed("proposal", "Commercial Manager", "Grace Lindqvist", "2026-03-16", lambda text: text.replace("| DEL-001 |", "|  DEL-001   |"))),
    Fault("Sealed by all of the house", PAYROLL, steps(signed("scope", "Account Manager", "Owen Fairley", "2026-02-05"), signed("scope", "Delivery Manager", "Ruth Sandoval", "2026-02-05"),
        signed("scope", "Project Manager", "Imran Qureshi", "2026-02-05"), signed("scope", "Senior Designer", "Lucia Ferro", "2026-02-05"))),
    Fault("Sealed, and the status changed afterwards", PUMPS, sealed("requirements", "Account Manager", "Femke de Wit", "2025-12-15", says("status", "approved"))),
)  # fmt: skip

_summary: Final = partial(lambda words: to(("proposal", swap((_SUMMARY, words)))))

_RIGHT: Final = (
    Fault("The price in the summary without pence", BERTH, _summary("The price is fixed at GBP 412,300 without VAT.")),
    Fault("The price in the summary with a sign", BERTH, _summary("We do it for a fixed price of \u00a3412,300.00.")),
    Fault("The summary names what one line costs", BERTH, _summary("Migration is ours at a price of GBP 31,200.00.")),
    Fault("The summary names the price of one piece", BERTH, _summary("Each further berth can be had for a price of GBP 1,200 per month.")),
    Fault("The summary names the price with the tax", BERTH, _summary("That is a total of GBP 494,760.00 with VAT.")),
    Fault("The summary says what the old system costs", BERTH, _summary("Your present system runs at a price of GBP 96,000 today.")),
    Fault("The summary says what another choice would cost", BERTH, _summary("Two sites would come at a price of GBP 690,000.00.")),
    Fault("The summary rounds the price and says so", BERTH, _summary("All of it comes at a price of about GBP 410,000.")),
    Fault("The summary names the customer's budget", BERTH, _summary("It stays inside the total of your budget, GBP 450,000.00.")),
    Fault("The summary names a saving", BERTH, _summary("It saves GBP 96,000.00 a year.")),
    Fault("The summary names no price at all", BERTH, _summary("What it costs stands under Price.")),
    Fault("A cap is no price", PAYROLL, to(("proposal", swap((_CAP, "and never more than GBP 160,000.00 with travel"))))),
    Fault("Amounts with the code of their own currency", BERTH, to(("proposal", every_cell("Price", "Amount", lambda cell: f"GBP {cell}")))),
    Fault("Amounts with the sign of their own currency", PUMPS, to(("proposal", every_cell("Price", "Amount", lambda cell: f"\u20ac {cell}")))),
    Fault("Amounts in dollars of which nobody says whose", BERTH,
        steps(each(expression("^currency: .*$", "currency: CAD"), "scope", "proposal", "pid"), to(("proposal", every_cell("Price", "Amount", lambda cell: f"$ {cell}"))))),
    Fault("The last day in another form", BERTH, to(("proposal", swap((_LAST_DAY, "may be accepted in writing until 2026-06-30."))))),
    Fault("The last day is not said again", PAYROLL, to(("proposal", swap(("until 8 May 2026. After", "until the day named above. After"))))),
    Fault("The section on validity names the day of the offer as well", BERTH, to(("proposal", swap((_LAST_DAY, "was made on 16 March 2026 and may be accepted in writing until 30 June 2026."))))),
    Fault("A deliverable is due on the last day", PAYROLL, steps(each(put("Deliverables", "DEL-006", "Due", "2026-11-27"), "scope", "proposal"), to(("pid", put(_PRODUCTS, "DEL-006", "Due", "2026-11-27"))))),
    Fault("The project ends after its last deliverable is due", BERTH,
        steps(each(put("Deliverables", "DEL-011", "Due", "2027-03-19"), "scope", "proposal"), to(("pid", put(_PRODUCTS, "DEL-011", "Due", "2027-03-19"))))),
)  # fmt: skip

SILENT: Final = (*_FORMS, *_STATES, *_RIGHT)
"""In none of these is anything found."""
