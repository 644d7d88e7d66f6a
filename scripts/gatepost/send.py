"""The customer's copy of a document: the same text without what was written for those who wrote it."""

from __future__ import annotations

from collections.abc import Iterator

from gatepost.document import Document
from gatepost.errors import GatepostError
from gatepost.fix import apply
from gatepost.model import Comment, Edit
from gatepost.read import Reading, default_reader
from gatepost.seals import seal_of


def customers_copy(document: Document) -> str:
    """The text without comments: no guidance, no allowance with its reason, no marks of a seal. All else stays.

    Raises:
        GatepostError: the kind is not for the customer, or the text would say something else without its comments.
    """
    kind = document.kind
    if kind.audience != "customer":
        raise GatepostError(
            f"{document.path}: a document of the kind {kind.name} is not for the customer; nothing was written"
        )
    text = apply(document.text, list(_cuts(document)))
    copy = Document(Reading(text, default_reader()), kind, document.path, document.today, document.settings)
    if any(copy.comments) or seal_of(copy).value != seal_of(document).value:
        raise GatepostError(
            f"{document.path}: without its comments the text would say something else; give each comment lines of its own"
        )
    return text


def _cuts(document: Document) -> Iterator[Edit]:
    text = document.text
    for comment in document.comments:
        start, end = _lines(text, comment) if comment.alone else (comment.start, comment.end)
        yield Edit(start, end, "")


def _lines(text: str, comment: Comment) -> tuple[int, int]:
    """A comment with its lines, and with the blank line below it where one stands above it as well."""
    start = text.rfind("\n", 0, comment.start) + 1
    end = _line_end(text, comment.end)
    above = text[text.rfind("\n", 0, max(start - 1, 0)) + 1 : start]
    below = _line_end(text, end)
    if not above.strip() and not text[end:below].strip():
        end = below
    return start, end


def _line_end(text: str, at: int) -> int:
    """Where the next line begins."""
    return text.find("\n", at) + 1 or len(text)
