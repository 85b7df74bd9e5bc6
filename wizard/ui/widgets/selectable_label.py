"""Words that can be selected with the mouse, and whose copying is left to what they stand on when none are selected."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLabel


class SelectableLabel(QLabel):
    """Args:
    name: by which the style sheet knows the label.
    """

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.PlainText)
        flags = Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        self.setTextInteractionFlags(flags)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # selectable, yet no stop on the way through the page

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt calls this for each key; a label of Qt's would take Ctrl+C and copy nothing."""
        if event.matches(QKeySequence.StandardKey.Copy) and not self.hasSelectedText():
            event.ignore()
        else:
            super().keyPressEvent(event)
