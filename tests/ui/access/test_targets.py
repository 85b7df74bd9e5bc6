"""Every click target is at least 24x24 pixels (ux rule 14; WCAG 2.2, success criterion 2.5.8)."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import (
    QMenu,
    QPushButton,
    QToolButton,
)
from pytestqt.qtbot import QtBot

from tests.ui.access.target_size import _large_enough, too_small
from tests.ui.conftest import MakeWizard, Outside
from tests.ui.places import go, tour
from tests.ui.support.supporting import menu_of
from tests.ui.walking import page_of
from wizard.ui.language.languages import use_language
from wizard.ui.pages.account.page import AccountPage
from wizard.ui.shell.window import SetupWizard

pytestmark = pytest.mark.qt_log_ignore("does not support (raise|grabbing the keyboard)", extend=True)


def test_every_line_of_the_menus_is_a_target(wizard: SetupWizard, outside: Outside, qtbot: QtBot) -> None:
    go("step 1", wizard, outside, qtbot)
    menu = menu_of(wizard)
    menus = [menu, *menu.findChildren(QMenu)]
    for one in menus:
        one.ensurePolished()
        lines = [action for action in one.actions() if not action.isSeparator()]
        assert [line.text() for line in lines if not _large_enough(one.actionGeometry(line).size())] == []
    menu.close()


def test_the_cross_that_clears_the_search_is_a_target(wizard: SetupWizard, outside: Outside, qtbot: QtBot) -> None:
    window = go("step 2, all rows", wizard, outside, qtbot)
    all_rows = page_of(wizard, AccountPage).content.rows.all_rows
    assert all_rows is not None
    search = all_rows.search
    search.setText("orders")
    qtbot.waitUntil(lambda: any(one.isVisible() for one in search.findChildren(QToolButton)))
    assert too_small(window) == []


@pytest.mark.thorough
@pytest.mark.parametrize("code", ["ja", "ar"])
def test_low_letters_make_no_small_targets(make_wizard: MakeWizard, outside: Outside, qtbot: QtBot, code: str) -> None:
    use_language(code)
    wrong = [(place, one) for place, window in tour(make_wizard, outside, qtbot) for one in too_small(window)]
    assert wrong == []


def test_a_small_target_is_found(wizard: SetupWizard, outside: Outside, qtbot: QtBot) -> None:
    window = go("step 1", wizard, outside, qtbot)
    assert too_small(window) == []
    shown = next(one for one in window.findChildren(QPushButton) if one.isVisible())
    shown.setFixedSize(40, 20)
    assert len(too_small(window)) == 1
