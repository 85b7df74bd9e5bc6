"""APPSe AI shows a red mark: what can differ between what was tested here and what stands there.

Nothing here sees the token: only its length is known, and only its length is said.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum
from typing import NamedTuple

from wizard.core.check.diagnosis import wanted_rows
from wizard.core.check.result import CheckResult, Outcome, RowResult, Verdict
from wizard.core.failures import Failure
from wizard.core.setup.event_log import EventKind, EventLog

ASKED_BY_APPSE_AI = "customers"
"""The row that APPSe AI's own test needs; its call is not published. Source: docs/facts/bigcommerce.md, sections 5 and 7."""


class DifferenceText(NamedTuple):
    """What may differ, and what to do about it; English templates over the difference's details."""

    what: str
    todo: str


class DifferenceKind(Enum):
    """Everything that may explain a red mark."""

    NOT_TESTED = DifferenceText(
        "Nothing was tested here yet, so it is not known whether BigCommerce accepts these values.",
        "Choose “Test again” first.",
    )
    REFUSED_HERE_TOO = DifferenceText(
        "BigCommerce did not accept these values in the test here either: {title}.",
        "{next_step}",
    )
    STORE_AWAY = DifferenceText(
        "The store itself did not answer the test here: {title}. Then APPSe AI gets no answer either.",
        "{next_step}",
    )
    TEST_INCOMPLETE = DifferenceText(
        "The test here did not come to an end: {title}.",
        "Choose “Test again”.",
    )
    CUSTOMERS_MISSING = DifferenceText(
        "The row “{row}” is missing in this token, and APPSe AI asks for customers.",
        "Choose “Test again”, then create a new account as described there, with “{row}” set to {wanted}.",
    )
    CUSTOMERS_NOT_SEEN = DifferenceText(
        "The test here got no clear answer about the row “{row}”, for which APPSe AI asks.",
        "Choose “Test again”.",
    )
    LENGTH = DifferenceText(
        "The API Token field there must hold {count} characters, without a space or a line break around them.",
        "Empty the field there, copy the API Token here once more, and paste it.",
    )
    HASH_WITH_ADDRESS = DifferenceText(
        "The Store Hash field there must hold {store_hash} alone: no https, no store- before it, no .mybigcommerce.com after it.",
        "Empty the field there, copy the Store Hash here once more, and paste it.",
    )
    SWAPPED = DifferenceText(
        "The two values may stand in each other's field.",
        "Store Hash is the short one ({hash_count} characters), API Token the long one ({count}).",
    )
    OTHER_VALUE = DifferenceText(
        "The client ID or the client secret may have been pasted as API Token. The client ID looks just like the token; "
        "the client secret has 64 characters.",
        "Do not copy from BigCommerce's window or file. Copy the API Token here.",
    )
    OLD_TOKEN = DifferenceText(
        "APPSe AI may still hold the token of the account that you replaced.",
        "Edit that credential there, put the new API Token in, and save.",
    )
    OTHER_CREDENTIAL = DifferenceText(
        "Another credential may have been edited in APPSe AI, or the red mark belongs to an older one.",
        "Look there for the one named “{name}”, and compare its Store Hash with {store_hash}.",
    )
    OTHER_ROWS_MISSING = DifferenceText(
        "Other rows are missing in this token: {rows}. As far as known APPSe AI does not ask for them in its test.",
        "When nothing else helps, choose “Test again” and create a new account as described there.",
    )
    ONLY_READING_SEEN = DifferenceText(
        "The test here saw that customers can be read. Whether the row “{row}” stands at {wanted} cannot be seen by reading.",
        "If you may have chosen read-only there, create a new account: the rows of an account cannot be changed.",
    )
    CHANGED_SINCE = DifferenceText(
        "Something may have changed in BigCommerce since the test: the account was deleted, or the store was suspended.",
        "Choose “Test again”.",
    )


_EXPLAINS_ALL = (DifferenceKind.REFUSED_HERE_TOO, DifferenceKind.STORE_AWAY, DifferenceKind.CUSTOMERS_MISSING)


@dataclass(frozen=True)
class Difference:
    """One thing that may differ.

    Attributes:
        kind: what it is; its words are templates over the details.
        details: what fills the templates. Never a secret.
        failure: what the test here ended with, when that is the difference; it fills `{title}` and `{next_step}`.
    """

    kind: DifferenceKind
    details: Mapping[str, str] = field(default_factory=dict)
    failure: Failure | None = None


@dataclass(frozen=True)
class HandedOver:
    """What is known of the values that were handed over.

    Attributes:
        store_hash: the store hash.
        token_length: the number of characters of the access token.
        connection_name: what the form calls the connection.
        replaces_account: True after starting over with a new API account.
        result: what the last test of exactly these values saw, or None.
    """

    store_hash: str
    token_length: int
    connection_name: str
    replaces_account: bool
    result: CheckResult | None


def what_differs(known: HandedOver) -> tuple[Difference, ...]:
    """Return what may explain the red mark, the likeliest first.

    When the test here failed as well, pasting is not to blame, and only that is said.
    """
    own = tuple(_in_our_test(known.result))
    if any(one.kind in _EXPLAINS_ALL for one in own):
        return own
    return (*own, *_in_the_form(known), *_behind_the_test(known.result))


def time_of_last_test(log: EventLog, result: CheckResult | None) -> datetime | None:
    """Return when the last test ended, or None when there is no result or nobody remembers."""
    if result is None:
        return None
    return next((one.when for one in reversed(log.events) if one.kind is EventKind.TEST_ENDED), None)


def _in_our_test(result: CheckResult | None) -> Iterator[Difference]:
    """What the test here did not see working."""
    if result is None:
        yield Difference(DifferenceKind.NOT_TESTED)
    elif result.outcome.refused:
        yield Difference(DifferenceKind.REFUSED_HERE_TOO, failure=result.failure)
    elif result.outcome is Outcome.STORE_UNAVAILABLE:
        yield Difference(DifferenceKind.STORE_AWAY, failure=result.failure)
    elif not result.opened:
        yield Difference(DifferenceKind.TEST_INCOMPLETE, failure=result.failure)
    else:
        yield from _in_the_row(result.row(ASKED_BY_APPSE_AI))


def _in_the_row(customers: RowResult) -> Iterator[Difference]:
    if customers.verdict is Verdict.MISSING:
        yield Difference(DifferenceKind.CUSTOMERS_MISSING, _row(customers))
    elif not customers.verdict.works:
        yield Difference(DifferenceKind.CUSTOMERS_NOT_SEEN, _row(customers))


def _in_the_form(known: HandedOver) -> Iterator[Difference]:
    """What goes wrong between Copy here and Save there."""
    counts = {"count": str(known.token_length), "hash_count": str(len(known.store_hash))}
    store = {"store_hash": known.store_hash, "name": known.connection_name or known.store_hash}
    if known.replaces_account:
        yield Difference(DifferenceKind.OLD_TOKEN)
    yield Difference(DifferenceKind.LENGTH, counts)
    yield Difference(DifferenceKind.HASH_WITH_ADDRESS, store)
    yield Difference(DifferenceKind.SWAPPED, counts)
    yield Difference(DifferenceKind.OTHER_VALUE)
    yield Difference(DifferenceKind.OTHER_CREDENTIAL, store)


def _behind_the_test(result: CheckResult | None) -> Iterator[Difference]:
    """What a test that went well cannot rule out."""
    if result is None or not result.opened:
        return
    missing = result.with_verdict(Verdict.MISSING)
    if missing:
        yield Difference(DifferenceKind.OTHER_ROWS_MISSING, {"rows": wanted_rows(missing)})
    customers = result.row(ASKED_BY_APPSE_AI)
    if customers.verdict is Verdict.READ_SEEN:
        yield Difference(DifferenceKind.ONLY_READING_SEEN, _row(customers))
    yield Difference(DifferenceKind.CHANGED_SINCE)


def _row(row: RowResult) -> dict[str, str]:
    return {"row": row.scope.label, "wanted": row.scope.wanted}
