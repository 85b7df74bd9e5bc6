"""The head of the column beside the browser: the mark, the step's name, a bar of five parts, and the way back."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal, SignalInstance
from PySide6.QtGui import QIcon, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from wizard.ui.docked.docking import desktop_decides
from wizard.ui.language.retranslate import Words, say
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
    """The progress bar: done, current, to come. The window's title says the same in words."""

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
        sides(): the column is to stand at the other edge of the screen, where it covers something else.
    """

    undock = Signal()
    sides = Signal()

    def __init__(self, *, practice: bool) -> None:
        super().__init__()
        self.setObjectName("dockedHead")
        self.setProperty("practice", practice)
        self._practice = practice
        self._step = Step.STORE
        self.mark = Mark(MARK)
        self._name = Label()
        set_type(self._name, Type.NOTE_STRONG)
        self._sides = self._button(lambda: self.tr("Move to the other side of the screen"), self.sides)
        self._sides.setHidden(desktop_decides())
        self._back = self._button(lambda: self.tr("Move the window back"), self.undock)
        self._segments = _Segments()
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.mark)
        row.addWidget(self._name, 1)
        row.addWidget(self._sides)
        row.addWidget(self._back)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(SIDES, 14, SIDES, 0)
        whole.setSpacing(6)
        whole.addLayout(row)
        whole.addWidget(self._segments)
        self._draw_icon()

    def _button(self, words: Words, pressed: SignalInstance) -> Button:
        button = say(Button(), words, "accessibleName")
        say(button, words, "toolTip")
        button.setObjectName("iconButton")
        button.setFixedSize(QSize(SIDE, SIDE))
        button.clicked.connect(pressed)
        return button

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
        for button, name in ((self._sides, "sides"), (self._back, "undock")):
            pixmap = stroke_pixmap(name, colour("link", self.palette()), 16, self.devicePixelRatioF())
            button.setIcon(QIcon(pixmap))
