"""A quiet line that says how long the token stays on the clipboard, and lets the merchant decide otherwise."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from wizard.core.credential.secret import Secret
from wizard.ui.clipboard.guard import ClipboardGuard
from wizard.ui.language.announce import announce
from wizard.ui.language.retranslate import Words, say
from wizard.ui.widgets.button import Button
from wizard.ui.widgets.flow_row import FlowRow
from wizard.ui.widgets.label import Label

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
        self.words = Label()
        self.words.setObjectName("quiet")
        self.words.setWordWrap(True)
        say(
            self.words,
            lambda: self.tr("The token is on the clipboard and will be removed from there."),
            "accessibleName",
        )
        self.keep = self._button(lambda: self.tr("Keep it there"), lambda: self.tr("Keep the token on the clipboard"))
        self.keep.clicked.connect(guard.stop)
        self.longer = self._button(
            lambda: self.tr("Give me 10 minutes"),
            lambda: self.tr("Give me 10 minutes until the token is removed from the clipboard"),
        )
        self.longer.clicked.connect(self._extend)
        layout = FlowRow()
        layout.add_words(self.words)
        layout.add(self.keep)
        layout.add(self.longer)
        self.setLayout(layout)
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

    def _button(self, words: Words, name: Words) -> Button:
        button = say(say(Button(), words), name, "accessibleName")
        button.setAutoDefault(False)
        button.setMinimumHeight(SMALLEST_TARGET)
        return button

    def _show(self, seconds: int) -> None:
        say(self.words, lambda: self._words_for(seconds))
        self.show()

    def _words_for(self, seconds: int) -> str:
        words = self.tr("The token is on the clipboard. It is removed in {time}.")
        return words.format(time=self._time(seconds))

    def _time(self, seconds: int) -> str:
        minutes = round(seconds / 60)
        if minutes > 1:
            return self.tr("%n minute(s)", "", minutes)
        return self.tr("%n second(s)", "", seconds)

    def _end(self, words: str) -> None:
        if not self.isHidden():
            self.hide()
            announce(self.parentWidget() or self, words)
