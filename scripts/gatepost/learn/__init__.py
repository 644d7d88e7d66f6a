"""A team's own template document to a kind: headings become sections, tables become tables, the rest is guessed and said."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Final

import tomli

from gatepost.check import Checker
from gatepost.document import Document
from gatepost.errors import GatepostError
from gatepost.kinds import Kind, Kinds, SectionSpec, build_kind
from gatepost.learn.columns import filled, guess_column, guess_type, id_prefix, is_id_title, odd_id
from gatepost.learn.outline import Column, Outline, Part, bold_lines, take_apart
from gatepost.learn.toml import write_toml
from gatepost.learn.words import as_comment, clean, inner_text
from gatepost.model import Finding, Status
from gatepost.names import normalise, slug
from gatepost.patterns import pattern
from gatepost.read import Reading, read
from gatepost.rules import load
from gatepost.tuples import NamedTuple

MOST: Final = 500
"""So many headings are those of a book, not of a template."""
_NAME: Final = pattern(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_LONGEST_NAME: Final = 60
_MOST_NAMES: Final = 8
_ROUNDS: Final = 4


class Learned(NamedTuple):
    """A kind that was made from a document, as the texts of its two files."""

    name: str
    title: str
    template: str
    declaration: str
    sections: int
    guessed: tuple[str, ...]
    """What was guessed, in sentences."""
    unsure: tuple[str, ...]
    """What somebody should look at, in sentences."""


def learn(text: str, name: str, known: Iterable[Kind] = ()) -> Learned:
    """Make a kind of a document.

    The result loads, its own template is a draft without findings and, held to approved, has only gaps; the document
    that it was made from has all its sections.

    Args:
        text: Markdown, without a byte order mark.
        name: of the kind, in lower-case letters, digits and hyphens.
        known: kinds whose sections are known under several names.

    Raises:
        GatepostError: the name is none, or the text has no headings or too many.
    """
    if not _NAME.fullmatch(name) or len(name) > _LONGEST_NAME:
        raise GatepostError(
            f'"{name}" is no name of a kind: write it in lower-case letters, digits and hyphens, {_LONGEST_NAME} at the most'
        )
    reading = read(text.replace("\r\n", "\n").replace("\r", "\n"))
    if len(reading.sections) > MOST:
        raise GatepostError(
            f"it has {len(reading.sections):,} headings; a template has some dozens and {MOST} at the most: name the "
            "template, not a collection of documents"
        )
    outline = take_apart(reading)
    if not outline.parts:
        raise GatepostError(_no_headings(reading))
    draft = _Draft(outline, name, _by_likeness(outline, known))
    for _ in range(_ROUNDS):
        template, data = draft.template(), draft.data()
        kind = build_kind(name, template, data, f"{name}/document.toml")
        document = Document(read(reading.text), kind, f"{name}.md")
        missing = {spec.key for spec in document.demanded if document.missing(spec)}
        if not draft.simplify(_faults(kind, template), missing):
            break
    declaration = _HEAD + write_toml(data)
    assert tomli.loads(declaration) == data
    return Learned(
        name,
        draft.title,
        template,
        declaration,
        len(outline.parts),
        tuple(draft.guessed()),
        tuple(draft.unsure(reading)),
    )


_HEAD: Final = """\
# Guessed from a document: read it, change what is wrong, and add what Markdown cannot say.
# All words that may stand here: the page "document.toml" of Gatepost's reference.
# When the document goes to a customer, write audience = "customer".
# When no other outermost sections are welcome, write unknown-sections = "refused".

"""


def _no_headings(reading: Reading) -> str:
    bold = bold_lines(reading)
    if bold:
        return (
            f'it has no headings, which are its sections; lines in bold such as "{bold[0]}" look like some: write '
            f'"## {bold[0]}"'
        )
    if reading.sections and reading.sections[0].title.strip():
        return (
            f'its only heading is "{clean(reading.sections[0].title)}": its sections need some too, such as "## Scope"'
        )
    return 'it has no headings with words, which are its sections: write them with marks, such as "## Scope"'


def _by_likeness(outline: Outline, known: Iterable[Kind]) -> list[Kind]:
    """The kinds that know headings of the document, the most alike first."""
    names = [normalise(part.title) for part in outline.parts]
    counted = [(-sum(name in kind.lookup for name in names), kind.name, kind) for kind in known]
    return [kind for count, _, kind in sorted(counted, key=lambda one: one[:2]) if count]


def _faults(kind: Kind, template: str) -> list[Finding]:
    """What stands in a template that is no gap."""
    rules = load()
    document = Document(read(template), kind, f"{kind.name}.md")
    findings = Checker(Kinds(()), Status.APPROVED).judge(document).findings
    return [one for one in findings if one.demanded is Status.DRAFT or not rules[one.code].gap]


class _Draft:
    """The kind while it is made: the outline, and how much of it is guessed."""

    def __init__(self, outline: Outline, name: str, known: list[Kind]) -> None:
        self.outline = outline
        self.name = name
        self.title = name.replace("-", " ").capitalize()
        self.heading = outline.title or self.title
        if normalise(self.heading) in {normalise(part.title) for part in outline.parts if part.level == 1}:
            self.heading = "[[What this document is about]]"  # the first heading would be taken for the section
        self._loose = _loose_levels(outline)
        self._plain: set[str] = set()
        self._quiet: set[str] = set()
        self._optional: set[str] = set()
        self._specs = {part.key: _known_section(part.title, known) for part in outline.parts}
        self._also = self._further_names()
        self._items = self._prefixes()
        self.fields = {
            name: guess_type(name.replace("-", " "), filled((value,))) for name, value in outline.fields.items()
        }

    # --- what is guessed

    def _further_names(self) -> dict[str, list[str]]:
        """Other headings for each section, from the kinds that know it. None is claimed twice, none is another's title."""
        taken = {*self.outline.words, normalise(self.heading), *(normalise(part.title) for part in self.outline.parts)}
        found: dict[str, list[str]] = {}
        for part in self.outline.parts:
            own = [one for one in part.also if normalise(one)]
            spec = self._specs[part.key]
            names = sorted(spec.names, key=lambda one: (one != normalise(spec.title), len(one), one)) if spec else []
            fresh = [one for one in names if one and normalise(one) not in taken][:_MOST_NAMES]
            taken.update(map(normalise, fresh))
            found[part.key] = own + [one[0].upper() + one[1:] for one in fresh]
        return found

    def _prefixes(self) -> dict[str, str]:
        """The sections whose tables hold items, to the prefix of the ids; each prefix belongs to one section."""
        found: dict[str, str] = {}
        for part in self.outline.parts:
            if not part.columns:
                continue
            first = part.columns[0]
            spec = self._specs[part.key]
            prefix = id_prefix(first.cells)
            if prefix is None and is_id_title(first.title) and not filled(first.cells) and spec and spec.table:
                prefix = spec.table.item
            if prefix is not None and prefix not in found.values():
                found[part.key] = prefix
        return found

    def _columns(self, part: Part) -> dict[str, dict[str, Any]]:
        """What `document.toml` says of the columns of a section."""
        if part.key in self._plain:
            return {}
        spec = self._specs[part.key]
        table = spec.table if spec else None
        claimed = {normalise(column.title) for column in part.columns}
        found: dict[str, dict[str, Any]] = {}
        for position, column in enumerate(part.columns):
            known = table.columns.get(table.lookup.get(normalise(column.title), "")) if table else None
            words: dict[str, Any] = {}
            if position or part.key not in self._items:
                words = guess_column(column.title, column.cells, known, self._items.values())
                also = sorted(known.names - claimed, key=lambda one: (len(one), one))[:_MOST_NAMES] if known else []
                claimed.update(also)
                if also:
                    words["also"] = [one[0].upper() + one[1:] for one in also if one]
            if words:
                found[_key(column)] = words
        return found

    # --- the two files

    def data(self) -> dict[str, Any]:
        """What `document.toml` says."""
        fields = {name: ({"type": kind} if kind else {}) | {"from": "review"} for name, kind in self.fields.items()}
        sections: dict[str, dict[str, Any]] = {}
        for part in self.outline.parts:
            words: dict[str, Any] = {}
            spec = self._specs[part.key]
            if self._also[part.key]:
                words["also"] = self._also[part.key]
            if self._is_optional(part):
                words["optional"] = True
            elif spec is not None and spec.absent:
                words["absent"] = "with-reason"
            table: dict[str, Any] = {}
            if part.key in self._items and part.key not in self._plain:
                table["item"] = self._items[part.key]
            if columns := self._columns(part):
                table["columns"] = columns
            if table:
                words["table"] = table
            if words:
                sections[part.key] = words
        data: dict[str, Any] = {
            "title": self.title,
            "version": "1.0",
            "audience": "internal",
            "unknown-sections": "allowed",
        }
        return data | ({"field": fields} if fields else {}) | ({"section": sections} if sections else {})

    def _is_optional(self, part: Part) -> bool:
        return part.optional or part.level >= self._loose or part.key in self._optional

    def template(self) -> str:
        """The text of `template.md`."""
        front = [f"template: {self.name}@1.0", "status: draft", *(f'{name}: "[[{name}]]"' for name in self.fields)]
        pieces = ["\n".join(("---", *front, "---")), f"# {self.heading}"]
        parts = self.outline.parts
        for part, behind in zip(parts, [*parts[1:], None], strict=True):
            pieces.append(f"{'#' * part.level} {part.title}")
            loud = part.key not in self._quiet
            if comment := as_comment([*part.help, *([] if loud else part.body)]):
                pieces.append(comment)
            if loud:
                pieces += part.body
            if part.columns:
                pieces.append(self._table(part))
            elif not (part.body and loud) and not (behind is not None and behind.level > part.level):
                pieces.append(f'[[What belongs under "{inner_text(part.title)}".]]')
        return "\n\n".join(pieces) + "\n"

    def _table(self, part: Part) -> str:
        columns = {} if part.key in self._plain else self._columns(part)
        cells = [_sample(column, columns.get(_key(column), {})) for column in part.columns]
        if part.key in self._items and part.key not in self._plain:
            cells[0] = f"{self._items[part.key]}-001"
        titles = [column.title.replace("|", "\\|") for column in part.columns]
        if part.nameless and part.labels:
            titles, cells = ["", *titles], ["", *cells]
        rows = [[label.replace("|", "\\|"), *cells[1:]] for label in part.labels] or [cells]
        return "\n".join(f"| {' | '.join(row)} |" for row in (titles, ["---"] * len(titles), *rows))

    def simplify(self, faults: list[Finding], missing: set[str]) -> bool:
        """Take back the guesses that do not bear: `faults` in the template, sections `missing` from the document.

        Returns whether there was anything to take back.
        """
        before = (set(self._plain), set(self._quiet), set(self._optional))
        self._optional |= missing
        for one in faults:
            if one.section is None:
                everywhere = {part.key for part in self.outline.parts}
                self._quiet |= everywhere
                self._plain |= everywhere if self._quiet == before[1] else set()
            elif one.code.startswith("TAB"):
                self._plain.add(one.section)
            else:
                self._plain |= {one.section} if one.section in self._quiet else set()
                self._quiet.add(one.section)
        return before != (self._plain, self._quiet, self._optional)

    # --- what is said about it

    def guessed(self) -> Iterable[str]:
        """What was guessed, a sentence each."""
        if self.outline.filled_in:
            yield "Somebody filled this document in: its running text was left out, only its form was kept."
        else:
            yield "This is a template: its blanks became [[...]], its other text became help for the writer."
        optional = [part.title for part in self.outline.parts if self._is_optional(part)]
        if optional:
            yield f"Not every document needs {_some(optional)}."
        typed: dict[str, list[str]] = {}
        for part in self.outline.parts:
            columns = self._columns(part)
            for column in part.columns:
                kind = columns.get(_key(column), {}).get("type")
                if kind:
                    typed.setdefault(kind, []).append(f'{column.title}" in "{part.title}')
        for name, kind in self.fields.items():
            if kind:
                typed.setdefault(kind, []).append(name)
        for kind, names in sorted(typed.items()):
            yield f"{_MEANS[kind]}: {_some(names)}."
        for part in self.outline.parts:
            if part.key in self._items and part.key not in self._plain:
                yield f'The rows of "{part.title}" have ids such as {self._items[part.key]}-001.'
        if self.fields:
            yield f"Fields on top of each document: {', '.join(self.fields)}."
        if any(names for names in self._also.values()):
            yield "Other headings that are accepted stand in document.toml behind `also`."

    def unsure(self, reading: Reading) -> Iterable[str]:
        """What somebody should look at, a sentence each."""
        yield from self.outline.left_out
        odd = {
            part.title: inner_text(sample)
            for part in self.outline.parts
            if part.columns and part.key not in self._items and (sample := odd_id(part.columns[0].cells))
        }
        if odd:
            sample = next(iter(odd.values()))
            yield f"Ids such as {sample} cannot be followed, only ones such as REQ-001: see {_some(list(odd))}."
        for part in self.outline.parts:
            spec = self._specs[part.key]
            if spec is not None and spec.sign_off:
                yield f'"{part.title}" seems to hold signatures: `sign-off = true` in document.toml has them checked.'
        bold = [one for one in bold_lines(reading) if one != self.heading and slug(one) not in self.fields]
        if bold:
            yield f"Bold lines are no headings, and were not taken for sections: {_some(bold)}."
        simple = [part.title for part in self.outline.parts if part.key in self._plain and part.columns]
        if simple:
            yield f"The cells of these tables are of no type, because what stands there is of none: {_some(simple)}."


_MEANS: Final[Mapping[str, str]] = {
    "choice": "One of a few words is chosen in",
    "currency": "A currency is expected in",
    "date": "A date is expected in",
    "money": "An amount of money is expected in",
    "number": "A number is expected in",
    "percent": "A percentage is expected in",
    "person": "A person's name is expected in",
    "ref": "Ids of other rows are expected in",
}


def _some(names: list[str]) -> str:
    shown = ", ".join(f'"{name}"' for name in names[:5])
    return f"{shown} and {len(names) - 5} more" if len(names) > 5 else shown


def _key(column: Column) -> str:
    return slug(column.title)


def _sample(column: Column, words: Mapping[str, Any]) -> str:
    kind = words.get("type")
    if kind == "choice":
        return f"[[{' or '.join(words['values'])}]]"
    if kind == "ref":
        return f"[[{words['to']}-001]]"
    if kind == "date":
        return "[[yyyy-mm-dd]]"
    return f"[[{inner_text(column.title).lower() or 'text'}]]"


def _loose_levels(outline: Outline) -> int:
    """From which level on a document may do without a heading: the sub-sections of one that is filled in are its own."""
    levels = [part.level for part in outline.parts]
    common = [level for level in set(levels) if levels.count(level) >= 3]  # above them, a title page set in headings
    top = min(common or levels)
    return top + (1 if outline.filled_in else 2)


def _known_section(title: str, known: list[Kind]) -> SectionSpec | None:
    """The section that the kinds have under a title, one that bears it as its own first."""
    name = normalise(title)
    found = [spec for kind in known for spec in kind.lookup.get(name, ())]
    return next((spec for spec in found if normalise(spec.title) == name), found[0] if found else None)
