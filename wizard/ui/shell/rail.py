"""The five steps at the side of the window: where you are, what is done, what failed or was not tested, what comes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPainterPath, QPaintEvent, QPalette
from PySide6.QtWidgets import QAbstractButton, QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout

from wizard.ui.language.retranslate import say
from wizard.ui.look.bidi import margins
from wizard.ui.look.strokes import line_pen, stroke
from wizard.ui.look.theme import colour, grown
from wizard.ui.look.type import Type, set_type
from wizard.ui.qt_numbers import NO_FOCUS, TAB_FOCUS
from wizard.ui.shell.states import StepMark
from wizard.ui.signs.mark import Mark
from wizard.ui.steps import COUNT, Step
from wizard.ui.widgets.label import Label

if TYPE_CHECKING:
    from wizard.ui.language.button import LanguageButton

WIDTH = 216
"""Pixels, as designed; longer names make it wider."""
DISC, GAP, ROW, SIDES = 20, 12, 44, 18
"""Pixels: the marker, between it and the name, from step to step, and at either side."""
FOR_NOTE = 12
"""Pixels that a step with a word below its name is higher."""
REACHED = (StepMark.DONE, StepMark.FROM_FILE, StepMark.FAILED, StepMark.NOT_TESTED)


class RailStep(QAbstractButton):
    """One step. A step before the one that is worked on can be pressed to go back to it.

    Those of the first frame are drawn without `QPainter.setPen` and `setBrush`, which ask for Qt's namespace
    (`wizard.ui.qt_numbers`).
    """

    def __init__(self, step: Step) -> None:
        super().__init__()
        self.setObjectName("step")
        self.step = step
        self.mark = StepMark.TO_COME
        self.note = ""
        self.current = False
        self.first_font = self.font()
        self.setProperty("focusPolicy", NO_FOCUS)
        set_type(self, Type.BODY)

    def show_mark(self, mark: StepMark, note: str, *, current: bool, reached: bool) -> None:
        """Show how far this step is.

        Args:
            mark: how it ended, or that it did not yet.
            note: a word or two below its name.
            current: it is the one that is worked on.
            reached: it is before that one, and can be gone back to.
        """
        self.mark, self.note, self.current = mark, note, current
        self.setProperty("focusPolicy", TAB_FOCUS if reached else NO_FOCUS)
        self.setEnabled(reached or current)
        self.setForegroundRole(
            QPalette.ColorRole.PlaceholderText if self._is_quiet() else QPalette.ColorRole.WindowText
        )
        set_type(self, Type.LABEL if current else Type.BODY)
        say(self, lambda: self.tr("Go back to this step") if reached else "", "toolTip")
        say(self, self.spoken, "accessibleName")
        self.updateGeometry()
        self.update()

    def spoken(self) -> str:
        """Return what a screen reader says."""
        state = self.tr("current") if self.current else self.state_words()
        if self.current and self.mark is not StepMark.NOW:
            state = f"{state}, {self.note or self.state_words()}"
        return self.tr("Step {number}: {name}, {state}").format(
            number=self.step.number, name=self.step.title(), state=state
        )

    def state_words(self) -> str:
        """Return how the step is, in words."""
        return {
            StepMark.TO_COME: self.tr("not started"),
            StepMark.NOW: self.tr("current"),
            StepMark.DONE: self.tr("done"),
            StepMark.FROM_FILE: self.tr("done by the file"),
            StepMark.FAILED: self.tr("failed"),
            StepMark.NOT_TESTED: self.tr("not tested"),
        }[self.mark]

    def _is_quiet(self) -> bool:
        return self.mark is StepMark.TO_COME and not self.current

    def wanted_width(self) -> int:
        """Return how wide the step is once its name is bold."""
        bold = QFontMetrics(Type.LABEL.font())
        return bold.horizontalAdvance(self.step.title()) + self._disc() + GAP + 4

    def sizeHint(self) -> QSize:
        """Qt asks how large the step wants to be."""
        high = grown(ROW, self._plain()) + (grown(FOR_NOTE, self._plain()) if self.note else 0)
        return QSize(self.wanted_width(), high)

    def _plain(self) -> QFontMetrics:
        return QFontMetrics(Type.NOTE.font())

    def _disc(self) -> int:
        return grown(DISC, self._plain())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt calls this to draw."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        disc = self._disc()
        left = self.width() - disc - 2 if self.isRightToLeft() else 2
        area = QRectF(left, (grown(ROW, self._plain()) - disc) / 2, disc, disc)
        self._paint_thread(painter, area)
        self._paint_disc(painter, area)
        self._paint_words(painter, area)
        if self.hasFocus():
            painter.setPen(line_pen(colour("link", self.palette()), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 5, -1, -5), 6, 6)

    def _paint_thread(self, painter: QPainter, disc: QRectF) -> None:
        """Draw the line to the steps above and below."""
        x = disc.center().x()
        before, after = self._threads()
        for name, top, bottom in ((before, -1.0, disc.top() - 4), (after, disc.bottom() + 4, self.height() + 1.0)):
            if name:
                thread = QPainterPath(QPointF(x, top))
                thread.lineTo(x, bottom)
                painter.strokePath(thread, line_pen(colour(name, self.palette()), 2))

    def _threads(self) -> tuple[str, str]:
        reached = self.current or self.mark in REACHED
        before = "" if self.step == 0 else "good" if reached else "track"
        after = "" if self.step == COUNT - 1 else "good" if reached and not self.current else "track"
        return before, after

    def _paint_disc(self, painter: QPainter, area: QRectF) -> None:
        palette, mark = self.palette(), self.mark
        if mark in (StepMark.TO_COME, StepMark.NOW):
            now = mark is StepMark.NOW
            ink = colour("ink" if now else "edge", palette)
            painter.strokePath(_circle(area, 1), line_pen(ink, 2.0 if now else 1.5))
            if now:  # a dot is a ring whose line reaches its middle
                dot = area.width() * 0.2 + 1
                painter.strokePath(_circle(area, (area.width() - dot) / 2), line_pen(ink, dot))
            return
        self._paint_reached(painter, area)

    def _paint_reached(self, painter: QPainter, area: QRectF) -> None:
        from PySide6.QtCore import Qt  # noqa: PLC0415 - the first frame has no such step

        name, drawing = {
            StepMark.DONE: ("good", "tick"),
            StepMark.FROM_FILE: ("good", "tick"),
            StepMark.FAILED: ("bad", "cross"),
        }.get(self.mark, ("ink2", "dash"))
        pen = line_pen(colour(name, self.palette()), 2)
        if self.mark is StepMark.NOT_TESTED:
            pen.setStyle(Qt.PenStyle.DotLine)
        painter.setPen(pen)
        painter.drawEllipse(area.adjusted(1, 1, -1, -1))
        inset = area.width() * 0.2
        stroke(painter, drawing, pen.color(), area.adjusted(inset, inset, -inset, -inset), 2)

    def _paint_words(self, painter: QPainter, disc: QRectF) -> None:
        room = QRectF(self.rect())
        from_right = self.isRightToLeft()
        if from_right:
            room.setRight(disc.left() - GAP)
        else:
            room.setLeft(disc.right() + GAP)
        if self.mark in REACHED:  # else Qt begins with the pen of the foreground role
            painter.setPen(colour("ink", self.palette()))
        self._paint_line(painter, room, disc.center().y(), self.font(), self.step.title(), from_right)
        if self.note:
            painter.setPen(colour("bad" if self.mark is StepMark.FAILED else "ink2", self.palette()))
            small = Type.NOTE.font()
            below = disc.center().y() + (QFontMetrics(self.font()).height() + QFontMetrics(small).height()) / 2
            self._paint_line(painter, room, below, small, self.note, from_right)

    def _paint_line(
        self, painter: QPainter, room: QRectF, middle: float, font: QFont, words: str, from_right: bool
    ) -> None:
        metrics = QFontMetrics(font)
        painter.setFont(font)
        left = room.right() - metrics.horizontalAdvance(words) if from_right else room.left()
        painter.drawText(QPointF(left, middle + (metrics.ascent() - metrics.descent()) / 2), words)


def _circle(area: QRectF, inset: float) -> QPainterPath:
    path = QPainterPath()
    path.addEllipse(area.adjusted(inset, inset, -inset, -inset))
    return path


class Rail(QFrame):
    """The list of steps. It is as wide on every page: as its widest name is once that is bold.

    Attributes:
        mark: the program's mark, which fills with the steps.
        language: at its foot, the button that opens the languages, once it was added.

    Signals:
        chosen(int): a step before the current one was pressed.
    """

    chosen = Signal(int)
    language: LanguageButton

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("sidePanel")
        policy = self.sizePolicy()
        policy.setHorizontalPolicy(QSizePolicy.Policy.Fixed)
        self.setSizePolicy(policy)
        self._layout = layout = QVBoxLayout(self)
        layout.setContentsMargins(SIDES, 28, 8, 14)
        layout.setSpacing(0)
        self.mark = Mark()
        self._head = head = QHBoxLayout()
        head.setSpacing(9)
        head.addWidget(self.mark)
        names = QVBoxLayout()
        names.setSpacing(0)
        title = say(Label(), lambda: self.tr("BigCommerce Connect"))
        set_type(title, Type.NOTE_STRONG)
        title.setWordWrap(True)
        names.addWidget(title)
        subtitle = say(Label(), lambda: self.tr("for APPSe AI"))
        subtitle.setObjectName("quiet")
        subtitle.setWordWrap(True)
        names.addWidget(subtitle)
        head.addLayout(names, 1)
        layout.addLayout(head)
        layout.addSpacing(22)
        self.steps = [RailStep(step) for step in Step]
        for step in self.steps:
            step.clicked.connect(lambda checked=False, chosen=step: self._press(chosen))
            layout.addWidget(step)
        layout.addStretch()
        self.setMinimumWidth(self._wanted_width())

    def add_languages(self) -> LanguageButton:
        """Put the button that opens the languages at the foot. The first frame does not wait for it."""
        from wizard.ui.language.button import LanguageButton  # noqa: PLC0415 - see above

        self.language = LanguageButton()
        self._layout.addWidget(self.language)
        self._keep_width()
        return self.language

    def show_steps(self, current: Step, marks: Mapping[Step, tuple[StepMark, str]]) -> None:
        """Show how far the setup is.

        Args:
            current: the step that is worked on.
            marks: of the steps up to that one, with a word below the name, or an empty one; the others are to come.
        """
        for one in self.steps:
            mark, note = marks.get(one.step, (StepMark.TO_COME, ""))
            one.show_mark(mark, note, current=one.step == current, reached=one.step < current)
        last_done = current == COUNT - 1 and marks[current][0] is StepMark.DONE
        self.mark.fill((2 * current + 1) / (2 * COUNT), whole=last_done)

    def follow_language(self) -> None:
        """Say how the steps are, and measure their names."""
        self._keep_width()

    def changeEvent(self, event: QEvent) -> None:
        """Qt calls this when, among others, the text becomes larger or is read from the other side."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.LayoutDirectionChange) and hasattr(self, "steps"):
            self._keep_width()

    def names(self) -> Sequence[str]:
        """Return the names of the steps as they are shown."""
        return [one.step.title() for one in self.steps]

    def _press(self, one: RailStep) -> None:
        if not one.current:
            self.chosen.emit(one.step)

    def _wanted_width(self) -> int:
        least = grown(WIDTH, QFontMetrics(Type.NOTE.font()))
        return max(least, max(one.wanted_width() for one in self.steps) + SIDES + 14)

    def _keep_width(self) -> None:
        self._layout.setContentsMargins(margins(SIDES, 28, 8, 14))
        wide = self._wanted_width()
        if hasattr(self, "language"):
            wide = max(wide, self.language.sizeHint().width() + SIDES + 8)
        self.setMinimumWidth(wide)
