"""The files, the store of each, and what its test saw."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QTableView, QWidget

from wizard.core.check.result import NOES, Outcome
from wizard.core.stores.not_tested import NotTested
from wizard.ui.language.texts import failure_words, translated
from wizard.ui.look.bidi import isolated, without_marks
from wizard.ui.look.icons import icon_of
from wizard.ui.look.theme import colour, grown
from wizard.ui.pages.store.saved.table import EDGES
from wizard.ui.pages.store.several.testing import FileSeen
from wizard.ui.widgets.table_fit import fit_heights, let_wrap, read_by_rows

Index = QModelIndex | QPersistentModelIndex
ICON_SIZE = 18
FILE, STORE, RESULT = range(3)
SHARES = (0.36, 0.2)
"""Of the width, for the file and its store; the result has the rest."""


class FilesModel(QAbstractTableModel):
    """One row for each store of each file, in the order in which they were tested."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._view = parent
        self.rows: list[FileSeen] = []

    def add(self, seen: FileSeen) -> None:
        """Add a row at the end."""
        self.beginInsertRows(QModelIndex(), len(self.rows), len(self.rows))
        self.rows.append(seen)
        self.endInsertRows()

    def clear(self) -> None:
        """Forget all rows, and with them their tokens."""
        self.beginResetModel()
        self.rows = []
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Qt asks for the number of rows."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Qt asks for the number of columns."""
        return 0 if parent.isValid() else 3

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Qt asks for a heading."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (self.tr("File"), self.tr("Store hash"), self.tr("Result"))[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Qt asks for one aspect of a cell."""
        seen = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return (isolated(seen.file), isolated(seen.store_hash), self._result(seen))[index.column()]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return without_marks(str(self.data(index)))
        if role == Qt.ItemDataRole.AccessibleDescriptionRole and index.column() == FILE:
            words = self.tr("Store hash {hash}. Result: {result}.")
            return words.format(hash=seen.store_hash or self.tr("none"), result=self._result(seen))
        if index.column() == RESULT and role in (Qt.ItemDataRole.DecorationRole, Qt.ItemDataRole.ForegroundRole):
            return self._look(seen, role)
        return None

    def _result(self, seen: FileSeen) -> str:
        if seen.result is not None and seen.result.outcome is Outcome.READY:
            return translated("SavedStores", "test passed")
        if seen.not_tested is NotTested.NO_STORE:
            return self.tr("It doesn’t name its store. Add it alone.")
        if seen.failure is None:
            return translated("SavedStores", "not fully tested")
        words = failure_words(seen.failure)
        return f"{words.title} · {words.code}"

    def _look(self, seen: FileSeen, role: int) -> Any:
        passed = seen.result is not None and seen.result.outcome is Outcome.READY
        certain = seen.result is not None and seen.result.outcome in NOES
        name, ink = ("good", "good") if passed else ("bad", "bad") if certain else ("unknown", "warn")
        if role == Qt.ItemDataRole.ForegroundRole:
            return colour(ink, self._view.palette())
        return icon_of(name, ink, self._view, grown(ICON_SIZE, self._view.fontMetrics()))


class FilesTable(QTableView):
    """Up and Down go through it, with Shift over several; Tab leaves it."""

    def __init__(self) -> None:
        super().__init__()
        self.files = FilesModel(self)
        self.setModel(self.files)
        read_by_rows(self, several=True)
        let_wrap(self)
        self.files.rowsInserted.connect(lambda parent, first, last: self.resizeRowToContents(first))

    @property
    def selected(self) -> Sequence[FileSeen]:
        """The selected rows, in their order."""
        return [self.files.rows[row] for row in sorted(one.row() for one in self.selectionModel().selectedRows())]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt calls this when the size changes."""
        super().resizeEvent(event)
        icon = grown(ICON_SIZE, self.fontMetrics())
        self.setIconSize(QSize(icon, icon))
        room = self.viewport().width()
        widths = [max(round(room * share), self._least(column)) for column, share in enumerate(SHARES)]
        for column, width in enumerate((*widths, room - sum(widths))):
            self.setColumnWidth(column, width)
        fit_heights(self)

    def _least(self, column: int) -> int:
        """Return the least width, in pixels, at which a heading breaks only between words."""
        words = str(self.files.headerData(column, Qt.Orientation.Horizontal)).split()
        letters = self.horizontalHeader().fontMetrics()
        return max(letters.horizontalAdvance(word) for word in words) + EDGES
