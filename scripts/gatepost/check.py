"""A text to its findings: settle the kind, run the rules, apply the allowances."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from itertools import chain
from typing import Any

from gatepost.allowances import NONE_GRANTED, Allowances, read_allowances
from gatepost.deal import Deal
from gatepost.document import Document
from gatepost.endings import line_end, with_ends
from gatepost.intake import Intake
from gatepost.kinds import Kind, Kinds, holds
from gatepost.kinds.versions import kind_as_of
from gatepost.model import Finding, Fix, Problem, Readiness, Report, Status
from gatepost.read import Reader, Reading, default_reader
from gatepost.rules import RULES, Rule, load
from gatepost.settings import Settings
from gatepost.states import State
from gatepost.values import unfilled

_COMPLETE = frozenset((State.FILLED, State.ABSENT, State.REFERRED))
_MOST_KINDS = 100
"""A kind is another one for each older version of it that a document names, and strangers name what they like."""


class Checker:
    """Checks documents against a set of kinds. Holds nothing of the documents it has seen.

    `held_to` overrides the status that a document claims (`--as`); `off` are the codes of rules that are
    switched off; `settings` are what the organisation decided; `today` is the day that sign-offs are compared with.
    """

    __slots__ = ("_of_kind", "_stages", "held_to", "kinds", "off", "reader", "settings", "today")

    def __init__(
        self,
        kinds: Kinds,
        held_to: Status | None = None,
        off: frozenset[str] = frozenset(),
        settings: Settings | None = None,
        today: date | None = None,
        reader: Reader | None = None,
    ) -> None:
        load()
        self.kinds = kinds
        self.held_to = held_to
        self.off = off
        self.settings = settings or Settings()
        self.today = today
        self.reader = reader or default_reader()
        rules = [rule for _, rule in sorted(RULES.items()) if rule.code not in off]
        self._stages: Mapping[str, tuple[Rule, ...]] = {
            stage: tuple(rule for rule in rules if rule.stage == stage)
            for stage in ("intake", "kind", "document", "deal", "allowances")
        }
        self._of_kind: dict[Kind, tuple[Rule, ...]] = {}

    def at(self, status: Status) -> Checker:
        """A checker that holds documents to a status, whatever they say they are."""
        return Checker(self.kinds, status, self.off, self.settings, self.today, self.reader)

    def check(self, text: str, path: str = "", kind: str | None = None, named: bool = True) -> Report:
        """Check one document.

        Args:
            text: the document, without a byte order mark.
            path: how findings name it; its last part may tell the kind.
            kind: the kind to hold it to where it does not say itself.
            named: whether somebody asked for this very document. One that nobody named and that is of no kind
                is passed over: the report has neither kind nor findings.
        """
        opened = self.open(text, path, kind, named)
        return opened if isinstance(opened, Report) else self.judge(opened)

    def open(self, text: str, path: str = "", kind: str | None = None, named: bool = True) -> Document | Report:
        """The document, its kind settled; or the report on a text that is of no kind. Arguments as of `check`."""
        reading = Reading(text, self.reader)
        settled = self.settle(reading, path, kind)
        if settled is not None:
            return Document(reading, settled, path, self.today, self.settings)
        intake = Intake(path, reading, None, stated_kind(reading), self.kinds.names, None, named)
        found = [self._finding(rule, one, reading, path, None) for rule, one in self._run("intake", intake)]
        return Report(path, None, None, tuple(sorted(found, key=lambda one: one.sort_key)))

    def judge(self, document: Document, of_deal: Iterable[tuple[Rule, Problem]] = ()) -> Report:
        """The report on a document, with what was found in the deal that it belongs to."""
        claimed = document.status
        if claimed is Status.SUPERSEDED and self.held_to is None:
            return Report(document.path, document.kind.name, claimed, ())
        return self._report(document, self.held_to or claimed or Status.REVIEW, claimed, of_deal)

    def compare(self, deal: Deal) -> dict[str, list[tuple[Rule, Problem]]]:
        """What is found in a deal, by the path of the document in which it stands."""
        found: dict[str, list[tuple[Rule, Problem]]] = {}
        for rule in self._stages["deal"]:
            for document, problem in rule.check(deal):
                found.setdefault(document.path, []).append((rule, problem))
        return found

    def check_deal(self, deal: Deal) -> list[Report]:
        """The reports on the documents of a deal, in the order of their paths."""
        found = self.compare(deal)
        return [self.judge(one, found.get(one.path, ())) for one in deal.documents]

    def refuse(self, path: str, fault: str) -> Report:
        """The report on a file that could not be read; `fault` is why, and after a line break the next step."""
        intake = Intake(path, None, None, None, self.kinds.names, fault)
        return Report(
            path,
            None,
            None,
            tuple(self._finding(rule, problem, None, path, None) for rule, problem in self._run("intake", intake)),
        )

    def settle(self, reading: Reading, path: str, kind: str | None) -> Kind | None:
        """The kind of a document: what its front matter says, failing that `kind`, failing that its file's name."""
        stated = stated_kind(reading)
        if stated is not None:
            known = self.kinds.get(stated)
            version = reading.fields["template"].value.partition("@")[2].strip()
            return known if known is None or version in ("", known.version) else kind_as_of(known, version)
        if kind is not None:
            return self.kinds.get(kind)
        return self.kinds.of_file(path.replace("\\", "/").rpartition("/")[2].casefold())

    def _run(self, stage: str, subject: Any) -> Iterator[tuple[Rule, Problem]]:
        return ((rule, problem) for rule in self._stages[stage] for problem in rule.check(subject))

    def _examine(self, document: Document) -> Iterator[tuple[Rule, Problem]]:
        """What the rules say of a document. One of another kind is told so, and nothing else: what it lacks is no news."""
        if document.foreign:
            return self._run("kind", document)
        rules = self._of_kind.get(document.kind)
        if rules is None:
            every = self._stages["document"]
            rules = tuple(one for one in every if one.concerns is None or one.concerns(document.kind))
            if len(self._of_kind) > _MOST_KINDS:
                self._of_kind.clear()
            self._of_kind[document.kind] = rules
        return ((rule, problem) for rule in rules for problem in rule.check(document))

    def _report(
        self, document: Document, held_to: Status, claimed: Status | None, of_deal: Iterable[tuple[Rule, Problem]]
    ) -> Report:
        reading = document.reading
        granted = read_allowances(reading) if reading.comments else NONE_GRANTED
        kept: list[tuple[Rule, Problem]] = []
        allowed: list[tuple[Finding, str]] = []
        used: set[tuple[int, str]] = set()
        of_deal = tuple(of_deal)
        told = {
            name
            for rule, problem in of_deal
            if (problem.demanded or rule.demanded).rank <= held_to.rank
            and granted.narrowest(rule.code, problem.start) is None
            for name in problem.ids
        }
        for rule, problem in chain(self._examine(document), of_deal):
            if problem.ids and rule.stage != "deal" and told.issuperset(problem.ids):
                continue  # the deal says more of the same item
            grant = granted.narrowest(rule.code, problem.start) if granted.all else None
            if grant is None:
                kept.append((rule, problem))
            else:
                used.add((grant.comment.start, rule.code))
                allowed.append((self._finding(rule, problem, reading, document.path, document), grant.reason))
        if granted.all:
            known = Allowances(granted.all, frozenset(used), frozenset(RULES), self.off)
            kept += self._run("allowances", known)
        findings: list[Finding] = []
        later: list[Finding] = []
        for rule, problem in kept:
            finding = self._finding(rule, problem, reading, document.path, document)
            (findings if finding.demanded.rank <= held_to.rank else later).append(finding)
        findings.sort(key=lambda one: one.sort_key)
        later.sort(key=lambda one: one.sort_key)
        return Report(
            document.path,
            document.kind.name,
            claimed,
            tuple(findings),
            tuple(later),
            readiness(document, (problem for _, problem in kept)),
            tuple(allowed),
            document.kind.made_with,
        )

    def _finding(
        self, rule: Rule, problem: Problem, reading: Reading | None, path: str, document: Document | None
    ) -> Finding:
        line, column, end_column, excerpt = 1, 1, 1, ""
        if reading is not None:
            line, column = reading.place(min(problem.start, len(reading.text)))
            excerpt = reading.line_text(line)
            end_column = min(column + problem.end - problem.start, len(excerpt) + 1)
        spec = problem.section
        return Finding(
            code=rule.code,
            name=rule.name,
            path=path,
            line=line,
            column=column,
            end_column=max(end_column, column),
            message=problem.message,
            hint=problem.hint,
            demanded=problem.demanded or rule.demanded,
            section=spec.key if spec else None,
            field=problem.field,
            owner=problem.owner or _owner(problem, document),
            fix=_with_ends(problem.fix, reading),
            excerpt=excerpt,
        )


def _with_ends(fix: Fix | None, reading: Reading | None) -> Fix | None:
    """A fix whose lines end as those of the document, for whoever applies it: `gatepost fix`, an editor, a SARIF reader."""
    if fix is None or reading is None or (end := line_end(reading.text)) == "\n":
        return fix
    return fix._replace(edits=tuple(edit._replace(text=with_ends(edit.text, end)) for edit in fix.edits))


def stated_kind(reading: Reading) -> str | None:
    """The kind that the front matter names (`template: pid@1.0`), known or not."""
    field = reading.fields.get("template")
    return (field.value.partition("@")[0].strip() or None) if field else None


def _owner(problem: Problem, document: Document | None) -> str | None:
    """The role that must act: named by a comment in the section (`<!-- owner: ... -->`), else by the kind."""
    if document is None:
        return None
    spec = problem.section
    section = document.by_key.get(spec.key) if spec else None
    if section is not None and document.comments and section.start in document.owners:
        return document.owners[section.start]
    while spec is not None:
        if spec.owner:
            return spec.owner
        spec = document.kind.by_key.get(spec.parent or "")
    return None


def readiness(document: Document, problems: Iterator[Problem]) -> Readiness:
    """How many fields and sections a document owes, and how many of them are filled in and without a finding."""
    flagged_sections: set[str] = set()
    flagged_fields: set[str] = set()
    for problem in problems:
        if problem.section is not None:
            flagged_sections.add(problem.section.key)
        if problem.field is not None:
            flagged_fields.add(problem.field)
    required = complete = 0
    values = document.values if document.has_fields else {}
    for spec in document.kind.fields.values():
        if not spec.optional and holds(spec.when, document.values):
            required += 1
            complete += not unfilled(values.get(spec.name, "")) and spec.name not in flagged_fields
    for section in document.demanded:
        if not section.group and not section.optional:
            required += 1
            complete += (
                section.key in document.by_key
                and document.state(section) in _COMPLETE
                and section.key not in flagged_sections
            )
    return Readiness(required, complete)
