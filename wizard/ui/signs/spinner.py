"""A spinner: a turning quarter of a ring. Still with reduced motion."""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, QSize, QTimer
from PySide6.QtGui import QFontMetrics, QGuiApplication, QHideEvent, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from wizard.ui.look.motion import animations_wanted, ask_desktop
from wizard.ui.look.theme import grown
from wizard.ui.signs.circle import draw_circle

SIZE, LINE = 28, 4
"""Pixels across, and of the line, as designed."""
TURN_MS = 900
AFTER_MS = 150
"""What is awaited for less than that needs no spinner."""
FRAME_MS = 33


class Spinner(QWidget):
    """Turns while it is shown. The words beside it say what is awaited, so it has no name of its own."""

    def __init__(self, size: int = SIZE) -> None:
        super().__init__()
        metrics = QFontMetrics(QGuiApplication.font())
        across = grown(size, metrics)
        self._line = grown(LINE, metrics)
        self._clock = QElapsedTimer()
        self._timer = QTimer(self)
        self._timer.setInterval(FRAME_MS)
        self._timer.timeout.connect(self.update)
        self.setFixedSize(QSize(across, across))
        ask_desktop()

    def showEvent(self, event: QShowEvent) -> None:
        """Qt calls this when the spinner appears."""
        super().showEvent(event)
        self._clock.start()
        if animations_wanted():
            self._timer.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Qt calls this when the spinner goes; nothing turns unseen."""
        super().hideEvent(event)
        self._timer.stop()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt calls this to draw."""
        if self._timer.isActive() and self._clock.elapsed() < AFTER_MS:
            return
        turned = self._clock.elapsed() % TURN_MS / TURN_MS * 360 if self._timer.isActive() else 0
        draw_circle(self, self._line, "ink", start=turned, span=90)
