"""Steps 2 to 5 and the window around them."""

from __future__ import annotations

import re
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from tests.core.fakes import JSON, NO_SCOPE, OK, HangingHttp, ScriptedHttp
from tests.ui.conftest import ADDRESS, TOKEN, MakeWizard, Outside
from tests.ui.files.file_dialogs import answer_file_dialog
from tests.ui.pages.scripted import AS_WANTED, FILE_NAME, PRODUCTS, credentials, question_of
from tests.ui.walking import (
    button,
    copy_value,
    page_of,
    paste_address,
    to_account_part,
    to_copying,
    to_test_page,
    to_token_page,
)
from wizard.core.check.wire import Response
from wizard.core.credential.secret import Secret
from wizard.core.setup.hand_over import HandOver
from wizard.ui.look.switch import Look, palette_of
from wizard.ui.pages.account.page import AccountPage
from wizard.ui.pages.account.parts import Part
from wizard.ui.pages.check.page import TestPage
from wizard.ui.pages.handover.moves import Value
from wizard.ui.pages.handover.page import HandoverPage
from wizard.ui.pages.token.page import TokenPage
from wizard.ui.practice.offered import Practice, PracticeValue
from wizard.ui.shell.states import TABLE, StepMark
from wizard.ui.shell.window import SetupWizard
from wizard.ui.signs.hero_tick import HeroTick
from wizard.ui.steps import Step
from wizard.ui.widgets.masked_edit import BULLET


@pytest.fixture(autouse=True)
def a_good_store(outside: Outside) -> None:
    outside.http = ScriptedHttp(AS_WANTED)


# -- step 2 ----------------------------------------------------------------------------------------------------------


def test_for_a_candidate_a_page_that_every_store_has_is_opened(wizard: SetupWizard, outside: Outside) -> None:
    paste_address(wizard, "https://kittens.mybigcommerce.com")
    wizard.next()
    page_of(wizard, AccountPage).act("open")
    assert outside.opened == ["https://login.bigcommerce.com/deep-links/manage/settings-list"]


def test_without_a_browser_the_address_is_shown(wizard: SetupWizard, outside: Outside) -> None:
    outside.opens = False
    paste_address(wizard)
    wizard.next()
    page = page_of(wizard, AccountPage)
    page.act("open")
    assert "https://store-g5cd38.mybigcommerce.com/manage/settings/auth/api-accounts" in page.notice.accessibleName()


def test_all_rows_can_be_ticked_from_the_keyboard(wizard: SetupWizard) -> None:
    card = to_account_part(wizard, Part.ROWS).content.rows
    card.show_all(True)
    rows = card.shown_list
    number = rows.model().rowCount()
    profile = wizard.session.profile
    assert number == len(profile.scopes)
    rows.setFocus()
    rows.setCurrentIndex(rows.model().index(0, 0))
    for _ in range(number):
        QTest.keyClick(rows, Qt.Key.Key_Space)
        QTest.keyClick(rows, Qt.Key.Key_Down)
    assert card.rows.counts() == (len(profile.to_change), len(profile.to_change))
    assert len(wizard.session.ticked) == number
    QTest.keyClick(rows, Qt.Key.Key_Space)
    assert len(wizard.session.ticked) == number - 1


def test_a_row_is_read_out_with_what_to_choose(wizard: SetupWizard) -> None:
    card = to_account_part(wizard, Part.ROWS).content.rows
    card.show_all(True)
    model = card.shown_list.model()
    said = [model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in (0, 2)]
    assert said == ["Content: leave on None", "Customers: choose modify"]


# -- step 3 ----------------------------------------------------------------------------------------------------------


def test_a_pasted_token_is_masked_and_taken_without_the_spaces(wizard: SetupWizard) -> None:
    page = to_token_page(wizard)
    QGuiApplication.clipboard().setText(f"  {TOKEN}\n")
    QTest.keySequence(page.token.field, "Ctrl+V")
    assert page.notice.title == ""
    assert set(page.token.field.text()) == {BULLET}
    wizard.next()
    assert wizard.session.token == Secret(TOKEN)


@pytest.mark.parametrize(("text", "code"), [("ab" * 32, "V-02"), ("g5cd38", "V-06"), (ADDRESS, "V-05")])
def test_a_wrong_value_is_named_and_stays(wizard: SetupWizard, text: str, code: str) -> None:
    page = to_token_page(wizard)
    page.fill(text)
    assert page.notice.code == f"{code}"
    wizard.next()
    assert wizard.currentId() == TokenPage.step
    assert page.token.secret() == Secret(text)


def test_the_token_shows_only_while_the_button_is_held(wizard: SetupWizard) -> None:
    page = to_token_page(wizard)
    page.fill(TOKEN)
    QTest.mousePress(page.token.show_button, Qt.MouseButton.LeftButton)
    assert page.token.field.shows_text()
    QTest.mouseRelease(page.token.show_button, Qt.MouseButton.LeftButton)
    assert not page.token.field.shows_text()
    QTest.mousePress(page.token.show_button, Qt.MouseButton.LeftButton)
    QApplication.sendEvent(page.token.show_button, QEvent(QEvent.Type.Hide))
    assert not page.token.field.shows_text()


def choose_file(page: TokenPage, path: Path) -> None:
    page.act("choose")
    answer_file_dialog(page, path)


def test_the_file_of_this_store_is_taken(wizard: SetupWizard, outside: Outside, qtbot: QtBot, tmp_path: Path) -> None:
    outside.files.content[FILE_NAME] = credentials("g5cd38")
    page = to_token_page(wizard)
    choose_file(page, tmp_path / FILE_NAME)
    qtbot.waitUntil(lambda: FILE_NAME in page.form.found_words)
    assert page.form.found_words.endswith("It’s for store g5cd38, as it should be.")
    wizard.next()
    assert (wizard.session.token, wizard.session.token_file) == (Secret(TOKEN), tmp_path / FILE_NAME)


def test_the_file_of_another_store_is_not(wizard: SetupWizard, outside: Outside, qtbot: QtBot, tmp_path: Path) -> None:
    outside.files.content[FILE_NAME] = credentials("other77")
    page = to_token_page(wizard)
    choose_file(page, tmp_path / FILE_NAME)
    qtbot.waitUntil(lambda: page.notice.code == "F-04")
    assert not page.token.secret()


def test_the_content_of_the_file_can_be_pasted(wizard: SetupWizard) -> None:
    page = to_token_page(wizard)
    page.fill(credentials("g5cd38").decode().replace("\n", " "))
    assert page.token.secret() == Secret(TOKEN)
    assert page.problem() is None


def test_an_empty_field_says_what_is_missing(wizard: SetupWizard) -> None:
    page = to_token_page(wizard)
    wizard.next()
    assert page.notice.code == "V-01"


# -- step 4 ----------------------------------------------------------------------------------------------------------


def test_a_good_token_is_ready_with_the_true_numbers(wizard: SetupWizard, qtbot: QtBot) -> None:
    page = to_test_page(wizard, qtbot)
    assert page.heading() == "Your credential works"
    rows = wizard.session.profile.to_change
    readable = sum(scope.probe is not None for scope in rows)
    assert page.lead() == (
        f"Read access is confirmed for {readable} of {len(rows)} permissions. "
        f"Write access and the other {len(rows) - readable} can’t be checked without trying to change data."
    )
    assert not page.details.isVisible()
    assert [one for one in page.findChildren(HeroTick) if one.isVisible()]


def test_a_missing_row_is_named_and_holds_back(wizard: SetupWizard, outside: Outside, qtbot: QtBot) -> None:
    outside.http = ScriptedHttp(AS_WANTED | {PRODUCTS: NO_SCOPE})
    page = to_test_page(wizard, qtbot)
    assert page.outcome.code == "Code T-06"
    assert page.outcome.rows.texts() == ["Products: modify"]
    wizard.next()
    assert wizard.currentId() == TestPage.step
    button(page, "Continue anyway").click()
    assert wizard.currentId() == HandoverPage.step
    step = wizard.rail.steps[Step.TEST]
    assert (step.mark, step.note) == (StepMark.FAILED, "1 missing")
    assert page_of(wizard, HandoverPage).notice.code == "", "it is not said twice"


def test_more_than_asked_is_said_and_does_not_hold_back(wizard: SetupWizard, outside: Outside, qtbot: QtBot) -> None:
    outside.http = ScriptedHttp(AS_WANTED | {"v3/themes": OK})
    page = to_test_page(wizard, qtbot)
    assert "The token can do more than needed: Themes." in page.outcome.words
    wizard.next()
    assert wizard.currentId() == HandoverPage.step


def test_a_refused_token_cannot_be_handed_over(wizard: SetupWizard, outside: Outside, qtbot: QtBot) -> None:
    outside.http = ScriptedHttp(other=Response(401, JSON, b"{}"))
    page = to_test_page(wizard, qtbot)
    assert page.outcome.code == "Code T-01"
    assert not [one for one in page.findChildren(QPushButton) if one.isVisible() and "Continue" in one.text()]
    wizard.next()
    assert wizard.currentId() == TestPage.step
    page.act(TABLE[page.page_state()].action)
    assert wizard.currentId() == TokenPage.step


def test_stopping_is_at_once_and_nothing_late_changes_the_page(
    wizard: SetupWizard, outside: Outside, qtbot: QtBot
) -> None:
    hanging = HangingHttp()
    outside.http = hanging
    page = to_token_page(wizard)
    page.fill(TOKEN)
    wizard.next()
    test = page_of(wizard, TestPage)
    assert test.busy
    assert wizard.primary.property("running")
    qtbot.waitUntil(lambda: wizard.rendering.takes_press)
    button(wizard, "Stop the test").click()
    assert not wizard.primary.property("running")
    hanging.release.set()
    wizard.next()
    assert (wizard.currentId(), test.heading()) == (TestPage.step, "You stopped the test")
    assert wizard.session.result is None


def test_going_back_stops_the_test(wizard: SetupWizard, outside: Outside) -> None:
    outside.http = HangingHttp()
    page = to_token_page(wizard)
    page.fill(TOKEN)
    wizard.next()
    wizard.back()
    assert not page_of(wizard, TestPage).busy
    outside.http.release.set()


def test_another_token_is_tested_anew(wizard: SetupWizard, outside: Outside, qtbot: QtBot) -> None:
    to_test_page(wizard, qtbot)
    first = wizard.session.result
    wizard.back()
    wizard.next()
    assert wizard.session.result is first
    wizard.back()
    page_of(wizard, TokenPage).fill(TOKEN[::-1])
    wizard.next()
    assert wizard.session.result is None
    qtbot.waitUntil(lambda: wizard.session.result is not None)


def test_what_is_sent_can_be_read_and_holds_no_token(wizard: SetupWizard, qtbot: QtBot) -> None:
    page = to_test_page(wizard, qtbot)
    button(page, "Details").click()
    lines = page.details.requests_text.splitlines()
    assert len(lines) == 21
    assert "only if the first is refused" in lines[1]
    assert all(line.startswith("GET  /stores/g5cd38/v") for line in lines)
    assert TOKEN not in page.details.requests_text


def test_the_evidence_of_the_chosen_row_is_shown(wizard: SetupWizard, outside: Outside, qtbot: QtBot) -> None:
    outside.http = ScriptedHttp(AS_WANTED | {PRODUCTS: NO_SCOPE})
    page = to_test_page(wizard, qtbot)
    button(page, "Details").click()
    products = page.details.table.results.labels.index("Products")
    page.details.table.selectRow(products)
    assert page.details.evidence_shown == f"Products: GET /{PRODUCTS}: 403. Not allowed."


# -- the window ------------------------------------------------------------------------------------------------------


def test_cancel_asks_only_where_work_would_be_lost(make_wizard: MakeWizard, qtbot: QtBot) -> None:
    empty = make_wizard()
    empty.reject()
    assert not empty.isVisible()
    window = make_wizard()
    to_test_page(window, qtbot)
    window.reject()
    question = question_of(window)
    assert question is not None
    assert window.isVisible()
    button(question, "Don’t close").click()
    assert window.isVisible()
    QApplication.sendEvent(window, QCloseEvent())
    question = question_of(window)
    assert question is not None
    button(question, "Close without saving").click()
    assert not window.isVisible()


def test_after_the_hand_over_nothing_is_asked(wizard: SetupWizard, qtbot: QtBot) -> None:
    page = to_copying(wizard, qtbot)
    copy_value(page, Value.TOKEN)
    wizard.accept()
    assert not wizard.isVisible()
    QGuiApplication.clipboard().clear()


def test_closing_during_a_test_stops_it(wizard: SetupWizard, outside: Outside) -> None:
    outside.http = HangingHttp()
    page = to_token_page(wizard)
    page.fill(TOKEN)
    wizard.next()
    wizard.session.hand_over = HandOver.KEPT
    wizard.close()
    assert not page_of(wizard, TestPage).busy
    outside.http.release.set()


def test_the_title_names_step_and_task_and_never_a_wizard(wizard: SetupWizard, qtbot: QtBot) -> None:
    titles = [wizard.windowTitle()]
    to_copying(wizard, qtbot)
    titles.append(wizard.windowTitle())
    assert titles == [
        "Step 1 of 5: Your store - Connect BigCommerce to APPSe AI",
        "Step 5 of 5: APPSe AI - Connect BigCommerce to APPSe AI",
    ]


def test_no_button_has_chevrons_and_every_control_has_a_name(wizard: SetupWizard, qtbot: QtBot) -> None:
    to_copying(wizard, qtbot)
    for one in wizard.findChildren(QPushButton):
        assert not set("<>") & set(one.text())
        assert one.text() or one.accessibleName() or one.isHidden()
    for field in wizard.findChildren(QLineEdit):
        assert field.accessibleName()


def test_the_window_lives_on_while_the_store_does_not_answer(
    wizard: SetupWizard, outside: Outside, qtbot: QtBot
) -> None:
    """The event loop turns while the test hangs: a timer that needs it fires."""
    outside.http = HangingHttp()
    page = to_token_page(wizard)
    page.fill(TOKEN)
    wizard.next()
    turned = threading.Event()
    QTimer.singleShot(0, turned.set)
    qtbot.waitUntil(turned.is_set)
    assert page_of(wizard, TestPage).busy
    button(page_of(wizard, TestPage), "Stop").click()
    outside.http.release.set()


def test_light_and_dark_can_change_while_it_runs(wizard: SetupWizard, qapp: QApplication, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: wizard.painted)
    before, light = wizard.styleSheet(), qapp.palette()
    try:
        qapp.setPalette(palette_of(Look.DARK))
        qtbot.waitUntil(lambda: wizard.styleSheet() != before)
    finally:
        qapp.setPalette(light)
    qtbot.waitUntil(lambda: wizard.styleSheet() == before)


def mnemonics(window: SetupWizard) -> list[str]:
    """The letters that Alt reaches on the page that is shown."""
    page = window.currentPage()
    buttons = [one for one in window.findChildren(QAbstractButton) if one.isVisible()]
    labels = [one for one in page.findChildren(QLabel) if one.isVisible() and one.buddy()]
    texts = [one.text() for one in buttons] + [one.text() for one in labels]
    return [letter.lower() for text in texts for letter in re.findall(r"&(\w)", text)]


@pytest.mark.parametrize("practising", [False, True])
def test_no_two_controls_of_a_page_answer_to_the_same_letter(
    make_wizard: MakeWizard, qtbot: QtBot, practising: bool
) -> None:
    practice = Practice(
        ADDRESS,
        lambda: (PracticeValue("ready", "good", TOKEN),),
        lambda: Path("nowhere"),
        panel=lambda: "http://127.0.0.1:1/",
        home=lambda: "http://127.0.0.1:1/",
        mishaps=lambda: (),
        mishap=lambda: None,
        choose_mishap=lambda name: None,
    )
    window = make_wizard(practice=practice if practising else None)
    seen = [mnemonics(window)]
    paste_address(window)
    for _ in range(2):
        window.next()
        seen.append(mnemonics(window))
    page_of(window, TokenPage).fill(TOKEN)
    for _ in range(2):
        window.next()
        seen.append(mnemonics(window))
        qtbot.waitUntil(lambda: not page_of(window, TestPage).busy)
    seen.append(mnemonics(window))
    for letters in seen:
        assert letters
        assert len(letters) == len(set(letters)), letters
