"""Renames and forgets stores that were set up before, and says what was removed."""

from __future__ import annotations

from PySide6.QtCore import QObject

from wizard.core.setup.saved_stores import SavedStore
from wizard.core.setup.session import SetupSession
from wizard.ui.look.bidi import isolated
from wizard.ui.pages.store.memory import StoreMemory
from wizard.ui.pages.store.saved_stores import SavedStores
from wizard.ui.widgets.notice import Kind, Notice


class ListKeeping(QObject):
    """Does what the links under the list ask for.

    Args:
        stores: the list.
        memory: what it shows, and the keychain.
        session: the set-up of this window, which may be of the same store.
        notice: says what was removed.
    """

    def __init__(self, stores: SavedStores, memory: StoreMemory, session: SetupSession, notice: Notice) -> None:
        super().__init__(stores)
        self._memory = memory
        self._session = session
        self._notice = notice
        stores.rename.connect(self._rename)
        stores.forget.connect(memory.forget)
        memory.forgotten.connect(self._say_forgotten)

    def _rename(self, store: SavedStore, label: str) -> None:
        self._memory.rename(store, label)
        if store.store_hash == self._session.store_hash:
            self._session.given_name = label

    def _say_forgotten(self, store: SavedStore, keychain_too: bool) -> None:
        self._session.note_forgotten(store.store_hash)
        self._notice.say(Kind.GOOD, lambda: self._what_was_forgotten(store.label, keychain_too))

    def _what_was_forgotten(self, label: str, keychain_too: bool) -> tuple[str, str]:
        title = self.tr("{label} was forgotten").format(label=isolated(label))
        both = self.tr("Its row here and its token in the keychain were removed.")
        row = self.tr("Its row here was removed. The keychain could not be asked, so nothing was removed there.")
        return title, both if keychain_too else row
