"""The second host: only the two in the list get the token, and B2B Edition's is as careful a matter as the first."""

from __future__ import annotations

import ssl
from urllib.parse import urlsplit

import pytest
import trustme

from tests.adapters.asking import TOKEN, ask, assert_no_secret
from tests.adapters.conftest import MakeHttp
from tests.adapters.servers import LoopbackServer, TunnelProxy, http_answer
from wizard import __version__
from wizard.adapters.bigcommerce_http import BigCommerceHttp
from wizard.adapters.exchange import Exchange, HttpRequest
from wizard.adapters.proxies import proxy_on_the_way
from wizard.adapters.sender import Sender
from wizard.core.check.api import Api
from wizard.core.check.wire import NoResponse, Request, Response
from wizard.core.failures import FailureKind
from wizard.core.links import API_HOST, B2B_HOST, B2B_URL

PATH = "api/v3/io/companies/extra-fields"
B2B = Request("abc123", PATH, api=Api.B2B)
HOSTILE = [
    "abc123",
    "../../x",
    "@evil.example",
    "evil.example/",
    "//evil.example",
    ":443@evil.example",
    "x\\@evil.example",
    "x#@evil.example",
]


@pytest.fixture
def addresses(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The addresses of what would have been sent; nothing is."""
    found: list[str] = []

    def note(sender: Sender, request: HttpRequest, exchange: Exchange) -> Response:
        found.append(request.url)
        return Response(200)

    monkeypatch.setattr(Sender, "ask", note)
    return found


@pytest.mark.parametrize("hostile", HOSTILE)
def test_with_a_real_store_two_hosts_alone_get_the_token(hostile: str, addresses: list[str]) -> None:
    http = BigCommerceHttp()
    requests = [
        Request(store, path, api=api)
        for api in Api
        for store, path in ((hostile, f"{api.beginnings[0]}x"), ("abc123", hostile), (hostile, hostile))
    ]
    for request in requests:
        ask(http, request)
    parts = [urlsplit(address) for address in addresses]
    assert [(one.scheme, one.netloc) for one in parts] == [("https", API_HOST)] * 3 + [("https", B2B_HOST)] * 3


def test_there_are_no_other_apis_than_those_in_the_list() -> None:
    assert {api.name for api in Api} == {"STORE", "B2B"}
    assert all(BigCommerceHttp().reaches(api) for api in Api)


def test_where_another_address_is_given_the_token_does_not_go_to_bigcommerce(
    make_http: MakeHttp, addresses: list[str]
) -> None:
    http = make_http("http://127.0.0.1:1")
    assert not http.reaches(Api.B2B)
    with pytest.raises(PermissionError) as caught:
        ask(http, B2B)
    assert_no_secret(caught.value, TOKEN)
    assert addresses == []


@pytest.mark.parametrize("url", ["http://api-b2b.bigcommerce.com", "https://me@api-b2b.bigcommerce.com", "ftp://x", ""])
def test_the_second_address_is_looked_at_like_the_first(url: str) -> None:
    with pytest.raises(ValueError, match=r"^The API’s address .*\.$"):
        BigCommerceHttp(b2b_url=url)


def test_a_request_names_the_store_in_a_header_and_nothing_else(make_http: MakeHttp) -> None:
    with LoopbackServer(http_answer()) as store, LoopbackServer(http_answer(body=b'{"data":[]}')) as server:
        assert ask(make_http(store.url, b2b_url=server.url), B2B).status == 200
        assert store.connections == 0
    lines = server.requests[0].decode().split("\r\n\r\n")[0].split("\r\n")
    assert lines[0] == f"GET /{PATH} HTTP/1.1"
    assert sorted(lines[1:]) == [
        "Accept-Encoding: identity",
        "Accept: application/json",
        f"Host: 127.0.0.1:{server.port}",
        f"User-Agent: bigcommerce-connect/{__version__}",
        f"X-Auth-Token: {TOKEN}",
        "X-Store-Hash: abc123",
    ]


def test_a_store_hash_cannot_make_a_header_of_its_own(make_http: MakeHttp) -> None:
    with LoopbackServer(http_answer()) as server:
        ask(make_http(server.url, b2b_url=server.url), Request("a\r\nX-Evil: 1", PATH, api=Api.B2B))
    assert b"x-evil:" not in server.requests[0].lower()


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE"])
def test_nothing_is_ever_written_there(method: str, make_http: MakeHttp) -> None:
    with LoopbackServer(http_answer()) as server:
        http = make_http(server.url, b2b_url=server.url, writes_allowed=True)
        with pytest.raises(PermissionError):
            ask(http, Request("abc123", PATH, method, "{}", Api.B2B))
    assert server.connections == 0


@pytest.mark.parametrize("status", ["301 Moved", "302 Found", "307 Temporary", "308 Permanent"])
def test_a_redirect_is_not_followed(status: str, make_http: MakeHttp) -> None:
    with LoopbackServer(http_answer(), host="localhost") as thief:
        redirect = http_answer(status, b"", f"Location: {thief.url}/steal")
        server = LoopbackServer(redirect)
        with server:
            answer = ask(make_http("http://127.0.0.1:1", b2b_url=server.url), B2B)
    assert answer.status == int(status[:3])
    assert (thief.connections, len(server.requests)) == (0, 1)


def test_a_certificate_that_is_not_trusted_gets_no_token(make_http: MakeHttp) -> None:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    trustme.CA().issue_cert("localhost").configure_cert(context)
    with LoopbackServer(http_answer(), host="localhost", tls=context) as server, pytest.raises(NoResponse) as caught:
        ask(make_http("http://127.0.0.1:1", b2b_url=server.url), B2B)
    assert caught.value.failure.kind is FailureKind.CERTIFICATE_UNTRUSTED
    assert server.requests == []


def test_it_goes_through_the_proxy_like_the_first(make_http: MakeHttp) -> None:
    with TunnelProxy(http_answer("407 Proxy Authentication Required")) as proxy:
        proxies = {"all": f"http://127.0.0.1:{proxy.port}"}
        with pytest.raises(NoResponse) as caught:
            ask(make_http("http://127.0.0.1:1", b2b_url="https://b2b.test", proxies=proxies), B2B)
    assert (caught.value.failure.kind, caught.value.failure.details["host"]) == (
        FailureKind.PROXY_WANTS_PASSWORD,
        "b2b.test",
    )


def test_a_system_may_name_another_proxy_for_it_or_none() -> None:
    proxies = {"all": "http://first:1", B2B_URL: "http://second:2"}
    assert proxy_on_the_way(f"{B2B_URL}/{PATH}", proxies) == "http://second:2"
    assert proxy_on_the_way("https://api.bigcommerce.com/x", proxies) == "http://first:1"
    assert proxy_on_the_way(f"{B2B_URL}/{PATH}", proxies | {B2B_URL: ""}) is None
