"""Check that reading ten times as much text takes ten times as long, not a hundred times.

What is measured is the processor's time of this thread alone: most readers work inside regular expressions, whose steps nobody
counts. A busy computer makes that longer, too, though never so much longer in each of several trials.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TypeVar

Text = TypeVar("Text", str, bytes)
LEAST_SECONDS = 0.01
"""What is quicker than this is not told apart from chance."""
TRIALS = 3
TIMES = 40
"""Far from ten times, and far from a hundred."""


def takes_linear_time(read: Callable[[Text], object], piece: Text) -> bool:
    """Tell whether ten megabytes of `piece` take about ten times as long as one; the square of it would be a hundred times."""
    one, ten = (piece * (size // len(piece)) for size in (1_000_000, 10_000_000))
    return takes_little_longer(read, one, ten)


def takes_little_longer(read: Callable[[Text], object], usual: Text, long: Text, least: float = LEAST_SECONDS) -> bool:
    """Tell whether reading `long` takes less than `TIMES` as long as reading `usual`.

    Both are measured in one run, the usual one at its best; a long one that took too long is tried again.
    """
    at_best = max(min(_seconds(read, usual) for _ in range(TRIALS)), least)
    return any(_seconds(read, long) < TIMES * at_best for _ in range(TRIALS))


def _seconds(read: Callable[[Text], object], text: Text) -> float:
    started = time.thread_time()
    read(text)
    return time.thread_time() - started
