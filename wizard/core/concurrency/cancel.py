"""Cooperative cancellation."""

from __future__ import annotations

from typing import Protocol


class Cancel(Protocol):
    """A cancellation flag: one side sets it, the other polls it. `threading.Event` fits."""

    def is_set(self) -> bool:
        """Tell whether stopping was asked for."""
        ...

    def wait(self, timeout: float | None = None) -> bool:
        """Wait up to `timeout` seconds; return whether stopping was asked for."""
        ...


class Cancelled(Exception):
    """Raised where work ends because :class:`Cancel` was set. Not a failure: the person asked for it."""


class NeverCancelled:
    """A :class:`Cancel` that is never set, for callers that cannot stop."""

    def is_set(self) -> bool:
        """Return False."""
        return False

    def wait(self, timeout: float | None = None) -> bool:
        """Return False at once: there is nothing to wait for."""
        return False


NEVER = NeverCancelled()
"""For callers that cannot stop."""
