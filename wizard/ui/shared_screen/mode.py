"""Shared-screen mode: while others look on, the token is neither shown nor copied."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject

from wizard.core.setup.event_log import EventKind
from wizard.core.setup.session import SetupSession
from wizard.ui.shell.base_page import BasePage
from wizard.ui.widgets.notice import Kind


class SharedScreen(QObject):
    """Switches the mode on all pages of a window.

    Args:
        session: what is known so far.
        pages: the pages of the window.
        shown_page: returns the one that is shown.
        parent: what it ends with.
    """

    def __init__(
        self,
        session: SetupSession,
        pages: Sequence[BasePage],
        shown_page: Callable[[], BasePage | None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._pages = tuple(pages)
        self._shown_page = shown_page
        for page in self._pages:
            page.screen_not_shared.connect(self.end)

    def switch(self, shared: bool) -> None:
        """Begin the mode or end it."""
        session = self._session
        if shared == session.screen_shared:
            return
        session.screen_shared = shared
        session.screen_was_shared = True
        session.log.add(EventKind.SCREEN_SHARED if shared else EventKind.SCREEN_NOT_SHARED)
        for page in self._pages:
            page.follow_screen_shared()

    def end(self) -> None:
        """Nobody looks on any more."""
        self.switch(False)

    def say_taken_off(self) -> None:
        """The mode can begin on any page; what it did to the clipboard is said there."""
        page = self._shown_page()
        if page is not None:
            page.notice.say(
                Kind.INFO,
                lambda: (
                    self.tr("Token removed from the clipboard"),
                    self.tr("Screen sharing can include the clipboard."),
                    self.tr("Copy it again when nobody’s watching, or save a copy."),
                ),
            )
