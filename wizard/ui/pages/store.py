"""Step 1: which store. One field takes anything that holds the store hash."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from wizard.core.failures import Failure, FailureKind
from wizard.core.session import SetupSession
from wizard.ui.announce import announce
from wizard.ui.base_page import BasePage, paragraph
from wizard.ui.credentials_file import CredentialsFileJob
from wizard.ui.services import Services
from wizard.ui.widgets.address_edit import AddressEdit
from wizard.ui.widgets.address_picture import AddressPicture
from wizard.ui.widgets.notice import Kind
from wizard.ui.widgets.practice_bar import Offer

if TYPE_CHECKING:  # the parsers are not needed for the first frame
    from wizard.core.credential_file import CredentialFile
    from wizard.core.store_hash import Candidate, StoreHash


class StorePage(BasePage):
    """Signals:
    go_on(): Enter was pressed in the field.
    """

    step = 0

    go_on = Signal()

    def __init__(self, session: SetupSession, services: Services) -> None:
        super().__init__(session, services)
        self._store: StoreHash | Candidate | None = None
        self._failure: Failure | None = Failure(FailureKind.STORE_EMPTY)
        self._file = CredentialsFileJob(services.reader, self)
        self._file.read.connect(self._take_file)
        self._file.failed.connect(self.show_failure)

    def heading(self) -> str:
        return self.tr("Which store do you want to connect?")

    def build(self, body: QVBoxLayout) -> None:
        body.addWidget(
            paragraph(
                self.tr("Sign in to BigCommerce in your browser, copy the address at the top, and paste it here.")
            )
        )
        label = QLabel(self.tr("&Address of your BigCommerce control panel"))
        body.addWidget(label)
        self.address = AddressEdit()
        self.address.setPlaceholderText("https://store-…")
        self.address.setAccessibleName(self.tr("Address of your BigCommerce control panel"))
        self.address.textChanged.connect(self._read)
        self.address.pasted.connect(self._after_paste)
        self.address.file_dropped.connect(self._file.start)
        self.address.submitted.connect(self.go_on)
        label.setBuddy(self.address)
        body.addWidget(self.address)
        self._add_answer(body)
        body.addWidget(self.notice)
        body.addWidget(AddressPicture())
        file_button = QPushButton(self.tr("I have the &file that BigCommerce downloaded"))
        file_button.setObjectName("link")
        file_button.setAutoDefault(False)
        file_button.clicked.connect(lambda: self._file.choose(self))
        row = QHBoxLayout()
        row.addWidget(file_button)
        row.addStretch()
        body.addLayout(row)
        body.addStretch()

    def arrived(self) -> None:
        self.address.setFocus()

    def problem(self) -> Failure | None:
        return self._failure

    def commit(self) -> None:
        self.session.set_store(self._store)

    def cancel(self) -> None:
        self._file.cancel()

    def practice_offers(self) -> Sequence[Offer]:
        practice = self.services.practice
        if practice is None:
            return ()
        return (Offer(self.tr("Tr&y the practice address"), lambda: self.fill(practice.address)),)

    @property
    def shown_hash(self) -> str:
        """The store hash as the page shows it, or empty."""
        return "" if self._hash.isHidden() else self._hash.text()

    def _add_answer(self, body: QVBoxLayout) -> None:
        self._hash = QLabel()
        self._hash.setObjectName("storeHash")
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        self._hash.setFont(font)
        self._found = paragraph("", "quiet")
        self._caption = QLabel(self.tr("Store hash:"))
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self._caption)
        row.addWidget(self._hash)
        row.addStretch()
        body.addLayout(row)
        body.addWidget(self._found)
        self._show_answer(None)

    def fill(self, text: str) -> None:
        """Put `text` into the field as if it had been pasted."""
        self.address.setPlainText(text)
        self._after_paste()

    def _read(self) -> None:
        """While typing only good news is said (ux rule 4)."""
        from wizard.core.store_hash import NotAStore, parse_store_address  # noqa: PLC0415 - see above

        finding = parse_store_address(self.address.toPlainText())
        self._failure = finding.failure if isinstance(finding, NotAStore) else None
        self._store = None if isinstance(finding, NotAStore) else finding
        self.notice.clear()
        self.address.mark(*(self._store.span if self._store else (0, 0)))
        self._show_answer(self._store)
        self.state_changed.emit()

    def _show_answer(self, finding: StoreHash | Candidate | None) -> None:
        for widget in (self._caption, self._hash, self._found):
            widget.setVisible(finding is not None)
        if finding is None:
            return
        from wizard.ui.store_texts import form_words, note_words  # noqa: PLC0415 - see above

        sentences = [self.tr("Found in {place}.").format(place=form_words(finding.form))]
        if not finding.certain:
            sentences.append(self.tr("It may also be a name somebody chose; the test in step 4 will tell."))
        sentences += [note_words(note) for note in finding.notes]
        self._hash.setText(finding.value)
        self._found.setText(" ".join(sentences))

    def _after_paste(self) -> None:
        if self._failure is not None:
            self.show_failure(self._failure)
        elif self._store is not None:
            announce(self.address, self.tr("Store hash found: {hash}").format(hash=self._store.value))

    def _take_file(self, found: CredentialFile, name: str) -> None:
        """The file holds the token too: both are taken, so that step 3 is already done."""
        self.session.set_token(found.access_token, name, found.store_hash)
        if found.store_hash is None:
            title = self.tr("The token was taken from {name}").format(name=name)
            self.notice.say(
                Kind.INFO, title, self.tr("The file does not name its store. Please paste the address as well.")
            )
            return
        self.fill(found.store_hash)
        title = self.tr("Store and token were taken from {name}").format(name=name)
        self.notice.say(Kind.GOOD, title, self.tr("The token is filled in for you in step 3."))
