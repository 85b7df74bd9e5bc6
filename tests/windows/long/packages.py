"""What the suite needs besides the program, as Windows has it: the versions of whoever runs these tests, and no other."""

from __future__ import annotations

import shutil
from collections.abc import Iterable
from importlib import metadata
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tests.windows.cpython import USUAL
from tests.windows.rig import LOCK, fingerprint, kept

NEEDED = (
    *("bigcommerce", "cryptography", "filelock", "hypothesis", "platformdirs", "proxy.py", "pytest", "pytest-qt"),
    *("pytest-xdist", "python-dotenv", "ruamel.yaml", "trustme"),
)
"""Of the group "test": what reads workflows, packages and pages of a browser is left out, and so are tests of those."""


def build() -> Path:
    """Return a folder of packages for PYTHONPATH; it is kept.

    Raises:
        CannotRun: when pip did not succeed.
    """
    rows = sorted(exact_versions(NEEDED, {_name(row) for row in USUAL.locked(LOCK.read_text("utf-8"))}))
    name = fingerprint(Path(__file__).read_bytes(), *(row.encode() for row in rows))
    return kept("tests", name, lambda part: _install(rows, part))


def _install(rows: Iterable[str], part: Path) -> None:
    USUAL.pip("install", "--no-deps", *rows, "--target", str(part))
    shutil.rmtree(part / "tests", ignore_errors=True)  # somebody else's, by the name of ours


def exact_versions(names: Iterable[str], there: set[str]) -> set[str]:
    """Return these packages and all that they need on Windows, each with the version that is installed here.

    Args:
        names: of packages that are installed here.
        there: what Windows has already.
    """
    found: dict[str, str] = {}
    wanted = [Requirement(name) for name in names]
    while wanted:
        one = wanted.pop()
        name = canonicalize_name(one.name)
        if name in found or name in there:
            continue
        try:
            installed = metadata.distribution(name)
        except metadata.PackageNotFoundError:  # only Windows needs it
            found[name] = str(one).partition(";")[0].strip()
            continue
        found[name] = f"{name}=={installed.version}"
        for row in installed.requires or ():
            needed = Requirement(row)
            extras = one.extras or {""}
            if needed.marker is None or any(
                needed.marker.evaluate({**USUAL.markers, "extra": extra}) for extra in extras
            ):
                wanted.append(needed)
    return set(found.values())


def _name(row: str) -> str:
    return canonicalize_name(Requirement(row.partition(" --hash")[0]).name)
