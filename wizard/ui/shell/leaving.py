"""Closing the window: what would be lost by it, and the one question before that (ux rule 11)."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

from PySide6.QtWidgets import QWidget

from wizard.core.setup.hand_over import HandOver
from wizard.core.setup.session import SetupSession
from wizard.ui.clipboard.copy import clipboard_ends_with_us
from wizard.ui.language.texts import one_after_the_other, translated
from wizard.ui.shell.base_page import BasePage


def loses_work(session: SetupSession, pages: Iterable[BasePage], is_there: Callable[[Path], bool]) -> bool:
    """Tell whether closing now would lose a token that exists nowhere else.

    Args:
        session: what is known so far.
        pages: the window's pages; one may hold a token that the session doesn't have yet.
        is_there: tells whether a file still exists.
    """
    if any(page.holds_token for page in pages):
        return True
    if session.token is None or session.hand_over.lasts:
        return False
    if session.token_file is not None and is_there(session.token_file):
        return False
    return session.hand_over is HandOver.NOT_YET or clipboard_ends_with_us()


def ask_before_leaving(
    window: QWidget, session: SetupSession, leave: Callable[[], None], save_copy: Callable[[], None] | None
) -> None:
    """Ask; the safe answer saves a copy where there is one to save, else it stays.

    Args:
        window: what the question stands over.
        session: what is known so far.
        leave: called when the merchant wants to close without saving.
        save_copy: called when a copy is to be saved first; None while there is no whole credential to save.
    """
    from wizard.ui.widgets.question import Question, ask  # noqa: PLC0415 - not needed for the first frame

    words = Question(
        title=_tr("Token not saved"),
        text=_tr("Close without saving the token?"),
        detail=_what_is_lost(session),
        go=_tr("&Close without saving"),
        stay=_tr("&Don’t close"),
        rescue=_tr("&Save a copy…") if save_copy is not None else "",
        harmful=True,
    )
    ask(window, words, leave, save_copy)


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
