"""What lies behind "Rehearse": the practice control panel, and what can be made to go wrong."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum, auto

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from wizard.ui.language.texts import by_key
from wizard.ui.practice.offered import Practice, PracticeMishap

_OF_THE_ACCOUNT = frozenset({"T-01", "T-02", "T-04", "T-05", "T-06", "T-07", "T-19"})
_ON_THE_WAY = frozenset({"T-03", "T-13", "T-14", "T-22"})


class Place(Enum):
    """Where something goes wrong; the menu has a part for each."""

    ACCOUNT = auto()
    STORE = auto()
    NETWORK = auto()
    NOWHERE = auto()
    """It passes by itself: the test ends ready."""


def place_of(mishap: PracticeMishap) -> Place:
    """Tell where a mishap happens, by the code that the test ends with."""
    code = mishap.leads_to
    if not code:
        return Place.NOWHERE
    if code in _OF_THE_ACCOUNT:
        return Place.ACCOUNT
    return Place.NETWORK if code in _ON_THE_WAY or code.startswith("N-") else Place.STORE


class RehearsalMenu(QMenu):
    """Made anew each time it is opened, so that the choice that holds now is the one that is marked.

    Args:
        practice: the mishaps, and the present one.
        parent: the widget it belongs to.

    Signals:
        panel_wanted(): the practice control panel is to be opened.
        chosen(): something else goes wrong from now on, or nothing any more.
    """

    panel_wanted = Signal()
    chosen = Signal()

    def __init__(self, practice: Practice, parent: QWidget) -> None:
        super().__init__(parent)
        self._practice = practice
        self._now = practice.mishap()
        self._choices = QActionGroup(self)
        self.addAction(self.tr("&Open the practice control panel")).triggered.connect(self.panel_wanted)
        self.addSeparator()
        self.addAction(self.tr("Practice a problem:")).setEnabled(False)
        self.addAction(self._choice(self.tr("&No problem"), None))
        mishaps = practice.mishaps()
        titles = {
            Place.ACCOUNT: self.tr("Account or &token"),
            Place.STORE: self.tr("&Store or BigCommerce"),
            Place.NETWORK: self.tr("Net&work"),
            Place.NOWHERE: self.tr("Test still &passes"),
        }
        for place, title in titles.items():
            self._add_part(title, [one for one in mishaps if place_of(one) is place])

    def _add_part(self, title: str, mishaps: Sequence[PracticeMishap]) -> None:
        if not mishaps:
            return
        part = self.addMenu(title)
        for mishap in mishaps:
            words = by_key("Mishap", mishap.name, mishap.label)
            part.addAction(self._choice(f"{words}\t{mishap.leads_to}", mishap.name))
        holds_choice = any(mishap.name == self._now for mishap in mishaps)
        part.menuAction().setCheckable(holds_choice)
        part.menuAction().setChecked(holds_choice)

    def _choice(self, words: str, name: str | None) -> QAction:
        """Return an entry; what stands after the tab, the code, is shown at the right."""
        action = QAction(words, self._choices)
        action.setCheckable(True)
        action.setChecked(name == self._now)
        action.triggered.connect(lambda: self._choose(name))
        return action

    def _choose(self, name: str | None) -> None:
        self._practice.choose_mishap(name)
        self.chosen.emit()
