"""What Windows says of a file that another program has open, said on any system."""

from __future__ import annotations

import errno
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

BUSY_TIMES = 2
"""How often `hold` refuses before the file is free."""


class Held(PermissionError):
    """Names two files where one is to take the place of the other, as Windows does."""

    def __init__(self, winerror: int, *, names: int = 2) -> None:
        super().__init__(errno.EACCES, "Access is denied", "new", None, "old" if names > 1 else None)
        self.winerror = winerror


def hold(patch: pytest.MonkeyPatch, method: str, error: OSError, times: float = BUSY_TIMES) -> list[Path]:
    """Let a method of `Path` fail as long as a file is held, and then do as ever.

    Args:
        patch: undoes it.
        method: such as "replace".
        error: what to raise.
        times: how often.

    Returns:
        The path of each call, filled as they come.
    """
    as_ever: Callable[..., Any] = getattr(Path, method)
    calls: list[Path] = []

    def refuse(self: Path, *arguments: Any, **options: Any) -> Any:
        calls.append(self)
        if len(calls) <= times:
            raise error
        return as_ever(self, *arguments, **options)

    patch.setattr(Path, method, refuse)
    return calls
