"""Real servers on loopback that answer well, badly, or not at all."""

from __future__ import annotations

import contextlib
import re
import select
import socket
import ssl
import struct
import sys
import threading
from collections.abc import Callable
from types import TracebackType
from typing import Self

import pytest

POLL = 0.01
"""Seconds between two looks at whether the test is over."""

Handler = Callable[[socket.socket, threading.Event], None]
"""Answers one request on an open connection; the event is set when the test is over."""


def http_answer(status: str = "200 OK", body: bytes = b"{}", *headers: str, length: int | None = None) -> bytes:
    """Return an answer on the wire; `length` is what it claims to hold, if that is not the truth."""
    lines = [f"HTTP/1.1 {status}", f"Content-Length: {len(body) if length is None else length}", *headers]
    return "\r\n".join([*lines, "", ""]).encode() + body


class LoopbackServer:
    """Accepts connections in a thread and answers each request with the same bytes or with a handler."""

    def __init__(self, answer: bytes | Handler, host: str = "127.0.0.1", tls: ssl.SSLContext | None = None) -> None:
        self._answer = answer
        self._tls = tls
        self._stop = threading.Event()
        self._listener = socket.create_server((host, 0))
        self._threads = [threading.Thread(target=self._accept)]
        self.host = host
        self.port: int = self._listener.getsockname()[1]
        self.requests: list[bytes] = []
        self.connections = 0

    @property
    def url(self) -> str:
        return f"{'https' if self._tls else 'http'}://{self.host}:{self.port}"

    def __enter__(self) -> Self:
        self._threads[0].start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._stop.set()
        for thread in self._threads:
            thread.join(10)
        self._listener.close()

    def _accept(self) -> None:
        while not self._stop.is_set():
            if not select.select([self._listener], [], [], POLL)[0]:
                continue
            connection, _ = self._listener.accept()
            self.connections += 1
            thread = threading.Thread(target=self._serve, args=(connection,))
            self._threads.append(thread)
            thread.start()

    def _serve(self, connection: socket.socket) -> None:
        with contextlib.suppress(OSError), contextlib.ExitStack() as stack:
            stack.callback(connection.close)
            connection.settimeout(10)
            if self._tls:
                connection = stack.enter_context(self._tls.wrap_socket(connection, server_side=True))
            while request := self._read_request(connection):
                self.requests.append(request)
                if isinstance(self._answer, bytes):
                    connection.sendall(self._answer)
                else:
                    self._answer(connection, self._stop)

    def _read_request(self, connection: socket.socket) -> bytes:
        """Return the next request, head and body; empty when the client or the test is gone."""
        data = b""
        while not _is_whole(data):
            if not self._readable(connection):
                return b""
            part = connection.recv(65536)
            if not part:
                return b""
            data += part
        return data

    def _readable(self, connection: socket.socket) -> bool:
        while not self._stop.is_set() and connection.fileno() >= 0:
            pending = isinstance(connection, ssl.SSLSocket) and connection.pending()
            if pending or select.select([connection], [], [], POLL)[0]:
                return True
        return False


class HastyServer(LoopbackServer):
    """Answers the first bytes, whatever they are, as web servers do that are greeted in another protocol."""

    def _read_request(self, connection: socket.socket) -> bytes:
        return connection.recv(65536) if self._readable(connection) else b""


def _is_whole(request: bytes) -> bool:
    head, end, body = request.partition(b"\r\n\r\n")
    length = re.search(rb"(?i)\r\ncontent-length: (\d+)", head)
    return bool(end) and len(body) >= (int(length[1]) if length else 0)


def never_answer(connection: socket.socket, stop: threading.Event) -> None:
    """Wait until the client gives up or the test is over."""
    while not stop.is_set():
        if select.select([connection], [], [], POLL)[0] and not connection.recv(1):
            return


def then_close(data: bytes) -> Handler:
    """Send `data` and end the connection in an orderly way."""

    def handler(connection: socket.socket, stop: threading.Event) -> None:
        connection.sendall(data)
        connection.shutdown(socket.SHUT_RDWR)

    return handler


def then_reset(data: bytes) -> Handler:
    """Send `data` and reset the connection."""

    def handler(connection: socket.socket, stop: threading.Event) -> None:
        connection.sendall(data)
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        connection.close()

    return handler


def drip(first: bytes, drop: bytes = b" ", pause: float = 0.02) -> Handler:
    """Send `first`, then `drop` again and again until the client leaves."""

    def handler(connection: socket.socket, stop: threading.Event) -> None:
        connection.sendall(first)
        while not stop.wait(pause):
            connection.sendall(drop)

    return handler


def refused_port() -> int:
    """Return a port on which nothing listens."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port: int = listener.getsockname()[1]
    return port


needs_black_hole = pytest.mark.skipif(sys.platform != "linux", reason="only Linux drops what a full queue cannot take")
"""For tests with a :class:`BlackHole`."""


class BlackHole:
    """A port that answers no connection: its queue is full, so the system drops what comes."""

    def __init__(self) -> None:
        # All of 127.0.0.0/8 ends in the one queue.
        self._listener = socket.create_server(("0.0.0.0", 0), backlog=0)
        self.port: int = self._listener.getsockname()[1]
        self._fillers: list[socket.socket] = []

    def __enter__(self) -> Self:
        for _ in range(64):
            filler = socket.socket()
            filler.setblocking(False)
            filler.connect_ex(("127.0.0.1", self.port))
            self._fillers.append(filler)
            if not select.select([], [filler], [], 0.1)[1]:
                return self
        raise AssertionError("the queue never filled")

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for filler in self._fillers:
            filler.close()
        self._listener.close()


class TunnelProxy(LoopbackServer):
    """A forward proxy. It opens tunnels, or gives `refusal` to whatever it is asked.

    A tunnel carries nothing until `hold` seconds after the client first spoke into it.
    """

    def __init__(self, refusal: bytes = b"", tls: ssl.SSLContext | None = None, hold: float = 0.0) -> None:
        super().__init__(self._handle, tls=tls)
        self._refusal = refusal
        self._hold = hold

    def _handle(self, connection: socket.socket, stop: threading.Event) -> None:
        method, target, _ = self.requests[-1].split(b" ", 2)
        if self._refusal or method != b"CONNECT":
            then_close(self._refusal or http_answer("405 Method Not Allowed"))(connection, stop)
            return
        host, _, port = target.decode().rpartition(":")
        with socket.create_connection((host, int(port)), 10) as upstream:
            connection.sendall(b"HTTP/1.1 200 Connection established\r\n\r\n")
            if self._hold and self._readable(connection):
                stop.wait(self._hold)
            _pump(connection, upstream, stop)
        connection.shutdown(socket.SHUT_RDWR)


def _pump(one: socket.socket, other: socket.socket, stop: threading.Event) -> None:
    while not stop.is_set():
        for source in select.select([one, other], [], [], POLL)[0]:
            data = source.recv(65536)
            if not data:
                return
            (other if source is one else one).sendall(data)
