"""From an empty window to three copied values with the file that BigCommerce downloads, in few clicks."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from tests.core.fakes import ScriptedHttp
from tests.ui.conftest import TOKEN, MakeWizard, Outside
from tests.ui.pages.scripted import AS_WANTED
from tests.ui.walking import paste_address, press_now
from wizard.adapters.files.credentials_reader import FileCredentialsReader
from wizard.ui.shell.states import PageState
from wizard.ui.shell.window import SetupWizard

MOST_CLICKS = 9
"""All of them of the primary button, so that no page is in the way of the next."""
DOWNLOAD = "BigCommerceAPI-credentials-store-g5cd38.txt"
CONTENT = f"ACCESS TOKEN: {TOKEN}\nAPI PATH: https://api.bigcommerce.com/stores/g5cd38/v3/\n"


@pytest.mark.skipif("sys.platform == 'darwin'", reason="the system asks before Downloads can be looked at")
def test_few_clicks_are_enough(make_wizard: MakeWizard, outside: Outside, qtbot: QtBot, tmp_path: Path) -> None:
    """Every click is one of the primary button; ticking the rows is not needed to go on."""
    outside.http = ScriptedHttp(AS_WANTED)
    window = make_wizard(reader=FileCredentialsReader())
    paste_address(window)
    pressed: list[PageState] = []
    while not done(window):
        state = state_of(window)
        if state is PageState.ACCOUNT_SAVE:  # the browser saves the file when Save is clicked over there
            (tmp_path / DOWNLOAD).write_text(CONTENT, "utf-8")
            qtbot.waitUntil(lambda: state_of(window) is PageState.ACCOUNT_FILE)
            state = PageState.ACCOUNT_FILE
        pressed.append(state)
        press_now(window)
        qtbot.waitUntil(lambda: state_of(window) not in (pressed[-1], PageState.TEST_RUNNING), timeout=20_000)
        assert len(pressed) <= MOST_CLICKS, [one.name for one in pressed]
    assert QGuiApplication.clipboard().text() == TOKEN


def state_of(window: SetupWizard) -> PageState:
    page = window.shown_page
    assert page is not None
    return page.page_state()


def done(window: SetupWizard) -> bool:
    return state_of(window) is PageState.HANDOVER_SAVED
