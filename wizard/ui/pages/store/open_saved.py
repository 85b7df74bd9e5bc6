"""Step 1's stores set up before: open one with its kept token, rename it, forget it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from wizard.core.credential.secret import Secret
from wizard.core.setup.hand_over import HandOver
from wizard.core.setup.saved_stores import SavedStore
from wizard.ui.look.bidi import isolated
from wizard.ui.pages.store.memory import StoreMemory
from wizard.ui.pages.store.saved_stores import SavedStores
from wizard.ui.steps import Step
from wizard.ui.widgets.notice import Kind

if TYPE_CHECKING:
    from wizard.ui.pages.store.page import StorePage


class SavedStoreOpening(QObject):
    """Does what the list of stores set up before asks for.

    Args:
        page: step 1, whose field and panel it uses.
        memory: the list and the keychain.
    """

    def __init__(self, page: StorePage, memory: StoreMemory) -> None:
        super().__init__(page)
        self._page = page
        self._memory = memory
        self._skips_test = False
        self._awaited: SavedStore | None = None
        self.list = SavedStores()
        memory.loaded.connect(self.list.show_stores)
        memory.token_loaded.connect(self._go_on_with)
        memory.forgotten.connect(self._say_forgotten)
        self.list.test_again.connect(lambda store: self._open(store, skips_test=False))
        self.list.hand_over_again.connect(lambda store: self._open(store, skips_test=True))
        self.list.rename.connect(self._rename)
        self.list.forget.connect(memory.forget)

    def stop_waiting(self) -> None:
        """Another address was entered, or the merchant went on: a token that still arrives is dropped."""
        self._awaited = None

    def _open(self, store: SavedStore, *, skips_test: bool) -> None:
        self._page.unless_work_is_lost(lambda: self._ask_keychain(store, skips_test=skips_test))

    def _ask_keychain(self, store: SavedStore, *, skips_test: bool) -> None:
        page = self._page
        page.fill(f"https://store-{store.store_hash}.mybigcommerce.com/")
        if page.found_hash != store.store_hash:
            return  # the list was changed by hand; what is wrong with the hash is said by now
        self._skips_test = skips_test
        self._awaited = store
        page.notice.say(
            Kind.INFO,
            lambda: (self.tr("Asking the keychain …"), self.tr("Your system may ask for the keychain's password.")),
        )
        self._memory.load_token(store)

    def _go_on_with(self, store: SavedStore, token: Secret | None) -> None:
        page = self._page
        if self._awaited is not store or not page.isVisible():
            return
        self._awaited = None
        if token is None:
            page.notice.say(
                Kind.INFO,
                lambda: (
                    self.tr("The keychain holds no token for {label}").format(label=isolated(store.label)),
                    self.tr("Go on with Next; step 3 takes a token or the file."),
                ),
            )
            return
        page.notice.clear()
        page.commit()
        session = page.session
        session.given_name = store.label
        session.set_token(token, None, store.store_hash)
        session.hand_over = HandOver.KEPT_BEFORE if self._skips_test else HandOver.KEPT
        page.navigation.go_to(Step.HANDOVER if self._skips_test else Step.TEST)

    def _rename(self, store: SavedStore, label: str) -> None:
        self._memory.rename(store, label)
        if store.store_hash == self._page.session.store_hash:
            self._page.session.given_name = label

    def _say_forgotten(self, store: SavedStore, keychain_too: bool) -> None:
        if store.store_hash == self._page.session.store_hash:
            self._page.session.hand_over = HandOver.NOT_YET  # the token of this session may be the only one now
        self._page.notice.say(Kind.GOOD, lambda: self._what_was_forgotten(store.label, keychain_too))

    def _what_was_forgotten(self, label: str, keychain_too: bool) -> tuple[str, str]:
        title = self.tr("{label} was forgotten").format(label=isolated(label))
        both = self.tr("Its row here and its token in the keychain were removed.")
        row = self.tr("Its row here was removed. The keychain could not be asked, so nothing was removed there.")
        return title, both if keychain_too else row
