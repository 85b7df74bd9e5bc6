"""What Windows says of a file that another program has open, or that may only be read, said on any system."""

from __future__ import annotations

import errno
import os
import stat
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


def play_read_only(patch: pytest.MonkeyPatch, held: Path | None = None) -> None:
    """Let files have Windows' read-only attribute: one that POSIX lets nobody write to has it, and is not replaced.

    Args:
        patch: undoes it.
        held: a file that another program has open besides.
    """
    look, as_ever = Path.stat, Path.replace

    def put(path: Path, target: Path) -> Path:
        if target.exists() and (target == held or not target.stat().st_mode & stat.S_IWRITE):
            raise Held(5)
        return as_ever(path, target)

    patch.setattr(Path, "stat", lambda path, **options: _Status(look(path, **options)))
    patch.setattr(Path, "replace", put)


class _Status:
    """What Windows knows of a file: that of this system, with attributes."""

    def __init__(self, status: os.stat_result) -> None:
        self._status = status
        may_write = status.st_mode & stat.S_IWRITE
        self.st_file_attributes = stat.FILE_ATTRIBUTE_ARCHIVE | (0 if may_write else stat.FILE_ATTRIBUTE_READONLY)

    def __getattr__(self, name: str) -> object:
        return getattr(self._status, name)
