"""The look-up of a shop's domain, against real TLS servers: it finds the store, and goes nowhere it must not."""

from __future__ import annotations

import contextlib
import socket
import ssl
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
import trustme

from tests.adapters.servers import (
    Handler,
    LoopbackServer,
    drip,
    http_answer,
    never_answer,
    refused_port,
    then_close,
    then_reset,
)
from wizard.adapters.bounded_connection import BoundedTlsConnection
from wizard.adapters.store_lookup import LookupLimits, ShopDomainLookup, system_resolver
from wizard.core.address.front_page import FrontPage
from wizard.core.address.shop_domain import Found
from wizard.core.concurrency.cancel import Cancel, Cancelled, NeverCancelled
from wizard.core.concurrency.fan_out import StopWish
from wizard.core.failures import Failure, FailureKind, SetupError
from wizard.core.ports import StoreLookup

SHOP, WWW, INSIDE, ELSEWHERE = "shop.example", "www.shop.example", "inside.example", "elsewhere.example"
PERMANENT = "store-abc123xyz9.mybigcommerce.com"
ADDRESSES = {SHOP: ["127.0.0.1"], WWW: ["127.0.0.1"], INSIDE: ["10.0.0.1"], ELSEWHERE: ["127.0.0.1", "10.0.0.1"]}
ADDRESSES |= {PERMANENT: ["127.0.0.1"]}
INFO = b'{"store_hash": "abc123xyz9"}'
HOME = b'<img src="https://cdn11.bigcommerce.com/s-abc123xyz9/a.jpg">' * 3
NOT_FOUND = http_answer("404 Not Found", b"<html>nothing here</html>")
NOW = datetime.now(UTC)
FOREVER = 10_000.0
"""Seconds: a test that waited for it would be ended."""
DAY = timedelta(days=1)


@pytest.fixture(scope="module")
def authority() -> trustme.CA:
    return trustme.CA()


@pytest.fixture(autouse=True)
def trusted(authority: trustme.CA, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """This computer trusts the authority."""
    authority.cert_pem.write_to_path(str(tmp_path / "authority.pem"))
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "authority.pem"))


class Site(LoopbackServer):
    """Answers each path its own way, whatever the host; 404 by default."""

    def __init__(self, routes: Mapping[str, bytes | Handler], tls: ssl.SSLContext | None) -> None:
        super().__init__(self._route, tls=tls)
        self._routes = routes

    def _route(self, connection: socket.socket, stop: threading.Event) -> None:
        answer = self._routes.get(self.requests[-1].split(b" ", 2)[1].decode(), NOT_FOUND)
        (then_answer(answer) if isinstance(answer, bytes) else answer)(connection, stop)

    @property
    def asked(self) -> list[str]:
        """Host and path of every request."""
        found = []
        for request in self.requests:
            host = request.partition(b"\r\nHost: ")[2].partition(b":")[0].decode()
            found.append(host + request.split(b" ", 2)[1].decode())
        return found


def then_answer(data: bytes) -> Handler:
    return lambda connection, stop: connection.sendall(data)


def redirect(location: str, *headers: str) -> bytes:
    return http_answer("302 Found", b"", f"Location: {location}", *headers)


MakeSite = Callable[..., Site]


@pytest.fixture
def make_site(authority: trustme.CA) -> Iterator[MakeSite]:
    sites: list[Site] = []

    def make(info: bytes | Handler = NOT_FOUND, home: bytes | Handler = NOT_FOUND, **routes: bytes | Handler) -> Site:
        certificate = authority.issue_cert(SHOP, WWW, INSIDE, ELSEWHERE, PERMANENT)
        all_routes = {"/admin/oauth/info": info, "/": home} | {f"/{name}": one for name, one in routes.items()}
        sites.append(Site(all_routes, tls_context(certificate)))
        sites[-1].__enter__()
        return sites[-1]

    yield make
    for site in sites:
        site.__exit__(None, None, None)


def tls_context(certificate: trustme.LeafCert) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    certificate.configure_cert(context)
    return context


def resolve(host: str) -> Sequence[str]:
    try:
        return ADDRESSES[host]
    except KeyError:
        raise socket.gaierror(socket.EAI_NONAME, "no such name") from None


def lookup_on(port: int, **settings: Any) -> ShopDomainLookup:
    settings.setdefault("resolver", resolve)
    settings.setdefault("is_allowed", lambda address: address == "127.0.0.1")
    return ShopDomainLookup(port=port, **settings)


def look_up(site: LoopbackServer, cancel: Cancel | None = None, **settings: Any) -> Found:
    return lookup_on(site.port, **settings).look_up(SHOP, cancel or NeverCancelled())


def failure_of(port: int, host: str = SHOP, **settings: Any) -> Failure:
    with pytest.raises(SetupError) as caught:
        lookup_on(port, **settings).look_up(host, NeverCancelled())
    failure = caught.value.failure
    assert all((failure.title, failure.message, failure.next_step)), "every detail its texts name is there"
    return failure


# -- found -----------------------------------------------------------------------------------------------------------


def test_the_store_names_its_hash(make_site: MakeSite) -> None:
    site = make_site(http_answer(body=INFO))
    assert look_up(site) == Found("abc123xyz9", certain=True)
    assert site.asked == [f"{SHOP}/admin/oauth/info"]


def test_the_request_carries_nothing_of_the_person(make_site: MakeSite) -> None:
    site = make_site(http_answer(body=INFO))
    look_up(site)
    head = site.requests[0].decode().lower()
    names = [line.partition(":")[0] for line in head.splitlines()[1:] if line]
    assert names == ["host", "user-agent", "accept", "accept-encoding", "connection"]
    assert "accept-encoding: identity" in head
    assert "user-agent: bigcommerce-connect/" in head


@pytest.mark.parametrize("status", ["200 OK", "404 Not Found", "400 Bad Request"])
@pytest.mark.parametrize("home_status", ["200 OK", "404 Not Found"])
def test_a_hash_guessed_from_the_home_page(make_site: MakeSite, status: str, home_status: str) -> None:
    site = make_site(http_answer(status, b"<html></html>"), http_answer(home_status, HOME))
    assert look_up(site) == Found("abc123xyz9", certain=False)
    assert site.asked == [f"{SHOP}/admin/oauth/info", f"{SHOP}/"]


def front_page(site: LoopbackServer, **settings: Any) -> FrontPage | None:
    return lookup_on(site.port, **settings).front_page("abc123xyz9", NeverCancelled())


def test_the_front_page_names_the_shop_and_its_domain(make_site: MakeSite) -> None:
    """The permanent address leads on to the domain that people know; neither is told who asks."""
    page = http_answer(body=HOME + b'<meta property="og:site_name" content="Kate&#39;s Bakery">')
    site = make_site(home=redirect(f"https://{WWW}/start", "Set-Cookie: visitor=1"), start=page)
    assert front_page(site) == FrontPage("Kate's Bakery", SHOP)
    assert site.asked == [f"{PERMANENT}/", f"{WWW}/start"]
    sent = b"".join(site.requests).lower()
    assert not any(name in sent for name in (b"cookie", b"x-auth-token", b"authorization"))


@pytest.mark.parametrize(
    "home",
    [
        http_answer("404 Not Found", HOME + b"<title>Kate</title>"),
        http_answer(body=HOME.replace(b"abc123xyz9", b"other77") + b"<title>Kate</title>"),
        http_answer(body=HOME),
    ],
    ids=["not found", "another store", "no name"],
)
def test_a_front_page_that_is_not_certain_names_nobody(make_site: MakeSite, home: bytes) -> None:
    assert front_page(make_site(home=home)) is None


def test_the_front_page_is_read_within_the_same_guard(make_site: MakeSite) -> None:
    site = make_site(home=redirect(f"https://{INSIDE}/"))
    with pytest.raises(SetupError) as caught:
        front_page(site)
    assert caught.value.failure.kind is FailureKind.LOOKUP_REDIRECT_REFUSED
    assert site.asked == [f"{PERMANENT}/"]


def test_a_chunked_answer(make_site: MakeSite) -> None:
    body = b"%x\r\n%s\r\n0\r\n\r\n" % (len(INFO), INFO)
    site = make_site(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + body)
    assert look_up(site).certain


def test_each_host_is_looked_up_once_so_that_no_second_answer_can_differ(make_site: MakeSite) -> None:
    asked: list[str] = []

    def rebinding(host: str) -> list[str]:
        asked.append(host)
        return ["127.0.0.1"] if len(asked) == 1 else ["10.0.0.1"]

    assert look_up(make_site(home=http_answer(body=HOME)), resolver=rebinding) == Found("abc123xyz9", certain=False)
    assert asked == [SHOP]


def test_an_address_that_does_not_accept_is_passed_over(make_site: MakeSite) -> None:
    site = make_site(http_answer(body=INFO))
    found = look_up(site, resolver=lambda host: ["127.0.0.9", "127.0.0.1"], is_allowed=lambda address: True)
    assert found.certain


def test_a_name_beyond_ascii_goes_over_the_wire_as_punycode(authority: trustme.CA) -> None:
    with Site(
        {"/admin/oauth/info": http_answer(body=INFO)}, tls_context(authority.issue_cert("bücher.example"))
    ) as site:
        lookup = lookup_on(site.port, resolver=lambda host: ["127.0.0.1"])
        assert lookup.look_up("Bücher.Example.", NeverCancelled()).certain
    assert site.asked == ["xn--bcher-kva.example/admin/oauth/info"]


# -- what a site answers instead -------------------------------------------------------------------------------------


@pytest.mark.parametrize("status", ["401 Unauthorized", "403 Forbidden", "429 Too Many Requests"])
def test_a_firewall_in_front_of_the_shop(make_site: MakeSite, status: str) -> None:
    site = make_site(http_answer(status, b"<html>Access denied</html>"), http_answer(body=HOME))
    failure = failure_of(site.port)
    assert (failure.kind, failure.details["status"]) == (FailureKind.LOOKUP_BLOCKED, status[:3])
    assert site.connections == 1, "where asking is not welcome, it is not repeated"


@pytest.mark.parametrize("info", [NOT_FOUND, http_answer(), http_answer(body=b"<html>"), http_answer("302 Found")])
def test_a_website_that_is_no_store(make_site: MakeSite, info: bytes) -> None:
    site = make_site(info, http_answer(body=b"<html>hello</html>"))
    assert failure_of(site.port).kind is FailureKind.LOOKUP_NOT_A_STORE


@pytest.mark.parametrize("status", ["500 Internal Server Error", "503 Service Unavailable"])
def test_a_store_that_is_down(make_site: MakeSite, status: str) -> None:
    assert failure_of(make_site(http_answer(status)).port).kind is FailureKind.LOOKUP_STORE_DOWN
    assert failure_of(make_site(home=http_answer(status)).port).kind is FailureKind.LOOKUP_STORE_DOWN


# -- redirects -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "location", [f"https://{WWW}/moved?a=b", f"//{WWW}/moved?a=b", f"HTTPS://{WWW}.:443/moved?a=b"]
)
def test_a_redirect_is_followed_without_its_cookie(make_site: MakeSite, location: str) -> None:
    site = make_site(redirect(location, "Set-Cookie: id=1"), **{"moved?a=b": http_answer(body=INFO)})
    assert look_up(site).certain
    assert site.asked == [f"{SHOP}/admin/oauth/info", f"{WWW}/moved?a=b"]
    assert b"cookie" not in b"".join(site.requests).lower()


def test_three_redirects_are_followed_and_no_fourth(make_site: MakeSite) -> None:
    routes = {"a": redirect("/b"), "b": redirect("/c"), "c": http_answer(body=INFO)}
    assert look_up(make_site(redirect("/a"), **routes)).certain
    loop = make_site(redirect("/admin/oauth/info"))
    assert failure_of(loop.port).kind is FailureKind.LOOKUP_TOO_MANY_REDIRECTS
    assert len(loop.requests) == 4


@pytest.mark.parametrize(
    "location",
    [
        f"http://{WWW}/",
        f"ftp://{WWW}/",
        "file:///etc/passwd",
        f"https://{WWW}:8443/",
        f"https://me:pw@{WWW}/",
        f"https://{SHOP}\\@{INSIDE}/",
        f"https://{INSIDE}/admin/oauth/info",
        f"https://{ELSEWHERE}/admin/oauth/info",
        "https://[::1]/",
        "https://[::1/",
        "https://localhost/",
        f"https://{WWW}:99999/",
    ],
)
def test_a_redirect_to_where_nobody_should_go(make_site: MakeSite, location: str) -> None:
    site = make_site(redirect(location))
    failure = failure_of(site.port)
    assert (failure.kind, failure.details["host"]) == (FailureKind.LOOKUP_REDIRECT_REFUSED, SHOP)
    assert site.connections == 1


def test_a_redirect_to_an_address_in_numbers_is_checked_like_any_other(make_site: MakeSite) -> None:
    site = make_site(redirect("https://10.0.0.1/"))
    assert failure_of(site.port, resolver=lambda host: [host.replace(SHOP, "127.0.0.1")]).code == "L-07"
    assert site.connections == 1


def test_odd_signs_in_a_redirect_cannot_add_a_header(make_site: MakeSite) -> None:
    site = make_site(redirect("/a\tb \xe9\rX-Evil: 1"))
    failure_of(site.port)
    assert len(site.requests) >= 2
    assert b"\nX-Evil" not in b"".join(site.requests)


# -- addresses -------------------------------------------------------------------------------------------------------


def test_one_private_address_among_the_answers_is_enough_to_refuse(make_site: MakeSite) -> None:
    site = make_site(http_answer(body=INFO))
    assert failure_of(site.port, ELSEWHERE).kind is FailureKind.LOOKUP_NOT_PUBLIC
    assert site.connections == 0


@pytest.mark.parametrize("address", ["127.0.0.1", "::1", "192.168.0.1", "169.254.169.254", "::ffff:127.0.0.1", "name"])
def test_without_being_told_otherwise_only_public_addresses_are_asked(make_site: MakeSite, address: str) -> None:
    site = make_site(http_answer(body=INFO))
    lookup: StoreLookup = ShopDomainLookup(resolver=lambda host: ["93.184.215.14", address], port=site.port)
    with pytest.raises(SetupError) as caught:
        lookup.look_up(SHOP, NeverCancelled())
    assert caught.value.failure.kind is FailureKind.LOOKUP_NOT_PUBLIC
    assert site.connections == 0


def test_the_address_is_checked_again_when_connected(make_site: MakeSite) -> None:
    site = make_site(http_answer(body=INFO))
    answers = iter([True, False])
    failure = failure_of(site.port, is_allowed=lambda address: next(answers))
    assert (failure.kind, site.requests) == (FailureKind.LOOKUP_NOT_PUBLIC, [])


@pytest.mark.parametrize("host", ["nowhere.example", "shop", "", "shop.example\r\nX: 1", "a" * 300, "\ud800.example"])
def test_a_name_that_leads_nowhere(host: str) -> None:
    assert failure_of(refused_port(), host).kind is FailureKind.LOOKUP_NO_SUCH_HOST


def test_a_name_without_addresses() -> None:
    assert failure_of(refused_port(), resolver=lambda host: []).kind is FailureKind.LOOKUP_NO_SUCH_HOST


def test_the_system_gives_each_address_once() -> None:
    assert system_resolver("127.0.0.1") == ["127.0.0.1"]


def test_the_systems_proxy_is_not_used(make_site: MakeSite, monkeypatch: pytest.MonkeyPatch) -> None:
    with LoopbackServer(http_answer()) as proxy:
        monkeypatch.setenv("https_proxy", proxy.url)
        monkeypatch.setenv("all_proxy", proxy.url)
        assert look_up(make_site(http_answer(body=INFO))).certain
    assert proxy.connections == 0


# -- limits ----------------------------------------------------------------------------------------------------------


def test_an_answer_of_ten_megabytes_is_cut_off(make_site: MakeSite) -> None:
    arrived = {"/admin/oauth/info": 0, "/": 0}

    def flood(path: str, first: bytes) -> Handler:
        def handler(connection: socket.socket, stop: threading.Event) -> None:
            connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 10000000\r\n\r\n" + first)
            for _ in range(10_000_000 // 50_000):
                connection.sendall(b" " * 50_000)
                arrived[path] += 50_000

        return handler

    site = make_site(flood("/admin/oauth/info", INFO[:-1]), flood("/", HOME))
    assert look_up(site) == Found("abc123xyz9", certain=False)
    site.__exit__(None, None, None)
    assert max(arrived.values()) < 10_000_000


def test_what_lies_beyond_the_cap_is_not_read(make_site: MakeSite) -> None:
    site = make_site(home=http_answer(body=b" " * 256 * 1024 + HOME))
    assert failure_of(site.port).kind is FailureKind.LOOKUP_NOT_A_STORE


@pytest.mark.parametrize(
    "endless",
    [b"HTTP/1.1 200 OK\r\n" + b"X: 1\r\n" * 99_999, b"HTTP/1.1 100 Continue\r\n\r\n" * 99_999, b"x" * 999_999],
)
def test_headers_without_an_end(make_site: MakeSite, endless: bytes) -> None:
    assert failure_of(make_site(endless).port).kind is FailureKind.LOOKUP_UNREADABLE


@pytest.mark.parametrize(
    "slow",
    [
        never_answer,
        drip(b"HTTP/1.1 200 OK\r\nX: "),
        drip(b"HTTP/1.1 200 OK\r\nContent-Length: 9999\r\n\r\n"),
    ],
)
def test_a_slow_site_ends_with_the_limit(make_site: MakeSite, slow: Handler) -> None:
    failure = failure_of(make_site(slow).port, limits=LookupLimits(seconds=0.4))  # the site would go on without an end
    assert (failure.kind, failure.details["seconds"]) == (FailureKind.LOOKUP_TOO_SLOW, "0.4")


def test_a_handshake_that_never_ends() -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        failure = failure_of(silent.getsockname()[1], limits=LookupLimits(seconds=0.3))
    assert failure.kind is FailureKind.LOOKUP_TOO_SLOW


def test_a_name_server_that_hangs() -> None:
    over = threading.Event()
    try:
        failure = failure_of(1, resolver=lambda host: ["127.0.0.1"] * over.wait(20), limits=LookupLimits(seconds=0.2))
    finally:
        over.set()
    assert failure.kind is FailureKind.LOOKUP_TOO_SLOW


def test_stopping_while_the_site_hangs(make_site: MakeSite) -> None:
    wish = StopWish()

    def hang(connection: socket.socket, stop: threading.Event) -> None:
        wish.set()
        never_answer(connection, stop)

    with pytest.raises(Cancelled):
        look_up(make_site(hang), wish, limits=LookupLimits(seconds=FOREVER))


def test_stopping_before_it_began(make_site: MakeSite) -> None:
    wish, asked = StopWish(), list[str]()
    wish.set()

    def noted(host: str) -> list[str]:
        asked.append(host)
        return ["127.0.0.1"]

    with pytest.raises(Cancelled):
        look_up(make_site(), wish, resolver=noted)
    assert asked == []


# -- the connection --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "begins", "ends"),
    [(SHOP, NOW - 9 * DAY, NOW - DAY), (SHOP, NOW + DAY, NOW + 9 * DAY), (WWW, NOW - DAY, NOW + DAY)],
    ids=["expired", "not yet", "other name"],
)
def test_a_certificate_that_does_not_fit(authority: trustme.CA, name: str, begins: datetime, ends: datetime) -> None:
    certificate = authority.issue_cert(name, not_before=begins, not_after=ends)
    with Site({}, tls_context(certificate)) as site:
        assert failure_of(site.port).kind is FailureKind.LOOKUP_NOT_ENCRYPTED
    assert site.requests == []


def test_a_certificate_of_an_unknown_authority() -> None:
    with Site({}, tls_context(trustme.CA().issue_cert(SHOP))) as site:
        assert failure_of(site.port).details["reason"].startswith("SSLCertVerificationError ")
    assert site.requests == []


def test_a_site_without_encryption() -> None:
    def plain(connection: socket.socket, stop: threading.Event) -> None:
        connection.sendall(http_answer("400 Bad Request"))

    with socket.create_server(("127.0.0.1", 0)) as listener:
        thread = threading.Thread(target=lambda: plain_answer(listener, plain))
        thread.start()
        failure = failure_of(listener.getsockname()[1])
        thread.join(5)
    assert failure.kind is FailureKind.LOOKUP_NOT_ENCRYPTED


def plain_answer(listener: socket.socket, handler: Handler) -> None:
    connection, _ = listener.accept()
    with connection:
        connection.recv(65536)
        handler(connection, threading.Event())


def test_a_port_that_refuses() -> None:
    failure = failure_of(refused_port())
    assert (failure.kind, failure.details["reason"]) == (FailureKind.LOOKUP_NOT_REACHED, "ConnectionRefusedError")


@pytest.mark.parametrize("cut", [then_close(b""), then_reset(b""), then_close(b"HTTP/1.1 100 Continue\r\n\r\n")])
def test_a_connection_that_breaks(make_site: MakeSite, cut: Handler) -> None:
    assert failure_of(make_site(cut).port).kind is FailureKind.LOOKUP_NOT_REACHED


@pytest.mark.parametrize("answer", [b"HTTP/1.1 2", b"SSH-2.0\r\n", b"HTTP/7 200 OK\r\n\r\n", b"\0\xff\r\n"])
def test_an_answer_that_is_no_http_came_all_the_same(make_site: MakeSite, answer: bytes) -> None:
    failure = failure_of(make_site(then_close(answer)).port)
    assert failure.kind is FailureKind.LOOKUP_UNREADABLE
    assert "reached" not in failure.title + failure.message
    assert failure.details["reason"] in failure.seen, "the reason is for Details"


def then_wait(answer: bytes, gone: threading.Event) -> Handler:
    """Send `answer`, leave the connection open, and set `gone` when the client closes it."""

    def handler(connection: socket.socket, stop: threading.Event) -> None:
        with contextlib.suppress(OSError):
            connection.sendall(b"HTTP/1.1 200 OK\r\nConnection: close\r\n" + answer)
            never_answer(connection, stop)
        if not stop.is_set():
            gone.set()

    return handler


def test_a_connection_is_closed_at_the_cap_and_not_only_dropped(
    make_site: MakeSite, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The library leaves one that the server wants closed to the response."""
    gone, held = threading.Event(), list[Any]()
    respond = BoundedTlsConnection.getresponse

    def respond_and_hold(self: BoundedTlsConnection) -> Any:
        held.append(respond(self))
        return held[-1]

    monkeypatch.setattr(BoundedTlsConnection, "getresponse", respond_and_hold)
    site = make_site(then_wait(b"Content-Length: 999999\r\n\r\n" + b" " * 70_000, gone), http_answer())
    failure_of(site.port)
    assert gone.wait(10)
    assert held


def test_a_connection_is_closed_while_the_failure_is_still_at_hand(make_site: MakeSite) -> None:
    gone = threading.Event()
    with pytest.raises(SetupError) as caught:
        look_up(make_site(then_wait(b"Content-Length: 2, 3\r\n\r\n{}", gone)))
    assert gone.wait(10)
    assert caught.value.failure.kind is FailureKind.LOOKUP_UNREADABLE


@pytest.mark.parametrize("lengths", [b"2\r\nContent-Length: 3", b"2, 3"], ids=["in two headers", "in one"])
def test_lengths_that_contradict_each_other(make_site: MakeSite, lengths: bytes) -> None:
    """Here the library raises an error of its own before the body, none of the standard library."""
    failure = failure_of(make_site(then_close(b"HTTP/1.1 200 OK\r\nContent-Length: " + lengths + b"\r\n\r\n{}")).port)
    assert (failure.kind, failure.details["reason"]) == (FailureKind.LOOKUP_UNREADABLE, "UnreadableAnswer")


@pytest.mark.parametrize(
    "body",
    [
        b"Transfer-Encoding: chunked\r\n\r\nmany\r\n{}\r\n0\r\n\r\n",
        b"Transfer-Encoding: chunked\r\n\r\n-2\r\n{}\r\n0\r\n\r\n",
        b"Transfer-Encoding: chunked\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n2\r\n{}\r\n0\r\n\r\n",
        b"Content-Encoding: gzip\r\nContent-Length: 2\r\n\r\n{}",
        b"Content-Encoding: gzip, br, gzip, br, gzip, br\r\nContent-Length: 2\r\n\r\n{}",
        b"Content-Length: " + b"9" * 5000 + b"\r\n\r\n{}",
    ],
    ids=["no chunk size", "negative chunk size", "two lengths beside chunks", "no gzip", "too many encodings", "huge"],
)
def test_a_body_that_is_not_what_its_head_says(make_site: MakeSite, body: bytes) -> None:
    site = make_site(then_close(b"HTTP/1.1 200 OK\r\n" + body))
    assert failure_of(site.port).kind is FailureKind.LOOKUP_NOT_A_STORE


def test_importing_it_is_cheap() -> None:
    code = (
        "import sys, wizard.adapters.store_lookup\n"
        "slow = {'requests', 'urllib3', 'truststore', 'PySide6'} & set(sys.modules)\n"
        "sys.exit(repr(slow) if slow else 0)"
    )
    done = subprocess.run([sys.executable, "-W", "error", "-c", code], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
