"""What was read from the address: the store hash, whose store it is, and what needs a second look."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from wizard.ui.language.retranslate import Words, say
from wizard.ui.language.texts import one_after_the_other
from wizard.ui.look.bidi import isolated
from wizard.ui.look.type import Type, set_type
from wizard.ui.widgets.button import Link
from wizard.ui.widgets.flow_row import FlowRow
from wizard.ui.widgets.label import Label, paragraph

if TYPE_CHECKING:  # what reads addresses is not needed for the first frame
    from wizard.core.address.front_page import FrontPage
    from wizard.core.address.store_hash import Candidate, StoreHash
    from wizard.ui.signs.status_disc import StatusDisc

DISC_GAP = 14
"""Pixels between the sign and the words."""


class StoreAnswer(QWidget):
    """Hidden while there is nothing to show.

    Attributes:
        check: asks the shop whether a candidate is its store hash.

    Signals:
        check_wanted(): that was pressed.
    """

    check_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("clear")
        self._disc: StatusDisc | None = None
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(0, 12, 0, 0)
        row.setSpacing(DISC_GAP)
        self._lines = words = QVBoxLayout()
        words.setSpacing(2)
        self._shop = paragraph("", "", Type.LEAD)
        caption = say(Label(), lambda: self.tr("Store hash:"))
        self._hash = Label()
        set_type(self._hash, Type.LABEL)
        hash_row = FlowRow(6)
        hash_row.add(caption)
        hash_row.add(self._hash)
        self._doubt = paragraph("", "quiet")
        self.check = say(Link(), lambda: self.tr("Check &it"))
        say(self.check, lambda: self.tr("Check whether this is the store hash"), "accessibleName")
        self.check.clicked.connect(self.check_wanted)
        check_row = FlowRow()
        check_row.add(self.check)
        words.addWidget(self._shop)
        words.addLayout(hash_row)
        words.addWidget(self._doubt)
        words.addLayout(check_row)
        row.addLayout(words, 1)
        self.hide()

    @property
    def store_hash(self) -> str:
        """The store hash as it is shown, or empty."""
        return "" if self.isHidden() else self._hash.text()

    @property
    def doubt_words(self) -> str:
        """The remark on an uncertain or unusual hash, or empty."""
        return self._doubt.text()

    def show_store(self, store: StoreHash | Candidate, shop: FrontPage | None, *, check: bool) -> None:
        """Show a store.

        Args:
            store: its hash, and how certain that is.
            shop: what its front page calls it, if that is known.
            check: offer to ask the shop.
        """
        self._hash.setText(store.value)
        self._show_sign(certain=store.certain and not store.notes)
        say(self._shop, lambda: self._about(shop))
        self._shop.setVisible(shop is not None)
        say(self._doubt, lambda: self._doubt_about(store))
        self._doubt.setVisible(bool(self._doubt.text()))
        self.check.setVisible(check)
        self.show()

    def clear(self) -> None:
        """Show nothing."""
        self._hash.clear()
        self._doubt.clear()
        self.check.hide()
        self.hide()

    def _show_sign(self, *, certain: bool) -> None:
        from wizard.ui.signs.status_disc import Status, StatusDisc  # noqa: PLC0415 - not needed for the first frame

        if self._disc is None:
            self._disc = StatusDisc()
            column = QVBoxLayout()
            column.addWidget(self._disc)
            column.addStretch()
            self._row.insertLayout(0, column)
            above = (self._disc.height() - self._hash.sizeHint().height()) // 2  # the first line is beside its middle
            self._lines.setContentsMargins(0, max(0, above), 0, 0)
        self._disc.show_status(Status.GOOD if certain else Status.WARN)

    def _about(self, shop: FrontPage | None) -> str:
        if shop is None:
            return ""
        if not shop.domain:
            return self.tr("This is “{name}”.").format(name=isolated(shop.name))
        return self.tr("This is “{name}”, {domain}.").format(name=isolated(shop.name), domain=isolated(shop.domain))

    def _doubt_about(self, store: StoreHash | Candidate) -> str:
        from wizard.ui.pages.store.words import note_words  # noqa: PLC0415 - not needed for the first frame

        sentences = [note_words(note) for note in store.notes]
        if not store.certain:
            sentences.insert(0, self.tr("This may not be your store’s hash. The test will tell."))
        return one_after_the_other(*sentences)


class WaitingLine(QWidget):
    """A spinner, and what the page waits for."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("clear")
        self._made = False
        self._words = paragraph("")
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 12, 0, 0)
        self._row.setSpacing(DISC_GAP)
        self._row.addWidget(self._words, 1)
        self.hide()

    @property
    def words(self) -> str:
        """What the page waits for, or empty."""
        return "" if self.isHidden() else self._words.text()

    def wait_for(self, words: Words) -> None:
        """Show what the page waits for."""
        if not self._made:
            from wizard.ui.signs.spinner import Spinner  # noqa: PLC0415 - not needed for the first frame

            self._made = True
            self._row.insertWidget(0, Spinner())
        say(self._words, words)
        self.show()
