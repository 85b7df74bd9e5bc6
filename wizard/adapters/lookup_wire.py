"""HTTP for the look-up: a urllib3 connection to a checked address, and a response bounded in size and time.

Nothing is sent but the headers written here, and the head of an answer counts towards the limit of bytes. Imports urllib3, so it
is imported at the first connection and not before.
"""

from __future__ import annotations

import http.client
import ipaddress
import socket
from collections.abc import Callable
from contextlib import closing, suppress
from dataclasses import replace
from functools import partial
from typing import NamedTuple

from urllib3 import HTTPResponse
from urllib3.exceptions import HTTPError, ReadTimeoutError

from wizard import __version__
from wizard.adapters.body_reading import read_body
from wizard.adapters.bounded_connection import BoundedTlsConnection
from wizard.adapters.exchange import CURRENT_EXCHANGE, Exchange
from wizard.core.check.wire import Response

HEAD_CAP = 32 * 1024
"""Bytes beyond the body that may arrive: status line, headers, the frames of a chunked body."""
HEADERS = {
    "User-Agent": f"bigcommerce-connect/{__version__}",
    "Accept": "application/json, text/html",
    "Accept-Encoding": "identity",
    "Connection": "close",
}


class UnreadableAnswer(http.client.HTTPException):
    """The answer contradicts itself. The failure names this class."""


class Target(NamedTuple):
    """What to ask for.

    Attributes:
        host: in the certificate and the Host header.
        port: where it is asked.
        path: with the query.
    """

    host: str
    port: int
    path: str


def connect(address: str, port: int, timeout: float) -> socket.socket:
    """Connect to an address in numbers. Anything else raises ValueError, so that no name is ever looked up here."""
    version = ipaddress.ip_address(address).version
    connection = socket.socket(socket.AF_INET if version == 4 else socket.AF_INET6)
    try:
        connection.settimeout(timeout)
        connection.connect((address, port))
    except OSError:
        connection.close()
        raise
    return connection


def get(target: Target, open_socket: Callable[[], socket.socket], exchange: Exchange, cap: int) -> Response:
    """Ask for a page and return what came back.

    Args:
        target: the page.
        open_socket: connects to an address of the host that was checked.
        exchange: bounds the time.
        cap: bytes kept of the body.

    Raises:
        TimeoutError: when the time is over.
        ssl.SSLError: when there is no encryption, or the certificate does not fit.
        OSError: when no answer came.
        http.client.HTTPException: when the answer that came is none that can be read.
        Cancelled: when stopping was asked for.
    """
    exchange = replace(exchange, room=cap + HEAD_CAP)
    mark = CURRENT_EXCHANGE.set(exchange)
    try:
        with closing(_CheckedConnection(target, open_socket, exchange)) as connection:
            connection.request("GET", target.path, headers=HEADERS, preload_content=False, decode_content=False)
            # Where the server wants the connection closed, the library leaves that to the response.
            with closing(_head(connection)) as response:
                location = response.headers.get("location")
                body, complete = read_body(partial(_receive, response), cap, (http.client.IncompleteRead,))
    finally:
        CURRENT_EXCHANGE.reset(mark)
    headers = {} if location is None else {"location": location}
    return Response(response.status, headers, body[:cap], complete, len(body) > cap, exchange.ms())


class _CheckedConnection(BoundedTlsConnection):
    """Uses the socket it is given, and resolves no name."""

    def __init__(self, target: Target, open_socket: Callable[[], socket.socket], exchange: Exchange) -> None:
        super().__init__(target.host, target.port, timeout=exchange.seconds_left())
        self._open_socket = open_socket

    def _new_conn(self) -> socket.socket:
        return self._open_socket()


def _head(connection: BoundedTlsConnection) -> HTTPResponse:
    """Return the response once its head is read."""
    with suppress(HTTPError):  # lengths that contradict each other, say
        return connection.getresponse()
    # Raised here, after the library's exception is gone: that one would keep the connection open.
    raise UnreadableAnswer


def _receive(response: HTTPResponse, size: int) -> bytes:
    """Return what one reception brought. Errors are the standard library's, as they are before the body."""
    try:
        return response.read1(size)
    except ReadTimeoutError:
        raise TimeoutError("the whole answer took too long") from None
    except HTTPError as error:
        reason = error.args[-1]
        raise reason if isinstance(reason, OSError | http.client.HTTPException) else UnreadableAnswer from None
