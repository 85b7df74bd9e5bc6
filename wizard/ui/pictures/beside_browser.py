"""The wizard as a narrow column beside the browser: what the window is about to do."""

from __future__ import annotations

from PySide6.QtCore import QRectF

from wizard.ui.pictures.sketch import Sketch

ROWS_DONE = 3
"""How many of the column's rows are ticked already."""


def beside_browser(sketch: Sketch) -> None:
    """Draw the browser with BigCommerce's form, and the column with its rows at the screen's edge."""
    whole = QRectF(0.4, 0.4, sketch.width - 0.8, sketch.height - 0.8)
    sketch.box(whole, "surround", radius=4)
    browser = QRectF(6, 6, 126, sketch.height - 12)
    sketch.box(browser, "page", "line", 0.6, 2)
    sketch.box(QRectF(6.4, 6.4, 125.2, 7), "bar", radius=1.6)
    sketch.box(QRectF(10, 8.4, 38, 3), "card", radius=1.5)
    sketch.box(QRectF(6, 13.4, 126, 6), "chrome", radius=0)
    sketch.box(QRectF(6, 19.4, 14, sketch.height - 25.8), "chrome", radius=0)
    for index in range(5):
        sketch.greek(9.5, 24 + index * 6.4, 7.5, "chrome-text")
    sketch.greek(26.5, 26, 50, "strong")
    for top, wide in ((36.0, 26.0), (54.0, 18.0), (72.0, 34.0)):
        sketch.greek(26.5, top, wide)
        for index, option in enumerate((12.5, 13.0, 15.5)):
            chosen = index == 2
            place = QRectF(26.5 + (0.0, 12.5, 25.5)[index], top + 5, option, 7)
            sketch.box(place, "chosen" if chosen else "card", "button" if chosen else "line", 0.5, 0.8)
    column = QRectF(134, 6, 56, sketch.height - 12)
    sketch.box(column, "card", "ring", 1.0, 2)
    sketch.greek(140, 13, 34, "quiet")
    for index, wide in enumerate((16.0, 13.0, 21.0, 18.0, 22.0, 15.0, 19.0)):
        top = 21.5 + index * 7.6
        done = index < ROWS_DONE
        sketch.box(QRectF(140, top, 4, 4), "found" if done else "card", "good" if done else "strong", 0.6, 1)
        sketch.greek(147, top + 0.7, wide)
        sketch.box(QRectF(174, top, 10, 3.6), "bar", radius=1.8)
    sketch.box(QRectF(140, sketch.height - 21, 44, 7.5), "button", radius=1.6)
    sketch.frame(whole)
