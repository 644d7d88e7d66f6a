"""The generated files of the cookiecutter folders.

A document is its kind's template with the asked fields turned into answers and the conditions into `{% if %}`. The
Jinja extension beside it is `scripts/gatepost/answers.py` under the name that `_extensions` in cookiecutter.json says.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Collection, Iterator
from pathlib import Path
from typing import NamedTuple

from gatepost.errors import GatepostError
from gatepost.kinds import Conditions, Kind, SectionSpec, load_kind
from gatepost.model import Section
from gatepost.names import slug
from gatepost.read import Reading, read
from gatepost.read.tables import read_table

DOCUMENTS = {"cookiecutter-bid": ("requirements", "scope", "proposal"), "cookiecutter-pid": ("pid",)}
"""Which kinds each cookiecutter folder holds."""

OWN = {"requirements": frozenset({"date"})}
"""Questions that ask for another document's field of that name: the date of a bid is the proposal's, and the customer
confirmed the requirements on an earlier day."""


class Span(NamedTuple):
    """Whole lines of a template that stand in a document only when the conditions hold."""

    start: int
    end: int
    when: Conditions


def copies(root: Path) -> dict[Path, str]:
    """Each generated file of the cookiecutter folders and its text."""
    files: dict[Path, str] = {}
    for name, kinds in DOCUMENTS.items():
        template = root / name
        menu = json.loads((template / "cookiecutter.json").read_text("utf-8"))
        asked = {key for key in menu if not key.startswith("_")}
        module = menu["_extensions"][0].partition(".")[0]
        files[template / f"{module}.py"] = (root / "scripts" / "gatepost" / "answers.py").read_text("utf-8")
        top = next(path for path in template.iterdir() if path.name.startswith("{{"))
        for kind in kinds:
            files[top / f"{kind}.md"] = document(
                load_kind(root / "templates" / kind), asked - OWN.get(kind, frozenset())
            )
    return files


def variable(field: str) -> str:
    """The question that asks for a field: a hyphen is no part of a name in Jinja."""
    return field.replace("-", "_")


def document(kind: Kind, asked: Collection[str]) -> str:
    """The template of a kind as Jinja."""
    reading = read(kind.template)
    spans = _joined(sorted(_spans(kind, reading), key=lambda span: (span.start, -span.end)))
    opens = [(span.start, 1, f"{{% if {_condition(kind, span.when, asked)} %}}\n") for span in spans]
    closes = [(span.end, 0, "{% endif %}\n") for span in spans]
    pieces, position = [], 0
    for offset, _, tag in sorted(opens + closes, key=lambda cut: cut[:2]):
        pieces += [_filled(kind, reading, asked, position, offset), tag]
        position = offset
    return "".join([*pieces, _filled(kind, reading, asked, position, len(reading.text))])


def _condition(kind: Kind, when: Conditions, asked: Collection[str]) -> str:
    for field in when:
        if variable(field) not in asked:
            raise GatepostError(f"{kind.name}: a condition asks for {field}, which cookiecutter.json does not ask for")
    return " and ".join(
        f"cookiecutter.{variable(field)} in {json.dumps(list(values), ensure_ascii=False)}"
        for field, values in when.items()
    )


def _spans(kind: Kind, reading: Reading) -> Iterator[Span]:
    for name, field in reading.fields.items():
        if name in kind.fields and kind.fields[name].when:
            yield _lines(reading, field.start, field.end, kind.fields[name].when)
    for section in reading.sections:
        spec = kind.by_key.get(slug(section.title))
        if spec is None or section.level == 1:
            continue
        if spec.when:
            # The blank lines before a heading go with it; those after its text belong to the next one.
            text = reading.text
            yield Span(len(text[: section.start].rstrip()) + 1, len(text[: section.end].rstrip()) + 1, spec.when)
        yield from _rows(spec, section, reading)


def _joined(spans: list[Span]) -> list[Span]:
    """The spans, each once, with neighbours of one condition as one; a neighbour inside another span stays alone."""
    spans = [span for span, before in zip(spans, [None, *spans], strict=False) if span != before]
    ends = Counter(span.end for span in spans)
    joined: list[Span] = []
    for span in spans:
        if joined and joined[-1].end == span.start and joined[-1].when == span.when and ends[span.start] == 1:
            joined[-1] = joined[-1]._replace(end=span.end)
        else:
            joined.append(span)
    return joined


def _rows(spec: SectionSpec, section: Section, reading: Reading) -> Iterator[Span]:
    tables = [block for block in section.blocks if block.kind == "table"]
    if spec.table is None or not tables:
        return
    table = read_table(reading.text, tables[0].start, tables[0].end)
    columns = [slug(cell.text) for cell in table.header.cells]
    for column, values in spec.table.each.items():
        conditions = {value: when for value, when in values if when}
        for row in table.rows:
            at = columns.index(column)
            when = conditions.get(row.cells[at].text) if at < len(row.cells) else None
            if when:
                yield _lines(reading, row.start, row.end, when)


def _lines(reading: Reading, start: int, end: int, when: Conditions) -> Span:
    text = reading.text
    return Span(text.rfind("\n", 0, start) + 1, text.find("\n", max(start, end - 1)) + 1, when)


def _filled(kind: Kind, reading: Reading, asked: Collection[str], start: int, end: int) -> str:
    """A piece of the template with its asked fields turned into answers; guidance stays as it is."""
    text, comments = reading.text, reading.comments
    done, position = [], start
    for found in re.compile(r'"\[\[([a-z0-9-]+)\]\]"|\[\[([a-z0-9-]+)\]\]').finditer(text, start, end):
        field = found[1] or found[2]
        if field not in kind.fields or variable(field) not in asked:
            continue
        if any(comment.start <= found.start() < comment.end for comment in comments):
            continue
        in_front = found.start() < reading.source.body_start
        if in_front and not found[1]:
            raise GatepostError(f'{kind.name}: write [[{field}]] in the front matter alone and quoted: "[[{field}]]"')
        quotes = "" if in_front or not found[1] else '"'
        answer = f'{{{{ cookiecutter.{variable(field)} | {"yaml" if in_front else "markdown"}("{field}") }}}}'
        done += [_plain(text[position : found.start()]), quotes, answer, quotes]
        position = found.end()
    return "".join([*done, _plain(text[position:end])])


def _plain(text: str) -> str:
    """Text in which Jinja finds nothing to do."""
    return re.sub(r"\{(?=[{%#]|\Z)", "{{ '{' }}", text)
