"""The five steps at the side of the window: where you are, what is done, what comes."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from wizard.ui.theme import restyle


class StepList(QFrame):
    """A list of step names; the current one is lit. It shows and does not navigate."""

    def __init__(self, names: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sidePanel")
        self._names = tuple(names)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 20, 14, 16)
        layout.setSpacing(4)
        title = QLabel(self.tr("BigCommerce Connect"))
        title.setObjectName("sideTitle")
        layout.addWidget(title)
        subtitle = QLabel(self.tr("for APPSe AI"))
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

    def show_step(self, current: int) -> None:
        """Light the step with this index (0 is the first)."""
        for index, (step, name) in enumerate(zip(self._steps, self._names, strict=True)):
            state = "current" if index == current else "done" if index < current else "todo"
            mark = "✓" if state == "done" else str(index + 1)
            step.setText(f"{mark}   {name}")
            spoken = {"current": self.tr("current step"), "done": self.tr("done"), "todo": self.tr("to come")}[state]
            step.setAccessibleName(
                self.tr("Step {number}: {name}, {state}").format(number=index + 1, name=name, state=spoken)
            )
            step.setProperty("state", state)
            if self._states[index] not in ("", state):  # the first look comes with the first drawing
                restyle(step)
            self._states[index] = state
