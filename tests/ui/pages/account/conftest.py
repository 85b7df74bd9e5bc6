"""Step 2 at its rows."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.walking import page_of, to_account_part
from wizard.ui.pages.account.page import AccountPage
from wizard.ui.pages.account.parts import Part
from wizard.ui.shell.window import SetupWizard


@pytest.fixture
def page(wizard: SetupWizard, qtbot: QtBot) -> AccountPage:
    to_account_part(wizard, Part.ROWS)
    wizard.activateWindow()
    qtbot.waitUntil(wizard.isActiveWindow)
    return page_of(wizard, AccountPage)
