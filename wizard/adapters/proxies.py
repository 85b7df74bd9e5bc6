"""Which proxy lies on the way, and how it may be named."""

from __future__ import annotations

import urllib.request
from collections.abc import Mapping
from urllib.parse import urlsplit

from requests.utils import select_proxy, should_bypass_proxies

from wizard.adapters.api_url import is_loopback

UNREADABLE = "?"
"""The name of a proxy whose address makes no sense."""


def proxies_for(url: str, given: Mapping[str, str] | None) -> dict[str, str]:
    """Return the proxies to use for `url`, by scheme.

    Args:
        url: what is asked.
        given: exactly these; None: the system's, of which NO_PROXY's hosts and this computer itself are left out.
    """
    if given is not None:
        return dict(given)
    # A proxy cannot reach this computer's loopback, and would see the token on its way to a plain http address.
    if is_loopback(urlsplit(url).hostname or "") or should_bypass_proxies(url, no_proxy=None):
        return {}
    return urllib.request.getproxies()


def proxy_on_the_way(url: str, proxies: Mapping[str, str]) -> str | None:
    """Return the address of the proxy that a request of `url` goes through, or None."""
    return select_proxy(url, proxies)


def proxy_kind(proxy: str | None) -> str:
    """Return which kind of proxy it is, as `wizard.core.check.wire.Connection` names it; empty when it makes no sense."""
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
