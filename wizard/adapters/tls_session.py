"""The `requests` session for BigCommerce: the system's root certificates, no redirects, no cookies, bounded time.

`import requests` takes about 155 ms, so this module is imported at the first request and not before (docs/facts/platform.md,
"Start-up and size").
"""

from __future__ import annotations

import http.client
import socket
from http.cookiejar import DefaultCookiePolicy
from typing import Any

import requests
from requests.adapters import HTTPAdapter
from urllib3.connection import HTTPSConnection
from urllib3.connectionpool import HTTPConnectionPool, HTTPSConnectionPool
from urllib3.exceptions import ConnectTimeoutError, NameResolutionError, NewConnectionError, ProxyError
from urllib3.util.connection import allowed_gai_family, create_connection

from wizard.adapters.api_url import is_loopback
from wizard.adapters.bounded_connection import BoundedConnection, BoundedTlsConnection, limit_handshake
from wizard.adapters.exchange import CURRENT_EXCHANGE
from wizard.adapters.shown_certificate import Issuer, issuer_name


def make_session(connections: int) -> requests.Session:
    """Return a session that keeps `connections` connections alive. It may be used from several threads at once."""
    session = _Session()
    session.trust_env = False  # no .netrc, no REQUESTS_CA_BUNDLE; proxies are chosen by the caller
    session.headers.clear()
    session.cookies.set_policy(DefaultCookiePolicy(allowed_domains=[]))
    adapter = _SystemTrustAdapter(pool_connections=connections, pool_maxsize=connections)
    session.mount("https://", adapter)
    session.mount("http://", adapter)
    return session


def issuer_behind(response: requests.Response) -> Issuer:
    """Return who issued the certificate of the connection that `response` came over; without TLS, nobody.

    To be asked before the answer is read: after that the connection belongs to the next request.
    """
    connection = response.raw.connection
    return connection.issuer if isinstance(connection, _ApiConnection) else Issuer()


class _Session(requests.Session):
    """A session that follows no redirects.

    `requests` keeps X-Auth-Token when it follows a redirect to another host. `allow_redirects=False` alone stops that,
    but still prepares the next request, for which it reads the redirect's body without any limit.
    """

    def get_redirect_target(self, resp: requests.Response) -> str | None:  # noqa: ARG002 - the library's signature
        return None


class _SystemTrustAdapter(HTTPAdapter):
    """Checks certificates against the system's roots only, and opens the bounded connections below."""

    def init_poolmanager(self, connections: int, maxsize: int, block: bool = False, **pool_kwargs: Any) -> None:
        super().init_poolmanager(connections, maxsize, block, **pool_kwargs)
        self.poolmanager.pool_classes_by_scheme = _POOLS

    def proxy_manager_for(self, proxy: str, **proxy_kwargs: Any) -> Any:
        if proxy.lower().startswith("socks"):
            # With PySocks installed, the pools below would bypass the proxy.
            raise requests.exceptions.InvalidSchema("SOCKS proxies are not supported")
        manager = super().proxy_manager_for(proxy, **proxy_kwargs)
        manager.pool_classes_by_scheme = _POOLS
        return manager

    def cert_verify(self, conn: Any, url: Any, verify: Any, cert: Any) -> None:  # noqa: ARG002 - the library's
        """Keep certifi's bundle out: `HTTPAdapter` would add it to what the system trusts."""
        if verify is not True or cert is not None:
            raise ValueError("certificates are always checked, and against the system's roots")
        conn.cert_reqs = "CERT_REQUIRED"
        conn.ca_certs = None
        conn.ca_cert_dir = None


# -- connections -----------------------------------------------------------------------------------------------------


class NotThisComputer(OSError):
    """An unencrypted connection would have left this computer. The failure names its host."""


class _ApiConnection(BoundedConnection):
    issuer = Issuer()

    def _new_conn(self) -> socket.socket:
        """Connect to the first of the host's addresses that answers, within what is left of the exchange.

        The library allows the connect timeout to each address: a firewall that drops packets to a host with four
        addresses would take four times as long to show.
        """
        addresses = self._addresses()
        if not isinstance(self, HTTPSConnection):
            # An address without encryption is this computer's (see api_url); a hosts file can say otherwise of its name.
            addresses = [address for address in addresses if is_loopback(address)]
        for address in addresses:
            try:
                timeout = min(float(self.timeout or 0), CURRENT_EXCHANGE.get().seconds_left())
                return create_connection((address, self.port), timeout, socket_options=self.socket_options)
            except TimeoutError as error:
                if address == addresses[-1]:
                    raise ConnectTimeoutError(self, "connect timeout") from error
            except OSError as error:
                if address == addresses[-1]:
                    raise NewConnectionError(self, "not connected") from error
        raise NewConnectionError(self, "no address") from NotThisComputer()

    def _addresses(self) -> list[str]:
        """Return the host's addresses in the system's order, each once."""
        host = self._dns_host.strip("[]")
        try:
            found = socket.getaddrinfo(host, self.port, allowed_gai_family(), socket.SOCK_STREAM)
        except (socket.gaierror, UnicodeError) as error:
            raise NameResolutionError(self.host, self, socket.gaierror()) from error
        return list(dict.fromkeys(str(address[0]) for *_, address in found))


class _ApiTlsConnection(_ApiConnection, BoundedTlsConnection):
    def connect(self) -> None:
        super().connect()
        encrypted: Any = self.sock  # an SSLSocket or, inside a proxy's own encryption, the library's stand-in for one
        self.issuer = issuer_name(encrypted.getpeercert(binary_form=True) or b"")

    def _tunnel(self) -> None:
        """Ask the proxy for a tunnel. The library tells a proxy that does not answer from a host only by its text."""
        try:
            super()._tunnel()
        except (OSError, http.client.HTTPException) as error:
            raise ProxyError("no tunnel", error) from error
        limit_handshake(self.sock)  # for one inside the proxy's own encryption, which gets no socket to itself


class _Pool(HTTPConnectionPool):
    ConnectionCls = _ApiConnection


class _TlsPool(HTTPSConnectionPool):
    ConnectionCls = _ApiTlsConnection


_POOLS = {"http": _Pool, "https": _TlsPool}
