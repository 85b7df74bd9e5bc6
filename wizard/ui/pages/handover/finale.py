"""Move 3, green: what is left to tidy up, and what is still missing."""

from __future__ import annotations

from PySide6.QtCore import Signal

from wizard.core.check.diagnosis import wanted_rows
from wizard.core.check.result import Verdict
from wizard.core.ports import DownloadsFolder
from wizard.core.setup.session import SetupSession
from wizard.ui.language.retranslate import say
from wizard.ui.look.bidi import isolated
from wizard.ui.pages.handover.old_account import OldAccount
from wizard.ui.pages.handover.small_cards import Card
from wizard.ui.pages.handover.tidy_up import TidyUp
from wizard.ui.services import LookAtOldAccount
from wizard.ui.widgets.button import Link
from wizard.ui.widgets.label import paragraph


class Finale(Card):
    """The files first; the old account last, since nothing may be deleted before the new one works.

    Args:
        session: the setup.
        downloads: finds and deletes files.
        look: asks BigCommerce about the old account.

    Signals:
        old_account_wanted(): the merchant wants to delete the old account in BigCommerce.
    """

    old_account_wanted = Signal()

    def __init__(self, session: SetupSession, downloads: DownloadsFolder, look: LookAtOldAccount) -> None:
        super().__init__()
        self._session = session
        self.tidy_up = TidyUp(downloads)
        self.tidy_up.deleted.connect(self._say_deleted)
        self.deleted_words = paragraph("", "good")
        self.deleted_words.hide()
        self.missing_words = paragraph(self._missing)
        self.old_account = OldAccount(session, look)
        self.old_account.open.clicked.connect(self.old_account_wanted)
        self.old_account.changed.connect(self._follow_choice)
        self._keep = say(Link(), lambda: self.tr("&Keep the files"))
        self._keep.clicked.connect(self.tidy_up.keep_all)
        self.tidy_up.changed.connect(self._follow_choice)
        self.links = (self._keep, self.old_account.open, self.old_account.check)
        for part in (self.deleted_words, self.tidy_up, self.missing_words, self.old_account):
            self.body.addWidget(part)

    def follow(self) -> None:
        """Show the session's present state."""
        self.deleted_words.hide()
        self.tidy_up.offer(self._session.leftovers, self._session.account_number)
        say(self.missing_words, self._missing)
        self.missing_words.setVisible(bool(self._missing()))
        self.old_account.follow()
        self._follow_choice()

    def _follow_choice(self) -> None:
        replaced = self._session.replaces_account
        wanted = {self._keep: bool(self.tidy_up.chosen), self.old_account.open: replaced}
        wanted[self.old_account.check] = replaced
        self.unwanted = tuple(link for link, sensible in wanted.items() if not sensible)
        if self.isVisible():
            for link, sensible in wanted.items():
                link.setVisible(sensible)

    def _missing(self) -> str:
        result = self._session.result
        rows = result.with_verdict(Verdict.MISSING) if result is not None else ()
        if not rows:
            return ""
        return self.tr("Still missing: {rows}. What needs them won’t work.").format(rows=isolated(wanted_rows(rows)))

    def _say_deleted(self, count: int) -> None:
        say(self.deleted_words, lambda: self.tr("%n file(s) deleted.", "", count))
        self.deleted_words.show()
