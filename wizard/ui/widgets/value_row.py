"""One value of APPSe AI's form: its name as that form prints it, the value, and Copy."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QPushButton

from wizard.ui.announce import announce

CONFIRMATION_MS = 2500


class ValueRow:
    """A label, a field and a Copy button, put into a grid so that all rows line up."""

    def __init__(self, grid: QGridLayout, name: str, copy: Callable[[], bool], *, editable: bool = False) -> None:
        row = grid.rowCount()
        self._name = name
        self._copy = copy
        self.field = QLineEdit()
        self.field.setObjectName("value")
        self.field.setReadOnly(not editable)
        self.field.setMaxLength(2**20)
        self.field.setAccessibleName(name)
        if not editable:
            self.field.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        label = QLabel(name)
        label.setBuddy(self.field)
        self._words = self.field.tr("Copy")
        self.button = QPushButton(self._words)
        self.button.setAccessibleName(self.field.tr("Copy {name}").format(name=name))
        self.button.setAutoDefault(False)
        self.button.clicked.connect(self._clicked)
        self._calming = QTimer(self.button)
        self._calming.setSingleShot(True)
        self._calming.setInterval(CONFIRMATION_MS)
        self._calming.timeout.connect(self._calm)
        wide = self.button.fontMetrics().horizontalAdvance(self.field.tr("Copied") + "MMMM")
        self.button.setMinimumWidth(wide)
        grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        grid.addWidget(self.field, row, 1)
        grid.addWidget(self.button, row, 2)

    def _clicked(self) -> None:
        if not self._copy():
            return
        self.button.setText(self.field.tr("Copied"))
        announce(self.button, self.field.tr("{name} copied").format(name=self._name))
        self._calming.start()

    def _calm(self) -> None:
        self.button.setText(self._words)
