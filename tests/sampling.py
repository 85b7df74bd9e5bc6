"""Long tables: `make test` takes some of their lines, evenly spread, and `make test-all` the rest."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

import pytest


def some_of(cases: Iterable[Any], every: int, name: Callable[[Any], str] | None = None) -> list[Any]:
    """Return all cases as parameters of which each `every`-th, the first among them, belongs to `make test`.

    Args:
        cases: the lines of the table; a tuple stands for several parameters.
        every: how many lines stand for one.
        name: what a case is called, where pytest would find no name for it.
    """
    return [
        pytest.param(
            *(case if isinstance(case, tuple) else (case,)),
            id=name(case) if name else None,
            marks=[pytest.mark.thorough] if number % every else [],
        )
        for number, case in enumerate(cases)
    ]
