"""Read the text file BigCommerce downloads, without trusting that it is one."""

from __future__ import annotations

import errno
import os
from pathlib import Path

from wizard.adapters.files.regular_file import read_regular
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
        return _read(path, None)

    def read_head(self, path: Path, most: int) -> bytes:
        """Return at most the first `most` bytes of the file at `path`, which tell its type.

        Raises:
            SetupError: as for :meth:`read`.
        """
        return _read(path, most)


def _read(path: Path, most: int | None) -> bytes:
    try:
        data = read_regular(path, SIZE_LIMIT, most)
    except OSError as error:
        reason = error.strerror or type(error).__name__
    except ValueError:  # a name that no file can have
        reason = os.strerror(errno.EINVAL)
    else:
        if data is None:
            raise SetupError(FailureKind.FILE_TOO_LARGE, name=path.name, limit=SIZE_LIMIT_TEXT)
        return data
    raise SetupError(FailureKind.FILE_UNREADABLE, name=path.name, reason=reason)
