"""The window: five pages, a step list at the side, and the one question before work would be lost."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QWidget, QWizard

from wizard.core.event_log import EventKind
from wizard.core.failures import Failure
from wizard.core.session import SetupSession
from wizard.ui.announce import announce
from wizard.ui.base_page import BasePage
from wizard.ui.dropped_file import local_file
from wizard.ui.leaving import ask_before_leaving, loses_work
from wizard.ui.pages.store import StorePage
from wizard.ui.services import Services
from wizard.ui.theme import style_sheet
from wizard.ui.widgets.step_list import StepList

if TYPE_CHECKING:
    from wizard.core.saved_progress import SavedProgress

STORE_STEP, ACCOUNT_STEP, TOKEN_STEP = 0, 1, 2
NARROW = 760
"""Below this width, in pixels for a usual font, the step list goes: title and heading still say where one is.
A larger font needs more; one with low lines is no narrower, so it does not get by with less.
"""
USUAL_LINE = 19
USUAL_SIZE = QSize(940, 700)
SMALLEST_SIZE = QSize(640, 420)


class SetupWizard(QWizard):
    """Leads from a pasted address to a tested credential.

    Signals:
        first_frame(): the window has drawn itself for the first time.
    """

    first_frame = Signal()

    def __init__(self, session: SetupSession, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self._confirmed = False
        self.painted = False
        self._styled_for = -1
        self.setWizardStyle(QWizard.WizardStyle.ModernStyle)
        self.setOption(QWizard.WizardOption.NoBackButtonOnStartPage)
        self.setOption(QWizard.WizardOption.NoCancelButtonOnLastPage)
        self.setOption(QWizard.WizardOption.HaveHelpButton)
        self.helpRequested.connect(self._open_support_menu)
        self._names = self._step_names()
        self._steps = StepList(self._names)
        self.setSideWidget(self._steps)
        self._services = services
        self._store_page = store = StorePage(session, services)
        self._pages: list[BasePage] = [store]
        self.setPage(store.step, store)
        store.go_on.connect(self.next)
        self._name_buttons()
        self.currentIdChanged.connect(self._arrived)
        self.setAcceptDrops(True)
        self._restyle()
        self.setMinimumSize(SMALLEST_SIZE)
        self.resize(USUAL_SIZE)

    def add_other_pages(self) -> None:
        """Make steps 2 to 5. Called once the first frame is on the screen, or at once where nobody waits for it."""
        from wizard.ui.downloads_watch import DownloadsWatch  # noqa: PLC0415
        from wizard.ui.pages.account import AccountPage  # noqa: PLC0415 - see above
        from wizard.ui.pages.handover import HandoverPage  # noqa: PLC0415
        from wizard.ui.pages.test import TestPage  # noqa: PLC0415
        from wizard.ui.pages.token import TokenPage  # noqa: PLC0415
        from wizard.ui.store_memory import StoreMemory  # noqa: PLC0415

        watch = DownloadsWatch(self.session, self._services, self)
        account = AccountPage(self.session, self._services, watch)
        token = TokenPage(self.session, self._services, watch)
        test = TestPage(self.session, self._services)
        handover = HandoverPage(self.session, self._services)
        for page in (account, token, test, handover):
            self._pages.append(page)
            self.setPage(page.step, page)
        token.setButtonText(QWizard.WizardButton.NextButton, self.tr("&Test the connection"))
        account.file_came.connect(self.next)
        account.file_came.connect(token.choose_file)
        token.go_on.connect(self.next)
        test.start_over.connect(lambda: self._back_to(ACCOUNT_STEP))
        handover.change.connect(self._back_to)
        handover.test_again.connect(lambda: self._back_to(test.step))
        handover.test_again.connect(test.start)
        self._store_page.jump.connect(self._go_to)
        self._store_page.loses_work = self._loses_work
        memory = StoreMemory(self._services, self)
        handover.handed_over.connect(lambda: memory.remember(self.session))
        test.tested.connect(lambda: memory.remember_test(self.session))
        memory.failed.connect(self.say_failure)
        self._add_support()
        self._store_page.complete(memory)
        if self._store_page.was_shown:
            self._store_page.let_step_be_copied()

    def _add_support(self) -> None:
        """What the pages have in common that is of use on the phone."""
        from PySide6.QtGui import QShortcut  # noqa: PLC0415 - not needed for the first frame

        from wizard.ui.support.session_files import SessionFiles  # noqa: PLC0415 - likewise

        self.session_files = SessionFiles(self.session, self._services, self)
        self.session_files.loses_work = self._loses_work
        self.session_files.opened.connect(self._go_on_from)
        QShortcut("F1", self).activated.connect(self._open_support_menu)
        for page in self._pages:
            page.screen_not_shared.connect(lambda: self.set_screen_shared(False))
            page.saved_setup_given.connect(self.session_files.open)

    def sizeHint(self) -> QSize:
        """Qt asks how large the window wants to be; pages scroll, so they do not decide."""
        return USUAL_SIZE

    def reject(self) -> None:
        """Qt calls this for Cancel, Escape and the window's close button. Asks only where work would be lost."""
        if self._loses_work():
            ask_before_leaving(self, self.session, self.leave_all_the_same)
            return
        self._stop_all()
        super().reject()

    def accept(self) -> None:
        """Qt calls this for the last page's button."""
        if self._loses_work():
            ask_before_leaving(self, self.session, self.leave_all_the_same)
            return
        self._stop_all()
        super().accept()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Qt asks whether what is dragged over the window may be dropped there."""
        if self.currentId() <= TOKEN_STEP and local_file(event.mimeData()) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Qt calls this when something was dropped anywhere on the window; step 2 hands a file on to step 3."""
        path = local_file(event.mimeData())
        page = self.currentPage()
        if path is None or not isinstance(page, BasePage):
            return
        from wizard.core.session_file import is_progress_name  # noqa: PLC0415 - not needed for the first frame

        if is_progress_name(path.name):
            self.session_files.open(path)
            return
        if not page.take_file(path):
            self.next()
            following = self.currentPage()
            if isinstance(following, BasePage):
                following.take_file(path)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Qt calls this for the window's close button; `reject` decides whether the window goes."""
        self.reject()
        event.setAccepted(not self.isVisible())

    def showEvent(self, event: QShowEvent) -> None:
        """Qt calls this when the window appears."""
        super().showEvent(event)
        if not event.spontaneous():
            self._arrived(self.currentId())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt calls this to draw the window; the first time, what could wait is told to begin."""
        super().paintEvent(event)
        if not self.painted:
            self.painted = True
            self.first_frame.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt calls this when the size changes; a narrow window keeps its room for the page."""
        super().resizeEvent(event)
        self._steps.setVisible(event.size().width() >= NARROW * max(1, self.fontMetrics().height() / USUAL_LINE))

    def changeEvent(self, event: QEvent) -> None:
        """Qt calls this when, among others, the system switches between light and dark."""
        super().changeEvent(event)
        if self.painted and event.type() == QEvent.Type.PaletteChange:
            self._restyle()

    def _restyle(self) -> None:
        sheet = style_sheet(self.palette())
        if hash(sheet) != self._styled_for:
            self._styled_for = hash(sheet)
            self.setStyleSheet(sheet)

    def _step_names(self) -> tuple[str, ...]:
        return (
            self.tr("Your store"),
            self.tr("API account"),
            self.tr("Access token"),
            self.tr("Test"),
            self.tr("Hand over"),
        )

    def _name_buttons(self) -> None:
        """Without the chevrons that Qt puts there: a screen reader reads them out."""
        self.setButtonText(QWizard.WizardButton.BackButton, self.tr("&Back"))
        self.setButtonText(QWizard.WizardButton.NextButton, self.tr("&Next"))
        self.setButtonText(QWizard.WizardButton.FinishButton, self.tr("&Close"))
        self.setButtonText(QWizard.WizardButton.CancelButton, self.tr("Cancel"))
        self.setButtonText(QWizard.WizardButton.HelpButton, self.tr("&Get help"))

    def _arrived(self, page_id: int) -> None:
        page = self.currentPage()
        if not isinstance(page, BasePage):
            return
        self._steps.show_step(page_id)
        self.session.log.arrive(page_id + 1)
        step = self.tr("Step {number} of {count}: {name}").format(
            number=page_id + 1, count=len(self._names), name=self._names[page_id]
        )
        self.setWindowTitle(f"{step} - {self.tr('Connect BigCommerce to APPSe AI')}")
        if self.painted:  # before that nobody has seen the window, and a screen reader reads its title
            announce(self, f"{step}. {page.heading()}")
            page.let_step_be_copied()
        page.arrived()

    def say_failure(self, failure: Failure) -> None:
        """Say what went wrong on whatever page is shown."""
        page = self.currentPage()
        if isinstance(page, BasePage):
            page.show_failure(failure)

    def _go_to(self, step: int) -> None:
        """Go forwards to a step, as far as the pages between let one."""
        while self.currentId() < step:
            here = self.currentId()
            self.next()
            if self.currentId() == here:
                return

    def _go_on_from(self, progress: SavedProgress) -> None:
        """Show a saved set-up at the step where it was, or at the one for the token if it was further."""
        from wizard.ui.support.opened_notice import show_opened  # noqa: PLC0415 - rarely needed

        self._back_to(STORE_STEP)
        self.session.take_over(progress)
        for page in self._pages:
            page.take_over()
        self._go_to(min(progress.step - 1, TOKEN_STEP))
        here = self.currentPage()
        if isinstance(here, BasePage):
            show_opened(progress, here, self._names[progress.step - 1])

    def _back_to(self, step: int) -> None:
        while self.currentId() > step:
            self.back()

    @property
    def store_hash(self) -> str:
        """The store hash, also while step 1 has found one and was not left yet; or empty."""
        return self.session.store_hash or self._store_page.found_hash

    def set_screen_shared(self, shared: bool) -> None:
        """Switch shared-screen mode: while others look on, the token is neither shown nor copied."""
        if shared == self.session.screen_shared:
            return
        self.session.screen_shared = shared
        self.session.screen_was_shared = True
        self.session.log.add(EventKind.SCREEN_SHARED if shared else EventKind.SCREEN_NOT_SHARED)
        for page in self._pages:
            page.follow_screen_shared()

    def _open_support_menu(self) -> None:
        from wizard.ui.support.menu import SupportMenu  # noqa: PLC0415 - not needed for the first frame

        menu = SupportMenu(self, self.session, self._services)
        menu.open_above(self.button(QWizard.WizardButton.HelpButton))

    def _loses_work(self) -> bool:
        """Tell whether closing now would lose a token that is nowhere else, and nobody was asked yet."""
        return not self._confirmed and loses_work(self.session, self._pages)

    def _stop_all(self) -> None:
        """Nothing goes on once the window is gone, and nothing that was open over it stays."""
        for page in self._pages:
            page.stop()
        for dialog in self.findChildren(QDialog):
            dialog.reject()

    def leave_all_the_same(self) -> None:
        """Close without asking."""
        self._confirmed = True
        self.reject()
