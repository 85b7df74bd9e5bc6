"""Large, broken and slow responses, and what is kept of each."""

from __future__ import annotations

import gzip
import tracemalloc

import pytest

from tests.adapters.asking import ask, failure_of_asking
from tests.adapters.conftest import MakeHttp
from tests.adapters.servers import Handler, LoopbackServer, drip, http_answer, never_answer, then_close, then_reset
from wizard.adapters.answer_reader import useful_headers
from wizard.adapters.bigcommerce_http import Timeouts
from wizard.core.check.wire import Response
from wizard.core.failures import FailureKind

CHUNKED = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
GZIPPED = "Content-Encoding: gzip"


def answer_to(served: bytes | Handler, make_http: MakeHttp, body_cap: int = 1000) -> Response:
    with LoopbackServer(served) as server:
        return ask(make_http(server.url, body_cap=body_cap))


@pytest.mark.parametrize("status", [200, 401, 403, 404, 422, 423, 429, 500, 503])
def test_every_status_is_an_answer(status: int, make_http: MakeHttp) -> None:
    assert answer_to(http_answer(f"{status} Some Words"), make_http).status == status


def test_204_has_no_body_and_leaves_the_connection_open(make_http: MakeHttp) -> None:
    with LoopbackServer(b"HTTP/1.1 204 No Content\r\n\r\n") as server:
        http = make_http(server.url)
        answers = [ask(http), ask(http)]
        assert [(answer.status, answer.body, answer.complete) for answer in answers] == [(204, b"", True)] * 2
        assert server.connections == 1


def test_only_useful_headers_are_kept(make_http: MakeHttp) -> None:
    served = http_answer(
        "429 Too Many Requests",
        b"{}",
        "Content-Type: application/json",
        "X-Rate-Limit-Time-Reset-Ms: 1500",
        "X-Retry-After: 2",
        "X-BC-ApiLimit-Remaining: 9",
        "X-Request-Id: r",
        "Retry-After: 3",
        "Date: now",
        "Server: s",
        "Set-Cookie: a=b",
        "X-Other: x",
        f"Location: {'l' * 5000}",
    )
    assert answer_to(served, make_http).headers == {
        "content-type": "application/json",
        "x-rate-limit-time-reset-ms": "1500",
        "x-retry-after": "2",
        "x-bc-apilimit-remaining": "9",
        "x-request-id": "r",
        "retry-after": "3",
        "date": "now",
        "server": "s",
        "location": "l" * 1000,
    }


def test_a_cookie_is_no_useful_header_whatever_its_name() -> None:
    assert useful_headers([("Set-Cookie", "rate=1"), ("Rate", "1"), ("COOKIE", "x")]) == {}


# -- size ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("size", "cut"), [(0, False), (999, False), (1000, False), (1001, True), (500_000, True)])
def test_the_body_is_cut_at_the_cap(size: int, cut: bool, make_http: MakeHttp) -> None:
    answer = answer_to(http_answer(body=b"x" * size), make_http)
    assert (len(answer.body), answer.cut, answer.complete) == (min(size, 1000), cut, True)


def test_a_body_without_end_is_cut_at_the_cap(make_http: MakeHttp) -> None:
    answer = answer_to(drip(CHUNKED, b"100\r\n" + b"x" * 256 + b"\r\n", pause=0), make_http)
    assert (len(answer.body), answer.cut) == (1000, True)


def test_after_a_cut_the_connection_is_closed(make_http: MakeHttp) -> None:
    with LoopbackServer(http_answer(body=b"x" * 100_000)) as server:
        http = make_http(server.url, body_cap=10)
        assert [ask(http).body, ask(http).body] == [b"x" * 10] * 2
        assert server.connections == 2


@pytest.mark.parametrize("encoding", ["gzip", "gzip, gzip"])
def test_a_decompression_bomb_stays_small(encoding: str, make_http: MakeHttp) -> None:
    bomb = gzip.compress(bytes(200_000_000), 1)
    if "," in encoding:
        bomb = gzip.compress(bomb)
    served = http_answer("200 OK", bomb, f"Content-Encoding: {encoding}")
    with LoopbackServer(served) as server:
        http = make_http(server.url)
        ask(http)  # what the library keeps for good is not the bomb's
        tracemalloc.start()
        try:
            answer = ask(http)
            _, peak = tracemalloc.get_traced_memory()
        finally:
            tracemalloc.stop()
    assert peak < 50_000_000
    assert (answer.body, answer.cut) == (bytes(256 * 1024), True)


# -- broken ----------------------------------------------------------------------------------------------------------


def test_gzip_is_decoded_although_it_was_not_asked_for(make_http: MakeHttp) -> None:
    answer = answer_to(http_answer("200 OK", gzip.compress(b'{"a":1}'), GZIPPED), make_http)
    assert (answer.body, answer.complete) == (b'{"a":1}', True)


def test_what_is_not_the_gzip_it_claims_to_be_is_incomplete(make_http: MakeHttp) -> None:
    assert answer_to(http_answer("200 OK", b'{"a":1}', GZIPPED), make_http).complete is False


HALVES: dict[str, Handler] = {
    "shorter than announced": then_close(http_answer(body=b'{"a":', length=100)),
    "reset half-way": then_reset(http_answer(body=b'{"a":', length=100)),
    "chunks without end": then_close(CHUNKED + b"5\r\n" + b'{"a":' + b"\r\n"),
    "half a chunk": then_close(CHUNKED + b"50\r\n" + b'{"a":'),
    "a chunk of no size": then_close(CHUNKED + b"5\r\n" + b'{"a":' + b"\r\nzz\r\n"),
}


@pytest.mark.parametrize("half", HALVES)
def test_half_an_answer_is_told_from_a_whole_one(half: str, make_http: MakeHttp) -> None:
    answer = answer_to(HALVES[half], make_http)
    assert (answer.status, answer.complete, answer.cut) == (200, False, False)
    assert answer.body in (b'{"a":', b"")


def test_a_whole_chunked_answer_is_complete(make_http: MakeHttp) -> None:
    answer = answer_to(CHUNKED + b"2\r\n{}\r\n0\r\n\r\n", make_http)
    assert (answer.body, answer.complete) == (b"{}", True)


def test_an_answer_that_ends_with_the_connection_is_complete(make_http: MakeHttp) -> None:
    answer = answer_to(then_close(b"HTTP/1.1 200 OK\r\n\r\n{}"), make_http)
    assert (answer.body, answer.complete) == (b"{}", True)


@pytest.mark.parametrize(
    ("served", "reason"),
    [
        (http_answer("200 OK", b"{}", *(f"X-{number}: x" for number in range(500))), "HTTPException"),
        (b"SSH-2.0-OpenSSH_9.2\r\n\r\n", "BadStatusLine"),
    ],
)
def test_what_is_not_http_is_a_failure(served: bytes, reason: str, make_http: MakeHttp) -> None:
    with LoopbackServer(then_close(served)) as server:
        failure = failure_of_asking(make_http(server.url))
    assert (failure.kind, failure.details["reason"]) == (FailureKind.NETWORK_OTHER, reason)


def test_a_header_of_a_megabyte_is_too_large(make_http: MakeHttp) -> None:
    with LoopbackServer(then_close(http_answer("200 OK", b"{}", f"X-Rate: {'x' * 1_000_000}"))) as server:
        assert failure_of_asking(make_http(server.url)).kind is FailureKind.ANSWER_TOO_LARGE


# -- slow ------------------------------------------------------------------------------------------------------------

FOREVER = 10_000.0
"""Seconds: a test that waited for it would be ended."""
DRIPS = {
    "body": drip(http_answer(body=b"{", length=100_000)),
    "chunks": drip(CHUNKED, b"1\r\nx\r\n"),
    "one chunk's size": drip(CHUNKED + b"1;", b"x"),
    "gzip that unfolds to nothing": drip(
        http_answer("200 OK", gzip.compress(b"")[:10], GZIPPED, length=10**6), b"\0\0\0\xff\xff"
    ),
    "gzip members that hold nothing": drip(http_answer("200 OK", b"", GZIPPED, length=10**6), gzip.compress(b"")),
    "status line": drip(b"HTTP/1.1 ", b"2"),
    "one header": drip(b"HTTP/1.1 200 OK\r\nX-Rate: ", b"x"),
    "many 100 Continue": drip(b"", b"HTTP/1.1 100 Continue\r\n\r\n"),
    "nothing at all": never_answer,
}


@pytest.mark.parametrize("slow", DRIPS)
def test_the_whole_answer_has_a_time_limit(slow: str, make_http: MakeHttp) -> None:
    with LoopbackServer(DRIPS[slow]) as server:
        http = make_http(server.url, body_cap=10**6, timeouts=Timeouts(FOREVER, FOREVER, whole=0.4))
        failure = failure_of_asking(http)
    assert failure.kind is FailureKind.ANSWER_TIMEOUT


def test_silence_between_two_bytes_has_its_own_limit(make_http: MakeHttp) -> None:
    with LoopbackServer(never_answer) as server:
        http = make_http(server.url, timeouts=Timeouts(FOREVER, read=0.2, whole=FOREVER))
        assert failure_of_asking(http).kind is FailureKind.ANSWER_TIMEOUT
