"""What a change can have caused: of all that was found, what is left when the rest is taken out."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from hashlib import sha1, sha256
from pathlib import PurePosixPath
from typing import Final

from gatepost.files import MARKDOWN, OFFICE
from gatepost.model import Finding, Report, Run
from gatepost.rules import RULES
from gatepost.tuples import NamedTuple

SETTINGS: Final = ("gatepost.toml", "pyproject.toml")
"""A change to one of these is a change to every document below it."""
OWN_ACCOUNT: Final = ("document", "kind")
"""The stages of rules that look at one document alone."""
TOLD: Final = frozenset(("IDS102", "TAB201"))
"""Of those the rules that are silent about an item while the deal tells more of it. So another document's change can
bring up what they say."""


class Change(NamedTuple):
    """What is not as it was. Paths are as reports name them."""

    documents: frozenset[str]
    """Documents that were changed, that are new, or whose settings or kind are not what they were."""
    folders: frozenset[str]
    """Folders of which a document was changed, added, renamed or deleted."""


def caused(run: Run, change: Change, since: str) -> Run:
    """A run with only those findings that a change can have caused.

    Of a document that changed these are all its findings. Of one that did not, in a folder where another did, they
    are those that need the other: findings of the deal, of allowances (one may have become idle), and what the deal
    would otherwise tell. Of all other documents there are none.
    """
    reports = tuple(_of(report, change) for report in run.reports)
    left_out = len(run.findings) - sum(len(report.findings) for report in reports)
    return run._replace(reports=reports, since=since, unrelated=left_out)


def _of(report: Report, change: Change) -> Report:
    if not report.findings or report.path in change.documents:
        return report
    if folder_of(report.path) not in change.folders:
        return report._replace(findings=())
    return report._replace(findings=tuple(one for one in report.findings if _of_deal(one)))


def _of_deal(finding: Finding) -> bool:
    """Whether another document of the deal can have brought a finding up."""
    rule = RULES.get(finding.code)
    return rule is None or rule.stage not in OWN_ACCOUNT or finding.code in TOLD


def folder_of(path: str) -> str:
    """The folder of a document, as a path; empty for the one where the command runs."""
    return path.replace("\\", "/").rpartition("/")[0]


def is_document(path: str) -> bool:
    """Whether a path may be a document of a deal."""
    return path.lower().endswith(MARKDOWN + OFFICE)


def settings_changed(paths: Iterable[str]) -> tuple[str, ...]:
    """The folders below which the settings changed; "" is the whole repository."""
    return tuple(sorted({folder_of(path) for path in paths if PurePosixPath(path).name in SETTINGS}))


def is_below(path: str, folders: Iterable[str]) -> bool:
    """Whether a path lies in one of some folders, at any depth. All are seen from one place; "" is that place."""
    return any(not folder or path == folder or path.startswith(f"{folder}/") for folder in folders)


def differs(data: bytes, blob: str | None) -> bool:
    """Whether a file is not what Git has of it. `blob` is Git's name for the content, None where it has none.

    Nothing of Git is asked: its filters, and whatever a repository has put into their place, are never run. Line ends
    alone make no difference.
    """
    if blob is None:
        return True
    plain = data.replace(b"\r\n", b"\n")
    return blob not in {blob_name(one, len(blob)) for one in (data, plain)}


def blob_name(data: bytes, length: int = 40) -> str:
    """Git's name for a content: SHA-1, or SHA-256 in repositories that use it."""
    make = sha1 if length == 40 else sha256
    return make(b"blob %d\0" % len(data) + data).hexdigest()


def removed(tree: Mapping[str, str], there: Iterable[str]) -> frozenset[str]:
    """The paths that were there and are no more."""
    return frozenset(tree).difference(there)
