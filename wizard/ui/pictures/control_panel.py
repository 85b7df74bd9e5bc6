"""BigCommerce's control panel, from Settings to the form: where to look, with a ring around the one place that matters.

Source: docs/facts/screens.md. The names are those that these pages print.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF

from wizard.core.owner.instructions import (
    ACCOUNT_LEVEL,
    CREATE,
    NAME,
    RIGHT_TYPE,
    SAVE,
    SETTINGS,
    STORE_LEVEL,
    TOKEN_TYPE,
)
from wizard.ui.pictures.sketch import Sketch

_FOLDED_MENU = 23.0
_BAR_HEIGHT = 12.5
READ_OR_MODIFY = ("None", "read-only", "modify")


def _panel(sketch: Sketch, menu: float) -> tuple[float, float]:
    """Draw a page: dark bar on top, dark menu at the left. Return where its content begins and how wide it is."""
    whole = QRectF(0.4, 0.4, sketch.width - 0.8, sketch.height - 0.8)
    sketch.box(whole, "chrome", radius=4)
    sketch.box(
        QRectF(menu, _BAR_HEIGHT, sketch.width - menu - 0.4, sketch.height - _BAR_HEIGHT - 0.4), "page", radius=3.6
    )
    sketch.box(QRectF(menu, _BAR_HEIGHT, 8, sketch.height - _BAR_HEIGHT - 0.4), "page", radius=0)
    sketch.box(QRectF(menu, _BAR_HEIGHT, sketch.width - menu - 0.4, 8), "page", radius=0)
    sketch.greek(6, 5, 25, "chrome-text")
    sketch.box(QRectF(sketch.width * 0.35, 4, 69, 4.6), "chrome-field", radius=2.3)
    sketch.greek(sketch.width - 21, 5, 15, "chrome-text")
    for index in range(int((sketch.height - 30) // 9.2)):
        sketch.greek(6, 20 + index * 9.2, min(menu - 12, 11 + index * 7 % 12 if menu > 30 else 11), "chrome-text")
    return menu + 8, sketch.width - menu - 16


def _finish(sketch: Sketch) -> None:
    sketch.frame(QRectF(0.4, 0.4, sketch.width - 0.8, sketch.height - 0.8))


def settings_page(sketch: Sketch) -> None:
    """Settings in the menu, and at the end of its page the section API with the right row."""
    menu = 52.0
    left, width = _panel(sketch, menu)
    foot = QRectF(4, sketch.height - 18.5, menu - 9, 14)
    sketch.box(foot, "chrome-field")
    sketch.text(foot.adjusted(4, 0, -2, 0), SETTINGS, "on-button", bold=True)
    sketch.greek(left, 20, 40)
    sketch.greek(left + 52, 20, 60)
    sketch.text(QRectF(left, 30, width, 12), "API", bold=True)
    for top, words in ((45.0, "Storefront API Playground"), (67.0, STORE_LEVEL), (93.0, ACCOUNT_LEVEL)):
        right = words == STORE_LEVEL
        area = QRectF(left, top, width, 18)
        sketch.box(area, "card", "line")
        sketch.text(area.adjusted(5, 0, -12, 0), words, "ink" if right else "quiet", bold=right)
        sketch.chevron(area.right() - 6, area.center().y(), "ink" if right else "quiet")
    sketch.ring(QRectF(left, 67, width, 18))
    _finish(sketch)


def create_button(sketch: Sketch) -> None:
    """The list of accounts, with the button that begins a new one."""
    left, width = _panel(sketch, _FOLDED_MENU)
    button = QRectF(left + width - 97, 20.5, 97, 18.5)
    first, rest = STORE_LEVEL.rsplit(" ", 1)
    for top, words in ((20.5, first), (29.5, rest)):
        sketch.text(QRectF(left, top, width - 103, 9.5), words, bold=True)
    card = QRectF(left, 49, width, sketch.height - 53)
    sketch.box(card, "card", "line", radius=3)
    for top in (57.0, 69.0, 80.5, 92.0):
        for place, wide in ((left + 8, 34.0), (left + 56, 50.0), (left + 119, 20.0)):
            sketch.greek(place, top, wide, "strong" if top == 57 else "bar")
    sketch.button(button, f"+ {CREATE}")
    sketch.ring(button)
    _finish(sketch)


def form(sketch: Sketch) -> None:
    """The upper end of the form: token type and name."""
    left, width = _panel(sketch, _FOLDED_MENU)
    for label, top, name, value in ((17.0, 28.5, TOKEN_TYPE, RIGHT_TYPE), (48.0, 64.0, NAME, sketch.typed)):
        wanted = name == NAME
        sketch.text(QRectF(left, label, width, 11), name, bold=True)
        area = QRectF(left, top, width, 16)
        sketch.box(area, "card", "button" if wanted else "strong")
        sketch.text(area.adjusted(6, 0, -14, 0), value, "ink" if wanted else "quiet", bold=wanted)
        if not wanted:
            sketch.chevron(area.right() - 8, area.center().y(), "quiet", down=True)
    sketch.ring(QRectF(left, 64, width, 16), pointer=False)
    _finish(sketch)


def scope_row(sketch: Sketch) -> None:
    """Two rows: one that stays at its first button, and one that is changed."""
    left, width = 10.0, sketch.width - 20
    whole = QRectF(0.4, 0.4, sketch.width - 0.8, sketch.height - 0.8)
    sketch.box(whole, "card", radius=4)
    for top, label, lit in ((6.0, "Content", "None"), (42.0, "Customers", "modify")):
        sketch.text(QRectF(left, top, width, 12), label, bold=True)
        sketch.joined_buttons(QPointF(left, top + 13.5), READ_OR_MODIFY, lit)
    sketch.tick(sketch.width - 16, 27, "good")
    sketch.tick(sketch.width - 16, 63, "good")
    _finish(sketch)


def save_button(sketch: Sketch) -> None:
    """The lower end of the form: Save at the right of the bar that is always there."""
    left, width = _panel(sketch, _FOLDED_MENU)
    end = left + width
    for top, wide in ((21.0, 48.0), (38.5, 37.0), (55.5, 55.0)):
        sketch.greek(left, top + 4.5, wide)
        for index, option in enumerate((17.0, 19.0, 22.0)):
            chosen = index == 2
            place = QRectF(end - (58.0, 41.0, 22.0)[index], top, option, 11.5)
            sketch.box(place, "chosen" if chosen else "card", "button" if chosen else "strong", 0.6, radius=1)
    bar = sketch.height - 30
    sketch.box(QRectF(_FOLDED_MENU, bar, sketch.width - _FOLDED_MENU - 0.4, 29.6), "card", radius=3.6)
    sketch.box(QRectF(_FOLDED_MENU, bar, sketch.width - _FOLDED_MENU - 0.4, 22), "card", radius=0)
    sketch.lines("line", 0.7, (_FOLDED_MENU, bar), (sketch.width - 0.8, bar))
    save = QRectF(end - 34, bar + 6.5, 34, 17)
    sketch.text(QRectF(save.left() - 42, save.top(), 36, save.height()), "Cancel", "button")
    sketch.button(save, SAVE)
    sketch.ring(save)
    _finish(sketch)
