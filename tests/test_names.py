"""Headings, column titles and ids as they are compared: what is dropped, and what is not."""

from __future__ import annotations

import time

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from gatepost.names import _undecorated, closest, has, normalise, slug, squeeze
from tests.strategies import TEXTS


@pytest.mark.parametrize(
    "title",
    ["Key assumptions", "key  ASSUMPTIONS", "Key assumptions:", "Key assumptions \u2014", "3. Key assumptions", "3 Key assumptions", "3.1 Key assumptions", "3.1.2) Key assumptions", "(3) Key assumptions",
     "A) Key assumptions", "a. Key assumptions", "(b) Key assumptions", "IV. Key assumptions", "iv) Key assumptions", "Section 3: Key assumptions", "Section 3.1 \u2013 Key assumptions",
     "Appendix B - Key assumptions", "Annex IV: Key assumptions", "**Key** _assumptions_", "**3.1** Key assumptions", "3\\. Key assumptions", "`Key` assumptions", "~~Key~~ assumptions",
     "\u2705 Key assumptions", "\U0001f3af 3. Key assumptions", "\u26a0\ufe0f Key assumptions", "Key assumptions \U0001f3af", "[Key assumptions](x.md)", "[Key assumptions][a]", "Key [assumptions](#a)",
     "Key assumptions {#key}", "Key assumptions {: .cls }", "Key assumptions { #a .b }", "Key assumptions <!-- mine -->", "Key\u00a0assumptions", "\tKey assumptions ", "Key&nbsp;assumptions"],
)  # fmt: skip
def test_titles_that_mean_the_same(title: str) -> None:
    """Numbering, emphasis, emoji, links, attributes, comments, punctuation, spaces and case do not tell titles apart."""
    assert normalise(title) == "key assumptions"


@given(title=st.text("aAivx sectionSection-,'/:.%19(", max_size=24) | TEXTS)
def test_the_short_way_leads_to_the_same_name(title: str) -> None:
    """Most titles need none of the patterns; they get the name that the patterns would give them."""
    assert normalise(title) == _undecorated(title)


@pytest.mark.parametrize(
    "title",
    ["Sign-off", "Client's vision", "Risks, assumptions and dependencies", "From 1 to 3 May: all", "Second, 30 %"],
)
def test_ordinary_titles_need_no_pattern(title: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Hyphens, commas and apostrophes do not send a title the long way."""
    monkeypatch.setattr("gatepost.names._undecorated", None)
    assert normalise.__wrapped__(title)


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Risks & issues", "risks and issues"),
        ("Risks &amp; issues", "risks and issues"),
        ("I am", "i am"),
        ("A plan", "a plan"),
        ("Mix of things", "mix of things"),
        ("Civil works", "civil works"),
        ("Section", "section"),
        ("Chapter one", "chapter one"),
        ("Schedule", "schedule"),
        ("2026 plan", "2026 plan"),
        ("3D model", "3d model"),
        ("B2B sales", "b2b sales"),
        ("2nd phase", "2nd phase"),
        ("Phase 1", "phase 1"),
        ("C++", "c++"),
        ("C#", "c#"),
        ("% done", "% done"),
        ("4", "4"),
        ("2026", "2026"),
        ("V", "v"),
        ("Don\u2019t", "don t"),
        ("Gr\u00f6\u00dfe", "gr\u00f6sse"),
        ("e\u0301tude", "\u00e9tude"),
        ("[[name]]", "name"),
        ("", ""),
        ("\u2014", ""),
        ("***", ""),
    ],
)
def test_words_stay(title: str, name: str) -> None:
    """Words that look like numbering, years, and what makes one title another, stay."""
    assert normalise(title) == name


@given(TEXTS)
def test_normalising_settles(title: str) -> None:
    """Any text is normalised without raising, to lower case, without double spaces or spaces at its ends."""
    name = normalise(title)
    assert name == " ".join(name.split())
    assert name == name.casefold() or not name.isascii()


@pytest.mark.parametrize(
    ("title", "key"),
    [
        ("Key assumptions", "key-assumptions"),
        ("  Risks & issues  ", "risks-issues"),
        ("Unit price (EUR)", "unit-price-eur"),
        ("a_b", "a-b"),
        ("Customer's part", "customer-s-part"),
        ("Gr\u00f6\u00dfe", "gr\u00f6sse"),
        ("e\u0301tude", "\u00e9tude"),
        ("\u0421\u0440\u043e\u043a\u0438", "\u0441\u0440\u043e\u043a\u0438"),
        ("---", ""),
    ],
)
def test_slugs(title: str, key: str) -> None:
    """A key is the words of a title in lower case, joined by hyphens, in any script."""
    assert slug(title) == key


@given(st.text(max_size=40))
def test_slugs_settle(title: str) -> None:
    """The key of a key is that key, unless its script has letters without a case of their own."""
    key = slug(title)
    assert not key.startswith("-")
    assert not key.endswith("-")
    assert "--" not in key
    assert slug(key) == key or not key.isascii()


@pytest.mark.parametrize(
    ("text", "squeezed"),
    [
        (" a \n\t b\u00a0c ", "a b c"),
        ("a<!-- x -->b", "a b"),
        ("a <!-- x\n\ny --> b <!-- z -->", "a b"),
        ("<!--> a -->", "a -->"),
        ("a <!-- b", "a <!-- b"),
        ("a --> b", "a --> b"),
        ("<!-- <!-- a --> b", "b"),
        ("", ""),
    ],
)
def test_squeezing(text: str, squeezed: str) -> None:
    """Comments are out and white space is folded; a comment that is not closed is text."""
    assert squeeze(text) == squeezed


@pytest.mark.parametrize(
    "title",
    ["<!--" * 100_000, "a" + " " * 100_000 + "b", "!" * 100_000, "[" * 100_000, "[a](" * 50_000, "{#" * 100_000, " {" * 100_000, "1." * 100_000, "i" * 100_000, "section " + "1." * 50_000, "e" + "\u0301" * 50_000],
    ids=lambda title: title[:8],
)  # fmt: skip
def test_long_titles_take_time_by_their_length(title: str) -> None:
    """Titles made to be slow are normalised and squeezed at once."""
    start = time.process_time()
    normalise(title)
    slug(title)
    squeeze(title)
    assert time.process_time() - start < 3  # about 0.05


def test_closest() -> None:
    """The most similar word is found, and none where none is similar."""
    assert closest("assumtions", ["assumptions", "exclusions"]) == "assumptions"
    assert closest("price", ["assumptions", "exclusions"]) is None
    assert closest("price", []) is None


@given(st.text("ab[x", max_size=200), st.sampled_from(["[[", "[x", "ab", "bba"]), st.integers(0, 1))
@example("[" * 100, "[[", 0)
@example("[x" * 100 + "[[", "[[", 1)
@example("b" * 100 + "ab", "ab", 1)
def test_a_mark_is_found_by_its_rare_letter_wherever_it_stands(text: str, mark: str, rare: int) -> None:
    """To look for a mark by one of its letters finds what looking for the whole of it finds."""
    assert has(text, mark, rare) == (mark in text)
