"""What goes over the wire, and where the token never goes."""

from __future__ import annotations

import socket
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from tests.adapters.asking import REQUEST, TOKEN, ask, assert_no_secret
from tests.adapters.conftest import MakeHttp
from tests.adapters.servers import LoopbackServer, http_answer
from wizard import __version__
from wizard.adapters.exchange import HttpRequest
from wizard.core.check.wire import Request, Response
from wizard.core.concurrency.cancel import Cancelled, NeverCancelled
from wizard.core.credential.secret import Secret
from wizard.core.failures import FailureKind, SetupError

not_on_macos = pytest.mark.skipif(sys.platform == "darwin", reason="macOS has no loopback address but 127.0.0.1")


def header_lines(head: bytes) -> list[str]:
    return sorted(head.decode().split("\r\n\r\n")[0].split("\r\n")[1:])


def test_a_request_holds_what_it_must_and_nothing_else(make_http: MakeHttp) -> None:
    with LoopbackServer(http_answer(body=b'{"time":1}')) as server:
        answer = ask(make_http(server.url))
    assert (answer.status, answer.body, answer.complete, answer.cut) == (200, b'{"time":1}', True, False)
    assert answer.ms > 0
    assert server.requests[0].startswith(b"GET /stores/abc123/v2/time HTTP/1.1\r\n")
    assert header_lines(server.requests[0]) == [
        "Accept-Encoding: identity",
        "Accept: application/json",
        f"Host: 127.0.0.1:{server.port}",
        f"User-Agent: bigcommerce-connect/{__version__}",
        f"X-Auth-Token: {TOKEN}",
    ]


@pytest.mark.parametrize(
    "path", ["v3/customers?limit=1", "v3/customers?id:in=0&limit=1", "v3/orders?a=%3A&b=x+y&c=1,2&d=a%2Fb", "v2/x?y="]
)
def test_the_path_and_the_query_are_sent_as_they_are(path: str, make_http: MakeHttp) -> None:
    with LoopbackServer(http_answer()) as server:
        ask(make_http(server.url + "/base/"), Request("abc123", path))
    assert server.requests[0].split(b" ")[1] == f"/base/stores/abc123/{path}".encode()


def test_a_store_hash_cannot_lead_elsewhere(make_http: MakeHttp) -> None:
    with LoopbackServer(http_answer()) as server:
        ask(make_http(server.url), Request("../x?y#z", "v2/time"))
    assert server.requests[0].startswith(b"GET /stores/..%2Fx%3Fy%23z/v2/time ")


# -- writing ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("request_", "writes_allowed"),
    [
        (Request("abc123", "v2/orders", "POST", "{}"), False),
        (Request("abc123", "v2/orders", "POST", "[]"), True),
        (Request("abc123", "v2/orders", "POST", ""), True),
        (Request("abc123", "v2/orders", "PUT", "{}"), True),
        (Request("abc123", "v2/orders", "DELETE"), True),
        (Request("abc123", "v2/orders", "get"), True),
        (Request("abc123", "v2/orders", "GET", "{}"), True),
    ],
)
def test_what_may_change_data_is_never_sent(request_: Request, writes_allowed: bool, make_http: MakeHttp) -> None:
    with LoopbackServer(http_answer()) as server:
        with pytest.raises(PermissionError) as caught:
            ask(make_http(server.url, writes_allowed=writes_allowed), request_)
        assert_no_secret(caught.value, TOKEN)
    assert (server.requests, server.connections) == ([], 0)


def test_the_deep_check_posts_an_empty_object(make_http: MakeHttp) -> None:
    with LoopbackServer(http_answer("422 Unprocessable Entity")) as server:
        http = make_http(server.url, writes_allowed=True)
        assert ask(http, Request("abc123", "v3/catalog/products", "POST", "{}")).status == 422
    head, _, body = server.requests[0].partition(b"\r\n\r\n")
    assert head.startswith(b"POST /stores/abc123/v3/catalog/products HTTP/1.1\r\n")
    assert {"Content-Length: 2", "Content-Type: application/json"} <= set(header_lines(head))
    assert body == b"{}"


# -- the token stays -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("status", ["301 Moved", "302 Found", "303 See Other", "307 Temporary", "308 Permanent"])
@pytest.mark.parametrize("other_host", ["localhost", pytest.param("127.0.0.2", marks=not_on_macos)])
def test_a_redirect_is_an_answer_and_is_not_followed(status: str, other_host: str, make_http: MakeHttp) -> None:
    with LoopbackServer(http_answer(), host=other_host) as thief:
        target = f"{thief.url}/steal"
        with LoopbackServer(http_answer(status, b"elsewhere", f"Location: {target}")) as server:
            answer = ask(make_http(server.url))
    assert answer.status == int(status[:3])
    assert answer.headers["location"] == target
    assert (thief.connections, thief.requests) == (0, [])
    assert len(server.requests) == 1


def test_the_body_of_a_redirect_is_bounded_too(make_http: MakeHttp) -> None:
    """The library would read it to its end to prepare the next request."""
    redirect = http_answer("302 Found", b"x" * 1_000_000, "Location: http://127.0.0.2/")
    with LoopbackServer(redirect) as server:
        answer = ask(make_http(server.url, body_cap=1000))
    assert (answer.status, len(answer.body), answer.cut) == (302, 1000, True)


def test_cookies_are_not_kept(make_http: MakeHttp) -> None:
    with LoopbackServer(http_answer("200 OK", b"{}", "Set-Cookie: id=1; Path=/")) as server:
        http = make_http(server.url)
        answers = [ask(http), ask(http)]
    assert not any("cookie" in name for answer in answers for name in answer.headers)
    assert not any(b"cookie" in request.lower() for request in server.requests)


def test_many_large_cookies_cost_nothing(make_http: MakeHttp, monkeypatch: pytest.MonkeyPatch) -> None:
    """To parse sixty of them took the library longer than a whole test may take."""

    def parse(headers: object) -> None:
        raise AssertionError("a cookie was parsed")

    monkeypatch.setattr("http.cookiejar.parse_ns_headers", parse)
    cookies = [f"Set-Cookie: id{number}={'a=b; ' * 13_000}" for number in range(60)]
    with LoopbackServer(http_answer("200 OK", b"{}", *cookies)) as server:
        answer = ask(make_http(server.url))
    assert (answer.status, answer.body) == (200, b"{}")
    assert not any("cookie" in name for name in answer.headers)


@pytest.mark.parametrize("addresses", [["192.0.2.1"], ["192.0.2.1", "2001:db8::1"], ["::ffff:192.0.2.1"]])
def test_localhost_that_is_another_computer_is_not_connected_to(
    addresses: list[str], make_http: MakeHttp, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A hosts file or a name server can say so; without encryption the token would be readable on the way."""
    connected: list[object] = []
    monkeypatch.setattr("socket.getaddrinfo", lambda *given: [(2, 1, 6, "", (one, 80)) for one in addresses])
    monkeypatch.setattr("wizard.adapters.tls_session.create_connection", lambda *given, **more: connected.append(given))
    with pytest.raises(SetupError) as caught:
        ask(make_http("http://localhost:8080"))
    failure = caught.value.failure
    assert (failure.kind, failure.details["reason"]) == (FailureKind.NETWORK_OTHER, "NotThisComputer")
    assert connected == []


def test_netrc_and_other_settings_of_the_library_are_not_read(
    make_http: MakeHttp, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    netrc = tmp_path / "netrc"
    netrc.write_text("machine 127.0.0.1\nlogin me\npassword hidden\n")
    netrc.chmod(0o600)
    monkeypatch.setenv("NETRC", str(netrc))
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(tmp_path / "missing"))
    with LoopbackServer(http_answer()) as server:
        assert ask(make_http(server.url)).status == 200
    assert b"authorization" not in server.requests[0].lower()


@pytest.mark.parametrize(
    "secret", ["", "to\nken", "to\rken", " tok1en", "tok1en ", "to ken", "tökén", "to\0ken", "\u2028x"]
)
def test_a_token_that_no_header_can_hold_is_not_shown(secret: str, make_http: MakeHttp) -> None:
    with LoopbackServer(http_answer()) as server, pytest.raises(SetupError) as caught:
        make_http(server.url).send(REQUEST, Secret(secret), NeverCancelled())
    assert caught.value.failure.kind is FailureKind.TOKEN_MALFORMED
    assert_no_secret(caught.value, secret or "X-Auth-Token")
    assert server.connections == 0


def test_the_request_on_its_way_does_not_show_the_token() -> None:
    request = HttpRequest("GET", "https://api.example/x", {"X-Auth-Token": TOKEN}, "")
    assert repr(request) == str(request) == "HttpRequest(GET https://api.example/x)"


# -- connections and stopping ----------------------------------------------------------------------------------------


def test_a_connection_is_kept_and_used_again(make_http: MakeHttp) -> None:
    with LoopbackServer(http_answer()) as server:
        http = make_http(server.url)
        for _ in range(5):
            ask(http)
        assert (len(server.requests), server.connections) == (5, 1)
        http.close()
        ask(http)
        assert server.connections == 2


def test_several_threads_ask_at_once(make_http: MakeHttp) -> None:
    """Four requests have to be under way at the same moment for any of them to be answered."""
    together = threading.Barrier(4, timeout=5)

    def answer_when_all_are_here(connection: socket.socket, stop: threading.Event) -> None:
        together.wait()
        connection.sendall(http_answer())

    with LoopbackServer(answer_when_all_are_here) as server, ThreadPoolExecutor(4) as pool:
        http = make_http(server.url)
        for _ in range(3):
            answers: list[Response] = list(pool.map(lambda _: ask(http), range(4)))
            assert [answer.status for answer in answers] == [200] * 4
        assert server.connections == 4


def test_a_stop_before_the_start_sends_nothing(make_http: MakeHttp) -> None:
    stopped = threading.Event()
    stopped.set()
    with LoopbackServer(http_answer()) as server, pytest.raises(Cancelled) as caught:
        make_http(server.url).send(REQUEST, Secret(TOKEN), stopped)
    assert_no_secret(caught.value, TOKEN)
    assert server.connections == 0


def test_a_stop_while_the_answer_drips_in_ends_it(make_http: MakeHttp) -> None:
    stopped = threading.Event()

    def stop_after_the_first_byte(connection: socket.socket, stop: threading.Event) -> None:
        connection.sendall(http_answer(body=b"{", length=1000))
        stopped.set()
        while not stop.wait(0.01):
            connection.sendall(b" ")

    with LoopbackServer(stop_after_the_first_byte) as server, pytest.raises(Cancelled) as caught:
        make_http(server.url).send(REQUEST, Secret(TOKEN), stopped)
    assert_no_secret(caught.value, TOKEN)
