"""The server itself: connections, threads, what it remembers, and that it stops."""

from __future__ import annotations

import contextlib
import errno
import select
import socket
import threading
from collections.abc import Callable
from contextlib import closing
from http.client import HTTPConnection

import pytest

from tests.waiting import wait_for
from wizard.core.check.wire import Response
from wizard.practice.credentials import make_credentials
from wizard.practice.receipts import MOST_KEPT, Receipts
from wizard.practice.server import MOST_CONNECTIONS, PracticeServer, Seen
from wizard.practice.store import PracticeStore

Ask = Callable[..., Response]
Serve = Callable[..., PracticeServer]
Raw = Callable[[PracticeServer, str], socket.socket]


def ready(server: PracticeServer) -> str:
    return server.store.token("ready").text


def test_it_listens_on_loopback_alone_and_says_where(store: PracticeStore, ask: Ask) -> None:
    server = PracticeServer(store)
    with pytest.raises(RuntimeError):
        _ = server.url
    with server:
        assert server.url == f"http://127.0.0.1:{server.port}"
        assert ask(server, "v2/time", ready(server)).status == 200
    server.stop()
    with pytest.raises(RuntimeError):
        _ = server.port


def test_it_can_be_started_again_at_a_port_of_its_own(store: PracticeStore, ask: Ask) -> None:
    with PracticeServer(store) as first:
        port = first.port
    second = PracticeServer(store, port=port)
    for _ in range(2):
        second.start()
        second.start()
        assert second.port == port
        assert ask(second, "v2/time", ready(second)).status == 200
        second.stop()


def test_a_port_that_is_taken_is_an_error(serve: Serve, store: PracticeStore) -> None:
    second = PracticeServer(store, port=serve().port)
    with pytest.raises(OSError) as caught:
        second.start()
    assert caught.value.errno == errno.EADDRINUSE
    second.stop()


def test_a_connection_stays_open_for_further_requests(serve: Serve) -> None:
    server = serve()
    path, headers = "/stores/practice1/v2/orders", {"X-Auth-Token": ready(server)}
    with closing(HTTPConnection("127.0.0.1", server.port, timeout=2)) as connection:
        connection.request("GET", path, headers=headers)
        connection.getresponse().read()
        first = connection.sock
        for _ in range(3):
            connection.request("POST", path, body="{}", headers=headers)
            answer = connection.getresponse()
            assert answer.status == 400
            answer.read()
            assert connection.sock is first


def test_a_204_leaves_the_connection_in_order(serve: Serve) -> None:
    server = serve("empty-store")
    with closing(HTTPConnection("127.0.0.1", server.port, timeout=2)) as connection:
        for path, status in (("v2/orders", 204), ("v2/time", 200), ("v2/payments/methods", 204)):
            connection.request("GET", f"/stores/practice1/{path}", headers={"X-Auth-Token": ready(server)})
            answer = connection.getresponse()
            assert answer.status == status
            answer.read()


@pytest.mark.parametrize("header", ["Content-Length: x", "Content-Length: 99999999", "Transfer-Encoding: chunked"])
def test_a_body_whose_end_cannot_be_told_ends_the_connection(header: str, serve: Serve) -> None:
    server = serve()
    with socket.create_connection(("127.0.0.1", server.port), timeout=2) as connection:
        connection.sendall(f"POST /stores/practice1/v2/orders HTTP/1.1\r\nHost: localhost\r\n{header}\r\n\r\n".encode())
        received = b"".join(iter(lambda: connection.recv(4096), b""))
    assert received.startswith(b"HTTP/1.1 401")
    assert b"Connection: close" in received


def test_it_remembers_requests_without_the_token(serve: Serve, ask: Ask) -> None:
    server = serve()
    ask(server, "v2/time", ready(server))
    ask(server, "v3/customers?limit=1")
    ask(server, "v2/orders", "someone's own token", method="POST", body="{}")
    assert server.seen == [
        Seen("GET", "/stores/practice1/v2/time", had_token=True),
        Seen("GET", "/stores/practice1/v3/customers?limit=1", had_token=False),
        Seen("POST", "/stores/practice1/v2/orders", had_token=True),
    ]
    assert "someone" not in repr(server.seen)


def test_it_writes_nothing(serve: Serve, ask: Ask, raw: Raw, capfd: pytest.CaptureFixture[str]) -> None:
    server = serve()
    ask(server, "v2/time", ready(server))
    ask(server, "v2/time", ready(server), method="TRACE")
    connection = raw(server, "v2/time")
    connection.close()
    with socket.create_connection(("127.0.0.1", server.port), timeout=2) as garbage:
        garbage.sendall(b"\x16\x03\x01 not http at all\r\n\r\n")
        garbage.recv(1000)
    server.stop()
    assert capfd.readouterr() == ("", "")


def test_requests_are_served_side_by_side_and_none_is_answered_early(serve: Serve, raw: Raw) -> None:
    server = serve(delay=3600)
    waiting = [raw(server, "v2/time") for _ in range(8)]
    wait_for("the requests", lambda: len(server.seen) == len(waiting))
    assert select.select(waiting, [], [], 0)[0] == []


def test_a_request_does_not_wait_for_those_before_it(serve: Serve, raw: Raw) -> None:
    server = serve("hang")
    for _ in range(8):
        raw(server, "v2/time")
    wait_for("the requests", lambda: len(server.seen) == 8)


@pytest.mark.parametrize("fault", ["hang", "slow-drip", "slow-head", "huge-body", "gzip-bomb"])
def test_it_stops_whatever_is_under_way(fault: str, serve: Serve, raw: Raw) -> None:
    server = serve(fault)
    connection = raw(server, "v2/time")  # and never reads, so that a large answer gets stuck on the way
    wait_for("the requests", lambda: len(server.seen) == 1)
    server.stop()  # none of these answers ends by itself
    connection.settimeout(60)
    with contextlib.suppress(ConnectionResetError):
        while connection.recv(1 << 16):
            pass


def test_it_stops_while_an_answer_is_delayed(serve: Serve, raw: Raw) -> None:
    server = serve(delay=60)
    connection = raw(server, "v2/time")
    wait_for("the requests", lambda: len(server.seen) == 1)
    server.stop()
    connection.settimeout(30)
    assert connection.recv(1) == b""


def test_no_thread_is_left_after_a_stop(serve: Serve, raw: Raw) -> None:
    before = set(threading.enumerate())
    server = serve("hang")
    for _ in range(3):
        raw(server, "v2/time")
    wait_for("the requests", lambda: len(server.seen) == 3)
    server.stop()
    wait_for("the threads to end", lambda: set(threading.enumerate()) <= before)


# -- what it bears -----------------------------------------------------------------------------------------------------


def test_a_storm_of_connections_leaves_it_answering(serve: Serve, ask: Ask) -> None:
    server = serve()
    before = threading.active_count()
    with contextlib.ExitStack() as stack:
        for number in range(5 * MOST_CONNECTIONS):
            connection = stack.enter_context(socket.create_connection(("127.0.0.1", server.port)))
            if number % 2:
                connection.sendall(b"GET /stores/")  # and nothing more
        assert ask(server, "v2/time", ready(server)).status == 200
        wait_for("the connections to end", lambda: threading.active_count() - before <= MOST_CONNECTIONS + 1)


def test_a_storm_of_requests_leaves_it_answering_and_is_not_remembered_for_ever(
    serve: Serve, ask: Ask, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("wizard.practice.server.MOST_SEEN", 20)
    monkeypatch.setattr("wizard.practice.tally.MOST_PATHS", 5)
    server = serve("time-403")
    with closing(HTTPConnection("127.0.0.1", server.port, timeout=60)) as connection:
        for number in range(200):
            connection.request("GET", f"/stores/storm{number}/v2/time")
            assert connection.getresponse().read()
    assert ask(server, "v2/time", ready(server)).status == 403
    assert len(server.seen) == 20
    assert len(server._tally._times) == 5


def test_a_path_that_is_too_long_is_refused_and_not_remembered(serve: Serve, raw: Raw) -> None:
    server = serve()
    with raw(server, "x" * 60_000) as connection:
        assert connection.recv(100).startswith(b"HTTP/1.1 414 ")
    assert server.seen == []


@pytest.mark.parametrize("said", ["", "GET /stores/", "POST / HTTP/1.1\r\nContent-Length: 9\r\n\r\nhalf"])
def test_a_connection_that_says_nothing_more_is_ended(said: str, serve: Serve, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("wizard.practice.handler.PracticeHandler.timeout", 0.05)
    with socket.create_connection(("127.0.0.1", serve().port), timeout=30) as connection:
        connection.sendall(said.encode())
        while connection.recv(1000):
            pass


def test_credentials_that_nobody_looks_at_are_forgotten() -> None:
    receipts = Receipts(threading.Lock())
    keys = [receipts.add(make_credentials("APPSe AI")) for _ in range(MOST_KEPT + 5)]
    assert [receipts.download(key) is None for key in keys] == [True] * 5 + [False] * MOST_KEPT
    assert receipts.show(keys[0]) is None
