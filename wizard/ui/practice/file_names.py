"""How a file of practice mode is named."""

from __future__ import annotations

import itertools
from pathlib import Path


def practice_place(path: Path) -> Path:
    """Return where a file of practice goes when `path` was chosen for it. Looks at the disk.

    It says in its name that it is practice, whatever name was chosen; it never replaces a file nobody asked about.
    """
    if "PRACTICE" in path.name:
        return path
    marks = itertools.chain(["PRACTICE-"], (f"PRACTICE-{number}-" for number in itertools.count(2)))
    return next(place for mark in marks if not _exists(place := path.with_name(mark + path.name)))


def _exists(path: Path) -> bool:
    try:
        return path.exists()
    except OSError:
        return False  # a name the system refuses; writing will say so
