"""Send one request with the token to one of BigCommerce's two APIs, and return the response.

Light to import: what needs `requests` is imported when the first object is made, on the thread of the first test.
"""

from __future__ import annotations

import time
from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import quote

from wizard import __version__
from wizard.adapters.api_url import check_api_url
from wizard.adapters.exchange import Exchange, HttpRequest
from wizard.core.check.api import Api
from wizard.core.check.wire import NoResponse, Request, Response
from wizard.core.concurrency.cancel import Cancel, Cancelled
from wizard.core.credential.secret import Secret
from wizard.core.failures import FailureKind, SetupError
from wizard.core.links import API_URL, B2B_URL

BODY_CAP = 256 * 1024
"""Bytes read of an answer: far more than any probe's answer holds."""
DEEP_CHECK_BODY = "{}"
"""The one body that may be posted: invalid everywhere, so that nothing is created (docs/facts/bigcommerce.md, section 4.5)."""


@dataclass(frozen=True)
class Timeouts:
    """Time limits of one request, in seconds.

    Attributes:
        connect: until one address of the host accepts the connection, and as long again for a TLS handshake.
        read: between two receptions.
        whole: everything, from connecting to the last byte.
    """

    connect: float = 6.0
    read: float = 10.0
    whole: float = 15.0


class BigCommerceHttp:
    """The real :class:`wizard.core.check.wire.Http`.

    The token goes to the hosts of `base_url` and `b2b_url` and nowhere else: redirects are not followed, cookies are not
    kept, ``.netrc`` is not read, and certificates are checked against the system's roots. May be used from several threads.

    Args:
        base_url: the API's address, as :func:`check_api_url` allows it.
        b2b_url: the address of B2B Edition's API, likewise. None: BigCommerce's own; but where `base_url` is not, there is
            none, since a token for one place is nothing for the other.
        proxies: ``{"https": "http://proxy:3128"}``: exactly these. None: the system's, of which NO_PROXY's hosts and
            this computer itself are left out.
        writes_allowed: let the deep check's POST with the body ``{}`` pass.
        timeouts: limits in seconds.
        body_cap: bytes read of an answer's body.

    Raises:
        ValueError: when `base_url` or `b2b_url` is no address for an API.
    """

    def __init__(
        self,
        base_url: str = API_URL,
        b2b_url: str | None = None,
        proxies: Mapping[str, str] | None = None,
        writes_allowed: bool = False,
        timeouts: Timeouts | None = None,
        body_cap: int = BODY_CAP,
    ) -> None:
        self._addresses = {Api.STORE: check_api_url(base_url)}
        if b2b_url is None and self._addresses[Api.STORE] == API_URL:
            b2b_url = B2B_URL
        if b2b_url is not None:
            self._addresses[Api.B2B] = check_api_url(b2b_url)
        self._writes_allowed = writes_allowed
        from wizard.adapters.sender import Sender  # noqa: PLC0415 - loads requests, which is slow

        limits = timeouts or Timeouts()
        self._sender = Sender(proxies, limits.connect, limits.read, body_cap)
        self._whole = limits.whole

    def send(self, request: Request, token: Secret, cancel: Cancel) -> Response:
        """Send `request` and return the answer, whatever its status; a redirect is an answer like any other.

        Args:
            request: what to ask.
            token: goes into the header X-Auth-Token.
            cancel: ends the request.

        Raises:
            PermissionError: when it is not a GET and not the one POST that the deep check may send, or is for an API whose
                address is not known. Nothing was sent.
            SetupError: T-02 when the token cannot be put into a header, a kind of N-.. (a :class:`NoResponse`) when none came.
            Cancelled: when `cancel` was set first.
        """
        self._check_method(request)
        headers = _headers(request, token)
        exchange = Exchange(cancel, time.monotonic(), self._whole)
        url = self._url(request)
        outcome = self._sender.ask(HttpRequest(request.method, url, headers, request.body), exchange)
        if isinstance(outcome, Response):
            return outcome
        # Raised here, after the library's exception is gone: that one holds the request, and so the token.
        if cancel.is_set():
            raise Cancelled
        raise NoResponse(outcome.failure, outcome.connection)

    def reaches(self, api: Api) -> bool:
        """Tell whether an address of this API is known."""
        return api in self._addresses

    def close(self) -> None:
        """Close the connections that were kept. A later request opens new ones."""
        self._sender.close()

    def _url(self, request: Request) -> str:
        """Return the address to ask: one of those in the list, and what belongs to the request behind it."""
        if request.api not in self._addresses:
            raise PermissionError(f"no address of {request.api.name} is known, so nothing is sent there")
        return self._addresses[request.api] + request.api.target(request.store_hash, request.path)

    def _check_method(self, request: Request) -> None:
        if request.method == "GET" and not request.body:
            return
        write = (request.api, request.method, request.body)
        if self._writes_allowed and write == (Api.STORE, "POST", DEEP_CHECK_BODY):
            return
        raise PermissionError(f"{request.method} with a body of {len(request.body)} characters is never sent")


def _headers(request: Request, token: Secret) -> dict[str, str]:
    """Return the headers of a request. Source: docs/facts/bigcommerce.md, sections 4 and 9.

    Raises:
        SetupError: T-02 when the token cannot be a header's value. The library would raise an error that shows it.
    """
    headers = {
        "X-Auth-Token": token.reveal(),
        "Accept": "application/json",
        "Accept-Encoding": "identity",
        "User-Agent": f"bigcommerce-connect/{__version__}",
    }
    if not headers["X-Auth-Token"] or any(not "!" <= letter <= "~" for letter in headers["X-Auth-Token"]):
        raise SetupError(FailureKind.TOKEN_MALFORMED)
    if request.api is Api.B2B:
        headers["X-Store-Hash"] = quote(request.store_hash, safe="")
    if request.body:
        headers["Content-Type"] = "application/json"
    return headers
