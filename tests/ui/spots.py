"""Find what must be visible in a window: words, icons, and the edges of fields and boxes.

Only the places come from the widgets; what colour is there is read from the pixels (`tests.ui.pixels`).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from typing import Any

from PySide6.QtCore import QModelIndex, QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QIcon, QImage, QPainter, QTextCursor
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QCheckBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QListView,
    QMenu,
    QMessageBox,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QRadioButton,
    QStyle,
    QStyleOptionButton,
    QStyleOptionViewItem,
    QTextEdit,
    QToolButton,
    QWidget,
)

from wizard.ui.language.button import LanguageButton
from wizard.ui.pages.account.checklist import Checklist
from wizard.ui.pictures.picture_dialog import LargePicture
from wizard.ui.pictures.picture_view import PictureView

LANGUAGE_PADDING = 6
"""Pixels, as in resources/style.qss."""
EDGE = 4
"""Pixels that an edge may take from a control before its words begin."""
ENOUGH = 120.0
"""Pixels of the height of a field with many lines: all have one colour."""


class Kind(Enum):
    """What is to be seen; the value is the contrast it has to have."""

    TEXT = 4.5
    ICON = 3.0
    EDGE = 3.01
    """Of a field or a box: what it is against what is around it. WCAG asks for 3, too."""


@dataclass(frozen=True)
class Spot:
    """A place in a window.

    Attributes:
        kind: what is there.
        what: the widget's class and words.
        area: seen from the window, in pixels of the screen.
        disabled: True for what cannot be used now; WCAG exempts it (1.4.3, "inactive").
    """

    kind: Kind
    what: str
    area: QRectF
    disabled: bool = False


def spots(window: QWidget) -> Iterator[Spot]:
    """Return every place in a window that is shown, as far as it is not scrolled away."""
    for widget in (window, *window.findChildren(QWidget)):
        if widget.window() is not window or not widget.isVisible():
            continue
        for kind, words, area in _parts(widget):
            room = QRectF(widget.visibleRegion().boundingRect())
            if kind is Kind.EDGE:  # what is around it belongs to it
                room.adjust(-EDGE, 0, EDGE, 0)
            seen = room.intersected(area)
            if seen.height() < area.height() or seen.width() < 1:  # cut off by what scrolls
                continue
            place = seen.translated(QPointF(widget.mapTo(window, QPoint())))
            yield Spot(kind, f"{type(widget).__name__}#{widget.objectName()} {words!r}", place, not widget.isEnabled())


def _parts(widget: QWidget) -> Iterator[tuple[Kind, str, QRectF]]:
    match widget:
        case PictureView() | LargePicture() | QMessageBox():
            return  # what pictures draw is measured picture by picture, and a question's words are labels in it
        case QLabel():
            yield from _label(widget)
        case QCheckBox() | QRadioButton():
            yield from _box(widget)
        case QToolButton() if isinstance(widget.parentWidget(), QLineEdit):
            yield Kind.ICON, "clear", QRectF(widget.rect())
        case QPushButton():
            yield from _button(widget)
        case QLineEdit() | QPlainTextEdit() | QTextEdit():
            yield from _field(widget)
        case QProgressBar():
            yield from _bar(widget)
        case QMenu():
            yield from _menu(widget)
        case QAbstractItemView() if not isinstance(widget, QHeaderView):
            yield from _list(widget)
        case _:
            assert not widget.property("text"), f"how to find the words of {type(widget).__name__} is not known here"


def _label(label: QLabel) -> Iterator[tuple[Kind, str, QRectF]]:
    if not label.pixmap().isNull():
        yield Kind.ICON, label.accessibleName(), QRectF(label.rect())
    elif label.text():
        inside = QRectF(label.contentsRect())
        if label.objectName() == "stepNumber":  # around the disc is another ground
            inside.adjust(*(round(inside.width() * share) for share in (0.25, 0.2, -0.25, -0.2)))
        yield Kind.TEXT, label.text(), inside.adjusted(1, EDGE, -1, -EDGE) if label.objectName() == "step" else inside


def _box(box: QAbstractButton) -> Iterator[tuple[Kind, str, QRectF]]:
    element = QStyle.SubElement
    if isinstance(box, QCheckBox):
        indicator, contents = element.SE_CheckBoxIndicator, element.SE_CheckBoxContents
    else:
        indicator, contents = element.SE_RadioButtonIndicator, element.SE_RadioButtonContents
    option = QStyleOptionButton()
    assert isinstance(box, QCheckBox | QRadioButton)
    box.initStyleOption(option)
    yield Kind.TEXT, box.text(), QRectF(box.style().subElementRect(contents, option, box))
    place = QRectF(box.style().subElementRect(indicator, option, box))
    yield Kind.EDGE, box.text(), _across_left_edge(place)
    if box.isChecked():
        yield Kind.ICON, f"tick of {box.text()}", place.adjusted(3, 3, -3, -3)


def _button(button: QPushButton) -> Iterator[tuple[Kind, str, QRectF]]:
    inside = QRectF(button.rect()).adjusted(EDGE, EDGE, -EDGE, -EDGE)
    words = button.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, button.text()).width()
    if button.menu() is not None:
        arrow = QRectF(inside)
        arrow.setLeft(inside.center().x() + words / 2 + 2)
        yield Kind.ICON, f"arrow of {button.text()}", arrow
        inside.setRight(arrow.left())
    if not button.icon().isNull():
        between = inside.center().x() + (button.iconSize().width() - words) / 2
        if isinstance(button, LanguageButton):  # its style sheet begins at the edge
            between = inside.left() + LANGUAGE_PADDING + button.iconSize().width()
        yield Kind.ICON, f"icon of {button.text()}", inside.adjusted(0, 0, between - 3 - inside.right(), 0)
        inside.setLeft(between)
    yield Kind.TEXT, button.text(), inside


def _field(field: QLineEdit | QPlainTextEdit | QTextEdit) -> Iterator[tuple[Kind, str, QRectF]]:
    text = field.text() if isinstance(field, QLineEdit) else field.toPlainText()
    yield Kind.EDGE, field.accessibleName(), _across_left_edge(QRectF(field.rect()))
    inside = QRectF(field.rect()).adjusted(EDGE, EDGE, -EDGE, -EDGE)
    if isinstance(field, QLineEdit) and field.isClearButtonEnabled():
        inside.adjust(0, 0, -field.height(), 0)
    if text or field.placeholderText():
        inside.setHeight(min(inside.height(), ENOUGH))
        yield Kind.TEXT, text or field.placeholderText(), inside
    if isinstance(field, QPlainTextEdit):
        for one in field.extraSelections():
            yield Kind.TEXT, f"lit in {text}", _lit(field, one.cursor)


def _lit(field: QPlainTextEdit, lit: QTextCursor) -> QRectF:
    """Return where the words stand that are picked out."""
    start, end = QTextCursor(lit), QTextCursor(lit)
    start.setPosition(lit.selectionStart())
    end.setPosition(lit.selectionEnd())
    place = field.cursorRect(start).united(field.cursorRect(end))
    return QRectF(place.translated(field.viewport().pos())).adjusted(2, 1, -2, -1)


def _bar(bar: QProgressBar) -> Iterator[tuple[Kind, str, QRectF]]:
    yield Kind.EDGE, "progress", _across_left_edge(QRectF(bar.rect()))
    if bar.minimum() < bar.value():
        yield Kind.ICON, "progress", QRectF(bar.rect()).adjusted(-2, 1, 2, -1)


def _menu(menu: QMenu) -> Iterator[tuple[Kind, str, QRectF]]:
    for action in menu.actions():
        if action.text() and action.isEnabled():
            line = QRectF(menu.actionGeometry(action))
            yield Kind.TEXT, action.text(), line.adjusted(line.height(), 1, -line.height(), -1)
            if action.isChecked() or not action.icon().isNull():
                yield Kind.ICON, action.text(), line.adjusted(1, 1, line.height() - line.width(), -1)


def _across_left_edge(place: QRectF) -> QRectF:
    """Return a strip that begins outside and ends before anything stands inside."""
    return QRectF(place.left() - 3, place.center().y() - 2, 6, 4)


# -- lists ---------------------------------------------------------------------------------------------------------------


class RememberingPainter(QPainter):
    """Remembers where words and boxes are drawn, in pixels of what it draws on."""

    def __init__(self, image: QImage) -> None:
        super().__init__(image)
        self.words: list[tuple[str, QRectF]] = []
        self.boxes: list[QRectF] = []

    def drawText(self, *given: Any) -> None:  # type: ignore[override]
        area, flags, words = given
        place = self.boundingRect(QRectF(area), int(getattr(flags, "value", flags)), words)
        self.words.append((words, self.combinedTransform().mapRect(place)))
        super().drawText(area, flags, words)

    def drawRoundedRect(self, *given: Any) -> None:
        self.boxes.append(self.combinedTransform().mapRect(QRectF(given[0])))
        super().drawRoundedRect(*given)


def _list(view: QAbstractItemView) -> Iterator[tuple[Kind, str, QRectF]]:
    corner = QPointF(view.viewport().pos())
    shown = QRectF(view.viewport().rect())
    for row in range(view.model().rowCount()):
        for column in range(view.model().columnCount()):
            index = view.model().index(row, column)
            if not shown.contains(QRectF(view.visualRect(index))) or view.visualRect(index).isEmpty():
                continue
            parts = _row(view, index) if isinstance(view, Checklist) else _cell(view, index)
            for kind, words, area in parts:
                yield kind, words, area.translated(corner)
    for header in view.findChildren(QHeaderView):
        if header.isVisible():
            yield from _sections(header)


def _cell(view: QAbstractItemView, index: QModelIndex) -> Iterator[tuple[Kind, str, QRectF]]:
    place = QRectF(view.visualRect(index)).adjusted(1, 1, -1, -1)
    if isinstance(index.data(Qt.ItemDataRole.DecorationRole), QIcon):
        beside = place.left() + view.iconSize().width() + EDGE * 2
        yield Kind.ICON, f"icon of {index.data()}", place.adjusted(2, 0, beside - place.right(), 0)
        place.setLeft(beside)
    if index.data():
        yield Kind.TEXT, str(index.data()), place.adjusted(2, 1, -2, -1)


def _row(view: QListView, index: QModelIndex) -> Iterator[tuple[Kind, str, QRectF]]:
    option = QStyleOptionViewItem()
    view.initViewItemOption(option)
    option.rect = view.visualRect(index)
    image = QImage(view.viewport().size(), QImage.Format.Format_RGB32)
    painter = RememberingPainter(image)
    view.itemDelegateForIndex(index).paint(painter, option, index)
    painter.end()
    label = painter.words[0][0]
    for words, area in painter.words:
        if words:
            yield Kind.TEXT, f"{words} of {label}", area
    box = painter.boxes[-1]
    checked = index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
    yield Kind.EDGE, f"box of {label}", _across_left_edge(box)
    if checked:
        yield Kind.ICON, f"tick of {label}", box.adjusted(2, 2, -2, -2)


def _sections(header: QHeaderView) -> Iterator[tuple[Kind, str, QRectF]]:
    for section in range(header.count()):
        words = str(header.model().headerData(section, header.orientation()))
        place = QRectF(QRect(header.sectionViewportPosition(section), 0, header.sectionSize(section), header.height()))
        yield Kind.TEXT, words, place.adjusted(3, 2, -3, -4).translated(QPointF(header.pos()))
