"""In a dialog, Enter presses the button that has the focus, and from elsewhere the lit one. Pages: test_states.py."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.access.names_and_stops import name_of, stops
from tests.ui.conftest import Outside
from tests.ui.places import DIALOGS, go
from tests.ui.walking import page_of, paste_address, to_token_page
from wizard.ui.pages.account.page import AccountPage
from wizard.ui.pages.check.page import TestPage
from wizard.ui.pages.store.page import StorePage
from wizard.ui.pictures.picture_view import PictureView
from wizard.ui.shell.window import SetupWizard

pytestmark = pytest.mark.qt_log_ignore("does not support (raise|grabbing the keyboard)", extend=True)


class Pressed:
    """Which buttons of a window are pressed; they do not do anything then, so that the window stays as it is."""

    def __init__(self, window: QWidget) -> None:
        self._found: list[QAbstractButton] = []
        for button in window.findChildren(QAbstractButton):
            button.pressed.connect(lambda button=button: self._note(button))

    def _note(self, button: QAbstractButton) -> None:
        self._found.append(button)
        button.blockSignals(True)  # `clicked` comes after `pressed`

    def take(self) -> list[QAbstractButton]:
        """Return them, and forget them."""
        found, self._found = self._found, []
        for button in found:
            button.blockSignals(False)
        return found


def lit_button(window: QWidget) -> QPushButton:
    """The one that shows by its frame that Enter presses it."""
    lit = [one for one in window.findChildren(QPushButton) if one.isVisible() and one.isDefault()]
    assert len(lit) == 1, [one.text() for one in lit]
    return lit[0]


@pytest.mark.parametrize("place", DIALOGS)
def test_enter_presses_what_has_the_focus_or_what_is_lit(
    place: str, wizard: SetupWizard, outside: Outside, qtbot: QtBot
) -> None:
    window = go(place, wizard, outside, qtbot)
    pressed = Pressed(window)
    wrong = []
    for stop in stops(window):
        stop.setFocus()
        expected: QAbstractButton = stop if isinstance(stop, PictureView | QPushButton) else lit_button(window)
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            QTest.keyClick(stop, key)
            found = pressed.take()
            if found != [expected]:
                wrong.append((name_of(stop), expected.text(), [one.text() for one in found]))
    assert wrong == []
    if isinstance(window, QDialog):
        window.reject()


def test_in_the_field_of_step_1_enter_goes_on(wizard: SetupWizard, qtbot: QtBot) -> None:
    page = paste_address(wizard)
    qtbot.waitUntil(lambda: wizard.rendering.takes_press)
    QTest.keyClick(page.address, Qt.Key.Key_Return)
    assert wizard.currentId() == AccountPage.step


def test_what_was_typed_and_is_no_address_is_named_at_enter(wizard: SetupWizard, qtbot: QtBot) -> None:
    page = page_of(wizard, StorePage)
    QTest.keyClicks(page.address, "me@example.com")
    qtbot.waitUntil(lambda: wizard.rendering.takes_press)
    QTest.keyClick(page.address, Qt.Key.Key_Enter)
    assert page.part.problem.code == "S-02"


def test_in_the_field_of_step_3_enter_begins_the_test(wizard: SetupWizard, outside: Outside, qtbot: QtBot) -> None:
    page = to_token_page(wizard)
    page.fill("canary7token2m9x4q8w3n6t1z5k0b2")
    qtbot.waitUntil(lambda: wizard.rendering.takes_press)
    QTest.keyClick(page.token.field, Qt.Key.Key_Return)
    assert wizard.currentId() == TestPage.step
    qtbot.waitUntil(lambda: not page_of(wizard, TestPage).busy)
