"""When APPSe AI shows a red exclamation mark: what may differ between the tested values and those in APPSe AI.

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


class Settle(Enum):
    """How a question is settled: the button beside it."""

    TEST_NOW = "test now"
    TEST_AGAIN = "test again"
    GO_TO_TOKEN = "go to the token"  # noqa: S105 - words
    GO_TO_STORE = "go to the store"
    NEW_ACCOUNT = "new account"
    COPY_TOKEN = "copy the token"  # noqa: S105 - likewise
    COPY_HASH = "copy the store hash"
    LOOK_AGAIN = "look again"


class DifferenceText(NamedTuple):
    """What is said of a difference; English templates over its details.

    Attributes:
        question: what may be the cause.
        todo: what to do then.
        settle: what settles it.
    """

    question: str
    todo: str
    settle: Settle


class DifferenceKind(Enum):
    """Every possible cause of a red exclamation mark."""

    NOT_TESTED = DifferenceText("These values haven’t been tested here.", "Test them first.", Settle.TEST_NOW)
    REFUSED_HERE_TOO = DifferenceText(
        "BigCommerce refused these values here too: {title}.", "{next_step}", Settle.GO_TO_TOKEN
    )
    OTHER_STORE_HERE_TOO = DifferenceText(
        "BigCommerce refused these values here too: {title}.", "{next_step}", Settle.GO_TO_STORE
    )
    STORE_AWAY = DifferenceText(
        "The store didn’t answer here: {title}. So APPSe AI gets no answer.", "{next_step}", Settle.TEST_AGAIN
    )
    TEST_INCOMPLETE = DifferenceText("The test here didn’t finish: {title}.", "Choose “Test again”.", Settle.TEST_AGAIN)
    CUSTOMERS_MISSING = DifferenceText(
        "“{row}” is missing, and APPSe AI checks it.",
        "Create a new account with “{row}” on {wanted}.",
        Settle.NEW_ACCOUNT,
    )
    CUSTOMERS_NOT_SEEN = DifferenceText(
        "The test got no clear answer for “{row}”, which APPSe AI checks.", "Choose “Test again”.", Settle.TEST_AGAIN
    )
    LENGTH = DifferenceText(
        "Is API Token exactly {count} characters, without spaces or line breaks?",
        "Clear API Token in APPSe AI, then copy and paste it again.",
        Settle.COPY_TOKEN,
    )
    HASH_WITH_ADDRESS = DifferenceText(
        "Is Store Hash exactly {store_hash}, without https, store-, or .mybigcommerce.com?",
        "Clear Store Hash in APPSe AI, then copy and paste it again.",
        Settle.COPY_HASH,
    )
    SWAPPED = DifferenceText(
        "Are the two values swapped?",
        "Store Hash is short ({hash_count} characters). API Token is long ({count}).",
        Settle.COPY_HASH,
    )
    OTHER_VALUE = DifferenceText(
        "Is API Token the Client ID or Client secret? The Client ID looks like the token. The Client secret has 64 characters.",
        "Copy API Token here, not from BigCommerce or its file.",
        Settle.COPY_TOKEN,
    )
    OLD_TOKEN = DifferenceText(
        "Does APPSe AI still have the old token?",
        "Edit that credential there, paste the new API Token, and save.",
        Settle.COPY_TOKEN,
    )
    OTHER_CREDENTIAL = DifferenceText(
        "Is it the right credential? You may have edited another one, or be seeing an older one.",
        "Find “{name}” and compare its Store Hash with {store_hash}.",
        Settle.LOOK_AGAIN,
    )
    OTHER_ROWS_MISSING = DifferenceText(
        "Other rows are missing: {rows}. As far as is known, APPSe AI doesn’t check them.",
        "If nothing else helps, test again and create a new account.",
        Settle.NEW_ACCOUNT,
    )
    ONLY_READING_SEEN = DifferenceText(
        "Did you set “{row}” to read-only? The test can’t tell: it only confirmed read access.",
        "It must be on {wanted}. You can’t change rows, so create a new account.",
        Settle.NEW_ACCOUNT,
    )
    CHANGED_SINCE = DifferenceText(
        "Did something change in BigCommerce? The account may be deleted, or the store suspended.",
        "Choose “Test again”.",
        Settle.TEST_AGAIN,
    )


_FAILED_HERE = {
    Outcome.TOKEN_REFUSED: DifferenceKind.REFUSED_HERE_TOO,
    Outcome.STORE_REFUSED: DifferenceKind.OTHER_STORE_HERE_TOO,
    Outcome.STORE_UNAVAILABLE: DifferenceKind.STORE_AWAY,
}
_EXPLAINS_ALL = (*_FAILED_HERE.values(), DifferenceKind.CUSTOMERS_MISSING)


@dataclass(frozen=True)
class Difference:
    """One possible difference.

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
    """What the program knows about the values in APPSe AI.

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
    """Return when the last test ended; None if there is no result, or its time is not known."""
    if result is None:
        return None
    return next((one.when for one in reversed(log.events) if one.kind is EventKind.TEST_ENDED), None)


def _in_our_test(result: CheckResult | None) -> Iterator[Difference]:
    """Return what the test here did not see working."""
    if result is None:
        yield Difference(DifferenceKind.NOT_TESTED)
    elif result.outcome in _FAILED_HERE:
        yield Difference(_FAILED_HERE[result.outcome], failure=result.failure)
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
    """Return what can go wrong between Copy here and Save in APPSe AI."""
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
    """Return what a passed test cannot rule out."""
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
