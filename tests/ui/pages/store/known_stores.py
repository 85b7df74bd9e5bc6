"""A window that knows stores from earlier."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.core.fakes import ScriptedHttp
from tests.ui.conftest import TOKEN, MakeWizard, Outside
from tests.ui.pages.scripted import AS_WANTED
from tests.ui.walking import page_of
from wizard.adapters.files.saved_stores_file import SavedStoresFile
from wizard.core.credential.secret import Secret
from wizard.core.setup.saved_stores import SavedStore
from wizard.ui.pages.store.page import StorePage
from wizard.ui.shell.window import SetupWizard


@dataclass
class Known:
    """A real list in a folder of the test, with one store in it, and the wizards that share it."""

    index: SavedStoresFile
    make: MakeWizard
    outside: Outside
    qtbot: QtBot
    windows: list[SetupWizard] = field(default_factory=list)

    def wizard(self) -> SetupWizard:
        window = self.make(saved_stores=self.index)
        self.windows.append(window)
        return window

    def store_page(self, window: SetupWizard) -> StorePage:
        page = page_of(window, StorePage)
        self.qtbot.waitUntil(lambda: bool(page.later.saved.texts()))
        return page


@pytest.fixture
def known(make_wizard: MakeWizard, outside: Outside, qtbot: QtBot, tmp_path: Path) -> Known:
    outside.http = ScriptedHttp(AS_WANTED)
    index = SavedStoresFile(tmp_path / "data")
    index.put(SavedStore("g5cd38", "Main shop", "bigcommerce", datetime(2026, 1, 2, tzinfo=UTC), "ready"))
    outside.keychain.kept["g5cd38"] = Secret(TOKEN)
    return Known(index, make_wizard, outside, qtbot)
