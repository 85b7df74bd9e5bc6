"""The proxy this computer's own settings name, PAC files included, as a plain value for the adapter.

Qt asks Windows and macOS, which may run a PAC script and wait for it: call this off the window's thread.
"""

from __future__ import annotations

from collections.abc import Sequence
from urllib.parse import quote

from PySide6.QtCore import QUrl
from PySide6.QtNetwork import QNetworkProxy, QNetworkProxyFactory, QNetworkProxyQuery


def system_proxies(address: str) -> dict[str, str]:
    """Return the proxies to use for `address`, by scheme, as the adapter takes them; empty: connect directly."""
    return as_mapping(QNetworkProxyFactory.systemProxyForQuery(QNetworkProxyQuery(QUrl(address))))


def as_mapping(proxies: Sequence[QNetworkProxy]) -> dict[str, str]:
    """Return Qt's list, of which the first is to be used, as the adapter takes it.

    A proxy of another kind than HTTP is named all the same, so that the adapter can say that it cannot be used.
    """
    kinds = QNetworkProxy.ProxyType
    if not proxies or proxies[0].type() in (kinds.NoProxy, kinds.DefaultProxy):
        return {}
    proxy = proxies[0]
    scheme = "socks5h" if proxy.type() is kinds.Socks5Proxy else "http"
    person = f"{quote(proxy.user(), safe='')}:{quote(proxy.password(), safe='')}@" if proxy.user() else ""
    return {"all": f"{scheme}://{person}{proxy.hostName()}:{proxy.port()}"}
