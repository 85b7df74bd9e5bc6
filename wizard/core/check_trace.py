"""What is remembered of each request of a test, for the support report: never a body, never the token."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

RATE_LIMIT_HEADERS = (
    "x-rate-limit-requests-left",
    "x-rate-limit-requests-quota",
    "x-rate-limit-time-reset-ms",
    "x-rate-limit-time-window-ms",
)
"""Source: facts/bigcommerce.md, section 4.4."""
REQUEST_ID_HEADERS = ("x-request-id", "x-bc-request-id", "x-correlation-id", "cf-ray")
"""The first that an answer has is taken. Which of them BigCommerce sends is not documented."""


@dataclass(frozen=True)
class RequestSeen:
    """One request that was sent, and what came of it.

    Attributes:
        method: the HTTP method.
        path: version, resource and query, without the store: ``v3/customers?limit=1``.
        meaning: what the answer was taken for (`wizard.core.answers.Meaning`), or a network failure's code.
        status: the HTTP status, or None when no answer came.
        ms: milliseconds to the last byte, or None.
        request_id: what BigCommerce calls this request, or empty.
        limits: the rate-limit headers of the answer, without their common beginning.
        clock_difference: seconds by which BigCommerce's clock is ahead of this computer's, or None.
        proxy: the kind of proxy on the way ("none", "http", "socks", …), or empty when not known.
        issuer: who issued the certificate of the connection, or empty.
    """

    method: str
    path: str
    meaning: str
    status: int | None = None
    ms: float | None = None
    request_id: str = ""
    limits: Mapping[str, str] = field(default_factory=dict)
    clock_difference: float | None = None
    proxy: str = ""
    issuer: str = ""
