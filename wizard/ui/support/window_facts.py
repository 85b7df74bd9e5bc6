"""Facts about the window as the merchant sees it, for the report."""

from __future__ import annotations

from PySide6.QtCore import QLocale, qVersion
from PySide6.QtGui import QAccessible, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from wizard.core.report.document import Entry, Public, Section
from wizard.ui.look.theme import is_dark, is_high_contrast


def window_facts(window: QWidget) -> Section:
    """Return Qt's version, the screen that `window` is on, how it is drawn, and the languages."""
    screen = window.screen()
    place, size = screen.geometry(), window.window().size()
    system = QLocale.system()
    return Section(
        "Window",
        (
            _entry("Qt", qVersion()),
            _entry("platform", QGuiApplication.platformName()),
            _entry("style", QApplication.style().name()),
            _entry("theme", _theme(window.palette())),
            _entry("text size in points", round(QApplication.font().pointSizeF(), 1)),
            _entry("screens", len(QGuiApplication.screens())),
            _entry("screen size", f"{place.width()} x {place.height()}"),
            _entry("screen scale", round(screen.devicePixelRatio(), 2)),
            _entry("dots per inch", round(screen.logicalDotsPerInch())),
            _entry("window size", f"{size.width()} x {size.height()}"),
            _entry("screen reader", QAccessible.isActive()),
            _entry("locale", system.name()),
            _entry("languages", ", ".join(system.uiLanguages()[:3])),
            _entry("language of the window", QLocale().name()),
        ),
    )


def _entry(name: str, value: str | int | float | bool) -> Entry:
    return Entry(name, Public(value))


def _theme(palette: QPalette) -> str:
    theme = "dark" if is_dark(palette) else "light"
    return f"{theme}, high contrast" if is_high_contrast(palette) else theme
