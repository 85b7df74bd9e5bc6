"""Open a saved store with its token from the keychain, rename it, or forget it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from wizard.core.credential.secret import Secret
from wizard.core.failures import Failure
from wizard.core.setup.hand_over import HandOver
from wizard.core.setup.saved_stores import SavedStore
from wizard.core.setup.session import SetupSession
from wizard.ui.look.bidi import isolated
from wizard.ui.pages.store.answer import WaitingLine
from wizard.ui.pages.store.saved.memory import StoreMemory
from wizard.ui.pages.store.saved.saved_stores import SavedStores
from wizard.ui.steps import Step
from wizard.ui.widgets.notice import Kind, Notice


class SavedStoreOpening(QObject):
    """Asks the keychain for one store at a time.

    Args:
        memory: the list and the keychain.
        parent: what it ends with.

    Signals:
        opened(SavedStore, Secret, bool): its token is here; whether the test is left out this time.
        without_token(SavedStore): the keychain holds none.
        refused(SavedStore, Failure): why the keychain could not be asked.
    """

    opened = Signal(object, object, bool)
    without_token = Signal(object)
    refused = Signal(object, object)

    def __init__(self, memory: StoreMemory, parent: QObject) -> None:
        super().__init__(parent)
        self._memory = memory
        self._skips_test = False
        self._awaited: SavedStore | None = None
        memory.token_loaded.connect(self._take)
        memory.token_refused.connect(self._take_refusal)

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
        """Stop waiting, since another address was entered or the merchant went on; a late token is dropped."""
        self._awaited = None

    def _take(self, store: SavedStore, token: Secret | None) -> None:
        if self._awaited is not store:
            return
        self._awaited = None
        if token is None:
            self.without_token.emit(store)
        else:
            self.opened.emit(store, token, self._skips_test)

    def _take_refusal(self, store: SavedStore, failure: Failure) -> None:
        if self._awaited is store:
            self._awaited = None
            self.refused.emit(store, failure)


class Reopening(QObject):
    """Opens a store on the page, and shows what it waits for or why there is no token.

    Attributes:
        keyless_hash: the store hash of a store that came without its token; or empty.

    Args:
        memory: the list and the keychain.
        waiting: says what is awaited.
        notice: says why there is no token.

    Signals:
        changed(): the page is in another state now.
        opened(SavedStore, Secret, bool): its token is here; whether the test is left out this time.
    """

    changed = Signal()
    opened = Signal(object, object, bool)

    def __init__(self, memory: StoreMemory, waiting: WaitingLine, notice: Notice) -> None:
        super().__init__(notice)
        self.keyless_hash = ""
        self._waiting = waiting
        self._notice = notice
        self._opening = SavedStoreOpening(memory, self)
        self._opening.opened.connect(self.opened)
        self._opening.without_token.connect(self._say_no_token)
        self._opening.refused.connect(self._say_keychain_refused)

    @property
    def waiting(self) -> bool:
        """True while the keychain was asked and did not answer yet."""
        return self._opening.waiting

    def ask(self, store: SavedStore, *, skips_test: bool) -> None:
        """Ask the keychain for the token of a store."""
        self._waiting.wait_for(
            lambda: self.tr("Opening the keychain… Your computer may ask for the keychain’s password.")
        )
        self._opening.ask(store, skips_test=skips_test)
        self.changed.emit()

    def stop(self) -> None:
        """Stop waiting; a late token is dropped."""
        self._opening.stop()

    def _say_no_token(self, store: SavedStore) -> None:
        self._go_without(store)
        self._notice.say(
            Kind.INFO, lambda: (self.tr("No saved token for {label}.").format(label=isolated(store.label)),)
        )
        self.changed.emit()

    def _say_keychain_refused(self, store: SavedStore, failure: Failure) -> None:
        """Report the failure; the token can still be entered by hand."""
        self._go_without(store)
        self._notice.say_failure(failure, Kind.WARN, next_step=self._without_keychain)
        self.changed.emit()

    def _go_without(self, store: SavedStore) -> None:
        self._waiting.hide()
        self.keyless_hash = store.store_hash

    def _without_keychain(self) -> str:
        return self.tr("Unlock the keychain and try again, or add the token in step 3.")


class ListKeeping(QObject):
    """Carries out the links below the list.

    Args:
        stores: the list.
        memory: what it shows, and the keychain.
        session: the setup of this window, which may be of the same store.
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

    def _say_forgotten(self, stores: tuple[SavedStore, ...], keychain_too: bool) -> None:
        for store in stores:
            self._session.note_forgotten(store.store_hash)
        self._notice.say(Kind.GOOD, lambda: self._what_was_forgotten(stores, keychain_too))

    def _what_was_forgotten(self, stores: tuple[SavedStore, ...], keychain_too: bool) -> tuple[str, str]:
        if len(stores) > 1:
            title = self.tr("%n store(s) removed", "", len(stores))
            both = self.tr("Their tokens in the keychain are gone too.")
            rows = self.tr("The keychain didn’t open, so their tokens may still be there.")
            return title, both if keychain_too else rows
        title = self.tr("{label} removed").format(label=isolated(stores[0].label))
        both = self.tr("Its token in the keychain is gone too.")
        row = self.tr("The keychain didn’t open, so its token may still be there.")
        return title, both if keychain_too else row


def take_saved(session: SetupSession, store: SavedStore, token: Secret, *, skips_test: bool) -> Step:
    """Put a store with its token into the session, and return the step that follows.

    Args:
        session: takes both.
        store: the saved store.
        token: its token.
        skips_test: hand it over without a new test.
    """
    session.given_name = store.label
    session.choose_profile(store.profile)
    session.set_token(token, None, store.store_hash)
    session.hand_over = HandOver.KEPT_BEFORE if skips_test else HandOver.KEPT
    return Step.HANDOVER if skips_test else Step.TEST
