"""A visible place for a file: dropped onto it, or chosen after a click on it. Keys have the button that says the same."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from wizard.ui.files.dropped_file import local_file
from wizard.ui.language.retranslate import Words, say
from wizard.ui.look.strokes import stroke
from wizard.ui.look.theme import colour, grown
from wizard.ui.look.type import Type, set_type
from wizard.ui.widgets.label import Label

HEIGHT, RADIUS, ICON, EDGE, EDGE_HOVERED = 148, 12, 32, 1.5, 2.0
"""Pixels at 100 % text: of the zone, its corners, its icon, and its edge without and with a file over it."""
DASH = (3.0, 2.0)
"""A dash and a gap of the edge, in widths of it."""


class DropZone(QWidget):
    """The place and its button.

    Args:
        words: makes what to drop here.
        note: makes how that file is known.

    Signals:
        dropped(Path): a local file was dropped here.
        clicked(): somebody clicked on it.
    """

    dropped = Signal(object)
    clicked = Signal()

    def __init__(self, words: Words, note: Words) -> None:
        super().__init__()
        self._hovered = False
        self.setAcceptDrops(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        say(self, words, "accessibleName")
        say(self, note, "accessibleDescription")
        title, quiet = self._line(words, Type.VALUE), self._line(note, Type.NOTE)
        quiet.setObjectName("quiet")
        layout = QVBoxLayout(self)
        layout.setSpacing(6)
        layout.addStretch()
        self._icon_room = QWidget()
        layout.addWidget(self._icon_room, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addWidget(title)
        layout.addWidget(quiet)
        layout.addStretch()
        self._fit()

    @property
    def hovered(self) -> bool:
        """True while a file is held over it."""
        return self._hovered

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt calls this to draw."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = EDGE_HOVERED if self._hovered else EDGE
        pen = QPen(colour("link" if self._hovered else "edge", self.palette()), width)
        if not self._hovered:
            pen.setDashPattern(DASH)
        painter.setPen(pen)
        painter.setBrush(colour("weak" if self._hovered else "paper", self.palette()))
        inside = QRectF(self.rect()).adjusted(width, width, -width, -width)
        painter.drawRoundedRect(inside, RADIUS, RADIUS)
        stroke(painter, "file", colour("ink2", self.palette()), QRectF(self._icon_room.geometry()))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Qt asks whether what is dragged over it may be dropped here."""
        if local_file(event.mimeData()) is not None:
            event.acceptProposedAction()
            self._show_hovered(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Qt calls this when it is dragged away again."""
        self._show_hovered(False)

    def dropEvent(self, event: QDropEvent) -> None:
        """Qt calls this when something was dropped."""
        self._show_hovered(False)
        path = local_file(event.mimeData())
        if path is not None:
            event.acceptProposedAction()
            self.dropped.emit(path)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Qt calls this when a mouse button is let go."""
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.clicked.emit()

    def _line(self, words: Words, use: Type) -> QLabel:
        line = say(Label(), words)
        set_type(line, use)
        line.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        line.setWordWrap(True)
        return line

    def _fit(self) -> None:
        size = grown(ICON, self.fontMetrics())
        self._icon_room.setFixedSize(size, size)
        self.setMinimumHeight(grown(HEIGHT, self.fontMetrics()))

    def _show_hovered(self, hovered: bool) -> None:
        self._hovered = hovered
        self.update()
