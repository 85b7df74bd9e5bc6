"""The five steps at the side of the window: where you are, what is done, what comes."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from wizard.ui.theme import restyle
from wizard.ui.words import say

if TYPE_CHECKING:
    from wizard.ui.widgets.language_button import LanguageButton


class StepList(QFrame):
    """A list of step names; the current one is lit. It shows and does not navigate.

    Attributes:
        language: at its foot, the button that opens the languages, once it was added.
    """

    language: LanguageButton

    def __init__(self, names: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sidePanel")
        self._names = tuple(names)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 20, 14, 16)
        layout.setSpacing(4)
        title = say(QLabel(), lambda: self.tr("BigCommerce Connect"))
        title.setObjectName("sideTitle")
        layout.addWidget(title)
        subtitle = say(QLabel(), lambda: self.tr("for APPSe AI"))
        subtitle.setObjectName("quiet")
        layout.addWidget(subtitle)
        layout.addSpacing(16)
        self._steps = [QLabel() for _ in self._names]
        for step in self._steps:
            step.setObjectName("step")
            layout.addWidget(step)
        layout.addStretch()
        self._states = [""] * len(self._names)
        self.show_step(0)

    def add_languages(self) -> LanguageButton:
        """Put the button that opens the languages at the foot. The first frame does not wait for it."""
        from wizard.ui.widgets.language_button import LanguageButton  # noqa: PLC0415 - see above

        self.language = LanguageButton()
        layout = self.layout()
        if layout is not None:
            layout.addWidget(self.language)
        return self.language

    def name_steps(self, names: Sequence[str]) -> None:
        """Give the steps their names in the present language."""
        self._names = tuple(names)
        self.show_step(self._states.index("current"))

    def _spoken(self, index: int, state: str) -> str:
        words = {"current": self.tr("current step"), "done": self.tr("done"), "todo": self.tr("to come")}[state]
        return self.tr("Step {number}: {name}, {state}").format(number=index + 1, name=self._names[index], state=words)

    def show_step(self, current: int) -> None:
        """Light the step with this index (0 is the first)."""
        for index, (step, name) in enumerate(zip(self._steps, self._names, strict=True)):
            state = "current" if index == current else "done" if index < current else "todo"
            mark = "✓" if state == "done" else str(index + 1)
            step.setText(f"{mark}   {name}")
            say(step, partial(self._spoken, index, state), "accessibleName")
            step.setProperty("state", state)
            if self._states[index] not in ("", state):  # the first look comes with the first drawing
                restyle(step)
            self._states[index] = state
