"""The window: five pages, the list of steps at the side, the foot, and the one question before work would be lost."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QKeyEvent,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QWidget, QWizard

from wizard.core.failures import Failure
from wizard.core.setup.session import SetupSession
from wizard.ui.files.dropped_file import local_file, local_files
from wizard.ui.language.announce import announce
from wizard.ui.services import Services
from wizard.ui.shell.base_page import BasePage
from wizard.ui.shell.foot import Foot
from wizard.ui.shell.frame import WindowFrame
from wizard.ui.shell.leaving import Leaving
from wizard.ui.shell.rail import Rail
from wizard.ui.shell.rendering import Rendering
from wizard.ui.shell.walk import Walk
from wizard.ui.shell.window_place import normal_place
from wizard.ui.steps import COUNT, Step
from wizard.ui.widgets.reading_order import tab_through

if TYPE_CHECKING:
    from wizard.ui.docked.docking import Docking
    from wizard.ui.shared_screen.mode import SharedScreen
    from wizard.ui.support.session_files import SessionFiles

USUAL_SIZE, SMALLEST_SIZE = QSize(940, 700), QSize(640, 420)


class SetupWizard(QWizard):
    """Takes the merchant from a pasted address to a tested credential.

    Attributes:
        foot: the three buttons below every page.
        rail: the list of steps.
        walk: moves between the steps.
        rendering: renders the state of the page that is shown.
        frame: fits what stands around the pages.
        leaving: asks before work would be lost.
        docking: knows where the window is when it is no column; there once the first frame is.
        session_files: saves how far a setup has come; there once the first frame is.
        save_copy: offers the ways to save a copy of the credential; there once the first frame is.

    Signals:
        first_frame(): the window has drawn itself for the first time.
        help_wanted(): Get help or F1 was pressed.
    """

    first_frame = Signal()
    help_wanted = Signal()
    docking: Docking
    session_files: SessionFiles
    save_copy: Callable[[], None]

    def __init__(
        self, session: SetupSession, services: Services, first: BasePage, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.session = session
        self.services = services
        self.painted = False
        self.pages: list[BasePage] = []
        self.rail = Rail()  # before the style is set: Qt for Windows resizes the window at once then
        self.frame = WindowFrame(self, self.rail, practice=services.practice is not None)
        self.frame.prepare()
        self.foot = Foot()
        self.primary = self.foot.primary
        self.walk = Walk(self)
        self.rendering = Rendering(self.foot, self.rail, lambda: self.pages)
        self.leaving = Leaving(self, session, services, self.pages)
        self.leaving.agreed.connect(self.reject)
        self.foot.back.clicked.connect(self._back)
        ask_for_help = self.help_wanted.emit  # one object: what was clicked twice too early opens once
        self.foot.help.clicked.connect(lambda: self.walk.when_built(ask_for_help))
        self.rail.chosen.connect(lambda step: self.walk.back_to(Step(step)))
        self.add_page(first)
        self.currentIdChanged.connect(self._moved)
        self.walk.arrived.connect(self._arrived)
        self.setAcceptDrops(True)
        self.frame.restyle()
        self.setMinimumSize(SMALLEST_SIZE)
        self.resize(USUAL_SIZE)

    def add_page(self, page: BasePage) -> None:
        """Add the page of the next step."""
        page.navigation = self.walk
        self.pages.append(page)
        self.setPage(page.step, page)
        page.state_changed.connect(lambda: self.rendering.follow(page))

    def complete(self, session_files: SessionFiles, shared_screen: SharedScreen, docking: Docking) -> None:
        """Take what comes once the first frame is on the screen and steps 2 to 5 were added.

        Args:
            session_files: saves how far a setup has come.
            shared_screen: the mode in which the token does not show.
            docking: knows where the window is when it is no column.
        """
        from PySide6.QtGui import QShortcut  # noqa: PLC0415 - not needed for the first frame

        from wizard.ui.shell.keys import Keys, let_tab_reach_everything  # noqa: PLC0415 - likewise

        self.session_files, self._shared_screen, self.docking = session_files, shared_screen, docking
        self.frame.sides_wanted.connect(docking.switch_sides)
        QShortcut("F1", self).activated.connect(self.help_wanted)
        Keys(self)
        self.rendering.follow_focus()
        self.rail.add_languages().chosen.connect(self.speak)
        self.frame.name_flags()
        let_tab_reach_everything()

    def sizeHint(self) -> QSize:
        """Qt asks how large the window wants to be; pages scroll, so they do not decide."""
        return USUAL_SIZE

    def follow_docked(self, docked: bool) -> None:
        """Become a column beside the browser, or a window again."""
        self.foot.follow_docked(docked)
        for page in self.pages:
            page.follow_docked(docked)
        self.frame.follow_docked(docked, self.shown_page)

    # -- what Qt asks ----------------------------------------------------------------------------------------------

    def focusNextPrevChild(self, forwards: bool) -> bool:
        """Qt calls this for the Tab key: it goes through the page, then the foot, which lies in it, then the steps."""
        page = self.shown_page
        if page is not None:
            tab_through(page, self.foot, self.rail)
        return super().focusNextPrevChild(forwards)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt calls this for a key that nothing inside took: Enter presses the primary button, Escape does nothing."""
        from PySide6.QtGui import QKeySequence  # noqa: PLC0415 - not needed for the first frame

        keys = QKeySequence.StandardKey
        if event.matches(keys.InsertParagraphSeparator) or event.matches(keys.InsertLineSeparator):
            self.rendering.press()
        elif not event.matches(keys.Cancel):
            super().keyPressEvent(event)

    def reject(self) -> None:
        """Qt calls this for the window's close button. Asks only where work would be lost."""
        if self.leaving.loses_work():
            self.leaving.ask(self.save_copy)
            return
        self.leaving.stop_all()
        preferences = self.services.preferences
        if preferences and hasattr(self, "docking"):
            preferences.remember_place(self.docking.usual_place, maximised=self.docking.usually_maximised)
        elif preferences and self.painted:  # closed before steps 2 to 5 are there, which bring the column
            preferences.remember_place(normal_place(self), maximised=self.isMaximized())
        super().reject()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Qt asks whether what is dragged over the window may be dropped there."""
        if self.currentId() <= Step.TOKEN and local_file(event.mimeData()) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Qt calls this when something was dropped anywhere on the window; step 2 hands a file on to step 3."""
        paths = local_files(event.mimeData())
        if paths:
            self.walk.when_built(lambda: self.walk.take_files(paths, self.session_files.open))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Qt calls this for the window's close button; `reject` decides whether the window goes."""
        self.reject()
        event.setAccepted(not self.isVisible())

    def showEvent(self, event: QShowEvent) -> None:
        """Qt calls this when the window appears."""
        super().showEvent(event)
        if not event.spontaneous():
            if not self.painted:
                self.frame.set_flags()
            self.frame.fill()
            self._arrived()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt calls this to draw the window; the first time, what could wait is told to begin."""
        super().paintEvent(event)
        if not self.painted:
            self.painted = True
            self.first_frame.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt calls this when the size changes; a narrow window keeps its room for the page."""
        super().resizeEvent(event)
        self.frame.fit_rail()

    def event(self, event: QEvent) -> bool:
        """Qt calls this for all that happens, and for the application's new palette this alone, not `changeEvent`."""
        taken = super().event(event)
        if self.painted or event.type() == QEvent.Type.LanguageChange:
            self.frame.follow_change(event)
        return taken

    # -- language --------------------------------------------------------------------------------------------------

    def speak(self, preferred: str) -> None:
        """Speak another language from now on, here and at the next start.

        Args:
            preferred: the code of a language; empty: the one of the computer.
        """
        from wizard.ui.language.languages import use_language  # noqa: PLC0415 - who starts the program has chosen one by then

        language = use_language(preferred)
        if self.services.preferences is not None:
            self.services.preferences.language = preferred
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LanguageChange.value)  # so that what follows is in it
        announce(self, self.tr("Language: {name}.").format(name=language.own_name))

    def follow_language(self) -> None:
        """Name what stands around the pages."""
        self.setWindowTitle(self._title())
        self.rendering.render()
        self.frame.restyle()

    # -- the steps -------------------------------------------------------------------------------------------------

    @property
    def shown_page(self) -> BasePage | None:
        """The page that is shown, or None before the first one is."""
        page = self.currentPage()
        return page if isinstance(page, BasePage) else None

    def _where(self) -> str:
        step = Step(self.currentId())
        return self.tr("Step {number} of {count}: {name}").format(number=step.number, count=COUNT, name=step.title())

    def _title(self) -> str:
        return f"{self._where()} - {self.tr('Connect BigCommerce to APPSe AI')}"

    def _back(self) -> None:
        page = self.shown_page
        if self.rendering.takes_press and page is not None and not page.go_back():
            self.back()

    def _moved(self, page_id: int) -> None:
        """Qt says that another page is shown; one that is only passed does not arrive."""
        if not self.walk.passing:
            self._arrived()

    def _arrived(self) -> None:
        page = self.shown_page
        if page is None:
            return
        self.session.log.arrive(page.step.number)
        self.setWindowTitle(self._title())
        page.hold_foot(self.foot)
        self.foot.show_back(page.step is not Step.STORE)
        if self.painted:  # before that nobody has seen the window, and a screen reader reads its title
            announce(self, f"{self._where()}. {page.heading()}")
        self.frame.place_head(page)
        page.arrived()
        self.rendering.enter(page, focus=True)

    def say_failure(self, failure: Failure) -> None:
        """Say what went wrong on whatever page is shown."""
        page = self.shown_page
        if page is not None:
            page.show_failure(failure)

    @property
    def store_hash(self) -> str:
        """The store hash, also while step 1 has found one and was not left yet; or empty."""
        return self.session.store_hash or self.pages[Step.STORE].found_hash

    def save_progress(self) -> None:
        """Ask where to save how far this setup has come; what step 1 found counts, though Next was not pressed yet."""
        first = self.pages[Step.STORE]
        if self.session.store is None and first.problem() is None:
            first.commit()
        self.session_files.choose_place()

    def set_screen_shared(self, shared: bool) -> None:
        """Switch shared-screen mode: while others look on, the token is neither shown nor copied."""
        self._shared_screen.switch(shared)
