"""Two stores in one text: a button for each, so that the merchant says which one is meant."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

MOST = 4
"""More stores than this in one text are no choice but a list; then pasting one address is quicker."""


class StoreChoices(QWidget):
    """Hidden until there is a choice.

    Signals:
        chosen(str): the address of the store that was chosen.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(QLabel(self.tr("Which one?")))
        self._row.addStretch()
        self._buttons: list[QPushButton] = []
        self.hide()

    def offer(self, store_hashes: Sequence[str]) -> None:
        """Show a button for each of these stores; none hides the choice."""
        for button in self._buttons:
            button.deleteLater()
        self._buttons = [self._button(store_hash) for store_hash in store_hashes[:MOST]]
        for position, button in enumerate(self._buttons, start=1):
            self._row.insertWidget(position, button)
        self.setVisible(bool(self._buttons))

    def follow(self, before: QWidget) -> None:
        """Let the Tab key go from `before` to the buttons, wherever they were made."""
        for button in self._buttons:
            QWidget.setTabOrder(before, button)
            before = button

    def _button(self, store_hash: str) -> QPushButton:
        button = QPushButton(store_hash)
        button.setAutoDefault(False)
        button.setAccessibleName(self.tr("Take the store {hash}").format(hash=store_hash))
        button.clicked.connect(partial(self.chosen.emit, f"https://store-{store_hash}.mybigcommerce.com/"))
        return button
