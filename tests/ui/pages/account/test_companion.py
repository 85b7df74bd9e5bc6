"""Companion mode: a column that stays on top, and afterwards the window as it was."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from tests.ui.walking import button, page_of, paste_address
from wizard.ui.pages.account.checklist import BROWSER_ROW
from wizard.ui.pages.account.companion import COLUMN, Companion
from wizard.ui.pages.account.page import AccountPage
from wizard.ui.pages.token.page import TokenPage
from wizard.ui.pictures.picture_dialog import PictureDialog
from wizard.ui.pictures.picture_rail import PictureLink
from wizard.ui.pictures.picture_view import PictureView
from wizard.ui.shell.window import USUAL_SIZE, SetupWizard
from wizard.ui.shell.window_place import on_screen

WORDS = "Keep this window on top"
PLACE = QRect(20, 30, 760, 640)


@pytest.fixture
def page(wizard: SetupWizard) -> AccountPage:
    paste_address(wizard)
    wizard.next()
    wizard.setGeometry(PLACE)
    return page_of(wizard, AccountPage)


def switch(page: AccountPage) -> None:
    button(page, WORDS).click()


def stays_on_top(window: SetupWizard) -> bool:
    native = window.windowHandle()
    assert native is not None
    flags = {bool(one & Qt.WindowType.WindowStaysOnTopHint) for one in (window.windowFlags(), native.flags())}
    assert len(flags) == 1
    return flags.pop()


def test_the_column_is_narrow_on_top_and_on_the_screen(wizard: SetupWizard, page: AccountPage) -> None:
    switch(page)
    assert wizard.docked
    assert stays_on_top(wizard)
    assert wizard.width() <= max(COLUMN, wizard.minimumWidth())
    assert wizard.width() < PLACE.width()
    assert wizard.screen().availableGeometry().contains(wizard.frameGeometry())
    assert wizard.isVisible()


def test_the_column_shows_the_rows_as_in_the_browser_and_no_pictures(wizard: SetupWizard, page: AccountPage) -> None:
    switch(page)
    assert page.checklist.sizeHintForRow(0) >= BROWSER_ROW
    assert not [view for view in page.findChildren(PictureView) if view.isVisible()]
    assert not [link for link in page.findChildren(PictureLink) if link.isVisible()]
    for which in (SetupWizard.WizardButton.NextButton, SetupWizard.WizardButton.BackButton):
        assert wizard.button(which).isVisible()
        assert wizard.rect().contains(wizard.button(which).geometry())


def test_switched_off_everything_is_as_it_was(wizard: SetupWizard, page: AccountPage) -> None:
    least = wizard.minimumSize()
    flags = wizard.windowFlags()
    switch(page)
    assert wizard.docking.usual_place == PLACE
    switch(page)
    assert not wizard.docked
    assert wizard.geometry() == PLACE
    assert wizard.minimumSize() == least
    assert wizard.windowFlags() == flags
    assert not stays_on_top(wizard)
    assert page.checklist.sizeHintForRow(0) < BROWSER_ROW
    assert button(page, "Open the page").isVisible()


def test_the_column_comes_back_to_where_it_was_put(wizard: SetupWizard, page: AccountPage) -> None:
    switch(page)
    moved = QRect(7, 40, wizard.width() + 30, 500)
    wizard.setGeometry(moved)
    switch(page)
    assert wizard.geometry() == PLACE
    switch(page)
    assert wizard.geometry() == moved


@pytest.mark.parametrize("leave", [SetupWizard.next, SetupWizard.back])
def test_leaving_the_step_makes_the_window_as_it_was(
    wizard: SetupWizard, page: AccountPage, leave: Callable[[SetupWizard], None]
) -> None:
    keep_on_top = button(page, WORDS)
    keep_on_top.click()
    leave(wizard)
    assert not wizard.docked
    assert wizard.geometry() == PLACE
    assert not stays_on_top(wizard)
    assert not keep_on_top.isChecked()


def test_the_window_is_not_made_anew(wizard: SetupWizard, page: AccountPage) -> None:
    """A new native window would flash, lose the focus, and leave dialogs behind."""
    native, number = wizard.windowHandle(), wizard.winId()
    hidden: list[bool] = []
    assert native is not None
    native.visibleChanged.connect(hidden.append)
    keep_on_top = button(page, WORDS)
    page.findChildren(PictureView)[0].click()
    dialog = wizard.findChild(PictureDialog)
    assert isinstance(dialog, PictureDialog)
    keep_on_top.toggle()
    assert wizard.docked
    keep_on_top.toggle()
    assert (wizard.windowHandle(), wizard.winId()) == (native, number)
    assert hidden == []
    assert dialog.isVisible()
    dialog.reject()


def test_a_maximised_window_is_maximised_again(wizard: SetupWizard, page: AccountPage, qtbot: QtBot) -> None:
    wizard.showMaximized()
    qtbot.waitUntil(wizard.isMaximized)
    switch(page)
    assert not wizard.isMaximized()
    assert wizard.width() < PLACE.width()
    switch(page)
    assert wizard.isMaximized()
    assert wizard.normalGeometry() == PLACE


def test_where_the_desktop_decides_that_is_said(
    wizard: SetupWizard, page: AccountPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QGuiApplication, "platformName", lambda: "wayland")
    switch(page)
    assert page.notice.title == "Your desktop decides which window stays on top"


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


def test_without_step_2_nothing_happens(wizard: SetupWizard) -> None:
    assert isinstance(wizard.docking, Companion)
    assert not wizard.docked
    assert wizard.docking.usual_place.size() == USUAL_SIZE
    paste_address(wizard)
    wizard.next()
    wizard.next()
    assert wizard.currentId() == TokenPage.step
    assert wizard.size() == USUAL_SIZE
