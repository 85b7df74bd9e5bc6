"""Keys that Qt handles unexpectedly: Tab on a Mac, Alt and a letter in a field, and when mnemonics are underlined."""

from __future__ import annotations

import sys
import weakref
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget
from shiboken6 import isValid

from wizard.ui.widgets.button import KEYS_SHOWN, SYSTEM_UNDERLINES

EDITORS = (QLineEdit, QPlainTextEdit, QTextEdit)
OPTION_TYPES = sys.platform == "darwin"
"""On a Mac, Option and a letter type a character."""


class Keys(QObject):
    """Watches the widget that has the focus, and no other.

    Args:
        window: the wizard.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._watched: Callable[[], QWidget | None] = lambda: None  # weak: a field that is gone may hold a secret
        self._shown = False
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow)

    def _follow(self, before: QWidget | None, now: QWidget | None) -> None:
        """Watch the focused widget. When the window loses focus, hide the underlines: the key release won't arrive."""
        if now is None:
            self._underline(False)
            return
        watched = self._watched()
        if now is not watched:
            now.installEventFilter(self)
            if watched is not None and isValid(watched):  # nothing may have had the focus in between
                watched.removeEventFilter(self)
            self._watched = weakref.ref(now)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt calls this for what happens to the widget that has the focus."""
        if event.type() not in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease) or not isinstance(event, QKeyEvent):
            return False
        if event.key() == Qt.Key.Key_Alt:
            self._underline(event.type() == QEvent.Type.KeyPress)
        return isinstance(watched, EDITORS) and _types_by_alt(event)

    def _underline(self, shown: bool) -> None:
        """Underline the letters of the keys while Alt is held."""
        if SYSTEM_UNDERLINES or shown == self._shown:
            return
        self._shown = shown
        for button in self._window.findChildren(QAbstractButton):
            button.setProperty(KEYS_SHOWN, shown)
            if button.isVisible():
                button.update()


def let_tab_reach_everything() -> None:
    """Let Tab stop at buttons, too: macOS leaves them out unless "Keyboard navigation" is on, which few people know."""
    QGuiApplication.styleHints().setTabFocusBehavior(Qt.TabFocusBehavior.TabFocusAllControls)


def _types_by_alt(event: QKeyEvent) -> bool:
    """Tell whether a key would type a letter though Alt is held, which belongs to the keys of buttons alone."""
    alt, shift = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ShiftModifier
    return not OPTION_TYPES and event.modifiers() in (alt, alt | shift) and bool(event.text().strip())
