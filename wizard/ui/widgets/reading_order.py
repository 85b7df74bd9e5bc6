"""Tab order follows reading order, whenever the parts of a page were created."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import cast

from PySide6.QtWidgets import QGridLayout, QLayout, QWidget


def tab_through(*parts: QWidget) -> None:
    """Let the Tab key go through these parts, one after the other, and through each as it is laid out.

    Args:
        parts: one that lies in another has its turn after it.
    """
    stops = [one for part in parts for one in _stops(part, besides=parts)]
    for before, after in pairwise(stops):
        QWidget.setTabOrder(before, after)


def _stops(part: QWidget, besides: tuple[QWidget, ...]) -> Iterator[QWidget]:
    """Yield what the Tab key can stop at now: a widget, then what is in it."""
    from PySide6.QtCore import Qt  # noqa: PLC0415 - not needed for the first frame

    if part.focusPolicy() & Qt.FocusPolicy.TabFocus and part.focusProxy() is None:
        yield part
    for child in _children(part):
        if child not in besides and not child.isHidden() and not child.isWindow():
            yield from _stops(child, besides)


def _children(part: QWidget) -> list[QWidget]:
    """Return what is laid out in a widget, in that order, then what has its place without a layout."""
    children = [one for one in part.children() if isinstance(one, QWidget)]
    layout = part.layout()
    laid_out = list(_laid_out(layout, children)) if layout is not None else []
    known = set(laid_out)
    return [*laid_out, *(one for one in children if one not in known)]


def _laid_out(layout: QLayout, widgets: Sequence[QWidget]) -> Iterator[QWidget]:
    """Yield those of some widgets that a layout and the layouts in it hold, in their order.

    Its items are not asked for. PySide would remember each by its address for as long as the layout lives, and Qt deletes one
    with its widget: what Qt makes at that address next would be taken for the item, which ends the program.
    """
    parts: list[tuple[int, QWidget | QLayout]] = [(layout.indexOf(one), one) for one in widgets]
    parts += [(layout.indexOf(one), one) for one in layout.children() if isinstance(one, QLayout)]
    held = [(place, one) for place, one in parts if place >= 0]
    for _, one in sorted(held, key=lambda part: _cell(layout, part[0])):
        if isinstance(one, QLayout):
            yield from _laid_out(one, widgets)
        else:
            yield one


def _cell(layout: QLayout, place: int) -> tuple[int, int]:
    """Return row and column of a grid; elsewhere, things come one after the other."""
    if not isinstance(layout, QGridLayout):
        return place, 0
    row, column, _rows, _columns = cast("tuple[int, int, int, int]", layout.getItemPosition(place))
    return row, column
