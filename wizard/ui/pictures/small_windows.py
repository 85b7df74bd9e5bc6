"""The two windows with fields: BigCommerce's with the three values, and APPSe AI's that takes them.

Source: facts/screens.md. The names are those that these windows print.
"""

from __future__ import annotations

from PySide6.QtCore import QRectF

from wizard.core.owner.instructions import ACCESS_TOKEN, CLIENT_ID, CLIENT_SECRET, CREDENTIALS, DONE
from wizard.ui.pictures.sketch import Sketch

APPSE_FIELDS = ("Connection name *", "Store Hash *", "API Token *")


def _dialog(sketch: Sketch, title: str) -> QRectF:
    """Draw a window over a darkened page and return the room inside it."""
    whole = QRectF(0.4, 0.4, sketch.width - 0.8, sketch.height - 0.8)
    sketch.box(whole, "surround", radius=4)
    dialog = QRectF(12, 7, sketch.width - 24, sketch.height - 14)
    sketch.box(dialog, "card", "line", 0.6, 3)
    inside = dialog.adjusted(9, 4, -9, -6)
    sketch.text(QRectF(inside.left(), inside.top(), inside.width(), 13), title, bold=True)
    sketch.frame(whole)
    return inside


def credentials_window(sketch: Sketch) -> None:
    """After Save: three values that look alike, of which the third is the right one."""
    inside = _dialog(sketch, CREDENTIALS)
    for index, name in enumerate((CLIENT_ID, CLIENT_SECRET, ACCESS_TOKEN)):
        right = name == ACCESS_TOKEN
        area = QRectF(inside.left(), inside.top() + 16 + index * 22, inside.width(), 17)
        sketch.box(area, "page", "line")
        sketch.text(area.adjusted(5, 0, -92, 0), name, "ink" if right else "quiet", bold=right)
        sketch.greek(area.left() + 68, area.center().y() - 1.3, 62, "strong" if right else "bar")
        for step in (0.0, 2.0):  # the mark of copying: one sheet on another
            sheet = QRectF(area.right() - 13 + step, area.center().y() - 4 + step, 6, 6)
            sketch.box(sheet, "card", "button", 0.7, 1)
        if right:
            sketch.ring(area, pointer=False)
    sketch.button(QRectF(inside.right() - 38, inside.bottom() - 14, 38, 14), DONE)


def appse_form(sketch: Sketch) -> None:
    """APPSe AI's form with its three fields, in its order."""
    inside = _dialog(sketch, "Configure Credentials")
    for index, name in enumerate(APPSE_FIELDS):
        top = inside.top() + 15 + index * 27
        sketch.text(QRectF(inside.left(), top, inside.width(), 11), name, bold=True)
        sketch.box(QRectF(inside.left(), top + 11.5, inside.width(), 12), "card", "strong")
        sketch.greek(inside.left() + 5, top + 16.2, (70, 34, 96)[index], "strong")
    save = QRectF(inside.left(), inside.bottom() - 15, inside.width(), 15)
    sketch.button(save, "Authorize & Save")
