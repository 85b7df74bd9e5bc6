"""Read a rejected certificate: its issuer, and the start of its validity.

On a company network the issuer is the program that opens connections. The standard library gives such a certificate only as
bytes. Reading two fields out of them takes the few lines of DER below (ITU-T X.690; RFC 5280, section 4.1), which is less than
a cryptography library would bring along.
"""

from __future__ import annotations

import http.client
import ssl
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import NamedTuple
from urllib.parse import urlsplit

from wizard.core.text.outgoing import outgoing

ORGANISATION = b"\x55\x04\x0a"  # 2.5.4.10
COMMON_NAME = b"\x55\x04\x03"  # 2.5.4.3
VERSION_TAG = 0xA0
BMP_STRING_TAG = 0x1E
GENERALIZED_TIME_TAG = 0x18
NAME_LENGTH = 60
STEPS = 3
"""Each of which may wait: the connection, a proxy's tunnel, the handshake."""


class Issuer(NamedTuple):
    """Who issued a certificate.

    Attributes:
        name: the organization or, where none is named, the common name; empty when it cannot be learned.
        is_common_name: True for the latter. A company's own authority often has the name of a host or of the company there.
    """

    name: str = ""
    is_common_name: bool = False


def certificate_of(host: str, port: int, proxy: str | None, seconds: float) -> bytes:
    """Make a second TLS handshake with `host`, send nothing over it, and return the certificate shown; empty without one.

    Args:
        host: the host whose certificate was not accepted.
        port: its port.
        proxy: address of the proxy on the way, or None; only a plain HTTP proxy without a password is used.
        seconds: limit for each step; in the first, for each address of the host.
    """
    # Unchecked on purpose: the certificate is known to be refused and is only looked at.
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    try:
        connection = _connection(host, port, proxy, seconds, context)
        try:
            connection.connect()
            return connection.sock.getpeercert(binary_form=True) or b""
        finally:
            connection.close()
    except (OSError, http.client.HTTPException, ValueError):
        return b""


def _connection(
    host: str, port: int, proxy: str | None, seconds: float, context: ssl.SSLContext
) -> http.client.HTTPSConnection:
    if proxy is None:
        return http.client.HTTPSConnection(host, port, timeout=seconds, context=context)
    address = urlsplit(proxy if "://" in proxy else f"http://{proxy}")
    if address.scheme != "http" or address.username:
        raise ValueError("only a plain HTTP proxy without a password is used")
    connection = http.client.HTTPSConnection(address.hostname or "", address.port, timeout=seconds, context=context)
    connection.set_tunnel(host, port)
    return connection


def issuer_name(certificate: bytes) -> Issuer:
    """Return what a DER `certificate` says of its issuer; an empty name if it is unreadable."""
    try:
        names = dict(_names(_signed_fields(certificate)[2]))  # after the serial number and the algorithm
    except (ValueError, IndexError):
        return Issuer()
    organisation, common_name = (_shown(names.get(kind, "")) for kind in (ORGANISATION, COMMON_NAME))
    return Issuer(organisation) if organisation else Issuer(common_name, bool(common_name))


def begins_later(certificate: bytes) -> bool:
    """Tell whether a DER `certificate` is not valid yet according to this computer's clock; False if it is unreadable."""
    try:
        (tag, begin), _ = _elements(_signed_fields(certificate)[3])  # after the issuer
        digits = begin.decode("ascii")
        if tag != GENERALIZED_TIME_TAG:  # until 2050 two digits tell the year; RFC 5280, section 4.1.2.5.1
            digits = ("19" if digits >= "50" else "20") + digits
        return datetime.strptime(digits, "%Y%m%d%H%M%SZ").replace(tzinfo=UTC) > datetime.now(UTC)
    except (ValueError, IndexError):
        return False


def _signed_fields(certificate: bytes) -> list[bytes]:
    """Return what the issuer has signed, field by field, without the version, which can be missing."""
    [(_, whole)] = _elements(certificate)
    (_, signed), *_ = _elements(whole)
    return [value for tag, value in _elements(signed) if tag != VERSION_TAG]


def _shown(name: str) -> str:
    return outgoing(name, NAME_LENGTH).strip()


def _names(issuer: bytes) -> Iterator[tuple[bytes, str]]:
    for _, part in _elements(issuer):
        for _, pair in _elements(part):
            (_, kind), (tag, text) = _elements(pair)
            yield kind, text.decode("utf-16-be" if tag == BMP_STRING_TAG else "utf-8", errors="replace")


def _elements(data: bytes) -> Iterator[tuple[int, bytes]]:
    """Yield the tag and the content of each DER element in `data`. Raises ValueError or IndexError if it is damaged."""
    at = 0
    while at < len(data):
        tag, length, at = data[at], data[at + 1], at + 2
        if length > 0x7F:  # then it tells how many bytes hold the length
            size = length & 0x7F
            length, at = int.from_bytes(data[at : at + size], "big"), at + size
        if at + length > len(data):
            raise ValueError("an element is longer than what holds it")
        yield tag, data[at : at + length]
        at += length
