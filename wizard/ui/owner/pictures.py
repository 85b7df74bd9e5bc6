"""Schematic drawings of BigCommerce's pages, in shapes of our own: where to look, with the one place lit.

Source: facts/screens.md. The names stand as those pages print them.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from wizard.core.owner_blocks import Picture
from wizard.core.owner_instructions import (
    ACCESS_TOKEN,
    ACCOUNT_LEVEL,
    CLIENT_ID,
    CLIENT_SECRET,
    CREATE,
    CREDENTIALS,
    DONE,
    NAME,
    RIGHT_TYPE,
    SCOPES,
    SETTINGS,
    STORE_LEVEL,
    TOKEN_TYPE,
)
from wizard.ui.owner.paper import PAPER, POINT, paper_font, shade

PICTURE_WIDTH = 196 * POINT
_HEIGHTS = {
    Picture.SETTINGS_PAGE: 118,
    Picture.CREATE_BUTTON: 84,
    Picture.FORM: 108,
    Picture.CREDENTIALS_WINDOW: 124,
}
_BAR = QColor("#39424f")
_BAR_TEXT = QColor("#d5dae2")


def picture_height(picture: Picture) -> float:
    """Return the height in tenths of a point."""
    return _HEIGHTS[picture] * POINT


def paint_picture(painter: QPainter, picture: Picture, place: QPointF, typed: str) -> None:
    """Draw a picture.

    Args:
        painter: on paper.
        picture: which one.
        place: its top left corner.
        typed: what stands in the form's first field.
    """
    painter.save()
    painter.translate(place)
    painter.scale(POINT, POINT)
    sketch = _Sketch(painter, _HEIGHTS[picture])
    if picture is Picture.SETTINGS_PAGE:
        _settings_page(sketch)
    elif picture is Picture.CREATE_BUTTON:
        _create_button(sketch)
    elif picture is Picture.FORM:
        _form(sketch, typed)
    else:
        _credentials_window(sketch)
    painter.restore()


class _Sketch:
    """Draws in points, from the top left corner of the picture."""

    width = PICTURE_WIDTH / POINT

    def __init__(self, painter: QPainter, height: float) -> None:
        self._painter = painter
        self.height = height

    def box(
        self, area: QRectF, ground: QColor, edge: QColor | None = None, pen: float = 0.7, radius: float = 2
    ) -> None:
        self._painter.setPen(QPen(edge, pen) if edge else Qt.PenStyle.NoPen)
        self._painter.setBrush(ground)
        self._painter.drawRoundedRect(area, radius, radius)

    def lit(self, area: QRectF) -> None:
        """The place that matters."""
        self.box(area, shade("accent-soft"), shade("accent"), 1.2)

    def greek(self, left: float, top: float, width: float, ink: QColor | None = None) -> None:
        """Text that does not matter, as a bar."""
        self.box(QRectF(left, top, width, 2.6), ink or shade("line"), None, 0, 1.3)

    def text(
        self,
        area: QRectF,
        words: str,
        ink: QColor,
        *,
        bold: bool = False,
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    ) -> None:
        """Words in the middle of the height of `area`; smaller where they would not fit."""
        painter = self._painter
        painter.save()
        painter.translate(area.topLeft())
        painter.scale(1 / POINT, 1 / POINT)
        room = QRectF(0, 0, area.width() * POINT, area.height() * POINT)
        font = paper_font(6.4, bold=bold)
        wide = QFontMetricsF(font).horizontalAdvance(words)
        if wide > room.width():
            font.setPixelSize(int(font.pixelSize() * room.width() / wide))
        painter.setFont(font)
        painter.setPen(ink)
        painter.drawText(room, align | Qt.AlignmentFlag.AlignVCenter, words)
        painter.restore()

    def chevron(self, middle: QPointF, ink: QColor, *, down: bool) -> None:
        """The mark of something that opens."""
        along, across = QPointF(0, 1.3) if down else QPointF(1.3, 0), QPointF(2.6, 0) if down else QPointF(0, 2.6)
        self._painter.setPen(QPen(ink, 0.9))
        self._painter.drawPolyline([middle - across - along, middle + along, middle + across - along])

    def window(self, menu: float) -> None:
        """A page of the control panel: dark bar on top, dark menu at the left, white content."""
        self.box(QRectF(0, 0, self.width, self.height), PAPER, shade("field"), 0.8, 4)
        self.box(QRectF(0.4, 0.4, self.width - 0.8, 11), _BAR, None, 0, 3.6)
        self.box(QRectF(0.4, 7, menu, self.height - 7.4), _BAR, None, 0, 3.6)
        self.box(QRectF(menu - 3, 11.4, 4, self.height - 11.8), PAPER, None, 0, 0)
        self.box(QRectF(menu - 4, 8, 4, 4), _BAR, None, 0, 0)
        self.box(QRectF(60, 3.2, 80, 5), QColor("#566171"), None, 0, 2.5)
        for index in range(int((self.height - 34) // 9)):
            self.greek(6, 18 + index * 9, min(menu - 16, 18 + index * 7 % 12), QColor("#7d8796"))


def _settings_page(sketch: _Sketch) -> None:
    menu = 46.0
    sketch.window(menu)
    foot = QRectF(2.5, sketch.height - 17, menu - 8, 13)
    sketch.lit(foot)
    sketch.text(foot.adjusted(4, 0, 0, 0), SETTINGS, shade("accent"), bold=True)
    left, width = menu + 8, sketch.width - menu - 16
    for top in (20.0, 29.0):
        sketch.greek(left + 4, top, 44)
        sketch.greek(left + 56, top, 64, shade("side"))
    sketch.text(QRectF(left, 38, width, 12), "API", shade("ink"), bold=True)
    rows = ((52.0, "Storefront API Playground"), (71.0, STORE_LEVEL), (94.0, ACCOUNT_LEVEL))
    for top, words in rows:
        area = QRectF(left, top, width, 20 if words == STORE_LEVEL else 16)
        right = words == STORE_LEVEL
        if right:
            sketch.lit(area)
        else:
            sketch.box(area, PAPER, shade("line"))
        sketch.text(area.adjusted(6, 0, -14, 0), words, shade("accent" if right else "quiet"), bold=right)
        sketch.chevron(QPointF(area.right() - 8, area.center().y()), shade("accent" if right else "quiet"), down=False)


def _create_button(sketch: _Sketch) -> None:
    menu = 22.0
    sketch.window(menu)
    left = menu + 8
    sketch.text(QRectF(left, 17, 74, 14), STORE_LEVEL, shade("ink"), bold=True)
    button = QRectF(sketch.width - 84, 16, 76, 16)
    sketch.box(button.adjusted(-2.5, -2.5, 2.5, 2.5), shade("accent-soft"), shade("accent"), 1.0, 4)
    sketch.box(button, shade("accent"))
    sketch.text(button, f"+ {CREATE}", PAPER, bold=True, align=Qt.AlignmentFlag.AlignHCenter)
    for top in (42.0, 54.0, 66.0):
        for place, width in ((left, 40.0), (left + 56, 60.0), (left + 134, 16.0)):
            sketch.greek(place, top, width, shade("field") if top < 50 else None)


def _form(sketch: _Sketch, typed: str) -> None:
    menu = 22.0
    sketch.window(menu)
    left, width = menu + 8, sketch.width - menu - 16
    for top, name, value, right in ((15.0, TOKEN_TYPE, RIGHT_TYPE, False), (45.0, NAME, typed, True)):
        sketch.text(QRectF(left, top, width, 10), name, shade("ink"), bold=True)
        area = QRectF(left, top + 11, width, 14)
        if right:
            sketch.lit(area)
        else:
            sketch.box(area, PAPER, shade("field"))
        sketch.text(area.adjusted(5, 0, -14, 0), value, shade("accent" if right else "ink"), bold=right)
        if not right:
            sketch.chevron(QPointF(area.right() - 8, area.center().y()), shade("quiet"), down=True)
    sketch.text(QRectF(left, 75, width, 10), SCOPES, shade("ink"), bold=True)
    for index, place in enumerate((left, left + 21, left + 48)):
        area = QRectF(place, 88, 26 if index else 20, 11)
        sketch.box(area, PAPER, shade("line"), 0.7, 0)
        sketch.greek(area.left() + 5, area.top() + 4.2, area.width() - 10)


def _credentials_window(sketch: _Sketch) -> None:
    sketch.box(QRectF(0, 0, sketch.width, sketch.height), shade("line"), shade("field"), 0.8, 4)
    dialog = QRectF(14, 8, sketch.width - 28, sketch.height - 16)
    sketch.box(dialog, PAPER, None, 0, 3)
    left, width = dialog.left() + 9, dialog.width() - 18
    sketch.text(QRectF(left, 12, width, 13), CREDENTIALS, shade("ink"), bold=True)
    for index, name in enumerate((CLIENT_ID, CLIENT_SECRET, ACCESS_TOKEN)):
        right = name == ACCESS_TOKEN
        area = QRectF(left, 28 + index * 22, width, 18)
        if right:
            sketch.lit(area)
        else:
            sketch.box(area, shade("side"), shade("line"))
        sketch.text(area.adjusted(5, 0, -60, 0), name, shade("accent" if right else "quiet"), bold=right)
        sketch.greek(area.left() + 62, area.center().y() - 1.3, 60, shade("accent") if right else None)
        copy = QRectF(area.right() - 13, area.center().y() - 4, 8, 8)
        sketch.box(copy, PAPER, shade("accent" if right else "field"), 0.7, 1)
    done = QRectF(dialog.right() - 43, dialog.bottom() - 17, 34, 12)
    sketch.box(done, shade("accent"))
    sketch.text(done, DONE, PAPER, bold=True, align=Qt.AlignmentFlag.AlignHCenter)
