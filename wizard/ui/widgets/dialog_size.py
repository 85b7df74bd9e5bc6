"""Initial size of a dialog: as its content needs, never larger than the screen."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QDialog

MARGIN = 20
"""Pixels at the left and at the right of what stands in a dialog; what scrolls keeps them free, too, beside its bar."""
FRAME = QSize(20, 48)
"""Pixels left for the frame and the title that the system draws around a window."""


def open_size(dialog: QDialog, wanted: QSize) -> None:
    """Give `dialog` the size that is wanted, as far as the screen has room for it."""
    dialog.resize(wanted.boundedTo(dialog.screen().availableSize() - FRAME))
