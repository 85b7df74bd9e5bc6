"""Isolate text of one direction inside text of the other.

Without it, a store hash that begins with a digit or a path would change its order in a sentence from the right, and the full
stop of such a sentence its side in a drawing that is never mirrored (Unicode's bidirectional algorithm, UAX 9).
"""

from __future__ import annotations

from PySide6.QtCore import QMargins
from PySide6.QtGui import QGuiApplication

_FROM_LEFT, _FROM_RIGHT, _END = "\u2066", "\u2067", "\u2069"
"""Isolates of either direction, and their end."""
_NONE = {ord(mark): None for mark in (_FROM_LEFT, _FROM_RIGHT, _END)}


def isolated(value: str) -> str:
    """Return a hash, name, path or address as it is put into a sentence; unchanged where that is read from left to right."""
    return f"{_FROM_LEFT}{value}{_END}" if value and QGuiApplication.isRightToLeft() else value


def as_sentence(words: str) -> str:
    """Return a sentence as it is put into a drawing whose own text runs from left to right in every language."""
    return f"{_FROM_RIGHT}{words}{_END}" if words and QGuiApplication.isRightToLeft() else words


def margins(begin: int, top: int, end: int, bottom: int) -> QMargins:
    """Return margins by where one begins to read; Qt's know left and right alone.

    Args:
        begin: in pixels, like all of them; the left one where one reads from left to right.
        top: as with Qt.
        end: the one across from `begin`.
        bottom: as with Qt.
    """
    left, right = (end, begin) if QGuiApplication.isRightToLeft() else (begin, end)
    return QMargins(left, top, right, bottom)


def without_marks(text: str) -> str:
    """Return a text as it is copied: marks that nobody sees are in the way of whoever compares or searches."""
    return text.translate(_NONE)
