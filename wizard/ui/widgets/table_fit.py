"""Let a table's headings and cells wrap where their column is too narrow."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionHeader,
    QStyleOptionViewItem,
    QTableView,
)

ROW_LINES = 1.7
"""Height of a row at least, in lines of its font."""
LEADING = 4
"""Pixels between the words of two rows at least."""
_ENDLESS = 100_000


class _Cells(QStyledItemDelegate):
    """Knows how high words are in the room that the style sheet leaves them; Qt's own reckons without its padding.

    Where the row is lit, no cell of it has a frame of its own: the rows are what the keys go through.
    """

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        """Qt calls this before it draws a cell, and to reckon its size."""
        super().initStyleOption(option, index)
        selected, focused = QStyle.StateFlag.State_Selected, QStyle.StateFlag.State_HasFocus
        if option.state & selected and option.state & focused:
            option.state ^= focused

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Qt asks how large a cell has to be."""
        cell = QStyleOptionViewItem(option)
        self.initStyleOption(cell, index)
        style = cell.widget.style()
        room = style.subElementRect(QStyle.SubElement.SE_ItemViewItemText, cell, cell.widget).width()
        room -= 2 * (style.pixelMetric(QStyle.PixelMetric.PM_FocusFrameHMargin, cell, cell.widget) + 1)
        words = cell.fontMetrics.boundingRect(QRect(0, 0, room, _ENDLESS), Qt.TextFlag.TextWordWrap, cell.text)
        return QSize(words.width(), words.height() + LEADING)


def read_by_rows(table: QTableView, several: bool = False) -> None:
    """Let a table be read and chosen from row by row; the Tab key leaves it, and nobody moves its columns.

    Args:
        table: has its model by now.
        several: whether several rows can be selected.
    """
    modes = QAbstractItemView.SelectionMode
    table.setTabKeyNavigation(False)
    table.setShowGrid(False)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(modes.ExtendedSelection if several else modes.SingleSelection)
    table.verticalHeader().hide()
    for column in range(table.model().columnCount()):
        table.horizontalHeader().setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)


def let_wrap(table: QTableView, fit: Callable[[], None] | None = None) -> None:
    """Let headings and cells wrap. How high they are then, `fit` finds once the columns have their widths.

    Args:
        table: whose cells.
        fit: makes rows and headings as high as they need to be; None: :func:`fit_heights`, which measures every row.
    """
    table.setItemDelegate(_Cells(table))
    header = table.horizontalHeader()
    header.setHighlightSections(False)
    wrap = Qt.AlignmentFlag(int(Qt.TextFlag.TextWordWrap))
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | wrap)
    fitting = _Fitting(table, fit or (lambda: fit_heights(table)))
    for one in (table, table.verticalHeader()):  # which counts though it is hidden
        one.installEventFilter(fitting)
    _set_least_height(table)


class _Fitting(QObject):
    """Makes the rows of a table as high as its letters need: when it is shown, and has its style, and when they change."""

    def __init__(self, table: QTableView, fit: Callable[[], None]) -> None:
        super().__init__(table)
        self._fit = fit

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt calls this before the table or its vertical header gets an event."""
        kinds = (QEvent.Type.Show, QEvent.Type.FontChange, QEvent.Type.StyleChange)
        table = self.parent()
        if event.type() in kinds and isinstance(table, QTableView):
            _set_least_height(table)
            self._fit()
        return False


def _set_least_height(table: QTableView) -> None:
    rows = table.verticalHeader()
    rows.setMinimumSectionSize(round(table.fontMetrics().height() * ROW_LINES))
    rows.setDefaultSectionSize(rows.minimumSectionSize())


def fit_heights(table: QTableView) -> None:
    """Make rows and headings as high as their words need at the width there is; a hidden table waits until it is shown."""
    if not table.isVisible():
        return
    fit_headings(table)
    table.resizeRowsToContents()


def fit_headings(table: QTableView) -> None:
    """Make the headings as high as their words need at the width there is."""
    header = table.horizontalHeader()
    header.setFixedHeight(max(_height(header, section) for section in range(header.count())))


def _height(header: QHeaderView, section: int) -> int:
    """Return how high a heading is; a hidden one has no height."""
    if header.isSectionHidden(section):
        return 0
    option = QStyleOptionHeader()
    header.initStyleOption(option)
    header.initStyleOptionForIndex(option, section)
    option.rect = QRect(0, 0, header.sectionSize(section), _ENDLESS)
    room = header.style().subElementRect(QStyle.SubElement.SE_HeaderLabel, option, header)
    words = option.fontMetrics.boundingRect(QRect(0, 0, room.width(), _ENDLESS), Qt.TextFlag.TextWordWrap, option.text)
    return words.height() + _ENDLESS - room.height()
