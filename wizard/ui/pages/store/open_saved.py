"""Opens a store that was set up before, with the token that this computer's keychain keeps for it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from wizard.core.credential.secret import Secret
from wizard.core.setup.saved_stores import SavedStore
from wizard.ui.pages.store.memory import StoreMemory


class SavedStoreOpening(QObject):
    """Asks the keychain for one store at a time.

    Args:
        memory: the list and the keychain.
        parent: what it ends with.

    Signals:
        opened(SavedStore, Secret, bool): its token is here; whether the test is left out this time.
        without_token(SavedStore): the keychain holds none.
    """

    opened = Signal(object, object, bool)
    without_token = Signal(object)

    def __init__(self, memory: StoreMemory, parent: QObject) -> None:
        super().__init__(parent)
        self._memory = memory
        self._skips_test = False
        self._awaited: SavedStore | None = None
        memory.token_loaded.connect(self._take)
        memory.failed.connect(lambda failure: self.stop())

    @property
    def waiting(self) -> bool:
        """True while the keychain was asked and did not answer yet."""
        return self._awaited is not None

    def ask(self, store: SavedStore, *, skips_test: bool) -> None:
        """Ask the keychain; the system may ask for a password first."""
        self._skips_test = skips_test
        self._awaited = store
        self._memory.load_token(store)

    def stop(self) -> None:
        """Another address was entered, or the merchant went on: a token that still arrives is dropped."""
        self._awaited = None

    def _take(self, store: SavedStore, token: Secret | None) -> None:
        if self._awaited is not store:
            return
        self._awaited = None
        if token is None:
            self.without_token.emit(store)
        else:
            self.opened.emit(store, token, self._skips_test)
