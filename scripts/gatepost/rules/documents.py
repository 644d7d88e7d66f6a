"""DOC: the document as a whole, and its front matter."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from decimal import Decimal
from functools import lru_cache
from typing import Final

from gatepost.document import Document
from gatepost.intake import Intake
from gatepost.kinds import FieldSpec, holds
from gatepost.model import Edit, Field, Fix, Problem, Status
from gatepost.names import closest, has
from gatepost.patterns import pattern
from gatepost.rules import rule
from gatepost.values import bare, parse_date, parse_money, parse_number, parse_percent, unfilled

_NO_NAME: Final = pattern(r"[@#=<>{}|]")


@rule("DOC101", stage="intake")
def unstated_kind(intake: Intake) -> Iterator[Problem]:
    """
    A file that was named on the command line does not say what kind of document it is.

    Nothing can be demanded of it: a statement of work owes other sections than a PID. A document says its kind
    in its front matter. Failing that, `--kind` or the file's name (`pid.md`) says it.

    ## Bad
    ```markdown
    # Our offer
    ```

    ## Good
    ```markdown
    ---
    template: note@1.0
    status: draft
    ---

    # Our offer
    ```
    """
    if intake.kind is None and intake.stated is None and intake.fault is None and intake.named:
        names = ", ".join(intake.known)
        yield Problem(
            0,
            0,
            "the document does not say what kind it is",
            f"write `template: KIND@1.0` in its front matter (KIND is one of {names}), or pass --kind",
        )


@rule("DOC102", stage="intake")
def unknown_kind(intake: Intake) -> Iterator[Problem]:
    """
    The front matter names a kind that is not known here.

    The kinds are the folders under `templates/`, and those of your own template folder if `gatepost.toml` names one.

    ## Bad
    ```markdown
    ---
    template: nite@1.0
    ---
    ```

    ## Good
    ```markdown
    ---
    template: note@1.0
    ---
    ```
    """
    if intake.kind is None and intake.stated is not None:
        place = intake.template_field
        guess = closest(intake.stated, list(intake.known), 0.6)
        hint = f"did you mean {guess}?" if guess else f"known kinds: {', '.join(intake.known)}"
        fix = None
        if guess and place is not None:
            fix = Fix((Edit(place.value_start, place.value_start + len(intake.stated), guess),), safe=False)
        start = place.value_start if place else 0
        yield Problem(
            start,
            start + len(intake.stated),
            f'the kind "{intake.stated}" is not known',
            hint,
            fix=fix,
            field="template",
        )


@rule("DOC103", stage="intake")
def unreadable_file(intake: Intake) -> Iterator[Problem]:
    """
    The file is no text that can be read: a Word or PDF file, another binary, or text that is not UTF-8.

    It is left alone. Save the document as Markdown in UTF-8; Word files can be converted, for example with
    `pandoc -t gfm report.docx -o report.md`.

    ## Bad
    ```text
    an old .doc file under the name pid.md
    ```

    ## Good
    ```text
    the same document, saved as Markdown in UTF-8
    ```
    """
    if intake.fault is not None:
        message, _, hint = intake.fault.partition("\n")
        yield Problem(0, 0, message, hint)


@rule("DOC104")
def broken_front_matter(document: Document) -> Iterator[Problem]:
    """
    The front matter, the lines between two `---` at the top of the file, cannot be read.

    None of its fields counts until it can.

    ## Bad
    ```markdown
    ---
    template: note@1.0
    title: Boiler: repair
    ---
    ```

    ## Good
    ```markdown
    ---
    template: note@1.0
    title: "Boiler: repair"
    ---
    ```
    """
    reading = document.reading
    source, front = reading.source, reading.front
    if source.fault == "unclosed":
        yield Problem(
            0,
            3,
            "the front matter is opened with --- and never closed",
            "put --- on a line of its own after the last field",
        )
    elif source.fault == "late":
        yield Problem(
            source.fault_at,
            source.fault_at + 3,
            "the front matter does not stand at the top of the file",
            "make --- the first line of the file, with nothing above it",
        )
    elif source.fault == "toml":
        yield Problem(
            source.fault_at,
            source.fault_at + 3,
            "the front matter is written in TOML (+++)",
            "write it in YAML: `name: value` lines between two ---",
        )
    elif front.fault:
        yield Problem(
            front.fault_at,
            front.fault_at,
            f"the front matter cannot be read: {front.fault}",
            "write one `name: value` a line; put quotes around a value that has a colon or starts with a special character",
        )


@rule("DOC105")
def missing_front_matter(document: Document) -> Iterator[Problem]:
    """
    The document has no front matter, so none of the fields that its kind demands.

    One finding stands for all of them.

    ## Bad
    ```markdown
    # Boiler repair

    ## Summary

    ## Deliverables
    ```

    ## Good
    ```markdown
    ---
    template: note@1.0
    title: Boiler repair
    ---

    # Boiler repair

    ## Summary

    ## Deliverables
    ```
    """
    if not document.has_fields and not document.front_fault:
        names = [spec.name for spec in _demanded(document) if spec.demanded is Status.DRAFT]
        if names:
            text = f"---\ntemplate: {document.kind.name}@{document.kind.version}\nstatus: draft\n"
            text += "".join(f"{name}: \n" for name in names) + "---\n\n"
            listed = ", ".join(names[:6]) + (f" and {len(names) - 6} more" if len(names) > 6 else "")
            yield Problem(
                0,
                0,
                f"the document has no front matter with its fields ({listed})",
                "start the file with --- and `name: value` lines, closed by another ---",
                fix=Fix((Edit(0, 0, text),)),
            )


@rule("DOC106")
def unknown_status(document: Document) -> Iterator[Problem]:
    """
    The status is none of draft, review, approved and superseded.

    The status decides what is demanded. A document that states none, or one that is not known, is held to review.

    ## Bad
    ```markdown
    ---
    template: note@1.0
    status: final
    ---
    ```

    ## Good
    ```markdown
    ---
    template: note@1.0
    status: approved
    ---
    ```
    """
    field = document.fields.get("status")
    if field is not None and field.value and document.status is None:
        known = [status.value for status in Status]
        guess = closest(field.value.casefold(), known, 0.6) or {
            "final": "approved",
            "signed": "approved",
            "wip": "draft",
            "in review": "review",
        }.get(field.value.casefold())
        hint = f"did you mean {guess}?" if guess else f"write one of {', '.join(known)}"
        fix = Fix((Edit(field.value_start, field.end, guess),), safe=False) if guess else None
        yield _at_value(field, f'the status "{field.value}" is not known', hint, fix)


@rule("DOC107", stage="kind")
def foreign_document(document: Document) -> Iterator[Problem]:
    """
    Hardly a section of the kind is there, so the document is probably of another kind.

    A file called `pid.md` may be a Project Information Document or the notes on a control loop. Instead of a
    list of everything that is missing, one finding says so. A document that states its kind is taken at its word.

    ## Bad
    ```markdown
    ---
    title: Minutes
    date: 2026-03-02
    ---

    # Minutes

    ## Who was there

    Everybody.
    ```

    ## Good
    ```markdown
    ---
    template: note@1.0
    title: Boiler repair
    date: 2026-03-02
    ---

    # Boiler repair

    ## Summary

    The boiler in house 4 is repaired.

    ## Deliverables

    | Id | Deliverable | Due |
    | --- | --- | --- |
    | DEL-001 | Boiler repaired | 2026-03-20 |
    ```
    """
    owed = sum(not spec.group and not spec.optional for spec in document.demanded)
    there = sum(not spec.group and spec.key in document.by_key for spec in document.demanded)
    field = document.fields.get("template")
    start = field.value_start if field else 0
    kind = document.kind
    yield Problem(
        start,
        start + (len(field.value) if field else 0),
        f"this does not look like a {kind.title}: {there} of its {owed} sections {'is' if there == 1 else 'are'} there",
        f"if it is one, start from `gatepost new` or give the sections headings such as {_some(document)}; if not, name its kind or leave the file out",
    )


def _some(document: Document) -> str:
    return ", ".join(f'"{spec.title}"' for spec in [one for one in document.demanded if not one.group][:3])


@rule("DOC108")
def newer_template(document: Document) -> Iterator[Problem]:
    """
    The document was made with a newer version of its template than the one that is installed.

    What the newer template asks for cannot be checked by an older one.

    ## Bad
    ```markdown
    ---
    template: note@9.0
    ---
    ```

    ## Good
    ```markdown
    ---
    template: note@1.0
    ---
    ```
    """
    field = document.fields.get("template")
    if field is None:
        return
    version = field.value.partition("@")[2].strip().removeprefix("v")
    if not version:
        return
    numbers, known = _version(version), _version(document.kind.version)
    if numbers is None:
        yield _at_value(
            field,
            f'"{version}" is no version of a template',
            f"write `template: {document.kind.name}@{document.kind.version}`",
        )
    elif known is not None and numbers > known:
        yield _at_value(
            field,
            f"the document was made with version {version} of its template; version {document.kind.version} is installed",
            "update gatepost, or check with the template folder that the document was made with",
        )


def _version(text: str) -> tuple[int, ...] | None:
    parts = text.split(".")
    return tuple(int(part) for part in parts) if all(part.isdecimal() and len(part) < 9 for part in parts) else None


@rule("DOC109")
def unclosed_comment(document: Document) -> Iterator[Problem]:
    """
    A comment is not closed where it should be: the next one opens inside it, or the document ends.

    Everything in between is invisible, headings and tables included.

    ## Bad
    ```markdown
    ## Summary

    <!-- What the customer gets.

    The boiler in house 4 runs again from 20 March.

    ## Assumptions

    <!-- What was taken as true. -->
    ```

    ## Good
    ```markdown
    ## Summary

    <!-- What the customer gets. -->

    The boiler in house 4 runs again from 20 March.
    ```
    """
    text = document.text
    for comment in document.comments:
        if "<!--" in comment.text:
            inner = text.index("<!--", comment.start + 4)
            line, _ = document.reading.place(inner)
            yield Problem(
                comment.start,
                comment.start + 4,
                f"the comment that opens here is not closed before the next one, on line {line}",
                "close it with -->: what stands between the two is invisible",
            )
    if not document.comments and not has(text, "<!--"):
        return
    last = document.comments[-1].end if document.comments else document.reading.source.body_start
    opened = text.find("<!--", last)
    if opened >= 0 and "-->" not in text[opened + 4 :] and not document.reading.in_code(opened):
        yield Problem(
            opened,
            opened + 4,
            "the comment that opens here is never closed",
            "close it with -->: what stands behind it is invisible",
        )


@rule("DOC201")
def missing_field(document: Document) -> Iterator[Problem]:
    """
    A field that the kind demands is not in the front matter.

    ## Bad
    ```markdown
    ---
    template: note@1.0
    date: 2026-03-02
    ---
    ```

    ## Good
    ```markdown
    ---
    template: note@1.0
    title: Boiler repair
    date: 2026-03-02
    ---
    ```
    """
    if not document.has_fields:
        return
    missing = [spec for spec in _demanded(document) if spec.name not in document.fields]
    if not missing:
        return
    known = {*document.kind.fields, "template", "status", "number-format"}
    strays = {name: field for name, field in document.fields.items() if name not in known}
    end = document.reading.source.front_end
    for spec in missing:
        guess = closest(spec.name, list(strays), 0.75)
        if guess:
            field = strays.pop(guess)
            edit = Edit(field.start, field.start + len(guess), spec.name)
            yield Problem(
                field.start,
                field.start + len(guess),
                f'the field "{spec.name}" is missing; this one is called "{guess}"',
                f'rename it to "{spec.name}"',
                fix=Fix((edit,)),
                field=spec.name,
                demanded=spec.demanded,
            )
        else:
            wanted = _wanted(spec)
            yield Problem(
                0,
                3,
                f'the field "{spec.name}" is missing',
                f"add `{spec.name}: {wanted}` to the front matter",
                fix=Fix((Edit(end, end, f"{spec.name}: \n"),)),
                field=spec.name,
                demanded=spec.demanded,
            )


def _ask(spec: FieldSpec) -> str:
    """What to write into a field: its form, and what it is for in the kind's own words."""
    about = spec.guidance.partition(". ")[0].rstrip(".")
    if spec.type == "choice":
        form = f"write one of {', '.join(spec.values)}"
    elif spec.type == "person":
        form = "write a first and last name"
    elif spec.type == "text":
        form = "write its value"
    else:
        form = f"write its value, such as {_wanted(spec)}"
    return f"{form} ({about[0].lower()}{about[1:]})" if about.startswith(("The ", "What ", "Who ")) else form


def _wanted(spec: FieldSpec) -> str:
    examples = {
        "date": "2026-11-23",
        "money": "12,500.00",
        "number": "12",
        "percent": "12 %",
        "person": "first and last name",
    }
    return " | ".join(spec.values) if spec.values else examples.get(spec.type, "...")


def _demanded(document: Document) -> Iterator[FieldSpec]:
    for spec in document.plan.owed_fields:
        if holds(spec.when, document.values):
            yield spec


@rule("DOC202", demanded=Status.REVIEW, gap=True)
def empty_field(document: Document) -> Iterator[Problem]:
    """
    A field stands in the front matter and has no value, or only a placeholder.

    A draft may leave it open.

    ## Bad
    ```markdown
    ---
    template: note@1.0
    title:
    date: 2026-03-02
    ---
    ```

    ## Good
    ```markdown
    ---
    template: note@1.0
    title: Boiler repair
    date: 2026-03-02
    ---
    ```
    """
    for name, field in document.fields.items():
        if not unfilled(field.value):
            continue
        spec = document.kind.fields.get(name)
        if spec is None:
            continue
        if (spec.optional and not field.value) or not holds(spec.when, document.values):
            continue
        message = (
            f'the field "{name}" is empty'
            if not field.value
            else f'the field "{name}" still holds a placeholder: {field.value}'
        )
        yield _at_value(field, message, _ask(spec))


@rule("DOC203")
def wrong_field_type(document: Document) -> Iterator[Problem]:
    """
    A field's value is not of the type that the kind declares: a date that is none, an amount that is no number.

    Dates are written 2026-11-23 or 23 November 2026; forms such as 03/04/2026 mean different days in different
    countries. `number-format: "1.234,56"` in the front matter switches to a decimal comma.

    ## Bad
    ```markdown
    ---
    template: note@1.0
    title: Boiler repair
    date: next week
    ---
    ```

    ## Good
    ```markdown
    ---
    template: note@1.0
    title: Boiler repair
    date: 2 March 2026
    ---
    ```
    """
    for field, spec in document.stated:
        if spec.type in ("text", "choice"):
            continue
        problem = type_problem(spec.type, field.value, document.comma)
        if problem:
            yield _at_value(
                field, f'the field "{field.name}" says "{_short(field.value)}", which is {problem[0]}', problem[1]
            )


@lru_cache(maxsize=2048)  # what stands in one cell stands in others, and in other documents
def type_problem(kind: str, value: str, comma: bool) -> tuple[str, str] | None:
    """What is wrong with a value of a type, and the next step; None where it is right."""
    if kind == "date" and parse_date(value) is None:
        return "not a date", _date_hint(value)
    if kind == "currency" and not (len(value) == 3 and value.isascii() and value.isalpha() and value.isupper()):
        return "not a currency's code", "write its three letters, such as GBP"
    if kind == "money" and parse_money(value, comma) is None:
        example = "12.500,00" if comma else "12,500.00"
        return "not an amount of money", f"write a number with or without its currency, such as {example}"
    if kind == "number" and parse_number(value, comma) is None:
        return "not a number", "write a number, with or without its unit, such as 12 days"
    if kind == "percent" and parse_percent(value, comma) is None:
        return "not a percentage", "write a number and %, such as 12 %"
    if kind == "person" and not _is_person(value):
        return "not a person's name", "write the first and last name of the person"
    return None


def _date_hint(value: str) -> str:
    form = "write it as 2026-11-23 or 23 November 2026"
    if _ISO_LIKE.fullmatch(value):
        return "there is no such day: check month and day"
    digits = _DIGITS.fullmatch(value)
    if digits and digits[1] != digits[2] and max(int(digits[1]), int(digits[2])) <= _MONTHS:
        return f"two countries read it as two different days: {form}"
    return form


_ISO_LIKE: Final = pattern(r"\d{4}-\d{2}-\d{2}")
_DIGITS: Final = pattern(r"(\d{1,2})[./-](\d{1,2})[./-]\d{2,4}", re.ASCII)
_MONTHS: Final = 12


def _is_person(value: str) -> bool:
    name = bare(value)
    return (
        len(name) > 1
        and name[0].isalpha()
        and not _NO_NAME.search(name)
        and not name.casefold().startswith(("to be ", "the ", "a ", "an "))
    )


@rule("DOC204")
def unknown_choice(document: Document) -> Iterator[Problem]:
    """
    A field's value is none of the values that the kind allows.

    Conditions ask these fields: with a value that is not known, the sections that hang on it are not demanded.

    ## Bad
    ```markdown
    ---
    template: note@1.0
    title: Boiler repair
    date: 2026-03-02
    engagement: sevices
    ---
    ```

    ## Good
    ```markdown
    ---
    template: note@1.0
    title: Boiler repair
    date: 2026-03-02
    engagement: services
    ---
    ```
    """
    for field, spec in document.stated:
        if spec.type != "choice" or field.value in spec.values:
            continue
        folded = {value.casefold(): value for value in spec.values}
        guess = folded.get(field.value.casefold()) or closest(field.value, list(spec.values), 0.6)
        hint = f"did you mean {guess}?" if guess else f"write one of {', '.join(spec.values)}"
        fix = (
            Fix((Edit(field.value_start, field.end, guess),), safe=field.value.casefold() in folded) if guess else None
        )
        yield _at_value(
            field,
            f'the field "{field.name}" says "{_short(field.value)}", which is none of {", ".join(spec.values)}',
            hint,
            fix,
        )


@rule("DOC205")
def field_out_of_range(document: Document) -> Iterator[Problem]:
    """
    A number or an amount in the front matter is smaller or larger than the kind allows.

    ## Bad
    ```markdown
    ---
    template: note@1.0
    title: Boiler repair
    date: 2026-03-02
    total: -1,200.00
    ---
    ```

    ## Good
    ```markdown
    ---
    template: note@1.0
    title: Boiler repair
    date: 2026-03-02
    total: 1,200.00
    ---
    ```
    """
    parsers: dict[str, Callable[[str, bool], Decimal | None]] = {
        "money": parse_money,
        "number": parse_number,
        "percent": parse_percent,
    }
    for field, spec in document.stated:
        parser = parsers.get(spec.type)
        value = parser(field.value, document.comma) if parser else None
        if value is None:
            continue
        if spec.min is not None and value < spec.min:
            yield _at_value(
                field, f'the field "{field.name}" says {field.value}; the least is {spec.min:g}', "correct the value"
            )
        elif spec.max is not None and value > spec.max:
            yield _at_value(
                field, f'the field "{field.name}" says {field.value}; the most is {spec.max:g}', "correct the value"
            )


@rule("DOC206")
def repeated_field(document: Document) -> Iterator[Problem]:
    """
    A field stands twice in the front matter. Two readers would take two different values for the true one.

    ## Bad
    ```markdown
    ---
    template: note@1.0
    title: Boiler repair
    title: Boiler replacement
    date: 2026-03-02
    ---
    ```

    ## Good
    ```markdown
    ---
    template: note@1.0
    title: Boiler repair
    date: 2026-03-02
    ---
    ```
    """
    for field in document.reading.front.repeated:
        line, _ = document.reading.place(document.fields[field.name].start)
        yield Problem(
            field.start,
            field.start + len(field.name),
            f'the field "{field.name}" stands twice, first on line {line}',
            "keep one of them",
            field=field.name,
        )


@rule("DOC207")
def dates_out_of_order(document: Document) -> Iterator[Problem]:
    """
    A date in the front matter lies before the date that it follows.

    The usual cause is last year's number, or a copied document.

    ## Bad
    ```markdown
    ---
    template: note@1.0
    title: Boiler repair
    date: 2026-03-02
    valid-until: 2025-04-30
    ---
    ```

    ## Good
    ```markdown
    ---
    template: note@1.0
    title: Boiler repair
    date: 2026-03-02
    valid-until: 2026-04-30
    ---
    ```
    """
    for field, spec in document.stated:
        if spec.after is None or spec.type != "date":
            continue
        other = document.fields.get(spec.after)
        first = parse_date(other.value) if other else None
        second = parse_date(field.value)
        if first and second and second < first and other:
            yield _at_value(
                field,
                f'the field "{field.name}" ({field.value}) lies before "{other.name}" ({other.value})',
                f'correct "{field.name}" or "{other.name}"',
            )


@rule("DOC208", demanded=Status.REVIEW)
def passed_day(document: Document) -> Iterator[Problem]:
    """
    A day has passed that the document may not outlive: it is stale until somebody has read it again.

    Asked where the kind says so (`expires = true` on the field), such as the next review of a play.

    ## Bad
    ```markdown
    ---
    template: note@1.0
    title: Boiler repair
    date: 2026-02-20
    read-again: 2026-02-28
    ---
    ```

    ## Good
    ```markdown
    ---
    template: note@1.0
    title: Boiler repair
    date: 2026-02-20
    read-again: 2999-02-28
    ---
    ```
    """
    for field, spec in document.stated:
        day = parse_date(field.value) if spec.expires else None
        if day is not None and day < document.today:
            yield _at_value(
                field,
                f'the day of "{field.name}" ({field.value}) has passed: the document is stale',
                "read it with a doubt, mend what is no longer true, and set the next day",
            )


def _at_value(field: Field, message: str, hint: str, fix: Fix | None = None) -> Problem:
    if field.value:
        return Problem(field.value_start, max(field.end, field.value_start), message, hint, fix=fix, field=field.name)
    return Problem(field.start, field.start + len(field.name), message, hint, fix=fix, field=field.name)


def _short(value: str) -> str:
    return value if len(value) <= 40 else value[:37] + "..."
