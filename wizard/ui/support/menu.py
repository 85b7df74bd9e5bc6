"""The "Get help" menu: help first, then everything that shortens a call with support."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from wizard.core.links import SUPPORT_PAGE
from wizard.core.setup.session import SetupSession
from wizard.ui.language.menu import LanguageMenu, open_above
from wizard.ui.look.icons import menu_icon
from wizard.ui.services import Services
from wizard.ui.support.appearance_menu import AppearanceMenu

if TYPE_CHECKING:
    from wizard.core.readiness import Examine
    from wizard.ui.shell.base_page import BasePage
    from wizard.ui.shell.window import SetupWizard

ICON_SIZE = 18


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
        self._add(self.tr("E&mail support…"), self._write)
        self._add(self.tr("&What to say on the phone…"), self._say_on_the_phone)
        self._add(self.tr("&Support page"), self._open_page)
        page = window.shown_page
        if page is not None:
            self._add(page.question(), lambda: self._answer(page))
        self.addSeparator()
        self._add(self.tr("Create a &report…"), self._open_report)
        ready = self._services.ready
        if ready is not None:
            self._add(self.tr("Is this &computer ready?"), lambda: self._examine_computer(ready))
        shared = self._add(self.tr("&Others can see my screen"), lambda: window.set_screen_shared(shared.isChecked()))
        shared.setCheckable(True)
        shared.setChecked(session.screen_shared)
        self._add(self.tr("S&pell the store hash…"), self._spell).setEnabled(bool(window.store_hash))
        self._add(self.tr("S&ave progress…"), window.save_progress).setEnabled(bool(window.store_hash))
        self._add(self.tr("Res&ume a saved setup…"), window.session_files.choose_file)
        self.addSeparator()
        languages = LanguageMenu(self)
        languages.chosen.connect(window.speak)
        self.addMenu(languages).setIcon(menu_icon("globe", self.palette(), ICON_SIZE, self.devicePixelRatioF()))
        self.addMenu(AppearanceMenu(self, window, services.preferences))
        self._add(self.tr("A&bout BigCommerce Connect…"), self._open_about)

    def open_above(self, button: QWidget) -> None:
        """Open over `button`, which stands at the foot of the window."""
        open_above(self, button)

    def _add(self, words: str, do: Callable[[], None]) -> QAction:
        action = self.addAction(words)
        action.triggered.connect(lambda checked: do())
        return action

    def _write(self) -> None:
        from wizard.ui.letters.window import LetterWindow  # noqa: PLC0415 - rarely opened

        LetterWindow(self._session, self._services, self._window).open()

    def _say_on_the_phone(self) -> None:
        from wizard.ui.support.phone_window import PhoneWindow  # noqa: PLC0415 - rarely opened

        PhoneWindow(self._session, self._window).open()

    def _open_page(self) -> None:
        from wizard.ui.shell.open_page import open_page_outside  # noqa: PLC0415 - rarely opened

        page = self._window.shown_page
        if page is not None:
            open_page_outside(self._services, SUPPORT_PAGE, page.notice)

    def _answer(self, page: BasePage) -> None:
        from wizard.ui.support.question_window import QuestionWindow  # noqa: PLC0415 - rarely opened

        answer = QuestionWindow(page.question(), page.step, page)
        answer.help_wanted.connect(self._window.help_wanted)
        answer.open()

    def _open_report(self) -> None:
        from wizard.ui.support.report_window import ReportWindow  # noqa: PLC0415 - rarely opened

        ReportWindow(self._session, self._services, self._window).open()

    def _examine_computer(self, examine: Examine) -> None:
        from wizard.ui.readiness.window import ReadinessWindow  # noqa: PLC0415 - rarely opened

        ReadinessWindow(examine, self._window).open()

    def _spell(self) -> None:
        from wizard.ui.support.spelled_hash import SpelledHash  # noqa: PLC0415 - rarely opened

        SpelledHash(self._window.store_hash, self._window).open()

    def _open_about(self) -> None:
        from wizard.ui.support.about_window import AboutWindow  # noqa: PLC0415 - rarely opened

        AboutWindow(self._services, self._window).open()
