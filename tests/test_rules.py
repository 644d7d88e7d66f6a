"""Each rule proves itself on the examples of its own page."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

import pytest

from gatepost.check import Checker
from gatepost.data import data_folder
from gatepost.deal import Deal
from gatepost.document import Document
from gatepost.files import decode
from gatepost.kinds import Kinds
from gatepost.model import Status
from gatepost.rules import FAMILIES, RETIRED, Rule, load
from gatepost.settings import Authority, Settings
from tests.conftest import TODAY

RULES = load()
_FRONT = "---\ntemplate: note@1.0\ntitle: Boiler repair\ndate: 2026-02-20\n---\n\n"
_EXAMPLE = re.compile(r"^## (Bad|Good)\n```(\w+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def examples(rule: Rule, which: str) -> Iterator[str]:
    """The examples of one sort on a rule's page."""
    for sort, language, text in _EXAMPLE.findall(rule.page):
        if sort == which and language == "markdown":
            yield text


_FILE = re.compile(r"^<!-- (\S+\.md) -->\n", re.MULTILINE)


def deal_codes(rule: Rule, text: str) -> list[str]:
    """The findings of one rule in an example that holds several files, each under a comment with its name."""
    _, *pieces = _FILE.split(text)
    settings = Settings(other_customers=("Vlietland Water",), authorities=(Authority("Director", Decimal(100_000)),))
    checker = Checker(Kinds((data_folder("templates"),)), Status.APPROVED, settings=settings, today=TODAY)
    documents = []
    for name, content in zip(pieces[::2], pieces[1::2], strict=True):
        kind = name.partition(".")[0].partition("-")[0]
        front, body = content.split("---\n", 2)[1:] if content.startswith("---\n") else ("", content)
        opened = checker.open(f"---\ntemplate: {kind}@1.0\n{front}---\n\n{body}", name)
        assert isinstance(opened, Document)
        documents.append(opened)
    reports = checker.check_deal(Deal("example", documents))
    return [finding.code for report in reports for finding in report.findings if finding.code == rule.code]


def codes(kinds: Kinds, rule: Rule, text: str) -> list[str]:
    """The findings of one rule in one example, as approved. A fragment gets front matter, and a section ahead."""
    if _FILE.match(text):
        return deal_codes(rule, text)
    whole = text if text.startswith(("---", "# ")) and (rule.stage != "allowances") else _FRONT + text
    if rule.code in ("DOC105", "DOC101"):
        whole = text
    kind = None if rule.stage == "intake" else "note"
    report = Checker(kinds, Status.APPROVED, today=TODAY).check(whole, "example.txt", kind)
    return [finding.code for finding in report.findings if finding.code == rule.code]


@pytest.mark.parametrize("rule", RULES.values(), ids=lambda rule: rule.code)
def test_bad_example_alarms(rule: Rule, note_kinds: Kinds) -> None:
    """What a page calls bad is found, and by one finding."""
    bad = list(examples(rule, "Bad"))
    assert bad or rule.code in ("DOC103", "CFG104")
    for text in bad:
        assert len(codes(note_kinds, rule, text)) == 1, text


@pytest.mark.parametrize("rule", RULES.values(), ids=lambda rule: rule.code)
def test_good_example_is_silent(rule: Rule, note_kinds: Kinds) -> None:
    """What a page calls good is not found."""
    good = list(examples(rule, "Good"))
    assert good or rule.code in ("DOC103", "CFG104")
    for text in good:
        assert codes(note_kinds, rule, text) == [], text


@pytest.mark.parametrize("rule", RULES.values(), ids=lambda rule: rule.code)
def test_page_has_its_parts(rule: Rule) -> None:
    """A page says what, gives a bad and a good example, and its code fits its family."""
    assert rule.code[:3] in FAMILIES
    assert re.fullmatch(r"[A-Z]{3}\d{3}", rule.code)
    assert rule.summary.endswith((".", ":"))
    assert "## Bad\n" in rule.page
    assert "## Good\n" in rule.page


def test_codes_are_never_reused() -> None:
    """A retired code is no rule's code, and no two rules share a name."""
    assert not set(RETIRED) & set(RULES)
    assert len({rule.name for rule in RULES.values()}) == len(RULES)


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"PK\x03\x04rest", "Word document or another archive"),
        (b"\xd0\xcf\x11\xe0rest", "old .doc format"),
        (b"%PDF-1.7", "a PDF"),
        (b"\xff\xfe#\x00", "UTF-16"),
        (b"# x\x00\x01", "binary"),
        (b"# caf\xe9", "line 1 holds the byte 0xe9"),
    ],
)
def test_unreadable_file(note_kinds: Kinds, data: bytes, words: str) -> None:
    """A file that is no text is one finding that says what it is and what to do."""
    report = Checker(note_kinds).refuse("x.md", decode(data).fault)
    assert [finding.code for finding in report.findings] == ["DOC103"]
    assert words in report.findings[0].message
    assert report.findings[0].hint
