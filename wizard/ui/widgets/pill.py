"""A short value in a rounded frame, such as the option that a row needs."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetrics, QGuiApplication, QPainter, QPalette, QPen
from PySide6.QtWidgets import QLabel

from wizard.ui.look.theme import colour, grown
from wizard.ui.look.type import Type, set_type
from wizard.ui.widgets.label import Label

HEIGHT, SIDES = 24, 10
"""Pixels, as designed, beside large text."""


def paint_pill(painter: QPainter, area: QRectF, words: str, palette: QPalette, *, done: bool) -> None:
    """Draw a value.

    Args:
        painter: what it is drawn with.
        area: of the frame.
        words: the value.
        palette: of the widget.
        done: it is set already, and only stands there to be compared.
    """
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    ground = colour("pill" if done else "paper", palette)
    painter.setPen(QPen(ground if done else colour("edge", palette), 1))
    painter.setBrush(ground)
    inside = area.adjusted(0.5, 0.5, -0.5, -0.5)
    painter.drawRoundedRect(inside, inside.height() / 2, inside.height() / 2)
    painter.setPen(colour("ink2" if done else "ink", palette))
    painter.setFont((Type.NOTE if done else Type.NOTE_STRONG).font())
    painter.drawText(area, Qt.AlignmentFlag.AlignCenter, words)
    painter.restore()


def pill(words: str) -> QLabel:
    """Return a value as a widget."""
    label = Label(words)
    label.setObjectName("pill")
    set_type(label, Type.NOTE_STRONG)
    label.setAlignment(Qt.AlignmentFlag.AlignCenter)
    label.setFixedHeight(grown(HEIGHT, QFontMetrics(QGuiApplication.font())))
    return label
