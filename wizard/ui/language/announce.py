"""Announce something to a screen reader, once and politely (ux rule 13)."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget


def announce(widget: QWidget, text: str) -> None:
    """Have a screen reader speak `text`; nothing happens when none is running.

    What a page says while it is still being made ready waits until it shows: first one hears where one is.
    """
    from PySide6.QtGui import QAccessible  # noqa: PLC0415 - not for the first frame

    if not text or not QAccessible.isActive():
        return
    if widget.isVisible():
        _speak(widget, text)
    else:
        QTimer.singleShot(0, widget, lambda: _speak(widget, text))


def _speak(widget: QWidget, text: str) -> None:
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent  # noqa: PLC0415 - not for the first frame

    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))
