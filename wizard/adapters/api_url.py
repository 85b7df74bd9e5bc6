"""Check which addresses may receive a token."""

from __future__ import annotations

import ipaddress
from urllib.parse import SplitResult, urlsplit


def check_api_url(text: str) -> str:
    """Return `text` as the API's base address, without a slash at its end.

    Raises:
        ValueError: with a sentence for people, when it is not https (http is allowed on this computer only), holds a
            user name, a query or a fragment, or is no address at all. The sentence does not repeat the address.
    """
    address = _split(text)
    if address.scheme not in ("http", "https") or not address.hostname:
        raise ValueError("The API’s address must start with https:// and name a host.")
    if address.scheme == "http" and not is_loopback(address.hostname):
        raise ValueError("The API’s address must start with https://. Only this computer may use http://.")
    if address.username is not None or address.password is not None:
        raise ValueError("The API’s address can’t contain a user name or password.")
    if "?" in text or "#" in text:
        raise ValueError("The API’s address can’t contain a question mark or number sign.")
    return text.rstrip("/")


def _split(text: str) -> SplitResult:
    if not text.isascii() or not text.isprintable() or " " in text or "\\" in text:
        raise ValueError("The API’s address must have plain letters, without spaces or backslashes.")
    try:
        address = urlsplit(text)
        address.port  # noqa: B018 - reading it is what checks it
    except ValueError:
        address = None
    if address is None:
        raise ValueError("The API’s address can’t be understood.")
    return address


def is_loopback(host: str) -> bool:
    """Tell whether `host`, a name or an address in numbers, is this computer itself."""
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
