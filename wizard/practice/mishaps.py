"""Problems to practice, in the words of the helper.

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
    Mishap(Mistake.ROW_FORGOTTEN.value, "Next account: one row is missing", "T-06"),
    Mishap(
        Mistake.CLIENT_ID_COPIED.value,
        "Next account: the client ID is copied instead of the access token",
        "T-01",
    ),
)

_LABELS = {
    "wrong-hash-401": "The store hash is another store’s, which doesn’t know the token",
    "wrong-hash-404": "No store has this hash",
    "scope-free-403": "The store refuses a good token",
    "time-403": "One request that every token may send is refused",
    "time-410": "One request that every token may send no longer exists",
    "all-rows-403": "The account has no permissions",
    "locked": "This store is locked",
    "suspended": "This store is suspended",
    "rate-limited": "Other apps use up the store’s request limit for a second",
    "rate-limited-long": "Other apps use up the store’s request limit for two minutes",
    "platform-busy": "BigCommerce is too busy to answer",
    "server-error": "BigCommerce is down",
    "server-error-once": "BigCommerce fails once, then works",
    "one-row-unclear": "Products can’t be read because of a fault",
    "one-row-gone": "The request for products no longer exists",
    "empty-answers": "The company network answers with nothing",
    "writes-accepted": "The write check creates something (only if you run it)",
    "revoked-midway": "Someone deletes the account during the test",
    "token-malformed": "BigCommerce can’t read the token",
    "token-stripped": "The company network removes the token",
    "empty-store": "The store is new, with no customers, products, or orders",
    "wifi-page": "A Wi-Fi sign-in page answers",
    "html-page": "The company network answers with its own page",
    "not-json": "The answer arrives garbled",
    "half-answer": "The answer is cut off",
    "drop": "The connection is cut off before an answer",
    "drop-once": "The connection is cut off once, then works",
    "hang": "No answer ever comes",
    "slow-drip": "The answer is endlessly slow",
    "slow-head": "Even the start of the answer is too slow",
    "huge-body": "The answer is a gigabyte",
    "huge-header": "The answer starts with a million empty characters",
    "gzip-bomb": "A small compressed answer expands to a gigabyte",
    "teapot": "BigCommerce gives an unknown answer",
}
