"""Everything that can be made to go wrong while someone practises, in the words of the person who helps them.

A mishap is either a fault of the practice store (`wizard.practice.faults`) or a mistake that the store makes in the
trainee's place, once, with the next account that is saved (`wizard.practice.accounts`).
"""

from __future__ import annotations

from dataclasses import dataclass

from wizard.practice.accounts import Mistake
from wizard.practice.faults import list_faults


@dataclass(frozen=True)
class Mishap:
    """One thing that can go wrong.

    Attributes:
        name: what it is chosen by.
        label: what happens, in a sentence without a full stop.
        leads_to: the code that the wizard's test ends with; empty when it ends ready.
    """

    name: str
    label: str
    leads_to: str


def list_mishaps() -> tuple[Mishap, ...]:
    """Return all mishaps, in the order in which they are shown: the mistakes of people first."""
    return (*_MISTAKES, *(Mishap(fault.name, _LABELS[fault.name], fault.leads_to) for fault in list_faults()))


def find_mishap(name: str) -> Mishap:
    """Return the mishap with this name.

    Raises:
        KeyError: when there is none.
    """
    for mishap in list_mishaps():
        if mishap.name == name:
            return mishap
    raise KeyError(name)


_MISTAKES = (
    Mishap(Mistake.ROW_FORGOTTEN.value, "In the next account that is saved, one row is forgotten", "T-06"),
    Mishap(
        Mistake.CLIENT_ID_COPIED.value,
        "In the next account that is saved, the client ID is copied instead of the access token",
        "T-01",
    ),
)

_LABELS = {
    "wrong-hash-401": "The store hash is another store's, and the token is not known there",
    "wrong-hash-404": "The store hash belongs to no store",
    "scope-free-403": "The store turns a good token away",
    "time-403": "One of two questions that every token may ask is refused",
    "time-410": "BigCommerce has withdrawn one of two questions that every token may ask",
    "all-rows-403": "The account was saved without any permission",
    "locked": "This store is locked",
    "suspended": "This store is suspended",
    "rate-limited": "Other apps have used up the store's requests for a second",
    "rate-limited-long": "Other apps have used up the store's requests for two minutes",
    "platform-busy": "BigCommerce is too busy to answer",
    "server-error": "BigCommerce has a breakdown",
    "server-error-once": "BigCommerce stumbles once and then works again",
    "one-row-unclear": "The products cannot be read because of a breakdown",
    "one-row-gone": "BigCommerce has withdrawn the question for products",
    "empty-answers": "The company's network answers everything with nothing",
    "writes-accepted": "The deep check creates something after all (only when it is run with the deep check)",
    "revoked-midway": "Someone deletes the account while it is being tested",
    "token-malformed": "BigCommerce does not like how the token is written",
    "token-stripped": "The company's network removes the token on the way",
    "empty-store": "The store is new: it has no customers, products or orders yet",
    "wifi-page": "Someone opens the Wi-Fi sign-in page",
    "html-page": "The company's network shows a page of its own instead of BigCommerce",
    "not-json": "The answer arrives garbled",
    "half-answer": "The answer breaks off in the middle",
    "drop": "The connection is cut before an answer comes",
    "drop-once": "The connection is cut once and then works again",
    "hang": "No answer ever comes",
    "slow-drip": "The answer comes so slowly that it never ends",
    "slow-head": "Even the beginning of the answer comes too slowly",
    "huge-body": "The answer never ends: a gigabyte arrives",
    "huge-header": "The answer begins with a million letters of nothing",
    "gzip-bomb": "A small packed answer unfolds to a gigabyte",
    "teapot": "BigCommerce answers something nobody has seen before",
}
