"""A quiet line that says how long the token stays on the clipboard, and lets the merchant decide otherwise."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from wizard.core.secret import Secret
from wizard.ui.announce import announce
from wizard.ui.clipboard_guard import ClipboardGuard

SMALLEST_TARGET = 24


class ClipboardCountdown(QWidget):
    """Shows what a `ClipboardGuard` counts; hidden while it counts nothing (ux rule 17).

    The seconds change on the screen alone: a screen reader is told once at the start, after an extension, and at the
    end (ux rule 13). The accessible name of the line holds no number, so its changes are not read out either.
    """

    def __init__(self, guard: ClipboardGuard) -> None:
        super().__init__()
        guard.setParent(self)
        self._guard = guard
        self.words = QLabel()
        self.words.setObjectName("quiet")
        self.words.setWordWrap(True)
        self.words.setAccessibleName(self.tr("The token is on the clipboard and will be removed from there."))
        self.keep = self._button(self.tr("Keep it there"), self.tr("Keep the token on the clipboard"))
        self.keep.clicked.connect(guard.stop)
        self.longer = self._button(
            self.tr("Give me 10 minutes"), self.tr("Give me 10 minutes until the token is removed from the clipboard")
        )
        self.longer.clicked.connect(self._extend)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.words, 1)
        layout.addWidget(self.keep)
        layout.addWidget(self.longer)
        guard.ticked.connect(self._show)
        guard.cleared.connect(lambda: self._end(self.tr("The token was removed from the clipboard.")))
        guard.kept.connect(lambda: self._end(self.tr("The token stays on the clipboard.")))
        guard.replaced.connect(lambda: self._end(self.tr("The token is no longer on the clipboard.")))
        self.hide()

    def watch(self, secret: Secret) -> None:
        """Begin to count for `secret`, which was just copied."""
        self._guard.watch(secret)
        announce(self, self.words.text())

    def _extend(self) -> None:
        self._guard.extend()
        announce(self, self.words.text())

    def _button(self, words: str, name: str) -> QPushButton:
        button = QPushButton(words)
        button.setAccessibleName(name)
        button.setAutoDefault(False)
        button.setMinimumHeight(SMALLEST_TARGET)
        return button

    def _show(self, seconds: int) -> None:
        words = self.tr("The token is on the clipboard. It is removed in {time}.")
        self.words.setText(words.format(time=self._time(seconds)))
        self.show()

    def _time(self, seconds: int) -> str:
        minutes = round(seconds / 60)
        if minutes > 1:
            return self.tr("{count} minutes").format(count=minutes)
        return self.tr("1 second") if seconds == 1 else self.tr("{count} seconds").format(count=seconds)

    def _end(self, words: str) -> None:
        if not self.isHidden():
            self.hide()
            announce(self.parentWidget() or self, words)
