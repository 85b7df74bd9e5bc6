"""Step 3: the access token, from the downloaded file or pasted."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from wizard.core.credential import which_value
from wizard.core.credential_file import CredentialFile, looks_like_credential_text, parse_credential_file
from wizard.core.failures import Failure, FailureKind
from wizard.core.secret import Secret
from wizard.core.session import SetupSession
from wizard.ui.base_page import BasePage, paragraph
from wizard.ui.credentials_file import CredentialsFileJob
from wizard.ui.services import Services
from wizard.ui.widgets.notice import Kind
from wizard.ui.widgets.practice_bar import Offer
from wizard.ui.widgets.secret_edit import SecretEdit


class TokenPage(BasePage):
    """Signals:
    go_on(): Enter was pressed in the field.
    """

    step = 2

    go_on = Signal()

    def __init__(self, session: SetupSession, services: Services) -> None:
        super().__init__(session, services)
        self._token: Secret | Failure = Failure(FailureKind.VALUE_EMPTY)
        self._file_name = ""
        self._file_store: str | None = None
        self._file = CredentialsFileJob(services.reader, self)
        self._file.read.connect(self._take_file)
        self._file.failed.connect(self.show_failure)
        self.setAcceptDrops(True)

    def heading(self) -> str:
        return self.tr("Enter the access token")

    def build(self, body: QVBoxLayout) -> None:
        body.addWidget(
            paragraph(
                self.tr(
                    "When you clicked Save, BigCommerce downloaded a text file. "
                    "It is the safest way: it holds the right value of the three that look alike."
                )
            )
        )
        choose = QPushButton(self.tr("Choose the &file from your Downloads…"))
        choose.setObjectName("primary")
        choose.setAutoDefault(False)
        choose.clicked.connect(lambda: self._file.choose(self))
        row = QHBoxLayout()
        row.addWidget(choose)
        hint = paragraph(self.tr("or drop it here. Its name begins with BigCommerceAPI-credentials."), "quiet")
        row.addWidget(hint, 1)
        body.addLayout(row)
        body.addSpacing(8)
        label = QLabel(self.tr("Or paste the &access token: the third box in BigCommerce's window"))
        body.addWidget(label)
        self.token = SecretEdit(self.tr("Access token"))
        self.token.edited.connect(self._read)
        self.token.pasted.connect(self._after_paste)
        self.token.submitted.connect(self.go_on)
        label.setBuddy(self.token.field)
        body.addWidget(self.token)
        self._found = paragraph("", "quiet")
        body.addWidget(self._found)
        body.addWidget(self.notice)
        body.addSpacing(8)
        body.addWidget(
            paragraph(
                self.tr(
                    "The token stays in this program until you hand it over. The test in the next step sends it to "
                    "BigCommerce only, and only reads."
                ),
                "quiet",
            )
        )
        body.addStretch()

    def enter(self) -> None:
        if self.session.token is not None:
            self._set_token(self.session.token, self.session.token_file, self.session.token_store)
        self._say_found()

    def arrived(self) -> None:
        self.token.setFocus()
        self.token.field.selectAll()  # a paste replaces what is there

    def problem(self) -> Failure | None:
        if isinstance(self._token, Failure):
            return self._token
        if self._token == self.session.old_token:
            return Failure(FailureKind.VALUE_OLD_TOKEN)
        return self._other_store(self._file_store)

    def _other_store(self, file_store: str | None) -> Failure | None:
        """The address of step 1 and the API path in the file must name the same store."""
        if not file_store or file_store == self.session.store_hash:
            return None
        return Failure(FailureKind.FILE_OTHER_STORE, {"expected": self.session.store_hash, "found": file_store})

    def commit(self) -> None:
        if isinstance(self._token, Secret):
            self.token.hide_text()
            self.session.set_token(self._token, self._file_name, self._file_store)

    def cancel(self) -> None:
        self._file.cancel()

    def practice_offers(self) -> Sequence[Offer]:
        practice = self.services.practice
        if practice is None:
            return ()
        tokens = [Offer(value.label, partial(self.fill, value.text)) for value in practice.tokens()]
        file = Offer(self.tr("The practice file"), lambda: self._file.start(practice.credentials_file()))
        return (*tokens, file)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Qt asks whether what is dragged may be dropped on the page."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Qt calls this when a file was dropped on the page."""
        for url in event.mimeData().urls():
            if url.isLocalFile():
                self._file.start(Path(url.toLocalFile()))
                return

    def fill(self, text: str) -> None:
        """Put `text` into the field as if it had been pasted."""
        self.token.field.setText(text)
        self._after_paste()

    def _read(self) -> None:
        self._token = which_value(self.token.field.text())
        self._file_name = ""
        self._file_store = None
        self.notice.clear()
        self._say_found()
        self.state_changed.emit()

    def _after_paste(self) -> None:
        """Right after a paste a wrong value is named (ux rule 4)."""
        text = self.token.field.text()
        if looks_like_credential_text(text):
            outcome = parse_credential_file(text.encode(), self.tr("the pasted text"))
            if isinstance(outcome, CredentialFile):
                self._take_file(outcome, self.tr("the pasted text"))
                return
        self._read()
        if isinstance(self._token, Failure):
            self.show_failure(self._token)

    def _set_token(self, token: Secret, file_name: str, file_store: str | None) -> None:
        self.token.field.setText(token.reveal())
        self._token = token
        self._file_name = file_name
        self._file_store = file_store

    def _take_file(self, found: CredentialFile, name: str) -> None:
        other = self._other_store(found.store_hash)
        if other is not None:
            self.show_failure(other)
            return
        self._set_token(found.access_token, name, found.store_hash)
        proof = self.tr("It was made for the store {hash}, as it should be.").format(hash=self.session.store_hash)
        unknown = self.tr("The file does not say for which store it was made.")
        title = self.tr("The access token was taken from {name}").format(name=name)
        self.notice.say(Kind.GOOD, title, proof if found.store_hash else unknown)
        self._say_found()
        self.state_changed.emit()

    def _say_found(self) -> None:
        token = self._token
        if isinstance(token, Failure):
            self._found.setText("")
            return
        words = self.tr("{count} characters. A client ID looks the same; the test will tell which it is.")
        self._found.setText(words.format(count=len(token)) if not self._file_name else "")
