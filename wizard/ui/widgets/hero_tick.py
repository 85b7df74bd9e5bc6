"""The large tick of a success: it draws itself once, or is there at once where motion is not wanted."""

from __future__ import annotations

from PySide6.QtCore import QEasingCurve, QRectF, QSize, Qt, QVariantAnimation
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel

from wizard.ui.language.retranslate import say
from wizard.ui.look.motion import animations_wanted
from wizard.ui.look.strokes import stroke
from wizard.ui.look.theme import colour, grown

SIDE, STROKE = 96, 6.0
"""Pixels of the disc and of the tick's line."""
SHARE = 0.7
"""Of the disc that the tick is wide."""
DRAWS_MS = 300


class HeroTick(QLabel):
    """A label, because a screen reader passes bare widgets by."""

    def __init__(self) -> None:
        super().__init__()
        self._share = 1.0
        say(self, lambda: self.tr("Done"), "accessibleName")
        self._drawing = QVariantAnimation(self)
        self._drawing.setDuration(DRAWS_MS)
        self._drawing.setStartValue(0.0)
        self._drawing.setEndValue(1.0)
        self._drawing.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._drawing.valueChanged.connect(self._draw)

    def play(self) -> None:
        """Draw the tick."""
        self._drawing.stop()
        if animations_wanted():
            self._drawing.start()
        else:
            self._draw(1.0)

    @property
    def moving(self) -> bool:
        """True while the tick is being drawn."""
        return self._drawing.state() is QVariantAnimation.State.Running

    def _draw(self, share: float) -> None:
        self._share = share
        self.update()

    def sizeHint(self) -> QSize:
        """Qt asks how large the tick wants to be."""
        side = grown(SIDE, self.fontMetrics())
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        """Qt asks how small it may become: no smaller."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt calls this to draw; the disc stands where lines begin."""
        side = float(self.sizeHint().width())
        left = self.width() - side if self.isRightToLeft() else 0.0
        disc = QRectF(left, 0, side, side)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("good-soft", self.palette()))
        painter.drawEllipse(disc)
        edge = side * (1 - SHARE) / 2
        tick = disc.adjusted(edge, edge, -edge, -edge)
        line = STROKE * side / SIDE
        stroke(painter, "tick", colour("good", self.palette()), tick, line, share=self._share)
