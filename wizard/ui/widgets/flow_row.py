"""A row that wraps at the window's edge: for buttons, and for words with a button beside them."""

from __future__ import annotations

from PySide6.QtCore import QMargins, QRect, QSize
from PySide6.QtWidgets import QHBoxLayout, QLayout, QLayoutItem, QSpacerItem, QWidget, QWidgetItem

LEAST_WORDS = 15
"""Lines of the font that words have to be wide to share a row with their button; else it stands below them."""
LARGEST = 16_777_215
"""Qt's own limit, ``QWIDGETSIZE_MAX``."""
GAP = 8
"""Pixels between two things in a row, and between two of its lines."""


class FlowRow(QHBoxLayout):
    """Lays out from left to right, or from right to left in a language that is read so.

    Qt's row is its base and not ``QLayout``, which is greedy: what is to spare of a page's height would go into the rows.

    Args:
        gap: pixels between two things beside each other.
        overhang: pixels by which the row is longer than its place, at its end: what is not seen of the last thing there.
        widest: pixels that it takes of a longer place, from its beginning. (A widget with a largest width would not do:
            Qt asks how high it is in all of the place.)
    """

    def __init__(self, gap: int = GAP, overhang: int = 0, widest: int = LARGEST) -> None:
        super().__init__()
        self._widest = widest
        self._overhang = overhang
        self._items: list[QLayoutItem] = []
        self._takers: list[QLayoutItem] = []
        # What was reckoned since something last changed: Qt asks again and again.
        self._wanted_widths: dict[int, int] = {}
        self._heights: dict[int, int] = {}
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(gap)

    # -- what is put in ------------------------------------------------------------------------------------------------

    def add(self, widget: QWidget) -> None:
        """Put a widget at the end, as wide as it wants to be where there is so much room."""
        self.insert(len(self._items), widget)

    def insert(self, place: int, widget: QWidget) -> None:
        """Put a widget before the one at `place`."""
        self.addChildWidget(widget)
        self._items.insert(place, QWidgetItem(widget))
        self.invalidate()

    def add_words(self, widget: QWidget) -> None:
        """Put a widget at the end that takes what the others leave, and a line of its own where that is too little."""
        self.add(widget)
        self._takers.append(self._items[-1])

    def add_room(self) -> None:
        """Leave what room there is here: what follows stands at the far end."""
        self._items.append(QSpacerItem(0, 0))
        self.invalidate()

    # -- what Qt asks --------------------------------------------------------------------------------------------------

    def addItem(self, item: QLayoutItem) -> None:
        """Qt calls this for what is put in by its own functions."""
        self._items.append(item)
        self.invalidate()

    def count(self) -> int:
        """Qt asks how many things there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Qt asks for one of them."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Qt takes one of them away."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def invalidate(self) -> None:
        """Qt calls this when something inside has changed."""
        self._wanted_widths.clear()
        self._heights.clear()
        super().invalidate()

    def hasHeightForWidth(self) -> bool:
        """Qt asks whether the height depends on the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Qt asks how high the row is in so much width: with nothing to show it takes no room, its margins included."""
        if not self._shown():
            return 0
        if width not in self._heights:
            around = self.contentsMargins()
            wide = min(width - around.left() - around.right(), self._widest)
            inside = self._arrange(QRect(0, 0, wide, 0), move=False)
            self._heights[width] = inside + around.top() + around.bottom()
        return self._heights[width]

    def sizeHint(self) -> QSize:
        """Qt asks how large the row wants to be: everything in one line."""
        shown = self._shown()
        width = sum(self._wanted(one) for one in shown) + self.spacing() * max(0, len(shown) - 1)
        height = max((one.sizeHint().height() for one in shown), default=0)
        return QSize(width, height).grownBy(self.contentsMargins())

    def minimumSize(self) -> QSize:
        """Qt asks how small the row may become: everything in a line of its own."""
        least = [one.minimumSize() for one in self._shown()]
        width = max((one.width() for one in least), default=0)
        return QSize(width, max((one.height() for one in least), default=0)).grownBy(self.contentsMargins())

    def minimumHeightForWidth(self, width: int) -> int:
        """Qt asks how high the row is at least in so much width."""
        return self.heightForWidth(width)

    def maximumSize(self) -> QSize:
        """Qt asks how large the row may become."""
        return QSize(LARGEST, LARGEST)

    def setGeometry(self, rect: QRect) -> None:
        """Qt says where the row is."""
        QLayout.setGeometry(self, rect)
        around = self.contentsMargins() - QMargins(0, 0, self._overhang, 0)
        if self._mirrored():
            around = QMargins(around.right(), around.top(), around.left(), around.bottom())
        area = rect.marginsRemoved(around)
        unused = max(0, area.width() - self._widest)
        area.adjust(unused if self._mirrored() else 0, 0, 0 if self._mirrored() else -unused, 0)
        self._arrange(area, move=True)

    # -- the lines -----------------------------------------------------------------------------------------------------

    def _mirrored(self) -> bool:
        parent = self.parentWidget()
        return parent is not None and parent.isRightToLeft()

    def _shown(self) -> list[QLayoutItem]:
        return [one for one in self._items if one.widget() is None or not one.isEmpty()]

    def _takes(self, item: QLayoutItem) -> bool:
        return item.widget() is None or any(item is one for one in self._takers)

    def _wanted(self, item: QLayoutItem) -> int:
        """Return the width that an item needs to stand beside others."""
        if id(item) not in self._wanted_widths:
            self._wanted_widths[id(item)] = self._reckon_wanted(item)
        return self._wanted_widths[id(item)]

    def _reckon_wanted(self, item: QLayoutItem) -> int:
        widget = item.widget()
        if widget is None:
            return -self.spacing()  # between its two neighbours there is one gap at least, not two
        wanted = max(item.sizeHint().width(), item.minimumSize().width())
        if self._takes(item):
            wanted = max(item.minimumSize().width(), min(wanted, LEAST_WORDS * widget.fontMetrics().height()))
        return min(wanted, item.maximumSize().width())

    def _lines(self, width: int) -> list[list[QLayoutItem]]:
        lines: list[list[QLayoutItem]] = []
        used = width
        for item in self._shown():
            wanted = self._wanted(item)
            if not lines or used + self.spacing() + wanted > width:
                lines.append(_taken_along(lines))
                used = wanted
            else:
                used += self.spacing() + wanted
            lines[-1].append(item)
        return lines

    def _arrange(self, area: QRect, *, move: bool) -> int:
        """Put everything in its place, or only reckon; return the height."""
        top = area.top()
        for number, line in enumerate(self._lines(area.width())):
            top += GAP if number else 0
            widths = self._widths(line, area.width())
            heights = [_height(item, width) for item, width in zip(line, widths, strict=True)]
            if move:
                self._place(line, widths, heights, QRect(area.left(), top, area.width(), max(heights)))
            top += max(heights)
        return top - area.top()

    def _widths(self, line: list[QLayoutItem], width: int) -> list[int]:
        """Share out a line; what takes the rest gets it in equal parts."""
        widths = [min(self._wanted(item), width) for item in line]
        rest = width - sum(widths) - self.spacing() * (len(line) - 1)
        takers = [place for place, item in enumerate(line) if self._takes(item)]
        for place in takers:
            widths[place] += rest // len(takers)
        return widths

    def _place(self, line: list[QLayoutItem], widths: list[int], heights: list[int], area: QRect) -> None:
        mirrored = self._mirrored()
        left = 0
        for item, width, height in zip(line, widths, heights, strict=True):
            widget = item.widget()
            if widget is not None:
                beside = area.width() - left - width if mirrored else left
                widget.setGeometry(area.left() + beside, area.top() + (area.height() - height) // 2, width, height)
            left += width + self.spacing()


def _height(item: QLayoutItem, width: int) -> int:
    return item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()


def _taken_along(lines: list[list[QLayoutItem]]) -> list[QLayoutItem]:
    """Take room at the end of the last line into the next one: what follows it stands at the far end there, too."""
    ends_with_room = bool(lines) and len(lines[-1]) > 1 and lines[-1][-1].widget() is None
    return [lines[-1].pop()] if ends_with_room else []
