"""Read a response from the wire, and stop once a diagnosis needs no more."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from urllib3.exceptions import DecodeError, ProtocolError

from wizard.adapters.body_reading import read_body
from wizard.adapters.exchange import Exchange
from wizard.core.check.trace import REQUEST_ID_HEADERS
from wizard.core.check.wire import Response

if TYPE_CHECKING:
    import requests

HEADER_LENGTH = 1000
"""Characters kept of one header."""
USEFUL_HEADERS = frozenset({"content-type", "location", "retry-after", "date", "server", *REQUEST_ID_HEADERS})
"""Beside these, all that tell the store's allowance. Source: docs/facts/bigcommerce.md, section 4.4."""


def read_answer(response: requests.Response, exchange: Exchange, body_cap: int) -> Response:
    """Read `response` up to `body_cap` bytes (decoded) and close it, or give its connection back to the pool.

    Args:
        response: opened with ``stream=True``.
        exchange: bounds the time.
        body_cap: bytes kept of the decoded body.

    Raises:
        Cancelled: when stopping was asked for.
        TimeoutError, HTTPError: the library's errors when the time is over or the encryption breaks.
    """
    try:
        body, complete = _read_body(response, exchange, body_cap)
    finally:
        response.close()  # closes the connection unless everything was read, and then it is in the pool already
    cut = len(body) > body_cap
    headers = useful_headers(response.headers.items())
    return Response(response.status_code, headers, body[:body_cap], complete, cut, exchange.ms())


def _read_body(response: requests.Response, exchange: Exchange, body_cap: int) -> tuple[bytes, bool]:
    def receive(size: int) -> bytes:
        # read1 returns what one reception brought; read would wait for the full size.
        part: bytes = response.raw.read1(size, decode_content=True)
        if part:
            exchange.seconds_left()
        return part

    # Ended early, reset half-way, or not the encoding it claims to be.
    return read_body(receive, body_cap, (ProtocolError, DecodeError))


def useful_headers(headers: Iterable[tuple[str, str]]) -> dict[str, str]:
    """Return the headers a diagnosis can use: lower-case names, values of at most 1,000 characters, no cookies."""
    return {name.lower(): value[:HEADER_LENGTH] for name, value in headers if _is_useful(name.lower())}


def _is_useful(name: str) -> bool:
    allowance = name.startswith("x-") and "rate" in name
    return allowance or name in USEFUL_HEADERS or name in ("x-retry-after", "x-bc-apilimit-remaining")
