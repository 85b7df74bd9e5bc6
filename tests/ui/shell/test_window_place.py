"""The window opens where it was closed, and never where it could not be seen."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.ui.conftest import MakeWizard
from tests.ui.walking import paste_address, press_now
from wizard.ui.preferences import Preferences
from wizard.ui.shell.window_place import put_frame_on_screen, seen_best, show_in_place

LEFT, RIGHT = QRect(0, 30, 1280, 770), QRect(1280, 0, 1920, 1080)
PLACE = QRect(60, 70, 660, 500)


@pytest.fixture
def preferences(tmp_path: Path) -> Preferences:
    return Preferences(tmp_path / "window.ini")


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    made.resize(640, 420)
    qtbot.addWidget(made)
    return made


def room() -> QRect:
    return QGuiApplication.primaryScreen().availableGeometry()


@pytest.mark.parametrize(
    ("place", "expected"),
    [
        (QRect(100, 100, 900, 600), LEFT),
        (QRect(1400, 100, 900, 600), RIGHT),
        (QRect(1100, 100, 900, 600), RIGHT),
        (QRect(700, 100, 900, 600), LEFT),
        (QRect(-850, 100, 900, 600), None),
        (QRect(100, 780, 900, 600), None),
        (QRect(100, -590, 900, 600), None),
        (QRect(5000, 5000, 900, 600), None),
    ],
)
def test_the_screen_that_shows_most_of_it_is_the_one(place: QRect, expected: QRect | None) -> None:
    assert seen_best(place, (LEFT, RIGHT)) == expected


def test_a_screen_that_was_taken_away_shows_nothing() -> None:
    assert seen_best(QRect(1400, 100, 900, 600), [LEFT]) is None
    assert seen_best(PLACE, []) is None


def test_it_opens_where_it_was_closed(window: QWidget, preferences: Preferences) -> None:
    preferences.remember_place(PLACE, maximised=False)
    show_in_place(window, preferences)
    assert window.geometry() == PLACE
    assert not window.isMaximized()


def test_maximised_it_knows_what_it_goes_back_to(window: QWidget, preferences: Preferences) -> None:
    preferences.remember_place(PLACE, maximised=True)
    show_in_place(window, preferences)
    assert window.isMaximized()
    assert window.normalGeometry() == PLACE
    put_frame_on_screen(window)
    assert window.isMaximized()


@pytest.mark.parametrize(
    "place",
    [
        QRect(-400, 60, 700, 500),
        QRect(60, -30, 700, 500),
        QRect(300, 400, 700, 900),
        QRect(-2000, -2000, 9000, 9000),
        QRect(20_000, 60, 700, 500),
        QRect(60, 20_000, 20_000, 500),
    ],
)
def test_whatever_the_file_says_all_of_it_is_seen(window: QWidget, preferences: Preferences, place: QRect) -> None:
    preferences.remember_place(place, maximised=False)
    show_in_place(window, preferences)
    put_frame_on_screen(window)
    assert room().contains(window.frameGeometry())


@pytest.mark.parametrize("place", [QRect(-400, 60, 700, 500), QRect(60, -30, 700, 500), QRect(300, 400, 450, 700)])
def test_what_is_partly_seen_opens_whole_without_a_jump(
    window: QWidget, preferences: Preferences, place: QRect
) -> None:
    preferences.remember_place(place, maximised=False)
    show_in_place(window, preferences)
    assert window.size() == place.size()
    assert room().contains(window.geometry())


def test_a_window_larger_than_the_screen_opens_smaller(window: QWidget) -> None:
    window.resize(room().size() + QSize(300, 200))
    show_in_place(window, None)
    put_frame_on_screen(window)
    assert room().contains(window.frameGeometry())


def test_somebody_new_to_it_gets_the_usual_size(window: QWidget, preferences: Preferences) -> None:
    show_in_place(window, preferences)
    assert window.size() == QSize(640, 420)


def test_closing_remembers_the_place(make_wizard: MakeWizard, preferences: Preferences) -> None:
    wizard = make_wizard(preferences=preferences)
    wizard.setGeometry(PLACE)
    wizard.close()
    assert (preferences.place, preferences.maximised) == (PLACE, False)


def test_of_a_maximised_window_the_usual_place_is_remembered(make_wizard: MakeWizard, preferences: Preferences) -> None:
    wizard = make_wizard(preferences=preferences)
    wizard.setGeometry(PLACE)
    wizard.showMaximized()
    wizard.close()
    assert (preferences.place, preferences.maximised) == (PLACE, True)


@pytest.mark.parametrize("maximised", [False, True])
def test_the_column_is_not_what_is_remembered(
    make_wizard: MakeWizard, preferences: Preferences, maximised: bool
) -> None:
    wizard = make_wizard(preferences=preferences)
    paste_address(wizard)
    wizard.next()
    wizard.setGeometry(PLACE)
    if maximised:
        wizard.showMaximized()
    press_now(wizard)
    assert wizard.frame.docked
    assert wizard.geometry() != PLACE
    wizard.close()
    assert (preferences.place, preferences.maximised) == (PLACE, maximised)
