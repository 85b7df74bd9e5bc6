"""Freezes the program for Windows, and keeps the folder for as long as nothing that decides about it has changed."""

from __future__ import annotations

from pathlib import Path

from tests.windows.computer import PYTHON_PROGRAM, TRIES, Computer
from tests.windows.cpython import CannotRun
from tests.windows.rig import HERE, ROOT, fingerprint, kept
from tools.make_package import NAME, source_date_epoch

DECIDING = ("build.spec", "LICENSE", "packaging", "resources", "wizard")
FREEZING_SECONDS = 25 * 60
OF_WINE = b"SubprocessDiedError"
"""What PyInstaller says when one of the forty Pythons that it starts ended before it began (`ENDED_BEFORE_IT_BEGAN`)."""


def build(rig: Path, work: Path) -> Path:
    """Return the frozen folder, made by PyInstaller as it runs on Windows.

    Args:
        rig: what `rig.build` returned.
        work: an empty folder.

    Raises:
        CannotRun: when PyInstaller did not succeed.
    """
    name = fingerprint(Path(__file__).read_bytes(), *_deciding())
    return kept("frozen", name, lambda part: _freeze(Computer(work, rig), work, part)) / NAME


def _freeze(computer: Computer, work: Path, target: Path) -> None:
    computer.switch_on()
    try:
        options = ("--noconfirm", "--log-level", "WARN", "--distpath", target, "--workpath", work / "work")
        for _ in range(TRIES):
            done = computer.call(
                *(PYTHON_PROGRAM, "-m", "PyInstaller"),
                *options,
                ROOT / "build.spec",
                cwd=ROOT,
                seconds=FREEZING_SECONDS,
                environment={"PYTHONHASHSEED": "0", "SOURCE_DATE_EPOCH": str(source_date_epoch())},
            )
            if OF_WINE not in done.errors:
                break
        if done.code:
            raise CannotRun(f"PyInstaller did not succeed.\n{done.errors.decode(errors='replace')[-3000:]}")
    finally:
        computer.switch_off()


def _deciding() -> list[bytes]:
    """Return names and contents of what the frozen folder is made of."""
    told = []
    for top in DECIDING:
        place = ROOT / top
        for path in sorted([place] if place.is_file() else place.rglob("*")):
            if path.is_file() and "__pycache__" not in path.parts and not path.is_relative_to(HERE):
                told += [path.relative_to(ROOT).as_posix().encode(), path.read_bytes()]
    return told
