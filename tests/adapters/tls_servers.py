"""Servers that speak TLS, well or oddly."""

from __future__ import annotations

import ssl
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import trustme
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import padding, rsa
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

from tests.adapters.servers import LoopbackServer, http_answer

ISSUER = "Example Inspection Ltd"


def tls_server(certificate: trustme.LeafCert, host: str = "localhost") -> LoopbackServer:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    certificate.configure_cert(context)
    return LoopbackServer(http_answer(), host=host, tls=context)


NOW = datetime.now(UTC)
DAY = timedelta(days=1)


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
