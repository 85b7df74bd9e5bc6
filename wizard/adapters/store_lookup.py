"""Ask a shop's own domain which store it belongs to. Source: docs/facts/bigcommerce.md, section 1.3.

The host is typed in by a person and its pages are written by anyone, so this is the most careful of the adapters: https
only, public addresses only, no token, no cookie, no proxy, and an end to everything - seconds, bytes, redirects.
What goes over the wire is in `wizard.adapters.lookup_wire`.

Light to import: urllib3 is imported at the first connection.
"""

from __future__ import annotations

import http.client
import ipaddress
import socket
import ssl
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import NamedTuple, TypeVar
from urllib.parse import quote, urljoin, urlsplit

from wizard.adapters.exchange import Exchange
from wizard.core.address.front_page import FrontPage, permanent_host, read_front_page
from wizard.core.address.shop_domain import Found, ascii_host, guess_from_page, is_public_address, parse_oauth_info
from wizard.core.check.wire import Response
from wizard.core.concurrency.cancel import Cancel
from wizard.core.concurrency.fan_out import FanOut
from wizard.core.failures import FailureKind, SetupError
from wizard.core.text.outgoing import outgoing

INFO = "/admin/oauth/info"
HTTPS_PORT = 443
POLL = 0.05
"""Seconds between two looks at the cancellation flag."""
SHOWN = 80
"""Characters shown of a host."""

_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_BLOCKED = frozenset({401, 403, 429})
_PRINTABLE = "".join(map(chr, range(0x21, 0x7F)))

Learned = TypeVar("Learned")
Resolver = Callable[[str], Sequence[str]]
"""Gives the addresses of a host in numbers, or raises OSError."""


def system_resolver(host: str) -> Sequence[str]:
    """Return the addresses of `host` in the system's order, each once.

    Raises:
        OSError: when there is none.
    """
    found = socket.getaddrinfo(host, None, type=socket.SOCK_STREAM)
    return list(dict.fromkeys(str(address[0]) for *_, address in found))


@dataclass(frozen=True)
class LookupLimits:
    """Limits of a look-up.

    Attributes:
        seconds: for everything, from the first name to the last byte.
        connect: seconds until one address accepts the connection.
        redirects: how many are followed for one page.
        info_cap: bytes read of the store's own answer.
        page_cap: bytes read of the home page.
    """

    seconds: float = 8.0
    connect: float = 3.0
    redirects: int = 3
    info_cap: int = 64 * 1024
    page_cap: int = 256 * 1024


@dataclass(frozen=True)
class ShopDomainLookup:
    """The real :class:`wizard.core.ports.StoreLookup`. Safe to use from several threads.

    System proxies are not used: behind one, nobody could tell which address is really asked.

    Attributes:
        resolver: gives the addresses of a host; asked once for each host of a look-up.
        port: which port every host is asked on.
        is_allowed: tells whether an address may be connected to. All addresses of a host must be.
        limits: where a look-up ends.
    """

    resolver: Resolver = system_resolver
    port: int = HTTPS_PORT
    is_allowed: Callable[[str], bool] = is_public_address
    limits: LookupLimits = LookupLimits()

    def look_up(self, host: str, cancel: Cancel) -> Found:
        """Return the store behind `host`, a name as in an address.

        Raises:
            SetupError: a kind of L-.. when it cannot be learned.
            Cancelled: when `cancel` was set first.
        """
        name = ascii_host(host)
        if name is None:
            raise SetupError(FailureKind.LOOKUP_NO_SUCH_HOST, host=_shown(host))
        return self._visit(name, cancel, _Visit.find)

    def front_page(self, store_hash: str, cancel: Cancel) -> FrontPage | None:
        """Return how the shop presents itself on its public front page; None when that does not tell.

        Raises:
            SetupError: as for :meth:`look_up`.
            Cancelled: when `cancel` was set first.
        """
        return self._visit(permanent_host(store_hash), cancel, partial(_Visit.front_page, store_hash=store_hash))

    def _visit(self, name: str, cancel: Cancel, work: Callable[[_Visit, str], Learned]) -> Learned:
        """Visit a host on a thread of its own, within the limits."""
        exchange = Exchange(cancel, time.monotonic(), self.limits.seconds)
        exchange.seconds_left()
        # A name server can hang longer than anyone should wait, and getaddrinfo has no timeout.
        pool: FanOut[str, tuple[Learned]] = FanOut(1)
        visit = _Visit(self, exchange)
        pool.submit(name, lambda: (work(visit, name),))
        try:
            while (done := pool.next_result(min(exchange.seconds_left(), POLL))) is None:
                pass
        except TimeoutError:
            raise _too_slow(name, self.limits) from None
        finally:
            pool.leave()
        if done.value is None:
            raise done.error or AssertionError("a job gives a value or an exception")
        (learned,) = done.value
        return learned


class _Page(NamedTuple):
    """A page to ask for. `sent_by` is the host whose redirect named it; empty for the first."""

    host: str
    target: str
    sent_by: str = ""


class _Visit:
    """One look-up in progress."""

    def __init__(self, rules: ShopDomainLookup, exchange: Exchange) -> None:
        self._rules = rules
        self._exchange = exchange
        self._checked: dict[str, Sequence[str]] = {}
        self._last_host = ""

    def find(self, host: str) -> Found:
        """Ask the store itself, then look at its home page."""
        answer = self._fetch(_Page(host, INFO), self._rules.limits.info_cap)
        if value := parse_oauth_info(answer.body) if answer.status == 200 else None:
            return Found(value, certain=True)
        answer = self._fetch(_Page(host, "/"), self._rules.limits.page_cap)
        # A shop's own "page not found" holds its images too.
        if value := guess_from_page(answer.body):
            return Found(value, certain=False)
        raise SetupError(FailureKind.LOOKUP_NOT_A_STORE, host=_shown(host))

    def front_page(self, host: str, store_hash: str) -> FrontPage | None:
        """Read the home page for the shop's name."""
        answer = self._fetch(_Page(host, "/"), self._rules.limits.page_cap)
        return read_front_page(store_hash, self._last_host, answer.body) if answer.status == 200 else None

    def _fetch(self, page: _Page, cap: int) -> Response:
        """Return the answer to `page` or to where its redirects lead, unless it tells why there is none."""
        first = page.host
        for _ in range(self._rules.limits.redirects + 1):
            answer = self._ask(page, cap)
            self._last_host = page.host
            host, status = _shown(page.host), str(answer.status)
            if answer.status in _BLOCKED:
                raise SetupError(FailureKind.LOOKUP_BLOCKED, host=host, status=status)
            if answer.status >= 500:
                raise SetupError(FailureKind.LOOKUP_STORE_DOWN, host=host, status=status)
            if answer.status not in _REDIRECTS or "location" not in answer.headers:
                return answer
            page = _next_page(page, answer.headers["location"])
        limit = str(self._rules.limits.redirects)
        raise SetupError(FailureKind.LOOKUP_TOO_MANY_REDIRECTS, host=_shown(first), limit=limit)

    def _ask(self, page: _Page, cap: int) -> Response:
        from wizard.adapters.lookup_wire import Target, get  # noqa: PLC0415 - loads urllib3, which is slow

        details = {"host": _shown(page.host)}
        target = Target(page.host, self._rules.port, page.target)
        try:
            return get(target, partial(self._connect, page), self._exchange, cap)
        except TimeoutError:
            raise _too_slow(page.host, self._rules.limits) from None
        except ssl.SSLError as error:
            # For a refused certificate, its number tells support why (OpenSSL's X509_V_ERR_*).
            reason = f"{type(error).__name__} {getattr(error, 'verify_code', '')}".strip()
            raise SetupError(FailureKind.LOOKUP_NOT_ENCRYPTED, **details, reason=reason) from None
        except OSError as error:  # RemoteDisconnected, which is an HTTPException as well, among them: nothing came
            raise SetupError(FailureKind.LOOKUP_NOT_REACHED, **details, reason=type(error).__name__) from None
        except http.client.HTTPException as error:
            raise SetupError(FailureKind.LOOKUP_UNREADABLE, **details, reason=type(error).__name__) from None

    def _connect(self, page: _Page) -> socket.socket:
        """Connect to the first of the host's checked addresses that accepts."""
        from wizard.adapters.lookup_wire import connect  # noqa: PLC0415 - likewise

        refusal: OSError = ConnectionRefusedError()
        for address in self._addresses(page):
            timeout = min(self._exchange.seconds_left(), self._rules.limits.connect)
            try:
                connection = connect(address, self._rules.port, timeout)
            except OSError as error:
                refusal = error
                continue
            if self._reached(connection, address):
                return connection
            connection.close()
            raise _not_public(page)
        self._exchange.seconds_left()  # if the time is over, that is the reason
        raise SetupError(FailureKind.LOOKUP_NOT_REACHED, host=_shown(page.host), reason=type(refusal).__name__)

    def _addresses(self, page: _Page) -> Sequence[str]:
        """Return the host's addresses, all of them allowed. They are asked for once: a second answer could differ."""
        if page.host not in self._checked:
            try:
                found = self._rules.resolver(page.host)
            except (OSError, UnicodeError):
                found = ()
            if not found:
                raise SetupError(FailureKind.LOOKUP_NO_SUCH_HOST, host=_shown(page.host))
            if not all(self._rules.is_allowed(address) for address in found):
                raise _not_public(page)
            self._checked[page.host] = found
        return self._checked[page.host]

    def _reached(self, connection: socket.socket, address: str) -> bool:
        """Tell whether the connection leads where it was meant to, and may."""
        peer = str(connection.getpeername()[0])
        return ipaddress.ip_address(peer) == ipaddress.ip_address(address) and self._rules.is_allowed(peer)


# -- redirects and refusals ------------------------------------------------------------------------------------------


def _next_page(page: _Page, location: str) -> _Page:
    """Return the page that a redirect names: on https, on the usual port, without a user name.

    Raises:
        SetupError: L-07 otherwise.
    """
    host = None
    target = ""
    try:
        url = urlsplit(urljoin(f"https://{page.host}{page.target}", location))
        if url.scheme == "https" and url.port in (None, HTTPS_PORT) and "@" not in url.netloc:
            host = ascii_host(url.hostname or "")
            target = (url.path or "/") + (f"?{url.query}" if url.query else "")
    except ValueError:
        host = None
    if host is None:
        raise SetupError(FailureKind.LOOKUP_REDIRECT_REFUSED, host=_shown(page.host))
    # http.client reads headers as Latin-1; quoted like this, the original bytes are asked for.
    return _Page(host, quote(target, safe=_PRINTABLE, encoding="latin-1", errors="replace"), page.host)


def _not_public(page: _Page) -> SetupError:
    if page.sent_by:
        return SetupError(FailureKind.LOOKUP_REDIRECT_REFUSED, host=_shown(page.sent_by))
    return SetupError(FailureKind.LOOKUP_NOT_PUBLIC, host=_shown(page.host))


def _too_slow(host: str, limits: LookupLimits) -> SetupError:
    return SetupError(FailureKind.LOOKUP_TOO_SLOW, host=_shown(host), seconds=f"{limits.seconds:g}")


def _shown(host: str) -> str:
    return outgoing(host, SHOWN)
