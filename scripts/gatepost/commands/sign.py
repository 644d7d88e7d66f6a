"""`gatepost sign`"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import click

from gatepost.commands.gather import Gatherer
from gatepost.errors import GatepostError
from gatepost.files import read_text, replace
from gatepost.model import Status
from gatepost.names import printable
from gatepost.sign import Signature, Signed, sign_text


@click.command()
@click.argument("file")
@click.option("--role", required=True, metavar="ROLE", help="The role in the sign-off, such as 'Delivery Manager'.")
@click.option("--name", required=True, metavar="NAME", help="First and last name of who signs.")
@click.option(
    "--decision",
    type=click.Choice(["approved", "rejected"]),
    help="Without it: approved; an approval with conditions that stands there is kept.",
)
@click.option("--date", "day", metavar="DATE", help="The day of the signature, such as 2026-11-23. Without it: today.")
@click.option(
    "--replace", "overwrite", is_flag=True, help="Sign in the place of somebody else whose name stands there."
)
@click.option("--dry-run", is_flag=True, help="Show what would be written and write nothing.")
def sign(file: str, role: str, name: str, decision: str | None, day: str | None, overwrite: bool, dry_run: bool) -> int:
    """Sign a document.

    Fills in the row of ROLE in the sign-off of FILE: name, decision, date, and a seal of the text that is signed. When
    the text is changed later, `gatepost check` says whose signature that breaks and which sections were changed. What
    is incomplete as review is not signed.

    A seal shows that a text is the one that was signed. It does not prove who signed it.

    Exit status: 0 signed, or signed already; 2 refused, and nothing was written.
    """
    path = Path(file)
    if path.is_dir():
        raise GatepostError(f"{file}: this is a folder; name the document to sign")
    read = read_text(path)
    if read.text is None:
        raise GatepostError(f"{file}: {read.fault.replace(chr(10), '; ')}")
    who = Signature(role, name, decision, day, overwrite)
    signed = sign_text(Gatherer().checker(path), read.text, path.as_posix(), who)
    if signed.text != read.text and not dry_run:
        try:
            replace(path, signed.text, read.bom, was=read.text)
        except OSError as error:
            raise GatepostError(f"{file}: cannot be written, and is as it was: {error.strerror or error}") from error
    for line in _said(path.as_posix(), signed, signed.text != read.text, dry_run):
        click.echo(printable(line))
    return 0


def _said(path: str, signed: Signed, changed: bool, dry_run: bool) -> Iterator[str]:
    if not changed:
        yield f"{path}: {signed.role} has signed this text already; nothing was changed."
    else:
        yield f"{path}: {signed.role} {'would sign' if dry_run else 'has signed'}"
        width = max(len(title) for title, _ in signed.wrote)
        for title, words in signed.wrote:
            yield f"  {title:<{width}}  {words}"
    if signed.unsealed:
        yield f"Signed without a seal, so that a change stays unseen: {', '.join(signed.unsealed)}"
    if signed.again:
        yield f"Signed another text, and must sign again: {', '.join(signed.again)}"
    if signed.open:
        yield f"Still to sign: {', '.join(signed.open)}"
    yield _next(path, signed)


def _next(path: str, signed: Signed) -> str:
    if signed.rejected:
        return f"Next: settle what {', '.join(signed.rejected)} rejected, and have it signed again."
    if signed.open or signed.again:
        return f"Next: have the others sign, each with: gatepost sign {path} --role ... --name ..."
    if signed.later:
        return f"All have signed. Next: see what else approval demands: gatepost check --as approved {path}"
    if signed.status is Status.APPROVED:
        return f"All have signed. Next: gatepost check {path}"
    return "All have signed. Next: set `status: approved` in the front matter; the status is no part of the seal."
