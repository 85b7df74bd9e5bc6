"""The rows of the test, filling in: permission, what is wanted, what was seen (an icon and words, never color alone)."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QEvent, QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QTableView, QWidget

from wizard.core.check.result import RowResult, Verdict
from wizard.core.check.scopes import Profile
from wizard.ui.language.retranslate import say
from wizard.ui.look.icons import icon_of
from wizard.ui.look.theme import colour, grown
from wizard.ui.look.wrapping import pieces
from wizard.ui.pages.check.verdict_words import evidence_words, verdict_words
from wizard.ui.widgets.table_fit import fit_heights, let_wrap, read_by_rows

Index = QModelIndex | QPersistentModelIndex
RESULT_ROLE = Qt.ItemDataRole.UserRole
ICON_SIZE = 18
MOST_SEEN = 0.55
"""Share of the width that the last column takes at most, if its longest word is content with it."""

LOOKS = {
    Verdict.AS_INTENDED: ("good", "good"),
    Verdict.READ_SEEN: ("good", "good"),
    Verdict.MISSING: ("bad", "bad"),
    Verdict.MORE_THAN_ASKED: ("more", "warn"),
    Verdict.NOT_PROVABLE: ("unproven", "ink2"),
    Verdict.NOT_CHECKED: ("unknown", "warn"),
}
"""Icon and color of each verdict."""


class ResultsModel(QAbstractTableModel):
    """One line per row of the profile, with an empty last column until its result is in.

    Args:
        profile: the rows.
        parent: whose font and colors the cells follow.
    """

    def __init__(self, profile: Profile, parent: QWidget) -> None:
        super().__init__(parent)
        self._scopes = profile.scopes
        self._view = parent
        self._results: dict[str, RowResult] = {}
        self.folded = False

    def follow_profile(self, profile: Profile) -> bool:
        """Show the rows of `profile`; results stay only where it's the same. Tell whether it's another one."""
        if profile.scopes == self._scopes:
            return False
        self.beginResetModel()
        self._scopes = profile.scopes
        self._results.clear()
        self.endResetModel()
        return True

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

    def fold(self, folded: bool) -> None:
        """Show the wanted option below its row's name, or in a column of its own."""
        if folded != self.folded:
            self.folded = folded
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, 0))

    @property
    def labels(self) -> list[str]:
        """The names of all rows."""
        return [scope.label for scope in self._scopes]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Qt asks for the number of rows."""
        return 0 if parent.isValid() else len(self._scopes)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Qt asks for the number of columns."""
        return 0 if parent.isValid() else 3

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Qt asks for a heading."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (self.tr("Permission"), self.tr("Needed"), self.tr("Result"))[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Qt asks for one aspect of a cell."""
        scope = self._scopes[index.row()]
        result = self._results.get(scope.scope_id)
        if role == RESULT_ROLE:
            return result
        if role == Qt.ItemDataRole.DisplayRole:
            name = f"{scope.label}\n{scope.wanted}" if self.folded else scope.label
            return (name, scope.wanted, verdict_words(result.verdict) if result else "")[index.column()]
        if role == Qt.ItemDataRole.AccessibleTextRole and index.column() == 2 and result is None:
            return self.tr("not tested yet")
        if role == Qt.ItemDataRole.AccessibleDescriptionRole and index.column() == 0:
            seen = verdict_words(result.verdict) if result else self.tr("not tested yet")
            return self.tr("{wanted} needed, {seen}").format(wanted=scope.wanted, seen=seen)
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
        if role == Qt.ItemDataRole.ForegroundRole:
            return colour(ink, self._view.palette())
        size = grown(ICON_SIZE, self._view.fontMetrics())
        return icon_of(icon, ink, self._view, size)


class ResultsTable(QTableView):
    """The table; Up and Down go through it, Tab leaves it.

    Args:
        profile: the rows.
        parent: the widget it belongs to.

    Signals:
        look_changed(): letters, style, or widths have changed, and perhaps with them the heights of rows, headings, and frame.
    """

    look_changed = Signal()

    def __init__(self, profile: Profile, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fitted: tuple[str, int, list[str], list[str]] | None = None
        self.results = ResultsModel(profile, self)
        self.setModel(self.results)
        say(self, lambda: self.tr("Test results by permission"), "accessibleName")
        read_by_rows(self)
        let_wrap(self)
        self.results.dataChanged.connect(self._fit_row)
        self._fit_columns()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt calls this when the size changes."""
        super().resizeEvent(event)
        self._fit_columns()

    def changeEvent(self, event: QEvent) -> None:
        """Qt calls this when, among others, the letters become larger."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and self._fitted is not None:
            self._fit_columns()
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.look_changed.emit()

    def _fit_columns(self) -> None:
        """Distribute the width; without room for three columns, the wanted option goes below its row's name."""
        metrics, plain = self._bold_metrics(), self.fontMetrics()  # the last column and the headings are never bold
        icon = grown(ICON_SIZE, self.fontMetrics())
        self.setIconSize(QSize(icon, icon))
        edges = 2 * metrics.height()
        headings = [str(self.results.headerData(column, Qt.Orientation.Horizontal)) for column in range(3)]
        verdicts = [verdict_words(verdict) for verdict in Verdict]
        least = _widest_word(metrics, [*self.results.labels, headings[0]]) + metrics.height()
        wanted = max(metrics.horizontalAdvance(words) for words in ("read-only", headings[1])) + edges
        least_seen = _widest_word(plain, [*verdicts, headings[2]]) + icon + round(1.25 * metrics.height())
        most_seen = max(plain.horizontalAdvance(words) for words in verdicts) + icon + edges
        room = self.viewport().width()
        measured = (self.font().toString(), room, headings, verdicts)
        if self._fitted == measured:
            return
        self._fitted = measured
        self.results.fold(least + wanted + least_seen > room)
        self.setColumnHidden(1, self.results.folded)
        rest = room if self.results.folded else room - wanted
        seen = max(least_seen, min(most_seen, round(rest * MOST_SEEN), rest - least))
        for column, width in enumerate((rest - seen, wanted, seen)):
            self.setColumnWidth(column, width)
        fit_heights(self)
        self.look_changed.emit()

    def _fit_row(self, first: QModelIndex) -> None:
        """Fit a row's height to its result; most need one line."""
        words = str(first.siblingAtColumn(2).data())
        if (
            self.fontMetrics().horizontalAdvance(words)
            > self.columnWidth(2) - self.iconSize().width() - 2 * self.fontMetrics().height()
        ):
            self.resizeRowToContents(first.row())

    def _bold_metrics(self) -> QFontMetrics:
        font = QFont(self.font())
        font.setBold(True)
        return QFontMetrics(font)

    def follow_language(self) -> None:
        """Retranslate and measure the headings and the last column."""
        self.results.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, 2)
        self._fit_columns()
        self.viewport().update()

    def follow_profile(self, profile: Profile) -> None:
        """Show the rows of `profile`."""
        if self.results.follow_profile(profile):
            self._fitted = None
            self._fit_columns()

    def result_at(self, index: QModelIndex) -> RowResult | None:
        """Return the result of the row at `index`."""
        value = index.data(RESULT_ROLE)
        return value if isinstance(value, RowResult) else None


def _widest_word(metrics: QFontMetrics, texts: Iterable[str]) -> int:
    return max(metrics.horizontalAdvance(word.rstrip()) for text in texts for word in pieces(text))
