"""A round sign of how something is: a tick, a cross, a question mark, or a circle for what is to come."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QFontMetrics, QGuiApplication, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from wizard.ui.look.strokes import stroke
from wizard.ui.look.theme import colour, grown, is_high_contrast

BESIDE_LINES, IN_LISTS, ARRIVAL = 28, 24, 56
"""Pixels across, as designed."""


class Status(Enum):
    """How something is; the value is the colors of disc and drawing, and the drawing."""

    TO_COME = ("", "edge", "")
    GOOD = ("good-soft", "good", "tick")
    BAD = ("bad-soft", "bad", "cross")
    UNCLEAR = ("pill", "ink2", "question")
    WARN = ("warn-soft", "warn", "warning")


class StatusDisc(QWidget):
    """Draws the sign; the words beside it say the same, so it has no name of its own.

    Args:
        size: pixels across at usual text.
        status: how it is at first.
    """

    def __init__(self, size: int = BESIDE_LINES, status: Status = Status.TO_COME) -> None:
        super().__init__()
        self._status = status
        across = grown(size, QFontMetrics(QGuiApplication.font()))
        self.setFixedSize(QSize(across, across))

    @property
    def status(self) -> Status:
        """How it is."""
        return self._status

    def show_status(self, status: Status) -> None:
        """Show how it is now."""
        self._status = status
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt calls this to draw."""
        paint_disc(self, QPainter(self), QRectF(self.rect()), self._status)


def paint_disc(widget: QWidget, painter: QPainter, area: QRectF, status: Status) -> None:
    """Draw the sign into a square.

    Args:
        widget: gives palette and font.
        painter: draws.
        area: the square, in pixels.
        status: which sign.
    """
    ground, ink, drawing = status.value
    palette = widget.palette()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    strong = is_high_contrast(palette)
    if not drawing or strong:
        painter.setPen(QPen(colour(ink, palette), 2 if strong else 1.5))
        painter.drawEllipse(area.adjusted(1, 1, -1, -1))
    else:
        painter.setPen(QPen(colour(ground, palette), 0))
        painter.setBrush(colour(ground, palette))
        painter.drawEllipse(area.adjusted(0.5, 0.5, -0.5, -0.5))
    if drawing:
        inset = area.width() * 0.2
        stroke(painter, drawing, colour(ink, palette), area.adjusted(inset, inset, -inset, -inset), area.width() / 12)
