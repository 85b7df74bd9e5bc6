"""Writes packaging/lock.txt: the files in the bundle, by hash, for every system and Python named here.

Usage: python -m tools.write_lock            newer versions where there are some
       python -m tools.write_lock --keep     only what pyproject.toml asks for anew; all else stays as it is
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LOCK = ROOT / "packaging" / "lock.txt"
OLDEST = "3.11"
HEADER = """\
# What the bundle is made of. `make lock` writes this file; tools/prepare.py installs it, each file checked by its hash.
"""


def main() -> None:
    """Let uv choose, and put our words above what it wrote."""
    upgrade = [] if "--keep" in sys.argv[1:] else ["--upgrade"]
    command = [sys.executable, "-m", "uv", "pip", "compile", "pyproject.toml", "--group", "package", *upgrade]
    command += ["--universal", "--python-version", OLDEST, "--generate-hashes", "--no-header", "--quiet"]
    subprocess.run([*command, "--output-file", str(LOCK)], cwd=ROOT, check=True)
    LOCK.write_text(HEADER + LOCK.read_text("utf-8").removeprefix(HEADER), encoding="utf-8")


if __name__ == "__main__":
    main()
