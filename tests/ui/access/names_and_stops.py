"""Accessible names, and the stops of the Tab key."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QRadioButton, QWidget, QWizard

from wizard.ui.pictures.picture_view import PictureView

MOST_STOPS = 60


def name_of(widget: QWidget) -> str:
    """What a screen reader calls it."""
    told = QAccessible.queryAccessibleInterface(widget)
    assert told is not None
    return str(told.text(QAccessible.Text.Name))


def is_reached(widget: QWidget, window: QWidget) -> bool:
    shows = widget.isVisibleTo(window) and widget.isEnabled() and widget.window() is window
    return shows and bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.focusProxy() is None


def stops(window: QWidget) -> list[QWidget]:
    """Return where the Tab key stops, in its order, beginning with what is highest on the page."""
    page = window.currentPage() if isinstance(window, QWizard) else window
    first = min(
        (one for one in page.findChildren(QWidget) if is_reached(one, window) and not isinstance(one, PictureView)),
        key=lambda one: (place_of(one, window).top(), place_of(one, window).left()),
    )
    first.setFocus()
    found = [first]
    while (one := pressed_tab(window)) is not first:
        assert is_reached(one, window), name_of(one)
        found.append(one)
        assert len(found) < MOST_STOPS
    assert [one for one in reachable(window) if one not in found] == []
    return found


def pressed_tab(window: QWidget) -> QWidget:
    """Press Tab and return where that led."""
    before = window.focusWidget()
    assert before is not None
    QTest.keyClick(before, Qt.Key.Key_Tab)
    after = window.focusWidget()
    assert after is not None
    return after


def reachable(window: QWidget) -> list[QWidget]:
    """Return what the Tab key has to stop at, wherever; of a choice, one is a stop."""
    return [
        one
        for one in window.findChildren(QWidget)
        if is_reached(one, window) and not (isinstance(one, QRadioButton) and not one.isChecked())
    ]


def place_of(widget: QWidget, window: QWidget) -> QRect:
    return QRect(widget.mapTo(window, QPoint()), widget.size())
