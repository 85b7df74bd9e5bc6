"""Check the connection to BigCommerce's API without a token: proxy, DNS, certificate, clock."""

from __future__ import annotations

import os
import socket
import time
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from urllib.parse import SplitResult, urlsplit

from wizard import __version__
from wizard.adapters.bigcommerce_http import Timeouts
from wizard.adapters.exchange import Exchange, HttpRequest
from wizard.adapters.network_failures import failure_of
from wizard.adapters.proxies import proxies_for, proxy_name, proxy_on_the_way, unusable_proxy
from wizard.adapters.sender import Missed, Sender
from wizard.core.check.wire import Response
from wizard.core.concurrency.cancel import Cancel, Cancelled
from wizard.core.failures import ISSUED_BY, Failure, FailureKind, Phrase
from wizard.core.readiness import (
    ANSWERED,
    CLOCK_RIGHT,
    CLOCK_UNKNOWN,
    NAME_FOUND,
    NAME_LEFT_TO_PROXY,
    NOT_TRIED,
    PROXY_BY_SYSTEM,
    PROXY_BY_VARIABLE,
    PROXY_NONE,
    Finding,
    State,
    Topic,
    bad,
    good,
    unknown,
)

BODY_CAP = 4096
"""Bytes read of the answer, of which the head alone counts."""
CLOCK_SECONDS = 300
"""A clock that differs by more is wrong; certificates and sign-ins allow for less than an hour."""
HEADERS = {
    "Accept": "application/json",
    "Accept-Encoding": "identity",
    "User-Agent": f"bigcommerce-connect/{__version__}",
}
VARIABLES = ("https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY")
"""Those that name a proxy for an https address; of two spellings, the small one counts."""


def examine_network(
    url: str, given: Mapping[str, str] | None, cancel: Cancel, timeouts: Timeouts | None = None
) -> Iterator[Finding]:
    """Yield the findings on the way to `url`, in the order a connection needs them.

    Args:
        url: the API's address. Its root is asked, once, without a token; any answer will do.
        given: the proxies to use, or None for the system's (see `proxies_for`).
        cancel: ends it.
        timeouts: limits in seconds.

    Raises:
        Cancelled: when `cancel` was set.
    """
    address = urlsplit(url)
    proxy = proxy_on_the_way(url, proxies_for(url, given))
    yield proxy_finding(proxy)
    name = unknown(Topic.NAME, NAME_LEFT_TO_PROXY) if proxy else _name_finding(address)
    yield name
    host = address.hostname or ""
    if name.state is State.BAD:
        yield unknown(Topic.CONNECTION, NOT_TRIED, host=host)
        yield unknown(Topic.CLOCK, CLOCK_UNKNOWN, host=host)
        return
    outcome = _ask(url, given, cancel, timeouts or Timeouts())
    if cancel.is_set():
        raise Cancelled
    yield _connection_finding(outcome, host)
    yield _clock_finding(outcome, host)


def proxy_finding(proxy: str | None) -> Finding:
    """Return which proxy is on the way and who set it, without its user name and password."""
    unusable = unusable_proxy(proxy)
    if unusable is not None:
        return bad(Topic.PROXY, unusable)
    if not proxy:
        return good(Topic.PROXY, PROXY_NONE)
    name = proxy_name(proxy) or ""
    set_here = dict(os.environ)  # Windows gives a variable for either spelling, but has it in capitals
    for variable in VARIABLES:
        if set_here.get(variable) == proxy:
            return good(Topic.PROXY, PROXY_BY_VARIABLE, proxy=name, variable=variable)
    return good(Topic.PROXY, PROXY_BY_SYSTEM, proxy=name)


def _name_finding(address: SplitResult) -> Finding:
    host = address.hostname or ""
    try:
        found = socket.getaddrinfo(host, address.port or 443, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError) as error:
        return bad(Topic.NAME, failure_of(error, host, None))
    return good(Topic.NAME, NAME_FOUND, host=host, address=str(found[0][4][0]))


def _ask(url: str, given: Mapping[str, str] | None, cancel: Cancel, timeouts: Timeouts) -> Response | Missed:
    sender = Sender(given, timeouts.connect, timeouts.read, BODY_CAP)
    try:
        exchange = Exchange(cancel, time.monotonic(), timeouts.whole)
        return sender.ask(HttpRequest("GET", f"{url.rstrip('/')}/", HEADERS, ""), exchange)
    finally:
        sender.close()


def _connection_finding(outcome: Response | Missed, host: str) -> Finding:
    if isinstance(outcome, Missed):
        return bad(Topic.CONNECTION, outcome.failure)
    issuer = outcome.connection.issuer
    said = Phrase(ISSUED_BY, {"name": issuer}) if issuer else ""
    return good(Topic.CONNECTION, ANSWERED, host=host, issuer=said)


def _clock_finding(outcome: Response | Missed, host: str) -> Finding:
    said = _said_time(outcome)
    if said is None:
        return unknown(Topic.CLOCK, CLOCK_UNKNOWN, host=host)
    here = datetime.now(UTC)
    seconds = abs((here - said).total_seconds())
    if seconds <= CLOCK_SECONDS:
        return good(Topic.CLOCK, CLOCK_RIGHT, seconds=f"{seconds:.0f}", host=host)
    details = {"here": _shown(here), "host": host, "there": _shown(said)}
    return bad(Topic.CLOCK, Failure(FailureKind.CLOCK_WRONG, details))


def _said_time(outcome: Response | Missed) -> datetime | None:
    """Return the time in the response's Date header, or None if it has no valid one."""
    if isinstance(outcome, Missed):
        return None
    try:
        said = parsedate_to_datetime(outcome.headers.get("date", ""))
    except ValueError:
        return None
    return said.replace(tzinfo=UTC) if said.tzinfo is None else said.astimezone(UTC)


def _shown(moment: datetime) -> str:
    return f"{moment:%Y-%m-%d %H:%M} UTC"
