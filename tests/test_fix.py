"""What is mended is mended once, where it is, and nothing else is touched."""

from __future__ import annotations

import os
import stat
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from gatepost.check import Checker
from gatepost.commands.group import gatepost
from gatepost.fix import fix_text
from gatepost.kinds import Kinds
from tests.conftest import ROOT, TODAY
from tests.test_check import BODY, FRONT, NOTE

KINDS = Kinds([ROOT / "tests" / "kinds", ROOT / "templates"])
CHECKER = Checker(KINDS, today=TODAY)
ROW = "| DEL-001 | Boiler repaired | 2026-03-20 |"


def mended(text: str, name: str = "note.md", unsafe: bool = False) -> str:
    """The text after fixing; fixing it again changes nothing, and nothing fixable is left."""
    after, _ = fix_text(CHECKER, text, name, unsafe=unsafe)
    assert fix_text(CHECKER, after, name, unsafe=unsafe) == (after, 0)
    left = [one for one in CHECKER.check(after, name).findings if one.fix and (one.fix.safe or unsafe)]
    assert left == []
    return after


def codes(text: str, name: str = "note.md") -> list[str]:
    return [one.code for one in CHECKER.check(text, name).findings]


# --- the text


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("## Deliverables", "## Delivrables", None),
        ("## Assumptions", "### Assumptions", None),
        ("| Id | Deliverable | Due |", "| Id | Delivrable | Due |", None),
        ("title: Boiler", "titel: Boiler", None),
        ("status: review", "status: review\nengagement: Services", "status: review\nengagement: services"),
        ("## Price\n", "<!-- allow IDS101: two lists -->\n\n## Price\n", "\n\n## Price\n"),
    ],
)
def test_mending_takes_a_defect_back(old: str, new: str, expected: str | None) -> None:
    """A slip that has one cure is mended, and nothing else of the text changes."""
    assert NOTE.count(old) == 1
    after = mended(NOTE.replace(old, new))
    assert after.replace("\n## Rate card\n\n[[the rates]]\n", "") == NOTE.replace(old, expected or old)


def test_several_sections_are_inserted_in_order() -> None:
    """Sections that are missing are put where the template has them, with their guidance, and none is out of order."""
    for kept in ("## Summary", "## Price", "## Sign-off", "# Boiler"):
        start = NOTE.index(kept)
        end = NOTE.find("\n## ", start + 4)
        text = (
            FRONT + ("" if kept == "# Boiler" else "# Boiler repair\n\n") + NOTE[start : end if end > 0 else len(NOTE)]
        )
        after = mended(text)
        headings = [line for line in after.split("\n") if line.startswith("## ")]
        assert headings == ["## Summary", "## Deliverables", "## Assumptions", "## Price", "## Sign-off"], kept
        assert not {"SEC101", "SEC104"} & set(codes(after)), kept
        assert "[[what was taken as true]]" in after


def test_sections_are_inserted_into_a_bare_file() -> None:
    """A file with nothing but front matter becomes the template's sections."""
    after = mended(FRONT)
    assert after.startswith(FRONT)
    assert set(codes(after)) <= {"SEC202", "TAB108", "SGN101", "TXT103"}


def test_nested_sections_are_inserted() -> None:
    """A sub-section is put into its section; a section that is missing comes with its sub-sections."""
    text = (ROOT / "docs/examples/berth-booking/pid.md").read_text("utf-8")
    for first, last in (
        ("\n### Milestones\n", "\n### Resources\n"),
        ("\n## Project controls\n", "\n## Tailoring\n"),
        ("\n### Reasons\n", "\n## Project management team\n"),
    ):
        after = mended(text[: text.index(first)] + text[text.index(last) :], "pid.md")
        assert not [code for code in codes(after, "pid.md") if code.startswith("SEC1")], first
        headings = [line for line in text.split("\n") if line.startswith("##")]
        assert [line for line in after.split("\n") if line.startswith("##")] == headings, first


def test_insertion_ignores_sections_in_free_places() -> None:
    """A section whose place is free says nothing about where another one belongs."""
    text = (ROOT / "docs/examples/berth-booking/proposal.md").read_text("utf-8")
    start, end = text.index("## References"), text.index("## Agreement")
    moved = text[:start].replace("## Background", text[start:end] + "## Background")
    assert "SEC104" not in codes(moved, "proposal.md")
    assert "SEC104" not in codes(mended(moved, "proposal.md"), "proposal.md")


def test_raising_a_heading_keeps_its_neighbours() -> None:
    """A heading is raised or lowered by itself only where nothing else changes its section by it."""
    text = NOTE.replace("## Assumptions", "### Assumptions").replace(
        "## Price", "### What the boiler is like\n\nOld.\n\n## Price"
    )
    after = mended(text)
    assert "\n### Assumptions\n" in after
    assert "SEC103" in codes(after)


def test_renaming_is_safe_for_slips_only() -> None:
    """A heading that shares words with a section, or has its table below it, may mean something else: ask first."""
    assert "## What they get" in mended(NOTE.replace("## Deliverables", "## What they get"))


def test_column_is_added() -> None:
    """A missing column is put at the end of header, delimiter row and rows, with and without outer pipes."""
    table = "| Id | Deliverable |\n|---|---|\n| DEL-001 | Boiler repaired |"
    after = mended(NOTE.replace("| Id | Deliverable | Due |\n|---|---|---|\n" + ROW, table))
    assert "| Id | Deliverable | Due |\n|---|---| --- |\n| DEL-001 | Boiler repaired |  |\n" in after


def test_column_is_added_without_outer_pipes() -> None:
    """A table without outer pipes gets its missing column as well."""
    bare = mended(
        NOTE.replace(
            "| Id | Deliverable | Due |\n|---|---|---|\n" + ROW, "Id | Deliverable\n---|---\nDEL-001 | Boiler repaired"
        )
    )
    assert codes(bare) == ["TAB201"]


def test_fields_are_added() -> None:
    """Missing fields are put at the end of the front matter; missing front matter at the start of the file."""
    assert mended(NOTE.replace("title: Boiler repair\n", "")).startswith(
        FRONT.replace("title: Boiler repair\n", "").replace("---\n\n", "title: \n---\n\n")
    )
    after = mended(BODY)
    assert after.startswith("---\ntemplate: note@1.0\nstatus: draft\ntitle: \ndate: \n---\n\n# Boiler repair\n")
    assert after.endswith(BODY)


def test_unsafe_fixes_are_asked_for() -> None:
    """A sum or a product is corrected with `unsafe` only, in the document's own way of writing."""
    text = NOTE.replace("| 1,200.00 |", "| £1,300.00 |")
    assert mended(text) == text
    assert "| £1,200.00 |" in mended(text, unsafe=True)
    comma = NOTE.replace("date:", 'number-format: "1.234,56"\ndate:').replace("600.00 | 1,200.00", "600,00 | 1.300,00")
    assert "| 1.200,00 |" in mended(comma, unsafe=True)


@pytest.mark.parametrize(("mark", "newline"), [("windows", "\r\n"), ("unix", "\n"), ("macintosh", "\r")])
def test_line_ends_are_kept(mark: str, newline: str) -> None:
    """What is inserted has the line ends of the document; those that are there stay."""
    text = NOTE.replace("## Assumptions\n\nThe customer's engineer has measured the flue.\n\n", "").replace(
        "\n", newline
    )
    after = mended(text)
    assert "## Assumptions" in after
    if newline != "\r":
        assert after.count("\n") == after.count(newline)
        assert newline == "\r\n" or "\r" not in after
    before, _, _ = text.partition("## Price")
    assert after.startswith(before)
    assert after.endswith(text[len(before) :])


def test_old_line_ends_are_kept() -> None:
    """What is inserted into a document of lone carriage returns has them, too."""
    text = NOTE.replace("## Assumptions\n\nThe customer's engineer has measured the flue.\n\n", "").replace("\n", "\r")
    assert "\n" not in mended(text)


def test_end_of_the_file_is_kept() -> None:
    """A file without a line end at its end gets none where nothing is inserted there."""
    text = NOTE.rstrip("\n").replace("## Deliverables", "## Delivrables")
    assert mended(text) == NOTE.rstrip("\n")


def test_mixed_line_ends_stay_mixed() -> None:
    """Nobody asked for other line ends."""
    text = NOTE.replace("\n", "\r\n", 9).replace("## Deliverables", "## Delivrables")
    assert mended(text) == NOTE.replace("\n", "\r\n", 9)


EXAMPLES = {
    name: (ROOT / "docs/examples" / name).read_text("utf-8")
    for name in ("pump-spares/proposal.md", "pump-spares/pid.md")
}


@settings(max_examples=40, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow])
@given(
    st.sampled_from(sorted(EXAMPLES)),
    st.lists(
        st.tuples(
            st.integers(0, 10**6), st.sampled_from(["drop", "twice", "swap", "hash", "unhash", "cut", "pipe", "blank"])
        ),
        min_size=1,
        max_size=8,
    ),
)
def test_mending_ends(name: str, changes: list[tuple[int, str]]) -> None:
    """However a document is mangled, mending ends, mends all that is safe to mend, and has nothing to do the second time."""
    lines = EXAMPLES[name].split("\n")
    for number, change in changes:
        at = number % (len(lines) - 1)
        match change:
            case "drop":
                del lines[at]
            case "twice":
                lines.insert(at, lines[at])
            case "swap":
                lines[at], lines[at + 1] = lines[at + 1], lines[at]
            case "hash":
                lines[at] = "#" + lines[at]
            case "unhash":
                lines[at] = lines[at].removeprefix("#")
            case "cut":
                lines[at] = lines[at][: len(lines[at]) // 2]
            case "pipe":
                lines[at] = lines[at].replace("|", "||", 2)
            case "blank":
                lines[at] = ""
    mended("\n".join(lines), name.rpartition("/")[2])


# --- the file


@pytest.fixture
def note(tmp_path: Path) -> Path:
    """A proposal with one defect that is safe to mend, in a folder of its own."""
    path = tmp_path / "proposal.md"
    path.write_text(EXAMPLES["pump-spares/proposal.md"].replace("\n## Warranty\n", "\n## Waranty\n"), "utf-8")
    return path


RIGHT = EXAMPLES["pump-spares/proposal.md"]


def run(*arguments: str | Path) -> Result:
    return CliRunner().invoke(gatepost, [str(one) for one in arguments], standalone_mode=False)


def test_file_is_mended(note: Path) -> None:
    """A file is replaced by its mended text, and nothing else is left in the folder."""
    result = run("fix", note)
    assert result.return_value == 0
    assert "1 mended" in result.output
    assert note.read_text("utf-8") == RIGHT
    assert os.listdir(note.parent) == [note.name]
    assert "Nothing to mend." in run("fix", note).output


def test_diff_changes_nothing(note: Path) -> None:
    """With --diff the change is shown, the file stays as it is, and the exit status says that there is one."""
    before = note.read_bytes()
    result = run("fix", "--diff", note)
    assert result.return_value == 1
    assert "\n-## Waranty\n+## Warranty\n" in result.output
    assert note.read_bytes() == before
    note.write_text(RIGHT, "utf-8")
    assert (run("fix", "--diff", note).return_value, run("fix", "--diff", note).output) == (0, "")


def test_bytes_are_kept(note: Path) -> None:
    """Byte order mark, line ends and mode of the file are kept."""
    data = b"\xef\xbb\xbf" + note.read_bytes().replace(b"\n", b"\r\n")
    note.write_bytes(data)
    note.chmod(0o640)
    assert run("fix", note).return_value == 0
    assert note.read_bytes() == data.replace(b"Waranty", b"Warranty")
    assert stat.S_IMODE(note.stat().st_mode) == 0o640


def test_target_of_a_link_is_replaced(note: Path, tmp_path: Path) -> None:
    """A link stays a link; what it leads to is mended."""
    link = tmp_path / "links" / "proposal.md"
    link.parent.mkdir()
    link.symlink_to(note)
    assert run("fix", link).return_value == 0
    assert link.is_symlink()
    assert note.read_text("utf-8") == RIGHT


@pytest.mark.parametrize("failing", ["replace", "fsync", "fdopen"])
def test_failure_leaves_the_file_whole(note: Path, monkeypatch: pytest.MonkeyPatch, failing: str) -> None:
    """When writing fails, the file is as it was, nothing is left beside it, and one line says so."""

    def fail(*_: Any, **__: Any) -> None:
        raise OSError(28, "No space left on device")

    before = note.read_bytes()
    monkeypatch.setattr(os, failing, fail)
    result = run("fix", note)
    monkeypatch.undo()
    assert result.exception is not None
    assert "cannot be written, and is as it was: No space left on device" in str(result.exception)
    assert note.read_bytes() == before
    assert os.listdir(note.parent) == [note.name]


def test_unsafe_is_asked_for_on_the_command_line(note: Path) -> None:
    """A wrong amount is corrected with --unsafe only."""
    wrong = RIGHT.replace("412,50 | 49.500,00", "412,50 | 45.900,00")
    assert wrong != RIGHT
    note.write_text(wrong, "utf-8")
    assert "Nothing to mend." in run("fix", note).output
    assert run("fix", "--unsafe", note).return_value == 0
    assert note.read_text("utf-8") == RIGHT


def test_other_files_of_a_folder_stay(note: Path) -> None:
    """In a folder, files of no kind and files that are no text are left alone."""
    letter, picture = note.with_name("letter.md"), note.with_name("picture.md")
    letter.write_bytes(b"# A leter\n")
    picture.write_bytes(b"\x89PNG\x00")
    assert run("fix", note.parent).return_value == 0
    assert letter.read_bytes() == b"# A leter\n"
    assert picture.read_bytes() == b"\x89PNG\x00"
    assert note.read_text("utf-8") == RIGHT


def test_first_section_is_inserted_behind_the_title_page() -> None:
    """The first section goes ahead of the first one that is there, not into a title page set in headings."""
    start, end = NOTE.index("## Summary"), NOTE.index("## Deliverables")
    text = NOTE[:start] + "# *and*\n\n# House 4\n\n" + NOTE[end:]
    after = mended(text)
    assert after.index("# House 4") < after.index("## Summary") < after.index("## Deliverables")


def test_fixes_that_were_not_asked_for_are_counted(note: Path) -> None:
    """Who is told that there is nothing to mend learns of what --unsafe would; where there is no such fix, nothing is said."""
    assert "--unsafe" not in run("fix", note).output
    note.write_text(RIGHT.replace("412,50 | 49.500,00", "412,50 | 45.900,00"), "utf-8")
    told = run("fix", note).output
    assert "Nothing to mend.\n1 more fix would change what a document says: see it with --unsafe --diff" in told
    shown = run("fix", "--diff", note)
    assert (shown.return_value, shown.stdout) == (0, "")
    assert "1 more fix" in shown.stderr
    assert "more fix" not in run("fix", "--unsafe", note).output
