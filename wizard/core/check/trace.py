"""A log of the test's requests for the support report. Never holds a body or the token."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from wizard.core.check.answers import meaning_of
from wizard.core.check.wire import Connection, Request, Response
from wizard.core.failures import Failure

if TYPE_CHECKING:
    from wizard.core.check.scopes import Profile
    from wizard.core.credential.secret import Secret

RATE_LIMIT_PREFIX = "x-rate-limit-"
RATE_LIMIT_HEADERS = ("requests-left", "requests-quota", "time-reset-ms", "time-window-ms")
"""What follows the prefix. Source: docs/facts/bigcommerce.md, section 4.4."""
LONGEST_NUMBER = 12
REQUEST_ID_HEADERS = ("x-request-id", "x-bc-request-id", "x-correlation-id", "cf-ray")
"""The first that an answer has is taken. Which of them BigCommerce sends is not documented."""
LONGEST_ID = 64
UNDER_WAY = "under_way"
"""The meaning of a request that was sent and had no answer yet when the test ended."""


@dataclass(frozen=True)
class RequestSeen:
    """One request and its outcome.

    Attributes:
        method: the HTTP method.
        path: version, resource and query, without the store: ``v3/customers?limit=1``.
        meaning: what the answer was taken for (a name of `wizard.core.check.answers.Meaning` in lower case), a network
            failure's code, or `UNDER_WAY`.
        status: the HTTP status, or None when no answer came.
        ms: milliseconds to the last byte, or None.
        request_id: what BigCommerce calls this request, or empty.
        limits: the rate-limit headers of the answer, without their common beginning; digits alone.
        clock_difference: seconds by which BigCommerce's clock is ahead of this computer's, or None.
        proxy: the kind of proxy on the way ("none", "http", "https", "socks"), or empty when not known.
        issuer: who issued the certificate of the connection, or empty.
        issuer_is_common_name: True when that is no organization, but a common name: for the eyes of the merchant alone.
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
    issuer_is_common_name: bool = False


def answer_seen(
    request: Request, answer: Response, token: Secret, arrived: float, also_authorised: frozenset[int] = frozenset()
) -> RequestSeen:
    """Return the log entry of a request that got a response.

    Args:
        request: what was asked.
        answer: what came back.
        token: the token of the test; whatever sent a piece of it back is not repeated.
        arrived: when the answer was there, in seconds since 1970 by this computer's clock.
        also_authorised: as for `wizard.core.check.answers.meaning_of`.
    """
    return RequestSeen(
        request.method,
        request.path,
        meaning_of(answer, also_authorised, request.path).name.lower(),
        answer.status,
        answer.ms,
        _without(token, _request_id(answer.headers)),
        _limits(answer.headers),
        _clock_difference(answer.headers, arrived),
        answer.connection.proxy,
        _without(token, answer.connection.issuer),
        answer.connection.issuer_is_common_name,
    )


class Trace:
    """The requests of one run.

    Args:
        token: the token of the test.
        profile: its rows; a probe tells which statuses beside 2xx are a yes to it.
        wall_time: gives seconds since 1970 by this computer's clock.
    """

    def __init__(self, token: Secret, profile: Profile, wall_time: Callable[[], float]) -> None:
        self._token = token
        probes = [probe for scope in profile.scopes if scope.probe for probe in (scope.probe, scope.probe.instead)]
        self._yes = {probe.path: probe.also_authorised for probe in probes if probe}
        self._wall_time = wall_time
        self._under_way: list[Request] = []
        self._seen: list[RequestSeen] = []

    def sent(self, request: Request) -> None:
        """Note that a request was sent."""
        self._under_way.append(request)

    def answered(self, request: Request, answer: Response) -> None:
        """Note the response to a request."""
        self._under_way.remove(request)
        yes = self._yes.get(request.path, frozenset())
        self._seen.append(answer_seen(request, answer, self._token, self._wall_time(), yes))

    def missed(self, request: Request, failure: Failure, connection: Connection | None) -> None:
        """Note that a request got no response.

        Args:
            request: the request.
            failure: why.
            connection: what was seen of the way; None: nothing.
        """
        self._under_way.remove(request)
        way = connection or Connection()
        seen = RequestSeen(
            request.method,
            request.path,
            failure.code,
            proxy=way.proxy,
            issuer=way.issuer,
            issuer_is_common_name=way.issuer_is_common_name,
        )
        self._seen.append(seen)

    def lines(self) -> tuple[RequestSeen, ...]:
        """Return all requests in the order they ended, then those still under way."""
        under_way = (RequestSeen(request.method, request.path, UNDER_WAY) for request in self._under_way)
        return (*self._seen, *under_way)


def _request_id(headers: Mapping[str, str]) -> str:
    """Return a name that can be read out: visible ASCII alone."""
    value = next((headers[name] for name in REQUEST_ID_HEADERS if headers.get(name)), "").strip()
    return value[:LONGEST_ID] if all("!" <= letter <= "~" for letter in value) else ""


def _limits(headers: Mapping[str, str]) -> dict[str, str]:
    found = {name: headers.get(RATE_LIMIT_PREFIX + name, "").strip() for name in RATE_LIMIT_HEADERS}
    return {name: value for name, value in found.items() if _is_number(value)}


def _is_number(value: str) -> bool:
    return value.isascii() and value.isdigit() and len(value) <= LONGEST_NUMBER


def _clock_difference(headers: Mapping[str, str], arrived: float) -> float | None:
    """Return seconds of which the header gives whole ones (RFC 9110, section 6.6.1)."""
    from email.utils import parsedate_to_datetime  # noqa: PLC0415 - 1 MiB, which is not needed before a test

    try:
        date = parsedate_to_datetime(headers.get("date", ""))
        return date.timestamp() - arrived if date.tzinfo else None
    except (ValueError, TypeError, OverflowError):
        return None


def _without(token: Secret, text: str) -> str:
    return "" if token.shows_in(text) else text
