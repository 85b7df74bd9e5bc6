"""Selectable text. With nothing selected, copying is left to the widget behind it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPalette,
    QTextDocument,
)

from wizard.ui.widgets.label import Label


class SelectableLabel(Label):
    """A label whose text can be selected with the mouse.

    Args:
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
        area, document = self.contentsRect(), self.findChild(QTextDocument)
        if not isinstance(document, QTextDocument) or area.top() <= 0:
            return
        painter = QPainter(self)
        painter.setClipRect(0, 0, self.width(), area.top())
        painter.translate(area.left(), area.top() + max(0, area.height() - round(document.size().height())) // 2)
        look = QAbstractTextDocumentLayout.PaintContext()
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Text, palette.color(self.foregroundRole()))
        look.palette = palette
        document.documentLayout().draw(painter, look)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt calls this for each key; a label of Qt's would take Ctrl+C and copy nothing."""
        if event.matches(QKeySequence.StandardKey.Copy) and not self.hasSelectedText():
            event.ignore()
        else:
            super().keyPressEvent(event)
