"""Sends a request over the session and turns whatever happens into an answer or a failure.

Imports `requests`, so it is imported at the first request and not before.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import urlsplit

import requests
from urllib3.exceptions import HTTPError

from wizard.adapters.answer_reader import read_answer
from wizard.adapters.certificate_issuer import issuer_of
from wizard.adapters.exchange import CURRENT_EXCHANGE, Exchange
from wizard.adapters.network_failures import failure_of
from wizard.adapters.proxies import proxies_for, proxy_name, proxy_on_the_way
from wizard.adapters.tls_session import make_session
from wizard.core.cancel import Cancelled
from wizard.core.failures import Failure, FailureKind
from wizard.core.ports import Answer

CONNECTIONS = 4
"""Connections kept alive: as many as a test has requests under way."""


@dataclass(frozen=True)
class Question:
    """A request as it goes over the wire. Its headers hold the token, so it never shows itself."""

    method: str
    url: str
    headers: Mapping[str, str]
    body: str

    def __repr__(self) -> str:
        return f"Question({self.method} {self.url})"


class Sender:
    """Keeps one session. May be used from several threads.

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

    def ask(self, question: Question, exchange: Exchange) -> Answer | Failure:
        """Return the answer, or why there is none. Raises nothing that came from the library."""
        proxies = proxies_for(question.url, self._proxies)
        proxy = proxy_on_the_way(question.url, proxies)
        mark = CURRENT_EXCHANGE.set(exchange)
        try:
            answer = self._answer(question, proxies, exchange)
        except (requests.RequestException, HTTPError, OSError, UnicodeError) as error:
            failure = failure_of(error, urlsplit(question.url).hostname or "", proxy_name(proxy))
            return self._with_issuer(failure, question.url, proxy)
        except Cancelled:
            return Failure(FailureKind.CANCELLED)
        finally:
            CURRENT_EXCHANGE.reset(mark)
        return _unless_from_proxy(answer, question.url, proxy)

    def _answer(self, question: Question, proxies: dict[str, str], exchange: Exchange) -> Answer:
        exchange.seconds_left()
        request = requests.Request(question.method, question.url, dict(question.headers), data=question.body)
        response = self._session.send(
            request.prepare(),
            stream=True,
            timeout=self._timeouts,
            verify=True,
            proxies=proxies,
            allow_redirects=False,
        )
        return read_answer(response, exchange, self._body_cap)

    def _with_issuer(self, failure: Failure, url: str, proxy: str | None) -> Failure:
        if failure.kind is not FailureKind.CERTIFICATE_UNTRUSTED:
            return failure
        address = urlsplit(url)
        issuer = issuer_of(address.hostname or "", address.port or 443, proxy, self._timeouts[0] / 2)
        return Failure(failure.kind, {**failure.details, "issuer": f" (issued by {issuer})" if issuer else ""})


def _unless_from_proxy(answer: Answer, url: str, proxy: str | None) -> Answer | Failure:
    """Tell a proxy's own refusal from an answer: on the way to an http address it answers in BigCommerce's place."""
    address, name = urlsplit(url), proxy_name(proxy)
    if name is not None and answer.status == 407 and address.scheme == "http":
        return Failure(FailureKind.PROXY_WANTS_PASSWORD, {"host": address.hostname or "", "proxy": name})
    return answer
