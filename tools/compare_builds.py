"""Compares two builds of one commit: the same files? the same bytes?

Usage: python -m tools.compare_builds FOLDER OTHER_FOLDER

Prints one line for each difference and ends with code 1 when there is one.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from pathlib import Path


def main() -> int:
    """Compare the folders that the command line names."""
    parser = argparse.ArgumentParser(description="Compares two builds of one commit.")
    parser.add_argument("one", type=Path)
    parser.add_argument("other", type=Path)
    chosen = parser.parse_args()
    one, other = contents(chosen.one), contents(chosen.other)
    differing = list(differences(one, other))
    for line in differing:
        print(line)
    print(f"{len(one)} files, {len(differing)} differences")
    return 1 if differing else 0


def contents(folder: Path) -> dict[str, bytes]:
    """Return what each name below `folder` stands for: a file's mode and bytes, or where a link leads.

    Raises:
        SystemExit: when there is nothing.
    """
    found = {path.relative_to(folder).as_posix(): _content(path) for path in folder.rglob("*") if _counts(path)}
    if not found:
        raise SystemExit(f"There are no files in {folder}.")
    return found


def differences(one: dict[str, bytes], other: dict[str, bytes]) -> Iterator[str]:
    """Yield a sentence for each difference."""
    for name in sorted(one.keys() | other.keys()):
        if name not in other:
            yield f"{name} is only in the first"
        elif name not in one:
            yield f"{name} is only in the second"
        elif one[name] != other[name]:
            yield f"{name} differs{_where(one[name], other[name])}"


def _counts(path: Path) -> bool:
    return path.is_symlink() or path.is_file()


def _content(path: Path) -> bytes:
    if path.is_symlink():
        return b"link " + str(path.readlink()).encode()
    return f"{path.stat().st_mode:o} ".encode() + path.read_bytes()


def _where(one: bytes, other: bytes) -> str:
    if len(one) != len(other):
        return f" in length, {len(one)} to {len(other)}"
    places = [number for number, (byte, second) in enumerate(zip(one, other, strict=True)) if byte != second]
    return f" in {len(places)} bytes, the first at {places[0]}"


if __name__ == "__main__":
    sys.exit(main())
