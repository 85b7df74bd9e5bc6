"""A way into every state of step 5, for tests of what holds in all of them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from tests.core.fakes import JSON, NO_SCOPE, ScriptedHttp
from tests.ui.pages.scripted import AS_WANTED
from tests.ui.states import STATES, Stage, Way
from tests.ui.walking import (
    ask_support,
    button,
    copy_all,
    page_of,
    press_now,
    to_asking,
    to_copying,
    to_handover_page,
    to_test_page,
)
from wizard.core.check.result import Outcome
from wizard.core.check.wire import Response
from wizard.core.failures import Failure, FailureKind
from wizard.core.setup.leftovers import Leftover, LeftoverKind
from wizard.ui.pages.handover.page import HandoverPage
from wizard.ui.shell.states import PageState
from wizard.ui.shell.window import SetupWizard

CUSTOMERS = "v3/customers?limit=1"
Change = Callable[[SetupWizard, HandoverPage], None]


def _at(go: Callable[..., HandoverPage], *changes: Change) -> Way:
    """Go to a place of step 5 and change something there."""

    def way(stage: Stage) -> SetupWizard:
        stage.outside.http = ScriptedHttp(AS_WANTED)
        window = stage.make()
        page = go(window, stage.qtbot)
        for change in changes:
            change(window, page)
        return window

    return way


def _press(window: SetupWizard, page: HandoverPage) -> None:
    press_now(window)


def _copy_all(window: SetupWizard, page: HandoverPage) -> None:
    copy_all(window)


def _share(window: SetupWizard, page: HandoverPage) -> None:
    window.set_screen_shared(True)


def _red(window: SetupWizard, page: HandoverPage) -> None:
    button(page, "Red exclamation mark").click()


def _not_this(window: SetupWizard, page: HandoverPage) -> None:
    button(page, "Not this").click()


def _untest(window: SetupWizard, page: HandoverPage) -> None:
    window.session.result = None


def _fail(outcome: Outcome, kind: FailureKind, window: SetupWizard, page: HandoverPage) -> None:
    """Let the test have ended like this, as another test of the same values could."""
    assert window.session.result is not None
    window.session.result = replace(
        window.session.result, outcome=outcome, failure=Failure(kind, {"store_hash": "g5cd38", "status": "401"})
    )


def _leave_files(window: SetupWizard, page: HandoverPage) -> None:
    for number, kind in enumerate(LeftoverKind):
        file = page.services.documents() / f"BigCommerceAPI-credentials-{number}.txt"
        file.touch()
        window.session.leftovers.add(Leftover(file, kind))


def _tested_with(answer: Response) -> Way:
    """Go to a red mark after a test in which customers were answered like this."""

    def way(stage: Stage) -> SetupWizard:
        stage.outside.http = ScriptedHttp({**AS_WANTED, CUSTOMERS: answer})
        window = stage.make()
        test = to_test_page(window, stage.qtbot)
        button(test, "Continue anyway").click()
        page = page_of(window, HandoverPage)
        button(page, "already open").click()
        copy_all(window)
        press_now(window)
        _red(window, page)
        return window

    return way


def _untested(stage: Stage) -> SetupWizard:
    stage.outside.http = ScriptedHttp(other=Response(503, JSON, b"{}"))
    window = stage.make()
    button(to_test_page(window, stage.qtbot), "Continue untested").click()
    return window


def _support(window: SetupWizard, page: HandoverPage) -> None:
    ask_support(page)


STATES_OF_HANDOVER: dict[PageState, Way] = {
    PageState.HANDOVER_UNTESTED: _untested,
    PageState.HANDOVER_OPEN: _at(to_handover_page),
    PageState.HANDOVER_COPY_NAME: _at(to_copying),
    PageState.HANDOVER_COPY_HASH: _at(to_copying, _press),
    PageState.HANDOVER_COPY_TOKEN: _at(to_copying, _press, _press),
    PageState.HANDOVER_SHARED: _at(to_copying, _press, _press, _share),
    PageState.HANDOVER_SAVED: _at(to_copying, _copy_all),
    PageState.HANDOVER_ASK: _at(to_asking),
    PageState.HANDOVER_RED_TEST_NOW: _at(to_asking, _untest, _red),
    PageState.HANDOVER_RED_TEST_AGAIN: _tested_with(Response(500, JSON, b"{}")),
    PageState.HANDOVER_RED_TOKEN: _at(
        to_asking, partial(_fail, Outcome.TOKEN_REFUSED, FailureKind.TOKEN_REFUSED), _red
    ),
    PageState.HANDOVER_RED_STORE: _at(
        to_asking, partial(_fail, Outcome.STORE_REFUSED, FailureKind.STORE_REFUSED), _red
    ),
    PageState.HANDOVER_RED_ACCOUNT: _tested_with(NO_SCOPE),
    PageState.HANDOVER_RED_COPY_TOKEN: _at(to_asking, _red),
    PageState.HANDOVER_RED_COPY_HASH: _at(to_asking, _red, _not_this),
    PageState.HANDOVER_RED_SHARED: _at(to_asking, _red, _share),
    PageState.HANDOVER_RED_LOOK: _at(to_asking, _red, _press),
    PageState.HANDOVER_REPORT: _at(to_copying, _support),
    PageState.HANDOVER_GREEN_TIDY: _at(to_asking, _leave_files, _press),
    PageState.HANDOVER_GREEN_DONE: _at(to_asking, _press),
}
EVERY_STATE = STATES | STATES_OF_HANDOVER
