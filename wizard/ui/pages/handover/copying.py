"""Puts the three values on the clipboard, the token for a while only, and asks first where others may share the clipboard."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from wizard.core.credential.secret import Secret
from wizard.core.failures import Failure, FailureKind
from wizard.core.setup.event_log import EventKind
from wizard.core.setup.session import SetupSession
from wizard.ui.clipboard.copy import clear_secret, copy_secret, copy_text, still_ours
from wizard.ui.clipboard.guard import ClipboardGuard
from wizard.ui.pages.handover.clipboard_countdown import ClipboardCountdown
from wizard.ui.pages.handover.moves import Value
from wizard.ui.widgets.question import Question, ask


class Copying(QObject):
    """Copies the values of one session.

    Args:
        session: whose values are copied; it is told how far the hand-over has come.
        parent: what a question opens over.

    Attributes:
        guard: takes the token off the clipboard again.
        countdown: the line that says so.

    Signals:
        copied(Value): it is on the clipboard now.
        emptied(): the token is no longer there.
        refused(Failure): the clipboard didn't take it.
    """

    copied = Signal(object)
    emptied = Signal()
    refused = Signal(object)

    def __init__(self, session: SetupSession, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._window = parent
        self._anyway: Secret | None = None
        self.guard = ClipboardGuard()
        self.guard.cleared.connect(self._cleared)
        self.guard.replaced.connect(self._gone)
        self.countdown = ClipboardCountdown(self.guard)
        self.countdown.copy_again.connect(lambda: self.copy(Value.TOKEN))

    def copy(self, value: Value) -> None:
        """Copy a value; the token only while nobody else sees the screen."""
        if value is Value.NAME:
            self._tell(value, copy_text(self._session.connection_name))
        elif value is Value.HASH:
            copied = copy_text(self._session.store_hash)
            if copied:
                self._session.log.add(EventKind.HASH_COPIED)
            self._tell(value, copied)
        elif not self._session.screen_shared:
            self._copy_token_or_ask()

    def follow_screen_shared(self) -> bool:
        """Clear a copied token when others begin to see the screen; return whether there was one."""
        session = self._session
        if not session.screen_shared:
            return False
        self._anyway = None
        tokens = [one for one in (session.token, session.old_token) if one and still_ours(one)]
        self.guard.clear_now()
        for secret in tokens:  # even one that was to stay: that was decided while nobody else was looking
            clear_secret(secret)
        if tokens:
            session.hand_over = session.hand_over.clipboard_emptied()
        return bool(tokens)

    def _tell(self, value: Value, copied: bool) -> None:
        if copied:
            self.copied.emit(value)
        else:
            self.refused.emit(Failure(FailureKind.CLIPBOARD_REFUSED))

    def _copy_token_or_ask(self) -> None:
        """Copy at once, or ask first where the other side of a call may still share the clipboard."""
        if self._session.screen_was_shared and self._anyway != self._session.token:
            self._ask()
        else:
            self._copy_token()

    def _ask(self) -> None:
        words = Question(
            title=self.tr("Screen sharing"),
            text=self.tr("Copy the token now?"),
            detail=self.tr(
                "Support tools can share your clipboard, even after screen sharing. Close the tool first, or save a copy."
            ),
            go=self.tr("&Copy anyway"),
            stay=self.tr("&Don’t copy"),
        )
        ask(self._window, words, self._copy_anyway)

    def _copy_anyway(self) -> None:
        if self._session.screen_shared:
            return  # switched on while the question was open
        self._anyway = self._session.token
        self._copy_token()

    def _copy_token(self) -> None:
        session = self._session
        token = session.credential().access_token
        copied = copy_secret(token)
        if copied:
            self.countdown.watch(token)
            session.log.add(EventKind.TOKEN_COPIED)
            session.hand_over = session.hand_over.copied()
        self._tell(Value.TOKEN, copied)

    def _cleared(self) -> None:
        self._session.log.add(EventKind.CLIPBOARD_CLEARED)
        self._gone()

    def _gone(self) -> None:
        """Note that the token left the clipboard, which may have been its only place."""
        self._session.hand_over = self._session.hand_over.clipboard_emptied()
        self.emptied.emit()
