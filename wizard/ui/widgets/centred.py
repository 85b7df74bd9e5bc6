"""One column in the middle of what room there is, for a page and for the foot below it."""

from __future__ import annotations

from PySide6.QtGui import QFontMetrics, QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QWidget

from wizard.ui.look.bidi import margins
from wizard.ui.look.theme import grown

WIDEST = 720
"""Pixels of the column at most, at usual text."""
SIDES, DOCKED_SIDES = 48, 20
"""Pixels kept free at either side, in the window and beside the browser."""


class Centred(QHBoxLayout):
    """Holds the column.

    Args:
        column: what is centerd.
        bar: pixels at its end that a scroll bar takes beside the layout.
    """

    def __init__(self, column: QWidget, bar: int = 0) -> None:
        super().__init__()
        self._column = column
        self._bar = bar
        self._docked = False
        self.setSpacing(0)
        self.addStretch(1)
        self.addWidget(column, 1000)
        self.addStretch(1)
        self.fit()

    def follow_docked(self, docked: bool) -> None:
        """Keep less room at the sides beside the browser."""
        self._docked = docked
        self.fit()

    def fit(self) -> None:
        """Reckon the margins anew: the text is larger now, or read from the other side."""
        self._column.setMaximumWidth(grown(WIDEST, QFontMetrics(QGuiApplication.font())))
        side = DOCKED_SIDES if self._docked else SIDES
        self.setContentsMargins(margins(side, 0, side - self._bar, 0))
