"""BigCommerce's control panel, from Settings to the form: where to look, with the one place lit.

Source: docs/facts/screens.md, "Every page of the control panel". The names stand as those pages print them.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF

from wizard.core.owner.instructions import (
    ACCOUNT_LEVEL,
    CREATE,
    NAME,
    RIGHT_TYPE,
    SAVE,
    SCOPES,
    SETTINGS,
    STORE_LEVEL,
    TOKEN_TYPE,
)
from wizard.ui.pictures.sketch import Sketch

_FOLDED_MENU = 22.0
_BAR_HEIGHT = 11.0
READ_OR_MODIFY = ("None", "read-only", "modify")


def _panel(sketch: Sketch, menu: float) -> tuple[float, float]:
    """Draw a page: dark bar on top, dark menu at the left. Return where its content begins and how wide it is."""
    whole = QRectF(0.4, 0.4, sketch.width - 0.8, sketch.height - 0.8)
    sketch.box(whole, "paper", radius=4)
    sketch.box(QRectF(0.4, 0.4, sketch.width - 0.8, _BAR_HEIGHT), "bar", radius=3.6)
    sketch.box(QRectF(menu, 5, sketch.width - menu - 0.4, _BAR_HEIGHT - 4.6), "bar", radius=0)
    sketch.box(QRectF(0.4, 7, menu, sketch.height - 7.4), "bar", radius=3.6)
    sketch.box(QRectF(menu - 3, _BAR_HEIGHT + 0.4, 4, sketch.height - _BAR_HEIGHT - 1.2), "paper", radius=0)
    sketch.box(QRectF(menu - 4, 7, 5, 4.4), "bar", radius=0)
    sketch.box(QRectF(60, 3.2, 80, 5), "bar-field", radius=2.5)
    for index in range(int((sketch.height - 34) // 9)):
        sketch.greek(6, 18 + index * 9, min(menu - 14, 18 + index * 7 % 12), "bar-text")
    sketch.frame(whole)
    return menu + 8, sketch.width - menu - 15


def settings_page(sketch: Sketch) -> None:
    """Settings in the menu, and at the end of its page the section API with the right row."""
    menu = 52.0
    left, width = _panel(sketch, menu)
    foot = QRectF(2.5, sketch.height - 18.5, menu - 6, 14)
    sketch.lit(foot)
    sketch.text(foot.adjusted(4, 0, -2, 0), SETTINGS, "accent", bold=True)
    for top in (19.0, 28.0):
        sketch.greek(left + 5, top, 40)
        sketch.greek(left + 52, top, 60, "side")
    sketch.text(QRectF(left, 36, width, 12), "API", bold=True)
    for top, words in ((50.0, "Storefront API Playground"), (70.0, STORE_LEVEL), (95.0, ACCOUNT_LEVEL)):
        right = words == STORE_LEVEL
        area = QRectF(left, top, width, 21 if right else 17)
        if right:
            sketch.lit(area)
        else:
            sketch.box(area, "paper", "line")
        ink = "accent" if right else "quiet"
        sketch.text(area.adjusted(5, 0, -12, 0), words, ink, bold=right)
        sketch.chevron(area.right() - 6, area.center().y(), ink)


def create_button(sketch: Sketch) -> None:
    """The list of accounts, with the button that begins a new one."""
    left, width = _panel(sketch, _FOLDED_MENU)
    sketch.text(QRectF(left, 15, width, 12), STORE_LEVEL, bold=True)
    button = QRectF(left + width - 108, 32, 108, 17)
    sketch.ring(button)
    sketch.button(button, f"+ {CREATE}")
    for top in (60.0, 71.0, 82.0):
        for place, wide in ((left, 40.0), (left + 54, 58.0), (left + 130, 18.0)):
            sketch.greek(place, top, wide, "field" if top == 60 else "line")


def form(sketch: Sketch) -> None:
    """The upper end of the form: token type and name."""
    left, width = _panel(sketch, _FOLDED_MENU)
    rows = ((15.0, TOKEN_TYPE, RIGHT_TYPE), (46.0, NAME, sketch.typed))
    for top, name, value in rows:
        lit = name == NAME
        sketch.text(QRectF(left, top, width, 11), name, bold=True)
        area = QRectF(left, top + 12, width, 15)
        if lit:
            sketch.lit(area)
        else:
            sketch.box(area, "paper", "field")
            sketch.chevron(area.right() - 8, area.center().y(), "quiet", down=True)
        sketch.text(area.adjusted(5, 0, -14, 0), value, "accent" if lit else "ink", bold=lit)
    sketch.text(QRectF(left, 77, width, 11), SCOPES, bold=True)
    for place, wide in ((left, 21.0), (left + 21, 27.0), (left + 48, 27.0)):
        sketch.box(QRectF(place, 91, wide, 11), "paper", "line", radius=0)
        sketch.greek(place + 5, 95.2, wide - 10)


def scope_row(sketch: Sketch) -> None:
    """Two rows: one that stays at its first button, and one that is changed."""
    left, width = 10.0, sketch.width - 20
    whole = QRectF(0.4, 0.4, sketch.width - 0.8, sketch.height - 0.8)
    sketch.box(whole, "paper", "field", 0.8, 4)
    for top, label, lit in ((6.0, "Content", "None"), (42.0, "Customers", "modify")):
        sketch.text(QRectF(left, top, width, 12), label, bold=True)
        sketch.joined_buttons(QPointF(left, top + 13.5), READ_OR_MODIFY, lit)
    sketch.tick(sketch.width - 16, 27, "good")
    sketch.tick(sketch.width - 16, 63, "good")


def save_button(sketch: Sketch) -> None:
    """The lower end of the form: Save at the right of the bar that is always there."""
    left, width = _panel(sketch, _FOLDED_MENU)
    for top in (17.0, 35.0):
        sketch.greek(left, top, 44, "field")
        for index, wide in enumerate((21.0, 27.0, 27.0)):
            sketch.box(QRectF(left + (0.0, 21.0, 48.0)[index], top + 5, wide, 7.5), "paper", "line", radius=0)
    bar = sketch.height - 25
    sketch.lines("line", 0.8, (_FOLDED_MENU + 1, bar), (sketch.width - 1, bar))
    save = QRectF(left + width - 46, bar + 4.5, 44, 15.5)
    sketch.text(QRectF(save.left() - 42, save.top(), 34, save.height()), "Cancel", "accent")
    sketch.ring(save)
    sketch.button(save, SAVE)
