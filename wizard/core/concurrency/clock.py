"""This computer's clocks."""

from __future__ import annotations

import time
from typing import Protocol


class Clock(Protocol):
    """A monotonic clock to measure with, and the computer's own date and time."""

    def now(self) -> float:
        """Return seconds since some fixed moment; never less than before."""
        ...

    def wall_time(self) -> float:
        """Return seconds since 1970 by this computer's own clock, which may be wrong."""
        ...


class SystemClock:
    """The real :class:`Clock`."""

    def now(self) -> float:
        """Return the seconds of a clock that never goes back."""
        return time.monotonic()

    def wall_time(self) -> float:
        """Return the seconds since 1970 by this computer's own clock."""
        return time.time()
