"""What make's targets for tests run, in which order, told by make itself without running anything."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.what_lacks import needs

ROOT = Path(__file__).resolve().parents[2]
QUICK, RIG, LONG = '-m "not rig"', '-m "rig and not monkey"', "--hypothesis-profile long"
WINDOWS, WINDOWS_LONG = "pytest tests/windows ", "pytest tests/windows/long "
pytestmark = [
    needs("make"),
    pytest.mark.skipif(sys.platform == "win32", reason="the README has other commands for it"),
]


def pytest_runs(*words: str) -> list[str]:
    """The calls of pytest, in their order."""
    from_outside = ("MAKEFLAGS", "MFLAGS", "MAKELEVEL", "LACKING", "WITHOUT_WINDOWS")  # of the make that runs this test
    environment = {name: value for name, value in os.environ.items() if name not in from_outside}
    command = ["make", "--dry-run", *words]
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=True, timeout=60)
    return [line for line in done.stdout.splitlines() if " -m pytest " in line]


@pytest.mark.parametrize(
    ("words", "parts"),
    [
        (["test"], [QUICK]),
        (["test-all"], [QUICK, RIG, WINDOWS]),
        (["test-all", "WITHOUT_WINDOWS=1"], [QUICK, RIG]),
        (["test-long"], [LONG, WINDOWS_LONG]),
        (["test-long", "WITHOUT_WINDOWS=1"], [LONG]),
    ],
    ids=" ".join,
)
def test_what_needs_most_comes_last(words: list[str], parts: list[str]) -> None:
    """A computer without wine has run all else before it ends with an error."""
    runs = pytest_runs(*words)
    assert len(runs) == len(parts)
    assert [part for part, run in zip(parts, runs, strict=True) if part not in run] == []


@pytest.mark.parametrize("target", ["test-all", "test-long"])
def test_nothing_may_lack_in_any_of_them(target: str) -> None:
    assert [run for run in pytest_runs(target) if "--nothing-may-lack" in run] == []
    runs = pytest_runs(target, "LACKING=--nothing-may-lack")
    assert [run for run in runs if "--nothing-may-lack" not in run] == []


def test_a_build_machine_lacks_nothing() -> None:
    (called,) = re.findall(r"^exec (make .*)$", (ROOT / ".ci/run").read_text("utf-8"), re.MULTILINE)
    assert called == "make test-all LACKING=--nothing-may-lack"
    assert called in (ROOT / ".github/workflows/ci.yml").read_text("utf-8")


def test_where_there_is_no_make_people_run_the_same_tests() -> None:
    """A plain pytest would freeze the program, for which nothing is installed then."""
    readme = (ROOT / "README.md").read_text("utf-8")
    (words,) = re.findall(r"^py tools/prepare.py test; \S+ -m pytest(.*)$", readme, re.MULTILINE)
    assert words.strip() == QUICK
