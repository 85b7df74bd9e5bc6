"""Encryption is always checked, against what this computer trusts."""

from __future__ import annotations

import ssl
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
import trustme
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

from tests.adapters.asking import ask, failure_of_asking
from tests.adapters.conftest import MakeHttp
from tests.adapters.servers import LoopbackServer, TunnelProxy, http_answer, then_close
from tests.adapters.tls_servers import DAY, ISSUER, NOW, Odd, odd_server, tls_server
from wizard.adapters import bounded_connection, sender
from wizard.adapters.bigcommerce_http import Timeouts
from wizard.adapters.network_failures import CERTIFICATE_KINDS
from wizard.adapters.shown_certificate import Issuer, begins_later, certificate_of, issuer_name
from wizard.core.failures import FailureKind


@pytest.fixture(scope="module")
def authority() -> trustme.CA:
    return trustme.CA(organization_name=ISSUER)


@pytest.fixture
def trusted(authority: trustme.CA, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """This computer trusts the authority."""
    bundle = tmp_path / "authority.pem"
    authority.cert_pem.write_to_path(str(bundle))
    monkeypatch.setenv("SSL_CERT_FILE", str(bundle))
    return bundle


@pytest.fixture
def good_server(authority: trustme.CA) -> Iterator[LoopbackServer]:
    with tls_server(authority.issue_cert("localhost")) as server:
        yield server


def test_a_certificate_that_this_computer_trusts(
    good_server: LoopbackServer, trusted: Path, make_http: MakeHttp
) -> None:
    http = make_http(good_server.url)
    assert [ask(http).status, ask(http).status] == [200, 200]
    assert good_server.connections == 1


@pytest.mark.parametrize("variable", ["REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE"])
def test_a_bundle_of_the_library_alone_is_not_trusted(
    variable: str, authority: trustme.CA, make_http: MakeHttp, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    authority.cert_pem.write_to_path(str(tmp_path / "bundle.pem"))
    monkeypatch.setenv(variable, str(tmp_path / "bundle.pem"))
    with tls_server(authority.issue_cert("localhost")) as server:
        assert failure_of_asking(make_http(server.url)).kind is FailureKind.CERTIFICATE_UNTRUSTED


def test_certifis_bundle_is_not_mixed_in(
    good_server: LoopbackServer,
    authority: trustme.CA,
    make_http: MakeHttp,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    authority.cert_pem.write_to_path(str(tmp_path / "certifi.pem"))
    monkeypatch.setattr("requests.adapters.DEFAULT_CA_BUNDLE_PATH", str(tmp_path / "certifi.pem"))
    assert failure_of_asking(make_http(good_server.url)).kind is FailureKind.CERTIFICATE_UNTRUSTED


def test_an_unknown_authority_is_named_and_gets_nothing(good_server: LoopbackServer, make_http: MakeHttp) -> None:
    failure = failure_of_asking(make_http(good_server.url))
    assert failure.kind is FailureKind.CERTIFICATE_UNTRUSTED
    assert failure.details == {"host": "localhost", "issuer": f" (issued by {ISSUER})"}
    assert f"shown for localhost (issued by {ISSUER})." in failure.message
    assert good_server.requests == []


@pytest.mark.parametrize(
    ("name", "begins", "ends", "kind"),
    [
        ("localhost", NOW - 9 * DAY, NOW - DAY, FailureKind.CERTIFICATE_EXPIRED),
        ("localhost", NOW + DAY, NOW + 9 * DAY, FailureKind.CERTIFICATE_NOT_YET_VALID),
        ("other.example", NOW - DAY, NOW + DAY, FailureKind.CERTIFICATE_WRONG_HOST),
    ],
)
def test_a_certificate_that_does_not_fit(
    name: str,
    begins: datetime,
    ends: datetime,
    kind: FailureKind,
    authority: trustme.CA,
    trusted: Path,
    make_http: MakeHttp,
) -> None:
    certificate = authority.issue_cert(name, not_before=begins, not_after=ends)
    with tls_server(certificate) as server:
        failure = failure_of_asking(make_http(server.url))
    assert (failure.kind, failure.details["host"], server.requests) == (kind, "localhost", [])


def test_one_number_for_both_ends_of_a_certificate_is_told_apart(
    authority: trustme.CA, trusted: Path, make_http: MakeHttp, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As Windows has it (CERT_E_EXPIRED): where the clock went back to 2020, nothing has expired."""
    monkeypatch.setattr(sender, "ONE_CODE_FOR_BOTH_ENDS", True)
    for number in (9, 10):
        monkeypatch.setitem(CERTIFICATE_KINDS, number, FailureKind.CERTIFICATE_EXPIRED)
    kinds = []
    for begins, ends in ((NOW + DAY, NOW + 9 * DAY), (NOW - 9 * DAY, NOW - DAY)):
        with tls_server(authority.issue_cert("localhost", not_before=begins, not_after=ends)) as server:
            kinds.append(failure_of_asking(make_http(server.url)).kind)
        assert server.requests == []
    assert kinds == [FailureKind.CERTIFICATE_NOT_YET_VALID, FailureKind.CERTIFICATE_EXPIRED]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has one code for both ends of a certificate")
def test_an_expired_certificate_is_asked_for_once(authority: trustme.CA, trusted: Path, make_http: MakeHttp) -> None:
    with tls_server(authority.issue_cert("localhost", not_before=NOW - 9 * DAY, not_after=NOW - DAY)) as server:
        failure_of_asking(make_http(server.url))
    assert server.connections == 1


def test_a_certificate_for_another_address_in_numbers(
    authority: trustme.CA, trusted: Path, make_http: MakeHttp
) -> None:
    with tls_server(authority.issue_cert("127.0.0.5"), host="127.0.0.1") as server:
        assert failure_of_asking(make_http(server.url)).kind is FailureKind.CERTIFICATE_WRONG_HOST


# -- certificates of a trusted authority that are not accepted (case 54 and its relatives) -------------------------------


@pytest.mark.parametrize(
    ("odd", "kind"),
    [
        (Odd(bits=1024), FailureKind.CERTIFICATE_TOO_WEAK),
        (Odd(sha1=True), FailureKind.CERTIFICATE_TOO_WEAK),
        (Odd(purpose=ExtendedKeyUsageOID.CLIENT_AUTH), FailureKind.CERTIFICATE_WRONG_PURPOSE),
        (Odd(purpose=ExtendedKeyUsageOID.EMAIL_PROTECTION), FailureKind.CERTIFICATE_WRONG_PURPOSE),
        (Odd(unknown=True), FailureKind.CERTIFICATE_NOT_ACCEPTED),
    ],
)
def test_what_is_wrong_with_a_trusted_authoritys_certificate_is_named(
    odd: Odd, kind: FailureKind, make_http: MakeHttp, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    with odd_server(odd, tmp_path) as server:
        monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "root.pem"))
        failure = failure_of_asking(make_http(server.url))
    assert (failure.kind, failure.details["host"], server.requests) == (kind, "localhost", [])
    assert "install" not in failure.next_step


def test_two_sides_that_share_no_protocol(authority: trustme.CA, trusted: Path, make_http: MakeHttp) -> None:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.maximum_version = ssl.TLSVersion.TLSv1_2
    context.set_ciphers("AES128-SHA")
    authority.issue_cert("localhost").configure_cert(context)
    with LoopbackServer(http_answer(), host="localhost", tls=context) as server:
        assert failure_of_asking(make_http(server.url)).kind is FailureKind.ENCRYPTION_FAILED
        assert server.requests == []


# -- through a proxy -------------------------------------------------------------------------------------------------


def test_an_answer_through_a_tunnel(good_server: LoopbackServer, trusted: Path, make_http: MakeHttp) -> None:
    with TunnelProxy() as proxy:
        http = make_http(good_server.url, proxies={"https": proxy.url})
        assert ask(http).status == 200
    assert proxy.requests[0].startswith(f"CONNECT localhost:{good_server.port} ".encode())
    assert b"token" not in proxy.requests[0].lower(), "the token is inside the tunnel, not in the request for it"


def test_a_handshake_behind_a_proxy_may_take_as_long_as_without_one(
    good_server: LoopbackServer, trusted: Path, make_http: MakeHttp, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The proxy's answer is read in short waits; those that follow on the same socket aren't cut by them."""
    monkeypatch.setattr(bounded_connection, "WAIT", 0.001)
    with TunnelProxy(hold=100 * bounded_connection.WAIT) as proxy:
        http = make_http(good_server.url, proxies={"https": proxy.url}, timeouts=Timeouts(60.0, 60.0, 60.0))
        assert ask(http).status == 200


def test_a_wait_that_ends_at_the_tick_of_the_clock_is_followed_by_another(
    good_server: LoopbackServer, trusted: Path, make_http: MakeHttp, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As Python says it where nothing is left of a wait, to the tick: on Windows that was told as a broken encryption."""
    receive, ended = ssl.SSLSocket.recv_into, [True, True]

    def sometimes_ended(self: ssl.SSLSocket, *arguments: Any) -> int:
        if ended:
            ended.pop()
            raise ssl.SSLWantReadError(2, "The operation did not complete (read)")
        return receive(self, *arguments)

    monkeypatch.setattr(ssl.SSLSocket, "recv_into", sometimes_ended)
    assert ask(make_http(good_server.url)).status == 200
    assert ended == []


def test_an_unknown_authority_behind_a_proxy_is_named_too(good_server: LoopbackServer, make_http: MakeHttp) -> None:
    with TunnelProxy() as proxy:
        failure = failure_of_asking(make_http(good_server.url, proxies={"https": proxy.url}))
    assert failure.details["issuer"] == f" (issued by {ISSUER})"
    assert good_server.requests == []


# -- who issued it ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "proxy", ["https://127.0.0.1:1", "http://me:pw@127.0.0.1:1", "127.0.0.1:x", "http://127.0.0.1:1"]
)
def test_an_issuer_that_cannot_be_learned_is_left_out(proxy: str, good_server: LoopbackServer) -> None:
    assert certificate_of("localhost", good_server.port, proxy, 1.0) == b""


def test_a_server_without_tls_has_no_issuer() -> None:
    with LoopbackServer(then_close(b"")) as server:
        assert certificate_of("127.0.0.1", server.port, None, 0.2) == b""


@pytest.fixture(scope="module")
def certificate(authority: trustme.CA) -> bytes:
    return ssl.PEM_cert_to_DER_cert(authority.issue_cert("localhost").cert_chain_pems[0].bytes().decode())


def test_the_issuer_of_a_certificate(certificate: bytes) -> None:
    assert issuer_name(certificate) == Issuer(ISSUER)


def test_an_issuer_without_an_organisation_is_told_by_its_common_name() -> None:
    names = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "proxy.example.internal")])
    key = ec.generate_private_key(ec.SECP256R1())
    begun = x509.CertificateBuilder(names, names, key.public_key(), 1, NOW - DAY, NOW + DAY)
    certificate = begun.sign(key, hashes.SHA256()).public_bytes(Encoding.DER)
    assert issuer_name(certificate) == Issuer("proxy.example.internal", is_common_name=True)


def test_a_damaged_certificate_has_no_issuer_or_a_damaged_one(certificate: bytes) -> None:
    for end in range(len(certificate)):
        assert issuer_name(certificate[:end]) == Issuer()
        assert not begins_later(certificate[:end])
    for at in range(len(certificate)):
        for value in (0x00, 0x7F, 0x80, 0xFF):
            damaged = certificate[:at] + bytes([value]) + certificate[at + 1 :]
            begins_later(damaged)  # raises nothing
            name = issuer_name(damaged).name
            assert name.isprintable()
            assert len(name) <= 60


@pytest.mark.parametrize("begins", [NOW + DAY, datetime(2050, 1, 1, tzinfo=UTC), datetime(2120, 2, 29, tzinfo=UTC)])
def test_a_certificate_that_begins_later(begins: datetime, authority: trustme.CA) -> None:
    """From 2050 on the year has four digits (RFC 5280, section 4.1.2.5)."""
    later = authority.issue_cert("localhost", not_before=begins, not_after=begins + DAY)
    assert begins_later(ssl.PEM_cert_to_DER_cert(later.cert_chain_pems[0].bytes().decode()))


@pytest.mark.parametrize("begins", [datetime(1950, 1, 1, tzinfo=UTC), datetime(1999, 12, 31, tzinfo=UTC), NOW - DAY])
def test_a_certificate_that_has_begun(begins: datetime, authority: trustme.CA) -> None:
    begun = authority.issue_cert("localhost", not_before=begins, not_after=NOW + DAY)
    assert not begins_later(ssl.PEM_cert_to_DER_cert(begun.cert_chain_pems[0].bytes().decode()))


@pytest.mark.parametrize("name", ["Evil\u202eLtd\n" * 20, "<b>Bold</b>", " "])
def test_a_hostile_name_is_made_harmless(name: str) -> None:
    authority = trustme.CA(organization_name=name[:64])
    shown = issuer_name(ssl.PEM_cert_to_DER_cert(authority.cert_pem.bytes().decode())).name
    assert shown.isprintable()
    assert len(shown) <= 60
