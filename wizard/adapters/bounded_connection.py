"""urllib3 connections with a deadline, for the requests to BigCommerce and the look-up of a domain.

urllib3 takes about 60 ms to import, so this module is imported at the first connection and not before (docs/facts/platform.md,
"Start-up and size").
"""

from __future__ import annotations

import contextlib
import http.client
import io
import socket
import ssl
import time
from typing import Any

import truststore
from urllib3.connection import HTTPConnection, HTTPSConnection

from wizard.adapters.exchange import CURRENT_EXCHANGE, Exchange

WAIT = 0.25
"""Longest single wait in seconds; between waits it is checked whether anyone still wants the answer."""


def limit_handshake(sock: Any) -> None:
    """Limit the handshake on `sock` to the time that connecting had, and to what is left of the exchange.

    Raises:
        TimeoutError: when that is over.
        Cancelled: when stopping was asked for.
    """
    left, patience = CURRENT_EXCHANGE.get().seconds_left(), sock.gettimeout()
    sock.settimeout(left if patience is None else min(left, patience))


class _BoundedTrust(truststore.SSLContext):
    """Checks certificates against the system's roots, in handshakes that end with their exchange.

    Exception: TLS inside an https proxy's TLS. There urllib3's SSLTransport restarts the timeout with each read.
    """

    def wrap_socket(self, sock: socket.socket, *args: Any, **kwargs: Any) -> ssl.SSLSocket:
        limit_handshake(sock)
        return super().wrap_socket(sock, *args, **kwargs)


def system_trust() -> ssl.SSLContext:
    """Return a context that checks certificates against the system's roots. For the thread of an exchange alone."""
    return _BoundedTrust(ssl.PROTOCOL_TLS_CLIENT)


class _BoundedRaw(io.RawIOBase):
    """Reads from a socket until the exchange is over or the room is filled, which then looks like the end of the connection.

    A timeout of the library starts anew with every byte received, so a server that drips could go on forever, even
    inside one header line. Here each wait is cut to what is left of the whole exchange. Short waits, so that a connection
    nobody waits for any more is closed soon.
    """

    def __init__(self, raw: Any, sock: Any, exchange: Exchange) -> None:
        super().__init__()
        self._raw = raw
        self._sock = sock
        self._exchange = exchange
        self._room = exchange.room
        self._patience: float | None = sock.gettimeout()

    def readable(self) -> bool:
        return True

    @property
    def is_full(self) -> bool:
        """True once as much came as may."""
        return self._room == 0

    def readinto(self, buffer: Any) -> int:
        most = len(buffer) if self._room is None else min(len(buffer), self._room)
        if most == 0:
            return 0
        try:
            count = self._receive(buffer, most)
        finally:
            # A proxy's answer to CONNECT is read like this, and then the same socket goes on.
            self._sock.settimeout(self._patience)
        if self._room is not None:
            self._room -= count
        return count

    def _receive(self, buffer: Any, most: int) -> int:
        began = time.monotonic()
        while True:
            self._sock.settimeout(min(self._exchange.seconds_left(), WAIT))
            # Where a wait ends at the very tick of a coarse clock, as on Windows, ssl takes the socket for one that never waits.
            with contextlib.suppress(TimeoutError, ssl.SSLWantReadError):
                count: int = self._sock.recv_into(buffer, most)
                return count
            if self._patience is not None and time.monotonic() - began >= self._patience:
                raise TimeoutError("nothing came for too long")

    def close(self) -> None:
        self._raw.close()
        super().close()


class BoundedResponse(http.client.HTTPResponse):
    """A server's response, or a proxy's to CONNECT, read through :class:`_BoundedRaw`."""

    def __init__(self, sock: Any, *args: Any, **kwargs: Any) -> None:
        super().__init__(sock, *args, **kwargs)
        self._bounded = _BoundedRaw(self.fp.detach(), sock, CURRENT_EXCHANGE.get())
        self.fp = io.BufferedReader(self._bounded)

    def begin(self) -> None:
        """Read the head, and drop its cookies: none is kept, and the library takes seconds to parse large ones."""
        try:
            super().begin()
        except http.client.RemoteDisconnected:
            if self._bounded.is_full:  # the other side sent all that was read, and did not end
                raise http.client.LineTooLong("head") from None
            raise
        for name in ("Set-Cookie", "Set-Cookie2"):
            del self.headers[name]


class BoundedConnection(HTTPConnection):
    """A connection whose responses end with their exchange."""

    response_class = BoundedResponse


class BoundedTlsConnection(BoundedConnection, HTTPSConnection):
    """The same with TLS; the certificate is checked against the system's roots."""

    def connect(self) -> None:
        """Connect, with contexts of its own, for the host and for a proxy.

        truststore's context holds a lock during the handshake: with one for all connections they would start one after
        another, and a stuck one would hold the others up.
        """
        self.ssl_context = system_trust()
        if self.proxy_config is not None:
            self.proxy_config = self.proxy_config._replace(ssl_context=system_trust())
        super().connect()
