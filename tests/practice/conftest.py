"""A practice server for each test, and a small client for it that shares no code with the program's own."""

from __future__ import annotations

import socket
from collections.abc import Callable, Iterator
from contextlib import closing
from http.client import HTTPConnection, HTTPException, HTTPResponse, IncompleteRead
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from tests.practice.browsing import Browser
from wizard.core.check.scopes import Profile, load_catalogue
from wizard.core.check.wire import Http, Request, Response
from wizard.core.concurrency.cancel import Cancel
from wizard.core.credential.secret import Secret
from wizard.core.failures import FailureKind, SetupError
from wizard.practice.faults import find_fault
from wizard.practice.server import PracticeServer
from wizard.practice.store import PracticeStore, PracticeToken, standard_tokens

SCOPES_FILE = Path(__file__).parents[2] / "resources" / "scopes.json"
PATIENCE = 2.0


@pytest.fixture(scope="session")
def profile() -> Profile:
    return load_catalogue(SCOPES_FILE.read_text(encoding="utf-8")).profile()


@pytest.fixture(scope="session")
def store(profile: Profile) -> PracticeStore:
    """The standard store, and beside its three tokens one that may do everything."""
    everything = {scope.scope_id: scope.options[-1] for scope in profile.scopes}
    almighty = PracticeToken("almighty", "practice0almighty".ljust(31, "0"), everything, revoked=False, description="")
    return PracticeStore((*standard_tokens(profile), almighty), rows=profile.scopes)


@pytest.fixture
def serve(store: PracticeStore) -> Iterator[Callable[..., PracticeServer]]:
    """Start a server: ``serve("fault-name", store=..., delay=...)``; all are stopped in the end."""
    servers: list[PracticeServer] = []
    standard = store

    def start(fault: str = "", store: PracticeStore | None = None, delay: float = 0.0) -> PracticeServer:
        named = find_fault(fault) if fault else None
        server = PracticeServer(store or standard, fault=named, delay=delay)
        server.start()
        servers.append(server)
        return server

    yield start
    for server in servers:
        server.stop()


@pytest.fixture(scope="session")
def ask() -> Callable[..., Response]:
    """Send one request: ``ask(server, "v2/time", token=..., method=..., headers=..., body=...)``."""

    def send(
        server: PracticeServer,
        path: str,
        token: str | None = None,
        method: str = "GET",
        headers: dict[str, str] | None = None,
        body: str = "",
    ) -> Response:
        target = path if path.startswith("/") else f"/stores/{server.store.store_hash}/{path}"
        sent = ({} if token is None else {"X-Auth-Token": token}) | (headers or {})
        with closing(HTTPConnection("127.0.0.1", server.port, timeout=PATIENCE)) as connection:
            connection.request(method, target, body=body or None, headers=sent)
            with closing(connection.getresponse()) as response:
                return _answer(response)

    return send


@pytest.fixture
def browse(serve: Callable[..., PracticeServer]) -> Callable[..., Browser]:
    """Open a browser on a server of its own, or on the one that is given."""
    return lambda server=None: Browser(server or serve())


@pytest.fixture(scope="session")
def http_for() -> Callable[[PracticeServer], Http]:
    """Make a :class:`Http` that sends to a practice server."""
    return _ClientHttp


@pytest.fixture
def raw() -> Iterator[Callable[[PracticeServer, str], socket.socket]]:
    """Send a GET over a bare connection and give the connection back."""
    connections: list[socket.socket] = []

    def connect(server: PracticeServer, path: str) -> socket.socket:
        connection = socket.create_connection(("127.0.0.1", server.port), timeout=PATIENCE)
        connections.append(connection)
        token = server.store.token("ready").text
        lines = (f"GET /stores/practice1/{path} HTTP/1.1", "Host: localhost", f"X-Auth-Token: {token}", "", "")
        connection.sendall("\r\n".join(lines).encode())
        return connection

    yield connect
    for connection in connections:
        connection.close()


class _ClientHttp:
    """The program's own :class:`Http` is tested elsewhere; this one is as plain as can be."""

    def __init__(self, server: PracticeServer) -> None:
        self._address = urlsplit(server.url).netloc

    def send(self, request: Request, token: Secret, cancel: Cancel) -> Response:
        target = f"/stores/{request.store_hash}/{request.path}"
        headers = {"X-Auth-Token": token.reveal(), "Accept": "application/json"}
        with closing(HTTPConnection(self._address, timeout=PATIENCE)) as connection:
            try:
                connection.request(request.method, target, body=request.body or None, headers=headers)
                with closing(connection.getresponse()) as response:
                    return _answer(response)
            except TimeoutError:
                raise SetupError(FailureKind.ANSWER_TIMEOUT, host=self._address, seconds=f"{PATIENCE}") from None
            except (OSError, HTTPException):
                raise SetupError(FailureKind.CONNECTION_DROPPED, host=self._address) from None


def _answer(response: HTTPResponse) -> Response:
    headers = {name.lower(): value for name, value in response.getheaders()}
    try:
        return Response(response.status, headers, response.read())
    except IncompleteRead as error:
        return Response(response.status, headers, error.partial, complete=False)
