"""Run as a user without root's rights, for tests of what root may always do."""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Iterator


@contextlib.contextmanager
def as_an_ordinary_person() -> Iterator[None]:
    """Give up root's rights for a while: root may write everywhere."""
    if sys.platform == "win32" or os.geteuid() != 0:
        yield
    else:
        os.seteuid(65534)
        try:
            yield
        finally:
            os.seteuid(0)
