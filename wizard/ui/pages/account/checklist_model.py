"""The model of the checklist: rows with the merchant's ticks, filters and order."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
    Signal,
)

from wizard.core.check.scopes import Scope
from wizard.core.setup.session import SetupSession
from wizard.ui.language.texts import scope_reason

Index = QModelIndex | QPersistentModelIndex
SCOPE_ROLE = Qt.ItemDataRole.UserRole
MISSING_ROLE = Qt.ItemDataRole.UserRole + 1
FOUND_BY_ROLE = Qt.ItemDataRole.UserRole + 2
"""The older label by which a search has found the row; empty when its label says it."""
PARTED_ROLE = Qt.ItemDataRole.UserRole + 3
"""True for the first row that was not missing, after those that were: a line parts them."""


class ChecklistModel(QAbstractListModel):
    """The rows of a profile, with ticks and marks read from the session, which alone keeps them.

    Args:
        session: whose rows.

    Signals:
        ticked_changed(): a row was ticked or unticked.
    """

    ticked_changed = Signal()

    def __init__(self, session: SetupSession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._scopes = session.profile.scopes

    def refresh(self) -> None:
        """Show the session's present rows, ticks and marks."""
        scopes = self._session.profile.scopes
        if scopes != self._scopes:
            self.beginResetModel()
            self._scopes = scopes
            self.endResetModel()
        self.dataChanged.emit(self.index(0), self.index(self.rowCount() - 1))
        self.ticked_changed.emit()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Qt asks for the number of rows."""
        return 0 if parent.isValid() else len(self._scopes)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Qt asks what can be done with a row."""
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Qt asks for one aspect of a row."""
        scope = self._scopes[index.row()]
        if role == SCOPE_ROLE:
            return scope
        if role == MISSING_ROLE:
            return scope.scope_id in self._session.missing
        if role == Qt.ItemDataRole.DisplayRole:
            return scope.label
        if role == Qt.ItemDataRole.ToolTipRole:
            return scope_reason(scope)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            words = (
                self.tr("{label}: choose {wanted}") if scope.must_be_changed else self.tr("{label}: leave on {wanted}")
            )
            if scope.scope_id in self._session.missing:
                words += ", " + self.tr("missing last time")
            return words.format(label=scope.label, wanted=scope.wanted)
        if role == Qt.ItemDataRole.CheckStateRole:
            return Qt.CheckState.Checked if scope.scope_id in self._session.ticked else Qt.CheckState.Unchecked
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Qt calls this when a row is ticked."""
        if role != Qt.ItemDataRole.CheckStateRole:
            return False
        ticked = Qt.CheckState(value) is Qt.CheckState.Checked
        self._session.tick(self._scopes[index.row()].scope_id, ticked=ticked)
        self.dataChanged.emit(index, index, [role])
        self.ticked_changed.emit()
        return True

    def counts(self) -> tuple[int, int]:
        """Return how many of the rows to change are ticked, and their total."""
        to_change = [scope for scope in self._scopes if scope.must_be_changed]
        return sum(scope.scope_id in self._session.ticked for scope in to_change), len(to_change)


class ShownRows(QSortFilterProxyModel):
    """Shows all rows in BigCommerce's order, or only those with a text in one of their names."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wanted = ""

    def search(self, text: str) -> None:
        """Show only rows with `text` in their label or in one that earlier pages and guides print; empty: all."""
        self._wanted = text.casefold().strip()
        self.invalidate()

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Qt asks for one aspect of a row."""
        if role == FOUND_BY_ROLE:
            return self._found_by(super().data(index, SCOPE_ROLE))
        value = super().data(index, role)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            older = self._found_by(super().data(index, SCOPE_ROLE))
            return f"{value}, {self.tr('formerly {label}').format(label=older)}" if older else value
        return value

    def _found_by(self, scope: Scope) -> str:
        if self._wanted in scope.label.casefold():
            return ""
        return next((label for label in scope.older_labels if self._wanted in label.casefold()), "")

    def filterAcceptsRow(self, row: int, parent: Index) -> bool:
        """Qt asks whether a row is shown."""
        scope: Scope = self.sourceModel().index(row, 0, parent).data(SCOPE_ROLE)
        return any(self._wanted in label.casefold() for label in (scope.label, *scope.older_labels))


class RowsToSet(QSortFilterProxyModel):
    """Shows the rows that have to be set: first those that were missing last time, each part in BigCommerce's order."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.sort(0)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Qt asks for one aspect of a row."""
        if role == PARTED_ROLE:
            after_missing = index.row() > 0 and bool(self.index(index.row() - 1, 0).data(MISSING_ROLE))
            return after_missing and not index.data(MISSING_ROLE)
        return super().data(index, role)

    def filterAcceptsRow(self, row: int, parent: Index) -> bool:
        """Qt asks whether a row is shown."""
        scope: Scope = self.sourceModel().index(row, 0, parent).data(SCOPE_ROLE)
        return scope.must_be_changed

    def lessThan(self, left: Index, right: Index) -> bool:
        """Qt asks which row comes first."""
        return (not left.data(MISSING_ROLE), left.row()) < (not right.data(MISSING_ROLE), right.row())
