"""What lies behind "Get help" at the foot of the window: all that shortens a call with support."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from wizard.core.failures import Failure, FailureKind
from wizard.core.setup.session import SetupSession
from wizard.ui.clipboard.copy import copy_text
from wizard.ui.language.announce import announce
from wizard.ui.language.menu import LanguageMenu, open_above
from wizard.ui.look.icons import menu_icon
from wizard.ui.services import Services
from wizard.ui.support.appearance_menu import AppearanceMenu
from wizard.ui.support.last_failure import last_failure

if TYPE_CHECKING:
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
        page = window.shown_page
        if page is not None:
            self._add(page.question(), lambda: self._answer(page))
        where = self._step_and_code()
        self._add(self.tr("&Copy “{words}”").format(words=where), lambda: self._copy(where))
        self._add(self.tr("&Report for support…"), self._open_report)
        self._add(self.tr("S&pell out the store hash…"), self._spell).setEnabled(bool(window.store_hash))
        shared = self._add(self.tr("&Others can see my screen"), lambda: window.set_screen_shared(shared.isChecked()))
        shared.setCheckable(True)
        shared.setChecked(session.screen_shared)
        self.addSeparator()
        self._add(self.tr("S&ave where I am…"), window.save_progress).setEnabled(bool(window.store_hash))
        self._add(self.tr("&Go on from a saved file…"), window.session_files.choose_file)
        self.addSeparator()
        languages = LanguageMenu(self)
        languages.chosen.connect(window.speak)
        self.addMenu(languages).setIcon(menu_icon("globe", self.palette(), ICON_SIZE, self.devicePixelRatioF()))
        self.addMenu(AppearanceMenu(self, window, services.preferences))
        self._add(self.tr("A&bout this program…"), self._open_about)

    def open_above(self, button: QWidget) -> None:
        """Open over `button`, which stands at the foot of the window."""
        open_above(self, button)

    def _add(self, words: str, do: Callable[[], None]) -> QAction:
        action = self.addAction(words)
        action.triggered.connect(lambda checked: do())
        return action

    def _step_and_code(self) -> str:
        """What a person on the phone is asked for first; the code of a panel that is gone is found again here."""
        last = last_failure(self._session)
        if last is None:
            return self.tr("Step {step}").format(step=self._session.log.step)
        return self.tr("Step {step}, code {code}").format(step=last.step, code=last.failure.code)

    def _copy(self, words: str) -> None:
        if copy_text(words):
            announce(self._window, self.tr("{words} copied").format(words=words))
        else:
            self._window.say_failure(Failure(FailureKind.CLIPBOARD_REFUSED))

    def _answer(self, page: BasePage) -> None:
        from wizard.ui.support.question_window import QuestionWindow  # noqa: PLC0415 - rarely opened

        answer = QuestionWindow(page.question(), page.step, page)
        answer.help_wanted.connect(self._window.help_wanted)
        answer.open()

    def _open_report(self) -> None:
        from wizard.ui.support.report_window import ReportWindow  # noqa: PLC0415 - rarely opened

        ReportWindow(self._session, self._services, self._window).open()

    def _spell(self) -> None:
        from wizard.ui.support.spelled_hash import SpelledHash  # noqa: PLC0415 - rarely opened

        SpelledHash(self._window.store_hash, self._window).open()

    def _open_about(self) -> None:
        from wizard.ui.support.about_window import AboutWindow  # noqa: PLC0415 - rarely opened

        AboutWindow(self._services, self._window).open()
