"""APPSe AI's page of credentials. Source: docs/facts/screens.md, "APPSe AI". The names stand as that page prints them."""

from __future__ import annotations

from PySide6.QtCore import QRectF

from wizard.ui.pictures.sketch import Sketch


def appse_credentials(sketch: Sketch) -> None:
    """Draw where the page stands in the menu, and its button at the top right."""
    menu = 62.0
    whole = QRectF(0.4, 0.4, sketch.width - 0.8, sketch.height - 0.8)
    sketch.box(whole, "page", radius=4)
    sketch.box(QRectF(0.4, 0.4, menu, sketch.height - 0.8), "card", radius=4)
    sketch.lines("line", 0.7, (menu, 0.8), (menu, sketch.height - 0.8))
    here = QRectF(2.5, 41, menu - 4.5, 14)
    for top, wide in ((12.0, 24.0), (22.0, 36.0), (32.0, 40.0), (61.0, 24.0), (71.0, 42.0)):
        sketch.greek(8, top, wide, "strong")
    sketch.box(here, "chosen")
    sketch.text(here.adjusted(4, 0, -4, 0), "Credentials", "ink", bold=True)
    left = menu + 7
    search = QRectF(left, 12, 21, 15)
    sketch.box(search, "card", "line")
    sketch.greek(left + 5, 18.2, 11)
    add = QRectF(sketch.width - 98, 11, 90, 17)
    for top in (44.0, 58.0, 72.0):
        sketch.greek(left, top, 44)
        sketch.greek(left + 56, top, 26, "bar")
        sketch.tick(sketch.width - 16, top + 1.3, "good")
    sketch.button(add, "+ Add Credential")
    sketch.ring(add)
    sketch.frame(whole)
