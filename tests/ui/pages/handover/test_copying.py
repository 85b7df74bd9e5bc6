"""Moves 1 and 2: APPSe AI is opened, and the three values go to the clipboard in the order of its form."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from tests.core.fakes import JSON, ScriptedHttp
from tests.ui.conftest import TOKEN, Outside
from tests.ui.pages.scripted import AS_WANTED
from tests.ui.places import settled
from tests.ui.walking import (
    button,
    copy_all,
    copy_value,
    page_of,
    press_now,
    to_copying,
    to_handover_page,
    to_test_page,
)
from wizard.core.check.wire import Response
from wizard.core.credential.secret import MASK
from wizard.core.links import APPSE_AI_CREDENTIALS
from wizard.core.setup.hand_over import HandOver
from wizard.ui.language.languages import LANGUAGES
from wizard.ui.pages.handover.moves import Value
from wizard.ui.pages.handover.page import HandoverPage
from wizard.ui.shell.states import PageState
from wizard.ui.shell.window import SetupWizard
from wizard.ui.widgets.page_scroll import PageScroll


@pytest.fixture(autouse=True)
def a_good_store(outside: Outside) -> None:
    outside.http = ScriptedHttp(AS_WANTED)
    QGuiApplication.clipboard().clear()


def clipboard() -> str:
    return QGuiApplication.clipboard().text()


def primary(window: SetupWizard) -> str:
    return window.primary.text().replace("&", "")


# -- move 1 ------------------------------------------------------------------------------------------------------------


def test_appse_ai_is_opened_at_its_credentials_beside_the_window(
    wizard: SetupWizard, outside: Outside, qtbot: QtBot
) -> None:
    page = to_handover_page(wizard, qtbot)
    assert (page.heading(), primary(wizard)) == ("Open APPSe AI", "Open APPSe AI")
    with qtbot.waitSignal(page.dock_wanted) as docked:
        press_now(wizard)
    assert docked.args == [True]
    assert outside.opened == [APPSE_AI_CREDENTIALS]
    assert clipboard() == "BigCommerce g5cd38", "what the first field of the form takes"
    assert page.page_state() is PageState.HANDOVER_COPY_HASH


def test_the_window_stays_where_it_is_on_request(wizard: SetupWizard, outside: Outside, qtbot: QtBot) -> None:
    page = to_handover_page(wizard, qtbot)
    button(page, "Don’t move it").click()
    with qtbot.assertNotEmitted(page.dock_wanted):
        press_now(wizard)
    assert outside.opened == [APPSE_AI_CREDENTIALS]


def test_where_no_browser_opens_the_address_can_be_copied(wizard: SetupWizard, outside: Outside, qtbot: QtBot) -> None:
    outside.opens = False
    page = to_handover_page(wizard, qtbot)
    press_now(wizard)
    button(page, "Copy the address").click()
    assert clipboard() == APPSE_AI_CREDENTIALS


def test_appse_ai_that_is_open_already_is_not_opened_again(wizard: SetupWizard, outside: Outside, qtbot: QtBot) -> None:
    page = to_copying(wizard, qtbot)
    assert outside.opened == []
    assert page.page_state() is PageState.HANDOVER_COPY_NAME


# -- move 2 ------------------------------------------------------------------------------------------------------------


def test_the_primary_copies_one_value_after_the_other_as_it_is(wizard: SetupWizard, qtbot: QtBot) -> None:
    page = to_copying(wizard, qtbot)
    copied, words = [], []
    for _ in Value:
        words.append(primary(wizard))
        press_now(wizard)
        copied.append(clipboard())
    assert words == ["Copy Connection name", "Copy Store Hash", "Copy API Token"]
    assert copied == ["BigCommerce g5cd38", "g5cd38", TOKEN]
    assert primary(wizard) == "I saved it"
    assert "Copied 3 of 3" in [one.text() for one in page.findChildren(QLabel)]
    assert wizard.session.hand_over is HandOver.CLIPBOARD_ONLY


@pytest.mark.parametrize("value", Value)
def test_copied_stays_and_moves_nothing(wizard: SetupWizard, qtbot: QtBot, value: Value) -> None:
    page = to_copying(wizard, qtbot)
    row = page.cards.copy.rows[value]
    qtbot.waitUntil(lambda: settled(wizard))
    before = places(page)
    copy_value(page, value)
    assert row.copied
    qtbot.waitUntil(lambda: settled(wizard))
    assert places(page) == before
    assert row.button.text() == "Copy"
    copy_value(page, Value.HASH)
    assert row.copied, "it stays"


def places(page: HandoverPage) -> dict[str, tuple[int, int, int, int]]:
    """Where the parts of the three rows are."""
    parts: dict[str, QWidget] = {}
    for value, row in page.cards.copy.rows.items():
        parts |= {f"{value.name} {name}": getattr(row, name) for name in ("label", "value", "button")}
    return {name: (*one.mapTo(page, QPoint()).toTuple(), *one.size().toTuple()) for name, one in parts.items()}


def test_a_value_can_be_copied_out_of_turn(wizard: SetupWizard, qtbot: QtBot) -> None:
    page = to_copying(wizard, qtbot)
    copy_value(page, Value.HASH)
    assert clipboard() == "g5cd38"
    press_now(wizard)
    assert clipboard() == "BigCommerce g5cd38"
    assert primary(wizard) == "Copy API Token"


def test_another_name_has_to_be_copied_again(wizard: SetupWizard, qtbot: QtBot) -> None:
    page = to_copying(wizard, qtbot)
    press_now(wizard)
    field = page.cards.copy.rows[Value.NAME].value
    assert isinstance(field, QLineEdit)
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "Main shop")
    assert field.cursorPosition() == len("Main shop")
    assert wizard.session.connection_name == "Main shop"
    assert not page.cards.copy.rows[Value.NAME].copied
    QTest.keyClick(field, Qt.Key.Key_Return)
    press_now(wizard)
    assert clipboard() == "Main shop"


def test_the_token_is_never_shown(wizard: SetupWizard, qtbot: QtBot) -> None:
    page = to_copying(wizard, qtbot)
    copy_all(wizard)
    assert page.cards.copy.rows[Value.TOKEN].value.text() == MASK
    assert not [one for one in page.findChildren(QLabel) if TOKEN[:4] in one.text() or TOKEN[-4:] in one.text()]


def test_where_the_form_is_found_is_said_beside_it(wizard: SetupWizard, qtbot: QtBot) -> None:
    """The test's own button opens APPSe AI, so that nobody has read it before."""
    page = to_copying(wizard, qtbot)
    said = [one.text() for one in page.findChildren(QLabel) if one.isVisible()]
    assert [one for one in said if "No form yet? Choose Add Credential, BigCommerce," in one]
    copy_value(page, Value.HASH)
    said = [one.text() for one in page.findChildren(QLabel) if one.isVisible()]
    assert not [one for one in said if "No form yet?" in one], "whoever copies what goes into it has found it"
    assert "API Token is your access token." in said


def test_nothing_of_it_scrolls_in_the_column(wizard: SetupWizard, qtbot: QtBot) -> None:
    """On a screen of 1280 x 720, in every language."""
    page = to_copying(wizard, qtbot)
    wizard.docking.dock()
    wizard.setGeometry(0, 0, 380, 648)
    scrolled = []
    for press_first in (False, True):
        if press_first:
            copy_all(wizard)
        for language in LANGUAGES:
            wizard.speak(language.code)
            qtbot.waitUntil(lambda: settled(wizard))
            (scroll,) = page.findChildren(PageScroll)
            scrolled += [language.code] if scroll.upright.maximum() else []
    assert scrolled == []


def test_when_the_clipboard_is_emptied_the_row_says_so_and_offers_it_again(wizard: SetupWizard, qtbot: QtBot) -> None:
    page = to_copying(wizard, qtbot)
    copy_all(wizard)
    qtbot.waitUntil(lambda: settled(wizard))
    before = places(page)
    page.copying.guard.clear_now()
    line = page.copying.countdown
    assert line.words.text() == "Removed from the clipboard."
    assert line.again.isVisible()
    assert not line.keep.isVisible()
    qtbot.waitUntil(lambda: settled(wizard))
    assert places(page) == before
    assert primary(wizard) == "I saved it"
    seen = [wizard.session.hand_over]
    line.again.click()
    assert clipboard() == TOKEN
    seen.append(wizard.session.hand_over)
    assert seen == [HandOver.NOT_YET, HandOver.CLIPBOARD_ONLY]


def test_a_token_that_something_else_replaced_is_nowhere_else(wizard: SetupWizard, qtbot: QtBot) -> None:
    page = to_copying(wizard, qtbot)
    copy_all(wizard)
    copy_value(page, Value.HASH)
    assert page.copying.countdown.words.text() == "The token is no longer on the clipboard."
    assert wizard.session.hand_over is HandOver.NOT_YET


def test_values_that_were_not_tested_say_so_first(wizard: SetupWizard, outside: Outside, qtbot: QtBot) -> None:
    outside.http = ScriptedHttp(other=Response(503, JSON, b"{}"))
    test = to_test_page(wizard, qtbot)
    button(test, "untested").click()
    page = page_of(wizard, HandoverPage)
    assert page.page_state() is PageState.HANDOVER_UNTESTED
    assert page.heading() == "Not tested yet"
    button(page, "Add to APPSe AI untested").click()
    assert page.page_state() is PageState.HANDOVER_OPEN


def test_back_goes_through_the_moves_before_it_leaves_the_step(wizard: SetupWizard, qtbot: QtBot) -> None:
    page = to_copying(wizard, qtbot)
    copy_all(wizard)
    press_now(wizard)
    seen = []
    for _ in range(3):
        seen.append(page.page_state())
        assert wizard.currentId() == HandoverPage.step
        before = wizard.rendering.now
        wizard.rendering.now = lambda before=before: before() + 1000  # type: ignore[misc]
        wizard.foot.back.click()
    assert seen == [PageState.HANDOVER_ASK, PageState.HANDOVER_SAVED, PageState.HANDOVER_OPEN]
    assert wizard.currentId() < HandoverPage.step
