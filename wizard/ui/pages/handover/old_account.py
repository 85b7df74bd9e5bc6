"""The account that was replaced: delete it, then see that it's gone."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wizard.core.check.old_account import OldAccountSeen, Remains
from wizard.core.failures import Failure
from wizard.core.setup.session import SetupSession
from wizard.ui.jobs import Job
from wizard.ui.language.announce import announce
from wizard.ui.language.retranslate import Words, say
from wizard.ui.language.texts import failure_words, one_after_the_other
from wizard.ui.look.bidi import isolated
from wizard.ui.services import LookAtOldAccount
from wizard.ui.widgets.button import Link
from wizard.ui.widgets.label import paragraph


class OldAccount(QWidget):
    """What to do about the old account, with the result of the last check below.

    Args:
        session: keeps the old token until the account is known to be gone.
        look: asks BigCommerce with the old token.

    Attributes:
        open: the link to BigCommerce's list of accounts.
        check: the link that looks.

    Signals:
        changed(): the old account was looked at, so that other links make sense now.
    """

    changed = Signal()

    def __init__(self, session: SetupSession, look: LookAtOldAccount) -> None:
        super().__init__()
        self._session = session
        self._look = look
        self._job = Job(self)
        self._job.finished.connect(self._take)
        self._job.failed.connect(lambda failure: self._take(OldAccountSeen(Remains.UNKNOWN, failure)))
        self._todo = paragraph(self._words)
        self._seen = paragraph("", "secondary")
        self._seen.setTextFormat(Qt.TextFormat.PlainText)
        self.open = say(Link(), lambda: self.tr("&Open BigCommerce"))
        self.check = say(Link(), lambda: self.tr("Check that the old account is &gone"))
        self.check.clicked.connect(self.start)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self._todo)
        layout.addWidget(self._seen)
        self.forget()

    @property
    def to_do(self) -> str:
        """What to do about it, or empty."""
        return self._words()

    @property
    def seen(self) -> str:
        """The result of the last check, or empty."""
        return self._seen.text()

    @property
    def running(self) -> bool:
        """True while BigCommerce is asked."""
        return self._job.running

    def follow(self) -> None:
        """Show the session's present state."""
        say(self._todo, self._words)
        self._todo.setVisible(self._session.replaces_account)
        self.setVisible(self._session.replaces_account or bool(self.seen))

    def forget(self) -> None:
        """Forget the previous setup's account, since another setup begins."""
        self._job.cancel()
        self._show(str)
        self.follow()

    def start(self) -> None:
        """Ask BigCommerce once; clicks while it is being asked do nothing."""
        token, store_hash, look = self._session.old_token, self._session.store_hash, self._look
        if token is None or self._job.running:
            return
        self._show(lambda: self.tr("Asking BigCommerce…"))
        self._job.start(lambda cancel, report: look(store_hash, token, cancel))

    def _take(self, seen: OldAccountSeen) -> None:
        words: dict[Remains, Words] = {
            Remains.GONE: lambda: self.tr("The old account is gone. BigCommerce no longer accepts its token."),
            Remains.WORKS: lambda: self.tr("The old account is still there, and its token still works."),
            Remains.UNKNOWN: lambda: self._unknown(seen.failure),
        }
        if seen.remains is Remains.GONE:
            self._session.old_token = None
        self._show(words[seen.remains])
        self.follow()
        self.changed.emit()
        announce(self, self.seen)

    def _show(self, words: Words) -> None:
        say(self._seen, words)
        self._seen.setVisible(bool(self.seen))

    def _words(self) -> str:
        if not self._session.replaces_account:
            return ""
        words = self.tr("Delete “{name}” in BigCommerce. Its webhooks stop too.")
        return words.format(name=isolated(self._session.old_account_name))

    def _unknown(self, failure: Failure | None) -> str:
        """Say why it can't be told: the response proves neither."""
        words = self.tr("Can’t tell if the old account is gone.")
        if failure is None:
            return words
        why = self.tr("{title} ({code}).").format(title=failure_words(failure).title, code=failure.code)
        look = self.tr("Try again, or look in BigCommerce’s list of accounts.")
        return one_after_the_other(words, why, look)
