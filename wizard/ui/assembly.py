"""Builds the window: step 1 for the first frame, and once that is on the screen steps 2 to 5 with what connects them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wizard.core.setup.session import SetupSession
from wizard.ui.pages.store.page import StorePage
from wizard.ui.services import Services
from wizard.ui.shell.window import SetupWizard

if TYPE_CHECKING:
    from wizard.ui.pages.check.page import TestPage
    from wizard.ui.pages.handover.page import HandoverPage
    from wizard.ui.pages.store.memory import StoreMemory


def make_window(session: SetupSession, services: Services) -> SetupWizard:
    """Return the window with step 1 alone, which is all that the first frame needs."""
    return SetupWizard(session, services, StorePage(session, services))


def add_later_steps(window: SetupWizard) -> None:
    """Make steps 2 to 5 and connect them. Called once the first frame is on the screen, or at once where nobody waits for it."""
    # What is imported here is not needed for the first frame.
    from wizard.ui.clipboard.copy import CleanCopies  # noqa: PLC0415
    from wizard.ui.files.downloads_watch import DownloadsWatch  # noqa: PLC0415
    from wizard.ui.pages.account.page import AccountPage  # noqa: PLC0415
    from wizard.ui.pages.check.page import TestPage  # noqa: PLC0415
    from wizard.ui.pages.handover.page import HandoverPage  # noqa: PLC0415
    from wizard.ui.pages.token.page import TokenPage  # noqa: PLC0415
    from wizard.ui.shell.docking import Docking  # noqa: PLC0415
    from wizard.ui.shell.shared_screen import SharedScreen  # noqa: PLC0415
    from wizard.ui.support.session_files import SessionFiles  # noqa: PLC0415

    session, services, store = window.session, window.services, window.pages[0]
    CleanCopies(window)
    watch = DownloadsWatch(session, services, window)
    account = AccountPage(session, services, watch)
    token = TokenPage(session, services, watch)
    test = TestPage(session, services)
    handover = HandoverPage(session, services)
    for later in (account, token, test, handover):
        window.add_page(later)
    handover.test_again.connect(test.start)
    shared_screen = SharedScreen(session, window.pages, lambda: window.shown_page, window)
    handover.taken_off_clipboard.connect(shared_screen.say_taken_off)
    files = SessionFiles(session, services, window, lambda: window.shown_page, window.say_failure)
    files.loses_work = window.loses_work
    files.opened.connect(lambda progress: window.walk.resume(progress, window.pages))
    for page in window.pages:
        page.saved_setup_given.connect(files.open)
    docking = Docking(window)
    docking.changed.connect(window.follow_docked)
    window.undock_wanted.connect(docking.undock)
    account.dock_wanted.connect(docking.switch)
    account.several.connect(lambda _several, _path: window.walk.next())
    account.several.connect(token.ask_which)
    account.progress_wanted.connect(window.save_progress)
    window.help_wanted.connect(lambda: _open_help(window))
    window.complete(files, shared_screen, docking)
    if isinstance(store, StorePage):
        store.loses_work = window.loses_work
        store.named.connect(test.follow_name)
        store.complete(_memory(window, services, handover, test))


def _open_help(window: SetupWizard) -> None:
    from wizard.ui.support.menu import SupportMenu  # noqa: PLC0415 - rarely opened

    SupportMenu(window, window.session, window.services).open_above(window.foot.help)


def _memory(window: SetupWizard, services: Services, handover: HandoverPage, test: TestPage) -> StoreMemory:
    from wizard.ui.pages.store.memory import StoreMemory  # noqa: PLC0415 - not needed for the first frame

    memory = StoreMemory(services, window)
    handover.handed_over.connect(lambda: memory.remember(window.session))
    test.tested.connect(lambda: memory.remember_test(window.session))
    memory.failed.connect(window.say_failure)
    return memory
