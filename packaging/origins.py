"""Says where a file of the bundle comes from: a Python distribution, Python itself, or a package of this system."""

from __future__ import annotations

import json
import ssl
import subprocess
import sys
import sysconfig
from dataclasses import dataclass
from functools import cached_property
from importlib.metadata import Distribution, distributions
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
TEXTS = HERE / "licences"
QT_TEXTS = [TEXTS / "Qt-LGPL.txt", TEXTS / "LGPL-3.0.txt", TEXTS / "GPL-3.0.txt", *sorted((TEXTS / "qt").glob("*.txt"))]
QT = ("pyside6-essentials", "shiboken6")
"""One work in two distributions, which bring no licence text along."""
MICROSOFT = ("vcruntime", "msvcp", "concrt", "ucrtbase", "api-ms-win")
OPENSSL = ("libssl", "libcrypto")
SQLITE = ("sqlite3.", "libsqlite3.")
"""How the files begin that Python's installers for Windows and macOS bring along under their own names."""
LICENCE_NAMES = ("licen", "copying", "notice", "authors")


@dataclass(frozen=True)
class Component:
    """Something by others that is in the bundle.

    Attributes:
        name: as its makers or its packagers call it.
        licence: the name of its licence, as far as its makers say; the texts have it in full.
        texts: the files to ship.
        sboms: CycloneDX lists of what is linked into it.
    """

    name: str
    version: str
    licence: str
    texts: tuple[Path, ...]
    sboms: tuple[Path, ...] = ()


class Origins:
    """Looks files up. One object for one build: it reads every installed distribution's list of files once."""

    @cached_property
    def _owners(self) -> dict[Path, Distribution]:
        return {
            Path(str(dist.locate_file(file))).absolute(): dist
            for dist in distributions()
            for file in dist.files or ()
            if file.suffix not in {".pyi", ".h"}
        }

    def component_of(self, path: Path) -> Component | None:
        """Return what `path` belongs to; None for a file of this project.

        Raises:
            SystemExit: when nobody knows: such a file cannot ship.
        """
        path = path.absolute()
        if path in self._owners:
            return component_of_distribution(self._owners[path])
        if path.is_relative_to(ROOT) and not path.is_relative_to(sys.prefix):
            return None
        if path.name.lower().startswith(MICROSOFT):
            return Component("Microsoft Visual C++ runtime", "", "", (TEXTS / "Microsoft-runtime.txt",))
        found = _python(path) or _system_package(path)
        if found is None:
            raise SystemExit(f"No licence notice is known for {path}. packaging/origins.py says where they come from.")
        return found


def component_of_distribution(dist: Distribution) -> Component:
    """Return the notice of a Python distribution.

    Raises:
        SystemExit: when it has no licence text and none is kept here.
    """
    name = dist.metadata["Name"]
    if name.lower().replace("_", "-") in QT:
        return Component("Qt and Qt for Python", dist.version, "LGPL-3.0-only", tuple(QT_TEXTS))
    files = [(file, Path(str(dist.locate_file(file)))) for file in dist.files or ()]
    own = [(file, path) for file, path in files if any(part.endswith(".dist-info") for part in file.parts)]
    texts = [path for file, path in own if file.name.lower().startswith(LICENCE_NAMES)]
    if not texts:
        raise SystemExit(f"{name} brings no licence text along; keep one in packaging/licences.")
    sboms = [path for file, path in own if "sboms" in file.parts and file.suffix == ".json"]
    return Component(
        name, dist.version, _licence(dist) or _licence_in(sboms), tuple(sorted(texts)), tuple(sorted(sboms))
    )


def _licence(dist: Distribution) -> str:
    """Return the licence's name as the metadata tells it, in the newest of three ways that are in use."""
    for field in ("License-Expression", "License"):
        for text in map(str, dist.metadata.get_all(field) or ()):
            if "\n" not in text and len(text) < 100:
                return text
    classifiers = map(str, dist.metadata.get_all("Classifier") or ())
    return ", ".join(entry.rpartition(" :: ")[2] for entry in classifiers if entry.startswith("License ::"))


def _licence_in(sboms: list[Path]) -> str:
    """Return the licence's name as a library's own CycloneDX list tells it; pyrage names it there alone."""
    told = [json.loads(sbom.read_text("utf-8")).get("metadata", {}).get("component", {}) for sbom in sboms]
    names = [entry.get("expression", "") for component in told for entry in component.get("licenses", [])]
    return ", ".join(sorted(set(names) - {""}))


def _python(path: Path) -> Component | None:
    """Python as its makers ship it, and the libraries of others that come with it.

    A Python that came by apt-get has its notice where its package has it. Of libffi, Python does not know the version, so
    it counts as a part of Python, whose text has its licence.
    """
    base = Path(sys.base_prefix).resolve()
    if base == Path("/usr") or not path.resolve().is_relative_to(base):
        return None
    places = (Path(sysconfig.get_path("stdlib")) / "LICENSE.txt", base / "LICENSE.txt")
    text = next((place for place in places if place.is_file()), None)
    if text is None:
        return None
    if path.name.lower().startswith(OPENSSL):
        return Component("OpenSSL", ssl.OPENSSL_VERSION.split()[1], "Apache-2.0", (text, TEXTS / "Apache-2.0.txt"))
    if path.name.lower().startswith(SQLITE):
        import sqlite3  # noqa: PLC0415 - a Python may be built without it, and then has no such file

        return Component("SQLite", sqlite3.sqlite_version, "Public domain", (text,))
    return Component("Python", sys.version.partition(" ")[0], "PSF-2.0", (text,))


def _system_package(path: Path) -> Component | None:
    """A package of Debian and its kin. The path may be one through /lib, which is a link to /usr/lib there."""
    if "linux" not in sys.platform:
        return None
    real = path.resolve()
    for candidate in dict.fromkeys([real, Path("/", *real.parts[2:]) if real.parts[1] == "usr" else real, path]):
        done = subprocess.run(["dpkg-query", "-S", str(candidate)], capture_output=True, text=True, check=False)
        if done.returncode == 0:
            break
    else:
        return None
    package = done.stdout.partition(": ")[0]
    query = ["dpkg-query", "-W", "-f=${source:Package}\t${source:Version}", package]
    source, version = subprocess.run(query, capture_output=True, text=True, check=True).stdout.split("\t")
    text = Path("/usr/share/doc", package.partition(":")[0], "copyright")
    return Component(f"Debian source package {source}", version, "", (text.resolve(strict=True),))
