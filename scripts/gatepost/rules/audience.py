"""OUT: what may not leave the house. The kind says who reads a document; what is internal never stands in a customer's."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from functools import lru_cache
from typing import Final

from gatepost.deal import Deal
from gatepost.document import Document
from gatepost.kinds import SectionSpec
from gatepost.kinds.plans import for_customers
from gatepost.model import Cell, Comment, Problem, Section, Status
from gatepost.names import normalise, squeeze
from gatepost.patterns import pattern
from gatepost.rules import rule
from gatepost.rules.deals import Placed
from gatepost.rules.estimates import price_of
from gatepost.states import State
from gatepost.values import ID, parse_money

_COLUMN: Final = pattern(
    r"margin|mark ?up|contingency|commission|profit|(?:internal|purchase|cost|own|our) (?:rate|cost|price)s?|"
    r"bid no bid|win probability|probability of winning"
)
"""Headers, normalised, that tell the bidder's side of a price. "Cost" alone is what many customers call the price."""
_WORDS: Final = (
    r"(?:(?:gross|net|profit|sales|our|target|contribution)[ -]margin|mark-?up|commission|contingency(?![ -]plan)|"
    r"internal (?:day |hourly )?(?:rate|cost|price)s?|cost (?:price|rate)s?|our (?:own )?costs?)"
)
_FIGURE: Final = (
    r"(?:\d[\d.,]{0,24}\s*(?:%|per\s?cent)|(?:[£€$]|\b[A-Z]{3}\s)\s?\d[\d.,]{0,24}|\d[\d.,]{0,24}[.,]\d\d(?!\d))"
)
_INTERNAL: Final = pattern(
    rf"\b(?P<word>(?i:{_WORDS})|GM(?=:?\s{{0,2}}\d))\b[^.!?|\n]{{0,60}}?{_FIGURE}|{_FIGURE}[^.!?|\n]{{0,25}}?\b(?P<after>(?i:{_WORDS}))\b"
)
_HINTS: Final = (
    "margin",
    "profit",
    "markup",
    "mark-up",
    "commission",
    "contingency",
    "internal",
    "cost price",
    "cost rate",
    "our cost",
    "our own cost",
)
"""Of which a text, in small letters, has to hold one for the searches above to be worth their time."""
_DIRECTIVE: Final = pattern(
    r"(?i)(?:allow|owner|seal|carried|guidance|markdownlint|prettier|toc|tocstop|vale|cspell|lint|omit|pagebreak|include|spell)\b|/|#"
)
"""Comments that a program reads."""
_NUMBER: Final = pattern(r"\d+(?:[.,'\u2019\u00a0\u202f ]\d{3})*(?:[.,]\d{1,2})?")
_TELLING: Final = Decimal(1000)
"""From here on, an amount that is equal to the cent is no coincidence."""


@rule("OUT101", concerns=for_customers)
def internal_column(document: Document) -> Iterator[Problem]:
    """
    A table in a document for the customer has a column of the bidder's own: margin, contingency, commission, cost rate.

    ## Bad
    ```markdown
    <!-- proposal.md -->
    ## Rate card

    | Role | Unit | Rate | Internal rate |
    | --- | --- | --- | --- |
    | Fitter | day | 720.00 | 385.00 |
    ```

    ## Good
    ```markdown
    <!-- proposal.md -->
    ## Rate card

    | Role | Unit | Rate |
    | --- | --- | --- |
    | Fitter | day | 720.00 |
    ```
    """
    for section in document.sections:
        for block in section.blocks:
            if block.kind != "table":
                continue
            header = document.table(block).header
            for cell in header.cells if any(map(_is_internal, header.texts)) else ():
                if _is_internal(cell.text):
                    yield Problem(
                        cell.start,
                        cell.end,
                        f'the column "{cell.text}" is internal, and the customer reads this document',
                        "take the column out; it belongs into the scope",
                        section=document.spec_at(section.start),
                    )


@lru_cache(maxsize=2048)
def _is_internal(title: str) -> bool:
    """Whether a column of that title tells the bidder's side."""
    return _COLUMN.search(normalise(title)) is not None


@rule("OUT102", concerns=for_customers)
def internal_figure(document: Document) -> Iterator[Problem]:
    """
    A document for the customer tells a margin, a markup, a contingency, a commission or a cost with its figure.

    The word alone is no finding: "we hold no contingency for that" gives nothing away.

    ## Bad
    ```markdown
    <!-- proposal.md -->
    ## Price

    The price holds a contingency of 8 % for the old pipes.
    ```

    ## Good
    ```markdown
    <!-- proposal.md -->
    ## Price

    The price is fixed, whatever the old pipes hold.
    ```
    """
    seen = -1
    hints = (*_HINTS, "gm ", "gm:") if "GM" in document.text else _HINTS
    for place in document.mentions(hints):
        section = document.section_at(place)
        unit = document.unit_at(place, section) if section is not None else None
        if unit is None or unit.start <= seen:
            continue
        seen = unit.start
        text = document.text[unit.start : unit.end]
        if not any(map(str.isdigit, text)):
            continue  # the word without a figure gives nothing away
        match = _INTERNAL.search(text) if unit.kind != "code" and not text.startswith("<!--") else None
        if match is None and unit.kind == "row":
            match = _ROW.match(text)  # a row that is labelled with an internal word and holds a number
        if match is not None:
            word = match["word"] or match["after"]
            start = unit.start + match.start("word" if match["word"] else "after")
            yield Problem(
                start,
                start + len(word),
                f'"{word}" with its figure is internal, and the customer reads this document',
                "take it out; it belongs into the scope",
                section=document.spec_at(unit.start),
            )


_ROW: Final = pattern(rf"^\|?\s*[*_]*(?P<word>(?i:margin|profit|{_WORDS}))\b(?P<after>)[^|]*\|.*\d")


@rule("OUT103", stage="deal")
def internal_amount(deal: Deal) -> Iterator[Placed]:
    """
    An amount of the scope that the customer may not know stands in the proposal: cost, contingency or margin to the
    cent, or the internal rate of a role in the rate card.

    ## Bad
    ```markdown
    <!-- scope.md -->
    ## Price and margin

    | Line | Amount | Share of price |
    | --- | --- | --- |
    | Cost | 5,512.50 | 55 % |
    | Contingency | 500.00 | 5 % |
    | Margin | 4,487.50 | 45 % |
    | Price | 10,000.00 | 100 % |

    <!-- proposal.md -->
    ## Price

    The work comes to 10,000.00, of which 5,512.50 are for people.
    ```

    ## Good
    ```markdown
    <!-- scope.md -->
    ## Price and margin

    | Line | Amount | Share of price |
    | --- | --- | --- |
    | Cost | 5,512.50 | 55 % |
    | Contingency | 500.00 | 5 % |
    | Margin | 4,487.50 | 45 % |
    | Price | 10,000.00 | 100 % |

    <!-- proposal.md -->
    ## Price

    The work comes to 10,000.00.
    ```
    """
    scope, bid = deal.part("scope"), deal.part("proposal")
    if scope is None or bid is None or not deal.whole or not for_customers(bid.kind):
        return
    price = price_of(scope)
    amounts = {price.amount(line): line for line in ("cost", "contingency", "margin")} if price else {}
    secret = {amount: line for amount, line in amounts.items() if amount is not None and amount >= _TELLING}
    for match in _NUMBER.finditer(bid.text, bid.reading.source.body_start):
        amount = parse_money(match[0], bid.comma) if len(match[0]) > 3 and secret else None
        if amount in secret:
            yield (
                bid,
                Problem(
                    match.start(),
                    match.end(),
                    f"{match[0]} is the {secret[amount]} of {scope.name}, and the customer reads this document",
                    "take it out",
                    section=bid.spec_at(match.start()),
                ),
            )
    yield from _rates(scope, bid)


def _rates(scope: Document, bid: Document) -> Iterator[Placed]:
    costs = {
        (
            normalise(row.texts[one.columns["item"]]),
            parse_money(row.texts[one.columns["unit-cost"]], scope.comma),
        )
        for _, _, one in scope.bound
        if {"item", "unit-cost"} <= one.columns.keys()
        for row in one.items
    }
    for spec, _, one in bid.bound:
        if {"role", "rate"} <= one.columns.keys():
            for row in one.items:
                cell: Cell = row.cells[one.columns["rate"]]
                role = row.texts[one.columns["role"]]
                rate = parse_money(cell.text, bid.comma)
                if rate is not None and (normalise(role), rate) in costs:
                    yield (
                        bid,
                        Problem(
                            cell.start,
                            cell.end,
                            f"{cell.text} is what {role} costs in {scope.name}: the rate card gives the internal rate",
                            "state the rate that the customer pays",
                            section=spec,
                        ),
                    )


@rule("OUT104", demanded=Status.REVIEW, concerns=for_customers)
def internal_comment(document: Document) -> Iterator[Problem]:
    """
    A comment that somebody wrote stands in a document for the customer. It is hidden on the page and not in the file.

    The template's guidance may stay, and what programs read: allowances, owners, seals.

    ## Bad
    ```markdown
    <!-- proposal.md -->
    ## Summary

    <!-- Owen: can we really do this by March? Ruth says no. -->

    The boiler works again by March.
    ```

    ## Good
    ```markdown
    <!-- proposal.md -->
    ## Summary

    The boiler works again by March.
    ```
    """
    for comment in document.comments:
        if (
            comment.text
            and "<!--" not in comment.text
            and not _DIRECTIVE.match(comment.text)
            and len(comment.text.split()) > 2
            and not _guides(document, comment)
        ):
            words = " ".join(comment.text.split())
            shown = words if len(words) <= 60 else words[:57].rstrip() + "..."
            yield Problem(
                comment.start,
                comment.end,
                f'the comment "{shown}" goes out with the file',
                "answer it and take it out",
                section=document.spec_at(comment.start),
            )


def _guides(document: Document, comment: Comment) -> bool:
    """Whether a comment is the template's."""
    guidance = document.kind.guidance_texts
    paragraphs = [squeeze(paragraph) for paragraph in comment.text.split("\n\n")]
    return any(paragraph in guidance for paragraph in paragraphs)


@rule("OUT105", demanded=Status.REVIEW)
def other_customer(document: Document) -> Iterator[Problem]:
    """
    The name of another customer stands in a document: it was made from an old one.

    The names are those of `other-customers` in `gatepost.toml`; the document's own customer may be among them. A folder
    that lists none finds none, so these examples list "Vlietland Water".

    ## Bad
    ```markdown
    <!-- proposal.md -->
    ---
    customer: Brackenfell Council
    ---

    ## Summary

    Vlietland Water gets its boiler back by March.
    ```

    ## Good
    ```markdown
    <!-- proposal.md -->
    ---
    customer: Vlietland Water
    ---

    ## Summary

    Vlietland Water gets its boiler back by March.
    ```
    """
    names = document.settings.other_customers
    own = document.values.get("customer", "").casefold()
    for name in names:
        if name.casefold() in own or (own and own in name.casefold()):
            continue
        match = re.search(rf"(?<!\w){re.escape(name)}(?!\w)", document.text)
        if match:
            yield Problem(
                match.start(),
                match.end(),
                f"{name} is another customer; this document is for {document.values.get('customer') or 'somebody else'}",
                "write the document anew where it was copied, and look for the figures that came with it",
                section=document.spec_at(match.start()),
            )


_PROMISE: Final = pattern(
    r"\b(?:we|our team)\s+(?:also\s+)?(?:(?:will|shall)\s+(?:also\s+)?(?!need\b|ask\b|meet\b|discuss\b|agree\b|contact\b|call\b|propose\b|begin\b|start\b|not\b|never\b)\w+"
    r"|guarantee|promise|undertake|commit|warrant)\b"
    r"|\bguaranteed\b|\bat no (?:extra |additional |further )?(?:cost|charge)\b|\bfree of charge\b|\bunlimited\b",
    re.IGNORECASE,
)


_PROMISING: Final = ("we ", "we\n", "our team", "guaranteed", "at no ", "free of charge", "unlimited", "we\r", "we\t")
"""With which a promise begins; the last two only where such white space is."""


@rule("TRC103", demanded=Status.REVIEW, concerns=lambda kind: any(spec.promises for spec in kind.sections))
def promise_without_item(document: Document) -> Iterator[Problem]:
    """
    A sentence promises something, and no deliverable keeps it.

    "We will", "we guarantee", "free of charge", "unlimited": in the prose of a bid, where nothing is priced or planned,
    a promise has to name the item that keeps it. The customer will remember it, and the project never hears of it.

    ## Bad
    ```markdown
    <!-- proposal.md -->
    ## Summary

    We guarantee that house 4 is never colder than 21 degrees again.
    ```

    ## Good
    ```markdown
    <!-- proposal.md -->
    ## Summary

    We guarantee 21 degrees within 2 hours of a cold start, which is how DEL-001 is accepted.
    ```
    """
    for spec, section in document.in_state(State.FILLED):
        if spec.promises:
            for part in document.region(section):
                yield from _unkept(document, spec, part)


def _unkept(document: Document, spec: SectionSpec, section: Section) -> Iterator[Problem]:
    """The promises that stand right under a heading and name no item."""
    seen = -1
    text = document.text
    signs = _PROMISING if "\r" in text or "\t" in text else _PROMISING[:-2]
    for place in document.mentions(signs, section.heading_end, section.own_end):
        if _PROMISE.match(text, place) is None:
            continue
        unit = document.unit_at(place, section)
        match = _PROMISE.match(text, place, unit.end) if unit is not None else None
        if unit is None or match is None or unit.start <= seen or unit.kind not in ("paragraph", "item"):
            continue
        seen = unit.start
        if not ID.search(text, unit.start, unit.end):
            words = " ".join(match[0].split())
            yield Problem(
                match.start(),
                match.end(),
                f'"{words}" promises something that no item keeps',
                "name the deliverable that keeps it, such as (DEL-001), or take the promise out",
                section=spec,
            )
