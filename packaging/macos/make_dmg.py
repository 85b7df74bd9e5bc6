"""Signs the program for macOS where the secrets are given, makes the disk image, and lets Apple notarise it.

Usage: python packaging/macos/make_dmg.py FOLDER OUTPUT_FOLDER

FOLDER is the frozen folder; build.spec puts BigCommerce Connect.app beside it. The two shell scripts here do the work.
"""

from __future__ import annotations

import argparse
import platform
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parents[1]))

from wizard import __version__  # noqa: E402 - found by the line above, installed or not

APP = "BigCommerce Connect.app"


def main() -> None:
    """Make the disk image that the command line asks for."""
    parser = argparse.ArgumentParser(description="Makes the disk image for macOS.")
    parser.add_argument("folder", type=Path, help="the frozen folder, made on macOS")
    parser.add_argument("output", type=Path, help="the folder to write the disk image to")
    chosen = parser.parse_args()
    chosen.output.mkdir(parents=True, exist_ok=True)
    app = chosen.folder.parent / APP
    image = chosen.output / f"bigcommerce-connect-{__version__}-macos-{platform.machine()}.dmg"
    for script, *arguments in (
        ("sign_and_notarise.sh", "sign", str(app)),
        ("make_dmg.sh", str(app), str(image)),
        ("sign_and_notarise.sh", "notarise", str(image)),
    ):
        done = subprocess.run(["/bin/bash", str(HERE / script), *arguments], check=False)
        if done.returncode:
            sys.exit(done.returncode)


if __name__ == "__main__":
    main()
