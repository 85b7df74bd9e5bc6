"""While others see the screen: nothing secret is shown or copied, and everything else goes on."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QLabel,
    QLineEdit,
    QMessageBox,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.core.fakes import NO_SCOPE, ScriptedHttp
from tests.ui.conftest import ADDRESS, TOKEN, MakeWizard, Outside
from tests.ui.pages.scripted import AS_WANTED, PRODUCTS, question_of
from tests.ui.walking import (
    ask_support,
    button,
    compare_tokens,
    copy_value,
    page_of,
    paste_address,
    press_now,
    save_as,
    to_copying,
    to_token_page,
)
from wizard.adapters.files.secret_file import SecretFileWriter
from wizard.core.credential.secret import MASK, Secret
from wizard.core.setup.event_log import EventKind
from wizard.ui.calls.token_places import TokenPlaces
from wizard.ui.files.passphrase_dialog import PassphraseDialog
from wizard.ui.language.retranslate import without_key
from wizard.ui.pages.check.page import TestPage
from wizard.ui.pages.handover.moves import Value
from wizard.ui.pages.handover.page import HandoverPage
from wizard.ui.pages.store.page import StorePage
from wizard.ui.pages.token.page import TokenPage
from wizard.ui.shell.window import SetupWizard
from wizard.ui.widgets.masked_edit import BULLET

NO_WORD = "q7z4x9w2k8v5j3h6g1f0d9s8p2m4n6b"
"""A token of which no four characters in a row occur in a sentence."""
END = "Stop hiding the token"


@pytest.fixture(autouse=True)
def a_good_store(outside: Outside) -> None:
    outside.http = ScriptedHttp(AS_WANTED)
    QGuiApplication.clipboard().clear()


def hold(one: QPushButton) -> None:
    QTest.mousePress(one, Qt.MouseButton.LeftButton)


def let_go(one: QPushButton) -> None:
    QTest.mouseRelease(one, Qt.MouseButton.LeftButton)


def sentence_with(page: QWidget, words: str) -> str:
    """The one visible label that holds these words."""
    (found,) = [one.text() for one in page.findChildren(QLabel) if one.isVisible() and words in one.text()]
    return found


def token_shown(page: HandoverPage) -> str:
    return page.cards.copy.rows[Value.TOKEN].value.text()


def question_in(window: SetupWizard) -> QMessageBox:
    question = question_of(window)
    assert question is not None
    return question


# -- step 3 ----------------------------------------------------------------------------------------------------------


def test_a_token_that_is_held_open_in_step_3_is_masked_at_once(wizard: SetupWizard) -> None:
    page = to_token_page(wizard)
    page.fill(TOKEN)
    show = button(page, "Hold to show")
    hold(show)
    assert page.token.field.shows_text()
    wizard.set_screen_shared(True)
    assert not page.token.field.shows_text()
    assert not show.isEnabled()
    let_go(show)
    hold(show)
    assert not page.token.field.shows_text()


def test_step_3_says_why_and_how_it_ends(wizard: SetupWizard) -> None:
    page = to_token_page(wizard)
    wizard.set_screen_shared(True)
    said = sentence_with(page, "stays hidden while others can see your screen")
    assert END in said
    assert button(page, "Hold to show").toolTip() == said
    button(page, END).click()
    assert not wizard.session.screen_shared
    show = button(page, "Hold to show")
    assert show.toolTip() == ""
    assert not page.token.why_masked.isVisible()
    page.fill(TOKEN)
    hold(show)
    assert page.token.field.shows_text()
    let_go(show)


def test_a_token_can_be_pasted_masked(wizard: SetupWizard) -> None:
    page = to_token_page(wizard)
    wizard.set_screen_shared(True)
    QGuiApplication.clipboard().setText(TOKEN)
    button(page, "Paste").click()
    assert page.token.secret() == Secret(TOKEN)
    assert set(page.token.field.text()) == {BULLET}
    wizard.next()
    assert wizard.currentId() == TestPage.step


@pytest.mark.parametrize("keys", ["Ctrl+C", "Ctrl+Ins", "Ctrl+X", "Shift+Del"])
def test_no_keys_copy_a_masked_token(wizard: SetupWizard, keys: str) -> None:
    page = to_token_page(wizard)
    page.fill(TOKEN)
    wizard.set_screen_shared(True)
    page.token.field.setFocus()
    page.token.field.selectAll()
    QGuiApplication.clipboard().setText("before")
    QTest.keySequence(page.token.field, keys)
    assert QGuiApplication.clipboard().text() == "before"


def test_no_menu_and_no_drag_takes_a_masked_token_out(wizard: SetupWizard) -> None:
    page = to_token_page(wizard)
    page.fill(TOKEN)
    wizard.set_screen_shared(True)
    field = page.token.field
    field.selectAll()
    menu = field.make_menu()
    offered = [without_key(one.text()) for one in menu.actions()]
    menu.deleteLater()
    assert offered == ["Paste", "Delete", "Select all"]
    assert not field.dragEnabled()


def test_a_screen_reader_is_not_told_a_masked_token(wizard: SetupWizard) -> None:
    page = to_token_page(wizard)
    page.fill(TOKEN)
    wizard.set_screen_shared(True)
    told = QAccessible.queryAccessibleInterface(page.token.field)
    texts = [told.text(kind) for kind in (QAccessible.Text.Value, QAccessible.Text.Name, QAccessible.Text.Description)]
    assert "Access token" in texts
    assert not [text for text in texts if TOKEN[:4] in text]


def test_a_page_that_is_first_shown_in_the_mode_follows_it(wizard: SetupWizard) -> None:
    wizard.set_screen_shared(True)
    page = to_token_page(wizard)
    assert not button(page, "Hold to show").isEnabled()


# -- step 5 ----------------------------------------------------------------------------------------------------------


def test_in_step_5_the_token_is_neither_shown_nor_copied(wizard: SetupWizard, qtbot: QtBot) -> None:
    page = to_copying(wizard, qtbot)
    copy = page.cards.copy.rows[Value.TOKEN].button
    assert token_shown(page) == MASK
    press_now(wizard)
    press_now(wizard)
    wizard.set_screen_shared(True)
    said = sentence_with(page, "can’t be copied while others can see your screen")
    assert END in said
    assert not copy.isEnabled()
    assert copy.toolTip() == said
    copy.click()
    page.act("copy_token")
    assert token_shown(page) == MASK
    assert QGuiApplication.clipboard().text() == "g5cd38"
    assert wizard.primary.text() == "&Save a copy…", "the primary does something all the same"
    button(page, END).click()
    assert copy.isEnabled()
    assert wizard.primary.text() == "&Copy API Token"
    assert not [one for one in page.findChildren(QLabel) if one.isVisible() and END in one.text()]


def test_the_other_values_the_file_and_the_phone_check_stay(
    make_wizard: MakeWizard, qtbot: QtBot, tmp_path: Path
) -> None:
    window = make_wizard(files=SecretFileWriter())
    page = to_copying(window, qtbot)
    ask_support(page)
    window.set_screen_shared(True)
    copy_value(page, Value.HASH)
    assert QGuiApplication.clipboard().text() == "g5cd38"
    assert page.cards.copy.rows[Value.HASH].value.text() == "g5cd38"
    check = compare_tokens(page)
    assert check.isVisible()
    assert len(check.words.text().split(" · ")) == 4
    save_as(page, tmp_path / "x.json")
    qtbot.waitUntil(lambda: page.notice.title == "Saved as x.json")
    assert TOKEN in (tmp_path / "x.json").read_text("utf-8")
    assert TOKEN[:4] not in page.notice.accessibleName()


def test_the_passphrase_is_never_shown(wizard: SetupWizard, qtbot: QtBot, tmp_path: Path) -> None:
    page = to_copying(wizard, qtbot)
    wizard.set_screen_shared(True)
    page.keep.saver.save(tmp_path / "shop.age", None)
    (dialog,) = [one for one in wizard.findChildren(PassphraseDialog) if one.isVisible()]
    fields = dialog.findChildren(QLineEdit)
    assert len(fields) == 2
    fields[0].setText("copper lantern")
    fields[0].selectAll()
    fields[0].copy()
    assert {field.echoMode() for field in fields} == {QLineEdit.EchoMode.Password}
    assert QGuiApplication.clipboard().text() == ""
    assert not [one for one in dialog.findChildren(QAbstractButton) if "show" in one.text().lower()]
    dialog.reject()


def test_a_token_on_the_clipboard_is_taken_off_when_the_mode_begins(wizard: SetupWizard, qtbot: QtBot) -> None:
    page = to_copying(wizard, qtbot)
    copy_value(page, Value.TOKEN)
    assert QGuiApplication.clipboard().text() == TOKEN
    wizard.set_screen_shared(True)
    assert QGuiApplication.clipboard().text() == ""
    assert page.notice.title == "Token removed from the clipboard"
    assert not wizard.session.hand_over.begun


def test_what_others_put_on_the_clipboard_stays(wizard: SetupWizard, qtbot: QtBot) -> None:
    page = to_copying(wizard, qtbot)
    copy_value(page, Value.TOKEN)
    QGuiApplication.clipboard().setText("a note")
    wizard.set_screen_shared(True)
    assert QGuiApplication.clipboard().text() == "a note"
    assert page.notice.title == ""


def test_the_mode_can_be_ended_from_the_keyboard_first_thing_on_the_page(wizard: SetupWizard, qtbot: QtBot) -> None:
    to_copying(wizard, qtbot)
    wizard.set_screen_shared(True)
    last = wizard.rail.language
    last.setFocus()
    QTest.keyClick(last, Qt.Key.Key_Tab)
    focused = wizard.focusWidget()
    assert isinstance(focused, QPushButton)
    assert focused.text() == END
    QTest.keyClick(focused, Qt.Key.Key_Space)
    assert not wizard.session.screen_shared


# -- copying after the screen was shared -------------------------------------------------------------------------------


@pytest.fixture
def after_a_call(wizard: SetupWizard, qtbot: QtBot) -> HandoverPage:
    page = to_copying(wizard, qtbot)
    wizard.set_screen_shared(True)
    wizard.set_screen_shared(False)
    return page


def test_after_a_call_the_first_copy_of_the_token_asks(wizard: SetupWizard, after_a_call: HandoverPage) -> None:
    row = after_a_call.cards.copy.rows[Value.TOKEN]
    row.button.click()
    question = question_in(wizard)
    assert "can share your clipboard" in question.informativeText()
    assert QGuiApplication.clipboard().text() == ""
    seen = [row.copied]
    button(question, "Copy anyway").click()
    assert QGuiApplication.clipboard().text() == TOKEN
    seen.append(row.copied)
    assert seen == [False, True]
    assert wizard.session.hand_over.begun
    assert wizard.session.log.events[-1].kind is EventKind.TOKEN_COPIED
    QGuiApplication.clipboard().clear()
    row.button.click()
    assert question_of(wizard) is None
    assert QGuiApplication.clipboard().text() == TOKEN


def test_escape_leaves_the_token_where_it_is(wizard: SetupWizard, after_a_call: HandoverPage) -> None:
    copy_value(after_a_call, Value.TOKEN)
    QTest.keyClick(question_in(wizard), Qt.Key.Key_Escape)
    assert question_of(wizard) is None
    assert QGuiApplication.clipboard().text() == ""
    assert not wizard.session.hand_over.begun
    copy_value(after_a_call, Value.TOKEN)
    button(question_in(wizard), "Don’t copy").click()


def test_the_store_hash_is_copied_without_a_question(wizard: SetupWizard, after_a_call: HandoverPage) -> None:
    copy_value(after_a_call, Value.HASH)
    assert question_of(wizard) is None
    assert QGuiApplication.clipboard().text() == "g5cd38"


@pytest.mark.parametrize("what", ["another call", "another token"])
def test_it_asks_again_for(wizard: SetupWizard, after_a_call: HandoverPage, qtbot: QtBot, what: str) -> None:
    copy_value(after_a_call, Value.TOKEN)
    button(question_in(wizard), "Copy anyway").click()
    if what == "another call":
        wizard.set_screen_shared(True)
        wizard.set_screen_shared(False)
    else:
        wizard.back()
        wizard.back()
        page_of(wizard, TokenPage).fill(NO_WORD)
        wizard.next()
        qtbot.waitUntil(lambda: not page_of(wizard, TestPage).busy)
        wizard.next()
    QGuiApplication.clipboard().clear()
    copy_value(after_a_call, Value.TOKEN)
    assert QGuiApplication.clipboard().text() == ""
    button(question_in(wizard), "Don’t copy").click()


def test_a_question_that_stands_open_does_not_outrun_the_mode(wizard: SetupWizard, after_a_call: HandoverPage) -> None:
    copy_value(after_a_call, Value.TOKEN)
    question = question_in(wizard)
    wizard.set_screen_shared(True)
    button(question, "Copy anyway").click()
    assert QGuiApplication.clipboard().text() == ""
    wizard.set_screen_shared(False)
    copy_value(after_a_call, Value.TOKEN)
    button(question_in(wizard), "Don’t copy").click()


# -- the canary --------------------------------------------------------------------------------------------------------


def texts_of_model(model: QAbstractItemModel) -> list[str]:
    indexes = [model.index(row, column) for row in range(model.rowCount()) for column in range(model.columnCount())]
    roles = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)
    return [str(index.data(role)) for index in indexes for role in roles]


def everything_that_is_shown(window: QWidget) -> str:
    """Every text that any widget of the window could paint, hidden ones and tool tips included."""
    texts: list[str] = []
    for one in (window, *window.findChildren(QWidget)):
        texts += [one.windowTitle(), one.toolTip(), one.statusTip(), one.accessibleName(), one.accessibleDescription()]
        if isinstance(one, QLineEdit):
            texts += [one.displayText(), one.placeholderText()]
        elif isinstance(one, QPlainTextEdit):
            texts.append(one.toPlainText())
        elif isinstance(one, QLabel | QAbstractButton):
            texts.append(one.text())
        elif isinstance(one, QAbstractItemView) and one.model() is not None:
            texts += texts_of_model(one.model())
    return "\n".join(texts)


def leaks(window: QWidget, token: str) -> list[str]:
    shown = everything_that_is_shown(window)
    return [piece for start in range(len(token) - 3) if (piece := token[start : start + 4]) in shown]


def through_step_5(wizard: SetupWizard, qtbot: QtBot) -> None:
    """Go through all moves; the token is copied in a pause of the mode."""
    page = page_of(wizard, HandoverPage)
    assert leaks(wizard, NO_WORD) == []
    button(page, "already open").click()
    press_now(wizard)
    press_now(wizard)
    page.keep.save_in_keychain()
    qtbot.waitUntil(lambda: page.notice.title.startswith("Saved in"))
    wizard.set_screen_shared(False)
    copy_value(page, Value.TOKEN)
    button(question_in(wizard), "Copy anyway").click()
    wizard.set_screen_shared(True)
    press_now(wizard)
    button(page, "Red exclamation mark").click()
    assert leaks(wizard, NO_WORD) == []
    while page.moves.question is not None:
        button(page, "Not this").click()
        assert leaks(wizard, NO_WORD) == []
    compare_tokens(page)
    button(page, "Where does the token go").click()
    assert leaks(wizard, NO_WORD) == []
    (places,) = [one for one in page.findChildren(TokenPlaces) if one.isVisible()]
    places.reject()


def test_in_the_mode_no_page_shows_four_characters_of_the_token(
    wizard: SetupWizard, outside: Outside, qtbot: QtBot
) -> None:
    outside.http = ScriptedHttp({**AS_WANTED, PRODUCTS: NO_SCOPE})
    wizard.set_screen_shared(True)
    paste_address(wizard, ADDRESS)
    wizard.next()
    wizard.next()
    token = page_of(wizard, TokenPage)
    token.fill(NO_WORD)
    hold(button(token, "Hold to show"))
    assert leaks(wizard, NO_WORD) == []
    wizard.next()
    test = page_of(wizard, TestPage)
    qtbot.waitUntil(lambda: not test.busy)
    button(test, "Details").click()
    assert "v3/customers" in everything_that_is_shown(wizard)
    assert leaks(wizard, NO_WORD) == []
    button(test, "Continue anyway").click()
    through_step_5(wizard, qtbot)
    QLabel(NO_WORD[:4], wizard)
    assert leaks(wizard, NO_WORD) == [NO_WORD[:4]], "the canary would have sung"


@pytest.mark.parametrize(
    ("pasted", "hash_found"),
    [
        (TOKEN, ""),
        (f"ACCESS TOKEN: {TOKEN}\nAPI PATH: https://api.bigcommerce.com/stores/g5cd38/v3/\n", "g5cd38"),
        (f"{TOKEN} " * 400, ""),
    ],
)
@pytest.mark.parametrize("shared_first", [True, False])
def test_a_secret_pasted_into_step_1_does_not_stay_readable(
    wizard: SetupWizard, pasted: str, hash_found: str, shared_first: bool
) -> None:
    if shared_first:
        wizard.set_screen_shared(True)
    page = paste_address(wizard, pasted)
    wizard.set_screen_shared(True)
    assert TOKEN[:4] not in page.address.toPlainText()
    page.address.undo()
    assert TOKEN[:4] not in page.address.toPlainText()
    assert (page.found_hash, page.part.problem.code) == (hash_found, "" if hash_found else page.part.problem.code)
    assert bool(page.part.problem.code) is not bool(hash_found)


@pytest.mark.parametrize("typed_before", [0, 11, 20])
def test_a_token_typed_into_step_1_does_not_stay_readable(wizard: SetupWizard, qtbot: QtBot, typed_before: int) -> None:
    page = page_of(wizard, StorePage)
    wizard.activateWindow()
    page.address.setFocus()
    qtbot.waitUntil(page.address.hasFocus)
    QTest.keyClicks(page.address, NO_WORD[:typed_before])
    wizard.set_screen_shared(True)
    QTest.keyClicks(page.address, NO_WORD[typed_before:])
    assert page.part.problem.code == "S-11"
    assert leaks(wizard, NO_WORD) == []
    page.address.undo()
    assert leaks(wizard, NO_WORD) == []
    assert QApplication.focusWidget() is page.part.problem
    page.address.setFocus()
    QTest.keyClicks(page.address, ADDRESS)
    assert (page.part.answer.store_hash, page.part.problem.code) == ("g5cd38", "")


def test_what_could_be_the_beginning_of_a_token_is_not_written_large(wizard: SetupWizard) -> None:
    page = page_of(wizard, StorePage)
    QTest.keyClicks(page.address, NO_WORD[:11])
    assert page.part.answer.store_hash == NO_WORD[:11]
    wizard.set_screen_shared(True)
    labels = "\n".join(one.text() for one in page.findChildren(QLabel))
    assert NO_WORD[:4] not in labels
    wizard.set_screen_shared(False)
    assert page.part.answer.store_hash == NO_WORD[:11]
    page.address.clear()
    QTest.keyClicks(page.address, "g5cd38")
    wizard.set_screen_shared(True)
    assert page.part.answer.store_hash == "g5cd38"


def test_a_token_that_was_to_stay_on_the_clipboard_leaves_it_too(wizard: SetupWizard, qtbot: QtBot) -> None:
    page = to_copying(wizard, qtbot)
    copy_value(page, Value.TOKEN)
    page.copying.guard.stop()
    assert QGuiApplication.clipboard().text() == TOKEN
    wizard.back()
    wizard.set_screen_shared(True)
    assert QGuiApplication.clipboard().text() == ""
    assert page_of(wizard, TestPage).notice.title == "Token removed from the clipboard"
