"""The program's own mark: two links of a chain, whose line fills with the steps."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QWidget

from wizard.ui.look.strokes import line_pen
from wizard.ui.look.theme import colour

SIZE = 28
"""Pixels, as designed."""
VIEW = QRectF(11.0, 11.0, 42.0, 42.0)
"""The part of the icon's drawing, of 64 units, that holds the links."""
RADIUS = 9.2
WIDTH = 5.0


def _lower_link() -> QPainterPath:
    path = QPainterPath(QPointF(34, 43))
    path.lineTo(30, 47)
    path.arcTo(QRectF(23.5 - RADIUS, 40.5 - RADIUS, 2 * RADIUS, 2 * RADIUS), -45, -180)
    path.lineTo(21, 30)
    return path


def _bar() -> QPainterPath:
    path = QPainterPath(QPointF(27, 37))
    path.lineTo(37, 27)
    return path


def _upper_link() -> QPainterPath:
    path = QPainterPath(QPointF(30, 21))
    path.lineTo(34, 17)
    path.arcTo(QRectF(40.5 - RADIUS, 23.5 - RADIUS, 2 * RADIUS, 2 * RADIUS), 135, -180)
    path.lineTo(43, 34)
    return path


class Mark(QWidget):
    """Draws the mark, as far as the setup has come. It says nothing that the list of steps does not say."""

    def __init__(self, size: int = SIZE) -> None:
        super().__init__()
        self._share = 0.0
        self._whole = False
        self.setFixedSize(QSize(size, size))

    def fill(self, share: float, *, whole: bool) -> None:
        """Fill the line.

        Args:
            share: from 0.0 to 1.0.
            whole: the last step is done.
        """
        if (share, whole) != (self._share, self._whole):
            self._share, self._whole = share, whole
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt calls this to draw."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        scale = self.width() / VIEW.width()
        painter.scale(scale, scale)
        painter.translate(-VIEW.topLeft())
        parts = (_lower_link(), _bar(), _upper_link())
        lengths = [part.length() for part in parts]
        left = (1.0 if self._whole else self._share) * sum(lengths)
        ink = colour("good" if self._whole else "ink", self.palette())
        for part, length in zip(parts, lengths, strict=True):
            painter.strokePath(part, line_pen(colour("edge", self.palette()), WIDTH))
            if left > 0:
                painter.strokePath(part, line_pen(ink, WIDTH, length, min(1.0, left / length)))
            left -= length
