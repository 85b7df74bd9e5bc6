"""What Windows shows of a program under Properties, Details, as PyInstaller reads it.

Usage in build.spec: EXE(..., version=version_info.write(folder, program, VERSION)) on Windows.
"""

from __future__ import annotations

import re
from pathlib import Path

TITLE = "BigCommerce Connect"
PUBLISHER = "BigCommerce Connect contributors"
NAMES = {"bigcommerce-connect": TITLE, "bigcommerce-connect-console": f"{TITLE} (commands)"}
"""What Task Manager, the firewall and the question for more rights call a program."""
PURPOSE = "Connects a BigCommerce store to APPSe AI"
ENGLISH_UNICODE = "040904B0"


def numbers(version: str) -> tuple[int, int, int, int]:
    """Return four numbers, as Windows wants them: 1.2.0rc1 becomes 1, 2, 0, 0."""
    found = [int(number) for number in re.findall(r"\d+", re.split(r"[a-z+-]", version)[0])]
    first, second, third, fourth, *_ = [*found, 0, 0, 0, 0]
    return first, second, third, fourth


def text(program: str, version: str) -> str:
    """Return the version resource of `program` (without .exe), written as PyInstaller's version files are."""
    words = {
        "Comments": PURPOSE,
        "CompanyName": PUBLISHER,
        "FileDescription": NAMES[program],
        "FileVersion": version,
        "InternalName": program,
        "LegalCopyright": f"{PUBLISHER}, MIT License",
        "OriginalFilename": f"{program}.exe",
        "ProductName": TITLE,
        "ProductVersion": version,
    }
    strings = ", ".join(f"StringStruct({key!r}, {value!r})" for key, value in words.items())
    return (
        f"VSVersionInfo(ffi=FixedFileInfo(filevers={numbers(version)}, prodvers={numbers(version)}), kids=["
        f"StringFileInfo([StringTable({ENGLISH_UNICODE!r}, [{strings}])]), "
        f"VarFileInfo([VarStruct('Translation', [0x0409, 0x04B0])])])\n"
    )


def write(folder: Path, program: str, version: str) -> str:
    """Write the version resource of `program` into `folder` and return the path, as PyInstaller's EXE takes it."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{program}-version.txt"
    path.write_text(text(program, version), encoding="utf-8")
    return str(path)
