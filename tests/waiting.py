"""Wait for a condition, and say for which when it doesn't come."""

from __future__ import annotations

import time
from collections.abc import Callable

POLL_SECONDS = 0.05


def wait_for(what: str, ready: Callable[[], bool], seconds: float = 60.0) -> None:
    """Look until `ready`, at most `seconds` long."""
    deadline = time.monotonic() + seconds
    while not ready():
        if time.monotonic() > deadline:
            raise TimeoutError(f"waited {seconds:.0f} seconds for {what}")
        time.sleep(POLL_SECONDS)
