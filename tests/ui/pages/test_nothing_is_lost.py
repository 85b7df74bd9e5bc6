"""What was typed, pasted or saved is never lost or mixed up, whichever way one goes."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from tests.core.fakes import JSON, ScriptedHttp
from tests.ui.access.fitting import text_size
from tests.ui.conftest import TOKEN, MakeWizard, Outside
from tests.ui.files.downloading import drop
from tests.ui.pages.scripted import AS_WANTED, credentials, question_of
from tests.ui.walking import (
    button,
    copy_value,
    page_of,
    paste_address,
    press_now,
    save_as,
    to_all_rows,
    to_copying,
    to_test_page,
    to_token_page,
)
from wizard.core.check.wire import Response
from wizard.core.credential.secret import Secret
from wizard.core.export.formats.base import ExportFormat
from wizard.core.export.formats.env_file import ENV
from wizard.core.export.formats.json_file import JSON as JSON_FILE
from wizard.core.export.formats.registry import format_for
from wizard.core.failures import Failure, FailureKind
from wizard.core.setup.hand_over import HandOver
from wizard.ui.copies.menu import CopyMenu
from wizard.ui.pages.check.page import TestPage
from wizard.ui.pages.handover.moves import Value
from wizard.ui.pages.handover.page import HandoverPage
from wizard.ui.pages.store.page import StorePage
from wizard.ui.pages.token.page import TokenPage
from wizard.ui.shell.states import PageState
from wizard.ui.shell.window import SetupWizard

OTHER = TOKEN[::-1]


@pytest.fixture(autouse=True)
def a_good_store(outside: Outside) -> None:
    outside.http = ScriptedHttp(AS_WANTED)


def test_closing_with_a_token_that_was_only_typed_asks(wizard: SetupWizard) -> None:
    page = to_token_page(wizard)
    page.fill(TOKEN)
    wizard.reject()
    question = question_of(wizard)
    assert question is not None
    button(question, "Don’t close").click()
    assert wizard.isVisible()
    assert page.token.secret() == Secret(TOKEN)


def test_a_token_typed_after_the_test_outlives_going_back(wizard: SetupWizard, qtbot: QtBot) -> None:
    to_test_page(wizard, qtbot)
    wizard.back()
    page = page_of(wizard, TokenPage)
    page.fill(OTHER)
    wizard.back()
    wizard.next()
    assert page.token.secret() == Secret(OTHER)


def test_another_store_takes_neither_name_nor_hand_over_along(wizard: SetupWizard, qtbot: QtBot) -> None:
    page = to_copying(wizard, qtbot)
    copy_value(page, Value.TOKEN)
    for _ in range(4):
        wizard.back()
    paste_address(wizard, "https://store-other77.mybigcommerce.com/manage")
    wizard.next()
    assert not wizard.session.hand_over.begun
    assert wizard.session.connection_name == "BigCommerce other77"
    QGuiApplication.clipboard().clear()


def test_a_name_of_ones_own_stays(wizard: SetupWizard, qtbot: QtBot) -> None:
    page = to_copying(wizard, qtbot)
    field = page.findChildren(QLineEdit)[0]
    field.selectAll()
    QTest.keyClicks(field, "Main shop")
    wizard.back()
    wizard.next()
    assert field.text() == wizard.session.connection_name == "Main shop"


def test_a_store_that_is_down_does_not_force_the_token_to_be_thrown_away(
    wizard: SetupWizard, outside: Outside, qtbot: QtBot
) -> None:
    outside.http = ScriptedHttp(other=Response(503, JSON, b"{}"))
    page = to_test_page(wizard, qtbot)
    button(page, "Continue untested").click()
    assert wizard.currentId() == HandoverPage.step
    later = page_of(wizard, HandoverPage)
    assert later.page_state() is PageState.HANDOVER_UNTESTED
    assert later.notice.code == "", "it is not said twice"
    assert wizard.session.token == Secret(TOKEN)
    outside.http = ScriptedHttp(AS_WANTED)
    press_now(wizard)
    qtbot.waitUntil(lambda: page.page_state() is PageState.TEST_GOOD)


def test_next_on_a_failed_test_does_not_say_it_twice(wizard: SetupWizard, outside: Outside, qtbot: QtBot) -> None:
    outside.http = ScriptedHttp(other=Response(401, JSON, b"{}"))
    page = to_test_page(wizard, qtbot)
    wizard.next()
    assert (page.outcome.code, page.notice.code) == ("Code T-01", "")


def test_what_is_said_of_a_token_takes_no_room_while_there_is_nothing_to_say(wizard: SetupWizard, qtbot: QtBot) -> None:
    page = to_token_page(wizard)
    page.fill("two words")
    assert page.notice.code
    qtbot.waitUntil(lambda: 0 < gap_between(page.notice, page.form) < 2 * page.fontMetrics().height())
    below = page.form.y()
    page.fill(TOKEN)
    assert page.form.found_words.startswith(f"✓ {len(TOKEN)} char")
    qtbot.waitUntil(lambda: page.form.y() < below)
    assert not page.notice.isVisible()


def gap_between(upper: QWidget, lower: QWidget) -> int:
    return lower.mapToGlobal(QPoint()).y() - upper.mapToGlobal(QPoint(0, upper.height())).y()


# -- the other store's file --------------------------------------------------------------------------------------------


def test_the_pasted_file_of_another_store_is_no_token_of_this_one(wizard: SetupWizard) -> None:
    page = to_token_page(wizard)
    QGuiApplication.clipboard().setText(credentials("other77").decode().replace("\n", " "))
    button(page, "Paste").click()
    assert page.notice.code == "F-04"
    wizard.next()
    assert (wizard.currentId(), wizard.session.token) == (TokenPage.step, None)
    QGuiApplication.clipboard().clear()


def test_a_token_from_the_file_of_step_1_says_where_it_came_from(
    wizard: SetupWizard, qtbot: QtBot, tmp_path: Path, outside: Outside
) -> None:
    outside.files.content["BigCommerceAPI-credentials-x.txt"] = credentials("g5cd38")
    drop(wizard, tmp_path / "BigCommerceAPI-credentials-x.txt")
    qtbot.waitUntil(lambda: page_of(wizard, StorePage).part.answer.store_hash == "g5cd38")
    wizard.next()
    wizard.next()
    assert "BigCommerceAPI-credentials-x.txt" in page_of(wizard, TokenPage).form.found_words


# -- ways to paste and to click ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("way", ["menu", "keyboard", "drop"])
def test_a_wrong_value_is_named_at_once_by_whatever_way_it_came(wizard: SetupWizard, way: str) -> None:
    page = to_token_page(wizard)
    QGuiApplication.clipboard().setText("ab" * 32)
    if way == "menu":
        page.token.field.paste()
    elif way == "keyboard":
        QTest.keySequence(page.token.field, "Ctrl+V")
    else:
        page.token.field.insert("ab" * 32)
        page.token.field.textEdited.emit("ab" * 32)
    assert page.notice.code == "V-02"
    QGuiApplication.clipboard().clear()


def test_typing_a_token_is_met_with_good_news_only(wizard: SetupWizard) -> None:
    page = to_token_page(wizard)
    for letter in "ab" * 32:
        QTest.keyClicks(page.token.field, letter)
        assert page.notice.code == ""


@pytest.mark.parametrize("x", [2, 8, 14, 20, 40, 200])
def test_a_click_anywhere_on_a_row_ticks_it(wizard: SetupWizard, qtbot: QtBot, x: int) -> None:
    view = to_all_rows(wizard).list
    qtbot.waitUntil(lambda: view.visualRect(view.model().index(1, 0)).height() > 0)
    place = view.visualRect(view.model().index(1, 0))
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place.topLeft() + type(place.topLeft())(x, 10))
    assert wizard.session.ticked == {"checkout_content"}


def test_a_very_long_paste_is_read_and_shown_in_part(wizard: SetupWizard) -> None:
    page = paste_address(wizard, "word " * 4_000 + "https://store-g5cd38.mybigcommerce.com/manage" + " word" * 400_000)
    assert page.part.answer.store_hash == "g5cd38"
    assert len(page.address.toPlainText()) < 4_000
    page = paste_address(wizard, "q7" * 1_000_000)
    assert (page.part.answer.store_hash, page.part.problem.code) == ("", "S-11")
    assert len(page.address.toPlainText()) < 4_000


# -- saving ------------------------------------------------------------------------------------------------------------


def test_a_file_that_is_saved_while_one_goes_back_is_reported(
    wizard: SetupWizard, outside: Outside, qtbot: QtBot, tmp_path: Path
) -> None:
    page = to_copying(wizard, qtbot)
    save_as(page, tmp_path / "x.json")
    wizard.back()
    seen = page_of(wizard, TestPage)
    assert wizard.shown_page is seen
    qtbot.waitUntil(lambda: seen.notice.title == "Saved as x.json")
    assert wizard.session.hand_over.begun
    assert list(outside.files.written) == [tmp_path / "x.json"]


def test_once_a_copy_is_saved_closing_asks_nothing(wizard: SetupWizard, qtbot: QtBot, tmp_path: Path) -> None:
    """Whatever happens to the clipboard afterwards: there is another copy."""
    page = to_copying(wizard, qtbot)
    save_as(page, tmp_path / "x.json")
    qtbot.waitUntil(lambda: page.notice.title == "Saved as x.json")
    copy_value(page, Value.TOKEN)
    page.copying.guard.clear_now()
    wizard.reject()
    assert question_of(wizard) is None
    assert not wizard.isVisible()


@pytest.mark.parametrize(
    ("name", "form"),
    [
        (".env", ENV),
        ("shop.env", ENV),
        ("SHOP.ENV", ENV),
        ("prod.env.local", ENV),
        ("shop.json", JSON_FILE),
        ("shop", JSON_FILE),
        ("environment.json", JSON_FILE),
    ],
)
def test_the_name_of_a_file_decides_its_form(name: str, form: ExportFormat) -> None:
    assert format_for(name) is form


def test_while_the_keychain_is_asked_the_page_says_so(wizard: SetupWizard, qtbot: QtBot) -> None:
    page = to_copying(wizard, qtbot)
    page.keep.save_in_keychain()
    assert page.notice.title == "Opening the keychain…"
    assert not any(action.isEnabled() for action in CopyMenu(page.keep, wizard).actions()), "one at a time"
    assert wizard.primary.isEnabled()
    qtbot.waitUntil(lambda: not page.keep.running)
    assert [one for one in CopyMenu(page.keep, wizard).actions() if "keychain" in one.text() and one.isEnabled()]


@pytest.mark.parametrize("size", [(640, 420), (853, 480)])
def test_a_small_window_still_shows_what_it_says(wizard: SetupWizard, qtbot: QtBot, size: tuple[int, int]) -> None:
    wizard.resize(*size)
    page = paste_address(wizard, "me@example.com")
    said = page.part.problem
    qtbot.waitUntil(lambda: said.visibleRegion().boundingRect().height() > said.height() * 0.7)
    paste_address(wizard)
    for _ in range(2):
        wizard.next()
    page_of(wizard, TokenPage).fill(TOKEN)
    wizard.next()
    qtbot.waitUntil(lambda: not page_of(wizard, TestPage).busy)
    wizard.next()
    later = page_of(wizard, HandoverPage)
    button(later, "already open").click()
    (field,) = [one for one in later.findChildren(QLineEdit) if one.isVisible()]
    qtbot.waitUntil(lambda: field.width() > 100)
    assert QApplication.activeModalWidget() is None
    assert wizard.session.token == Secret(TOKEN)


def test_with_large_text_the_page_scrolls_to_what_is_said_under_the_field(
    make_wizard: MakeWizard, qtbot: QtBot
) -> None:
    with text_size(2.0):
        window = make_wizard()
        window.resize(640, 420)
        page = page_of(window, StorePage)
        said = page.part.problem
        window.grab()  # everything has its place
        assert page.address.visibleRegion().boundingRect() != page.address.rect(), "what comes below it is out of sight"
        page.show_failure(Failure(FailureKind.LOOKUP_BLOCKED, {"host": "www.shop.example", "status": "403"}))
        qtbot.waitUntil(lambda: said.visibleRegion().boundingRect() == said.rect())


def test_the_question_names_the_clipboard_when_the_token_is_only_there(
    wizard: SetupWizard, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is asked only while the clipboard empties with this program."""
    page = to_copying(wizard, qtbot)
    copy_value(page, Value.TOKEN)
    assert page.session.hand_over is HandOver.CLIPBOARD_ONLY
    monkeypatch.setattr("wizard.ui.clipboard.copy.clipboard_ends_with_us", lambda: True)
    wizard.reject()
    question = question_of(wizard)
    assert question is not None
    assert "on the clipboard" in question.informativeText()
    button(question, "Don’t close").click()
