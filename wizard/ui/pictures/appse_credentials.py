"""APPSe AI's page of credentials. Source: docs/facts/screens.md, "APPSe AI". The names stand as that page prints them."""

from __future__ import annotations

from PySide6.QtCore import QRectF

from wizard.ui.pictures.sketch import Sketch

MENU = 74.0
"""Units that the menu is wide."""


def appse_credentials(sketch: Sketch) -> None:
    """Draw where the page stands in the menu, and its button at the top right."""
    whole = QRectF(0.4, 0.4, sketch.width - 0.8, sketch.height - 0.8)
    sketch.box(whole, "page", radius=4)
    sketch.box(QRectF(0.4, 0.4, MENU, sketch.height - 0.8), "card", radius=4)
    sketch.lines("line", 0.7, (MENU, 0.8), (MENU, sketch.height - 0.8))
    here = QRectF(4, 52, MENU - 8, 15)
    for top, wide in ((14.0, 24.0), (26.0, 44.0), (38.0, 36.0), (78.0, 28.0), (90.0, 46.0)):
        sketch.greek(10, top, wide, "bar")
    sketch.box(here, "surround")
    sketch.text(here.adjusted(6, 0, -4, 0), "Credentials", "ink", bold=True)
    left, right = MENU + 10, sketch.width - 10
    search = QRectF(left, 11, 60, 16)
    sketch.box(search, "card", "line")
    sketch.greek(left + 6, 17.7, 32)
    add = QRectF(right - 79, 10.5, 79, 17)
    table = QRectF(left, 38, right - left, sketch.height - 48)
    sketch.box(table, "card", "line", radius=3)
    for top in (50.0, 66.0, 82.0):
        sketch.greek(left + 9, top, 52, "strong" if top == 50 else "bar")
        sketch.greek(left + 84, top, 34, "bar")
        sketch.tick(right - 14, top + 1.3, "good")
    sketch.button(add, "+ Add Credential")
    sketch.ring(add)
    sketch.frame(whole)
