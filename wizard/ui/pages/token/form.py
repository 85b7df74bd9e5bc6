"""What step 3 shows: a place for the file, a field for the token, what is known of it, and the links that belong to it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wizard.core.owner.blocks import Picture
from wizard.ui.files.token_choices import TokenChoices
from wizard.ui.language.retranslate import Words, say
from wizard.ui.look.type import Type, set_type
from wizard.ui.pages.token.drop_zone import DropZone
from wizard.ui.pages.token.secret_edit import SecretEdit
from wizard.ui.pictures.lead_picture import LeadPicture
from wizard.ui.widgets.button import Link
from wizard.ui.widgets.flow_row import FlowRow
from wizard.ui.widgets.label import paragraph
from wizard.ui.widgets.page_scroll import scroll_to_opened

SPACING, ABOVE_LABEL, LABEL_GAP, ABOVE_LINKS, LINK_GAP = 0, 28, 6, 28, 20
"""Pixels: between parts, above the field's label, below it, above the links, and between two links."""


class TokenForm(QWidget):
    """The widgets of step 3.

    Signals:
        another(): another file is to be chosen.
        to_store(): another store was meant.
        insists(): test the token, whatever was said against it.
    """

    another = Signal()
    to_store = Signal()
    insists = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.zone = DropZone(
            lambda: self.tr("Drop BigCommerce’s file here"),
            lambda: self.tr("Its name starts with BigCommerceAPI-credentials."),
        )
        self._label = paragraph(self._label_words, use=Type.LABEL)
        self.token = SecretEdit(lambda: self.tr("Access token"))
        self._label.setBuddy(self.token.field)
        self._found = paragraph("", "good", Type.NOTE)
        keeps_place = self._found.sizePolicy()
        keeps_place.setRetainSizeWhenHidden(True)
        self._found.setSizePolicy(keeps_place)
        self.which = self._link(lambda: self.tr("&Which of the three values is it?"))
        self.which.clicked.connect(self._show_picture)
        self._another = self._link(lambda: self.tr("Choose another &file…"))
        self._another.clicked.connect(self.another)
        self._to_store = self._link(lambda: self.tr("Go back to step &1"))
        self._to_store.clicked.connect(self.to_store)
        self._insists = self._link(lambda: self.tr("&Test"))
        self._insists.clicked.connect(self.insists)
        self.which_token = TokenChoices()
        self.picture = LeadPicture(Picture.CREDENTIALS_WINDOW)
        self.picture.hide()
        self._lay_out()

    def _lay_out(self) -> None:
        links = FlowRow(LINK_GAP)
        for link in (self.which, self._another, self._to_store, self._insists):
            links.add(link)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACING)
        column.addWidget(self.zone)
        column.addSpacing(ABOVE_LABEL)
        column.addWidget(self._label)
        column.addSpacing(LABEL_GAP)
        column.addWidget(self.token)
        column.addSpacing(LABEL_GAP)
        column.addWidget(self._found)
        column.addWidget(self.which_token)
        column.addSpacing(ABOVE_LINKS)
        column.addLayout(links)
        column.addSpacing(LABEL_GAP)
        column.addWidget(self.picture)

    def show_found(self, words: Words) -> None:
        """Show what is known of a token of the right shape."""
        say(self._found, lambda: f"✓ {words()}")
        self._found.show()

    def show_nothing_found(self) -> None:
        """Show nothing about the token. Words kept for retranslation would keep it alive."""
        say(self._found, str)
        self._found.hide()

    @property
    def found_words(self) -> str:
        """The words about the token, or empty."""
        return "" if self._found.isHidden() else self._found.text()

    def show_zone(self, shown: bool) -> None:
        """Show the place for the file, or only the field once a token is in it."""
        self.zone.setVisible(shown)
        say(self._label, self._label_words)

    def show_links(self, *, another: bool, to_store: bool, insists: bool) -> None:
        """Show the links that belong to what is known.

        Args:
            another: the link to choose another file.
            to_store: the link back to step 1.
            insists: the link to test the token anyway.
        """
        self._another.setVisible(another)
        self._to_store.setVisible(to_store)
        self._insists.setVisible(insists)

    def _label_words(self) -> str:
        return self.tr("or paste the access token") if self.zone.isVisibleTo(self) else self.tr("Access token")

    def _show_picture(self) -> None:
        self.picture.setVisible(self.picture.isHidden())
        if not self.picture.isHidden():
            scroll_to_opened(self.picture)

    def _link(self, words: Words) -> Link:
        link = say(Link(), words)
        set_type(link, Type.ACTION)
        return link
