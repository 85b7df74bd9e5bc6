"""One connection: read requests, get their responses, and write them."""

from __future__ import annotations

from http.server import BaseHTTPRequestHandler
from socket import socket
from socketserver import BaseServer
from typing import Protocol

from wizard.core.concurrency.cancel import Cancel
from wizard.practice.answers import PracticeResponse, path_too_long
from wizard.practice.gateway import Call
from wizard.practice.wire import RawReply, Reply, head

LONGEST_BODY = 1 << 20
LONGEST_PATH = 2_000
IDLE_SECONDS = 30.0


class Desk(Protocol):
    """What a connection needs from the server."""

    @property
    def stopping(self) -> Cancel:
        """Set when the server stops."""
        ...

    @property
    def delay(self) -> float:
        """Seconds before each answer."""
        ...

    def reply_to(self, call: Call) -> Reply:
        """Log the request and return its response."""
        ...


class PracticeHandler(BaseHTTPRequestHandler):
    """Speaks HTTP/1.1 with keep-alive; writes no log."""

    protocol_version = "HTTP/1.1"
    # With Nagle's algorithm each response on an open connection waits 40 ms for the other side.
    disable_nagle_algorithm = True
    timeout = IDLE_SECONDS  # of the socket: an idle connection ends

    def __init__(self, desk: Desk, request: socket, client_address: object, server: BaseServer) -> None:
        self._desk = desk
        super().__init__(request, client_address, server)  # reads and answers, then returns

    def log_message(self, *args: object) -> None:
        """Say nothing: a path could be read by others."""

    def _serve(self) -> None:
        if len(self.path) > LONGEST_PATH:
            self.close_connection = True
            self._send(path_too_long())
            return
        body = self._read_body()
        if body is None:
            self.close_connection = True
        reply = self._desk.reply_to(self._call(body))
        if self._desk.stopping.wait(self._desk.delay):
            self.close_connection = True
            return
        if isinstance(reply, RawReply):
            self.close_connection = True
            reply.send(self)
        else:
            self._send(reply)

    do_GET = do_HEAD = do_POST = do_PUT = do_PATCH = do_DELETE = do_OPTIONS = _serve  # noqa: N815 - the base class looks for these names

    # -- wizard.practice.wire.Wire -------------------------------------------------------------------------------------

    def write(self, data: bytes) -> None:
        """Send all of `data`."""
        self.wfile.write(data)

    def stopped_within(self, seconds: float | None) -> bool:
        """Wait for the server to stop."""
        return self._desk.stopping.wait(seconds)

    # ------------------------------------------------------------------------------------------------------------------

    def _call(self, body: bytes | None) -> Call:
        token = self._header("X-Auth-Token") if "X-Auth-Token" in self.headers else None
        host, origin, fetch_site, store = map(self._header, ("Host", "Origin", "Sec-Fetch-Site", "X-Store-Hash"))
        return Call(self.command, self.path, host, token, origin, fetch_site, body, store)

    def _header(self, name: str, absent: str = "") -> str:
        """Return a header's value, all values when it came more than once."""
        return ", ".join(self.headers.get_all(name, [absent])).strip()

    def _read_body(self) -> bytes | None:
        """Return the body; None if it is too long, incomplete, or without a length."""
        if "Transfer-Encoding" in self.headers:
            return None
        length = self._header("Content-Length", "0")
        if not (length.isascii() and length.isdigit() and len(length) <= len(str(LONGEST_BODY))):
            return None
        if int(length) > LONGEST_BODY:
            return None
        body = self.rfile.read(int(length))
        return body if len(body) == int(length) else None

    def _send(self, answer: PracticeResponse) -> None:
        body = b"" if self.command == "HEAD" else answer.body
        # In one piece, so that head and body travel together.
        self.wfile.write(head(answer, close=self.close_connection) + body)
