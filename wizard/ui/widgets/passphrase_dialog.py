"""Asks for a passphrase: twice with its strength for a new file, once to open one."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QLineEdit, QVBoxLayout, QWidget

from wizard.core.passphrase import strength
from wizard.core.secret import Secret


class PassphraseDialog(QDialog):
    """Signals:
    given(Secret): the passphrase; for a new file it was typed twice alike.
    """

    given = Signal(object)

    def __init__(self, parent: QWidget, file_name: str, *, new: bool) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._new = new
        self.setWindowTitle(self.tr("Protect with a passphrase") if new else self.tr("Open a protected file"))
        layout = QVBoxLayout(self)
        self.first = self._field(layout, self.tr("&Passphrase for {name}").format(name=file_name))
        self.second = self._field(layout, self.tr("The same &again")) if new else None
        self.words = QLabel()
        self.words.setWordWrap(True)
        self.words.setMinimumWidth(self.fontMetrics().averageCharWidth() * 52)
        layout.addWidget(self.words)
        standard = QDialogButtonBox.StandardButton
        buttons = QDialogButtonBox(standard.Cancel)
        self.go = buttons.addButton(
            self.tr("&Save the file") if new else self.tr("&Open the file"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        buttons.accepted.connect(self._accept)
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)
        self._judge()

    def _field(self, layout: QVBoxLayout, words: str) -> QLineEdit:
        field = QLineEdit()
        field.setEchoMode(QLineEdit.EchoMode.Password)
        field.setAccessibleName(words.replace("&", ""))
        field.textChanged.connect(self._judge)
        label = QLabel(words)
        label.setBuddy(field)
        layout.addWidget(label)
        layout.addWidget(field)
        return field

    def _problem(self) -> str:
        """Return what still stands in the way, or empty."""
        if not self._new:
            return "" if self.first.text() else self.tr("Type the passphrase.")
        judged = strength(self.first.text())
        if not judged.enough:
            return QCoreApplication.translate("Strength", judged.value)
        if self.second is not None and self.first.text() != self.second.text():
            return self.tr("Type the same passphrase in both fields.")
        return ""

    def _judge(self) -> None:
        if not hasattr(self, "words"):
            return  # while the fields are being made
        words = self._problem()
        if not words and self._new:
            words = QCoreApplication.translate("Strength", strength(self.first.text()).value)
        self.words.setText(words)

    def _accept(self) -> None:
        """Pressed too early, the button says what is missing; it is never merely grey."""
        if self._problem():
            self._judge()
            self.first.setFocus()
            return
        self.given.emit(Secret(self.first.text()))
        self.accept()
