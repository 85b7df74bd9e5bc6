"""The rows to set, each on one line: name left, value right as in the owner's PDF; a click or Space ticks."""

from __future__ import annotations

import math

from PySide6.QtCore import QEvent, QModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFocusEvent, QFontMetrics, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QFrame, QListView, QStyle, QStyleOptionViewItem, QWidget

from wizard.core.check.scopes import Scope
from wizard.ui.language.retranslate import say
from wizard.ui.look.theme import colour, grown
from wizard.ui.look.type import Type
from wizard.ui.pages.account.checklist_model import (
    MISSING_ROLE,
    PARTED_ROLE,
    SCOPE_ROLE,
    ChecklistModel,
    Index,
    RowsToSet,
)
from wizard.ui.pages.account.keyed_delegate import KeyedDelegate
from wizard.ui.pages.account.tick_row import OVERHANG, ROW, RowLook, TickRow, name_room, paint_tick_row, pill_width

LINE_ROOM = 17
"""Pixels at 100 % text between the rows that were missing and the others; a hairline is in their middle."""
SPARE = 8
"""Pixels at 100 % text above and below a name of several lines, together."""
ROOMY, TIGHT = 11, 26.0
"""As many rows have room beside the browser on a screen 720 pixels high; where there are more, each is so high at 100 % text."""


class RowDelegate(KeyedDelegate):
    """Draws a row of the list that is its parent."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Qt asks how high a row is: one line, unless its name needs more at this width."""
        return QSize(0, self._list().height_of(index))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Qt calls this to draw a row."""
        rows = self._list()
        scope: Scope = index.data(SCOPE_ROLE)
        area = QRectF(option.rect)
        painter.save()
        if index.data(PARTED_ROLE):
            room = rows.line_room
            middle = area.top() + room / 2
            painter.setPen(QPen(colour("line", option.palette), 1))
            painter.drawLine(
                round(area.left() + OVERHANG), round(middle), round(area.right() - OVERHANG), round(middle)
            )
            area.setTop(area.top() + room)
        current = bool(option.state & QStyle.StateFlag.State_HasFocus)
        row = TickRow(
            name=scope.label,
            value=scope.wanted,
            ticked=index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked,
            missing=bool(index.data(MISSING_ROLE)),
            lit=current or bool(option.state & QStyle.StateFlag.State_MouseOver),
            focused=current,
        )
        paint_tick_row(painter, area, row, rows.row_look)
        painter.restore()

    def _list(self) -> RowList:
        rows = self.parent()
        assert isinstance(rows, RowList)
        return rows


class RowList(QListView):
    """The list itself, as high as its rows, so that it never scrolls.

    Args:
        rows: what is ticked and what is marked.
    """

    def __init__(self, rows: ChecklistModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._docked = False
        shown = RowsToSet(self)
        shown.setSourceModel(rows)
        self.setModel(shown)
        self.setItemDelegate(RowDelegate(self))
        self.setObjectName("rowList")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.viewport().setAutoFillBackground(False)
        say(self, lambda: self.tr("Rows to set in BigCommerce"), "accessibleName")
        self.clicked.connect(self._toggle)
        rows.dataChanged.connect(self._fit)
        self._fit()

    @property
    def unit(self) -> float:
        """Screen pixels per design pixel."""
        return grown(100, self.fontMetrics()) / 100

    @property
    def row_height(self) -> int:
        """Pixels that a row whose name fits on one line takes."""
        tight = self._docked and self.model().rowCount() > ROOMY
        return round((TIGHT if tight else ROW) * self.unit)

    @property
    def line_room(self) -> int:
        """Pixels that the line between the parts of the list takes."""
        return round(LINE_ROOM * self.unit)

    @property
    def row_look(self) -> RowLook:
        """How the rows look at present."""
        unit = self.unit
        return RowLook(
            palette=self.palette(),
            unit=unit,
            pill_width=pill_width(tuple(str(scope.wanted) for scope in self.scopes), unit),
            mirrored=self.layoutDirection() is Qt.LayoutDirection.RightToLeft,
        )

    @property
    def scopes(self) -> tuple[Scope, ...]:
        """The rows from top to bottom."""
        return tuple(self.at(row).data(SCOPE_ROLE) for row in range(self.model().rowCount()))

    def at(self, row: int) -> QModelIndex:
        """Return the row at this place, from 0."""
        return self.model().index(row, 0)

    def follow_docked(self, docked: bool) -> None:
        """Fit many rows beside the browser."""
        self._docked = docked
        self._fit()

    def height_of(self, index: Index, look: RowLook | None = None, least: int | None = None) -> int:
        """Return how high a row is at the present width, in pixels.

        Args:
            index: the row.
            look: how the rows look at present, where it was reckoned for all of them at once.
            least: the height of one whose name fits on one line, likewise.
        """
        look, least = look or self.row_look, least or self.row_height
        scope: Scope = index.data(SCOPE_ROLE)
        missing = bool(index.data(MISSING_ROLE))
        room = name_room(self.width(), look, missing=missing)
        wrapped = QFontMetrics((Type.LABEL if missing else Type.BODY).font()).boundingRect(
            QRect(0, 0, max(1, math.floor(room)), 10_000), Qt.TextFlag.TextWordWrap, scope.label
        )
        high = least if wrapped.height() <= least else math.ceil(wrapped.height() + SPARE * look.unit)
        return high + (self.line_room if index.data(PARTED_ROLE) else 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt calls this when the size changes; in less width a name may need a second line."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Qt calls this when, among others, the text becomes larger."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Qt calls this when the list gets the focus: the first row to do is where work goes on."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid():
            self.setCurrentIndex(self.first_to_do)

    @property
    def first_to_do(self) -> QModelIndex:
        """The first row that is not ticked, or the first of all."""
        rows = [self.at(row) for row in range(self.model().rowCount())]
        unticked = [row for row in rows if row.data(Qt.ItemDataRole.CheckStateRole) != Qt.CheckState.Checked]
        return (unticked or rows)[0]

    def _fit(self) -> None:
        """Fit the height to all rows: a list inside a page must not scroll."""
        self.scheduleDelayedItemsLayout()
        look, least, count = self.row_look, self.row_height, self.model().rowCount()
        self.setFixedHeight(sum(self.height_of(self.at(row), look, least) for row in range(count)))

    def _toggle(self, index: QModelIndex) -> None:
        done = index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
        state = Qt.CheckState.Unchecked if done else Qt.CheckState.Checked
        self.model().setData(index, state, Qt.ItemDataRole.CheckStateRole)
