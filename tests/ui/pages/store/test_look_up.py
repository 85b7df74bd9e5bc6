"""A shop's own domain, asked after a click."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from tests.core.fakes import ScriptedHttp
from tests.ui.conftest import TOKEN, MakeWizard, Outside
from tests.ui.pages.scripted import AS_WANTED, FILE_NAME, credentials
from tests.ui.walking import button, page_of, paste_address
from wizard.core.address.shop_domain import Found
from wizard.core.concurrency.cancel import Cancel, Cancelled
from wizard.core.failures import FailureKind, SetupError
from wizard.core.ports import StoreLookup
from wizard.ui.pages.account.page import AccountPage
from wizard.ui.pages.check.page import TestPage
from wizard.ui.pages.store.page import StorePage
from wizard.ui.shell.states import PageState
from wizard.ui.shell.window import SetupWizard


class FakeLookup:
    """Finds what it is told to, or raises it; remembers who was asked."""

    def __init__(self, outcome: Found | FailureKind) -> None:
        self._outcome = outcome
        self.asked: list[str] = []

    def look_up(self, host: str, cancel: Cancel) -> Found:
        self.asked.append(host)
        if isinstance(self._outcome, FailureKind):
            raise SetupError(self._outcome, host=host)
        return self._outcome


class HangingLookup:
    """Answers when it is told to stop."""

    def __init__(self) -> None:
        self.stopped = threading.Event()

    def look_up(self, host: str, cancel: Cancel) -> Found:
        assert cancel.wait(10)
        self.stopped.set()
        raise Cancelled


def wizard_with(make_wizard: MakeWizard, look_up: StoreLookup | None) -> SetupWizard:
    return make_wizard(look_up=look_up)


@pytest.mark.parametrize("text", ["https://www.example.com/shop", "www.example.com"])
def test_a_domain_is_asked_after_a_click_and_not_before(make_wizard: MakeWizard, qtbot: QtBot, text: str) -> None:
    look_up = FakeLookup(Found("g5cd38", certain=True))
    window = wizard_with(make_wizard, look_up)
    page = paste_address(window, text)
    assert look_up.asked == []
    page.act("look_up")
    qtbot.waitUntil(lambda: page.part.answer.store_hash == "g5cd38")
    assert look_up.asked == ["www.example.com"]
    assert page.part.problem.code == ""
    window.next()
    assert window.currentId() == AccountPage.step
    assert window.session.store is not None
    assert window.session.store.certain


def test_a_guess_is_called_one(make_wizard: MakeWizard, qtbot: QtBot) -> None:
    window = wizard_with(make_wizard, FakeLookup(Found("g5cd38", certain=False)))
    page = paste_address(window, "https://my-nice-shop.mybigcommerce.com")
    page.act("look_up")
    qtbot.waitUntil(lambda: page.part.answer.store_hash == "g5cd38")
    assert "The test will tell." in page.part.answer.doubt_words
    window.next()
    assert window.session.store is not None
    assert not window.session.store.certain


def test_a_candidate_can_be_confirmed(make_wizard: MakeWizard, qtbot: QtBot) -> None:
    look_up = FakeLookup(Found("g5cd38", certain=True))
    window = wizard_with(make_wizard, look_up)
    page = paste_address(window, "https://kittens.mybigcommerce.com/")
    assert page.part.answer.store_hash == "kittens"
    button(page, "Check whether").click()
    qtbot.waitUntil(lambda: page.part.answer.store_hash == "g5cd38")
    assert look_up.asked == ["kittens.mybigcommerce.com"]


@pytest.mark.parametrize("asked", [False, True], ids=["offered", "under way"])
@pytest.mark.parametrize("of_this_store", [False, True], ids=["token alone", "store and token"])
def test_after_a_file_no_look_up_is_left(
    make_wizard: MakeWizard, outside: Outside, qtbot: QtBot, tmp_path: Path, asked: bool, of_this_store: bool
) -> None:
    """What the file doesn't need is gone, and not shown as a button that does nothing."""
    outside.http = ScriptedHttp(AS_WANTED)
    content = credentials("g5cd38") if of_this_store else f"ACCESS TOKEN: {TOKEN}\n".encode()
    outside.files.content[FILE_NAME] = content
    window = wizard_with(make_wizard, look_up := HangingLookup())
    page = paste_address(window, "https://www.example.com")
    if asked:
        page.act("look_up")
    assert page.page_state() in (PageState.STORE_SHOP, PageState.STORE_LOOKING)
    page.take_file(tmp_path / FILE_NAME)
    qtbot.waitUntil(lambda: window.session.token is not None)
    if of_this_store:
        qtbot.waitUntil(lambda: page_of(window, TestPage).was_shown and not page_of(window, TestPage).busy)
        window.walk.back_to(StorePage.step)
    else:
        paste_address(window)
    assert page.page_state() in (PageState.STORE_FOUND, PageState.STORE_FILE_FOUND)
    qtbot.waitUntil(lambda: look_up.stopped.is_set() is asked)
    shown = [one for one in window.findChildren(QPushButton) if one.isVisible()]
    assert [one.text() for one in shown if not one.isEnabled()] == []
    assert [one.text() for one in shown if "ook" in one.text().replace("&", "")] == []


def test_a_failed_look_up_says_what_else_to_do(make_wizard: MakeWizard, qtbot: QtBot) -> None:
    window = wizard_with(make_wizard, FakeLookup(FailureKind.LOOKUP_NOT_A_STORE))
    page = paste_address(window, "https://www.example.com")
    page.act("look_up")
    qtbot.waitUntil(lambda: page.part.problem.code == "L-04")
    assert page.address.toPlainText() == "https://www.example.com"
    assert page.page_state() is PageState.STORE_PROBLEM
    window.next()
    assert (window.currentId(), page.part.problem.code) == (StorePage.step, "L-04")


def test_typing_on_stops_the_look_up(make_wizard: MakeWizard, qtbot: QtBot) -> None:
    look_up = HangingLookup()
    page = paste_address(wizard_with(make_wizard, look_up), "https://www.example.com")
    page.act("look_up")
    assert page.busy
    QTest.keyClicks(page.address, "x")
    qtbot.waitUntil(look_up.stopped.is_set)
    assert not page.busy


def test_practice_asks_nobody(make_wizard: MakeWizard) -> None:
    window = wizard_with(make_wizard, None)
    page = paste_address(window, "https://www.example.com")
    assert page.page_state() is PageState.STORE_PROBLEM
    assert page_of(window, StorePage).part.problem.code == "S-05"
