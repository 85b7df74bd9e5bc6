"""Finds what the frozen folder needs from the system it is installed on, by looking into its own files.

Usage: python3 packaging/linux/depends.py FOLDER      (prints the field Depends)

Needs objdump (package binutils), and for package names dpkg on the system that the folder was built on.
"""

from __future__ import annotations

import re
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

ELF = b"\x7fELF"
DATA_OF_LIBRARIES = {
    "libX11.so.6": "/usr/share/X11/locale/locale.dir",  # with it: what dead keys write
    "libfontconfig.so.1": "/etc/fonts/fonts.conf",  # its package brings a font along
    "libssl.so.3": "/usr/sbin/update-ca-certificates",  # the roots that TLS is checked against
    "libxkbcommon.so.0": "/usr/share/X11/xkb/rules/evdev",  # keyboard layouts
}
"""What these libraries open at run time wherever they lie: no header of theirs names it."""


@dataclass(frozen=True)
class Needs:
    """What a folder needs from outside itself."""

    libraries: frozenset[str]
    """File names as the loader looks for them, such as ``libEGL.so.1``."""
    data: frozenset[str]
    """Files of the system that the libraries inside open."""
    glibc: str
    """The lowest version of glibc that has everything, such as ``2.36``."""


def needs_of(folder: Path) -> Needs:
    """Look into every program and library of `folder`.

    Raises:
        ValueError: when the folder holds none that needs glibc.
    """
    binaries = binaries_in(folder)
    headers = _output(["objdump", "-p", *map(str, binaries)]) if binaries else ""
    versions = {tuple(map(int, text.split("."))) for text in re.findall(r"\bGLIBC_([\d.]+)$", headers, re.MULTILINE)}
    if not versions:
        raise ValueError(f"{folder} holds no program that needs glibc.")
    inside = {path.name for path in folder.rglob("*")}
    needed = set(re.findall(r"^ +NEEDED +(\S+)$", headers, re.MULTILINE))
    data = {path for library, path in DATA_OF_LIBRARIES.items() if library in inside}
    return Needs(frozenset(needed - inside), frozenset(data), ".".join(map(str, max(versions))))


def depends_field(needs: Needs) -> str:
    """Return the value of the field Depends: the packages that own what is needed, and glibc with its version.

    Raises:
        LookupError: when a file is not on this system, or belongs to no package.
    """
    places = _places_of_libraries()
    missing = needs.libraries - places.keys()
    if missing:
        raise LookupError("This system does not have " + ", ".join(sorted(missing)) + ".")
    packages = {_owner(places[library]) for library in needs.libraries} | {_owner(path) for path in needs.data}
    packages.discard("libc6")
    return ", ".join([f"libc6 (>= {needs.glibc})", *sorted(packages)])


def binaries_in(folder: Path) -> list[Path]:
    """Return the programs and libraries below `folder`, each once."""
    files = (path for path in sorted(folder.rglob("*")) if path.is_file() and not path.is_symlink())
    return [path for path in files if _begins_with(path, ELF)]


def _begins_with(path: Path, magic: bytes) -> bool:
    with path.open("rb") as file:
        return file.read(len(magic)) == magic


def _places_of_libraries() -> dict[str, str]:
    """Return where the loader finds each library of this system; of two that fit, the first."""
    lines = _output(["/sbin/ldconfig", "-p"]).splitlines()
    wide = [found for line in lines if (found := re.match(r"\t(\S+) \(.*\bx86-64\b.*\) => (\S+)", line))]
    return {found[1]: found[2] for found in reversed(wide)}


def _owner(path: str) -> str:
    """Return the package that brought a file. Where /lib leads to /usr/lib, dpkg knows the file by one of the names."""
    real = str(Path(path).resolve())
    for name in (path, real, f"/usr{path}", real.removeprefix("/usr")):
        done = subprocess.run(["dpkg-query", "--search", name], capture_output=True, text=True, check=False)
        owners = [line.partition(": ")[0] for line in done.stdout.splitlines() if not line.startswith("diversion")]
        if owners:
            return owners[0].partition(":")[0]
    raise LookupError(f"{path} belongs to no package of this system.")


def _output(command: list[str]) -> str:
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


def main() -> None:
    """Print the field for the folder of the command line."""
    if len(sys.argv) != 2:
        sys.exit("Usage: python3 packaging/linux/depends.py FOLDER")
    sys.stdout.write(depends_field(needs_of(Path(sys.argv[1]))) + "\n")


if __name__ == "__main__":
    main()
