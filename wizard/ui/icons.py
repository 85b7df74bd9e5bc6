"""The program's own icons: SVG drawn in one colour, which is taken from the palette."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from wizard.resources import resource_text


def draw_icon(painter: QPainter, name: str, colour: QColor, target: QRectF) -> None:
    """Draw the icon `name` of ``resources/icons`` into `target`, in `colour`."""
    svg = resource_text(f"icons/{name}.svg").replace("currentColor", colour.name())
    QSvgRenderer(QByteArray(svg.encode())).render(painter, target)


def icon_pixmap(name: str, colour: QColor, size: int, ratio: float = 1.0) -> QPixmap:
    """Return the icon as a square pixmap of `size` device-independent pixels, sharp at the screen's `ratio`."""
    pixmap = QPixmap(QSize(round(size * ratio), round(size * ratio)))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    draw_icon(painter, name, colour, QRectF(0, 0, size, size))
    painter.end()
    return pixmap


def app_icon() -> QIcon:
    """Return the icon of the program for title bars and task lists."""
    icon = QIcon()
    for size in (16, 24, 32, 48, 64, 128, 256):
        icon.addPixmap(icon_pixmap("app", QColor("white"), size))
    return icon
