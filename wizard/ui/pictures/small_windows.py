"""The two windows with fields: BigCommerce's with the three values, and APPSe AI's that takes them.

Source: docs/facts/screens.md, "After Save". The names stand as those windows print them.
"""

from __future__ import annotations

from PySide6.QtCore import QRectF

from wizard.core.owner.instructions import ACCESS_TOKEN, CLIENT_ID, CLIENT_SECRET, CREDENTIALS, DONE
from wizard.ui.pictures.sketch import Sketch

APPSE_FIELDS = ("Connection name *", "Store Hash *", "API Token *")


def _dialog(sketch: Sketch, title: str) -> QRectF:
    """Draw a window over a darkened page and return the room inside it."""
    sketch.box(QRectF(0.4, 0.4, sketch.width - 0.8, sketch.height - 0.8), "dim", "field", 0.8, 4)
    dialog = QRectF(12, 7, sketch.width - 24, sketch.height - 14)
    sketch.box(dialog, "paper", "field", 0.6, 3)
    inside = dialog.adjusted(9, 4, -9, -6)
    sketch.text(QRectF(inside.left(), inside.top(), inside.width(), 13), title, bold=True)
    return inside


def credentials_window(sketch: Sketch) -> None:
    """After Save: three values that look alike, of which the third is the right one."""
    inside = _dialog(sketch, CREDENTIALS)
    for index, name in enumerate((CLIENT_ID, CLIENT_SECRET, ACCESS_TOKEN)):
        lit = name == ACCESS_TOKEN
        area = QRectF(inside.left(), inside.top() + 16 + index * 22, inside.width(), 18)
        if lit:
            sketch.lit(area)
        else:
            sketch.box(area, "side", "line")
        sketch.text(area.adjusted(5, 0, -92, 0), name, "accent" if lit else "quiet", bold=lit)
        sketch.greek(area.left() + 68, area.center().y() - 1.3, 62, "accent" if lit else "field")
        for step in (0.0, 2.0):  # the mark of copying: one sheet on another
            sheet = QRectF(area.right() - 13 + step, area.center().y() - 4 + step, 6, 6)
            sketch.box(sheet, "paper", "accent" if lit else "field", 0.7, 1)
    sketch.button(QRectF(inside.right() - 38, inside.bottom() - 14, 38, 14), DONE)


def appse_form(sketch: Sketch) -> None:
    """APPSe AI's form with its three fields, in its order."""
    inside = _dialog(sketch, "Configure Credentials")
    for index, name in enumerate(APPSE_FIELDS):
        top = inside.top() + 15 + index * 27
        sketch.text(QRectF(inside.left(), top, inside.width(), 11), name, bold=True)
        sketch.lit(QRectF(inside.left(), top + 11.5, inside.width(), 12))
        sketch.greek(inside.left() + 5, top + 16.2, (70, 34, 96)[index], "accent")
    save = QRectF(inside.left(), inside.bottom() - 15, inside.width(), 15)
    sketch.button(save, "Authorize & Save")
