"""The rows of the test, filling in: permission, what is wanted, what was seen (an icon and words, never colour alone)."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from wizard.core.check import RowResult, Verdict
from wizard.core.scopes import Profile
from wizard.ui.icons import icon_pixmap
from wizard.ui.theme import colour
from wizard.ui.verdict_texts import evidence_words, verdict_words

Index = QModelIndex | QPersistentModelIndex
RESULT_ROLE = Qt.ItemDataRole.UserRole
ICON_SIZE = 18

LOOKS = {
    Verdict.AS_INTENDED: ("good", "good"),
    Verdict.READ_SEEN: ("good", "good"),
    Verdict.MISSING: ("bad", "bad"),
    Verdict.MORE_THAN_ASKED: ("more", "warn"),
    Verdict.NOT_PROVABLE: ("unproven", "quiet"),
    Verdict.NOT_CHECKED: ("unknown", "warn"),
}
"""Icon and colour of each verdict."""


class ResultsModel(QAbstractTableModel):
    """One line a row of the profile; a line without a result yet says so by an empty last column."""

    def __init__(self, profile: Profile, parent: QWidget) -> None:
        super().__init__(parent)
        self._scopes = profile.scopes
        self._view = parent
        self._results: dict[str, RowResult] = {}

    def clear(self) -> None:
        """Forget all results."""
        self.beginResetModel()
        self._results.clear()
        self.endResetModel()

    def put(self, row: RowResult) -> None:
        """Fill in one row."""
        self._results[row.scope.scope_id] = row
        line = self._scopes.index(row.scope)
        self.dataChanged.emit(self.index(line, 0), self.index(line, 2))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Qt asks for the number of rows."""
        return 0 if parent.isValid() else len(self._scopes)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Qt asks for the number of columns."""
        return 0 if parent.isValid() else 3

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Qt asks for a heading."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (self.tr("Permission"), self.tr("Wanted"), self.tr("What was seen"))[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Qt asks for one aspect of a cell."""
        scope = self._scopes[index.row()]
        result = self._results.get(scope.scope_id)
        if role == RESULT_ROLE:
            return result
        if role == Qt.ItemDataRole.DisplayRole:
            return (scope.label, scope.wanted, verdict_words(result.verdict) if result else "")[index.column()]
        if role == Qt.ItemDataRole.AccessibleTextRole and index.column() == 2 and result is None:
            return self.tr("not tested yet")
        if role == Qt.ItemDataRole.AccessibleDescriptionRole and index.column() == 0:
            seen = verdict_words(result.verdict) if result else self.tr("not tested yet")
            return self.tr("{wanted} wanted, {seen}").format(wanted=scope.wanted, seen=seen)
        if role == Qt.ItemDataRole.ToolTipRole and result:
            return evidence_words(result)
        if role == Qt.ItemDataRole.FontRole and scope.must_be_changed and index.column() < 2:
            font = QFont(self._view.font())
            font.setBold(True)
            return font
        if index.column() == 2 and result and role in (Qt.ItemDataRole.DecorationRole, Qt.ItemDataRole.ForegroundRole):
            return self._look(result, role)
        return None

    def _look(self, result: RowResult, role: int) -> Any:
        icon, ink = LOOKS[result.verdict]
        shade = colour(ink, self._view.palette())
        if role == Qt.ItemDataRole.ForegroundRole:
            return shade
        return icon_pixmap(icon, shade, ICON_SIZE, self._view.devicePixelRatioF())


class ResultsTable(QTableView):
    """The table; Up and Down go through it, Tab leaves it."""

    def __init__(self, profile: Profile, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.results = ResultsModel(profile, self)
        self.setModel(self.results)
        self.setAccessibleName(self.tr("Permissions and what the test saw"))
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setAlternatingRowColors(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(round(self.fontMetrics().height() * 1.7))
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column in (1, 2):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
        metrics = self.fontMetrics()
        self.setColumnWidth(1, metrics.horizontalAdvance("read-only") + metrics.height() * 2)
        widest = max(metrics.horizontalAdvance(verdict_words(verdict)) for verdict in Verdict)
        self.setColumnWidth(2, widest + ICON_SIZE + metrics.height() * 2)

    def result_at(self, index: QModelIndex) -> RowResult | None:
        """Return the result of the row at `index`."""
        value = index.data(RESULT_ROLE)
        return value if isinstance(value, RowResult) else None
