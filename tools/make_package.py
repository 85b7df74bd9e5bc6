"""Builds what merchants download, in `dist/`: the frozen folder, then what this system makes of it.

Usage: python tools/make_package.py [--folder-only]

The folder is built by `.venv-package`, which holds exactly what `packaging/lock.txt` names (tools/prepare.py package).
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
NAME = "bigcommerce-connect"
PACKAGE_PYTHON = ROOT / ".venv-package" / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
DIST = ROOT / "dist"
WORK = ROOT / "build" / "package"
MAKERS = {
    "linux": ["packaging/linux/make_packages.py"],
    "win32": ["packaging/windows/make_portable.py"],
    "darwin": ["packaging/macos/make_dmg.py"],
}
"""Each is run with the frozen folder and the folder to write to."""
STRICT_ON_MACS = {
    "PYINSTALLER_STRICT_BUNDLE_CODESIGN_ERROR": "1",
    "PYINSTALLER_VERIFY_BUNDLE_SIGNATURE": "1",
}
"""PyInstaller else only warns when the .app cannot be signed, and Macs with Apple's chips call it damaged."""
FREEZING_SECONDS = 30 * 60
"""Enough for an old computer with a virus scanner. PyInstaller that hangs is ended after it."""


def main() -> None:
    """Build everything that is made on this system."""
    folder = build_folder(DIST, WORK)
    print(f"built {folder.relative_to(ROOT)}")
    if "--folder-only" not in sys.argv[1:]:
        for maker in MAKERS[sys.platform]:
            done = subprocess.run([sys.executable, str(ROOT / maker), str(folder), str(DIST)], cwd=ROOT, check=False)
            if done.returncode:
                raise SystemExit(f"{maker} did not succeed. What it said is above.")


def build_folder(dist: Path, work: Path, seconds: float = FREEZING_SECONDS) -> Path:
    """Freeze the program and return the folder, `dist/bigcommerce-connect`.

    Args:
        dist: where the folder is put; a former one is replaced.
        work: where PyInstaller leaves what it needs on the way.
        seconds: how long PyInstaller may take.

    Raises:
        SystemExit: with PyInstaller's words when it did not succeed, or a sentence when it took too long.
    """
    if not PACKAGE_PYTHON.exists():
        raise SystemExit("There is no .venv-package. `python tools/prepare.py package` makes it.")
    command = [str(PACKAGE_PYTHON), "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN"]
    command += ["--distpath", str(dist), "--workpath", str(work), str(ROOT / "build.spec")]
    epoch = source_date_epoch()
    environment = {
        **os.environ,
        **STRICT_ON_MACS,
        "PYTHONHASHSEED": "0",
        "PYTHONNODEBUGRANGES": "1",  # a traceback there has no source to underline
        "SOURCE_DATE_EPOCH": str(epoch),
    }
    try:
        done = subprocess.run(
            command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False, timeout=seconds
        )
    except subprocess.TimeoutExpired:
        told = f"PyInstaller was not ready after {seconds / 60:g} minutes, and was ended. Is something else busy here? Try again."
        raise SystemExit(told) from None
    if done.returncode:
        raise SystemExit(f"PyInstaller did not succeed.\n{done.stdout}{done.stderr}")
    print(done.stderr, end="", file=sys.stderr)  # its warnings
    folder = dist / NAME
    _date(folder, epoch)
    return folder


def source_date_epoch() -> int:
    """Return the time that everything built is dated with: the last commit's, in seconds since 1970.

    Outside a checkout (a source archive), the date of the newest file of the program.
    """
    given = os.environ.get("SOURCE_DATE_EPOCH")
    if given:
        return int(given)
    question = ["git", "-C", str(ROOT), "log", "-1", "--format=%ct"]
    try:
        return int(subprocess.run(question, capture_output=True, text=True, check=True).stdout)
    except (OSError, subprocess.CalledProcessError):
        return max(int(path.stat().st_mtime) for path in (ROOT / "wizard").rglob("*.py"))


def _date(folder: Path, epoch: int) -> None:
    """Date every file, so that two archives of the same files are the same."""
    for path in [folder, *folder.rglob("*")]:
        os.utime(path, (epoch, epoch), follow_symlinks=os.utime not in os.supports_follow_symlinks)


if __name__ == "__main__":
    main()
