"""What the check of the readers' time takes for linear, by a clock that the reader itself moves."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import repeat
from types import SimpleNamespace

import pytest

from tests.core import linear_time


@pytest.mark.parametrize(
    ("seconds_for", "slower", "is_linear"),
    [
        (lambda length: length / 1e6, repeat(1), True),
        (lambda length: (length / 1e6) ** 2, repeat(1), False),
        (lambda length: length / 1e6, iter([1, 9, 9, 9, 9, 1]), True),
        (lambda length: length / 1e6, iter([1, 1, 1, 9, 9, 9]), False),
        (lambda length: length / 1e15, repeat(1), True),
        (lambda length: (length / 1e15) ** 2, repeat(1), True),
    ],
    ids=["linear", "square", "busy", "busy all the time", "too quick to tell", "too quick to tell, though a square"],
)
def test_what_passes_for_linear(
    seconds_for: Callable[[int], float], slower: Iterator[int], is_linear: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    spent = 0.0

    def read(text: str) -> None:
        nonlocal spent
        spent += seconds_for(len(text)) * next(slower)

    monkeypatch.setattr(linear_time, "time", SimpleNamespace(thread_time=lambda: spent))
    assert linear_time.takes_linear_time(read, "a") is is_linear
