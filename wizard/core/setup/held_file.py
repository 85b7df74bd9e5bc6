"""Files that another program holds open for a moment, such as a virus scanner or what synchronises a folder: Windows alone."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TypeVar

IN_USE = frozenset({32, 33})
"""Windows' own numbers: another program has the file open, or a part of it locked."""
ACCESS_DENIED = 5
"""Also said by Windows when a file that another program has open is to be replaced."""
IN_USE_SECONDS = 1.0
"""How long such a program may hold a file."""
POLL_SECONDS = 0.05

Result = TypeVar("Result")


def when_free(action: Callable[[], Result]) -> Result:
    """Return the result of `action`, which replaces, renames, or deletes a file; while that is held, try again for a second.

    Raises:
        OSError: what `action` raised last.
    """
    end = time.monotonic() + IN_USE_SECONDS
    while True:
        try:
            return action()
        except OSError as error:
            if not is_held(error) or time.monotonic() >= end:
                raise
        time.sleep(POLL_SECONDS)


def is_held(error: OSError) -> bool:
    """Tell whether another program keeps a file from being replaced, renamed, or deleted: the folder itself is writable."""
    number = getattr(error, "winerror", None)
    return number in IN_USE or (number == ACCESS_DENIED and error.filename2 is not None)
