"""The program's data folder: saved stores and window preferences, never a token.

The same folder that platformdirs names (a test compares them). platformdirs itself takes 5 ms to import, and the first frame
waits for the preferences.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

NAME = "bigcommerce-connect"


def data_folder() -> Path:
    """Return the folder, which need not exist. Like platformdirs, follow `XDG_DATA_HOME` on macOS as well as on Linux.

    Raises:
        RuntimeError: where the person has no home folder.
    """
    home = Path.home()
    if sys.platform == "win32":
        folder = Path(os.environ.get("LOCALAPPDATA") or home / "AppData" / "Local")
    else:
        chosen = Path(os.environ.get("XDG_DATA_HOME", ""))
        usual = home / "Library" / "Application Support" if sys.platform == "darwin" else home / ".local" / "share"
        folder = chosen if chosen.is_absolute() else usual
    return folder / NAME
