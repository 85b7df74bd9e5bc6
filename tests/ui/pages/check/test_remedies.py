"""After a test that found something to mend, Enter does what mends it, and a click leads there."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QProgressBar, QPushButton
from pytestqt.qtbot import QtBot

from tests.core.fakes import JSON, NO_SCOPE, ScriptedHttp
from tests.ui.conftest import MakeWizard, Outside
from tests.ui.pages.test_later_pages import AS_WANTED, PRODUCTS
from tests.ui.shell.test_enter import lit_button
from tests.ui.walking import button, page_of, to_test_page, to_token_page
from wizard.core.check.result import CheckResult
from wizard.core.check.run import CheckEvent, CheckPlan, Opened
from wizard.core.check.wire import Answer
from wizard.core.concurrency.cancel import Cancel
from wizard.ui.pages.account.page import AccountPage
from wizard.ui.pages.check.page import TestPage
from wizard.ui.pages.store.page import StorePage
from wizard.ui.pages.token.page import TokenPage
from wizard.ui.shell.window import SetupWizard

REFUSED = ScriptedHttp(other=Answer(401, JSON, b"{}"))
NO_SUCH_STORE = ScriptedHttp(other=Answer(404, JSON, b"{}"))
ONE_MISSING = ScriptedHttp(AS_WANTED | {PRODUCTS: NO_SCOPE})


@pytest.mark.parametrize(
    ("http", "words", "step"),
    [
        (REFUSED, "Go back to the access token", TokenPage.step),
        (NO_SUCH_STORE, "Go back to the address", StorePage.step),
        (ONE_MISSING, "Create a new account now", AccountPage.step),
    ],
    ids=["token", "store", "rows"],
)
def test_enter_leads_to_what_is_to_be_mended(
    wizard: SetupWizard, outside: Outside, qtbot: QtBot, http: ScriptedHttp, words: str, step: int
) -> None:
    outside.http = http
    wizard.activateWindow()
    qtbot.waitUntil(wizard.isActiveWindow)
    page = to_test_page(wizard, qtbot)
    mends = button(page, words)
    assert lit_button(wizard) is mends
    assert mends.hasFocus()
    QTest.keyClick(mends, Qt.Key.Key_Return)
    assert wizard.currentId() == step


def test_when_all_is_well_enter_goes_on(wizard: SetupWizard, outside: Outside, qtbot: QtBot) -> None:
    outside.http = ScriptedHttp(AS_WANTED)
    page = to_test_page(wizard, qtbot)
    assert lit_button(wizard) is wizard.button(SetupWizard.WizardButton.NextButton)
    assert not [one for one in page.findChildren(QPushButton) if one.isVisible() and "Go back" in one.text()]


def test_whoever_is_elsewhere_in_the_window_stays_there(wizard: SetupWizard, outside: Outside, qtbot: QtBot) -> None:
    outside.http = REFUSED
    token = to_token_page(wizard)
    token.fill("canary7token2m9x4q8w3n6t1z5k0b2")
    wizard.next()
    page = page_of(wizard, TestPage)
    page.question_link.setFocus()
    qtbot.waitUntil(lambda: not page.busy)
    assert wizard.focusWidget() is page.question_link


def test_a_test_that_ended_early_has_no_empty_bar(wizard: SetupWizard, outside: Outside, qtbot: QtBot) -> None:
    outside.http = REFUSED
    page = to_test_page(wizard, qtbot)
    assert not shows_bar(page)
    outside.http = ScriptedHttp(AS_WANTED)
    button(page, "Test again").click()
    assert shows_bar(page)
    qtbot.waitUntil(lambda: not page.busy)
    assert shows_bar(page)


def test_the_bar_does_not_go_back_when_the_program_fails(make_wizard: MakeWizard, qtbot: QtBot) -> None:
    def broken(plan: CheckPlan, cancel: Cancel, report: Callable[[CheckEvent], None]) -> CheckResult:
        report(Opened())
        raise RuntimeError("a defect")

    page = to_test_page(make_wizard(check=broken), qtbot)
    assert (page.notice.code, page.status_words) == ("P-01", "")
    (bar,) = page.progress.findChildren(QProgressBar)
    assert (bar.value(), shows_bar(page)) == (1, True)


def shows_bar(page: TestPage) -> bool:
    return page.progress.shows_bar


@pytest.mark.parametrize(("seconds", "words"), [(0.0, "< 0.1 s"), (0.09, "< 0.1 s"), (0.1, "0.1 s"), (2.04, "2.0 s")])
def test_a_short_test_did_not_take_no_time(
    wizard: SetupWizard, outside: Outside, qtbot: QtBot, seconds: float, words: str
) -> None:
    outside.http = ScriptedHttp(AS_WANTED)
    page = to_test_page(wizard, qtbot)
    result = wizard.session.result
    assert result is not None
    page.finish(replace(result, seconds=seconds))
    assert f"Time: {words}." in page.status_words
