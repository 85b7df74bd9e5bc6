"""Small line drawings, painted directly: an SVG reader would delay the first frame.

Every drawing is made in a square of 16 units; `stroke` scales it to where it is wanted.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPixmap

UNITS = 16.0


def tick() -> QPainterPath:
    """Return a check mark."""
    return _lines((3.4, 8.4), (6.6, 11.5), (12.6, 4.9))


def cross() -> QPainterPath:
    """Return a cross from corner to corner."""
    path = _lines((4.4, 4.4), (11.6, 11.6))
    path.addPath(_lines((11.6, 4.4), (4.4, 11.6)))
    return path


def dash() -> QPainterPath:
    """Return a horizontal line."""
    return _lines((4.6, 8.0), (11.4, 8.0))


def question() -> QPainterPath:
    """Return a question mark."""
    path = QPainterPath(QPointF(5.6, 6.0))
    path.cubicTo(5.6, 2.4, 10.6, 2.4, 10.6, 5.8)
    path.cubicTo(10.6, 8.0, 8.0, 7.9, 8.0, 10.0)
    path.addPath(_lines((8.0, 12.9), (8.0, 13.0)))
    return path


def warning() -> QPainterPath:
    """Return a triangle with an exclamation mark."""
    path = _lines((8.0, 2.2), (14.8, 13.8), (1.2, 13.8))
    path.closeSubpath()
    path.addPath(_lines((8.0, 6.4), (8.0, 9.6)))
    path.addPath(_lines((8.0, 11.7), (8.0, 11.8)))
    return path


def browser() -> QPainterPath:
    """Return an arrow that leaves its box: a browser opens."""
    path = _lines((6.6, 3.2), (3.0, 3.2), (3.0, 13.0), (12.8, 13.0), (12.8, 9.4))
    path.addPath(_lines((9.4, 2.6), (13.4, 2.6), (13.4, 6.6)))
    path.addPath(_lines((13.2, 2.8), (7.6, 8.4)))
    return path


def copy() -> QPainterPath:
    """Return two sheets, one over the other."""
    path = QPainterPath()
    path.addRoundedRect(QRectF(5.6, 5.6, 8.2, 8.2), 1.6, 1.6)
    path.addPath(_lines((2.4, 10.4), (2.4, 2.4), (10.4, 2.4)))
    return path


def file() -> QPainterPath:
    """Return a sheet with a folded corner."""
    path = _lines((9.4, 1.8), (3.2, 1.8), (3.2, 14.2), (12.8, 14.2), (12.8, 5.2), (9.4, 1.8))
    path.addPath(_lines((9.2, 2.0), (9.2, 5.4), (12.6, 5.4)))
    return path


def close() -> QPainterPath:
    """Return a small cross for closing or removing."""
    path = _lines((5.0, 5.0), (11.0, 11.0))
    path.addPath(_lines((11.0, 5.0), (5.0, 11.0)))
    return path


def undock() -> QPainterPath:
    """Return a window with a column at its side and an arrow away from it."""
    path = QPainterPath()
    path.addRoundedRect(QRectF(2.0, 2.6, 12.0, 10.8), 1.4, 1.4)
    path.addPath(_lines((10.4, 2.8), (10.4, 13.2)))
    path.addPath(_lines((8.2, 8.0), (4.4, 8.0)))
    path.addPath(_lines((5.9, 6.4), (4.3, 8.0), (5.9, 9.6)))
    return path


def sides() -> QPainterPath:
    """Return two arrows, one to each side."""
    path = _lines((13.4, 5.4), (2.8, 5.4))
    path.addPath(_lines((5.2, 3.0), (2.6, 5.4), (5.2, 7.8)))
    path.addPath(_lines((2.6, 10.8), (13.2, 10.8)))
    path.addPath(_lines((10.8, 8.4), (13.4, 10.8), (10.8, 13.2)))
    return path


DRAWINGS: dict[str, Callable[[], QPainterPath]] = {
    "tick": tick,
    "cross": cross,
    "dash": dash,
    "question": question,
    "warning": warning,
    "browser": browser,
    "copy": copy,
    "file": file,
    "close": close,
    "undock": undock,
    "sides": sides,
}


def _lines(*points: tuple[float, float]) -> QPainterPath:
    path = QPainterPath(QPointF(*points[0]))
    for point in points[1:]:
        path.lineTo(QPointF(*point))
    return path


def stroke(
    painter: QPainter, name: str, colour: QColor, target: QRectF, width: float = 1.5, *, share: float = 1.0
) -> None:
    """Draw the lines called `name` into `target`.

    Args:
        painter: what it is drawn with.
        name: one of `DRAWINGS`.
        colour: of the lines.
        target: a square.
        width: of the lines, in pixels.
        share: how much of each line is there, from 0.0 to 1.0.
    """
    from PySide6.QtCore import Qt  # noqa: PLC0415 - the first frame has no such drawing

    path, scale = DRAWINGS[name](), target.width() / UNITS
    pen = line_pen(colour, width / scale, path.length(), share)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    _draw(painter, path, pen, target)


def line_pen(colour: QColor, width: float, length: float = 0.0, share: float = 1.0) -> QPen:
    """Return a pen that draws a share of a line of this length, from its beginning.

    Args:
        colour: of the line.
        width: of the pen, in the units of the drawing.
        length: of the whole line, in the same units.
        share: how much of the line is drawn, from 0.0 to 1.0.
    """
    pen = QPen()  # not made of the color: that asks for Qt's namespace (`wizard.ui.qt_numbers`)
    pen.setColor(colour)
    pen.setWidthF(width)
    if share < 1.0:
        pen.setDashPattern([max(0.001, share * length / width), 2 * length / width + 2])
    return pen


def _draw(painter: QPainter, path: QPainterPath, pen: QPen, target: QRectF) -> None:
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(target.topLeft())
    painter.scale(target.width() / UNITS, target.width() / UNITS)
    painter.strokePath(path, pen)
    painter.restore()


def stroke_pixmap(name: str, colour: QColor, size: int, ratio: float) -> QPixmap:
    """Return a drawing for a button as a pixmap of `size` device-independent pixels, sharp at the screen's `ratio`."""
    pixmap = QPixmap(round(size * ratio), round(size * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(QColor(0, 0, 0, 0))
    painter = QPainter(pixmap)
    _draw(painter, DRAWINGS[name](), line_pen(colour, 1.5), QRectF(0, 0, size, size))
    painter.end()
    return pixmap


def apart_from_words(icon: QPixmap, gap: int, *, before: bool) -> QPixmap:
    """Return `icon` with a gap at its left (`before`) or its right; transparent, so that the words keep away from it.

    Args:
        icon: is drawn as it is.
        gap: in device-independent pixels.
        before: at which side.
    """
    ratio = icon.devicePixelRatioF()
    wide = round(gap * ratio)
    whole = QPixmap(icon.width() + wide, icon.height())
    whole.setDevicePixelRatio(ratio)
    whole.fill(QColor(0, 0, 0, 0))
    painter = QPainter(whole)
    painter.drawPixmap(round(wide / ratio) if before else 0, 0, icon)
    painter.end()
    return whole
