"""Find the proxy, check its setting, and name it without its password."""

from __future__ import annotations

import os
import re
import urllib.request
from collections.abc import Mapping
from urllib.parse import quote, urlsplit

from requests.utils import select_proxy, should_bypass_proxies

from wizard.adapters.api_url import is_loopback
from wizard.core.failures import (
    PROXY_NO_HOST,
    PROXY_NO_PORT,
    PROXY_NO_SCHEME,
    PROXY_ONE_SLASH,
    PROXY_OTHER_KIND,
    PROXY_SIGN,
    PROXY_SOCKS,
    Failure,
    FailureKind,
    Phrase,
)
from wizard.core.text.lazy_pattern import lazy_pattern

UNREADABLE = "?"
"""The name of a proxy whose address makes no sense."""
_SCHEME = lazy_pattern(r"([A-Za-z][A-Za-z0-9+.-]*)://(.*)", re.DOTALL)
_ONE_SLASH = lazy_pattern(r"(?i)(https?|socks[0-9a-z]*):/?(?!/|\d+$)")
_NOT_IN_PERSON = lazy_pattern(r"[\[\]#?\\/\s\x00-\x1f\x7f]")
_NOT_IN_HOST = lazy_pattern(r"[^\w.:%~-]")
_HIGHEST_PORT = 65535


def proxies_for(url: str, given: Mapping[str, str] | None) -> dict[str, str]:
    """Return the proxies to use for `url`, by scheme.

    Args:
        url: what is asked.
        given: exactly these; None: the system's, of which NO_PROXY's hosts and this computer itself are left out.
    """
    if given is not None:
        return dict(given)
    # A proxy cannot reach this computer's loopback, and would see the token on its way to a plain http address.
    if is_loopback(urlsplit(url).hostname or "") or _is_excepted(url):
        return {}
    return urllib.request.getproxies()


def _is_excepted(url: str) -> bool:
    """Tell whether NO_PROXY, or the system's own list, names the host of `url`.

    Programs write that list in several forms: with ``;`` or blanks between the names, as ``*.domain``, with ``*`` among
    others. The library knows commas and ``*`` alone.
    """
    listed = os.environ.get("no_proxy") or os.environ.get("NO_PROXY")
    if not listed:
        return should_bypass_proxies(url, no_proxy=None)
    names = [name.removeprefix("*.").lower() for name in re.split(r"[,;\s]+", listed) if name]
    return "*" in names or should_bypass_proxies(url, no_proxy=",".join(names))


def proxy_on_the_way(url: str, proxies: Mapping[str, str]) -> str | None:
    """Return the address of the proxy that a request of `url` goes through, or None. An empty one for its host is none."""
    return select_proxy(url, proxies) or None


def unusable_proxy(proxy: str | None) -> Failure | None:
    """Return why a proxy setting cannot be used at all, or None.

    The library would go past some of these, break off on others, and call the rest unreachable.
    """
    if not proxy:
        return None
    reason = _unreadable_because(proxy)
    if reason is not None:
        return Failure(FailureKind.PROXY_UNREADABLE, {"reason": reason})
    kind, name = proxy_kind(proxy), proxy_name(proxy) or ""
    if kind in ("http", "https"):
        return None
    scheme = proxy.partition("://")[0].lower()
    why = Phrase(PROXY_SOCKS) if kind == "socks" else Phrase(PROXY_OTHER_KIND, {"scheme": scheme})
    return Failure(FailureKind.PROXY_NOT_SUPPORTED, {"proxy": name, "reason": why})


def _unreadable_because(proxy: str) -> Phrase | None:
    """Return why `proxy` is no address, without repeating more of it than one character: it may hold a password."""
    found = _SCHEME.fullmatch(proxy)
    if found is None and (slash := _ONE_SLASH.match(proxy)):
        return Phrase(PROXY_ONE_SLASH, {"scheme": slash[1].lower()})
    if found is None and "@" in proxy:
        return Phrase(PROXY_NO_SCHEME)
    person, _, address = (found[2] if found else proxy).rpartition("@")
    address, _, rest = address.partition("/")
    host, port = _host_and_port(address)
    sign = _NOT_IN_PERSON.search(person) or _NOT_IN_HOST.search(host) or _NOT_IN_PERSON.search(port + rest)
    if sign:
        return Phrase(PROXY_SIGN, {"sign": sign[0], "code": quote(sign[0], safe="")})
    if not host:
        return Phrase(PROXY_NO_HOST)
    if port and not (port.isascii() and port.isdigit() and int(port) <= _HIGHEST_PORT):
        return Phrase(PROXY_NO_PORT)
    return None


def _host_and_port(address: str) -> tuple[str, str]:
    """Split ``host:port`` or ``[::1]:port``; a missing port is empty, and an IPv6 address loses its brackets."""
    numbers = re.fullmatch(r"\[([0-9A-Fa-f:.%\w]+)\](?::(.*))?", address)
    if numbers:
        return numbers[1], numbers[2] or ""
    host, _, port = address.partition(":")
    return host, port


def proxy_kind(proxy: str | None) -> str:
    """Return the kind of proxy, as `wizard.core.check.wire.Connection` names it; empty if the setting is invalid."""
    if not proxy:
        return "none"
    scheme = proxy.partition("://")[0].lower() if "://" in proxy else "http"
    if scheme.startswith("socks"):
        return "socks"
    return scheme if scheme in ("http", "https") else ""


def proxy_name(proxy: str | None) -> str | None:
    """Return a proxy's address as ``host:port``, without user name and password.

    None without a proxy; `UNREADABLE` when the address makes no sense.
    """
    if proxy is None:
        return None
    try:
        address = urlsplit(proxy if "://" in proxy else f"http://{proxy}")
        host, port = address.hostname or UNREADABLE, address.port
    except ValueError:
        return UNREADABLE
    return f"{host}:{port}" if port else host
