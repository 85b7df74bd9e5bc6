"""The scope checklist, drawn as BigCommerce draws it: each row a label and its joined buttons, the right one lit.

A list of checkable items: arrow keys go from row to row, Space ticks "I have set this", and a screen reader reads the row
with what to choose. The buttons are a picture to compare with, not controls.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    QSortFilterProxyModel,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPalette, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from wizard.core.scopes import Profile, Scope
from wizard.ui.texts import scope_reason
from wizard.ui.theme import colour
from wizard.ui.widgets.joined_buttons import paint_joined_buttons

Index = QModelIndex | QPersistentModelIndex
SCOPE_ROLE = Qt.ItemDataRole.UserRole
MISSING_ROLE = Qt.ItemDataRole.UserRole + 1


class ChecklistModel(QAbstractListModel):
    """The rows of a profile with the merchant's ticks.

    Signals:
        ticked_changed(): a row was ticked or unticked.
    """

    ticked_changed = Signal()

    def __init__(self, profile: Profile, ticked: set[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scopes = profile.scopes
        self._ticked = ticked
        self._missing: frozenset[str] = frozenset()

    def set_missing(self, missing: frozenset[str]) -> None:
        """Mark the rows that an earlier account lacked."""
        self._missing = missing
        self.dataChanged.emit(self.index(0), self.index(self.rowCount() - 1))

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
            return scope.scope_id in self._missing
        if role == Qt.ItemDataRole.DisplayRole:
            return scope.label
        if role == Qt.ItemDataRole.ToolTipRole:
            return scope_reason(scope.why)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            words = (
                self.tr("{label}: choose {wanted}") if scope.must_be_changed else self.tr("{label}: leave at {wanted}")
            )
            if scope.scope_id in self._missing:
                words += ", " + self.tr("was missing last time")
            return words.format(label=scope.label, wanted=scope.wanted)
        if role == Qt.ItemDataRole.CheckStateRole:
            return Qt.CheckState.Checked if scope.scope_id in self._ticked else Qt.CheckState.Unchecked
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Qt calls this when a row is ticked."""
        if role != Qt.ItemDataRole.CheckStateRole:
            return False
        scope_id = self._scopes[index.row()].scope_id
        if Qt.CheckState(value) is Qt.CheckState.Checked:
            self._ticked.add(scope_id)
        else:
            self._ticked.discard(scope_id)
        self.dataChanged.emit(index, index, [role])
        self.ticked_changed.emit()
        return True

    def counts(self) -> tuple[int, int]:
        """Return how many of the rows to change are ticked, and how many there are."""
        to_change = [scope for scope in self._scopes if scope.must_be_changed]
        return sum(scope.scope_id in self._ticked for scope in to_change), len(to_change)


class OnlyToChange(QSortFilterProxyModel):
    """Shows all rows, or only those that have to be changed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._only = False

    def set_only(self, only: bool) -> None:
        """Switch the filter."""
        self._only = only
        self.invalidate()

    def filterAcceptsRow(self, row: int, parent: Index) -> bool:
        """Qt asks whether a row is shown."""
        scope: Scope = self.sourceModel().index(row, 0, parent).data(SCOPE_ROLE)
        return scope.must_be_changed or not self._only


class ChecklistDelegate(QStyledItemDelegate):
    """Draws one row: tick box, label, and BigCommerce's buttons underneath."""

    def editorEvent(self, event: QEvent, model: QAbstractItemModel, option: QStyleOptionViewItem, index: Index) -> bool:
        """Qt calls this for keys and clicks on a row. Clicks are the list's business: it takes the whole row."""
        if event.type() != QEvent.Type.KeyPress:
            return False
        return super().editorEvent(event, model, option, index)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Qt asks how high a row is: two lines and room."""
        height = QFontMetricsF(option.font).height()
        return QSize(round(height * 20), round(height * 3.3))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Qt calls this to draw a row."""
        scope: Scope = index.data(SCOPE_ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line = QFontMetricsF(option.font).height()
        area = QRectF(option.rect)
        self._paint_ground(painter, option, area)
        self._paint_tick(painter, option, index, area, line)
        left = area.left() + line * 2.2
        font = QFont(option.font)
        font.setBold(scope.must_be_changed)
        painter.setFont(font)
        ink = QPalette.ColorRole.Text if scope.must_be_changed else QPalette.ColorRole.PlaceholderText
        painter.setPen(option.palette.color(ink) if scope.must_be_changed else colour("quiet", option.palette))
        label = QRectF(left, area.top() + line * 0.3, area.width() - line * 2.6, line * 1.1)
        painter.drawText(label, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, scope.label)
        if index.data(MISSING_ROLE):
            painter.setPen(colour("bad", option.palette))
            words = self.tr("was missing last time")
            painter.drawText(label, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, words)
        place = QPointF(left, area.top() + line * 1.5)
        paint_joined_buttons(painter, place, option.font, option.palette, scope.options, scope.wanted)
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, area: QRectF) -> None:
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour("side", option.palette))
            painter.drawRect(area)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(colour("accent", option.palette), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(area.adjusted(2, 2, -2, -2), 5, 5)
        else:
            painter.setPen(QPen(colour("line", option.palette), 1))
            painter.drawLine(area.bottomLeft(), area.bottomRight())

    def _paint_tick(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index, area: QRectF, line: float
    ) -> None:
        size = line * 1.15
        box = QRectF(area.left() + line * 0.6, area.center().y() - size / 2, size, size)
        checked = index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
        accent = colour("accent", option.palette)
        painter.setPen(QPen(accent if checked else colour("field", option.palette), 1.2))
        painter.setBrush(accent if checked else option.palette.color(QPalette.ColorRole.Base))
        painter.drawRoundedRect(box, 4, 4)
        if checked:
            painter.setPen(QPen(option.palette.color(QPalette.ColorRole.Base), line * 0.14))
            points = ((0.24, 0.54), (0.43, 0.72), (0.78, 0.3))
            painter.drawPolyline([QPointF(box.left() + x * size, box.top() + y * size) for x, y in points])


class Checklist(QListView):
    """The list itself. A click anywhere on a row ticks it: the box alone would be a small target."""

    def __init__(self, profile: Profile, ticked: set[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = ChecklistModel(profile, ticked, self)
        self.filter = OnlyToChange(self)
        self.filter.setSourceModel(self.rows)
        self.setModel(self.filter)
        self.setItemDelegate(ChecklistDelegate(self))
        self.setUniformItemSizes(True)
        self.setAccessibleName(self.tr("Permissions to set in BigCommerce"))
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.clicked.connect(self._toggle)

    def _toggle(self, index: QModelIndex) -> None:
        done = index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
        state = Qt.CheckState.Unchecked if done else Qt.CheckState.Checked
        self.filter.setData(index, state, Qt.ItemDataRole.CheckStateRole)
