"""How far a section is: missing, empty, the template's own text, an answer, or filled in."""

from __future__ import annotations

import re
from enum import Enum
from typing import TYPE_CHECKING, Final

from gatepost.kinds import SectionSpec
from gatepost.kinds.plans import OPENING
from gatepost.kinds.specs import FIELD_MARK
from gatepost.model import Block, Section
from gatepost.patterns import pattern
from gatepost.values import is_gap

if TYPE_CHECKING:
    from gatepost.document import Document


class State(Enum):
    """How far a section is."""

    __hash__ = object.__hash__  # there is one of each; Enum's own hash is a function of Python's

    MISSING = "missing"
    EMPTY = "empty"
    UNTOUCHED = "untouched"
    """Only the template's own text stands in it."""
    ABSENT = "absent"
    """"Not applicable", with a reason, where the kind allows it."""
    UNREASONED = "unreasoned"
    UNALLOWED = "unallowed"
    REFERRED = "referred"
    """A reference to a policy, where the kind takes one for an answer."""
    FILLED = "filled"


ANSWERED: Final = frozenset((State.ABSENT, State.UNREASONED, State.UNALLOWED, State.REFERRED))
"""A section in one of these states is answered as a whole: what would stand in it is not asked for."""
_ABSENT: Final = pattern(
    r"[*_]*(?:not applicable|not relevant|does not apply|n/?a|none|nil)[*_]*"
    r"(?:\s*[:.,;\u2013\u2014-]+|\s+(?=because\b|as\b|since\b|for\b|here\b)|\s*$)[*_]*\s*(?P<reason>.*)",
    re.IGNORECASE | re.DOTALL,
)
_OPENS_OTHER: Final = frozenset(("", *"*_[0123456789"))
_OPENS_ABSENCE: Final = frozenset(("no", "n/", "na", "ni", "do"))
_OPENS_REFERENCE: Final = frozenset(("se", "re", "as", "go", "fo", "un", "po"))
"""What is not judged by how it begins: marks, and the first letters of an absence and of a reference."""
_SHORT: Final = 32
_REFERENCE: Final = pattern(
    r"[*_]*(?:see|refer to|as (?:set out|described|laid down) in|governed by|follows?|under|reference|policy)\b",
    re.IGNORECASE,
)
_ONLY_PLACEHOLDER: Final = pattern(r"(?:[-+*]\s+|\d+[.)]\s+)?(?:\[[ xX]\]\s+)?(?:\[\[[^\[\]]*\]\][\s.,;|]*)+")
_LINKED: Final = pattern(r"\[[^\[\]]+\]\([^()\s]+\)")


def judge(document: Document, spec: SectionSpec) -> State:
    """How far a section of the kind is in a document."""
    section = document.by_key.get(spec.key)
    if section is None:
        return State.MISSING
    if _says_its_own(document, spec, section):
        return State.FILLED
    if not document.has_content(section):
        below = any(child.spec is not None for child in section.children)
        return State.FILLED if below or spec.group else State.EMPTY
    pieces = (unit for part in document.region(section) for block in part.blocks for unit in document.walk(block))
    first = next(pieces, None)
    if first is None:  # a table of which only the header is there: its rows are what is missing
        return State.FILLED
    absence = _ABSENT.match(first.text) if first.text.lstrip("*_")[:2].lower() in _OPENS_ABSENCE else None
    if absence:
        if not spec.absent:
            return State.UNALLOWED
        return State.ABSENT if _is_reason(absence["reason"]) else State.UNREASONED
    if spec.reference and "[[" not in first.text and _refers(first.text):
        return State.REFERRED
    if spec.stands:
        return State.FILLED
    owned = owned_texts(document, spec)
    while first is not None:
        if first.text not in owned and not ("[[" in first.text and _ONLY_PLACEHOLDER.fullmatch(first.text)):
            return State.FILLED
        first = next(pieces, None)
    return State.UNTOUCHED


def _says_its_own(document: Document, spec: SectionSpec, section: Section) -> bool:
    """Whether a section opens with words that cannot be the template's, a reference or an absence.

    Most do, and how they begin tells; the rest of them need not be looked at.
    """
    block = section.blocks[0] if section.blocks else None
    openings = document.plan.openings[spec.key]
    if block is None or openings is None or (spec.reference and _may_refer(document.text, block)):
        return False
    if block.kind == "table":
        rows = document.table(block).rows
        words = " | ".join(rows[0].texts) if rows else ""
        return (
            words[:1] not in _OPENS_OTHER
            and words[:2].lower() not in _OPENS_ABSENCE
            and words not in spec.owned
            and not ("[[" in words or "<!" in words or "  " in words)
        )
    if block.kind not in ("paragraph", "list") or block.end - block.start < _SHORT:
        return False
    head = document.text[block.start : block.start + _SHORT]
    return (
        head[0] not in _OPENS_OTHER
        and head[:2].lower() not in _OPENS_ABSENCE
        and "[" not in head
        and "<" not in head
        and " ".join(head.split())[:OPENING] not in openings
    )


def _may_refer(text: str, block: Block) -> bool:
    """Whether what stands first may be a reference to a policy."""
    start, end = block.start, block.end
    return text[start : start + 2].lower() in _OPENS_REFERENCE or text.find("](", start, end) >= 0


def owned_texts(document: Document, spec: SectionSpec) -> frozenset[str]:
    """The template's texts of a section, also with fields filled in, as a generated document has them.

    One in which nothing is open any more is no longer the template's: it says what is true.
    """
    if not spec.fielded:
        return spec.owned
    filled = (FIELD_MARK.sub(lambda match: document.values.get(match[1], match[0]), text) for text in spec.fielded)
    return spec.owned | {text for text in filled if "[[" in text}


def _refers(text: str) -> bool:
    return _REFERENCE.match(text) is not None or ("](" in text and _LINKED.search(text) is not None)


def _is_reason(text: str) -> bool:
    words = text.strip(" .*_").split()
    return len(words) >= 2 and "[[" not in text and not is_gap(text)
