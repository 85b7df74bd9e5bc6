"""The strip that says, on every page, that this is practice; and what there is to try and to rehearse on this page."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from wizard.ui.services import Practice


@dataclass(frozen=True)
class Offer:
    """Something to try: its words on the menu, and what choosing it does."""

    label: str
    use: Callable[[], None]


class PracticeBar(QFrame):
    """Says that nothing here touches a real store, and opens the menus of the rehearsal.

    Signals:
        panel_wanted(): somebody wants to see the practice control panel.
    """

    panel_wanted = Signal()

    def __init__(self, practice: Practice, offers: Sequence[Offer], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._practice = practice
        self.setObjectName("practiceBar")
        self.setToolTip(self.tr("This talks to a make-believe store inside this program, not to BigCommerce."))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 6, 8, 6)
        self._words = QLabel()
        self._words.setWordWrap(True)
        layout.addWidget(self._words, 1)
        if offers:
            layout.addWidget(self._offers_button(offers))
        self._rehearse = self._button(self.tr("R&ehearse…"), self._open_rehearsal)
        self._rehearse.setAccessibleDescription(self.tr("Let something go wrong, or open the practice control panel"))
        layout.addWidget(self._rehearse)
        self._say_what_holds()

    def showEvent(self, event: QShowEvent) -> None:
        """Qt calls this when the page is shown; what goes wrong may have been chosen on another page."""
        super().showEvent(event)
        self._say_what_holds()

    def changeEvent(self, event: QEvent) -> None:
        """Qt calls this when, among others, the window comes to the front: the choice may have been made in the browser."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange:
            self._say_what_holds()

    @property
    def words(self) -> str:
        """What the strip says."""
        return self._words.text()

    def _say_what_holds(self) -> None:
        """That a rehearsed problem is on is said, and not which: finding out is what is rehearsed."""
        calm = self.tr("PRACTICE: a make-believe store, not BigCommerce.")
        self._words.setText(
            calm if self._practice.mishap() is None else self.tr("PRACTICE: a rehearsed problem is on.")
        )

    def _button(self, words: str, do: Callable[[], None]) -> QPushButton:
        button = QPushButton(words)
        button.setAutoDefault(False)
        button.clicked.connect(lambda checked: do())
        return button

    def _offers_button(self, offers: Sequence[Offer]) -> QPushButton:
        if len(offers) == 1:
            return self._button(offers[0].label, offers[0].use)
        from PySide6.QtWidgets import QMenu  # noqa: PLC0415 - not needed for the first frame

        button = QPushButton(self.tr("Tr&y a practice value"))
        menu = QMenu(button)
        for offer in offers:
            menu.addAction(offer.label, offer.use)
        button.setMenu(menu)
        return button

    def _open_rehearsal(self) -> None:
        from wizard.ui.widgets.rehearsal_menu import RehearsalMenu  # noqa: PLC0415 - not needed for the first frame

        menu = RehearsalMenu(self._practice, self)
        menu.panel_wanted.connect(self.panel_wanted)
        menu.chosen.connect(self._say_what_holds)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self._rehearse.mapToGlobal(self._rehearse.rect().bottomLeft()))
