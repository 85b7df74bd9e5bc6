"""This computer's clocks."""

from __future__ import annotations

import time


class SystemClock:
    """The real :class:`wizard.core.ports.Clock`."""

    def now(self) -> float:
        """Return seconds of a clock that never goes back."""
        return time.monotonic()

    def wall_time(self) -> float:
        """Return the seconds since 1970 that this computer believes in."""
        return time.time()
