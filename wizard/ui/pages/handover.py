"""Step 5: the values for APPSe AI's form, in its order, and a copy to keep."""

from __future__ import annotations

import sys
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from wizard.core.check import Outcome
from wizard.core.credential import Credential
from wizard.core.export import Export
from wizard.core.failures import Failure, FailureKind
from wizard.core.secret import MASK
from wizard.core.session import SetupSession
from wizard.core.synced_folders import synced_by
from wizard.ui.base_page import BasePage, paragraph
from wizard.ui.clipboard import copy_secret, copy_text
from wizard.ui.clipboard_guard import ClipboardGuard
from wizard.ui.credential_saver import CredentialSaver
from wizard.ui.jobs import Job
from wizard.ui.services import Services
from wizard.ui.texts import failure_words
from wizard.ui.widgets.clipboard_countdown import ClipboardCountdown
from wizard.ui.widgets.download_card import DownloadCard
from wizard.ui.widgets.notice import Kind
from wizard.ui.widgets.value_row import ValueRow

if TYPE_CHECKING:
    from wizard.ui.widgets.phone_check import PhoneCheck


STORE_STEP, TOKEN_STEP = 0, 2


class HandoverPage(BasePage):
    """Signals:
    handed_over(): the token left the wizard in a way the merchant chose.
    change(int): the merchant wants to change what was entered in this step.
    """

    step = 4

    handed_over = Signal()
    change = Signal(int)

    def __init__(self, session: SetupSession, services: Services) -> None:
        super().__init__(session, services)
        self.saver = CredentialSaver(services, self._export, self)
        self.saver.started.connect(self._begin)
        self.saver.saved.connect(self._saved)
        self.saver.failed.connect(self._ended)
        self._under_way: Credential | None = None
        self._looking = Job(self)
        self._looking.failed.connect(self._no_keychain)
        self.phone_check: PhoneCheck | None = None
        self._keeping = Job(self)
        self._keeping.finished.connect(self._kept)
        self._keeping.failed.connect(self._ended)

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
        self.clipboard_guard = ClipboardGuard()
        self.clipboard_guard.cleared.connect(self._clipboard_cleared)
        self._countdown = ClipboardCountdown(self.clipboard_guard)
        body.addWidget(self._countdown)
        body.addWidget(self.notice)
        self._old_account = paragraph("")
        body.addWidget(self._old_account)
        title = QLabel(self.tr("Keep a copy"))
        title.setObjectName("sectionTitle")
        body.addWidget(title)
        words = self.tr("BigCommerce will not show the token again.")
        if self.services.keychain is None:
            words += " " + self.tr("In practice mode nothing goes into this computer's keychain.")
        self._keep_words = paragraph(words, "quiet")
        body.addWidget(self._keep_words)
        body.addLayout(self._keep_buttons())
        self._download = DownloadCard(self.services.downloads)
        self._download.removed.connect(self._removed)
        self._download.failed.connect(self.show_failure)
        body.addWidget(self._download)
        self._add_phone_check(body)
        body.addStretch()

    def enter(self) -> None:
        self._name.field.setText(self.session.connection_name)
        self._hash.field.setText(self.session.store_hash)
        self._mask()
        self._show_old_account()
        self._show_download()
        self._look_for_keychain()
        if self.phone_check is not None:
            self.phone_check.set_token(self.session.store_hash, self.session.credential().access_token)
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
    def keep_words(self) -> str:
        """What is said about keeping a copy."""
        return self._keep_words.text()

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
        for row, (name, step) in enumerate((("Store Hash", STORE_STEP), ("API Token", TOKEN_STEP)), start=2):
            grid.addWidget(self._change_button(name, step), row, 4)
        return card

    def _change_button(self, name: str, step: int) -> QPushButton:
        """Check your answers: every value leads back to where it was entered; the name is edited in place."""
        button = QPushButton(self.tr("Change"))
        button.setObjectName("link")
        button.setAutoDefault(False)
        button.setAccessibleName(self.tr("Change {name}").format(name=name))
        button.clicked.connect(lambda: self.change.emit(step))
        return button

    def _keep_buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self._keychain = QPushButton(self.tr("Keep in this computer's &keychain"))
        self._keychain.clicked.connect(self._keep)
        self._keychain.setVisible(self.services.keychain is not None)
        self._file = QPushButton(self.tr("Save to a &file…"))
        self._file.clicked.connect(self.saver.choose_place)
        for button in (self._keychain, self._file):
            button.setAutoDefault(False)
            row.addWidget(button)
        row.addStretch()
        return row

    def _add_phone_check(self, body: QVBoxLayout) -> None:
        """Four words for a call with support; made when they are first asked for."""
        toggle = QPushButton(self.tr("Compare the token on the phone"))
        toggle.setObjectName("link")
        toggle.setAutoDefault(False)
        toggle.setCheckable(True)
        where = QPushButton(self.tr("Where does the token go?"))
        where.setObjectName("link")
        where.setAutoDefault(False)
        where.clicked.connect(self._show_places)
        row = QHBoxLayout()
        row.setSpacing(24)
        row.addWidget(toggle)
        row.addWidget(where)
        row.addStretch()
        body.addLayout(row)
        place = QVBoxLayout()
        body.addLayout(place)
        toggle.toggled.connect(lambda on: self._show_phone_check(on, place))

    def _show_places(self) -> None:
        from wizard.ui.widgets.token_places import TokenPlaces  # noqa: PLC0415 - rarely opened

        TokenPlaces(self).open()

    def _show_phone_check(self, on: bool, place: QVBoxLayout) -> None:
        from wizard.ui.widgets.phone_check import PhoneCheck  # noqa: PLC0415 - only for a call

        if self.phone_check is None:
            self.phone_check = PhoneCheck()
            place.addWidget(self.phone_check)
        credential = self.session.credential()
        self.phone_check.set_token(credential.store_hash, credential.access_token)
        self.phone_check.setVisible(on)

    @property
    def offers_removal(self) -> bool:
        """True while the downloaded file can be removed from here."""
        return not self._download.isHidden()

    def _show_download(self) -> None:
        """The file holds token and client secret; its removal is offered once the token is handed over."""
        self._download.offer(self.session.token_file if self.session.handed_over else None)

    def _removed(self, file: Path) -> None:
        self.session.token_file = None
        self.notice.say(Kind.GOOD, self.tr("{name} was removed").format(name=file.name))

    # -- leaving the program ---------------------------------------------------------------------------------------

    def _copy(self, text: str) -> bool:
        return self._copied(copy_text(text))

    def _copied(self, copied: bool) -> bool:
        if not copied:
            self.show_failure(Failure(FailureKind.CLIPBOARD_REFUSED))
        return copied

    def _copy_token(self) -> bool:
        token = self.session.credential().access_token
        copied = self._copied(copy_secret(token))
        if copied:
            self._countdown.watch(token)
            self._done(copied_only=not self.session.handed_over or self.session.copied_only)
        return copied

    def _look_for_keychain(self) -> None:
        """A keychain that cannot be used is not offered. Only its name is asked for: nothing prompts before a click."""
        keychain = self.services.keychain
        if keychain is not None:
            self._looking.start(lambda cancel, report: keychain.name())

    def _no_keychain(self, failure: Failure) -> None:
        self._keychain.hide()
        words = failure_words(failure)
        self._keep_words.setText(f"{words.title}. {words.next_step} ({words.code})")

    def _keep(self) -> None:
        store, credential = self.services.keychain, self.session.credential()
        if store is None:
            return

        def work(cancel: object, report: object) -> str:
            store.self_test()  # with a random value first: the token goes in only where it will be kept
            store.save(credential.store_hash, credential.access_token)
            return store.name()

        self._begin()
        self.notice.say(
            Kind.INFO, self.tr("Asking the keychain …"), self.tr("Your system may ask for the keychain's password.")
        )
        self._keeping.start(work)

    def _begin(self) -> None:
        """Remember what is being kept: the merchant may enter another token before it has ended."""
        self._under_way = self.session.credential()
        self._enable_keeping(False)

    @property
    def holds_token(self) -> bool:
        """Closing while something is saved would end it silently."""
        return self._keeping.running or self.saver.running

    def _clipboard_cleared(self) -> None:
        """The clipboard was the only place: now the token is handed over nowhere."""
        if self.session.copied_only:
            self.session.handed_over = self.session.copied_only = False

    def _enable_keeping(self, on: bool) -> None:
        """One thing at a time; what is under way says so in the panel."""
        self._keychain.setEnabled(on)
        self._file.setEnabled(on)

    def _ended(self, failure: Failure) -> None:
        self._enable_keeping(True)
        self.show_failure(failure)

    def _export(self) -> Export:
        return Export(
            credential=self.session.credential(),
            connection_name=self.session.connection_name,
            created=datetime.now().astimezone(),
            result=self.session.result,
            practice=self.services.practice is not None,
        )

    def _saved(self, path: Path, protected: bool) -> None:
        if protected:
            said = self.tr("In {folder}. It opens with your passphrase, here in step 1 or 3, or with any age program.")
            advice = self.tr("Without the passphrase nobody can open it, and neither can we.")
        else:
            said = self._who_can_read()
            advice = self.tr("It holds the token in plain text. Delete it once APPSe AI shows a green tick.")
        service = synced_by(path.parent)
        if service:
            advice += " " + self.tr("This folder is copied to {service}; the file goes along.").format(service=service)
        title = self.tr("Saved as {name}").format(name=path.name)
        self.notice.say(Kind.GOOD, title, said.format(folder=path.parent), advice)
        self._ended_well()

    def _who_can_read(self) -> str:
        if sys.platform == "win32":
            return self.tr("In {folder}. Whoever may open that folder can read it.")
        return self.tr("In {folder}. Only you can read it.")

    def _kept(self, name: str) -> None:
        self.notice.say(
            Kind.GOOD, self.tr("Kept in {name}").format(name=name), self.tr("It was read back and compared.")
        )
        self._ended_well()

    def _ended_well(self) -> None:
        """What was kept counts for this session only if it is still this session's token."""
        if self.session.token is not None and self._under_way == self.session.credential():
            self._done()
        else:
            self._enable_keeping(True)

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
        """Its beginning and end are enough to compare, and to little use for whoever looks on."""
        token = self.session.credential().access_token.reveal()
        self._token.field.setText(f"{token[:4]}…{token[-4:]}")

    def _mask(self) -> None:
        self._token.field.setText(MASK)
