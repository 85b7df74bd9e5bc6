"""Rate limiting at the pace the store allows. Source: docs/facts/bigcommerce.md, section 4.4."""

from __future__ import annotations

from collections.abc import Callable

from wizard.core.check.answers import requests_left, reset_seconds
from wizard.core.check.result import Reply
from wizard.core.concurrency.clock import Clock
from wizard.core.failures import Failure


class Pace:
    """Says when new requests have to wait because the store's quota is used up.

    Args:
        longest_wait: the longest single wait, in seconds; a store that asks for more is not waited for.
        reserve: requests that may be under way at once; with fewer left, waiting begins.
        clock: measures the wait.
        hold: called while waiting with the seconds that are left, and with zero once it is over.
    """

    def __init__(self, longest_wait: float, reserve: int, clock: Clock, hold: Callable[[float], None]) -> None:
        self._longest_wait = longest_wait
        self._reserve = reserve
        self._clock = clock
        self._hold = hold
        self._until = 0.0

    def holding(self) -> bool:
        """Tell whether new requests have to wait now."""
        left = self._until - self._clock.now()
        if left > 0:
            self._hold(left)
            return True
        if self._until:
            self._until = 0.0
            self._hold(0.0)
        return False

    def should_wait(self, reply: Reply) -> bool:
        """Look at the store's allowance; tell whether this reply has to be asked for again after a wait."""
        if isinstance(reply, Failure):
            return False
        seconds = reset_seconds(reply)
        refused = reply.status == 429
        left = requests_left(reply)
        nearly_empty = left is not None and left < self._reserve
        if seconds is None or not (refused or nearly_empty):
            return False
        if seconds > self._longest_wait:
            return False
        self._until = max(self._until, self._clock.now() + seconds)
        return refused
