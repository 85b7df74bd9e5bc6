"""What lies behind "Get help": step and code, the windows that open, and the spelled store hash."""

from __future__ import annotations

import re
import threading

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFont, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QFileDialog,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.core.fakes import ScriptedHttp
from tests.ui.conftest import Outside
from tests.ui.places import go
from tests.ui.support.supporting import (
    HASH,
    MENU_AT_A_GOOD_STORE,
    REFUSED,
    choose,
    every_text,
    letter_in,
    menu_of,
    opened,
    report_of,
)
from tests.ui.walking import button, page_of, paste_address, to_test_page
from wizard.core.failures import FailureKind
from wizard.core.links import SUPPORT_PAGE
from wizard.ui.language.retranslate import without_key
from wizard.ui.owner.owner_dialog import OwnerDialog
from wizard.ui.pages.store.page import StorePage
from wizard.ui.pages.token.page import TokenPage
from wizard.ui.shell.window import SetupWizard
from wizard.ui.support.letter_window import LetterWindow
from wizard.ui.support.phone_window import PhoneWindow
from wizard.ui.support.report_window import ReportWindow
from wizard.ui.support.spelled_hash import SpelledHash
from wizard.ui.widgets.notice import Notice

pytestmark = MENU_AT_A_GOOD_STORE


# -- the menu ---------------------------------------------------------------------------------------------------------


def test_the_menu_begins_with_help(wizard: SetupWizard) -> None:
    paste_address(wizard)
    menu = menu_of(wizard)
    lines = [without_key(line.text()) for line in menu.actions()]
    menu.close()
    assert lines[:3] == ["Email support…", "What to say on the phone…", "Support page"]
    rest = ["Create a report…", "Others can see my screen", "Spell the store hash…", "Save progress…"]
    assert [line for line in lines if line in rest] == rest
    assert lines[-1] == "About BigCommerce Connect…"


def test_no_two_lines_of_the_menu_have_the_same_key(wizard: SetupWizard) -> None:
    menu = menu_of(wizard)
    keys = [found.lower() for line in menu.actions() for found in re.findall("&([^&])", line.text())]
    menu.close()
    assert len(keys) == len(set(keys)), keys


def copied_on_the_phone(wizard: SetupWizard) -> str:
    """What is copied to be read out."""
    with opened(wizard, "on the phone", PhoneWindow) as window:
        assert "Never read out your token." in every_text(window)
        QTest.keyClick(window, Qt.Key.Key_Return)
    return QGuiApplication.clipboard().text()


def test_step_and_code_are_found_again_and_copied(wizard: SetupWizard, outside: Outside, qtbot: QtBot) -> None:
    outside.http = ScriptedHttp(other=REFUSED)
    test = to_test_page(wizard, qtbot)
    assert test.outcome.code == "Code T-01"
    wizard.back()
    assert copied_on_the_phone(wizard) == "Step 4, code T-01"


def test_a_later_failure_is_not_mixed_up_with_the_result_of_the_test(
    wizard: SetupWizard, outside: Outside, qtbot: QtBot
) -> None:
    outside.http = ScriptedHttp(other=REFUSED)
    to_test_page(wizard, qtbot)
    wizard.back()
    page = page_of(wizard, TokenPage)
    page.fill("https://store-g5cd38.mybigcommerce.com")
    said = copied_on_the_phone(wizard)
    assert said.startswith("Step 3, code V-")
    with report_of(wizard) as report:
        button(report, "Email support").click()
    _, subject, body = letter_in(outside.opened[-1])
    assert subject == f"BigCommerce Connect: {said.lower().replace('v-', 'V-')}"
    assert FailureKind.TOKEN_REFUSED.value.title not in body


def test_without_a_code_there_is_the_step(wizard: SetupWizard) -> None:
    paste_address(wizard)
    wizard.next()
    assert copied_on_the_phone(wizard) == "Step 2"


def test_a_clipboard_that_refuses_is_said(wizard: SetupWizard, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("wizard.ui.support.phone_window.copy_text", lambda text: False)
    with opened(wizard, "on the phone", PhoneWindow) as window:
        button(window, "Copy").click()
        notice = window.findChild(Notice)
        assert notice is not None
        assert notice.code == "E-05"


def test_the_support_page_is_opened(wizard: SetupWizard, outside: Outside) -> None:
    choose(wizard, "Support page")
    assert outside.opened == [SUPPORT_PAGE]


@pytest.mark.parametrize("opens", [True, False])
def test_a_letter_with_step_and_code_is_seen_before_it_is_sent(
    wizard: SetupWizard, outside: Outside, opens: bool
) -> None:
    outside.opens = opens
    paste_address(wizard, "me@example.com")
    with opened(wizard, "Email support", LetterWindow) as window:
        assert "step 1, code S-02" in window.letter.toPlainText()
        assert outside.opened == []
        QTest.keyClick(window, Qt.Key.Key_Return)
        assert ("should open" in every_text(window)) is opens
        button(window, "Copy text").click()
        assert QGuiApplication.clipboard().text() == window.letter.toPlainText()
    assert letter_in(outside.opened[-1])[1] == "BigCommerce Connect: step 1, code S-02"


@pytest.mark.parametrize("place", ["report", "email to support", "owner"])
def test_enter_sends_and_closing_is_no_first_choice(
    wizard: SetupWizard, outside: Outside, qtbot: QtBot, place: str
) -> None:
    window = go(place, wizard, outside, qtbot)
    (first,) = [one for one in window.findChildren(QPushButton) if one.isDefault()]
    assert first.text() in ("&Email support", "&Email the instructions")
    QTest.keyClick(window, Qt.Key.Key_Return)
    assert outside.opened[-1].startswith("mailto:")
    assert window.isVisible()
    window.close()


@pytest.mark.parametrize("key", ["Alt+G", "F1"])
def test_the_menu_opens_and_is_used_by_keyboard(wizard: SetupWizard, qtbot: QtBot, key: str) -> None:
    wizard.activateWindow()
    qtbot.waitUntil(wizard.isActiveWindow)
    QTest.keySequence(wizard, key)
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is not None)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert menu.activeAction() is menu.actions()[0]
    QTest.keyClick(menu, Qt.Key.Key_Down)
    assert "on the phone" in menu.activeAction().text()
    QTest.keyClick(menu, Qt.Key.Key_Return)
    window = wizard.findChild(PhoneWindow)
    assert window is not None
    window.reject()


def test_the_menu_stands_on_its_button(wizard: SetupWizard) -> None:
    wizard.move(QPoint(0, 0))
    menu, help_button = menu_of(wizard), wizard.foot.help
    assert menu.geometry().bottomLeft() + QPoint(0, 1) == help_button.mapToGlobal(QPoint(0, 0))
    menu.close()


@pytest.mark.parametrize("corner", [(-400, 500), (700, 300), (0, -650)])
def test_the_menu_is_wholly_on_the_screen(wizard: SetupWizard, corner: tuple[int, int]) -> None:
    wizard.move(QPoint(*corner))
    menu = menu_of(wizard)
    assert wizard.screen().availableGeometry().contains(menu.geometry())
    menu.close()


# -- the window itself ------------------------------------------------------------------------------------------------


def test_closing_the_wizard_leaves_nothing_open(
    wizard: SetupWizard, outside: Outside, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = threading.Event()
    monkeypatch.setattr(outside.keychain, "self_test", lambda: asked.wait(30))
    choose(wizard, "Create a report")
    report = wizard.findChild(ReportWindow)
    assert report is not None
    button(report, "Test the keychain").click()
    gone: list[bool] = []
    report.destroyed.connect(lambda: gone.append(True))
    wizard.reject()
    qtbot.waitUntil(lambda: bool(gone))
    asked.set()
    assert not [one for one in QApplication.topLevelWidgets() if one.isVisible()]


@pytest.mark.parametrize("words", ["Create a report", "Spell"])
def test_every_control_has_a_name_and_is_reached_with_tab(wizard: SetupWizard, qtbot: QtBot, words: str) -> None:
    paste_address(wizard)
    wizard.next()
    choose(wizard, words)
    (window,) = [one for one in wizard.findChildren(QDialog) if one.isVisible()]
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    controls = [
        one
        for one in window.findChildren(QWidget)
        if isinstance(one, QAbstractButton | QLineEdit | QPlainTextEdit | QTableWidget)
        and one.isVisible()
        and one.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    assert len(controls) >= 4
    for one in controls:
        assert one.accessibleName() or (isinstance(one, QAbstractButton) and one.text()), one
    reached = set()
    for _ in range(len(controls) + 1):
        QTest.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
        reached.add(window.focusWidget())
    missed = set(controls) - reached
    assert {type(one).__name__ for one in missed} <= {"QRadioButton"}, "of a choice, one is a stop"
    assert len(missed) <= 1
    QTest.keyClick(window, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not window_alive(wizard))


def window_alive(wizard: SetupWizard) -> bool:
    return bool(wizard.findChildren(ReportWindow) + wizard.findChildren(SpelledHash))


# -- the spelled store hash -------------------------------------------------------------------------------------------


def test_the_store_hash_is_spelled(wizard: SetupWizard) -> None:
    paste_address(wizard)
    wizard.next()
    with opened(wizard, "Spell", SpelledHash) as window:
        table = window.findChild(QTableWidget)
        assert table is not None
        rows = [[cell(table, row, column) for column in range(3)] for row in range(table.rowCount())]
        assert rows[:2] == [["g", "golf", "letter"], ["5", "five", "digit"]]
        assert "".join(row[0] for row in rows) == HASH
        button(window, "Copy").click()
    assert QGuiApplication.clipboard().text() == "golf, digit five, charlie, delta, digit three, digit eight"


def test_look_alikes_are_told_apart(wizard: SetupWizard, qtbot: QtBot) -> None:
    window = SpelledHash("0o1l", wizard)
    assert window.line.toPlainText() == "digit zero, oscar, digit one, lima"
    window.deleteLater()


def test_all_characters_of_a_usual_hash_are_seen_at_once(wizard: SetupWizard, qapp: QApplication, qtbot: QtBot) -> None:
    window = SpelledHash("abcde12345", wizard)
    window.open()
    table = window.findChild(QTableWidget)
    assert table is not None
    rows = table.verticalHeader().length() + table.horizontalHeader().height()
    if rows + 200 < window.screen().availableSize().height():
        qtbot.waitUntil(lambda: not table.verticalScrollBar().isVisible())
    assert window.height() <= window.screen().availableSize().height()
    window.close()


def test_no_cell_of_the_lit_row_has_a_frame_of_its_own(wizard: SetupWizard) -> None:
    window = SpelledHash("abcde12345", wizard)
    table = window.findChild(QTableWidget)
    assert table is not None
    delegate = table.itemDelegate()
    assert isinstance(delegate, QStyledItemDelegate)
    focus, lit = QStyle.StateFlag.State_HasFocus, QStyle.StateFlag.State_Selected
    for given, expected in ((focus | lit, lit), (focus, focus)):
        option = QStyleOptionViewItem()
        option.state = given
        delegate.initStyleOption(option, table.model().index(0, 0))
        assert option.state == expected
    window.deleteLater()


def test_without_a_store_there_is_nothing_to_spell(wizard: SetupWizard) -> None:
    menu = menu_of(wizard)
    (line,) = [action for action in menu.actions() if "pell the store hash" in action.text()]
    assert not line.isEnabled()
    menu.close()


def cell(table: QTableWidget, row: int, column: int) -> str:
    item = table.item(row, column)
    assert item is not None
    return item.text()


@pytest.mark.parametrize("kind", [ReportWindow, OwnerDialog])
def test_a_dialog_opens_no_larger_than_the_screen(
    wizard: SetupWizard, kind: type[ReportWindow | OwnerDialog], qapp: QApplication
) -> None:
    paste_address(wizard)
    wizard.next()
    usual = qapp.font()
    large = QFont(usual)
    large.setPointSizeF(usual.pointSizeF() * 1.6)
    qapp.setFont(large)
    try:
        dialog = kind(wizard.session, page_of(wizard, StorePage).services, wizard)
        dialog.open()
        room = dialog.screen().availableSize()
        assert (dialog.width() <= room.width(), dialog.height() <= room.height()) == (True, True)
        dialog.reject()
    finally:
        qapp.setFont(usual)


def test_what_step_1_found_can_be_saved_before_next(wizard: SetupWizard, qtbot: QtBot) -> None:
    paste_address(wizard)
    wizard.save_progress()
    dialog = wizard.findChild(QFileDialog)
    assert dialog is not None
    dialog.reject()
    assert wizard.session.store_hash == "g5cd38"
