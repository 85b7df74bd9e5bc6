"""A lock between processes. The system releases it when its holder ends, even if killed.

Not filelock: its 4.3 brings 15,700 lines (leases, SQLite, asyncio) and takes three times as long to import for the two calls that
are needed here. Under wine, `msvcrt.locking` reports errno 0 for a lock that somebody else holds
(docs/facts/windows-under-wine.md, "What is wine's own"); Windows itself reports EACCES.
"""

from __future__ import annotations

import errno
import os
import sys
import time
from pathlib import Path
from types import TracebackType
from typing import Self

if sys.platform == "win32":
    import msvcrt

    def _try(descriptor: int) -> None:
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _try(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)


BUSY = frozenset({errno.EACCES, errno.EAGAIN, errno.EWOULDBLOCK, errno.EDEADLK})
POLL_SECONDS = 0.005
"""The lock is held for a few milliseconds; neither system wakes a waiter after a time limit."""


class LockBusy(Exception):
    """Another process held the lock the whole time."""


class FileLock:
    """Holds the lock on a file from `with` to its end. Two locks in one process exclude each other, too.

    The file stays: to remove it would let two programs lock two files of the same name.

    Args:
        path: the file; made when it is not there. What is in it does not matter.
        seconds: how long to wait for somebody else.
    """

    def __init__(self, path: Path, seconds: float) -> None:
        self._path = path
        self._seconds = seconds
        self._descriptor = -1

    def __enter__(self) -> Self:
        """Wait for the lock.

        Raises:
            LockBusy: when the time is over.
            OSError: when the file cannot be made or the file system knows no locks.
        """
        self._descriptor = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600)
        try:
            self._wait()
        except BaseException:
            os.close(self._descriptor)
            raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        os.close(self._descriptor)  # which releases the lock

    def _wait(self) -> None:
        end = time.monotonic() + self._seconds
        while True:
            try:
                _try(self._descriptor)
                return
            except OSError as error:
                if error.errno not in BUSY:
                    raise
            if time.monotonic() >= end:
                raise LockBusy
            time.sleep(POLL_SECONDS)
