"""`gatepost send`"""

from __future__ import annotations

from pathlib import Path

import click

from gatepost.commands.gather import Gatherer
from gatepost.document import Document
from gatepost.errors import GatepostError
from gatepost.files import read_text, replace
from gatepost.model import Finding, Report, Status
from gatepost.names import printable
from gatepost.send import customers_copy

_SHOWN = 5


@click.command()
@click.argument("file")
@click.option(
    "--output", "-o", required=True, type=click.Path(path_type=Path), metavar="COPY", help="The file to write."
)
def send(file: str, output: Path) -> int:
    """Write the customer's copy of a proposal.

    COPY is FILE without its comments: no guidance of the template, no allowance with its reason, no marks of seals. All
    other characters are the same. What has findings as an approved document is not written, alone or beside the other
    documents of its deal. A copy belongs outside the folder of the deal, where it would be a second live proposal.

    Nothing is sent: the command writes a file. What a person would not show a customer, it cannot know.

    Exit status: 0 written, 1 findings, and nothing was written, 2 could not run.
    """
    path = Path(file)
    if not path.exists():
        raise GatepostError(f"{file}: there is no such file")
    if output.is_dir():
        output /= path.name
    if output.resolve().parent == path.resolve().parent:
        raise GatepostError(
            f"{output}: the copy would lie beside its original as a second live one; name another folder"
        )
    gatherer = Gatherer()
    opened = gatherer.open(path, named=True)
    if not isinstance(opened, Document):
        raise GatepostError(f"{file}: cannot be read as a document; this says why: gatepost check {file}")
    copy = customers_copy(opened)
    report = _judged(gatherer, path, opened)
    if report.findings:
        _refuse(path, report.findings)
        return 1
    _keep(output, copy)
    try:
        replace(output, copy, read_text(path).bom)
    except OSError as error:
        raise GatepostError(f"{output}: cannot be written: {error.strerror or error}") from error
    count = sum(1 for _ in opened.comments)
    without = f" without its {count} comment{'' if count == 1 else 's'}" if count else ", which has no comments"
    click.echo(printable(f"{output.as_posix()} is {opened.name}{without}."))
    return 0


def _keep(output: Path, copy: str) -> None:
    """Refuse to write over another text: it may be somebody's work, and which copy was sent must stay known."""
    if output.exists() and read_text(output).text != copy:
        raise GatepostError(
            f"{output}: there is another text in this file; name a new one, such as with the day in its name, or delete it first"
        )


def _judged(gatherer: Gatherer, path: Path, document: Document) -> Report:
    """The report on the document as an approved one, with what the other documents of its folder say of it."""
    checker = gatherer.checker(path).at(Status.APPROVED)
    try:
        found = checker.compare(gatherer.deal(str(path.parent)))
    except GatepostError:  # it lies alone, or beside what is no deal
        found = {}
    return checker.judge(document, found.get(document.path, ()))


def _refuse(path: Path, findings: tuple[Finding, ...]) -> None:
    number = len(findings)
    click.echo(
        printable(f"{path.as_posix()}: no copy was written: {number} finding{'' if number == 1 else 's'} as approved")
    )
    for one in findings[:_SHOWN]:
        click.echo(printable(f"  {one.path}:{one.line}:{one.column}: {one.message} ({one.code})"))
    click.echo(printable(f"See all: gatepost check --as approved {path.parent.as_posix()}"))
