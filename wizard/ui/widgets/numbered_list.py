"""What is to be done one after the other: a number, and beside it words that go on below themselves, not below the number."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel

from wizard.ui.language.retranslate import Words, say
from wizard.ui.look.bidi import as_sentence
from wizard.ui.widgets.label import Label


class NumberedList(QGridLayout):
    """Two columns, of numbers and of words.

    Args:
        gap: pixels between two lines.
    """

    def __init__(self, gap: int) -> None:
        super().__init__()
        self.setHorizontalSpacing(8)
        self.setVerticalSpacing(gap)
        self.setColumnStretch(1, 1)
        self._labels: list[QLabel] = []

    def show_lines(self, lines: Sequence[Words]) -> None:
        """Show these in the place of those before, numbered from 1.

        Args:
            lines: each makes the words of a line. They are shown as they are: a name among them may hold any character.
        """
        for label in self._labels:
            self.removeWidget(label)
            label.hide()
            label.deleteLater()
        self._labels.clear()
        for line, words in enumerate(lines):
            number, text = say(Label(), partial(_number, line + 1)), say(Label(), words)
            text.setWordWrap(True)
            self.addWidget(number, line, 0, Qt.AlignmentFlag.AlignTop)
            self.addWidget(text, line, 1)
            self._labels += [number, text]
        for label in self._labels:
            label.show()

    @property
    def count_of_lines(self) -> int:
        """How many lines are shown."""
        return len(self._labels) // 2


def _number(number: int) -> str:
    return as_sentence(f"{number}.")
