"""The type scale: five sizes based on the system's font, each with one use. None is smaller than the system's."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from enum import Enum

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QWidget


class Type(Enum):
    """A text style: its size relative to the system's font, and its weight."""

    TITLE = (2.15, QFont.Weight.DemiBold)
    TITLE_DOCKED = (1.7, QFont.Weight.DemiBold)
    LEAD = (1.38, QFont.Weight.Normal)
    VALUE = (1.38, QFont.Weight.DemiBold)
    BODY = (1.15, QFont.Weight.Normal)
    LABEL = (1.15, QFont.Weight.DemiBold)
    ACTION = (1.15, QFont.Weight.Medium)
    NOTE = (1.0, QFont.Weight.Normal)
    NOTE_STRONG = (1.0, QFont.Weight.DemiBold)

    @property
    def factor(self) -> float:
        """Size as a multiple of the system's font."""
        return self.value[0]

    @property
    def weight(self) -> QFont.Weight:
        """Font weight."""
        return self.value[1]

    def font(self) -> QFont:
        """Return the system's font in this size and weight."""
        font = QFont(QApplication.font())
        font.setPointSizeF(font.pointSizeF() * self.factor)
        font.setWeight(self.weight)
        return font


def set_type(widget: QWidget, use: Type) -> None:
    """Give `widget` and its children without fonts of their own the font of this use."""
    widget.setFont(use.font())


@contextmanager
def letters_kept(window: QWidget) -> Iterator[None]:
    """Keep all fonts in `window` while its style sheet is replaced.

    What has its size from the part it stands in would fall back to the system's: once a style sheet has been put on,
    Qt hands on no fonts (`QWidget.setFont` in Qt's reference).
    """
    fonts = {widget: widget.font() for widget in window.findChildren(QWidget)}
    yield
    for widget, font in fonts.items():
        if widget.font() != font:
            font.setPointSizeF(font.pointSizeF())  # an inherited size counts only once it is set
            widget.setFont(font)
