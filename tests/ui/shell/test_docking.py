"""Docking: a narrow column at the screen's edge that stays on top, and afterwards the window as it was."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from tests.ui.conftest import Outside
from tests.ui.walking import button, page_of, press, to_account_part
from wizard.ui.docked.docking import COLUMN
from wizard.ui.owner.owner_dialog import OwnerDialog
from wizard.ui.pages.account.page import AccountPage
from wizard.ui.pages.account.parts import Part
from wizard.ui.shell.window import USUAL_SIZE, SetupWizard
from wizard.ui.shell.window_place import on_screen
from wizard.ui.steps import Step

PLACE = QRect(20, 30, 760, 640)


@pytest.fixture
def page(wizard: SetupWizard) -> AccountPage:
    to_account_part(wizard, Part.START)
    wizard.setGeometry(PLACE)
    return page_of(wizard, AccountPage)


def stays_on_top(window: SetupWizard) -> bool:
    native = window.windowHandle()
    assert native is not None
    flags = {bool(one & Qt.WindowType.WindowStaysOnTopHint) for one in (window.windowFlags(), native.flags())}
    assert len(flags) == 1
    return flags.pop()


def test_open_bigcommerce_docks_the_window_at_the_screens_edge(
    wizard: SetupWizard, page: AccountPage, qtbot: QtBot
) -> None:
    press(wizard, qtbot)
    room = wizard.screen().availableGeometry()
    assert wizard.docking.docked
    assert stays_on_top(wizard)
    assert wizard.width() == COLUMN
    assert wizard.frameGeometry().right() == room.right()
    assert wizard.frameGeometry().height() == room.height()
    assert room.contains(wizard.frameGeometry())
    assert page.part is Part.CREATE


def test_a_browser_that_does_not_open_leaves_the_window_where_it_is(
    wizard: SetupWizard, page: AccountPage, outside: Outside, qtbot: QtBot
) -> None:
    outside.opens = False
    press(wizard, qtbot)
    assert not wizard.docking.docked
    assert wizard.geometry() == PLACE
    assert page.notice.title


def test_dont_move_it_opens_the_page_and_leaves_the_window_where_it_is(
    wizard: SetupWizard, page: AccountPage, outside: Outside
) -> None:
    button(page, "move it").click()
    assert len(outside.opened) == 1
    assert not wizard.docking.docked
    assert wizard.geometry() == PLACE
    assert page.part is Part.CREATE
    button(page, "beside the browser").click()
    assert wizard.docking.docked


@pytest.mark.parametrize("part", [Part.CREATE, Part.SAVE])
def test_what_to_do_about_a_covered_button_is_said_beside_the_browser_alone(
    wizard: SetupWizard, page: AccountPage, part: Part
) -> None:
    page.show_part(part)
    for docked in (False, True):
        wizard.docking.switch(docked)
        said = [one.text() for one in page.findChildren(QLabel) if one.isVisible() and "behind this" in one.text()]
        assert bool(said) is docked


def test_undocked_everything_is_as_it_was(wizard: SetupWizard, page: AccountPage) -> None:
    least, flags = wizard.minimumSize(), wizard.windowFlags()
    wizard.docking.dock()
    assert wizard.docking.usual_place == PLACE
    wizard.docking.undock()
    assert not wizard.docking.docked
    assert wizard.geometry() == PLACE
    assert wizard.minimumSize() == least
    assert wizard.windowFlags() == flags
    assert not stays_on_top(wizard)


def test_the_column_comes_back_to_where_it_was_put(wizard: SetupWizard, page: AccountPage) -> None:
    wizard.docking.dock()
    moved = QRect(7, 40, wizard.width() + 30, 500)
    wizard.setGeometry(moved)
    wizard.docking.undock()
    assert wizard.geometry() == PLACE
    wizard.docking.dock()
    assert wizard.geometry() == moved


def test_the_column_moves_to_the_other_side_and_back(wizard: SetupWizard, page: AccountPage) -> None:
    """A program can neither see that a browser is maximised nor make it narrower; what the column covers is its own choice."""
    room = wizard.screen().availableGeometry()
    wizard.docking.switch_sides()
    assert wizard.geometry() == PLACE, "there is no column yet"
    wizard.docking.dock()
    right = wizard.geometry()
    button(wizard, "Move to the other side").click()
    left = wizard.geometry()
    assert (wizard.frameGeometry().left(), left.size()) == (room.left(), right.size())
    wizard.docking.undock()
    wizard.docking.dock()
    assert wizard.geometry() == left, "it is remembered"
    button(wizard, "Move to the other side").click()
    assert wizard.geometry() == right


def test_a_place_on_a_screen_that_is_gone_is_moved_to_one_that_is_there(wizard: SetupWizard, page: AccountPage) -> None:
    elsewhere = QRect(50_000, 40, 700, 500)
    wizard.setGeometry(elsewhere)
    wizard.docking.dock()
    wizard.docking.undock()
    assert wizard.screen().availableGeometry().contains(wizard.geometry())
    assert wizard.size() == elsewhere.size()


@pytest.mark.parametrize(
    "leave",
    [lambda window: window.walk.go_to(Step.TOKEN), lambda window: window.walk.back_to(Step.STORE)],
    ids=["forwards", "backwards"],
)
def test_leaving_the_step_makes_the_window_as_it_was(
    wizard: SetupWizard, page: AccountPage, leave: Callable[[SetupWizard], None]
) -> None:
    wizard.docking.dock()
    leave(wizard)
    assert not wizard.docking.docked
    assert wizard.geometry() == PLACE
    assert not stays_on_top(wizard)


def test_the_window_is_not_made_anew(wizard: SetupWizard, page: AccountPage) -> None:
    """A new native window would flash, lose the focus, and leave dialogs behind."""
    native, number = wizard.windowHandle(), wizard.winId()
    hidden: list[bool] = []
    assert native is not None
    native.visibleChanged.connect(hidden.append)
    page.send_instructions()
    dialog = wizard.findChild(OwnerDialog)
    assert isinstance(dialog, OwnerDialog)
    wizard.docking.dock()
    wizard.docking.undock()
    assert (wizard.windowHandle(), wizard.winId()) == (native, number)
    assert hidden == []
    assert dialog.isVisible()
    dialog.reject()


def test_a_maximised_window_is_maximised_again(wizard: SetupWizard, page: AccountPage, qtbot: QtBot) -> None:
    wizard.showMaximized()
    qtbot.waitUntil(wizard.isMaximized)
    wizard.docking.dock()
    assert not wizard.isMaximized()
    assert wizard.width() < PLACE.width()
    wizard.docking.undock()
    assert wizard.isMaximized()
    assert wizard.normalGeometry() == PLACE


def test_where_the_desktop_decides_that_is_said(
    wizard: SetupWizard, page: AccountPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QGuiApplication, "platformName", lambda: "wayland")
    wizard.docking.dock()
    assert page.notice.title == "Your desktop decides which window stays on top"
    assert not [one for one in wizard.findChildren(QPushButton) if one.isVisible() and "side" in one.accessibleName()]


@pytest.mark.parametrize(
    ("place", "expected"),
    [
        (QRect(100, 50, 420, 600), QRect(100, 50, 420, 600)),
        (QRect(-300, -40, 420, 600), QRect(0, 20, 420, 600)),
        (QRect(1900, 900, 420, 600), QRect(860, 400, 420, 600)),
        (QRect(5000, 0, 420, 4000), QRect(860, 20, 420, 980)),
    ],
)
def test_a_place_off_the_screen_is_moved_onto_it(place: QRect, expected: QRect) -> None:
    assert on_screen(place, QRect(0, 20, 1280, 980)) == expected


def test_a_window_that_was_never_docked_keeps_its_size(wizard: SetupWizard) -> None:
    assert not wizard.docking.docked
    assert wizard.docking.usual_place.size() == USUAL_SIZE
    to_account_part(wizard, Part.START)
    wizard.walk.go_to(Step.TOKEN)
    assert wizard.currentId() == Step.TOKEN
    assert wizard.size() == USUAL_SIZE
