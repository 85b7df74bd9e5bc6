"""Missing system tools are named and counted, and fail the run where nothing may lack."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

TESTS = Path(__file__).resolve().parents[1]
PLANTED = """
import pytest
from what_lacks import needs, skip_without

@needs("no-such-program")
def test_marked(): ...

def test_in_the_middle():
    skip_without(["no such package"])

@needs("no-such-program")
def test_marked_too(): ...

@pytest.mark.skip(reason="not on this system")
def test_of_another_system(): ...

def test_that_lacks_nothing():
    skip_without([])
"""


def run(folder: Path, *options: str) -> subprocess.CompletedProcess[str]:
    (folder / "test_planted.py").write_text(PLANTED, "utf-8")
    environment = {**os.environ, "PYTHONPATH": str(TESTS)}  # the folder has no package by the name of tests
    (folder / "pytest.ini").write_text("[pytest]\n", "utf-8")
    command = [sys.executable, "-m", "pytest", "-p", "what_lacks", "-c", str(folder / "pytest.ini"), *options]
    return subprocess.run(
        [*command, str(folder)], cwd=folder, env=environment, capture_output=True, text=True, check=False, timeout=60
    )


@pytest.mark.parametrize("workers", [(), ("-n", "1")], ids=["alone", "in a worker"])
def test_it_is_said_and_counted_as_not_run(tmp_path: Path, workers: tuple[str, ...]) -> None:
    done = run(tmp_path, *workers)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "2 not run, not installed: no-such-program" in done.stdout
    assert "1 not run, not installed: no such package" in done.stdout
    assert "not run, not on this system" not in done.stdout
    assert "1 passed, 4 skipped" in done.stdout


def test_on_a_build_machine_it_fails(tmp_path: Path) -> None:
    done = run(tmp_path, "--nothing-may-lack")
    assert done.returncode == 1, done.stdout + done.stderr
    assert "1 failed, 1 passed, 1 skipped, 2 errors" in done.stdout
    assert "not installed: no-such-program" in done.stdout
