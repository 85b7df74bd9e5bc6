"""A button that copies, and says for a moment that it did."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, QTimer

from wizard.ui.language.announce import announce
from wizard.ui.language.retranslate import Words, say
from wizard.ui.widgets.button import Button

CONFIRMATION_MS = 2500


class CopyButton(Button):
    """Copies what a function returns.

    Args:
        words: makes what stands on the button, with its mnemonic.
        said: makes what a screen reader says once it is copied.
        copy: copies; returns whether that worked.
    """

    def __init__(self, words: Words, said: Words, copy: Callable[[], bool]) -> None:
        super().__init__()
        self._words = words
        self._said = said
        self._copy = copy
        self.setAutoDefault(False)
        self.clicked.connect(self._clicked)
        self._calming = QTimer(self)
        self._calming.setSingleShot(True)
        self._calming.setInterval(CONFIRMATION_MS)
        self._calming.timeout.connect(self._calm)  # a lambda would keep the button alive, and what it copies from
        self._calm()

    def sizeHint(self) -> QSize:
        """Qt asks how large the button wants to be; it keeps room for what it says in a moment, so that it does not grow."""
        wide = self.fontMetrics().horizontalAdvance
        more = max(wide(words.replace("&", "")) for words in (self._words(), self.tr("Copied"), self.text()))
        return super().sizeHint() + QSize(more - wide(self.text().replace("&", "")), 0)

    def _calm(self) -> None:
        say(self, self._words)

    def _clicked(self) -> None:
        if self._copy():
            self.confirm()

    def confirm(self) -> None:
        """Say for a moment, and to a screen reader, that it was copied."""
        say(self, lambda: self.tr("Copied"))
        announce(self, self._said())
        self._calming.start()
