"""Compiles once, when the bundle is built, what shiboken would otherwise compile at every start of the program.

Shiboken carries its Python files inside its library and compiles them when PySide6 is imported. With SBK_EMBED=0 it
writes them into the folder `files.dir` beside itself, and takes them from there ever after. The folder is semi-documented:
tests/project/test_frozen.py shows that the version in the lock writes it and that the frozen program reads it.
"""

from __future__ import annotations

import os
import py_compile
import shutil
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

FOLDER = "files.dir"
STARTS_THE_LIBRARY = "signature_bootstrap.py"
"""Written too, but always taken from inside the library."""


def support_files(work: Path) -> list[tuple[str, str, str]]:
    """Return the compiled files as PyInstaller's data entries.

    Args:
        work: an empty folder, or one that may be emptied. Shiboken is copied there, so that the installed one stays as
            it was.

    Raises:
        SystemExit: when this version of shiboken does not write its files.
    """
    found = find_spec("shiboken6")
    if found is None or found.origin is None:
        raise SystemExit("shiboken6 is not installed here.")
    shutil.rmtree(work, ignore_errors=True)
    shutil.copytree(Path(found.origin).parent, work / "shiboken6", ignore=shutil.ignore_patterns("__pycache__", FOLDER))
    environment = {**os.environ, "SBK_EMBED": "0", "PYTHONPATH": str(work), "PYTHONDONTWRITEBYTECODE": "1"}
    subprocess.run([sys.executable, "-c", "import PySide6.QtCore"], env=environment, check=True)
    folder = work / "shiboken6" / FOLDER
    sources = [path for path in sorted(folder.rglob("*.py")) if path.name != STARTS_THE_LIBRARY]
    if not sources:
        raise SystemExit("shiboken6 did not write its support files; see packaging/shiboken_support.py.")
    return [_compiled(path, folder) for path in sources]


def _compiled(source: Path, folder: Path) -> tuple[str, str, str]:
    """Compile without the date and the place of the source, which differ from build to build."""
    place = source.relative_to(folder)
    target = source.with_suffix(".pyc")
    mode = py_compile.PycInvalidationMode.UNCHECKED_HASH
    py_compile.compile(str(source), str(target), place.as_posix(), doraise=True, optimize=2, invalidation_mode=mode)
    return str(Path("shiboken6", FOLDER, place).with_suffix(".pyc")), str(target), "DATA"
