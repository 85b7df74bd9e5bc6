"""The scope checklist, drawn as BigCommerce draws it: each row a label and its joined buttons, the right one lit.

A list of checkable items: arrow keys go from row to row, letters to the next row that begins with them, Space ticks "I have
set this", and a screen reader reads the row with what to choose. The buttons are a picture to compare with, not controls.
"""

from __future__ import annotations

import math

from PySide6.QtCore import QModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QFontMetricsF, QPainter, QPalette, QPen, QResizeEvent
from PySide6.QtWidgets import QFrame, QListView, QStyle, QStyleOptionViewItem, QWidget

from wizard.core.check.scopes import Scope
from wizard.ui.language.retranslate import say
from wizard.ui.look.bidi import as_sentence, isolated
from wizard.ui.look.strokes import stroke
from wizard.ui.look.theme import colour
from wizard.ui.look.wrapping import broken
from wizard.ui.pages.account.checklist_model import (
    FOUND_BY_ROLE,
    MISSING_ROLE,
    SCOPE_ROLE,
    ChecklistModel,
    Index,
    ShownRows,
)
from wizard.ui.pages.account.keyed_delegate import KeyedDelegate
from wizard.ui.widgets.joined_buttons import HEIGHT, paint_joined_buttons

ROW_LINES = 3.1
"""Height of a row in lines of its font, while its label has one line."""
LABEL_LINE = 1.1
"""Height of a line of the label in lines of its font."""
BESIDE = 2.6
"""What stands beside the label, tick box and edges, in lines of its font."""
LEAST_LINES_WIDE = 14
"""Width of a row at least, in lines of its font."""


class ChecklistDelegate(KeyedDelegate):
    """Draws one row: tick box, label, and BigCommerce's buttons underneath."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Qt asks how high a row is: two lines and room."""
        line = QFontMetricsF(option.font).height()
        more = len(self._label_lines(option, index)) - 1
        return QSize(round(line * LEAST_LINES_WIDE), round(line * (ROW_LINES + more * LABEL_LINE)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Qt calls this to draw a row."""
        scope: Scope = index.data(SCOPE_ROLE)
        painter.save()
        painter.setLayoutDirection(option.direction)  # without that it is the window's, and left would be right
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line = QFontMetricsF(option.font).height()
        area = QRectF(option.rect)
        self._paint_ground(painter, option, area)
        self._paint_tick(painter, option, index, area, line)
        left = area.left() + line * 2.2
        gap = line * 0.2
        high = line * LABEL_LINE * len(self._label_lines(option, index))
        top = area.center().y() - (high + line * HEIGHT) / 2 - gap / 2
        self._paint_label(painter, option, index, QRectF(left, top, area.width() - line * BESIDE, line * LABEL_LINE))
        place = QPointF(left, top + high + gap)
        paint_joined_buttons(painter, place, option.font, option.palette, scope.options, scope.wanted)
        painter.restore()

    def _paint_label(self, painter: QPainter, option: QStyleOptionViewItem, index: Index, area: QRectF) -> None:
        """Draw the label's lines from the top, the first in `area`. The remark follows the last, in its own color."""
        scope: Scope = index.data(SCOPE_ROLE)
        quiet = colour("ink2", option.palette)
        usual = option.palette.color(QPalette.ColorRole.Text) if scope.must_be_changed else quiet
        middle = Qt.AlignmentFlag.AlignVCenter
        for label, remark in self._label_lines(option, index):
            painter.setFont(_label_font(option, scope))
            painter.setPen(usual)
            painter.drawText(area, middle | Qt.AlignmentFlag.AlignLeft, label)
            painter.setFont(option.font)
            painter.setPen(colour("bad", option.palette) if index.data(MISSING_ROLE) else quiet)
            painter.drawText(area, middle | Qt.AlignmentFlag.AlignRight, as_sentence(remark))
            area.translate(0, area.height())

    def _remark(self, index: Index) -> str:
        if index.data(MISSING_ROLE):
            return self.tr("missing last time")
        older = index.data(FOUND_BY_ROLE)
        return self.tr("formerly {label}").format(label=isolated(older)) if older else ""

    def _label_lines(self, option: QStyleOptionViewItem, index: Index) -> list[tuple[str, str]]:
        """Return the lines above the buttons, each with its left and right text."""
        scope: Scope = index.data(SCOPE_ROLE)
        view = self.parent()
        assert isinstance(view, QListView)
        line = QFontMetrics(option.font).height()
        room = view.viewport().width() - math.ceil(line * BESIDE)
        letters = QFontMetrics(_label_font(option, scope))
        labels = broken(scope.label, letters, room).split("\n")
        remarks = broken(self._remark(index), QFontMetrics(option.font), room).split("\n")
        used = letters.horizontalAdvance(labels[-1]) + QFontMetrics(option.font).horizontalAdvance(remarks[0])
        beside = len(remarks) == 1 and used + line <= room
        above = [(label, "") for label in (labels[:-1] if beside else labels)]
        return [*above, (labels[-1], remarks[0])] if beside else [*above, *(("", remark) for remark in remarks)]

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, area: QRectF) -> None:
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour("weak", option.palette))
            painter.drawRect(area)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(colour("link", option.palette), 2))
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
        ink = colour("good" if checked else "edge", option.palette)
        painter.setPen(QPen(ink, 1.4))
        painter.setBrush(colour("good-soft" if checked else "paper", option.palette))
        painter.drawRoundedRect(box, 4, 4)
        if checked:
            stroke(painter, "tick", ink, box, line * 0.14)


def _label_font(option: QStyleOptionViewItem, scope: Scope) -> QFont:
    font = QFont(option.font)
    font.setBold(scope.must_be_changed)
    return font


class Checklist(QListView):
    """The list itself, as high as its rows: the page scrolls, and nothing inside it does. A click anywhere on a row ticks it.

    It is never mirrored: it is there to be compared with a page that is printed from left to right in every language.

    Args:
        rows: the rows, with ticks and marks.
        parent: the widget it belongs to.
    """

    def __init__(self, rows: ChecklistModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.filter = ShownRows(self)
        self.filter.setSourceModel(rows)
        self.setModel(self.filter)
        self.setItemDelegate(ChecklistDelegate(self))
        self.setObjectName("allRows")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        say(self, lambda: self.tr("Rows to set in BigCommerce"), "accessibleName")
        self.clicked.connect(self._toggle)
        for changed in (self.filter.layoutChanged, self.filter.rowsInserted, self.filter.rowsRemoved, rows.dataChanged):
            changed.connect(self._fit)

    def follow_language(self) -> None:
        """Retranslate the remarks on rows."""
        self._fit()
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt calls this when the size changes; in less width a label may need a second line."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def _fit(self) -> None:
        self.scheduleDelayedItemsLayout()
        self.setFixedHeight(sum(self.sizeHintForRow(row) for row in range(self.filter.rowCount())))

    def _toggle(self, index: QModelIndex) -> None:
        done = index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
        state = Qt.CheckState.Unchecked if done else Qt.CheckState.Checked
        self.filter.setData(index, state, Qt.ItemDataRole.CheckStateRole)
