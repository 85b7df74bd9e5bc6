"""Every fault does what it says; none is left out."""

from __future__ import annotations

import json
import socket
import threading
import zlib
from collections.abc import Callable
from http.client import LineTooLong, RemoteDisconnected

import pytest

from wizard.core.check.answers import Meaning, meaning_of
from wizard.core.check.wire import Response
from wizard.practice import wire
from wizard.practice.faults import find_fault, list_faults
from wizard.practice.handler import PracticeHandler
from wizard.practice.server import PracticeServer

Ask = Callable[..., Response]
Serve = Callable[..., PracticeServer]
Raw = Callable[[PracticeServer, str], socket.socket]

ROW = "v3/customers?limit=1"
OTHER_ROW = "v3/catalog/products?limit=1"
TIME = "v2/time"
HOOKS = "v3/hooks?limit=1"

# fault -> what a good token is answered, request by request
ANSWERS: dict[str, list[tuple[str, Meaning]]] = {
    "wrong-hash-401": [(TIME, Meaning.TOKEN_UNKNOWN), (ROW, Meaning.TOKEN_UNKNOWN)],
    "wrong-hash-404": [(TIME, Meaning.NOT_FOUND), (HOOKS, Meaning.NOT_FOUND)],
    "scope-free-403": [(TIME, Meaning.REFUSED_SCOPE), (HOOKS, Meaning.REFUSED_SCOPE), (ROW, Meaning.GRANTED)],
    "time-403": [(TIME, Meaning.REFUSED_SCOPE), (HOOKS, Meaning.GRANTED), (ROW, Meaning.GRANTED)],
    "all-rows-403": [(TIME, Meaning.GRANTED), (ROW, Meaning.REFUSED_SCOPE), (HOOKS, Meaning.GRANTED)],
    "locked": [(TIME, Meaning.LOCKED), (ROW, Meaning.LOCKED)],
    "suspended": [(TIME, Meaning.UNAVAILABLE), (ROW, Meaning.UNAVAILABLE)],
    "rate-limited": [
        (TIME, Meaning.GRANTED),
        (ROW, Meaning.RATE_LIMITED),
        (OTHER_ROW, Meaning.RATE_LIMITED),
        (ROW, Meaning.GRANTED),
        (OTHER_ROW, Meaning.GRANTED),
    ],
    "rate-limited-long": [(TIME, Meaning.RATE_LIMITED), (ROW, Meaning.RATE_LIMITED)],
    "platform-busy": [(TIME, Meaning.PLATFORM_BUSY), (ROW, Meaning.PLATFORM_BUSY)],
    "server-error": [(TIME, Meaning.SERVER_ERROR), (TIME, Meaning.SERVER_ERROR)],
    "server-error-once": [
        (TIME, Meaning.SERVER_ERROR),
        (ROW, Meaning.SERVER_ERROR),
        (TIME, Meaning.GRANTED),
        (ROW, Meaning.GRANTED),
    ],
    "one-row-unclear": [(TIME, Meaning.GRANTED), (ROW, Meaning.GRANTED), (OTHER_ROW, Meaning.SERVER_ERROR)],
    "writes-accepted": [(TIME, Meaning.GRANTED), (ROW, Meaning.GRANTED)],
    "revoked-midway": [*[(TIME, Meaning.GRANTED)] * 5, (TIME, Meaning.TOKEN_UNKNOWN), (ROW, Meaning.TOKEN_UNKNOWN)],
    "token-malformed": [(TIME, Meaning.TOKEN_MALFORMED)],
    "token-stripped": [(TIME, Meaning.TOKEN_ABSENT)],
    "empty-store": [(TIME, Meaning.GRANTED), (ROW, Meaning.GRANTED), ("v2/orders", Meaning.GRANTED)],
    "wifi-page": [(TIME, Meaning.REDIRECTED)],
    "html-page": [(TIME, Meaning.NOT_BIGCOMMERCE)],
    "not-json": [(TIME, Meaning.DAMAGED)],
    "half-answer": [(TIME, Meaning.DAMAGED)],
    "teapot": [(TIME, Meaning.UNEXPECTED)],
    "time-410": [(TIME, Meaning.UNEXPECTED), (ROW, Meaning.GRANTED)],
    "one-row-gone": [(TIME, Meaning.GRANTED), ("v3/catalog/products?limit=1", Meaning.UNEXPECTED)],
    "empty-answers": [(TIME, Meaning.WORDLESS)],
}
ON_THE_WIRE = {
    "drop", "drop-once", "hang", "slow-drip", "slow-head", "huge-body", "huge-header", "gzip-bomb",
}  # fmt: skip


def ready(server: PracticeServer) -> str:
    return server.store.token("ready").text


def test_every_fault_is_tested_here_and_can_be_found_by_name() -> None:
    names = [fault.name for fault in list_faults()]
    assert len(set(names)) == len(names)
    assert set(names) == set(ANSWERS) | ON_THE_WIRE
    for fault in list_faults():
        assert find_fault(fault.name) is fault
        assert fault.description.endswith(".")
    with pytest.raises(KeyError):
        find_fault("no-such-fault")


@pytest.mark.parametrize("fault", ANSWERS)
def test_a_fault_answers_as_it_says(fault: str, serve: Serve, ask: Ask) -> None:
    server = serve(fault)
    for path, meaning in ANSWERS[fault]:
        assert meaning_of(ask(server, path, ready(server))) is meaning


@pytest.mark.parametrize("fault", [fault.name for fault in list_faults()])
def test_no_fault_answers_for_another_host(fault: str, serve: Serve, ask: Ask) -> None:
    server = serve(fault)
    assert ask(server, TIME, ready(server), headers={"Host": "evil.example"}).status == 421


@pytest.mark.parametrize("fault", ["wrong-hash-401", "wrong-hash-404", "locked", "suspended", "time-403"])
def test_the_token_is_looked_at_before_the_store(fault: str, serve: Serve, ask: Ask) -> None:
    server = serve(fault)
    assert meaning_of(ask(server, TIME, "nonsense")) is Meaning.TOKEN_UNKNOWN
    assert meaning_of(ask(server, TIME)) is Meaning.TOKEN_ABSENT


@pytest.mark.parametrize(("fault", "reset"), [("rate-limited", "1000"), ("rate-limited-long", "120000")])
def test_the_allowance_says_when_it_is_full_again(fault: str, reset: str, serve: Serve, ask: Ask) -> None:
    server = serve(fault)
    headers = ask(server, ROW, ready(server)).headers
    assert headers["x-rate-limit-requests-left"] == "0"
    assert headers["x-rate-limit-time-reset-ms"] == reset


def test_a_busy_platform_names_no_allowance(serve: Serve, ask: Ask) -> None:
    server = serve("platform-busy")
    assert not [name for name in ask(server, ROW, ready(server)).headers if name.startswith("x-rate")]


def test_the_wifi_page_leads_elsewhere(serve: Serve, ask: Ask) -> None:
    server = serve("wifi-page")
    answer = ask(server, TIME, ready(server))
    assert (answer.status, answer.headers["location"]) == (302, "http://wifi.example/login")


def test_web_pages_say_that_they_are(serve: Serve, ask: Ask) -> None:
    for fault, status in (("html-page", 200), ("server-error", 500)):
        server = serve(fault)
        answer = ask(server, TIME, ready(server))
        assert answer.status == status
        assert answer.headers["content-type"].startswith("text/html")


def test_what_is_not_json_says_that_it_is(serve: Serve, ask: Ask) -> None:
    server = serve("not-json")
    answer = ask(server, TIME, ready(server))
    assert (answer.status, answer.headers["content-type"]) == (200, "application/json")
    with pytest.raises(UnicodeDecodeError):
        json.loads(answer.body)
    with pytest.raises(json.JSONDecodeError):
        json.loads(answer.body.decode("latin-1"))


def test_an_empty_store_gives_empty_lists_and_still_asks_for_scopes(serve: Serve, ask: Ask) -> None:
    server = serve("empty-store")
    orders = ask(server, "v2/orders?limit=1", ready(server))
    assert (orders.status, orders.body) == (204, b"")
    assert json.loads(ask(server, ROW, ready(server)).body)["data"] == []
    assert json.loads(ask(server, "v2/orders/count", ready(server)).body) == {"count": 0}
    assert ask(server, "v3/themes", ready(server)).status == 403


def test_half_an_answer_announces_more_than_comes(serve: Serve, ask: Ask) -> None:
    server = serve("half-answer")
    answer = ask(server, TIME, ready(server))
    assert not answer.complete
    assert len(answer.body) < int(answer.headers["content-length"])


def test_a_dropped_connection_says_nothing(serve: Serve, ask: Ask) -> None:
    server = serve("drop")
    for _ in range(2):
        with pytest.raises(RemoteDisconnected):
            ask(server, TIME, ready(server))
    assert len(server.seen) == 2


def test_drop_once_answers_the_second_time(serve: Serve, ask: Ask) -> None:
    server = serve("drop-once")
    for path in (TIME, ROW):
        with pytest.raises(RemoteDisconnected):
            ask(server, path, ready(server))
        assert ask(server, path, ready(server)).status == 200


def test_hang_never_answers(serve: Serve, raw: Raw) -> None:
    connection = raw(serve("hang"), TIME)
    connection.settimeout(0.5)
    with pytest.raises(TimeoutError):
        connection.recv(1)


@pytest.mark.parametrize("fault", ["slow-drip", "slow-head"])
def test_a_dripped_answer_comes_byte_by_byte(
    fault: str, serve: Serve, raw: Raw, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked, go_on = threading.Semaphore(0), threading.Semaphore(0)

    def stopped_within(handler: PracticeHandler, seconds: float | None) -> bool:
        assert seconds == wire.DRIP_SECONDS
        asked.release()
        return not go_on.acquire(timeout=60)

    monkeypatch.setattr(PracticeHandler, "stopped_within", stopped_within)
    connection = raw(serve(fault), TIME)
    received = b"" if fault == "slow-head" else _read_head(connection)
    for _ in range(4):
        assert asked.acquire(timeout=60)
        received += (byte := connection.recv(1000))
        assert len(byte) == 1, "no other comes before the pause is over"
        go_on.release()
    assert (b"HTTP/1.1 200 OK\r\n" in received) is (fault == "slow-drip")


def test_the_huge_body_does_not_end_soon(serve: Serve, raw: Raw) -> None:
    connection = raw(serve("huge-body"), TIME)
    head = _read_head(connection)
    assert b"Transfer-Encoding: chunked" in head
    assert b"Content-Type: application/json" in head
    total = 0
    while total < 20_000_000:
        chunk = connection.recv(1 << 16)
        assert chunk
        total += len(chunk)


def test_the_huge_header_is_a_megabyte(serve: Serve, raw: Raw, ask: Ask) -> None:
    server = serve("huge-header")
    with pytest.raises(LineTooLong):
        ask(server, TIME, ready(server))
    assert len(_read_head(raw(server, TIME))) > wire.HUGE_HEADER


def test_the_gzip_bomb_is_small_and_unpacks_to_a_gigabyte(serve: Serve, ask: Ask) -> None:
    server = serve("gzip-bomb")
    answer = ask(server, TIME, ready(server))
    assert answer.complete
    assert answer.headers["content-encoding"] == "gzip"
    assert len(answer.body) == int(answer.headers["content-length"]) < 3_000_000
    unpacker = zlib.decompressobj(zlib.MAX_WBITS | 16)
    total, rest = 0, answer.body
    while not unpacker.eof:
        total += len(unpacker.decompress(rest, 1 << 22))
        rest = unpacker.unconsumed_tail
    assert total == wire.GIGABYTE


def _read_head(connection: socket.socket) -> bytes:
    """Return the headers and leave the body unread."""
    received = bytearray()
    while not received.endswith(b"\r\n\r\n"):
        ahead = connection.recv(1 << 16, socket.MSG_PEEK)
        assert ahead
        end = (bytes(received[-3:]) + ahead).find(b"\r\n\r\n")
        wanted = len(ahead) if end < 0 else end + 4 - len(received[-3:])
        received += connection.recv(wanted)
    return bytes(received)
