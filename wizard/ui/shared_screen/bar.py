"""The strip that says, on every page, that others see this screen, and how to end that mode."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from wizard.ui.language.retranslate import say
from wizard.ui.language.texts import translated
from wizard.ui.widgets.button import Button
from wizard.ui.widgets.flow_row import FlowRow
from wizard.ui.widgets.label import Label


def how_to_end() -> str:
    """Return the sentence that says, beside whatever is switched off, how the mode ends."""
    return translated("SharedScreenBar", "When they can’t anymore, press “Stop hiding the token” above.")


class SharedScreenBar(QFrame):
    """The strip.

    Signals:
        switched_off(): the merchant says that nobody else looks on any more.
    """

    switched_off = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sharedScreenBar")
        layout = FlowRow()
        layout.setContentsMargins(12, 6, 8, 6)
        self.setLayout(layout)
        words = say(Label(), lambda: self.tr("Others can see your screen. The token stays hidden and can’t be copied."))
        words.setWordWrap(True)
        layout.add_words(words)
        self.button = say(Button(), lambda: self.tr("Stop hiding the token"))
        self.button.setAutoDefault(False)
        self.button.clicked.connect(self.switched_off)
        layout.add(self.button)
