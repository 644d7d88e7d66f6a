"""A command line means the same whether click reads it or the few lines that spare it."""

from __future__ import annotations

from typing import Any

import click
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from gatepost.commands.check import check
from gatepost.commands.group import clicked
from gatepost.commands.options import understood
from tests.command import called

FLAGS = [flag for one in check.options for flag in (*one.flags, one.off) if flag is not None]
VALUES = [
    "draft",
    "json",
    "text",
    "approved",
    "3",
    "0",
    "-1",
    "+1",
    "1_0",
    "007",
    "3/10",
    "0/2",
    "x",
    "FORM:x.json",
    "",
]
WORDS = (
    st.sampled_from([*FLAGS, *VALUES, "bid", "a b.md", "./-x.md", "-", "--", "*.md", "~/x", "$HOME", "--help", "--format=json"])
    | st.sampled_from([flag[:-1] for flag in FLAGS] + [f"{flag}3" for flag in FLAGS])
    | st.builds("{}={}".format, st.sampled_from(FLAGS), st.sampled_from(VALUES))
    | st.text("-=aoj/.", max_size=4)
)  # fmt: skip


def by_click(words: list[str]) -> dict[str, Any] | None:
    """What click makes of the line; None where it refuses it, or shows help."""
    try:
        return clicked("check", check).make_context("check", list(words)).params
    except (click.ClickException, click.exceptions.Exit):
        return None


@given(words=st.lists(WORDS, max_size=5))
@example(words=["--output", "a.json", "-o", "b.json", "--changed=HEAD~1", "bid"])
@example(words=["--cache", "--no-cache", "--as", "draft", "--as", "review"])
def test_both_readers_agree(words: list[str]) -> None:
    """What is understood without click is what click understands; anything else is left to it."""
    mine = understood(check, words)
    assert mine is None or mine == by_click(words)


@pytest.mark.parametrize(
    "line",
    [
        "", "bid", "bid/proposal.md pid.md", "--no-cache bid", "bid --as approved", "--as=approved --kind pid x.md",
        "--format json --jobs 2 .", "--output report.json -o junit:x bid", "--changed=HEAD bid", "--shard 3/10 bid",
        "--baseline known.json --shrink",
    ],
)  # fmt: skip
def test_what_people_write_is_understood(line: str) -> None:
    """Whole options with good values, and paths: no click is needed."""
    mine = understood(check, line.split())
    assert mine is not None
    assert mine == by_click(line.split())


@pytest.mark.parametrize(
    "line",
    ["--form json", "--changed bid", "-j2", "--jobs -1", "--kind --as", "--help", "-- bid", "bid -", "--kind= x"],
)
def test_what_leaves_a_question_is_left_to_click(line: str) -> None:
    """Abbreviations, values that may be paths, help, and whatever is wrong."""
    assert understood(check, line.split()) is None


@pytest.mark.parametrize("more", [(), ("--",)])
def test_a_refusal_reads_the_same(more: tuple[str, ...]) -> None:
    """What the command itself refuses is said in the same words, whoever read the line."""
    status, output, errors = called("check", "--accept", "--shrink", *more)
    assert (status, output) == (2, "")
    assert errors == (
        "gatepost check: --accept takes all that is found: it goes with neither --changed nor --shrink. "
        "See gatepost check --help\n"
    )
