"""The saved stores as a table: name, hash, when it was last tested, and what came of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QWidget

from wizard.core.setup.saved_stores import SavedStore
from wizard.core.stores.age import age_of
from wizard.ui.language.texts import one_after_the_other
from wizard.ui.look.bidi import isolated, without_marks
from wizard.ui.look.icons import icon_of
from wizard.ui.look.theme import colour, grown
from wizard.ui.pages.store.saved.words import age_words, exact_time, result_look, result_words

Index = QModelIndex | QPersistentModelIndex
ICON_SIZE = 18
NAME, HASH, WHEN, RESULT = range(4)
"""The columns."""
WORST_FIRST = ("bad", "unknown", "unproven", "good")
"""The icons of results, in the order in which their stores need a look."""


class StoresModel(QAbstractTableModel):
    """One row per store that the search shows.

    Attributes:
        folded: hash and time stand below the name, where there is too little room for their own columns.
        told_anew: counts how often all rows became others, or are said otherwise.
        row_names: returns the names of rows by their ids, for what is missing.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._view = parent
        self._stores: tuple[SavedStore, ...] = ()
        self._shown: list[SavedStore] = []
        self._places: dict[str, int] = {}
        self._remarks: dict[str, str] = {}
        self._search = ""
        self._worst_first = False
        self._icons: dict[tuple[str, str], QIcon] = {}
        self._drawn_for: tuple[int, float, int] | None = None
        self.folded = False
        self.told_anew = 0
        self.row_names: Callable[[Sequence[str]], Sequence[str]] = lambda ids: ids

    # -- what is shown ---------------------------------------------------------------------------------------------

    @property
    def stores(self) -> tuple[SavedStore, ...]:
        """All stores, including those the search leaves out."""
        return self._stores

    @property
    def shown(self) -> Sequence[SavedStore]:
        """The shown stores, in order."""
        return self._shown

    @property
    def remarks(self) -> Mapping[str, str]:
        """Why stores were not tested just now, by their hashes."""
        return self._remarks

    def show_stores(self, stores: tuple[SavedStore, ...]) -> None:
        """Show these stores; remarks on remaining ones stay."""
        hashes = {store.store_hash for store in stores}
        self._remarks = {one: remark for one, remark in self._remarks.items() if one in hashes}
        self._stores = stores
        self._filter()

    def search(self, words: str) -> None:
        """Show only stores with each of these words in name, hash or result."""
        self._search = words
        self._filter()

    def order(self, *, worst_first: bool) -> None:
        """Show first the stores that need a look, or all as the list has them. What changes afterwards stays where it is."""
        self._worst_first = worst_first
        self._filter()

    def put(self, store: SavedStore, remark: str = "") -> None:
        """Bring one store up to date; nothing happens when it is not in the list."""
        self._stores = tuple(store if one.store_hash == store.store_hash else one for one in self._stores)
        self.remark(store.store_hash, remark)

    def remark(self, store_hash: str, remark: str) -> None:
        """Set the remark on a store: why it was not tested, or that it is being tested; empty clears it."""
        if remark:
            self._remarks[store_hash] = remark
        else:
            self._remarks.pop(store_hash, None)
        place = self._places.get(store_hash)
        if place is not None:
            self._shown[place] = next(one for one in self._stores if one.store_hash == store_hash)
            self.dataChanged.emit(self.index(place, NAME), self.index(place, RESULT))

    def clear_remarks(self) -> None:
        """Forget all remarks, because stores are about to be tested."""
        self._remarks.clear()
        self._tell_of_all()

    def place_of(self, store_hash: str) -> int | None:
        """Return the row in which a store is shown, or None."""
        return self._places.get(store_hash)

    def fold(self, folded: bool) -> None:
        """Show hash and time below the name, or in columns of their own."""
        if folded != self.folded:
            self.folded = folded
            self._tell_of_all()

    def read_anew(self) -> None:
        """Have every row drawn, measured and read again."""
        self.told_anew += 1
        self._tell_of_all()

    def _tell_of_all(self) -> None:
        """Tell Qt that every row changed."""
        if self._shown:
            self.dataChanged.emit(self.index(0, NAME), self.index(len(self._shown) - 1, RESULT))

    def _filter(self) -> None:
        words = self._search.casefold().split()
        self.told_anew += 1
        self.beginResetModel()
        self._shown = [one for one in self._stores if not words or self._has(one, words)]
        if self._worst_first:
            today = date.today()  # noqa: DTZ011 - as below
            self._shown.sort(key=lambda one: self._need(one, today))
        self._places = {one.store_hash: place for place, one in enumerate(self._shown)}
        self.endResetModel()

    def _need(self, store: SavedStore, today: date) -> int:
        """Return the place of a store among the kinds that need a look, the worst first."""
        look = result_look(store, self._remarks.get(store.store_hash, ""), today)
        return WORST_FIRST.index(look[0]) if look is not None else len(WORST_FIRST)

    def _has(self, store: SavedStore, words: Sequence[str]) -> bool:
        text = f"{store.label} {store.store_hash} {self.result(store)} {store.code}".casefold()
        return all(word in text for word in words)

    # -- words -----------------------------------------------------------------------------------------------------

    def when(self, store: SavedStore) -> str:
        """Return the time of the last test as the table shows it."""
        return age_words(age_of(store, date.today()))  # noqa: DTZ011 - the day as people here have it

    def result(self, store: SavedStore) -> str:
        """Return the result as the table shows it."""
        return result_words(store, self._remarks.get(store.store_hash, ""))

    def times(self) -> set[str]:
        """Return the distinct texts of the time column."""
        today = date.today()  # noqa: DTZ011 - as above
        return {age_words(age) for age in {age_of(store, today) for store in self._shown}}

    def results(self) -> set[str]:
        """Return the distinct texts of the result column."""
        unlike = {(one.outcome, len(one.missing), self._remarks.get(one.store_hash)): one for one in self._shown}
        return {self.result(store) for store in unlike.values()}

    def below_name(self, store: SavedStore) -> str:
        """Return the line below the name where there is no room for columns."""
        return f"{isolated(store.store_hash)} · {self.when(store)}"

    def headings(self) -> tuple[str, str, str, str]:
        """Return the headings of the columns."""
        return self.tr("Store"), self.tr("Store hash"), self.tr("Last tested"), self.tr("Result")

    def _cell(self, store: SavedStore, column: int) -> str:
        if column == NAME and self.folded:
            return f"{isolated(store.label)}\n{self.below_name(store)}"
        match column:
            case 0:
                return isolated(store.label)
            case 1:
                return isolated(store.store_hash)
            case 2:
                return self.when(store)
        return self.result(store)

    def _told(self, store: SavedStore) -> str:
        """Return a row's text for a screen reader, after the name."""
        words = self.tr("Store hash {hash}. Last tested: {when}. Result: {result}.")
        return words.format(hash=store.store_hash, when=self.when(store), result=self.result(store))

    def _hint(self, store: SavedStore) -> str:
        """Return a row's tooltip: the exact time, the missing rows, what "old" means."""
        age = age_of(store, date.today())  # noqa: DTZ011 - as above
        when = self.tr("Tested {when}.").format(when=exact_time(store.when)) if age.days is not None else ""
        missing = ", ".join(self.row_names(store.missing))
        lacks = self.tr("Missing: {rows}.").format(rows=isolated(missing)) if missing else ""
        code = self.tr("Code {code}.").format(code=isolated(store.code)) if store.code else ""
        old = self.tr("Much can change in a month, so test it again.") if age.is_old else ""
        return one_after_the_other(when, lacks, code, old)

    # -- Qt --------------------------------------------------------------------------------------------------------

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Qt asks for the number of rows."""
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Qt asks for the number of columns."""
        return 0 if parent.isValid() else 4

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Qt asks for a heading."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.headings()[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Qt asks for one aspect of a cell."""
        store = self._shown[index.row()]
        if role == Qt.ItemDataRole.UserRole:
            return store
        if role == Qt.ItemDataRole.DisplayRole:
            return self._cell(store, index.column())
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return without_marks(self._cell(store, index.column()))
        if role == Qt.ItemDataRole.AccessibleDescriptionRole and index.column() == NAME:
            return self._told(store)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._hint(store)
        if index.column() == RESULT and role in (Qt.ItemDataRole.DecorationRole, Qt.ItemDataRole.ForegroundRole):
            return self._look(store, role)
        return None

    def _look(self, store: SavedStore, role: int) -> Any:
        look = result_look(store, self._remarks.get(store.store_hash, ""), date.today())  # noqa: DTZ011 - as above
        if look is None:
            return None
        icon, ink = look
        if role == Qt.ItemDataRole.ForegroundRole:
            return colour(ink, self._view.palette())
        return self._icon(icon, ink)

    def _icon(self, icon: str, ink: str) -> QIcon:
        """Return an icon, cached until colors, screen or font change."""
        view, size = self._view, self.icon_size().width()
        drawn_for = (view.palette().cacheKey(), view.devicePixelRatioF(), size)
        if drawn_for != self._drawn_for:
            self._drawn_for = drawn_for
            self._icons.clear()
        if (icon, ink) not in self._icons:
            self._icons[icon, ink] = icon_of(icon, ink, view, size)
        return self._icons[icon, ink]

    def icon_size(self) -> QSize:
        """Return the size of the icons in the last column."""
        size = grown(ICON_SIZE, self._view.fontMetrics())
        return QSize(size, size)
