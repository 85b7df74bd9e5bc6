"""How a person likes the window: language, look, size and place. Nothing of a store is ever among it.

The file lies beside the list of stores, so that there is one folder to name and to remove. It must never hinder: what cannot
be read counts as not chosen, and what cannot be written is asked for again at the next start.
"""

from __future__ import annotations

import os
import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from PySide6.QtCore import QRect, QSettings

FOLDER, FILE = "bigcommerce-connect", "window.ini"
LOOKS = ("light", "dark", "high-contrast")
_LANGUAGE = re.compile(r"[a-z]{2,3}(_[A-Z]{2})?")


def preferences_file() -> Path:
    """Return where this person's preferences lie.

    The folder is the one that platformdirs names for the list of stores (a test compares them); platformdirs itself takes
    longer to import than the first frame has.

    Raises:
        RuntimeError: where the person has no home folder.
    """
    home = Path.home()
    if sys.platform == "win32":
        folder = Path(os.environ.get("LOCALAPPDATA") or home / "AppData" / "Local")
    elif sys.platform == "darwin":
        folder = home / "Library" / "Application Support"
    else:
        folder = Path(os.environ.get("XDG_DATA_HOME") or home / ".local" / "share")
    return folder / FOLDER / FILE


class Preferences:
    """Reads and writes the file; each change is written at once.

    Args:
        path: the file, which need not exist.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._opened: QSettings | None = None

    @property
    def language(self) -> str:
        """The language of the window, such as ``de`` or ``pt_BR``; empty: as the system has it."""
        text = self._word("language")
        return text if _LANGUAGE.fullmatch(text) else ""

    @language.setter
    def language(self, name: str) -> None:
        self._write(language=name)

    @property
    def look(self) -> str:
        """One of `LOOKS`; empty: as the system has it."""
        text = self._word("look")
        return text if text in LOOKS else ""

    @look.setter
    def look(self, name: str) -> None:
        self._write(look=name)

    @property
    def place(self) -> QRect | None:
        """Where the window's content was, in pixels of the whole desktop, when it was not maximised; None: not known."""
        value = self._read("place")
        if value is None or isinstance(value, str):
            return None
        from PySide6.QtCore import QRect  # noqa: PLC0415 - not before there is a place to speak of

        return value if isinstance(value, QRect) and value.isValid() else None

    @property
    def maximised(self) -> bool:
        """True when the window was maximised."""
        return self._word("maximised") == "true"

    def remember_place(self, place: QRect, *, maximised: bool) -> None:
        """Keep where the window is, or would be if it were not maximised."""
        self._write(place=place, maximised="true" if maximised else "false")

    def _word(self, name: str) -> str:
        value = self._read(name)
        return value if isinstance(value, str) else ""

    def _read(self, name: str) -> Any:
        if self._opened is None and not self._exists():
            return None  # the first start does not wait for Qt to open a file that is not there
        return self._settings().value(name)

    def _exists(self) -> bool:
        try:
            return self._path.exists()
        except OSError:  # a folder that may not be looked into
            return False

    def _write(self, **values: object) -> None:
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        except OSError:
            return
        settings = self._settings()
        for name, value in values.items():
            settings.setValue(name, value)
        settings.sync()

    def _settings(self) -> QSettings:
        if self._opened is None:
            from PySide6.QtCore import QSettings  # noqa: PLC0415 - takes a millisecond

            self._opened = QSettings(str(self._path), QSettings.Format.IniFormat)
        return self._opened
