"""What a response says about its connection: the kind of proxy, and the certificate's issuer."""

from __future__ import annotations

import ssl
from collections.abc import Iterator
from pathlib import Path

import pytest
import trustme

from tests.adapters.asking import TOKEN, ask
from tests.adapters.conftest import MakeHttp
from tests.adapters.forward_proxies import forward_proxy
from tests.adapters.servers import LoopbackServer, TunnelProxy, http_answer, refused_port
from tests.adapters.tls_servers import tls_server
from wizard.adapters import tls_session
from wizard.adapters.bigcommerce_http import BigCommerceHttp
from wizard.adapters.proxies import proxy_kind
from wizard.adapters.shown_certificate import Issuer, issuer_name
from wizard.core.check.trace import answer_seen
from wizard.core.check.wire import Connection, NoResponse, Request
from wizard.core.concurrency.cancel import NeverCancelled
from wizard.core.credential.secret import Secret
from wizard.core.failures import FailureKind

ISSUER = "Example Inspection Ltd"
OTHER_ISSUER = "Proxy Makers Ltd"
REQUEST = Request("abc123", "v2/time")


@pytest.fixture
def authority() -> trustme.CA:
    return trustme.CA(organization_name=ISSUER)


@pytest.fixture
def proxy_authority() -> trustme.CA:
    return trustme.CA(organization_name=OTHER_ISSUER)


@pytest.fixture
def trusted(
    authority: trustme.CA, proxy_authority: trustme.CA, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """This computer trusts both."""
    bundle = tmp_path / "authorities.pem"
    bundle.write_bytes(authority.cert_pem.bytes() + proxy_authority.cert_pem.bytes())
    monkeypatch.setenv("SSL_CERT_FILE", str(bundle))


@pytest.fixture
def store(authority: trustme.CA) -> Iterator[LoopbackServer]:
    with tls_server(authority.issue_cert("localhost")) as server:
        yield server


def no_answer(http: BigCommerceHttp) -> NoResponse:
    with pytest.raises(NoResponse) as caught:
        http.send(REQUEST, Secret(TOKEN), NeverCancelled())
    return caught.value


def test_the_way_without_a_proxy(store: LoopbackServer, trusted: None, make_http: MakeHttp) -> None:
    assert ask(make_http(store.url, proxies={})).connection == Connection("none", ISSUER)


def test_plain_http_has_no_certificate(make_http: MakeHttp) -> None:
    with LoopbackServer(http_answer()) as server:
        assert ask(make_http(server.url, proxies={})).connection == Connection("none", "")


def test_a_certificate_is_read_once_for_a_connection(
    store: LoopbackServer, trusted: None, make_http: MakeHttp, monkeypatch: pytest.MonkeyPatch
) -> None:
    read = []

    def counted(certificate: bytes) -> Issuer:
        read.append(len(certificate))
        return issuer_name(certificate)

    monkeypatch.setattr(tls_session, "issuer_name", counted)
    http = make_http(store.url, proxies={})
    assert {ask(http).connection.issuer for _ in range(3)} == {ISSUER}
    assert len(read) == store.connections == 1


def test_through_a_tunnel_the_stores_certificate_counts(
    store: LoopbackServer, trusted: None, make_http: MakeHttp
) -> None:
    with TunnelProxy() as proxy:
        address = f"http://me:hidden@127.0.0.1:{proxy.port}"
        connection = ask(make_http(store.url, proxies={"https": address})).connection
    assert connection == Connection("http", ISSUER)


def test_through_a_real_proxy(store: LoopbackServer, trusted: None, make_http: MakeHttp, tmp_path: Path) -> None:
    with forward_proxy(tmp_path) as port:
        http = make_http(store.url, proxies={"https": f"http://127.0.0.1:{port}"})
        assert ask(http).connection == Connection("http", ISSUER)
        http.close()


def encrypted_proxy(authority: trustme.CA) -> TunnelProxy:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("localhost").configure_cert(context)
    return TunnelProxy(tls=context)


def test_through_an_encrypted_proxy_the_stores_certificate_counts_too(
    store: LoopbackServer, proxy_authority: trustme.CA, trusted: None, make_http: MakeHttp
) -> None:
    with encrypted_proxy(proxy_authority) as proxy:
        http = make_http(store.url, proxies={"https": f"https://localhost:{proxy.port}"})
        assert ask(http).connection == Connection("https", ISSUER)


def test_an_encrypted_proxys_own_certificate_is_not_the_stores(
    proxy_authority: trustme.CA, trusted: None, make_http: MakeHttp
) -> None:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    proxy_authority.issue_cert("localhost").configure_cert(context)
    with LoopbackServer(http_answer(), tls=context) as proxy:
        http = make_http("http://127.0.0.1:1", proxies={"http": f"https://localhost:{proxy.port}"})
        assert ask(http).connection == Connection("https", "")


# -- without an answer -----------------------------------------------------------------------------------------------


def test_an_untrusted_certificate_names_its_issuer(store: LoopbackServer, make_http: MakeHttp) -> None:
    error = no_answer(make_http(store.url, proxies={}))
    assert error.failure.kind is FailureKind.CERTIFICATE_UNTRUSTED
    assert error.connection == Connection("none", ISSUER)


@pytest.mark.parametrize(("scheme", "kind"), [("http", "http"), ("https", "https")])
def test_a_proxy_that_is_not_there_is_told_by_its_kind_alone(scheme: str, kind: str, make_http: MakeHttp) -> None:
    address = f"{scheme}://me:hidden@127.0.0.1:{refused_port()}"
    error = no_answer(make_http("https://api.bigcommerce.test", proxies={"all": address}))
    assert error.failure.kind is FailureKind.PROXY_UNREACHABLE
    assert error.connection == Connection(kind, "")


def test_a_proxy_that_is_not_supported_keeps_its_kind(make_http: MakeHttp) -> None:
    settings = {"all": f"socks5h://me:hidden@127.0.0.1:{refused_port()}"}
    error = no_answer(make_http("https://api.bigcommerce.test", proxies=settings))
    assert error.failure.kind is FailureKind.PROXY_NOT_SUPPORTED
    assert error.connection == Connection("socks", "")


def test_a_proxys_own_answer_keeps_the_kind(make_http: MakeHttp) -> None:
    with TunnelProxy(http_answer("407 Proxy Authentication Required")) as proxy:
        error = no_answer(make_http("http://127.0.0.1:1", proxies={"http": proxy.url}))
    assert error.connection == Connection("http", "")


# -- in numbers and names --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("address", "kind"),
    [
        (None, "none"),
        ("http://proxy.example:3128", "http"),
        ("HTTPS://me:hidden@proxy.example:3128", "https"),
        ("proxy.example:3128", "http"),
        ("me:hidden@proxy.example:3128", "http"),
        ("socks5://proxy.example:1080", "socks"),
        ("socks4a://proxy.example", "socks"),
        ("nonsense://proxy.example", ""),
        ("", "none"),
    ],
)
def test_a_proxy_is_told_by_its_kind(address: str | None, kind: str) -> None:
    assert proxy_kind(address) == kind


@pytest.mark.parametrize("name", ["X-Request-ID", "X-BC-Request-Id", "X-Correlation-Id", "CF-Ray"])
def test_what_support_asks_for_arrives(name: str, make_http: MakeHttp) -> None:
    answer = http_answer("200 OK", b"{}", f"{name}: 3f9c", "Date: Fri, 15 Jan 2027 08:00:00 GMT")
    with LoopbackServer(answer) as server:
        seen = answer_seen(REQUEST, ask(make_http(server.url)), Secret(TOKEN), 1_800_000_000.0)
    assert (seen.request_id, seen.clock_difference, seen.status) == ("3f9c", 0.0, 200)
    assert seen.ms is not None
    assert seen.ms > 0
