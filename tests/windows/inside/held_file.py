"""Runs in Windows' Python: does something to a file that another program holds open, for a moment or for longer.

Usage: python held_file.py SECONDS [WHAT]
"""

from __future__ import annotations

import ctypes
import datetime
import json
import sys
import threading
from collections.abc import Callable
from pathlib import Path

from wizard.adapters.files.downloads import Downloads
from wizard.adapters.files.saved_stores_file import SavedStoresFile
from wizard.adapters.files.secret_file import SecretFileWriter
from wizard.core.failures import SetupError
from wizard.core.setup.saved_stores import SavedStore
from wizard.ui import preferences as remembering

GENERIC_READ, OPEN_EXISTING, NOBODY_ELSE, READERS = 0x80000000, 3, 0, 1
STORE = SavedStore("storea", "Shop", "bigcommerce", datetime.datetime(2026, 1, 1, tzinfo=datetime.UTC), "passed")


def replace(file: Path) -> None:
    """Save a copy where one is."""
    SecretFileWriter().write(file, "new")


def choose_language(file: Path) -> None:
    """Let the window remember its language beside what it knows since its start."""
    preferences.language = "de"


def put(file: Path) -> None:
    """Add a store to the list."""
    SavedStoresFile(file.parent).put(STORE)


preferences = remembering.Preferences(Path("window.ini").absolute())
remembering.MOMENT = 10.0  # as long as a busy computer may take to let go; the window itself waits less
NO_STORES = '{"format": 1, "stores": []}'
ACTIONS: dict[str, tuple[str, str, int, Callable[[Path], None]]] = {
    "replace": ("held.json", "old", NOBODY_ELSE, replace),
    "delete": ("held.txt", "old", NOBODY_ELSE, Downloads().remove),
    "remember": ("window.ini", "[General]\nlook=dark\n", NOBODY_ELSE, choose_language),
    "put": ("stores.json", NO_STORES, NOBODY_ELSE, put),
    "put what others may read": ("stores.json", NO_STORES, READERS, put),
}


def main() -> None:
    kernel = ctypes.WinDLL("kernel32")  # type: ignore[attr-defined, unused-ignore]
    kernel.CreateFileW.restype = ctypes.c_void_p
    kernel.CloseHandle.argtypes = [ctypes.c_void_p]
    name, content, shared, action = ACTIONS[sys.argv[2] if len(sys.argv) > 2 else "replace"]
    file = Path(name).absolute()
    file.write_text(content, encoding="utf-8")
    assert preferences.language == ""
    handle = kernel.CreateFileW(str(file), GENERIC_READ, shared, None, OPEN_EXISTING, 0, None)
    letting_go = threading.Timer(float(sys.argv[1]), kernel.CloseHandle, [handle])
    letting_go.daemon = True
    letting_go.start()
    told: dict[str, object] = {"code": None, "message": None}
    try:
        action(file)
    except SetupError as error:
        told = {"code": error.failure.code, "message": error.failure.message}
    letting_go.cancel()
    kernel.CloseHandle(handle)
    kept = file.read_text(encoding="utf-8") if file.exists() else None
    told |= {"content": kept, "files": sorted(path.name for path in Path().iterdir())}
    print(json.dumps(told))


if __name__ == "__main__":
    main()
