"""The sheet itself: measures, type, colors, and text layout.

Everything is measured in tenths of a point, the resolution the PDF is written in: type is laid out large, so that no letter
is moved to a pixel that paper does not have.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPainter, QPalette, QTextCharFormat, QTextLayout, QTextOption

from wizard.ui.look.theme import colour, paper_palette

POINT = 10.0
"""Units of a typographic point."""
UNITS_PER_INCH = 720
MARGIN = 54 * POINT
TEXT_WIDTH = 400 * POINT
"""Longer lines are hard to read."""

Pieces = Iterable[tuple[str, bool]]
"""A sentence in pieces, each with whether it is a name to be lit."""


class Type(Enum):
    """The type scale: size in points, boldness and color of each kind of text."""

    TITLE = (21.0, True, "ink")
    FOR_WHOM = (10.5, False, "ink2")
    HEADING = (13.0, True, "ink")
    TEXT = (10.0, False, "ink")
    MORE = (9.0, False, "ink2")
    VALUE = (9.5, True, "link")
    ROW = (8.5, False, "ink2")
    ROW_TO_CHANGE = (8.5, True, "ink")
    FOOT = (8.0, False, "ink2")
    MARK = (10.0, True, "warn")
    NUMBER = (9.5, True, "link")

    @property
    def font(self) -> QFont:
        """The font, in the family of the window: it has the letters of the window's language."""
        return paper_font(self.value[0], bold=self.value[1])

    @property
    def colour(self) -> QColor:
        """The color of the letters."""
        return shade(self.value[2])


def paper_font(points: float, *, bold: bool = False) -> QFont:
    """Return the window's font in a size for paper."""
    font = QFont(QGuiApplication.font())
    font.setPixelSize(round(points * POINT))
    font.setBold(bold)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    font.setFeature(QFont.Tag("liga"), 0)  # no ligatures: names must be searchable and copied as spelled
    return font


def shade(name: str) -> QColor:
    """Return a color of meaning as it is on paper; ``ink`` is that of text."""
    return paper_palette().color(QPalette.ColorRole.WindowText) if name == "ink" else colour(name, paper_palette())


@dataclass(frozen=True)
class Flow:
    """Text laid out in lines of one width.

    Attributes:
        layout: the lines; drawn with `paint`.
        height: in tenths of a point.
    """

    layout: QTextLayout
    height: float

    def paint(self, painter: QPainter, left: float, top: float, ink: QColor) -> None:
        """Draw the lines."""
        painter.setPen(ink)
        self.layout.draw(painter, QPointF(left, top))


def begin_at(left: float, width: float, offset: float, wide: float) -> float:
    """Return the left edge of something at this distance from the reading edge, which may be the right one.

    Args:
        left: the left edge of the sheet's content.
        width: of the content.
        offset: how far it is from where reading begins.
        wide: its own width.
    """
    return left + (width - offset - wide if QGuiApplication.isRightToLeft() else offset)


def beginning() -> Qt.AlignmentFlag:
    """Return the side where reading begins. Qt's own "left" would be mirrored on screen but not on paper."""
    return Qt.AlignmentFlag.AlignAbsolute | (
        Qt.AlignmentFlag.AlignRight if QGuiApplication.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
    )


def ending() -> Qt.AlignmentFlag:
    """Return the side where reading ends."""
    return Qt.AlignmentFlag.AlignAbsolute | (
        Qt.AlignmentFlag.AlignLeft if QGuiApplication.isRightToLeft() else Qt.AlignmentFlag.AlignRight
    )


def flow(pieces: Pieces, kind: Type, width: float, link: str = "", *, value: bool = False) -> Flow:
    """Break a sentence into lines.

    Args:
        pieces: the sentence; its names are set in bold and in the color of text.
        kind: how it looks.
        width: in tenths of a point.
        link: the address that a click on it opens; empty: none.
        value: True for what is typed or opened, which runs from left to right in every language.
    """
    text = ""
    formats = []
    for piece, is_name in pieces:
        span = QTextLayout.FormatRange()
        span.start, span.length = len(text.encode("utf-16-le")) // 2, len(piece.encode("utf-16-le")) // 2
        span.format = _format(kind, is_name=is_name, link=link)
        formats.append(span)
        text += piece
    layout = QTextLayout(text, kind.font)
    options = QTextOption()
    options.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    options.setTextDirection(Qt.LayoutDirection.LeftToRight if value else QGuiApplication.layoutDirection())
    options.setAlignment(Qt.AlignmentFlag.AlignLeft if value else beginning())
    layout.setTextOption(options)
    layout.setFormats(formats)
    return Flow(layout, _lay_out(layout, width))


def _format(kind: Type, *, is_name: bool, link: str) -> QTextCharFormat:
    form = QTextCharFormat()
    form.setForeground(shade("ink") if is_name else kind.colour)
    if is_name:
        form.setFontWeight(QFont.Weight.Bold)
    if link:
        form.setAnchor(True)
        form.setAnchorHref(link)
    return form


def _lay_out(layout: QTextLayout, width: float) -> float:
    height = 0.0
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, height))
        height += line.height() * 1.12  # air between the lines
    layout.endLayout()
    return height
