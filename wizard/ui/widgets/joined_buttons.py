"""BigCommerce's joined row of buttons, with one lit: a picture to compare with, on the screen and on paper."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPalette, QPen

from wizard.ui.look.theme import colour

HEIGHT = 1.4
"""Height of the buttons in lines of their font."""


def paint_joined_buttons(
    painter: QPainter,
    place: QPointF,
    font: QFont,
    palette: QPalette,
    options: Sequence[str],
    lit: str,
) -> float:
    """Draw the buttons from left to right.

    Args:
        painter: where to; its font, pen and brush are changed.
        place: the top left corner.
        font: of the words; everything is as large as its line demands.
        palette: the colors of the window, or of the paper.
        options: the words on the buttons.
        lit: the one that is chosen.

    Returns:
        Where the last one ends.
    """
    line = QFontMetricsF(font).height()
    hair = max(1.0, line / 24)  # on the screen a pixel; paper is measured in far smaller units
    left = place.x()
    for option in options:
        chosen = option == lit
        words = QFont(font)
        words.setBold(chosen)
        width = QFontMetricsF(words).horizontalAdvance(option) + line * 1.3
        button = QRectF(left, place.y(), width, line * HEIGHT)
        painter.setFont(words)
        painter.setBrush(colour("chosen", palette) if chosen else palette.color(QPalette.ColorRole.Base))
        painter.setPen(QPen(colour("link" if chosen else "line", palette), hair * (1.6 if chosen else 1.0)))
        painter.drawRect(button)
        painter.setPen(colour("chosen-mark" if chosen else "ink2", palette))
        painter.drawText(button, Qt.AlignmentFlag.AlignCenter, option)
        left += width + hair
    return left
