"""Green tick or red mark: the last page goes by what APPSe AI shows."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tests.core.fakes import JSON, NO_SCOPE, ScriptedHttp
from tests.ui.conftest import TOKEN, MakeWizard, Outside
from tests.ui.files.test_downloads_watch import drop
from tests.ui.pages.test_later_pages import AS_WANTED, PRODUCTS, question_of, save_as
from tests.ui.walking import button, page_of, to_handover_page, to_test_page, to_token_page
from wizard.adapters.credentials_reader import FileCredentialsReader
from wizard.adapters.secret_file import SecretFileWriter
from wizard.core.check.wire import Answer as HttpAnswer
from wizard.core.setup.event_log import EventKind
from wizard.ui.pages.check.page import TestPage
from wizard.ui.pages.handover.page import HandoverPage
from wizard.ui.pages.handover.red_mark_card import Answer
from wizard.ui.pages.token.page import TokenPage
from wizard.ui.shell.window import SetupWizard
from wizard.ui.support.report_window import ReportWindow

CUSTOMERS = "v3/customers?limit=1"
NEW_TOKEN = "q7z4x9w2k8v5j3h6g1f0d9s8p2m4n6b"


@pytest.fixture(autouse=True)
def a_good_store(outside: Outside) -> None:
    outside.http = ScriptedHttp(AS_WANTED)
    QGuiApplication.clipboard().clear()


@pytest.fixture
def copied(wizard: SetupWizard, qtbot: QtBot) -> HandoverPage:
    """The last page after the token was copied."""
    page = to_handover_page(wizard, qtbot)
    button(page, "Copy API Token").click()
    return page


def said(page: HandoverPage) -> str:
    """What the panel says, from top to bottom."""
    return "\n".join(one.text() for one in page.loop.findChildren(QLabel) if one.isVisible())


def test_nothing_is_asked_before_the_token_was_handed_over(wizard: SetupWizard, qtbot: QtBot) -> None:
    page = to_handover_page(wizard, qtbot)
    assert not page.loop.isVisible()
    button(page, "Copy Store Hash").click()
    assert not page.loop.isVisible()
    button(page, "Copy API Token").click()
    assert page.loop.isVisible()
    assert "green tick or a red mark?" in said(page)
    assert page.loop.answer is None


def test_the_question_stays_when_the_clipboard_is_emptied(copied: HandoverPage) -> None:
    copied.clipboard_guard.clear_now()
    assert copied.loop.isVisible()


# -- green -------------------------------------------------------------------------------------------------------------


def test_with_a_green_tick_nothing_is_left_to_do(wizard: SetupWizard, copied: HandoverPage) -> None:
    green = button(copied, "Green tick")
    green.setFocus()
    QTest.keyClick(green, Qt.Key.Key_Space)
    assert "Done: APPSe AI can use this store." in said(copied)
    assert "Nothing is left to do" in said(copied)
    assert wizard.session.log.events[-1].kind is EventKind.GREEN_TICK
    copied.clipboard_guard.clear_now()
    wizard.accept()
    assert not wizard.isVisible(), "APPSe AI has the token: nothing would be lost"


def test_a_green_tick_that_is_taken_back_keeps_the_token_safe(wizard: SetupWizard, copied: HandoverPage) -> None:
    button(copied, "Green tick").click()
    copied.clipboard_guard.clear_now()
    button(copied, "Red mark").click()
    assert "Done" not in said(copied)
    wizard.reject()
    question = question_of(wizard)
    assert question is not None
    button(question, "Stay here").click()


def test_what_lies_about_and_what_is_obsolete_is_named(make_wizard: MakeWizard, qtbot: QtBot, tmp_path: Path) -> None:
    name = "BigCommerceAPI-credentials-x.txt"
    (tmp_path / name).write_text(f"ACCESS TOKEN: {TOKEN}\n", "utf-8")
    window = make_wizard(reader=FileCredentialsReader(), files=SecretFileWriter())
    token = to_token_page(window)
    drop(window, tmp_path / name)
    qtbot.waitUntil(lambda: token.notice.title.endswith(name))
    window.next()
    qtbot.waitUntil(lambda: window.session.result is not None)
    window.next()
    page = page_of(window, HandoverPage)
    window.session.start_over(())
    save_as(page, tmp_path / "kept.json")
    qtbot.waitUntil(lambda: page.notice.title == "Saved as kept.json")
    assert "delete the old API account" in page.old_account_words
    button(page, "Green tick").click()
    words = said(page)
    for part in (f"Remove the downloaded file with the button below: {name}", "Delete kept.json", "Delete the old API"):
        assert part in words
    assert words.endswith("Then close this window.")
    assert page.old_account_words == "", "it is said once"
    button(page, "Remove the downloaded file").click()
    qtbot.waitUntil(lambda: name not in said(page))
    assert "Delete kept.json" in said(page)


def test_a_green_tick_does_not_make_missing_rows_forgotten(wizard: SetupWizard, outside: Outside, qtbot: QtBot) -> None:
    outside.http = ScriptedHttp({**AS_WANTED, PRODUCTS: NO_SCOPE})
    test = to_test_page(wizard, qtbot)
    button(test, "Hand it over all the same").click()
    page = page_of(wizard, HandoverPage)
    button(page, "Copy API Token").click()
    button(page, "Green tick").click()
    assert "The rows Products (modify) are missing all the same" in said(page)
    assert "Nothing is left to do" not in said(page)


# -- red ---------------------------------------------------------------------------------------------------------------


def test_with_a_red_mark_it_is_said_what_was_seen_and_what_may_differ(
    wizard: SetupWizard, copied: HandoverPage
) -> None:
    red = button(copied, "Red mark")
    red.setFocus()
    QTest.keyClick(red, Qt.Key.Key_Space)
    words = said(copied)
    assert "not published" in words
    assert "asked for customers, too (GET /v3/customers?limit=1), and was allowed: 200." in words
    assert f"must hold {len(TOKEN)} characters" in words
    assert "must hold g5cd38 alone" in words
    assert TOKEN[:4] not in words.replace("token", "")
    assert wizard.session.log.events[-1].kind is EventKind.RED_MARK


@pytest.mark.parametrize(
    ("answer", "seen", "first"),
    [
        (NO_SCOPE, "and was refused: 403.", "The row “Customers” is missing"),
        (HttpAnswer(500, JSON, b"{}"), "; the answer was 500.", "The test here got no clear answer"),
    ],
)
def test_what_the_test_here_saw_comes_first(
    wizard: SetupWizard, outside: Outside, qtbot: QtBot, answer: HttpAnswer, seen: str, first: str
) -> None:
    outside.http = ScriptedHttp({**AS_WANTED, CUSTOMERS: answer})
    test = to_test_page(wizard, qtbot)
    button(test, "Hand it over all the same").click()
    page = page_of(wizard, HandoverPage)
    button(page, "Copy API Token").click()
    button(page, "Red mark").click()
    assert seen in said(page)
    assert f"1.\n{first}" in said(page)


def test_testing_again_starts_a_fresh_test_and_the_answer_stays(
    wizard: SetupWizard, outside: Outside, copied: HandoverPage, qtbot: QtBot
) -> None:
    button(copied, "Red mark").click()
    before = wizard.session.result
    outside.http = ScriptedHttp({**AS_WANTED, CUSTOMERS: NO_SCOPE})
    button(copied, "Test again").click()
    assert wizard.currentId() == TestPage.step
    test = page_of(wizard, TestPage)
    qtbot.waitUntil(lambda: not test.busy)
    assert wizard.session.result not in (None, before)
    assert test.coach.isVisible()
    button(test, "Hand it over all the same").click()
    assert copied.loop.answer is Answer.RED
    assert button(copied, "Red mark").isChecked()
    assert "The row “Customers” is missing" in said(copied)
    assert "must hold" not in said(copied)


def test_a_store_that_was_not_tested_is_to_be_tested(wizard: SetupWizard, copied: HandoverPage) -> None:
    wizard.session.result = None
    button(copied, "Red mark").click()
    assert "these values were not tested yet" in said(copied)
    assert "1.\nNothing was tested here yet" in said(copied)


def test_a_report_can_be_made(wizard: SetupWizard, copied: HandoverPage) -> None:
    button(copied, "Red mark").click()
    button(copied, "Make a report for support").click()
    (report,) = [one for one in wizard.findChildren(ReportWindow) if one.isVisible()]
    report.reject()


def test_a_connections_name_is_shown_as_it_is(wizard: SetupWizard, qtbot: QtBot) -> None:
    page = to_handover_page(wizard, qtbot)
    wizard.session.given_name = "<b>Shop</b> {count}"
    button(page, "Copy API Token").click()
    button(page, "Red mark").click()
    (label,) = [one for one in page.loop.findChildren(QLabel) if "<b>Shop</b> {count}" in one.text()]
    assert label.textFormat() is Qt.TextFormat.PlainText


# -- how long an answer holds --------------------------------------------------------------------------------------------


def back_and_forth(window: SetupWizard) -> None:
    window.back()
    window.next()


def the_same_token_again(window: SetupWizard) -> None:
    window.back()
    window.back()
    window.next()
    window.next()


def another_token(window: SetupWizard) -> None:
    window.back()
    window.back()
    page_of(window, TokenPage).fill(NEW_TOKEN)
    window.next()


@pytest.mark.parametrize(
    ("walk", "stays"), [(back_and_forth, True), (the_same_token_again, True), (another_token, False)]
)
@pytest.mark.parametrize("answer", ["Green tick", "Red mark"])
def test_an_answer_belongs_to_one_token(
    wizard: SetupWizard,
    copied: HandoverPage,
    qtbot: QtBot,
    walk: Callable[[SetupWizard], None],
    stays: bool,
    answer: str,
) -> None:
    button(copied, answer).click()
    chosen = copied.loop.answer
    walk(wizard)
    qtbot.waitUntil(lambda: not page_of(wizard, TestPage).busy)
    if wizard.currentId() == TestPage.step:
        wizard.next()
    assert wizard.currentId() == HandoverPage.step
    assert copied.loop.isVisible() is stays
    assert copied.loop.answer is (chosen if stays else None)
    if not stays:
        button(copied, "Copy API Token").click()
        assert copied.loop.isVisible()
        assert not button(copied, answer).isChecked()
