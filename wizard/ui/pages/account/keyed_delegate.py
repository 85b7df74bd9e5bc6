"""A delegate whose rows are ticked by keys alone, since the list takes clicks anywhere on a row."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QEvent
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from wizard.ui.pages.account.checklist_model import Index


class KeyedDelegate(QStyledItemDelegate):
    """Leaves clicks to the list."""

    def editorEvent(self, event: QEvent, model: QAbstractItemModel, option: QStyleOptionViewItem, index: Index) -> bool:
        """Qt calls this for keys and clicks on a row."""
        if event.type() != QEvent.Type.KeyPress:
            return False
        return super().editorEvent(event, model, option, index)
