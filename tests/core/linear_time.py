"""Check that reading ten times as much text takes ten times as long, not a hundred times."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TypeVar

Text = TypeVar("Text", str, bytes)
LEAST_SECONDS = 0.01
"""What is quicker than this is not told apart from chance."""
TRIALS = 3


def takes_linear_time(read: Callable[[Text], object], piece: Text) -> bool:
    """Tell whether ten megabytes of `piece` take about ten times as long as one; the square of it would be a hundred times.

    Both are measured in one run and in time of this thread's own, for machines are noisy, and what is too slow is tried again.
    """
    one, ten = (piece * (size // len(piece)) for size in (1_000_000, 10_000_000))
    usual = max(min(_seconds(read, one) for _ in range(TRIALS)), LEAST_SECONDS)
    return any(_seconds(read, ten) < 40 * usual for _ in range(TRIALS))


def _seconds(read: Callable[[Text], object], text: Text) -> float:
    started = time.thread_time()
    read(text)
    return time.thread_time() - started
