"""The state of step 1, with its title and sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from wizard.core.failures import FailureKind
from wizard.ui.look.bidi import isolated
from wizard.ui.pages.store.address_part import AddressPart
from wizard.ui.pages.store.given_file import GivenFile
from wizard.ui.pages.store.look_up import RETRIED, ShopAsking
from wizard.ui.pages.store.reading import Reading
from wizard.ui.shell.states import PageState

if TYPE_CHECKING:
    from wizard.ui.pages.store.later import LaterParts

OPENS = (PageState.STORE_EMPTY, PageState.STORE_OPENED, PageState.STORE_PROBLEM, PageState.STORE_FILE_ALONE)
"""States in which the primary button opens BigCommerce."""


class Situation(QObject):
    """Derives the state from the parts of the page.

    Attributes:
        opened_browser: BigCommerce's sign-in page was opened from here.
        another: the list of stores was left to connect another one.
        later: what the first frame does not wait for, once it is there.

    Args:
        part: the field.
        reading: its meaning.
        shop: asks a shop's domain.
        file: reads a given file.
    """

    def __init__(self, part: AddressPart, reading: Reading, shop: ShopAsking, file: GivenFile) -> None:
        super().__init__(part)
        self._part = part
        self._reading = reading
        self._shop = shop
        self._file = file
        self.opened_browser = False
        self.another = False
        self.later: LaterParts | None = None

    @property
    def shows_saved(self) -> bool:
        """True while the page shows the stores set up before."""
        known = self.later is not None and bool(self.later.stores)
        return known and not self.another and self._reading.store is None and not self._file.name

    def state(self) -> PageState:
        """Return the state of the page."""
        if self._shop.running:
            return PageState.STORE_LOOKING
        if self.later is not None and self.later.reopening.waiting:
            return PageState.STORE_KEYCHAIN
        if self.shows_saved and self.later is not None:
            return PageState.STORE_TESTING if self.later.test.running else PageState.STORE_SAVED
        if self._reading.store is not None:
            return self._found_state()
        return self._unfound_state()

    def _found_state(self) -> PageState:
        if self._file.name:
            return PageState.STORE_FILE_FOUND
        keyless = self.later is not None and self.later.reopening.keyless_hash == self._reading.store_hash
        return PageState.STORE_NO_TOKEN if keyless else PageState.STORE_FOUND

    def _unfound_state(self) -> PageState:
        failure = self._reading.failure
        if self._file.name and (failure is None or failure.kind is FailureKind.STORE_EMPTY):
            return PageState.STORE_FILE_ALONE
        if failure is None or failure.kind is FailureKind.STORE_EMPTY:
            if self.later is not None and self.later.offer.store_hash:
                return PageState.STORE_OFFERED
            return PageState.STORE_OPENED if self.opened_browser else PageState.STORE_EMPTY
        if not self._reading.said:
            return PageState.STORE_TYPED
        if self._part.choices.chosen:
            return PageState.STORE_CHOICES
        if self._shop.host_to_ask(failure):
            return PageState.STORE_SHOP
        return PageState.STORE_RETRY if failure.kind in RETRIED else PageState.STORE_PROBLEM

    def heading(self) -> str:
        """Return the title of the page."""
        if self.shows_saved:
            return self.tr("Your stores")
        if self._file.name:
            return self.tr("Which store is this token for?")
        return self.tr("Which store do you want to connect?")

    def lead(self) -> str:
        """Return the sentence under the title, or empty."""
        if self.shows_saved:
            return ""
        if self._file.name:
            words = self.tr("{name} doesn’t name its store. Paste the store’s address.")
            return words.format(name=isolated(self._file.name))
        if self.opened_browser and self._reading.store is None:
            return self.tr("Sign in, copy the address at the top, and paste it here.")
        return self.tr("Copy your store’s address from BigCommerce and paste it here.")
