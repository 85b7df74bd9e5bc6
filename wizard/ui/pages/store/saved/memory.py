"""Remember the stores that were set up, off the window's thread: the list without secrets, and keychain entries."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QObject, Signal

from wizard.core.failures import FailureKind, SetupError
from wizard.core.ports import SecretStore, StoreIndex
from wizard.core.setup.saved_stores import UNTESTED, SavedStore
from wizard.core.setup.session import SetupSession
from wizard.ui.jobs import Job
from wizard.ui.services import Services


class StoreMemory(QObject):
    """The list and its operations. Without a list (practice mode) they do nothing.

    Args:
        services: the list and the keychain.
        parent: what it belongs to.

    Signals:
        loaded(tuple[SavedStore, ...]): the list as it is now.
        token_loaded(SavedStore, Secret | None): what the keychain holds for a store.
        token_refused(SavedStore, Failure): why the keychain could not be asked for it.
        forgotten(tuple[SavedStore, ...], bool): their rows are gone; whether the keychain could be asked, too.
        failed(Failure): what did not work.
    """

    loaded = Signal(object)
    token_loaded = Signal(object, object)
    token_refused = Signal(object, object)
    forgotten = Signal(object, bool)
    failed = Signal(object)

    def __init__(self, services: Services, parent: QObject) -> None:
        super().__init__(parent)
        self._index: StoreIndex | None = services.saved_stores
        self._keychain: SecretStore | None = services.keychain
        self._known: tuple[SavedStore, ...] = ()

    def load(self) -> None:
        """Read the list."""
        self._change(lambda index: None)

    def remember(self, session: SetupSession) -> None:
        """Put the store of this session at the head of the list."""
        known = next((one for one in self._known if one.store_hash == session.store_hash), None)
        label = session.connection_name or session.store_hash
        if known is not None and session.result is None:  # not tested: the last result stays
            store = replace(known, label=label)
        else:
            now = datetime.now().astimezone()
            store = SavedStore(session.store_hash, label, session.profile.profile_id, now, UNTESTED)
            if session.result is not None:
                from wizard.core.stores.testing import with_test  # noqa: PLC0415 - not needed for the first frame

                store = with_test(store, session.result, now)
        self._change(lambda index: index.put(store))

    def remember_test(self, session: SetupSession) -> None:
        """Update the store's last verdict, if it is in the list already."""
        for known in self._known:
            if known.store_hash == session.store_hash:
                session.given_name = known.label if session.given_name is None else session.given_name
                self.remember(session)

    def note_result(self, store: SavedStore) -> None:
        """Take note of a result that is already in the list."""
        self._known = tuple(store if one.store_hash == store.store_hash else one for one in self._known)

    def rename(self, store: SavedStore, label: str) -> None:
        """Give a store another label."""
        from wizard.core.setup.snapshot import safe_name  # noqa: PLC0415 - rarely needed

        name = safe_name(label) or store.store_hash
        self._change(lambda index: index.rename(store.store_hash, name))

    def forget(self, stores: tuple[SavedStore, ...]) -> None:
        """Remove the keychain entries and rows of stores; without a usable keychain there are only the rows.

        The first entry that a keychain refuses to remove ends it: the rows before it are gone then, the others still there.
        """
        keychain = self._keychain
        asked: list[bool] = []

        def both(index: StoreIndex) -> None:
            for store in stores:
                asked.append(keychain is not None and _forgotten_in(keychain, store.store_hash))
                index.forget(store.store_hash)

        self._change(both, lambda: self.forgotten.emit(stores, all(asked)), on_failure=self.load)

    def load_token(self, store: SavedStore) -> None:
        """Ask the keychain for the store's token; the system may ask for a password first."""
        keychain = self._keychain
        if keychain is None:
            return
        job = Job(self)
        job.finished.connect(lambda token: self.token_loaded.emit(store, token))
        job.failed.connect(lambda failure: self.token_refused.emit(store, failure))
        job.start(lambda cancel, report: keychain.load(store.store_hash))

    def _change(
        self,
        change: Callable[[StoreIndex], None],
        then: Callable[[], None] = lambda: None,
        on_failure: Callable[[], None] = lambda: None,
    ) -> None:
        """Run a change in a job of its own, so that a later one doesn't stop it."""
        index = self._index
        if index is None:
            return

        def work(cancel: object, report: object) -> tuple[SavedStore, ...]:
            change(index)
            return index.all()

        job = Job(self)
        job.finished.connect(self._take)
        job.finished.connect(then)
        job.failed.connect(self.failed)
        job.failed.connect(on_failure)
        job.start(work)

    def _take(self, stores: tuple[SavedStore, ...]) -> None:
        self._known = stores
        self.loaded.emit(stores)
        report = self._index.take_report() if self._index else None
        if report is not None:
            self.failed.emit(report)


def _forgotten_in(keychain: SecretStore, store_hash: str) -> bool:
    """Remove the entry; False where there is no keychain that could hold one.

    Raises:
        SetupError: when there is one, and it is locked or refuses.
    """
    try:
        keychain.forget(store_hash)
    except SetupError as error:
        nowhere = (FailureKind.KEYCHAIN_MISSING, FailureKind.KEYCHAIN_NOT_SAFE, FailureKind.KEYCHAIN_PART_MISSING)
        if error.failure.kind in nowhere:
            return False
        raise
    return True
