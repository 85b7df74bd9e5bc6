"""Exit codes. Scripts depend on these numbers."""

from __future__ import annotations

from collections.abc import Iterable
from enum import IntEnum


class ExitCode(IntEnum):
    """One number for each kind of ending."""

    AS_INTENDED = 0
    ROWS_MISSING = 1
    WRONG_USAGE = 2
    REFUSED = 3
    NOT_TOLD = 4
    REPORT_NOT_WRITTEN = 5
    UNFORESEEN = 6
    """The output was lost, or the program itself is at fault. Python's own code for that is 1, which means something here."""


BEST_FIRST = (
    ExitCode.AS_INTENDED,
    ExitCode.ROWS_MISSING,
    ExitCode.NOT_TOLD,
    ExitCode.WRONG_USAGE,
    ExitCode.REFUSED,
)
"""A store that is refused is broken for certain; one that could not be told may be; a file without a token is no store."""


def worst(codes: Iterable[ExitCode]) -> ExitCode:
    """Return the worst code of several tests; NOT_TOLD when there was none, because then nothing is known."""
    return max(codes, key=BEST_FIRST.index, default=ExitCode.NOT_TOLD)
