"""A preview of the email to support."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QVBoxLayout, QWidget

from wizard import __version__
from wizard.core.failures import Failure, FailureKind
from wizard.core.links import SUPPORT_ADDRESS
from wizard.core.setup.session import SetupSession
from wizard.ui.clipboard.copy import copy_text
from wizard.ui.letters.mail import support_mail
from wizard.ui.services import Services
from wizard.ui.widgets.button import Button
from wizard.ui.widgets.copy_button import CopyButton
from wizard.ui.widgets.dialog_size import MARGIN, open_size
from wizard.ui.widgets.flow_row import FlowRow
from wizard.ui.widgets.label import paragraph
from wizard.ui.widgets.notice import Kind, Notice

LETTERS_WIDE, LINES_HIGH = 72, 22


class LetterWindow(QDialog):
    """Shows the letter with step and code; its first button hands it to the merchant's own email app.

    Args:
        session: what is known so far.
        services: opens the email app.
        parent: the window it opens over.
    """

    def __init__(self, session: SetupSession, services: Services, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Email support"))
        self._services = services
        self._mail = support_mail(session, __version__, practice=services.practice is not None)
        self._notice = Notice()
        self.letter = QPlainTextEdit(self._mail.as_text)
        self.letter.setReadOnly(True)
        self.letter.setTabChangesFocus(True)
        self.letter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # it is in English in every language
        self.letter.setAccessibleName(self.tr("Email text for support"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(MARGIN, 16, MARGIN, 14)
        layout.setSpacing(12)
        layout.addWidget(
            paragraph(self.tr("Support sees only this, never the token. Nothing is sent until you send it."))
        )
        layout.addWidget(self.letter, 1)
        layout.addWidget(self._notice)
        layout.addLayout(self._buttons())
        letters = self.fontMetrics()
        open_size(self, QSize(letters.averageCharWidth() * LETTERS_WIDE, letters.lineSpacing() * LINES_HIGH))

    def _buttons(self) -> FlowRow:
        send = Button(self.tr("&Email support"))
        send.setDefault(True)
        send.clicked.connect(self._send)
        copy = CopyButton(lambda: self.tr("Copy te&xt"), lambda: self.tr("Email text copied"), self._copy)
        close = Button(self.tr("Close"))
        close.setAutoDefault(False)
        close.clicked.connect(self.reject)
        row = FlowRow()
        row.add(send)
        row.add(copy)
        row.add_room()
        row.add(close)
        send.setFocus()
        return row

    def _send(self) -> None:
        if self._services.open_url(self._mail.address):
            title, words = self.tr("An email draft should open"), self.tr("No email draft? Copy the text.")
            self._notice.say(Kind.INFO, lambda: (title, words))
        else:
            title = self.tr("Your email app didn’t open")
            words = self.tr("Copy the text and email it to {address}.").format(address=SUPPORT_ADDRESS)
            self._notice.say(Kind.WARN, lambda: (title, words))

    def _copy(self) -> bool:
        copied = copy_text(self._mail.as_text)
        if not copied:
            self._notice.say_failure(Failure(FailureKind.CLIPBOARD_REFUSED))
        return copied
