"""The table of saved stores. It measures only visible rows and the longest texts, so 500 stores open quickly."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from heapq import nlargest

from PySide6.QtCore import QEvent, QItemSelectionModel, QRect, Qt, Signal
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QTableView, QWidget

from wizard.core.setup.saved_stores import SavedStore
from wizard.ui.language.retranslate import say
from wizard.ui.look.wrapping import pieces
from wizard.ui.pages.store.saved.model import HASH, NAME, RESULT, WHEN, StoresModel
from wizard.ui.widgets.table_fit import LEADING, ROW_LINES, fit_headings, let_wrap, read_by_rows

ROWS_SHOWN = 8
"""Rows that are seen without scrolling in a small window; a larger one shows more."""
ROWS_SHOWN_FOLDED = 4
"""Likewise where each has two lines, because the letters are large or the window is narrow."""
LONGEST_WORD = 0.4
"""Share of the width that one long word of a name gets at most; the end of a longer one can be read in its hint."""
MOST_RESULT = 0.5
"""Share of what the name and the result have together, that the result takes at most."""
EDGES = 26
"""Pixels that the style leaves free beside the words of a cell and beside its icon (resources/style.qss), with some to spare."""
MEASURED = 20
"""Texts that are measured to find the widest of many."""
_ENDLESS = 100_000
Chosen = QItemSelectionModel.SelectionFlag


class StoresTable(QTableView):
    """Up and Down go through it, with Shift over several; Tab leaves it.

    Signals:
        chosen(): other stores are selected.
    """

    chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.stores = StoresModel(self)
        self.setModel(self.stores)
        self._fitting = False
        self._fitted_for: tuple[object, ...] = ()
        self._tall: set[int] = set()
        say(self, lambda: self.tr("Your stores"), "accessibleName")
        read_by_rows(self, several=True)
        let_wrap(self, self.refit)
        self.selectionModel().selectionChanged.connect(lambda now, before: self.chosen.emit())
        self.stores.modelAboutToBeReset.connect(self._level)
        self.stores.modelReset.connect(self.fit)
        self.verticalScrollBar().valueChanged.connect(lambda row: self._fit_seen())
        self.stores.dataChanged.connect(
            lambda first, last: self._fit_row(first.row()) if first.row() == last.row() else None
        )

    # -- what is chosen --------------------------------------------------------------------------------------------

    @property
    def selected(self) -> tuple[SavedStore, ...]:
        """The selected stores, in the order of the table."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        return tuple(self.stores.shown[row] for row in rows)

    def select(self, hashes: Iterable[str]) -> None:
        """Select those of these stores that are shown, or else the first store."""
        places = [place for one in hashes if (place := self.stores.place_of(one)) is not None]
        if not places and self.stores.shown:
            places = [0]
        chosen = self.selectionModel()
        chosen.clear()
        for number, place in enumerate(places):
            index = self.stores.index(place, NAME)
            if number == 0:
                chosen.setCurrentIndex(index, Chosen.NoUpdate)
            chosen.select(index, Chosen.Select | Chosen.Rows)

    def search(self, words: str) -> None:
        """Show the matches; selected stores that remain stay selected."""
        selected = [store.store_hash for store in self.selected]
        self.stores.search(words)
        self.select(selected)

    def order(self, *, worst_first: bool) -> None:
        """Show first what needs a look, or all as the list has it; what is selected stays selected."""
        selected = [store.store_hash for store in self.selected]
        self.stores.order(worst_first=worst_first)
        self.select(selected)

    # -- how wide and high -----------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt calls this when the size changes."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.fit()
        elif not self._fitting:
            self._fit_seen()

    def changeEvent(self, event: QEvent) -> None:
        """Qt calls this when, among others, the letters become larger."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.fit()

    def follow_language(self) -> None:
        """Retranslate and measure headings and cells."""
        self.stores.headerDataChanged.emit(Qt.Orientation.Horizontal, NAME, RESULT)
        self.stores.read_anew()
        self.fit()

    def refit(self) -> None:
        """Measure everything again, when shown or when a new style changes row heights."""
        self._fitted_for = ()
        self.fit()

    def fit(self) -> None:
        """Distribute the width; without room for four columns, hash and time go below the name. Hidden, it waits until shown."""
        if not self.isVisible():
            return
        fits = (self.viewport().width(), self.font().toString(), self.stores.told_anew)
        if self._fitting or fits == self._fitted_for:  # a scroll bar comes or goes meanwhile, or nothing is new
            return
        self._fitting, self._fitted_for = True, fits
        letters, edges = self.fontMetrics(), EDGES
        self.setIconSize(self.stores.icon_size())
        headings, shown, room = self.stores.headings(), self.stores.shown, self.viewport().width()
        hashes = _widest(letters, [*(store.store_hash for store in shown), headings[HASH]]) + edges
        times = _widest(letters, [*self.stores.times(), headings[WHEN]]) + edges
        results = [*self.stores.results(), headings[RESULT]]
        beside = self.iconSize().width() + edges
        least = _widest_word(letters, results) + beside
        names = [*(store.label for store in shown), headings[NAME]]
        name = min(_widest_word(letters, names), round(room * LONGEST_WORD)) + edges
        self.stores.fold(name + hashes + times + least > room)
        for column in (HASH, WHEN):
            self.setColumnHidden(column, self.stores.folded)
        rest = room if self.stores.folded else room - hashes - times
        result = max(least, min(_widest(letters, results) + beside, rest - name, round(rest * MOST_RESULT)))
        for column, width in enumerate((rest - result, hashes, times, result)):
            self.setColumnWidth(column, width)
        fit_headings(self)
        self._fit_rows()
        self._fitting = False

    def _fit_rows(self) -> None:
        """Give every row the height of a short text, and measure the few that need more."""
        lines = 2 if self.stores.folded else 1
        height = round(self.fontMetrics().height() * (ROW_LINES + lines - 1))
        self.verticalHeader().setDefaultSectionSize(height)
        self._level()
        self._fit_height()
        self._fit_seen()
        if len(self.stores.stores) <= ROWS_SHOWN:
            self._fit_height()  # rows that need more lines make it higher

    def _level(self) -> None:
        """Make all rows as high as each other: Qt leaves a height to the place it was given to, whichever row comes there."""
        for row in self._tall:
            self.setRowHeight(row, self.verticalHeader().defaultSectionSize())
        self._tall.clear()

    def _fit_seen(self) -> None:
        """Fit the visible rows. The table scrolls by rows, so those below may still change."""
        last = self.rowAt(self.viewport().height() - 1)
        for row in range(max(0, self.rowAt(0)), last + 1 if last >= 0 else self.stores.rowCount()):
            self._fit_row(row)

    def _fit_row(self, row: int) -> None:
        store = self.stores.shown[row]
        name = self.columnWidth(NAME) - EDGES
        below = [self.stores.below_name(store)] if self.stores.folded else []
        result = self.columnWidth(RESULT) - self.iconSize().width() - EDGES
        lines = max(self._lines([store.label, *below], name), self._lines([self.stores.result(store)], result))
        usual = self.verticalHeader().defaultSectionSize()
        if lines > 1 + len(below):
            self._tall.add(row)
            self.setRowHeight(row, max(usual, lines * self.fontMetrics().lineSpacing() + LEADING))
        elif row in self._tall:
            self._tall.discard(row)
            self.setRowHeight(row, usual)

    def _lines(self, texts: Sequence[str], room: int) -> int:
        """Return the number of lines of stacked texts; the usual case of one each is fast."""
        letters, lines = self.fontMetrics(), 0
        for text in texts:
            if letters.horizontalAdvance(text) <= room:
                lines += 1
            else:
                words = letters.boundingRect(QRect(0, 0, room, _ENDLESS), Qt.TextFlag.TextWordWrap, text)
                lines += -(-words.height() // letters.lineSpacing())
        return lines

    def _fit_height(self) -> None:
        """Fit the height to few rows; many scroll if there is no more room. A search doesn't shrink it: all below would jump."""
        rows, count = self.verticalHeader(), len(self.stores.stores)
        shown = ROWS_SHOWN_FOLDED if self.stores.folded else ROWS_SHOWN
        least = shown * rows.defaultSectionSize()
        most = max(count * rows.defaultSectionSize(), rows.length())
        if count <= shown:
            least = most = min(2 * least, sum(rows.sectionSize(row) for row in range(rows.count())))
        frame = self.height() - self.viewport().height() - self.horizontalHeader().height()
        around = self.horizontalHeader().height() + max(frame, 2 * self.frameWidth())
        self.setMinimumHeight(least + around)
        self.setMaximumHeight(most + around)


def _widest(letters: QFontMetrics, texts: Iterable[str]) -> int:
    """Return the width of the widest text, measuring only the longest of many."""
    return max(letters.horizontalAdvance(text) for text in nlargest(MEASURED, set(texts), len))


def _widest_word(letters: QFontMetrics, texts: Iterable[str]) -> int:
    words = {word for text in texts for word in text.split()}
    return _widest(letters, (piece.rstrip() for word in nlargest(MEASURED, words, len) for piece in pieces(word)))
