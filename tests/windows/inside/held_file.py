"""Runs in Windows' Python: replaces a file that another program holds open, for a moment or for longer.

Usage: python held_file.py SECONDS
"""

from __future__ import annotations

import ctypes
import json
import sys
import threading
from pathlib import Path

from wizard.adapters.files.secret_file import SecretFileWriter
from wizard.core.failures import SetupError

GENERIC_READ, OPEN_EXISTING, NOBODY_ELSE = 0x80000000, 3, 0


def main() -> None:
    kernel = ctypes.WinDLL("kernel32")  # type: ignore[attr-defined, unused-ignore]
    kernel.CreateFileW.restype = ctypes.c_void_p
    kernel.CloseHandle.argtypes = [ctypes.c_void_p]
    file = Path("held.json").absolute()
    file.write_text("old", encoding="utf-8")
    handle = kernel.CreateFileW(str(file), GENERIC_READ, NOBODY_ELSE, None, OPEN_EXISTING, 0, None)
    letting_go = threading.Timer(float(sys.argv[1]), kernel.CloseHandle, [handle])
    letting_go.daemon = True
    letting_go.start()
    told: dict[str, object] = {"code": None, "message": None}
    try:
        SecretFileWriter().write(file, "new")
    except SetupError as error:
        told = {"code": error.failure.code, "message": error.failure.message}
    letting_go.cancel()
    kernel.CloseHandle(handle)
    told |= {"content": file.read_text(encoding="utf-8"), "files": sorted(path.name for path in Path().iterdir())}
    print(json.dumps(told))


if __name__ == "__main__":
    main()
