"""Read the store hash from a shop's own domain, and decide which addresses may be asked.

Source: docs/facts/bigcommerce.md, section 1.3. Whatever is read here was written by a host that the merchant typed in, so
nothing in it is trusted: every function takes any input, never raises, and needs time linear in its length.
"""

from __future__ import annotations

import ipaddress
import json
import re
import unicodedata
from collections import Counter
from dataclasses import dataclass

from wizard.core.text.lazy_pattern import lazy_pattern

FEWEST_SIGHTINGS = 3
"""How often a hash must occur in a page to be guessed: one or two images may be copied from another store."""

_HASH = lazy_pattern(r"[a-z0-9]{4,12}")
_SLASH = rb"(?:\\?/|\\u002f|%2f)"  # in the JSON and the links inside a page slashes are often escaped
_CDN = lazy_pattern(
    rb"(?:(?<![a-z0-9.-])|(?<=\\u002f)|(?<=%2f))cdn\d{0,4}\.bigcommerce\.com"
    + _SLASH
    + rb"s-([a-z0-9]{4,12})"
    + _SLASH,
    re.IGNORECASE,
)
_LABEL = lazy_pattern(r"[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?")
_LONGEST_HOST = 253

_IPv4 = ipaddress.IPv4Address
_IPv6 = ipaddress.IPv6Address
# Python's own tables differ between its versions, so what matters is spelled out (IANA special-purpose registries).
_NOT_PUBLIC_V4 = tuple(
    ipaddress.IPv4Network(network) for network in ("100.64.0.0/10", "192.0.0.0/24", "192.88.99.0/24", "198.18.0.0/15")
)
_PUBLIC_V6 = ipaddress.IPv6Network("2000::/3")
_NOT_PUBLIC_V6 = tuple(ipaddress.IPv6Network(network) for network in ("2001::/23", "2001:db8::/32", "3fff::/20"))
_NAT64 = ipaddress.IPv6Network("64:ff9b::/96")


@dataclass(frozen=True)
class Found:
    """The store hash behind a domain.

    Attributes:
        store_hash: the hash, in lower case.
        certain: True when the store itself named it; False when it is a guess from the images of the home page.
    """

    store_hash: str
    certain: bool


def parse_oauth_info(body: bytes) -> str | None:
    """Return the hash in an answer of ``/admin/oauth/info``, or None when it is no such answer."""
    try:
        data = json.loads(body)
    except (ValueError, RecursionError):
        return None
    value = data.get("store_hash") if isinstance(data, dict) else None
    if not isinstance(value, str):
        return None
    value = value.lower()
    return value if _HASH.fullmatch(value) else None


def guess_from_page(body: bytes) -> str | None:
    """Return the hash in most of this page's BigCommerce image addresses.

    None unless it occurs at least `FEWEST_SIGHTINGS` times and more often than all others together.
    """
    seen = Counter(match[1].lower() for match in _CDN.finditer(body))
    for value, count in seen.most_common(1):
        if count >= FEWEST_SIGHTINGS and count * 2 > seen.total():
            return value.decode("ascii")
    return None


def ascii_host(host: str) -> str | None:
    """Return a host name as it goes over the wire, or None if it isn't one.

    Letters beyond ASCII become punycode without replacing any of them, as browsers do: Python's ``idna`` codec would
    turn ``faß.example`` into the different name ``fass.example``.
    """
    if len(host) > _LONGEST_HOST:
        return None
    labels = unicodedata.normalize("NFKC", host).lower().removesuffix(".").split(".")
    if not all(unicodedata.category(sign)[0] in "LMNS" or sign in "-_" for label in labels for sign in label):
        return None  # spaces, invisible characters, lone surrogates
    wire = [label if label.isascii() else "xn--" + label.encode("punycode").decode("ascii") for label in labels]
    name = ".".join(wire)
    whole = len(wire) > 1 and len(name) <= _LONGEST_HOST and all(_LABEL.fullmatch(label) for label in wire)
    return name if whole else None


def is_public_address(text: str) -> bool:
    """Tell whether `text` is a public IP address.

    An address that wraps another one (IPv4-mapped, NAT64, 6to4) is as public as the one inside.
    """
    try:
        address = ipaddress.ip_address(text)
    except ValueError:
        return False
    return _is_public_v4(address) if isinstance(address, _IPv4) else _is_public_v6(address)


def _is_public_v4(address: _IPv4) -> bool:
    special = address.is_multicast or address.is_reserved or address.is_loopback or address.is_link_local
    listed = any(address in network for network in _NOT_PUBLIC_V4)
    return address.is_global and not (special or address.is_unspecified or listed)


def _is_public_v6(address: _IPv6) -> bool:
    if address.scope_id is not None:  # valid on one network interface only
        return False
    inner = address.ipv4_mapped or address.sixtofour
    if address in _NAT64:
        inner = _IPv4(int(address) & 0xFFFF_FFFF)
    if inner is not None:
        return _is_public_v4(inner)
    listed = any(address in network for network in _NOT_PUBLIC_V6)
    return address in _PUBLIC_V6 and address.is_global and not listed
