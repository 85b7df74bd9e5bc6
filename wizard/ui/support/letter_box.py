"""The letter to support, to copy by hand where no mail program opens."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from wizard.core.links import SUPPORT_ADDRESS
from wizard.ui.announce import announce
from wizard.ui.base_page import paragraph
from wizard.ui.support.mail import Mail
from wizard.ui.widgets.copy_button import CopyButton

LINES_SEEN = 6


class LetterBox(QWidget):
    """Hidden until there is a letter that no mail program took.

    Args:
        copy: copies a text; returns whether that worked.
    """

    def __init__(self, copy: Callable[[str], bool]) -> None:
        super().__init__()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        title = QLabel(self.tr("Your mail program could not be opened"))
        title.setObjectName("sectionTitle")
        layout.addWidget(title)
        self._words = self.tr("Write to {address} in the way you usually do. This is the text for it:").format(
            address=SUPPORT_ADDRESS
        )
        row = QHBoxLayout()
        row.addWidget(paragraph(self._words), 1)
        said = self.tr("The text of the mail is copied")
        row.addWidget(CopyButton(self.tr("Copy the te&xt"), said, lambda: copy(self.text.toPlainText())))
        layout.addLayout(row)
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(self.tr("Text for a mail to support"))
        self.text.setFixedHeight(self.text.fontMetrics().lineSpacing() * LINES_SEEN + 18)
        layout.addWidget(self.text)
        self.hide()

    def show_letter(self, mail: Mail) -> None:
        """Show and announce that nothing was opened, and what to do."""
        self.text.setPlainText(mail.as_text)
        self.show()
        announce(self, f"{self.tr('Your mail program could not be opened')}. {self._words}")
