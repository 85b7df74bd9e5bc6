"""Makes the downloads for Linux from the frozen folder; tools/make_package.py runs this.

Usage: python packaging/linux/make_packages.py FOLDER DESTINATION
"""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

from deb import make_deb
from tarball import make_tarball

LIMIT = 42
"""How many MiB a merchant is asked to download at most."""


def main() -> None:
    """Make the archive, and on Debian and its kin the package, and say how large they are."""
    if len(sys.argv) != 3:
        sys.exit("Usage: python packaging/linux/make_packages.py FOLDER DESTINATION")
    folder, destination = (Path(argument).resolve() for argument in sys.argv[1:])
    destination.mkdir(parents=True, exist_ok=True)
    for make in (make_deb, make_tarball):
        made = make(folder, destination)
        size = made.stat().st_size / 2**20
        sys.stdout.write(f"made {made.name}, {size:.1f} MiB\n")
        if size > LIMIT:
            sys.exit(f"{made.name} is larger than {LIMIT} MiB. Something came along that nobody needs.")


if __name__ == "__main__":
    missing = [tool for tool in ("dpkg-deb", "objdump", "patchelf", "xz") if shutil.which(tool) is None]
    if missing:
        sys.exit(f"Not installed: {', '.join(missing)}. The packages for Linux are made on Debian or Ubuntu.")
    main()
