"""Steps that several tests take through the wizard, by the widgets a person would use."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import QMimeData
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.conftest import ADDRESS, TOKEN
from tests.ui.language.spoken import says
from wizard.ui.pages.account.all_rows import AllRows
from wizard.ui.pages.account.page import AccountPage
from wizard.ui.pages.account.parts import Part
from wizard.ui.pages.check.page import TestPage
from wizard.ui.pages.handover.page import HandoverPage
from wizard.ui.pages.store.page import StorePage
from wizard.ui.pages.token.page import TokenPage
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


def button(parent: QWidget, words: str) -> QPushButton:
    """The one visible button whose text or accessible name contains these words, in whatever language the window speaks."""
    shown = [one for one in parent.findChildren(QPushButton) if one.isVisible()]
    found = [one for one in shown if words in (one.text().replace("&", "") + "|" + one.accessibleName())]
    found = found or [one for one in shown if says(one.text(), words) or says(one.accessibleName(), words)]
    assert len(found) == 1, (words, [one.text() for one in parent.findChildren(QPushButton)])
    return found[0]
