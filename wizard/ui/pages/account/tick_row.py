"""One row that can be ticked: tile, name, and the value to choose as a pill, on one line."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPalette, QPen

from wizard.ui.look.strokes import stroke
from wizard.ui.look.theme import colour
from wizard.ui.look.type import Type
from wizard.ui.signs.pill import paint_pill

ROW, TILE, GAP, PILL_HEIGHT, PILL_WIDTH, PILL_SIDE, SIGN = 28.0, 18.0, 10.0, 20.0, 80.0, 8.0, 14.0
"""Pixels at 100 % text: height of a row, side of its tile, tile to name, the pill and its sides, the warning sign."""
OVERHANG = 8.0
"""Pixels that the ground of a row reaches beyond its words at either side."""


@dataclass(frozen=True)
class TickRow:
    """What a row shows.

    Attributes:
        name: of the row, as the other page prints it.
        value: what to choose there.
        ticked: whether it is said to be done.
        missing: whether it was missing last time.
        lit: whether the pointer or the keyboard is on it.
        focused: whether a key would act on it.
    """

    name: str
    value: str
    ticked: bool
    missing: bool = False
    lit: bool = False
    focused: bool = False


@dataclass(frozen=True)
class RowLook:
    """How rows look.

    Attributes:
        palette: the colors of the window.
        unit: pixels on the screen for one of the design's.
        pill_width: one width for all pills of a list, in pixels on the screen.
        mirrored: True where one reads from right to left.
    """

    palette: QPalette
    unit: float
    pill_width: float
    mirrored: bool


def pill_width(values: tuple[str, ...], unit: float) -> float:
    """Return the pill width, in pixels, that fits every one of `values`."""
    letters = QFontMetricsF(Type.NOTE_STRONG.font())
    widest = max((letters.horizontalAdvance(value) for value in values), default=0.0)
    return max(PILL_WIDTH * unit, widest + 2 * PILL_SIDE * unit)


def name_room(width: float, look: RowLook, *, missing: bool) -> float:
    """Return the room for a name in a row of this width, in pixels.

    Args:
        width: of the row.
        look: how rows look.
        missing: the row is marked as missing.
    """
    sign = (SIGN + GAP) * look.unit if missing else 0.0
    return width - (2 * OVERHANG + TILE + 2 * GAP) * look.unit - look.pill_width - sign


def paint_tick_row(painter: QPainter, area: QRectF, row: TickRow, look: RowLook) -> None:
    """Draw a row.

    Args:
        painter: where to; its font, pen and brush are changed.
        area: of the row, with the overhang at either side.
        row: what it shows.
        look: how it looks.
    """
    unit = look.unit
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _paint_ground(painter, area, row, look)
    inside = area.adjusted(OVERHANG * unit, 0, -OVERHANG * unit, 0)

    def placed(left: float, width: float, height: float) -> QRectF:
        start = inside.right() - left - width if look.mirrored else inside.left() + left
        return QRectF(start, inside.center().y() - height / 2, width, height)

    _paint_tile(painter, placed(0, TILE * unit, TILE * unit), row, look)
    pill = placed(inside.width() - look.pill_width, look.pill_width, PILL_HEIGHT * unit)
    paint_pill(painter, pill, row.value, look.palette, done=row.ticked)
    if row.missing:
        sign = placed(inside.width() - look.pill_width - (SIGN + GAP) * unit, SIGN * unit, SIGN * unit)
        stroke(painter, "warning", colour("ink2" if row.ticked else "bad", look.palette), sign)
    room = placed((TILE + GAP) * unit, name_room(area.width(), look, missing=row.missing), inside.height())
    painter.setFont((Type.LABEL if row.missing else Type.BODY).font())
    painter.setPen(colour("ink2" if row.ticked else "ink", look.palette))
    side = Qt.AlignmentFlag.AlignRight if look.mirrored else Qt.AlignmentFlag.AlignLeft
    flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap
    painter.drawText(room, flags, row.name)


def _paint_ground(painter: QPainter, area: QRectF, row: TickRow, look: RowLook) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    if row.missing and not row.ticked:
        painter.setBrush(colour("bad-soft", look.palette))
        painter.drawRoundedRect(area, 6, 6)
    elif row.lit:
        painter.setBrush(colour("weak", look.palette))
        painter.drawRoundedRect(area, 6, 6)
    if row.focused:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(colour("link", look.palette), 2))
        painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), 6, 6)


def _paint_tile(painter: QPainter, tile: QRectF, row: TickRow, look: RowLook) -> None:
    side = tile.width()
    radius = side / 4
    painter.setPen(QPen(colour("good" if row.ticked else "edge", look.palette), 1.5 * look.unit))
    painter.setBrush(colour("good-soft" if row.ticked else "paper", look.palette))
    painter.drawRoundedRect(tile.adjusted(0.75, 0.75, -0.75, -0.75), radius, radius)
    if row.ticked:
        stroke(painter, "tick", colour("good", look.palette), tile, 2 * look.unit)
