"""The store hash, letter by letter, to read out on the phone."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QWidget


class SpelledHash(QDialog):
    """Shows the spelled store hash."""

    def __init__(self, store_hash: str, parent: QWidget) -> None:
        super().__init__(parent)
