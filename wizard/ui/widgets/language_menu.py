"""The menu of languages: each by the name it gives itself, and first the one of the computer."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from wizard.ui.languages import LANGUAGES, chosen_language, system_language


class LanguageMenu(QMenu):
    """Made anew each time it is opened, so that the choice that holds now is the one that is marked.

    Signals:
        chosen(str): the code of a language, or empty for the one of the computer.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(self.tr("&Language"), parent)
        self._choices = QActionGroup(self)
        self._add(self.tr("Like my computer: {name}").format(name=system_language().own_name), "")
        self.addSeparator()
        for language in LANGUAGES:
            self._add(language.own_name, language.code)

    def _add(self, words: str, code: str) -> None:
        action = self._choices.addAction(words)
        action.setCheckable(True)
        action.setChecked(code == chosen_language())
        action.triggered.connect(lambda: self.chosen.emit(code))
        self.addAction(action)


def open_above(menu: QMenu, button: QWidget) -> None:
    """Open a menu over a button at the foot of the window, with its first line chosen for the keyboard; it is used once."""
    menu.aboutToHide.connect(menu.deleteLater)
    menu.popup(button.mapToGlobal(button.rect().topLeft()) - QPoint(0, menu.sizeHint().height()))
    menu.setActiveAction(menu.actions()[0])
