"""Preferences for the window: language, look, size and place. Never anything about a store.

The file lies beside the list of stores, so that there is one folder to name and to remove. It must never hinder: what cannot
be read counts as not chosen, and what cannot be written is asked for again at the next start. It holds plain words and
integers, read here and not by QSettings: that makes objects of what a file names, and ends the program over some
(docs/facts/platform.md, "Added 2026-11-30").
"""

from __future__ import annotations

import contextlib
import os
import stat
from pathlib import Path
from typing import TYPE_CHECKING

from wizard.core.setup.data_folder import data_folder
from wizard.core.setup.held_file import put_in_place
from wizard.core.text.lazy_pattern import lazy_pattern

if TYPE_CHECKING:
    from PySide6.QtCore import QRect

FILE = "window.ini"
LOOKS = ("light", "dark", "high-contrast")
SIZE_LIMIT = 4096
"""Bytes that are read; the file has about 100."""
MOMENT = 0.2
"""Seconds to wait for another program that has the file open: the window waits as long, and this is about its place and look."""
_SIDES = ("x", "y", "width", "height")
_DIGITS = 5
"""Of a number of pixels; no desktop is wider."""
_RECTANGLE = lazy_pattern(r"@Rect\((-?[0-9]{1,5}) (-?[0-9]{1,5}) ([0-9]{1,5}) ([0-9]{1,5})\)")
"""How the place was written at first."""
_LANGUAGE = lazy_pattern(r"[a-z]{2,3}(_[A-Z]{2})?")


def preferences_file() -> Path:
    """Return where this person's preferences lie, beside the list of stores.

    Raises:
        RuntimeError: where the person has no home folder.
    """
    return data_folder() / FILE


class Preferences:
    """Reads and writes the file; each change is written at once.

    Args:
        path: the file, which need not exist.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._known: dict[str, str] | None = None

    @property
    def language(self) -> str:
        """The language of the window, such as ``de`` or ``pt_BR``; empty: as the system has it."""
        text = self._read("language")
        return text if text and _LANGUAGE.fullmatch(text) else ""

    @language.setter
    def language(self, name: str) -> None:
        self._write(language=name)

    @property
    def look(self) -> str:
        """One of `LOOKS`; empty: as the system has it."""
        text = self._read("look")
        return text if text in LOOKS else ""

    @look.setter
    def look(self, name: str) -> None:
        self._write(look=name)

    @property
    def place(self) -> QRect | None:
        """Where the window's content was, in pixels of the whole desktop, when it was not maximized; None: not known."""
        sides = [self._read(name) for name in _SIDES]
        if not any(sides) and (old := self._read("place")):
            found = _RECTANGLE.fullmatch(old)
            sides = list(found.groups()) if found else sides
        if not all(_is_integer(side) for side in sides):
            return None
        from PySide6.QtCore import QRect  # noqa: PLC0415 - not before there is a place to speak of

        place = QRect(*(int(side) for side in sides))
        return place if place.isValid() else None

    @property
    def maximised(self) -> bool:
        """True when the window was maximized."""
        return self._read("maximised") == "true"

    def remember_place(self, place: QRect, *, maximised: bool) -> None:
        """Keep where the window is, or would be if it were not maximized."""
        sides = {"x": place.x(), "y": place.y(), "width": place.width(), "height": place.height()}
        self._write(**{name: str(side) for name, side in sides.items()}, maximised="true" if maximised else "false")

    def _read(self, name: str) -> str:
        if self._known is None:
            self._known = _values(self._path)
        return self._known.get(name, "")

    def _write(self, **values: str) -> None:
        """Change some values; those that another window has changed meanwhile stay as it left them."""
        self._known = {
            name: value for name, value in ((_values(self._path) or self._known or {}) | values).items() if value
        }
        text = "[General]\n" + "".join(f"{name}={value}\n" for name, value in self._known.items())
        fresh = self._path.with_name(f"{self._path.name}.{os.getpid()}.new")
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            if self._path.exists() and not self._path.is_file():
                return
            fresh.write_text(text, encoding="ascii")
            put_in_place(fresh, self._path, MOMENT)
        except OSError:
            with contextlib.suppress(OSError):
                fresh.unlink()


def _values(path: Path) -> dict[str, str]:
    """Return what the file at `path` says; nothing where there is none, or something else: a pipe would never end."""
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            return {}
        # Without O_NONBLOCK, opening would wait forever if the file were exchanged for a pipe in between.
        descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0))
        with os.fdopen(descriptor, "rb") as file:
            data = file.read(SIZE_LIMIT) if stat.S_ISREG(os.fstat(descriptor).st_mode) else b""
    except (OSError, ValueError):
        return {}
    parts = (line.partition("=") for line in data.decode("ascii", "replace").splitlines())
    pairs = ((name.strip(), value.strip()) for name, _equals, value in parts)
    return {
        name: value for name, value in pairs if name.isalpha() and value and value.isascii() and value.isprintable()
    }


def _is_integer(text: str) -> bool:
    """Tell whether `text` is a number of pixels. Without a regular expression: to compile one takes longer than the file."""
    digits = text.removeprefix("-")
    return digits.isascii() and digits.isdecimal() and len(digits) <= _DIGITS
