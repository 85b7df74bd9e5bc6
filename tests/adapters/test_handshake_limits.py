"""A TLS handshake ends with the whole limit of its request, however long connecting took before."""

from __future__ import annotations

import socket
import ssl
import threading
import time
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest
import trustme

from tests.adapters.asking import failure_of_asking
from tests.adapters.conftest import MakeHttp
from tests.adapters.servers import LoopbackServer, TunnelProxy
from tests.adapters.tls_servers import tls_server
from wizard.adapters import exchange, lookup_wire, sender, tls_session
from wizard.adapters.bigcommerce_http import Timeouts
from wizard.adapters.network_failures import failure_of
from wizard.adapters.store_lookup import LookupLimits, ShopDomainLookup
from wizard.core.concurrency.cancel import NeverCancelled
from wizard.core.failures import FailureKind, SetupError

LONG = 10_000.0
"""Seconds of every limit. Nobody waits for them: the clock jumps close to their end."""
REST = 1.0
"""Seconds that are left after the jump."""
GIVEN_UP = 20.0
"""Seconds after which a silent server ends the connection, which then fails in another way."""
TIMEOUTS = Timeouts(LONG, LONG, LONG)


class Clock:
    """The clock of exchanges. It goes like the real one, and can jump to shortly before the end of their limit."""

    def __init__(self) -> None:
        self._ahead = 0.0

    def jump(self, rest: float = REST) -> None:
        self._ahead = LONG - rest

    def monotonic(self) -> float:
        return time.monotonic() + self._ahead


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    clock = Clock()
    monkeypatch.setattr(exchange, "time", clock)
    return clock


class Silent(LoopbackServer):
    """Accepts, hears what a handshake begins with, and never says a word."""

    def __init__(self) -> None:
        super().__init__(b"", host="localhost")
        self.hellos = 0
        self.waited_for_nothing = False
        self.heard = threading.Condition()

    def _read_request(self, connection: socket.socket) -> bytes:
        if self._readable(connection) and connection.recv(65536):
            with self.heard:
                self.hellos += 1
                self.heard.notify_all()
            self.waited_for_nothing = not self._stop.wait(GIVEN_UP)
        return b""

    def leave(self) -> None:
        """End all connections."""
        self._stop.set()


@pytest.fixture
def silent() -> Iterator[Silent]:
    with Silent() as server:
        yield server


@pytest.fixture(scope="module")
def authority() -> trustme.CA:
    return trustme.CA()


def proxy_context(authority: trustme.CA, monkeypatch: pytest.MonkeyPatch, folder: Path) -> ssl.SSLContext:
    """Return the context of a proxy that this computer trusts."""
    authority.cert_pem.write_to_path(str(folder / "authority.pem"))
    monkeypatch.setenv("SSL_CERT_FILE", str(folder / "authority.pem"))
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("localhost").configure_cert(context)
    return context


class SlowTunnels(TunnelProxy):
    """A proxy whose tunnel takes nearly all of the time."""

    def __init__(self, clock: Clock, tls: ssl.SSLContext | None) -> None:
        super().__init__(tls=tls)
        self.host = "localhost"  # wine 8 compares a certificate with a host's name, not with an address
        self._clock = clock

    def _handle(self, connection: socket.socket, stop: threading.Event) -> None:
        self._clock.jump()
        super()._handle(connection, stop)


def jump_behind(monkeypatch: pytest.MonkeyPatch, clock: Clock, module: Any, connect: str) -> None:
    """Let connecting by `connect` of `module` take nearly all of the time."""
    real = getattr(module, connect)

    def slowly(*args: Any, **kwargs: Any) -> Any:
        try:
            return real(*args, **kwargs)
        finally:
            clock.jump()

    monkeypatch.setattr(module, connect, slowly)


def test_a_host_that_never_shakes_hands(
    silent: Silent, clock: Clock, make_http: MakeHttp, monkeypatch: pytest.MonkeyPatch
) -> None:
    jump_behind(monkeypatch, clock, tls_session, "create_connection")
    http = make_http(f"https://localhost:{silent.port}", timeouts=TIMEOUTS)
    assert failure_of_asking(http).kind is FailureKind.ANSWER_TIMEOUT
    assert silent.hellos == 1


@pytest.mark.parametrize("encrypted", [False, True], ids=["http proxy", "https proxy"])
def test_a_host_behind_a_proxy_that_never_shakes_hands(
    encrypted: bool,
    silent: Silent,
    clock: Clock,
    authority: trustme.CA,
    make_http: MakeHttp,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    context = proxy_context(authority, monkeypatch, tmp_path) if encrypted else None
    with SlowTunnels(clock, context) as proxy:
        http = make_http(f"https://localhost:{silent.port}", proxies={"https": proxy.url}, timeouts=TIMEOUTS)
        assert failure_of_asking(http).kind is FailureKind.ANSWER_TIMEOUT
    assert silent.hellos == 1


def test_a_proxy_that_never_shakes_hands(
    silent: Silent, clock: Clock, make_http: MakeHttp, monkeypatch: pytest.MonkeyPatch
) -> None:
    jump_behind(monkeypatch, clock, tls_session, "create_connection")
    settings = {"https": f"https://localhost:{silent.port}"}
    failure = failure_of_asking(make_http("https://api.bigcommerce.test", proxies=settings, timeouts=TIMEOUTS))
    assert (failure.kind, silent.hellos) == (FailureKind.PROXY_NOT_SUPPORTED, 1)
    assert not silent.waited_for_nothing


def test_a_stuck_handshake_with_a_proxy_holds_up_no_other(silent: Silent, make_http: MakeHttp) -> None:
    http = make_http(
        "https://api.bigcommerce.test", proxies={"https": f"https://localhost:{silent.port}"}, timeouts=TIMEOUTS
    )
    with ExitStack() as stack:
        for _ in range(2):
            thread = threading.Thread(target=failure_of_asking, args=(http,))
            thread.start()
            stack.callback(thread.join)
        stack.callback(silent.leave)
        with silent.heard:
            assert silent.heard.wait_for(lambda: silent.hellos == 2, GIVEN_UP)


def test_a_shop_that_never_shakes_hands(silent: Silent, clock: Clock, monkeypatch: pytest.MonkeyPatch) -> None:
    """The caller leaves at the limit; the thread behind it must not outlive the limit by far."""
    jump_behind(monkeypatch, clock, lookup_wire, "connect")
    ended, get = threading.Event(), lookup_wire.get
    kinds: list[type[BaseException]] = []

    def noted(*args: Any) -> Any:
        try:
            return get(*args)
        except BaseException as error:
            kinds.append(type(error))
            raise
        finally:
            ended.set()

    monkeypatch.setattr(lookup_wire, "get", noted)
    shop = ShopDomainLookup(
        resolver=lambda host: ["127.0.0.1"],
        port=silent.port,
        is_allowed=lambda address: True,
        limits=LookupLimits(seconds=LONG, connect=LONG),
    )
    with pytest.raises(SetupError) as caught:
        shop.look_up("shop.example", NeverCancelled())
    assert caught.value.failure.kind is FailureKind.LOOKUP_TOO_SLOW
    assert ended.wait(GIVEN_UP)
    assert kinds == [TimeoutError]


def test_who_issued_a_certificate_is_not_asked_when_the_time_is_over(
    clock: Clock, authority: trustme.CA, make_http: MakeHttp, monkeypatch: pytest.MonkeyPatch
) -> None:
    """That takes a second handshake, which would come after the limit."""

    def late(*args: Any) -> Any:
        clock.jump(rest=0.0)
        return failure_of(*args)

    monkeypatch.setattr(sender, "failure_of", late)
    with tls_server(authority.issue_cert("localhost")) as server:
        failure = failure_of_asking(make_http(server.url, timeouts=TIMEOUTS))
    assert (failure.kind, failure.details["issuer"]) == (FailureKind.CERTIFICATE_UNTRUSTED, "")
    assert server.connections == 1
