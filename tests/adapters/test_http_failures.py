"""Failures when no response arrives."""

from __future__ import annotations

import errno
import socket
import ssl
from typing import Any

import pytest
import requests
import urllib3.exceptions

from tests.adapters.asking import ask, failure_of_asking
from tests.adapters.conftest import MakeHttp
from tests.adapters.servers import (
    BlackHole,
    HastyServer,
    LoopbackServer,
    http_answer,
    needs_black_hole,
    refused_port,
    then_close,
    then_reset,
)
from wizard.adapters.bigcommerce_http import Timeouts
from wizard.adapters.network_failures import failure_of
from wizard.core.failures import Failure, FailureKind


def test_a_name_that_does_not_exist(make_http: MakeHttp) -> None:
    failure = failure_of_asking(make_http("https://no-such-host.invalid"))
    assert (failure.kind, failure.details["host"]) == (FailureKind.NO_SUCH_HOST, "no-such-host.invalid")


def test_a_name_that_no_lookup_can_take(make_http: MakeHttp) -> None:
    failure = failure_of_asking(make_http(f"https://{'x' * 64}.example"))
    assert failure.kind is FailureKind.NO_SUCH_HOST


def test_a_refused_connection(make_http: MakeHttp) -> None:
    failure = failure_of_asking(make_http(f"http://127.0.0.1:{refused_port()}"))
    assert (failure.kind, failure.details["host"]) == (FailureKind.CONNECTION_REFUSED, "127.0.0.1")


@needs_black_hole
def test_a_connection_that_nobody_answers(make_http: MakeHttp) -> None:
    with BlackHole() as hole:
        http = make_http(f"http://127.0.0.1:{hole.port}", timeouts=Timeouts(0.3, 10.0, 15.0))
        assert failure_of_asking(http).kind is FailureKind.CONNECT_TIMEOUT


def look_up(monkeypatch: pytest.MonkeyPatch, *addresses: str) -> None:
    """Let every name stand for these addresses."""

    def getaddrinfo(host: Any, port: Any, *args: Any, **kwargs: Any) -> list[Any]:
        given = [host] if host[0].isdigit() else addresses
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (address, port)) for address in given]

    monkeypatch.setattr(socket, "getaddrinfo", getaddrinfo)


@needs_black_hole
def test_many_dead_addresses_take_no_longer_than_the_whole_limit(
    make_http: MakeHttp, monkeypatch: pytest.MonkeyPatch
) -> None:
    with BlackHole() as hole:
        look_up(monkeypatch, "127.0.0.1", "127.0.0.2", "127.0.0.3", "127.0.0.4")
        tried: list[Any] = []
        connect = socket.socket.connect

        def counted(one: socket.socket, where: Any) -> None:
            tried.append(where)
            connect(one, where)

        monkeypatch.setattr(socket.socket, "connect", counted)
        http = make_http(f"https://dead.example:{hole.port}", timeouts=Timeouts(connect=0.5, read=9.0, whole=0.8))
        failure = failure_of_asking(http)
    assert failure.kind is FailureKind.CONNECT_TIMEOUT
    assert 1 <= len(tried) <= 2, "after two of them the limit is over"


def test_the_next_address_is_tried_when_one_is_dead(make_http: MakeHttp, monkeypatch: pytest.MonkeyPatch) -> None:
    with LoopbackServer(http_answer()) as server:
        look_up(monkeypatch, "127.0.0.9", "127.0.0.1")  # the first refuses
        assert ask(make_http(f"http://localhost:{server.port}")).status == 200


@pytest.mark.parametrize("handler", [then_close(b""), then_reset(b""), then_reset(b"HTTP/1.1 200 OK\r\nX-A")])
def test_a_connection_that_ends_without_an_answer(handler: Any, make_http: MakeHttp) -> None:
    with LoopbackServer(handler) as server:
        failure = failure_of_asking(make_http(server.url))
    assert failure.kind is FailureKind.CONNECTION_DROPPED


def test_a_server_that_speaks_no_tls(make_http: MakeHttp) -> None:
    with HastyServer(http_answer()) as server:
        failure = failure_of_asking(make_http(f"https://127.0.0.1:{server.port}"))
        assert not any(b"stores" in heard for heard in server.requests)
    assert failure.kind is FailureKind.ENCRYPTION_FAILED


# -- what cannot be made to happen here ------------------------------------------------------------------------------


def certificate_error(code: int) -> ssl.SSLCertVerificationError:
    error = ssl.SSLCertVerificationError("certificate of secret.example")
    error.verify_code = code
    return error


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        (9, FailureKind.CERTIFICATE_NOT_YET_VALID),
        (10, FailureKind.CERTIFICATE_EXPIRED),
        (20, FailureKind.CERTIFICATE_UNTRUSTED),
        (18, FailureKind.CERTIFICATE_UNTRUSTED),
        (19, FailureKind.CERTIFICATE_UNTRUSTED),
        (26, FailureKind.CERTIFICATE_WRONG_PURPOSE),
        (62, FailureKind.CERTIFICATE_WRONG_HOST),
        (66, FailureKind.CERTIFICATE_TOO_WEAK),
        (67, FailureKind.CERTIFICATE_TOO_WEAK),
        (68, FailureKind.CERTIFICATE_TOO_WEAK),
        (0x800B0110, FailureKind.CERTIFICATE_WRONG_PURPOSE),
        (-67609, FailureKind.CERTIFICATE_WRONG_PURPOSE),
        (-67735, FailureKind.CERTIFICATE_TOO_WEAK),
        (64, FailureKind.CERTIFICATE_WRONG_HOST),
        (0x800B0101, FailureKind.CERTIFICATE_EXPIRED),
        (0x800B0109, FailureKind.CERTIFICATE_UNTRUSTED),
        (0x800B010F, FailureKind.CERTIFICATE_WRONG_HOST),
        (-67818, FailureKind.CERTIFICATE_EXPIRED),
        (-67843, FailureKind.CERTIFICATE_UNTRUSTED),
        (-67602, FailureKind.CERTIFICATE_WRONG_HOST),
    ],
)
def test_certificate_errors_of_the_three_systems(code: int, kind: FailureKind) -> None:
    wrapped = requests.exceptions.SSLError(urllib3.exceptions.SSLError(certificate_error(code)))
    failure = failure_of(wrapped, "api.example", None)
    assert failure == Failure(kind, {"host": "api.example", "issuer": ""})


@pytest.mark.parametrize(
    ("code", "number"), [(23, "23"), (24, "24"), (79, "79"), (0, "0"), (0x80092010, "0x80092010"), (-67820, "-67820")]
)
def test_a_certificate_refused_for_another_reason_has_the_systems_number(code: int, number: str) -> None:
    failure = failure_of(certificate_error(code), "api.example", None)
    assert (failure.kind, failure.details["reason"]) == (FailureKind.CERTIFICATE_NOT_ACCEPTED, number)
    assert number in failure.message


@pytest.mark.parametrize(
    ("error", "kind", "reason"),
    [
        (
            OSError(errno.ENETUNREACH, "hidden"),
            FailureKind.NETWORK_OTHER,
            f"OSError {errno.errorcode[errno.ENETUNREACH]}",
        ),
        (PermissionError(errno.EACCES, "hidden"), FailureKind.CONNECTION_REFUSED, "PermissionError EACCES"),
        (ConnectionAbortedError("hidden"), FailureKind.CONNECTION_DROPPED, "ConnectionAbortedError"),
        (TimeoutError("hidden"), FailureKind.ANSWER_TIMEOUT, "TimeoutError"),
        (ssl.SSLEOFError(8, "hidden"), FailureKind.ENCRYPTION_FAILED, "SSLEOFError"),
        (UnicodeError("hidden"), FailureKind.NETWORK_OTHER, "UnicodeError"),
    ],
)
def test_system_errors_however_they_are_wrapped(error: Exception, kind: FailureKind, reason: str) -> None:
    failures = [
        failure_of(error, "api.example", None),
        failure_of(requests.exceptions.ConnectionError(error), "api.example", None),
        failure_of(urllib3.exceptions.ProtocolError("hidden", error), "api.example", None),
    ]
    assert failures == [Failure(kind, {"host": "api.example", "reason": reason})] * 3


def test_an_error_that_holds_itself_is_read_once() -> None:
    error = requests.exceptions.ConnectionError("hidden")
    error.__context__ = ValueError("hidden")
    error.__context__.__context__ = error
    assert failure_of(error, "h", None).details == {"host": "h", "reason": "ValueError"}


@pytest.mark.parametrize("error", [ssl.SSLWantReadError(), ssl.SSLWantWriteError()])
def test_a_handshake_that_ends_at_the_tick_of_the_clock_has_waited_too_long(error: ssl.SSLError) -> None:
    """docs/facts/windows-under-wine.md: where a wait ends so, ssl takes the socket for one that never waits."""
    wrapped = requests.exceptions.SSLError(urllib3.exceptions.SSLError(error))
    assert failure_of(wrapped, "api.example", None).kind is FailureKind.ANSWER_TIMEOUT
