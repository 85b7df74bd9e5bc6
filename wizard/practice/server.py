"""The practice store as a server on this computer.

One of the three places that may name a thread (see docs/architecture.md): whoever asks runs in the same process, and
several requests are under way at once.
"""

from __future__ import annotations

import os
import socket
import sys
import threading
from collections import deque
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from http.server import ThreadingHTTPServer
from socketserver import TCPServer
from types import TracebackType
from typing import Any, NamedTuple, Self

from wizard.core.concurrency.cancel import Cancel
from wizard.practice.accounts import AccountBook, Mistake
from wizard.practice.b2b import decide_b2b
from wizard.practice.faults import Fault, find_fault
from wizard.practice.gateway import Call, Decision, Stage, decide
from wizard.practice.handler import Desk, PracticeHandler
from wizard.practice.mishaps import find_mishap
from wizard.practice.panel import paths
from wizard.practice.panel.routing import Panel
from wizard.practice.receipts import Receipts
from wizard.practice.store import PracticeStore
from wizard.practice.tally import Tally
from wizard.practice.wire import Reply

LOOPBACK = "127.0.0.1"
POLL_SECONDS = 0.02
MOST_CONNECTIONS = 64
"""Open at once; for another one, the one that has been open longest is ended. A browser and a test need about ten."""
MOST_SEEN = 5_000
"""Requests that are remembered, the last ones."""
_MISTAKES = {mistake.value: mistake for mistake in Mistake}


class Seen(NamedTuple):
    """A request in the log. The token is not in it.

    Attributes:
        method: GET or POST.
        path: with the query.
        had_token: there was a token, whatever it was worth.
    """

    method: str
    path: str
    had_token: bool


class PracticeServer:
    """Serves one practice store on 127.0.0.1: API, control panel, and B2B Edition at a port of its own.

    Can be started again after a stop.

    Is a context manager. What was created in the panel is kept as long as the server, stops included.

    Args:
        store: what the server knows from the start.
        port: where to listen; 0 means any free port. B2B Edition gets a free one.
        fault: what goes wrong, if anything.
        delay: seconds before each answer.
        has_b2b: tells whether the store has B2B Edition at present; None: when its create page has the row.
    """

    def __init__(
        self,
        store: PracticeStore,
        *,
        port: int = 0,
        fault: Fault | None = None,
        delay: float = 0.0,
        has_b2b: Callable[[], bool] | None = None,
    ) -> None:
        self.store = store
        self._has_b2b = has_b2b or (lambda: store.has_b2b)
        self._port = port
        self._fault = fault
        self._delay = delay
        self._listeners: tuple[_Listener, _Listener] | None = None
        self._stopping = threading.Event()
        self._lock = threading.Lock()
        self._seen: deque[Seen] = deque(maxlen=MOST_SEEN)
        self._tally = Tally()
        receipts = Receipts(threading.Lock())
        self._accounts = AccountBook(store, threading.Lock(), receipts, self._has_b2b)
        self._panel = Panel(self._accounts, receipts, self)

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    def start(self) -> None:
        """Begin to listen; returns when requests can be sent. Does nothing when already started.

        What was seen before a stop is kept, and the faults go on counting from there.

        Raises:
            OSError: when the port is taken.
        """
        if self._listeners is not None:
            return
        self._stopping = threading.Event()
        self._listeners = _Listener(self._port, self), _Listener(0, _B2BDesk(self))
        for listener in self._listeners:
            serve = partial(listener.serve_forever, poll_interval=POLL_SECONDS)
            threading.Thread(target=serve, daemon=True, name="practice-store").start()

    def stop(self) -> None:
        """Stop listening and end all connections, finished or not. Does nothing when not started."""
        listeners, self._listeners = self._listeners, None
        if listeners is None:
            return
        self._stopping.set()
        for listener in listeners:
            listener.shutdown()
            listener.end_connections()
            listener.server_close()

    @property
    def port(self) -> int:
        """The port the server listens at.

        Raises:
            RuntimeError: when the server is not started.
        """
        return self._ports[0]

    @property
    def _ports(self) -> tuple[int, int]:
        if self._listeners is None:
            raise RuntimeError("The practice store is not started.")
        store, b2b = self._listeners
        return int(store.server_address[1]), int(b2b.server_address[1])

    @property
    def url(self) -> str:
        """The address that stands for ``https://api.bigcommerce.com``, such as ``http://127.0.0.1:50123``."""
        return f"http://{LOOPBACK}:{self.port}"

    @property
    def b2b_url(self) -> str:
        """The address that stands for ``https://api-b2b.bigcommerce.com``."""
        return f"http://{LOOPBACK}:{self._ports[1]}"

    @property
    def panel_url(self) -> str:
        """The address of the page "Store-level API accounts" of the practice control panel."""
        return self.url + paths.ACCOUNTS

    @property
    def home_url(self) -> str:
        """The address of the first page of the practice control panel."""
        return self.url + paths.DASHBOARD

    @property
    def trainer_url(self) -> str:
        """The address of the page on which someone who helps chooses a mishap."""
        return self.url + paths.TRAINER

    @property
    def seen(self) -> list[Seen]:
        """The last requests to the API, in the order in which they arrived; paths with query, as sent."""
        with self._lock:
            return list(self._seen)

    # -- wizard.practice.panel.Mishaps ---------------------------------------------------------------------------------

    @property
    def mishap(self) -> str | None:
        """What goes wrong at present: a fault, or a mistake that waits for the next account; None: nothing."""
        with self._lock:
            fault, mistake = self._fault, self._accounts.mistake
        return fault.name if fault else mistake.value if mistake else None

    def choose_mishap(self, name: str | None) -> None:
        """Choose the mishap that happens from now on; faults start counting again.

        Args:
            name: its name, see `wizard.practice.mishaps`; None: nothing goes wrong any more.

        Raises:
            KeyError: when there is none with this name; then nothing changes.
        """
        mistake = None if name is None else _MISTAKES.get(find_mishap(name).name)
        fault = None if name is None or mistake else find_fault(name)
        with self._lock:
            self._fault = fault
            self._tally = Tally()
            self._accounts.mistake = mistake

    # -- wizard.practice.handler.Desk ----------------------------------------------------------------------------------

    @property
    def stopping(self) -> Cancel:
        """Set when the server stops."""
        return self._stopping

    @property
    def delay(self) -> float:
        """Seconds before each answer."""
        return self._delay

    def reply_to(self, call: Call) -> Reply:
        """Return what `call` is answered; a call of the API is written down."""
        if self._panel.serves(call.path):
            return self._panel.answer(call)
        return self._answer(call, decide(self._accounts, call))

    def reply_of_b2b(self, call: Call) -> Reply:
        """Return what B2B Edition answers to `call`, which is written down, too."""
        return self._answer(call, decide_b2b(self._accounts, call, has_b2b=self._has_b2b()))

    def _answer(self, call: Call, decision: Decision) -> Reply:
        with self._lock:
            self._seen.append(Seen(call.method, call.target, call.token is not None))
            exchange = self._tally.exchange(call, decision)
            fault = self._fault
        if fault is None or decision.stage is Stage.HOST:
            return decision.answer
        return fault.act(exchange)


class _B2BDesk:
    """What the connections to B2B Edition's port need from the server."""

    def __init__(self, server: PracticeServer) -> None:
        self._server = server

    @property
    def stopping(self) -> Cancel:
        return self._server.stopping

    @property
    def delay(self) -> float:
        return self._server.delay

    def reply_to(self, call: Call) -> Reply:
        return self._server.reply_of_b2b(call)


class _Listener(ThreadingHTTPServer):
    """Accepts connections, one thread for each, and remembers the open ones so that it can end them."""

    daemon_threads = True
    block_on_close = False
    request_queue_size = 64
    # On Windows this option would let another program take the same port.
    allow_reuse_address = os.name != "nt"

    def __init__(self, port: int, desk: Desk) -> None:
        self._open: dict[socket.socket, None] = {}  # in the order in which they came
        self._lock = threading.Lock()
        super().__init__((LOOPBACK, port), partial(PracticeHandler, desk))

    def server_bind(self) -> None:
        # HTTPServer would look up the computer's own name, which can take seconds on some networks.
        TCPServer.server_bind(self)

    def get_request(self) -> tuple[socket.socket, Any]:
        connection, address = super().get_request()
        with self._lock:
            while len(self._open) >= MOST_CONNECTIONS:
                oldest = next(iter(self._open))
                del self._open[oldest]
                with suppress(OSError):  # its thread then ends
                    oldest.shutdown(socket.SHUT_RDWR)
            self._open[connection] = None
        return connection, address

    def shutdown_request(self, request: Any) -> None:
        with self._lock:
            self._open.pop(request, None)
        super().shutdown_request(request)

    def handle_error(self, request: Any, client_address: Any) -> None:
        # The other side left, or the server stops: both are ordinary here. Anything else is a defect and may be seen.
        if not isinstance(sys.exception(), OSError):
            super().handle_error(request, client_address)

    def end_connections(self) -> None:
        """End every open connection, so that the waiting threads end."""
        with self._lock:
            for connection in self._open:
                with suppress(OSError):
                    connection.shutdown(socket.SHUT_RDWR)
