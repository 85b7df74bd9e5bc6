"""The frozen folder, built once for all tests that need one."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from tools.make_package import NAME, build_folder


@pytest.fixture(scope="session")
def frozen_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder that ships, as `make package` builds it. Nobody may change it."""
    place = tmp_path_factory.mktemp("frozen")
    return build_folder(place / "dist", place / "work", seconds=230)  # less than pytest gives a test


@pytest.fixture(scope="session")
def frozen(frozen_folder: Path) -> Path:
    """The frozen program; on Windows the one that can print."""
    return frozen_folder / (f"{NAME}-console.exe" if sys.platform == "win32" else NAME)
