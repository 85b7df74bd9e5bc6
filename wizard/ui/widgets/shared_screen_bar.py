"""The strip that says, on every page, that others see this screen, and how to end that mode."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget


class SharedScreenBar(QFrame):
    """Signals:
    switched_off(): the merchant says that nobody else looks on any more.
    """

    switched_off = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sharedScreenBar")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 6, 8, 6)
        words = QLabel(self.tr("Others can see this screen: the token is masked, and cannot be shown or copied."))
        words.setWordWrap(True)
        layout.addWidget(words, 1)
        self.button = QPushButton(self.tr("Nobody looks on any more"))
        self.button.setAutoDefault(False)
        self.button.clicked.connect(self.switched_off)
        layout.addWidget(self.button)
