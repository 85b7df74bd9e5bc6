"""The stores set up before: test one again, hand it over again, rename it, forget it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QDate, QLocale, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QInputDialog,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from wizard.core.check.result import Outcome
from wizard.core.setup.saved_stores import SavedStore
from wizard.ui.language.retranslate import Words, say
from wizard.ui.look.bidi import isolated
from wizard.ui.widgets.button import Button
from wizard.ui.widgets.flow_row import FlowRow
from wizard.ui.widgets.label import Label, show_as_plain_text
from wizard.ui.widgets.question import Question, ask

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
        title = say(Label(), lambda: self.tr("Stores set up before"))
        title.setObjectName("sectionTitle")
        layout.addWidget(title)
        self._list = QListWidget()
        self._list.setWordWrap(True)
        self._list.setResizeMode(QListWidget.ResizeMode.Adjust)
        say(self._list, lambda: self.tr("Stores set up before"), "accessibleName")
        self._list.setFixedHeight(self._list.fontMetrics().height() * (ROWS_SHOWN * 3 // 2))
        layout.addWidget(self._list)
        row = FlowRow()
        for words, act in (
            (lambda: self.tr("Test again"), self.test_again.emit),
            (lambda: self.tr("Hand over again"), self.hand_over_again.emit),
            (lambda: self.tr("Rename…"), self._ask_for_name),
            (lambda: self.tr("Forget…"), self._ask_to_forget),
        ):
            row.add(self._button(words, act))
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

    def follow_language(self) -> None:
        """Say the date and the outcome in the present language."""
        for row in range(self._list.count()):
            item = self._list.item(row)
            item.setText(self._words(item.data(Qt.ItemDataRole.UserRole)))

    def texts(self) -> list[str]:
        """Return the lines of the list."""
        return [self._list.item(row).text() for row in range(self._list.count())]

    def _button(self, words: Words, act: Callable[[SavedStore], object]) -> Button:
        button = say(Button(), words)
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
        parts = (isolated(store.label), isolated(store.store_hash), day, self._outcome(store.outcome))
        return "  ·  ".join(parts)

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
        dialog.setLabelText(self.tr("Name for the store {hash}:").format(hash=isolated(store.store_hash)))
        show_as_plain_text(dialog)
        dialog.setTextValue(store.label)
        dialog.textValueSelected.connect(lambda name: self.rename.emit(store, name.strip() or store.store_hash))
        dialog.open()

    def _ask_to_forget(self, store: SavedStore) -> None:
        words = Question(
            title=self.tr("Forget this store"),
            text=self.tr("Forget {label}?").format(label=isolated(store.label)),
            detail=self.tr(
                "This removes its row here and its token from this computer's keychain. The API account in BigCommerce "
                "and the credential in APPSe AI stay as they are."
            ),
            go=self.tr("&Forget it"),
            stay=self.tr("&Keep it"),
            harmful=True,
        )
        ask(self, words, partial(self.forget.emit, store))
