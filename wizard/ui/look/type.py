"""The sizes of letters: five steps of the system's own font, each with one use (no text is smaller than the system's)."""

from __future__ import annotations

from enum import Enum

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QWidget

TRACKING = -0.4
"""Pixels between the letters of a title more than usual."""


class Type(Enum):
    """A use of letters: how much larger than the system's font they are, and their weight."""

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
        """How many times the size of the system's font."""
        return self.value[0]

    @property
    def weight(self) -> QFont.Weight:
        """How bold."""
        return self.value[1]

    def font(self, tracked: bool = False) -> QFont:
        """Return the font.

        Args:
            tracked: draw the letters of a title a little together; never in Arabic or Chinese, Japanese and Korean.
        """
        font = QFont(QApplication.font())
        font.setPointSizeF(font.pointSizeF() * self.factor)
        font.setWeight(self.weight)
        if tracked and self in (Type.TITLE, Type.TITLE_DOCKED):
            font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, TRACKING)
        return font


def set_type(widget: QWidget, use: Type) -> None:
    """Give `widget`, and what stands in it without a font of its own, the letters of this use."""
    widget.setFont(use.font())
