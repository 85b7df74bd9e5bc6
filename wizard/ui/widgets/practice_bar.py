"""The strip that says, on every page, that this is practice; and what there is to try on this page."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget


@dataclass(frozen=True)
class Offer:
    """Something to try: its words on the menu, and what choosing it does."""

    label: str
    use: Callable[[], None]


class PracticeBar(QFrame):
    """Says that nothing here touches a real store."""

    def __init__(self, offers: Sequence[Offer], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("practiceBar")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 6, 8, 6)
        words = QLabel(self.tr("PRACTICE: this talks to a make-believe store inside this program, not to BigCommerce."))
        words.setWordWrap(True)
        layout.addWidget(words, 1)
        if offers:
            layout.addWidget(self._button(offers))

    def _button(self, offers: Sequence[Offer]) -> QPushButton:
        button = QPushButton(self.tr("Tr&y a practice value"))
        if len(offers) == 1:
            button.setText(offers[0].label)
            button.clicked.connect(offers[0].use)
            return button
        from PySide6.QtWidgets import QMenu  # noqa: PLC0415 - not needed for the first frame

        menu = QMenu(button)
        for offer in offers:
            menu.addAction(offer.label, offer.use)
        button.setMenu(menu)
        return button
