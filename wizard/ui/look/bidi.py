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
    """Isolate a hash, name, path or address for use in a sentence; unchanged in left-to-right languages."""
    return f"{_FROM_LEFT}{value}{_END}" if value and QGuiApplication.isRightToLeft() else value


def as_sentence(words: str) -> str:
    """Isolate a sentence for a drawing whose own text always runs from left to right."""
    return f"{_FROM_RIGHT}{words}{_END}" if words and QGuiApplication.isRightToLeft() else words


def margins(begin: int, top: int, end: int, bottom: int) -> QMargins:
    """Return margins given by reading direction; Qt's know only left and right.

    Args:
        begin: in pixels, like all of them; the left one where one reads from left to right.
        top: as with Qt.
        end: the one across from `begin`.
        bottom: as with Qt.
    """
    left, right = (end, begin) if QGuiApplication.isRightToLeft() else (begin, end)
    return QMargins(left, top, right, bottom)


def without_marks(text: str) -> str:
    """Return a text for copying, without invisible marks, which break comparing and searching."""
    return text.translate(_NONE)
