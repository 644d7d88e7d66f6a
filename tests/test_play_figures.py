"""The figures on plays: those of the example deals are read from the deals, worked tables are reckoned again.

A claim is a piece of a page's text, built from what the documents of a deal hold. Change an example, and the claim that no
longer stands on its page names the page.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from decimal import ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_UP, Decimal
from functools import cache
from pathlib import Path

import pytest

from gatepost.check import Checker
from gatepost.deal import Deal
from gatepost.document import Document
from gatepost.kinds import Kinds
from gatepost.match import Match, match
from gatepost.rules.estimates import Estimate, estimates
from gatepost.values import parse_money, parse_number
from tests.conftest import ROOT, TODAY

EXAMPLES = ROOT / "docs" / "examples"
PLAYS = ROOT / "docs" / "plays"
BERTH, PAYROLL, PUMP = "berth-booking", "payroll-move", "pump-spares"
MONTHS = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]


# ------------------------------------------------------------------------------------- what stands in the example deals


@cache
def kinds() -> Kinds:
    """The kinds that come with gatepost."""
    return Kinds([ROOT / "templates"])


@cache
def document(deal: str, kind: str) -> Document:
    """A document of an example deal, as the checker reads it."""
    path = EXAMPLES / deal / f"{kind}.md"
    opened = Checker(kinds(), today=TODAY).open(path.read_text("utf-8"), path.as_posix())
    assert isinstance(opened, Document), path
    return opened


@cache
def matched(deal: str) -> Match:
    """The three-way match of an example deal."""
    names = ("requirements", "scope", "proposal", "pid")
    return match(Deal(deal, [document(deal, name) for name in names]))


def rows(deal: str, kind: str, section: str) -> list[dict[str, str]]:
    """The rows of a section's table: what stands under each column."""
    return [
        {key: row.cells[at].text for key, at in one.columns.items()}
        for spec, _, one in document(deal, kind).bound
        if spec.key == section
        for row in one.items
    ]


def item(deal: str, kind: str, section: str, name: str) -> dict[str, str]:
    """The row of a table whose first cell says `name`."""
    return next(row for row in rows(deal, kind, section) if next(iter(row.values())) == name)


def number(deal: str, text: str) -> Decimal:
    """A figure as its document writes it."""
    comma = document(deal, "scope").comma
    read = parse_number(text, comma)
    read = parse_money(text, comma) if read is None else read
    assert read is not None, text
    return read


def field(deal: str, kind: str, name: str) -> str:
    """A field of a document's front matter."""
    return document(deal, kind).values[name]


def says(deal: str, kind: str, words: str) -> str:
    """Words of an example, given back so that a page can be asked for them too. They have to stand there."""
    assert words in " ".join(document(deal, kind).text.split()), f"{deal}/{kind}.md no longer says: {words}"
    return words


def money(deal: str, line: str) -> Decimal:
    """A line of the way from cost to price."""
    return number(deal, item(deal, "scope", "price-and-margin", line)["amount"])


def lines(deal: str, words: str = "", of: str = "") -> list[Estimate]:
    """The lines of an estimate whose work or deliverable says something."""
    return [one for one in estimates(document(deal, "scope")) if words in one.cell("work").text and of in one.subject]


def effort(found: list[Estimate]) -> Decimal:
    """Their expected days."""
    return sum((one.expected for one in found), Decimal())


def deviation(found: list[Estimate]) -> Decimal:
    """Their standard deviation, if they go wrong one by one."""
    return sum((one.variance for one in found), Decimal()).sqrt()


def day_cost(deal: str) -> Decimal:
    """The mean cost of a day."""
    paid = [row for row in rows(deal, "scope", "cost") if row["unit"] == "day"]
    whole = sum((number(deal, row["cost"]) for row in paid), Decimal())
    return (whole / sum((number(deal, row["quantity"]) for row in paid), Decimal())).quantize(Decimal(1), ROUND_HALF_UP)


def rate(deal: str, role: str) -> Decimal:
    """What a day of a role costs."""
    return number(deal, next(row["unit-cost"] for row in rows(deal, "scope", "cost") if row["item"] == role))


# --------------------------------------------------------------------------------------------- how pages write figures


def at(value: Decimal, places: int = 2, way: str = ROUND_HALF_UP) -> str:
    """A figure with a comma after each thousand."""
    return f"{value.quantize(Decimal(1).scaleb(-places), way):,}"


def share(value: Decimal, places: int = 1) -> str:
    """A share as percent."""
    return f"{at(value * 100, places)} %"


def day(text: str, *, year: bool = True) -> str:
    """A date in words."""
    y, m, d = text.split("-")
    return f"{int(d)} {MONTHS[int(m) - 1]}{' ' + y if year else ''}"


def page(name: str) -> str:
    """A page's text on one line, links by their words."""
    path = ROOT / "docs" / "index.md" if name == "home" else PLAYS / f"{name}.md"
    text = re.sub(r"\[([^\[\]]*)\]\([^()]*\)", r"\1", path.read_text("utf-8")).replace("**", "").replace("`", "")
    return " ".join(text.split())


def table(name: str, head: str) -> list[list[str]]:
    """The rows of the table on a page whose header begins with `head`."""
    text = (PLAYS / f"{name}.md").read_text("utf-8")
    block = text[text.index(f"| {head}") :].split("\n\n")[0].splitlines()[2:]
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in block]


def plain(text: str) -> Decimal:
    """A figure of a page."""
    found = re.search(r"-?[\d,]+(?:\.\d+)?", text)
    assert found, text
    return Decimal(found[0].replace(",", ""))


# ------------------------------------------------------------------------------------------------------------ the claims


def of_berth_booking() -> Iterator[tuple[str, str]]:
    """What pages say of berth booking."""
    price, cost, margin, kept = (money(BERTH, line) for line in ("Price", "Cost", "Margin", "Contingency"))
    mean, rest = day_cost(BERTH), margin - kept
    assert price == number(BERTH, field(BERTH, "proposal", "total")) == number(BERTH, field(BERTH, "pid", "price"))
    yield "home", f"fixed, GBP {at(price, 0)}"
    yield "why-the-fence-stands", f"was sold at GBP {at(price)} with a margin of {share(margin / price)}"
    yield (
        "why-the-fence-stands",
        f"mean cost of GBP {mean} a day that is GBP {at(40 * mean)}, and {share((margin - 40 * mean) / price)} are left",
    )
    yield (
        "pay-by-profitability",
        f"The price of GBP {at(price)} and the cost of GBP {at(cost)} are those of berth booking",
    )
    yield "pay-by-profitability", f"Contingency of {at(kept)} is used up | {at(rest)}"
    yield (
        "pay-by-profitability",
        f"Forty days left out of berth booking (GBP {at(40 * mean)}) add {at(40 * mean * Decimal('0.02'))} at signature",
    )
    risks = sum(
        (
            number(BERTH, row["probability"].rstrip(" %")) / 100 * number(BERTH, row["impact"])
            for row in rows(BERTH, "scope", "risks")
        ),
        Decimal(),
    )
    spread = at(deviation(lines(BERTH)), 1)
    yield (
        "pricing-contingency-margin",
        f"the {len(rows(BERTH, 'scope', 'risks')) == 4 and 'four'} risks have an expected value of GBP {at(risks)}",
    )
    yield (
        "pricing-contingency-margin",
        f"{spread} days at GBP {mean}, adds GBP {at(Decimal(spread) * mean)}. Rounded up to the next 500, that makes GBP {at(kept)}",
    )
    assert kept == 500 * ((risks + Decimal(spread) * mean) / 500).quantize(Decimal(1), ROUND_CEILING)
    yield (
        "pricing-contingency-margin",
        f"The margin is {share(margin / price)}; if all of the contingency is spent, {share(rest / price)} are left",
    )
    yield (
        "pricing-contingency-margin",
        f"Five per cent off berth booking is GBP {at(price / 20)}. That is {share(price / 20 / margin)} of its margin",
    )
    pm, designer = rate(BERTH, "Project Manager"), rate(BERTH, "Senior Designer")
    bid = 6 * pm + 8 * designer
    yield (
        "intended-team-in-the-bid",
        f"at GBP {at(pm, 0)} and eight of the Senior Designer at GBP {at(designer, 0)}. They make GBP {at(bid, 0)}, or {share(bid / price)} of the price of GBP {at(price, 0)}",
    )
    yield "intended-team-in-the-bid", f"four such sums, GBP {at(4 * bid, 0)} or {share(4 * bid / price)}"
    yield (
        "intended-team-in-the-bid",
        f'The bid of {day(field(BERTH, "proposal", "date"), year=False)} says "{item(BERTH, "proposal", "compliance-matrix", "REQ-005")["answer"]}"',
    )
    yield (
        "when-they-cannot-stay",
        f"GBP {at(pm, 0)} a day. Five days for two people are GBP {at(10 * pm, 0)}, of a contingency of GBP {at(kept, 0)}",
    )
    yield "account-manager-in-reviews", f"The job is worth GBP {at(price)}"
    yield "raising-a-bad-deal", f"26 days over, which at GBP {mean} is GBP {at(26 * mean, 0)}"
    yield "change-control", f"up to GBP {says(BERTH, 'pid', 'up to GBP 4,700.00')[10:]} that moves no milestone"
    yield (
        "change-control",
        f"five days of work at GBP {at(plain(says(BERTH, 'proposal', 'priced at GBP 940.00 a day')))}. Together such changes may not exceed GBP {says(BERTH, 'pid', 'GBP 15,000.00 in all')[4:13]}",
    )
    yield (
        "change-control",
        f"GBP {at(7 * Decimal(940))} at the rate of GBP 940.00, or GBP {at(7 * mean)} of your cost at GBP {mean}",
    )
    years = says(BERTH, "pid", "four years at 54,000.00")
    for name in ("why-the-fence-stands", "the-next-order"):
        yield name, f"four years at GBP {years[-9:]}, or GBP {at(4 * plain(years[-9:]))}"
    yield "the-next-order", f"offer {says(BERTH, 'proposal', 'NS-2026-031')}"
    yield (
        "the-next-order",
        f"more than half of the project's GBP {at(price)}. The port decides by {says(BERTH, 'pid', '29 January 2027')}",
    )
    answers = [row["answer"] for row in rows(BERTH, "proposal", "compliance-matrix")]
    yield (
        "the-proposal-that-can-be-delivered",
        f"read {answers.count('comply')} in full, {answers.count('partial')} in part and {answers.count('exception')} not at all",
    )
    assert len(rows(BERTH, "proposal", "dependencies")) == 7
    yield "the-proposal-that-can-be-delivered", "Seven dependencies in berth booking carry a person and a date"
    yield (
        "qualifying",
        f"Berth booking had {sum(int(row['score']) for row in rows(BERTH, 'qualification', 'questions'))}",
    )


def of_the_handovers() -> Iterator[tuple[str, str]]:
    """Promises, dates and what was said aloud."""
    promises = {deal: rows(deal, "handover", "promises") for deal in (BERTH, PAYROLL, PUMP)}
    spoken = [row for row in promises[BERTH] if row["said-where"].startswith("Site visit")]
    count = {3: "three", 7: "seven", 9: "nine"}
    yield (
        "handover",
        f"Its list held {len(promises[BERTH])} promises, and {count[len(spoken)]} of them were only spoken",
    )
    yield "handover", f"had {count[len(promises[PAYROLL])]}; pump spares had {count[len(promises[PUMP])]}"
    yield "when-they-cannot-stay", f"{count[len(spoken)]} of {len(promises[BERTH])} promises had been made aloud"
    yield "when-they-cannot-stay", f"handed over on {day(field(BERTH, 'handover', 'date'))}"
    signed, given = (field(BERTH, "handover", name) for name in ("signed-on", "date"))
    yield (
        "handover",
        f"Berth booking was signed on {day(signed, year=False)} and handed over on {day(given, year=False)}",
    )
    changed = rows(BERTH, "handover", "changes-agreed-in-questions-and-answers")
    yield (
        "handover",
        f"{says(BERTH, 'handover', '23 questions and answers')[:2]} answers, and {len(changed)} of them changed the work",
    )
    yield "handover", says(BERTH, "handover", "wind closing is easy once you have the readings")
    yield "handover", "Northlight's end on 30 June; the work starts on 6 July"
    assert "all end on 30 June 2026" in rows(BERTH, "handover", "the-pack")[6]["kept-at"]
    assert rows(BERTH, "proposal", "timeline")[0]["work-starts"] == "2026-07-06"


def of_the_estimates() -> Iterator[tuple[str, str]]:
    """Lines that get forgotten, what a reader found, the payroll estimate."""
    whole = effort(lines(BERTH))
    groups = {
        "Running the project, meetings, reports": lines(BERTH, "Running the project"),
        "Testing, testing again, counting after each load": [
            *lines(BERTH, "Test"), *lines(BERTH, "Timed test"), *lines(BERTH, "Counts"), *lines(BERTH, "Acceptance test")
        ],
        "Loading data three times, not once": lines(BERTH, "Three loads"),
        "Training, guides, films": lines(BERTH, of="DEL-009"),
        "Support after go-live and the handover file": lines(BERTH, "Four weeks of support"),
    }  # fmt: skip
    days = {name: effort(found) for name, found in groups.items()}
    first, second, *others = days.items()
    yield "scoping", f"| {first[0]} | {at(first[1], 0)} of {at(whole, 0)} days, {share(first[1] / whole)} |"
    yield "scoping", f"| {second[0]} | {at(second[1], 0)} days, {share(second[1] / whole)} |"
    yield from (("scoping", f"| {name} | {at(value, 0)} days |") for name, value in others)
    forgotten = sum(days.values(), Decimal())
    yield "scoping", f"make {at(forgotten, 0)} of {at(whole, 0)}, or {share(forgotten / whole, 0)}"
    bought = [row for row in rows(BERTH, "scope", "cost") if row["unit"] != "day"]
    yield "scoping", f"GBP {at(sum((number(BERTH, row['cost']) for row in bought), Decimal()), 0)} and no days"
    wide = lines(BERTH, "Three loads")[0]
    low, likely, high = wide.points
    yield (
        "peer-review",
        f"46 days became {high} at worst; expected {at((low + 4 * likely + 46) / 6, 1)} became {at(wide.expected, 1)}",
    )
    assert "46" in rows(BERTH, "scope", "peer-review")[0]["finding"]
    found = lines(PAYROLL)
    yield (
        "three-point-estimates",
        f"Over the whole deal it is {sum(one.points[1] for one in found)} days against {at(effort(found), 0)}",
    )
    together = sum((one.variance.sqrt() for one in found), Decimal())
    yield (
        "three-point-estimates",
        f"All {len(found)} lines give {at(effort(found), 1)} days and a deviation of {at(deviation(found), 1)}",
    )
    yield "three-point-estimates", f"the deviations do add up, to {at(together, 1)}"
    enough = [at(effort(found) + Decimal("0.84") * one, 1) for one in (deviation(found), together)]
    mean = day_cost(PAYROLL)
    yield "three-point-estimates", f"That is {enough[0]} days in the first case and {enough[1]} in the second"
    over = (Decimal(enough[1]) - effort(found)).quantize(Decimal("0.1"))
    yield (
        "three-point-estimates",
        f"mean cost of GBP {mean} a day the second means GBP {at(over * mean, 0)} above the expected cost. The contingency was GBP {at(money(PAYROLL, 'Contingency'), 0)}",
    )
    yield "raising-a-bad-deal", f"with GBP {at(money(PAYROLL, 'Contingency'))} of contingency"
    yield (
        "reference-classes",
        f"41 schemes at that rate take {at(Decimal(41 * 11) / 38, 1)}, and its new estimate says {lines(PAYROLL, 'Inventory')[0].points[1]} as most likely",
    )
    assert "38 schemes in 11 days" in lines(PAYROLL, "Inventory")[0].cell("basis").text


def of_payroll_and_pumps() -> Iterator[tuple[str, str]]:
    """What pages say of the other two deals."""
    yield "home", f"capped at GBP {at(money(PAYROLL, 'Price'), 0)}"
    yield "home", f"unit prices, EUR {at(money(PUMP, 'Price'), 0)} in all"
    for deal, name, code in (
        (BERTH, "Berth booking", "GBP"),
        (PAYROLL, "Payroll move", "GBP"),
        (PUMP, "Pump spares", "EUR"),
    ):
        floor = Decimal({BERTH: 45, PAYROLL: 45, PUMP: 28}[deal])
        price, cost = money(deal, "Price"), money(deal, "Cost")
        lowest = (cost / (1 - floor / 100)).quantize(Decimal("0.01"), ROUND_CEILING)
        room = price - lowest
        yield (
            "pricing-contingency-margin",
            f"| {name} | {code} {at(price)} | {floor} % | {code} {at(lowest)} | {code} {at(room)}, or {at(room / price * 100, 1, ROUND_FLOOR)} % |",
        )
    cut = money(PAYROLL, "Price") * Decimal("0.95")
    yield "pricing-contingency-margin", f"below its floor, at {share((cut - money(PAYROLL, 'Cost')) / cut)}"
    marks = [row["mark"] for row in rows(PAYROLL, "delivery-review", "in-the-customer-s-words")]
    yield "delivery-reviews", "Dean Whitlock gave a {}, Angela Moss an {} and Nadia Karim a {}".format(*marks)
    assert len(rows(PAYROLL, "scope", "dependencies")) == 6
    yield "assumptions-exclusions-dependencies", "All six of payroll move were said aloud in the second workshop"
    yield (
        "assumptions-exclusions-dependencies",
        f"EXC-003, {item(PAYROLL, 'proposal', 'exclusions', 'EXC-003')['exclusion'][0].lower()}{item(PAYROLL, 'proposal', 'exclusions', 'EXC-003')['exclusion'][1:]}",
    )
    assert "nine days more" in item(PAYROLL, "scope", "assumptions", "ASM-002")["if-false"]
    consultant = rate(PAYROLL, "Data Migration Consultant")
    yield (
        "assumptions-exclusions-dependencies",
        f"whose day costs GBP {at(consultant, 0)}, so up to GBP {at(9 * consultant, 0)}",
    )
    yield (
        "assumptions-exclusions-dependencies",
        f"one in three (our example), GBP {at(3 * consultant, 0)} would go into the contingency",
    )
    assert "1.5 days" in item(PAYROLL, "scope", "assumptions", "ASM-003")["if-false"]
    yield (
        "assumptions-exclusions-dependencies",
        f"Checked by {day(item(PAYROLL, 'scope', 'assumptions', 'ASM-003')['check-by'], year=False)}; each further one costs 1.5 days",
    )
    impellers = item(PUMP, "scope", "capacity", "DEL-003")
    yield (
        "commodities",
        f"In May {impellers['free-a-month']} impellers are free and {impellers['wanted-a-month']} are wanted",
    )
    slow = says(PUMP, "scope", "3 days on average, 5 at the slowest, 340 orders")
    yield "commodities", f"{slow[:17]} and {slow[19:20]} at the slowest, of {slow[-10:]}"
    says(PUMP, "scope", "From stock up to 6 a week; above that 25")
    yield "commodities", "6 impellers a week"
    yield "commodities", "25 working days, because they are cast to order"
    says(PUMP, "requirements", "214 orders, 61 of them urgent")
    yield "commodities", f"Vlietland placed 61 urgent orders out of 214 in 2025, which is {share(Decimal(61) / 214)}"
    ring = next(row for row in rows(PUMP, "proposal", "price") if row["item"] == "Wear ring")
    made = next(row for row in rows(PUMP, "scope", "cost") if row["deliverable"] == ring["pays-for"])
    yield (
        "commodities",
        f"about EUR {at(number(PUMP, ring['unit-price']) - number(PUMP, made['unit-cost']), 0)} of margin a piece",
    )
    yield "commodities", f"orders of EUR {at(money(PUMP, 'Price'), 0)}"
    talks = [day(row["when"], year=False) for row in rows(PUMP, "scope", "customer-follow-up")]
    yield (
        "commodities",
        f"with the planner on {talks[0]}, the mechanic on {talks[1]}, and the planner and her director on {talks[2]}",
    )
    seen = rows(PUMP, "scope", "site-visit")[1]
    yield (
        "commodities",
        f"On {day(seen['when'])} {seen['who-went']} looked into the bin at depot South: {says(PUMP, 'scope', 'of 17 in the bin at depot South 11 were good')[:5]} wear rings 11 were good",
    )


def of_the_match() -> Iterator[tuple[str, str]]:
    """How many differences ids find, and how many only people."""
    for deal, name in ((BERTH, "Berth booking"), (PAYROLL, "Payroll move")):
        whole, read = len(rows(deal, "pid", "differences-and-decisions")), len(matched(deal).recorded)
        yield "pid-and-three-way-match", f"| {name} | {whole} | {whole - read} | {read} |"


CLAIMS: list[Callable[[], Iterator[tuple[str, str]]]] = [
    of_berth_booking, of_the_handovers, of_the_estimates, of_payroll_and_pumps, of_the_match
]  # fmt: skip


@pytest.mark.parametrize("claims", CLAIMS, ids=lambda claims: claims.__name__)
def test_figures_of_the_examples_stand_on_the_pages(claims: Callable[[], Iterator[tuple[str, str]]]) -> None:
    """What a page says of an example deal is what the deal says."""
    assert [f"{name}: {text}" for name, text in claims() if text not in page(name)] == []


# ----------------------------------------------------------------------------------------------------------- the evidence

SURE = {
    "Larkin": "confirmed",
    "Weinberg": "secondary",
    "Working paper, abstract": "confirmed",
    "Peak Sales": "secondary",
    "Made Tech": "confirmed",
    "dxw": "confirmed",
    "GitLab": "confirmed",
    "thoughtbot": "confirmed",
    "BIDS & PROJECTS": "confirmed",
    "Moløkken": "confirmed",
    "planning poker": "confirmed",
    "The same study": "confirmed",
    "Flyvbjerg": "confirmed",
    "Buehler": "secondary",
    "Mott MacDonald": "confirmed",
    "Jørgensen": "confirmed",
    "Frenzen": "confirmed",
    "Stephenson": "secondary",
    "Savolainen": "confirmed",
    "Turkulainen": "secondary",
    "Decision gates": "confirmed",
    "ProposalMatrix": "confirmed",
    "PRINCE2": "confirmed",
    "prince2.wiki": "confirmed",
    "ACU": "confirmed",
    "GOV.UK": "confirmed",
    "Aren-Garro": "confirmed",
    "18F": "confirmed",
    "Ellipsis": "confirmed",
    "Sourcing Playbook": "confirmed",
    "Craig Hansom": "our judgement",
    "Common practice": "our judgement",
    "Our three example deals": "our judgement",
}
"""How sure each source is, by words of its name. A source that is not here has not been read for this playbook."""
FIGURES_OF = {
    "27.4": "Buehler", "48.6": "Buehler", "55.5": "Buehler", "1,471": "Flyvbjerg", "6 to 8 %": "Larkin",
    "18 % of goods": "Working paper", "USD 50,000": "GitLab", "60 to 80 %": "Moløkken", "about 40 %": "Jørgensen",
    "181 firms": "Frenzen", "38 % on capital": "Mott", "20 professionals": "Moløkken", "76 % of projects": "Moløkken",
}  # fmt: skip
"""Figures of others, and whose they are: a page that prints one names the source among its evidence."""


@pytest.mark.parametrize(
    "path", [path for path in sorted(PLAYS.glob("*.md")) if path.name != "index.md"], ids=lambda path: path.stem
)
def test_each_source_is_as_sure_as_the_page_says(path: Path) -> None:
    """A row of evidence bears the confidence of its source, also where the source speaks against the play."""
    text = path.read_text("utf-8").partition("## Evidence")[2].partition("\n## ")[0]
    found = [
        [cell.strip() for cell in line.strip("|").split(" | ")]
        for line in text.splitlines()[2:]
        if line.startswith("| ")
    ]
    evidence = [row for row in found if row[0] != "Source" and not row[0].startswith("---")]
    assert evidence
    for source, says_so, sure in evidence:
        known = {one for name, one in SURE.items() if name in source}
        if source.startswith(("No study", "Public handbooks")):
            known = {"our judgement"}
        assert len(known) == 1, f"{path.name}: nobody has noted how sure this is: {source}"
        if sure == "speaks against":
            assert says_so.casefold().startswith(tuple(known)), f"{path.name}: {source} does not say how sure it is"
        else:
            assert {sure} == known, f"{path.name}: {source}"
    for figure, whose in FIGURES_OF.items():
        if figure in path.read_text("utf-8"):
            assert any(whose in row[0] for row in evidence), f"{path.name} prints {figure} and does not name {whose}"


# ------------------------------------------------------------------------------------------------------ the worked tables


def test_pay_of_one_deal() -> None:
    """Each row of the table: half of 4 % at signature, the rest by what was delivered, the old rule beside it."""
    price, cost = money(BERTH, "Price"), money(BERTH, "Cost")
    prices = [price, price, price, price * Decimal("0.95")]
    for cells, sold in zip(table("pay-by-profitability", "What happens"), prices, strict=True):
        estimated, delivered = sold - cost, plain(cells[1])
        first = estimated * Decimal("0.02")
        rest = max(Decimal(), delivered * Decimal("0.04") - first)
        old = sold * Decimal("0.019")
        assert cells[2:] == [at(first), at(rest), at(first + rest), at(old)], cells[0]
    missed = [plain(cells[1]) for cells in table("pay-by-profitability", "What happens")]
    assert missed == [
        price - cost,
        price - cost - money(BERTH, "Contingency"),
        price - cost - 120_000,
        prices[3] - cost,
    ]


def test_pay_of_one_year() -> None:
    """Each deal and the sums; deal A is the second row of the table before it."""
    *deals, total = table("pay-by-profitability", "Deal | Price")
    for name, *figures in deals:
        sold, estimated, delivered = (plain(one) for one in figures[:3])
        pay = max(estimated * Decimal("0.02"), delivered * Decimal("0.04"))
        assert figures[3:] == [at(sold * Decimal("0.019")), at(pay)], name
    assert [plain(one) for one in total[1:]] == [sum(plain(row[column]) for row in deals) for column in range(1, 6)]
    assert f"would get {at(plain(total[2]) * Decimal('0.04'))}" in page("pay-by-profitability")
    assert [plain(one) for one in deals[0][1:4]] == [money(BERTH, "Price"), money(BERTH, "Margin"), money(BERTH, "Margin") - money(BERTH, "Contingency")]  # fmt: skip


def test_the_figure_of_the_money_shows_the_second_row() -> None:
    """The drawing and its description say what the table says."""
    drawn = (ROOT / "docs" / "assets" / "img" / "quote-to-commission.svg").read_text("utf-8")
    row = table("pay-by-profitability", "What happens")[1]
    whole = (at(money(BERTH, line), 0) for line in ("Price", "Cost", "Margin", "Contingency"))
    for figure in (*whole, at(plain(row[1]), 0), *row[2:5], table("pay-by-profitability", "What happens")[0][4]):
        assert drawn.count(figure) >= 2, figure


def test_three_points_of_one_deliverable() -> None:
    """The table has the three figures of the deal, and the checker's own formula behind them."""
    *shown, total = table("three-point-estimates", "Line | O")
    found = lines(PAYROLL, of="DEL-002")
    for cells, one in zip(shown, found, strict=True):
        assert cells[1:] == [*map(str, one.points), at(one.expected, 1), at(one.variance.sqrt()), at(one.variance)]
    likely = str(sum(one.points[1] for one in found))
    squares = sum((one.variance for one in found), Decimal())
    assert total[1:] == ["", likely, "", at(effort(found), 1), at(squares.sqrt()), at(squares)]
    together = at(sum((one.variance.sqrt() for one in found), Decimal()), 1)
    assert f"The sum of the three deviations would be {together}" in page("three-point-estimates")


def test_the_study_in_the_formula() -> None:
    """35.3 days, 3.5, and 5.7 deviations away; a pessimistic figure 8 days higher moves the expected one by 1.3."""
    (best, expected, worst, actual), *none = (
        [plain(one) for one in row] for row in table("three-point-estimates", "Best case")
    )
    mean, spread = (best + 4 * expected + worst) / 6, (worst - best) / 6
    assert none == []
    assert (
        f"You get {at(mean, 1)} days with a deviation of {at(spread, 1)}. The actual is {at((actual - mean) / spread, 1)} deviations away"
        in page("three-point-estimates")
    )
    assert f"from 26 to 34, as in the table above, moves E by {at(Decimal(8) / 6, 1)} days" in page(
        "three-point-estimates"
    )
    assert lines(PAYROLL, of="DEL-002")[0].points[2] == 34


def test_margin_and_markup() -> None:
    """The same cost at 45 % of the price and at 45 % on the cost."""
    cost = Decimal(60_000)
    wrong, right = cost * Decimal("1.45"), cost / Decimal("0.55")
    text = page("pricing-contingency-margin")
    assert (
        f"Your cost is GBP {at(cost)} and you want 45 %. As a markup that gives a price of GBP {at(wrong)}, and your margin is {share((wrong - cost) / wrong)}"
        in text
    )
    assert f"or GBP {at(right)}. The wrong word costs GBP {at(right - wrong)}" in text


def test_the_scorecard_of_a_quarter() -> None:
    """Each value follows from what stands under "worked out"; four of the promises were broken."""
    for name, worked, value, _ in table("kpis-and-scorecard", "KPI"):
        first, second = (Decimal(one.replace(",", "")) for one in re.findall(r"[\d,]+(?:\.\d+)?", worked)[:2])
        if " less " in worked:
            expected = f"{first - second} points"
        elif value.endswith("%"):
            expected = share(first / second, 0)
        else:
            expected = at(first / second, 2 if name == "Estimate ratio" else 1)
        if " of " in worked and " less " not in worked:
            assert first - second == -4
        assert value == expected, name


def test_five_jobs_of_a_class() -> None:
    """Ratios, days, contingency and price of the reference class."""
    *jobs, total = table("reference-classes", "Job | Expected")
    ratios = [plain(actual) / plain(expected) for _, expected, actual, _ in jobs]
    assert [cells[3] for cells in jobs] == [at(one) for one in ratios]
    assert ratios == sorted(ratios)
    sums = [sum((plain(row[column]) for row in jobs), Decimal()) for column in (1, 2)]
    assert total[1:] == [str(sums[0]), str(sums[1]), at(sums[1] / sums[0])]
    for cells, ratio in zip(table("reference-classes", "If it goes as"), sorted(ratios)[2:], strict=True):
        assert [at(ratio), at(200 * ratio, 0)] == [cells[0].split(", ")[1], cells[1]]
    price = Decimal(200 * 400) / Decimal("0.55")
    assert f"GBP {at(price, 0)}" in page("reference-classes")
    assert Decimal("0.365") < (price - 230 * 400) / price < Decimal("0.37")
    assert f"GBP {at(Decimal(230 * 400) / Decimal('0.55'), 0)}" in page("reference-classes")


def test_a_closed_job() -> None:
    """Ratios, margins and the points between them."""
    *classes, total = table("closing-and-lessons", "Class of work")
    for cells in (*classes, total):
        assert cells[3] == at(plain(cells[2]) / plain(cells[1])), cells[0]
    days = [sum((plain(row[column]) for row in classes), Decimal()) for column in (1, 2)]
    assert [plain(one) for one in total[1:3]] == days
    margins = [share((44_000 - 400 * one) / 44_000) for one in days]
    text = page("closing-and-lessons")
    assert (
        f"from GBP {at(400 * days[0])} to GBP {at(400 * days[1])}. The margin was {margins[0]} on the day of signature and is {margins[1]} now"
        in text
    )
    assert f"difference of {plain(margins[0]) - plain(margins[1])} points" in text


def test_what_a_bid_has_to_bring() -> None:
    """The chance below which a bid does not pay, and what ten leads cost."""
    text, bid, margin = page("qualifying"), Decimal(25 * 400), Decimal(150_000) * Decimal("0.45")
    assert (
        f"GBP {at(bid, 0)}. The job would be priced at GBP 150,000 with a margin of 45 %, which is GBP {at(margin, 0)}. Below a chance of {share(bid / margin)}"
        in text
    )
    assert (
        f"each win has cost GBP {at(10 * bid / 3, 0)} in bids. Bid six, and win the same three: GBP {at(6 * bid / 3, 0)}, and {4 * 25} days are free"
        in text
    )
    assert f"you saved GBP {at(4 * bid, 0)} and gave up a margin of GBP {at(margin, 0)}" in text


def test_small_sums() -> None:
    """Hours, days and counts that pages add up themselves."""
    hours = [int(row[0]) for row in table("delivery-manager", "Hours")]
    assert (sum(hours), hours[-1]) == (40, 4)
    assert f"{4 * 15 + 60 + 30} minutes a month" in page("culture-and-rituals")
    assert (
        f"that makes nine. Count half an hour before, two hours there and back, ninety minutes in the room and half an hour after. That is four and a half hours a month for Priya Raman, {9 * 4.5} in all"
        in page("account-manager-in-reviews")
    )
    assert f"takes {3 * 23} days, three in each of 23 weeks. Two seats take {4 * 3 * 23} days a year" in page(
        "presales-rotation"
    )
    assert Decimal(4 * 3 * 23) / 220 - Decimal("1.25") < Decimal("0.01")
    seats = {name for row in table("presales-rotation", "Seat | January") for name in row[1:]}
    assert len(seats) == 5


def test_the_ten_questions_make_ten() -> None:
    """Three heaps hold each question once, as the two answers of the example sort them, and the bands leave no gap."""
    text = (PLAYS / "why-the-fence-stands.md").read_text("utf-8")
    asked = [int(one) for one in re.findall(r"^- \[ \] \*\*(\d+)\.\*\*", text, re.MULTILINE)]
    assert asked == list(range(1, 11))
    told = re.search(r"seller\s+had ticked ([\d, and]+), and the Project Manager ([\d, and]+)\.", text)
    assert told
    seller, manager = ({int(one) for one in re.findall(r"\d+", answers)} for answers in told.groups())
    heaps = [
        {int(one) for one in re.findall(r"\d+", row[2].split(":")[0])} for row in table("why-the-fence-stands", "Heap")
    ]
    assert heaps == [seller & manager, seller ^ manager, set(asked) - seller - manager]
    assert "a score of 3" in table("why-the-fence-stands", "Heap")[0][2]
    bands = [
        range(int(low), int(high) + 1) for low, high in re.findall(r"^\*\*(\d+) to (\d+)\.\*\*", text, re.MULTILINE)
    ]
    assert sorted(score for band in bands for score in band) == list(range(11))


def test_cards_are_counted() -> None:
    """Fourteen mechanisms, of which those called practice are not published."""
    text = (PLAYS / "mechanisms.md").read_text("utf-8")
    cards = text.partition("## How it works")[2].partition("### Add yours")[0].split("\n### ")[1:]
    practice = sum("*Practice.*" in card for card in cards)
    assert (len(cards), len(cards) - practice, practice) == (14, 11, 3)
    assert "fourteen answers" in text
    assert "Eleven of the cards are published" in text
    assert "three cards marked as practice" in text


def test_the_qualifying_play_scores_as_its_form_does() -> None:
    """Lines, points and limits on the play are those of the form."""
    kind = kinds().get("qualification")
    assert kind is not None
    form = (ROOT / "templates" / "qualification" / "template.md").read_text("utf-8")
    asked = [
        line for line in form.partition("## Questions")[2].partition("\n## ")[0].splitlines() if "[[0 to 3]]" in line
    ]
    assert len(asked) == 8
    assert "Of 24 points, 16 and more is a bid that you can defend; below 12" in " ".join(form.split())
    text = page("qualifying")
    assert "the eight lines of the form alone, from 0 (no) to 3 (yes, and we can show it)" in text
    assert "Of 24 points, 16 are a bid that you can defend; below 12" in text
    assert "Every lead scores 16 or more" in text
