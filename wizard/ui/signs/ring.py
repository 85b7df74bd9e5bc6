"""A progress ring. The count is beside it in words."""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, QSize, QTimer
from PySide6.QtGui import QFontMetrics, QGuiApplication, QPaintEvent
from PySide6.QtWidgets import QWidget

from wizard.ui.look.motion import animations_wanted, ask_desktop
from wizard.ui.look.theme import grown
from wizard.ui.signs.circle import draw_circle

SMALL, LARGE = (28, 4), (56, 6)
"""Pixels across, and of the line, as designed."""
FILL_MS = 200
FRAME_MS = 16


class Ring(QWidget):
    """Fills from the top, clockwise in every language.

    Args:
        shape: pixels across and of the line, at usual text.
    """

    def __init__(self, shape: tuple[int, int] = SMALL) -> None:
        super().__init__()
        metrics = QFontMetrics(QGuiApplication.font())
        across = grown(shape[0], metrics)
        self._line = grown(shape[1], metrics)
        self._before = self._share = self._shown = 0.0
        self._clock = QElapsedTimer()
        self._timer = QTimer(self)
        self._timer.setInterval(FRAME_MS)
        self._timer.timeout.connect(self._move)
        self.setFixedSize(QSize(across, across))
        ask_desktop()

    @property
    def share(self) -> float:
        """How much is done, from 0.0 to 1.0."""
        return self._share

    @property
    def moving(self) -> bool:
        """True while the line is growing."""
        return self._timer.isActive()

    def fill(self, done: int, total: int) -> None:
        """Show that so many of the total are done."""
        self._before, self._share = self._shown, done / total if total else 0.0
        if self.isVisible() and animations_wanted():
            self._clock.start()
            self._timer.start()
        else:
            self._timer.stop()
            self._shown = self._share
            self.update()

    def _move(self) -> None:
        way = min(1.0, self._clock.elapsed() / FILL_MS)
        self._shown = self._before + (self._share - self._before) * way
        if way >= 1.0:
            self._timer.stop()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt calls this to draw."""
        draw_circle(self, self._line, "good", start=0, span=self._shown * 360)
