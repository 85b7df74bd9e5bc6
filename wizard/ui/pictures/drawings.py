"""All pictures: size and drawing of each, for screen and paper."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QSizeF, Qt
from PySide6.QtGui import QPainter

from wizard.core.owner.blocks import Picture
from wizard.ui.pictures.address_bar import address_bar
from wizard.ui.pictures.appse_credentials import appse_credentials
from wizard.ui.pictures.beside_browser import beside_browser
from wizard.ui.pictures.control_panel import create_button, form, save_button, scope_row, settings_page
from wizard.ui.pictures.sketch import Sketch, SketchStyle
from wizard.ui.pictures.small_windows import appse_form, credentials_window

WIDTH = 196.0
"""Of a picture that is shown beside the browser, too, in units."""
WIDE = 262.0
"""Of one that's shown in the window alone: its letters are as large as those of the others beside the browser."""


@dataclass(frozen=True)
class Drawing:
    """A picture's size in units, and what draws it."""

    size: QSizeF
    draw: Callable[[Sketch], None]


DRAWINGS = {
    Picture.ADDRESS: Drawing(QSizeF(290, 62), address_bar),
    Picture.BESIDE_BROWSER: Drawing(QSizeF(WIDTH, 103), beside_browser),
    Picture.SETTINGS_PAGE: Drawing(QSizeF(WIDTH, 120), settings_page),
    Picture.CREATE_BUTTON: Drawing(QSizeF(WIDTH, 113), create_button),
    Picture.FORM: Drawing(QSizeF(WIDTH, 92), form),
    Picture.SCOPE_ROW: Drawing(QSizeF(WIDTH, 80), scope_row),
    Picture.SAVE_BUTTON: Drawing(QSizeF(WIDTH, 97), save_button),
    Picture.CREDENTIALS_WINDOW: Drawing(QSizeF(WIDTH, 124), credentials_window),
    Picture.APPSE_CREDENTIALS: Drawing(QSizeF(WIDE, 116), appse_credentials),
    Picture.APPSE_FORM: Drawing(QSizeF(WIDTH, 138), appse_form),
}


def picture_size(picture: Picture) -> QSizeF:
    """Return the size in units."""
    return DRAWINGS[picture].size


def paint_picture(
    painter: QPainter, picture: Picture, place: QPointF, unit: float, look: SketchStyle, typed: str = ""
) -> None:
    """Draw a picture.

    Args:
        painter: where to.
        picture: which one.
        place: its top left corner.
        unit: how many of the painter's units are one of the picture's.
        look: colors and letters.
        typed: what stands in the form's first field.
    """
    drawing = DRAWINGS[picture]
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    painter.translate(place)
    painter.scale(unit, unit)
    drawing.draw(Sketch(painter, look, drawing.size, typed))
    painter.restore()


def unit_for(line: float, lines_wide: float) -> float:
    """Return how many pixels one unit of a picture is.

    Args:
        line: height of a line of the window's font, in pixels.
        lines_wide: how many lines a picture of the usual width is wide.
    """
    return line * lines_wide / WIDTH
