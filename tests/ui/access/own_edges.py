"""Measures whether the words of one widget have room between its own edges, as its style draws them."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import count, takewhile
from unittest.mock import patch

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QImage, QPainter
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QCheckBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QStyle,
    QStyleOptionButton,
    QStyleOptionHeader,
    QStyleOptionViewItem,
    QWidget,
)

from wizard.ui.look.type import Type
from wizard.ui.pages.account import checklist
from wizard.ui.pages.account.checklist import Checklist, ChecklistDelegate
from wizard.ui.pages.account.checklist_model import MISSING_ROLE, PARTED_ROLE, SCOPE_ROLE
from wizard.ui.pages.account.row_list import RowList
from wizard.ui.widgets.joined_buttons import HEIGHT, paint_joined_buttons
from wizard.ui.widgets.tick_row import PILL_HEIGHT, name_room

ENDLESS = 100_000
SLACK = 1
"""Pixels by which rounding may be off."""


def too_large_for_itself(widget: QWidget) -> Iterator[tuple[str, str]]:
    match widget:
        case QLabel():
            yield from _label(widget)
        case QAbstractButton():
            yield from _button(widget)
        case QLineEdit():
            yield from _field(widget)
        case QPlainTextEdit() if not widget.toPlainText():
            room = widget.viewport().width() - 2 * round(widget.document().documentMargin())
            yield from _compare(
                widget.placeholderText(),
                _wrapped(widget.fontMetrics(), widget.placeholderText(), room),
                QSize(room, widget.viewport().height()),
            )
        case QHeaderView():
            yield from _header(widget)
        case Checklist():
            yield from _checklist(widget)
        case RowList():
            yield from _rows(widget)
        case QAbstractItemView():
            yield from _cells(widget)
        case _:
            return


def _compare(text: str, needed: QSize, room: QSize) -> Iterator[tuple[str, str]]:
    if text and (needed.width() > room.width() + SLACK or needed.height() > room.height() + SLACK):
        yield text, f"needs {needed.width()}x{needed.height()}, has {room.width()}x{room.height()}"


def _wrapped(metrics: QFontMetrics, text: str, width: int) -> QSize:
    return metrics.boundingRect(QRect(0, 0, width, ENDLESS), Qt.TextFlag.TextWordWrap, text).size()


def _label(label: QLabel) -> Iterator[tuple[str, str]]:
    text = label.text()
    if not text:
        return
    if not label.wordWrap():
        yield from _compare(text, label.sizeHint(), label.size())
        return
    room = label.contentsRect().size() - QSize(2 * label.margin() + max(label.indent(), 0), 0)
    yield from _compare(text, QSize(_wrapped(label.fontMetrics(), text, room.width()).width(), 0), room)
    yield from _compare(text, QSize(0, label.heightForWidth(label.width())), label.size())


def _button(button: QAbstractButton) -> Iterator[tuple[str, str]]:
    if not button.text():
        return
    option = QStyleOptionButton()
    if isinstance(button, QPushButton):
        button.initStyleOption(option)
        part = QStyle.SubElement.SE_PushButtonContents
    elif isinstance(button, QCheckBox | QRadioButton):
        button.initStyleOption(option)
        check = isinstance(button, QCheckBox)
        part = QStyle.SubElement.SE_CheckBoxContents if check else QStyle.SubElement.SE_RadioButtonContents
    else:
        yield from _compare(button.text(), button.sizeHint(), button.size())
        return
    needed = option.fontMetrics.size(Qt.TextFlag.TextShowMnemonic, option.text)
    if not option.icon.isNull():
        needed += QSize(option.iconSize.width() + 4, 0)
    yield from _compare(button.text(), needed, button.style().subElementRect(part, option, button).size())


def _field(field: QLineEdit) -> Iterator[tuple[str, str]]:
    """What is typed scrolls; what a field says while it is empty does not."""
    words = field.placeholderText()
    if field.text() or not words:
        return
    left, right = 2, 2  # QLineEditPrivate::horizontalMargin
    room = field.contentsRect().size() - QSize(left + right, 0)
    padding = field.sizeHint().width() - field.fontMetrics().horizontalAdvance("x") * 17 - left - right
    yield from _compare(words, QSize(field.fontMetrics().horizontalAdvance(words), 0), room - QSize(max(padding, 0), 0))


def _header(header: QHeaderView) -> Iterator[tuple[str, str]]:
    for section in range(header.count()):
        if header.isSectionHidden(section) or not header.isVisible():
            continue
        text = str(header.model().headerData(section, header.orientation()) or "")
        option = QStyleOptionHeader()
        header.initStyleOption(option)
        header.initStyleOptionForIndex(option, section)
        option.rect = QRect(0, 0, header.sectionSize(section), header.height())
        room = header.style().subElementRect(QStyle.SubElement.SE_HeaderLabel, option, header).size()
        wraps = bool(header.defaultAlignment().value & Qt.TextFlag.TextWordWrap.value)
        needed = _wrapped(header.fontMetrics(), text, room.width()) if wraps else header.fontMetrics().size(0, text)
        yield from _compare(text, needed, room)


def _indexes(model: QAbstractItemModel) -> Iterator[QModelIndex]:
    for row in range(model.rowCount()):
        yield from takewhile(
            QModelIndex.isValid, (model.index(row, column) for column in count())
        )  # a list tells no number


def _cells(view: QAbstractItemView) -> Iterator[tuple[str, str]]:
    for index in _indexes(view.model()):
        option = QStyleOptionViewItem()
        view.initViewItemOption(option)
        option.rect = view.visualRect(index)
        if option.rect.isEmpty():
            continue
        option.index = index
        text = str(index.data() or "")
        font = index.data(Qt.ItemDataRole.FontRole)
        option.text = text
        option.features |= QStyleOptionViewItem.ViewItemFeature.HasDisplay
        if isinstance(font, QFont):
            option.font, option.fontMetrics = font, QFontMetrics(font)
        if index.data(Qt.ItemDataRole.DecorationRole) is not None:
            option.features |= QStyleOptionViewItem.ViewItemFeature.HasDecoration
        room = view.style().subElementRect(QStyle.SubElement.SE_ItemViewItemText, option, view).size()
        room -= QSize(2 * (view.style().pixelMetric(QStyle.PixelMetric.PM_FocusFrameHMargin, option, view) + 1), 0)
        wraps = bool(option.features & QStyleOptionViewItem.ViewItemFeature.WrapText)
        needed = _wrapped(option.fontMetrics, text, room.width()) if wraps else option.fontMetrics.size(0, text)
        yield from _compare(text, needed, QSize(room.width(), option.rect.height()))
        if option.rect.left() < 0 or option.rect.right() > view.viewport().width():
            yield text, f"from {option.rect.left()} to {option.rect.right()} of a view {view.viewport().width()} wide"


def _rows(rows: RowList) -> Iterator[tuple[str, str]]:
    """Each row is drawn by itself, too: a name, which may wrap, and a value in a pill."""
    look = rows.row_look
    values = QFontMetrics(Type.NOTE_STRONG.font())
    for index in _indexes(rows.model()):
        missing = bool(index.data(MISSING_ROLE))
        room = int(name_room(rows.width(), look, missing=missing))
        letters = QFontMetrics((Type.LABEL if missing else Type.BODY).font())
        height = rows.height_of(index) - (rows.line_room if index.data(PARTED_ROLE) else 0)
        yield from _compare(str(index.data()), _wrapped(letters, str(index.data()), room), QSize(room, height))
        value = index.data(SCOPE_ROLE).wanted
        yield from _compare(value, values.size(0, value), QSize(int(look.pill_width), round(PILL_HEIGHT * look.unit)))


def _checklist(rows: Checklist) -> Iterator[tuple[str, str]]:
    """The delegate draws the rows itself: lines of words, and below them the joined buttons."""
    delegate = rows.itemDelegate()
    assert isinstance(delegate, ChecklistDelegate)
    ends: list[float] = []
    image = QImage(rows.viewport().size(), QImage.Format.Format_ARGB32)
    painter = QPainter(image)
    with patch.object(checklist, "paint_joined_buttons", lambda *drawn: ends.append(paint_joined_buttons(*drawn))):
        for index in _indexes(rows.model()):
            option = QStyleOptionViewItem()
            rows.initViewItemOption(option)
            option.rect = rows.visualRect(index)
            delegate.paint(painter, option, index)
            letters = QFontMetrics(checklist._label_font(option, index.data(SCOPE_ROLE)))
            lines = delegate._label_lines(option, index)
            wide = [
                letters.horizontalAdvance(label) + option.fontMetrics.horizontalAdvance(remark)
                for label, remark in lines
            ]
            line = option.fontMetrics.height()
            needed = QSize(max(wide), round(line * (checklist.LABEL_LINE * len(lines) + HEIGHT)))
            room = QSize(option.rect.width() - round(line * checklist.BESIDE), option.rect.height())
            yield from _compare(str(index.data()), needed, room)
            if ends[-1] > rows.viewport().width():
                yield str(index.data()), f"its buttons end at {ends[-1]:.0f}, the list at {rows.viewport().width()}"
    painter.end()
