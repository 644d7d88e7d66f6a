"""What an organisation decides for itself: floors, ages, amounts from which somebody must sign.

Each default is one publisher's rule or our own, not a norm of the industry; `SOURCES` says whose.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from decimal import Decimal
from types import MappingProxyType
from typing import Any, Final

from gatepost.errors import GatepostError
from gatepost.names import closest, printable
from gatepost.tuples import NamedTuple


class Authority(NamedTuple):
    """A role that has to sign documents of some kinds from an amount on."""

    role: str
    amount: Decimal
    """In the currency of the document, compared with its total."""
    kinds: tuple[str, ...] = ("scope", "proposal")


class Settings(NamedTuple):
    """What rules and gates compare documents with. Shares are fractions: 0.45 is 45 %."""

    margin_floor: Mapping[str, Decimal] = MappingProxyType({"services": Decimal("0.45"), "solution": Decimal("0.45")})
    """The least (price - cost) / price, by engagement."""
    spread: Decimal = Decimal("0.2")
    """The least (pessimistic - optimistic) / most likely of a three-point estimate."""
    estimate_age: int = 90
    """The most days from the estimate to the proposal that is made of it."""
    review_from: Decimal = Decimal(50_000)
    """The price from which a peer reviews an estimate."""
    second_review_from: Decimal | None = None
    """The price from which two peers do; None: never."""
    margin_authority: str = "Director"
    """The role whose signature on the scope lets a margin go under the floor."""
    authorities: tuple[Authority, ...] = ()
    other_customers: tuple[str, ...] = ()
    """Names that may not stand in a document unless it is that customer's own."""


SOURCES: Final = {
    "margin-floor": "dxw's playbook (delegated authorities): staffing below 45 % gross margin needs a Director. Commodities have no default",
    "spread": "our own: who says 10, 10 and 11 days has made one estimate, not three",
    "estimate-age": "our own: people, rates and systems change within a quarter",
    "review-from": "GitLab's handbook (scoping): an estimate above USD 50,000 is reviewed before the statement of work",
    "second-review-from": "none published: without it one reviewer is enough",
    "margin-authority": "dxw's playbook (delegated authorities)",
}
"""Where each default comes from."""

THRESHOLDS: Final = {
    "margin-floor": 'the least margin, (price - cost) / price: `"45 %"` or, by engagement, `{ services = "45 %", commodity = "20 %" }`',
    "margin-authority": "the role whose signature on the scope lets a margin go below the floor",
    "spread": "the least (pessimistic - optimistic) / most likely of an estimate that is one of three points",
    "estimate-age": "the most days from an estimate to the proposal that is made of it",
    "review-from": 'the price from which a peer reviews an estimate, such as `"50,000.00"`',
    "second-review-from": "the price from which two peers do",
}
"""The words of `[thresholds]`."""
AUTHORITY: Final = {
    "role": "who has to sign",
    "amount": "the total from which on; 0 without it",
    "kinds": "the kinds of document that need the signature: scope and proposal without it",
}
"""The words of `[[authority]]`."""
GATES: Final = {
    "title": "what it is called",
    "question": "what is decided there",
    "documents": 'the documents that must be there, each with its status: `{ scope = "approved" }`',
    "signed": 'who must have signed which document: `{ scope = ["Director"] }`',
    "match": "`true`: no difference between the documents may be open",
    "ended": "`true`: the project's end must have come",
    "valid": "`true`: an offer that the customer has not signed must not have lapsed",
    "like": "another gate whose demands hold here as well",
    "remove": "`true`: there is no such gate here",
}
"""The words of `[gates.NAME]`."""
ENGAGEMENTS: Final = ("commodity", "services", "solution")
_OLDEST: Final = 36_500
_LONGEST: Final = 60


def read_settings(origin: str, data: Mapping[str, Any]) -> Settings:
    """The settings that a configuration states; what it does not state is the default.

    Raises:
        GatepostError: a word or a value is not known, with the file and the key.
    """
    told = data.get("thresholds", {})
    if not isinstance(told, dict):
        raise GatepostError(f"{origin}: thresholds is a table")
    refuse_unknown(f"{origin}: thresholds.", told, THRESHOLDS)
    settings = Settings()
    floor = told.get("margin-floor")
    if isinstance(floor, dict):
        refuse_unknown(f"{origin}: thresholds.margin-floor.", floor, ENGAGEMENTS)
        floors = {name: _floor(origin, f"margin-floor.{name}", value) for name, value in floor.items()}
        settings = settings._replace(margin_floor=MappingProxyType({**settings.margin_floor, **floors}))
    elif floor is not None:
        share = _floor(origin, "margin-floor", floor)
        settings = settings._replace(margin_floor=MappingProxyType(dict.fromkeys(ENGAGEMENTS, share)))
    if "spread" in told:
        settings = settings._replace(spread=_share(origin, "spread", told["spread"]))
    if "estimate-age" in told:
        age = told["estimate-age"]
        if not isinstance(age, int) or isinstance(age, bool) or not 1 <= age <= _OLDEST:
            raise GatepostError(f"{origin}: thresholds.estimate-age = {_value(age)} is no number of days")
        settings = settings._replace(estimate_age=age)
    if "review-from" in told:
        settings = settings._replace(review_from=_amount(origin, "thresholds.review-from", told["review-from"]))
    if "second-review-from" in told:
        amount = _amount(origin, "thresholds.second-review-from", told["second-review-from"])
        settings = settings._replace(second_review_from=amount)
    if "margin-authority" in told:
        settings = settings._replace(
            margin_authority=_text(origin, "thresholds.margin-authority", told["margin-authority"])
        )
    names = data.get("other-customers", [])
    if not isinstance(names, list):
        raise GatepostError(f"{origin}: other-customers is a list of names")
    return settings._replace(
        authorities=tuple(_authorities(origin, data.get("authority", []))),
        other_customers=tuple(_text(origin, "other-customers", name) for name in names),
    )


def _authorities(origin: str, data: Any) -> Iterator[Authority]:
    if not isinstance(data, list):
        raise GatepostError(f"{origin}: authority is a list of tables: write [[authority]]")
    for one in data:
        if not isinstance(one, dict):
            raise GatepostError(f"{origin}: authority is a list of tables: write [[authority]]")
        refuse_unknown(f"{origin}: authority.", one, AUTHORITY)
        kinds = one.get("kinds", list(Authority._field_defaults["kinds"]))
        if not isinstance(kinds, list):
            raise GatepostError(f"{origin}: authority.kinds is a list of kinds")
        yield Authority(
            _role(origin, one),
            _amount(origin, "authority.amount", one.get("amount", 0)),
            tuple(_text(origin, "authority.kinds", kind) for kind in kinds),
        )


def _role(origin: str, told: Mapping[str, Any]) -> str:
    if "role" not in told:
        raise GatepostError(f"{origin}: authority.role is not there; each [[authority]] says who has to sign")
    return _text(origin, "authority.role", told["role"])


def refuse_unknown(where: str, words: Iterable[str], known: Collection[str]) -> None:
    """Refuse a word that is not known, with the nearest that is.

    Raises:
        GatepostError: naming the place and the word.
    """
    for word in words:
        if word not in known:
            guess = closest(word[:_LONGEST], list(known), 0.6)
            raise GatepostError(
                f"{where}{shown(word)} is not known"
                + (f"; did you mean {guess}?" if guess else f"; known are {', '.join(known)}")
            )


def shown(word: str) -> str:
    """A stranger's word as it may stand in a message: short, and nothing in it that a terminal obeys."""
    return printable(word if len(word) <= _LONGEST else f"{word[:_LONGEST]}...")


def _value(value: Any) -> str:
    """A value as the file has it, near enough to be found there."""
    return shown(repr(value))


def _text(origin: str, where: str, value: Any) -> str:
    if not isinstance(value, str) or not value.strip():
        raise GatepostError(f"{origin}: {where} = {_value(value)} is no text")
    return value.strip()


def _amount(origin: str, where: str, value: Any) -> Decimal:
    """An amount that is not below 0."""
    from gatepost.values import parse_money

    whole = isinstance(value, int) and not isinstance(value, bool)
    amount = Decimal(value) if whole else parse_money(value) if isinstance(value, str) else None
    if amount is None or amount < 0:
        raise GatepostError(
            f'{origin}: {where} = {_value(value)} is no amount; write a whole number or a text such as "50,000.00"'
        )
    return amount


def _floor(origin: str, word: str, value: Any) -> Decimal:
    """A share of a price: no margin is larger than the price."""
    share = _share(origin, word, value)
    if share > 1:
        raise GatepostError(f"{origin}: thresholds.{word} = {_value(value)}: no margin is larger than the price")
    return share


def _share(origin: str, word: str, value: Any) -> Decimal:
    """A share: "45 %", 0.45."""
    from gatepost.values import parse_percent

    share = parse_percent(value) if isinstance(value, str) else None
    if share is not None and share >= 0:
        return share / 100
    if isinstance(value, (int, float)) and not isinstance(value, bool) and 0 <= value < 1:
        return Decimal(str(value))
    raise GatepostError(f'{origin}: thresholds.{word} = {_value(value)} is no share; write it as "45 %"')
