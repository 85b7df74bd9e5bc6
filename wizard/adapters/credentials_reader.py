"""Reads the text file that BigCommerce downloads, without trusting that it is one."""

from __future__ import annotations

import errno
import os
import stat
from pathlib import Path

from wizard.core.failures import FailureKind, SetupError

SIZE_LIMIT = 10_000_000
"""Bytes. BigCommerce's file has a few hundred; a recording of a browser's requests has millions."""
SIZE_LIMIT_TEXT = "10 MB"


class FileCredentialsReader:
    """The real :class:`wizard.core.ports.CredentialsReader`."""

    def read(self, path: Path) -> bytes:
        """Return the bytes of the file at `path`, at most `SIZE_LIMIT`.

        Raises:
            SetupError: F-01 when it is larger (it is not read then), F-02 when it is no file or cannot be read.
        """
        try:
            data = _read(path)
        except OSError as error:
            reason = error.strerror or type(error).__name__
        except ValueError:  # a name that no file can have
            reason = os.strerror(errno.EINVAL)
        else:
            if data is None:
                raise SetupError(FailureKind.FILE_TOO_LARGE, name=path.name, limit=SIZE_LIMIT_TEXT)
            return data
        raise SetupError(FailureKind.FILE_UNREADABLE, name=path.name, reason=reason)


def _read(path: Path) -> bytes | None:
    """Return the file's bytes, or None when there are too many of them."""
    _check_is_file(path.stat())  # before opening: to open a device can already have an effect
    # Without O_NONBLOCK, opening would wait for ever if the file were exchanged for a pipe in between.
    descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    with os.fdopen(descriptor, "rb") as file:
        status = os.fstat(descriptor)
        _check_is_file(status)
        if status.st_size > SIZE_LIMIT:
            return None
        data = file.read(SIZE_LIMIT + 1)  # one more, in case it grew since
    return data if len(data) <= SIZE_LIMIT else None


def _check_is_file(status: os.stat_result) -> None:
    if stat.S_ISDIR(status.st_mode):
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
    if not stat.S_ISREG(status.st_mode):
        raise OSError(errno.EINVAL, "it is not a file")
