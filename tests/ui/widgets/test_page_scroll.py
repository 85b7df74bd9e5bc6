"""The scroll area of a page: what it tells a screen reader, and that its own bars do what Qt's did."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QAccessible, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QScrollArea, QScrollBar, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from wizard.ui.widgets.page_scroll import PageScroll

LINES = 30


class Window(QWidget):
    """Thirty fields in a scroll area, and one below it."""

    def __init__(self) -> None:
        super().__init__()
        inside = QWidget()
        body = QVBoxLayout(inside)
        self.fields = [QLineEdit() for _ in range(LINES)]
        for field in self.fields:
            body.addWidget(field)
        self.scrolled = PageScroll(inside)
        self.foot = QLineEdit()
        layout = QVBoxLayout(self)
        layout.addWidget(self.scrolled)
        layout.addWidget(self.foot)
        self.resize(300, 300)

    @property
    def area(self) -> QScrollArea:
        (area,) = self.scrolled.findChildren(QScrollArea)
        return area

    def bar(self, orientation: Qt.Orientation) -> QScrollBar:
        (bar,) = (
            one
            for one in self.scrolled.findChildren(QScrollBar, options=Qt.FindChildOption.FindDirectChildrenOnly)
            if one.orientation() is orientation
        )
        return bar


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[Window]:
    window = Window()
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    yield window
    window.close()


def test_a_screen_reader_is_told_of_one_child_whatever_happens(window: Window, qtbot: QtBot) -> None:
    """Qt looks a child up by a number that it does not check; one that was counted has to be there for good."""
    told = QAccessible.queryAccessibleInterface(window.area)
    assert told is not None
    assert told.childCount() == 1
    for width, height in ((80, 100), (300, 3000), (300, 300)):
        window.resize(width, height)
        assert told.childCount() == 1
    window.hide()
    assert told.childCount() == 1
    assert told.child(0).object() is window.area.viewport()


def test_the_bars_show_when_there_is_more_than_room(window: Window, qtbot: QtBot) -> None:
    upright, level = window.bar(Qt.Orientation.Vertical), window.bar(Qt.Orientation.Horizontal)
    qtbot.waitUntil(upright.isVisible)
    assert not level.isVisible()
    width = window.fields[0].width()
    window.resize(300, 3000)
    qtbot.waitUntil(lambda: not upright.isVisible())
    assert window.fields[0].width() == width, "words do not move sideways"
    window.fields[0].setMinimumWidth(500)
    qtbot.waitUntil(level.isVisible)


def test_bar_wheel_and_page_move_together(window: Window, qtbot: QtBot) -> None:
    upright, inner = window.bar(Qt.Orientation.Vertical), window.area.verticalScrollBar()
    qtbot.waitUntil(upright.isVisible)
    assert (upright.maximum(), upright.pageStep()) == (inner.maximum(), inner.pageStep())
    place = QPointF(20, 20)
    turn = QWheelEvent(
        place,
        window.area.viewport().mapToGlobal(place),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(window.area.viewport(), turn)
    assert upright.value() == inner.value() > 0
    upright.setValue(upright.maximum())
    assert not window.fields[-1].visibleRegion().isEmpty()
    assert window.fields[0].visibleRegion().isEmpty()


def test_the_tab_key_from_outside_leads_to_what_can_be_seen(window: Window, qtbot: QtBot) -> None:
    upright = window.bar(Qt.Orientation.Vertical)
    qtbot.waitUntil(upright.isVisible)
    upright.setValue(upright.maximum())
    window.foot.setFocus()
    QTest.keyClick(window.foot, Qt.Key.Key_Tab)
    assert window.fields[0].hasFocus()
    assert not window.fields[0].visibleRegion().isEmpty()
    QTest.keyClick(window.fields[0], Qt.Key.Key_Backtab)
    QTest.keyClick(window.foot, Qt.Key.Key_Backtab)
    assert window.fields[-1].hasFocus()
    assert not window.fields[-1].visibleRegion().isEmpty()


def test_what_is_brought_into_view_is_seen(window: Window, qtbot: QtBot) -> None:
    qtbot.waitUntil(window.bar(Qt.Orientation.Vertical).isVisible)
    assert window.fields[20].visibleRegion().isEmpty()
    window.scrolled.bring_into_view(window.fields[20])
    assert not window.fields[20].visibleRegion().isEmpty()


@pytest.mark.parametrize(("other", "both"), [(22, True), (LINES - 1, False)])
def test_what_stands_besides_is_seen_if_there_is_room_for_both(
    window: Window, qtbot: QtBot, other: int, both: bool
) -> None:
    qtbot.waitUntil(window.bar(Qt.Orientation.Vertical).isVisible)
    first, second = window.fields[18], window.fields[other]

    def besides() -> QRect:
        return QRect(first.mapFromGlobal(second.mapToGlobal(QPoint(0, 0))), second.size())

    window.scrolled.bring_into_view_soon(first, besides)
    qtbot.waitUntil(lambda: not first.visibleRegion().isEmpty())
    assert (second.visibleRegion().boundingRect() == second.rect()) == both
    assert first.visibleRegion().boundingRect() == first.rect()
