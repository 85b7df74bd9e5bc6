"""The choice of a look: a part of the "Get help" menu, which is on every page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from wizard.ui.language.announce import announce
from wizard.ui.language.retranslate import without_key
from wizard.ui.look.switch import Look, apply_look, chosen_look

if TYPE_CHECKING:
    from wizard.ui.preferences import Preferences


class AppearanceMenu(QMenu):
    """Switches at once, and remembers the choice for the next start.

    Args:
        menu: what it is a part of.
        window: what the choice is announced for.
        preferences: where it is remembered; None: nowhere.
    """

    def __init__(self, menu: QMenu, window: QWidget, preferences: Preferences | None) -> None:
        super().__init__(menu)
        self._window = window
        self._preferences = preferences
        self.setTitle(self.tr("App&earance"))
        self._choices = QActionGroup(self)
        for look, words in (
            (Look.SYSTEM, self.tr("Match my &system")),
            (Look.LIGHT, self.tr("&Light")),
            (Look.DARK, self.tr("&Dark")),
            (Look.HIGH_CONTRAST, self.tr("&High contrast")),
        ):
            self.addAction(self._choice(look, words))

    def _choice(self, look: Look, words: str) -> QAction:
        action = QAction(words, self._choices)
        action.setCheckable(True)
        action.setChecked(look is chosen_look())
        action.triggered.connect(lambda checked: self._choose(look, words))
        return action

    def _choose(self, look: Look, words: str) -> None:
        apply_look(look, self._window)
        if self._preferences is not None:
            self._preferences.look = look.value
        announce(self._window, self.tr("Appearance: {look}").format(look=without_key(words)))
