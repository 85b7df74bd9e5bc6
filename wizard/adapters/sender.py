"""Send a request over the session, and turn whatever happens into a response or a failure.

Imports `requests`, so it is imported at the first request and not before.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from urllib.parse import urlsplit

import requests
from urllib3.exceptions import HTTPError

from wizard.adapters.answer_reader import read_answer
from wizard.adapters.exchange import CURRENT_EXCHANGE, Exchange, HttpRequest
from wizard.adapters.network_failures import failure_of
from wizard.adapters.proxies import proxies_for, proxy_kind, proxy_name, proxy_on_the_way, unusable_proxy
from wizard.adapters.shown_certificate import STEPS, Issuer, begins_later, certificate_of, issuer_name
from wizard.adapters.tls_session import issuer_behind, make_session
from wizard.core.check.wire import Connection, Response
from wizard.core.concurrency.cancel import Cancelled
from wizard.core.failures import ISSUED_BY, Failure, FailureKind, Phrase

CONNECTIONS = 4
"""Connections kept alive: as many as a test has requests under way."""
ONE_CODE_FOR_BOTH_ENDS = sys.platform == "win32"
"""Whether the system says of a certificate that isn't valid yet what it says of one that has expired."""


@dataclass(frozen=True)
class Missed:
    """Why there is no response, and how far the request came."""

    failure: Failure
    connection: Connection


class Sender:
    """Holds one session. Safe to use from several threads.

    Args:
        proxies: exactly these, or None for the system's.
        connect: seconds to wait for one address to accept the connection.
        read: seconds to wait between two receptions.
        body_cap: bytes read of an answer's body.
    """

    def __init__(self, proxies: Mapping[str, str] | None, connect: float, read: float, body_cap: int) -> None:
        self._proxies = proxies
        self._timeouts = (connect, read)
        self._body_cap = body_cap
        self._session = make_session(CONNECTIONS)

    def close(self) -> None:
        """Close the connections that were kept."""
        self._session.close()

    def ask(self, request: HttpRequest, exchange: Exchange) -> Response | Missed:
        """Return the answer, or why there is none. Raises nothing that came from the library."""
        proxies = proxies_for(request.url, self._proxies)
        proxy = proxy_on_the_way(request.url, proxies)
        unusable = unusable_proxy(proxy)
        if unusable is not None:
            return Missed(unusable, Connection(proxy_kind(proxy)))
        proxies = {"all": proxy if "://" in proxy else f"http://{proxy}"} if proxy else {}
        mark = CURRENT_EXCHANGE.set(exchange)
        try:
            answer = self._answer(request, proxies, exchange)
        except (requests.RequestException, HTTPError, OSError, UnicodeError) as error:
            failure = failure_of(error, urlsplit(request.url).hostname or "", proxy_name(proxy))
            return self._missed(failure, request.url, proxy, exchange)
        except Cancelled:
            return Missed(Failure(FailureKind.CANCELLED), Connection(proxy_kind(proxy)))
        finally:
            CURRENT_EXCHANGE.reset(mark)
        return _unless_from_proxy(answer, request.url, proxy)

    def _answer(self, request: HttpRequest, proxies: dict[str, str], exchange: Exchange) -> Response:
        exchange.seconds_left()
        prepared = requests.Request(request.method, request.url, dict(request.headers), data=request.body).prepare()
        response = self._session.send(
            prepared,
            stream=True,
            timeout=self._timeouts,
            verify=True,
            proxies=proxies,
            allow_redirects=False,
        )
        # A plain http address has no certificate; one that was seen was a proxy's own.
        issuer = issuer_behind(response) if request.url.startswith("https:") else Issuer()
        answer = read_answer(response, exchange, self._body_cap)
        kind = proxy_kind(proxy_on_the_way(request.url, proxies))
        return replace(answer, connection=Connection(kind, issuer.name, issuer.is_common_name))

    def _missed(self, failure: Failure, url: str, proxy: str | None, exchange: Exchange) -> Missed:
        """Return the failure, with what only the certificate itself can add to it."""
        kind, of_the_host = failure.kind, failure.details["host"] == urlsplit(url).hostname
        if of_the_host and kind is FailureKind.CERTIFICATE_UNTRUSTED:
            issuer = issuer_name(self._certificate(url, proxy, exchange))
            said = Phrase(ISSUED_BY, {"name": issuer.name}) if issuer.name else ""
            failure = Failure(kind, {**failure.details, "issuer": said})
            return Missed(failure, Connection(proxy_kind(proxy), issuer.name, issuer.is_common_name))
        may_begin_later = of_the_host and kind is FailureKind.CERTIFICATE_EXPIRED and ONE_CODE_FOR_BOTH_ENDS
        if may_begin_later and begins_later(self._certificate(url, proxy, exchange)):
            failure = Failure(FailureKind.CERTIFICATE_NOT_YET_VALID, failure.details)
        return Missed(failure, Connection(proxy_kind(proxy)))

    def _certificate(self, url: str, proxy: str | None, exchange: Exchange) -> bytes:
        """Return the certificate shown at `url`, or empty bytes if that would take too long."""
        address = urlsplit(url)
        with suppress(TimeoutError, Cancelled):
            seconds = min(self._timeouts[0] / 2, exchange.seconds_left() / STEPS)
            return certificate_of(address.hostname or "", address.port or 443, proxy, seconds)
        return b""


def _unless_from_proxy(answer: Response, url: str, proxy: str | None) -> Response | Missed:
    """Tell a proxy's own refusal from an answer: on the way to an http address it answers in BigCommerce's place."""
    address, name = urlsplit(url), proxy_name(proxy)
    if name is not None and answer.status == 407 and address.scheme == "http":
        failure = Failure(FailureKind.PROXY_WANTS_PASSWORD, {"host": address.hostname or "", "proxy": name})
        return Missed(failure, answer.connection)
    return answer
