"""The five steps at the side of the window: where you are, what is done, what comes."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from wizard.ui.language.retranslate import say
from wizard.ui.look.theme import restyle
from wizard.ui.widgets.label import Label, show_as_plain_text

if TYPE_CHECKING:
    from wizard.ui.shell.language_button import LanguageButton

DONE = "✓"
MARK_GAP = 10
"""Pixels between the number of a step and its name."""
SPARE = 4
"""Pixels that the edges of a step may take in high contrast."""
PADDING = 10
"""Pixels at the left and at the right of a step, as the style sheet has them."""


class StepList(QFrame):
    """A list of step names; the current one is lit. It shows and does not navigate.

    It is as wide on every page: as its widest name is once that is lit, and bold.

    Attributes:
        language: at its foot, the button that opens the languages, once it was added.
    """

    language: LanguageButton

    def __init__(self, names: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sidePanel")
        policy = self.sizePolicy()
        policy.setHorizontalPolicy(QSizePolicy.Policy.Fixed)
        self.setSizePolicy(policy)
        self._names = tuple(names)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 20, 14, 16)
        layout.setSpacing(4)
        title = say(Label(), lambda: self.tr("BigCommerce Connect"))
        title.setObjectName("sideTitle")
        layout.addWidget(title)
        subtitle = say(Label(), lambda: self.tr("for APPSe AI"))
        subtitle.setObjectName("quiet")
        layout.addWidget(subtitle)
        layout.addSpacing(16)
        self._steps = [QLabel() for _ in self._names]
        self._marks = [QLabel() for _ in self._names]
        for step, mark in zip(self._steps, self._marks, strict=True):
            step.setObjectName("step")
            mark.setObjectName("stepMark")
            inside = QHBoxLayout(step)
            inside.setContentsMargins(0, 0, 0, 0)
            inside.addWidget(mark)
            inside.addStretch()
            layout.addWidget(step)
        layout.addStretch()
        self._states = [""] * len(self._names)
        show_as_plain_text(self)
        self._keep_width()
        self.show_step(0)

    def add_languages(self) -> LanguageButton:
        """Put the button that opens the languages at the foot. The first frame does not wait for it."""
        from wizard.ui.shell.language_button import LanguageButton  # noqa: PLC0415 - see above

        self.language = LanguageButton()
        layout = self.layout()
        if layout is not None:
            layout.addWidget(self.language)
        self._keep_width()
        return self.language

    def name_steps(self, names: Sequence[str]) -> None:
        """Give the steps their names in the present language."""
        self._names = tuple(names)
        self._keep_width()
        self.show_step(self._states.index("current"))

    def follow_language(self) -> None:
        """Measure the words again; those on the button of the languages have changed, too."""
        self._keep_width()

    def changeEvent(self, event: QEvent) -> None:
        """Qt calls this when, among others, the text becomes larger."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._keep_width()

    def _keep_width(self) -> None:
        """Give the marks one width and the steps room for their names in bold, whichever of them is lit."""
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold)
        bold = QFontMetrics(font)
        marks = (DONE, *(str(number + 1) for number in range(len(self._names))))
        mark_width = max(bold.horizontalAdvance(mark) for mark in marks)
        words = max(bold.horizontalAdvance(name) for name in self._names)
        for step, mark in zip(self._steps, self._marks, strict=True):
            mark.setFixedWidth(mark_width)
            step.setIndent(mark_width + MARK_GAP)
            step.setMinimumWidth(words + mark_width + MARK_GAP + 2 * PADDING + SPARE)
        if hasattr(self, "language"):
            self.language.setMinimumWidth(self.language.sizeHint().width())

    def _spoken(self, index: int, state: str) -> str:
        words = {"current": self.tr("current step"), "done": self.tr("done"), "todo": self.tr("to come")}[state]
        return self.tr("Step {number}: {name}, {state}").format(number=index + 1, name=self._names[index], state=words)

    def show_step(self, current: int) -> None:
        """Light the step with this index (0 is the first)."""
        for index, (step, name) in enumerate(zip(self._steps, self._names, strict=True)):
            state = "current" if index == current else "done" if index < current else "todo"
            mark = self._marks[index]
            mark.setText(DONE if state == "done" else str(index + 1))
            step.setText(name)
            say(step, partial(self._spoken, index, state), "accessibleName")
            for part in (step, mark):
                part.setProperty("state", state)
                if self._states[index] not in ("", state):  # the first look comes with the first drawing
                    restyle(part)
            self._states[index] = state
