"""One worker builds what takes long; the others wait and share it."""

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
        build: gets an empty folder and returns the path of what it made there. When it fails, all who ask fail.
    """
    own = factory.getbasetemp()
    shared = own.parent if "PYTEST_XDIST_WORKER" in os.environ else own
    place, told, failed = shared / name, shared / f"{name}.path", shared / f"{name}.failed"
    with FileLock(shared / f"{name}.lock"):
        if failed.exists():
            pytest.fail(f"{name} could not be built: {failed.read_text('utf-8')}")
        if not told.exists():
            failed.write_text("see the first test that needed it", "utf-8")
            place.mkdir()
            told.write_text(str(build(place)), "utf-8")
            failed.unlink()
    return Path(told.read_text("utf-8"))
