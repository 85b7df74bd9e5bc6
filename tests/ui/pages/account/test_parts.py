"""Step 2, one task at a time: each with its primary, Back within the step, and the file that arrives."""

from __future__ import annotations

import os
import time
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QLabel
from pytestqt.qtbot import QtBot

from tests.core.fakes import ScriptedHttp
from tests.ui.conftest import Outside
from tests.ui.files.downloading import NAME, download
from tests.ui.pages.scripted import AS_WANTED
from tests.ui.places import settled
from tests.ui.walking import button, page_of, paste_address, press, press_back, to_account_part
from wizard.adapters.files.credentials_reader import FileCredentialsReader
from wizard.ui.files.downloads_watch import DownloadsWatch
from wizard.ui.pages.account.page import AccountPage
from wizard.ui.pages.account.parts import STATES, Part
from wizard.ui.pages.check.page import TestPage
from wizard.ui.pages.token.page import TokenPage
from wizard.ui.shell.states import TABLE
from wizard.ui.shell.window import SetupWizard
from wizard.ui.steps import Step

TASKS = (Part.CREATE, Part.NAME, Part.ROWS, Part.SAVE, Part.WAIT)


@pytest.fixture(autouse=True)
def real_reader(outside: Outside, monkeypatch: pytest.MonkeyPatch) -> None:
    outside.http = ScriptedHttp(AS_WANTED)
    monkeypatch.setattr(outside.files, "read", FileCredentialsReader().read)


@pytest.fixture
def page(wizard: SetupWizard) -> AccountPage:
    to_account_part(wizard, Part.START)
    return page_of(wizard, AccountPage)


def shown(page: AccountPage) -> Part:
    """Return the task that is shown by now."""
    return page.part


def test_the_primary_leads_through_the_tasks_and_back_leads_through_them_again(
    wizard: SetupWizard, page: AccountPage, qtbot: QtBot
) -> None:
    seen = []
    for _ in TASKS:
        press(wizard, qtbot)
        seen.append(page.part)
        assert page.page_state() is STATES[page.part]
    assert tuple(seen) == TASKS
    while shown(page) is not Part.START:
        press_back(wizard, qtbot)
        seen.append(page.part)
    assert seen == [*TASKS, *reversed(TASKS[:-1]), Part.START]
    press_back(wizard, qtbot)
    assert wizard.currentId() == Step.STORE


def test_one_task_is_shown_at_a_time(wizard: SetupWizard, page: AccountPage) -> None:
    titles = set()
    for part in Part:
        page.show_part(part)
        shown = [card for card in page.content.cards.values() if card.isVisible()]
        assert len(shown) == (0 if part in (Part.UNSEEN, Part.OWNER) else 1), part
        titles.add(page.heading())
    assert len(titles) == len(Part)


def test_opening_the_page_says_what_to_click_and_copying_the_name_goes_on(
    wizard: SetupWizard, page: AccountPage, outside: Outside, qtbot: QtBot
) -> None:
    press(wizard, qtbot)
    assert outside.opened == ["https://store-g5cd38.mybigcommerce.com/manage/settings/auth/api-accounts"]
    press(wizard, qtbot)
    assert shown(page) is Part.NAME
    assert QGuiApplication.clipboard().text() == "APPSe AI"
    assert page.content.name.copied


def test_the_tick_beside_the_name_moves_nothing(wizard: SetupWizard, page: AccountPage, qtbot: QtBot) -> None:
    page.show_part(Part.NAME)
    link = page.content.name.copy_link
    before = link.geometry()
    link.click()
    assert page.content.name.copied
    qtbot.waitUntil(lambda: settled(wizard))
    assert (link.geometry(), link.text()) == (before, "&Copy")


def test_the_file_is_waited_for_from_save_on_without_a_click(
    wizard: SetupWizard, page: AccountPage, qtbot: QtBot, tmp_path: Path
) -> None:
    watched = []
    for part in (Part.CREATE, Part.NAME, Part.ROWS, Part.SAVE):
        page.show_part(part)
        watched.append(page.watch.on)
    assert watched == [False, False, False, True]
    download(tmp_path)
    qtbot.waitUntil(lambda: shown(page) is Part.FILE)
    assert NAME in page.lead()
    press(wizard, qtbot)
    qtbot.waitUntil(lambda: wizard.currentId() == Step.TEST)
    qtbot.waitUntil(lambda: not page_of(wizard, TestPage).busy)
    assert wizard.session.token_file == tmp_path / NAME
    assert wizard.session.result is not None


def test_dont_ends_the_watch_for_good_until_it_is_asked_for(
    wizard: SetupWizard, page: AccountPage, qtbot: QtBot, tmp_path: Path
) -> None:
    page.show_part(Part.SAVE)
    button(page, "Don’t").click()
    download(tmp_path)
    page.show_part(Part.ROWS)
    page.show_part(Part.SAVE)
    page.show_part(Part.WAIT)
    assert not page.watch.on
    button(page, "Check Downloads").click()
    qtbot.waitUntil(lambda: shown(page) is Part.FILE)


def test_where_the_system_asks_a_click_begins_the_watch(
    wizard: SetupWizard, page: AccountPage, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(DownloadsWatch, "system_asks", True)
    page.show_part(Part.SAVE)
    press(wizard, qtbot)
    assert not page.watch.on
    assert page.heading() == "Find BigCommerce’s file"
    download(tmp_path)
    press(wizard, qtbot)
    qtbot.waitUntil(lambda: shown(page) is Part.FILE)


def test_a_new_account_does_not_get_the_file_of_the_one_before(
    wizard: SetupWizard, page: AccountPage, qtbot: QtBot, tmp_path: Path
) -> None:
    page.show_part(Part.SAVE)
    first = download(tmp_path)
    qtbot.waitUntil(lambda: shown(page) is Part.FILE)
    os.utime(first, (time.time() - 5, time.time() - 5))
    wizard.session.start_over(["products"])
    page.arrived()
    assert shown(page) is Part.START_AGAIN
    page.show_part(Part.SAVE)
    assert shown(page) is Part.SAVE
    second = download(tmp_path, "BigCommerceAPI-credentials-second.txt")
    qtbot.waitUntil(lambda: shown(page) is Part.FILE)
    assert page.watch.newest == second


def test_a_file_for_another_store_stops_at_step_3_with_the_reason(
    wizard: SetupWizard, page: AccountPage, qtbot: QtBot, tmp_path: Path
) -> None:
    page.show_part(Part.SAVE)
    download(tmp_path, store_hash="other77")
    qtbot.waitUntil(lambda: shown(page) is Part.FILE)
    press(wizard, qtbot)
    qtbot.waitUntil(lambda: wizard.currentId() == Step.TOKEN)
    token = page_of(wizard, TokenPage)
    assert token.notice.code == "F-04"


def test_a_file_that_cannot_be_read_leaves_choosing_one(
    wizard: SetupWizard, page: AccountPage, qtbot: QtBot, tmp_path: Path
) -> None:
    page.show_part(Part.SAVE)
    file = download(tmp_path)
    qtbot.waitUntil(lambda: shown(page) is Part.FILE)
    file.write_text("nothing of use", "utf-8")
    press(wizard, qtbot)
    qtbot.waitUntil(lambda: shown(page) is Part.WAIT)
    assert page.notice.code
    assert TABLE[page.page_state()].action == "choose"


def test_starting_over_names_the_missing_rows_first_of_all(wizard: SetupWizard, page: AccountPage) -> None:
    wizard.session.start_over(["products"])
    page.arrived()
    words = {label.text() for label in page.content.again.findChildren(QLabel) if label.isVisible()}
    assert {"Products", "modify"} <= words
    assert page.heading() == "Create a new API account"


def test_the_owner_may_do_it_and_their_file_is_tested(
    wizard: SetupWizard, page: AccountPage, qtbot: QtBot, tmp_path: Path
) -> None:
    button(page, "Someone else").click()
    for dialog in wizard.findChildren(QDialog):
        dialog.reject()
    assert shown(page) is Part.OWNER
    page.take_file(download(tmp_path))
    qtbot.waitUntil(lambda: wizard.currentId() == Step.TEST)
    qtbot.waitUntil(lambda: not page_of(wizard, TestPage).busy)


def test_i_cant_see_that_page_shows_where_it_is_and_leads_back(
    wizard: SetupWizard, page: AccountPage, qtbot: QtBot
) -> None:
    page.show_part(Part.NAME)
    button(page, "see that page").click()
    assert shown(page) is Part.UNSEEN
    assert not page.content.unseen.isVisible()
    button(page, "where it is").click()
    assert page.content.unseen.isVisible()
    press_back(wizard, qtbot)
    assert shown(page) is Part.NAME


def test_an_uncertain_store_opens_the_page_that_every_store_has(wizard: SetupWizard, outside: Outside) -> None:
    paste_address(wizard, "https://kittens.mybigcommerce.com")
    wizard.walk.next()
    page = page_of(wizard, AccountPage)
    page.open_bigcommerce(dock=False)
    assert outside.opened == ["https://login.bigcommerce.com/deep-links/manage/settings-list"]
