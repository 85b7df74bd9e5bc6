"""Colours and style sheet, for light, dark and high contrast, chosen from the palette the system gives.

The style sheet itself is ``resources/style.qss``; it names palette roles and the colours of meaning below. Light and dark have
tints of their own, each of which keeps 4.5:1 against the grounds it stands on (ux rule 14). In high contrast there are no
tints: every colour is one that the palette has, because there a person has chosen the colours; ``resources/contrast.qss``
adds the edges that tell apart what tints tell apart elsewhere. ``wizard/ui/look/switch.py`` switches between them while the
window is open.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping
from functools import cache

from PySide6.QtCore import QCoreApplication, QDir
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontMetrics, QGuiApplication, QPalette
from PySide6.QtWidgets import QWidget

from wizard.resources import resource_path, resource_text

LOOK, SYSTEM_CONTRAST = "look", "systemContrast"
"""Properties of the application: the look that was chosen (`wizard.ui.look.switch`), and whether the system asks for contrast."""
LEAST_CONTRAST = 4.5
"""For text; WCAG 2.2, success criterion 1.4.3."""
CLEAR_FIXED_FAMILIES = ("Cascadia Mono", "Consolas")
USUAL_LINE = 19
"""Height in pixels of a line of usual text; what grows with the text is as large as designed up to there."""
BUTTON_PADDING, LARGE_PADDING, LARGE_FOOT_PADDING = 14, 9, 4
"""Pixels at either side of the words on a button: usually, with large words, and then at the foot, where all have one row."""
LARGE = 1.2
"""Height of a line from which on words are large, of which a usual line is 1."""
MIDDLE = 128
"""Of a colour's lightness, which goes to 255."""

_LIGHT = {
    "accent": "#2456c9",
    "accent-soft": "#e3ebfc",
    "good": "#17703a",
    "good-soft": "#e4f3e9",
    "warn": "#8a4b00",
    "warn-soft": "#fdf0dc",
    "bad": "#b3261e",
    "bad-soft": "#fbe9e7",
    "quiet": "#5a6270",
    "line": "#c9ced8",
    "side": "#f1f3f8",
    "field": "#788292",
}
_DARK = {
    "accent": "#8fb4ff",
    "accent-soft": "#24344f",
    "good": "#7fd69c",
    "good-soft": "#1d3a28",
    "warn": "#f0b967",
    "warn-soft": "#42321a",
    "bad": "#ff9a90",
    "bad-soft": "#472523",
    "quiet": "#a9b1bf",
    "line": "#565d69",
    "side": "#2a2f37",
    "field": "#8b95a5",
}


def is_dark(palette: QPalette) -> bool:
    """Tell whether text is lighter than its background."""
    return (
        palette.color(QPalette.ColorRole.Window).lightness() < palette.color(QPalette.ColorRole.WindowText).lightness()
    )


def is_high_contrast(palette: QPalette) -> bool:
    """Tell whether high contrast was chosen here or is what the system asks for; never so on paper.

    Pure black and white tell it, too, which no usual theme has: so it is known before the system is asked, which takes
    longer than the first frame has, and with a Qt that cannot ask (before 6.10).
    """
    if palette.isCopyOf(paper_palette()):
        return False
    application = QCoreApplication.instance()
    chosen = application.property(LOOK) if application else None
    if chosen:
        return bool(chosen == "high-contrast")
    if application and application.property(SYSTEM_CONTRAST):
        return True
    system = QGuiApplication.palette()  # that of a widget may have a ground from the style sheet, such as white
    roles = (QPalette.ColorRole.Window, QPalette.ColorRole.WindowText)
    return {system.color(role).name() for role in roles} == {"#000000", "#ffffff"}


@cache
def paper_palette() -> QPalette:
    """Return the colours of paper, whatever the look of the window."""
    return QPalette(QColor("white"), QColor("white"))


def colour(name: str, palette: QPalette) -> QColor:
    """Return a colour of meaning, such as ``good``, for this palette."""
    return QColor(_colours(palette)[name])


def contrast(one: QColor, other: QColor) -> float:
    """Return the contrast ratio of two opaque colours, from 1 to 21. Source: WCAG 2.2, "contrast ratio"."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(shade: QColor) -> float:
    parts = (shade.redF(), shade.greenF(), shade.blueF())
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def _colours(palette: QPalette) -> Mapping[str, str]:
    if is_high_contrast(palette):
        return _palette_colours(palette)
    tints = _DARK if is_dark(palette) else _LIGHT
    return tints | {
        "on-accent": palette.color(QPalette.ColorRole.Base).name(),
        "chosen": tints["accent-soft"],
        "chosen-mark": tints["accent"],
        "chosen-text": palette.color(QPalette.ColorRole.WindowText).name(),
        "dim": tints["line"],
        "button-text": palette.color(QPalette.ColorRole.ButtonText).name(),
        "disabled": palette.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.ButtonText).name(),
        "found": tints["good-soft"],
        "found-text": tints["good"],
    }


def _palette_colours(palette: QPalette) -> Mapping[str, str]:
    """Return the colours of meaning as the palette has them; icons and words say what tints say elsewhere."""
    role = QPalette.ColorRole
    ground, field, text = (palette.color(one) for one in (role.Window, role.Base, role.WindowText))
    highlight, button = palette.color(role.Highlight), palette.color(role.Button)
    on_highlight = _readable((highlight,), palette.color(role.HighlightedText), ground, text)
    accent = _readable((ground, field), highlight, palette.color(role.Link), text)
    on_accent = on_highlight if accent == highlight else _readable((accent,), field, ground)
    plain = dict.fromkeys(("good", "warn", "bad", "quiet", "line", "field"), text.name())
    flat = dict.fromkeys(("accent-soft", "good-soft", "warn-soft", "bad-soft", "side", "dim"), ground.name())
    return (
        plain
        | flat
        | {"accent": accent.name(), "on-accent": on_accent.name()}
        | dict.fromkeys(("chosen", "found"), highlight.name())
        | dict.fromkeys(("chosen-mark", "chosen-text", "found-text"), on_highlight.name())
        | {"ground": ground.name(), "text": text.name(), "button": button.name()}
        | {"button-text": _readable((button,), palette.color(role.ButtonText), text, ground).name()}
        | {"link": _readable((ground, field), palette.color(role.Link), accent).name()}
        | {"disabled": palette.color(QPalette.ColorGroup.Disabled, role.WindowText).name()}
    )


def _readable(grounds: tuple[QColor, ...], *inks: QColor) -> QColor:
    """Return the first of `inks` that can be read on all `grounds`, or the one that can be read best."""

    def worst(ink: QColor) -> float:
        return min(contrast(ink, ground) for ground in grounds)

    return next((ink for ink in inks if worst(ink) >= LEAST_CONTRAST), max(inks, key=worst))


def style_sheet(palette: QPalette) -> str:
    """Return the style sheet with the colours of this palette, and with left and right as the language has them."""
    colours = _colours(palette)
    strong = is_high_contrast(palette)
    text = resource_text("style.qss") + (resource_text("contrast.qss") if strong else "")
    # By a name that Qt looks up: the path itself may hold letters that end an address in a style sheet.
    QDir.setSearchPaths("resources", [str(resource_path("style.qss").parent)])
    text = text.replace("@end", "left" if QGuiApplication.isRightToLeft() else "right")
    text = text.replace("@link-line", _link_line(colours))
    text = text.replace("@thin", "2px" if strong else "1px").replace("@thick", "3px" if strong else "2px")
    text = text.replace("@ink", _ink(QColor(colours["on-accent"])))
    text = text.replace("@pen", _ink(QColor(colours["button-text"])))
    sizes = _sizes(QFontMetrics(QGuiApplication.font()))
    for name in sorted(sizes, key=len, reverse=True):
        text = text.replace(f"@{name}", f"{sizes[name]}px")
    for name in sorted(colours, key=len, reverse=True):
        text = text.replace(f"@{name};", f"{colours[name]};")
    return text


def _link_line(colours: Mapping[str, str]) -> str:
    """Return what shows that something is a link. In Arabic, dots below letters tell them apart: the line keeps clear of them."""
    if QGuiApplication.isRightToLeft():
        return f"border-bottom: 1px solid {colours.get('link', colours['accent'])}"
    return "text-decoration: underline"


def _ink(words: QColor) -> str:
    """Return which of the two drawings of an icon goes with words of this colour."""
    return "dark" if words.lightness() < MIDDLE else "light"


def _sizes(metrics: QFontMetrics) -> Mapping[str, int]:
    """Return the sizes in the style sheet that grow with the text, in pixels."""
    tick = grown(16, metrics)
    whole = tick + 2  # with its edge
    edge = round(whole / 3)
    large = metrics.height() > USUAL_LINE * LARGE
    padding = LARGE_PADDING if large else BUTTON_PADDING
    foot = LARGE_FOOT_PADDING if large else BUTTON_PADDING
    return {
        "tick": tick,
        "arrow": grown(12, metrics),
        "pad": padding,
        "pad-focus": padding - 1,  # the edge is a pixel thicker then
        "foot-pad": foot,
        "foot-pad-focus": foot - 1,
        "tick-radius": whole // 2,
        "dot": whole - 2 * edge,
        "dot-edge": edge,
        "disc": disc_size(metrics) // 2,  # of more than a half Qt makes nothing
    }


def disc_size(metrics: QFontMetrics) -> int:
    """Return how large the disc behind the number of a part is, in pixels."""
    return metrics.height() + 8


def grown(pixels: int, metrics: QFontMetrics) -> int:
    """Return how large something that goes with text is: as designed, in pixels, and larger beside large text."""
    return max(pixels, round(pixels * metrics.height() / USUAL_LINE))


def enlarge(widget: QWidget, factor: float) -> None:
    """Make the text of `widget` bold and larger than the font the merchant's system asks for, whatever its size."""
    font = QFont(widget.font())
    font.setPointSizeF(font.pointSizeF() * factor)
    font.setBold(True)
    widget.setFont(font)


def use_fixed_letters(widget: QWidget) -> None:
    """Give `widget` letters of one width, as large as its own: the system's may have a size of their own."""
    font = fixed_font()
    font.setPointSizeF(widget.font().pointSizeF())
    widget.setFont(font)


def fixed_font() -> QFont:
    """Return the system's letters of one width; on Windows a newer kind than Courier New, whose thin lines are hard to read."""
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    if sys.platform == "win32":
        font.setFamilies([*CLEAR_FIXED_FAMILIES, *font.families()])
    return font


def restyle(widget: QWidget) -> None:
    """Apply the style sheet anew after a property that it selects by has changed."""
    widget.style().unpolish(widget)
    widget.style().polish(widget)
