"""The large tick of a success. It draws itself once, or is there at once where no motion is wanted."""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, QRectF, QSize, QTimer
from PySide6.QtGui import QFontMetrics, QGuiApplication, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from wizard.ui.look.motion import animations_wanted, ask_desktop
from wizard.ui.look.strokes import stroke
from wizard.ui.look.theme import colour, grown, is_high_contrast

SIZE, LINE, GROUND = 96, 6, 18
"""Pixels: across, of the line, and around the tick."""
DRAW_MS, FRAME_MS = 300, 16


class HeroTick(QWidget):
    """A tick on a disc. The title below it says the same, so it has no name of its own."""

    def __init__(self) -> None:
        super().__init__()
        self._scale = grown(SIZE, QFontMetrics(QGuiApplication.font())) / SIZE
        self._clock = QElapsedTimer()
        self._share = 1.0
        self._timer = QTimer(self)
        self._timer.setInterval(FRAME_MS)
        self._timer.timeout.connect(self._move)
        self.setFixedHeight(round(SIZE * self._scale))
        self.setMinimumWidth(round(SIZE * self._scale))
        ask_desktop()

    @property
    def moving(self) -> bool:
        """True while the tick is being drawn."""
        return self._timer.isActive()

    def appear(self) -> None:
        """Show the tick, and draw it if it may move."""
        if not self.isHidden():
            return
        self.show()
        if animations_wanted():
            self._share = 0.0
            self._clock.start()
            self._timer.start()

    def sizeHint(self) -> QSize:
        """Qt asks how large it wants to be."""
        return self.minimumSize()

    def _move(self) -> None:
        way = min(1.0, self._clock.elapsed() / DRAW_MS)
        self._share = 1 - (1 - way) ** 3  # slower towards its end
        if way >= 1.0:
            self._timer.stop()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt calls this to draw."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        across = SIZE * self._scale
        left = self.width() - across if self.isRightToLeft() else 0
        area = QRectF(left, 0, across, across)
        palette = self.palette()
        good = colour("good", palette)
        painter.setPen(QPen(good if is_high_contrast(palette) else colour("good-soft", palette), 2))
        painter.setBrush(colour("good-soft", palette))
        painter.drawEllipse(area.adjusted(1, 1, -1, -1))
        inset = GROUND * self._scale
        tick = area.adjusted(inset, inset, -inset, -inset)
        stroke(painter, "tick", good, tick, LINE * self._scale, share=self._share)
