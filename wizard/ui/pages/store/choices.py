"""Two stores in one text: a button for each, so that the merchant says which one is meant."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from wizard.ui.language.retranslate import say
from wizard.ui.look.bidi import isolated
from wizard.ui.widgets.button import Button
from wizard.ui.widgets.flow_row import FlowRow
from wizard.ui.widgets.label import Label

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
        self._row = FlowRow()
        self._row.add(say(Label(), lambda: self.tr("Which one?")))
        self.setLayout(self._row)
        self._buttons: list[Button] = []
        self.hide()

    def offer(self, store_hashes: Sequence[str]) -> None:
        """Show a button for each of these stores; none hides the choice."""
        for button in self._buttons:
            button.deleteLater()
        self._buttons = [self._button(store_hash) for store_hash in store_hashes[:MOST]]
        for position, button in enumerate(self._buttons, start=1):
            self._row.insert(position, button)
        self.setVisible(bool(self._buttons))

    def follow(self, before: QWidget) -> None:
        """Let the Tab key go from `before` to the buttons, wherever they were made."""
        for button in self._buttons:
            QWidget.setTabOrder(before, button)
            before = button

    def _button(self, store_hash: str) -> Button:
        button = Button(store_hash)
        button.setAutoDefault(False)
        say(button, lambda: self.tr("Take the store {hash}").format(hash=isolated(store_hash)), "accessibleName")
        button.clicked.connect(partial(self.chosen.emit, f"https://store-{store_hash}.mybigcommerce.com/"))
        return button
