"""The language menu: each language by its own name, the system's first."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from wizard.ui.language.languages import LANGUAGES, chosen_language, system_language


class LanguageMenu(QMenu):
    """Rebuilt each time it opens, so that the current choice is marked.

    Signals:
        chosen(str): the code of a language, or empty for the one of the computer.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(self.tr("&Language"), parent)
        self._choices = QActionGroup(self)
        self._add(self.tr("Match my computer: {name}").format(name=system_language().own_name), "")
        self.addSeparator()
        for language in LANGUAGES:
            self._add(language.own_name, language.code)

    @property
    def marked(self) -> QAction | None:
        """The present choice, or None if the program was given an unknown language."""
        return self._choices.checkedAction()

    def _add(self, words: str, code: str) -> None:
        action = self._choices.addAction(words)
        action.setCheckable(True)
        action.setChecked(code == chosen_language())
        action.triggered.connect(lambda: self.chosen.emit(code))
        self.addAction(action)


def open_above(menu: QMenu, button: QWidget, begin_at: QAction | None = None) -> None:
    """Open a menu over a button at the foot of the window; it is used once.

    Args:
        menu: what opens, over the side of the button where its words begin.
        button: what opens it.
        begin_at: the line that is chosen for the keyboard at first; None: the first one.
    """
    menu.aboutToHide.connect(menu.deleteLater)
    size = menu.sizeHint()
    left = button.width() - size.width() if button.isRightToLeft() else 0
    menu.popup(button.mapToGlobal(QPoint(left, -size.height())))
    menu.setActiveAction(begin_at or menu.actions()[0])
