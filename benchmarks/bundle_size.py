"""The size of the frozen folder and of what is downloaded, against the Qt libraries without which no widget shows."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from benchmarks.timing import ROOT

FOLDER = ROOT / "dist" / "bigcommerce-connect"
LARGEST = 135
LARGEST_DOWNLOAD = 42
DOWNLOADS = (".deb", ".tar.xz", ".exe", ".zip", ".dmg")
QT = ("Qt6Core", "Qt6Gui", "Qt6Widgets", "Qt6DBus", "icudata", "icui18n", "icuuc")


def mebibytes(files: Iterable[Path]) -> float:
    """Return the size of all files together; a symbolic link counts nothing."""
    return sum(path.stat().st_size for path in files) / 2**20


def main() -> None:
    files = [path for path in FOLDER.rglob("*") if path.is_file() and not path.is_symlink()]
    if not files:
        raise SystemExit("There is no frozen folder. `make package` builds it.")
    whole = mebibytes(files)
    qt = mebibytes(path for path in files if path.name.removeprefix("lib").partition(".")[0] in QT)
    print(
        f"frozen folder: {whole / qt:6.2f} x Qt's own libraries, goal {LARGEST} MiB ({whole:.0f} MiB to {qt:.0f} MiB)"
    )
    for path in sorted(files, key=lambda path: path.stat().st_size, reverse=True)[:8]:
        print(f"    {mebibytes([path]):6.1f} MiB  {path.relative_to(FOLDER).as_posix()}")
    for path in sorted(path for path in FOLDER.parent.iterdir() if path.name.endswith(DOWNLOADS)):
        print(f"download: {mebibytes([path]):.1f} MiB, goal {LARGEST_DOWNLOAD} MiB: {path.name}")


if __name__ == "__main__":
    main()
