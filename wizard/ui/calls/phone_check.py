"""Compare tokens over the phone by a four-word fingerprint, without reading them out."""

from __future__ import annotations

from PySide6.QtCore import QRegularExpression
from PySide6.QtGui import QRegularExpressionValidator
from PySide6.QtWidgets import QFrame, QLineEdit, QVBoxLayout, QWidget

from wizard.core.credential.fingerprint import fingerprint, new_check_number, salt_of
from wizard.core.credential.secret import Secret
from wizard.resources import resource_text
from wizard.ui.language.retranslate import say
from wizard.ui.widgets.flow_row import FlowRow
from wizard.ui.widgets.label import Label


class PhoneCheck(QFrame):
    """Shows a check number and four words; a number typed in gives the other side's words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._token = Secret("")
        self._store_hash = ""
        self._list = resource_text("words.txt").split()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 12)
        explanation = say(
            Label(),
            lambda: self.tr(
                "One of you reads out the check number, and the other types it in. If you both see the same four "
                "words, you have the same token."
            ),
        )
        explanation.setWordWrap(True)
        layout.addWidget(explanation)
        label = say(Label(), lambda: self.tr("Check number"))
        self.number = QLineEdit(new_check_number())
        say(self.number, lambda: self.tr("Check number"), "accessibleName")
        self.number.setValidator(QRegularExpressionValidator(QRegularExpression("[0-9 ]{0,7}"), self.number))
        self.number.setFixedWidth(self.number.fontMetrics().averageCharWidth() * 14)
        self.number.textChanged.connect(self._show)
        label.setBuddy(self.number)
        self.words = Label()
        self.words.setObjectName("sectionTitle")
        self.words.setWordWrap(True)
        row = FlowRow()
        row.add(label)
        row.add(self.number)
        row.add_words(self.words)
        layout.addLayout(row)

    def set_token(self, store_hash: str, token: Secret) -> None:
        """Show the words of this token."""
        self._store_hash, self._token = store_hash, token
        self._show()

    def _show(self) -> None:
        salt = salt_of(self._store_hash, self.number.text())
        self.words.setText(" · ".join(fingerprint(self._token, salt, self._list)) if self._token else "")
