"""A circle line, and the part of it that counts: what ring and spinner have in common."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QWidget

from wizard.ui.look.theme import colour

DEGREE = 16
"""Qt counts sixteenths of a degree."""
TOP = 90.0
"""Degrees from the right, where Qt begins."""


def draw_circle(widget: QWidget, line: float, part: str, *, start: float, span: float) -> None:
    """Fill `widget` with a circle line of which a part stands out; call it from `paintEvent`.

    Args:
        widget: what to draw on.
        line: the width of the line in pixels.
        part: the color of that part, as `theme.colour` names it.
        start: where the part begins, in degrees clockwise from the top.
        span: how long it is, in degrees clockwise; nothing is drawn for zero.
    """
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    inset = line / 2
    area = QRectF(widget.rect()).adjusted(inset, inset, -inset, -inset)
    pen = QPen(colour("track", widget.palette()), line)
    painter.setPen(pen)
    painter.drawEllipse(area)
    if span <= 0:
        return
    pen.setColor(colour(part, widget.palette()))
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    painter.drawArc(area, round((TOP - start) * DEGREE), -round(span * DEGREE))
