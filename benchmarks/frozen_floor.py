"""Freezes the floor, `benchmarks/floor/qwizard_floor.py`, with the tools that freeze the program."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

from benchmarks.timing import ROOT
from tools.make_package import NAME, PACKAGE_PYTHON

SUFFIX = ".exe" if os.name == "nt" else ""
PROGRAM = ROOT / "dist" / NAME / f"{NAME}{SUFFIX}"
SPEC = ROOT / "benchmarks/floor/floor.spec"
FOLDER = ROOT / "build/floor"


def build_floor() -> Path:
    """Return the frozen floor, built when it is not there or older than what it is made of.

    Raises:
        SystemExit: when there is no frozen program to compare it with.
    """
    if not PROGRAM.exists():
        raise SystemExit("There is no frozen folder. `make package` builds it.")
    program = FOLDER / "dist/floor" / f"floor{SUFFIX}"
    sources = [SPEC, *SPEC.parent.glob("*.py"), ROOT / "packaging/trim.py", ROOT / "packaging/lock.txt"]
    if program.exists() and program.stat().st_mtime > max(path.stat().st_mtime for path in sources):
        return program
    command = [str(PACKAGE_PYTHON), "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR"]
    command += ["--distpath", str(FOLDER / "dist"), "--workpath", str(FOLDER / "work"), str(SPEC)]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    return program
