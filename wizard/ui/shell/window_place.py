"""Restore the window's position, as far as the current screens have room."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QWindow
from PySide6.QtWidgets import QApplication, QWidget

if TYPE_CHECKING:
    from wizard.ui.preferences import Preferences

LEAST_SEEN = 80
"""Pixels of width and height that must lie on a screen for a place to count as on it; less is hard to take hold of."""


def window_of_system(window: QWidget) -> QWindow | None:
    """Return the native window, or None if it doesn't exist yet or PySide returns a stale wrapper in its place.

    Source: docs/facts/platform.md, "Start-up and size".
    """
    made: object = window.windowHandle()
    return made if isinstance(made, QWindow) else None


def on_screen(place: QRect, room: QRect) -> QRect:
    """Return `place` moved, and if need be made smaller, so that all of it lies within `room`."""
    size = place.size().boundedTo(room.size())
    left = min(max(place.left(), room.left()), room.right() + 1 - size.width())
    top = min(max(place.top(), room.top()), room.bottom() + 1 - size.height())
    return QRect(QPoint(left, top), size)


def seen_best(place: QRect, rooms: Sequence[QRect]) -> QRect | None:
    """Return the one of `rooms` that shows most of `place`; None when no screen shows enough of it to be found."""

    def seen(room: QRect) -> int:
        part = room.intersected(place)
        return part.width() * part.height() if min(part.width(), part.height()) >= LEAST_SEEN else 0

    best = max(rooms, key=seen, default=None)
    return best if best is not None and seen(best) else None


def room_for(window: QWidget) -> QRect:
    """Return where the content of a window that is shown may be, so that its frame, too, is on the screen it is on."""
    inner, outer = window.geometry(), window.frameGeometry()
    return (
        window.screen()
        .availableGeometry()
        .adjusted(
            inner.left() - outer.left(),
            inner.top() - outer.top(),
            inner.right() - outer.right(),
            inner.bottom() - outer.bottom(),
        )
    )


def normal_place(window: QWidget) -> QRect:
    """Return where the content of `window` is, or would be if it were not maximized."""
    return window.normalGeometry() if window.isMaximized() or window.isFullScreen() else window.geometry()


def show_in_place(window: QWidget, preferences: Preferences | None) -> None:
    """Show `window` where it was closed; the first time, or when that screen is gone, where the system puts it.

    Asks for no enumeration of Qt: this comes before the first frame.
    """
    place = preferences.place if preferences else None
    room = seen_best(place, [screen.availableGeometry() for screen in QApplication.screens()]) if place else None
    if place and room:
        window.setGeometry(on_screen(place, room))
    else:
        wanted = place.size() if place else window.size()
        window.resize(wanted.boundedTo(window.screen().availableSize()))
    if preferences and preferences.maximised:
        window.showMaximized()
    else:
        window.show()


def put_frame_on_screen(window: QWidget) -> None:
    """Move a window whose frame, known only once it is shown, reaches beyond the screen."""
    if window.isMaximized() or window.isFullScreen():
        return
    place = on_screen(window.geometry(), room_for(window))
    if place != window.geometry():
        window.setGeometry(place)
