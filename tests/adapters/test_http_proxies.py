"""Proxies that refuse, are dead, or must not be used."""

from __future__ import annotations

import ssl
from typing import Any

import pytest
import trustme

from tests.adapters.asking import ask, failure_of_asking
from tests.adapters.conftest import MakeHttp
from tests.adapters.servers import (
    BlackHole,
    HastyServer,
    LoopbackServer,
    TunnelProxy,
    drip,
    http_answer,
    needs_black_hole,
    never_answer,
    refused_port,
    then_close,
    then_reset,
)
from wizard.adapters.bigcommerce_http import Timeouts
from wizard.adapters.proxies import proxies_for, proxy_name
from wizard.core.failures import FailureKind

API = "https://api.bigcommerce.test"
"""Never looked up: the proxy is asked for it."""


@pytest.mark.parametrize(
    ("refusal", "kind"),
    [
        ("407 Proxy Authentication Required", FailureKind.PROXY_WANTS_PASSWORD),
        ("403 Forbidden", FailureKind.PROXY_REFUSED),
        ("502 Bad Gateway", FailureKind.PROXY_REFUSED),
        ("302 Found", FailureKind.PROXY_REFUSED),
    ],
)
def test_a_proxy_that_opens_no_tunnel(refusal: str, kind: FailureKind, make_http: MakeHttp) -> None:
    with TunnelProxy(http_answer(refusal, b"<html>no</html>")) as proxy:
        address = f"http://me:hidden@127.0.0.1:{proxy.port}"
        failure = failure_of_asking(make_http(API, proxies={"https": address}))
    assert failure.kind is kind
    assert failure.details == {"host": "api.bigcommerce.test", "proxy": f"127.0.0.1:{proxy.port}"}


@pytest.mark.parametrize("scheme", ["http", "https"])
@pytest.mark.parametrize("base", [API, "http://127.0.0.1:1"])
def test_a_proxy_that_is_not_there(scheme: str, base: str, make_http: MakeHttp) -> None:
    port = refused_port()
    http = make_http(base, proxies={"all": f"{scheme}://127.0.0.1:{port}"})
    failure = failure_of_asking(http)
    assert (failure.kind, failure.details["proxy"]) == (FailureKind.PROXY_UNREACHABLE, f"127.0.0.1:{port}")


def test_a_proxy_whose_name_leads_nowhere(make_http: MakeHttp) -> None:
    http = make_http(API, proxies={"https": "http://no-such-host.invalid:3128"})
    assert failure_of_asking(http).kind is FailureKind.PROXY_UNREACHABLE


UNREADABLE = [
    ("http://jdoe:p[ss@127.0.0.1:{port}", "“[” has to be written as %5B"),
    ("http://jdoe:p]ss@127.0.0.1:{port}", "“]” has to be written as %5D"),
    ("http://jdoe:p#ss@127.0.0.1:{port}", "“#” has to be written as %23"),
    ("http://jdoe:p?ss@127.0.0.1:{port}", "“?” has to be written as %3F"),
    ("http://jdoe:p/ss@127.0.0.1:{port}", "“/” has to be written as %2F"),
    ("http://jdoe:p ss@127.0.0.1:{port}", "“ ” has to be written as %20"),
    ("http://SHOP\\jdoe:pass@127.0.0.1:{port}", "“\\” has to be written as %5C"),
    ("http://127.0.0.1:{port} ", "“ ” has to be written as %20"),
    (" http://127.0.0.1:{port}", "“ ” has to be written as %20"),
    ("http://127.0.0.1 :{port}", "“ ” has to be written as %20"),
    ("http://127.0.0.1:{port}/#", "“#” has to be written as %23"),
    ("http://[::1", "“[” has to be written as %5B"),
    ("http:/127.0.0.1:{port}", "“http:” needs two slashes after it"),
    ("http:127.0.0.1:{port}", "“http:” needs two slashes after it"),
    ("http;//127.0.0.1:{port}", "“;” has to be written as %3B"),
    ("jdoe:pass@127.0.0.1:{port}", "http:// is missing before the user name"),
    ("SHOP\\jdoe:pass@127.0.0.1:{port}", "http:// is missing before the user name"),
    ("http://", "it names no computer"),
    ("http://:{port}", "it names no computer"),
    ("http://127.0.0.1:x", "what follows the last colon is no port number"),
    ("http://127.0.0.1:99999", "what follows the last colon is no port number"),
]
"""Case 45 and its relatives."""


@pytest.mark.parametrize(("setting", "reason"), UNREADABLE)
@pytest.mark.parametrize("variable", ["HTTPS_PROXY", "ALL_PROXY"])
def test_a_proxy_setting_that_cannot_be_read_is_called_so(
    setting: str, reason: str, variable: str, make_http: MakeHttp, monkeypatch: pytest.MonkeyPatch
) -> None:
    with LoopbackServer(http_answer()) as proxy:
        monkeypatch.setenv(variable, setting.format(port=proxy.port))
        failure = failure_of_asking(make_http(API))
    assert (failure.kind, failure.details["reason"]) == (FailureKind.PROXY_UNREADABLE, reason)
    assert "ss@" not in failure.message
    assert proxy.connections == 0


@pytest.mark.parametrize(
    ("setting", "reason"),
    [
        ("socks5h://127.0.0.1:{port}", "SOCKS proxies aren’t supported"),
        ("socks5://me:hidden@127.0.0.1:{port}", "SOCKS proxies aren’t supported"),
        ("SOCKS4A://127.0.0.1:{port}", "SOCKS proxies aren’t supported"),
        ("socks://127.0.0.1:{port}", "SOCKS proxies aren’t supported"),
        ("quic://127.0.0.1:{port}", "proxies of the kind “quic” aren’t supported"),
    ],
)
def test_a_kind_of_proxy_that_is_not_supported_is_not_tried(
    setting: str, reason: str, make_http: MakeHttp, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Case 47 and its relatives."""
    with LoopbackServer(http_answer()) as proxy:
        monkeypatch.setenv("ALL_PROXY", setting.format(port=proxy.port))
        failure = failure_of_asking(make_http(API))
    assert (failure.kind, failure.details["reason"]) == (FailureKind.PROXY_NOT_SUPPORTED, reason)
    assert failure.details["proxy"] == f"127.0.0.1:{proxy.port}"
    assert proxy.connections == 0


@pytest.mark.parametrize(
    "handler", [http_answer("400 Bad Request"), then_close(b""), then_close(b"hello\r\n\r\n"), never_answer]
)
def test_https_at_a_plain_proxy_says_to_write_http(handler: Any, make_http: MakeHttp) -> None:
    """Case 48."""
    with HastyServer(handler) as proxy:
        settings = {"https": f"https://127.0.0.1:{proxy.port}"}
        failure = failure_of_asking(make_http(API, proxies=settings, timeouts=Timeouts(0.4, 0.4, 0.6)))
    assert failure.kind is FailureKind.PROXY_NOT_SUPPORTED
    assert "http:// instead of https://" in failure.message


def test_the_certificate_of_the_proxy_itself_is_named(make_http: MakeHttp) -> None:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    trustme.CA().issue_cert("127.0.0.1").configure_cert(context)
    with LoopbackServer(http_answer(), tls=context) as proxy:
        failure = failure_of_asking(make_http(API, proxies={"https": f"https://127.0.0.1:{proxy.port}"}))
    assert (failure.kind, failure.details["host"]) == (FailureKind.CERTIFICATE_UNTRUSTED, f"127.0.0.1:{proxy.port}")


@pytest.mark.parametrize(
    "setting",
    [
        "http://me:p%5Bss@127.0.0.1:{port}",
        "HTTP://127.0.0.1:{port}/",
        "127.0.0.1:{port}",
        "http://me:p@ss@127.0.0.1:{port}",
        "localhost:{port}",
    ],
)
def test_a_readable_setting_is_tried(setting: str, make_http: MakeHttp, monkeypatch: pytest.MonkeyPatch) -> None:
    with TunnelProxy(http_answer("403 Forbidden")) as proxy:
        monkeypatch.setenv("HTTPS_PROXY", setting.format(port=proxy.port))
        assert failure_of_asking(make_http(API)).kind is FailureKind.PROXY_REFUSED


@needs_black_hole
def test_a_proxy_behind_a_black_hole(make_http: MakeHttp) -> None:
    with BlackHole() as hole:
        settings: dict[str, Any] = {"https": f"http://127.0.0.1:{hole.port}"}
        http = make_http(API, proxies=settings, timeouts=Timeouts(0.3, 5.0, 5.0))
        assert failure_of_asking(http).kind is FailureKind.PROXY_UNREACHABLE


@pytest.mark.parametrize(
    "handler",
    [never_answer, then_close(b""), then_reset(b""), then_close(b"hello\r\n\r\n"), drip(b"HTTP/1.1 200", b"x")],
)
def test_a_proxy_that_does_not_answer_as_one(handler: Any, make_http: MakeHttp) -> None:
    with LoopbackServer(handler) as proxy:
        http = make_http(API, proxies={"https": proxy.url}, timeouts=Timeouts(0.4, 0.4, 0.6))
        assert failure_of_asking(http).kind is FailureKind.PROXY_UNREACHABLE


def test_a_proxys_own_answer_to_a_plain_http_request(make_http: MakeHttp) -> None:
    with TunnelProxy(http_answer("407 Proxy Authentication Required")) as proxy:
        failure = failure_of_asking(make_http("http://127.0.0.1:1", proxies={"http": proxy.url}))
    assert failure.kind is FailureKind.PROXY_WANTS_PASSWORD
    assert failure.details["proxy"] == f"127.0.0.1:{proxy.port}"


def test_without_a_proxy_407_is_an_answer_like_any_other(make_http: MakeHttp) -> None:
    with LoopbackServer(http_answer("407 Proxy Authentication Required")) as server:
        assert ask(make_http(server.url)).status == 407


# -- which one is used -----------------------------------------------------------------------------------------------


def test_the_systems_proxy_is_used(make_http: MakeHttp, monkeypatch: pytest.MonkeyPatch) -> None:
    with TunnelProxy(http_answer("403 Forbidden")) as proxy:
        monkeypatch.setenv("HTTPS_PROXY", proxy.url)
        assert failure_of_asking(make_http(API)).kind is FailureKind.PROXY_REFUSED


def test_given_proxies_replace_the_systems(make_http: MakeHttp, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTPS_PROXY", f"http://127.0.0.1:{refused_port()}")
    with TunnelProxy(http_answer("403 Forbidden")) as proxy:
        http = make_http(API, proxies={"https": proxy.url})
        assert failure_of_asking(http).kind is FailureKind.PROXY_REFUSED
    assert failure_of_asking(make_http("https://no-such-host.invalid", proxies={})).kind is FailureKind.NO_SUCH_HOST


def test_this_computer_is_never_asked_through_the_systems_proxy(
    make_http: MakeHttp, monkeypatch: pytest.MonkeyPatch
) -> None:
    with LoopbackServer(http_answer()) as server, LoopbackServer(http_answer("500 Wrong Way")) as proxy:
        monkeypatch.setenv("HTTP_PROXY", proxy.url)
        monkeypatch.setenv("ALL_PROXY", proxy.url)
        assert ask(make_http(server.url)).status == 200
    assert proxy.connections == 0


def test_no_proxy_is_honoured(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTPS_PROXY", "http://proxy.example:3128")
    assert proxies_for(API, None)["https"] == "http://proxy.example:3128"
    monkeypatch.setenv("NO_PROXY", "localhost,.bigcommerce.test")
    assert proxies_for(API, None) == {}
    assert proxies_for(API, {"https": "http://given:1"}) == {"https": "http://given:1"}


@pytest.mark.parametrize(
    "listed",
    [
        "*.bigcommerce.test",
        "localhost,*.bigcommerce.test",
        "localhost;api.bigcommerce.test",
        "localhost; .bigcommerce.test",
        "localhost api.bigcommerce.test",
        "localhost, *",
        "*,localhost",
        "*",
        "API.BigCommerce.test",
    ],
)
def test_no_proxy_is_read_in_the_forms_that_programs_write(listed: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTPS_PROXY", "http://proxy.example:3128")
    monkeypatch.setenv("NO_PROXY", listed)
    assert proxies_for(API, None) == {}


@pytest.mark.parametrize("listed", ["*.example", "bigcommerce.tes", "xapi.bigcommerce.test;localhost", "*.co*"])
def test_no_proxy_excepts_nobody_else(listed: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTPS_PROXY", "http://proxy.example:3128")
    monkeypatch.setenv("NO_PROXY", listed)
    assert proxies_for(API, None)["https"] == "http://proxy.example:3128"


@pytest.mark.parametrize(
    ("address", "name"),
    [
        (None, None),
        ("http://proxy.example:3128", "proxy.example:3128"),
        ("proxy.example:3128", "proxy.example:3128"),
        ("http://me:hidden@proxy.example:3128/path", "proxy.example:3128"),
        ("me:hidden@proxy.example:3128", "proxy.example:3128"),
        ("http://proxy.example", "proxy.example"),
        ("http://me:hidden@proxy.example:port", "?"),
        ("http://me:hidden@[::1", "?"),
        ("http://", "?"),
    ],
)
def test_a_proxy_is_named_without_its_password(address: str | None, name: str | None) -> None:
    assert proxy_name(address) == name
