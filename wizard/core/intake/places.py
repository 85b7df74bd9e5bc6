"""Spans of a text, looked up by character position."""

from __future__ import annotations

import bisect
from collections.abc import Iterable


class Places:
    """Spans that do not overlap, from left to right, each as start and end (exclusive)."""

    def __init__(self, spans: Iterable[tuple[int, int]]) -> None:
        self._spans = list(spans)
        self._starts = [start for start, _ in self._spans]

    def __contains__(self, place: int) -> bool:
        number = bisect.bisect_right(self._starts, place) - 1
        return number >= 0 and place < self._spans[number][1]
