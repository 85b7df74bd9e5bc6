"""Title, sentence, and the line above them, for each move of step 5."""

from __future__ import annotations

from PySide6.QtCore import QObject

from wizard.core.setup.session import SetupSession
from wizard.ui.look.bidi import isolated
from wizard.ui.pages.handover.moves import Moves, Place
from wizard.ui.pages.handover.red_mark_words import difference_words

SAVE_THERE = "Authorize & Save"
"""The button of APPSe AI's form. Its guide calls it Save; the form prints this. Source: docs/facts/screens.md."""


class MoveWords(QObject):
    """Reads the present move, and puts it in the present language.

    Args:
        session: what is known so far.
        moves: where in step 5 one is.
    """

    def __init__(self, session: SetupSession, moves: Moves) -> None:
        super().__init__()
        self._session = session
        self._moves = moves

    def heading(self) -> str:
        """Return the title."""
        return {
            Place.UNTESTED: self.tr("Not tested yet"),
            Place.OPEN: self.tr("Open APPSe AI"),
            Place.COPY: self.tr("Copy these into APPSe AI"),
            Place.ASK: self.tr("What does APPSe AI show?"),
            Place.RED: self.tr("APPSe AI shows red"),
            Place.SUPPORT: self.tr("Ask support"),
            Place.GREEN: self.tr("You’re done"),
        }[self._moves.place]

    def lead(self) -> str:
        """Return the sentence under the title."""
        place, name = self._moves.place, isolated(self._session.connection_name)
        if place is Place.UNTESTED:
            return self._untested()
        if place is Place.OPEN:
            words = self.tr("Choose {credentials}, {add}, {app}, and its authentication type.")
            return words.format(credentials="Credentials", add="Add Credential", app="BigCommerce")
        if place is Place.COPY:
            return self._copying()
        if place is Place.RED and self._moves.question is not None:
            return difference_words(self._moves.question).question
        return {
            Place.ASK: self.tr("Find {name} in its list of credentials.").format(name=name),
            Place.GREEN: self.tr("APPSe AI can use {store}.").format(store=name),
        }.get(place, self.tr("Send them a report. It never contains your token."))

    def eyebrow(self) -> str:
        """Return the line above the title: the number of the question."""
        if self._moves.place is not Place.RED:
            return ""
        number, count = self._moves.check
        return self.tr("Check {number} of {count}").format(number=number, count=count)

    def _untested(self) -> str:
        if self._session.hand_over.skips_test:
            return self.tr("Not tested this time. This store’s token is saved on this computer.")
        return self.tr("These values may not work.")

    def _copying(self) -> str:
        if self._moves.next_value is None:
            return self.tr("Now click {save} in APPSe AI.").format(save=isolated(SAVE_THERE))
        return self.tr("Paste each value into the field with the same name.")
