"""Initial size of a dialog: as its content needs, never larger than the screen. And the column in it that scrolls."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from wizard.ui.look.bidi import margins
from wizard.ui.widgets.page_scroll import GUTTER

MARGIN = 20
"""Pixels at the left and at the right of what stands in a dialog; what scrolls keeps them free, too, beside its bar."""
FRAME = QSize(20, 48)
"""Pixels left for the frame and the title that the system draws around a window."""


def open_size(dialog: QDialog, wanted: QSize) -> None:
    """Give `dialog` the size that is wanted, as far as the screen has room for it."""
    dialog.resize(wanted.boundedTo(dialog.screen().availableSize() - FRAME))


def scrolled_column(*, top: int = 0, bottom: int = 0, gap: int = 10) -> tuple[QWidget, QVBoxLayout]:
    """Return a widget for a :class:`PageScroll` in a dialog, and the column inside it.

    Args:
        top: pixels above the content; zero where the dialog itself keeps its upper and its left margin.
        bottom: pixels below it.
        gap: pixels between its parts.
    """
    inside = QWidget()
    inside.setObjectName("scrolledPage")
    column = QVBoxLayout(inside)
    column.setContentsMargins(margins(MARGIN if top else 0, top, MARGIN - GUTTER, bottom))
    column.setSpacing(gap)
    return inside, column
