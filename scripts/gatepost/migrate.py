"""A document from an older version of its template to the present one: what is new is inserted, no word is lost."""

from __future__ import annotations

from typing import Final

from gatepost.check import Checker, stated_kind
from gatepost.document import Document
from gatepost.errors import GatepostError
from gatepost.fix import apply, mend
from gatepost.kinds import Kind
from gatepost.model import Edit, Field, Finding, Section, Status
from gatepost.names import normalise
from gatepost.read import Reading
from gatepost.tuples import NamedTuple

_NEW: Final = frozenset(("SEC101", "TAB101", "TAB102", "DOC201"))
"""The rules that say that a section, a table, a column or a field is missing. Their fixes are what is inserted."""


class Migration(NamedTuple):
    """What became of a document."""

    text: str
    kind: Kind
    version: str
    """The version that the document stated; empty where it stated none."""
    added: tuple[str, ...]
    """What was inserted, in words: `section "Handover"`."""
    renamed: tuple[tuple[str, str], ...]
    """Headings that were renamed, each with its new wording."""
    other_names: tuple[tuple[str, str], ...]
    """Headings that are accepted and that the template words otherwise, each with the template's wording."""
    status: Status | None


def migrate_text(
    checker: Checker, text: str, path: str = "", to: tuple[str, str] | None = None, headings: bool = False
) -> Migration | None:
    """Lift a document to the version of its template that the checker knows.

    The document is compared with its kind: what the kind demands of it and what is not there is inserted as
    `gatepost fix` would insert it, whatever the version says. So it also lifts a document whose fields were
    changed afterwards (a PID that has become larger). Everything else stays as it is.

    Args:
        checker: knows the kinds.
        text: the document, without a byte order mark.
        path: its name.
        to: kind and version that it is to be lifted to, where somebody said so.
        headings: whether headings that the template words otherwise are renamed.

    Returns:
        The result; None for a superseded document, which is left alone.

    Raises:
        GatepostError: the document names no kind or one that is not known, is newer than its template, or cannot
            be lifted to what `to` says.
    """
    reading = Reading(text, checker.reader)
    field, kind = _stated(checker, reading, path)
    version = field.value.partition("@")[2].strip().removeprefix("v")
    _comparable(kind, version, to, path)
    document = Document(reading, kind, path, checker.today, checker.settings)
    if document.status is Status.SUPERSEDED:
        return None
    wanted = f"{kind.name}@{kind.version}"
    if field.value != wanted:
        start = text.find(field.value, field.value_start, field.end)  # behind a quotation mark, perhaps
        text = apply(text, [Edit(start, start + len(field.value), wanted)])
    text, mended = _completed(checker, kind, text, path)
    other = _named_otherwise(Document(Reading(text, checker.reader), kind, path, checker.today, checker.settings))
    names = tuple((section.title, title) for section, title in other)
    if headings:
        text = apply(text, [edit for section, title in other if (edit := _renaming(section, title))])
    return Migration(
        text,
        kind,
        version,
        tuple(_words(kind, one) for one in mended),
        names if headings else (),
        () if headings else names,
        document.status,
    )


def _stated(checker: Checker, reading: Reading, path: str) -> tuple[Field, Kind]:
    """The line that names kind and version, and the kind."""
    name = stated_kind(reading)
    field = reading.fields.get("template")
    if field is None or name is None:
        if reading.source.fault or reading.front.fault:
            raise GatepostError(f"{path}: its front matter cannot be read; this says why: gatepost check {path}")
        guess = checker.settle(reading, path, None)
        known = "" if guess else f"; KIND is one of {', '.join(checker.kinds.names)}"
        raise GatepostError(
            f"{path}: it does not say from which template it was made: write "
            f"`template: {guess.name if guess else 'KIND'}@1.0` between the two --- on top{known}"
        )
    kind = checker.kinds.get(name)
    if kind is None:
        raise GatepostError(f'{path}: the kind "{name}" is not known here; known are {", ".join(checker.kinds.names)}')
    if reading.text.find(field.value, field.value_start, field.end) < 0:
        raise GatepostError(f"{path}: write `template: {field.value}` on one line, without escapes")
    return field, kind


def _comparable(kind: Kind, version: str, to: tuple[str, str] | None, path: str) -> None:
    """See that the template here is not older than the document, and is what somebody asked for."""
    here = _numbers(kind.version)
    if to is not None and to[0] != kind.name:
        raise GatepostError(f"{path}: it is of the kind {kind.name}, and cannot be lifted to {to[0]}@{to[1]}")
    if to is not None and _numbers(to[1]) != here:
        raise GatepostError(
            f"{path}: the template here is {kind.name}@{kind.version}, not {to[0]}@{to[1]}; see `templates` in gatepost.toml"
        )
    numbers = _numbers(version) if version else ()
    if numbers is None:
        raise GatepostError(f'{path}: "{version}" is no version of a template; write `template: {kind.name}@1.0`')
    if here is not None and numbers > here:
        raise GatepostError(
            f"{path}: it was made with {kind.name}@{version}, which is newer than the template here ({kind.name}@{kind.version}): "
            "install the gatepost, or get the template folder, that it was made with"
        )


def _numbers(version: str) -> tuple[int, ...] | None:
    """A version as numbers, so that 1.10 comes after 1.9 and 1.0 is 1; None for anything else."""
    parts = version.split(".")
    if len(version) > 40 or not all(part.isascii() and part.isdigit() for part in parts):
        return None
    numbers = [int(part) for part in parts]
    while numbers and numbers[-1] == 0:
        numbers.pop()
    return tuple(numbers)


def _completed(checker: Checker, kind: Kind, text: str, path: str) -> tuple[str, list[Finding]]:
    """The text with all that is missing. A pass of `mend` is bounded, and a kind may have more sections than that."""
    demands = len(kind.fields) + sum(2 + len(one.table.columns if one.table else ()) for one in kind.sections)
    mended: list[Finding] = []

    def findings(text: str) -> tuple[Finding, ...]:
        report = checker.check(text, path)
        return (*report.findings, *report.later)

    for _ in range(1 + demands // 100):
        text, more = mend(text, findings, _inserts)
        mended += more
        if not more:
            break
    return text, mended


def _inserts(finding: Finding) -> bool:
    """Whether a finding is of something missing, and its fix takes no word away."""
    fix = finding.fix
    return finding.code in _NEW and fix is not None and fix.safe and all(edit.start == edit.end for edit in fix.edits)


def _words(kind: Kind, finding: Finding) -> str:
    if finding.code == "DOC201":
        return f'field "{finding.field}"'
    title = kind.by_key[finding.section].title if finding.section else ""
    if finding.code == "SEC101":
        return f'section "{title}"'
    if finding.code == "TAB101":
        return f'the table of "{title}"'
    return f'{finding.hint.removeprefix("add a ").removeprefix("add ")} in "{title}"'


def _named_otherwise(document: Document) -> list[tuple[Section, str]]:
    """The headings that stand for one section, at its level, under another of its names. Anchors keep theirs."""
    found: list[tuple[Section, str]] = []
    for spec, section in document.present:
        alone = section.spec is spec and not section.also and len(document.claims[spec.key]) == 1
        if alone and section.level == spec.level and normalise(section.title) != normalise(spec.title):
            found.append((section, spec.title))
    return found


def _renaming(section: Section, title: str) -> Edit | None:
    """The edit that gives a heading its new words and keeps the number before them and what decorates them."""
    words = normalise(section.title)
    at = section.title.casefold().find(words)
    if at < 0 or len(section.title.casefold()) != len(section.title):
        return None
    start = section.title_start + at
    return Edit(start, start + len(words), title)
