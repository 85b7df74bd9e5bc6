"""When to link to BigCommerce's status page. It is never fetched."""

from __future__ import annotations

from wizard.core.failures import FailureKind
from wizard.core.links import STATUS_PAGE

_MAY_BE_TOLD_THERE = frozenset(
    {
        FailureKind.STORE_LOCKED,
        FailureKind.STORE_UNAVAILABLE,
        FailureKind.SERVER_ERROR,
        FailureKind.TIME_LIMIT,
        FailureKind.CONNECT_TIMEOUT,
        FailureKind.ANSWER_TIMEOUT,
    }
)


def status_page_for(kind: FailureKind) -> str | None:
    """Return the address of the status page where a failure can be an outage of BigCommerce's, or None."""
    return STATUS_PAGE if kind in _MAY_BE_TOLD_THERE else None
