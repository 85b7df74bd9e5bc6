"""The stores set up before: test one again, hand it over again, rename it, forget it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QDate, QLocale, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QInputDialog,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from wizard.core.check import Outcome
from wizard.core.saved_stores import SavedStore
from wizard.ui.question import Question, ask

ROWS_SHOWN = 4


class SavedStores(QFrame):
    """A list with its buttons; hidden while there is no store.

    Signals:
        test_again(SavedStore), hand_over_again(SavedStore), forget(SavedStore): what was chosen for a store.
        rename(SavedStore, str): the store and its new name.
    """

    test_again = Signal(object)
    hand_over_again = Signal(object)
    rename = Signal(object, str)
    forget = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 12)
        title = QLabel(self.tr("Stores set up before"))
        title.setObjectName("sectionTitle")
        layout.addWidget(title)
        self._list = QListWidget()
        self._list.setAccessibleName(title.text())
        self._list.setFixedHeight(self._list.fontMetrics().height() * (ROWS_SHOWN * 3 // 2))
        layout.addWidget(self._list)
        row = QHBoxLayout()
        for words, act in (
            (self.tr("Test again"), self.test_again.emit),
            (self.tr("Hand over again"), self.hand_over_again.emit),
            (self.tr("Rename…"), self._ask_for_name),
            (self.tr("Forget…"), self._ask_to_forget),
        ):
            row.addWidget(self._button(words, act))
        row.addStretch()
        layout.addLayout(row)
        self.hide()

    def show_stores(self, stores: tuple[SavedStore, ...]) -> None:
        """Show the list as it is now; the current store stays current."""
        current = self._current()
        self._list.clear()
        for store in stores:
            item = QListWidgetItem(self._words(store), self._list)
            item.setData(Qt.ItemDataRole.UserRole, store)
            if current is not None and store.store_hash == current.store_hash:
                self._list.setCurrentItem(item)
        if self._list.currentItem() is None and stores:
            self._list.setCurrentRow(0)
        self.setVisible(bool(stores))

    def texts(self) -> list[str]:
        """Return the lines of the list."""
        return [self._list.item(row).text() for row in range(self._list.count())]

    def _button(self, words: str, act: Callable[[SavedStore], object]) -> QPushButton:
        button = QPushButton(words)
        button.setAutoDefault(False)
        button.clicked.connect(lambda: self._with_current(act))
        return button

    def _with_current(self, act: Callable[[SavedStore], object]) -> None:
        store = self._current()
        if store is not None:
            act(store)

    def _current(self) -> SavedStore | None:
        item = self._list.currentItem()
        store = item.data(Qt.ItemDataRole.UserRole) if item else None
        return store if isinstance(store, SavedStore) else None

    def _words(self, store: SavedStore) -> str:
        when = store.when.astimezone()
        day = QLocale().toString(QDate(when.year, when.month, when.day), QLocale.FormatType.ShortFormat)
        return f"{store.label}  ·  {store.store_hash}  ·  {day}  ·  {self._outcome(store.outcome)}"

    def _outcome(self, outcome: str) -> str:
        if outcome == Outcome.READY:
            return self.tr("ready")
        if outcome == Outcome.ROWS_MISSING:
            return self.tr("permissions missing")
        if outcome in (Outcome.TOKEN_REFUSED, Outcome.STORE_REFUSED):
            return self.tr("token refused")
        return self.tr("not fully tested")

    def _ask_for_name(self, store: SavedStore) -> None:
        dialog = QInputDialog(self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(self.tr("Rename"))
        dialog.setLabelText(self.tr("Name for the store {hash}:").format(hash=store.store_hash))
        dialog.setTextValue(store.label)
        dialog.textValueSelected.connect(lambda name: self.rename.emit(store, name.strip() or store.store_hash))
        dialog.open()

    def _ask_to_forget(self, store: SavedStore) -> None:
        words = Question(
            title=self.tr("Forget this store"),
            text=self.tr("Forget {label}?").format(label=store.label),
            detail=self.tr(
                "This removes its row here and its token from this computer's keychain. The API account in BigCommerce "
                "and the credential in APPSe AI stay as they are."
            ),
            go=self.tr("&Forget it"),
            stay=self.tr("&Keep it"),
            harmful=True,
        )
        ask(self, words, partial(self.forget.emit, store))
