"""The modules inside a frozen program."""

from __future__ import annotations

import json
import os
import subprocess
from functools import cache
from pathlib import Path
from typing import Any

from tools.make_package import PACKAGE_PYTHON

ROOT = Path(__file__).parents[2]
MODULES = """
import json, sys
from PyInstaller.archive.readers import CArchiveReader
modules = CArchiveReader(sys.argv[1]).open_embedded_archive("PYZ.pyz")
"""
NAMES = f"""{MODULES}
print(json.dumps(sorted(modules.toc)))
"""
COLUMNS_KEPT = f"""{MODULES}
code = [(name, modules.extract(name)) for name in sorted(modules.toc) if name.startswith("wizard.")]
print(json.dumps([name for name, one in code if one and any(place[2] for place in one.co_positions())]))
"""


def answer(command: list[str], folder: Path, **environment: str) -> Any:
    """Run a command that prints JSON, away from the checkout's own files."""
    done = subprocess.run(
        command,
        cwd=folder,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", **environment},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return json.loads(done.stdout)


@cache
def modules_inside(program: Path) -> frozenset[str]:
    """The names of the Python modules in the frozen program."""
    return frozenset(answer([str(PACKAGE_PYTHON), "-c", NAMES, str(program)], ROOT))


def modules_that_keep_columns(program: Path) -> list[str]:
    """The names of our modules in the frozen program whose code still holds the columns that a traceback underlines."""
    names: list[str] = answer([str(PACKAGE_PYTHON), "-c", COLUMNS_KEPT, str(program)], ROOT)
    return names
