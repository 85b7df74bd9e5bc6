"""Steps 2 to 5 with what connects them: made once the first frame is on the screen."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from wizard.ui.clipboard.copy import CleanCopies
from wizard.ui.files.downloads_watch import DownloadsWatch
from wizard.ui.pages.account.companion import Companion
from wizard.ui.pages.account.page import AccountPage
from wizard.ui.pages.check.page import TestPage
from wizard.ui.pages.handover.page import HandoverPage
from wizard.ui.pages.store.memory import StoreMemory
from wizard.ui.pages.store.page import StorePage
from wizard.ui.pages.token.page import TokenPage
from wizard.ui.services import Services
from wizard.ui.shell.base_page import BasePage
from wizard.ui.shell.navigation import Ways
from wizard.ui.shell.shared_screen import SharedScreen
from wizard.ui.support.session_files import SessionFiles

if TYPE_CHECKING:
    from wizard.ui.shell.window import SetupWizard


@dataclass(frozen=True)
class LaterSteps:
    """What the window keeps of it.

    Attributes:
        pages: steps 2 to 5.
        companion: narrows the window for step 2.
        shared_screen: the mode in which the token does not show.
        session_files: saves how far a set-up has come.
        memory: the stores set up before.
    """

    pages: tuple[BasePage, ...]
    companion: Companion
    shared_screen: SharedScreen
    session_files: SessionFiles
    memory: StoreMemory


def make_later_steps(
    window: SetupWizard, services: Services, store: StorePage, loses_work: Callable[[], bool]
) -> LaterSteps:
    """Make the pages and connect them with each other, with step 1 and with the window.

    Args:
        window: where they are added.
        services: the outside world.
        store: step 1.
        loses_work: tells whether the window holds a token that is nowhere else.
    """
    session = window.session
    CleanCopies(window)
    watch = DownloadsWatch(session, services, window)
    watch.refused.connect(window.say_failure)
    account = AccountPage(session, services, watch)
    token = TokenPage(session, services, watch)
    test = TestPage(session, services)
    handover = HandoverPage(session, services)
    later = (account, token, test, handover)
    for page in later:
        window.setPage(page.step, page)
    account.file_came.connect(window.next)
    account.file_came.connect(token.choose_file)
    token.go_on.connect(window.next)
    ways = Ways(window, (store, *later))
    store.jump.connect(ways.go_to)
    test.start_over.connect(ways.to_new_account)
    test.change.connect(ways.back_to)
    handover.change.connect(ways.back_to)
    handover.test_again.connect(ways.to_test)
    handover.test_again.connect(test.start)
    shared_screen = SharedScreen(window, (store, *later))
    handover.taken_off_clipboard.connect(shared_screen.say_taken_off)
    return LaterSteps(
        pages=later,
        companion=Companion(window, account),
        shared_screen=shared_screen,
        session_files=_session_files(window, services, ways, loses_work),
        memory=_memory(window, services, handover, test),
    )


def _memory(window: SetupWizard, services: Services, handover: HandoverPage, test: TestPage) -> StoreMemory:
    memory = StoreMemory(services, window)
    handover.handed_over.connect(lambda: memory.remember(window.session))
    test.tested.connect(lambda: memory.remember_test(window.session))
    memory.failed.connect(window.say_failure)
    return memory


def _session_files(window: SetupWizard, services: Services, ways: Ways, loses_work: Callable[[], bool]) -> SessionFiles:
    files = SessionFiles(window.session, services, window)
    files.loses_work = loses_work
    files.opened.connect(ways.go_on_from)
    return files
