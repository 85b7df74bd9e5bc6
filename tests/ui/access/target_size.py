"""Find targets that are too small to hit."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QSize
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QTextEdit,
    QWidget,
)

TARGET = QSize(24, 24)


def too_small(window: QWidget) -> list[str]:
    """Return what is smaller than a target. Handles of scroll bars are not asked: wheel, keys and touch scroll, too."""
    return [f"{name} is {size.width()}x{size.height()}" for name, size in _targets(window) if not _large_enough(size)]


def _large_enough(size: QSize) -> bool:
    return size.expandedTo(TARGET) == size


def _targets(window: QWidget) -> Iterator[tuple[str, QSize]]:
    for widget in window.findChildren(QWidget):
        if widget.window() is not window or not widget.isVisible():
            continue
        if isinstance(widget, QAbstractButton | QLineEdit | QTextEdit | QComboBox):
            yield f"{type(widget).__name__} {widget.accessibleName() or widget.property('text')!r}", widget.size()
        elif isinstance(widget, QAbstractItemView) and not isinstance(widget, QHeaderView):
            model = widget.model()
            for row in range(model.rowCount()):
                index = model.index(row, 0)
                yield f"row {index.data()!r}", widget.visualRect(index).size()
