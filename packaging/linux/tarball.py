"""Makes the download that needs no installation: `bigcommerce-connect-VERSION-linux-x86_64.tar.xz`."""

from __future__ import annotations

import platform
import shutil
import subprocess
import tarfile
import tempfile
import textwrap
from pathlib import Path

from contents import EXECUTABLE, FOLDER, HERE, NAME, PLAIN, ROOT, copy_folder, date_of, put, shared_files, version_of
from depends import Needs, depends_field, needs_of

COMPRESS = ["xz", "--compress", "-6", "--threads=2"]
"""Always two threads: with another number of them than one, the number does not change the bytes."""
ENTRY_SCRIPT = "install-desktop-entry.sh"
NOTE = "INSTALL.txt"


def make_tarball(folder: Path, destination: Path) -> Path:
    """Make the archive from the frozen folder.

    Args:
        folder: the frozen folder.
        destination: the folder to put the archive into.

    Returns:
        The path of the archive. The same folder gives the same bytes.

    Raises:
        LookupError: when something that the folder needs belongs to no package of this system.
        subprocess.CalledProcessError: when xz did not succeed.
    """
    version = version_of(folder)
    top = f"{NAME}-{version}-linux-{platform.machine()}"
    archive = destination / f"{top}.tar.xz"
    with tempfile.TemporaryDirectory() as temporary:
        tree = Path(temporary) / top
        copy_folder(folder, tree)
        for path, content in shared_files(folder).items():
            put(tree / "share" / path, content)
        put(tree / ENTRY_SCRIPT, (HERE / ENTRY_SCRIPT).read_bytes(), EXECUTABLE)
        put(tree / NOTE, install_note(version, needs_of(folder)).encode())
        shutil.copyfile(ROOT / "LICENSE", tree / "LICENSE")
        _write(tree, archive, date_of(folder))
    return archive


def install_note(version: str, needs: Needs) -> str:
    """Return the note on starting, the menu entry, and what the system has to have."""
    packages = depends_field(needs).replace(f"libc6 (>= {needs.glibc})", "libc6")
    return (
        (HERE / NOTE)
        .read_text(encoding="utf-8")
        .format(
            version=version,
            glibc=needs.glibc,
            libraries=_listed(sorted(library for library in needs.libraries if not _is_of_glibc(library))),
            packages=_listed(packages.split(", ")),
        )
    )


def _write(tree: Path, archive: Path, date: int) -> None:
    """Pack `tree` in the order of names, dated `date`, owned by nobody in particular."""
    with archive.open("wb") as file, subprocess.Popen(COMPRESS, stdin=subprocess.PIPE, stdout=file) as compressor:
        assert compressor.stdin is not None
        with tarfile.open(fileobj=compressor.stdin, mode="w|", format=tarfile.GNU_FORMAT) as tar:
            for path in [tree, *sorted(tree.rglob("*"))]:
                entry = tar.gettarinfo(path, arcname=path.relative_to(tree.parent).as_posix())
                _make_neutral(entry, date)
                if entry.isreg():
                    with path.open("rb") as content:
                        tar.addfile(entry, content)
                else:
                    tar.addfile(entry)
        compressor.stdin.close()
    if compressor.returncode:
        raise subprocess.CalledProcessError(compressor.returncode, COMPRESS)


def _make_neutral(entry: tarfile.TarInfo, date: int) -> None:
    entry.uid = entry.gid = 0
    entry.uname = entry.gname = "root"
    entry.mtime = date
    if entry.isdir():
        entry.mode = FOLDER
    elif entry.isreg():
        entry.mode = EXECUTABLE if entry.mode & 0o100 else PLAIN


def _is_of_glibc(library: str) -> bool:
    return library.startswith(("ld-linux", "libc.", "libdl.", "libm.", "libpthread.", "librt."))


def _listed(names: list[str]) -> str:
    return textwrap.fill(" ".join(names), width=100, initial_indent=" " * 8, subsequent_indent=" " * 8)
