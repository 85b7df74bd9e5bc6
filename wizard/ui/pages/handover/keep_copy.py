"""A copy of the credential to keep: in this computer's keychain, or in a file."""

from __future__ import annotations

import os
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wizard.core.credential.token_value import Credential
from wizard.core.export.render import Export
from wizard.core.export.synced_folders import synced_by
from wizard.core.failures import Failure
from wizard.core.setup.event_log import EventKind
from wizard.core.setup.session import SetupSession
from wizard.ui.jobs import Job
from wizard.ui.language.retranslate import say
from wizard.ui.language.texts import failure_words
from wizard.ui.look.bidi import isolated
from wizard.ui.pages.handover.credential_saver import CredentialSaver
from wizard.ui.services import Services
from wizard.ui.widgets.button import Button
from wizard.ui.widgets.flow_row import FlowRow
from wizard.ui.widgets.label import Label
from wizard.ui.widgets.notice import Kind, Notice


class KeepCopy(QWidget):
    """Keeps one thing at a time, off the window's thread, and says in the page's panel how it ended.

    What is under way goes on when the page is left: the merchant asked for it, and has to hear how it ended.

    Args:
        session: what is kept is its credential.
        services: the keychain and the files.
        notice: the page's panel.

    Signals:
        kept(): this session's token is in the keychain or in a file now.
        failed(Failure): why it is not.
    """

    kept = Signal()
    failed = Signal(object)

    def __init__(self, session: SetupSession, services: Services, notice: Notice) -> None:
        super().__init__()
        self._session = session
        self._services = services
        self._notice = notice
        self._under_way: Credential | None = None
        self._plain: tuple[Credential, Path] | None = None
        self.saver = CredentialSaver(services, self._export, self)
        self.saver.started.connect(self._begin)
        self.saver.saved.connect(self._saved)
        self.saver.failed.connect(self._ended)
        self._looking = Job(self)
        self._looking.failed.connect(self._no_keychain)
        self._keeping = Job(self)
        self._keeping.finished.connect(self._kept)
        self._keeping.failed.connect(self._ended)
        self._build()

    def _build(self) -> None:
        title = say(Label(), lambda: self.tr("Keep a copy"))
        title.setObjectName("sectionTitle")
        self._words = say(Label(), self._why)
        self._words.setObjectName("quiet")
        self._words.setWordWrap(True)
        self._keychain = say(Button(), lambda: self.tr("Keep in this computer's &keychain"))
        self._keychain.clicked.connect(self._keep)
        self._keychain.setVisible(self._services.keychain is not None)
        self._file = say(Button(), lambda: self.tr("Save to a &file…"))
        self._file.clicked.connect(self.saver.choose_place)
        row = FlowRow()
        for button in (self._keychain, self._file):
            button.setAutoDefault(False)
            row.add(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(title)
        layout.addWidget(self._words)
        layout.addLayout(row)

    def _why(self) -> str:
        words = self.tr("BigCommerce will not show the token again.")
        if self._services.keychain is None:
            words += " " + self.tr("In practice mode nothing goes into this computer's keychain.")
        return words

    @property
    def words(self) -> str:
        """What is said about keeping a copy."""
        return self._words.text()

    @property
    def running(self) -> bool:
        """True while something is being kept; closing now would end it silently."""
        return self._keeping.running or self.saver.running

    @property
    def plain_file(self) -> Path | None:
        """Where this session's credential was last saved in plain text, or None."""
        if self._plain is None or self._plain[0] != self._session.credential():
            return None
        return self._plain[1]

    def forget(self) -> None:
        """Another set-up begins: nothing of the credential of the one before stays."""
        self._plain = self._under_way = None

    def look_for_keychain(self) -> None:
        """A keychain that cannot be used is not offered. Only its name is asked for: nothing prompts before a click."""
        keychain = self._services.keychain
        if keychain is not None:
            self._looking.start(lambda cancel, report: keychain.name())

    def _no_keychain(self, failure: Failure) -> None:
        self._keychain.hide()
        say(self._words, lambda: "{0.title}. {0.next_step} ({0.code})".format(failure_words(failure)))

    def _keep(self) -> None:
        store, credential = self._services.keychain, self._session.credential()
        if store is None:
            return

        def work(cancel: object, report: object) -> str:
            store.self_test()  # with a random value first: the token goes in only where it will be kept
            store.save(credential.store_hash, credential.access_token)
            return store.name()

        self._begin()
        self._notice.say(
            Kind.INFO,
            lambda: (self.tr("Asking the keychain …"), self.tr("Your system may ask for the keychain's password.")),
        )
        self._keeping.start(work)

    def _begin(self) -> None:
        """Remember what is being kept: the merchant may enter another token before it has ended."""
        self._under_way = self._session.credential()
        self._enable(False)

    def _enable(self, on: bool) -> None:
        """One thing at a time; what is under way says so in the panel."""
        self._keychain.setEnabled(on)
        self._file.setEnabled(on)

    def _ended(self, failure: Failure) -> None:
        self._enable(True)
        self.failed.emit(failure)

    def _export(self) -> Export:
        return Export(
            credential=self._session.credential(),
            connection_name=self._session.connection_name,
            created=datetime.now().astimezone(),
            result=self._session.result,
            practice=self._services.practice is not None,
        )

    def _saved(self, path: Path, protected: bool) -> None:
        self._session.log.add(EventKind.SAVED)
        self._notice.say(Kind.GOOD, lambda: self._about_the_file(path, protected=protected))
        self._ended_well(None if protected else path)

    def _about_the_file(self, path: Path, *, protected: bool) -> tuple[str, str, str]:
        if protected:
            said = self.tr("In {folder}. It opens with your passphrase, here in step 1 or 3, or with any age program.")
            advice = self.tr("Without the passphrase nobody can open it, and neither can we.")
        else:
            said = self._who_can_read()
            advice = self.tr("It holds the token in plain text. Delete it once APPSe AI shows a green tick.")
        service = synced_by(path.parent)
        if service:
            advice += " " + self.tr("This folder is copied to {service}; the file goes along.").format(service=service)
        title = self.tr("Saved as {name}").format(name=isolated(path.name))
        return title, said.format(folder=isolated(str(path.parent))), advice

    def _who_can_read(self) -> str:
        if os.name == "nt":
            return self.tr("In {folder}. Whoever may open that folder can read it.")
        return self.tr("In {folder}. Only you can read it.")

    def _kept(self, name: str) -> None:
        self._session.log.add(EventKind.KEPT_IN_KEYCHAIN)
        self._notice.say(
            Kind.GOOD,
            lambda: (
                self.tr("Kept in {name}").format(name=isolated(name)),
                self.tr("It was read back and compared."),
            ),
        )
        self._ended_well(None)

    def _ended_well(self, plain_file: Path | None) -> None:
        """What was kept counts for this session only if it is still this session's token."""
        self._enable(True)
        if self._session.token is not None and self._under_way == self._session.credential():
            if plain_file is not None:
                self._plain = (self._under_way, plain_file)
            self.kept.emit()
        self._under_way = None
