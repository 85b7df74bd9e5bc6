"""One value of APPSe AI's form: its name as that form prints it, the value, and Copy."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit

from wizard.ui.widgets.copy_button import CopyButton


class ValueRow:
    """A label, a field and a Copy button, put into a grid so that all rows line up.

    Args:
        grid: where the row is added at the foot.
        name: the value's name as APPSe AI's form prints it.
        copy: copies the value; returns whether it is on the clipboard now.
        editable: whether the value can be changed in place.
    """

    def __init__(self, grid: QGridLayout, name: str, copy: Callable[[], bool], *, editable: bool = False) -> None:
        row = grid.rowCount()
        self.field = QLineEdit()
        self.field.setObjectName("value")
        self.field.setReadOnly(not editable)
        self.field.setMaxLength(2**20)
        self.field.setAccessibleName(name)
        if not editable:
            self.field.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        label = QLabel(name)
        label.setBuddy(self.field)
        self.button = CopyButton(self.field.tr("Copy"), self.field.tr("{name} copied").format(name=name), copy)
        self.button.setAccessibleName(self.field.tr("Copy {name}").format(name=name))
        grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        grid.addWidget(self.field, row, 1)
        grid.addWidget(self.button, row, 2)

    def confirm(self) -> None:
        """Say for a moment, and to a screen reader, that the value was copied."""
        self.button.confirm()
