"""The head of the column beside the browser: the mark, the step's name, a bar of five parts, and the way back."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from wizard.ui.language.retranslate import say
from wizard.ui.look.strokes import stroke_pixmap
from wizard.ui.look.theme import colour
from wizard.ui.look.type import Type, set_type
from wizard.ui.signs.mark import Mark
from wizard.ui.steps import COUNT, Step
from wizard.ui.widgets.button import Button
from wizard.ui.widgets.label import Label

MARK, SIDE, BAR, GAP = 22, 24, 4, 4
"""Pixels: the mark, the button, the bar's height, and between two of its parts."""
SIDES = 20


class _Segments(QWidget):
    """The progress bar: done, current, to come. The head's accessible name says the same."""

    def __init__(self) -> None:
        super().__init__()
        self.step = Step.STORE
        self.setFixedHeight(BAR)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt calls this to draw."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        wide = (self.width() - GAP * (COUNT - 1)) / COUNT
        for step in Step:
            name = "good" if step < self.step else "ink" if step == self.step else "track"
            place = step if not self.isRightToLeft() else COUNT - 1 - step
            painter.setBrush(colour(name, self.palette()))
            painter.drawRoundedRect(QRectF(place * (wide + GAP), 0, wide, BAR), BAR / 2, BAR / 2)


class DockedHead(QFrame):
    """The head of the column.

    Signals:
        undock(): the window is to be as it was.
    """

    undock = Signal()

    def __init__(self, *, practice: bool) -> None:
        super().__init__()
        self.setObjectName("dockedHead")
        self.setProperty("practice", practice)
        self._practice = practice
        self._step = Step.STORE
        self.mark = Mark(MARK)
        self._name = Label()
        set_type(self._name, Type.NOTE_STRONG)
        self._back = say(Button(), lambda: self.tr("Move the window back"), "accessibleName")
        say(self._back, lambda: self.tr("Move the window back"), "toolTip")
        self._back.setObjectName("iconButton")
        self._back.setFixedSize(QSize(SIDE, SIDE))
        self._back.clicked.connect(self.undock)
        self._segments = _Segments()
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.mark)
        row.addWidget(self._name, 1)
        row.addWidget(self._back)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(SIDES, 14, SIDES, 0)
        whole.setSpacing(6)
        whole.addLayout(row)
        whole.addWidget(self._segments)
        self._draw_icon()

    def show_step(self, step: Step) -> None:
        """Show which step it is."""
        self._step = self._segments.step = step
        say(self._name, self._words)
        self._segments.update()

    def changeEvent(self, event: QEvent) -> None:
        """Qt calls this when, among others, light becomes dark."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._draw_icon()

    def _words(self) -> str:
        name = self._step.title()
        return self.tr("Practice · {name}").format(name=name) if self._practice else name

    def _draw_icon(self) -> None:
        pixmap = stroke_pixmap("undock", colour("link", self.palette()), 16, self.devicePixelRatioF())
        self._back.setIcon(QIcon(pixmap))
