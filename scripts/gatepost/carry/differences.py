"""The open differences of a deal as rows of the PID that wait for a decision, and the text above them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from gatepost.agreement import FIELDS, MONEY, agreement
from gatepost.answers import markdown
from gatepost.carry.memory import Memory
from gatepost.carry.source import Item, Prose
from gatepost.carry.target import key_of
from gatepost.deal import Deal
from gatepost.differences import Difference, complete, coverage
from gatepost.document import Document
from gatepost.kinds import ColumnSpec
from gatepost.match import PRICED_UNSCOPED, UNPRICED, Match, MatchRow, match
from gatepost.names import normalise
from gatepost.patterns import pattern
from gatepost.tuples import NamedTuple
from gatepost.values import bare, ids_in, says_something

SECTION: Final = "differences-and-decisions"
HANDOVER: Final = "handover-from-the-bid"
_LINE: Final = pattern(r"(?<=\.md):\d+|(?<=\.markdown):\d+")
_OTHERWISE: Final = "Wording differs"
_FOUND: Final = (
    "`gatepost match` compared the documents named above. Each difference that it found has a row below. "
    "[[What else differs, and who decided]]"
)
_NOTHING: Final = "Nothing differs: `gatepost match` compared the documents named above and found no difference."
_PARTLY: Final = (
    "`gatepost match` compared the documents named above and found no difference. Without {}, it could not say of any "
    "requirement that it matches. [[What else differs, and who decided]]"
)
_QUESTIONS: Final = (
    "What worried those who estimated the work most?",
    "What was promised in talks, demonstrations or e-mails and stands in no document?",
    "Who at the customer is against this, and why?",
    "Which dates or people were agreed only by word of mouth?",
    "What would the intended Project Manager have done first, and what not at all?",
)


class Open(NamedTuple):
    """A difference on which nobody has decided."""

    state: str
    requirements: tuple[str, ...]
    products: tuple[str, ...]
    text: str
    internal: bool = False
    """Whether it is none of the customer's business, who reads the PID: what was priced without an estimate, or given
    away, or has another price in the scope, is settled in scope and bid."""

    @property
    def key(self) -> str:
        """What it is known by: its kind and its ids or, where it has none, its words."""
        ids = (*self.requirements, *self.products)
        return f"{normalise(self.state)} {' '.join(sorted(ids)) if ids else self.text}"


def open_differences(deal: Deal) -> list[Open]:
    """The open differences of a deal. What has one cause is one of them, and no word of the scope is quoted."""
    found = match(deal)
    rows = [row for row in found.rows if row.open]
    one_by_one = [one for one in (*coverage(deal), *agreement(deal)) if one.decision is None]
    ones: dict[str, Open] = {}
    told: set[str | None] = set()
    for one in one_by_one:
        kin = [row for row in rows if _kin(row, one)]
        told.update(row.requirement or row.text for row in kin)
        told.update(row.text for row in rows if row.requirement is None and row.text.partition(":")[0] in one.ids)
        new = _of_difference(deal, one, kin)
        ones.setdefault(new.key, new)
    for row in rows:
        if (row.requirement or row.text) not in told:
            new = _of_row(deal, found, row)
            ones.setdefault(new.key, new)
    return list(ones.values())


def _kin(row: MatchRow, one: Difference) -> bool:
    """Whether a requirement has its state because of a difference."""
    if row.requirement is None or row.state != one.state:
        return False
    return row.requirement in one.ids or bool({*row.scope, *row.bid, *row.pid}.intersection(one.ids))


def _of_difference(deal: Deal, one: Difference, kin: list[MatchRow]) -> Open:
    requirements = [name for name in one.ids if name.startswith("REQ-")] + [str(row.requirement) for row in kin]
    words = _LINE.sub("", one.openly or one.message)
    name = one.document.name
    for here, there in (
        (" here and ", f" in {name} and "),
        (" has other figures than ", f" has other figures in {name} than "),
    ):
        words = words.replace(here, there, 1)
    text = words if ".md" in words else f"{words} ({name})"
    state = "Wording differs" if one.state == FIELDS else one.state
    products = tuple(dict.fromkeys(name for name in one.ids if name.startswith("DEL-")))
    internal = one.state == MONEY and bool(one.openly)
    asked = tuple(dict.fromkeys(requirements))
    return Open(_word(deal, state), asked, products, _explained(deal, one.state, text), internal)


def _of_row(deal: Deal, found: Match, row: MatchRow) -> Open:
    columns = (("scope", row.scope), ("proposal", row.bid), ("pid", row.pid))
    parts = [
        f"{found.parts[part]}: {', '.join(ids) or 'nothing'}" for part, ids in columns if found.parts[part] is not None
    ]
    products = dict.fromkeys(name for _, ids in columns for name in ids if name.startswith("DEL-"))
    if row.requirement is None:
        products = dict.fromkeys((row.text.partition(":")[0],))
    words = f"{row.text} ({'; '.join(parts)})"
    asked = (row.requirement,) if row.requirement else ()
    internal = row.state in (PRICED_UNSCOPED, UNPRICED)
    return Open(_word(deal, row.state), asked, tuple(products), _explained(deal, row.state, words), internal)


def _column(deal: Deal) -> ColumnSpec | None:
    pid = deal.part("pid")
    spec = pid.kind.by_key.get(SECTION) if pid else None
    return spec.table.columns.get("state") if spec and spec.table else None


def _word(deal: Deal, state: str) -> str:
    """A state as the PID's choice words it."""
    column = _column(deal)
    return next((one for one in (column.values if column else ()) if normalise(one) == normalise(state)), _OTHERWISE)


def _explained(deal: Deal, state: str, text: str) -> str:
    """The text of a difference; where the PID has no word for its kind, the kind goes ahead."""
    return text if normalise(_word(deal, state)) == normalise(state) or state == FIELDS else f"{state}: {text}"


# --- as rows


def new_items(document: Document, ones: Iterable[Open], memory: Memory) -> list[Item]:
    """The differences that the PID does not have yet."""
    there = list(_there(document))
    return [
        Item(one.key, _cells(one))
        for one in ones
        if not memory.has(f"{SECTION}/{key_of(one.key)}") and not any(_says(one, *row) for row in there)
    ]


def _there(document: Document) -> Iterator[tuple[str, frozenset[str], str]]:
    for spec, _, table in document.bound:
        if spec.key == SECTION:
            for row in table.rows:
                words = " ".join(row.texts)
                at = table.columns.get("state", len(row.texts))
                state = normalise(row.texts[at]) if at < len(row.texts) else ""
                yield state, frozenset(name for name, _ in ids_in(words)), " ".join(words.split())


def _says(one: Open, state: str, ids: frozenset[str], words: str) -> bool:
    wanted = {*one.requirements, *one.products}
    if state != normalise(one.state):
        return False
    return bool(wanted & ids) if wanted else " ".join(one.text.split()) in words


def _cells(one: Open) -> dict[str, str]:
    text = one.text.replace("<!--", "&lt;!--").replace("[[", "\\[\\[").replace("|", "\\|")
    return {
        "requirement": ", ".join(one.requirements),
        "product": ", ".join(one.products),
        "state": one.state,
        "difference": " ".join(text.split()),
    }


def sentence(document: Document, deal: Deal, any_open: bool) -> Prose:
    """What stands above the rows."""
    if any_open or any("[[" not in words for _, _, words in _there(document)):
        return Prose(SECTION, _FOUND, ahead=True)
    gone = [f"a {part}" for part in ("scope", "proposal") if not complete(deal, part, "DEL")]
    return Prose(SECTION, _PARTLY.format(" and ".join(gone)) if gone else _NOTHING, ahead=True)


# --- the handover


def handover(document: Document) -> Prose | None:
    """What the PID says of the one who was to run the project and the one who does."""
    intended, manager = (document.values.get(name, "") for name in ("intended-project-manager", "project-manager"))
    if not says_something(intended):
        return None
    was, is_ = markdown(intended, "name"), markdown(manager, "name")
    if not says_something(manager):
        words = f"{was} was the intended Project Manager of the bid. [[Who is Project Manager, and how the handover was done]]"
    elif normalise(bare(intended)) == normalise(bare(manager)):
        words = (
            f"{was} was the intended Project Manager of the bid and is the Project Manager. "
            "[[How the handover was done, on which day and with whom, and what worried the estimator most]]"
        )
    else:
        asked = "\n".join(f"- {question} [[the answer, from whom, and on which day]]" for question in _QUESTIONS)
        words = (
            f"{was} was the intended Project Manager of the bid; {is_} is the Project Manager. "
            f"[[Why, who handed over what, and when]]\n\nWhat was never written down has to be asked:\n\n{asked}"
        )
    return Prose(HANDOVER, words, ahead=True)
