"""A button that copies, and says for a moment that it did."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QPushButton

from wizard.ui.announce import announce

CONFIRMATION_MS = 2500


class CopyButton(QPushButton):
    """Args:
    words: what stands on the button, with its mnemonic.
    said: what a screen reader says once it is copied.
    copy: copies; returns whether that worked.
    """

    def __init__(self, words: str, said: str, copy: Callable[[], bool]) -> None:
        super().__init__(words)
        self._words = words
        self._said = said
        self._copy = copy
        self.setAutoDefault(False)
        self.clicked.connect(self._clicked)
        self._calming = QTimer(self)
        self._calming.setSingleShot(True)
        self._calming.setInterval(CONFIRMATION_MS)
        self._calming.timeout.connect(lambda: self.setText(self._words))
        longer = max((self._words, self.tr("Copied")), key=self.fontMetrics().horizontalAdvance)
        self.setMinimumWidth(self.fontMetrics().horizontalAdvance(longer + "MMMM"))

    def _clicked(self) -> None:
        if self._copy():
            self.confirm()

    def confirm(self) -> None:
        """Say for a moment, and to a screen reader, that it was copied."""
        self.setText(self.tr("Copied"))
        announce(self, self._said)
        self._calming.start()
