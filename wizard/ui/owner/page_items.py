"""Items of the sheet, one class per kind of block: each knows its height and draws itself."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen

from wizard.core.owner.blocks import Row, Sentence, Step
from wizard.ui.look.theme import paper_palette
from wizard.ui.owner.paper import POINT, TEXT_WIDTH, Flow, Pieces, Type, begin_at, beginning, flow, shade
from wizard.ui.pictures.drawings import WIDTH, paint_picture, picture_size
from wizard.ui.pictures.sketch import SketchStyle
from wizard.ui.widgets.joined_buttons import HEIGHT, paint_joined_buttons

Shown = Callable[[Sentence], Pieces]
"""Gives the pieces of a sentence in the reader's language."""

PICTURE_WIDTH = WIDTH * POINT
GUTTER = 20 * POINT
INDENT = 30 * POINT
PADDING = 8 * POINT
ROW_HEIGHT = 19.2 * POINT
"""Of a row whose label has one line: all rows of the catalogue fit on one page of the smaller paper."""


class Item(Protocol):
    """Something that never breaks across pages."""

    @property
    def height(self) -> float:
        """Its height with the room around it, in tenths of a point."""
        ...

    def paint(self, painter: QPainter, left: float, top: float) -> None:
        """Draw it."""
        ...


class TextItem:
    """A heading or a paragraph.

    Args:
        pieces: the sentence.
        kind: how it looks.
        above: room above it, in points.
        below: room below it, in points.
        width: of the sheet's content, in tenths of a point.
    """

    def __init__(self, pieces: Pieces, kind: Type, above: float, below: float, width: float) -> None:
        self._width = width
        self._longest = min(width, TEXT_WIDTH) if kind is Type.TEXT else width
        self._flow = flow(pieces, kind, self._longest)
        self._kind = kind
        self._above = above * POINT
        self.height = self._above + self._flow.height + below * POINT

    def paint(self, painter: QPainter, left: float, top: float) -> None:
        """Draw it."""
        begin = begin_at(left, self._width, 0, self._longest)
        self._flow.paint(painter, begin, top + self._above, self._kind.colour)


class StepItem:
    """A number in a disc, what to do, what to know, and at the right what it looks like.

    What is typed or opened stays on one line where it can, so that it can be copied: a long address goes above the picture.

    Args:
        step: what to do.
        shown: draws what it looks like.
        width: of the page's content, in tenths of a point.
    """

    def __init__(self, step: Step, shown: Shown, width: float) -> None:
        self._step = step
        self._width = width
        whole = width - INDENT
        beside = whole - (PICTURE_WIDTH + GUTTER if step.picture else 0)
        self._value: Flow | None = None
        long = False
        if step.value:
            link = step.value if step.value.startswith("https://") else ""
            self._value = flow([(step.value, False)], Type.VALUE, whole - 2 * PADDING, link, value=True)
            long = self._value.layout.maximumWidth() > beside - 2 * PADDING
        above = min(whole if long else beside, TEXT_WIDTH)
        self._box_width = whole if long else above
        self._words_width = above
        self._more_width = min(beside, TEXT_WIDTH)
        self._words = flow(shown(step.words), Type.TEXT, above)
        self._more = [flow(shown(words), Type.MORE, self._more_width) for words in step.more]
        boxed = self._value.height + 17 * POINT if self._value else 0
        self._head = self._words.height + boxed
        self._picture_top = self._head + 6 * POINT if long else 0.0
        text = self._head + sum(more.height + 3 * POINT for more in self._more)
        picture = self._picture_top + picture_size(step.picture).height() * POINT if step.picture else 0
        self.height = max(text, picture) + 16 * POINT

    def paint(self, painter: QPainter, left: float, top: float) -> None:
        """Draw it."""
        self._paint_number(painter, left, top)
        self._words.paint(painter, self._text_at(left, self._words_width), top, Type.TEXT.colour)
        if self._value:
            text = self._text_at(left, self._box_width)
            box_top = top + self._words.height + 5 * POINT
            painter.setPen(QPen(shade("line"), 0.8 * POINT))
            painter.setBrush(shade("rail"))
            box = QRectF(text, box_top, self._box_width, self._value.height + 9 * POINT)
            painter.drawRoundedRect(box, 4 * POINT, 4 * POINT)
            self._value.paint(painter, text + PADDING, box_top + 5 * POINT, Type.VALUE.colour)
        top_of_next = top + self._head + 3 * POINT
        for more in self._more:
            more.paint(painter, self._text_at(left, self._more_width), top_of_next, Type.MORE.colour)
            top_of_next += more.height + 3 * POINT
        if self._step.picture:
            beginning = begin_at(left, self._width, self._width - PICTURE_WIDTH, PICTURE_WIDTH)
            place = QPointF(beginning, top + self._picture_top)
            look = SketchStyle(paper_palette(), Type.TEXT.font)
            paint_picture(painter, self._step.picture, place, POINT, look, self._step.value)

    def _text_at(self, left: float, wide: float) -> float:
        return begin_at(left, self._width, INDENT, wide)

    def _paint_number(self, painter: QPainter, left: float, top: float) -> None:
        size = 19 * POINT
        disc = QRectF(begin_at(left, self._width, 0, size), top - 2.5 * POINT, size, size)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(shade("weak"))
        painter.drawEllipse(disc)
        painter.setPen(Type.NUMBER.colour)
        painter.setFont(Type.NUMBER.font)
        painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, str(self._step.number))


class RowsHead:
    """The line above the rows, repeated on each further page.

    Args:
        words: the heading of each column.
        width: of the page's content, in tenths of a point.
    """

    height = 24 * POINT

    def __init__(self, words: Sequence[str], width: float) -> None:
        self._words = words
        self._width = width

    def paint(self, painter: QPainter, left: float, top: float) -> None:
        """Draw it."""
        painter.setPen(Type.FOOT.colour)
        painter.setFont(Type.FOOT.font)
        for words, place in zip(self._words, (0.0, INDENT, _buttons_at(self._width)), strict=True):
            wide = self._width - place
            area = QRectF(begin_at(left, self._width, place, wide), top, wide, 18 * POINT)
            painter.drawText(area, beginning() | Qt.AlignmentFlag.AlignVCenter, words)
        _rule(painter, left, top + 20 * POINT, self._width, 1.0)


class RowItem:
    """One row: a box to tick with a pen, its label, and BigCommerce's joined buttons with the right one lit.

    Args:
        row: what to draw.
        width: of the page's content, in tenths of a point.
    """

    def __init__(self, row: Row, width: float) -> None:
        self._row = row
        self._width = width
        self._kind = Type.ROW_TO_CHANGE if row.to_change else Type.ROW
        self._label_width = _buttons_at(width) - INDENT - 6 * POINT
        self._label = flow([(row.label, False)], self._kind, self._label_width)
        self.height = max(ROW_HEIGHT, self._label.height + 6 * POINT)

    def paint(self, painter: QPainter, left: float, top: float) -> None:
        """Draw it."""
        middle = top + (self.height - 1.5 * POINT) / 2
        if self._row.to_change:
            painter.setPen(QPen(shade("edge"), 0.8 * POINT))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            box = begin_at(left, self._width, 5 * POINT, 9 * POINT)
            painter.drawRoundedRect(QRectF(box, middle - 4.5 * POINT, 9 * POINT, 9 * POINT), 15, 15)
        label = begin_at(left, self._width, INDENT, self._label_width)
        self._label.paint(painter, label, middle - self._label.height / 2, self._kind.colour)
        font = Type.ROW.font
        line = QFontMetricsF(font).height()
        buttons = begin_at(left, self._width, _buttons_at(self._width), self._width - _buttons_at(self._width))
        place = QPointF(buttons, middle - line * HEIGHT / 2)
        paint_joined_buttons(painter, place, font, paper_palette(), self._row.options, self._row.wanted)
        _rule(painter, left, top + self.height - 1.0 * POINT, self._width, 0.4)


def _buttons_at(width: float) -> float:
    return width - 185 * POINT


def _rule(painter: QPainter, left: float, top: float, width: float, points: float) -> None:
    painter.setPen(QPen(shade("line"), points * POINT))
    painter.drawLine(QPointF(left, top), QPointF(left + width, top))
