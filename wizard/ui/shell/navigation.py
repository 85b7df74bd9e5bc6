"""Ways through the steps that are longer than Next and Back."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from wizard.ui.shell.base_page import BasePage

if TYPE_CHECKING:
    from wizard.core.setup.progress import SavedProgress
    from wizard.ui.shell.window import SetupWizard

STORE_STEP, ACCOUNT_STEP, TOKEN_STEP, TEST_STEP = range(4)


class Ways(QObject):
    """Leads through a window.

    Args:
        window: the wizard.
        pages: its pages.
    """

    def __init__(self, window: SetupWizard, pages: Iterable[BasePage]) -> None:
        super().__init__(window)
        self._window = window
        self._pages = tuple(pages)

    def go_to(self, step: int) -> None:
        """Go forwards to a step, as far as the pages between let one."""
        while self._window.currentId() < step:
            here = self._window.currentId()
            self._window.next()
            if self._window.currentId() == here:
                return

    def back_to(self, step: int) -> None:
        """Go back to a step."""
        while self._window.currentId() > step:
            self._window.back()

    def to_new_account(self) -> None:
        """Go back to where an account is created."""
        self.back_to(ACCOUNT_STEP)

    def to_test(self) -> None:
        """Go back to the test."""
        self.back_to(TEST_STEP)

    def go_on_from(self, progress: SavedProgress) -> None:
        """Show a saved set-up at the step where it was, or at the one for the token if it was further."""
        from wizard.ui.shell.resumed_notice import show_opened  # noqa: PLC0415 - rarely needed

        window = self._window
        self.back_to(STORE_STEP)
        window.session.take_over(progress)
        for page in self._pages:
            page.take_over()
        self.go_to(min(progress.step - 1, TOKEN_STEP))
        here = window.shown_page
        if here is not None:
            show_opened(progress, here, lambda: window.step_names()[progress.step - 1])
