"""Files that Windows won't release: another program has them open for a moment, or they have the read-only attribute.

Such a program is a virus scanner, or what synchronises the folder. No other system knows either.
"""

from __future__ import annotations

import contextlib
import stat
import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

IN_USE = frozenset({32, 33})
"""Windows' own numbers: another program has the file open, or a part of it locked."""
ACCESS_DENIED = 5
"""Also said by Windows when a file that another program has open is to be replaced."""
IN_USE_SECONDS = 1.0
"""How long such a program may hold a file."""
POLL_SECONDS = 0.05

Result = TypeVar("Result")


def when_free(action: Callable[[], Result], seconds: float | None = None) -> Result:
    """Return the result of `action`; if the file is held, keep trying for a while.

    Args:
        action: reads, replaces, renames, or deletes the file.
        seconds: for how long; None: a second.

    Raises:
        OSError: what `action` raised last.
    """
    end = time.monotonic() + (IN_USE_SECONDS if seconds is None else seconds)
    while True:
        try:
            return action()
        except OSError as error:
            if not is_held(error) or time.monotonic() >= end:
                raise
        time.sleep(POLL_SECONDS)


def put_in_place(fresh: Path, target: Path, seconds: float | None = None) -> None:
    """Give the file `fresh` the name of `target`, which may be there, read-only or held for a moment.

    Args:
        fresh: the new file.
        target: the name it gets.
        seconds: how long to wait for whoever holds the old one; None: a second.

    Raises:
        OSError: when the system refuses. The old file is then as it was, and so is `fresh`.
    """
    if not _is_read_only(target):
        when_free(lambda: fresh.replace(target), seconds)
        return
    mode = target.stat().st_mode
    try:
        target.chmod(mode | stat.S_IWRITE)  # Windows replaces no file that has the attribute
        when_free(lambda: fresh.replace(target), seconds)
    except BaseException:
        with contextlib.suppress(OSError):
            target.chmod(mode)
        raise


def _is_read_only(path: Path) -> bool:
    """Tell whether a file is there that has Windows' read-only attribute."""
    try:
        attributes = getattr(path.stat(), "st_file_attributes", 0)
    except OSError:
        return False
    return bool(attributes & stat.FILE_ATTRIBUTE_READONLY)


def is_held(error: OSError) -> bool:
    """Tell whether another program keeps a file from being replaced, renamed, or deleted: the folder itself is writable."""
    number = getattr(error, "winerror", None)
    return number in IN_USE or (number == ACCESS_DENIED and error.filename2 is not None)
