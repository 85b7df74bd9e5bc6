"""Steps that several tests take through the wizard, by the widgets a person would use."""

from __future__ import annotations

from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QMimeData
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.conftest import ADDRESS, TOKEN
from tests.ui.files.file_dialogs import answer_file_dialog
from tests.ui.language.spoken import says
from wizard.core.export.formats.base import ExportFormat
from wizard.core.export.formats.json_file import JSON
from wizard.ui.calls.phone_check import PhoneCheck
from wizard.ui.pages.account.all_rows import AllRows
from wizard.ui.pages.account.page import AccountPage
from wizard.ui.pages.account.parts import Part
from wizard.ui.pages.check.page import TestPage
from wizard.ui.pages.handover.moves import Place, Value
from wizard.ui.pages.handover.page import HandoverPage
from wizard.ui.pages.store.page import StorePage
from wizard.ui.pages.token.page import TokenPage
from wizard.ui.shell.rendering import PAUSE_MS
from wizard.ui.shell.states import PageState
from wizard.ui.shell.window import SetupWizard

Page = TypeVar("Page", StorePage, AccountPage, TokenPage, TestPage, HandoverPage)


def page_of(window: SetupWizard, kind: type[Page]) -> Page:
    page = window.page(kind.step)
    assert isinstance(page, kind)
    return page


def paste_address(window: SetupWizard, text: str = ADDRESS) -> StorePage:
    page = page_of(window, StorePage)
    data = QMimeData()
    data.setText(text)
    page.address.selectAll()
    page.address.insertFromMimeData(data)
    return page


def press(window: SetupWizard, qtbot: QtBot) -> None:
    """Press the primary button; a press that comes too soon after a change is not taken, so that is waited for."""
    qtbot.waitUntil(lambda: window.rendering.takes_press)
    window.primary.click()


def press_back(window: SetupWizard, qtbot: QtBot) -> None:
    """Press Back, likewise."""
    qtbot.waitUntil(lambda: window.rendering.takes_press)
    window.foot.back.click()


def to_account_part(window: SetupWizard, part: Part) -> AccountPage:
    """Go to a task of step 2."""
    paste_address(window)
    window.walk.next()
    page = page_of(window, AccountPage)
    page.show_part(part)
    return page


def to_all_rows(window: SetupWizard) -> AllRows:
    """Go to all rows of step 2, in BigCommerce's order."""
    card = to_account_part(window, Part.ROWS).content.rows
    card.show_all(True)
    assert card.all_rows is not None
    return card.all_rows


def to_token_page(window: SetupWizard) -> TokenPage:
    paste_address(window)
    window.next()
    window.next()
    return page_of(window, TokenPage)


def to_test_page(window: SetupWizard, qtbot: QtBot, token: str = TOKEN) -> TestPage:
    page = to_token_page(window)
    page.fill(token)
    window.next()
    test = page_of(window, TestPage)
    qtbot.waitUntil(lambda: not test.busy, timeout=20_000)
    return test


def to_handover_page(window: SetupWizard, qtbot: QtBot, token: str = TOKEN) -> HandoverPage:
    to_test_page(window, qtbot, token)
    window.next()
    assert window.currentId() == HandoverPage.step
    return page_of(window, HandoverPage)


def press_now(window: SetupWizard) -> None:
    """Press the primary button, long enough after the last change to be no double click."""
    before = window.rendering.now
    window.rendering.now = lambda: before() + PAUSE_MS + 1
    window.primary.click()


def to_copying(window: SetupWizard, qtbot: QtBot, token: str = TOKEN) -> HandoverPage:
    """Go to the three values of step 5; APPSe AI is open already."""
    page = to_handover_page(window, qtbot, token)
    button(page, "already open").click()
    return page


def copy_value(page: HandoverPage, value: Value) -> None:
    """Press Copy beside a value."""
    page.cards.copy.rows[value].button.click()


def to_asking(window: SetupWizard, qtbot: QtBot, token: str = TOKEN) -> HandoverPage:
    """Copy all three values and say that they are saved in APPSe AI."""
    page = to_copying(window, qtbot, token)
    copy_all(window)
    press_now(window)
    assert page.page_state() is PageState.HANDOVER_ASK
    return page


def copy_all(window: SetupWizard) -> None:
    """Copy the three values, one after the other, by the primary button."""
    page = page_of(window, HandoverPage)
    while page.moves.next_value is not None:
        press_now(window)


def ask_support(page: HandoverPage) -> None:
    """Go from the three values to where support is asked: red, and none of what may explain it."""
    window = page.window()
    assert isinstance(window, SetupWizard)
    copy_all(window)
    press_now(window)
    button(page, "Red exclamation mark").click()
    button(page, "None of these").click()


def compare_tokens(page: HandoverPage) -> PhoneCheck:
    """Let the words for a call be made."""
    if page.moves.place is not Place.SUPPORT:
        ask_support(page)
    button(page, "Compare tokens by phone").click()
    check = page.cards.support.call.phone_check
    assert check is not None
    return check


def save_as(page: HandoverPage, path: Path, form: ExportFormat | None = JSON) -> None:
    """Save a copy through the dialog a person would see; one whose name ends in .age is protected."""
    page.keep.choose_place(None if path.suffix == ".age" else form)
    answer_file_dialog(page.window(), path)


def save_by(window: QWidget, words: str, path: Path) -> str:
    """Save what a window shows by its button with these words; return the name that was proposed."""
    button(window, words).click()
    return answer_file_dialog(window, path)


def button(parent: QWidget, words: str) -> QPushButton:
    """The one visible button whose text or accessible name contains these words, in whatever language the window speaks."""
    shown = [one for one in parent.findChildren(QPushButton) if one.isVisible()]
    found = [one for one in shown if words in (one.text().replace("&", "") + "|" + one.accessibleName())]
    found = found or [one for one in shown if says(one.text(), words) or says(one.accessibleName(), words)]
    assert len(found) == 1, (words, [one.text() for one in parent.findChildren(QPushButton)])
    return found[0]
