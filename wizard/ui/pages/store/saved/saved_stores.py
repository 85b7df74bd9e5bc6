"""The stores set up before: test one or all of them again, add one to APPSe AI again, rename and forget."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QInputDialog, QVBoxLayout, QWidget

from wizard.core.setup.saved_stores import SavedStore
from wizard.ui.language.announce import announce
from wizard.ui.language.retranslate import Words, say
from wizard.ui.look.bidi import isolated, without_marks
from wizard.ui.pages.store.saved.model import HASH, NAME, RESULT, WHEN
from wizard.ui.pages.store.saved.progress import TestingProgress
from wizard.ui.pages.store.saved.table import ROWS_SHOWN, StoresTable
from wizard.ui.widgets.button import CheckBox, Link
from wizard.ui.widgets.flow_row import FlowRow
from wizard.ui.widgets.label import paragraph, show_as_plain_text
from wizard.ui.widgets.question import Question, ask
from wizard.ui.widgets.search_field import SearchField

GAP = 20
"""Pixels between the parts."""
BELOW_SEARCH = 8
TABLE_SHARE = 1000
"""So much more of the height that is to spare goes to the table than stays free below all parts, until it shows every row."""


class SavedStores(QWidget):
    """A table with its links.

    Attributes:
        table: the stores.
        search: finds some of many; hidden while all can be seen at once.
        worst_first: shows first what needs a look; likewise.
        progress: how far a test of many has come.

    Signals:
        hand_over_again(SavedStore): what was chosen for a store.
        forget(tuple[SavedStore, ...]): these are to be forgotten.
        rename(SavedStore, str): the store and its new name.
        test(tuple[SavedStore, ...]): these are to be tested.
        save_list(): a list of them is to be saved.
        another(): a store is to be connected that is not in the list.
        chosen(): other rows are selected.
    """

    hand_over_again = Signal(object)
    test = Signal(object)
    save_list = Signal()
    another = Signal()
    chosen = Signal()
    rename = Signal(object, str)
    forget = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("clear")
        self.table = StoresTable()
        self.table.chosen.connect(self._follow_selection)
        self.search = self._search_field()
        self.worst_first = say(CheckBox(), lambda: self.tr("&Problems first"))
        self.worst_first.toggled.connect(lambda chosen: self.order())
        self.worst_first.hide()
        finding = FlowRow(BELOW_SEARCH)
        finding.add_words(self.search)
        finding.add(self.worst_first)
        self.progress = TestingProgress()
        self._nothing = say(paragraph("", "quiet"), lambda: self.tr("No store has that name, hash, or result."))
        self._nothing.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(BELOW_SEARCH)
        layout.addLayout(finding)
        layout.addWidget(self.table, TABLE_SHARE)
        layout.addWidget(self._nothing)
        layout.addWidget(self.progress)
        layout.addSpacing(GAP - BELOW_SEARCH)
        self._under = QWidget()
        self._under.setObjectName("clear")
        self._under.setLayout(self._links())
        layout.addWidget(self._under)
        layout.addStretch(1)

    def _links(self) -> FlowRow:
        links = FlowRow(GAP)
        another = say(Link(), lambda: self.tr("Connect another &store"))
        another.clicked.connect(self.another)
        test = say(Link(), lambda: self.tr("Test a&ll"))
        test.clicked.connect(lambda: self.test.emit(self.table.stores.stores))
        save = say(Link(), lambda: self.tr("Sa&ve a list…"))
        save.clicked.connect(self.save_list)
        self._of_all = (test, save)
        for link in (another, *self._of_all):
            links.add(link)
        self._of_one = self._link(lambda: self.tr("A&dd to APPSe AI again"), self._hand_over)
        self._of_several = [
            self._link(lambda: self.tr("&Rename…"), self._rename_next),
            self._link(lambda: self.tr("&Forget…"), self._ask_to_forget),
        ]
        for link in (self._of_one, *self._of_several):
            links.add(link)
        return links

    def _search_field(self) -> SearchField:
        field = SearchField(lambda: self.tr("Show all stores again"))
        say(field, lambda: self.tr("Find a store"), "placeholderText")
        say(field, lambda: self.tr("Find a store by name, hash, or result"), "accessibleName")
        field.textChanged.connect(self._search)
        field.into_list.connect(self.table.setFocus)
        field.lead_here(self, lambda keys: self.tr("Name, hash, or result ({keys})").format(keys=keys))
        field.hide()
        return field

    # -- what is shown ---------------------------------------------------------------------------------------------

    def show_stores(self, stores: tuple[SavedStore, ...]) -> None:
        """Show the list as it is now; what is selected stays selected."""
        selected = [store.store_hash for store in self.selected]
        many = len(stores) > ROWS_SHOWN
        self.search.setVisible(many)
        self.worst_first.setVisible(many)
        for link in self._of_all:
            link.setVisible(len(stores) > 1)
        if not many:
            self.search.clear()
            self.worst_first.setChecked(False)
        self.table.stores.show_stores(stores)
        self.table.select(selected)
        self._follow_selection()

    def texts(self) -> list[str]:
        """Return the rows of the table as text."""
        model = self.table.stores
        cells = ((NAME, HASH, WHEN, RESULT), (NAME, RESULT))[model.folded]
        rows = range(model.rowCount())
        return ["  ·  ".join(without_marks(str(model.index(row, one).data())) for one in cells) for row in rows]

    @property
    def selected(self) -> tuple[SavedStore, ...]:
        """The selected stores."""
        return self.table.selected

    @property
    def current(self) -> SavedStore | None:
        """The selected store, the first of several, or None."""
        return next(iter(self.selected), None)

    def order(self) -> None:
        """Put the stores in the order that was chosen, by the results there are now."""
        self.table.order(worst_first=self.worst_first.isChecked())
        self.table.scrollToTop()
        self._follow_selection()

    def _search(self, words: str) -> None:
        self.table.search(words)
        nothing, known = not self.table.stores.shown, not self._nothing.isHidden()
        self._nothing.setVisible(nothing)
        self._follow_selection()
        if nothing and not known:  # each further letter would say it again
            announce(self.search, self._nothing.text())

    def _follow_selection(self) -> None:
        """Disable the links for a single store while several are selected."""
        count = len(self.selected)
        self._of_one.setEnabled(count == 1)
        for link in self._of_several:
            link.setEnabled(count > 0)
        self.chosen.emit()

    def let_act(self, acts: bool) -> None:
        """Show the links, or hide them while stores are tested."""
        self._under.setVisible(acts)

    # -- what is done with them ------------------------------------------------------------------------------------

    def _link(self, words: Words, act: Callable[[tuple[SavedStore, ...]], object]) -> Link:
        link = say(Link(), words)
        link.clicked.connect(lambda: act(self.selected) if self.selected else None)
        return link

    def _hand_over(self, stores: tuple[SavedStore, ...]) -> None:
        self.hand_over_again.emit(stores[0])

    def _rename_next(self, stores: tuple[SavedStore, ...]) -> None:
        """Ask for one name after the other, until the person cancels."""
        store, *others = stores
        dialog = QInputDialog(self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(self.tr("Rename"))
        dialog.setLabelText(self.tr("Name for store {hash}:").format(hash=isolated(store.store_hash)))
        show_as_plain_text(dialog)
        dialog.setTextValue(store.label)
        dialog.textValueSelected.connect(lambda name: self.rename.emit(store, name.strip() or store.store_hash))
        if others:
            dialog.accepted.connect(lambda: self._rename_next(tuple(others)))
        dialog.open()

    def _ask_to_forget(self, stores: tuple[SavedStore, ...]) -> None:
        one = isolated(stores[0].label)
        several = len(stores) > 1
        title, question, detail = self._about_several(len(stores)) if several else self._about_one(one)
        words = Question(
            title=title,
            text=question,
            detail=detail,
            go=self.tr("&Forget them") if several else self.tr("&Forget it"),
            stay=self.tr("&Keep them") if several else self.tr("&Keep it"),
            harmful=True,
        )
        ask(self, words, partial(self.forget.emit, stores))

    def _about_one(self, label: str) -> tuple[str, str, str]:
        return (
            self.tr("Forget this store"),
            self.tr("Forget {label}?").format(label=label),
            self.tr("Its entry here and its token in the keychain are deleted. BigCommerce and APPSe AI don’t change."),
        )

    def _about_several(self, count: int) -> tuple[str, str, str]:
        return (
            self.tr("Forget these stores"),
            self.tr("Forget %n store(s)?", "", count),
            self.tr(
                "Their entries here and their tokens in the keychain are deleted. BigCommerce and APPSe AI don’t change."
            ),
        )
