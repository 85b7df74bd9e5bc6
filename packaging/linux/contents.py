"""What is put beside the frozen folder on Linux: menu entry, AppStream metainfo, icons, man page, completions."""

from __future__ import annotations

import gzip
import shutil
import struct
import subprocess
from pathlib import Path

from depends import binaries_in

ROOT = Path(__file__).resolve().parents[2]
HERE = Path(__file__).resolve().parent
NAME = "bigcommerce-connect"
DESKTOP_FILE = f"{NAME}.desktop"
METAINFO_FILE = "ai.appse.bigcommerce-connect.metainfo.xml"

PICTURE = ROOT / "resources/icons/app.svg"
PICTURES = ROOT / "packaging/icons"
PNG_SIZE = struct.Struct(">16xII")
"""How a PNG file begins: signature, length and name of the first chunk, then width and height in pixels."""

MANUAL = ROOT / "docs" / f"{NAME}.1"
COMPLETIONS = {
    "bash": f"bash-completion/completions/{NAME}",
    "zsh": f"zsh/vendor-completions/_{NAME}",
    "fish": f"fish/vendor_completions.d/{NAME}.fish",
}
EXECUTABLE, PLAIN, FOLDER = 0o755, 0o644, 0o755
"""Who may do what with what is installed: everybody reads, the owner writes."""


def version_of(folder: Path) -> str:
    """Ask the frozen program for its version."""
    done = subprocess.run([str(folder / NAME), "--version"], capture_output=True, text=True, check=True, timeout=60)
    return done.stdout.split()[-1]


def date_of(folder: Path) -> int:
    """Return the time that the folder was dated with when it was built (tools/make_package.py), in seconds since 1970."""
    return int((folder / NAME).stat().st_mtime)


def copy_folder(folder: Path, place: Path) -> None:
    """Copy the frozen folder. Of its files only the program itself can be executed; links stay links."""
    shutil.copytree(folder, place, symlinks=True)
    for path in [place, *place.rglob("*")]:
        if not path.is_symlink():
            path.chmod(FOLDER if path.is_dir() else PLAIN)
    (place / NAME).chmod(EXECUTABLE)
    _forget_where_it_was_built(place)


def _forget_where_it_was_built(folder: Path) -> None:
    """Take folders of the building machine out of the libraries: where they exist on another, anybody may have made them.

    The program finds its own libraries by ``$ORIGIN``, or by what its first process tells the second.
    """
    for path in binaries_in(folder):
        search = subprocess.run(["patchelf", "--print-rpath", str(path)], capture_output=True, text=True, check=False)
        if "/" in (part[:1] for part in search.stdout.strip().split(":")):
            subprocess.run(["patchelf", "--remove-rpath", str(path)], check=True)


def put(path: Path, content: bytes, mode: int = PLAIN) -> None:
    """Write a file and the folders above it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    path.chmod(mode)


def compressed(content: bytes) -> bytes:
    """Compress as Debian's policy asks; the same bytes at every build."""
    return gzip.compress(content, compresslevel=9, mtime=0)


def shared_files(folder: Path) -> dict[str, bytes]:
    """Return what belongs below a folder `share`, such as /usr/share, by its path there.

    Args:
        folder: the frozen folder, whose program writes the completions.
    """
    files = {
        f"applications/{DESKTOP_FILE}": (HERE / DESKTOP_FILE).read_bytes(),
        f"metainfo/{METAINFO_FILE}": (HERE / METAINFO_FILE).read_bytes(),
        f"icons/hicolor/scalable/apps/{NAME}.svg": PICTURE.read_bytes(),
    }
    for picture in sorted(PICTURES.rglob("*.png")):
        content = picture.read_bytes()
        width, height = PNG_SIZE.unpack_from(content)
        files[f"icons/hicolor/{width}x{height}/apps/{NAME}.png"] = content
    if MANUAL.exists():
        files[f"man/man1/{MANUAL.name}.gz"] = compressed(MANUAL.read_bytes())
    return files | _completions(folder)


def _completions(folder: Path) -> dict[str, bytes]:
    """Let the program write what shells complete its commands by; a program without that command ends with 2."""
    written = {}
    for shell, place in COMPLETIONS.items():
        command = [str(folder / NAME), "completion", shell]
        done = subprocess.run(command, capture_output=True, check=False, timeout=60)
        if done.returncode == 0:
            written[place] = done.stdout
    return written
