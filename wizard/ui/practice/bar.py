"""The strip that says, on every page, that this is practice; and what there is to try and to rehearse on this page."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QWidget

from wizard.ui.language.retranslate import Words, say
from wizard.ui.practice.offered import Offer, Practice
from wizard.ui.widgets.button import Button
from wizard.ui.widgets.centred import SIDES
from wizard.ui.widgets.flow_row import FlowRow
from wizard.ui.widgets.label import Label

TEXT_INSET = 10
"""Pixels from the edge of a button of the strip to its words, which end where the page ends."""
LOOK_EVERY_MS = 500
"""What goes wrong can be chosen in the browser, with both windows in sight; nobody tells this one."""


class PracticeBar(QFrame):
    """Says that nothing here touches a real store, and opens the menus of the rehearsal.

    Args:
        practice: what practice mode offers.
        offers: what to try on this page.
        parent: the widget it belongs to.

    Signals:
        panel_wanted(): somebody wants to see the practice control panel.
    """

    panel_wanted = Signal()

    def __init__(self, practice: Practice, offers: Sequence[Offer], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._practice = practice
        self.setObjectName("practiceBar")
        say(
            self,
            lambda: self.tr("This uses a made-up store in this app, not BigCommerce."),
            "toolTip",
        )
        layout = FlowRow()
        layout.setContentsMargins(SIDES, 4, SIDES - TEXT_INSET, 4)
        self.setLayout(layout)
        self._words = Label()
        self._words.setWordWrap(True)
        layout.add_words(self._words)
        together = QWidget()
        together.setObjectName("scrolledPage")
        buttons = FlowRow()
        together.setLayout(buttons)
        if offers:
            buttons.add(self._offers_button(offers))
        self._rehearse = self._button(lambda: self.tr("Practic&e a problem…"), self._open_rehearsal)
        say(
            self._rehearse,
            lambda: self.tr("Practice a problem, or open the practice control panel"),
            "accessibleDescription",
        )
        buttons.add(self._rehearse)
        layout.add(together)
        self._looking = QTimer(self)
        self._looking.setInterval(LOOK_EVERY_MS)
        self._looking.timeout.connect(self._say_what_holds)
        self._say_what_holds()

    def showEvent(self, event: QShowEvent) -> None:
        """Qt calls this when the page is shown; what goes wrong may have been chosen on another page."""
        super().showEvent(event)
        self._say_what_holds()
        self._looking.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Qt calls this when another page is shown, or the window goes."""
        super().hideEvent(event)
        self._looking.stop()

    @property
    def words(self) -> str:
        """What the strip says."""
        return self._words.text()

    def _say_what_holds(self) -> None:
        """That a rehearsed problem is on is said, and not which: finding out is what is rehearsed."""
        if self._practice.mishap() is None:
            say(self._words, lambda: self.tr("PRACTICE: a made-up store, not BigCommerce."))
        else:
            say(self._words, lambda: self.tr("PRACTICE: a practice problem is on."))

    def _button(self, words: Words, do: Callable[[], None]) -> Button:
        button = say(Button(), words)
        button.setAutoDefault(False)
        button.clicked.connect(lambda checked: do())
        return button

    def _offers_button(self, offers: Sequence[Offer]) -> Button:
        if len(offers) == 1:
            return self._button(offers[0].label, offers[0].use)
        from PySide6.QtWidgets import QMenu  # noqa: PLC0415 - not needed for the first frame

        button = say(Button(), lambda: self.tr("Use a practice &value"))
        button.setObjectName("offers")
        menu = QMenu(button)
        for offer in offers:
            say(menu.addAction("", offer.use), offer.label)
        button.setMenu(menu)
        return button

    def _open_rehearsal(self) -> None:
        from wizard.ui.practice.rehearsal_menu import RehearsalMenu  # noqa: PLC0415 - not needed for the first frame

        menu = RehearsalMenu(self._practice, self)
        menu.panel_wanted.connect(self.panel_wanted)
        menu.chosen.connect(self._say_what_holds)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self._rehearse.mapToGlobal(self._rehearse.rect().bottomLeft()))
