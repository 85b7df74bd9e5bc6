"""Closing the window: what would be lost, and the one question before it (ux rule 11)."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog, QWidget

from wizard.core.setup.hand_over import HandOver
from wizard.core.setup.session import SetupSession
from wizard.ui.language.texts import one_after_the_other, translated
from wizard.ui.services import Services
from wizard.ui.shell.base_page import BasePage


class Leaving(QObject):
    """Asks before closing the window would lose a token, and ends what is under way.

    Args:
        window: the wizard.
        session: what is known so far.
        services: tell whether the file that the token came in still exists.
        pages: the window's; one may hold a token that the session doesn't have yet.

    Signals:
        agreed(): the merchant wants to close without saving.
    """

    agreed = Signal()

    def __init__(self, window: QWidget, session: SetupSession, services: Services, pages: Sequence[BasePage]) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._services = services
        self._pages = pages
        self._confirmed = False

    def loses_work(self) -> bool:
        """Tell whether closing now would lose a token that exists nowhere else, and nobody was asked yet."""
        return not self._confirmed and self._token_is_only_here()

    def _token_is_only_here(self) -> bool:
        session = self._session
        if any(page.holds_token for page in self._pages):
            return True
        if session.token is None or session.hand_over.lasts:
            return False
        if session.token_file is not None and self._services.downloads.is_there(session.token_file):
            return False
        if session.hand_over is HandOver.NOT_YET:
            return True
        from wizard.ui.clipboard.copy import clipboard_ends_with_us  # noqa: PLC0415 - not needed for the first frame

        return clipboard_ends_with_us()

    def ask(self, save_copy: Callable[[], None]) -> None:
        """Ask; the safe answer saves a copy where there is a whole credential to save, else it stays.

        Args:
            save_copy: called when a copy is to be saved first.
        """
        from wizard.ui.widgets.question import Question, ask  # noqa: PLC0415 - not needed for the first frame

        whole = self._session.store is not None and self._session.token is not None
        words = Question(
            title=_tr("Token not saved"),
            text=_tr("Close without saving the token?"),
            detail=_what_is_lost(self._session),
            go=_tr("&Close without saving"),
            stay=_tr("&Don’t close"),
            rescue=_tr("&Save a copy…") if whole else "",
            harmful=True,
        )
        ask(self._window, words, self.agree, save_copy if whole else None)

    def agree(self) -> None:
        """Close without asking."""
        self._confirmed = True
        self.agreed.emit()

    def stop_all(self) -> None:
        """End what is under way on the pages, and close what is open over the window."""
        for page in self._pages:
            page.stop()
        for dialog in self._window.findChildren(QDialog):
            dialog.reject()


def _what_is_lost(session: SetupSession) -> str:
    if session.hand_over is HandOver.CLIPBOARD_ONLY:
        return _tr(
            "The token is on the clipboard, which empties when you close. Paste it into APPSe AI first, or save a copy."
        )
    return one_after_the_other(
        _tr("You haven’t saved this token yet, and BigCommerce won’t show it again."),
        _tr("No other copy? You’d need a new API account."),
    )


def _tr(text: str) -> str:
    return translated("Leaving", text)
