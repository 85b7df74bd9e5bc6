"""A pipe in place of a file, which blocks whoever opens it."""

from __future__ import annotations

import os
import sys
from pathlib import Path


def make_pipe(path: Path) -> None:
    """Make a pipe among the files. Windows has none; tests that ask for one are not run there."""
    if sys.platform != "win32":
        os.mkfifo(path)
