"""The letter to support, for copying by hand when no email app opens.

That the system took an address does not prove that a mail program shows it, so the letter is there in any case.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from wizard.core.links import SUPPORT_ADDRESS
from wizard.ui.language.announce import announce
from wizard.ui.letters.mail import Mail
from wizard.ui.widgets.copy_button import CopyButton
from wizard.ui.widgets.flow_row import FlowRow
from wizard.ui.widgets.label import Label, paragraph

LINES_SEEN = 6


class LetterBox(QWidget):
    """Hidden until there is a letter.

    Args:
        copy: copies a text; returns whether that worked.
    """

    def __init__(self, copy: Callable[[str], bool]) -> None:
        super().__init__()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        self._title = Label()
        self._title.setObjectName("sectionTitle")
        self._title.setWordWrap(True)
        layout.addWidget(self._title)
        self._words = self.tr("Email {address} with this text:").format(address=SUPPORT_ADDRESS)
        row = FlowRow()
        row.add_words(paragraph(self._words))
        row.add(
            CopyButton(
                lambda: self.tr("Copy te&xt"),
                lambda: self.tr("Email text copied"),
                lambda: copy(self.text.toPlainText()),
            )
        )
        layout.addLayout(row)
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(self.tr("Email text for support"))
        self.text.setFixedHeight(self.text.fontMetrics().lineSpacing() * LINES_SEEN + 18)
        layout.addWidget(self.text)
        self.hide()

    def show_letter(self, mail: Mail, *, taken: bool) -> None:
        """Show the letter and announce what to do with it.

        Args:
            mail: the letter.
            taken: whether the system took it for a mail program; otherwise it is said that none could be opened.
        """
        nothing_there = self.tr("No email draft?")
        could_not = self.tr("Your email app didn’t open.")
        self._title.setText(nothing_there if taken else could_not)
        self.text.setPlainText(mail.as_text)
        self.show()
        announce(self, f"{self._title.text()} {self._words}")
