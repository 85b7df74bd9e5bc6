"""Rate limiting at the pace the store allows. Source: docs/facts/bigcommerce.md, section 4.4."""

from __future__ import annotations

from collections.abc import Callable
from weakref import WeakMethod

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
        hold: a method, called while waiting with the seconds that are left, and with zero once it is over. Its object is not
            kept alive: a run and its pace that hold each other keep the token until somebody looks for garbage.
    """

    def __init__(self, longest_wait: float, reserve: int, clock: Clock, hold: Callable[[float], None]) -> None:
        self._longest_wait = longest_wait
        self._reserve = reserve
        self._clock = clock
        self._hold_method = WeakMethod(hold)
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

    def _hold(self, seconds: float) -> None:
        hold = self._hold_method()
        if hold is not None:
            hold(seconds)

    def should_wait(self, reply: Reply) -> bool:
        """Read the store's quota, and tell whether the request has to be repeated after a wait."""
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
