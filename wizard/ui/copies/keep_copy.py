"""Saves a copy of the credential: in this computer's keychain, or in a file."""

from __future__ import annotations

import os
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from wizard.core.credential.token_value import Credential
from wizard.core.export.formats.base import ExportFormat
from wizard.core.export.render import Export
from wizard.core.export.synced_folders import synced_by
from wizard.core.failures import Failure
from wizard.core.setup.event_log import EventKind
from wizard.core.setup.leftovers import Leftover, LeftoverKind
from wizard.core.setup.session import SetupSession
from wizard.ui.copies.credential_saver import CredentialSaver
from wizard.ui.jobs import Job
from wizard.ui.language.texts import one_after_the_other
from wizard.ui.look.bidi import isolated
from wizard.ui.services import Services
from wizard.ui.widgets.notice import Kind


class KeepCopy(QObject):
    """Saves one copy at a time, off the window's thread.

    What is under way goes on when the page is left: the merchant asked for it, and has to hear how it ended.

    Args:
        session: what is saved is its credential.
        services: the keychain and the files.
        window: what dialogs open over.

    Attributes:
        saver: writes files.
        no_keychain: why the keychain can't be used, or None.

    Signals:
        said(Kind, Parts): what to show about it.
        kept(): this session's token is in the keychain or in a file now.
        failed(Failure): why it is not.
        changed(): something began or ended, or the keychain turned out not to be usable.
    """

    said = Signal(object, object)
    kept = Signal()
    failed = Signal(object)
    changed = Signal()

    def __init__(self, session: SetupSession, services: Services, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._services = services
        self._under_way: Credential | None = None
        self.no_keychain: Failure | None = None
        self.saver = CredentialSaver(services, self._export, window)
        self.saver.started.connect(self._begin)
        self.saver.saved.connect(self._saved)
        self.saver.failed.connect(self._ended)
        self._looking = Job(self)
        self._looking.failed.connect(self._note_no_keychain)
        self._keeping = Job(self)
        self._keeping.finished.connect(self._kept)
        self._keeping.failed.connect(self._ended)

    @property
    def has_keychain(self) -> bool:
        """True unless practice mode has none; whether it can be used is known after :meth:`look_for_keychain`."""
        return self._services.keychain is not None

    @property
    def running(self) -> bool:
        """True while something is being saved; closing now would end it silently."""
        return self._keeping.running or self.saver.running

    def look_for_keychain(self) -> None:
        """Find out whether the keychain can be used, by its name only, so that nothing prompts before a click."""
        keychain = self._services.keychain
        if keychain is not None:
            self._looking.start(lambda cancel, report: keychain.name())

    def choose_place(self, form: ExportFormat | None) -> None:
        """Ask for a place, then save a file there; None: protected with a passphrase."""
        self.saver.choose_place(form)

    def save_in_keychain(self) -> None:
        """Save the token in this computer's keychain; the system may ask for its password."""
        store, credential = self._services.keychain, self._session.credential()
        if store is None:
            return

        def work(cancel: object, report: object) -> str:
            store.self_test()  # with a random value first: the token goes only into a keychain that keeps values
            store.save(credential.store_hash, credential.access_token)
            return store.name()

        self._keeping.start(work)
        self._begin()
        self.said.emit(
            Kind.INFO,
            lambda: (self.tr("Opening the keychain…"), self.tr("Your computer may ask for the keychain’s password.")),
        )

    def forget(self) -> None:
        """Forget the previous setup's credential, since another setup begins."""
        self._under_way = None

    def _note_no_keychain(self, failure: Failure) -> None:
        self.no_keychain = failure
        self.changed.emit()

    def _begin(self) -> None:
        """Remember what is being saved: the merchant may enter another token meanwhile."""
        self._under_way = self._session.credential()
        self.changed.emit()

    def _ended(self, failure: Failure) -> None:
        self.changed.emit()
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
        self.said.emit(Kind.GOOD, lambda: self._about_the_file(path, protected=protected))
        self._ended_well(None if protected else path)

    def _about_the_file(self, path: Path, *, protected: bool) -> tuple[str, str, str]:
        if protected:
            said = self.tr("In {folder}. To open it, use your passphrase here or in any age app.")
            advice = self.tr("Nobody can open it without the passphrase.")
        else:
            said = self._who_can_read()
            advice = self.tr("It isn’t encrypted. Delete it once APPSe AI shows a green check mark.")
        service = synced_by(path.parent)
        if service:
            syncs = self.tr("This folder syncs to {service}, and so does the file.").format(service=service)
            advice = one_after_the_other(advice, syncs)
        title = self.tr("Saved as {name}").format(name=isolated(path.name))
        return title, said.format(folder=isolated(str(path.parent))), advice

    def _who_can_read(self) -> str:
        if os.name == "nt":
            return self.tr("In {folder}. Anyone who can open that folder can read it.")
        return self.tr("In {folder}. Only you can read it.")

    def _kept(self, name: str) -> None:
        self._session.log.add(EventKind.KEPT_IN_KEYCHAIN)
        self.said.emit(
            Kind.GOOD,
            lambda: (
                self.tr("Saved in {name}").format(name=isolated(name)),
                self.tr("Checked: the saved token matches."),
            ),
        )
        self._ended_well(None)

    def _ended_well(self, plain_file: Path | None) -> None:
        """Count the saved copy only if it is still this session's token."""
        session = self._session
        if session.token is not None and self._under_way == session.credential():
            session.hand_over = session.hand_over.kept()
            if plain_file is not None:
                session.leftovers.add(Leftover(plain_file, LeftoverKind.PLAIN_COPY, session.account_number))
            self.kept.emit()
        self._under_way = None
        self.changed.emit()
