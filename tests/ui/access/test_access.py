"""Every page and dialog works without sight and without a mouse (ux rules 13 and 15)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QDialog, QLabel, QLineEdit, QPushButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from tests.sampling import some_of
from tests.ui.access.names_and_stops import is_reached, name_of, place_of, stops
from tests.ui.conftest import Outside
from tests.ui.places import PLACES, go
from tests.ui.plain_labels import as_html
from wizard.ui.language.button import LanguageButton
from wizard.ui.pictures.picture_view import PictureView
from wizard.ui.shell.window import SetupWizard
from wizard.ui.widgets.button import Link

pytestmark = pytest.mark.qt_log_ignore("does not support (raise|grabbing the keyboard)", extend=True)
FRAME = 4
"""Pixels around a control in which its focus may show."""


@pytest.fixture(params=some_of(PLACES, every=2))
def window(request: pytest.FixtureRequest, wizard: SetupWizard, outside: Outside, qtbot: QtBot) -> Iterator[QWidget]:
    place = go(request.param, wizard, outside, qtbot)
    yield place
    if isinstance(place, QDialog) and place is not wizard:
        place.reject()


def test_all_is_named_plain_reached_and_seen(window: QWidget) -> None:
    order = stops(window)
    everything_that_can_be_reached_has_a_name(order)
    no_two_buttons_share_a_name(window)
    every_field_has_a_label_or_says_what_it_is_for(window)
    every_picture_is_said_in_words(window)
    assert as_html(window) == []
    what_looks_like_a_link_is_one(window)
    the_tab_key_goes_in_the_order_of_reading(order, window)
    the_focus_is_seen_wherever_it_is(window)
    what_scrolls_has_one_child_for_a_screen_reader(window)


def everything_that_can_be_reached_has_a_name(order: list[QWidget]) -> None:
    assert [one for one in order if not name_of(one).strip()] == []


def no_two_buttons_share_a_name(window: QWidget) -> None:
    buttons = [one for one in window.findChildren(QAbstractButton) if is_reached(one, window)]
    names = Counter(name_of(one) for one in buttons)
    assert [name for name, count in names.items() if count > 1] == []


def every_field_has_a_label_or_says_what_it_is_for(window: QWidget) -> None:
    labels = {label.buddy() for label in window.findChildren(QLabel)}
    fields = [one for one in window.findChildren(QLineEdit) if is_reached(one, window)]
    assert [one for one in fields if one not in labels and not (one.toolTip() or one.accessibleDescription())] == []


def every_picture_is_said_in_words(window: QWidget) -> None:
    labels = [one for one in window.findChildren(QLabel) if one.isVisibleTo(window)]
    assert [one for one in labels if not one.pixmap().isNull() and not one.accessibleName()] == []


def what_looks_like_a_link_is_one(window: QWidget) -> None:
    assert [one.text() for one in window.findChildren(QPushButton, "link") if not isinstance(one, Link)] == []


def the_tab_key_goes_in_the_order_of_reading(order: list[QWidget], window: QWidget) -> None:
    """From top to bottom, and within a line from left to right; the buttons at the foot, which do not scroll, are last."""
    beside = (
        PictureView,
        LanguageButton,
    )  # beside what they show, and at the side of it all: from the first field Shift+Tab
    order = [one for one in order if not isinstance(one, beside)]
    wrong = [
        (name_of(before), name_of(after))
        for before, after in pairwise(order)
        if not is_read_before(before, after, window)
    ]
    assert wrong == []


def part(widget: QWidget, window: SetupWizard) -> int:
    """Count the parts in their order: the page, which may be longer than the window, the foot below it, the list of steps."""
    parts = (window.currentPage(), window.foot, window.rail)
    return max(place for place, one in enumerate(parts) if one.isAncestorOf(widget))


def is_read_before(one: QWidget, other: QWidget, window: QWidget) -> bool:
    if one.isAncestorOf(other):
        return True  # a panel is read, then what stands in it
    if isinstance(window, SetupWizard) and (here := part(one, window)) != (there := part(other, window)):
        return here < there
    first, second = place_of(one, window), place_of(other, window)
    return second.top() >= first.bottom() or (second.bottom() > first.top() and second.left() >= first.right())


def the_focus_is_seen_wherever_it_is(window: QWidget) -> None:
    """Where the Tab key leads, the control looks different from the same one without the focus."""
    order = stops(window)
    unseen = []
    for before, one in pairwise([*order, order[0]]):
        before.setFocus()
        QTest.keyClick(before, Qt.Key.Key_Tab)
        assert window.focusWidget() is one, name_of(before)
        with_focus = around(one, window)
        one.clearFocus()
        if around(one, window) == with_focus:
            unseen.append(name_of(one))
    assert unseen == []


def around(widget: QWidget, window: QWidget) -> QImage:
    area = place_of(widget, window).adjusted(-FRAME, -FRAME, FRAME, FRAME)
    return window.grab(area).toImage()


def what_scrolls_has_one_child_for_a_screen_reader(window: QWidget) -> None:
    """Qt looks a scroll area's child up by a number that it does not check; scroll bars that come and go end the program."""
    for area in window.findChildren(QScrollArea):
        told = QAccessible.queryAccessibleInterface(area)
        assert told is not None
        area.window().resize(area.window().minimumSize())
        assert told.childCount() == 1
        area.window().hide()
        assert told.childCount() == 1
        area.window().show()
