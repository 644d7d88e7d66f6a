"""The generated pages of the site: rules, document kinds, statuses, the command line, the words of document.toml."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import Path

import click

from gatepost.commands.group import gatepost
from gatepost.kinds import ColumnSpec, Conditions, Kind, Kinds, SectionSpec
from gatepost.kinds.words import (
    CHECKS,
    COLUMN_TYPES,
    COLUMN_WORDS,
    FIELD_TYPES,
    FIELD_WORDS,
    KIND_WORDS,
    SECTION_WORDS,
    TABLE_WORDS,
)
from gatepost.model import Status
from gatepost.reports.json import report_schema
from gatepost.reports.match.json import match_schema
from gatepost.rules import FAMILIES, Rule, load

_WIDTH = 88
_DEMANDED = {
    Status.DRAFT: "of every document, drafts included",
    Status.REVIEW: "from `review` on",
    Status.APPROVED: "of `approved` documents",
}


def pages(root: Path) -> dict[Path, str]:
    """Each generated page and its text."""
    docs = root / "docs"
    rules = load()
    kinds = Kinds([root / "templates"])
    files = {docs / "rules" / f"{code}.md": rule_page(rule) for code, rule in rules.items()}
    files[docs / "rules" / "index.md"] = rules_index(rules)
    for name in kinds.names:
        kind = kinds.get(name)
        assert kind is not None
        files[docs / "documents" / f"{name}.md"] = kind_page(kind)
        # Both builders take `template:` in front matter for the name of a page template; see decision 0002.
        page = "play.html" if name == "play" else "document.html"
        files[root / "theme" / f"{name}@{kind.version}"] = f'{{% extends "{page}" %}}\n'
    files[docs / "reference" / "statuses.md"] = statuses_page(rules)
    files[docs / "reference" / "cli.md"] = cli_page()
    files[docs / "reference" / "document-toml.md"] = vocabulary_page()
    files[docs / "reference" / "report.md"] = report_page()
    files[docs / "reference" / "report.schema.json"] = json.dumps(report_schema(), indent=1) + "\n"
    files[docs / "reference" / "match.md"] = match_page()
    files[docs / "reference" / "match.schema.json"] = json.dumps(match_schema(), indent=1) + "\n"
    return files


def _signed(source: str, text: str) -> str:
    """A page with a note of where it comes from, at the end: above the title it would hide the title from the builders."""
    return f"{text.rstrip()}\n\n<!-- Written by scripts/generate.py from {source}. -->\n"


# --- rules


def rule_page(rule: Rule) -> str:
    """A rule's docstring, with head and foot."""
    module = rule.check.__module__.rpartition(".")[2]
    fences = rule.page.replace("## Bad\n```", "## Bad\n\n```").replace("## Good\n```", "## Good\n\n```")
    return _signed(
        f"scripts/gatepost/rules/{module}.py",
        f"# {rule.code} {rule.name}\n\n"
        f"Demanded {_DEMANDED[rule.demanded]}."
        + (" It says that something is not filled in.\n\n" if rule.gap else "\n\n")
        + fences
        + "\n\n## If the rule does not fit\n\n"
        + f"Allow the finding where it stands, with the reason: `<!-- allow {rule.code}: the reason -->`. "
        + "See [Accept a finding in writing](../how-to/check-documents.md#accept-a-finding-in-writing).\n\n[All rules](index.md)\n",
    )


def rules_index(rules: Mapping[str, Rule]) -> str:
    """All rules by family."""
    lines = [
        "# Rules\n\n",
        "What the checker looks at. Each rule has a page with a bad and a good example; `gatepost explain CODE` prints the same page. "
        "[What each status demands](../reference/statuses.md) says from when on a rule holds.\n\n"
        "Headings prove nothing: no rule knows whether what is written is true, wise or can be done.\n",
    ]
    for family, words in FAMILIES.items():
        lines.append(f"\n## {family}: {words}\n\n| rule | name | what it finds |\n|---|---|---|\n")
        lines += [
            f"| [{rule.code}]({rule.code}.md) | {rule.name} | {_cell(rule.summary)} |\n"
            for rule in rules.values()
            if rule.code.startswith(family)
        ]
    return _signed("scripts/gatepost/rules", "".join(lines))


def statuses_page(rules: Mapping[str, Rule]) -> str:
    """One table: which rule holds from which status on."""
    rows = [
        f"| [{rule.code}](../rules/{rule.code}.md) | {rule.name} | "
        + " | ".join(
            "yes" if rule.demanded.rank <= status.rank else ""
            for status in (Status.DRAFT, Status.REVIEW, Status.APPROVED)
        )
        + " |\n"
        for rule in rules.values()
    ]
    return _signed(
        "scripts/gatepost/rules",
        "# What each status demands\n\n"
        "A document's `status` says what it claims to be, and it is held to that. There are no warnings: what is not demanded is "
        "not reported, and what is reported counts.\n\n"
        "| status | meaning | demanded |\n|---|---|---|\n"
        "| `draft` | being written | form: structure, types, ids, the arithmetic of what is there. Gaps are fine |\n"
        "| `review` | given to others to read | also that everything is filled in |\n"
        "| `approved` | signed | also that it is signed, with names and dates |\n"
        "| `superseded` | replaced by a later version | nothing |\n"
        "| not stated | | the same as `review` |\n\n"
        "`gatepost check --as approved` asks ahead what a later status would demand.\n\n"
        "| rule | name | draft | review | approved |\n|---|---|---|---|---|\n" + "".join(rows) + "\n"
        "A field or a column may say for itself from when on it is demanded (`from` in [document.toml](document-toml.md)).\n",
    )


# --- kinds


def kind_page(kind: Kind) -> str:
    """What a kind of document holds, and its template."""
    bid = dict.fromkeys(("requirements", "scope", "proposal"), "gatepost new bid")
    form = f"gatepost new form {kind.name}" if kind.form else None
    command = {**bid, "pid": "gatepost new pid"}.get(kind.name, form)
    start = f"Start one with `{command}`, or copy the template below. " if command else "Copy the template below. "
    return _signed(
        f"templates/{kind.name}",
        "".join(
            (
                f"# {kind.title}\n\n{kind.guidance}\n\n",
                start
                + f"A document says that it is one by `template: {kind.name}@{kind.version}` in its front matter. ",
                "It is written for the customer.\n\n"
                if kind.audience == "customer"
                else "It is an internal document.\n\n",
                "> [!NOTE]\n> A document that has all of this is complete in form. Whether it is true, wise and can be done, no tool knows.\n\n",
                "## Fields\n\n",
                *(_field_rows(kind)),
                "\n## Sections\n\nA heading is recognised by its words: numbering, case, emphasis and a trailing colon do not matter.\n\n",
                *(_section_parts(kind)),
                "\n## The template\n\n",
                f'`````markdown title="templates/{kind.name}/template.md"\n{{!templates/{kind.name}/template.md!}}\n`````\n',
            )
        ),
    )


def _field_rows(kind: Kind) -> Iterator[str]:
    for spec in kind.fields.values():
        values = ": " + ", ".join(f"`{value}`" for value in spec.values) if spec.values else ""
        demanded = (
            "optional" if spec.optional else "" if spec.demanded is Status.DRAFT else f"from `{spec.demanded.value}` on"
        )
        when = f"if {_when(spec.when)}" if spec.when else ""
        facts = "; ".join(one for one in (f"{spec.type}{values}", demanded, when) if one)
        after = f" Not before `{spec.after}`." if spec.after else ""
        yield f"- **{spec.name}** ({facts}): {_plain(spec.guidance + after)}\n"


def _section_parts(kind: Kind) -> Iterator[str]:
    for spec in kind.sections:
        marks = "#" * min(spec.level + 1, 6)
        yield f"{marks} {spec.title}\n\n"
        yield _section_facts(spec)
        if spec.table:
            yield _table_facts(list(spec.table.columns.values()), spec)
        also = sorted(_titles(spec))
        if also:
            yield f"Also found under: {', '.join(also)}.\n\n"


def _section_facts(spec: SectionSpec) -> str:
    facts = []
    if spec.group:
        facts.append("A heading that groups the sections below it; it may be left out.")
    when = _when(spec.when)
    if spec.optional:
        facts.append("Optional.")
    elif when:
        facts.append(f"Demanded if {when}." + (" Otherwise it may not stand." if spec.refused_otherwise else ""))
    if spec.absent:
        facts.append('"Not applicable: <reason>" is an answer.'.replace("<", "&lt;").replace(">", "&gt;"))
    if spec.reference:
        facts.append("A reference to your organisation's policy is an answer.")
    if spec.stands:
        facts.append("The template's wording may stand as it is.")
    if spec.free:
        facts.append("May stand anywhere among its neighbours.")
    if spec.measured:
        facts.append("Vague words are findings here.")
    if spec.owner:
        facts.append(f"Who acts: {spec.owner}.")
    return (" ".join(facts) + "\n\n") if facts else ""


def _table_facts(columns: list[ColumnSpec], spec: SectionSpec) -> str:
    rows = [
        f"| {column.title} | {_column(column, spec)} | {'optional' if column.optional else 'demanded'} |\n"
        for column in columns
    ]
    return "| column | holds | |\n|---|---|---|\n" + "".join(rows) + "\n"


def _column(column: ColumnSpec, spec: SectionSpec) -> str:
    if column.type == "id" and spec.table:
        return f"an id, such as `{spec.table.item}-001`"
    if column.type == "ref":
        return f"ids of {column.to} items"
    if column.type == "choice":
        return "one of " + ", ".join(column.values)
    words = {
        "text": "text",
        "money": "an amount",
        "number": "a number",
        "percent": "a percentage",
        "date": "a date",
        "person": "a name",
    }
    return words[column.type] + (", measurable" if column.measured else "")


def _titles(spec: SectionSpec) -> list[str]:
    from gatepost.names import normalise

    return [name for name in spec.names if name != normalise(spec.title)]


def _when(when: Conditions) -> str:
    return " and ".join(
        f"`{name}` is " + " or ".join(f"`{value}`" for value in values) for name, values in when.items()
    )


def _plain(text: str) -> str:
    return text.strip().replace("<", "&lt;").replace(">", "&gt;")


def _cell(text: str) -> str:
    return text.replace("|", "&#124;").replace("\n", " ")


# --- reference


def cli_page() -> str:
    """The help of every command, as the program prints it."""
    parts = [
        "# The command line\n\n"
        "| exit status | meaning |\n|---|---|\n| 0 | nothing found |\n| 1 | findings |\n| 2 | the command could not run; one line on standard error says why |\n\n"
        "Findings are sorted by path and place, and two runs print the same bytes. Colours are only used on a terminal that has them; `NO_COLOR` "
        "with any value but an empty one switches them off. What else the environment may say is under "
        "[configuration](configuration.md#environment).\n\n",
    ]
    for path, command in _commands("gatepost", gatepost):
        context = click.Context(
            command, info_name=path, terminal_width=_WIDTH, max_content_width=_WIDTH, help_option_names=["-h", "--help"]
        )
        parts.append(f"## {path}\n\n```text\n{command.get_help(context)}\n```\n\n")
    return _signed("the help texts of the program", "".join(parts))


def _commands(path: str, command: click.Command) -> Iterator[tuple[str, click.Command]]:
    yield path, command
    if isinstance(command, click.Group):
        context = click.Context(command, info_name=path)
        for name in command.list_commands(context):
            child = command.get_command(context, name)
            if child is not None:
                yield from _commands(f"{path} {name}", child)


_TOLD: Mapping[str, str] = {
    "title": "what the kind is called",
    "version": "of the template; documents carry it: `template: proposal@1.0`",
    "audience": "`customer` or `internal`",
    "guidance": "what it is for, in a sentence",
    "files": "names of files that are of this kind though they do not say so",
    "order": "`fixed` (default): sections stand in the template's order; `free`: they may stand anywhere",
    "unknown-sections": "`refused` (default where there is a document.toml) or `allowed`: outermost sections that the template does not have",
    "field": "front-matter entries, a table each: `[field.NAME]`",
    "section": "what a heading means, a table each: `[section.KEY]`; the key is the slug of the heading in the template",
    "type": "of the value: ",
    "values": "what a choice may be",
    "from": "the status from which it is demanded: `draft`, `review` or `approved`",
    "optional": "`true`: it may be left out",
    "when": 'conditions: `{ engagement = ["services", "solution"] }`; several must hold together',
    "after": "`field:NAME`: the date may not lie before the one in that field",
    "min": "the least",
    "max": "the most",
    "also": "other wordings that are accepted",
    "absent": '`with-reason`: "Not applicable: reason" is an answer; `never` (default)',
    "otherwise": "`refused`: where the conditions of `when` do not hold, the section may not stand at all; `allowed` (default)",
    "owner": "the role that must act on its findings",
    "stands": "`true`: the template's wording may stand as it is",
    "reference": "`true`: a reference to a policy is a complete answer",
    "measured": "`true`: vague words are findings",
    "sign-off": "`true`: its boxes must be ticked and its rows signed in an approved document",
    "table": "the table that the section holds: `[section.KEY.table]`",
    "item": "the prefix of the ids in its first column, such as `DEL`",
    "covered-by": 'prefixes of items, one of which has to name each item of the table: `covered-by = ["DEL", "EXC"]`',
    "columns": "what its columns hold: `columns.KEY = { ... }`",
    "each": 'values that must each have a row: `each.role = ["Customer", "Supplier"]`',
    "checks": "arithmetic and order; the list is below",
    "to": "the prefix of the ids that a `ref` names",
    "expires": "`true`: the day may not have passed",
    "since": "the version of the template that it came with: a document made with an older one is not asked for it",
    "oldest": "the oldest version of the template whose documents need not have what came later; without it, any",
    "elsewhere": "`true`: what a `ref` names may live in another document of the deal",
    "promises": "`true`: a promise in its prose has to name the item that keeps it",
    "part": "the part that it plays in a deal: `requirements`, `scope`, `proposal` or `pid`; a kind of that name plays it anyway",
    "form": "`true`: a form that is filled in in one sitting; `gatepost new form` lists it and writes one into a deal's folder",
}

_CHECKS_TOLD: Mapping[str, tuple[str, str]] = {
    "product": ('{ product = ["quantity", "unit-price"], is = "amount" }', "SUM101"),
    "sum": ('{ sum = "amount", is = "total-row" }` or `{ sum = "amount", is = "field:total" }', "SUM102"),
    "ascending": ('{ ascending = ["optimistic", "likely", "pessimistic"] }', "SUM103"),
    "before": ('{ before = ["start", "end"] }', "TAB304"),
    "same": ('{ same = "currency" }', "TAB301"),
    "unique": ('{ unique = "role" }', "TAB302"),
    "one-of": ('{ one-of = ["chosen", "rejected"] }', "TAB303"),
}


def vocabulary_page() -> str:
    """Every word that document.toml may say."""
    tables = (
        ("At the top", KIND_WORDS),
        ("[field.NAME]", FIELD_WORDS),
        ("[section.KEY]", SECTION_WORDS),
        ("[section.KEY.table]", TABLE_WORDS),
        ("columns.KEY", COLUMN_WORDS),
    )
    parts = [
        "# The words of document.toml\n\n"
        "`template.md` is the outline of a kind of document: its headings, its guidance, its tables. `document.toml` beside it says only what Markdown cannot. "
        "Nothing stands in both. A word that is not listed here, or a key without a heading or a column in the template, is an error that names the file and the key.\n\n"
        "A heading in the template is required unless `document.toml` says otherwise, so the simplest kind is a bare template. "
        "See [Add your own template](../how-to/add-a-template.md).\n",
    ]
    for title, words in tables:
        parts.append(f"\n## {title}\n\n| word | what it says |\n|---|---|\n")
        types = COLUMN_TYPES if words is COLUMN_WORDS else FIELD_TYPES
        for word in words:
            told = _TOLD[word] + (", ".join(f"`{name}`" for name in types) if word == "type" else "")
            parts.append(f"| `{word}` | {told} |\n")
    parts.append(
        "\n## checks\n\nA closed list. What it cannot say is a rule in Python.\n\n| check | as written | rule |\n|---|---|---|\n"
    )
    parts += [
        f"| {name} | `{_CHECKS_TOLD[name][0]}` | [{_CHECKS_TOLD[name][1]}](../rules/{_CHECKS_TOLD[name][1]}.md) |\n"
        for name in CHECKS
    ]
    parts.append(
        "\n## gatepost.toml\n\nWhat an organisation decides for itself stands in its configuration: [its words](configuration.md).\n"
    )
    return _signed("scripts/gatepost/kinds/words.py", "".join(parts))


def report_page() -> str:
    """The JSON contract."""
    return _signed(
        "scripts/gatepost/reports/json.py",
        "# The JSON report\n\n"
        "`gatepost check --format json` prints one object. Its form is a contract: within `gatepost.report/1` nothing is renamed or taken away. "
        "`line` and `column` count characters from 1 and are always real places; a missing section stands at the heading around it. "
        "`owner` is the role that must act. `fix` is `safe`, `unsafe` or `null`. `required` counts the fields and sections that a document owes, `complete` those that are filled in and without a finding. "
        "`allowed` are the findings that a document allows in writing, each with its reason.\n\n"
        "```json\n{!docs/reference/report.schema.json!}\n```\n",
    )


def match_page() -> str:
    """The JSON contract of the match."""
    return _signed(
        "scripts/gatepost/reports/match/json.py",
        "# The JSON match\n\n"
        "`gatepost match --format json` prints one object. Its form is a contract: within `gatepost.match/1` nothing is renamed or taken away. "
        "`rows` has an object for each requirement, and one with `requirement` null for each deliverable that nobody asked for. `bid` holds the price lines that pay for it or, where none does, "
        "the deliverables of the bid. `excluded` holds the exclusions that name it, `amount` its share of the price. `open` says that it is a difference on which nobody has decided. "
        "`differences` are values, dates, names, money and conditions that differ. Amounts are texts, so that no program rounds them; percentages are rounded down, and null where there is nothing to divide by.\n\n"
        "```json\n{!docs/reference/match.schema.json!}\n```\n",
    )
