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
    layout = part.layout()
    laid_out = list(_laid_out(layout)) if layout is not None else []
    known = set(laid_out)
    others = (one for one in part.children() if isinstance(one, QWidget) and one not in known)
    return [*laid_out, *others]


def _laid_out(layout: QLayout) -> Iterator[QWidget]:
    places: Sequence[int] = range(layout.count())
    if isinstance(layout, QGridLayout):
        places = sorted(places, key=lambda place: _cell(layout, place))
    for place in places:
        item = layout.itemAt(place)
        widget, inner = (None, None) if item is None else (item.widget(), item.layout())
        if widget is not None:
            yield widget
        elif inner is not None:
            yield from _laid_out(inner)


def _cell(grid: QGridLayout, place: int) -> tuple[int, int]:
    """Return row and column."""
    row, column, _rows, _columns = cast("tuple[int, int, int, int]", grid.getItemPosition(place))
    return row, column
