"""What lies behind "Get help" at the foot of the window: all that shortens a call with support."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from wizard.core.session import SetupSession
from wizard.ui.services import Services

if TYPE_CHECKING:
    from wizard.ui.wizard import SetupWizard


class SupportMenu(QMenu):
    """Made anew each time it is opened, so that it says what holds now.

    Args:
        window: the wizard; what is chosen opens over it.
        session: what is known so far.
        services: the outside world.
    """

    def __init__(self, window: SetupWizard, session: SetupSession, services: Services) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._services = services
        self._add(self.tr("&Report for support…"), self._open_report)
        self._add(self.tr("&Spell out the store hash…"), self._spell).setEnabled(bool(session.store_hash))
        shared = self._add(self.tr("&Others can see my screen"), lambda: window.set_screen_shared(shared.isChecked()))
        shared.setCheckable(True)
        shared.setChecked(session.screen_shared)
        self.addSeparator()
        self._add(self.tr("S&ave where I am…"), window.session_files.choose_place).setEnabled(bool(session.store_hash))
        self._add(self.tr("&Go on from a saved file…"), window.session_files.choose_file)

    def _add(self, words: str, do: Callable[[], None]) -> QAction:
        action = self.addAction(words)
        action.triggered.connect(lambda checked: do())
        return action

    def _open_report(self) -> None:
        from wizard.ui.support.report_window import ReportWindow  # noqa: PLC0415 - rarely opened

        ReportWindow(self._session, self._services, self._window).open()

    def _spell(self) -> None:
        from wizard.ui.support.spelled_hash import SpelledHash  # noqa: PLC0415 - rarely opened

        SpelledHash(self._session.store_hash, self._window).open()
