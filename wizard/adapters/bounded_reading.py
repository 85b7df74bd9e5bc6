"""Reading what may be longer than anybody needs: files, and what arrives over the wire."""

from __future__ import annotations

import errno
import os
import stat
from collections.abc import Callable
from pathlib import Path

PART = 16 * 1024
"""Bytes received at a time; also what bounds the memory that a decompression bomb can take."""


def read_file(path: Path, limit: int) -> bytes | None:
    """Return the file's bytes, or None when there are more than `limit`; a large file is not read then.

    Raises:
        OSError: when it is no regular file, or cannot be read.
        ValueError: when no file can have this name.
    """
    _check_is_file(path.stat())  # before opening: to open a device can already have an effect
    # Without O_NONBLOCK, opening would wait for ever if the file were exchanged for a pipe in between.
    descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    with os.fdopen(descriptor, "rb") as file:
        status = os.fstat(descriptor)
        _check_is_file(status)
        if status.st_size > limit:
            return None
        data = file.read(limit + 1)  # one more, in case it grew since
    return data if len(data) <= limit else None


def read_wire(receive: Callable[[int], bytes], cap: int, ends_early: tuple[type[Exception], ...]) -> tuple[bytes, bool]:
    """Return at most `cap` bytes and one part more, and whether what was announced arrived.

    Args:
        receive: gives what one reception brought, at most so many bytes; nothing at the end.
        cap: bytes that anybody needs.
        ends_early: what `receive` raises when the other side ends before it should.
    """
    body = bytearray()
    try:
        while len(body) <= cap and (part := receive(PART)):
            body += part
    except ends_early:
        return bytes(body), False
    return bytes(body), True


def _check_is_file(status: os.stat_result) -> None:
    if stat.S_ISDIR(status.st_mode):
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
    if not stat.S_ISREG(status.st_mode):
        raise OSError(errno.EINVAL, "it is not a file")
