"""A scroll area for pages. Its scroll bars are beside it instead of inside it.

Qt tells a screen reader that a scroll area has its viewport and its visible scroll bars as children, and looks one up by its
number without comparing the number with how many there are by then (``QAccessibleAbstractScrollArea::child`` in
qtbase/src/widgets/accessible/complexwidgets.cpp). When a page is left its scroll bars are no longer visible, so a screen reader
that had just counted them ended the program. With the bars outside there is one child, always.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, QRect, QTimer
from PySide6.QtWidgets import QApplication, QFrame, QGridLayout, QScrollArea, QScrollBar, QWidget
from shiboken6 import isValid

from wizard.ui.qt_numbers import HORIZONTAL, NO_FOCUS, SCROLL_BAR_ALWAYS_OFF

GUTTER = 14
"""Width in pixels of the vertical bar, as the style sheet has it; it is kept free while there is none."""


class PageScroll(QWidget):
    """Shows a page's content, and scroll bars when there is more of it than room.

    The vertical bar keeps its place while it is hidden: words do not move sideways when a panel makes the page longer.

    Args:
        inside: the content; it gets the width there is.
    """

    def __init__(self, inside: QWidget) -> None:
        super().__init__()
        self._inside = inside
        self._area = area = QScrollArea()
        area.setObjectName("scrollArea")
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setProperty("verticalScrollBarPolicy", SCROLL_BAR_ALWAYS_OFF)
        area.setProperty("horizontalScrollBarPolicy", SCROLL_BAR_ALWAYS_OFF)
        area.setProperty("focusPolicy", NO_FOCUS)  # its content has the stops, and passes on the keys for scrolling
        area.setWidget(inside)
        self.upright = upright = QScrollBar()
        level = QScrollBar()
        level.setProperty("orientation", HORIZONTAL)
        keeps_place = upright.sizePolicy()
        keeps_place.setRetainSizeWhenHidden(True)
        upright.setSizePolicy(keeps_place)
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(area, 0, 0)
        layout.addWidget(upright, 0, 1)
        layout.addWidget(level, 1, 0)
        for mine, inner in ((upright, area.verticalScrollBar()), (level, area.horizontalScrollBar())):
            self._follow(mine, inner)
        self._wanted: QWidget | None = None
        self._besides: Callable[[], QRect] = QRect
        self._soon = QTimer(self)  # Qt's singleShot would keep its function forever when the widget goes first
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._bring_wanted)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow_focus)

    def _follow(self, mine: QScrollBar, inner: QScrollBar) -> None:
        """Let the bar that shows and the one that the area reckons with say the same."""

        def take_range(least: int, most: int) -> None:
            if not isValid(inner):  # an area that goes tells its range once more
                return
            room = self._area.maximumViewportSize()
            mine.setPageStep(room.height() if mine is self.upright else room.width())
            mine.setSingleStep(inner.singleStep())
            mine.setRange(least, most)
            mine.setValue(inner.value())
            mine.setVisible(most > least)

        inner.rangeChanged.connect(take_range)
        inner.valueChanged.connect(mine.setValue)
        mine.valueChanged.connect(inner.setValue)
        take_range(inner.minimum(), inner.maximum())  # a bar of Qt's begins with a hundred places

    def _follow_focus(self, before: QWidget | None, now: QWidget | None) -> None:
        """Scroll to what the Tab key leads to from outside; from inside Qt does it, and a mouse is where one looks."""
        if now is not None and self._inside.isAncestorOf(now) and now.visibleRegion().isEmpty():
            self.bring_into_view(now)

    def bring_into_view(self, widget: QWidget) -> None:
        """Scroll to a widget inside, which must have its place already."""
        self._area.ensureWidgetVisible(widget)

    def bring_into_view_soon(self, widget: QWidget, besides: Callable[[], QRect] = QRect) -> None:
        """Scroll to a widget inside once it has its place: a panel that was just shown has none yet.

        Args:
            widget: what has to be seen.
            besides: returns what is to be seen with it if there is room for both, in the coordinates of `widget`.
        """
        self._wanted, self._besides = widget, besides
        self._soon.start()

    def begin_at_soon(self, widget: QWidget) -> None:
        """Scroll so that a widget is at the top, once it has its place."""
        QTimer.singleShot(0, widget, lambda: self.upright.setValue(widget.mapTo(self._inside, QPoint(0, 0)).y()))

    def _bring_wanted(self) -> None:
        if self._wanted is not None and isValid(self._wanted):  # it may be gone since
            self.bring_into_view(self._wanted)
            self._bring_besides(self._wanted)
        self._wanted, self._besides = None, QRect

    def _bring_besides(self, widget: QWidget) -> None:
        place = self._besides()
        both = QRect(QPoint(0, 0), widget.size()).united(place)
        if not place.isNull() and both.height() <= self._area.viewport().height():
            self.show_part(widget, both)

    def show_part(self, widget: QWidget, part: QRect) -> None:
        """Scroll to a part of a widget inside, such as a row of a list that is higher than the page.

        Args:
            widget: what the part belongs to.
            part: in the coordinates of `widget`; its top is seen even where there is no room for all of it.
        """
        for edge in (part.bottomLeft() + QPoint(0, 1), part.topLeft()):  # Qt takes the edge for the last line seen
            spot = widget.mapTo(self._inside, edge)
            self._area.ensureVisible(spot.x(), spot.y(), 0, 0)


def scroll_to_opened(widget: QWidget) -> None:
    """Scroll the page that a widget stands in, so that what a click has just shown there is seen."""
    around = widget.parentWidget()
    while around is not None and not isinstance(around, PageScroll):
        around = around.parentWidget()
    if around is not None:
        around.bring_into_view_soon(widget)
