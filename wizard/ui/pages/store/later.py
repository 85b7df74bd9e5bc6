"""What step 1 does not need for the first frame: the picture, the copied address, whose store it is, the stores set up before."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from wizard.core.owner.blocks import Picture
from wizard.core.setup.saved_stores import SavedStore
from wizard.ui.language.retranslate import say
from wizard.ui.pages.store.memory import StoreMemory
from wizard.ui.pages.store.offer import CopiedAddress, Offer
from wizard.ui.pages.store.open_saved import SavedStoreOpening
from wizard.ui.pages.store.saved_stores import SavedStores
from wizard.ui.pages.store.whose import WhoseStore
from wizard.ui.pictures.picture_view import PictureView
from wizard.ui.services import ReadFrontPage
from wizard.ui.widgets.button import Link

ADDRESS_LINES = 17.5
"""How many lines of the font a picture would be wide whose letters are as large as the page's own."""


class LaterParts(QObject):
    """Attributes:
    picture: shows where the address stands.
    offer: the line that offers a copied address.
    copied: looks for one.
    whose: asks whose store it is.
    memory: the stores set up before.
    saved: their list.
    opening: opens one of them.
    stores: what is in the list.
    back_link: shows the list again.

    Signals:
        changed(): the list, or what was chosen in it, is another.
    """

    changed = Signal()

    def __init__(self, page: QWidget, memory: StoreMemory, front_page: ReadFrontPage | None) -> None:
        super().__init__(page)
        self.memory = memory
        self.stores: tuple[SavedStore, ...] = ()
        self.picture = PictureView(Picture.ADDRESS, lines_wide=ADDRESS_LINES)
        self.offer = Offer()
        self.copied = CopiedAddress(page.window())
        self.whose = WhoseStore(front_page, self)
        self.saved = SavedStores()
        self.saved.hide()
        self.saved.chosen.connect(self.changed)
        self.opening = SavedStoreOpening(memory, self)
        self.back_link = say(Link(), lambda: self.tr("Your &stores"))
        memory.loaded.connect(self._take)

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
        self.picture.setVisible(picture)
        self.back_link.setVisible(back)
