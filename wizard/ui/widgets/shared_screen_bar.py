"""The strip that says, on every page, that others see this screen, and how to end that mode."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget


def how_to_end() -> str:
    """Return the sentence that says, beside whatever is switched off, how the mode ends."""
    words = "When they no longer do, press “Nobody looks on any more” above."
    return QCoreApplication.translate("SharedScreenBar", words)


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

    def showEvent(self, event: QShowEvent) -> None:
        """Qt calls this when the strip appears: made last, it stands first on the page, also for the Tab key."""
        super().showEvent(event)
        page = self.parentWidget()
        layout = page.layout() if page is not None else None
        item = layout.itemAt(layout.indexOf(self) + 1) if layout is not None else None
        following = item.widget() if item is not None else None
        if following is not None:
            QWidget.setTabOrder(following, self.button)
