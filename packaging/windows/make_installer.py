"""Makes the Windows installer out of the frozen folder.

Usage: python packaging/windows/make_installer.py FOLDER OUTPUT_FOLDER [--icon FILE]

Needs makensis with the target amd64-unicode. Debian's and Ubuntu's package nsis has it; the one for Windows has not, so
the installer is compiled on Linux, from the folder that was frozen on Windows.
"""

from __future__ import annotations

import argparse
import os
import re
import shutil
import struct
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
sys.path.insert(0, str(ROOT))

from version_info import numbers  # type: ignore[import-not-found]  # noqa: E402 - beside this file, not installed

from wizard import __version__  # noqa: E402 - found by the line above, installed or not

PROGRAM = "bigcommerce-connect.exe"
UNINSTALLER = "uninstall.exe"
MARKER = "bigcommerce-connect.installed"
LEFT_AFTER_REMOVAL = {UNINSTALLER, MARKER}
"""What stays where an uninstaller was told to run in its own folder (`_?=`), so that the folder is known as ours."""
OWN_NAMES = LEFT_AFTER_REMOVAL | {"bigcommerce-connect.new"}
"""Files that the installer makes itself, in lower case."""
ICON = ROOT / "packaging/icons/bigcommerce-connect.ico"
SIGNER = HERE / "sign.py"
STRIP = (164, 314, bytes((0xC9, 0x56, 0x24)))
"""Width and height that the last page has room for, and the blue of the icon; NSIS puts its own picture there otherwise."""
LONGEST = 170
"""Characters below the folder: Windows takes 260 in all, and a long user name has to fit in front."""
NOT_IN_NAMES = re.compile(r"""[<>:"|?*\\\[\]$`\x00-\x1f]|[. ]$""")
"""What Windows does not take at all, and what the compiler reads as a pattern or as a variable."""


@dataclass(frozen=True)
class Payload:
    """What gets installed: files and folders below `root`, in an order that does not depend on the disk."""

    root: Path
    files: tuple[PurePosixPath, ...]
    folders: tuple[PurePosixPath, ...]

    @property
    def kibibytes(self) -> int:
        """The size on disk, rounded up file by file to the 4 KiB that NTFS gives out."""
        return sum(-(-(self.root / file).stat().st_size // 4096) * 4 for file in self.files)


def read_payload(folder: Path) -> Payload:
    """List what lies in `folder`.

    Raises:
        SystemExit: with a sentence, when it is not the frozen program, or holds what cannot be installed.
    """
    if not (folder / PROGRAM).is_file():
        raise SystemExit(f"{folder} does not hold {PROGRAM}. Freeze the program on Windows first.")
    paths = sorted(folder.rglob("*"), key=lambda path: path.relative_to(folder).as_posix())
    seen: dict[str, str] = {}
    for path in paths:
        name = path.relative_to(folder).as_posix()
        former = seen.setdefault(name.lower(), name)
        if former != name:
            raise SystemExit(f"{former} and {name} are the same file for Windows.")
        if path.is_symlink() or len(name) > LONGEST or NOT_IN_NAMES.search(path.name) or name.lower() in OWN_NAMES:
            raise SystemExit(f"{name} cannot be installed: its name or its kind is not possible on Windows.")
    relative = [(PurePosixPath(path.relative_to(folder).as_posix()), path.is_dir()) for path in paths]
    return Payload(
        folder,
        tuple(path for path, is_folder in relative if not is_folder),
        tuple(path for path, is_folder in relative if is_folder),
    )


def write_lists(payload: Payload, lists: Path) -> None:
    """Write into `lists` what installer.nsi includes: the same names for putting there, looking, and removing."""
    install, current = [], None
    for file in payload.files:
        if file.parent != current:
            current = file.parent
            install.append(f'SetOutPath "{in_windows(current)}"')
        install.append(f'File "{payload.root.resolve() / file}"')
    tops = sorted({UNINSTALLER, *(path.parts[0] for path in (*payload.files, *payload.folders))})
    refuse = ["${If} ${FileExists} " + f'"$INSTDIR\\{top}"' for top in tops]
    refuse = [
        line
        for condition in refuse
        for line in (condition, '${EndWith} ${FOREIGN_FILES} "$(ForeignFiles)"', "${EndIf}")
    ]
    delete = [f'Delete "{in_windows(file)}"' for file in payload.files]
    folders = [f'RMDir "{in_windows(folder)}"' for folder in reversed(payload.folders)]
    for name, lines in (("install", install), ("refuse", refuse), ("delete", delete), ("folders", folders)):
        (lists / f"{name}.nsh").write_text("".join(line + "\n" for line in lines), encoding="utf-8")


def plain_picture(width: int, height: int, colour: bytes) -> bytes:
    """Return a BMP file of one colour (blue, green, red)."""
    row = (colour * width).ljust(-(-width * 3 // 4) * 4, b"\0")
    header = struct.pack(
        "<2sIIIIiiHHIIiiII", b"BM", 54 + len(row) * height, 0, 54, 40, width, height, 1, 24, 0, 0, 0, 0, 0, 0
    )
    return header + row * height


def in_windows(path: PurePosixPath) -> str:
    """Return where `path` lies once it is installed, as NSIS writes it."""
    return "\\".join(("$INSTDIR", *path.parts))


def compile_installer(payload: Payload, version: str, icon: Path, output: Path) -> None:
    """Run makensis; what is signed is decided by the environment (sign.py).

    Raises:
        SystemExit: with the compiler's words, when it did not succeed.
    """
    compiler = shutil.which("makensis")
    if compiler is None:
        raise SystemExit("makensis was not found. It is in the package nsis of Debian and Ubuntu.")
    with tempfile.TemporaryDirectory() as lists:
        write_lists(payload, Path(lists))
        Path(lists, "strip.bmp").write_bytes(plain_picture(*STRIP))
        values = {
            "VERSION": version,
            "VERSION_NUMBERS": ".".join(map(str, numbers(version))),
            "KIBIBYTES": str(payload.kibibytes),
            "ICON": str(icon.resolve()),
            "LISTS": lists,
            "OUTPUT": str(output.resolve()),
            "SIGN": f'"{sys.executable}" "{SIGNER}"',
        }
        command = [compiler, "-V2", "-WX", "-INPUTCHARSET", "UTF8"]
        command += [f"-D{name}={value}" for name, value in values.items()]
        environment = {**os.environ, "LC_ALL": "C.UTF-8"}  # makensis reads file names by it
        done = subprocess.run(
            [*command, "installer.nsi"], cwd=HERE, env=environment, capture_output=True, text=True, check=False
        )
    if done.returncode:
        output.unlink(missing_ok=True)
        raise SystemExit(f"makensis did not succeed.\n{done.stdout}{done.stderr}")
    sys.stdout.write(done.stdout)


def main() -> None:
    """Make the installer that the command line asks for."""
    parser = argparse.ArgumentParser(description="Makes the Windows installer out of the frozen folder.")
    parser.add_argument("folder", type=Path, help="the frozen folder, made on Windows")
    parser.add_argument("output", type=Path, help="the folder to write the installer to")
    parser.add_argument("--icon", type=Path, default=ICON, help="an .ico file")
    parser.add_argument("--version", default=__version__, help="instead of the project's own")
    chosen = parser.parse_args()
    chosen.output.mkdir(parents=True, exist_ok=True)
    output = chosen.output / f"bigcommerce-connect-{chosen.version}-windows-x64-setup.exe"
    compile_installer(read_payload(chosen.folder), chosen.version, chosen.icon, output)
    sys.stdout.write(f"built {output}\n")


if __name__ == "__main__":
    main()
