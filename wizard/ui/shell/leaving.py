"""Closing the window: what would be lost by it, and the one question before that (ux rule 11)."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtWidgets import QWidget

from wizard.core.setup.session import SetupSession
from wizard.ui.clipboard.copy import clipboard_ends_with_us
from wizard.ui.language.texts import translated
from wizard.ui.shell.base_page import BasePage


def loses_work(session: SetupSession, pages: Iterable[BasePage]) -> bool:
    """Tell whether closing now would lose a token that is nowhere else."""
    if any(page.holds_token for page in pages):
        return True
    kept = session.handed_over and not (session.copied_only and clipboard_ends_with_us())
    return session.token is not None and not kept


def ask_before_leaving(window: QWidget, session: SetupSession, leave: Callable[[], None]) -> None:
    """Ask; `leave` is called when the merchant wants to close all the same."""
    from wizard.ui.widgets.question import Question, ask  # noqa: PLC0415 - not needed for the first frame

    words = Question(
        title=_tr("The token is not handed over yet"),
        text=_tr("Close without handing the token over?"),
        detail=_what_is_lost(session),
        go=_tr("&Close all the same"),
        stay=_tr("&Stay here"),
        harmful=True,
    )
    ask(window, words, leave)


def _what_is_lost(session: SetupSession) -> str:
    if session.copied_only:
        return _tr(
            "The token is on the clipboard, which ends with this program. Paste it into APPSe AI first, or save it."
        )
    return _tr("BigCommerce shows an access token only once. If you have no other copy, a new API account is needed.")


def _tr(text: str) -> str:
    return translated("Leaving", text)
