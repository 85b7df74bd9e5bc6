"""A forward proxy that many networks could run (proxy.py), with and without a password, as the program meets it."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
import trustme
from PySide6.QtNetwork import QNetworkProxy

from tests.adapters.asking import ask, failure_of_asking
from tests.adapters.conftest import MakeHttp
from tests.adapters.forward_proxies import forward_proxy
from tests.adapters.servers import LoopbackServer
from tests.adapters.tls_servers import tls_server
from wizard.core.failures import FailureKind
from wizard.ui.system_proxy import as_mapping, system_proxies


@pytest.fixture
def store(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[LoopbackServer]:
    """A server with a certificate that this computer trusts."""
    authority = trustme.CA()
    authority.cert_pem.write_to_path(str(tmp_path / "authority.pem"))
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "authority.pem"))
    with tls_server(authority.issue_cert("localhost")) as server:
        yield server


def test_through_a_proxy(store: LoopbackServer, make_http: MakeHttp, tmp_path: Path) -> None:
    with forward_proxy(tmp_path) as port:
        http = make_http(store.url, proxies={"https": f"http://127.0.0.1:{port}"})
        assert ask(http).status == 200
        http.close()


def test_through_a_proxy_with_a_password(store: LoopbackServer, make_http: MakeHttp, tmp_path: Path) -> None:
    with forward_proxy(tmp_path, "--basic-auth", "me:hidden") as port:
        closed = make_http(store.url, proxies={"https": f"http://127.0.0.1:{port}"})
        failure = failure_of_asking(closed)
        assert (failure.kind, failure.details["proxy"]) == (FailureKind.PROXY_WANTS_PASSWORD, f"127.0.0.1:{port}")
        opened = make_http(store.url, proxies={"https": f"http://me:hidden@127.0.0.1:{port}"})
        assert ask(opened).status == 200
        opened.close()


# -- what Qt knows of the system's settings ----------------------------------------------------------------------------


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="Qt asks the system's settings there, no variable")
def test_the_systems_proxy_is_handed_on_as_a_value(
    store: LoopbackServer, make_http: MakeHttp, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """On Linux Qt takes it from the environment; on Windows and macOS the same call runs the PAC file."""
    with forward_proxy(tmp_path) as port:
        monkeypatch.setenv("https_proxy", f"http://127.0.0.1:{port}")
        monkeypatch.setenv("http_proxy", f"http://127.0.0.1:{port}")
        proxies = system_proxies("https://api.bigcommerce.com")
        assert proxies == {"all": f"http://127.0.0.1:{port}"}
        http = make_http(store.url, proxies=proxies)
        assert ask(http).status == 200
        http.close()


KIND = QNetworkProxy.ProxyType


@pytest.mark.parametrize(
    ("proxies", "expected"),
    [
        ([], {}),
        ([QNetworkProxy(KIND.NoProxy)], {}),
        ([QNetworkProxy(KIND.HttpProxy, "proxy.example", 3128)], {"all": "http://proxy.example:3128"}),
        ([QNetworkProxy(KIND.HttpProxy, "p", 1, "me@home", "a:b")], {"all": "http://me%40home:a%3Ab@p:1"}),
        ([QNetworkProxy(KIND.Socks5Proxy, "p", 1080)], {"all": "socks5h://p:1080"}),
        ([QNetworkProxy(KIND.NoProxy), QNetworkProxy(KIND.HttpProxy, "p", 1)], {}),
    ],
)
def test_qts_list_as_the_adapter_takes_it(proxies: list[QNetworkProxy], expected: dict[str, str]) -> None:
    assert as_mapping(proxies) == expected
