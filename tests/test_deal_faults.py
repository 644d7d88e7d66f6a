"""Each fault of the catalogue is found once and at its place; what is right is passed over, however it looks."""

from __future__ import annotations

import re
from collections import Counter

import pytest

from gatepost.rules import load
from tests.deal_faults import DEALS, FAULTS, SILENT, Fault, changed, clean, found, place, reports


def name(fault: Fault) -> str:
    """How a test of the catalogue is called."""
    return f"{fault.deal}: {fault.title}"


@pytest.mark.parametrize("fault", FAULTS, ids=name)
def test_fault_is_found_once(fault: Fault) -> None:
    """One fault is one finding in the whole folder, by its rule, in its file, at its line and column.

    So it is whichever file is read first.
    """
    files = changed(fault)
    for order in (files, dict(reversed(files.items()))):
        findings = [finding for report in reports(order, fault.settings) for finding in report.findings]
        assert [(one.code, one.path, one.line, one.column) for one in findings] == [(fault.code, *place(fault))]
        assert all(one.message and one.hint for one in findings)


@pytest.mark.parametrize("fault", SILENT, ids=name)
def test_variant_is_passed_over(fault: Fault) -> None:
    """A variant that is right finds nothing in any document of the folder."""
    assert [(one.code, one.path, one.line, one.message) for one in found(fault)] == []


@pytest.mark.parametrize("fault", [one for one in FAULTS if "without its zeros" in one.title], ids=name)
def test_the_other_spelling_of_an_id_is_named(fault: Fault) -> None:
    """Where DEL-1 stands for DEL-001, the next step says where the other one is."""
    assert re.search(
        r"\b[a-z]+\.md:\d+ has [A-Z]+-\d+: write the id in one way|did you mean DEL-1\?", found(fault)[0].hint
    )


@pytest.mark.parametrize(
    ("written", "meant", "name"),
    [
        ("D\u0415L-002", "DEL-002", "cyrillic capital letter ie"),
        ("DEL\u2011002", "DEL-002", "non-breaking hyphen"),
        ("DEL-\u200b002", "DEL-002", "zero width space"),
        ("\uff24EL-002", "DEL-002", "fullwidth latin capital letter d"),
        ("DEL-00\u0662", "DEL-002", "arabic-indic digit two"),
    ],
)
def test_an_id_that_only_looks_like_one_is_told_so(written: str, meant: str, name: str) -> None:
    """Whoever reads `DEL-002` in the message and `DEL-002` in the document has to hear what differs."""
    files = dict(clean("berth-booking"))
    files["proposal"] = files["proposal"].replace("| DEL-002 | Agent", f"| {written} | Agent", 1)
    (found,) = (one for report in reports(files) for one in report.findings if one.code == "IDS103")
    assert found.message == f'"{written}" only looks like {meant}: a {name} is in it'
    assert found.hint == f"type {meant} anew"


@pytest.mark.parametrize("deal", DEALS)
def test_clean_deal(deal: str) -> None:
    """In the deals that the faults are put into, nothing is found, now or for a later status."""
    for report in reports(dict(clean(deal))):
        assert report.findings == report.later == ()


def test_catalogue_is_whole() -> None:
    """Titles differ, silence is tested as often as alarm, each deal has its faults, and each rule on deals is among them."""
    assert len({name(one) for one in (*FAULTS, *SILENT)}) == len(FAULTS) + len(SILENT)
    assert len(FAULTS) >= 45
    assert len(SILENT) >= 90
    counted = Counter(one.deal for one in FAULTS)
    assert all(counted[deal] >= 20 for deal in DEALS)
    deal_level = {code for code, rule in load().items() if rule.stage == "deal"} | {"TRC102", "TRC103"}
    families = {code for code in load() if code.startswith(("EST", "OUT", "SGN2"))}
    assert (deal_level | families) - {one.code for one in FAULTS} == set()
