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
from contextlib import suppress
from functools import partial
from http.server import ThreadingHTTPServer
from socketserver import TCPServer
from types import TracebackType
from typing import Any, NamedTuple, Self

from wizard.core.concurrency.cancel import Cancel
from wizard.practice.accounts import AccountBook, Mistake
from wizard.practice.faults import Fault, find_fault
from wizard.practice.gateway import Call, Stage, decide
from wizard.practice.handler import PracticeHandler
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
    """A request in the log: without the token."""

    method: str
    path: str
    had_token: bool


class PracticeServer:
    """Serves one practice store on 127.0.0.1, API and control panel. Can be started again after a stop.

    Is a context manager. What was created in the panel is kept as long as the server, stops included.

    Args:
        store: what the server knows from the start.
        port: where to listen; 0 means any free port.
        fault: what goes wrong, if anything.
        delay: seconds before each answer.
    """

    def __init__(self, store: PracticeStore, *, port: int = 0, fault: Fault | None = None, delay: float = 0.0) -> None:
        self.store = store
        self._port = port
        self._fault = fault
        self._delay = delay
        self._listener: _Listener | None = None
        self._stopping = threading.Event()
        self._lock = threading.Lock()
        self._seen: deque[Seen] = deque(maxlen=MOST_SEEN)
        self._tally = Tally()
        receipts = Receipts(threading.Lock())
        self._accounts = AccountBook(store, threading.Lock(), receipts)
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
        if self._listener is not None:
            return
        self._stopping = threading.Event()
        self._listener = _Listener(self._port, self)
        serve = partial(self._listener.serve_forever, poll_interval=POLL_SECONDS)
        threading.Thread(target=serve, daemon=True, name="practice-store").start()

    def stop(self) -> None:
        """Stop listening and end all connections, however far they are. Does nothing when not started."""
        listener, self._listener = self._listener, None
        if listener is None:
            return
        self._stopping.set()
        listener.shutdown()
        listener.end_connections()
        listener.server_close()

    @property
    def port(self) -> int:
        """The port the server listens at.

        Raises:
            RuntimeError: when the server is not started.
        """
        if self._listener is None:
            raise RuntimeError("The practice store is not started.")
        return int(self._listener.server_address[1])

    @property
    def url(self) -> str:
        """The address that stands for ``https://api.bigcommerce.com``, such as ``http://127.0.0.1:50123``."""
        return f"http://{LOOPBACK}:{self.port}"

    @property
    def panel_url(self) -> str:
        """The address of the page "Store-level API accounts" of the practice control panel."""
        return self.url + paths.ACCOUNTS

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
        """Let one mishap happen from now on, in place of any other; faults begin to count anew.

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
        decision = decide(self._accounts, call)
        with self._lock:
            self._seen.append(Seen(call.method, call.target, call.token is not None))
            exchange = self._tally.exchange(call, decision)
            fault = self._fault
        if fault is None or decision.stage is Stage.HOST:
            return decision.answer
        return fault.act(exchange)


class _Listener(ThreadingHTTPServer):
    """Accepts connections, one thread for each, and remembers the open ones so that it can end them."""

    daemon_threads = True
    block_on_close = False
    request_queue_size = 64
    # On Windows this option would let a second program take the same port.
    allow_reuse_address = os.name != "nt"

    def __init__(self, port: int, server: PracticeServer) -> None:
        self._open: dict[socket.socket, None] = {}  # in the order in which they came
        self._lock = threading.Lock()
        super().__init__((LOOPBACK, port), partial(PracticeHandler, server))

    def server_bind(self) -> None:
        # HTTPServer would look up the computer's own name, which can take seconds on some networks.
        TCPServer.server_bind(self)

    def get_request(self) -> tuple[socket.socket, Any]:
        connection, address = super().get_request()
        with self._lock:
            while len(self._open) >= MOST_CONNECTIONS:
                oldest = next(iter(self._open))
                del self._open[oldest]
                with suppress(OSError):  # its thread then goes home
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
        """End every open connection, so that the threads that wait on one go home."""
        with self._lock:
            for connection in self._open:
                with suppress(OSError):
                    connection.shutdown(socket.SHUT_RDWR)
