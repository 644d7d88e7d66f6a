"""What holds for the match of every deal: nothing that is dropped goes unsaid, and no order of things matters."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from gatepost.check import Checker
from gatepost.deal import Deal
from gatepost.document import Document
from gatepost.kinds import Kinds
from gatepost.match import EXCLUDED, MATCHED, Match, match
from gatepost.model import Status
from tests.conftest import ROOT, TODAY

KINDS = Kinds([ROOT / "templates"])
FIRST = date(2026, 1, 5)
PLACES = ("requirements/REQ", "scope/DEL", "proposal/REQ", "proposal/DEL", "proposal/EXC", "proposal/PRC", "pid/DEL", "pid/EXC")  # fmt: skip
ODD = ("REQ-0001", "REQ-1", "req-001", " REQ-001  ", "[REQ-001](#a)", "**REQ-001**", "`REQ-001`", "REQ-001.", "REQ 001", "REQ-", "REQ-999999",
       "REQ-9999999", "REQ-001 to REQ-003", "REQ-003 to REQ-001", "REQ-001\\|REQ-002", "<b>REQ-001</b>", "REQ\u2011001", "REQ-001<!-- x -->", "-", "", "TBD",
       "[[REQ-001]]", "1", "ABCDEF-001", "\u00c4\u00d6-001", "REQ-00\u0661", "DEL-001", "none: nobody", "see REQ-001, DEL-001; EXC-001", "\\", "`", "=REQ-001")  # fmt: skip
settings.register_profile("deal", derandomize=True, deadline=None, suppress_health_check=list(HealthCheck))
EXAMPLES = settings(settings.get_profile("deal"), max_examples=60)


@dataclass(frozen=True)
class Sample:
    """A clean deal in figures: what asks for what, what is excluded, and what each deliverable costs."""

    priorities: tuple[str, ...]
    covers: tuple[tuple[int, ...], ...]
    """For each deliverable the requirements that it covers."""
    excluded: tuple[int, ...]
    """The requirements that exclusions name."""
    amounts: tuple[int, ...]
    """The price of each deliverable in pence."""

    def rows(self) -> dict[str, list[str]]:
        """The rows of each table, by document and prefix."""
        asked = range(1, len(self.priorities) + len(self.excluded) + 1)
        words = ("harbour", "payroll", "pump", "tunnel", "library", "orchard", "railway", "kitchen", "museum", "bridge")
        rated = (*self.priorities, *("Must" for _ in self.excluded))
        named = [(f"DEL-{n:03d}", f"The new {words[n]} number {n}", ", ".join(f"REQ-{c:03d}" for c in covers), FIRST + timedelta(weeks=n))
                 for n, covers in enumerate(self.covers, start=1)]  # fmt: skip
        done = [
            f"{one} | {what} | {covers} | {n} of {n} shown" for n, (one, what, covers, _) in enumerate(named, start=1)
        ]
        left = [f"EXC-{n:03d} | Parts that we leave, lot {n}" for n in range(1, len(self.excluded) + 3)]
        refs = [*(f"REQ-{one:03d}" for one in self.excluded), "", ""]
        dated = [f"{row} | {day}" for row, (*_, day) in zip(done, named, strict=True)]
        return {
            "requirements/REQ": [f"REQ-{n:03d} | Wish for the {words[n % 10]} {n} | The director | {rate} | {n} of {n} seen" for n, rate in zip(asked, rated, strict=True)],
            "scope/DEL": dated,
            "scope/EXC": [f"{row} | {ref} | Nobody" for row, ref in zip(left, refs, strict=True)],
            "proposal/REQ": [f"REQ-{n:03d} | Wish for the {words[n % 10]} {n} | {n} | {'exception' if n in self.excluded else 'comply'} | As below" for n in asked],
            "proposal/DEL": dated,
            "proposal/EXC": [f"{row} | {ref} | Nobody" for row, ref in zip(left, refs, strict=True)],
            "proposal/PRC": [f"PRC-{n:03d} | Work {n} | DEL-{n:03d} | 1 | fixed | {_money(amount)} | {_money(amount)}" for n, amount in enumerate(self.amounts, start=1)],
            "pid/DEL": [f"{row} | Ada Wong | {day}" for row, (*_, day) in zip(done, named, strict=True)],
            "pid/EXC": [f"{row} | Not asked for | Nobody" for row in left],
        }  # fmt: skip


def _money(pence: int) -> str:
    return f"{Decimal(pence) / 100:,.2f}"


COLUMNS = {
    "requirements/REQ": ("Requirements", "Id | Requirement | Source | Priority | Acceptance criterion"),
    "scope/DEL": ("Deliverables", "Id | Deliverable | Covers | Acceptance criterion | Due"),
    "scope/EXC": ("Exclusions", "Id | Exclusion | Requirements | Who does it"),
    "proposal/REQ": ("Compliance matrix", "Id | Requirement | Clause | Answer | How and where"),
    "proposal/DEL": ("Deliverables", "Id | Deliverable | Covers | Acceptance criterion | Due"),
    "proposal/EXC": ("Exclusions", "Id | Exclusion | Requirements | Who does it"),
    "proposal/PRC": ("Price", "Id | Item | Pays for | Quantity | Unit | Unit price | Amount"),
    "pid/DEL": ("Products and acceptance criteria", "Id | Product | Covers | Acceptance criterion | Accepted by | Due"),
    "pid/EXC": ("Exclusions", "Id | Left out | Why | Who provides it instead"),
}


def texts(sample: Sample, rows: dict[str, list[str]], order: tuple[str, ...] = tuple(COLUMNS)) -> dict[str, str]:
    """The four documents; the sections of each in the order given."""
    total = _money(sum(sample.amounts))
    files = {
        part: f'---\ntemplate: {part}@1.0\nstatus: draft\ntitle: "Works"\ncustomer: "Aldmoor"\ncurrency: GBP\n{field}has-request: "yes"\n---\n\n# Works\n'
        for part, field in (("requirements", ""), ("scope", f'total: "{total}"\n'), ("proposal", f'total: "{total}"\n'), ("pid", f'price: "{total}"\n'))
    }  # fmt: skip
    for place in order:
        part = place.partition("/")[0]
        title, columns = COLUMNS[place]
        mark = "##"
        if part == "pid":
            mark = "###"
            files[part] += f"\n## {'Project plan' if place == 'pid/DEL' else 'Project definition'}\n"
        lines = [columns, " | ".join("---" for _ in columns.split(" | ")), *rows[place]]
        files[part] += f"\n{mark} {title}\n\n" + "".join(f"| {line} |\n" for line in lines)
    return files


def deal_of(files: Iterable[tuple[str, str]]) -> Deal:
    """The deal that some texts make."""
    checker = Checker(KINDS, Status.DRAFT, today=TODAY)
    documents = [checker.open(text, f"{name}.md") for name, text in files]
    assert all(isinstance(one, Document) for one in documents)
    return Deal("deal", [one for one in documents if isinstance(one, Document)])


def matched(files: dict[str, str]) -> Match:
    """The match of some texts."""
    return match(deal_of(files.items()))


@st.composite
def samples(draw: st.DrawFn) -> Sample:
    """A clean deal: every requirement is covered or excluded, every deliverable covers something and is paid for."""
    asked = draw(st.integers(2, 6))
    number = draw(st.integers(2, 6))
    covers = [set(draw(st.sets(st.integers(1, asked), min_size=1, max_size=3))) for _ in range(number)]
    for one in range(1, asked + 1):
        if not any(one in held for held in covers):
            covers[draw(st.integers(0, number - 1))].add(one)
    return Sample(
        tuple(draw(st.sampled_from(["Must", "Should", "MUST", "must"])) for _ in range(asked)),
        tuple(tuple(sorted(held)) for held in covers),
        tuple(range(asked + 1, asked + 1 + draw(st.integers(0, 2)))),
        tuple(draw(st.integers(1, 99_999_999)) for _ in range(number)),
    )


@EXAMPLES
@given(samples())
def test_clean_deal_matches(sample: Sample) -> None:
    """Where all is passed on, every requirement is settled, nothing is open, and the whole price is matched to the cent."""
    result = matched(texts(sample, sample.rows()))
    assert {row.state for row in result.rows} <= {MATCHED, EXCLUDED}
    assert (result.open, result.matched) == (0, result.asked)
    assert result.asked == len(sample.priorities) + len(sample.excluded)
    assert result.matched_price == result.price == Decimal(sum(sample.amounts)) / 100


@EXAMPLES
@given(samples(), st.sampled_from(PLACES), st.data())
def test_what_is_dropped_is_said(sample: Sample, place: str, data: st.DataObject) -> None:
    """Whatever single item is dropped from one document, the match is open, and says of which item or requirement."""
    rows = sample.rows()
    at = data.draw(st.integers(0, len(rows[place]) - 1))
    gone = rows[place].pop(at)
    name = gone.partition(" | ")[0]
    result = matched(texts(sample, rows))
    assert result.open >= 1
    about = {name}
    if name.startswith("DEL-"):
        about |= {f"REQ-{one:03d}" for one in sample.covers[at]}
    if name.startswith("PRC-"):
        about |= {f"REQ-{one:03d}" for one in sample.covers[at]}
    told = {row.requirement for row in result.rows if row.open and row.requirement}
    told |= {one for difference in result.differences if difference.decision is None for one in difference.ids}
    told |= {row.text.partition(":")[0] for row in result.rows if row.open and row.requirement is None}
    assert told & about, (name, told)


@EXAMPLES
@given(samples(), st.data())
def test_order_does_not_matter(sample: Sample, data: st.DataObject) -> None:
    """The order of rows, sections and files changes nothing, whether the deal is clean or lacks something."""
    rows = sample.rows()
    place = data.draw(st.sampled_from((None, *PLACES)))
    if place is not None:
        rows[place].pop(data.draw(st.integers(0, len(rows[place]) - 1)))
    shuffled = {key: data.draw(st.permutations(value)) for key, value in rows.items()}
    order = tuple(data.draw(st.permutations(list(COLUMNS))))
    files = data.draw(st.permutations(list(texts(sample, shuffled, order).items())))
    one, other = matched(texts(sample, rows)), match(deal_of(files))
    assert [row._replace(place="", decision=None) for row in one.rows] == [row._replace(place="", decision=None) for row in other.rows]  # fmt: skip
    assert sorted((a.state, a.ids, a.document.name) for a in one.differences) == sorted((a.state, a.ids, a.document.name) for a in other.differences)  # fmt: skip
    assert (one.price, one.matched_price, one.open) == (other.price, other.matched_price, other.open)


@settings(EXAMPLES, max_examples=150)
@given(samples(), st.lists(st.tuples(st.sampled_from(sorted(COLUMNS)), st.integers(0, 5), st.integers(0, 2), st.sampled_from(ODD)), min_size=1, max_size=4))  # fmt: skip
def test_odd_ids_never_crash(sample: Sample, oddities: list[tuple[str, int, int, str]]) -> None:
    """Ids of odd forms, as the id of a row or where a row names another, crash neither the match nor the check."""
    rows = sample.rows()
    for place, at, column, odd in oddities:
        table = rows[place]
        cells = table[at % len(table)].split(" | ")
        cells[column] = odd
        table[at % len(table)] = " | ".join(cells)
    deal = deal_of(texts(sample, rows).items())
    result = match(deal)
    assert 0 <= result.matched <= result.asked
    checker = Checker(KINDS, Status.APPROVED, today=TODAY)
    for report in checker.check_deal(deal):
        assert all(finding.message for finding in report.findings)


@EXAMPLES
@given(samples(), st.sets(st.sampled_from(["requirements", "scope", "proposal", "pid"]), max_size=3))
def test_documents_may_be_missing(sample: Sample, gone: set[str]) -> None:
    """A document that is not there yet is judged by nobody; without scope and bid nothing is said to match."""
    files = {name: text for name, text in texts(sample, sample.rows()).items() if name not in gone}
    result = matched(files)
    assert not result.differences
    if "proposal" in files or ("scope" in files and "requirements" in files):
        assert result.open == 0
    if gone & {"scope", "proposal"}:
        assert not result.clean
        assert not any(row.state == MATCHED for row in result.rows)
    elif "pid" not in gone or "requirements" not in gone:
        assert result.clean


@EXAMPLES
@given(samples(), st.integers(0, 5))
def test_cent_is_a_difference(sample: Sample, at: int) -> None:
    """A price that is a cent dearer, in all of the bid, is one difference."""
    dearer = list(sample.amounts)
    dearer[at % len(dearer)] += 1
    files = texts(sample, sample.rows())
    files["proposal"] = texts(replace(sample, amounts=tuple(dearer)), replace(sample, amounts=tuple(dearer)).rows())["proposal"]  # fmt: skip
    result = matched(files)
    assert [one.state for one in result.differences] == ["money differs"]
