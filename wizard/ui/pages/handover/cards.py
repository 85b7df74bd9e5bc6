"""The content below the title of step 5: one card per place, with “Save a copy…” below each."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from wizard.core.setup.session import SetupSession
from wizard.ui.copies.keep_copy import KeepCopy
from wizard.ui.copies.menu import CopyMenu
from wizard.ui.language.retranslate import say
from wizard.ui.pages.handover.copy_card import CopyCard
from wizard.ui.pages.handover.copying import Copying
from wizard.ui.pages.handover.finale import Finale
from wizard.ui.pages.handover.moves import Moves, Place
from wizard.ui.pages.handover.red_card import RedCard
from wizard.ui.pages.handover.small_cards import AskCard, Card, OpenCard, SupportCard, UntestedCard
from wizard.ui.services import Services
from wizard.ui.widgets.button import Link
from wizard.ui.widgets.flow_row import FlowRow


class Cards(QWidget):
    """Holds the cards, and shows one of them.

    Attributes:
        untested, open, copy, ask, red, support, finale: the cards.

    Args:
        session: the setup.
        services: the outside world.
        keep: saves copies.
        copying: copies values.
    """

    def __init__(self, session: SetupSession, services: Services, keep: KeepCopy, copying: Copying) -> None:
        super().__init__()
        self._session = session
        self._keep = keep
        self.untested = UntestedCard()
        self.open = OpenCard()
        self.copy = CopyCard(copying.countdown)
        self.ask = AskCard()
        self.red = RedCard()
        self.support = SupportCard(session)
        self.finale = Finale(session, services.downloads, services.old_account)
        self._places: dict[Place, Card] = {
            Place.UNTESTED: self.untested,
            Place.OPEN: self.open,
            Place.COPY: self.copy,
            Place.ASK: self.ask,
            Place.RED: self.red,
            Place.SUPPORT: self.support,
            Place.GREEN: self.finale,
        }
        self.save = say(Link(), lambda: self.tr("Save a co&py…"))
        self.save.clicked.connect(self.open_copy_menu)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(16)
        row = FlowRow(20)
        row.add(self.save)
        for card in self._places.values():
            card.hide()
            layout.addWidget(card)
            for link in card.links:
                row.add(link)
        layout.addLayout(row)

    def show_place(self, moves: Moves) -> None:
        """Update and show the card of the present place."""
        session = self._session
        self.copy.show_values(session.connection_name, session.store_hash)
        self.copy.show_copied(moves.copied)
        self.support.call.follow_token()
        if moves.question is not None:
            self.red.show_question(moves.question, session.result, session.log)
        shown = self._places[moves.place]
        shown.show()  # first, so that a control that is hidden below can hand its focus on
        for card in self._places.values():
            card.setVisible(card is shown)
            for link in card.links:
                link.setVisible(card is shown and link not in card.unwanted)

    def open_copy_menu(self) -> None:
        """Open the menu of ways to save a copy, below the widget that opened it."""
        CopyMenu(self._keep, self).open_at(self.save)

    def forget(self) -> None:
        """Forget what was said of the previous setup's token, since another setup begins."""
        self.support.call.forget()
        self.finale.old_account.forget()
