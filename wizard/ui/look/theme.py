"""Colors and style sheet for light, dark and high contrast, chosen by the system's palette.

The style sheet itself is ``resources/style.qss``; it names palette roles and the colors of meaning below. Light and dark have
tints of their own, each of which keeps 4.5:1 against the grounds it stands on (ux rule 14). In high contrast there are no
tints: every color is one that the palette has, because there a person has chosen the colors; ``resources/contrast.qss``
adds the edges that tell apart what tints tell apart elsewhere. ``wizard/ui/look/switch.py`` switches between them while the
window is open.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping
from copy import copy
from functools import cache

from PySide6.QtCore import QCoreApplication, QDir
from PySide6.QtGui import QColor, QFont, QFontMetrics, QGuiApplication, QPalette
from PySide6.QtWidgets import QWidget

from wizard.resources import resource_path, resource_text

LOOK, SYSTEM_CONTRAST = "look", "systemContrast"
"""Properties of the application: the look that was chosen (`wizard.ui.look.switch`), and whether the system asks for contrast."""
LEAST_CONTRAST = 4.5
"""For text; WCAG 2.2, success criterion 1.4.3."""
CLEAR_FIXED_FAMILIES = ("Cascadia Mono", "Consolas")
USUAL_LINE = 19
"""Height in pixels of a line of usual text; what grows with the text is as large as designed up to there."""
FIELD = 44
"""Pixels of height of a field that leads its page, and of the buttons beside it, as designed."""
BUTTON_PADDING, LARGE_PADDING = 16, 9
"""Pixels at either side of the words on a button: usually, and with large words."""
LARGE = 1.2
"""Height of a line from which on words are large, of which a usual line is 1."""
MIDDLE = 128
"""Of a color's lightness, which goes to 255."""

_LIGHT = {
    "paper": "#ffffff",
    "rail": "#f6f7f9",
    "ink": "#161a22",
    "ink2": "#586070",
    "line": "#e4e7ec",
    "track": "#d9dee6",
    "edge": "#838b99",
    "fill": "#1d5bd6",
    "fill-hover": "#174bb3",
    "on-fill": "#ffffff",
    "link": "#1d5bd6",
    "weak": "#ecf2fe",
    "good": "#12763f",
    "good-soft": "#e8f5ed",
    "warn": "#8a5200",
    "warn-soft": "#fff4df",
    "bad": "#be1e2d",
    "bad-soft": "#fdedee",
    "pill": "#eef0f4",
    "quiet": "#e7eaef",
}
_DARK = {
    "paper": "#16181d",
    "rail": "#1c1f26",
    "ink": "#edeff3",
    "ink2": "#a6adbb",
    "line": "#2d323c",
    "track": "#3b424f",
    "edge": "#747d8e",
    "fill": "#2b66e6",
    "fill-hover": "#3670e8",
    "on-fill": "#ffffff",
    "link": "#8db3ff",
    "weak": "#1d2840",
    "good": "#5ccb8b",
    "good-soft": "#172b20",
    "warn": "#f0b454",
    "warn-soft": "#30260f",
    "bad": "#ff8f8f",
    "bad-soft": "#371d20",
    "pill": "#292e37",
    "quiet": "#2e343f",
}


_ROLE = QPalette.ColorRole
_ROLES_OF_WINDOW = (
    ((_ROLE.Window, _ROLE.Base, _ROLE.Button, _ROLE.AlternateBase, _ROLE.ToolTipBase), "paper"),
    ((_ROLE.WindowText, _ROLE.Text, _ROLE.ButtonText, _ROLE.ToolTipText), "ink"),
    ((_ROLE.PlaceholderText,), "ink2"),
    ((_ROLE.Highlight,), "fill"),
    ((_ROLE.HighlightedText,), "on-fill"),
    ((_ROLE.Link, _ROLE.LinkVisited), "link"),
    ((_ROLE.Mid,), "line"),
)
"""Which color the roles of a window's palette have."""


def is_dark(palette: QPalette) -> bool:
    """Tell whether text is lighter than its background."""
    return (
        palette.color(QPalette.ColorRole.Window).lightness() < palette.color(QPalette.ColorRole.WindowText).lightness()
    )


def is_high_contrast(palette: QPalette) -> bool:
    """Tell whether high contrast was chosen here or in the system; never for paper.

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
    """Return the palette for paper, whatever the window's look."""
    return QPalette(QColor("white"), QColor("white"))


def colour(name: str, palette: QPalette) -> QColor:
    """Return a color of meaning, such as ``good``, for this palette."""
    return QColor(_colours(palette)[name])


def contrast(one: QColor, other: QColor) -> float:
    """Return the contrast ratio of two opaque colors, from 1 to 21. Source: WCAG 2.2, "contrast ratio"."""
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
        "chosen": tints["weak"],
        "chosen-mark": tints["link"],
        "chosen-text": tints["ink"],
        "dim": tints["line"],
        "disabled": tints["edge"],
        "found": tints["good-soft"],
        "found-text": tints["good"],
    }


def window_palette(system: QPalette) -> QPalette:
    """Return the window's palette, light or dark like the system; in high contrast the system's own."""
    if is_high_contrast(system):
        return system
    tints = _colours(system)
    palette = copy(system)  # `QPalette(system)` asks for Qt's namespace (`wizard.ui.qt_numbers`)
    for roles, name in _ROLES_OF_WINDOW:
        for role in roles:
            palette.setColor(role, QColor(tints[name]))
    return palette


def _palette_colours(palette: QPalette) -> Mapping[str, str]:
    """Return the colors of meaning from the palette itself: icons and words carry the meaning then."""
    role = QPalette.ColorRole
    ground, field, text = (palette.color(one) for one in (role.Window, role.Base, role.WindowText))
    highlight, button = palette.color(role.Highlight), palette.color(role.Button)
    on_highlight = _readable((highlight,), palette.color(role.HighlightedText), ground, text)
    fill = _readable((ground, field), highlight, palette.color(role.Link), text)
    on_fill = on_highlight if fill == highlight else _readable((fill,), field, ground)
    plain = dict.fromkeys(("ink", "ink2", "good", "warn", "bad", "line", "edge"), text.name())
    softs = ("paper", "rail", "weak", "good-soft", "warn-soft", "bad-soft", "pill", "quiet", "track", "dim")
    return (
        plain
        | dict.fromkeys(softs, ground.name())
        | dict.fromkeys(("fill", "fill-hover"), fill.name())
        | {"on-fill": on_fill.name()}
        | dict.fromkeys(("chosen", "found"), highlight.name())
        | dict.fromkeys(("chosen-mark", "chosen-text", "found-text"), on_highlight.name())
        | {"ground": ground.name(), "text": text.name(), "button": button.name()}
        | {"button-text": _readable((button,), palette.color(role.ButtonText), text, ground).name()}
        | {"link": _readable((ground, field), palette.color(role.Link), fill).name()}
        | {"disabled": palette.color(QPalette.ColorGroup.Disabled, role.WindowText).name()}
    )


def _readable(grounds: tuple[QColor, ...], *inks: QColor) -> QColor:
    """Return the first of `inks` readable on all `grounds`, or the most readable one."""

    def worst(ink: QColor) -> float:
        return min(contrast(ink, ground) for ground in grounds)

    return next((ink for ink in inks if worst(ink) >= LEAST_CONTRAST), max(inks, key=worst))


def style_sheet(palette: QPalette) -> str:
    """Return the style sheet for this palette and the language's direction."""
    colours = _colours(palette)
    strong = is_high_contrast(palette)
    text = resource_text("style.qss") + (resource_text("contrast.qss") if strong else "")
    # By a name that Qt looks up: the path itself may hold letters that end an address in a style sheet.
    QDir.setSearchPaths("resources", [str(resource_path("style.qss").parent)])
    sides = ("right", "left") if QGuiApplication.isRightToLeft() else ("left", "right")
    text = text.replace("@start", sides[0]).replace("@end", sides[1])
    text = text.replace("@thin", "2px" if strong else "1px").replace("@thick", "3px" if strong else "2px")
    text = text.replace("@heavy", "5px" if strong else "4px")
    text = text.replace("@shade", _ink(QColor(colours["on-fill"])))
    text = text.replace("@pen", _ink(QColor(colours["ink"])))
    sizes = _sizes(QFontMetrics(QGuiApplication.font()))
    for name in sorted(sizes, key=len, reverse=True):
        text = text.replace(f"@{name}", f"{sizes[name]}px")
    for name in sorted(colours, key=len, reverse=True):
        text = text.replace(f"@{name};", f"{colours[name]};")
    return text


def _ink(words: QColor) -> str:
    """Return which of an icon's two drawings matches text of this color."""
    return "dark" if words.lightness() < MIDDLE else "light"


def _sizes(metrics: QFontMetrics) -> Mapping[str, int]:
    """Return the sizes in the style sheet that grow with the text, in pixels."""
    tick = grown(16, metrics)
    whole = tick + 2  # with its edge
    edge = round(whole / 3)
    large = metrics.height() > USUAL_LINE * LARGE
    padding = LARGE_PADDING if large else BUTTON_PADDING
    return {
        "tick": tick,
        "arrow": grown(12, metrics),
        "pill-round": grown(24, metrics) // 2,
        "pad": padding,
        "pad-focus": padding - 1,  # the edge is a pixel thicker then
        "tick-radius": whole // 2,
        "dot": whole - 2 * edge,
        "dot-edge": edge,
        "disc": disc_size(metrics) // 2,  # Qt ignores a radius of more than half
    }


def disc_size(metrics: QFontMetrics) -> int:
    """Return the size of the disc behind a part's number, in pixels."""
    return metrics.height() + 8


def grown(pixels: int, metrics: QFontMetrics) -> int:
    """Scale a designed size with the text: return `pixels`, or more beside large text."""
    return max(pixels, round(pixels * metrics.height() / USUAL_LINE))


def use_fixed_letters(widget: QWidget) -> None:
    """Give `widget` a fixed-width font in its own size: the system's may differ in size."""
    font = fixed_font()
    font.setPointSizeF(widget.font().pointSizeF())
    widget.setFont(font)


def fixed_font() -> QFont:
    """Return the system's fixed-width font; on Windows a newer one than Courier New, whose thin lines are hard to read."""
    from PySide6.QtGui import QFontDatabase  # noqa: PLC0415 - not needed for the first frame

    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    if sys.platform == "win32":
        font.setFamilies([*CLEAR_FIXED_FAMILIES, *font.families()])
    return font


def restyle(widget: QWidget) -> None:
    """Apply the style sheet again after a change of a property in its selectors."""
    widget.style().unpolish(widget)
    widget.style().polish(widget)
