"""Is the way to BigCommerce open? Asked of real servers and proxies, without a token."""

from __future__ import annotations

import re
import ssl
import threading
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path

import pytest
import trustme

from tests.adapters.servers import LoopbackServer, TunnelProxy, http_answer, never_answer, refused_port
from wizard.adapters.bigcommerce_http import Timeouts
from wizard.adapters.readiness.network import examine_network, proxy_finding
from wizard.core.concurrency.cancel import NEVER, Cancelled
from wizard.core.failures import FailureKind
from wizard.core.readiness import Finding, State, Topic

SHORT = Timeouts(connect=1.0, read=1.0, whole=1.5)
ISSUER = "Example Inspection Ltd"
NOW, DAY, HOUR = datetime.now(UTC), timedelta(days=1), timedelta(hours=1)
PASSWORD = "proxy7password"


@pytest.fixture(scope="module")
def authority() -> trustme.CA:
    return trustme.CA(organization_name=ISSUER)


@pytest.fixture
def trusted(authority: trustme.CA, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """This computer trusts the authority."""
    authority.cert_pem.write_to_path(str(tmp_path / "authority.pem"))
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "authority.pem"))


def server_with(certificate: trustme.LeafCert, *headers: str, status: str = "404 Not Found") -> LoopbackServer:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    certificate.configure_cert(context)
    return LoopbackServer(http_answer(status, b"{}", *headers), host="localhost", tls=context)


def date_of(moment: datetime) -> str:
    return f"Date: {format_datetime(moment, usegmt=True)}"


@pytest.fixture
def api(authority: trustme.CA) -> Iterator[LoopbackServer]:
    with server_with(authority.issue_cert("localhost"), date_of(datetime.now(UTC))) as server:
        yield server


def look(url: str, proxies: dict[str, str] | None = None) -> dict[Topic, Finding]:
    found = {finding.topic: finding for finding in examine_network(url, proxies, NEVER, SHORT)}
    assert list(found) == [Topic.PROXY, Topic.NAME, Topic.CONNECTION, Topic.CLOCK]
    for finding in found.values():
        assert (finding.failure is not None) == (finding.state is State.BAD)
        assert "{" not in finding.detail
    return found


def code(finding: Finding) -> str:
    return finding.failure.code if finding.failure else ""


def test_all_is_well_and_no_token_is_sent(api: LoopbackServer, trusted: None) -> None:
    found = look(api.url)
    assert {finding.state for finding in found.values()} == {State.GOOD}
    assert found[Topic.PROXY].detail == "none, the connection is direct"
    assert found[Topic.NAME].detail.startswith("localhost is at ")
    assert found[Topic.CONNECTION].detail == f"localhost answered, and its certificate is trusted (issued by {ISSUER})"
    assert re.fullmatch(r"\d+ s off, compared with localhost", found[Topic.CLOCK].detail)
    (request,) = api.requests
    assert request.startswith(b"GET / HTTP/1.1\r\n")
    assert b"x-auth" not in request.lower()


def test_a_name_that_nobody_knows_ends_it() -> None:
    found = look("https://no-such-host.invalid")
    assert code(found[Topic.NAME]) == "N-01"
    assert [found[topic].state for topic in (Topic.CONNECTION, Topic.CLOCK)] == [State.UNKNOWN, State.UNKNOWN]
    assert found[Topic.CONNECTION].detail == "not tried, because no-such-host.invalid wasn’t found"


def test_a_port_where_nobody_listens() -> None:
    assert code(look(f"https://localhost:{refused_port()}")[Topic.CONNECTION]) == "N-02"


def test_an_inspecting_proxy_is_named_where_this_computer_does_not_trust_it(api: LoopbackServer) -> None:
    finding = look(api.url)[Topic.CONNECTION]
    assert finding.failure is not None
    assert finding.failure.kind is FailureKind.CERTIFICATE_UNTRUSTED
    assert f"issued by {ISSUER}" in finding.failure.message
    assert api.requests == []


def test_a_certificate_that_is_over_is_said_and_the_time_stays_unknown(authority: trustme.CA, trusted: None) -> None:
    over = authority.issue_cert("localhost", not_before=NOW - 9 * DAY, not_after=NOW - DAY)
    with server_with(over) as server:
        found = look(server.url)
    assert code(found[Topic.CONNECTION]) == "N-07"
    assert found[Topic.CLOCK].state is State.UNKNOWN


@pytest.mark.parametrize("off", [-HOUR, HOUR, 400 * DAY])
def test_a_clock_that_is_wrong(off: timedelta, authority: trustme.CA, trusted: None) -> None:
    said = datetime.now(UTC) + off
    with server_with(authority.issue_cert("localhost"), date_of(said)) as server:
        found = look(server.url)
    failure = found[Topic.CLOCK].failure
    assert failure is not None
    assert (failure.kind, failure.details["there"]) == (FailureKind.CLOCK_WRONG, f"{said:%Y-%m-%d %H:%M} UTC")
    assert found[Topic.CONNECTION].state is State.GOOD


@pytest.mark.parametrize("headers", [(), ("Date: yesterday",), ("Date: ",), ("Date: Mon, 99 Foo 2026 99:99:99 GMT",)])
def test_without_a_date_nothing_is_said_of_the_clock(
    headers: tuple[str, ...], authority: trustme.CA, trusted: None
) -> None:
    with server_with(authority.issue_cert("localhost"), *headers) as server:
        assert look(server.url)[Topic.CLOCK].state is State.UNKNOWN


def test_through_a_proxy_the_name_is_left_to_it(api: LoopbackServer, trusted: None) -> None:
    with TunnelProxy() as proxy:
        found = look(api.url, {"https": f"http://me:{PASSWORD}@127.0.0.1:{proxy.port}"})
    assert found[Topic.PROXY].detail == f"127.0.0.1:{proxy.port}, set in this computer’s network settings"
    assert (found[Topic.NAME].state, found[Topic.CONNECTION].state) == (State.UNKNOWN, State.GOOD)
    assert PASSWORD not in repr(found)


def test_a_proxy_that_wants_a_password(api: LoopbackServer, trusted: None) -> None:
    with TunnelProxy(http_answer("407 Proxy Authentication Required")) as proxy:
        found = look(api.url, {"https": f"http://127.0.0.1:{proxy.port}"})
    assert code(found[Topic.CONNECTION]) == "N-12"


def test_who_set_the_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTPS_PROXY", f"http://me:{PASSWORD}@proxy.example:3128")
    finding = proxy_finding(f"http://me:{PASSWORD}@proxy.example:3128")
    assert (finding.state, finding.detail) == (State.GOOD, "proxy.example:3128, set by the variable HTTPS_PROXY")
    assert proxy_finding("http://other.example:1").detail == "other.example:1, set in this computer’s network settings"


@pytest.mark.parametrize(("proxy", "wanted"), [("socks5://p:1", "N-17"), (f"http://me:{PASSWORD}[@p:1", "N-16")])
def test_a_proxy_setting_that_cannot_be_used(proxy: str, wanted: str) -> None:
    finding = proxy_finding(proxy)
    assert code(finding) == wanted
    assert PASSWORD not in repr(finding)


def test_a_wish_to_stop_ends_it(authority: trustme.CA) -> None:
    cancel = threading.Event()
    with LoopbackServer(never_answer) as server:
        looking = examine_network(server.url, None, cancel, SHORT)
        assert [next(looking).topic, next(looking).topic] == [Topic.PROXY, Topic.NAME]
        cancel.set()
        with pytest.raises(Cancelled):
            next(looking)
