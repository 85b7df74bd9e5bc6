"""Loaded by each Windows' Python that has this folder on its path: locks fail as they do on Windows.

wine 8 leaves the error number as it was when somebody else holds the lock; Windows says EACCES.
"""

from __future__ import annotations

import errno
import msvcrt
import os

WINES_LOCKS = msvcrt.locking  # type: ignore[attr-defined, unused-ignore]


def locking(descriptor: int, mode: int, count: int) -> None:
    os.fstat(descriptor)  # one that is closed is said as that
    try:
        WINES_LOCKS(descriptor, mode, count)
    except OSError:
        raise PermissionError(errno.EACCES, "Permission denied") from None


msvcrt.locking = locking  # type: ignore[attr-defined, unused-ignore]
