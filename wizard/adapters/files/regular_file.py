"""Read a file safely: never a pipe or device, which could block forever, and never beyond a limit."""

from __future__ import annotations

import errno
import os
import stat
from pathlib import Path


def read_regular(path: Path, limit: int, most: int | None = None) -> bytes | None:
    """Return the bytes of the file at `path`, or None when there are more than `limit`; they are not read then.

    Args:
        path: the file.
        limit: how many bytes such a file can have.
        most: how many to read from its beginning; None: all.

    Raises:
        OSError: when it is no file, or cannot be read.
        ValueError: when no file can have this name.
    """
    _check_is_file(path.stat())  # before opening it, since opening a device can have effects
    # Without O_NONBLOCK, opening would block if a pipe took the file's place in between.
    descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    with os.fdopen(descriptor, "rb") as file:
        status = os.fstat(descriptor)
        _check_is_file(status)
        if status.st_size > limit:
            return None
        if most is not None:
            return file.read(most)
        data = file.read(limit + 1)  # one more, in case it grew since
    return data if len(data) <= limit else None


def _check_is_file(status: os.stat_result) -> None:
    if stat.S_ISDIR(status.st_mode):
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
    if not stat.S_ISREG(status.st_mode):
        raise OSError(errno.EINVAL, "it is not a file")
