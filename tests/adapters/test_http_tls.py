"""Encryption is always checked, against what this computer trusts."""

from __future__ import annotations

import ssl
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import trustme
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

from tests.adapters.asking import ask, failure_of_asking
from tests.adapters.conftest import MakeHttp
from tests.adapters.servers import LoopbackServer, TunnelProxy, http_answer, then_close
from wizard.adapters.certificate_issuer import Issuer, issuer_name, issuer_of
from wizard.core.failures import FailureKind

ISSUER = "Example Inspection Ltd"


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


def tls_server(certificate: trustme.LeafCert, host: str = "localhost") -> LoopbackServer:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    certificate.configure_cert(context)
    return LoopbackServer(http_answer(), host=host, tls=context)


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


NOW = datetime.now(UTC)
DAY = timedelta(days=1)


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


def test_a_certificate_for_another_address_in_numbers(
    authority: trustme.CA, trusted: Path, make_http: MakeHttp
) -> None:
    with tls_server(authority.issue_cert("127.0.0.5"), host="127.0.0.1") as server:
        assert failure_of_asking(make_http(server.url)).kind is FailureKind.CERTIFICATE_WRONG_HOST


# -- certificates of a trusted authority that are not accepted (case 54 and its relatives) -------------------------------


@dataclass(frozen=True)
class Odd:
    """What is odd about a certificate."""

    bits: int = 2048
    sha1: bool = False
    purpose: x509.ObjectIdentifier = ExtendedKeyUsageOID.SERVER_AUTH
    unknown: bool = False
    """It has a critical extension that nobody knows."""


def signed(name: str, issuer: str, key: rsa.RSAPublicKey, odd: Odd) -> x509.CertificateBuilder:
    subject, authority = (x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, one)]) for one in (name, issuer))
    names = x509.SubjectAlternativeName([x509.DNSName(name)])
    begun = x509.CertificateBuilder(authority, subject, key, 1, NOW - DAY, NOW + DAY).add_extension(names, False)
    if odd.unknown:
        extension = x509.UnrecognizedExtension(x509.ObjectIdentifier("1.3.6.1.4.1.11129.9.9"), b"\x05\x00")
        begun = begun.add_extension(extension, critical=True)
    return begun.add_extension(x509.ExtendedKeyUsage([odd.purpose]), critical=False)


def signed_by_sha1(certificate: bytes, inner: bytes, key: rsa.RSAPrivateKey) -> bytes:
    """Return a certificate signed as it was done until 2016; the library itself refuses to make one."""
    by_sha256, by_sha1 = bytes.fromhex("2a864886f70d01010b"), bytes.fromhex("2a864886f70d010105")
    signature = key.sign(inner.replace(by_sha256, by_sha1), padding.PKCS1v15(), hashes.SHA1())
    return certificate[: -len(signature)].replace(by_sha256, by_sha1) + signature


def odd_server(odd: Odd, folder: Path) -> LoopbackServer:
    """Return a server whose certificate comes from an authority in ``root.pem``, which is trusted."""
    root_key = rsa.generate_private_key(65537, 2048)
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, ISSUER)])
    root = x509.CertificateBuilder(name, name, root_key.public_key(), 2, NOW - DAY, NOW + DAY)
    root = root.add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
    (folder / "root.pem").write_bytes(root.sign(root_key, hashes.SHA256()).public_bytes(Encoding.PEM))
    key = rsa.generate_private_key(65537, odd.bits)
    certificate = signed("localhost", ISSUER, key.public_key(), odd).sign(root_key, hashes.SHA256())
    shown = certificate.public_bytes(Encoding.DER)
    shown = signed_by_sha1(shown, certificate.tbs_certificate_bytes, root_key) if odd.sha1 else shown
    private = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    (folder / "server.pem").write_bytes(private + ssl.DER_cert_to_PEM_cert(shown).encode())
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.set_ciphers("DEFAULT:@SECLEVEL=0")  # such a server is out of date itself
    context.load_cert_chain(folder / "server.pem")
    return LoopbackServer(http_answer(), host="localhost", tls=context)


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
    assert issuer_of("localhost", good_server.port, proxy, 1.0) == Issuer()


def test_a_server_without_tls_has_no_issuer() -> None:
    with LoopbackServer(then_close(b"")) as server:
        assert issuer_of("127.0.0.1", server.port, None, 0.2) == Issuer()


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
    for at in range(len(certificate)):
        for value in (0x00, 0x7F, 0x80, 0xFF):
            name = issuer_name(certificate[:at] + bytes([value]) + certificate[at + 1 :]).name
            assert name.isprintable()
            assert len(name) <= 60


@pytest.mark.parametrize("name", ["Evil\u202eLtd\n" * 20, "<b>Bold</b>", " "])
def test_a_hostile_name_is_made_harmless(name: str) -> None:
    authority = trustme.CA(organization_name=name[:64])
    shown = issuer_name(ssl.PEM_cert_to_DER_cert(authority.cert_pem.bytes().decode())).name
    assert shown.isprintable()
    assert len(shown) <= 60
