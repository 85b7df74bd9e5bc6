"""More than one store in one text: a choice of which one is meant."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wizard.ui.language.retranslate import say
from wizard.ui.look.bidi import isolated
from wizard.ui.widgets.button import RadioButton

MOST = 4
"""More stores than this in one text are no choice but a list; then pasting one address is quicker."""


class StoreChoices(QWidget):
    """Hidden until there is a choice.

    Signals:
        changed(): another store is chosen.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("clear")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 8, 0, 0)
        self._column.setSpacing(4)
        self._rows: dict[str, RadioButton] = {}
        self.hide()

    @property
    def chosen(self) -> str:
        """The store hash that is chosen, or empty while there is no choice."""
        return next((store_hash for store_hash, row in self._rows.items() if row.isChecked()), "")

    def offer(self, store_hashes: Sequence[str]) -> None:
        """Show a row per store, the first one chosen; without stores, hide the choice."""
        for row in self._rows.values():
            row.hide()
            row.deleteLater()
        self._rows = {store_hash: self._row(store_hash) for store_hash in store_hashes[:MOST]}
        for place, row in enumerate(self._rows.values()):
            row.setChecked(place == 0)
            row.toggled.connect(self.changed)
            self._column.addWidget(row)
        self.setVisible(bool(self._rows))

    def _row(self, store_hash: str) -> RadioButton:
        return say(RadioButton(), partial(self._words, store_hash))

    def _words(self, store_hash: str) -> str:
        return self.tr("Store {hash}").format(hash=isolated(store_hash))
