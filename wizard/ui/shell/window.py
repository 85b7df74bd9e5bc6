"""The window: five pages, a step list at the side, and the one question before work would be lost."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QDialog, QWidget, QWizard

from wizard.core.failures import Failure
from wizard.core.setup.session import SetupSession
from wizard.ui.files.dropped_file import local_file
from wizard.ui.language.announce import announce
from wizard.ui.language.retranslate import say_again, without_key
from wizard.ui.look.theme import USUAL_LINE, style_sheet
from wizard.ui.pages.store.page import StorePage
from wizard.ui.services import Services
from wizard.ui.shell.base_page import BasePage
from wizard.ui.shell.leaving import ask_before_leaving, loses_work
from wizard.ui.shell.step_list import StepList
from wizard.ui.widgets.button import Button

ACCOUNT_STEP, TOKEN_STEP = 1, 2
NARROW = 760
"""Below this width, in pixels for a usual font, the step list goes: title and heading still say where one is.
A larger font needs more; one with low lines is no narrower, so it does not get by with less.
"""
FOOT_GAP = 6
"""Pixels between two buttons of the foot; at its ends there are about twice as many."""
USUAL_SIZE = QSize(940, 700)
SMALLEST_SIZE = QSize(640, 420)


def _window_flags() -> Qt.WindowType:
    """Return all that the window has: a QWizard is a dialog, which Windows gives no button to make it smaller or larger."""
    kind = Qt.WindowType
    return (
        kind.Window
        | kind.CustomizeWindowHint
        | kind.WindowTitleHint
        | kind.WindowSystemMenuHint
        | kind.WindowMinMaxButtonsHint
        | kind.WindowCloseButtonHint
    )


def _options() -> QWizard.WizardOption:
    """Return all options: on macOS, Qt begins without a default button and without Cancel; on Windows, Help stands last."""
    option = QWizard.WizardOption
    return option.NoBackButtonOnStartPage | option.NoCancelButtonOnLastPage | option.HaveHelpButton


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
        self._help_asked, self._help_width = ("", ""), 0
        self._names = self.step_names()
        self._steps = StepList(self._names)  # before the style is set: Qt for Windows resizes the window at once then
        self.setWindowFlags(_window_flags())
        self.setWizardStyle(QWizard.WizardStyle.ModernStyle)
        self.setOptions(_options())
        self.setSideWidget(self._steps)
        self._services = services
        self._store_page = store = StorePage(session, services)
        self._pages: list[BasePage] = [store]
        self.setPage(store.step, store)
        store.go_on.connect(self.next)
        self._make_foot()
        self._name_buttons()
        self.currentIdChanged.connect(self._arrived)
        self.setAcceptDrops(True)
        self._restyle()
        self.setMinimumSize(SMALLEST_SIZE)
        self.resize(USUAL_SIZE)

    def add_other_pages(self) -> None:
        """Make steps 2 to 5. Called once the first frame is on the screen, or at once where nobody waits for it."""
        from PySide6.QtGui import QShortcut  # noqa: PLC0415 - not needed for the first frame

        from wizard.ui.assembly import make_later_steps  # noqa: PLC0415 - likewise

        later = make_later_steps(self, self._services, self._store_page, self._loses_work)
        self._pages += later.pages
        self._shared_screen = later.shared_screen
        self.companion = later.companion
        self.session_files = later.session_files
        for page in self._pages:
            page.saved_setup_given.connect(self.session_files.open)
        self.helpRequested.connect(self._open_support_menu)
        QShortcut("F1", self).activated.connect(self._open_support_menu)
        self._store_page.loses_work = self._loses_work
        self._store_page.complete(later.memory)
        self._steps.add_languages().chosen.connect(self.speak)
        self._name_buttons()
        self._order_foot()
        self._fit_foot()
        if self._store_page.was_shown:
            self._store_page.let_step_be_copied()

    def _order_foot(self) -> None:
        """Let the Tab key go through the buttons at the foot as they stand there; Qt takes Help last, on each page anew."""
        kind = QWizard.WizardButton
        order = (kind.HelpButton, kind.BackButton, kind.NextButton, kind.FinishButton, kind.CancelButton)
        for before, after in pairwise((*(self.button(one) for one in order), self._steps.language)):
            QWidget.setTabOrder(before, after)

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
        page = self.shown_page
        if path is None or page is None:
            return
        from wizard.core.setup.progress_file import is_progress_name  # noqa: PLC0415 - not needed for the first frame

        if is_progress_name(path.name):
            self.session_files.open(path)
            return
        if not page.take_file(path):
            self.next()
            following = self.shown_page
            if following is not None:
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
        if self.painted:
            self._fit_foot()

    def changeEvent(self, event: QEvent) -> None:
        """Qt calls this when, among others, the system switches between light and dark, or to larger text."""
        super().changeEvent(event)
        if self.painted and event.type() in (QEvent.Type.PaletteChange, QEvent.Type.ApplicationFontChange):
            self._restyle()

    def _restyle(self) -> None:
        # The window's own palette follows the style sheet, and lags behind while it is being put on.
        sheet = style_sheet(QApplication.palette())
        if hash(sheet) != self._styled_for:
            self._styled_for = hash(sheet)
            self.setStyleSheet(sheet)

    def step_names(self) -> tuple[str, ...]:
        """Return what the steps are called in the present language."""
        return (
            self.tr("Your store"),
            self.tr("API account"),
            self.tr("Access token"),
            self.tr("Test"),
            self.tr("Hand over"),
        )

    def _make_foot(self) -> None:
        """Qt's own buttons cut their words off where the foot is too narrow for all of them."""
        kind = QWizard.WizardButton
        for which in (kind.BackButton, kind.NextButton, kind.FinishButton, kind.CancelButton, kind.HelpButton):
            button = Button()
            button.setObjectName("foot")
            self.setButton(which, button)

    def _fit_foot(self) -> None:
        """Where large text or long words leave no room for the words of all buttons, the one for help has a question mark."""
        kind = QWizard.WizardButton
        words, button = self.tr("&Get help"), self.button(kind.HelpButton)
        asked = (words, button.font().key())
        if asked != self._help_asked:
            self.setButtonText(kind.HelpButton, words)
            self._help_asked, self._help_width = asked, button.minimumSizeHint().width()
            button.setAccessibleName(without_key(words))
        others = [self.button(one) for one in (kind.BackButton, kind.NextButton, kind.FinishButton, kind.CancelButton)]
        wanted = [one.minimumSizeHint().width() for one in others if not one.isHidden()]
        fits = sum(wanted) + self._help_width + FOOT_GAP * (len(wanted) + 4) <= self.width()
        self.setButtonText(kind.HelpButton, words if fits else self.tr("?"))

    def _name_buttons(self) -> None:
        """Without the chevrons that Qt puts there: a screen reader reads them out."""
        self.setButtonText(QWizard.WizardButton.BackButton, self.tr("&Back"))
        self.setButtonText(QWizard.WizardButton.NextButton, self.tr("&Next"))
        self.setButtonText(QWizard.WizardButton.FinishButton, self.tr("&Close"))
        self.setButtonText(QWizard.WizardButton.CancelButton, self.tr("Cancel"))
        self.setButtonText(QWizard.WizardButton.HelpButton, self.tr("&Get help"))
        for page in self._pages[TOKEN_STEP : TOKEN_STEP + 1]:
            page.setButtonText(QWizard.WizardButton.NextButton, self.tr("&Test the connection"))

    def speak(self, preferred: str) -> None:
        """Speak another language from now on, here and at the next start.

        Args:
            preferred: the code of a language; empty: the one of the computer.
        """
        from wizard.ui.language.languages import use_language  # noqa: PLC0415 - who starts the program has chosen one by then

        language = use_language(preferred)
        if self._services.preferences is not None:
            self._services.preferences.language = preferred
        say_again(self)
        announce(self, self.tr("The language is {name} now.").format(name=language.own_name))

    def follow_language(self) -> None:
        """Name what stands around the pages."""
        self._name_buttons()
        self._fit_foot()
        self._names = self.step_names()
        self._steps.name_steps(self._names)
        self.setWindowTitle(self._title())
        self._restyle()

    @property
    def shown_page(self) -> BasePage | None:
        """The page that is shown, or None before the first one is."""
        page = self.currentPage()
        return page if isinstance(page, BasePage) else None

    def _where(self) -> str:
        step = self.currentId()
        return self.tr("Step {number} of {count}: {name}").format(
            number=step + 1, count=len(self._names), name=self._names[step]
        )

    def _title(self) -> str:
        return f"{self._where()} - {self.tr('Connect BigCommerce to APPSe AI')}"

    def _arrived(self, page_id: int) -> None:
        page = self.shown_page
        if page is None:
            return
        self._steps.show_step(page_id)
        self.session.log.arrive(page_id + 1)
        self.setWindowTitle(self._title())
        if self.painted:  # before that nobody has seen the window, and a screen reader reads its title
            announce(self, f"{self._where()}. {page.heading()}")
            page.let_step_be_copied()
        if len(self._pages) > 1:  # the first frame does not wait for it
            self._order_foot()
            self._fit_foot()
        page.arrived()

    def say_failure(self, failure: Failure) -> None:
        """Say what went wrong on whatever page is shown."""
        page = self.shown_page
        if page is not None:
            page.show_failure(failure)

    @property
    def store_hash(self) -> str:
        """The store hash, also while step 1 has found one and was not left yet; or empty."""
        return self.session.store_hash or self._store_page.found_hash

    def save_progress(self) -> None:
        """Ask where to save how far this set-up has come; what step 1 found counts, though Next was not pressed yet."""
        if self.session.store is None and self._store_page.problem() is None:
            self._store_page.commit()
        self.session_files.choose_place()

    def set_screen_shared(self, shared: bool) -> None:
        """Switch shared-screen mode: while others look on, the token is neither shown nor copied."""
        self._shared_screen.switch(shared)

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
        preferences = self._services.preferences
        if preferences and len(self._pages) > 1:  # until then nobody can have moved it
            preferences.remember_place(self.companion.usual_place, maximised=self.companion.usually_maximised)

    def leave_all_the_same(self) -> None:
        """Close without asking."""
        self._confirmed = True
        self.reject()
