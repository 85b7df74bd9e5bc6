"""A ring that fills from 12 o'clock; the count beside it says the same in words."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from wizard.ui.look.theme import colour, grown

LARGE = 40
"""Pixels from which on a ring is drawn with a thicker line."""
THIN, THICK = 4, 6
"""Pixels of the line."""
QUARTER, WHOLE = 90, 360
DEGREE = 16
"""What Qt counts a degree as."""


class Ring(QWidget):
    """Args:
    size: across, in pixels at 100 % text.
    """

    def __init__(self, size: int) -> None:
        super().__init__()
        self._share = 0.0
        self._line = THICK if size >= LARGE else THIN
        side = grown(size, self.fontMetrics())
        self.setFixedSize(side, side)

    def show_share(self, share: float) -> None:
        """Show how much is done, from 0.0 to 1.0."""
        self._share = share
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt calls this to draw; it goes clockwise in every language."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        inside = QRectF(self.rect()).adjusted(*(side * self._line / 2 for side in (1, 1, -1, -1)))
        painter.setPen(QPen(colour("track", self.palette()), self._line))
        painter.drawEllipse(inside)
        if self._share > 0:
            pen = QPen(colour("good", self.palette()), self._line)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            painter.setPen(pen)
            painter.drawArc(inside, QUARTER * DEGREE, -round(self._share * WHOLE * DEGREE))
