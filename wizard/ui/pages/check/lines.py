"""The test in three large lines, each with a sign that turns into a tick, a cross or a question mark."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from wizard.ui.language.announce import announce
from wizard.ui.language.retranslate import Words, say
from wizard.ui.look.bidi import isolated
from wizard.ui.look.theme import restyle
from wizard.ui.look.type import Type
from wizard.ui.signs.ring import Ring
from wizard.ui.signs.spinner import Spinner
from wizard.ui.signs.status_disc import Status, StatusDisc
from wizard.ui.widgets.label import paragraph

SLOW_MS = 2000
"""Without an answer for that long, it is said what is waited for."""
GAP, APART = 16, 22
"""Pixels between sign and words, and between two lines."""


class TestLine(QWidget):
    """One line.

    Args:
        ring: something is counted in it.
    """

    __test__ = False  # not a test case, whatever pytest thinks of its name

    def __init__(self, *, ring: bool = False) -> None:
        super().__init__()
        self.setObjectName("clear")
        self._disc = StatusDisc()
        self.ring = Ring() if ring else None
        self._busy: QWidget = self.ring or Spinner()
        holder = QWidget()
        holder.setObjectName("clear")
        holder.setFixedSize(self._disc.size())
        self._signs = QStackedLayout(holder)
        self._signs.addWidget(self._disc)
        self._signs.addWidget(self._busy)
        self._words = paragraph("", "", Type.LEAD)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        row.addWidget(holder)
        row.addWidget(self._words, 1)

    @property
    def words(self) -> str:
        """What the line says."""
        return self._words.text()

    @property
    def status(self) -> Status | None:
        """How it ended; None while it runs."""
        return None if self._signs.currentWidget() is self._busy else self._disc.status

    def wait(self, words: Words) -> None:
        """Show that it hasn't begun."""
        self._say(words, Status.TO_COME)
        self._dim(True)

    def run(self, words: Words) -> None:
        """Show that it is under way."""
        self._dim(False)
        say(self._words, words)
        self._signs.setCurrentWidget(self._busy)

    def end(self, words: Words, status: Status) -> None:
        """Show how it ended."""
        self._dim(False)
        self._say(words, status)

    def _dim(self, dim: bool) -> None:
        self._words.setObjectName("lead" if dim else "")
        restyle(self._words)

    def _say(self, words: Words, status: Status) -> None:
        say(self._words, words)
        self._disc.show_status(status)
        self._signs.setCurrentWidget(self._disc)


class TestLines(QWidget):
    """Shows a test happening."""

    __test__ = False  # not a test case, whatever pytest thinks of its name

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("clear")
        self._hash = ""
        self.opening, self.rows, self.own_check = TestLine(), TestLine(ring=True), TestLine()
        self._note = paragraph("", "quiet")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(APART)
        for line in (self.opening, self.rows, self.own_check):
            column.addWidget(line)
        column.addWidget(self._note)
        self._slow = QTimer(self)
        self._slow.setSingleShot(True)
        self._slow.setInterval(SLOW_MS)
        self._slow.timeout.connect(self._say_slow)

    @property
    def note(self) -> str:
        """The words below the lines."""
        return self._note.text()

    def begin(self, store_hash: str, total: int) -> None:
        """Show that a test begins.

        Args:
            store_hash: the store that is asked.
            total: how many rows there are to set.
        """
        self._hash = store_hash
        self.opening.run(lambda: self.tr("Opening store {hash}").format(hash=isolated(store_hash)))
        self.rows.wait(lambda: self._counted(0, total))
        self.own_check.wait(lambda: self.tr("What APPSe AI checks"))
        self._calm()
        announce(self, self.opening.words)

    def open_store(self, total: int) -> None:
        """Show that the token opens the store."""
        store_hash = self._hash
        self.opening.end(lambda: self.tr("The token opens store {hash}").format(hash=isolated(store_hash)), Status.GOOD)
        self.count(0, total)
        announce(self, self.opening.words)

    def count(self, done: int, total: int) -> None:
        """Show how many of the rows to set have an answer."""
        self.rows.run(lambda: self._counted(done, total))
        if self.rows.ring is not None:
            self.rows.ring.fill(done, total)
        self._calm()

    def wait(self, seconds: int) -> None:
        """Show that the store is busy."""
        self._slow.stop()
        say(self._note, lambda: self.tr("Your store is busy. Continuing in %n second(s).", "", seconds))

    def stop(self) -> None:
        """Show that nothing is pending anymore."""
        self._slow.stop()
        self._note.clear()

    def _counted(self, done: int, total: int) -> str:
        return self.tr("Permissions: {done} of {total} checked").format(done=done, total=total)

    def _calm(self) -> None:
        self._note.clear()
        self._slow.start()

    def _say_slow(self) -> None:
        say(self._note, lambda: self.tr("Waiting for BigCommerce…"))
        announce(self, self._note.text())
