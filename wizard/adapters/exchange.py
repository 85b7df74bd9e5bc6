"""One request with its deadline and its cancellation."""

from __future__ import annotations

import time
from collections.abc import Mapping
from contextvars import ContextVar
from dataclasses import dataclass

from wizard.core.concurrency.cancel import Cancel, Cancelled


@dataclass(frozen=True)
class HttpRequest:
    """One request. Its headers hold the token, so it never shows itself.

    Attributes:
        method: GET or POST.
        url: the whole address.
        headers: by name; one holds the token.
        body: JSON, or empty.
    """

    method: str
    url: str
    headers: Mapping[str, str]
    body: str

    def __repr__(self) -> str:
        return f"HttpRequest({self.method} {self.url})"


@dataclass(frozen=True)
class Exchange:
    """One request and its response.

    Attributes:
        cancel: the cancellation flag.
        started: when it began, in seconds of `time.monotonic`.
        seconds: how long all of it may take: connecting, waiting, and reading to the last byte.
        room: bytes of the response that may arrive, head included; None: as many as there are.
    """

    cancel: Cancel
    started: float
    seconds: float
    room: int | None = None

    def seconds_left(self) -> float:
        """Return how many seconds are left, always more than zero.

        Raises:
            Cancelled: when stopping was asked for.
            TimeoutError: when no time is left.
        """
        if self.cancel.is_set():
            raise Cancelled
        left = self.started + self.seconds - time.monotonic()
        if left <= 0:
            raise TimeoutError("the whole answer took too long")
        return left

    def ms(self) -> float:
        """Return the milliseconds since it began."""
        return (time.monotonic() - self.started) * 1000


# The library makes its connections far below the call that starts the request and passes nothing of the caller's down
# to them; a context variable is how they find the request they work for. Each thread has its own.
CURRENT_EXCHANGE: ContextVar[Exchange] = ContextVar("CURRENT_EXCHANGE")
