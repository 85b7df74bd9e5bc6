"""The program's own icons: SVG drawn in one color from the palette."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QWidget

from wizard.resources import resource_text
from wizard.ui.look import theme


def draw_icon(painter: QPainter, name: str, colour: QColor, target: QRectF) -> None:
    """Draw the icon `name` of ``resources/icons`` into `target`, in `colour`."""
    svg = resource_text(f"icons/{name}.svg").replace("currentColor", colour.name())
    QSvgRenderer(QByteArray(svg.encode())).render(painter, target)


def icon_pixmap(
    name: str, colour: QColor, size: int, ratio: float = 1.0, opacity: float = 1.0, margin: int = 0
) -> QPixmap:
    """Return the icon as a square pixmap of `size` device-independent pixels, sharp at the screen's `ratio`.

    Args:
        name: of the file in ``resources/icons``, without its ending.
        colour: what it is drawn in.
        size: of its sides, in device-independent pixels.
        ratio: how many pixels of the screen one of these takes.
        opacity: from 0.0, not to be seen, to 1.0.
        margin: left free at the left and at the right, in device-independent pixels; with it, it is no square.
    """
    pixmap = QPixmap(QSize(round((size + 2 * margin) * ratio), round(size * ratio)))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setOpacity(opacity)
    draw_icon(painter, name, colour, QRectF(margin, 0, size, size))
    painter.end()
    return pixmap


def icon_of(name: str, meaning: str, widget: QWidget, size: int, *, opacity: float = 1.0, margin: int = 0) -> QIcon:
    """Return an icon in a color of meaning, with a variant for selected rows and checked buttons.

    In high contrast these are filled with a color on which only one other can be seen.

    Args:
        name: of the icon.
        meaning: of the color (`wizard.ui.look.theme.colour`).
        widget: where it will be seen; it has the colors and the screen.
        size: in device-independent pixels.
        opacity: from 0.0, not to be seen, to 1.0.
        margin: left free at its left and at its right.
    """
    palette, ratio = widget.palette(), widget.devicePixelRatioF()
    icon = QIcon(icon_pixmap(name, theme.colour(meaning, palette), size, ratio, opacity, margin))
    on_chosen = theme.colour("chosen-mark" if theme.is_high_contrast(palette) else meaning, palette)
    for mode, state in ((QIcon.Mode.Selected, QIcon.State.Off), (QIcon.Mode.Normal, QIcon.State.On)):
        icon.addPixmap(icon_pixmap(name, on_chosen, size, ratio, opacity, margin), mode, state)
    return icon


def menu_icon(name: str, palette: QPalette, size: int, ratio: float) -> QIcon:
    """Return an icon for a menu line, in the color of its text, highlighted or not."""
    icon = QIcon(icon_pixmap(name, palette.color(QPalette.ColorRole.WindowText), size, ratio))
    icon.addPixmap(icon_pixmap(name, theme.colour("on-fill", palette), size, ratio), QIcon.Mode.Active)
    return icon


def app_icon() -> QIcon:
    """Return the icon of the program for title bars and task lists."""
    icon = QIcon()
    for size in (16, 24, 32, 48, 64, 128, 256):
        icon.addPixmap(icon_pixmap("app", QColor("white"), size))
    return icon
