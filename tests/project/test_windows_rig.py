"""Where something is missing, the tests under wine say what, and end with an error: nobody may take that for a pass."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.windows import rig
from tests.windows.cpython import CannotRun, run_step

ROOT = Path(__file__).resolve().parents[2]
ENDED_WITH_A_SENTENCE = 2


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="wine is asked for on Linux alone")
@pytest.mark.parametrize("folder", ["tests/windows", "tests/windows/long"])
def test_without_its_tools_the_run_ends_with_an_error_that_names_them(tmp_path: Path, folder: str) -> None:
    command = [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", folder]
    environment = {**os.environ, "PATH": str(tmp_path)}
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False, timeout=200)
    assert done.returncode == ENDED_WITH_A_SENTENCE, done.stdout + done.stderr
    said = done.stdout.replace("\n", " ")
    assert "The Windows tests cannot run: not installed: " in said
    assert not [package for package in rig.TOOLS.values() if package not in said]
    assert " passed" not in said


def test_on_another_system_it_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "darwin")
    with pytest.raises(CannotRun, match="need wine on Linux"):
        rig.look_for_tools()


def test_without_wine_itself_it_says_so(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(rig, "WINE_PLACES", (str(tmp_path / "wine64"),))
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(CannotRun, match="wine64 is not installed"):
        rig.wine()


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="wine is asked for on Linux alone")
def test_a_windows_without_letters_is_not_built(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """It would be kept for days, and every picture and width be another."""
    monkeypatch.setattr(rig, "TOOLS", {})
    monkeypatch.setattr(rig, "FONTS", {str(tmp_path): "fonts-of-somebody"})
    with pytest.raises(CannotRun, match="not installed: fonts-of-somebody"):
        rig.look_for_tools()


def test_a_step_that_fails_is_named_with_what_it_said() -> None:
    with pytest.raises(CannotRun, match=r"ended with code 3\.\nno network"):
        run_step([sys.executable, "-c", "import sys; print('no network'); sys.exit(3)"])
