"""The parts of step 1 that the first frame doesn't need: picture, copied address, shop name, saved stores."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QVBoxLayout

from wizard.core.credential.secret import Secret
from wizard.core.owner.blocks import Picture
from wizard.core.setup.saved_stores import SavedStore
from wizard.ui.language.retranslate import say
from wizard.ui.look.type import Type, set_type
from wizard.ui.pages.store.address_part import AddressPart
from wizard.ui.pages.store.given_file import unless_work_is_lost
from wizard.ui.pages.store.offer import CopiedAddress, Offer
from wizard.ui.pages.store.reading import Reading, address_of
from wizard.ui.pages.store.saved.list_saver import ListSaver
from wizard.ui.pages.store.saved.memory import StoreMemory
from wizard.ui.pages.store.saved.open_saved import ListKeeping, Reopening, take_saved
from wizard.ui.pages.store.saved.saved_stores import SavedStores
from wizard.ui.pages.store.saved.test_all import TestOfStores
from wizard.ui.pages.store.whose import WhoseStore
from wizard.ui.pictures.picture_view import PictureView
from wizard.ui.shell.base_page import BasePage
from wizard.ui.widgets.button import Link

ALL_ROOM = 1000
"""So much more of the height that is to spare goes to the list than stays free below it."""
ADDRESS_LINES = 17.5
"""How many lines of the font a picture would be wide whose letters are as large as the page's own."""


class LaterParts(QObject):
    """Adds these parts to the page, and connects them.

    Attributes:
        picture: shows where the address stands.
        offer: the line that offers a copied address.
        copied: looks for one.
        whose: asks whose store it is.
        memory: the stores set up before.
        saved: their list.
        reopening: opens one of them.
        test: tests many of them.
        list_saver: saves a list of them.
        stores: what is in the list.
        back_link: shows the list again.

    Args:
        page: step 1.
        memory: the saved stores.
        part: the field.
        reading: the meaning of the field.
        loses_work: tells whether a token would be lost.

    Signals:
        changed(): the list, or what was chosen in it, is another.
    """

    changed = Signal()

    def __init__(
        self,
        page: BasePage,
        memory: StoreMemory,
        place: QVBoxLayout,
        part: AddressPart,
        reading: Reading,
        loses_work: Callable[[], bool],
    ) -> None:
        super().__init__(page)
        self._place = place
        session, notice = page.session, page.notice
        self._page = page
        self._part = part
        self._reading = reading
        self._loses_work = loses_work
        self.memory = memory
        self.stores: tuple[SavedStore, ...] = ()
        self.picture = PictureView(Picture.ADDRESS, lines_wide=ADDRESS_LINES)
        set_type(self.picture, Type.BODY)  # under a style sheet it has none of the page's
        self.offer = Offer()
        self.copied = CopiedAddress(page.window())
        self.whose = WhoseStore(page.services.front_page, self)
        self.saved = SavedStores()
        self.saved.hide()
        place.addWidget(self.picture)
        place.addWidget(self.saved)
        self.saved.chosen.connect(self.changed)
        self.saved.another.connect(notice.clear)  # what was said of the list is of no use beside the address
        self.reopening = Reopening(memory, part.waiting, notice)
        self.reopening.opened.connect(self._take_saved)
        ListKeeping(self.saved, memory, session, notice)
        self.reopening.changed.connect(self.changed)
        self.test = TestOfStores(page.services, self.saved, memory, notice)
        self.test.changed.connect(self.changed)
        self.saved.test.connect(self.test.start)
        self.saved.table.stores.row_names = self._row_names
        self.list_saver = ListSaver(page.services, self.saved.table.stores, notice, page)
        self.saved.save_list.connect(self.list_saver.choose_place)
        self.back_link = say(Link(), lambda: self.tr("You&r stores"))
        memory.loaded.connect(self._take)
        part.under.addWidget(self.offer)
        self.copied.found.connect(self._offer_address)
        self.offer.taken.connect(self.use_offer)
        self.offer.closed.connect(self._drop_offer)
        self.saved.hand_over_again.connect(lambda store: self.reopen(skips_test=True))

    def _take(self, stores: tuple[SavedStore, ...]) -> None:
        self.stores = stores
        self.saved.show_stores(stores)
        self.changed.emit()

    def show_parts(self, *, saved: bool, picture: bool, back: bool) -> None:
        """Show what belongs to the state of the page.

        Args:
            saved: the list of stores.
            picture: where the address stands.
            back: the way to that list.
        """
        self.saved.setVisible(saved)
        body = self._place.parent()
        if isinstance(body, QVBoxLayout):
            body.setStretchFactor(self._place, ALL_ROOM if saved else 0)
        self.picture.setVisible(picture)
        self.back_link.setVisible(back)

    def use_offer(self) -> None:
        """Put the copied address into the field."""
        if self.offer.store_hash:
            self._reading.fill(address_of(self.offer.store_hash))

    def _offer_address(self, store_hash: str) -> None:
        if not self._part.address.toPlainText() and self._part.isVisible():
            self.offer.offer(store_hash)
            self.changed.emit()

    def _drop_offer(self) -> None:
        self.offer.withdraw()
        self.changed.emit()

    def test_selected(self) -> None:
        """Test the selected store in the steps of the wizard; several are tested in the list."""
        selected = self.saved.selected
        if len(selected) > 1:
            self.test.start(selected)
        else:
            self.reopen(skips_test=False)

    def stop(self) -> None:
        """Stop waiting for the keychain, and stop testing."""
        self.reopening.stop()
        self.test.stop()

    def _row_names(self, ids: Sequence[str]) -> Sequence[str]:
        catalogue = self._page.services.catalogue
        return catalogue().row_labels(ids) if catalogue is not None and ids else ids

    def reopen(self, *, skips_test: bool) -> None:
        """Open the store that is chosen in the list.

        Args:
            skips_test: go to the hand-over at once.
        """
        store = self.saved.current
        if store is not None:
            unless_work_is_lost(self._page, self._loses_work, lambda: self._ask_keychain(store, skips_test=skips_test))

    def _ask_keychain(self, store: SavedStore, *, skips_test: bool) -> None:
        self._reading.fill(address_of(store.store_hash))
        if self._reading.store_hash == store.store_hash:  # else the list was edited by hand, which is already reported
            self.reopening.ask(store, skips_test=skips_test)

    def _take_saved(self, store: SavedStore, token: Secret, skips_test: bool) -> None:
        if self._page.isVisible():
            self._page.commit()
            self._page.navigation.go_to(take_saved(self._page.session, store, token, skips_test=skips_test))
