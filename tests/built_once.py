"""What takes long to build is built by one worker; the others wait for it and use it, too."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from filelock import FileLock


def built_once(factory: pytest.TempPathFactory, name: str, build: Callable[[Path], Path]) -> Path:
    """Return what `build` made, in this worker or in another one. Nobody may change it.

    Args:
        factory: knows the folder of this run.
        name: the folder that is handed to `build`.
        build: gets an empty folder and returns the path of what it made there.
    """
    own = factory.getbasetemp()
    shared = own.parent if "PYTEST_XDIST_WORKER" in os.environ else own
    place, told = shared / name, shared / f"{name}.path"
    with FileLock(shared / f"{name}.lock"):
        if not told.exists():
            place.mkdir()
            told.write_text(str(build(place)), "utf-8")
    return Path(told.read_text("utf-8"))
