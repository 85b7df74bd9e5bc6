"""Progress of a test of many stores: one bar, and the store being tested."""

from __future__ import annotations

from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from wizard.core.setup.saved_stores import SavedStore
from wizard.ui.language.retranslate import say
from wizard.ui.look.bidi import isolated
from wizard.ui.widgets.label import paragraph

GAP = 6


class TestingProgress(QWidget):
    """Hidden while nothing is tested. The bar advances by one per store, and never restarts."""

    __test__ = False  # no test, whatever pytest makes of its name

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("clear")
        self._words = paragraph("", "quiet")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        say(self.bar, lambda: self.tr("Stores tested"), "accessibleName")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addWidget(self.bar)
        column.addWidget(self._words)
        self.hide()

    @property
    def words(self) -> str:
        """The words on the store being tested."""
        return self._words.text()

    def begin(self, total: int) -> None:
        """Show an empty bar for `total` stores."""
        self.bar.setRange(0, total)
        self.bar.setValue(0)
        self._words.clear()
        self.show()

    def follow(self, number: int, store: SavedStore) -> None:
        """Show that this store is being tested."""
        say(self._words, lambda: self._turn(number, store))

    def step(self) -> None:
        """Advance by one store."""
        self.bar.setValue(self.bar.value() + 1)

    def _turn(self, number: int, store: SavedStore) -> str:
        words = self.tr("{number} of {total}: {store}")
        return words.format(number=number, total=self.bar.maximum(), store=isolated(store.label))
