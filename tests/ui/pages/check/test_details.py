"""The table among the details of a test is as high as what it holds, whatever changes while it is open."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from tests.core.fakes import ScriptedHttp
from tests.ui.conftest import Outside
from tests.ui.pages.scripted import AS_WANTED
from tests.ui.places import settled
from tests.ui.walking import button, to_test_page
from wizard.ui.pages.check.results_table import ResultsTable
from wizard.ui.shell.window import SetupWizard


def test_nothing_scrolls_in_it_when_the_letters_become_larger(
    wizard: SetupWizard, outside: Outside, qtbot: QtBot
) -> None:
    outside.http = ScriptedHttp(AS_WANTED)
    page = to_test_page(wizard, qtbot)
    button(page, "Details").click()
    (table,) = page.findChildren(ResultsTable)
    qtbot.waitUntil(lambda: settled(wizard))
    before = table.height()
    font = table.font()
    font.setPointSizeF(1.5 * font.pointSizeF())
    table.setFont(font)
    table.horizontalHeader().setFont(font)
    qtbot.waitUntil(lambda: settled(wizard))
    assert table.height() > before
    assert table.verticalScrollBar().maximum() == 0


def test_nothing_scrolls_in_it_when_the_window_becomes_narrower(
    wizard: SetupWizard, good_store: None, qtbot: QtBot
) -> None:
    """And nothing is empty below its rows once the window is as wide again."""
    page = to_test_page(wizard, qtbot)
    button(page, "Details").click()
    (table,) = page.findChildren(ResultsTable)
    qtbot.waitUntil(lambda: settled(wizard))
    wide, before = wizard.width(), table.height()
    wizard.resize(wizard.minimumWidth(), wizard.height())
    qtbot.waitUntil(lambda: settled(wizard))
    assert table.height() > before
    assert table.verticalScrollBar().maximum() == 0
    wizard.resize(wide, wizard.height())
    qtbot.waitUntil(lambda: settled(wizard))
    assert table.height() == before


def test_a_hidden_table_is_fitted_once_it_is_shown(wizard: SetupWizard, good_store: None, qtbot: QtBot) -> None:
    page = to_test_page(wizard, qtbot)
    (table,) = page.findChildren(ResultsTable)
    font = table.font()
    font.setPointSizeF(2 * font.pointSizeF())
    table.setFont(font)
    button(page, "Details").click()
    assert table.rowHeight(0) >= table.fontMetrics().height()
    assert table.verticalScrollBar().maximum() == 0
