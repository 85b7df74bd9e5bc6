"""HTTP requests and responses of the token test, and the protocol of their sender."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Protocol

from wizard.core.check.api import Api
from wizard.core.concurrency.cancel import Cancel
from wizard.core.credential.secret import Secret
from wizard.core.failures import Failure, SetupError


@dataclass(frozen=True)
class Request:
    """One call to BigCommerce. The merchant can read it before it is sent.

    Attributes:
        store_hash: the store that is asked.
        path: version, resource and query without a leading slash, such as ``v3/customers?limit=1``.
        method: ``GET``, unless the merchant switched the deep check on.
        body: JSON text for a POST; empty for a GET.
        api: whose path it is.
    """

    store_hash: str
    path: str
    method: str = "GET"
    body: str = ""
    api: Api = Api.STORE

    @property
    def in_words(self) -> str:
        """Method, host where it is not the usual one, and path, as people read them."""
        target = self.api.target(self.store_hash, self.path).removeprefix("/")
        return f"{self.method:<4} {self.api.in_words(target)}"


@dataclass(frozen=True)
class Connection:
    """How a response reached this computer.

    Attributes:
        proxy: the kind of proxy on the way: "none", "http", "https" or "socks"; empty when not known.
        issuer: who issued the certificate that was shown, or empty (no TLS, or not known).
        issuer_is_common_name: True when it names no organization, but a common name, which may be a host of the merchant's.
    """

    proxy: str = ""
    issuer: str = ""
    issuer_is_common_name: bool = False


@dataclass(frozen=True)
class Response:
    """An HTTP response, reduced to what a diagnosis needs.

    Attributes:
        status: HTTP status code.
        headers: header names in lower case.
        body: at most the adapter's cap, decoded from any content encoding.
        complete: False when the connection ended before the announced length.
        cut: True when the body was longer than the cap and the rest was left unread.
        ms: milliseconds from sending to the last byte read.
        connection: how it came here.
    """

    status: int
    headers: Mapping[str, str] = field(default_factory=dict)
    body: bytes = b""
    complete: bool = True
    cut: bool = False
    ms: float = 0.0
    connection: Connection = field(default_factory=Connection)


class NoResponse(SetupError):
    """Raised when a request got no response; says how far it came.

    Args:
        failure: why there is none.
        connection: what was seen of the way.
    """

    def __init__(self, failure: Failure, connection: Connection) -> None:
        super().__init__(failure.kind, **failure.details)
        self.connection = connection


class Http(Protocol):
    """Sends one request with the token to the API that it is for."""

    def send(self, request: Request, token: Secret, cancel: Cancel) -> Response:
        """Send `request` and return the answer, whatever its status.

        Args:
            request: what to ask.
            token: to ask with.
            cancel: ends the request.

        Raises:
            SetupError: with a network failure when no answer came; best a :class:`NoResponse`.
            Cancelled: when `cancel` was set first.
        """
        ...
