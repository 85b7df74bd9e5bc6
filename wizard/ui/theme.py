"""Colours and style sheet, for light, dark and high contrast, chosen from the palette the system gives.

The style sheet itself is ``resources/style.qss``; it names palette roles and the few colours of meaning below. Each pair
keeps 4.5:1 against the window colour of its theme (ux rule 14).
"""

from __future__ import annotations

from PySide6.QtCore import QDir
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QWidget

from wizard.resources import resource_path, resource_text

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


def colour(name: str, palette: QPalette) -> QColor:
    """Return a colour of meaning, such as ``good``, for this palette."""
    return QColor((_DARK if is_dark(palette) else _LIGHT)[name])


def style_sheet(palette: QPalette) -> str:
    """Return ``resources/style.qss`` with the colours of meaning filled in for this palette."""
    text = resource_text("style.qss")
    dark = is_dark(palette)
    colours = _DARK if dark else _LIGHT
    # By a name that Qt looks up: the path itself may hold letters that end an address in a style sheet.
    QDir.setSearchPaths("resources", [str(resource_path("style.qss").parent)])
    text = text.replace("@ink", "dark" if dark else "light")  # dark ink on the light accent of dark themes
    for name in sorted(colours, key=len, reverse=True):
        text = text.replace(f"@{name};", f"{colours[name]};")
    return text


def enlarge(widget: QWidget, factor: float) -> None:
    """Make the text of `widget` bold and larger than the font the merchant's system asks for, whatever its size."""
    font = QFont(widget.font())
    font.setPointSizeF(font.pointSizeF() * factor)
    font.setBold(True)
    widget.setFont(font)


def restyle(widget: QWidget) -> None:
    """Apply the style sheet anew after a property that it selects by has changed."""
    widget.style().unpolish(widget)
    widget.style().polish(widget)
