"""A quiet countdown until the token is cleared from the clipboard. The merchant can change it, and it says how it ended."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from wizard.core.credential.secret import Secret
from wizard.ui.clipboard.guard import ClipboardGuard
from wizard.ui.language.announce import announce
from wizard.ui.language.retranslate import Words, say
from wizard.ui.look.type import Type, set_type
from wizard.ui.widgets.button import Link
from wizard.ui.widgets.flow_row import FlowRow
from wizard.ui.widgets.label import paragraph

LEAST_HEIGHT = 36
"""Pixels kept free while there is nothing to say: nothing moves when there is."""


class ClipboardCountdown(QWidget):
    """Shows what a `ClipboardGuard` counts (ux rule 17), and then that the token is gone.

    The seconds change on the screen alone: a screen reader is told once at the start, after an extension, and at the
    end (ux rule 13). The accessible name of the line holds no number, so its changes are not read out either.

    Signals:
        copy_again(): the merchant wants the token on the clipboard once more.
    """

    copy_again = Signal()

    def __init__(self, guard: ClipboardGuard) -> None:
        super().__init__()
        guard.setParent(self)
        self._guard = guard
        self.words = paragraph("", "quiet")
        self.keep = self._link(lambda: self.tr("Keep it"), lambda: self.tr("Keep the token on the clipboard"))
        self.keep.clicked.connect(guard.stop)
        self.longer = self._link(
            lambda: self.tr("10 minutes"), lambda: self.tr("Keep the token on the clipboard for 10 minutes")
        )
        self.longer.clicked.connect(self._extend)
        self.again = self._link(lambda: self.tr("Copy again"), lambda: self.tr("Copy API Token again"))
        self.again.clicked.connect(self.copy_again)
        self.setMinimumHeight(LEAST_HEIGHT)
        layout = FlowRow(10)
        layout.add_words(self.words)
        for link in (self.keep, self.longer, self.again):
            layout.add(link)
        self.setLayout(layout)
        self.clear()
        guard.ticked.connect(self._show)
        guard.cleared.connect(lambda: self._end(lambda: self.tr("Removed from the clipboard."), again=True))
        guard.kept.connect(lambda: self._end(lambda: self.tr("The token stays on the clipboard."), again=False))
        guard.replaced.connect(
            lambda: self._end(lambda: self.tr("The token is no longer on the clipboard."), again=True)
        )

    def watch(self, secret: Secret) -> None:
        """Start the countdown for `secret`, which was just copied."""
        self._guard.watch(secret)
        announce(self, self.words.text())

    def clear(self) -> None:
        """Show nothing."""
        say(self.words, str)
        self._offer()

    @property
    def counting(self) -> bool:
        """True during the countdown."""
        return self._guard.counting

    def _extend(self) -> None:
        self._guard.extend()
        announce(self, self.words.text())

    def _link(self, words: Words, name: Words) -> Link:
        link = say(say(Link(), words), name, "accessibleName")
        set_type(link, Type.NOTE)
        return link

    def _offer(self, *shown: Link) -> None:
        for link in (self.keep, self.longer, self.again):
            link.setVisible(link in shown)

    def _show(self, seconds: int) -> None:
        say(self.words, lambda: self.tr("On the clipboard for {time}.").format(time=self._time(seconds)))
        name = self.tr("The token is on the clipboard. It will be removed.")
        if self.words.accessibleName() != name:
            say(
                self.words,
                lambda: self.tr("The token is on the clipboard. It will be removed."),
                "accessibleName",
            )
            self._offer(self.keep, self.longer)

    def _time(self, seconds: int) -> str:
        minutes = round(seconds / 60)
        if minutes > 1:
            return self.tr("%n minute(s)", "", minutes)
        return self.tr("%n second(s)", "", seconds)

    def _end(self, words: Words, *, again: bool) -> None:
        say(self.words, words)
        say(self.words, words, "accessibleName")
        self._offer(*((self.again,) if again else ()))
        announce(self, words())
