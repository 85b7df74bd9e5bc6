"""The address bar of a browser. Source: docs/facts/screens.md, "Address bar"."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QRectF

from wizard.ui.language.texts import translated
from wizard.ui.look.bidi import as_sentence
from wizard.ui.pictures.sketch import Sketch

CONTEXT = "Picture"
HINT = str(QT_TRANSLATE_NOOP("Picture", "This is the store hash. Copy the whole address."))
ADDRESS = ("store-", "abc123", ".mybigcommerce.com", "/manage/dashboard")
HASH = 1
"""Which part of the address is the store hash."""


def address_bar(sketch: Sketch) -> None:
    """A browser window with the address of the control panel, and the store hash lit in it."""
    whole = QRectF(0.6, 0.6, sketch.width - 1.2, sketch.height - 1.2)
    edge = 25.0
    sketch.box(whole, "card", "frame", 1.0, 5)
    sketch.lines("line", 1.0, (0.6, edge), (sketch.width - 0.6, edge))
    for index in range(3):
        sketch.box(QRectF(8 + index * 9, edge / 2 - 2.4, 4.8, 4.8), "bar", radius=2.4)
    field = QRectF(38, 5, sketch.width - 50, 15.5)
    sketch.box(field, "page", "strong", 1.0, 7.5)
    middle = sketch.text_in_parts(field.adjusted(9, 0, -9, 0), ADDRESS, HASH)
    sketch.lines("good", 1.2, (middle, 41), (middle, 24))
    sketch.lines("good", 1.2, (middle - 3.4, 29), (middle, 23.6), (middle + 3.4, 29))
    words = as_sentence(translated(CONTEXT, HINT))
    sketch.text(QRectF(20, 43, sketch.width - 40, 13), words)
