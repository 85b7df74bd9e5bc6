"""The window's look: system, light, dark, or high contrast, switchable while it is open.

Windows, macOS and desktops with a platform theme of Qt's own change their colors when told to. Where nothing follows (a
bare X server, some Linux desktops; Qt then goes on saying "unknown"), the palettes below are used. High contrast is always a
palette of this program, drawn by Qt's own style: the styles of Windows and macOS take some colors from the system. It is dark
with yellow and cyan, as the usual contrast themes are; whoever needs other colors sets them in the system, whose contrast
theme is followed without a click: then every color is one of its own (`wizard.ui.look.theme`).
"""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from wizard.ui.look.theme import LOOK, SYSTEM_CONTRAST

FOLLOWING = ("cocoa", "windows")
"""Qt's platforms that change their colors when told to, though not at once. The one without a screen never does."""
OWN_STYLE = "Fusion"
LIGHT_STYLES = ("windowsvista",)
"""Styles that take their colors from a light theme whatever the palette says; Windows 10 has this one.

Known by name, because the palette does not tell: Qt puts a light one in the place of a dark one as the style is put on. So a
Windows 10 that is set to dark gives a light window, as it does to every program of this style, and it stays so in the look of
the system. Who chooses "Dark" here gets it, in a style of Qt's own.
"""
FIRST_STYLE = "firstStyle"
"""Property of the application: the style that it began with."""


class Look(StrEnum):
    """The choices; the values are what is saved."""

    SYSTEM = ""
    LIGHT = "light"
    DARK = "dark"
    HIGH_CONTRAST = "high-contrast"


_SCHEMES = {
    Look.SYSTEM: Qt.ColorScheme.Unknown,
    Look.LIGHT: Qt.ColorScheme.Light,
    Look.DARK: Qt.ColorScheme.Dark,
    Look.HIGH_CONTRAST: Qt.ColorScheme.Dark,
}
_ROLES = {
    Look.LIGHT: {
        "Window": "#f2f3f5",
        "Button": "#e6e8ec",
        "Base": "#ffffff",
        "WindowText": "#16191d",
        "Highlight": "#2456c9",
        "HighlightedText": "#ffffff",
        "Link": "#2456c9",
        "PlaceholderText": "#5a6270",
    },
    Look.DARK: {
        "Window": "#24272d",
        "Button": "#353a42",
        "Base": "#1b1e23",
        "WindowText": "#ffffff",
        "Highlight": "#3d6bc4",
        "HighlightedText": "#ffffff",
        "Link": "#8fb4ff",
        "PlaceholderText": "#a9b1bf",
    },
    Look.HIGH_CONTRAST: {
        "Window": "#000000",
        "Button": "#000000",
        "Base": "#000000",
        "WindowText": "#ffffff",
        "Highlight": "#ffff00",
        "HighlightedText": "#000000",
        "Link": "#00ffff",
        "PlaceholderText": "#ffffff",
        "Mid": "#ffffff",  # the line above the foot, which QWizard draws itself
    },
}
_ALSO = {
    "WindowText": ("Text", "ButtonText", "BrightText", "ToolTipText"),
    "Base": ("AlternateBase", "ToolTipBase"),
    "Link": ("LinkVisited",),
    "Highlight": ("Accent",),
}
"""Roles that have the color of another one."""
_DISABLED = {Look.LIGHT: "#878d97", Look.DARK: "#7d8592", Look.HIGH_CONTRAST: "#a6a6a6"}


def palette_of(look: Look) -> QPalette:
    """Return the palette of a look; the system's is empty."""
    if look is Look.SYSTEM:
        return QPalette()
    roles = _ROLES[look]
    palette = QPalette(QColor(roles["Button"]), QColor(roles["Window"]))
    for name, shade in roles.items():
        for role in (name, *_ALSO.get(name, ())):
            palette.setColor(QPalette.ColorRole[role], QColor(shade))
    for role in ("WindowText", "Text", "ButtonText", "PlaceholderText"):
        palette.setColor(QPalette.ColorGroup.Disabled, QPalette.ColorRole[role], QColor(_DISABLED[look]))
    return palette


def chosen_look() -> Look:
    """Return the application's present look."""
    return Look(_application().property(LOOK) or "")


def apply_look(look: Look, window: QWidget | None = None) -> None:
    """Apply a look to the application.

    Args:
        look: how.
        window: what is open, with all that belongs to it; None before there is one.
    """
    application, hints = _application(), QGuiApplication.styleHints()
    application.setProperty(LOOK, look.value)
    hints.setColorScheme(_SCHEMES[look])
    _use_style(application, look)
    follows = QGuiApplication.platformName() in FOLLOWING or hints.colorScheme() == _SCHEMES[look]
    own = look is Look.HIGH_CONTRAST or _needs_own_dark(application, look) or not follows
    application.setPalette(palette_of(look if own else Look.SYSTEM))
    if window is not None:
        _draw_anew(window)


class _Follower(QObject):
    """Owned by a window, so that no later signal of the system reaches a deleted one."""

    def take(self, wanted: Qt.ContrastPreference) -> None:
        """Follow a change of the system's contrast setting."""
        window = self.parent()
        if isinstance(window, QWidget):
            take_system_contrast(wanted, window)


def follow_system_contrast(window: QWidget) -> None:
    """Follow the system's setting for high contrast, now and when it changes. Qt reports it from 6.10 on."""
    hints = QGuiApplication.styleHints()
    if not hasattr(hints, "accessibility"):
        return
    accessibility = hints.accessibility()
    accessibility.contrastPreferenceChanged.connect(_Follower(window).take)
    take_system_contrast(accessibility.contrastPreference(), window)


def take_system_contrast(wanted: Qt.ContrastPreference, window: QWidget) -> None:
    """Apply the system's contrast setting, unless a look was chosen here."""
    application = _application()
    strong = wanted == Qt.ContrastPreference.HighContrast
    if strong != bool(application.property(SYSTEM_CONTRAST)):
        application.setProperty(SYSTEM_CONTRAST, strong)
        _draw_anew(window)


def _use_style(application: QApplication, look: Look) -> None:
    first = application.property(FIRST_STYLE) or application.style().name()
    application.setProperty(FIRST_STYLE, first)
    own = look is Look.HIGH_CONTRAST or _needs_own_dark(application, look)
    name = OWN_STYLE if own else first
    if name.lower() != application.style().name().lower():
        application.setStyle(name)


def _needs_own_dark(application: QApplication, look: Look) -> bool:
    """Tell whether the style that the program began with cannot be dark."""
    return look is Look.DARK and str(application.property(FIRST_STYLE)).lower() in LIGHT_STYLES


def _draw_anew(window: QWidget) -> None:
    """Send every widget a palette change: colors of meaning may change even if the palette doesn't.

    Posted, because a widget that hears of it may remove others.
    """
    for widget in (window, *window.findChildren(QWidget)):
        QApplication.postEvent(widget, QEvent(QEvent.Type.PaletteChange))
    QApplication.sendPostedEvents(None, QEvent.Type.PaletteChange.value)


def _application() -> QApplication:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    return application
