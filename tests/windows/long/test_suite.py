"""The program's own tests, run by Windows' Python (`make test-windows-long`)."""

from __future__ import annotations

from pathlib import Path
from xml.etree import ElementTree

import pytest

from tests.windows.computer import PYTHON_PROGRAM, Computer
from tests.windows.conftest import LOCKS, PICTURES, ROOT
from tests.windows.cpython import CannotRun
from tests.windows.long import packages

PARTS = {
    "core": ("core",),
    "adapters": ("adapters",),
    "commands": ("commands",),
    "practice": ("practice", "diagnoses"),
    "window": ("ui",),
}
SECONDS = 45 * 60
PLUGIN = "tests.windows.long.cannot_pass"


@pytest.fixture(scope="module")
def test_packages(rig_folder: Path) -> Path:
    try:
        return packages.build()
    except CannotRun as reason:
        pytest.exit(f"The Windows tests cannot run: {reason}", returncode=2)


@pytest.mark.parametrize("part", PARTS)
def test_what_holds_here_holds_on_windows(quiet_computer: Computer, test_packages: Path, part: str) -> None:
    quiet_computer.tell_qt(QT_QPA_PLATFORM="offscreen")
    report = quiet_computer.drive / f"{part}.xml"
    folders = [f"tests/{folder}" for folder in PARTS[part]]
    ended = quiet_computer.call(
        *(
            PYTHON_PROGRAM,
            "-m",
            "pytest",
            "-p",
            PLUGIN,
            "-p",
            "no:cacheprovider",
            "--tb=short",
            "-m",
            "not rig and not monkey",
        ),
        *(f"--junitxml={quiet_computer.in_windows(report)}", "-q", *folders),
        cwd=ROOT,
        seconds=SECONDS,
        environment={"PYTHONPATH": ";".join(map(quiet_computer.in_windows, (LOCKS, test_packages)))},
    )
    PICTURES.mkdir(parents=True, exist_ok=True)
    (PICTURES / f"suite-{part}.txt").write_bytes(ended.output + ended.errors)
    assert ended.code == 0, ended.output.decode("utf-8", "replace")[-8000:] + ended.complaint[-4000:]
    (suite,) = ElementTree.parse(report).getroot()
    told = {name: int(suite.attrib[name]) for name in ("tests", "failures", "errors", "skipped")}
    assert told["failures"] == told["errors"] == 0
    assert told["tests"] - told["skipped"] > 100, told
    with (PICTURES / "suite.txt").open("a", encoding="utf-8") as figures:
        figures.write(
            f"{part}: {told['tests'] - told['skipped']} passed, {told['skipped']} not run, {suite.attrib['time']} s\n"
        )
