"""The stores set up before: test one again, hand it over again, rename it, forget it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QDate, QLocale, Qt, Signal
from PySide6.QtWidgets import (
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
from wizard.ui.widgets.button import Link
from wizard.ui.widgets.flow_row import FlowRow
from wizard.ui.widgets.label import show_as_plain_text
from wizard.ui.widgets.question import Question, ask

ROWS_SHOWN = 4


class SavedStores(QWidget):
    """A list with its links.

    Attributes:
        list: the stores.

    Signals:
        hand_over_again(SavedStore), forget(SavedStore): what was chosen for a store.
        rename(SavedStore, str): the store and its new name.
        another(): a store is to be connected that is not in the list.
        chosen(): another line is lit.
    """

    hand_over_again = Signal(object)
    another = Signal()
    chosen = Signal()
    rename = Signal(object, str)
    forget = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("clear")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(20)
        self.list = QListWidget()
        self.list.setWordWrap(True)
        self.list.setResizeMode(QListWidget.ResizeMode.Adjust)
        say(self.list, lambda: self.tr("Your stores"), "accessibleName")
        self.list.setFixedHeight(self.list.fontMetrics().height() * (ROWS_SHOWN * 3 // 2))
        self.list.currentRowChanged.connect(lambda row: self.chosen.emit())
        layout.addWidget(self.list)
        links = FlowRow(20)
        links.add(self._link(lambda: self.tr("Connect another &store"), lambda store: self.another.emit()))
        for words, act in (
            (lambda: self.tr("A&dd to APPSe AI again"), self.hand_over_again.emit),
            (lambda: self.tr("&Rename…"), self._ask_for_name),
            (lambda: self.tr("&Forget…"), self._ask_to_forget),
        ):
            links.add(self._link(words, act))
        layout.addLayout(links)

    def show_stores(self, stores: tuple[SavedStore, ...]) -> None:
        """Show the list as it is now; the current store stays current."""
        current = self.current
        self.list.clear()
        for store in stores:
            item = QListWidgetItem(self._words(store), self.list)
            item.setData(Qt.ItemDataRole.UserRole, store)
            if current is not None and store.store_hash == current.store_hash:
                self.list.setCurrentItem(item)
        if self.list.currentItem() is None and stores:
            self.list.setCurrentRow(0)

    def follow_language(self) -> None:
        """Say the date and the outcome in the present language."""
        for row in range(self.list.count()):
            item = self.list.item(row)
            item.setText(self._words(item.data(Qt.ItemDataRole.UserRole)))

    def texts(self) -> list[str]:
        """Return the lines of the list."""
        return [self.list.item(row).text() for row in range(self.list.count())]

    def _link(self, words: Words, act: Callable[[SavedStore], object]) -> Link:
        link = say(Link(), words)
        link.clicked.connect(lambda: self._with_current(act))
        return link

    def _with_current(self, act: Callable[[SavedStore], object]) -> None:
        store = self.current
        if store is not None:
            act(store)

    @property
    def current(self) -> SavedStore | None:
        """The store that is lit, or None."""
        item = self.list.currentItem()
        store = item.data(Qt.ItemDataRole.UserRole) if item else None
        return store if isinstance(store, SavedStore) else None

    def _words(self, store: SavedStore) -> str:
        when = store.when.astimezone()
        day = QLocale().toString(QDate(when.year, when.month, when.day), QLocale.FormatType.ShortFormat)
        parts = (isolated(store.label), isolated(store.store_hash), day, self._outcome(store.outcome))
        return "  ·  ".join(parts)

    def _outcome(self, outcome: str) -> str:
        if outcome == Outcome.READY:
            return self.tr("test passed")
        if outcome == Outcome.ROWS_MISSING:
            return self.tr("permissions missing")
        if outcome in (Outcome.TOKEN_REFUSED, Outcome.STORE_REFUSED):
            return self.tr("token refused")
        return self.tr("not fully tested")

    def _ask_for_name(self, store: SavedStore) -> None:
        dialog = QInputDialog(self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(self.tr("Rename"))
        dialog.setLabelText(self.tr("Name for store {hash}:").format(hash=isolated(store.store_hash)))
        show_as_plain_text(dialog)
        dialog.setTextValue(store.label)
        dialog.textValueSelected.connect(lambda name: self.rename.emit(store, name.strip() or store.store_hash))
        dialog.open()

    def _ask_to_forget(self, store: SavedStore) -> None:
        words = Question(
            title=self.tr("Forget this store"),
            text=self.tr("Forget {label}?").format(label=isolated(store.label)),
            detail=self.tr(
                "Its entry here and its token in the keychain are deleted. BigCommerce and APPSe AI don’t change."
            ),
            go=self.tr("&Forget it"),
            stay=self.tr("&Keep it"),
            harmful=True,
        )
        ask(self, words, partial(self.forget.emit, store))
