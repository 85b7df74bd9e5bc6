"""Makes the portable zip for Windows out of the frozen folder.

Usage: python packaging/windows/make_portable.py FOLDER OUTPUT_FOLDER

The same folder gives the same bytes: names are in order, and SOURCE_DATE_EPOCH or the last commit dates them.
"""

from __future__ import annotations

import argparse
import sys
import zipfile
from datetime import UTC, datetime
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from tools.make_package import source_date_epoch  # noqa: E402 - found by the line above
from wizard import __version__  # noqa: E402 - the same

TITLE = "BigCommerce Connect"
PROGRAM = "bigcommerce-connect.exe"
NOTE = Path(__file__).with_name("portable-note.txt")
NOTE_NAME = "Read me first.txt"
MODE = 0o100644 << 16


def write_zip(folder: Path, output: Path, epoch: int) -> None:
    """Put everything in `folder`, and the note, into the zip file `output`.

    Args:
        folder: the frozen folder.
        output: is replaced.
        epoch: the date of every file, in seconds since 1970; a zip counts from 1980.

    Raises:
        SystemExit: with a sentence, when `folder` is not the frozen program.
    """
    if not (folder / PROGRAM).is_file():
        raise SystemExit(f"{folder} does not hold {PROGRAM}. Freeze the program on Windows first.")
    files = {path.relative_to(folder).as_posix(): path for path in folder.rglob("*") if path.is_file()}
    contents = {name: path.read_bytes() for name, path in files.items()}
    note = NOTE.read_text(encoding="utf-8").replace("\n", "\r\n")
    contents[NOTE_NAME] = note.encode("utf-8-sig")
    day = max(datetime.fromtimestamp(epoch, UTC), datetime(1980, 1, 1, tzinfo=UTC))
    with zipfile.ZipFile(output, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for name in sorted(contents):
            entry = zipfile.ZipInfo(f"{TITLE}/{name}", day.timetuple()[:6])
            entry.compress_type, entry.external_attr, entry.create_system = zipfile.ZIP_DEFLATED, MODE, 3
            archive.writestr(entry, contents[name])


def main() -> None:
    """Make the zip that the command line asks for."""
    parser = argparse.ArgumentParser(description="Makes the portable zip for Windows out of the frozen folder.")
    parser.add_argument("folder", type=Path, help="the frozen folder, made on Windows")
    parser.add_argument("output", type=Path, help="the folder to write the zip to")
    chosen = parser.parse_args()
    chosen.output.mkdir(parents=True, exist_ok=True)
    output = chosen.output / f"bigcommerce-connect-{__version__}-windows-x64-portable.zip"
    write_zip(chosen.folder, output, source_date_epoch())
    sys.stdout.write(f"built {output}\n")


if __name__ == "__main__":
    main()
