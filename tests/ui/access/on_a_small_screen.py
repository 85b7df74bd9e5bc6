"""What test_fitting.py runs on a screen of 853x480: every place at once, as large as that screen lets it be."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from tests.ui.access.overflow import PSEUDO, speaking, wrong_anywhere
from tests.ui.conftest import MakeWizard, Outside
from wizard.ui.language.languages import ENGLISH

pytestmark = pytest.mark.qt_log_ignore(
    "does not support (raise|grabbing the keyboard)",
    # The platform without a screen says so of some windows on a screen whose ratio is no whole number; others never do.
    "The cached device pixel ratio value was stale on window expose",
    extend=True,
)
TITLE_AND_TASKBAR = QSize(0, 60)
"""Pixels that a system takes of the screen's height."""


@pytest.mark.parametrize("language", [ENGLISH.code, PSEUDO])
def test_everything_fits(make_wizard: MakeWizard, outside: Outside, qtbot: QtBot, language: str) -> None:
    room = QGuiApplication.primaryScreen().availableSize()
    assert (room.width(), room.height()) == (853, 480)
    with speaking(language):
        wrong = wrong_anywhere(make_wizard, outside, qtbot, [room - TITLE_AND_TASKBAR])
    assert not wrong, "\n".join(wrong)
