"""Proxies that refuse, are dead, or must not be used."""

from __future__ import annotations

from typing import Any

import pytest

from tests.adapters.asking import ask, failure_of_asking
from tests.adapters.conftest import MakeHttp
from tests.adapters.servers import (
    BlackHole,
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


@pytest.mark.parametrize("scheme", ["http", "https", "socks5", "nonsense"])
@pytest.mark.parametrize("base", [API, "http://127.0.0.1:1"])
def test_a_proxy_that_is_not_there(scheme: str, base: str, make_http: MakeHttp) -> None:
    port = refused_port()
    http = make_http(base, proxies={"all": f"{scheme}://127.0.0.1:{port}"})
    failure = failure_of_asking(http)
    assert (failure.kind, failure.details["proxy"]) == (FailureKind.PROXY_UNREACHABLE, f"127.0.0.1:{port}")


@pytest.mark.parametrize(
    "address", ["http://no-such-host.invalid:3128", "http://", "http://[::1", "http://127.0.0.1:x"]
)
def test_a_proxy_setting_that_leads_nowhere(address: str, make_http: MakeHttp) -> None:
    assert failure_of_asking(make_http(API, proxies={"https": address})).kind is FailureKind.PROXY_UNREACHABLE


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
