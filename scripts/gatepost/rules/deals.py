"""TRC, second part: the documents of a deal held against one another."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from gatepost import agreement, differences
from gatepost.deal import Deal
from gatepost.differences import Difference
from gatepost.document import Document
from gatepost.model import Problem, Status
from gatepost.rules import rule
from gatepost.rules.ids import dangling

Placed = tuple[Document, Problem]
"""A problem of a deal and the document in which it stands."""


@lru_cache(maxsize=1)  # a dozen rules ask about the same deal, one after the other
def _all(deal: Deal) -> tuple[Difference, ...]:
    return (*differences.coverage(deal), *agreement.agreement(deal)) if deal.whole else ()


def _told(deal: Deal, *states: str) -> Iterator[Placed]:
    """The differences of some states on which nobody has decided. A decision without its owner says so itself."""
    for one in _all(deal):
        if one.state in states and one.decision is None and not differences.half_decided(deal, one):
            yield (
                one.document,
                Problem(
                    one.start, one.end, one.message, one.hint, one.spec, None, one.field, one.demanded, ids=one.ids
                ),
            )


@rule("TRC201", stage="deal")
def several_live_documents(deal: Deal) -> Iterator[Placed]:
    """
    A folder holds two live documents of one kind, so that nobody can tell which of them holds.

    Until it is settled, the documents of the folder are not compared.

    ## Bad
    ```markdown
    <!-- scope.md -->
    ## Approach

    The boiler is repaired in place.

    <!-- proposal.md -->
    ## Summary

    The boiler works again by March.

    <!-- proposal-2.md -->
    ## Summary

    The boiler works again by April.
    ```

    ## Good
    ```markdown
    <!-- scope.md -->
    ## Approach

    The boiler is repaired in place.

    <!-- proposal.md -->
    ---
    status: superseded
    ---

    ## Summary

    The boiler works again by March.

    <!-- proposal-2.md -->
    ## Summary

    The boiler works again by April.
    ```
    """
    if len(deal.parts) < 2:
        return  # documents of one kind alone are a collection, not a deal
    for document in deal.extra:
        first = deal.parts[str(document.kind.part)]
        yield (
            document,
            Problem(
                0,
                min(3, len(document.text)),
                f"{document.name} is a second live {document.kind.name} beside {first.name}",
                "set the status of the one that no longer holds to superseded, or give each deal a folder of its own",
            ),
        )


@rule("TRC202", stage="deal", demanded=Status.APPROVED)
def immature_basis(deal: Deal) -> Iterator[Placed]:
    """
    A document is approved, and one that it rests on is not: an approved bid on a draft scope.

    A scope rests on the requirements, a bid on both, a PID on the bid. A document that lies in another folder is not
    missed here: the gate asks for it, and `gatepost match` says that nothing was compared with it.

    ## Bad
    ```markdown
    <!-- scope.md -->
    ---
    status: draft
    ---

    ## Approach

    The boiler is repaired in place.

    <!-- proposal.md -->
    ---
    status: approved
    ---

    ## Summary

    The boiler works again by March.
    ```

    ## Good
    ```markdown
    <!-- scope.md -->
    ---
    status: approved
    ---

    ## Approach

    The boiler is repaired in place.

    <!-- proposal.md -->
    ---
    status: approved
    ---

    ## Summary

    The boiler works again by March.
    ```
    """
    if not deal.whole:
        return
    for later, earlier in (
        ("scope", "requirements"),
        ("proposal", "requirements"),
        ("proposal", "scope"),
        ("pid", "proposal"),
    ):
        document, basis = deal.part(later), deal.part(earlier)
        if document is None or basis is None or document.status is not Status.APPROVED:
            continue
        if basis.status is Status.APPROVED or (
            earlier == "requirements" and later == "proposal" and deal.part("scope")
        ):
            continue  # where there is a scope, it is the scope that rests on the requirements
        if basis.status is None and basis.values.get("status"):
            continue  # a status that is not known is said where it stands
        field = document.fields["status"]
        yield (
            document,
            Problem(
                field.value_start,
                field.end,
                f"{document.name} is approved and rests on {basis.name}, which is {basis.status or 'without a status'}",
                f"have {basis.name} approved first, or set this one back to review",
                field="status",
            ),
        )


@rule("TRC203", stage="deal", demanded=Status.REVIEW)
def requirement_not_answered(deal: Deal) -> Iterator[Placed]:
    """
    A requirement with the priority Must or Should is taken up by nothing: the bid has no answer to it.

    Could may have an answer. A requirement that nobody will meet is excluded and said so.

    ## Bad
    ```markdown
    <!-- requirements.md -->
    ## Requirements

    | Id | Requirement | Source | Priority | Acceptance criterion |
    | --- | --- | --- | --- | --- |
    | REQ-001 | The boiler heats house 4 | Ada Wong | Must | 21 degrees in 2 hours |
    | REQ-002 | The log book is handed over | Ada Wong | Should | 1 book with all entries |

    <!-- proposal.md -->
    ## Compliance matrix

    | Id | Requirement | Clause | Answer | How and where |
    | --- | --- | --- | --- | --- |
    | REQ-001 | The boiler heats house 4 | 1 | comply | DEL-001 |
    ```

    ## Good
    ```markdown
    <!-- requirements.md -->
    ## Requirements

    | Id | Requirement | Source | Priority | Acceptance criterion |
    | --- | --- | --- | --- | --- |
    | REQ-001 | The boiler heats house 4 | Ada Wong | Must | 21 degrees in 2 hours |
    | REQ-002 | The log book is handed over | Ada Wong | Could | 1 book with all entries |

    <!-- proposal.md -->
    ## Compliance matrix

    | Id | Requirement | Clause | Answer | How and where |
    | --- | --- | --- | --- | --- |
    | REQ-001 | The boiler heats house 4 | 1 | comply | DEL-001 |
    ```
    """
    yield from _told(deal, differences.NOT_ANSWERED)


@rule("TRC204", stage="deal")
def unknown_requirement(deal: Deal) -> Iterator[Placed]:
    """
    A document names a requirement that the requirements do not hold: nobody asked for it, or the id is wrong.

    Where several documents name it, the requirements have lost it: one finding stands there for all of them.

    ## Bad
    ```markdown
    <!-- requirements.md -->
    ## Requirements

    | Id | Requirement | Source | Priority | Acceptance criterion |
    | --- | --- | --- | --- | --- |
    | REQ-001 | The boiler heats house 4 | Ada Wong | Must | 21 degrees in 2 hours |

    <!-- scope.md -->
    ## Deliverables

    | Id | Deliverable | Covers | Acceptance criterion | Due |
    | --- | --- | --- | --- | --- |
    | DEL-001 | Boiler repaired | REQ-001, REQ-007 | 21 degrees in 2 hours | 2026-03-20 |
    ```

    ## Good
    ```markdown
    <!-- requirements.md -->
    ## Requirements

    | Id | Requirement | Source | Priority | Acceptance criterion |
    | --- | --- | --- | --- | --- |
    | REQ-001 | The boiler heats house 4 | Ada Wong | Must | 21 degrees in 2 hours |

    <!-- scope.md -->
    ## Deliverables

    | Id | Deliverable | Covers | Acceptance criterion | Due |
    | --- | --- | --- | --- | --- |
    | DEL-001 | Boiler repaired | REQ-001 | 21 degrees in 2 hours | 2026-03-20 |
    ```
    """
    source = deal.part("requirements")
    own = dangling(source) if source is not None else {}  # what it names itself, the rule on ids says
    for document, problem in _told(deal, differences.UNKNOWN):
        if document is not source or not own.keys() & set(problem.ids):
            yield document, problem


@rule("TRC205", stage="deal", demanded=Status.REVIEW)
def promised_but_not_scoped(deal: Deal) -> Iterator[Placed]:
    """
    The bid offers what the scope does not hold: nobody has estimated the work, and perhaps it has a price.

    ## Bad
    ```markdown
    <!-- scope.md -->
    ## Deliverables

    | Id | Deliverable | Covers | Acceptance criterion | Due |
    | --- | --- | --- | --- | --- |
    | DEL-001 | Boiler repaired | REQ-001 | 21 degrees in 2 hours | 2026-03-20 |

    <!-- proposal.md -->
    ## Deliverables

    | Id | Deliverable | Covers | Acceptance criterion | Due |
    | --- | --- | --- | --- | --- |
    | DEL-001 | Boiler repaired | REQ-001 | 21 degrees in 2 hours | 2026-03-20 |
    | DEL-002 | Log book | REQ-002 | 1 book with all entries | 2026-03-20 |
    ```

    ## Good
    ```markdown
    <!-- scope.md -->
    ## Deliverables

    | Id | Deliverable | Covers | Acceptance criterion | Due |
    | --- | --- | --- | --- | --- |
    | DEL-001 | Boiler repaired | REQ-001 | 21 degrees in 2 hours | 2026-03-20 |

    <!-- proposal.md -->
    ## Deliverables

    | Id | Deliverable | Covers | Acceptance criterion | Due |
    | --- | --- | --- | --- | --- |
    | DEL-001 | Boiler repaired | REQ-001 | 21 degrees in 2 hours | 2026-03-20 |
    ```
    """
    yield from _told(deal, differences.PROMISED)


@rule("TRC206", stage="deal", demanded=Status.REVIEW)
def scoped_but_not_promised(deal: Deal) -> Iterator[Placed]:
    """
    The scope holds a deliverable that the bid does not offer: the work is done and nobody pays for it.

    ## Bad
    ```markdown
    <!-- scope.md -->
    ## Deliverables

    | Id | Deliverable | Covers | Acceptance criterion | Due |
    | --- | --- | --- | --- | --- |
    | DEL-001 | Boiler repaired | REQ-001 | 21 degrees in 2 hours | 2026-03-20 |
    | DEL-002 | Log book | REQ-001 | 1 book with all entries | 2026-03-20 |

    <!-- proposal.md -->
    ## Deliverables

    | Id | Deliverable | Covers | Acceptance criterion | Due |
    | --- | --- | --- | --- | --- |
    | DEL-001 | Boiler repaired | REQ-001 | 21 degrees in 2 hours | 2026-03-20 |
    ```

    ## Good
    ```markdown
    <!-- scope.md -->
    ## Deliverables

    | Id | Deliverable | Covers | Acceptance criterion | Due |
    | --- | --- | --- | --- | --- |
    | DEL-001 | Boiler repaired | REQ-001 | 21 degrees in 2 hours | 2026-03-20 |

    <!-- proposal.md -->
    ## Deliverables

    | Id | Deliverable | Covers | Acceptance criterion | Due |
    | --- | --- | --- | --- | --- |
    | DEL-001 | Boiler repaired | REQ-001 | 21 degrees in 2 hours | 2026-03-20 |
    ```
    """
    yield from _told(deal, differences.SCOPED)


@rule("TRC207", stage="deal", demanded=Status.REVIEW)
def sold_but_not_planned(deal: Deal) -> Iterator[Placed]:
    """
    The bid sold what no product of the plan delivers. The customer finds out at the end.

    ## Bad
    ```markdown
    <!-- proposal.md -->
    ## Deliverables

    | Id | Deliverable | Covers | Acceptance criterion | Due |
    | --- | --- | --- | --- | --- |
    | DEL-001 | Boiler repaired | REQ-001 | 21 degrees in 2 hours | 2026-03-20 |
    | DEL-002 | Log book | REQ-002 | 1 book with all entries | 2026-03-20 |

    <!-- pid.md -->
    ## Project plan

    ### Products and acceptance criteria

    | Id | Product | Covers | Acceptance criterion | Accepted by | Due |
    | --- | --- | --- | --- | --- | --- |
    | DEL-001 | Boiler repaired | REQ-001 | 21 degrees in 2 hours | Ada Wong | 2026-03-20 |
    ```

    ## Good
    ```markdown
    <!-- proposal.md -->
    ## Deliverables

    | Id | Deliverable | Covers | Acceptance criterion | Due |
    | --- | --- | --- | --- | --- |
    | DEL-001 | Boiler repaired | REQ-001 | 21 degrees in 2 hours | 2026-03-20 |
    | DEL-002 | Log book | REQ-002 | 1 book with all entries | 2026-03-20 |

    <!-- pid.md -->
    ## Project plan

    ### Products and acceptance criteria

    | Id | Product | Covers | Acceptance criterion | Accepted by | Due |
    | --- | --- | --- | --- | --- | --- |
    | DEL-001 | Boiler repaired | REQ-001 | 21 degrees in 2 hours | Ada Wong | 2026-03-20 |

    ## Three-way match

    ### Differences and decisions

    | Requirement | Product | State | Difference | Decision | Owner | Decided on |
    | --- | --- | --- | --- | --- | --- | --- |
    | REQ-002 | DEL-002 | Sold but not planned | The book was lost in 2019 | Dropped, and the price lowered | Ada Wong | 2026-03-01 |
    ```
    """
    yield from _told(deal, differences.SOLD)


@rule("TRC208", stage="deal", demanded=Status.REVIEW)
def planned_but_not_sold(deal: Deal) -> Iterator[Placed]:
    """
    The plan delivers what the bid did not sell: the project gives it away.

    ## Bad
    ```markdown
    <!-- proposal.md -->
    ## Deliverables

    | Id | Deliverable | Covers | Acceptance criterion | Due |
    | --- | --- | --- | --- | --- |
    | DEL-001 | Boiler repaired | REQ-001 | 21 degrees in 2 hours | 2026-03-20 |

    <!-- pid.md -->
    ## Project plan

    ### Products and acceptance criteria

    | Id | Product | Covers | Acceptance criterion | Accepted by | Due |
    | --- | --- | --- | --- | --- | --- |
    | DEL-001 | Boiler repaired | REQ-001 | 21 degrees in 2 hours | Ada Wong | 2026-03-20 |
    | DEL-002 | Painted boiler room | REQ-001 | 2 coats | Ada Wong | 2026-03-20 |
    ```

    ## Good
    ```markdown
    <!-- proposal.md -->
    ## Deliverables

    | Id | Deliverable | Covers | Acceptance criterion | Due |
    | --- | --- | --- | --- | --- |
    | DEL-001 | Boiler repaired | REQ-001 | 21 degrees in 2 hours | 2026-03-20 |

    <!-- pid.md -->
    ## Project plan

    ### Products and acceptance criteria

    | Id | Product | Covers | Acceptance criterion | Accepted by | Due |
    | --- | --- | --- | --- | --- | --- |
    | DEL-001 | Boiler repaired | REQ-001 | 21 degrees in 2 hours | Ada Wong | 2026-03-20 |
    ```
    """
    yield from _told(deal, differences.PLANNED)


@rule("TRC209", stage="deal", demanded=Status.REVIEW)
def nobody_asked(deal: Deal) -> Iterator[Placed]:
    """
    A deliverable covers no requirement: no one asked for it.

    It is said where it comes up first. Gold plating begins here.

    ## Bad
    ```markdown
    <!-- requirements.md -->
    ## Requirements

    | Id | Requirement | Source | Priority | Acceptance criterion |
    | --- | --- | --- | --- | --- |
    | REQ-001 | The boiler heats house 4 | Ada Wong | Must | 21 degrees in 2 hours |

    <!-- scope.md -->
    ## Deliverables

    | Id | Deliverable | Covers | Acceptance criterion | Due |
    | --- | --- | --- | --- | --- |
    | DEL-001 | Boiler repaired | REQ-001 | 21 degrees in 2 hours | 2026-03-20 |
    | DEL-002 | Painted boiler room | - | 2 coats | 2026-03-20 |
    ```

    ## Good
    ```markdown
    <!-- requirements.md -->
    ## Requirements

    | Id | Requirement | Source | Priority | Acceptance criterion |
    | --- | --- | --- | --- | --- |
    | REQ-001 | The boiler heats house 4 | Ada Wong | Must | 21 degrees in 2 hours |

    <!-- scope.md -->
    ## Deliverables

    | Id | Deliverable | Covers | Acceptance criterion | Due |
    | --- | --- | --- | --- | --- |
    | DEL-001 | Boiler repaired | REQ-001 | 21 degrees in 2 hours | 2026-03-20 |
    ```
    """
    yield from _told(deal, differences.NOBODY)


@rule("TRC210", stage="deal", demanded=Status.REVIEW)
def excluded_and_delivered(deal: Deal) -> Iterator[Placed]:
    """
    The bid says that it meets a requirement, and an exclusion takes the same requirement out.

    Where a part is left out, the answer is partial.

    ## Bad
    ```markdown
    <!-- scope.md -->
    ## Exclusions

    | Id | Exclusion | Requirements | Who does it |
    | --- | --- | --- | --- |
    | EXC-001 | Heating of the cellar | REQ-001 | Nobody |

    <!-- proposal.md -->
    ## Compliance matrix

    | Id | Requirement | Clause | Answer | How and where |
    | --- | --- | --- | --- | --- |
    | REQ-001 | The boiler heats house 4 | 1 | comply | DEL-001 |
    ```

    ## Good
    ```markdown
    <!-- scope.md -->
    ## Exclusions

    | Id | Exclusion | Requirements | Who does it |
    | --- | --- | --- | --- |
    | EXC-001 | Heating of the cellar | REQ-001 | Nobody |

    <!-- proposal.md -->
    ## Compliance matrix

    | Id | Requirement | Clause | Answer | How and where |
    | --- | --- | --- | --- | --- |
    | REQ-001 | The boiler heats house 4 | 1 | partial | DEL-001, without the cellar |
    ```
    """
    yield from _told(deal, differences.EXCLUDED_AND_DELIVERED)


@rule("TRC211", stage="deal", demanded=Status.REVIEW)
def condition_not_passed_on(deal: Deal) -> Iterator[Placed]:
    """
    An exclusion, an assumption or a dependency stops on its way: the scope has it and the customer never reads it, or
    the bid has it and the project never hears of it.

    ## Bad
    ```markdown
    <!-- scope.md -->
    ## Exclusions

    | Id | Exclusion | Requirements | Who does it |
    | --- | --- | --- | --- |
    | EXC-001 | Heating of the cellar | | Nobody |
    | EXC-002 | Removal of the old boiler | | The landlord |

    <!-- proposal.md -->
    ## Exclusions

    | Id | Exclusion | Requirements | Who does it |
    | --- | --- | --- | --- |
    | EXC-001 | Heating of the cellar | | Nobody |
    ```

    ## Good
    ```markdown
    <!-- scope.md -->
    ## Exclusions

    | Id | Exclusion | Requirements | Who does it |
    | --- | --- | --- | --- |
    | EXC-001 | Heating of the cellar | | Nobody |
    | EXC-002 | Removal of the old boiler | | The landlord |

    <!-- proposal.md -->
    ## Exclusions

    | Id | Exclusion | Requirements | Who does it |
    | --- | --- | --- | --- |
    | EXC-001 | Heating of the cellar | | Nobody |
    | EXC-002 | Removal of the old boiler | | The landlord |
    ```
    """
    yield from _told(deal, differences.UNSAID)


@rule("TRC301", stage="deal")
def different_value(deal: Deal) -> Iterator[Placed]:
    """
    A field says something else in another document of the deal: customer, supplier, title, engagement, currency.

    The value that most documents state is taken for right; of two, the earlier document's.

    ## Bad
    ```markdown
    <!-- scope.md -->
    ---
    customer: Brackenfell Council
    ---

    ## Approach

    The boiler is repaired in place.

    <!-- proposal.md -->
    ---
    customer: Brakenfell Council
    ---

    ## Summary

    The boiler works again by March.
    ```

    ## Good
    ```markdown
    <!-- scope.md -->
    ---
    customer: Brackenfell Council
    ---

    ## Approach

    The boiler is repaired in place.

    <!-- proposal.md -->
    ---
    customer: Brackenfell Council
    ---

    ## Summary

    The boiler works again by March.
    ```
    """
    yield from _told(deal, agreement.FIELDS)


@rule("TRC302", stage="deal")
def different_person(deal: Deal) -> Iterator[Placed]:
    """
    A role is held by somebody else in another document: the customer was promised one Project Manager and gets another.

    The PID's intended Project Manager is the bid's; who runs the project in the end may be somebody else, and TRC102
    asks what was handed over.

    ## Bad
    ```markdown
    <!-- scope.md -->
    ---
    delivery-manager: Ruth Sandoval
    ---

    ## Approach

    The boiler is repaired in place.

    <!-- proposal.md -->
    ---
    delivery-manager: Owen Fairley
    ---

    ## Summary

    The boiler works again by March.
    ```

    ## Good
    ```markdown
    <!-- scope.md -->
    ---
    delivery-manager: Ruth Sandoval
    ---

    ## Approach

    The boiler is repaired in place.

    <!-- proposal.md -->
    ---
    delivery-manager: Ruth Sandoval
    ---

    ## Summary

    The boiler works again by March.
    ```
    """
    yield from _told(deal, agreement.NAMES)


@rule("TRC303", stage="deal")
def different_date(deal: Deal) -> Iterator[Placed]:
    """
    The same thing is due on another day in another document, or the work begins or ends on another day.

    ## Bad
    ```markdown
    <!-- scope.md -->
    ## Deliverables

    | Id | Deliverable | Covers | Acceptance criterion | Due |
    | --- | --- | --- | --- | --- |
    | DEL-001 | Boiler repaired | REQ-001 | 21 degrees in 2 hours | 2026-03-20 |

    <!-- proposal.md -->
    ## Deliverables

    | Id | Deliverable | Covers | Acceptance criterion | Due |
    | --- | --- | --- | --- | --- |
    | DEL-001 | Boiler repaired | REQ-001 | 21 degrees in 2 hours | 2026-03-02 |
    ```

    ## Good
    ```markdown
    <!-- scope.md -->
    ## Deliverables

    | Id | Deliverable | Covers | Acceptance criterion | Due |
    | --- | --- | --- | --- | --- |
    | DEL-001 | Boiler repaired | REQ-001 | 21 degrees in 2 hours | 2026-03-20 |

    <!-- proposal.md -->
    ## Deliverables

    | Id | Deliverable | Covers | Acceptance criterion | Due |
    | --- | --- | --- | --- | --- |
    | DEL-001 | Boiler repaired | REQ-001 | 21 degrees in 2 hours | 20 March 2026 |
    ```
    """
    yield from _told(deal, agreement.DATES)


@rule("TRC304", stage="deal")
def different_price(deal: Deal) -> Iterator[Placed]:
    """
    The price is another one in another document: the scope's, the bid's, the contract price in the PID's budget.

    ## Bad
    ```markdown
    <!-- scope.md -->
    ---
    total: "12,500.00"
    ---

    ## Approach

    The boiler is repaired in place.

    <!-- proposal.md -->
    ---
    total: "12,500.01"
    ---

    ## Summary

    The boiler works again by March.
    ```

    ## Good
    ```markdown
    <!-- scope.md -->
    ---
    total: "12,500.00"
    ---

    ## Approach

    The boiler is repaired in place.

    <!-- proposal.md -->
    ---
    total: "GBP 12,500"
    ---

    ## Summary

    The boiler works again by March.
    ```
    """
    yield from _told(deal, agreement.MONEY)


@rule("TRC305", stage="deal")
def different_thing(deal: Deal) -> Iterator[Placed]:
    """
    One id stands for two things, or its acceptance criterion has other figures, or its priority is another one.

    Wording may differ. What is compared is whether the same thing is named, and every figure.

    ## Bad
    ```markdown
    <!-- scope.md -->
    ## Deliverables

    | Id | Deliverable | Covers | Acceptance criterion | Due |
    | --- | --- | --- | --- | --- |
    | DEL-001 | Boiler repaired | REQ-001 | 21 degrees in 4 hours | 2026-03-20 |

    <!-- proposal.md -->
    ## Deliverables

    | Id | Deliverable | Covers | Acceptance criterion | Due |
    | --- | --- | --- | --- | --- |
    | DEL-001 | Boiler repaired | REQ-001 | 21 degrees in 2 hours | 2026-03-20 |
    ```

    ## Good
    ```markdown
    <!-- scope.md -->
    ## Deliverables

    | Id | Deliverable | Covers | Acceptance criterion | Due |
    | --- | --- | --- | --- | --- |
    | DEL-001 | Boiler repaired | REQ-001 | 21 degrees in 4 hours | 2026-03-20 |

    <!-- proposal.md -->
    ## Deliverables

    | Id | Deliverable | Covers | Acceptance criterion | Due |
    | --- | --- | --- | --- | --- |
    | DEL-001 | The repaired boiler | REQ-001 | Within 4 hours it reaches 21 degrees | 2026-03-20 |
    ```
    """
    yield from _told(deal, agreement.WORDING)
