"""HTTP for the look-up: a hand-written request, and a response bounded in size and time.

No HTTP library: nothing is sent that is not written here, the headers count towards the limit of bytes, and the socket is
one whose address was checked before and after connecting.
"""

from __future__ import annotations

import contextlib
import http.client
import io
import ipaddress
import socket
import ssl
from typing import Any

from wizard import __version__
from wizard.adapters.body_reading import read_body
from wizard.adapters.exchange import Exchange
from wizard.core.check.wire import Response

POLL = 0.05
"""Seconds between two looks at the wish to stop."""
HEAD_CAP = 32 * 1024
"""Bytes beyond the body that may arrive: status line, headers, the frames of a chunked body."""


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


def get(connection: ssl.SSLSocket, target: str, host: str, exchange: Exchange, cap: int) -> Response:
    """Ask for a page and return what came back.

    Args:
        connection: where to.
        target: path and query.
        host: what the Host header says.
        exchange: bounds the time.
        cap: bytes kept of the body.
    """
    lines = [
        f"GET {target} HTTP/1.1",
        f"Host: {host}",
        f"User-Agent: bigcommerce-connect/{__version__}",
        "Accept: application/json, text/html",
        "Accept-Encoding: identity",
        "Connection: close",
    ]
    connection.settimeout(exchange.seconds_left())
    connection.sendall("\r\n".join([*lines, "", ""]).encode("ascii"))
    wire: Any = _Wire(connection, exchange, cap + HEAD_CAP)
    with http.client.HTTPResponse(wire, method="GET") as response:
        response.begin()
        location = response.headers["location"]
        body, complete = read_body(response.read1, cap, (http.client.IncompleteRead,))
    headers = {} if location is None else {"location": str(location)}
    return Response(response.status, headers, body[:cap], complete, len(body) > cap, exchange.ms())


class _Wire:
    """The part of a socket that `http.client` needs to read a response."""

    def __init__(self, connection: ssl.SSLSocket, exchange: Exchange, room: int) -> None:
        self._raw = _BoundedRaw(connection, exchange, room)

    def makefile(self, _mode: str) -> io.BufferedReader:
        return io.BufferedReader(self._raw)


class _BoundedRaw(io.RawIOBase):
    """Receives until the exchange is over or the room is filled, which then looks like the end of the connection."""

    def __init__(self, connection: ssl.SSLSocket, exchange: Exchange, room: int) -> None:
        super().__init__()
        self._connection = connection
        self._exchange = exchange
        self._room = room

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        while self._room > 0:
            # Short waits, so that a connection nobody waits for any more is closed soon.
            self._connection.settimeout(min(self._exchange.seconds_left(), POLL))
            with contextlib.suppress(TimeoutError):
                count = self._connection.recv_into(buffer, min(len(buffer), self._room))
                self._room -= count
                return count
        return 0
