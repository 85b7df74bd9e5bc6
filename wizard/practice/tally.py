"""Count requests, for the faults of the practice store."""

from __future__ import annotations

from collections import Counter

from wizard.practice.faults import Exchange
from wizard.practice.gateway import Call, Decision

MOST_PATHS = 1_000
"""Different paths that faults count; of further ones each request counts as the first."""


class Tally:
    """What the faults count."""

    def __init__(self) -> None:
        self._number = 0
        self._times: Counter[tuple[str, str]] = Counter()
        self._rows = 0

    def exchange(self, call: Call, decision: Decision) -> Exchange:
        """Count `call`, and return how often each thing was asked."""
        self._number += 1
        asked = call.method, call.path
        if asked in self._times or len(self._times) < MOST_PATHS:
            self._times[asked] += 1
        self._rows += decision.asks_for_row
        return Exchange(call, decision, self._number, self._times.get(asked, 1), self._rows)
