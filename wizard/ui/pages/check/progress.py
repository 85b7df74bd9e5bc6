"""What is happening in step 4: a sentence, one bar that goes forwards, and a button to stop or to begin again."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from wizard.ui.language.announce import announce
from wizard.ui.language.retranslate import Words, say
from wizard.ui.widgets.button import Button
from wizard.ui.widgets.flow_row import FlowRow
from wizard.ui.widgets.label import paragraph


class TestProgress(QWidget):
    """Signals:
    stop(): the merchant does not want to wait.
    again(): the merchant wants the test once more.
    """

    stop = Signal()
    again = Signal()

    __test__ = False  # not a test case, whatever pytest thinks of its name

    def __init__(self) -> None:
        super().__init__()
        self._status = paragraph("")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        say(self._bar, lambda: self.tr("Progress of the test"), "accessibleName")
        self._stop = say(Button(), lambda: self.tr("&Stop"))
        self._again = say(Button(), lambda: self.tr("Test &again"))
        row = FlowRow()
        row.add_words(self._bar)
        for button, signal in ((self._stop, self.stop), (self._again, self.again)):
            button.setAutoDefault(False)
            button.clicked.connect(signal)
            row.add(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(self._status)
        layout.addLayout(row)

    @property
    def words(self) -> str:
        """The sentence above the bar."""
        return self._status.text()

    @property
    def shows_bar(self) -> bool:
        """True while there is a bar."""
        return self._bar.isVisible()

    def say(self, words: Words) -> None:
        """Say what happens."""
        say(self._status, words)

    def announce(self, words: Words) -> None:
        """Say what happens, to a screen reader as well."""
        self.say(words)
        announce(self._status, self._status.text())

    def clear(self) -> None:
        """Neither say nor show anything of an earlier test."""
        self._status.clear()
        self._bar.reset()

    def begin(self, parts: int) -> None:
        """A test of so many parts begins."""
        self._bar.setRange(0, parts)
        self._bar.setValue(0)
        self._bar.show()

    def advance(self, done: int) -> None:
        """So many of the parts are done."""
        self._bar.setValue(done)

    def end(self, *, whole: bool) -> None:
        """The test has ended; one that ended early has no bar, which would look as if something was still to come."""
        self._bar.setValue(self._bar.maximum())
        self._bar.setVisible(whole)

    def show_busy(self, *, busy: bool) -> None:
        """Offer to stop, or to begin again."""
        self._stop.setVisible(busy)
        self._again.setVisible(not busy)
