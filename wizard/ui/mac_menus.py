"""The menus at the top of a Mac's screen: Edit, without which Cmd+V does nothing in macOS' own panels, and Close by Cmd+W.

Qt finds the lines that belong to a panel while one is open by their words, and hands them over then. Those words are its own, in
each language (`QCocoaMenuItem`), so they are taken from its catalogue.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QMenu, QMenuBar, QWidget

from wizard.ui.language.retranslate import say, without_key

Key = QKeySequence.StandardKey
OF_PANELS, OF_FIELDS = "QCocoaMenuItem", "QWidgetTextControl"
EDITING = (
    ((OF_FIELDS, "&Undo", Key.Undo), (OF_FIELDS, "&Redo", Key.Redo)),
    (
        (OF_PANELS, "Cut", Key.Cut),
        (OF_PANELS, "Copy", Key.Copy),
        (OF_PANELS, "Paste", Key.Paste),
        (OF_PANELS, "Select All", Key.SelectAll),
    ),
)
"""Where Qt's catalogue has each line, and what it presses; a line is drawn between the parts."""

_of_qt = QCoreApplication.translate
"""By this name, `make translations` leaves it alone: these sentences are Qt's."""


class MacMenus(QObject):
    """Creates the menus and owns them.

    Args:
        window: the wizard.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.bar = QMenuBar()  # without a parent window, so it serves every window and panel
        window.destroyed.connect(self.bar.deleteLater)
        file = self._menu(lambda: self.tr("File"))
        self._add(file, ("QPlatformTheme", "Close"), Key.Close, _close_what_is_in_front)
        edit = self._menu(lambda: self.tr("Edit"))
        for number, part in enumerate(EDITING):
            if number:
                edit.addSeparator()
            for context, words, key in part:
                self._add(edit, (context, words), key, partial(_press, key))

    def _menu(self, words: Callable[[], str]) -> QMenu:
        menu = say(QMenu(self._window), words, "title")
        self.bar.addMenu(menu)
        return menu

    def _add(self, menu: QMenu, words: tuple[str, str], key: Key, do: Callable[[], None]) -> None:
        action = say(QAction(menu), lambda: without_key(_of_qt(*words)))
        action.setShortcut(key)
        action.triggered.connect(lambda checked: do())
        menu.addAction(action)


def _close_what_is_in_front() -> None:
    window = QApplication.activeModalWidget() or QApplication.activeWindow()
    if window is not None:
        window.close()


def _press(key: Key) -> None:
    """Send a key to the focused widget, which knows what can be copied, pasted and undone."""
    focused = QApplication.focusWidget()
    if focused is None:
        return
    combination = QKeySequence.keyBindings(key)[0][0]  # type: ignore[index] # the stubs lack it
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QCoreApplication.sendEvent(focused, QKeyEvent(kind, combination.key(), combination.keyboardModifiers()))
