"""The steps at the side: their names stay where they are, and the column is as wide on every page."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from wizard.ui.look.theme import style_sheet
from wizard.ui.shell.rail import DONE, StepList

NAMES = ("A", "Quite a long name of a step, the longest one", "AAAA", "Test", "Hand over")


@pytest.fixture
def steps(qtbot: QtBot) -> StepList:
    made = StepList(NAMES)
    qtbot.addWidget(made)
    made.setStyleSheet(style_sheet(made.palette()))
    made.show()
    return made


def marks_of(steps: StepList) -> list[QLabel]:
    return [label for label in steps.findChildren(QLabel) if label.objectName() == "stepMark"]


def test_the_column_is_as_wide_whichever_step_is_lit(steps: StepList) -> None:
    widths = set()
    for step in range(len(NAMES)):
        steps.show_step(step)
        widths.add(steps.sizeHint().width())
    assert len(widths) == 1


def test_it_is_measured_anew_for_other_names(steps: StepList) -> None:
    before = steps.sizeHint().width()
    steps.name_steps([name[:5] for name in NAMES])
    assert steps.sizeHint().width() < before - 50


@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2])
def test_marks_stand_in_a_column_of_their_own_before_the_names(
    steps: StepList, direction: Qt.LayoutDirection, qtbot: QtBot
) -> None:
    steps.setLayoutDirection(direction)
    marks = marks_of(steps)
    steps.show_step(3)
    qtbot.waitUntil(lambda: (marks[0].x() > steps.width() / 2) == (direction is Qt.LayoutDirection.RightToLeft))
    assert [mark.text() for mark in marks] == [DONE, DONE, DONE, "4", "5"]
    assert len({(mark.x(), mark.width()) for mark in marks}) == 1
    for mark in marks:
        name = mark.parentWidget()
        assert isinstance(name, QLabel)
        room = name.contentsRect()
        if direction is Qt.LayoutDirection.LeftToRight:
            beginning = mark.geometry().right() - room.left()
        else:
            assert mark.x() > name.width() / 2
            beginning = room.right() - mark.geometry().left()
        assert 0 < beginning < name.indent()
