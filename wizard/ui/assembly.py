"""Build the window: step 1 for the first frame, then steps 2 to 5 and their connections."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Callable, Iterator
from functools import partial
from typing import TYPE_CHECKING

from wizard.core.setup.session import SetupSession
from wizard.ui.pages.store.page import StorePage
from wizard.ui.services import Services
from wizard.ui.shell.window import SetupWizard
from wizard.ui.steps import Step

if TYPE_CHECKING:
    from wizard.ui.pages.check.page import TestPage
    from wizard.ui.pages.handover.page import HandoverPage
    from wizard.ui.pages.store.saved.memory import StoreMemory
    from wizard.ui.widgets.notice import Kind, Parts

HAS_MENUS_AT_THE_TOP = sys.platform == "darwin"
LATER_MODULES = (
    "wizard.core.intake.finding",
    "wizard.core.address.store_hash",
    "wizard.core.intake.labels",
    "wizard.core.intake.fields",
    "wizard.core.credential.token_value",
    "wizard.core.check.trace",
    "wizard.core.export.formats.base",
    "wizard.core.export.formats.registry",
    "wizard.ui.copies.keep_copy",
    "wizard.ui.pages.account.cards",
    "wizard.ui.pages.account.rows_card",
    "wizard.ui.pages.account.page",
    "wizard.core.check.run",
    "wizard.ui.pages.check.details",
    "wizard.ui.pages.check.page",
    "wizard.ui.pages.handover.cards",
    "wizard.ui.pages.handover.page",
    "wizard.ui.pages.token.page",
    "wizard.ui.support.session_files",
    "wizard.ui.pages.store.later",
)
"""What steps 2 to 5 import, in an order in which none of them takes long. One that is missing here is imported all the same."""


def make_window(session: SetupSession, services: Services) -> SetupWizard:
    """Return the window with step 1 only, all that the first frame needs."""
    return SetupWizard(session, services, StorePage(session, services))


def later_steps_in_parts(window: SetupWizard) -> Iterator[Callable[[], object]]:
    """Yield the functions that add steps 2 to 5: called in one go, they would block the window for a third of a second."""
    for name in LATER_MODULES:
        yield partial(importlib.import_module, name)
    yield partial(add_later_steps, window)


def add_later_steps(window: SetupWizard) -> None:
    """Make steps 2 to 5 and connect them, after the first frame."""
    # What is imported here is not needed for the first frame.
    from wizard.ui.clipboard.copy import CleanCopies  # noqa: PLC0415
    from wizard.ui.copies.keep_copy import KeepCopy  # noqa: PLC0415
    from wizard.ui.docked.docking import Docking  # noqa: PLC0415
    from wizard.ui.files.downloads_watch import DownloadsWatch  # noqa: PLC0415
    from wizard.ui.pages.account.page import AccountPage  # noqa: PLC0415
    from wizard.ui.pages.check.page import TestPage  # noqa: PLC0415
    from wizard.ui.pages.handover.page import HandoverPage  # noqa: PLC0415
    from wizard.ui.pages.token.page import TokenPage  # noqa: PLC0415
    from wizard.ui.shared_screen.mode import SharedScreen  # noqa: PLC0415
    from wizard.ui.support.session_files import SessionFiles  # noqa: PLC0415

    session, services = window.session, window.services
    CleanCopies(window)
    watch = DownloadsWatch(session, services, window)
    watch.refused.connect(window.say_failure)
    account = AccountPage(session, services, watch)
    token = TokenPage(session, services, watch)
    test = TestPage(session, services)
    handover = HandoverPage(session, services, KeepCopy(session, services, window))
    for later in (account, token, test, handover):
        window.add_page(later)
    _connect_handover(window, handover, test)
    watch.arrived.connect(session.note_download)
    shared_screen = SharedScreen(session, window.pages, lambda: window.shown_page, window)
    handover.taken_off_clipboard.connect(shared_screen.say_taken_off)
    files = SessionFiles(session, services, window, lambda: window.shown_page, window.say_failure)
    files.loses_work = window.leaving.loses_work
    files.opened.connect(lambda progress: window.walk.resume(progress, window.pages))
    for page in window.pages:
        page.saved_setup_given.connect(files.open)
    docking = Docking(window)
    docking.changed.connect(window.follow_docked)
    window.frame.undock_wanted.connect(docking.undock)
    for docks in (account, handover):
        docks.dock_wanted.connect(docking.switch)
    account.progress_wanted.connect(window.save_progress)
    window.help_wanted.connect(lambda: _open_help(window))
    window.complete(files, shared_screen, docking)
    _add_menus(window)
    _complete_step_1(window, handover, test)
    window.walk.note_built()


def _complete_step_1(window: SetupWizard, handover: HandoverPage, test: TestPage) -> None:
    store = window.pages[0]
    if isinstance(store, StorePage):
        store.loses_work = window.leaving.loses_work
        store.named.connect(test.follow_name)
        store.complete(_memory(window, window.services, handover, test))


def _add_menus(window: SetupWizard) -> None:
    if HAS_MENUS_AT_THE_TOP:
        from wizard.ui.mac_menus import MacMenus  # noqa: PLC0415 - for macOS alone

        MacMenus(window)


def _open_help(window: SetupWizard) -> None:
    from wizard.ui.support.menu import SupportMenu  # noqa: PLC0415 - rarely opened

    SupportMenu(window, window.session, window.services).open_above(window.foot.help)


def _connect_handover(window: SetupWizard, handover: HandoverPage, test: TestPage) -> None:
    from wizard.ui.copies.menu import CopyMenu  # noqa: PLC0415 - not needed for the first frame

    keep = handover.keep
    handover.test_again.connect(lambda: _test_again(window, test))
    test.appse_ai_wanted.connect(lambda: _open_appse_ai(window, handover))
    handover.report_wanted.connect(lambda: _open_report(window))
    keep.said.connect(lambda kind, parts: _say(window, kind, parts))
    keep.failed.connect(window.say_failure)
    window.save_copy = lambda: CopyMenu(keep, window).open_at(window.foot.primary)


def _open_report(window: SetupWizard) -> None:
    from wizard.ui.support.report_window import ReportWindow  # noqa: PLC0415 - rarely opened

    ReportWindow(window.session, window.services, window).open()


def _test_again(window: SetupWizard, test: TestPage) -> None:
    window.walk.back_to(Step.TEST)
    test.start()


def _open_appse_ai(window: SetupWizard, handover: HandoverPage) -> None:
    window.walk.go_to(Step.HANDOVER)
    if window.shown_page is handover:
        handover.open_appse_ai()


def _say(window: SetupWizard, kind: Kind, parts: Parts) -> None:
    """Report how saving a copy ended, on the page that is shown."""
    page = window.shown_page
    if page is not None:
        page.notice.say(kind, parts)


def _memory(window: SetupWizard, services: Services, handover: HandoverPage, test: TestPage) -> StoreMemory:
    from wizard.ui.pages.store.saved.memory import StoreMemory  # noqa: PLC0415 - not needed for the first frame

    memory = StoreMemory(services, window)
    handover.handed_over.connect(lambda: memory.remember(window.session))
    test.tested.connect(lambda: memory.remember_test(window.session))
    memory.failed.connect(window.say_failure)
    return memory
