"""Step 5: the values for APPSe AI's form, in its order, and a copy to keep."""

from __future__ import annotations

import itertools
import sys
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from wizard.core.check import Outcome
from wizard.core.export import Export, ExportFormat, format_for
from wizard.core.failures import Failure, FailureKind
from wizard.core.secret import MASK
from wizard.core.session import SetupSession
from wizard.ui.base_page import BasePage, paragraph
from wizard.ui.clipboard import copy_secret, copy_text
from wizard.ui.jobs import Job
from wizard.ui.services import Services
from wizard.ui.widgets.notice import Kind
from wizard.ui.widgets.value_row import ValueRow


class HandoverPage(BasePage):
    """Signals:
    handed_over(): the token left the wizard in a way the merchant chose.
    """

    step = 4

    handed_over = Signal()

    def __init__(self, session: SetupSession, services: Services) -> None:
        super().__init__(session, services)
        self._saving = Job(self)
        self._saving.finished.connect(self._saved)
        self._saving.failed.connect(self._ended)
        self._keeping = Job(self)
        self._keeping.finished.connect(self._kept)
        self._keeping.failed.connect(self._ended)

        self._removing = Job(self)
        self._removing.finished.connect(self._removed)
        self._removing.failed.connect(self.show_failure)

    def heading(self) -> str:
        return self.tr("Hand it over to APPSe AI")

    def build(self, body: QVBoxLayout) -> None:
        body.addWidget(
            paragraph(
                self.tr(
                    "In APPSe AI, open Credentials, click Add Credential, choose BigCommerce and the way to sign in. "
                    "Copy each value into the field of the same name, then save there."
                )
            )
        )
        body.addWidget(self._form())
        body.addWidget(self.notice)
        self._old_account = paragraph("")
        body.addWidget(self._old_account)
        title = QLabel(self.tr("Keep a copy"))
        title.setObjectName("sectionTitle")
        body.addWidget(title)
        words = self.tr("BigCommerce will not show the token again.")
        if self.services.keychain is None:
            words += " " + self.tr("In practice mode nothing goes into this computer's keychain.")
        body.addWidget(paragraph(words, "quiet"))
        body.addLayout(self._keep_buttons())
        body.addWidget(self._download_card())
        body.addStretch()

    def enter(self) -> None:
        self._name.field.setText(self.session.connection_name)
        self._hash.field.setText(self.session.store_hash)
        self._mask()
        self._show_old_account()
        self._show_download()
        self.notice.clear()
        result = self.session.result
        if result and result.outcome is not Outcome.READY and result.failure:
            self.show_failure(result.failure)

    def arrived(self) -> None:
        self._name.button.setFocus()

    def cancel(self) -> None:
        """What is being saved or kept goes on: the merchant asked for it, and has to hear how it ended."""
        self._mask()

    @property
    def old_account_words(self) -> str:
        """What is said of an account that was replaced, or empty."""
        return "" if self._old_account.isHidden() else self._old_account.text()

    def _show_old_account(self) -> None:
        """After starting over, the old account is still there; deleting it comes last."""
        words = self.tr(
            "When APPSe AI shows a green tick with the new token, delete the old API account in BigCommerce. "
            "Its webhooks end with it."
        )
        self._old_account.setText(words)
        self._old_account.setVisible(self.session.old_token is not None)

    def _form(self) -> QFrame:
        card = QFrame()
        card.setObjectName("card")
        grid = QGridLayout(card)
        grid.setContentsMargins(16, 14, 16, 14)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(10)
        # The names of APPSe AI's own form; they stay as that form prints them.
        self._name = ValueRow(grid, "Connection name", lambda: self._copy(self._name.field.text()), editable=True)
        self._name.field.textEdited.connect(self._rename)
        self._hash = ValueRow(grid, "Store Hash", lambda: self._copy(self._hash.field.text()))
        self._token = ValueRow(grid, "API Token", self._copy_token)
        hold = QPushButton(self.tr("Hold to show"))
        hold.setAutoDefault(False)
        hold.pressed.connect(self._reveal)
        hold.released.connect(self._mask)
        grid.addWidget(hold, grid.rowCount() - 1, 3)
        return card

    def _keep_buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self._keychain = QPushButton(self.tr("Keep in this computer's &keychain"))
        self._keychain.clicked.connect(self._keep)
        self._keychain.setVisible(self.services.keychain is not None)
        self._file = QPushButton(self.tr("Save to a &file…"))
        self._file.clicked.connect(self._choose_place)
        for button in (self._keychain, self._file):
            button.setAutoDefault(False)
            row.addWidget(button)
        row.addStretch()
        return row

    def _download_card(self) -> QFrame:
        self._download = QFrame()
        self._download.setObjectName("card")
        layout = QHBoxLayout(self._download)
        layout.setContentsMargins(16, 10, 16, 10)
        self._download_words = paragraph("")
        layout.addWidget(self._download_words, 1)
        self._remove = QPushButton(self.tr("&Remove the downloaded file"))
        self._remove.setAutoDefault(False)
        self._remove.clicked.connect(self._remove_download)
        layout.addWidget(self._remove)
        return self._download

    @property
    def offers_removal(self) -> bool:
        """True while the downloaded file can be removed from here."""
        return not self._download.isHidden()

    def _show_download(self) -> None:
        """The file holds token and client secret; it is offered for removal once the token is handed over."""
        file = self.session.token_file
        self._download.setVisible(file is not None and self.session.handed_over)
        if file is not None:
            words = self.tr(
                "{name} is still in {folder}. It holds the token and the client secret. Removing deletes it there; "
                "copies in a backup or a synced folder are not reached."
            )
            self._download_words.setText(words.format(name=file.name, folder=file.parent))

    def _remove_download(self) -> None:
        remove, file = self.services.downloads.remove, self.session.token_file
        if file is not None:
            self._removing.start(lambda cancel, report: remove(file))

    def _removed(self) -> None:
        file = self.session.token_file
        self.session.token_file = None
        self._show_download()
        if file is not None:
            self.notice.say(Kind.GOOD, self.tr("{name} was removed").format(name=file.name))

    # -- leaving the program ---------------------------------------------------------------------------------------

    def _copy(self, text: str) -> bool:
        return self._copied(copy_text(text))

    def _copied(self, copied: bool) -> bool:
        if not copied:
            self.show_failure(Failure(FailureKind.CLIPBOARD_REFUSED))
        return copied

    def _copy_token(self) -> bool:
        copied = self._copied(copy_secret(self.session.credential().access_token))
        if copied:
            self._done(copied_only=not self.session.handed_over or self.session.copied_only)
        return copied

    def _keep(self) -> None:
        store, credential = self.services.keychain, self.session.credential()
        if store is None:
            return

        def work(cancel: object, report: object) -> str:
            store.save(credential.store_hash, credential.access_token)
            return store.name()

        self._enable_keeping(False)
        self.notice.say(
            Kind.INFO, self.tr("Asking the keychain …"), self.tr("Your system may ask for the keychain's password.")
        )
        self._keeping.start(work)

    def _enable_keeping(self, on: bool) -> None:
        """One thing at a time; what is under way says so in the panel."""
        self._keychain.setEnabled(on)
        self._file.setEnabled(on)

    def _ended(self, failure: Failure) -> None:
        self._enable_keeping(True)
        self.show_failure(failure)

    def _choose_place(self) -> None:
        dialog = QFileDialog(self, self.tr("Save the credential"), str(self.services.documents()))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        json_filter, env_filter = self.tr("JSON file (*.json)"), self.tr("Environment file (*.env)")
        dialog.setNameFilters([json_filter, env_filter])
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.filterSelected.connect(lambda chosen: dialog.setDefaultSuffix("env" if chosen == env_filter else "json"))
        dialog.selectFile(self._export().file_name(ExportFormat.JSON))
        dialog.setDefaultSuffix("json")
        dialog.fileSelected.connect(lambda name: self._save(Path(name)))
        dialog.open()

    def _save(self, path: Path) -> None:
        export, files, mark = self._export(), self.services.files, self.services.practice is not None

        def work(cancel: object, report: object) -> Path:
            place = _marked(path) if mark else path
            files.write(place, export.render(format_for(path.name)))
            return place

        self._enable_keeping(False)
        self._saving.start(work)

    def _export(self) -> Export:
        return Export(
            credential=self.session.credential(),
            connection_name=self.session.connection_name,
            created=datetime.now().astimezone(),
            result=self.session.result,
            practice=self.services.practice is not None,
        )

    def _saved(self, path: Path) -> None:
        self.notice.say(
            Kind.GOOD,
            self.tr("Saved as {name}").format(name=path.name),
            self._who_can_read().format(folder=path.parent),
            self.tr("It holds the token in plain text. Delete it once APPSe AI shows a green tick."),
        )
        self._done()

    def _who_can_read(self) -> str:
        if sys.platform == "win32":
            return self.tr("In {folder}. Whoever may open that folder can read it.")
        return self.tr("In {folder}. Only you can read it.")

    def _kept(self, name: str) -> None:
        self.notice.say(
            Kind.GOOD, self.tr("Kept in {name}").format(name=name), self.tr("It was read back and compared.")
        )
        self._done()

    def _done(self, *, copied_only: bool = False) -> None:
        self._enable_keeping(True)
        self.session.copied_only = copied_only
        self.session.handed_over = True
        self._show_download()
        self.handed_over.emit()
        self.state_changed.emit()

    def _rename(self, text: str) -> None:
        self.session.given_name = text

    def _reveal(self) -> None:
        self._token.field.setText(self.session.credential().access_token.reveal())

    def _mask(self) -> None:
        self._token.field.setText(MASK)


def _marked(path: Path) -> Path:
    """A file of practice says so in its name, whatever name was chosen; it never replaces a file nobody asked about."""
    if "PRACTICE" in path.name:
        return path
    marks = itertools.chain(["PRACTICE-"], (f"PRACTICE-{number}-" for number in itertools.count(2)))
    return next(place for mark in marks if not _exists(place := path.with_name(mark + path.name)))


def _exists(path: Path) -> bool:
    try:
        return path.exists()
    except OSError:
        return False  # a name the system refuses; writing will say so
