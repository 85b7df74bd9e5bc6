"""Is the account that was replaced gone? Its old token is asked about once, and 401 is the proof.

A token works until its account is deleted, and then BigCommerce answers 401 as JSON. Anything else is no proof: not a 401 in
plain text, which says that no token arrived or that its form is wrong. Source: docs/facts/bigcommerce.md, sections 2.5 and 4.3.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

from wizard.core.check.answers import TIME_PROBE
from wizard.core.check.diagnosis import diagnose_opening
from wizard.core.check.result import Reply
from wizard.core.check.wire import Http, Request
from wizard.core.concurrency.cancel import Cancel
from wizard.core.credential.secret import Secret
from wizard.core.failures import Failure, FailureKind, SetupError


class Remains(Enum):
    """What is left of the old account."""

    GONE = auto()
    WORKS = auto()
    UNKNOWN = auto()


@dataclass(frozen=True)
class OldAccountSeen:
    """What one request with the old token told.

    Attributes:
        remains: what is known of the account.
        failure: why nothing is, else None.
    """

    remains: Remains
    failure: Failure | None = None


def look_at_old_account(store_hash: str, old_token: Secret, http: Http, cancel: Cancel) -> OldAccountSeen:
    """Send one request with the old token, which needs no permission and changes nothing.

    Args:
        store_hash: of the store.
        old_token: the one that was replaced.
        http: sends the request.
        cancel: ends it.

    Raises:
        Cancelled: when `cancel` was set first.
    """
    reply: Reply
    try:
        reply = http.send(Request(store_hash, TIME_PROBE), old_token, cancel)
    except SetupError as error:
        reply = error.failure
    problem = diagnose_opening(store_hash, TIME_PROBE, reply)
    if problem is None:
        return OldAccountSeen(Remains.WORKS)
    failure = problem[1]
    if failure is not None and failure.kind is FailureKind.TOKEN_REFUSED:
        return OldAccountSeen(Remains.GONE)
    return OldAccountSeen(Remains.UNKNOWN, failure)
