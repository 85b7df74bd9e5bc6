"""Words that can be selected with the mouse, and whose copying is left to what they stand on when none are selected."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QStyle

from wizard.ui.widgets.label import Label


class SelectableLabel(Label):
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

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt calls this to draw. It cuts words that can be selected off at the top of their line; what stands above is added."""
        super().paintEvent(event)
        area = self.contentsRect()
        painter = QPainter(self)
        painter.setClipRect(0, 0, self.width(), area.top())
        painter.setFont(self.font())
        painter.setPen(self.palette().color(self.foregroundRole()))
        wrap = Qt.TextFlag.TextWordWrap if self.wordWrap() else Qt.TextFlag.TextSingleLine
        place = QStyle.visualAlignment(self.layoutDirection(), self.alignment())
        painter.drawText(area, place.value | wrap.value, self.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt calls this for each key; a label of Qt's would take Ctrl+C and copy nothing."""
        if event.matches(QKeySequence.StandardKey.Copy) and not self.hasSelectedText():
            event.ignore()
        else:
            super().keyPressEvent(event)
