"""Labels that would read what they show as HTML."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget


def as_html(window: QWidget) -> list[str]:
    """Return the texts that labels in this window would take for HTML if they looked like it."""
    return [
        one.text()
        for one in window.findChildren(QLabel)
        if one.text() and one.textFormat() is not Qt.TextFormat.PlainText
    ]
