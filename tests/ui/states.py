"""A way into every state of the table, for tests of what holds in all of them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.core.fakes import JSON, NO_SCOPE, OK, HangingHttp, ScriptedHttp
from tests.ui.conftest import ADDRESS, TOKEN, MakeWizard, Outside
from tests.ui.pages.scripted import AS_WANTED, PRODUCTS, credentials
from tests.ui.walking import button, page_of, paste_address, to_handover_page, to_test_page, to_token_page
from wizard.adapters.files.saved_stores_file import SavedStoresFile
from wizard.core.address.shop_domain import Found
from wizard.core.check.wire import Response
from wizard.core.concurrency.cancel import Cancel, Cancelled
from wizard.core.credential.secret import Secret
from wizard.core.failures import FailureKind, SetupError
from wizard.core.setup.saved_stores import SavedStore
from wizard.ui.pages.account.page import AccountPage
from wizard.ui.pages.account.parts import Part
from wizard.ui.pages.check.page import TestPage
from wizard.ui.pages.store.page import StorePage
from wizard.ui.pages.token.page import TokenPage
from wizard.ui.shell.states import PageState
from wizard.ui.shell.window import SetupWizard

FILE_WITHOUT_STORE = "BigCommerceAPI-credentials.txt"
FILE = "BigCommerceAPI-credentials-clientid0m2.txt"


class Shop:
    """A shop that is never done answering, or refuses at once."""

    def __init__(self, refusal: FailureKind | None = None) -> None:
        self._refusal = refusal

    def look_up(self, host: str, cancel: Cancel) -> Found:
        if self._refusal is not None:
            raise SetupError(self._refusal, host=host, seconds="8")
        cancel.wait(30)
        raise Cancelled


@dataclass
class Stage:
    """What a state is reached with."""

    make: MakeWizard
    outside: Outside
    qtbot: QtBot
    folder: Path

    def until(self, happened: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(happened, timeout=20_000)

    def index(self) -> SavedStoresFile:
        index = SavedStoresFile(self.folder / "data")
        index.put(SavedStore("other77", "Second", "bigcommerce", datetime(2026, 1, 2, tzinfo=UTC), "ready"))
        index.put(SavedStore("g5cd38", "Main shop", "bigcommerce", datetime(2026, 1, 2, tzinfo=UTC), "ready"))
        return index

    def with_stores(self) -> SetupWizard:
        window = self.make(saved_stores=self.index())
        page = page_of(window, StorePage)
        self.until(lambda: bool(page.later.saved.texts()))
        return window


Way = Callable[[Stage], SetupWizard]


def _empty(stage: Stage) -> SetupWizard:
    return stage.make()


def _opened(stage: Stage) -> SetupWizard:
    window = stage.make()
    page_of(window, StorePage).act("open")
    return window


def _offered(stage: Stage) -> SetupWizard:
    QApplication.clipboard().setText(ADDRESS)
    window = stage.make()
    window.activateWindow()
    stage.until(lambda: page_of(window, StorePage).page_state() is PageState.STORE_OFFERED)
    QApplication.clipboard().clear()
    return window


def _typed(stage: Stage) -> SetupWizard:
    window = stage.make()
    QTest.keyClicks(page_of(window, StorePage).address, "login.bigcommerce.com")
    return window


def _found(stage: Stage) -> SetupWizard:
    window = stage.make()
    paste_address(window)
    return window


def _shop(stage: Stage) -> SetupWizard:
    window = stage.make(look_up=Shop())
    paste_address(window, "www.example.com")
    return window


def _looking(stage: Stage) -> SetupWizard:
    window = _shop(stage)
    page_of(window, StorePage).act("look_up")
    return window


def _retry(stage: Stage) -> SetupWizard:
    window = stage.make(look_up=Shop(FailureKind.LOOKUP_TOO_SLOW))
    page = paste_address(window, "www.example.com")
    page.act("look_up")
    stage.until(lambda: not page.busy)
    return window


def _choices(stage: Stage) -> SetupWizard:
    window = stage.make()
    paste_address(window, f"{ADDRESS} {ADDRESS.replace('g5cd38', 'other77')}")
    return window


def _problem(stage: Stage) -> SetupWizard:
    window = stage.make()
    paste_address(window, "me@example.com")
    return window


def _file_alone(stage: Stage) -> SetupWizard:
    stage.outside.files.content[FILE_WITHOUT_STORE] = f"ACCESS TOKEN: {TOKEN}\n".encode()
    window = stage.make()
    page = page_of(window, StorePage)
    page.take_file(stage.folder / FILE_WITHOUT_STORE)
    stage.until(lambda: window.session.token is not None)
    return window


def _file_found(stage: Stage) -> SetupWizard:
    window = _file_alone(stage)
    paste_address(window)
    return window


def _keychain(stage: Stage) -> SetupWizard:
    window = stage.with_stores()
    page = page_of(window, StorePage)
    assert page.memory is not None
    page.memory.load_token = lambda store: None  # type: ignore[method-assign]  # a keychain that never answers
    page.act("test_saved")
    return window


def _testing(stage: Stage) -> SetupWizard:
    index = stage.index()
    for store_hash in ("g5cd38", "other77"):
        stage.outside.keychain.kept[store_hash] = Secret(TOKEN)
    stage.outside.http = HangingHttp()
    window = stage.make(saved_stores=index)
    page = page_of(window, StorePage)
    stage.until(lambda: len(page.later.saved.texts()) == 2)
    button(window, "Test all").click()
    stage.until(lambda: bool(page.later.saved.progress.words))
    return window


def _no_token(stage: Stage) -> SetupWizard:
    window = stage.with_stores()
    page = page_of(window, StorePage)
    page.act("test_saved")
    stage.until(lambda: page.page_state() is PageState.STORE_NO_TOKEN)
    return window


def _account(stage: Stage) -> SetupWizard:
    window = _found(stage)
    window.next()
    return window


def _part(part: Part) -> Callable[[Stage], SetupWizard]:
    """Return what goes to a task of step 2."""

    def go(stage: Stage) -> SetupWizard:
        window = _account(stage)
        page_of(window, AccountPage).show_part(part)
        return window

    return go


def _started_over(stage: Stage) -> SetupWizard:
    window = _account(stage)
    window.session.start_over(["products"])
    page_of(window, AccountPage).arrived()
    return window


def _to_find(stage: Stage) -> SetupWizard:
    window = _account(stage)
    page = page_of(window, AccountPage)
    page.watch.system_asks = True  # as on a Mac, from the beginning on
    page.watch.switched.emit(False)
    page.show_part(Part.WAIT)
    return window


def _file_came(stage: Stage) -> SetupWizard:
    window = _part(Part.WAIT)(stage)
    page = page_of(window, AccountPage)
    (stage.folder / FILE).write_bytes(stage.outside.files.content.setdefault(FILE, credentials("g5cd38")))
    stage.until(lambda: page.part is Part.FILE)
    return window


def _file_came_late(stage: Stage) -> SetupWizard:
    window = _part(Part.WAIT)(stage)
    window.walk.next()
    page = page_of(window, TokenPage)
    (stage.folder / FILE).write_bytes(stage.outside.files.content.setdefault(FILE, credentials("g5cd38")))
    stage.until(lambda: page.page_state() is PageState.TOKEN_ARRIVED)
    return window


def _old_token(stage: Stage) -> SetupWizard:
    window = _token_empty(stage)
    window.session.old_token = Secret(TOKEN)
    page_of(window, TokenPage).fill(TOKEN)
    window.walk.next()
    return window


def _token_empty(stage: Stage) -> SetupWizard:
    window = stage.make()
    to_token_page(window)
    return window


def _token_shaped(stage: Stage) -> SetupWizard:
    window = _token_empty(stage)
    page_of(window, TokenPage).fill(TOKEN)
    return window


def _token_problem(stage: Stage) -> SetupWizard:
    window = _token_empty(stage)
    page_of(window, TokenPage).fill("two words")
    return window


def _running(stage: Stage) -> SetupWizard:
    stage.outside.http = HangingHttp()
    window = _token_shaped(stage)
    window.next()
    return window


def _stopped(stage: Stage) -> SetupWizard:
    window = _running(stage)
    page_of(window, TestPage).act("stop")
    return window


def _tested(*replies: tuple[str, Response], other: Response = OK) -> Way:
    def way(stage: Stage) -> SetupWizard:
        script = AS_WANTED | dict(replies) if other is OK else {}
        stage.outside.http = ScriptedHttp(script, other=other)
        window = stage.make()
        to_test_page(window, stage.qtbot)
        return window

    return way


def _withdrawn(stage: Stage) -> SetupWizard:
    window = _tested()(stage)
    page = page_of(window, TestPage)
    result = window.session.result
    assert result is not None
    from dataclasses import replace  # noqa: PLC0415 - for this state alone

    from wizard.core.check.result import Outcome  # noqa: PLC0415 - likewise
    from wizard.core.failures import Failure  # noqa: PLC0415 - likewise

    page.finish(replace(result, outcome=Outcome.TOKEN_REFUSED, failure=Failure(FailureKind.TOKEN_WITHDRAWN)))
    return window


def _skipped(stage: Stage) -> SetupWizard:
    stage.outside.keychain.kept["g5cd38"] = Secret(TOKEN)
    window = stage.with_stores()
    page_of(window, StorePage).later.saved.hand_over_again.emit(page_of(window, StorePage).later.saved.current)
    stage.until(lambda: window.currentId() == 4)
    window.back()
    return window


def _handover(stage: Stage) -> SetupWizard:
    stage.outside.http = ScriptedHttp(AS_WANTED)
    window = stage.make()
    to_handover_page(window, stage.qtbot)
    return window


STATES: dict[PageState, Way] = {
    PageState.STORE_EMPTY: _empty,
    PageState.STORE_OPENED: _opened,
    PageState.STORE_OFFERED: _offered,
    PageState.STORE_TYPED: _typed,
    PageState.STORE_FOUND: _found,
    PageState.STORE_SHOP: _shop,
    PageState.STORE_LOOKING: _looking,
    PageState.STORE_RETRY: _retry,
    PageState.STORE_CHOICES: _choices,
    PageState.STORE_PROBLEM: _problem,
    PageState.STORE_FILE_ALONE: _file_alone,
    PageState.STORE_FILE_FOUND: _file_found,
    PageState.STORE_SAVED: Stage.with_stores,
    PageState.STORE_TESTING: _testing,
    PageState.STORE_KEYCHAIN: _keychain,
    PageState.STORE_NO_TOKEN: _no_token,
    PageState.TEST_RUNNING: _running,
    PageState.TEST_STOPPED: _stopped,
    PageState.TEST_GOOD: _tested(),
    PageState.TEST_MISSING: _tested((PRODUCTS, NO_SCOPE)),
    PageState.TEST_UNCLEAR: _tested((PRODUCTS, Response(500, JSON, b"{}"))),
    PageState.TEST_REFUSED: _tested(other=Response(401, JSON, b"{}")),
    PageState.TEST_STORE_REFUSED: _tested(other=Response(404, JSON, b"{}")),
    PageState.TEST_NETWORK: _tested(other=Response(503, JSON, b"{}")),
    PageState.TEST_WITHDRAWN: _withdrawn,
    PageState.TEST_SKIPPED: _skipped,
    PageState.TOKEN_EMPTY: _token_empty,
    PageState.TOKEN_SHAPED: _token_shaped,
    PageState.TOKEN_PROBLEM: _token_problem,
    PageState.TOKEN_WRONG_ACCOUNT: _old_token,
    PageState.TOKEN_ARRIVED: _file_came_late,
    PageState.ACCOUNT_START: _account,
    PageState.ACCOUNT_START_AGAIN: _started_over,
    PageState.ACCOUNT_CREATE: _part(Part.CREATE),
    PageState.ACCOUNT_NAME: _part(Part.NAME),
    PageState.ACCOUNT_ROWS: _part(Part.ROWS),
    PageState.ACCOUNT_SAVE: _part(Part.SAVE),
    PageState.ACCOUNT_SAVE_WAITING: _part(Part.WAIT),
    PageState.ACCOUNT_FIND: _to_find,
    PageState.ACCOUNT_FILE: _file_came,
    PageState.ACCOUNT_UNSEEN: _part(Part.UNSEEN),
    PageState.ACCOUNT_OWNER: _part(Part.OWNER),
    PageState.HANDOVER_COPY_NAME: _handover,
}
