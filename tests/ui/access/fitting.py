"""Measure whether everything in a window is readable: not clipped by itself or a parent, not covered."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import combinations

from PySide6.QtCore import QCoreApplication, QPoint, QRect, QTranslator
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QScrollBar,
    QTextEdit,
    QWidget,
)

from tests.ui.access.own_edges import SLACK, too_large_for_itself


@dataclass(frozen=True)
class Finding:
    """Something that cannot be read.

    Attributes:
        widget: its class and name.
        text: what it says.
        why: what is wrong with it, with the pixels it needs and has.
    """

    widget: str
    text: str
    why: str


def findings(window: QWidget) -> list[Finding]:
    """Return all that does not fit in a window which is shown."""
    widgets = [one for one in (window, *window.findChildren(QWidget)) if _is_shown(one, window)]
    found: list[Finding] = []
    for widget in widgets:
        for text, why in (*too_large_for_itself(widget), *_cut_off_by_parents(widget, window)):
            found.append(Finding(_name(widget), text, why))
    return [*found, *_overlaid([one for one in widgets if _is_control(one)], window)]


def _is_shown(widget: QWidget, window: QWidget) -> bool:
    return widget.window() is window and widget.isVisible()


def _name(widget: QWidget) -> str:
    return f"{type(widget).__name__}#{widget.objectName()}"


def words_of(widget: QWidget) -> str:
    """Return what stands on a widget."""
    if isinstance(widget, QLabel | QAbstractButton):
        return widget.text()
    return widget.accessibleName()


def _is_control(widget: QWidget) -> bool:
    """Tell whether it is something by itself, and neither a frame around other things nor a part of something."""
    if isinstance(widget.parentWidget(), QLineEdit | QScrollBar | QHeaderView):
        return False
    if isinstance(widget, QLabel):
        return bool(widget.text()) or not widget.pixmap().isNull() or bool(widget.accessibleName())
    return isinstance(widget, QAbstractButton | QLineEdit | QPlainTextEdit | QTextEdit | QAbstractItemView)


@contextmanager
def text_size(factor: float) -> Iterator[None]:
    """Let all text be so many times as large as usual, as platforms do it: by the font of the application."""
    usual = QApplication.font()
    larger = QFont(usual)
    larger.setPointSizeF(usual.pointSizeF() * factor)
    QApplication.setFont(larger)
    try:
        yield
    finally:
        QApplication.setFont(usual)


@contextmanager
def spoken(translator: QTranslator | None) -> Iterator[None]:
    """Let the window speak another language than English."""
    if translator is None:
        yield
        return
    QCoreApplication.installTranslator(translator)
    try:
        yield
    finally:  # one that is thrown away while it is installed ends the program
        QCoreApplication.removeTranslator(translator)


# -- by its parents ------------------------------------------------------------------------------------------------------


def _cut_off_by_parents(widget: QWidget, window: QWidget) -> Iterator[tuple[str, str]]:
    """What scrolls up and down may be longer than its view, but nothing may be wider."""
    if not _is_control(widget):
        return
    area = QRect(QPoint(), widget.size())
    one = widget
    while one is not window:
        parent = one.parentWidget()
        if parent is None or isinstance(parent, QAbstractItemView):
            return
        area.translate(one.pos())
        one = parent
        room = parent.rect()
        area_of = parent.parentWidget()
        scrolls = isinstance(area_of, QScrollArea) and parent is area_of.viewport()
        beside = area.left() < room.left() or area.right() > room.right()
        above = not scrolls and (area.top() < room.top() or area.bottom() > room.bottom())
        if beside or above:
            side = "sideways" if beside else "above or below"
            yield words_of(widget), f"{side} out of {_name(parent)}: {area.getRect()} in {room.getRect()}"
            return
        if scrolls:
            area = area.intersected(room)


def _overlaid(controls: list[QWidget], window: QWidget) -> Iterator[Finding]:
    places = [(one, _seen(one, window)) for one in controls]
    for (one, here), (other, there) in combinations(places, 2):
        if one.isAncestorOf(other) or other.isAncestorOf(one):
            continue
        both = here.intersected(there)
        if both.width() > SLACK and both.height() > SLACK:
            yield Finding(_name(one), words_of(one), f"lies over {_name(other)} {words_of(other)!r}: {both.getRect()}")


def _seen(widget: QWidget, window: QWidget) -> QRect:
    """Return the part of a widget that its parents show, seen from the window."""
    area = QRect(widget.mapTo(window, QPoint()), widget.size())
    parent = widget.parentWidget()
    while parent is not None and parent is not window.parentWidget():
        area = area.intersected(QRect(parent.mapTo(window, QPoint()), parent.size()))
        if parent is window:
            break
        parent = parent.parentWidget()
    return area
