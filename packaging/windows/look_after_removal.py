"""Looks whether an uninstaller that was run with `_?=` left nothing in its folder but what has to stay there.

Usage: python packaging/windows/look_after_removal.py FOLDER
"""

from __future__ import annotations

import sys
from pathlib import Path

from make_installer import LEFT_AFTER_REMOVAL  # type: ignore[import-not-found] # beside this file, not installed


def main() -> None:
    """End with the names of what should not be there, or should be and is not."""
    if len(sys.argv) != 2:
        raise SystemExit("Usage: python packaging/windows/look_after_removal.py FOLDER")
    found = {path.name for path in Path(sys.argv[1]).iterdir()}
    if found != LEFT_AFTER_REMOVAL:
        raise SystemExit(f"In the folder are {sorted(found)}, and have to be {sorted(LEFT_AFTER_REMOVAL)}.")


if __name__ == "__main__":
    main()
