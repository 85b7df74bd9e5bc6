"""The frozen folder, and the wheel, built once for all tests that need one; and what they read of the source."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.built_once import built_once
from tests.project.source import parse
from tools.make_package import NAME, ROOT, build_folder


@pytest.fixture(scope="module", autouse=True)
def trees_of_this_module() -> Iterator[None]:
    """Let the parsed source go: all of it is a million objects, which each search for garbage would look at."""
    yield
    parse.cache_clear()


@pytest.fixture(scope="session")
def frozen_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder that ships, as `make package` builds it. Nobody may change it."""
    seconds = 230  # less than pytest gives a test
    return built_once(
        tmp_path_factory, "frozen", lambda place: build_folder(place / "dist", place / "work", seconds=seconds)
    )


@pytest.fixture(scope="session")
def frozen(frozen_folder: Path) -> Path:
    """The frozen program; on Windows the one that can print."""
    return frozen_folder / (f"{NAME}-console.exe" if sys.platform == "win32" else NAME)


@pytest.fixture(scope="session")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, as pip builds it."""
    return built_once(tmp_path_factory, "wheel", _build_wheel)


def _build_wheel(folder: Path) -> Path:
    pip = [sys.executable, "-m", "pip", "--disable-pip-version-check", "wheel", "--quiet", "--no-deps"]
    done = subprocess.run(
        [*pip, "--no-build-isolation", "--wheel-dir", str(folder), str(ROOT)],
        capture_output=True,
        text=True,
        check=False,
        timeout=100,
    )
    assert done.returncode == 0, done.stderr
    (built,) = folder.glob("*.whl")
    return built
