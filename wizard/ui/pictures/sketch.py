"""The drawing kit: the few shapes of which all pictures consist, in one light set of colors.

The pages they show are light in every look of the window, and so are the pictures; only their frame follows the look. A
picture is measured in units of its own; on paper a unit is a point. It is never mirrored: the pages it shows are printed from
left to right in every language, and the picture is there to be compared with them.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPalette, QPen, QPolygonF

from wizard.ui.look.theme import colour, is_dark, is_high_contrast, paper_palette
from wizard.ui.widgets.joined_buttons import paint_joined_buttons

TEXT = 7.5
"""Size of the letters in units: 13 pixels where a picture is 340 wide."""
FINE = 10.0
"""Letters are measured on a grid so much finer than a unit, so that no letter is moved to a whole unit."""
AROUND_LIT, AROUND_WORDS = 1.0, 5.0
"""Units at either side of words that are lit, and of those on a button."""
RING, RING_OFF = 1.2, 1.8
"""Units: width of the ring around what to click, and the gap between both."""
POINTER = ((0.0, 0.0), (0.0, 11.0), (2.7, 8.6), (4.6, 12.6), (6.5, 11.7), (4.6, 7.9), (8.2, 7.7))
"""Corners of the pointer from its tip, in units."""
INKS = {
    "page": "#F4F6FA",
    "card": "#FFFFFF",
    "line": "#DFE4EC",
    "chrome": "#222B40",
    "chrome-field": "#3D4763",
    "chrome-text": "#566080",
    "bar": "#D6DCE6",
    "strong": "#AEB6C4",
    "ink": "#2A3142",
    "quiet": "#586070",
    "button": "#2F5FE0",
    "on-button": "#FFFFFF",
    "chosen": "#E4ECFC",
    "surround": "#E6EAF1",
    "frame": "#C9CED8",
    "ring": "#161A22",
    "good": "#12763F",
    "found": "#E8F5ED",
}
"""The one set of colors of all pictures."""


@dataclass(frozen=True)
class SketchStyle:
    """How a picture looks.

    Attributes:
        palette: the colors of the window, or of the paper; the frame alone follows it.
        font: of the words; its family has the letters of the window's language. Their size follows from the picture's.
    """

    palette: QPalette
    font: QFont


class Sketch:
    """Draws one picture.

    Args:
        painter: its origin is the picture's top left corner, and its scale one unit.
        look: colors and letters.
        size: of the picture, in units.
        typed: what stands in a form's first field.
    """

    def __init__(self, painter: QPainter, look: SketchStyle, size: QSizeF, typed: str = "") -> None:
        self._painter = painter
        self._look = look
        self.width = size.width()
        self.height = size.height()
        self.typed = typed

    def ink(self, name: str) -> QColor:
        """Return a color of the set; that of the frame is darker where the window is dark, so that it is seen there."""
        palette = self._look.palette
        if name == "frame" and (is_dark(palette) or is_high_contrast(palette)):
            return colour("edge", palette)
        return QColor(INKS[name])

    def box(self, area: QRectF, ground: str, edge: str = "", pen: float = 0.7, radius: float = 2) -> None:
        """Draw a rounded box; without a color for its edge it has none."""
        self._painter.setPen(QPen(self.ink(edge), pen) if edge else Qt.PenStyle.NoPen)
        self._painter.setBrush(self.ink(ground))
        self._painter.drawRoundedRect(area, radius, radius)

    def frame(self, area: QRectF) -> None:
        """Draw the edge of a page over what is on it."""
        self._painter.setPen(QPen(self.ink("frame"), 0.7))
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.drawRoundedRect(area, 4, 4)

    def ring(self, area: QRectF, *, pointer: bool = True) -> None:
        """Draw the ring around what matters, with the pointer that clicks it, or without where nothing is clicked."""
        off = RING_OFF + RING / 2
        self._painter.setPen(QPen(self.ink("ring"), RING))
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.drawRoundedRect(area.adjusted(-off, -off, off, off), 4, 4)
        if pointer:
            self._point_at(QPointF(area.right() - min(16.0, area.width() / 4), area.bottom() - 4))

    def _point_at(self, tip: QPointF) -> None:
        pen = QPen(self.ink("card"), 0.9)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        self._painter.setPen(pen)
        self._painter.setBrush(self.ink("ring"))
        self._painter.drawPolygon(QPolygonF([tip + QPointF(x, y) for x, y in POINTER]))

    def greek(self, left: float, top: float, width: float, ink: str = "bar") -> None:
        """Draw text that does not matter, as a bar."""
        self.box(QRectF(left, top, width, 2.6), ink, radius=1.3)

    def text(
        self,
        area: QRectF,
        words: str,
        ink: str = "ink",
        *,
        bold: bool = False,
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    ) -> None:
        """Write words in the middle of the height of `area`; smaller where they would not fit.

        Args:
            area: where.
            words: the text.
            ink: the name of its color in the set.
            bold: in bold type.
            align: to which side of the area.
        """
        font = self.lettering(bold=bold)
        wide = QFontMetricsF(font).horizontalAdvance(words)
        if wide > area.width() * FINE:
            font.setPixelSize(int(font.pixelSize() * area.width() * FINE / wide))
        self._put(area, words, self.ink(ink), font, align)

    def _put(self, area: QRectF, words: str, ink: QColor, font: QFont, align: Qt.AlignmentFlag) -> None:
        painter = self._painter
        painter.save()
        painter.translate(area.topLeft())
        painter.scale(1 / FINE, 1 / FINE)
        painter.setFont(font)
        painter.setPen(ink)
        room = QRectF(0, 0, area.width() * FINE, area.height() * FINE)
        painter.drawText(room, align | Qt.AlignmentFlag.AlignVCenter, words)
        painter.restore()

    def lettering(self, *, bold: bool = False) -> QFont:
        """Return the font of the picture, as large as it is on the fine grid."""
        font = QFont(self._look.font)
        font.setPixelSize(round(TEXT * FINE))
        font.setBold(bold)
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        font.setFeature(QFont.Tag("liga"), 0)  # a name is copied from a PDF as it is spelled
        return font

    def text_in_parts(self, area: QRectF, parts: Sequence[str], lit: int) -> float:
        """Draw texts side by side, one highlighted, and smaller where they don't fit.

        Args:
            area: where.
            parts: the texts.
            lit: the index of the highlighted one.

        Returns:
            The middle of the highlighted text, in units.
        """
        widths = [
            QFontMetricsF(self.lettering(bold=index == lit)).horizontalAdvance(part) / FINE
            for index, part in enumerate(parts)
        ]
        shrunk = min(1.0, (area.width() - 2 * AROUND_LIT) / sum(widths))
        left = area.left()
        middle = left
        for index, (part, wanted) in enumerate(zip(parts, widths, strict=True)):
            wide = wanted * shrunk
            room = QRectF(left, area.top(), wide + 0.1, area.height())
            if index == lit:
                room.translate(AROUND_LIT, 0)
                self.box(room.adjusted(-AROUND_LIT, 1.8, AROUND_LIT, -1.8), "found", radius=2)
                middle = room.center().x()
                left += 2 * AROUND_LIT
            self.text(room, part, "good" if index == lit else "quiet", bold=index == lit)
            left += wide
        return middle

    def button(self, area: QRectF, words: str) -> None:
        """Draw a filled button."""
        self.box(area, "button")
        room = area.adjusted(AROUND_WORDS, 0, -AROUND_WORDS, 0)
        self.text(room, words, "on-button", bold=True, align=Qt.AlignmentFlag.AlignHCenter)

    def joined_buttons(self, place: QPointF, options: Sequence[str], lit: str) -> None:
        """Draw BigCommerce's joined row of buttons."""
        painter = self._painter
        painter.save()
        painter.translate(place)
        painter.scale(1 / FINE, 1 / FINE)
        paint_joined_buttons(painter, QPointF(), self.lettering(), paper_palette(), options, lit)
        painter.restore()

    def lines(self, ink: str, pen: float, *points: tuple[float, float]) -> None:
        """Draw lines from point to point."""
        self._painter.setPen(QPen(self.ink(ink), pen))
        self._painter.drawPolyline([QPointF(x, y) for x, y in points])

    def chevron(self, x: float, y: float, ink: str, *, down: bool = False) -> None:
        """Draw the mark of something that opens."""
        if down:
            self.lines(ink, 0.9, (x - 2.6, y - 1.3), (x, y + 1.3), (x + 2.6, y - 1.3))
        else:
            self.lines(ink, 0.9, (x - 1.3, y - 2.6), (x + 1.3, y), (x - 1.3, y + 2.6))

    def tick(self, x: float, y: float, ink: str) -> None:
        """Draw a tick."""
        self.lines(ink, 1.4, (x - 3, y), (x - 0.8, y + 2.4), (x + 3.2, y - 2.6))
