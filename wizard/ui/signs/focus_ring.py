"""The ring of the focus around a filled button: outside of it, since at its edge it wouldn't be told from the fill."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QWidget

from wizard.ui.look.theme import colour

LINE, OFF = 2, 2
"""Pixels: how wide the ring is, and how far from the button."""
RADIUS = 11.0
"""Pixels; that of a button and what the ring is away from it."""
MOVES = frozenset({QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide})


class FocusRing(QWidget):
    """Stands around a button while that has the focus, wherever the button goes; what's pressed is the button.

    Args:
        button: what has the focus.
    """

    def __init__(self, button: QWidget) -> None:
        super().__init__(_with_room(button))
        self._button = button
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._followed: list[QWidget] = []
        one: QWidget | None = button
        while one is not None and one is not self.parentWidget():
            one.installEventFilter(self)
            self._followed.append(one)
            one = one.parentWidget()
        self._follow()

    def end(self) -> None:
        """The button has no focus any more."""
        for one in self._followed:
            one.removeEventFilter(self)
        self.hide()
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt calls this for whatever happens to the button and what it stands in."""
        if event.type() in MOVES:
            self._follow()
        return False

    def _follow(self) -> None:
        around = self.parentWidget()
        assert around is not None
        self.setGeometry(_place(self._button, around))
        self.setVisible(self._button.isVisible())
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt calls this to draw."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colour("link", QApplication.palette()), LINE))
        half = LINE / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), RADIUS, RADIUS)


def _place(button: QWidget, around: QWidget) -> QRect:
    wide = LINE + OFF
    return QRect(button.mapTo(around, QPoint()), button.size()).adjusted(-wide, -wide, wide, wide)


def _with_room(button: QWidget) -> QWidget:
    """Return the nearest of what the button stands in that has room for the ring; what has none would cut it off."""
    around = button.parentWidget()
    assert around is not None
    while not around.isWindow() and not around.rect().contains(_place(button, around)):
        above = around.parentWidget()
        assert above is not None
        around = above
    return around
